"""What is said of each treatment: its name, what its stages show, and what the model takes for granted about it.

A treatment's plan (`vertebra_viz.treatments`) gives the facts; it knows no sentence, and nothing here knows its class.
"""

from __future__ import annotations

from dataclasses import dataclass

from vertebra_viz.case.fracture import Cause, Fracture, FractureAge, FractureKind
from vertebra_viz.catalogue.stages import StageName

Captions = dict[StageName, str]


@dataclass(frozen=True)
class TreatmentWords:
    """What is the same in every case.

    Attributes
    ----------
    name : in titles.
    beside_rate : in a table of rates, what was done to those who were counted.
    new_breaks : how often another bone breaks afterwards.
    option : what the leaflet calls it; empty where it is none of the leaflet's options.
    """

    name: str
    beside_rate: str
    new_breaks: str = ""
    option: str = ""


# with cement: pooled, both beside no surgery: Papanastassiou 2012, PMC3459114; implants: NICE IPG568
_ALONE = "In pooled trials, 11 of 100 people with cement and no balloon had a new break. With no surgery it was 22 of 100."
_CEMENT_ALONE = "Cement alone"
_BALLOON = (
    "A balloon is filled inside the bone: {inflation}. The balloon is let down and taken out: {deflation}."
)
TREATMENTS = {
    "none": TreatmentWords("no operation", "No cement", option="Pain relief, physio, a brace and time"),
    "kyphoplasty": TreatmentWords(
        "balloon kyphoplasty",
        "Balloon, then cement",
        "In pooled trials, 11 of 100 people with a balloon had a new break. With no surgery it was 22 of 100.",
        "A balloon, then cement (kyphoplasty)",
    ),
    "vertebroplasty": TreatmentWords(
        "vertebroplasty", _CEMENT_ALONE, _ALONE, f"{_CEMENT_ALONE} (vertebroplasty)"
    ),
    "cavity-creation": TreatmentWords("hollow cut by hand", "Hollow cut by hand, then cement", _ALONE),
    "implant": TreatmentWords(
        "expandable implant",
        "Metal mesh or jack, and cement",
        "With a metal mesh or jack, 8 to 21 of 100 people had a new break.",
    ),
}
# by the plan's name: what was measured as it was done; in braces, the front's height at the end of a stage
MEASURED = {
    "none": "",
    "vertebroplasty": "",
    "kyphoplasty": _BALLOON,
    "stent": f"{_BALLOON} A metal mesh stays in the bone.",
    "jack": "A metal jack opens in the bone and stays: {expansion}.",
    "cavity-creation": "A hollow is cut by hand inside the bone: {cavity}.",
}
# by the name of what is assumed; what stands in braces is said by the plan
NOTES = {
    "balloon_volume_ml": "{side}chosen by the size of the body; none was given",
    "cavity_lift": "part of the lost height that comes back ({age})",
    "cavity_volume_ml": "each side, chosen by the size of the body; none was given",
    "cement_lift": "part of the lost height that comes back ({age})",
    "cement_volume_ml": "{how}; none was given",
    "deflation_loss": "part of the gain lost as the balloon is let down{instead}",
    "follow_up_loss": "part of the gain lost by the follow-up film{later}",
    "further_loss": "more of the intact front height lost later",
    "implant_loss": "part of the gain lost as balloon or tool leaves the implant{instead}",
    "implant_volume_ml": "metal inside the cement's surface, counted with it",
    "lift_law": "x is balloon volume over the volume that bears on the endplate",
    "lift_mobility": "part of the lost height that can come back ({age})",
    "lift_shares": "how front, middle and back share the lift",
    "lift_kept": "part of the possible lift that stays, before the limit of the angle",
    "lift_limit_deg": "degrees that the endplate turns back at most; what stays comes near it",
    "lift_recoil": "part of the height before the operation that springs back with nothing to hold it",
    "lift_support": "part of the endplate that the balloons bear on",
    "posture_lift": "part of the lost height that comes back ({age})",
    "skin_depth_mm": "from bone to skin, straight back; people differ, only a marker",
}
IN_PLACE_OF_THE_LAW = ", in place of what springs back by the lift law"
FILLS_A_HOLLOW = "the cavity and a little beyond"
BY_SIZE = "chosen by the size of the body"

FILLS = "Thick bone cement fills the hollow from front to back."
# of weak bones with a new break: Venmans, AJNR 2012;33:519, PMC7966424 (VERTOS II)
RELIEF = "In one trial, 57 of 95 people had enough relief within a year. 38 did not."


