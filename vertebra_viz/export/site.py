"""Export the page as a folder for a web server: page, player, case, still picture, and snippets for embedding.

The names of player, case and style sheet contain a hash of their content, so they may be cached forever. ``index.html`` is
replaced last, so that a visitor gets the old page or the new one, never a mixture. The files of the previous export stay
until the next export, for visitors who still have that page open.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from hashlib import sha256
from html import escape
from pathlib import Path
from textwrap import fill

from vertebra_viz.atomic import ending_in_order, umask
from vertebra_viz.case.case import Case, FractureKind
from vertebra_viz.case.errors import refusal
from vertebra_viz.evidence.notices import disclaimer
from vertebra_viz.export.page import footnote, generator, in_words, page, style
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.export.player_file import opening_file, player_code, player_file
from vertebra_viz.run import Run
from vertebra_viz.sentences.titles import title
from vertebra_viz.words import current, text

INDEX = "index.html"
# files that an export writes; a folder with any other file is refused and left untouched
OURS = re.compile(
    r"index\.html|embed\.html|poster\.png|README\.txt"
    r"|vertebra-player-[\w.+-]+\.js|vertebra-page-[0-9a-f]{10}\.css|vertebra-opening-[0-9a-f]{10}\.bin|[a-z0-9-]+-[0-9a-f]{10}\.glb"
)
PLAYER = "vertebra-player-*.js"
MADE_HERE = b'<meta name="generator" content="vertebra_viz '
README = "README.txt"
HOSTING = ("copy", "types", "policy", "caching", "again", "packing", "others")  # its items about hosting
COLUMNS = 100  # its line width in characters
WHERE = "https://YOUR-SITE/FOLDER"  # placeholder for the address, which only the reader knows


def check_folder(folder: Path) -> None:
    """Raise CaseError unless ``folder`` can be created, is empty, or contains only an earlier export."""
    if folder.exists() and not folder.is_dir():
        raise refusal("file", str(folder), text("allowed-folder-not-file"))
    if not folder.exists() and not folder.absolute().parent.is_dir():
        raise refusal("file", str(folder), text("allowed-folder-in-folder"))
    held = sorted(folder.iterdir()) if folder.is_dir() else []
    why = next((text("folder-has-file", file=repr(path.name)) for path in held if not _is_ours(path)), None)
    if held and not why and not _has_export(folder):
        why = text("folder-of-others", file=repr(held[0].name))
    if why:
        raise refusal("file", str(folder), text("allowed-folder-new", why=why))


def write_site(run: Run, folder: Path, options: PageOptions) -> None:
    """Write the page into ``folder``, replacing an earlier export; the earlier files are kept until the next export."""
    from vertebra_viz.export import poster  # noqa: PLC0415  both load pyvista
    from vertebra_viz.export.glb import glb_bytes  # noqa: PLC0415

    check_folder(folder)
    glb, player, sheet = glb_bytes(run), player_file(), style()
    code = player_code().encode()
    script = f"{player.name.removesuffix('.js')}-{_short_hash(code)}.js"
    case = f"{slug(run.case)}-{_short_hash(glb)}.glb"
    css = f"vertebra-page-{_short_hash(sheet.encode())}.css"
    shot = opening_file().read_bytes()
    opening = f"vertebra-opening-{_short_hash(shot)}.bin" if options.opening else None
    head = f'<link rel="stylesheet" href="{css}">'
    index = page(
        run,
        options,
        head=head,
        picture="poster.png",
        data=f' src="{case}"' + (f' opening="{opening}"' if opening else ""),
        scripts=f'<script src="{script}" defer></script>',
    )
    written = {
        script: code,
        case: glb,
        css: sheet.encode(),
        **({opening: shot} if opening else {}),
        "poster.png": poster.png(poster.draw(run)),
        "embed.html": _embed(
            options.title or title(run.case), in_words(run, options), case, script, head
        ).encode(),
        README: _readme(case, script).encode(),
        INDEX: index.encode(),
    }
    _put(folder, written)


def _put(folder: Path, written: dict[str, bytes]) -> None:
    """Write all files to a temporary folder, move them in the given order, then delete those of the export before last."""
    new = not folder.exists()
    try:
        staging = Path(tempfile.mkdtemp(prefix=".vertebra-", dir=folder.absolute().parent if new else folder))
    except OSError as error:
        raise refusal("file", str(folder), text("allowed-folder-writable", reason=error.strerror)) from None
    with ending_in_order():
        try:
            for name, content in written.items():
                (staging / name).write_bytes(content)
            if new:
                staging.chmod(0o777 & ~umask())
                staging.rename(folder)
                return
            index = folder / INDEX
            before = index.read_bytes() if index.exists() else b""
            for name in written:
                (staging / name).replace(folder / name)
            for path in list(folder.iterdir()):
                if _is_ours(path) and path.name not in written and path.name.encode() not in before:
                    path.unlink()
        finally:
            shutil.rmtree(staging, ignore_errors=True)


def _is_ours(path: Path) -> bool:
    return bool(OURS.fullmatch(path.name)) and path.is_file() and not path.is_symlink()


def _has_export(folder: Path) -> bool:
    """Return whether the folder contains an exported page and a player; file names alone would prove nothing."""
    index = folder / INDEX
    return index.is_file() and MADE_HERE in index.read_bytes() and any(folder.glob(PLAYER))


def slug(case: Case) -> str:
    """Return a case's name for file names, e.g. ``l1-wedge-grade-2-kyphoplasty``."""
    fracture = case.fracture
    words = [case.level.value]
    if fracture.kind is FractureKind.NONE:
        words.append("intact")
    else:
        words += [fracture.kind.value] + ([f"grade-{fracture.grade}"] if fracture.grade is not None else [])
        words.append(case.treatment.kind if case.treatment.operation else "no-operation")
    return "-".join(words).lower()


