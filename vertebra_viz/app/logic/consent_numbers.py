"""The picture's numbers for the person it is shown to: round millimetres, teaspoons, and one sentence on what they mean.

Made from the report of a run, so from heights and volumes measured on the mesh; nothing here is foreseen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.studies import Spread
from vertebra_viz.sentences.captions import LEAKED
from vertebra_viz.sentences.numbers import amount, common_space, with_unit
from vertebra_viz.sentences.studies import for_patients, read_in
from vertebra_viz.tenths import tenths, whole_number
from vertebra_viz.words import text
from vertebra_viz.words.figures import figure

TEASPOON_ML = 5.0  # a metric teaspoon
LEAST_CHANGE_MM = 0.5  # a smaller change is no step that whole millimetres may show
FRONT, CEMENT = QUANTITIES["anterior_height_mm"], QUANTITIES["cement_volume_ml"]


@dataclass(frozen=True)
class Height:
    """The front's height at one moment, as it is told: in whole mm, or to a tenth."""

    key: str
    label: str
    mm: float

    @property
    def figure(self) -> str:
        """Return the height without its unit."""
        return figure(self.mm, 0 if isinstance(self.mm, int) else FRONT.digits)

    @property
    def said(self) -> str:
        """Return the height with its unit."""
        return with_unit(FRONT, self.figure)


@dataclass(frozen=True)
class Numbers:
    """What the consent page shows of a run.

    Attributes
    ----------
    heights : front height before the break, after it, with the cement set, and on a later film; what the run has.
    cement : cement in the bone, in mL and teaspoons; empty without any.
    leaked : cement that leaked; empty without any.
    sentence : what these numbers mean.
    studies : how far the front came up in studies; empty where none fits.
    read : whose figures those are, and where they were read.
    still : what they do not mean: that all is as before; empty where nothing was done, or all came back.
    """

    title: str
    heights: tuple[Height, ...]
    cement: str
    leaked: str
    sentence: str
    studies: str
    read: str
    still: str


def numbers(report: dict[str, Any]) -> Numbers:
    """Put the numbers of a run in plain words.

    Parameters
    ----------
    report : dict
        What `vertebra_viz.simulation.Simulation.report` or `vertebra_viz.export.report.report` returns.
    """
    last = report["stages"][-1]
    shown = heights(report)
    found = report.get("studies", {}).get("restored_anterior_height_mm")
    studies = Spread(**found) if found else None
    cement, leaked = last["cement_volume_ml"], last["leaked_volume_ml"]
    return Numbers(
        text("model-title"),
        shown,
        text("model-cement", volume=amount(CEMENT, cement), spoons=teaspoons(cement)) if cement else "",
        text("model-leaked", volume=amount(QUANTITIES["leaked_volume_ml"], leaked), spoons=teaspoons(leaked))
        if leaked
        else "",
        sentence(report),
        for_patients(studies) if studies else "",
        read_in(studies) if studies else "",
        text("model-still-lower") if len(shown) > 2 and shown[-1].mm < shown[0].mm else "",
    )


def heights(report: dict[str, Any]) -> tuple[Height, ...]:
    """Return the front's height before the break, after it, at the end and later, as far as the run has them.

    In whole mm, and what changed by less than half a millimetre shows no step, on whichever side of a rounding edge it
    falls. After the break no height shows more than was gained since then: where two roundings would make a gain of
    2.2 mm one of 3, all heights are told to a tenth.
    """
    stages = report["stages"]
    by_name = {stage["stage"]: stage[FRONT.key] for stage in stages}
    moments = [(str(StageName.INTACT), text("model-height-before"), by_name[StageName.INTACT])]
    if StageName.FRACTURE in by_name:
        moments.append((str(StageName.FRACTURE), text("model-height-after"), by_name[StageName.FRACTURE]))
    if report["outcome"] is not None:
        later = StageName.FOLLOW_UP in by_name
        moments.append(
            ("now", text("model-height-set" if later else "model-height-end"), by_name[StageName.SET])
        )
        if later:
            moments.append(("later", text("model-height-later"), by_name[StageName.FOLLOW_UP]))
    measured = [mm for _, _, mm in moments]
    told = _whole(measured) or _to_a_tenth(measured)
    return tuple(Height(key, label, mm) for (key, label, _), mm in zip(moments, told, strict=True))


def _whole(measured: list[float]) -> list[int]:
    """Heights in whole mm; none where a gain would look larger than it is."""
    told: list[int] = []
    for k, mm in enumerate(measured):
        still = k > 0 and tenths(abs(mm - measured[k - 1])) < LEAST_CHANGE_MM
        told.append(told[-1] if still else whole_number(mm))
        if k > 1 and told[-1] - told[1] > whole_number(mm - measured[1]):
            return []
    return told


def _to_a_tenth(measured: list[float]) -> list[float]:
    """Heights as other screens have them, less a tenth where a gain would look larger by it."""
    told = [tenths(mm) for mm in measured]
    return told[:2] + [
        min(mm, tenths(told[1] + tenths(found - measured[1])))
        for mm, found in zip(told[2:], measured[2:], strict=True)
    ]


def sentence(report: dict[str, Any]) -> str:
    """Return one sentence on what the numbers mean: the front's way, and the cement that holds it."""
    before, *later = heights(report)
    if not later:
        return text("model-unbroken", height=common_space(before.said))
    broken, *treated = later
    if not treated:
        if broken.mm == before.mm:
            return text("model-cracked", height=common_space(before.said))
        return text("model-sank", before=before.figure, height=common_space(broken.said))
    now = treated[0]
    case, last = report["case"], report["stages"][-1]
    way = "stays" if now.mm == broken.mm else "rose" if now.mm > broken.mm else "sank"
    values = {"way": way, "before": broken.figure, "height": common_space(now.said)}
    if last["leaked_volume_ml"]:
        return text("model-treated-leaked", where=LEAKED[case["treatment"]["leak_route"]], **values)
    return text("model-treated", spoons=teaspoons(last["cement_volume_ml"]), **values)


def teaspoons(ml: float) -> str:
    """Return a volume in kitchen words, to the nearest quarter of a 5 mL teaspoon."""
    quarters = round(4.0 * tenths(ml) / TEASPOON_ML)  # tenths never lie half-way between two quarters
    if quarters == 0:
        return text("model-few-drops")
    whole, part = divmod(quarters, 4)
    return text("model-teaspoons", whole=whole, part=part)
