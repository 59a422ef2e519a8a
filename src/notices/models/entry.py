"""The base of all lines of a roster."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from notices.models.base import Maybe, Model


def _only_if_true(flag: bool | None) -> bool | None:
    """False is what a line says by not being marked: nothing."""
    return flag or None


Mark = Annotated[Maybe[bool], AfterValidator(_only_if_true)]
"""True where a line is marked so; a False is taken and means the same as no mark."""


class Entry(Model):
    """One line of the roster (名单条目); each family of kinds has its own, told apart by ``type``.

    ``headers`` is the vocabulary of columns: for each field the header words that carry it, the
    most telling first (of two columns for one field, that one is taken).  ``groups`` is that of headings
    over lists of names: for each field the words in which such a heading ends.  Both are data that
    plug-ins add to.

    A line is about something: it has at least one of the ``subjects``, and where there are none, it may be about
    anything.  ``unnamed`` is the field for what stands in the column of names and is no person.  ``alone`` tells
    which field the column of another one is where no column is that of a subject, the first of several: the 单位
    of a roster of people is where they work, that of a roster of nothing but bodies is the body itself.
    """

    headers: ClassVar[dict[str, tuple[str, ...]]] = {}
    groups: ClassVar[dict[str, tuple[str, ...]]] = {}
    subjects: ClassVar[tuple[str, ...]] = ("name",)
    unnamed: ClassVar[str | None] = None
    alone: ClassVar[dict[str, str]] = {}

    type: str
    """Names the model."""
    name: Maybe[str] = None
    """The person that the line is about, without padding; bodies, projects and the like have fields of their own."""
    reserve: Mark = None
    """True for 候补, 递补 and 替补."""
    outcome: Maybe[str] = None
    """What became of it, in the words of the notice: 拟录用, 放弃, 是, 否."""
    extra: dict[str, str] = Field(default_factory=dict, exclude_if=lambda extra: not extra)
    """The cells of columns that no field carries, by header."""
