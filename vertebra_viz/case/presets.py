"""Ready-made cases that each show one thing, the same for the app, the command line and the documentation's pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vertebra_viz.case.case import Case, Fracture, OtherLevel
from vertebra_viz.case.treatment import CavityCreation, Implant, Kyphoplasty, NoTreatment, Vertebroplasty
from vertebra_viz.words import text

OPENING = Case(
    neighbours="shown"
)  # what the app opens with: the bone in its place; the page draws what is beside it faintly


@dataclass(frozen=True)
class Preset:
    """A case to start from, with its name in addresses and options."""

    name: str
    case: Case

    @property
    def title(self) -> str:
        """Its title in a list."""
        return text(f"preset-{self.name}")


@cache
def presets() -> tuple[Preset, ...]:
    """Cases that each show one thing, the default first."""
    return (
        Preset("wedge", Case()),
        Preset("severe", Case(level="T12", fracture=Fracture(grade=3))),
        Preset("small-pedicle", Case(level="T8")),
        Preset("biconcave", Case(level="L3", fracture=Fracture(kind="biconcave"))),
        Preset("crush", Case(level="L2", fracture=Fracture(kind="crush"))),
        Preset("cracked", Case(fracture=Fracture(grade=0), treatment=NoTreatment())),
        Preset("steroids", Case(profile="adult", fracture=Fracture(cause="steroids"))),
        Preset("fall", Case(profile="adult", fracture=Fracture(cause="fall"))),
        Preset("tumour", Case(level="T12", fracture=Fracture(cause="tumour"))),
        Preset(
            "cleft",
            Case(fracture=Fracture(age="unhealed", cleft="yes"), treatment=Kyphoplasty(posture_lift=0.4)),
        ),
        Preset("back-wall", Case(fracture=Fracture(grade=3, back_wall="pushed-in"))),
        Preset("old", Case(fracture=Fracture(age="old"))),
        Preset(
            "one-needle",
            Case(treatment=Kyphoplasty(approach="unipedicular-left")),
        ),
        Preset(
            "breach",
            Case(treatment=Kyphoplasty(approach="unipedicular-left", needle_angle_deg=9.0)),
        ),
        Preset("balloon-limit", Case(treatment=Kyphoplasty(balloon_volume_ml=4.0))),
        Preset("no-gain", Case(treatment=Kyphoplasty(deflation_loss=1.0))),
        Preset("leak", Case(treatment=Kyphoplasty(cement_volume_ml=12.0))),
        Preset(
            "disc-leak",
            Case(treatment=Kyphoplasty(cement_volume_ml=10.5, leak_route="disc")),
        ),
        Preset(
            "canal-leak",
            Case(treatment=Kyphoplasty(leak_route="canal", leak_volume_ml=0.9)),
        ),
        Preset("vertebroplasty", Case(treatment=Vertebroplasty())),
        Preset("cavity", Case(treatment=CavityCreation())),
        Preset("implant", Case(treatment=Implant())),
        Preset("jack", Case(treatment=Implant(device="jack"))),
        Preset("stoop", Case(neighbours="shown")),
        Preset("two-levels", Case(level="T12", second=OtherLevel(level="L1"))),
        Preset(
            "next-breaks",
            Case(treatment=Kyphoplasty(follow_up_loss=0.2), second=OtherLevel(level="T12", when="later")),
        ),
        Preset("settles", Case(treatment=Kyphoplasty(follow_up_loss=0.4))),
        Preset("no-operation", Case(treatment=NoTreatment())),
        Preset("intact", Case(fracture=Fracture(kind="none"))),
    )


def beside_as(case: Case, shown: Case) -> Case:
    """Return ``case`` with the bones beside it where ``shown`` has them: they are part of the view, not of the case."""
    beside = shown.neighbours
    return case.model_copy(update={"neighbours": beside}) if beside != Case().neighbours else case


def preset(name: str) -> Preset | None:
    """Return a ready-made case.

    Parameters
    ----------
    name : str
        Its name, as ``--preset`` takes it.

    Returns
    -------
    Preset or None
        None where there is none of that name.
    """
    return next((each for each in presets() if each.name == name), None)