def rises(fracture: Fracture) -> bool:
    """Whether a bone that broke so can get higher again."""
    return fracture.sinks and fracture.age is not FractureAge.OLD


def gain(fracture: Fracture, sentence: str) -> str:
    """How a sentence ends that says what makes the bone higher; where nothing does, that it does not rise."""
    if rises(fracture):
        return sentence
    return ". An old break does not rise." if fracture.sinks else "."


def left_alone(fracture: Fracture, further_loss: float) -> Captions:
    """No operation."""
    if further_loss:
        after = "The bone sinks in more."
    elif not fracture.sinks:
        after = "The bone keeps its height."
    else:
        after = "The wedge stays." if fracture.kind is FractureKind.WEDGE else "The bone stays lower."
    counted = fracture.cause is not Cause.TUMOUR and fracture.age is not FractureAge.OLD
    sentence = (
        f"Drugs for pain, training, perhaps a brace, and time. {after}{f' {RELIEF}' if counted else ''}"
    )
    return {StageName.FOLLOW_UP: sentence}


def cement_alone(fracture: Fracture, *, lifts: bool) -> Captions:
    """Cement goes into the cracks."""
    rise = gain(fracture, ". The bone may rise a little." if lifts else ".")
    return {StageName.FILL: f"Thick bone cement goes into the cracks, with no balloon{rise}"}


def hollow_cut(fracture: Fracture, instrument: str, *, lifts: bool) -> Captions:
    """A hollow is cut by hand."""
    tool = {"osteotome": "A bent chisel", "curette": "A small scraper"}[instrument]
    rise = ". It may lift the bone a little. How much is not well known." if lifts else "."
    return {
        StageName.CAVITY: f"{tool} cuts a hollow by hand, with no balloon{gain(fracture, rise)}",
        StageName.FILL: FILLS,
    }


def balloon(fracture: Fracture, needles: int, loss: float | None) -> Captions:
    """A balloon lifts, and is taken out: ``loss`` is the part of the gain that goes with it; None: the law's, a part of it."""
    two = needles == 2
    fills = "Two small balloons are filled. They make" if two else "A small balloon is filled. It makes"
    down = "The balloons are let down and taken out." if two else "The balloon is let down and taken out."
    if not rises(fracture) or loss == 0.0:
        sinks = "They leave a hollow." if two else "It leaves a hollow."
    else:
        sinks = "The bone sinks all the way back." if loss == 1.0 else "The bone sinks back in part."
    return {
        StageName.INFLATION: f"{fills} a hollow{gain(fracture, ' and may lift the bone a little.')}",
        StageName.DEFLATION: f"{down} {sinks}",
        StageName.FILL: FILLS,
    }


def mesh(fracture: Fracture, needles: int, loss: float | None) -> Captions:
    """A balloon opens a metal mesh, which stays; a ``loss`` of None is the law's, less than half."""
    two = needles == 2
    thing = "meshes" if two else "mesh"
    opens = "Two balloons open two" if two else "A balloon opens a"
    gone = "The balloons are" if two else "The balloon is"
    return {
        StageName.INFLATION: f"{opens} metal {thing} in the bone{_metal_lifts(fracture, needles)}",
        StageName.DEFLATION: f"{gone} let down and taken out. {_metal_stays(thing, fracture, needles, loss)}",
        StageName.FILL: f"Thick bone cement fills the {thing} from front to back.",
    }


def jack(fracture: Fracture, needles: int, loss: float) -> Captions:
    """A screw opens a metal jack, which stays."""
    two = needles == 2
    thing = "jacks" if two else "jack"
    screwed = "Two small metal jacks are" if two else "A small metal jack is"
    opens = f"{screwed} screwed open in the bone{_metal_lifts(fracture, needles)}"
    return {
        StageName.EXPANSION: f"{opens} {_metal_stays(thing, fracture, needles, loss)}",
        StageName.FILL: f"Thick bone cement goes round the {thing} from front to back.",
    }


def _metal_lifts(fracture: Fracture, needles: int) -> str:
    return gain(
        fracture, ". They may lift the bone a little." if needles == 2 else ". It may lift the bone a little."
    )


def _metal_stays(thing: str, fracture: Fracture, needles: int, loss: float | None) -> str:
    stays = f"The {thing} stay and hold" if needles == 2 else f"The {thing} stays and holds"
    if not rises(fracture) or loss == 0.0:
        return f"{stays} the bone."
    return f"{stays} most of the height." if loss is None or loss < 0.5 else f"{stays} a part of the height."
