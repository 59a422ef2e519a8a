"""Lists of names: what stands between the separators of a line or a cell, and what of it are people's names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from lark import Token, Transformer, v_args

from notices.folding import fold
from notices.models.body import BODY_SUFFIXES
from notices.models.surnames import COMPOUND_SURNAMES, NEVER_FIRST, NEVER_LAST, NOT_NAMES, SURNAMES, WEAK_SURNAMES
from notices.parsing.numeral import numeral_value
from notices.parsing.phrase import Phrase
from notices.span import Piece

Judgement = Literal["sure", "likely", "odd", "word"]
"""Whether something is a name: ``odd`` is what neither a surname nor a word of the language tells."""


class Item(NamedTuple):
    """One thing of a list: where it stands, whether it is a name, and what is said beside it."""

    place: Piece
    judgement: Judgement
    notes: tuple[tuple[str, Piece], ...] = ()
    """Field and place: ``("gender", (12, 13))``; of a note that is nothing else ``remark``."""

    @property
    def is_other(self) -> bool:
        """Whether by itself it is no name."""
        return self.judgement in ("odd", "word")


@dataclass(frozen=True, slots=True)
class NameList:
    """A line or cell that is a list, with the label before it; places are offsets into the text."""

    label: Piece | None
    items: tuple[Item, ...]

    def count(self, *judgements: Judgement) -> int:
        """How many items are judged so."""
        return sum(item.judgement in judgements for item in self.items)

    @property
    def may_be_of_names(self) -> bool:
        """Whether nearly all items are or may be names."""
        return self.count("odd", "word") * 10 <= len(self.items)

    @property
    def is_of_names(self) -> bool:
        """Whether nearly all items are names, at least one of them for sure."""
        return self.may_be_of_names and self.count("sure") > self.count("odd", "word")


def surname_words() -> Mapping[str, Iterable[str]]:
    """The word lists that the grammars with names in them declare."""
    return {"SURNAME": SURNAMES, "WEAK": WEAK_SURNAMES, "COMPOUND": COMPOUND_SURNAMES}


def _words() -> Mapping[str, Iterable[str]]:
    return {**surname_words(), "BODY_SUFFIX": BODY_SUFFIXES}


def unpadded(name: str) -> str:
    """A name without the blanks that pad it (张　三 → 张三); between Latin letters one blank stays."""
    words = name.split()
    joined = words[0] if words else ""
    for before, word in pairwise(words):
        joined += " " + word if before[-1].isascii() and word[0].isascii() and before[-1].isalnum() else word
    return joined


def is_word(name: str) -> bool:
    """Whether what begins with a surname is a word of the language all the same: 方案, 江苏, 高等院校."""
    return name in NOT_NAMES or name[-1] in NEVER_LAST


_JUDGED: dict[str, Judgement] = {"NAME": "sure", "PADDED": "sure", "MASKED": "likely", "LIKELY": "likely"}
_NOTED = {
    "GENDER": "gender",
    "ETHNICITY": "ethnicity",
    "TUTOR": "tutor",
    "NOTE": "remark",
    "SUM": "remark",
    "ID": "student_number",
    "ID_AFTER": "student_number",
}
_BODIES = tuple(suffix for suffix in BODY_SUFFIXES if len(suffix) > 1)
"""How bodies end; what is one character alone may end a name as well."""

_LONGEST_NAME = 8
"""So many characters has a name without a dot at most."""


class _Heading(NamedTuple):
    """A heading in front of those whom it counts, in the same line."""

    place: Piece
    judgement: Judgement = "odd"


Listed = Item | _Heading


class _Line(NamedTuple):
    """What a line lists, behind its label; the stated number, and whether a sentence goes on behind the names."""

    listed: list[Listed]
    label: Piece | None = None
    number: int | None = None
    goes_on: bool = False


def _piece(token: Token) -> Piece:
    start = (token.start_pos or 0) + len(token) - len(token.lstrip())
    return start, start + len(token.strip())


def _judge(name: Token, notes: Iterable[tuple[str, Piece]]) -> Judgement:
    said = unpadded(name)
    judgement = _JUDGED.get(name.type, "odd")
    if is_word(said) or (judgement == "odd" and (said.endswith(_BODIES) or said[0] in NEVER_FIRST)):
        # Blanks inside are rather those of a name (章　程) than of a word.
        judgement = "word" if name.type != "PADDED" else "odd" if name[0] in WEAK_SURNAMES else "likely"
    is_masked = name.type == "MASKED" and name[0] in SURNAMES | WEAK_SURNAMES
    if judgement == "odd" and any(field == "student_number" for field, _ in notes):
        return "likely"
    # Of nothing but people are sex and people told, tutors named, and names masked.
    if is_masked or any(field in ("gender", "ethnicity", "tutor") for field, _ in notes):
        return "sure"
    return judgement


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → the label, what is listed, and the stated number."""

    def label(self, token: Token) -> Piece:
        start, _ = _piece(token)
        return start, start + len(token.strip().rstrip(":").rstrip())

    def note(self, *tokens: Token) -> tuple[tuple[str, Piece], ...]:
        return tuple((_NOTED[token.type], _piece(token)) for token in tokens)

    def named(self, name: Token, *said: Any) -> Item:
        notes = tuple(
            note for one in said for note in (((_NOTED[one.type], _piece(one)),) if isinstance(one, Token) else one)
        )
        return Item(_piece(name), _judge(name, notes), notes)

    def numbered(self, *parts: Any) -> Item:
        item: Item = parts[-1]
        if len(parts) == 1:
            return item
        rest = tuple(note for note in item.notes if note[0] != "student_number")
        judgement: Judgement = "likely" if item.judgement == "odd" else item.judgement
        return Item(item.place, judgement, ((_NOTED["ID"], _piece(parts[0])), *rest))

    def item(self, *parts: Any) -> list[Listed]:
        return [_Heading(self.label(part)) if isinstance(part, Token) else part for part in parts]

    def names(self, *parts: Any) -> list[Listed]:
        found: list[Listed] = []
        for part in parts:
            if isinstance(part, list):
                found += part
            else:
                found.append(part)
        return found

    def etc(self, number: Token) -> dict[str, Any]:
        return {"number": numeral_value(number.strip())}

    def rest(self) -> dict[str, Any]:
        return {"goes_on": True}

    def start(self, *parts: Any) -> _Line:
        features: dict[str, Any] = {}
        for part in parts:
            if isinstance(part, dict):
                features |= part
            else:
                features["listed" if isinstance(part, list) else "label"] = part
        return _Line(**features)


