"""A clinic's own settings, read from one TOML file: its name, telephone and logo, what it offers, who checked the text.

::

    name = "Hill Street Spine Clinic"
    telephone = "01234 567890"
    logo = "logo.png"                       # a PNG beside this file
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
import math
import re
import struct
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.evidence.options import CARE, COMPARED, MEDICINE, Option
from vertebra_viz.words import either, text
from vertebra_viz.words.figures import day

LONGEST = 120  # characters of a name, a title and a reviewer
MOST_LEAFLETS = 5
LARGEST_FILE, LARGEST_LOGO = 20_000, 200_000  # bytes
MOST_PIXELS = 4_000_000  # of a logo, which takes little space in a file however large it is
PNG_HEAD = 24  # bytes up to the end of its width and height
OFFERED = tuple(str(option) for option in COMPARED if option != CARE)


@dataclass(frozen=True)
class LocalLeaflet:
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
    leaflets: tuple[LocalLeaflet, ...] = ()

    @property
    def reviewed(self) -> str:
        """Who has checked the text for the clinic and when; that no clinician has, where nobody did."""
        if self.reviewed_on is None:
            return text("about-reviewed")
        return text(
            "clinic-checked",
            reviewer=self.reviewer,
            clinic=self.name or "none",
            date=day(self.reviewed_on),
        )

    @property
    def given_by(self) -> str:
        """Its name and telephone in one line; empty without both."""
        if not self.name and not self.telephone:
            return ""
        return text("clinic-given-by", clinic=self.name or "none", telephone=self.telephone or "none")

    def offers(self, option: Option) -> bool:
        """Whether the clinic offers an option; no operation always is one."""
        return not self.options or option in (CARE, MEDICINE, *self.options)

    def as_data(self) -> dict[str, Any]:
        """Return the settings as plain data, to be handed to another process."""
        reviewed_on = self.reviewed_on and self.reviewed_on.isoformat()
        return asdict(self) | {"reviewed_on": reviewed_on}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Clinic:
        """Return settings that `as_data` gave."""
        plain = dict(data)
        return cls(
            **plain
            | {
                "options": tuple(plain["options"]),
                "reviewed_on": plain["reviewed_on"] and date.fromisoformat(plain["reviewed_on"]),
                "leaflets": tuple(LocalLeaflet(**each) for each in plain["leaflets"]),
            }
        )


_used = Clinic()


def use(clinic: Clinic) -> None:
    """Take a clinic's settings for this process; before anything is shown."""
    global _used  # noqa: PLW0603  a server's or an export's own settings
    _used = clinic


def current() -> Clinic:
    """Return the settings of this process."""
    return _used


def read(path: str | Path) -> Clinic:
    """Read a file.

    Raises
    ------
    CaseError
        With one line for each mistake: the field, its value and what is allowed.
    """
    path = Path(path)
    try:
        raw = path.read_bytes()
        if len(raw) > LARGEST_FILE:
            raise refusal("clinic", path.name, text("allowed-bytes", most=LARGEST_FILE))
        data = tomllib.loads(raw.decode("utf-8-sig"))
    except OSError as error:
        why = error.strerror or str(error)
        raise refusal("clinic", str(path), text("allowed-clinic-file", reason=why)) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise refusal("clinic", path.name, text("allowed-clinic-toml", reason=str(error))) from None
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
                raise refusal(name, value, checks)
            found[name] = checks[name](value)
        except CaseError as error:
            lines += error.lines
    for one, other in (("reviewer", "reviewed_on"), ("reviewed_on", "reviewer")):
        if one in data and other not in data:
            lines.append(str(refusal(other, "", text("allowed-with-other", other=one))))
    if lines:
        raise CaseError(*lines)
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
        raise refusal("options", value, text("allowed-list-of", names=either(OFFERED)))
    wrong = [str(refusal("options", each, OFFERED)) for each in value if each not in OFFERED]
    if wrong:
        raise CaseError(*wrong)
    return tuple(dict.fromkeys(value))


def _date(value: object) -> date:
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        found = None
    if type(found) is not date or found > datetime.now(UTC).date():
        raise refusal("reviewed_on", str(value), text("allowed-clinic-date"))
    return found


def _leaflets(value: object) -> tuple[LocalLeaflet, ...]:
    if not isinstance(value, list) or len(value) > MOST_LEAFLETS:
        raise refusal("leaflets", value, text("allowed-leaflets", most=MOST_LEAFLETS))
    made: list[LocalLeaflet] = []
    lines: list[str] = []
    for number, each in enumerate(value, start=1):
        where = f"leaflets.{number}"
        try:
            if not isinstance(each, dict) or set(each) != {"title", "address"}:
                raise refusal(where, each, text("allowed-leaflet"))
            if not isinstance(each["address"], str) or not re.fullmatch(
                r"https?://[^\s\"'<>]{3,300}", each["address"]
            ):
                raise refusal(f"{where}.address", each["address"], text("allowed-web-address"))
            made.append(LocalLeaflet(_line(f"{where}.title", each["title"]), each["address"]))
        except CaseError as error:
            lines += error.lines
    if lines:
        raise CaseError(*lines)
    return tuple(made)


def _logo(value: object, folder: Path) -> str:
    if not isinstance(value, str) or Path(value).name != value or Path(value).suffix.lower() != ".png":
        raise refusal("logo", value, text("allowed-logo", most=LARGEST_LOGO, pixels=MOST_PIXELS))
    path = folder / value
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST_LOGO else b""
    except OSError:
        raw = b""
    if not _is_png(raw):
        raise refusal("logo", value, text("allowed-logo", most=LARGEST_LOGO, pixels=MOST_PIXELS))
    return f"data:image/png;base64,{base64.b64encode(raw).decode()}"


def _is_png(raw: bytes) -> bool:
    """Whether a file is a picture of at most `MOST_PIXELS`; its head says how large it is before anything is unpacked."""
    from PIL import Image  # noqa: PLC0415  takes a moment to load

    if len(raw) < PNG_HEAD or math.prod(struct.unpack(">II", raw[PNG_HEAD - 8 : PNG_HEAD])) > MOST_PIXELS:
        return False
    try:
        with Image.open(BytesIO(raw), formats=("PNG",)) as image:
            image.verify()
    except (OSError, SyntaxError, ValueError):
        return False
    return True
