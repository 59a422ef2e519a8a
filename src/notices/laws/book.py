"""All requirements together, and which of them hold for a notice."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from importlib.resources import files

from notices.laws.record import requirement_of
from notices.laws.requirement import Counted, Requirement


class Laws:
    """Requirements, in order; those of the country unless others are given.

    >>> [one.slug for one in NATIONAL.holding("civil_service", date(2023, 9, 28), "window", title="拟录用公务员公示")]
    ['civil-servant-hire-window']
    """

    def __init__(self, requirements: Iterable[Requirement] | None = None) -> None:
        self._given = None if requirements is None else tuple(requirements)
        self._about: dict[tuple[str, Counted], tuple[Requirement, ...]] = {}

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """Every requirement, whether in force or not."""
        return _national() if self._given is None else self._given

    @cached_property
    def _by_slug(self) -> dict[str, Requirement]:
        return {one.slug: one for one in self.requirements}

    def about(self, kind: str, counts: Counted) -> tuple[Requirement, ...]:
        """What is asked of notices of ``kind`` and is about ``counts``, at whatever time and under whatever title."""
        found = self._about.get((kind, counts))
        if found is None:
            found = tuple(one for one in self.requirements if one.counts == counts and one.is_of(kind))
            self._about[kind, counts] = found
        return found

    def holding(
        self, kind: str, on: date, counts: Counted, *, title: str = "", said: Callable[[], str] = str
    ) -> Iterator[Requirement]:
        """What holds for notices of ``kind`` with this title and of that day, and is about ``counts``.

        ``said`` gives what else the notice says that may show which law it is under; it is asked only if that decides.
        """
        for one in self.about(kind, counts):
            if one.is_in_force(on) and one.is_titled(title) and (not one.needs_signs or one.is_told_by(title + said())):
                yield one

    def __getitem__(self, slug: str) -> Requirement:
        """The requirement of that slug, of several versions the last; KeyError if there is none."""
        return self._by_slug[slug]


def _national() -> tuple[Requirement, ...]:
    text = (files("notices.laws") / "national.toml").read_text(encoding="utf-8")
    return tuple(requirement_of(record) for record in tomllib.loads(text)["requirement"])


NATIONAL = Laws()
"""What the laws of the country ask; read when first asked for."""
