"""The displacement of a bone's surfaces, computed once for each field; and the map from the intact bone.

One fracture may have many treatments. So the displacement of the surfaces by the fracture is cached; of a lift, which
differs each time, the values that do not depend on its amplitudes are cached.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TypeGuard

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.case import Tilt
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.descent import Descent
from vertebra_viz.fracture.field import Displacement, Sum, nothing
from vertebra_viz.fracture.places import BreakPlaces, Places

Weighted = tuple[float, Displacement]


@dataclass(frozen=True)
class BoneMap:
    """The map from the intact bone to the broken one, with a share of a lift.

    Attributes
    ----------
    broken, lifted : displacements of the fracture, and of the full lift on top of it.
    weight : the share of the lift.
    """

    broken: Displacement
    lifted: Displacement = nothing
    weight: float = 0.0

    def __call__(self, points: Floats) -> Floats:
        """Return the moved points (n, 3), mm, for intact ``points`` (n, 3)."""
        moved, places = np.array(points), None
        for weight, field in self._fields:
            if isinstance(field, Descent):  # all of them belong to one body
                places = places or Places.of(points, field.frame)
                moved[places.rows] += weight * field.moves(field.on(places)).T
            else:
                moved += weight * field(points)
        return moved

    @cached_property
    def _fields(self) -> tuple[Weighted, ...]:
        """The fields to be added; several lifts are one field."""
        fields = [(1.0, each) for each in summands(self.broken)]
        for each in summands(self.lifted) if self.weight else ():
            both = joined(fields[-1], (self.weight, each)) if fields else None
            fields = [*fields[:-1], both] if both else [*fields, (self.weight, each)]
        return tuple(fields)


@dataclass(frozen=True)
class Difference:
    """The difference of a later displacement and an earlier one."""

    later: Displacement
    earlier: Displacement

    def __call__(self, points: Floats) -> Floats:
        """Return the displacement (n, 3) in mm at intact ``points`` (n, 3)."""
        return np.asarray(self.later(points) - self.earlier(points))


def surface_displacement(bone: Bone, field: Displacement) -> Floats:
    """Return the displacement (n, 3), mm, of all `surface_points`."""
    if field is nothing:
        return np.zeros_like(surface_points(bone))
    if isinstance(field, Difference):
        return surface_displacement(bone, field.later) - surface_displacement(bone, field.earlier)
    if is_linear(field):
        return field.at(_form_values(bone, field.form))
    return _computed(bone, field)


def body_displacement(bone: Bone, field: Displacement) -> tuple[Floats, Floats]:
    """Return the displacements (k, 3), mm, of the body's points and of the points of its inside."""
    moved = surface_displacement(bone, field)[len(bone.points) :]
    return moved[: len(bone.body_points)], moved[len(bone.body_points) :]


def is_linear(field: Displacement) -> TypeGuard[Descent]:
    """Return whether a field is linear in its amplitudes and vertical, as lifts are."""
    return isinstance(field, Descent) and not field.spread and field.tilt is Tilt.NONE


def summands(field: Displacement) -> tuple[Displacement, ...]:
    """Return the fields that are added to one another in ``field``."""
    if isinstance(field, Sum):
        return summands(field.first) + summands(field.second)
    return () if field is nothing else (field,)


def joined(one: Weighted, other: Weighted) -> Weighted | None:
    """Return the sum of two lifts as one lift; None where they are not lifts of the same form."""
    (v, first), (w, second) = one, other
    if not is_linear(first) or not is_linear(second) or first.form != second.form:
        return None
    return 1.0, replace(
        first,
        anterior=v * first.anterior + w * second.anterior,
        dish=v * first.dish + w * second.dish,
        posterior=v * first.posterior + w * second.posterior,
    )


def surface_points(bone: Bone) -> Floats:
    """Return the points (n, 3) of the bone's surface, then of the body's, then of the body's inside."""
    return np.concatenate([bone.points, bone.body_points, bone.cancellous_points])


@lru_cache(maxsize=6)
def _computed(bone: Bone, field: Displacement) -> Floats:
    """Return the displacement (n, 3) of all points of a bone's surfaces; cached for the last fields."""
    moved = (
        field.at(_form_values(bone, field.form))
        if isinstance(field, Descent)
        else field(surface_points(bone))
    )
    moved.setflags(write=False)
    return moved


@lru_cache(maxsize=3)
def _form_values(bone: Bone, form: Descent) -> BreakPlaces:
    """Return the values of a form at the points of a bone's surfaces; cached for the last bones."""
    return form.on(Places.of(surface_points(bone), form.frame))
