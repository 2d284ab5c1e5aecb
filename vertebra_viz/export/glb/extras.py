"""Extras of the glTF file, which only our player reads: stages, captions, landmarks, volumes, and texts."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

import numpy as np

from vertebra_viz.catalogue.parts import DRAWN, WITH_VOLUME, Part, named, own_name
from vertebra_viz.clip import contact
from vertebra_viz.clip.canal import canal
from vertebra_viz.clip.clip import Actor, Clip, EndPlates, Landmarks
from vertebra_viz.evidence import journey, notices
from vertebra_viz.export.glb.polynomial import exponents, volume_polynomial
from vertebra_viz.export.report import assumptions
from vertebra_viz.instruments.shapes import MARKER_RADIUS_MM, SHAFT_RADIUS_MM
from vertebra_viz.render.direction import direction_of, subjects
from vertebra_viz.render.xray.absorb import CATHETER, body_shell_mm, marker_rings
from vertebra_viz.run import Run
from vertebra_viz.sentences.studies import as_change, beside, published
from vertebra_viz.sentences.titles import leaks, summary, title
from vertebra_viz.words import current

# older players know format 1 only; for format 2 they say that the file is newer than they are
FORMAT, CODED_FORMAT = 1, 2
DIGITS = 9  # decimals of an area in mm²
LANDMARKS = tuple(
    f"{at}_{end}" for at in ("anterior", "middle", "posterior") for end in ("superior", "inferior")
)


@cache
def generator() -> str:
    """Return name and version of the program; cached, because the look-up takes milliseconds."""
    return f"vertebra_viz {version('vertebra-viz')}"


def extras(run: Run, *, coded: bool = True) -> dict[str, Any]:
    """Return the scene's ``extras`` as plain data; positions in mm, RAS+ (x right, y anterior, z superior).

    In a ``coded`` file only measured parts have a volume; otherwise all do, because older players require it.
    """
    clip, case = run.clip, run.case
    return {
        "format": CODED_FORMAT if coded else FORMAT,
        "generator": generator(),
        "lang": current().tag,
        "reviewed": notices.REVIEWED,
        "title": title(case),
        "summary": summary(run),
        "disclaimer": notices.disclaimer(),
        "source": notices.source(),
        "risks": [{"text": each.text, "source": each.source} for each in notices.risks(case, leaks(run))],
        "benefits": [{"text": each.text, "source": each.source} for each in notices.benefits(case)],
        "journey": _journey(run),
        "studies": {key: beside(key, as_change(key, each)) for key, each in published(case).items()},
        "assumptions": assumptions(run),
        "units": {"length": "mm", "volume": "mL", "angle": "deg", "time": "s", "frame": "RAS+"},
        "case": case.model_dump(mode="json"),
        "duration_s": clip.duration_s,
        "stages": [
            {
                "name": str(s.name),
                "start_s": s.start_s,
                "end_s": s.end_s,
                "caption": s.caption,
                "direction": direction_of(run, s.name).as_data(),
            }
            for s in clip.stages
        ],
        "landmarks": _landmarks(clip),
        "canal": _canal(clip),
        "contact": _contact(clip),
        **({"end_plates": _end_plates(clip, clip.end_plates)} if clip.end_plates else {}),
        **({"levels": _levels(run)} if clip.others else {}),
        "actors": [
            _actor(name, actor, volume=not coded or actor.part in WITH_VOLUME)
            for name, actor in clip.actors.items()
        ],
        "access": run.needles,
        "view": _view(run),
        "xray": _xray(run),
    }


def _xray(run: Run) -> dict[str, Any]:
    """Return data for X-rays besides the meshes: cortex, steel shafts of the needles, marker rings of balloon catheters."""
    clip = run.clip
    shells = {
        name: body_shell_mm(clip, name) for name, actor in clip.actors.items() if actor.part == Part.BONE
    }
    return {
        "shells": {name: {"body_mm": thin, "back_mm": back} for name, (thin, back) in shells.items()},
        "needles": [
            {
                "entry_mm": path.entry.tolist(),
                "direction": path.direction.tolist(),
                "radius_mm": path.outer_radius_mm,
            }
            for path in run.access
        ],
        "markers": [
            {
                "tip_mm": ring.tip.tolist(),
                "direction": ring.direction.tolist(),
                "length_mm": ring.length_mm,
                "advance_mm": clip.actors[CATHETER].targets[0, ring.carrier].tolist(),
            }
            for ring in marker_rings(run)
        ],
        "marker_radii_mm": [SHAFT_RADIUS_MM, MARKER_RADIUS_MM],
    }


def _journey(run: Run) -> list[dict[str, Any]]:
    return [
        {
            "id": step.id,
            "title": step.title,
            "text": step.text,
            "source": step.statement.source,
            "stage": step.stage,
            "view": step.view,
            "style": step.style,
            "more": [{"text": each.text, "source": each.source} for each in step.more],
        }
        for step in journey.steps(run.case, [stage.name for stage in run.clip.stages])
    ]


def _landmarks(clip: Clip) -> dict[str, Any]:
    """Return the landmarks: like vertices they are linear in the bone's weights, a base and one displacement per target."""
    return {"names": LANDMARKS, **_moving_landmarks(clip.landmarks, clip.actors[Part.BONE])}


