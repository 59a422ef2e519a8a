"""Documents that a notice names under 附件."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.models.field_label import ATTACHED
from notices.parsing.part import Part, Places
from notices.parsing.phrase import Phrase
from notices.parsing.title import read_title
from notices.span import Piece

_HAN_NUMBERS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}
_LONGEST_LINE = 1000
_LABELS = tuple(word[0] + gap + word[1:] for word in ATTACHED for gap in ("", " ", "  ", "\t"))
"""Labels of facts as they begin in folded text: 附：… is none."""


class Item(NamedTuple):
    """An attachment as a line names it: its place, its number if it has one, and where its own label (附件1) stands."""

    start: int
    end: int
    number: int | None
    label: Piece | None = None


@dataclass(slots=True)
class Line:
    """What a line says about attachments."""

    items: list[Item] = field(default_factory=list)
    is_opened: bool = True
    """Whether the line says by itself that it names attachments, rather than being a numbered line of any list."""
    is_awaiting: bool = False
    """Whether their names stand on the next lines: 附件："""


@v_args(inline=True)
class _Names(Transformer[Token, Any]):
    def bare(self, name: Token) -> list[Item]:
        return [_item(name, None)]

    def named(self, label: Token, name: Token) -> list[Item]:
        return [_item(name, None, _label(label, label))]

    def labelled(self, label: Token, ordinal: Token, name: Token) -> list[Item]:
        return [_item(name, _number(ordinal), _label(label, ordinal))]

    def ordered(self, ordinal: Token, name: Token) -> list[Item]:
        return [_item(name, _number(ordinal))]

    def several(self, _: Token, *items: list[Item]) -> list[Item]:
        return _joined(items)

    def awaiting(self, _: Token) -> list[Item]:
        return []

    def opened(self, *items: list[Item]) -> Line:
        return Line(_joined(items), is_awaiting=not items[-1])

    def continued(self, *items: list[Item]) -> Line:
        return Line(_joined(items), is_opened=False)

    def awaited(self) -> Line:
        return Line(is_awaiting=True)


def _joined(items: Iterable[list[Item]]) -> list[Item]:
    return [item for listed in items for item in listed]


def _item(name: Token, number: int | None, label: Piece | None = None) -> Item:
    start, end = name.start_pos or 0, name.end_pos or 0
    return Item(start + len(name) - len(name.lstrip()), end - len(name) + len(name.rstrip()), number, label)


def _label(first: Token, last: Token) -> Piece:
    """Where the label reaches from one token to another, without what parts it from the item before."""
    start, end = first.start_pos or 0, last.end_pos or 0
    return start + len(first) - len(first.lstrip(" \t\n;,")), end - len(last) + len(last.rstrip())


def _number(ordinal: Token) -> int | None:
    digits = "".join(char for char in ordinal if char.isascii() and char.isdigit())
    return int(digits) if digits else _HAN_NUMBERS.get(ordinal.strip())


_PHRASE: Phrase[Line] = Phrase("attachment", _Names())


def read_attachments(document: Document, blocks: Sequence[Piece]) -> tuple[list[Part], list[Piece]]:
    """The attachments that ``blocks`` name, and those of the blocks that do nothing else.

    The parts are those of ``models.citation.Attachment``.  A list opens with 附件：, or with the name of a file;
    numbered lines belong to it as long as they count on.  What is named twice is taken once.
    """
    parts: dict[str, Part] = {}
    attached: list[Piece] = []
    awaited: int | None = None  # the number of the next line of the list; 0 where it may have none
    for piece in blocks:
        line = _line(document, piece, is_awaited=awaited is not None)
        if line is None and awaited == 0 and read_title(document, (piece,)) is not None:
            line = Line([Item(*piece, None)])
        if line is None or not (line.is_opened or line.items[0].number == (awaited or 1)):
            awaited = None
            continue
        attached.append(piece)
        for item in line.items:
            part = _part(document, item)
            parts.setdefault("".join(part.data["title"].split()), part)
        last = line.items[-1].number if line.items else None
        awaited = 0 if line.is_awaiting else last + 1 if last is not None else None
    return list(parts.values()), attached


def read_attached_facts(document: Document, attached: Iterable[Piece]) -> Iterator[Part]:
    """The lines that label a single attachment, as the labelled facts that they are too: 附件：拟聘用人员名单.

    ``attached`` are the blocks that :func:`read_attachments` gives.  The parts are those of ``models.field.Field``.
    """
    for piece in attached:
        line = _line(document, piece, is_awaited=False)
        item = line.items[0] if line is not None and len(line.items) == 1 else None
        if item is None or item.label is None or not document.folded.startswith(_LABELS, item.label[0]):
            continue
        label, value = document.pieces(*item.label), document.pieces(item.start, item.end)
        data = {"label": "".join(document.slice(*label).split()), "value": document.slice(*value)}
        places: Places = {(): document.pieces(label[0][0], item.end), ("label",): label, ("value",): value}
        yield Part(data, places)


def _line(document: Document, piece: Piece, *, is_awaited: bool) -> Line | None:
    """What a block says about attachments, if it says nothing else."""
    start, end = piece
    folded = document.folded
    text = folded[start : min(end, start + _LONGEST_LINE)]
    end = min(start + len(text.rstrip()), end)
    if not is_awaited and not _may_name(text):
        return None
    found = _PHRASE.match(folded, start, end)
    if found is None or found.end != end:
        return None
    return found.value if found.value.is_opened or is_awaited else None


def _may_name(text: str) -> bool:
    """Whether a line may open a list: it begins with 附 or 点击, or ends like the name of a file."""
    begin, end = text.lstrip()[:1], text.rstrip()[-5:]
    return begin in ("附", "点", "请", "下", "相") or ("." in end and end[-1:].isascii())


def _part(document: Document, item: Item) -> Part:
    pieces = document.pieces(item.start, item.end)
    title = document.slice(*pieces)
    data: dict[str, Any] = {"title": title}
    if item.number is not None:
        data["number"] = item.number
    url = title if title.startswith(("http://", "https://")) else document.link(item.start, item.end)
    if url is not None:
        data["url"] = url
    return Part(data, {(): pieces, ("title",): pieces})
