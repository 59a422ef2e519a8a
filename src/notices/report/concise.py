"""One line a finding, for editors and other programs: ``draft.md:12:5: D101 inverted-period …``."""

from __future__ import annotations

from notices.diagnostic import Language
from notices.report.checked import Checked, place_of, wording_of


def concise(checked: Checked, language: Language) -> str:
    """The findings of a source, one a line; an empty text if there are none."""
    return "".join(
        f"{place_of(checked, diagnostic)}: {wording_of(diagnostic, language)}\n" for diagnostic in checked.diagnostics
    )
