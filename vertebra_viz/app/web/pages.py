"""The page: the player is outside the part that trame builds, so that it shows its case before trame starts and without it.

The player is in the page's own markup with the case that the address asks for. So its case loads together with the rest,
it goes on playing when the connection is lost, and it works when no session is free. Vue puts header, panel and picture
into the markup by teleport.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import trame_rca.module
from trame_client.module import vue3

from vertebra_viz import clinic
from vertebra_viz.app.logic.address import Address, Mode
from vertebra_viz.app.state import bridge_keys
from vertebra_viz.app.ui.consent_text import PARTS
from vertebra_viz.app.ui.consent_values import LEANING
from vertebra_viz.app.web import consent_text
from vertebra_viz.app.web.static import Static
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View
from vertebra_viz.evidence import notices
from vertebra_viz.evidence.options import COMPARED, offered
from vertebra_viz.export.page_options import CHROME
from vertebra_viz.export.player_file import opening_file, player_file, words_file
from vertebra_viz.sentences.titles import title
from vertebra_viz.words import current, text

OWN = Path(__file__).parents[1] / "ui" / "static"
_TEMPLATE = (OWN / "index.html").read_text(encoding="utf-8")
_PLACE = re.compile(r"{{([\w-]+)}}")
_CLIENT_SCRIPT = re.compile(r'<script type="module"[^>]* src="\./([^"]+)"')

# messages of the page's scripts, which they need without a server too
SCRIPT_WORDS = (
    *(f"screen-{name}" for name in ("lost", "out-of-reach", "silent", "text-missing", "not-loaded")),
    *("screen-restarts-soon", "screen-play", "screen-pause", "screen-name", "screen-step-place"),
    *("screen-steps-list", "screen-parts-list", "screen-more-of-it", "screen-sources"),
    *("screen-read-aloud", "screen-stop-reading", "screen-pick-one", "screen-compare", "screen-quiz-end"),
    *(f"screen-leaning-{place}" for place in range(1, LEANING + 1)),
    *("sheet-none", "screen-from-the-side", "screen-from-the-front"),
    *(f"option-{option}" for option in COMPARED),
    *PARTS.values(),
)

SCRIPT_VALUES = ("number", "count", "source", "title", "case", "right")

# the player's look in each mode, unless the address says otherwise; without a view or a style, both follow the stages
LOOKS: dict[Mode, dict[str, str]] = {
    Mode.CONSENT: {"view": View.LATERAL, "style": Style.GLASS, "stage": StageName.INTACT},
    Mode.TEACH: {"stage": StageName.INTACT},
    Mode.EXPLORE: {"stage": StageName.INTACT},
}


def static_files() -> Static:
    """Return all files that a page loads; all are on this server."""
    return Static(
        {
            "app": OWN,
            "player": Path(str(player_file())).parent,
            "opening": Path(str(opening_file())).parent,
            "trame": Path(vue3.www),
            "rca": Path(trame_rca.module.serve_path),
        }
    )


@dataclass(frozen=True)
class Pages:
    """Maker of pages.

    Parameters
    ----------
    files : Static
        From `static_files`.
    """

    files: Static

    def index(self, address: Address, src: str, alert: str = "") -> str:
        """Return the page for an address, in the current language.

        Parameters
        ----------
        src : str
            The case's glb, relative to the page.
        alert : str
            One line, if the address was refused.
        """
        words = {
            "lang": current().tag,
            "title": text("screen-name", case=title(address.case)),
            "description": text("screen-description", disclaimer=notices.disclaimer()),
            "case": title(address.case),
            "disclaimer": notices.disclaimer(),
            "alert": alert,
            "mode": str(address.mode),
            "embed": "1" if address.embed else "0",
            "hide": " ".join(address.hide),
            "clip": src,
            "consent_text": consent_text.address(),
            **{name: self._file(path) for name, path in self._paths.items()},
        }
        markup = {name: escape(text) for name, text in words.items()} | {
            "words_script": self._words_script(),
            "player": _attributes(address, src, self._file(f"opening/{opening_file().name}")),
            "settings": _data(self._settings(address)),
        }
        return _PLACE.sub(
            lambda place: markup[place[1]] if place[1] in markup else escape(text(place[1])), _TEMPLATE
        )  # in one pass, so that inserted texts are not searched for places

    @property
    def _paths(self) -> dict[str, str]:
        return {
            "style_file": "app/app.css",
            "teach_style_file": "app/teach.css",
            "consent_style_file": "app/consent.css",
            "sheet_style_file": "app/sheet.css",
            "consent_file": "app/bridge/consent.js",
            "player_file": f"player/{player_file().name}",
            "vue_file": "trame/vue.global.js",
            "trame_file": f"trame/{_client_script()}",
            "bridge_file": "app/bridge/main.js",
        }

    def _words_script(self) -> str:
        """Return the script with the player's messages, for a language that is not in the player's own script."""
        found = words_file()
        return f'<script defer src="{escape(self._file(f"player/{found.name}"))}"></script>' if found else ""

    def _file(self, path: str) -> str:
        return self.files.address(path)

    def _settings(self, address: Address) -> dict[str, Any]:
        """Return the settings for the page's own scripts."""
        return {
            "keys": bridge_keys(),
            "looks": {
                mode: {name: str(value) for name, value in look.items()} for mode, look in LOOKS.items()
            },
            "stages": [str(stage) for stage in StageName],
            "trame": self._file(self._paths["trame_file"]),
            "remote": {"script": self._file("rca/trame-rca.umd.js"), "style": self._file("rca/style.css")},
            "room": address.room,
            "idle": address.idle_s,
            "numbers": current().numbers,
            "picked": address.picked,
            "options": {str(option): option.treatment for option in COMPARED},
            "offered": [str(option) for option in offered(address.case) if clinic.current().offers(option)],
            "parts": PARTS,
            "words": script_words(),
        }


def script_words() -> dict[str, str]:
    """Return the messages of the page's own scripts (``static/bridge/words.js``), with places for the values."""
    places = {name: f"{{{name}}}" for name in SCRIPT_VALUES}
    return {name: text(name, **places) for name in SCRIPT_WORDS}


def _client_script() -> str:
    """Return the file name of trame's client, which changes with its version."""
    found = _CLIENT_SCRIPT.search((Path(vue3.www) / "index.html").read_text(encoding="utf-8"))
    if not found:
        raise RuntimeError("trame's client page has no script of its own")
    return found[1]


def _attributes(address: Address, src: str, opening: str) -> str:
    """Return the attributes of the player; only Explore begins with the opening shot."""
    look = LOOKS[address.mode]
    wanted = {
        "src": src,
        "view": address.view or look.get("view"),
        "look": address.style or look.get("style"),
        "stage": address.stage or look["stage"],
        **({"opening": opening} if address.mode is Mode.EXPLORE and not address.embed else {}),
        **{name: "off" for name in CHROME if name in address.hide and name != "title"},
    }
    return " ".join(f'{name}="{escape(str(value))}"' for name, value in wanted.items() if value)


def _data(value: object) -> str:
    """Return JSON that cannot close the element it is written into."""
    return json.dumps(value).replace("<", "\\u003c")
