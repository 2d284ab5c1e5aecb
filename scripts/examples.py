"""Write the Python examples of the README, the docs and the notebooks to files for type checkers.

People copy these examples, and `py.typed` promises them types: scripts/test.sh checks the folder with pyright, and the
examples from pages also with mypy, without plugins. (The notebooks have functions without types.)
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def blocks() -> dict[str, str]:
    """Return the Python code of each page, example and notebook, by the name of the file to write."""
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
