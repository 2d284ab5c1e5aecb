"""Write the Python of the README, the docs, their examples and the notebooks to a folder, as files that type checkers can read.

What stands there is what people copy, and `py.typed` promises them types: scripts/test.sh gives the folder to pyright,
and the pages to mypy too, without plugins. (Notebooks have functions without types.)
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def blocks() -> dict[str, str]:
    """Python of each page and notebook, by a name for its file."""
    found = {}
    for page in (
        ROOT / "README.md",
        *sorted((ROOT / "docs").glob("*.md")),
        *sorted((ROOT / "docs/guide").glob("*.md")),
    ):
        text = page.read_text(encoding="utf-8")
        for i, code in enumerate(re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)):
            found[f"pages/{page.stem.lower()}_{i}.py"] = code
    for page in sorted((ROOT / "docs" / "examples").glob("*.py")):
        found[f"pages/{page.name}"] = page.read_text(encoding="utf-8")
    for page in sorted((ROOT / "notebooks").glob("*.ipynb")):
        cells = json.loads(page.read_text(encoding="utf-8"))["cells"]
        code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        found[f"notebooks/{page.stem}.py"] = "\n\n".join(code) + "\n"
    return found


if __name__ == "__main__":
    for name, code in blocks().items():
        path = Path(sys.argv[1]) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
