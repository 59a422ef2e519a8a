"""A law file of the user's own: local rules beside those of the country."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from notices.laws.book import NATIONAL, Laws
from notices.laws.record import RecordError, requirement_of
from notices.laws.requirement import Requirement


class LawsError(ValueError):
    """A law file with a mistake; the message names the file, the record and its key."""

    def __init__(self, path: str | Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path, self.reason)


def read_laws(path: str | Path, *, base: Laws = NATIONAL, kinds: Collection[str] = ()) -> Laws:
    """The requirements of ``base``, by default those of the country, and those of the TOML file ``path`` with them.

    Each table ``[[requirement]]`` has the keys of :class:`~notices.Requirement`; needed are ``slug``, ``kinds``,
    ``counts``, ``law`` and ``valid_from``:

        [[requirement]]
        slug = "our-recruitment-window"
        kinds = ["recruitment"]
        titles = ["拟聘用"]
        counts = "window"
        number = 7
        unit = "workday"
        law = "《某市事业单位公开招聘办法》"
        article = "第二十条"
        valid_from = 2024-01-01

    All requirements that hold for a notice are asked of it, so that the stricter one decides; a slug of ``base``
    replaces that requirement in all its versions, whichever is stricter.

    ``kinds`` are those that there are, so that a misspelt one is an error; by default any is taken.
    OSError if the file cannot be opened, LawsError if it is wrong.
    """
    try:
        table = tomllib.loads(Path(path).read_bytes().decode("utf-8-sig"))
        own = tuple(_own(table, kinds))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, _Wrong) as error:
        raise LawsError(path, str(error)) from None
    return Laws((*_without(base.requirements, {one.slug for one in own}), *own))


class _Wrong(ValueError):
    """What is wrong, without the name of the file."""


def _own(table: dict[str, Any], kinds: Collection[str]) -> Iterator[Requirement]:
    """The requirements of a law file."""
    unknown = sorted(table.keys() - {"requirement"})
    if unknown:
        raise _Wrong(f"{unknown[0]}: no such key; requirements are tables [[requirement]]")
    records = table.get("requirement", [])
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise _Wrong("requirement: must be tables [[requirement]]")
    for place, record in enumerate(records, 1):
        named = f"requirement {place} ({record.get('slug', '?')})"
        try:
            requirement = requirement_of(record)
        except RecordError as error:
            raise _Wrong(f"{named}: {error}") from None
        misspelt = [kind for kind in requirement.kinds if kinds and kind not in kinds]
        if misspelt:
            raise _Wrong(f"{named}: kinds: no kind is called {misspelt[0]!r}")
        yield requirement


def _without(requirements: Iterable[Requirement], slugs: Collection[str]) -> Iterator[Requirement]:
    return (one for one in requirements if one.slug not in slugs)
