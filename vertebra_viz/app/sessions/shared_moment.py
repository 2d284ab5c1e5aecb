"""What a room shows: the message that a leader sends and that followers show.

When the leader plays, one message gives the moment of the start; each follower's player continues from there.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, TypeGuard

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.link import from_query, to_query
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View
from vertebra_viz.words import both, text

LONGEST_S = 600.0  # no run is as long
POSE = {"azimuth_deg": 1, "elevation_deg": 1, "zoom": 1, "target_mm": 3}  # how many numbers each has
FARTHEST = 1e4
_FOLLOWING = ("camera", "style")  # what of a picture may follow the stages
_MAY_LACK = {"camera", "follows"}


@dataclass(frozen=True)
class SharedMoment:
    """One moment of one case, seen in one way.

    Attributes
    ----------
    case : compact link of the case (`vertebra_viz.case.link`).
    stage, t : the position on its timeline; while it plays, ``t``, in seconds, is used.
    playing : whether it plays from there.
    view, style : as the player names them.
    camera : the player's pose, if the user has rotated the picture since ``view`` was set; it may be left out.
    follows : whether camera and style follow the stages, so that ``view`` and ``style`` are those of the moment alone;
        it may be left out.
    """

    case: str
    stage: str
    t: float
    playing: bool
    view: str
    style: str
    camera: dict[str, Any] | None = None
    follows: dict[str, bool] | None = None

    @classmethod
    def parse(cls, data: object) -> SharedMoment:
        """Check a message from a page; CaseError, in one line, for anything that is not allowed in it."""
        names = [field.name for field in fields(cls) if field.name not in _MAY_LACK]
        if not isinstance(data, dict) or set(data) - _MAY_LACK != set(names):
            allowed = text("allowed-moment", names=both(names), more=both(sorted(_MAY_LACK)))
            raise refusal("message", _keys(data), allowed)
        return cls(
            case=_link(data["case"]),
            stage=_name("stage", data["stage"], tuple(StageName)),
            t=_seconds(data["t"]),
            playing=_yes_or_no("playing", data["playing"]),
            view=_name("view", data["view"], tuple(View)),
            style=_name("style", data["style"], tuple(Style)),
            camera=_pose(data.get("camera")),
            follows=_follows(data.get("follows")),
        )

    def after(self, seconds: float) -> SharedMoment:
        """Return the moment ``seconds`` later, not limited to the end of the run: the player does that."""
        return replace(self, t=self.t + seconds) if self.playing else self

    def message(self) -> dict[str, Any]:
        """Plain data, as `parse` takes it."""
        return asdict(self)


def _keys(data: object) -> Any:
    return ", ".join(sorted(map(str, data))[:12]) if isinstance(data, dict) else data


def _link(value: object) -> str:
    if not isinstance(value, str):
        raise refusal("case", value, text("allowed-case-link"))
    return to_query(from_query(value))  # followers get the parsed case written anew, not the leader's text


def _name(field: str, value: object, names: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in names:
        raise refusal(field, value, names)
    return str(value)


def _seconds(value: object) -> float:
    if not _is_number(value) or not 0.0 <= value <= LONGEST_S:
        raise refusal("t", value, text("allowed-seconds", most=round(LONGEST_S)))
    return float(value)


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and -math.inf < value < math.inf


def _pose(value: object) -> dict[str, Any] | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != set(POSE):
        raise refusal("camera", _keys(value), text("allowed-object", names=both(POSE)))
    for name, count in POSE.items():
        numbers = value[name] if count > 1 else [value[name]]
        if not isinstance(numbers, list) or len(numbers) != count or not all(map(_near, numbers)):
            raise refusal(
                f"camera.{name}",
                value[name],
                text("allowed-a-number") if count == 1 else text("allowed-numbers", count=count),
            )
    return {name: value[name] for name in POSE}


def _near(value: object) -> bool:
    return _is_number(value) and abs(value) <= FARTHEST


def _yes_or_no(field: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise refusal(field, value, ("true", "false"))
    return value


def _follows(value: object) -> dict[str, bool] | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != set(_FOLLOWING):
        raise refusal("follows", _keys(value), text("allowed-object", names=both(_FOLLOWING)))
    return {name: _yes_or_no(f"follows.{name}", value[name]) for name in _FOLLOWING}
