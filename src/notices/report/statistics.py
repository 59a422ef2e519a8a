"""How often each rule found something, in a whole run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from notices.diagnostic import Language
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.rules import find_rule


def counts(done: Iterable[Checked | Unread]) -> Counter[str]:
    """The number of findings by the code of the rule."""
    return Counter(found.code for one in done if isinstance(one, Checked) for found in one.diagnostics)


def statistics(done: Iterable[Checked | Unread], language: Language) -> str:
    """One line a rule that found something, those that found most before the others; an empty text if none did."""
    ranked = sorted(counts(done).items(), key=lambda counted: (-counted[1], counted[0]))
    wide = len(str(ranked[0][1])) if ranked else 0
    return "".join(
        f"{number:>{wide}}  {code}  {rule.name}  {rule.summary(language)}\n"
        for code, number in ranked
        for rule in (find_rule(code),)
    )
