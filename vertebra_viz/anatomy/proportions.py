"""Limits of a vertebra's proportions, wide enough for every real spine and little wider.

Each bound is far wider than the averages of all levels and both profiles (first pair in the comments) and than the real
vertebrae that the model was compared with (second pair, where they were measured: T4 to L4 of six people and the mean of
87). It also allows published single cases: wedges of Scheuermann's disease and of L5, flat or elongated bodies, narrow
canals, very thin pedicles. A shape outside the bounds is a typing error or impossible.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import atan, ceil, degrees, floor
from typing import TYPE_CHECKING

from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

if TYPE_CHECKING:
    from vertebra_viz.anatomy.morphometry import Shape

HALVINGS = 40


@dataclass(frozen=True)
class Proportion:
    """One relation between dimensions.

    Attributes
    ----------
    what : the proportion's name in the message ``proportion-refused``.
    of : the dimensions that enter it, the most likely changed ones first.
    """

    what: str
    of: tuple[str, ...]
    low: float
    high: float
    value: Callable[[Shape], float]

    def holds(self, shape: Shape) -> bool:
        """Return whether ``shape`` is within the bounds."""
        return self.low <= self.value(shape) <= self.high


def _ratio(what: str, over: str, under: str, low: float, high: float) -> Proportion:
    """Return the proportion of one dimension to another."""
    return Proportion(what, (over, under), low, high, lambda s: getattr(s, over) / getattr(s, under))


def _to_body(what: str, name: str, measure: str, low: float, high: float) -> Proportion:
    """Return the proportion of a dimension to the body's ``height``, ``width`` or ``depth``."""
    parts, mean = _BODY[measure]
    return Proportion(what, (name, *parts), low, high, lambda s: getattr(s, name) / mean(s))


def _height(s: Shape) -> float:
    return (s.anterior_height_mm + s.posterior_height_mm) / 2.0


def _width(s: Shape) -> float:
    return (s.upper_endplate_width_mm + s.lower_endplate_width_mm) / 2.0


def _depth(s: Shape) -> float:
    return (s.upper_endplate_depth_mm + s.lower_endplate_depth_mm) / 2.0


_HEIGHTS = ("anterior_height_mm", "posterior_height_mm")
_WIDTHS = ("upper_endplate_width_mm", "lower_endplate_width_mm")
_DEPTHS = ("upper_endplate_depth_mm", "lower_endplate_depth_mm")
_BOWLS = ("superior_concavity_mm", "inferior_concavity_mm")
_PEDICLE = ("pedicle_elevation_mm", "pedicle_height_mm", "posterior_height_mm")
_BODY: dict[str, tuple[tuple[str, ...], Callable[[Shape], float]]] = {
    "height": (_HEIGHTS, _height),
    "width": (_WIDTHS, _width),
    "depth": (_DEPTHS, _depth),
}

