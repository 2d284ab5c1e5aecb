"""Find English words in a text of the pseudo-language, which were not translated.

The pseudo-language has an accent on every letter, so a plain letter comes from somewhere else. What may stay is here, and
only here: units, levels, ids and values that a person types, the product's name, file names, addresses, and what the
caller names (sources, names typed by a person).
"""

import re
from collections.abc import Iterable
from functools import cache

from vertebra_viz.app.content import table
from vertebra_viz.app.logic.questions import questions
from vertebra_viz.case.case import Case
from vertebra_viz.case.fields import leaves
from vertebra_viz.case.presets import presets
from vertebra_viz.catalogue.parts import LABELS, Part
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, REPORTED, Unit
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Beside, Polarity, Style, View
from vertebra_viz.evidence.sources import sources
from vertebra_viz.export.dispatch import PARTS
from vertebra_viz.words import LANGUAGES

# besides those of measured numbers: of fields of a case, a material's curve, memory, gauges and pictures
UNITS = {
    "deg",
    "gauge",
    "G",  # the same, behind a number
    "min",
    "h",
    "kB",
    "MB",
    "kV",
    "GPa",
    "MPa",
    "Pa",
    "C",
    "px",
    "Hz",
    "cm",
    "cc",
    "mg",
    "g",
}
LEVEL = re.compile(r"\b(?:T(?:[1-9]|1[0-2])|L[1-5]|S1)\b")
NAMES = re.compile(
    r"\b(?:https?|wss?|doi):\S*"  # addresses
    r"|\b10\.\d{4,}/\S+"  # a DOI
    r"|\b[\w.-]+\.(?:org|com|net|uk|de|eu)\b\S*"
    r"|'[^']*'|`[^`]*`"  # what a person typed, or may type
    r"|--[\w-]+"  # an option
    r"|[\w/-]+\.(?:stl|ply|vtp|obj|png|gif|mp4|glb|html|pdf|csv|xlsx|json|js|css|md|txt|zip|svg)\b"
    r"|\b(?:stl|ply|vtp|obj|png|gif|mp4|glb|html|pdf|csv|xlsx|json)\b"
    r"|\b\w+(?:[._]\w+)+\b"  # a field's name
    r"|\bvertebra[-_]viz\b"
)


@cache
def sources_left() -> tuple[str, ...]:
    """Names of everything that was read: titles and publishers stay as they were printed."""
    titles = {name for each in sources().values() for name in (each.title, each.publisher)}
    notes = {row["source"] for row in table("teach_notes.csv")} | {each.source for each in questions()}
    return tuple(sorted(filter(None, titles | notes), key=len, reverse=True))


@cache
def identifiers() -> frozenset[str]:
    """Ids and values as they are typed, in lower case: names of stages, parts, views, fields, choices, presets, languages."""
    fields = leaves(Case)
    found: set[object] = {part for path in fields for part in path.split(".")}
    found |= {choice for field in fields.values() for choice in field.choices}
    for kind in (StageName, Part, Style, View, Polarity, Beside):
        found |= set(kind)
    for names in (QUANTITIES, OUTCOMES, CLEARANCES, REPORTED, LABELS, LANGUAGES, PARTS):
        found |= set(names)
    found |= {preset.name for preset in presets()}
    return frozenset(name for name in map(str, found) if name == name.lower())


def english_left(text: str, names: Iterable[str] = ()) -> list[str]:
    """Return the English words in a text that was made in the pseudo-language.

    Parameters
    ----------
    text : str
        What a person is shown.
    names : iterable of str
        What stays as it is in this text: sources, names that somebody typed.
    """
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    text = LEVEL.sub(" ", NAMES.sub(" ", text))
    text = re.sub(
        r"(?<![^\W\d_])(?:" + "|".join(sorted(map(re.escape, _units()))) + r")(?![^\W\d_])", " ", text
    )
    plain = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    return [word for word in plain if re.search(r"[A-Za-z]", word) and word not in identifiers()]


def _units() -> set[str]:
    return (UNITS | {unit for each in Unit for unit in (str(each), each.ascii)}) - {"", "°", "%"}
