"""What a rule is: one function with a code, a name and a page, and what it finds."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from notices.calendar import DEFAULT_CALENDAR, Calendar
from notices.diagnostic import SEVERITIES, Language, Severity
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.vocabulary import Vocabulary
    from notices.parsing.page import Page

Scope = Literal["notice", "page"]
"""What a rule is called with."""

Need = Literal["document"]
"""What a rule needs besides the notice."""

_CODE = re.compile(r"[A-Z]{1,4}[0-9]{3}")
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: the value concerned, and the message in both languages.

    An ``uncertain`` finding says that the rule cannot decide; it is reported with severity *info*.
    ``notice`` is for page rules: the index of the notice that ``loc`` leads into.
    """

    loc: Loc
    zh: str
    en: str
    uncertain: bool = False
    notice: int | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may ask besides what it is called with.

    ``page`` is the page of the notice; None where a notice is checked alone, which a rule with
    ``needs=("document",)`` never sees.  ``vocabulary`` holds the words that the caller added.
    """

    calendar: Calendar = DEFAULT_CALENDAR
    page: Page | None = None
    vocabulary: Vocabulary | None = None


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
        return self.scope == "page" or bool(self.needs)

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