PROPORTIONS = (
    # -7 to 5 degrees; single L5 to -20, Scheuermann's disease to 20
    Proportion(
        "wedge",
        (*_HEIGHTS, *_DEPTHS),
        -22.0,
        22.0,
        lambda s: degrees(2.0 * atan((s.posterior_height_mm - s.anterior_height_mm) / (2.0 * _depth(s)))),
    ),
    # 0.61 to 0.82; 0.71 to 1.01
    Proportion(
        "high-to-deep",
        (*_HEIGHTS, *_DEPTHS),
        0.38,
        1.35,
        lambda s: _height(s) / _depth(s),
    ),
    # 0.48 to 0.63; 0.55 to 0.79
    Proportion(
        "high-to-wide",
        (*_HEIGHTS, *_WIDTHS),
        0.32,
        1.1,
        lambda s: _height(s) / _width(s),
    ),
    # 1.01 to 1.59; 0.99 to 1.43
    _ratio("upper-endplate", _WIDTHS[0], _DEPTHS[0], 0.75, 2.0),
    _ratio("lower-endplate", _WIDTHS[1], _DEPTHS[1], 0.75, 2.0),
    # 0.88 to 1.01 and 0.94 to 1.05; 0.93 to 1.01 and 0.94 to 1.07
    _ratio("endplate-widths", *_WIDTHS, 0.7, 1.35),
    _ratio("endplate-depths", *_DEPTHS, 0.7, 1.35),
    # -0.03 to 0.03, and 0.02 to 0.16
    _to_body("body-depth", "lower_endplate_shift_mm", "depth", -0.15, 0.15),
    _to_body("body-depth", "posterior_wall_concavity_mm", "depth", 0.0, 0.25),
    # 0.13 to 0.17, and 0.04 to 0.08
    _to_body("body-depth", "rim_width_mm", "depth", 0.05, 0.3),
    _to_body("body-height", "rim_radius_mm", "height", 0.015, 0.2),
    # 0.08 to 0.10; 0.02 to 0.11
    Proportion(
        "bowls",
        (*_BOWLS, *_HEIGHTS),
        0.0,
        0.3,
        lambda s: (s.superior_concavity_mm + s.inferior_concavity_mm) / _height(s),
    ),
    # 0.48 to 0.69, 0.45 to 0.71 and 1.03 to 1.74; 0.37 to 0.62, 0.28 to 0.63 and 1.06 to 1.68
    _to_body("body-width", "canal_width_mm", "width", 0.28, 0.95),
    _to_body("body-depth", "canal_depth_mm", "depth", 0.22, 1.0),
    _ratio("canal", "canal_width_mm", "canal_depth_mm", 0.6, 2.6),
    # 0.18 to 0.33 and 0.50 to 0.70; 0.19 to 0.26 and 0.54 to 0.76
    _to_body("body-width", "pedicle_width_mm", "width", 0.07, 0.45),
    _ratio("back-height", "pedicle_height_mm", "posterior_height_mm", 0.3, 0.95),
    # from -0.48 to 1.27 of the distance from the body's middle to its rim
    Proportion(
        "pedicle-upper",
        _PEDICLE,
        0.3,
        1.45,
        lambda s: (2.0 * s.pedicle_elevation_mm + s.pedicle_height_mm) / s.posterior_height_mm,
    ),
    Proportion(
        "pedicle-lower",
        _PEDICLE,
        -0.95,
        0.5,
        lambda s: (2.0 * s.pedicle_elevation_mm - s.pedicle_height_mm) / s.posterior_height_mm,
    ),
    # 0.75 to 1.14 and 0.29 to 0.56
    _ratio("back-height", "lamina_height_mm", "posterior_height_mm", 0.3, 1.6),
    _ratio("canal-depth", "lamina_thickness_mm", "canal_depth_mm", 0.12, 0.9),
    # 0.73 to 1.50 and 1.16 to 2.46
    _to_body("body-depth", "spinous_length_mm", "depth", 0.25, 2.6),
    _to_body("body-width", "transverse_span_mm", "width", 0.9, 3.6),
    # 0.52 to 0.87 and 0.40 to 0.79
    _to_body("body-width", "superior_facet_distance_mm", "width", 0.35, 1.3),
    _to_body("body-width", "inferior_facet_distance_mm", "width", 0.25, 1.2),
    # 0.54 to 0.71 and 0.78 to 1.28
    _ratio("back-height", "superior_process_rise_mm", "posterior_height_mm", 0.25, 1.4),
    _ratio("back-height", "inferior_process_drop_mm", "posterior_height_mm", 0.4, 2.1),
    # 0.53 to 1.20 and 0.81 to 1.37
    _ratio("canal-depth", "superior_process_setback_mm", "canal_depth_mm", 0.25, 2.4),
    _ratio("canal-depth", "inferior_process_setback_mm", "canal_depth_mm", 0.4, 2.7),
)


def check_proportions(shape: Shape, usual: Shape, changed: frozenset[str]) -> None:
    """Refuse a shape that does not occur in any spine.

    Parameters
    ----------
    shape : Shape
        The requested shape.
    usual : Shape
        The same vertebra with nothing changed, which is always allowed.
    changed : frozenset of str
        The dimensions that were changed.

    Raises
    ------
    CaseError
        One line: a changed dimension, its value, the resulting proportion, and the allowed values.
    """
    for each in PROPORTIONS:
        if each.holds(shape):
            continue
        names = [name for name in each.of if name in changed]
        name = max(names, key=lambda n: abs(getattr(shape, n) / (getattr(usual, n) or 1.0) - 1.0))
        value = getattr(shape, name)
        allowed = _allowed(each, shape, name, getattr(usual, name))
        line = text(
            "proportion-refused",
            field=name,
            value=f"{value:g}",
            what=each.what,
            figure=f"{each.value(shape):.{0 if each.what == 'wedge' else 2}f}",
            allowed=allowed,
        )
        raise CaseError(line, field=name, value=value, allowed=allowed)


def _allowed(proportion: Proportion, shape: Shape, name: str, usual: float) -> str:
    """Return the allowed values of a dimension as a phrase, from its ``usual`` figure on, the others unchanged."""
    at = list(shape.as_dict()).index(name)

    def with_value(value: float) -> Shape:
        return replace(shape, values=(*shape.values[:at], value, *shape.values[at + 1 :]))

    value = shape.values[at]
    if not proportion.holds(with_value(usual)):
        if value == usual:
            return text("allowed-other-dimensions")
        return text("allowed-nearer", usual=f"{usual:g}")
    good, bad = usual, value
    for _ in range(HALVINGS):
        middle = 0.5 * (good + bad)
        good, bad = (middle, bad) if proportion.holds(with_value(middle)) else (good, middle)
    # rounded inward to a tenth, so that the figure itself is allowed
    if value > usual:
        return text("allowed-at-most-figure", most=f"{floor(10.0 * good) / 10.0:g}")
    return text("allowed-at-least", least=f"{ceil(10.0 * good) / 10.0:g}")
