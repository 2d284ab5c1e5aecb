"""A clinic's own settings, read from one TOML file: its name, telephone and logo, what it offers, who checked the text.

::

    name = "Hill Street Spine Clinic"
    telephone = "01234 567890"
    logo = "logo.png"                       # beside this file; PNG or SVG
    options = ["vertebroplasty", "kyphoplasty"]   # what it offers besides no operation
    reviewer = "A. Doctor, spine surgeon"
    reviewed_on = 2026-12-01
    [[leaflets]]
    title = "Our leaflet on osteoporosis"
    address = "https://example.org/osteoporosis"

Every mistake is told in a line of its own. The settings are those of a whole process (`use`), as is the text they change.
"""

from __future__ import annotations

import base64
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from PIL import Image

from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.evidence.options import Option
from vertebra_viz.words import listed, text
from vertebra_viz.words.dates import day

LONGEST = 120  # characters of a name, a title and a reviewer
MOST_LEAFLETS = 5
LONGEST_EDGE = 4000  # px, of a logo
LARGEST_FILE, LARGEST_LOGO = 20_000, 200_000  # bytes
_SVG = "data:image/svg+xml"
OFFERED = tuple(str(option) for option in Option if option not in (Option.CARE, Option.MEDICINE))


@dataclass(frozen=True)
class Leaflet:
    """A leaflet of the clinic's own."""

    title: str
    address: str


@dataclass(frozen=True)
class Clinic:
    """Checked settings; empty where the file does not name them.

    Attributes
    ----------
    logo : as a ``data:`` address, so that a page loads nothing else for it.
    options : what the clinic offers besides no operation; all where it names none.
    """

    name: str = ""
    telephone: str = ""
    logo: str = ""
    options: tuple[str, ...] = ()
    reviewer: str = ""
    reviewed_on: date | None = None
    leaflets: tuple[Leaflet, ...] = ()

    @property
    def logo_suffix(self) -> str:
        """The kind of its logo as a suffix, without the dot."""
        return "svg" if self.logo.startswith(_SVG) else "png"

    @property
    def logo_bytes(self) -> bytes:
        """The logo's file."""
        return base64.b64decode(self.logo.partition(",")[2])

    @property
    def reviewed(self) -> str:
        """Who has checked the text for the clinic and when; that no clinician has, where nobody did."""
        if self.reviewed_on is None:
            return text("about-reviewed")
        who = {"reviewer": self.reviewer, "clinic": self.name or "none", "date": day(self.reviewed_on)}
        return text("clinic-checked", **who)

    @property
    def given_by(self) -> str:
        """Its name and telephone in one line; empty without both."""
        if not self.name and not self.telephone:
            return ""
        return text("clinic-given-by", clinic=self.name or "none", telephone=self.telephone or "none")

    def offers(self, option: Option) -> bool:
        """Whether the clinic offers an option; no operation always is one."""
        return not self.options or option in (Option.CARE, Option.MEDICINE) or str(option) in self.options


class ClinicError(CaseError):
    """What is wrong in a clinic's file: ``lines`` has one line for each mistake."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


_used = Clinic()


def use(clinic: Clinic) -> None:
    """Take a clinic's settings for this process; before anything is shown."""
    global _used  # noqa: PLW0603  a server's or an export's own settings
    _used = clinic


def current() -> Clinic:
    """Return the settings of this process."""
    return _used


def as_data(clinic: Clinic) -> dict[str, Any]:
    """Return settings as plain data, for another process of this program."""
    day_said = clinic.reviewed_on.isoformat() if clinic.reviewed_on else None
    return asdict(clinic) | {"reviewed_on": day_said}


def from_data(data: Mapping[str, Any]) -> Clinic:
    """Return the settings that `as_data` made data of."""
    checked = data["reviewed_on"] and date.fromisoformat(data["reviewed_on"])
    leaflets = tuple(Leaflet(**each) for each in data["leaflets"])
    changed = {"reviewed_on": checked, "leaflets": leaflets, "options": tuple(data["options"])}
    return Clinic(**{**data, **changed})


def read(path: str | Path) -> Clinic:
    """Read a file.

    Raises
    ------
    ClinicError
        With one line for each mistake: the field, its value and what is allowed.
    """
    path = Path(path)
    try:
        raw = path.read_bytes()
        if len(raw) > LARGEST_FILE:
            raise refusal("clinic", path.name, text("allowed-bytes", most=LARGEST_FILE))
        data = tomllib.loads(raw.decode("utf-8"))
    except OSError as error:
        why = error.strerror or str(error)
        raise ClinicError(
            [str(refusal("clinic", str(path), text("allowed-clinic-file", reason=why)))]
        ) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ClinicError(
            [str(refusal("clinic", path.name, text("allowed-clinic-toml", reason=str(error))))]
        ) from None
    except CaseError as error:
        raise ClinicError([str(error)]) from None
    return parse(data, path.parent)


