"""What each stage says, in this very case: plain words for patients and students, and no promise."""

from __future__ import annotations

from vertebra_viz.case import Case, Endplate, FractureAge, FractureKind
from vertebra_viz.clip import StageName
from vertebra_viz.treatment import (
    Approach,
    CavityCreation,
    Implant,
    Kyphoplasty,
    LeakRoute,
    NoTreatment,
    Operation,
    Vertebroplasty,
)

BROKEN = {
    FractureKind.WEDGE: "The bone breaks. The front sinks in and the body turns into a wedge.",
    FractureKind.BICONCAVE: "The bone breaks. Its middle sinks in, the front and the back stay higher.",
    FractureKind.CRUSH: "The bone breaks. All of its body gets lower.",
}
FILLS = "Thick bone cement fills the hollow, from the front to the back."
A_LITTLE = "A little at a time, with an X-ray after each."
LEAKS = {
    LeakRoute.FRONT: "Some of it leaks out of the front of the bone.",
    LeakRoute.VEIN: "Some of it runs into a vein at the side of the bone. From there it can get to the lungs.",
    LeakRoute.CANAL: "Some of it leaks back to where the nerves are. It can harm them. A team would stop at once.",
}
OVERFLOWS = "The rest leaks out of the front."
# Venmans, AJNR 2012;33:519, PMC7966424 (VERTOS II)
RELIEF = "In one trial, 57 of 95 people had enough relief within a year. 38 did not."

Captions = dict[StageName, str]


def captions(case: Case) -> Captions:
    """A few short sentences for each stage of a case: what one sees in this case, and no promise."""
    fracture, treatment = case.fracture, case.treatment
    said = {StageName.INTACT: "A whole vertebra."}
    if fracture.kind is FractureKind.NONE:
        return said
    cracked = "The bone is cracked, but it keeps its height."
    said[StageName.FRACTURE] = BROKEN[fracture.kind] if any(fracture.losses) else cracked
    if isinstance(treatment, NoTreatment):
        return said | {StageName.FOLLOW_UP: _left_alone(case, treatment)}
    said |= _operation(treatment) | _prelude(case) | _of_its_own(case, treatment)
    said[StageName.FILL] += f" {A_LITTLE}"
    return said


def _of_its_own(case: Case, treatment: Operation) -> Captions:
    """The stages in which one operation differs from another."""
    if isinstance(treatment, Vertebroplasty):
        return _vertebroplasty(case, treatment)
    if isinstance(treatment, CavityCreation):
        return _cut(case, treatment)
    if isinstance(treatment, Implant):
        return _implant(case, treatment)
    assert isinstance(treatment, Kyphoplasty)
    return _balloon(case, treatment, treatment.deflation_loss)


def leak_caption(case: Case, overflows: bool) -> str:
    """Where the cement goes that leaves the bone, and whether its way was full and more of it went to the front."""
    assert isinstance(case.treatment, Operation)
    disc = "below" if case.fracture.endplate is Endplate.INFERIOR else "above"
    said = LEAKS.get(case.treatment.leak_route, f"Some of it leaks into the disc {disc} the bone.")
    return f"{said} {OVERFLOWS}" if overflows else said


def _rises(case: Case) -> bool:
    return any(case.fracture.losses) and case.fracture.age is not FractureAge.OLD


def _two(treatment: Operation) -> bool:
    return treatment.approach is Approach.BIPEDICULAR


def _left_alone(case: Case, treatment: NoTreatment) -> str:
    if treatment.further_loss:
        after = "The bone sinks in more."
    elif not any(case.fracture.losses):
        after = "The bone keeps its height."
    else:
        after = "The wedge stays." if case.fracture.kind is FractureKind.WEDGE else "The bone stays lower."
    return f"Drugs for pain, training, perhaps a brace, and time. {after} {RELIEF}"


def _operation(treatment: Operation) -> Captions:
    tubes = ("Two thin tubes are", "tubes come") if _two(treatment) else ("A thin tube is", "tube comes")
    return {
        StageName.ACCESS: f"{tubes[0]} put into the bone from the back. X-ray shows the way.",
        StageName.SET: f"The cement gets firm, then hard. The {tubes[1]} out while it is firm. A small dressing goes on.",
    }


def _prelude(case: Case) -> Captions:
    """The optional steps."""
    return {
        StageName.POSTURE: f"Lying face down {'opens the break a little' if _rises(case) else 'does not move the bone'}.",
        StageName.BIOPSY: "A hollow needle takes a small sample of bone for a test.",
        StageName.CONTRAST: "A dose of dye shows the place on X-ray. The blood washes it away.",
    }


def _gain(case: Case, rises: str) -> str:
    """How a sentence ends that says what makes the bone higher; where nothing does, that it does not rise."""
    if _rises(case):
        return rises
    return ". An old break does not rise." if any(case.fracture.losses) else "."


def _vertebroplasty(case: Case, treatment: Vertebroplasty) -> Captions:
    gain = _gain(case, ". The bone may rise a little." if treatment.cement_lift else ".")
    return {StageName.FILL: f"Thick bone cement goes into the cracks, with no balloon{gain}"}


def _cut(case: Case, treatment: CavityCreation) -> Captions:
    tool = {"osteotome": "A bent chisel", "curette": "A small scraper"}[treatment.instrument]
    rises = ". It may lift the bone a little. How much is not well known." if treatment.cavity_lift else "."
    return {
        StageName.CAVITY: f"{tool} cuts a hollow by hand, with no balloon{_gain(case, rises)}",
        StageName.FILL: FILLS,
    }


def _implant(case: Case, treatment: Implant) -> Captions:
    two = _two(treatment)
    opens, mesh = ("Two balloons open two", "meshes") if two else ("A balloon opens a", "mesh")
    gone = "The balloons are" if two else "The balloon is"
    stays = f"The {mesh} stay and hold" if two else f"The {mesh} stays and holds"
    if not _rises(case) or treatment.implant_loss == 0.0:
        keeps = f"{stays} the bone."
    elif treatment.implant_loss < 0.5:
        keeps = f"{stays} most of the height."
    else:
        keeps = f"{stays} a part of the height."
    rises = ". They may lift the bone a little." if two else ". It may lift the bone a little."
    return {
        StageName.INFLATION: f"{opens} metal {mesh} in the bone{_gain(case, rises)}",
        StageName.DEFLATION: f"{gone} let down and taken out. {keeps}",
        StageName.FILL: f"Thick bone cement fills the {mesh}, from the front to the back.",
    }


def _balloon(case: Case, treatment: Operation, loss: float) -> Captions:
    two = _two(treatment)
    fills = "Two small balloons are filled. They make" if two else "A small balloon is filled. It makes"
    down = "The balloons are let down and taken out." if two else "The balloon is let down and taken out."
    if not _rises(case) or loss == 0.0:
        sinks = "They leave a hollow." if two else "It leaves a hollow."
    else:
        sinks = "The bone sinks back in part." if loss < 1.0 else "The bone sinks all the way back."
    return {
        StageName.INFLATION: f"{fills} a hollow{_gain(case, ' and may lift the bone a little.')}",
        StageName.DEFLATION: f"{down} {sinks}",
        StageName.FILL: FILLS,
    }