def _moving_landmarks(landmarks: Landmarks, bone: Actor) -> dict[str, Any]:
    return {
        "base_mm": landmarks.positions(bone.base).tolist(),
        "targets_mm": [landmarks.positions(target).tolist() for target in bone.targets],
    }


def _canal(clip: Clip) -> dict[str, Any]:
    behind = canal(clip)
    spots = behind.cement
    cement = (
        []
        if spots is None
        else [
            {"behind_mm": at, "backward_mm": leak, "ridden_mm": bone}
            for at, leak, bone in zip(
                spots.behind_mm.tolist(), spots.backward_mm.tolist(), spots.ridden_mm.tolist(), strict=True
            )
        ]
    )
    return {"depth_mm": behind.depth_mm, "backward_mm": behind.backward_mm.tolist(), "cement": cement}


def _contact(clip: Clip) -> dict[str, Any] | None:
    """Return the contact area of cement with the endplates at each measured time, from the last time without cement."""
    if Part.CEMENT not in clip.actors:
        return None
    found = contact.contact(clip)
    times = found.times_s
    areas = np.array([found.at(k) for k in range(len(times))])
    first = max(int(np.argmax(times > clip.actors[Part.CEMENT].shown_after_s)) - 1, 0)
    upper, lower = np.round(areas[first:], DIGITS).T.tolist()
    return {"times_s": times[first:].tolist(), "superior_mm2": upper, "inferior_mm2": lower}


def _levels(run: Run) -> list[dict[str, Any]]:
    """Return the data for measuring the other fractured vertebrae; their actors are marked by ``level``."""
    clip = run.clip
    return [
        {
            "level": level,
            "landmarks": _moving_landmarks(marks.landmarks, clip.actors[named(level, Part.BONE)]),
            "canal": _canal(clip.of(level)),
            "contact": _contact(clip.of(level)),
            **({"end_plates": _end_plates(clip, marks.end_plates)} if marks.end_plates else {}),
        }
        for level, marks in clip.others.items()
    ]


def _end_plates(clip: Clip, plates: EndPlates) -> list[dict[str, Any]]:
    """Return front and back of the upper endplate of the vertebra above, and of the lower one of the vertebra below."""
    found = []
    for name, marks, ends in (
        (plates.above, plates.upper_marks, [0, 4]),
        (plates.below, plates.lower_marks, [1, 5]),
    ):
        actor = clip.actors[name]
        found.append(
            {
                "actor": name,
                "base_mm": marks.positions(actor.base)[ends].tolist(),
                "targets_mm": [marks.positions(target)[ends].tolist() for target in actor.targets],
            }
        )
    return found


def _actor(name: str, actor: Actor, *, volume: bool) -> dict[str, Any]:
    drawn = actor.part in DRAWN
    return {
        "name": name,
        "level": actor.level,
        "own": own_name(actor.level, name),
        "part": actor.part,
        "warns": actor.warns,
        "drawn": drawn,
        # parts that are only measured have no track of their own: they move with the bone
        "track": name if drawn else named(actor.level, Part.BONE),
        "shown_after_s": _or_none(actor.shown_after_s),
        "shown_before_s": _or_none(actor.shown_before_s),
        "targets": actor.target_names,
        **({"volume_ml": _volume(actor)} if volume else {}),
    }


def _volume(actor: Actor) -> dict[str, Any]:
    return {
        "exponents": exponents(len(actor.targets)),
        "coefficients": volume_polynomial(actor).tolist(),
    }


def _or_none(seconds: float) -> float | None:
    return seconds if np.isfinite(seconds) else None


def _view(run: Run) -> dict[str, Any]:
    """Return data for the camera: the body's centre, the first needle's entry and direction or None, and what to frame."""
    body = run.clip.actors[Part.BODY].base
    first = run.access[0] if run.access else None
    return {
        "body_centre_mm": body.mean(axis=0).tolist(),
        "entry_mm": None if first is None else first.entry.tolist(),
        "needle": None if first is None else first.direction.tolist(),
        "subjects": {str(name): points.tolist() for name, points in subjects(run.clip).items()},
    }
