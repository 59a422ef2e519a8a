"""What a check is to look for: rules, standards and strictness, as options and settings together say."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from notices import rules
from notices.calendar import DEFAULT_CALENDAR
from notices.calendar_file import CalendarError, read_calendar
from notices.cli.call import Wrong, WrongRule
from notices.cli.settings import PerFileIgnore, Settings
from notices.diagnostic import Severity
from notices.errors import UnknownRule
from notices.laws import NATIONAL, Laws, LawsError, read_laws
from notices.report.baseline import Baseline, BaselineError, read_baseline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from notices.calendar import Calendar

FAILS_FROM: Severity = "warning"
"""The severity from which on a finding makes the check fail, unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a run looks for; options of the call come before settings.

    ``select`` is None for all rules.  ``exit_zero`` lets findings pass, ``allow_none`` sources without a notice.  ``per_file`` names rules that do not run on files that a pattern matches,
    ``baseline`` findings that are known.
    """

    select: tuple[str, ...] | None
    ignore: tuple[str, ...]
    per_file: tuple[PerFileIgnore, ...]
    standards: rules.Standards
    fail_on: Severity
    exit_zero: bool
    allow_none: bool
    baseline: Baseline | None

    def ignored_in(self, source: str) -> tuple[str, ...]:
        """The rules that do not run on one source."""
        more = (name for each in self.per_file if each.fits(source) for name in each.rules)
        return (*self.ignore, *more)

    def outcome(self) -> rules.Outcome:
        """Which rules run, with nothing found yet."""
        return rules.plan(self.select, self.ignore)


def chosen_by(options: Namespace, settings: Settings) -> Chosen:
    """What the options and the settings ask for.

    Raises ``UnknownRule`` for a name that no rule has, ``WrongRule`` for one in the settings, and ``Wrong`` for a file
    that cannot be read.
    """
    _require_rules(settings)
    select = settings.select if options.select is None else tuple(options.select)
    more = (*settings.extend_select, *(options.extend_select or ()))
    given = tuple(PerFileIgnore(pattern, tuple(names)) for pattern, names in options.per_file_ignores or ())
    chosen = Chosen(
        select=None if select is None else (*select, *more),
        ignore=settings.ignore if options.ignore is None else tuple(options.ignore),
        per_file=given or settings.per_file_ignores,
        standards=rules.Standards(
            calendar=_calendar(options.calendar or settings.calendar),
            laws=_laws(options.laws or settings.laws),
            vocabulary=settings.vocabulary,
            today=options.today or date.today(),  # noqa: DTZ011 - the day where the user is
        ),
        fail_on=options.fail_on or settings.fail_on or FAILS_FROM,
        exit_zero=options.exit_zero,
        allow_none=options.allow_no_notices,
        baseline=None if options.write_baseline else _baseline(options.baseline or settings.baseline),
    )
    for named in (chosen.select or more, chosen.ignore, *(each.rules for each in chosen.per_file)):
        rules.select_rules(named)
    if options.prune_baseline and chosen.baseline is None:
        raise Wrong("no_baseline")
    return chosen


def _require_rules(settings: Settings) -> None:
    """Refuse settings that name a rule that there is not, even where an option of the call goes before them."""
    per_file = (each.rules for each in settings.per_file_ignores)
    for named in (settings.select or (), settings.extend_select, settings.ignore, *per_file):
        try:
            rules.select_rules(named)
        except UnknownRule as error:
            raise WrongRule(error, settings.source or "notices.toml") from error


def _baseline(path: str | None) -> Baseline | None:
    if path is None:
        return None
    try:
        return read_baseline(path)
    except BaselineError as error:
        raise Wrong("bad_file", source=path, reason=error.reason) from error
    except OSError as error:
        raise Wrong("not_readable", source=path, reason=error.strerror or error) from error


def _calendar(path: str | None) -> Calendar:
    if path is None:
        return DEFAULT_CALENDAR
    try:
        return read_calendar(Path(path))
    except CalendarError as error:
        raise Wrong("bad_file", source=path, reason=error.reason) from error
    except OSError as error:
        raise Wrong("not_readable", source=path, reason=error.strerror or error) from error


def _laws(paths: Sequence[str]) -> Laws:
    laws = NATIONAL
    for path in paths:
        try:
            laws = read_laws(path, base=laws, kinds=_kinds())
        except LawsError as error:
            raise Wrong("bad_file", source=path, reason=error.reason) from error
        except OSError as error:
            raise Wrong("not_readable", source=path, reason=error.strerror or error) from error
    return laws


def _kinds() -> list[str]:
    from notices.models.kinds import kinds

    return list(kinds())
