"""What callers hand over, checked before any work: a wrong argument is told at once, and how to mend it."""

from __future__ import annotations

from datetime import date, datetime
from os import PathLike
from typing import Any

from notices.document import Document
from notices.models.kinds import kinds
from notices.models.vocabulary import Vocabulary, known_names, unknown_names
from notices.sources import read_text


def document_of(source: Any) -> Document:
    """The document that ``source``, a text or a document, is; TypeError for anything else."""
    if isinstance(source, Document):
        return source
    if isinstance(source, str):
        return read_text(source)
    found = type(source).__name__
    if isinstance(source, (bytes, bytearray, memoryview, PathLike)) or hasattr(source, "read"):
        raise TypeError(f"expected a text or a Document, not {found}: notices.read(source) reads it into a Document")
    raise TypeError(f"expected a text (str) or a Document, not {found}")


def text_of(text: Any) -> str:
    """``text`` itself; TypeError if it is no ``str``."""
    if not isinstance(text, str):
        hint = ": decode it first" if isinstance(text, (bytes, bytearray)) else ""
        raise TypeError(f"expected a text (str), not {type(text).__name__}{hint}")
    return text


def known_kind(kind: Any) -> str | None:
    """The name of a kind, or None; ValueError, with the names most like it, if no kind is called so."""
    if kind is None or (isinstance(kind, str) and kind in kinds()):
        return kind
    if not isinstance(kind, str):
        raise TypeError(f"kind is the name of a kind (str), not {type(kind).__name__}")
    near = kinds_like(kind)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(kinds())}"
    raise ValueError(f"no kind is called {kind!r}; {hint}")


def kinds_like(name: str) -> list[str]:
    """The names of the kinds that look most like ``name``, or are called so in Chinese.

    >>> kinds_like("recruitmant"), kinds_like("人才引进")
    (['recruitment'], ['talent'])
    """
    from difflib import get_close_matches

    called = [kind.name for kind in kinds().values() if kind.zh == name]
    return called or get_close_matches(name.lower(), kinds(), n=3)


def known_words(vocabulary: Any) -> Vocabulary | None:
    """The vocabulary, or None; ValueError, with the names most like it, if it has words for what does not exist."""
    if vocabulary is None:
        return None
    if not isinstance(vocabulary, Vocabulary):
        raise TypeError(f"vocabulary is a notices.Vocabulary, not {type(vocabulary).__name__}")
    for section, name in unknown_names(vocabulary, kinds().values()):
        from difflib import get_close_matches  # for mistakes alone

        known = known_names(section, kinds().values())
        near = get_close_matches(name.lower(), known, n=2)
        hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(known)}"
        raise ValueError(f"the vocabulary has {section} for {name!r}, which does not exist; {hint}")
    return vocabulary


def day_of(published: Any) -> date | None:
    """The day of publication, or None; of a moment its day.  TypeError for anything else."""
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    hint = ": date.fromisoformat reads a text such as 2020-06-09" if isinstance(published, str) else ""
    raise TypeError(f"published is a datetime.date, not {type(published).__name__}{hint}")
