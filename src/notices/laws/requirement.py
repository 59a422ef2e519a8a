"""One thing that a law asks of notices: what, of which kind, since when, and how sure we are of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Counted = Literal["window", "deadline", "lead", "claim", "sale", "content", "privacy", "form"]
"""What a requirement is about: how long the notice stays up (window), how soon it must appear (deadline), how long
before an event (lead), the time that readers have to come forward (claim) or to fetch documents (sale), what it must
say (content), what it must not show (privacy), how it must look and how days are counted (form)."""

LegalUnit = Literal["workday", "day", "month", "year"]
"""What a number counts.  It is set for each requirement: in some laws 日 means working days."""

Status = Literal["A", "B"]
"""A: the article itself was read in a collection of laws.  B: it was seen quoted or restated; cited with a hedge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What one provision asks.

    ``kinds`` are the kinds of notices concerned, all if empty.  Where the kind alone is not sure enough, ``titles`` narrows
    it to notices whose title holds one of these words, ``not_titles`` to those whose title holds none of these, and
    ``signs`` to those that say one of these words in title, citations, labels or issuers (the regime of a tender), and
    ``not_signs`` to those that say none of these there.  ``events`` are the words of notices for what the days are
    counted to (``lead``: 开标时间) or may be used for (``claim``: 申报债权).

    ``asks`` says in Chinese what is asked, close to the words of the law.  ``number`` is a number of ``unit``, both None
    where the provision sets none.  A requirement that is not ``mandatory`` says 一般 (as a rule).  ``scope`` is what a notice must be about for the provision to bind it, where no notice says so.
    ``law`` is the name with its marks, ``article`` as the law numbers it or None where it is not known.  It holds for
    notices dated from ``valid_from`` on and before ``valid_until``.  ``contents`` are what the notice must say, each
    with other words that show it after a bar (``监督电话|电话``), or, for ``counts="privacy"``, all that it may show.
    ``source`` is the text that was read, on the day ``checked_on``.
    """

    slug: str
    kinds: tuple[str, ...]
    counts: Counted
    law: str
    valid_from: date
    asks: str = ""
    status: Status = "A"
    source: str = ""
    checked_on: date | None = None
    number: int | None = None
    unit: LegalUnit | None = None
    mandatory: bool = True
    article: str | None = None
    version: str | None = None
    valid_until: date | None = None
    titles: tuple[str, ...] = ()
    not_titles: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    not_signs: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    scope: str | None = None
    scope_en: str | None = None
    contents: tuple[str, ...] = ()

    @property
    def citation(self) -> str:
        """How it is cited in Chinese: ``《公务员法》第三十二条``."""
        return f"{self.law}{self.article or ''}"

    @property
    def hedge(self) -> str:
        """What is said in Chinese where the text was only seen quoted; empty for status A."""
        return "" if self.status == "A" else "（据转引，请核对原文）"

    @property
    def hedge_en(self) -> str:
        """The same in English."""
        return "" if self.status == "A" else " (as quoted elsewhere: check the original text)"

    def is_in_force(self, on: date) -> bool:
        """Whether it holds for a notice of that day."""
        return self.valid_from <= on and (self.valid_until is None or on < self.valid_until)

    def is_of(self, kind: str) -> bool:
        """Whether it is about notices of ``kind``."""
        return not self.kinds or kind in self.kinds

    def is_titled(self, title: str) -> bool:
        """Whether it is about notices with this title."""
        return (not self.titles or any(word in title for word in self.titles)) and not any(
            word in title for word in self.not_titles
        )

    @property
    def needs_signs(self) -> bool:
        """Whether kind and title do not tell whom it concerns."""
        return bool(self.signs or self.not_signs)

    def is_told_by(self, said: str) -> bool:
        """Whether ``said``, which is the title and what else a notice says, shows that the notice is under it."""
        return (not self.signs or any(sign in said for sign in self.signs)) and not any(
            sign in said for sign in self.not_signs
        )
