"""What other distributions offer under an entry point group.

A plug-in that is broken must not keep the rest from working: it is left out with a ``RuntimeWarning``.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Offer(NamedTuple):
    """Where a thing was offered: the group and the name of the entry point."""

    group: str
    name: str

    def refuse(self, why: str) -> None:
        """Tell that what was offered here is left out."""
        warnings.warn(f"plug-in {self.name!r} of {self.group}: {why}", RuntimeWarning, stacklevel=4)


def offered(group: str, types: type[T] | tuple[type[T], ...], called: str) -> Iterator[tuple[Offer, T]]:
    """What the entry points of ``group`` lead to, each with its offer: one of ``types``, or several of them.

    What cannot be loaded or is none of ``types``, which are ``called`` so in the warning, is left out.
    """
    from importlib.metadata import entry_points  # a walk over all that is installed: not at every start

    for entry_point in entry_points(group=group):
        offer = Offer(group, entry_point.name)
        for one in _loaded(entry_point.load, types, offer):
            if isinstance(one, types):
                yield offer, one
            else:
                offer.refuse(f"{one!r} is no {called}")


def _loaded(load: Callable[[], Any], types: type[T] | tuple[type[T], ...], offer: Offer) -> tuple[object, ...]:
    """What an entry point leads to, one thing or several; nothing if that fails."""
    try:
        found = load()
        return (found,) if isinstance(found, types) else tuple(found)
    except Exception as error:  # noqa: BLE001 - code of others may fail in any way
        offer.refuse(f"{type(error).__name__}: {error}")
        return ()
