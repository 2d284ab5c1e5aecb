"""What each stage says that treatments have in common: plain words for patients and students, and no promise."""

from __future__ import annotations

from vertebra_viz.case.fracture import BackWall, Cause, Endplate, Fracture, FractureKind, Tilt
from vertebra_viz.case.operation import LeakRoute
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.sentences.treatments import Captions, rises

BROKEN = {
    FractureKind.WEDGE: "The bone breaks. The front sinks in and the body turns into a wedge.",
    FractureKind.BICONCAVE: "The bone breaks. Its middle sinks in, the front and the back stay higher.",
    FractureKind.CRUSH: "The bone breaks. All of its body gets lower.",
}
# where a cause changes words alone
SAME_PICTURE = {
    Cause.STEROIDS: "The picture is the same for any weak bone.",
    Cause.FALL: "The picture is the same as without a fall.",
}
# why it breaks; steroids: as the patient pages say, in younger people too
WHOLE = {
    Cause.OSTEOPOROSIS: "A whole vertebra.",
    Cause.STEROIDS: "A whole vertebra. Long use of steroid drugs can make bone weak, in younger people too. "
    f"{SAME_PICTURE[Cause.STEROIDS]}",
    Cause.TUMOUR: "A vertebra with a soft tumour inside. It makes the bone weak.",
    Cause.FALL: f"A whole vertebra, before a fall. {SAME_PICTURE[Cause.FALL]}",
}
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


def opening(fracture: Fracture) -> Captions:
    """The bone as it was, and how it broke."""
    sentence = {StageName.INTACT: WHOLE[fracture.cause]}
    return (
        sentence if fracture.kind is FractureKind.NONE else sentence | {StageName.FRACTURE: _broken(fracture)}
    )


def around(fracture: Fracture, needles: int, new_breaks: str, *, gains: bool) -> Captions:
    """What is the same in all operations: a way in, the optional steps, and what comes after.

    Parameters
    ----------
    gains
        Whether the bone is any higher for what is done.
    """
    return _access(needles) | _prelude(fracture) | {StageName.FOLLOW_UP: _later(new_breaks, gains=gains)}


def filled(fracture: Fracture, sentence: str) -> str:
    """What the fill says: ``said`` of the treatment itself, and what else the cement goes into."""
    return f"{sentence}{_fills_too(fracture)} {A_LITTLE}"


def _broken(fracture: Fracture) -> str:
    """What breaks, and what else one sees of it."""
    cracked = "The bone is cracked, but it keeps its height."
    sentence = BROKEN[fracture.kind] if fracture.sinks else cracked
    if fracture.cause is Cause.FALL:
        sentence = sentence.replace("The bone breaks.", "A fall breaks the bone.")
        sentence = sentence.replace("The bone is cracked, but it", "A fall cracks the bone, but it")
    sentence += f" {lower_side(fracture)}" if lower_side(fracture) else ""
    if fracture.cleft == "yes":
        sentence += " A gap stays open inside."
    if fracture.back_wall is BackWall.PUSHED_IN:
        sentence += " The back wall is pushed in, towards the nerves."
    return sentence


def lower_side(fracture: Fracture) -> str:
    """On which side the bone sinks more, as a sentence; empty where nothing sinks, or both sides do so alike."""
    return f"It sinks more on the {fracture.tilt} side." if leans(fracture) else ""


def leans(fracture: Fracture) -> bool:
    """Whether one side of the bone sinks more than the other: what only cracks does not sink on either."""
    return fracture.tilt is not Tilt.NONE and fracture.sinks


def _fills_too(fracture: Fracture) -> str:
    """What the cement goes into beside a hollow and cracks."""
    takes = "takes the place of a part of the tumour"
    tumour = fracture.cause is Cause.TUMOUR
    if fracture.cleft == "yes":
        return f" The cement goes into the gap{f' and {takes}' if tumour else ''}."
    return f" The cement {takes}." if tumour else ""


def leak_caption(route: LeakRoute, endplate: Endplate, *, overflows: bool) -> str:
    """Where the cement goes that leaves the bone, and whether its way was full and more of it went to the front."""
    disc = "below" if endplate is Endplate.INFERIOR else "above"
    sentence = LEAKS.get(route, f"Some of it leaks into the disc {disc} the bone.")
    return f"{sentence} {OVERFLOWS}" if overflows else sentence


def _later(new_breaks: str, *, gains: bool) -> str:
    """What the follow-up film shows, and how often another bone breaks; Winkelmann 2018: partly lost by 6 weeks to a year."""
    lost = "A part of the height gained is lost again, as studies often find." if gains else ""
    return f"An X-ray picture weeks or months later. {lost or 'The bone keeps its height.'} {new_breaks}"


def _access(needles: int) -> Captions:
    tubes = ("Two thin tubes are", "tubes come") if needles == 2 else ("A thin tube is", "tube comes")
    return {
        StageName.ACCESS: f"{tubes[0]} put into the bone from the back. X-ray shows the way.",
        StageName.SET: f"The cement sets. The {tubes[1]} out while it is firm. A small dressing goes on.",
    }


def _prelude(fracture: Fracture) -> Captions:
    """The optional steps."""
    lying = "Lying face down " + ("opens the break a little" if rises(fracture) else "does not move the bone")
    return {
        StageName.POSTURE: f"{lying}. The gap opens." if fracture.cleft == "yes" else f"{lying}.",
        StageName.BIOPSY: "A hollow needle takes a small sample of bone for a test.",
        StageName.CONTRAST: "A dose of dye shows the place on X-ray. The blood washes it away.",
    }
