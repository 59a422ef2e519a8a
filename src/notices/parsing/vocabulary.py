"""The words that hold while a document is read: those of the caller, beside those that plug-ins add.

``parse_document`` says once which vocabulary holds; whoever looks up a word asks here.  It is kept in a context
variable, as :mod:`decimal` keeps its context: each thread and each task has its own, and it ends with the call.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

from notices.models.kinds import kinds, plugin_kinds, plugin_vocabulary
from notices.models.vocabulary import Vocabulary

Function = TypeVar("Function", bound=Callable[..., Any])

_SPOKEN: ContextVar[Vocabulary | None] = ContextVar("vocabulary", default=None)


@contextmanager
def spoken(vocabulary: Vocabulary | None) -> Generator[None]:
    """Let ``vocabulary`` hold within the block; None adds nothing to the words of plug-ins."""
    token = _SPOKEN.set(vocabulary or None)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def added(section: str, name: str) -> tuple[str, ...]:
    """The words that were added for ``name``: ``added("headers", "position")``."""
    own = _SPOKEN.get()
    words = plugin_vocabulary().words(section, name)
    return words if own is None else (*own.words(section, name), *words)


def added_title_words() -> tuple[str, ...]:
    """All words of titles that the built-in kinds do not have, whatever kind they tell."""
    theirs = (word for kind in plugin_kinds() for word in (*kind.title_words, *kind.weak_title_words))
    return (*theirs, *(word for kind in kinds() for word in added("titles", kind)))


def is_extended(section: str) -> bool:
    """Whether the caller has added anything to a section."""
    own = _SPOKEN.get()
    return own is not None and bool(getattr(own, section))


def per_vocabulary(maxsize: int | None = 4096) -> Callable[[Function], Function]:
    """Remember the results of a function as ``lru_cache`` does, apart for each vocabulary that holds."""

    def remembering(function: Function) -> Function:
        @lru_cache(maxsize)
        def remembered(_: Vocabulary | None, *arguments: Any) -> Any:
            return function(*arguments)

        @wraps(function)
        def asked(*arguments: Any) -> Any:
            return remembered(_SPOKEN.get(), *arguments)

        asked.cache_clear = remembered.cache_clear  # type: ignore[attr-defined]  # as other cached functions have it
        return cast("Function", asked)

    return remembering
