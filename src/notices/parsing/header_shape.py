"""Whether the first row of a table heads the others, told by what the cells look like: for headers that no list knows.

A header is short, says something else in each column, and is no value; the cells below it are values: numbers
under 裁员率, codes under 机具型号.  Names alone prove nothing, since a roster may be nothing but names.
"""

from __future__ import annotations

from collections.abc import Sequence

from notices.folding import fold
from notices.models.field_label import NOUNS
from notices.parsing.headword import is_header
from notices.parsing.shape import shape

_LONGEST = 20
"""Characters of one level of a header, blanks and the remark in brackets aside."""
_SHORTEST = 2
_FIGURES = frozenset({"decimal", "digits", "integer", "code", "date"})
"""Shapes of values that no header has and a column of them shows."""
_OTHERS = frozenset({"gender", "masked_name", "long_name", "name", "choice"})
"""Shapes of values that prove a header only beside words that are known."""
_VALUES = _FIGURES | {"gender", "masked_name", "missing", "mode", "choice"}
"""Shapes that no unknown header has."""
_SHORT = 5
"""Characters of a header that is told by nothing but the length of what stands below it."""
_LABELS = tuple(noun for noun in NOUNS if len(noun) > 1)
"""The last words of labels, which stand in the first column of forms."""
_SENTENCE = frozenset("。；;！!？?，,")
_FEWEST_COLUMNS = 3
"""Of a table with a single row below its header, or whose last header is unknown: else it may be a form."""


def heads(row: Sequence[str], body: Sequence[Sequence[str]], *, is_repeated: bool = False) -> bool:
    """Whether the words of ``row`` are the headers of the rows of ``body``; surer where they stand side by side again.

    >>> heads(["村组", "水浇地", "园地"], [["柳湾", "12.4", "0"], ["河口", "3.09", "0.2"]])
    True
    >>> heads(["柳湾村", "12.4"], [["河口村", "3.09"]])
    False
    """
    words = [fold("".join(word.split())) for word in row]
    width = len(words)
    if width < 2 or len(set(words)) < width or not all(map(may_head, words)) or _has_labels(words, body):  # noqa: PLR2004
        return False
    shown = [_shows(word, [line[at] for line in body if at < len(line)]) for at, word in enumerate(words)]
    figures, others = shown.count("figures"), shown.count("others")
    known = sum(map(is_header, words))
    if width < _FEWEST_COLUMNS and not is_header(words[-1]) and not is_repeated:
        return False
    if len(body) == 1:
        return width >= _FEWEST_COLUMNS and figures > 0 and figures + others + known > 1
    return figures > 0 or (others > 0 and known > 0) or (width >= _FEWEST_COLUMNS and _is_over_texts(words, body))


def may_head(word: str) -> bool:
    """Whether a folded word without blanks can be a header that no list knows: short, and no value.

    >>> [word for word in ("农用地", "2020年度", "其中:耕地", "LX0312", "3人", "女") if may_head(word)]
    ['农用地', '2020年度', '其中:耕地']
    """
    if word[-1:] == ":":
        return False
    if is_header(word):
        return True
    core = word.partition("(")[0] or word
    if (
        len(core) < _SHORTEST
        or max(map(len, core.split("/"))) > _LONGEST
        or not _SENTENCE.isdisjoint(word)
        or word[-1] == ":"
    ):
        return False
    if core.isascii() or shape(core) in _VALUES:
        return False
    return not any(letter.isdecimal() for letter in core) or (core[:4].isdecimal() and core[4:5] == "年")


def _has_labels(words: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether labels stand in the first column: a form, unless a header is known over each column."""
    first = [fold("".join(line[0].split())) for line in body if line and line[0]]
    labels = sum(is_header(word) or word.endswith(_LABELS) for word in first)
    return labels * 2 >= max(len(first), 1) and not all(map(is_header, words))


def _is_over_texts(words: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether short words, none a name, stand over texts that are all much longer, in two columns or more."""
    if any(len(word) > _SHORT or (shape(word) == "name" and not is_header(word)) for word in words):
        return False
    columns = [[line[at] for line in body if at < len(line) and line[at]] for at in range(len(words))]
    return sum(bool(cells) and all(len(cell) > _SHORT for cell in cells) for cells in columns) > 1


def _shows(word: str, cells: Sequence[str]) -> str | None:
    """Whether the cells under a word are values and it is none: ``figures``, ``others`` or None."""
    shapes = [shape(fold(cell)) for cell in cells if cell]
    if not shapes:
        return None
    if all(kind in _FIGURES or kind == "missing" for kind in shapes) and any(kind in _FIGURES for kind in shapes):
        return "figures"
    own = shape(word)
    if all(kind in _OTHERS for kind in shapes) and (own not in _OTHERS or is_header(word)):
        return "others"
    return None
