"""Reading, parsing and checking: the steps put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from os import PathLike
from typing import BinaryIO

from notices import rules
from notices.arguments import day_of, document_of, known_kind, known_words
from notices.calendar import DEFAULT_CALENDAR, Calendar
from notices.diagnostic import Diagnostic
from notices.document import Document
from notices.errors import InvalidNotice, ParseError
from notices.laws import NATIONAL, Laws
from notices.models.notice import Notice
from notices.models.vocabulary import Vocabulary
from notices.parsing.page import Page
from notices.parsing.parser import parse_document
from notices.parsing.screen import may_hold_notice
from notices.parsing.vocabulary import spoken
from notices.sources import read_source

EXPECTED = "a notice: a title that ends in 公示 or 公告, or a text that gives something public notice"
"""What a page without a notice lacks."""

_FILE_NAME = re.compile(r"[^\n]{1,200}\.[A-Za-z]{2,8}")


def read(
    source: str | PathLike[str] | bytes | BinaryIO,
    *,
    name: str | None = None,
    screened: bool = False,
    vocabulary: Vocabulary | None = None,
) -> Document:
    """The document in a file: a path, its bytes or a binary file.

    ``name`` is what messages call it; without it, its path.  With ``screened``, an HTML page that certainly holds no
    notice (also by the words of ``vocabulary``) is read as bare lines, in a fraction of the time.  Raises ``SourceError`` for what cannot be
    read (unknown format, undecodable, damaged, too large) and ``OSError`` for a path that cannot be opened.

    >>> read("监督电话：0571-88001234".encode("gb18030")).text
    '监督电话：0571-88001234'
    """
    if not screened:
        return read_source(source, name=name)
    with spoken(known_words(vocabulary)):
        return read_source(source, name=name, screen=may_hold_notice)


def parse(
    source: str | Document,
    *,
    kind: str | None = None,
    published: date | None = None,
    vocabulary: Vocabulary | None = None,
    strict: bool = False,
) -> Notice:
    """The one notice in a text or a document.

    ``kind`` says what it is about, where the caller knows better than its title.  ``published`` is the
    day on which the page appeared; it completes dates without a year when the notice gives none.
    ``vocabulary`` adds words of your own to those that tell columns, contacts and kinds.
    Faults of the notice are data, for ``check`` to report; only with ``strict`` are those of severity
    *error* raised, as ``InvalidNotice``.  Raises ``ParseError`` if the source holds no notice, or several.
    """
    page = parse_page(source, kind=kind, published=published, vocabulary=vocabulary)
    if len(page.notices) != 1:
        raise _not_one(page)
    if strict:
        _refuse_errors(page)
    return page.notices[0]


def parse_page(
    source: str | Document,
    *,
    kind: str | None = None,
    published: date | None = None,
    vocabulary: Vocabulary | None = None,
    strict: bool = False,
) -> Page:
    """All notices in a text or a document, and the passages outside them; there may be none of either.

    The arguments are those of ``parse``.
    """
    document = document_of(source)
    page = parse_document(
        document, kind=known_kind(kind), published=day_of(published), vocabulary=known_words(vocabulary)
    )
    page = replace(page, check=check)
    if strict:
        _refuse_errors(page)
    return page


def check(
    page_or_notice: Page | Notice,
    *,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
    calendar: Calendar = DEFAULT_CALENDAR,
    vocabulary: Vocabulary | None = None,
    laws: Laws = NATIONAL,
    today: date | None = None,
) -> list[Diagnostic]:
    """What is wrong with a page or a notice, in the order of the places.

    ``select`` and ``ignore`` name rules by code (``D101``), by the beginning of codes (``D``) or by name
    (``inverted-period``); without ``select`` all rules run.  A notice alone is checked by the rules that
    need no more than the notice.  ``calendar`` knows the working days; ``vocabulary`` the
    words that were added, by default those that the page was read with; ``laws`` what the law asks, by default that of the
    country.  ``today`` is the day on which the check is made, which few rules ask for.  Raises ``UnknownRule`` for a name that no rule has.
    """
    standards = rules.Standards(calendar, laws, known_words(vocabulary), day_of(today) or date.today())  # noqa: DTZ011 - the day where the user is
    if isinstance(page_or_notice, Page):
        found = rules.check_page(page_or_notice, select=select, ignore=ignore, standards=standards)
    elif isinstance(page_or_notice, Notice):  # pyright: ignore[reportUnnecessaryIsInstance] - not all callers are typed
        found = rules.check_notice(page_or_notice, select=select, ignore=ignore, standards=standards)
    else:
        hint = ": notices.parse_page(source) makes a page" if isinstance(page_or_notice, (str, Document)) else ""
        raise TypeError(f"expected a Page or a Notice, not {type(page_or_notice).__name__}{hint}")
    return list(found.diagnostics)


def _refuse_errors(page: Page) -> None:
    """Raise the findings of severity *error*, if there are any."""
    errors = [diagnostic for diagnostic in page.diagnostics if diagnostic.severity == "error"]
    if errors:
        raise InvalidNotice(errors)


def _not_one(page: Page) -> ParseError:
    """What to raise for a page that does not hold exactly one notice."""
    text = page.document.text
    if not page.notices:
        hint = "; to open a file use notices.read(path)" if _FILE_NAME.fullmatch(text.strip()) else ""
        line, column = page.document.source_map.place(len(text) - len(text.lstrip()))
        return ParseError(f"no notice found{hint}", line=line, column=column, expected=EXPECTED)
    places = [place for notice in page.notices if (place := notice.place(())) is not None]
    lines = ", ".join(str(place.line) for place in places)
    second = places[1] if len(places) > 1 else None
    return ParseError(
        f"{len(page.notices)} notices found, at lines {lines}; notices.parse_page reads them all",
        line=second.line if second else 1,
        column=second.column if second else 1,
        expected="one notice",
    )
