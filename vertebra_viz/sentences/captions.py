"""Captions that treatments have in common: what a stage shows, in plain words for patients and students, without a promise."""

from __future__ import annotations

from vertebra_viz.case.fracture import BackWall, Cause, Endplate, Fracture, FractureKind, Tilt
from vertebra_viz.case.operation import LeakRoute
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.sentences.paragraph import paragraph
from vertebra_viz.sentences.treatments import Captions, rises
from vertebra_viz.words import Texts, both, text

# causes that change words alone
SAME_PICTURE = Texts("same-picture", (Cause.STEROIDS, Cause.FALL))
# where cement leaked, in a few words beside a volume
LEAKED = Texts("leaked", LeakRoute)


def opening(fracture: Fracture) -> Captions:
    """Return the captions of the intact bone and of the fracture."""
    whole = [text("caption-intact", cause=fracture.cause), SAME_PICTURE.get(fracture.cause, "")]
    sentence = {StageName.INTACT: paragraph(whole)}
    return (
        sentence if fracture.kind is FractureKind.NONE else sentence | {StageName.FRACTURE: _broken(fracture)}
    )


def around(fracture: Fracture, needles: int, new_breaks: str, *, gains: bool) -> Captions:
    """Return the captions that are the same in all operations: of the needles, the optional stages, and the follow-up.

    Parameters
    ----------
    gains
        Whether the operation makes the bone higher.
    """
    # Winkelmann 2018: partly lost by 6 weeks to a year
    kept = text("caption-lost-again" if gains else "caption-keeps-height")
    return {
        StageName.POSTURE: _posture(fracture),
        StageName.ACCESS: text("caption-access", needles=needles),
        StageName.BIOPSY: text("caption-biopsy"),
        StageName.CONTRAST: text("caption-contrast"),
        StageName.SET: text("caption-set", needles=needles),
        StageName.FOLLOW_UP: paragraph([text("caption-follow-up"), kept, new_breaks]),
    }


def filled(fracture: Fracture, sentence: str) -> str:
    """Return the caption of the fill: the treatment's own ``sentence``, and what else the cement goes into."""
    return paragraph([sentence, _fills_too(fracture), text("caption-a-little")])


def _broken(fracture: Fracture) -> str:
    """Return what breaks, and what else is visible of it."""
    if fracture.sinks:
        said = [text("caption-breaks", cause=fracture.cause), text("caption-sinks", kind=fracture.kind)]
    else:
        said = [text("caption-cracks", cause=fracture.cause)]
    said.append(lower_side(fracture))
    if fracture.cleft == "yes":
        said.append(text("caption-gap"))
    if fracture.back_wall is BackWall.PUSHED_IN:
        said.append(text("caption-back-wall"))
    return paragraph(said)


def lower_side(fracture: Fracture) -> str:
    """Return a sentence on which side the bone sinks more; empty if it sinks on neither side or on both alike."""
    return text("caption-lower-side", side=fracture.tilt) if leans(fracture) else ""


def leans(fracture: Fracture) -> bool:
    """Whether one side of the bone sinks more than the other; a bone that only cracks sinks on neither."""
    return fracture.tilt is not Tilt.NONE and fracture.sinks


def _fills_too(fracture: Fracture) -> str:
    """Return what the cement goes into beside a cavity and cracks."""
    tumour = fracture.cause is Cause.TUMOUR
    if fracture.cleft == "yes":
        return text("caption-fills-gap", tumour="yes" if tumour else "no")
    return text("caption-fills-tumour") if tumour else ""


def leak_caption(route: LeakRoute, endplate: Endplate, *, overflows: bool) -> str:
    """Return where leaked cement goes, and whether its route was full so that more of it went to the front."""
    rest = text("caption-overflows") if overflows else ""
    return paragraph([text("caption-leak", route=route, endplate=endplate), rest])


def of_levels(levels: list[str], caption: str) -> str:
    """Return the caption of one or several levels, with their names before it."""
    return text("caption-of-levels", levels=both(levels), caption=caption)


def _posture(fracture: Fracture) -> str:
    """Return the caption of lying face down."""
    gap = text("caption-posture-gap") if fracture.cleft == "yes" else ""
    return paragraph([text("caption-posture", rises="yes" if rises(fracture) else "no"), gap])
