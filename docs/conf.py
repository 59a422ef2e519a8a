"""How the documentation is built; warnings are errors (``make docs``)."""

from __future__ import annotations

import sys
from pathlib import Path

from notices import __version__ as release

sys.path.insert(0, str(Path(__file__).parent))

import make_pages

project = "notices"
author = "the notices authors"
copyright = "2026, the notices authors"
version = release
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"notices {release}"
exclude_patterns = ["_build"]
templates_path: list[str] = []
nitpicky = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_default_options = {"members": True, "show-inheritance": True, "exclude-members": "model_config"}
suppress_warnings = ["ref.python"]  # the document's Table and the notice's, and the attribute `type` of several models

make_pages.main()
