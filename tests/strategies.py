"""Hypothesis strategies for whole allowed cases: every test that says "for any case" draws from here.

`allowed_cases` draws what `Case` accepts. One thing only the geometry knows, whether a balloon of a given volume
fits in this very body; `simulated` builds a case and drops the example where it does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import reject, settings
from hypothesis import strategies as st

from vertebra_viz.case.case import (
    BACK_LOSS,
    SEVERE_LOSS,
    BackWall,
    Case,
    Cause,
    Endplate,
    Fracture,
    FractureAge,
    FractureKind,
    Level,
    Profile,
    Tilt,
)
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.case.treatment import (
    BALLOON_CAPACITY_ML,
    Approach,
    CavityCreation,
    Implant,
    Kyphoplasty,
    LeakRoute,
    NoTreatment,
    Operation,
    Vertebroplasty,
    default_balloon_size_mm,
)
from vertebra_viz.simulation import Simulation, simulate

MANY = 100  # times as many examples in the profile of that name


def few(examples: int, **more: Any) -> settings:
    """Return settings for a test with slow examples; the profile "many" runs `MANY` times as many."""
    many = settings.get_current_profile_name() == "many"
    return settings(max_examples=examples * (MANY if many else 1), **more)


BROKEN = [kind for kind in FractureKind if kind is not FractureKind.NONE]
# a shape costs some 200 ms to build and is remembered, so most tests are content with the ends and the middle
FEW_SCALES = (0.8, 1.0, 1.25)


def within(model: type, field: str) -> st.SearchStrategy[float]:
    """Floats over the whole allowed range of a model's field, both ends included."""
    bounds: dict[str, float] = {}
    for limit in model.model_fields[field].metadata:
        for name in ("ge", "le"):
            if hasattr(limit, name):
                bounds[name] = getattr(limit, name)
    return st.floats(bounds["ge"], bounds["le"])


@st.composite
def fractures(draw: st.DrawFn, kinds: Sequence[FractureKind] = tuple(BROKEN)) -> Fracture:
    """Fractures by grade, or by losses anywhere in their bounds that fit the kind."""
    kind = draw(st.sampled_from(list(kinds)))
    common: dict[str, Any] = {
        "kind": kind,
        "endplate": draw(st.sampled_from(list(Endplate))),
        "age": draw(st.sampled_from(list(FractureAge))),
    }
    if kind is FractureKind.NONE:
        return Fracture(**common)
    common["cause"] = draw(st.sampled_from(list(Cause)))
    if common["age"] is FractureAge.UNHEALED:
        common["cleft"] = draw(st.sampled_from(["no", "yes"]))
    common["tilt"] = draw(st.sampled_from(list(Tilt)))
    wall = draw(st.sampled_from(list(BackWall)))
    if draw(st.booleans()):
        depth = draw(st.integers(0, 3))
        return Fracture(**common, grade=depth, back_wall=wall if depth == 3 else BackWall.WHOLE)
    posterior = draw(within(Fracture, "posterior_loss"))
    anterior = draw(within(Fracture, "anterior_loss"))
    middle = draw(within(Fracture, "middle_loss"))
    if kind is FractureKind.WEDGE:
        posterior, middle = min(posterior, anterior), min(middle, anterior + 0.2)
    if kind is FractureKind.BICONCAVE:
        middle = max(anterior, middle, posterior, 0.05)
        anterior, posterior = min(anterior, 0.9 * middle), min(posterior, 0.9 * middle)
    losses = {"anterior_loss": anterior, "middle_loss": middle, "posterior_loss": posterior}
    if kind is not FractureKind.BICONCAVE and draw(st.booleans()):
        del losses["middle_loss"]  # left out: it follows the kind
    found = Fracture(**common, **losses)
    severe = max(found.losses_at("")) > SEVERE_LOSS or found.losses_at("")[2] >= BACK_LOSS
    return Fracture(**common, **losses, back_wall=wall) if severe else found


@st.composite
def kyphoplasties(draw: st.DrawFn, level: Level) -> Kyphoplasty:
    """Kyphoplasties whose balloon volume is within the balloon's capacity."""
    size = draw(st.none() | st.sampled_from(sorted(BALLOON_CAPACITY_ML)))
    capacity = BALLOON_CAPACITY_ML[size or default_balloon_size_mm(level)]
    return Kyphoplasty(
        approach=draw(st.sampled_from(list(Approach))),
        cannula_gauge=draw(st.none() | st.sampled_from([8, 10])),
        balloon_size_mm=size,
        balloon_volume_ml=draw(st.none() | st.floats(0.2, capacity)),
        deflation_loss=draw(within(Kyphoplasty, "deflation_loss")),
        cement_volume_ml=draw(st.none() | within(Kyphoplasty, "cement_volume_ml")),
    )


@st.composite
def vertebroplasties(draw: st.DrawFn, level: Level) -> Vertebroplasty:
    """Vertebroplasties anywhere in their bounds."""
    return Vertebroplasty(
        approach=draw(st.sampled_from(list(Approach))),
        needle_gauge=draw(st.sampled_from([11, 13])),
        cement_lift=draw(within(Vertebroplasty, "cement_lift")),
        cement_volume_ml=draw(st.none() | within(Vertebroplasty, "cement_volume_ml")),
    )


