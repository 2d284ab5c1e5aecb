"""Names of treatments, captions of their stages, and notes of what the model assumes about them.

A treatment's plan (`vertebra_viz.treatments`) gives the facts but makes no sentences, and nothing here imports its class.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vertebra_viz.case.fracture import Cause, Fracture, FractureAge, FractureKind
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.claim_words import values
from vertebra_viz.sentences.paragraph import paragraph
from vertebra_viz.words import has_text, text

Captions = dict[StageName, str]


@dataclass(frozen=True)
class TreatmentWords:
    """The words of a treatment that are the same in every case.

    Attributes
    ----------
    kind : of the treatment.
    """

    kind: str

    @property
    def name(self) -> str:
        """Its name in titles."""
        return text(f"treatment-{self.kind}")

    @property
    def new_breaks(self) -> str:
        """A sentence on how often another bone broke in studies; empty without an operation."""
        name = f"treatment-{self.kind}.new-breaks"
        return text(name, **values(NEW_BREAKS[self.kind])) if has_text(name) else ""


# by kind, the claims in the sentence on new breaks
NEW_BREAKS: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "kyphoplasty": ("new-balloon", "new-cement-films"),
    "vertebroplasty": ("new-cement", "new-care"),
    "cavity-creation": (),
    "implant": ("new-implant-low", "new-implant-high"),
}
TREATMENTS = {
    kind: TreatmentWords(kind)
    for kind in ("none", "kyphoplasty", "vertebroplasty", "cavity-creation", "implant")
}
# by the plan's name, messages about what was measured during the operation
MEASURED: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "vertebroplasty": (),
    "kyphoplasty": ("summary-balloon",),
    "stent": ("summary-balloon", "summary-mesh"),
    "jack": ("summary-jack",),
    "cavity-creation": ("summary-cavity",),
}
# names of what may be assumed; each has a note
NOTES = (
    "balloon_volume_ml",
    "cavity_lift",
    "cavity_volume_ml",
    "cement_lift",
    "cement_volume_ml",
    "deflation_loss",
    "follow_up_loss",
    "further_loss",
    "implant_loss",
    "implant_volume_ml",
    "lift_law",
    "lift_mobility",
    "lift_shares",
    "lift_kept",
    "lift_limit_deg",
    "lift_recoil",
    "lift_support",
    "posture_lift",
    "skin_depth_mm",
)


def rises(fracture: Fracture) -> bool:
    """Whether a bone with this fracture can get higher again."""
    return fracture.sinks and fracture.age is not FractureAge.OLD


def left_alone(fracture: Fracture, further_loss: float) -> Captions:
    """Return the captions without an operation."""
    if further_loss:
        after = text("caption-sinks-more")
    elif not fracture.sinks:
        after = text("caption-keeps-height")
    else:
        wedge = fracture.kind is FractureKind.WEDGE
        after = text("caption-wedge-stays" if wedge else "caption-stays-lower")
    counted = fracture.cause is not Cause.TUMOUR and fracture.age is not FractureAge.OLD
    relief = text("caption-relief", **values(("care-relief", "care-pain-lasts"))) if counted else ""
    return {StageName.FOLLOW_UP: paragraph([text("caption-care"), after, relief])}


def cement_alone(fracture: Fracture, *, lifts: bool) -> Captions:
    """Return the captions of cement that goes into the cracks."""
    rise = text("caption-may-rise") if lifts else ""
    return {StageName.FILL: paragraph([text("caption-cement-alone"), _gain(fracture, rise)])}


def space_made(fracture: Fracture, instrument: str, *, lifts: bool) -> Captions:
    """Return the captions of a cavity made with an instrument."""
    rise = text("caption-cavity-lifts") if lifts else ""
    return {
        StageName.CAVITY: paragraph([text("caption-cavity", instrument=instrument), _gain(fracture, rise)]),
        StageName.FILL: text("caption-fills"),
    }


def balloon(fracture: Fracture, needles: int, loss: float | None) -> Captions:
    """Return the captions of a balloon that lifts and is taken out.

    ``loss`` is the share of the gain that is lost with it; None is the share by the lift law.
    """
    if not rises(fracture) or loss == 0.0:
        left = text("caption-balloon-leaves", needles=needles)
    else:
        left = text("caption-sinks-all-back" if loss == 1.0 else "caption-sinks-part-back")
    makes = text("caption-balloon-makes", needles=needles, rises="yes" if rises(fracture) else "no")
    return {
        StageName.INFLATION: paragraph(
            [text("caption-balloon-filled", needles=needles), makes, _gain(fracture, "")]
        ),
        StageName.DEFLATION: paragraph([text("caption-balloon-out", needles=needles), left]),
        StageName.FILL: text("caption-fills"),
    }


def mesh(fracture: Fracture, needles: int, loss: float | None) -> Captions:
    """Return the captions of a metal mesh that a balloon opens and that stays; a ``loss`` of None is that of the lift law."""
    lifts = _gain(fracture, text("caption-metal-lifts", needles=needles))
    stays = text("caption-mesh-stays", needles=needles, holds=_held(fracture, loss))
    return {
        StageName.INFLATION: paragraph([text("caption-mesh-opens", needles=needles), lifts]),
        StageName.DEFLATION: paragraph([text("caption-balloon-out", needles=needles), stays]),
        StageName.FILL: text("caption-mesh-filled", needles=needles),
    }


def jack(fracture: Fracture, needles: int, loss: float) -> Captions:
    """Return the captions of a metal jack that a screw opens and that stays."""
    lifts = _gain(fracture, text("caption-metal-lifts", needles=needles))
    stays = text("caption-jack-stays", needles=needles, holds=_held(fracture, loss))
    return {
        StageName.EXPANSION: paragraph([text("caption-jack-opens", needles=needles), lifts, stays]),
        StageName.FILL: text("caption-jack-filled", needles=needles),
    }


def _gain(fracture: Fracture, sentence: str) -> str:
    """Return the ``sentence`` on how the bone gets higher; for an old fracture, that it does not rise."""
    if rises(fracture):
        return sentence
    return text("caption-no-rise") if fracture.sinks else ""


def _held(fracture: Fracture, loss: float | None) -> str:
    """Return how much of the height metal keeps: all, most or part of it."""
    if not rises(fracture) or loss == 0.0:
        return "all"
    return "most" if loss is None or loss < 0.5 else "part"
