"""Links from a page to a file of the repository that is no page: on the site they lead to the source on the web.

The pages are read in two places. In the repository a relative link works as it is; on the site there is no such file, so
it is led to ``source_url``. A link to a file that is not there is a warning, which fails the build.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.util import logging

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
# files beside docs that the site has as pages, see `generated_pages`
COPIED = {
    ROOT / f"{name}.md": DOCS / "generated" / f"{name.lower()}.md" for name in ("CONTRIBUTING", "CHANGELOG")
}
# [text](path) and [text](path#place), where the path is neither a place on this page nor a full address
LINK = re.compile(r"\]\((?!#|[a-z]+:)(?P<path>[^)\s#]+)(?P<place>#[^)\s]*)?\)")
log = logging.getLogger(__name__)


def led(text: str, folder: Path, source_url: str, site_folder: Path | None = None) -> str:
    """Return a page with its links to files outside ``docs`` led to the source.

    Parameters
    ----------
    text
        The page.
    folder
        Where its relative links begin.
    source_url
        The repository's page on the web.
    site_folder
        For a page that is copied into the site: where it stands there. Left out: in ``folder``.
    """

    def link(found: re.Match[str]) -> str:
        target = (folder / found["path"]).resolve()
        target = COPIED.get(target, target)
        if not target.exists() and not target.is_relative_to(DOCS / "generated"):
            log.warning("no such file: %s in a page of %s", found["path"], folder.relative_to(ROOT))
            return found[0]
        place = found["place"] or ""
        if target.is_relative_to(DOCS) and not target.is_dir():
            return f"]({_relative(target, site_folder or folder)}{place})"
        kind = "tree" if target.is_dir() else "blob"
        return f"]({source_url}/{kind}/main/{target.relative_to(ROOT).as_posix()}{place})"

    return LINK.sub(link, text)


def _relative(target: Path, folder: Path) -> str:
    up = 0
    while not target.is_relative_to(folder):
        folder, up = folder.parent, up + 1
    return "../" * up + target.relative_to(folder).as_posix()


def _read(app: Sphinx, name: str, content: list[str]) -> None:
    path = Path(app.env.doc2path(name))
    if path.suffix == ".md" and not path.is_relative_to(DOCS / "generated"):
        content[0] = led(content[0], path.parent, app.config.source_url)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the setting and the step."""
    app.add_config_value("source_url", "", "env")
    app.connect("source-read", _read)
    return {"parallel_read_safe": True}
