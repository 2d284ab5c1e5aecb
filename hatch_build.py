"""What the package's index page shows: the README, its relative links made absolute.

On the index page a relative link leads nowhere. Links are made from ``Source`` in ``[project.urls]`` of pyproject.toml,
the one place that a fork changes.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

# [text](path) and ![alternative](path), where the path is neither a place on the page nor a full address
_LINK = re.compile(r"(?P<image>!?)\[(?P<text>[^\]]*)\]\((?!#|[a-z]+:)(?P<path>[^)\s]+)\)")


def absolute(readme: str, source: str) -> str:
    """Return the README with every relative link led to ``source``: pictures to the file itself, others to its page."""

    def led(link: re.Match[str]) -> str:
        kind = "raw" if link["image"] else "blob"
        return f"{link['image']}[{link['text']}]({source}/{kind}/main/{link['path']})"

    return _LINK.sub(led, readme)


class AbsoluteReadme(MetadataHookInterface):
    """Puts the README into the package's metadata."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the field ``readme`` to the metadata of ``pyproject.toml``."""
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": absolute(readme, metadata["urls"]["Source"]),
        }
