"""Random cases from the whole space of allowed values, as plain data that any checkout can read.

The number of a case seeds its random generator, so that any single case can be drawn again: ``draw(number)``. Each group
of `CASES_PER_BONE` successive numbers shares a bone, because a bone takes longest to build.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from vertebra_viz.anatomy.parametric import dimensions_by_name
from vertebra_viz.case.case import BackWall, Cause, Endplate, FractureAge, FractureKind, Level, Profile, Tilt
from vertebra_viz.case.shape import ShapeOverrides, limits
from vertebra_viz.case.treatment import BALLOON_CAPACITY_ML, MODELS, Approach, LeakRoute

SEED = 20_251
CASES_PER_BONE = 4
LEVELS = [str(each) for each in Level]
USUAL_SD = (
    0.12  # relative SD of a dimension about its level's average, where it is not drawn from its whole range
)


def draw(number: int, seed: int = SEED) -> dict[str, Any]:
    """Return plain data for a case; some cases are refused when they are built."""
    rng = np.random.default_rng([seed, 0, number // CASES_PER_BONE])
    level, profile = str(rng.choice(LEVELS)), str(rng.choice([str(each) for each in Profile]))
    scale = 1.0 if rng.random() < 0.4 else _rounded(rng.uniform(0.8, 1.25))
    case: dict[str, Any] = {"level": level, "profile": profile, "scale": scale}
    if rng.random() < 0.5:
        case["shape"] = _shape(rng, level, profile, scale)
    rng = np.random.default_rng([seed, 1, number])
    if rng.random() < 0.06:
        case["neighbours"] = "shown"
    case["fracture"] = _fracture(rng)
    if case["fracture"]["kind"] != "none":
        case["fracture"]["tilt"] = _tilt(np.random.default_rng([seed, 2, number]))
    if case["fracture"]["kind"] != "none":
        case["treatment"] = _treatment(rng)
        if rng.random() < 0.02:
            case["second"] = _other_level(rng, level)
    return case


def _rounded(value: float) -> float:
    return round(float(value), 3)


def _shape(rng: np.random.Generator, level: str, profile: str, scale: float) -> dict[str, float]:
    average = dimensions_by_name(level, profile, scale, ShapeOverrides())
    chosen = rng.choice(sorted(average), size=rng.integers(1, 6), replace=False)
    found = {}
    for name in chosen:
        low, high = limits(name)
        usual = rng.normal(average[name], USUAL_SD * abs(average[name]) + 0.02 * (high - low))
        value = rng.uniform(low, high) if rng.random() < 0.25 else usual
        found[str(name)] = _rounded(np.clip(value, low, high))
    return found


def _fracture(rng: np.random.Generator) -> dict[str, Any]:
    kind = str(rng.choice([str(each) for each in FractureKind], p=[0.04, 0.4, 0.28, 0.28]))
    found: dict[str, Any] = {"kind": kind, "endplate": str(rng.choice([str(each) for each in Endplate]))}
    found["age"] = str(rng.choice([str(each) for each in FractureAge]))
    if kind == "none":
        return found
    found["cause"] = str(rng.choice([str(each) for each in Cause]))
    if found["age"] == "unhealed" and rng.random() < 0.5:
        found["cleft"] = "yes"
    if rng.random() < 0.5:
        found["grade"] = int(rng.integers(0, 4))
        broken = found["grade"] == 3
    else:
        front, middle, back = rng.uniform(0.0, 0.65), rng.uniform(0.0, 0.65), rng.uniform(0.0, 0.45)
        if kind == "wedge":
            back, middle = min(back, front), min(middle, front + 0.2)
        if kind == "biconcave":
            middle = max(middle, front, back, 0.05)
            front, back = min(front, 0.9 * middle), min(back, 0.9 * middle)
        losses = (_rounded(front), _rounded(middle), _rounded(back))
        found |= dict(zip(("anterior_loss", "middle_loss", "posterior_loss"), losses, strict=True))
        broken = max(losses) > 0.4 or losses[2] >= 0.2
    if broken and rng.random() < 0.4:
        found["back_wall"] = str(BackWall.PUSHED_IN)
    return found


def _tilt(rng: np.random.Generator) -> str:
    """Return the side that sinks more; a generator of its own keeps the other values as in earlier versions."""
    return str(rng.choice([str(each) for each in Tilt], p=[0.6, 0.2, 0.2]))


def _treatment(rng: np.random.Generator) -> dict[str, Any]:
    """Return a random treatment; each of its fields is either missing or anywhere within its bounds."""
    kind = str(rng.choice(list(MODELS)))
    if kind == "none":
        return {"kind": kind, "further_loss": _rounded(rng.choice([0.0, rng.uniform(0.0, 0.3)]))}
    found: dict[str, Any] = {"kind": kind, "approach": str(rng.choice([str(each) for each in Approach]))}
    numbers = {
        "posture_lift": (0.0, 0.6, 0.3),
        "contrast_volume_ml": (0.0, 2.0, 0.2),
        "needle_angle_deg": (-15.0, 15.0, 0.25),
        "needle_depth_mm": (-10.0, 10.0, 0.25),
        "leak_volume_ml": (0.0, 1.2, 0.3),
        "follow_up_loss": (0.0, 0.6, 0.5),
        "cement_volume_ml": (0.2, 12.0, 0.6),
        "cement_lift": (0.0, 0.6, 0.5),
        "deflation_loss": (0.0, 1.0, 0.5),
        "implant_loss": (0.0, 1.0, 0.5),
        "cavity_lift": (0.0, 0.6, 0.5),
        "cavity_volume_ml": (0.2, 4.0, 0.3),
        "balloon_volume_ml": (0.2, 6.0, 0.3),
    }
    for name, (low, high, probability) in numbers.items():
        if name in MODELS[kind].model_fields and rng.random() < probability:
            found[name] = _rounded(low + (high - low) * (rng.random() ** 1.5 if low >= 0.0 else rng.random()))
    names = {
        "biopsy": ("no", "yes"),
        "leak_route": [str(each) for each in LeakRoute],
        "device": ("stent", "jack"),
        "instrument": ("osteotome", "curette"),
        "cannula_gauge": (8, 10),
        "needle_gauge": (11, 13),
        "balloon_size_mm": sorted(BALLOON_CAPACITY_ML),
    }
    for name, choices in names.items():
        if name in MODELS[kind].model_fields and rng.random() < 0.5:
            found[name] = choices[int(rng.integers(len(choices)))]
    if found.get("device") == "jack":
        found = {name: value for name, value in found.items() if not name.startswith("balloon_")}
    return found


def _other_level(rng: np.random.Generator, level: str) -> dict[str, Any]:
    at = LEVELS.index(level) + int(rng.choice([-2, -1, 1, 2]))
    fracture = _fracture(rng) | {"cause": "osteoporosis"}
    fracture["kind"] = "crush" if fracture["kind"] == "none" else fracture["kind"]
    found = {"level": LEVELS[int(np.clip(at, 0, 13))], "fracture": fracture}
    if rng.random() < 0.25:
        return found | {"when": "later"}
    return found | {"treatment": _treatment(rng)}
