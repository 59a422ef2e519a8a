"""Reads Chinese public notices (公示, 公告) into typed records that remember where every value stood.

>>> import notices
>>> notices.parse_period("2020年6月9日至15日").end
datetime.date(2020, 6, 15)

Every public name is here.  A name is loaded when it is first used, so that ``import notices`` costs
next to nothing.
"""

from __future__ import annotations

from notices.version import __version__

TYPE_CHECKING = False  # that of typing, which would take half of the time of the start
if TYPE_CHECKING:
    from typing import Any

    from notices.api import check, parse, parse_page, read
    from notices.calendar import AmendedCalendar, Calendar, StateCouncilCalendar
    from notices.calendar_file import CalendarError, read_calendar
    from notices.diagnostic import Diagnostic
    from notices.document import Block, Document
    from notices.errors import InvalidNotice, MissingExtra, NoticeError, ParseError, SourceError, UnknownRule
    from notices.laws.book import Laws
    from notices.laws.local import LawsError, read_laws
    from notices.laws.requirement import Requirement
    from notices.models.appointment import Appointee
    from notices.models.citation import Attachment, Citation
    from notices.models.contact import Contact
    from notices.models.entry import Entry
    from notices.models.field import Count, Field, Finding, Formula, Passage, Term
    from notices.models.honour import Honoree
    from notices.models.kind import Kind
    from notices.models.kinds import kinds
    from notices.models.land import Parcel
    from notices.models.notice import Notice
    from notices.models.other import Item
    from notices.models.party import Member
    from notices.models.penalty import Decision
    from notices.models.period import Period, Range
    from notices.models.procurement import Bidder, Change, Lot
    from notices.models.project import Project
    from notices.models.recruitment import Candidate
    from notices.models.support import Beneficiary
    from notices.models.table import Table
    from notices.models.vocabulary import Vocabulary
    from notices.parsing.page import Page
    from notices.phrases import parse_contacts, parse_date, parse_period
    from notices.redaction import Redaction, redact
    from notices.span import Span
    from notices.stored import dumps, loads

_PUBLIC = {
    "notices.api": ("check", "parse", "parse_page", "read"),
    "notices.calendar": ("AmendedCalendar", "Calendar", "StateCouncilCalendar"),
    "notices.calendar_file": ("CalendarError", "read_calendar"),
    "notices.diagnostic": ("Diagnostic",),
    "notices.document": ("Block", "Document"),
    "notices.errors": ("InvalidNotice", "MissingExtra", "NoticeError", "ParseError", "SourceError", "UnknownRule"),
    "notices.laws.book": ("Laws",),
    "notices.laws.local": ("LawsError", "read_laws"),
    "notices.laws.requirement": ("Requirement",),
    "notices.models.appointment": ("Appointee",),
    "notices.models.citation": ("Attachment", "Citation"),
    "notices.models.contact": ("Contact",),
    "notices.models.entry": ("Entry",),
    "notices.models.field": ("Count", "Field", "Finding", "Formula", "Passage", "Term"),
    "notices.models.honour": ("Honoree",),
    "notices.models.kind": ("Kind",),
    "notices.models.kinds": ("kinds",),
    "notices.models.land": ("Parcel",),
    "notices.models.notice": ("Notice",),
    "notices.models.other": ("Item",),
    "notices.models.party": ("Member",),
    "notices.models.penalty": ("Decision",),
    "notices.models.period": ("Period", "Range"),
    "notices.models.procurement": ("Bidder", "Change", "Lot"),
    "notices.models.project": ("Project",),
    "notices.models.recruitment": ("Candidate",),
    "notices.models.support": ("Beneficiary",),
    "notices.models.table": ("Table",),
    "notices.models.vocabulary": ("Vocabulary",),
    "notices.parsing.page": ("Page",),
    "notices.phrases": ("parse_contacts", "parse_date", "parse_period"),
    "notices.redaction": ("Redaction", "redact"),
    "notices.span": ("Span",),
    "notices.stored": ("dumps", "loads"),
}
"""The public names by the module that holds them."""

_MODULE_OF = {name: module for module, names in _PUBLIC.items() for name in names}

__all__ = [
    "AmendedCalendar", "Appointee", "Attachment", "Beneficiary", "Bidder", "Block", "Calendar", "CalendarError", "Candidate", "Change", "Citation",
    "Contact", "Count", "Decision", "Diagnostic", "Document", "Entry", "Field", "Finding", "Formula", "Honoree",
    "InvalidNotice", "Item", "Kind", "Laws", "LawsError", "Lot", "Member", "MissingExtra", "Notice", "NoticeError",
    "Page", "Parcel", "ParseError", "Passage", "Period", "Project", "Range", "Redaction", "Requirement", "SourceError", "Span",
    "StateCouncilCalendar", "Table", "Term", "UnknownRule", "Vocabulary", "__version__", "check", "dumps", "kinds",
    "loads", "parse", "parse_contacts", "parse_date", "parse_page", "parse_period", "read", "read_calendar", "read_laws",
    "redact",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """The public ``name``, loaded from its module and kept for the next time."""
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'notices' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
