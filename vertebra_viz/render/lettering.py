"""How words in a picture look: the letters, and their colours on an open picture and on a film.

VTK's own letters are round and wide, nothing like those of the player and the app. DejaVu Sans, which comes with a package
that PyVista needs, is what their `system-ui` is on many a Linux, and close to the others.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from vtkmodules.vtkRenderingCore import vtkTextActor, vtkTextProperty

INK, PAPER = (0.16, 0.21, 0.26), (0.91, 0.93, 0.95)
PLATE = 0.6  # opacity of the paper behind a word
FILM_INK, FILM_PAPER, FILM_PLATE = (0.9, 0.92, 0.93), (0.04, 0.045, 0.05), 0.55  # burnt into a film
FROM_FILE = 4  # VTK_FONT_FILE, which the Python modules leave out
SPACING = 1.15  # of lines


@cache
def font(*, bold: bool) -> Path | None:
    """The file of the letters; None where they are not installed."""
    found = find_spec("matplotlib")  # found, not imported: that takes half a second
    if found is None or found.origin is None:
        return None
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    path = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / name
    return path if path.is_file() else None


def text_actor(*, bold: bool = False) -> vtkTextActor:
    """An empty line of text in the picture's plane, dark on light."""
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


def lay(look: vtkTextProperty, *, on_film: bool, ink: tuple[float, float, float] | None = None) -> None:
    """Colour a text for an open picture or for a film; ``ink`` is its own colour on the former."""
    look.SetColor(*(FILM_INK if on_film else ink or INK))
    look.SetBackgroundColor(*(FILM_PAPER if on_film else PAPER))
    look.SetBackgroundOpacity(FILM_PLATE if on_film else PLATE)
