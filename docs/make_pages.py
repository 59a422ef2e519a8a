"""Writes the pages that are made from the code: one for each rule, and their index."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from notices.diagnostic import Language
from notices.rules import HEADINGS, Rule, built_in_rules, page_of

TARGET = Path(__file__).with_name("rules")

_BLANK_LINES = re.compile(r"\n{3,}")
_SPECIAL = re.compile(r"([\\`*_<>\[\]#|~$])")


def main() -> None:
    """Write ``rules/*.md``; a page that is right already is left alone, so that Sphinx need not read it again."""
    rules = built_in_rules()
    wanted = {f"{rule.name}.md": rule_page(rule) for rule in rules} | {"index.md": index(rules)}
    TARGET.mkdir(exist_ok=True)
    for path in TARGET.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        path = TARGET / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def rule_page(rule: Rule) -> str:
    """The page of ``rule`` in both languages, as Markdown."""
    return f"# {rule.code} {rule.name}\n\n{_sections(rule, 'en')}\n\n## 中文\n\n{_sections(rule, 'zh')}\n"


def index(rules: Sequence[Rule]) -> str:
    """A table of ``rules``, and the tree of their pages."""
    head = ["| code | name | severity | finds |", "| --- | --- | --- | --- |"]
    rows = [
        f"| [{rule.code}]({rule.name}.md) | `{rule.name}` | {rule.severity} | {_escaped(rule.summary('en'))} |"
        for rule in rules
    ]
    table = "\n".join(head + rows)
    names = "\n".join(rule.name for rule in rules)
    return f"# Rules\n\n{table}\n\n```{{toctree}}\n:hidden:\n\n{names}\n```\n"


def _sections(rule: Rule, language: Language) -> str:
    """What ``notices explain`` prints, its headings bold; the example stands in a block as it is written."""
    summary, *lines = page_of(rule, language).splitlines()
    headings = HEADINGS[language]
    example = headings[2]
    finds = summary.removeprefix(f"{rule.code} {rule.name}").lstrip(":： ")
    made = [_escaped(finds[:1].upper() + finds[1:])]
    heading = ""
    for line in lines:
        if line.strip() in headings:
            if heading == example:
                made.append("```")
            heading = line.strip()
            made += ["", f"**{heading}**", ""]
            if heading == example:
                made.append("```text")
        elif heading == example:
            made.append(line.removeprefix("    "))
        else:
            made.append(_escaped(line.strip()))
    return _BLANK_LINES.sub("\n\n", "\n".join(made))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
