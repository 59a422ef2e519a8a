"""Workflow commands of GitHub Actions, which show findings beside the lines of a change."""

from __future__ import annotations

from notices.diagnostic import Diagnostic, Language, Severity
from notices.report.checked import Checked

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def github(checked: Checked, language: Language) -> str:
    """The findings of a source, one command a line; an empty text if there are none."""
    return "".join(_command(checked.source, found, language) for found in checked.diagnostics)


def _command(source: str, found: Diagnostic, language: Language) -> str:
    properties: dict[str, object] = {"file": source.replace("\\", "/").removeprefix("./")}
    span = found.span
    if span is not None:
        properties |= {"line": span.line, "endLine": span.end_line}
        if span.line == span.end_line:  # columns of another line would be shown in this one
            properties |= {"col": span.column, "endColumn": span.end_column}
    properties["title"] = f"{found.code} {found.name}"
    written = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[found.severity]} {written}::{found.message_in(language).translate(_DATA)}\n"
