"""The forms of the report of ``notices check``, each in one line of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from notices.diagnostic import Language
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.summary import Tally
from notices.rules import Outcome, Standards

if TYPE_CHECKING:
    from collections.abc import Mapping

Encoding = Literal["console", "json", "utf-8"]
"""How a form is encoded: like the console; as JSON, which escapes what the console cannot show; always in UTF-8."""


@dataclass(slots=True)
class Run:
    """A run of the command, as reports see it: what was checked so far, by which rules and standards, and for whom."""

    outcome: Outcome
    standards: Standards
    language: Language
    colour: bool
    columns: int
    done: list[Checked | Unread] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)


@dataclass(frozen=True, slots=True)
class Format:
    """A form of the report.

    ``each`` writes what was found in one source as soon as it is checked, ``whole`` what can only be written at the
    end.  ``keeps_pages`` says that ``whole`` needs the notices and the text of every source, which are else let go.
    """

    each: Callable[[Checked, Run], str] | None = None
    whole: Callable[[Run], str] | None = None
    encoding: Encoding = "console"
    keeps_pages: bool = False


def _full(checked: Checked, run: Run) -> str:
    from notices.report.full import full

    return full(checked, run.language, colour=run.colour, columns=run.columns)


def _summary(run: Run) -> str:
    from notices.report.summary import summary

    return summary(run.tally, run.language) if run.tally.notices else ""


def _concise(checked: Checked, run: Run) -> str:
    from notices.report.concise import concise

    return concise(checked, run.language)


def _github(checked: Checked, run: Run) -> str:
    from notices.report.github import github

    return github(checked, run.language)


def _json(run: Run) -> str:
    from notices.report.contract import to_text
    from notices.report.findings import findings

    return to_text(findings(run.done, run.outcome, run.standards, run.language))


def _sarif(run: Run) -> str:
    from notices.report.sarif import sarif

    return sarif(run.done, run.outcome, run.standards, run.language)


def _junit(run: Run) -> str:
    from notices.report.junit import junit

    return junit(run.done, run.language)


def _html(run: Run) -> str:
    from notices.report.html import html

    return html(run.done, run.outcome, run.language)


def _statistics(run: Run) -> str:
    from notices.report.statistics import statistics

    return statistics(run.done, run.language)


FORMATS: Mapping[str, Format] = {
    "full": Format(each=_full, whole=_summary),
    "concise": Format(each=_concise),
    "json": Format(whole=_json, encoding="json"),
    "github": Format(each=_github),
    "sarif": Format(whole=_sarif, encoding="json", keeps_pages=True),
    "junit": Format(whole=_junit, encoding="utf-8"),
    "html": Format(whole=_html, encoding="utf-8", keeps_pages=True),
}
"""Every form by its name; those of ``cli.options.CHECK_FORMATS``."""


def counted(name: str) -> Format:
    """The form in which only the number of findings is told, of a form for people; others hold it anyway."""
    form = FORMATS[name]
    return form if form.encoding != "console" else Format(whole=_statistics)