_names: Phrase[_Line] = Phrase("names", _Build(), _words)


def read_lists(folded: str, start: int = 0, end: int | None = None) -> tuple[NameList, ...]:
    """The lists that fill ``folded`` from ``start`` to ``end``: one, or one behind each heading with a number.

    A semicolon may part lists, each behind its label.  A sentence may go on behind the last name (以上人员…).  There
    are none where anything else stands there, nor where a number says that the list goes on elsewhere (马波等5人).

    >>> [len(found.items) for found in read_lists("会计岗(2人) 马波 龚露露 出纳岗(1人) 武红霞")]
    [2, 1]
    """
    line = _fill(folded, start, end)
    return _labelled(folded, start, end) if line is None else tuple(_parted(folded, line))


def _labelled(folded: str, start: int, end: int | None) -> tuple[NameList, ...]:
    """The lists between semicolons where each has a label: 三好学生：马波、龚露露；优秀干部：武红霞."""
    end = len(folded) if end is None else end
    lists: list[NameList] = []
    while start < end:
        stop = folded.find(";", start, end)
        stop = end if stop < 0 else stop
        found = read_list(folded, start, stop)
        if found is None or found.label is None:
            return ()
        lists.append(found)
        start = stop + 1
    return tuple(lists) if len(lists) > 1 else ()


def _fill(folded: str, start: int, end: int | None) -> _Line | None:
    match = _names.fill(folded, start, len(folded) if end is None else end)
    if match is None or match.value.number not in (None, len(match.value.listed)):
        return None
    first = match.value.listed[0]
    is_clause = len(match.value.listed) > 1 and first.judgement == "word" and folded[first.place[0]] in NEVER_FIRST
    return None if is_clause else match.value


def _parted(folded: str, line: _Line) -> Iterator[NameList]:
    """What is listed, parted at headings; a name with a number behind it (马大山（4人）) is no heading."""
    label = line.label
    items: list[Item] = []
    for one in line.listed:
        if isinstance(one, Item):
            items.append(one)
        elif (person := read_list(folded, *one.place)) is not None and person.items[0].judgement == "sure":
            items.append(person.items[0])
        else:
            if items:
                yield NameList(label, tuple(items))
            label, items = one.place, []
    if items:
        yield NameList(label, tuple(items))


def read_list(folded: str, start: int = 0, end: int | None = None) -> NameList | None:
    """The list that fills ``folded`` from ``start`` to ``end``, or None where that is no list.

    >>> found = read_list(fold("马波、龚露露（女）、阅读"))
    >>> [item.judgement for item in found.items]
    ['sure', 'sure', 'odd']
    """
    line = _fill(folded, start, end)
    lists = () if line is None or line.goes_on else tuple(_parted(folded, line))
    return lists[0] if len(lists) == 1 else None


def is_name(text: str) -> bool:
    """Whether ``text`` is, by its surname and its length, the name of one person.

    >>> is_name("张　三"), is_name("方案"), is_name("王*轩")
    (True, False, True)
    """
    found = read_list(fold(text.strip()))
    return found is not None and found.label is None and len(found.items) == 1 and not found.items[0].is_other


def may_be_name(text: str) -> bool:
    """Whether ``text``, without blanks, may be the name of a person where names stand, whatever the surname.

    >>> may_be_name("马海伍各莫"), may_be_name("石桥镇小学"), may_be_name("修配厂")
    (True, False, False)
    """
    is_short = 1 < len(text) <= _LONGEST_NAME and text.isalpha() and not text.isascii()
    return is_short and not is_word(text) and not text.endswith(_BODIES)
