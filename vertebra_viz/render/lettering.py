"""Text in pictures: its font, and its colours on an ordinary picture and on an X-ray.

VTK's own fonts do not look like those of the player and the app. DejaVu Sans does: it is `system-ui` on many Linux systems,
and it is installed with matplotlib, which PyVista requires.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from vtkmodules.vtkRenderingCore import vtkTextActor, vtkTextProperty

INK, PAPER = (0.16, 0.21, 0.26), (0.91, 0.93, 0.95)
PLATE = 0.6  # opacity of the background behind text
FILM_INK, FILM_PAPER, FILM_PLATE = (0.9, 0.92, 0.93), (0.04, 0.045, 0.05), 0.55  # the same on an X-ray
FROM_FILE = 4  # VTK_FONT_FILE, a constant that VTK's Python modules lack
SPACING = 1.15  # line spacing


@cache
def font(*, bold: bool) -> Path | None:
    """Return the font's file; None if it is not installed."""
    found = find_spec("matplotlib")  # not imported: that would take half a second
    if found is None or found.origin is None:
        return None
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    path = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / name
    return path if path.is_file() else None


def text_actor(*, bold: bool = False) -> vtkTextActor:
    """Return an empty 2D text actor, dark on light."""
    actor = vtkTextActor()
    look = actor.GetTextProperty()
    look.SetColor(*INK)
    look.SetLineSpacing(SPACING)
    file = font(bold=bold)
    if file is None:
        look.SetFontFamilyToArial()
        look.SetBold(bold)
    else:
        look.SetFontFamily(FROM_FILE)
        look.SetFontFile(str(file))
    return actor


def set_text_colours(
    look: vtkTextProperty, *, on_film: bool, ink: tuple[float, float, float] | None = None
) -> None:
    """Set a text's colours for an ordinary picture or an X-ray; ``ink`` is its colour on an ordinary picture."""
    look.SetColor(*(FILM_INK if on_film else ink or INK))
    look.SetBackgroundColor(*(FILM_PAPER if on_film else PAPER))
    look.SetBackgroundOpacity(FILM_PLATE if on_film else PLATE)
