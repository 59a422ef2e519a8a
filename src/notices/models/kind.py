"""What a notice is about, as data: one record a kind."""

from __future__ import annotations

from dataclasses import dataclass

from notices.models.entry import Entry


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of notice (类别) and the words that tell it.

    ``title_words`` in the title decide; ``weak_title_words`` only where no other kind speaks.  Where the title
    says nothing, the headers of the roster that hold one of ``column_words`` tell.
    ``field_labels`` are labels of facts beside those of ``models.field_label``.
    ``entry`` is the model of the lines of its roster, None for kinds without one.  A kind without
    five realistic examples in two layouts of the project's own is ``preview``.
    """

    name: str
    zh: str
    entry: type[Entry] | None = None
    title_words: tuple[str, ...] = ()
    weak_title_words: tuple[str, ...] = ()
    column_words: tuple[str, ...] = ()
    field_labels: tuple[str, ...] = ()
    preview: bool = False
