"""Ready-made cases that each show one thing, the same for the app, the command line and the documentation's pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vertebra_viz.case.case import Case, Fracture, OtherLevel
from vertebra_viz.case.treatment import CavityCreation, Implant, Kyphoplasty, NoTreatment, Vertebroplasty

OPENING = Case(
    neighbours="shown"
)  # what the app opens with: the bone in its place; the page draws what is beside it faintly


@dataclass(frozen=True)
class Preset:
    """A case to start from: its name in addresses and flags, and its title on the page."""

    name: str
    title: str
    case: Case


@cache
def presets() -> tuple[Preset, ...]:
    """Cases that each show one thing, the default first."""
    return (
        Preset("wedge", "Wedge fracture, two needles", Case()),
        Preset("severe", "Severe wedge", Case(level="T12", fracture=Fracture(grade=3))),
        Preset("small-pedicle", "Small pedicles in the upper back", Case(level="T8")),
        Preset("biconcave", "Biconcave fracture", Case(level="L3", fracture=Fracture(kind="biconcave"))),
        Preset("crush", "Crush fracture", Case(level="L2", fracture=Fracture(kind="crush"))),
        Preset("cracked", "Cracked, not sunk", Case(fracture=Fracture(grade=0), treatment=NoTreatment())),
        Preset(
            "steroids", "Steroids, younger adult", Case(profile="adult", fracture=Fracture(cause="steroids"))
        ),
        Preset("fall", "A fall", Case(profile="adult", fracture=Fracture(cause="fall"))),
        Preset("tumour", "Tumour in the bone", Case(level="T12", fracture=Fracture(cause="tumour"))),
        Preset(
            "cleft",
            "Gap that opens on lying down",
            Case(fracture=Fracture(age="unhealed", cleft="yes"), treatment=Kyphoplasty(posture_lift=0.4)),
        ),
        Preset("back-wall", "Back wall broken", Case(fracture=Fracture(grade=3, back_wall="pushed-in"))),
        Preset("old", "Old fracture: no lift", Case(fracture=Fracture(age="old"))),
        Preset(
            "one-needle",
            "One needle, from the left",
            Case(treatment=Kyphoplasty(approach="unipedicular-left")),
        ),
        Preset(
            "breach",
            "Tube in the wrong place",
            Case(treatment=Kyphoplasty(approach="unipedicular-left", needle_angle_deg=9.0)),
        ),
        Preset("balloon-limit", "Balloon at its limit", Case(treatment=Kyphoplasty(balloon_volume_ml=4.0))),
        Preset("no-gain", "No height gained", Case(treatment=Kyphoplasty(deflation_loss=1.0))),
        Preset("leak", "Too much cement: it leaks", Case(treatment=Kyphoplasty(cement_volume_ml=12.0))),
        Preset(
            "disc-leak",
            "Too much cement: into the disc",
            Case(treatment=Kyphoplasty(cement_volume_ml=10.5, leak_route="disc")),
        ),
        Preset(
            "canal-leak",
            "Cement near the nerves",
            Case(treatment=Kyphoplasty(leak_route="canal", leak_volume_ml=0.9)),
        ),
        Preset("vertebroplasty", "Cement with no balloon", Case(treatment=Vertebroplasty())),
        Preset("cavity", "Hollow cut by hand", Case(treatment=CavityCreation())),
        Preset("implant", "Metal mesh that stays", Case(treatment=Implant())),
        Preset("jack", "Metal jack that stays", Case(treatment=Implant(device="jack"))),
        Preset("stoop", "With the bones above and below", Case(neighbours="shown")),
        Preset(
            "two-levels", "Two broken bones, one session", Case(level="T12", second=OtherLevel(level="L1"))
        ),
        Preset(
            "next-breaks",
            "The next bone breaks later",
            Case(treatment=Kyphoplasty(follow_up_loss=0.2), second=OtherLevel(level="T12", when="later")),
        ),
        Preset("settles", "Some height lost again", Case(treatment=Kyphoplasty(follow_up_loss=0.4))),
        Preset("no-operation", "No operation", Case(treatment=NoTreatment())),
        Preset("intact", "No fracture", Case(fracture=Fracture(kind="none"))),
    )


def beside_as(case: Case, shown: Case) -> Case:
    """Return ``case`` with the bones beside it where ``shown`` has them: they are part of the view, not of the case."""
    beside = shown.neighbours
    return case.model_copy(update={"neighbours": beside}) if beside != Case().neighbours else case


def preset(name: str) -> Preset | None:
    """Return the preset called ``name``, or None where there is none."""
    return next((each for each in presets() if each.name == name), None)
