"""How Sphinx builds the documentation: ``sh scripts/docs.sh``.

Nothing is fetched while it is built or read: no list of another project's names, no font, no script of another site.
"""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

DOCS = Path(__file__).parent
sys.path[:0] = [str(DOCS.parent), str(DOCS / "extensions")]
os.environ.setdefault("PYVISTA_OFF_SCREEN", "true")

declared = tomllib.loads((DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
project = "vertebra_viz"
author = declared["authors"][0]["name"]
project_copyright = author
version = release = declared["version"]
language = "en_GB"
smartquotes = False  # they make one dash of --lang

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "numpydoc",
    "myst_parser",
    "sphinx_gallery.gen_gallery",
    "case_fields",
    "generated_pages",
    "source_links",
]
templates_path = ["_templates"]
exclude_patterns = ["_build", "extensions", "examples", "generated/examples/*.ipynb"]
source_suffix = {".rst": "restructuredtext", ".md": "markdown"}
default_role = "autolink"
source_url = declared["urls"]["Source"]  # of `source_links`

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 4

autosummary_generate = True
autosummary_ignore_module_all = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_preserve_defaults = True
numpydoc_show_class_members = False
numpydoc_xref_param_type = False

sphinx_gallery_conf = {
    "examples_dirs": "examples",
    "gallery_dirs": "generated/examples",
    "filename_pattern": r"/draw_",
    "download_all_examples": False,
    "min_reported_time": 1e6,  # times of this machine say nothing to a reader
    "show_memory": False,
    "show_signature": False,
    "image_scrapers": ("matplotlib", "exported_pictures.exported"),
    "remove_config_comments": True,
    "write_computation_times": False,
}
suppress_warnings = ["config.cache"]  # the gallery's settings hold functions of its own

html_theme = "pydata_sphinx_theme"
html_title = "vertebra_viz"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_copy_source = False
html_theme_options = {
    "logo": {"text": "vertebra_viz"},
    "icon_links": [
        {
            "name": "Source",
            "url": declared["urls"]["Source"],
            "icon": "fa-solid fa-code",
            "type": "fontawesome",
        }
    ],
    "navbar_align": "left",
    "header_links_before_dropdown": 6,
    "show_nav_level": 1,
    "secondary_sidebar_items": ["page-toc"],
    "footer_start": ["footer-note"],
    "footer_end": [],
    "use_edit_page_button": False,
}
