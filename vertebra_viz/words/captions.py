"""What each stage says, in this very case: plain words for patients and students, and no promise."""

from __future__ import annotations

from vertebra_viz.case.case import BackWall, Case, Cause, Endplate, Fracture, FractureAge, FractureKind
from vertebra_viz.case.treatment import (
    Approach,
    CavityCreation,
    Implant,
    Kyphoplasty,
    LeakRoute,
    NoTreatment,
    Operation,
    Vertebroplasty,
)
from vertebra_viz.catalogue.stages import StageName

BROKEN = {
    FractureKind.WEDGE: "The bone breaks. The front sinks in and the body turns into a wedge.",
    FractureKind.BICONCAVE: "The bone breaks. Its middle sinks in, the front and the back stay higher.",
    FractureKind.CRUSH: "The bone breaks. All of its body gets lower.",
}
# why it breaks; steroids: as the patient pages say, in younger people too
WHOLE = {
    Cause.OSTEOPOROSIS: "A whole vertebra.",
    Cause.STEROIDS: "A whole vertebra. Long use of steroid drugs can make bone weak, in younger people too.",
    Cause.TUMOUR: "A vertebra with a soft tumour inside. It makes the bone weak.",
    Cause.FALL: "A whole vertebra.",
}
FILLS = "Thick bone cement fills the hollow from front to back."
A_LITTLE = "An X-ray after each bit."
LEAKS = {
    LeakRoute.FRONT: "Some of it leaks out of the front of the bone.",
    LeakRoute.VEIN: "Some of it runs into a vein at the side of the bone. From there it can get to the lungs.",
    LeakRoute.CANAL: "Some of it leaks back to where the nerves are. It can harm them. A team would stop at once.",
}
# the same in a few words, for what stands beside a volume
LEAKED = {
    LeakRoute.FRONT: "out in front",
    LeakRoute.DISC: "into the disc",
    LeakRoute.VEIN: "into a side vein",
    LeakRoute.CANAL: "near the nerves",
}
OVERFLOWS = "The rest leaks out of the front."
# of weak bones with a new break: Venmans, AJNR 2012;33:519, PMC7966424 (VERTOS II)
RELIEF = "In one trial, 57 of 95 people had enough relief within a year. 38 did not."
# with cement: pooled, both beside no surgery: Papanastassiou 2012, PMC3459114; implants: NICE IPG568
_ALONE = "In pooled trials, 11 of 100 people with cement and no balloon had a new break. With no surgery it was 22 of 100."
NEW_BREAKS = {
    "kyphoplasty": "In pooled trials, 11 of 100 people with a balloon had a new break. With no surgery it was 22 of 100.",
    "vertebroplasty": _ALONE,
    "cavity-creation": _ALONE,
    "implant": "With a metal mesh or jack, 8 to 21 of 100 people had a new break.",
}

Captions = dict[StageName, str]


def captions(case: Case) -> Captions:
    """A few short sentences for each stage of a case: what one sees in this case, and no promise."""
    fracture, treatment = case.fracture, case.treatment
    said = {StageName.INTACT: WHOLE[fracture.cause]}
    if fracture.kind is FractureKind.NONE:
        return said
    said[StageName.FRACTURE] = _broken(fracture)
    if isinstance(treatment, NoTreatment):
        return said | {StageName.FOLLOW_UP: _left_alone(case, treatment)}
    said |= _operation(treatment) | _prelude(case) | {StageName.FOLLOW_UP: _later(case, treatment)}
    said |= _of_its_own(case, treatment)
    said[StageName.FILL] += f"{_fills_too(fracture)} {A_LITTLE}"
    return said


def _broken(fracture: Fracture) -> str:
    """What breaks, and what else one sees of it."""
    cracked = "The bone is cracked, but it keeps its height."
    said = BROKEN[fracture.kind] if any(fracture.losses) else cracked
    if fracture.cause is Cause.FALL:
        said = said.replace("The bone breaks.", "A fall breaks the bone.")
        said = said.replace("The bone is cracked, but it", "A fall cracks the bone, but it")
    if fracture.cleft == "yes":
        said += " A gap stays open inside."
    if fracture.back_wall is BackWall.PUSHED_IN:
        said += " The back wall is pushed in, towards the nerves."
    return said


