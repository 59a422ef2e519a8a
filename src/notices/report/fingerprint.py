"""What tells a finding from others and stays when lines move: used where runs are compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from notices.diagnostic import Diagnostic
from notices.document import Document
from notices.folding import fold

LONGEST_VALUE = 200
"""What is longer, in code points, is no value but the text of a notice, as where something is missing in it."""


def fingerprints(diagnostics: Iterable[Diagnostic], document: Document | None) -> list[str]:
    """The fingerprint of each finding in one source, sixteen hexadecimal digits, all different.

    It is made of the rule, of what kind of value is concerned (its loc without the numbers) and of the wording at its
    place, blanks and width aside; equal ones are numbered in their order.  So it is the same when lines are added, and
    another when the wording is changed.  The message stands for the wording where that is a whole text, which any
    change would change, and without the ``document``.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    made: list[str] = []
    for found in diagnostics:
        place = "/".join(str(step) for step in found.loc if not isinstance(step, int))
        content = (found.code, place, _wording(found, document))
        seen[content] += 1
        made.append(sha256("\0".join((*content, str(seen[content]))).encode("utf-8", "replace")).hexdigest()[:16])
    return made


def _wording(found: Diagnostic, document: Document | None) -> str:
    if document is None or found.span is None or found.span.end - found.span.start > LONGEST_VALUE:
        return found.message
    return "".join(fold(found.span.slice(document.text)).split())
