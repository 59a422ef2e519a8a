"""The page of a rule as Markdown: for ``notices explain --format markdown``, and for the documentation."""

from __future__ import annotations

import re

from notices.diagnostic import Language
from notices.rules import HEADINGS, Rule, page_of

_BLANK_LINES = re.compile(r"\n{3,}")
_SPECIAL = re.compile(r"([\\`*_<>\[\]#|~$])")


def rule_markdown(rule: Rule, language: Language) -> str:
    """The page of ``rule`` in one language, below a title."""
    return f"# {rule.code} {rule.name}\n\n{sections(rule, language)}\n"


def sections(rule: Rule, language: Language) -> str:
    """What ``notices explain`` prints, its headings bold; the example stands in a block as it is written."""
    summary, *lines = page_of(rule, language).splitlines()
    headings = HEADINGS[language]
    example = headings[2]
    finds = summary.removeprefix(f"{rule.code} {rule.name}").lstrip(":： ")
    made = [escaped(finds[:1].upper() + finds[1:])]
    heading = ""
    for line in lines:
        if heading == example and not line.startswith("    "):  # a heading, or the end of the page
            made.append("```")
            heading = ""
        if line.strip() in headings:
            heading = line.strip()
            made += ["", f"**{heading}**", ""]
            if heading == example:
                made.append("```text")
        elif heading == example:
            made.append(line.removeprefix("    "))
        else:
            made.append(escaped(line.strip()))
    return _BLANK_LINES.sub("\n\n", "\n".join(made))


def escaped(text: str) -> str:
    """The text with a backslash before every character that Markdown takes for a mark."""
    return _SPECIAL.sub(r"\\\1", text)
