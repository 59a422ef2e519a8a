"""One phrase alone: a window, a date or contacts that stand in no notice."""

from __future__ import annotations

from datetime import date

from pydantic import TypeAdapter

from notices.arguments import text_of
from notices.document import Document
from notices.errors import ParseError
from notices.models.base import LENIENT
from notices.models.contact import Contact
from notices.models.period import Period
from notices.parsing.contact import read_contacts_phrase
from notices.parsing.date import read_date_phrase
from notices.parsing.period import read_period_phrase
from notices.sources import read_text

_CONTACTS = TypeAdapter(list[Contact])


def parse_period(text: str) -> Period:
    """The publicity window that ``text`` states, with or without its label.

    A window that ends before it begins is data, as in a notice: ``Period.is_inverted`` tells.  Raises
    ``ParseError`` if ``text`` states no window.

    >>> parse_period("公示时间：2020年6月9日至15日").end
    datetime.date(2020, 6, 15)
    """
    document = read_text(text_of(text))
    part = read_period_phrase(document)
    if part is None:
        raise _not_found(document, "window", "a window such as 2020年6月9日至15日 or 自公示之日起5个工作日")
    return Period.model_validate(part.data, context=LENIENT)


def parse_date(text: str) -> date:
    """The day that ``text`` states, in any form in which notices write days.

    Raises ``ParseError`` if it states none, none with a year, or one that no calendar has.

    >>> parse_date("二〇二〇年六月九日")
    datetime.date(2020, 6, 9)
    """
    document = read_text(text_of(text))
    stated = read_date_phrase(document)
    if stated is None:
        raise _not_found(document, "date", "a date such as 2020年6月9日")
    if stated.value is not None:
        return stated.value
    if stated.is_impossible:
        raise _not_found(document, "such day", "a day of the calendar")
    raise _not_found(document, "year", "a date with its year, such as 2020年6月9日")


def parse_contacts(text: str) -> list[Contact]:
    """The phones, addresses and people that ``text`` names, in order; an empty list if it names none.

    >>> [contact.value for contact in parse_contacts("监督电话：0571－88001234、88001235")]
    ['0571-88001234', '88001235']
    """
    parts = read_contacts_phrase(read_text(text_of(text)))
    return _CONTACTS.validate_python([part.data for part in parts], context=LENIENT)


def _not_found(document: Document, what: str, expected: str) -> ParseError:
    """What to raise where the text does not say what was asked for, at its first visible character."""
    start = len(document.text) - len(document.text.lstrip())
    line, column = document.source_map.place(start)
    wording = document.text[start : start + 40].rstrip()
    return ParseError(f"no {what} in {wording!r}", line=line, column=column, expected=expected)
