"""What running text says of persons: beside a name, a sex, an identity number."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.span import Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.rules.rule import Context

REACH = 80
"""How many characters before and behind a place are looked at: what is said of one person stands close together."""
_STOP = re.compile(r"[。;\n]")
_PERSON = re.compile(r"身份证(?:件?号码?)?:?[0-9]{6}|户主|(?<!人)姓名:|[,、\t ](?:男|女)[,、\t ]|(?<!民)族,")
"""What tells that somebody is described: not how the words stand in a sentence that asks for them."""
_NAME = re.compile(r"[\u3400-\u9fff·]+")


def folded_text(notice: Notice, context: Context) -> tuple[int, str]:
    """Where the words of ``notice`` begin in the document, and these in one spelling; ``(0, "")`` without a page."""
    start, text = context.text_of(notice)
    return (0, "") if context.page is None else (start, context.page.document.folded[start : start + len(text)])


def said_of_persons(
    notice: Notice, context: Context, wanted: re.Pattern[str], office: re.Pattern[str]
) -> Iterator[tuple[Piece, str]]:
    """Where ``wanted`` stands outside tables in a sentence about a person, in offsets of the document, and its words.

    ``office`` is what must not stand before it in that sentence: words that say that the value is one of a body.
    """
    start, text = folded_text(notice, context)
    begins, ends = _tables(notice)
    names: frozenset[str] | None = None
    for match in wanted.finditer(text):
        table = bisect_right(begins, start + match.start()) - 1
        if table >= 0 and start + match.start() < ends[table]:
            continue
        before = _STOP.split(text[max(0, match.start() - REACH) : match.start()])[-1]
        behind = _STOP.split(text[match.start() : match.end() + REACH], maxsplit=1)[0]
        if office.search(before):
            continue
        if names is None:
            names = frozenset(entry.name for entry in notice.entries if entry.name is not None)
        if _PERSON.search(before + behind) or not names.isdisjoint(_NAME.findall(before)):
            yield (start + match.start(), start + match.end()), match[0]


def _tables(notice: Notice) -> tuple[list[int], list[int]]:
    """Where the tables begin and end, in order."""
    pieces = sorted(
        (found[0][0], found[-1][1])
        for index in range(len(notice.tables))
        if (found := notice.spans.pieces(("tables", index))) is not None
    )
    return [start for start, _ in pieces], [end for _, end in pieces]
