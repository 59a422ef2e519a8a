"""All requirements together, and which of them hold for a notice."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
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

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """Every requirement, whether in force or not."""
        return _national() if self._given is None else self._given

    @cached_property
    def _by_counts(self) -> dict[Counted, tuple[Requirement, ...]]:
        found: dict[Counted, list[Requirement]] = {}
        for one in self.requirements:
            found.setdefault(one.counts, []).append(one)
        return {counts: tuple(several) for counts, several in found.items()}

    @cached_property
    def _by_slug(self) -> dict[str, Requirement]:
        return {one.slug: one for one in self.requirements}

    def holding(
        self, kind: str, on: date, counts: Counted, *, title: str = "", said: str = ""
    ) -> Iterator[Requirement]:
        """What holds for notices of ``kind`` with this title and of that day, and is about ``counts``.

        ``said`` is what else the notice says that may show which law it is under.
        """
        for one in self._by_counts.get(counts, ()):
            if one.is_in_force(on) and one.concerns(kind, title, said):
                yield one

    def __getitem__(self, slug: str) -> Requirement:
        """The requirement of that slug, of several versions the last; KeyError if there is none."""
        return self._by_slug[slug]


def _national() -> tuple[Requirement, ...]:
    text = (files("notices.laws") / "national.toml").read_text(encoding="utf-8")
    return tuple(requirement_of(record) for record in tomllib.loads(text)["requirement"])


NATIONAL = Laws()
"""What the laws of the country ask; read when first asked for."""
