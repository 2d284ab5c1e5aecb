"""The project's performance targets, each with its time limit in seconds."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from clock import Time, clock

from vertebra_viz import Case, Fracture, Kyphoplasty, ShapeOverrides, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.compile import compile_with_plan


class Promise(NamedTuple):
    """One measured target; ``target`` is its limit in seconds."""

    name: str
    time: Time
    target: float


def promises(*, quick: bool) -> Iterator[Promise]:
    """Measure every target."""
    few, many = (3, 20) if quick else (9, 200)
    run = simulate()
    moments = [run.clip.duration_s * i / many for i in range(many + 1)]

    def shape(i: int) -> None:
        vertebra(dimensions("L1", "older-woman", 0.9 + 0.003 * i, ShapeOverrides()))

    def whole(i: int) -> None:
        compile_with_plan(Case(scale=1.1 + 0.003 * i))

    def fracture(i: int) -> None:
        compile_with_plan(Case(fracture=Fracture(anterior_loss=0.30 + 0.002 * i)))

    def treatment(i: int) -> None:
        compile_with_plan(Case(treatment=Kyphoplasty(balloon_volume_ml=2.0 + 0.01 * i)))

    yield Promise("new shape (bone and body meshes)", clock(shape, few), 0.200)
    yield Promise("new fracture on a cached shape", clock(fracture, few), 0.060)
    yield Promise("new treatment on a cached shape", clock(treatment, few), 0.060)
    yield Promise("new shape, fracture and treatment together", clock(whole, few), 0.260)
    yield Promise("clip.at(t), every actor", clock(lambda i: run.clip.at(moments[i]), many), 0.001)
    yield Promise("run.meshes(t), no normals", clock(lambda i: run.meshes(moments[i]), many), 0.005)
    yield Promise("run.measure(t)", clock(lambda i: run.measure(moments[i]), many), 0.002)
    from vertebra_viz.render.xray.absorb import Absorber
    from vertebra_viz.render.xray.exposure import expose

    absorber = Absorber(run)
    yield Promise(
        "X-ray picture, 1280 x 800, no graphics card",
        clock(lambda i: expose(absorber, moments[-i], side_beam((1280, 800))), few),
        0.150,
    )
    bare = [sys.executable, "-c", "import vertebra_viz"]
    yield Promise("python -c 'import vertebra_viz'", process(bare, few), 0.3)
    script = Path(sys.executable).with_name("vertebra-viz")
    yield Promise("vertebra-viz measure, cold start", process([str(script), "measure"], few), 2.0)


def side_beam(size: tuple[int, int]) -> Any:
    """Return a beam from the patient's left that covers the whole bone."""
    from vertebra_viz.render.xray.beam import Beam

    return Beam(
        np.array([-450.0, -12.0, 0.0]), np.array([0.0, -1.0, 0.0]), np.array([0.0, 0.0, 1.0]), 12.0, size
    )


def process(command: list[str], runs: int) -> Time:
    """Time a whole process, interpreter included."""

    def call(_: int) -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    return clock(call, runs)