@st.composite
def cavity_creations(draw: st.DrawFn, level: Level) -> CavityCreation:
    """Cavities made with a surgical tool, of any allowed size."""
    return CavityCreation(
        approach=draw(st.sampled_from(list(Approach))),
        cannula_gauge=draw(st.none() | st.sampled_from([8, 10])),
        instrument=draw(st.sampled_from(["osteotome", "curette"])),
        cavity_volume_ml=draw(st.none() | within(CavityCreation, "cavity_volume_ml")),
        cavity_lift=draw(within(CavityCreation, "cavity_lift")),
        cement_volume_ml=draw(st.none() | within(CavityCreation, "cement_volume_ml")),
    )


@st.composite
def implants(draw: st.DrawFn, level: Level) -> Implant:
    """Meshes on balloons within their capacity, and jacks, which have no balloon."""
    device = draw(st.sampled_from(["stent", "jack"]))
    balloon = draw(kyphoplasties(level)).model_dump(exclude={"kind", "deflation_loss"})
    if device == "jack":
        balloon |= {"balloon_size_mm": None, "balloon_volume_ml": None}
    return Implant(**balloon, device=device, implant_loss=draw(within(Implant, "implant_loss")))


@st.composite
def with_steps(draw: st.DrawFn, operation: Operation) -> Operation:
    """The same treatment, sometimes with optional steps; no treatment has none of them."""
    if not isinstance(operation, Operation):
        return operation
    steps = {
        "posture_lift": draw(st.just(0.0) | within(Operation, "posture_lift")),
        "biopsy": draw(st.sampled_from(["no", "yes"])),
        "contrast_volume_ml": draw(st.just(0.0) | within(Operation, "contrast_volume_ml")),
        "follow_up_loss": draw(st.just(0.0) | within(Operation, "follow_up_loss")),
        "needle_angle_deg": draw(st.just(0.0) | within(Operation, "needle_angle_deg")),
        "needle_depth_mm": draw(st.just(0.0) | within(Operation, "needle_depth_mm")),
    }
    return type(operation).model_validate(operation.model_dump() | steps)


@st.composite
def with_leak(draw: st.DrawFn, operation: Operation) -> Operation:
    """The same treatment with a leak by any route: usually small, since each route has limited space."""
    leak = {
        "leak_route": draw(st.sampled_from(list(LeakRoute))),
        "leak_volume_ml": draw(st.just(0.0) | st.floats(0.0, 0.1) | st.floats(0.0, 1.0)),
    }
    return type(operation).model_validate(operation.model_dump() | leak)


def untreated(level: Level) -> st.SearchStrategy[NoTreatment]:
    """No treatment, with or without further loss of height."""
    return st.builds(NoTreatment, further_loss=st.just(0.0) | within(NoTreatment, "further_loss"))


TREATMENTS = {
    "kyphoplasty": kyphoplasties,
    "vertebroplasty": vertebroplasties,
    "cavity-creation": cavity_creations,
    "implant": implants,
    "none": untreated,
}


def shape_overrides(max_fields: int = 4) -> st.SearchStrategy[ShapeOverrides]:
    """A few dimensions anywhere in their bounds; validated only, not every mix makes a bone."""
    fields = {name: within(ShapeOverrides, name) for name in ShapeOverrides.model_fields}
    names = st.lists(st.sampled_from(sorted(fields)), max_size=max_fields, unique=True)
    return names.flatmap(lambda chosen: st.builds(ShapeOverrides, **{n: fields[n] for n in chosen}))


@st.composite
def allowed_cases(
    draw: st.DrawFn,
    *,
    levels: Sequence[Level] = tuple(Level),
    profiles: Sequence[Profile] = tuple(Profile),
    scales: st.SearchStrategy[float] | None = None,
    shapes: st.SearchStrategy[ShapeOverrides] | None = None,
    kinds: Sequence[FractureKind] = tuple(BROKEN),
    treatments: Sequence[str] = tuple(TREATMENTS),
    steps: bool = False,
) -> Case:
    """Whole cases.

    Parameters
    ----------
    scales : strategy, optional
        By default a few scales, so that shapes can be remembered between examples.
    shapes : strategy, optional
        By default no dimension is overridden.
    kinds
        Kinds of fracture drawn from; add ``FractureKind.NONE`` for intact vertebrae too.
    treatments
        Kinds of treatment drawn from.
    steps
        Whether operations may have the optional steps.
    """
    level = draw(st.sampled_from(list(levels)))
    fracture = draw(fractures(kinds))
    kind = "none" if fracture.kind is FractureKind.NONE else draw(st.sampled_from(list(treatments)))
    return Case(
        level=level,
        profile=draw(st.sampled_from(list(profiles))),
        scale=draw(st.sampled_from(FEW_SCALES) if scales is None else scales),
        shape=ShapeOverrides() if shapes is None else draw(shapes),
        fracture=fracture,
        treatment=draw(TREATMENTS[kind](level).flatmap(with_steps if steps else st.just)),
    )


def simulated(case: Case) -> Simulation:
    """Build a drawn case; where the geometry refuses it (no bone of that shape, no room for the balloon), drop it."""
    try:
        return simulate(case)
    except CaseError as error:
        if str(error).startswith(
            (
                "treatment.balloon_volume_ml",
                "treatment.cavity_volume_ml",
                "treatment.further_loss",
                "treatment.leak_volume_ml",
                "treatment.cement_volume_ml",
                "treatment.needle_",
                "shape.",
                "fracture: ",
            )
        ):
            reject()
        raise