def parse(data: Mapping[str, Any], folder: Path) -> Clinic:
    """Check settings given as data; ``folder`` is where a logo lies."""
    checks: dict[str, Callable[[Any], Any]] = {
        "name": lambda value: _line("name", value),
        "telephone": _telephone,
        "logo": lambda value: _logo(value, folder),
        "options": _options,
        "reviewer": lambda value: _line("reviewer", value),
        "reviewed_on": _date,
        "leaflets": _leaflets,
    }
    found: dict[str, Any] = {}
    lines: list[str] = []
    for name, value in data.items():
        try:
            if name not in checks:
                raise refusal(name, value, listed(checks))
            found[name] = checks[name](value)
        except ClinicError as error:
            lines += error.lines
        except CaseError as error:
            lines.append(str(error))
    for one, other in (("reviewer", "reviewed_on"), ("reviewed_on", "reviewer")):
        if one in data and other not in data:
            lines.append(str(refusal(other, "", text("allowed-with-other", other=one))))
    if lines:
        raise ClinicError(lines)
    return Clinic(**found)


def _line(field: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST or not value.isprintable():
        raise refusal(field, value, text("allowed-clinic-line", most=LONGEST))
    return value.strip()


def _telephone(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(
        r"\+?[0-9][0-9 ()/.-]{2,28}( ?(x|ext\.?) ?\d{1,6})?", value
    ):
        raise refusal("telephone", value, text("allowed-telephone"))
    return value


def _options(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise refusal("options", value, text("allowed-list-of", names=listed(OFFERED)))
    wrong = [str(refusal("options", each, listed(OFFERED))) for each in value if each not in OFFERED]
    if wrong:
        raise ClinicError(wrong)
    return tuple(dict.fromkeys(value))


def _date(value: object) -> date:
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        found = None
    if type(found) is not date or found > datetime.now().astimezone().date():
        raise refusal("reviewed_on", str(value), text("allowed-date"))
    return found


def _leaflets(value: object) -> tuple[Leaflet, ...]:
    if not isinstance(value, list) or len(value) > MOST_LEAFLETS:
        raise refusal("leaflets", value, text("allowed-leaflets", most=MOST_LEAFLETS))
    made, lines = [], []
    for number, each in enumerate(value, start=1):
        where = f"leaflets.{number}"
        try:
            if not isinstance(each, dict) or set(each) != {"title", "address"}:
                raise refusal(where, each, text("allowed-leaflet"))
            if not isinstance(each["address"], str) or not re.fullmatch(
                r"https?://[^\s\"'<>]{3,300}", each["address"]
            ):
                raise refusal(f"{where}.address", each["address"], text("allowed-web-address"))
            made.append(Leaflet(_line(f"{where}.title", each["title"]), each["address"]))
        except CaseError as error:
            lines.append(str(error))
    if lines:
        raise ClinicError(lines)
    return tuple(made)


def _logo(value: object, folder: Path) -> str:
    beside = isinstance(value, str) and Path(value).name == value
    if not isinstance(value, str) or not beside or Path(value).suffix.lower() not in (".png", ".svg"):
        raise refusal("logo", value, text("allowed-logo", most=LARGEST_LOGO))
    path = folder / value
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST_LOGO else b""
    except OSError:
        raw = b""
    kind = "png" if path.suffix.lower() == ".png" else "svg+xml"
    if not raw or not (_is_png(raw) if kind == "png" else _is_plain_svg(raw)):
        raise refusal("logo", value, text("allowed-logo", most=LARGEST_LOGO))
    return f"data:image/{kind};base64,{base64.b64encode(raw).decode()}"


def _is_png(raw: bytes) -> bool:
    try:
        with Image.open(BytesIO(raw), formats=("PNG",)) as image:
            small = max(image.size) <= LONGEST_EDGE
            image.verify()
    except (OSError, SyntaxError, ValueError):
        return False
    return small


def _is_plain_svg(raw: bytes) -> bool:
    """Whether it is an SVG without scripts, entities or anything loaded from elsewhere."""
    if b"<!ENTITY" in raw or b"<!DOCTYPE" in raw:
        return False
    try:
        root = ET.fromstring(raw.decode("utf-8"))  # noqa: S314  small, and without entities
    except (ET.ParseError, UnicodeDecodeError):
        return False
    if root.tag != "{http://www.w3.org/2000/svg}svg":
        return False
    for each in root.iter():
        name = str(each.tag).rpartition("}")[2].lower()
        if name in {"script", "foreignobject", "image", "use", "style"}:
            return False
        if any(key.lower().startswith("on") or "href" in key.lower() for key in each.attrib):
            return False
        if any(
            re.search(r"url\s*\((?!#)|@import|\\\\", value, re.IGNORECASE) for value in each.attrib.values()
        ):
            return False
    return True
