"""Check a built site without a network: every local link leads to a file and a place in it, nothing is loaded from elsewhere.

``python scripts/site_links.py FOLDER``
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src", "video": "src"}
# a style sheet loads what its url() and @import name
STYLED = re.compile(r"""(?:url\(|@import\s+)\s*["']?((?:https?:)?//[^"')\s]+)""")
NEVER_LOADED = {"canonical", "next", "prev", "author", "license"}  # kinds of <link> that only tell


class Page(HTMLParser):
    """What one page links to and loads, and the places in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one tag."""
        found = {name: value for name, value in attrs if value}
        self.places |= {found[name] for name in ("id", "name") if name in found}
        if tag == "a" and "href" in found:
            self.links.add(found["href"])
        elif tag in LOADED and LOADED[tag] in found and found.get("rel") not in NEVER_LOADED:
            self.loaded.add(found[LOADED[tag]])


def wrong(folder: Path) -> list[str]:
    """Return one line for each thing that is wrong with the site in ``folder``."""
    pages = {
        path.resolve(): Page(path.read_text(encoding="utf-8"))
        for path in folder.rglob("*.html")
        if "_static" not in path.parts
    }
    found = []
    for path, page in pages.items():
        where = path.relative_to(folder.resolve())
        for address in sorted(page.links | page.loaded):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                if address in page.loaded and parts.scheme != "data":
                    found.append(f"{where}: loads {address}")
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            place = unquote(parts.fragment)
            if not target.exists():
                found.append(f"{where}: no such file: {address}")
            elif place and target in pages and place not in pages[target].places:
                found.append(f"{where}: no such place: {address}")
    for path in folder.rglob("*.css"):
        found += [
            f"{path.relative_to(folder)}: loads {address}"
            for address in STYLED.findall(path.read_text(encoding="utf-8"))
        ]
    return found


if __name__ == "__main__":
    faults = wrong(Path(sys.argv[1]))
    for fault in faults:
        print(fault)
    sys.exit(bool(faults))