def _fills_too(fracture: Fracture) -> str:
    """What the cement goes into beside a hollow and cracks."""
    takes = "takes the place of a part of the tumour"
    tumour = fracture.cause is Cause.TUMOUR
    if fracture.cleft == "yes":
        return f" The cement goes into the gap{f' and {takes}' if tumour else ''}."
    return f" The cement {takes}." if tumour else ""


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


def _gains(case: Case, treatment: Operation) -> bool:
    """Whether the bone is any higher for what is done, by what the case itself states."""
    if isinstance(treatment, Vertebroplasty):
        lifted = treatment.cement_lift > 0.0
    elif isinstance(treatment, CavityCreation):
        lifted = treatment.cavity_lift > 0.0
    elif isinstance(treatment, Implant):
        lifted = treatment.implant_loss < 1.0
    else:
        assert isinstance(treatment, Kyphoplasty)
        lifted = treatment.deflation_loss < 1.0
    return _rises(case) and lifted


def _two(treatment: Operation) -> bool:
    return treatment.approach is Approach.BIPEDICULAR


def _left_alone(case: Case, treatment: NoTreatment) -> str:
    if treatment.further_loss:
        after = "The bone sinks in more."
    elif not any(case.fracture.losses):
        after = "The bone keeps its height."
    else:
        after = "The wedge stays." if case.fracture.kind is FractureKind.WEDGE else "The bone stays lower."
    counted = case.fracture.cause is not Cause.TUMOUR and case.fracture.age is not FractureAge.OLD
    return f"Drugs for pain, training, perhaps a brace, and time. {after}{f' {RELIEF}' if counted else ''}"


def _later(case: Case, treatment: Operation) -> str:
    """What the follow-up film shows, and how often another bone breaks; Winkelmann 2018: partly lost by 6 weeks to a year."""
    lost = (
        "A part of the height gained is lost again, as studies often find." if _gains(case, treatment) else ""
    )
    return f"An X-ray picture weeks or months later. {lost or 'The bone keeps its height.'} {NEW_BREAKS[treatment.kind]}"


def _operation(treatment: Operation) -> Captions:
    tubes = ("Two thin tubes are", "tubes come") if _two(treatment) else ("A thin tube is", "tube comes")
    return {
        StageName.ACCESS: f"{tubes[0]} put into the bone from the back. X-ray shows the way.",
        StageName.SET: f"The cement sets. The {tubes[1]} out while it is firm. A small dressing goes on.",
    }


def _prelude(case: Case) -> Captions:
    """The optional steps."""
    lying = "Lying face down " + ("opens the break a little" if _rises(case) else "does not move the bone")
    return {
        StageName.POSTURE: f"{lying}. The gap opens." if case.fracture.cleft == "yes" else f"{lying}.",
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
    two, jack = _two(treatment), treatment.device == "jack"
    thing = ("jacks" if two else "jack") if jack else ("meshes" if two else "mesh")
    opens = "Two balloons open two" if two else "A balloon opens a"
    gone = "The balloons are" if two else "The balloon is"
    stays = f"The {thing} stay and hold" if two else f"The {thing} stays and holds"
    if not _rises(case) or treatment.implant_loss == 0.0:
        keeps = f"{stays} the bone."
    elif treatment.implant_loss < 0.5:
        keeps = f"{stays} most of the height."
    else:
        keeps = f"{stays} a part of the height."
    rises = ". They may lift the bone a little." if two else ". It may lift the bone a little."
    if jack:
        screwed = "Two small metal jacks are" if two else "A small metal jack is"
        return {
            StageName.EXPANSION: f"{screwed} screwed open in the bone{_gain(case, rises)} {keeps}",
            StageName.FILL: f"Thick bone cement goes round the {thing} from front to back.",
        }
    return {
        StageName.INFLATION: f"{opens} metal {thing} in the bone{_gain(case, rises)}",
        StageName.DEFLATION: f"{gone} let down and taken out. {keeps}",
        StageName.FILL: f"Thick bone cement fills the {thing} from front to back.",
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
