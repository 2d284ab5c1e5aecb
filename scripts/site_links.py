"""Check a built site offline: every local link leads to an existing file and anchor, nothing is loaded from elsewhere.

``python scripts/site_links.py FOLDER``
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src", "video": "src"}
# addresses in url() and @import of a style sheet
STYLED = re.compile(r"""(?:url\(|@import\s+)\s*["']?((?:https?:)?//[^"')\s]+)""")
NEVER_LOADED = {"canonical", "next", "prev", "author", "license"}  # kinds of <link> that load nothing


class Page(HTMLParser):
    """The links of a page, what it loads, and its anchors."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record the links, loads and anchors of one tag."""
        found = {name: value for name, value in attrs if value}
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        if tag == "a" and "href" in found:
            self.links.add(found["href"])
        elif tag in LOADED and LOADED[tag] in found and found.get("rel") not in NEVER_LOADED:
            self.loaded.add(found[LOADED[tag]])


def wrong(folder: Path) -> list[str]:
    """Return one line for each fault of the site in ``folder``."""
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
            anchor = unquote(parts.fragment)
            if not target.exists():
                found.append(f"{where}: no such file: {address}")
            elif anchor and target in pages and anchor not in pages[target].anchors:
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
