"""The columns of a notice that are about persons, whether tables or labels make them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.table import Table

_IN_CHARGE = ("法定", "法人", "联系", "经营", "经办", "代理", "代表人", "监督", "河长", "责任人", "网格")
"""What in a header says that those whom it names answer for something, and the row is about that."""
_ANSWERING = frozenset({"负责人", "负责人姓名"})
"""Headers that say the same and no more."""
_FIELDS = {"birth": "出生年月", "id_number": "身份证号"}
"""What fields of entries are called in a notice; of others no rule of columns asks."""
_HOME = "住址"
"""What the field ``address`` of those who are aided is called; of others it is where they work."""


class Column(NamedTuple):
    """What is said of persons under one header: its cells that are filled, each with its place."""

    header: str
    cells: tuple[tuple[Loc, str], ...]


def columns_about_persons(notice: Notice, words: Iterable[str] = ("",)) -> Iterator[Column]:
    """The columns that are not empty and whose header holds one of ``words``, all by default.

    They are those of the tables that have a column of names; where there is no table, those that the labels of the
    entries make, or of the facts, if one of these is a name.
    """
    wanted = tuple(words)
    if not notice.tables:
        yield from _made_of_labels(notice, wanted)
    for number, table in enumerate(notice.tables):
        if not names_persons(table):
            continue
        for index, header in enumerate(table.columns):
            if _is_wanted(header, wanted) and not is_name_header(header):
                cells = tuple(
                    _filled(
                        (("tables", number, "rows", row, index), cells[index]) for row, cells in enumerate(table.rows)
                    )
                )
                if cells:
                    yield Column(header, cells)


def names_persons(table: Table) -> bool:
    """Whether the rows of a table are about persons."""
    return any(is_name_header(header) for header in table.columns)


def is_name_header(header: str) -> bool:
    """Whether a column holds the names of those whom its rows are about.

    >>> is_name_header("姓 名"), is_name_header("幼儿姓名"), is_name_header("联系人姓名"), is_name_header("岗位")
    (True, True, False, False)
    """
    plain = "".join(fold(header).split()).rpartition("/")[2]
    if plain in _ANSWERING or any(word in plain for word in _IN_CHARGE):
        return False
    return plain in name_headers() or plain.endswith("姓名")


def _made_of_labels(notice: Notice, words: tuple[str, ...]) -> Iterator[Column]:
    labelled: dict[str, list[tuple[Loc, str | None]]] = {}
    for index, entry in enumerate(notice.entries):
        if entry.name is not None:
            fields = {**_FIELDS, "address": _HOME} if entry.type == "beneficiary" else _FIELDS
            for field, header in fields.items():
                labelled.setdefault(header, []).append((("entries", index, field), getattr(entry, field, None)))
            for header, value in entry.extra.items():
                labelled.setdefault(header, []).append((("entries", index, "extra", header), value))
    if any(is_name_header(fact.label) for fact in notice.fields):
        for index, fact in enumerate(notice.fields):
            labelled.setdefault(fact.label, []).append((("fields", index, "value"), fact.value))
    for header, values in labelled.items():
        cells = tuple(_filled(values))
        if cells and _is_wanted(header, words) and not is_name_header(header):
            yield Column(header, cells)


def _filled(values: Iterable[tuple[Loc, str | None]]) -> Iterator[tuple[Loc, str]]:
    """Those that say something; what is masked as a whole does not."""
    for loc, value in values:
        if value is not None and value.strip(" *＊"):
            yield loc, value


def _is_wanted(header: str, words: tuple[str, ...]) -> bool:
    return any(word in header for word in words)


@cache
def name_headers() -> frozenset[str]:
    """The headers of columns that hold names of persons, plain as headers are compared."""
    from notices.models.kinds import kinds  # the models, which only a check needs

    entries = (kind.entry for kind in kinds().values() if kind.entry is not None)
    return frozenset(fold(word) for entry in entries for word in entry.headers.get("name", ()))
