"""Writes the pages that are made from the code: one for each rule, and their index."""

from __future__ import annotations

from pathlib import Path

from notices.rules import builtin_rules

TARGET = Path(__file__).with_name("rules")


def main() -> None:
    """Write ``rules/*.md``; a page that is right already is left alone, so that Sphinx need not read it again."""
    TARGET.mkdir(exist_ok=True)
    rules = builtin_rules()
    wanted = {f"{rule.name}.md": _page(rule) for rule in rules} | {"index.md": _index(rules)}
    for path in TARGET.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        path = TARGET / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _page(rule: object) -> str:
    english, chinese = rule.page("en"), rule.page("zh")
    return f"# {rule.code} {rule.name}\n\n{_sections(english)}\n\n## 中文\n\n{_sections(chinese)}\n"


def _sections(page: str) -> str:
    """The page of a rule as Markdown: headings bold, what is indented under them as it stands."""
    lines: list[str] = []
    for line in page.strip().splitlines():
        if not line.strip():
            lines.append("")
        elif line.startswith((" ", "\t")):
            lines.append(line.strip())
        else:
            lines += ["", f"**{line.strip()}**", ""]
    return "\n".join(lines)


def _index(rules: object) -> str:
    rows = [f"| [{rule.code}]({rule.name}.md) | {rule.name} | {rule.severity} | {rule.summary('en')} |" for rule in rules]
    table = "\n".join(["| code | name | severity | finds |", "| --- | --- | --- | --- |", *rows])
    listed = "\n".join(rule.name for rule in rules)
    return f"# Rules\n\n{table}\n\n```{{toctree}}\n:hidden:\n\n{listed}\n```\n"
