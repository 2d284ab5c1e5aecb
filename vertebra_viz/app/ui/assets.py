"""What the page loads besides trame's own files, all from this package: nothing is fetched from elsewhere.

As a trame module (``serve``, ``styles``, ``scripts``), and as the page that carries it. That page is trame's own with
two changes: text can be enlarged (trame forbids it), and the key to the socket is asked for instead of being public.
"""

from __future__ import annotations

import re
from pathlib import Path

from trame_client.module import vue3

_STATIC = Path(__file__).with_name("static")
_AT = "__vertebra_viz"

serve = {_AT: str(_STATIC)}
styles = [f"{_AT}/app.css"]
scripts = [f"{_AT}/app.js"]

SESSION_ROUTE = "session"


def index_html() -> str:
    """Return the page that starts trame's client."""
    own = (Path(vue3.www) / "index.html").read_text(encoding="utf-8")
    loads = "\n    ".join(re.findall(r"<script [^>]*src=[^>]*></script>|<link rel=\"stylesheet\"[^>]*>", own))
    page = (_STATIC / "index.html").read_text(encoding="utf-8")
    return page.replace("{{session}}", SESSION_ROUTE).replace("{{loads}}", loads)
