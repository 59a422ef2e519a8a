"""What a rule is: one function with a code, a name and a page, and what it finds."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from notices.calendar import DEFAULT_CALENDAR, Calendar
from notices.diagnostic import SEVERITIES, Edit, Language, Severity
from notices.laws import NATIONAL, Laws, Requirement
from notices.span import Loc, Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.vocabulary import Vocabulary
    from notices.parsing.page import Page

Scope = Literal["notice", "page"]
"""What a rule is called with."""

Need = Literal["document", "today"]
"""What a rule needs besides the notice: the text of the page; the day of the check, which makes it *dynamic*."""

_CODE = re.compile(r"[A-Z]{1,4}[0-9]{3}")
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: the value concerned, and the message in both languages.

    An ``uncertain`` finding says that the rule cannot decide; it is reported with severity *info*.
    ``severity`` is that of this finding where it is not the rule's own.
    ``notice`` is for page rules: the index of the notice that ``loc`` leads into.

    ``part`` is the wording within the value that is meant, where the value holds more; ``at`` the run of the
    document's text, for rules that read the document itself.  Either narrows the place that is reported.
    ``also`` are further values that the same finding is about: the other cells of a column.
    ``law`` is what the finding rests on.  ``edits`` mend it: replacements in the document's text that are
    always right, made by ``notices check --fix``; none where only a person can know.
    """

    loc: Loc
    zh: str
    en: str
    uncertain: bool = False
    notice: int | None = None
    severity: Severity | None = None
    part: str | None = None
    at: Piece | None = None
    also: tuple[Loc, ...] = ()
    law: Requirement | None = None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may ask besides what it is called with.

    ``page`` is the page of the notice; None where a notice is checked alone, which a rule with
    ``needs=("document",)`` never sees.  ``vocabulary`` holds the words that the caller added, ``laws`` what the law
    asks, with what the caller added.  ``today`` is for rules that say ``needs=("today",)``.
    """

    calendar: Calendar = DEFAULT_CALENDAR
    page: Page | None = None
    vocabulary: Vocabulary | None = None
    laws: Laws = NATIONAL
    today: date = field(default_factory=date.today)

    def text_of(self, notice: Notice) -> tuple[int, str]:
        """Where the words of ``notice`` begin in the document, and the document's text from there to their end.

        ``(0, "")`` where there is no page, or the notice was not parsed.
        """
        whole = notice.spans.pieces(())
        if self.page is None or whole is None:
            return 0, ""
        start, end = whole[0][0], whole[-1][1]
        return start, self.page.document.text[start:end]


NoticeCheck = Callable[["Notice", Context], Iterable[Found]]
PageCheck = Callable[["Page", Context], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: the check that makes the diagnostics of one code.

    ``code`` and ``name`` are stable; ``since`` is the version that first had the rule.  ``pages``
    holds its documentation by language: the docstring of the function, and the same in Chinese.
    """

    code: str
    name: str
    severity: Severity
    scope: Scope
    since: str
    pages: Mapping[Language, str] = field(repr=False)
    check: Callable[[Any, Context], Iterable[Found]] = field(repr=False)
    needs: tuple[Need, ...] = ()

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code) or not _NAME.fullmatch(self.name) or self.severity not in SEVERITIES:
            raise ValueError(f"no rule can be {self.code!r} {self.name!r} of severity {self.severity!r}")

    @property
    def needs_page(self) -> bool:
        """Whether it cannot run on a notice alone."""
        return self.scope == "page" or "document" in self.needs

    @property
    def is_dynamic(self) -> bool:
        """Whether the same notice may be judged differently on another day."""
        return "today" in self.needs

    def summary(self, language: Language) -> str:
        """What it finds, in one line: the first line of its page, without code and name."""
        first = self.pages[language].partition("\n")[0]
        return first.removeprefix(f"{self.code} {self.name}").lstrip(":： ").rstrip(".。")


def notice_rule(
    code: str, name: str, severity: Severity, *, since: str, zh: str, needs: tuple[Need, ...] = ()
) -> Callable[[NoticeCheck], Rule]:
    """Make a rule of a function that looks at one notice; ``zh`` is its page in Chinese.

    >>> @notice_rule("X900", "odd-title", "info", since="1.0", zh="X900 odd-title：标题古怪。")
    ... def odd_title(notice, context):
    ...     '''X900 odd-title: the title looks odd.'''
    ...     yield Found(("title",), "标题古怪", "the title looks odd")
    >>> odd_title.summary("en")
    'the title looks odd'
    """

    def made(check: NoticeCheck) -> Rule:
        return Rule(code, name, severity, "notice", since, _pages(check, zh), check, needs)

    return made


def page_rule(code: str, name: str, severity: Severity, *, since: str, zh: str) -> Callable[[PageCheck], Rule]:
    """Make a rule of a function that looks at a whole page, such as one that compares its notices."""

    def made(check: PageCheck) -> Rule:
        return Rule(code, name, severity, "page", since, _pages(check, zh), check)

    return made


def _pages(check: Callable[..., object], zh: str) -> Mapping[Language, str]:
    # Python without docstrings (-OO) has no English page, and still checks.
    return {"zh": inspect.cleandoc(zh), "en": inspect.getdoc(check) or ""}
