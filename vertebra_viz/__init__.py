"""A vertebral fracture and its repair, animated, and measured on the mesh that is shown.

Educational; average shapes; not a medical device. Names are imported on first use, so that importing the package is fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vertebra_viz.case.case import Case, Endplate, Fracture, FractureAge, FractureKind, Level, Profile
    from vertebra_viz.case.errors import CaseError
    from vertebra_viz.case.shape import ShapeOverrides
    from vertebra_viz.case.treatment import (
        Approach,
        CavityCreation,
        Implant,
        Kyphoplasty,
        NoTreatment,
        Vertebroplasty,
    )
    from vertebra_viz.simulation import Simulation, simulate


_HOME = {
    **dict.fromkeys(
        (
            "Case",
            "Endplate",
            "Fracture",
            "FractureAge",
            "FractureKind",
            "Level",
            "Profile",
        ),
        "case.case",
    ),
    **dict.fromkeys(
        ("Approach", "CavityCreation", "Implant", "Kyphoplasty", "NoTreatment", "Vertebroplasty"),
        "case.treatment",
    ),
    "CaseError": "case.errors",
    "ShapeOverrides": "case.shape",
    "Simulation": "simulation",
    "simulate": "simulation",
}

__all__ = [
    "Approach",
    "Case",
    "CaseError",
    "CavityCreation",
    "Endplate",
    "Fracture",
    "FractureAge",
    "FractureKind",
    "Implant",
    "Kyphoplasty",
    "Level",
    "NoTreatment",
    "Profile",
    "ShapeOverrides",
    "Simulation",
    "Vertebroplasty",
    "simulate",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