def _short_hash(data: bytes) -> str:
    return sha256(data).hexdigest()[:10]


def snippets(heading: str, description: str, case: str, script: str) -> dict[str, str]:
    """Return the HTML to paste into another page: ``frame``, which keeps scripts in the frame, and ``element``, with text."""
    label = escape(heading)
    return {
        "frame": (
            f'<iframe src="{WHERE}/{INDEX}" title="{label}" loading="lazy"\n'
            '  width="100%" height="640" style="border:0"></iframe>'
        ),
        "element": (
            f'<script src="{WHERE}/{script}" defer></script>\n'
            f'<vertebra-player src="{WHERE}/{case}"\n'
            '  style="display:block;height:640px">\n'
            f'  <img src="{WHERE}/poster.png" alt="{label}" width="960" height="600"\n'
            '    style="width:auto;max-width:100%;height:auto;max-height:360px">\n'
            f"  <p>{escape(description)}</p>\n"
            f"  <p><small>{escape(footnote())}</small></p>\n"
            "</vertebra-player>"
        ),
    }


def _embed(heading: str, description: str, case: str, script: str, head: str) -> str:
    paste = snippets(heading, description, case, script)
    label, page_title = escape(heading), escape(text("embed-title", title=heading))
    where = text("embed-where", where=f"<code>{WHERE}</code>", disclaimer=escape(disclaimer()))
    example = f"<code>{INDEX}?controls=off&amp;stage=fill&amp;view=lateral</code>"
    readme = f'<a href="{README}">{README}</a>'
    return f"""<!doctype html>
<html lang="{current().tag}">
<head>
<meta charset="utf-8">
{head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{page_title}</title>
</head>
<body class="embed">
<article>
<h1 dir="auto">{page_title}</h1>
<p>{where}</p>
<section><h2>{escape(text("embed-frame"))}</h2>
<p>{text("embed-frame-how", example=example)}</p>
<pre tabindex="0" aria-label="{escape(text("embed-frame-code"))}">{escape(paste["frame"])}</pre>
<iframe src="{INDEX}" title="{label}" loading="lazy"></iframe>
</section>
<section><h2>{escape(text("embed-element"))}</h2>
<p>{text("embed-element-how", file=readme)}</p>
<pre tabindex="0" aria-label="{escape(text("embed-element-code"))}">{escape(paste["element"])}</pre>
<vertebra-player src="{case}"><img src="poster.png" alt="{label}" width="960" height="600">
<p>{escape(description)}</p><p><small>{escape(footnote())}</small></p></vertebra-player>
</section>
</article>
<script src="{script}" defer></script>
</body>
</html>
"""


def _readme(case: str, script: str) -> str:
    """Return the text of the README file: what each file is, and how the web server should serve it."""
    held = {INDEX: "page", "embed.html": "embed", "poster.png": "poster", script: "player", case: "case"}
    wide = max(map(len, held)) + 2
    files = (f"{name:<{wide}}{text(f'readme-{what}')}" for name, what in held.items())
    return "\n".join(
        [
            text("readme-heading", program=generator()),
            "",
            *(_wrapped(line, wide) for line in files),
            "",
            text("readme-hosting"),
            *(f"- {_wrapped(text(f'readme-{subject}'), 2)}" for subject in HOSTING),
            "",
            disclaimer(),
            "",
        ]
    )


def _wrapped(line: str, indent: int) -> str:
    return fill(line, COLUMNS, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False)
