"""Writes the pages that are made from the code: one for each rule, their index by letter, and the table of laws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from notices.laws import NATIONAL, Requirement
from notices.report.rule_markdown import escaped, sections
from notices.rules import Rule, built_in_rules

TARGET = Path(__file__).with_name("rules")
LAWS = Path(__file__).with_name("laws.md")

SUBJECTS = {
    "S": "structure",
    "D": "dates and periods",
    "C": "contacts",
    "R": "roster",
    "P": "privacy",
    "F": "form of official documents",
    "L": "law",
}
"""What the rules of each letter are about, in the order of the index."""

COUNTED = {
    "window": "How long a notice stays up",
    "deadline": "How soon a notice must appear",
    "lead": "How long before an event",
    "claim": "How long readers have to come forward",
    "sale": "How long documents are to be had",
    "content": "What a notice must say",
    "privacy": "What a notice must not show",
    "form": "How a notice looks, and how days are counted",
}
"""What requirements are about, in the order of the table of laws."""

UNITS = {"workday": "working day", "day": "day", "month": "month", "year": "year"}


def main() -> None:
    """Write ``rules/*.md`` and ``laws.md``; a page that is right already is left alone, so that Sphinx need not read it again."""
    rules = built_in_rules()
    wanted = {f"{rule.name}.md": rule_page(rule) for rule in rules} | {"index.md": index(rules)}
    TARGET.mkdir(exist_ok=True)
    _write(LAWS, laws_page(NATIONAL.requirements))
    for path in TARGET.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        _write(TARGET / name, text)


def rule_page(rule: Rule) -> str:
    """The page of ``rule`` in both languages, as Markdown."""
    return f"# {rule.code} {rule.name}\n\n{sections(rule, 'en')}\n\n## 中文\n\n{sections(rule, 'zh')}\n"


def index(rules: Sequence[Rule]) -> str:
    """A table of ``rules`` for each letter, and the tree of their pages."""
    tables = "\n\n".join(
        f"## {letter}: {subject}\n\n{_table(('code', 'name', 'severity', 'finds'), rows)}"
        for letter, subject in SUBJECTS.items()
        if (rows := [_rule_row(rule) for rule in rules if rule.code.startswith(letter)])
    )
    names = "\n".join(rule.name for rule in rules)
    return f"# Rules\n\n{tables}\n\n```{{toctree}}\n:hidden:\n\n{names}\n```\n"


def laws_page(requirements: Sequence[Requirement]) -> str:
    """The table of laws: every requirement with its article, its years and how sure we are of it."""
    head = (
        "requirement", "kinds", "told by", "asks", "number", "source of law", "notices from", "before", "status", "read",
    )  # fmt: skip
    tables = "\n\n".join(
        f"## {heading}\n\n{_table(head, rows)}"
        for counts, heading in COUNTED.items()
        if (rows := [_law_row(one) for one in requirements if one.counts == counts])
    )
    return f"# Laws\n\n{_ABOUT_LAWS}\n{tables}\n"


_ABOUT_LAWS = """\
What the laws of the country ask of notices, as the rules know it.  The requirement that holds is that of the day of the
notice.  *A*: the article itself was read.  *B*: it was seen quoted; messages cite it with a hedge.  A provision that
is *usual* (一般) warns.  Local rules are often stricter, so that silence means no more than "not against the
national minimum"; {func}`notices.read_laws` adds them.
"""


def _rule_row(rule: Rule) -> tuple[str, ...]:
    return f"[{rule.code}]({rule.name}.md)", f"`{rule.name}`", rule.severity, escaped(rule.summary("en"))


def _law_row(one: Requirement) -> tuple[str, ...]:
    return (
        f"`{one.slug}`",
        ", ".join(f"`{kind}`" for kind in one.kinds) or "all",
        escaped("；".join(_told_by(one))),
        escaped(one.asks + (f"（限于{one.scope}）" if one.scope else "")),
        _number(one),
        escaped(one.citation + (f"（{one.version}）" if one.version else "")),
        one.valid_from.isoformat(),
        "" if one.valid_until is None else one.valid_until.isoformat(),
        one.status,
        escaped(one.source + ("" if one.checked_on is None else f", {one.checked_on.isoformat()}")),
    )


def _told_by(one: Requirement) -> Iterator[str]:
    """The words that a notice must have, or must not have, beside its kind."""
    told_by = (
        (one.titles, "标题有"),
        (one.not_titles, "标题没有"),
        (one.signs, "提到"),
        (one.not_signs, "没有提到"),
        (one.events, "写明"),
    )
    for words, told in told_by:
        if words:
            yield f"{told}：{'、'.join(words)}"


def _number(one: Requirement) -> str:
    if one.number is None or one.unit is None:
        return ""
    plural = "" if one.number == 1 else "s"
    return f"{one.number} {UNITS[one.unit]}{plural}{'' if one.mandatory else ', usual'}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = (head, ["---"] * len(head), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _write(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
