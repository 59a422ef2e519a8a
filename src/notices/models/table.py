"""Tables as written, with merged cells filled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from notices.models.base import Maybe, Model


class Table(Model):
    """A table of a notice.

    >>> Table(columns=("岗位", "姓名"), rows=(("教师", "张三"),)).records()
    [{'岗位': '教师', '姓名': '张三'}]
    """

    provenance: ClassVar[frozenset[str]] = frozenset({"caption"})

    caption: str | None = None
    """The line above the table that names it, or its heading."""
    columns: tuple[str, ...]
    """The headers without white space, levels joined by ``/``, a repeated one with ``#2``."""
    rows: tuple[tuple[str | None, ...], ...] = ()
    """The cells of each row, as many as there are columns; None where nothing stands."""
    levels: Maybe[tuple[tuple[str, ...], ...]] = None
    """The header of each column level by level, where it has more than one level."""

    @model_validator(mode="after")
    def _rows_fit(self) -> Self:
        width = len(self.columns)
        if self.levels is not None and len(self.levels) != width:
            raise PydanticCustomError(
                "ragged_header",
                "the levels of {found} headers over {width} columns",
                {"found": len(self.levels), "width": width},
            )
        for index, row in enumerate(self.rows):
            if len(row) != width:
                raise PydanticCustomError(
                    "ragged_row",
                    "row {index} has {found} cells under {width} columns",
                    {"index": index, "found": len(row), "width": width},
                )
        return self

    @property
    def header(self) -> tuple[tuple[str, ...], ...]:
        """The header of each column, level by level."""
        return self.levels or tuple((column,) for column in self.columns)

    def records(self) -> list[dict[str, str | None]]:
        """Each row as a mapping from column to cell."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def column(self, name: str) -> Iterator[str | None]:
        """The cells under the column ``name``, from top to bottom; KeyError if there is none."""
        try:
            index = self.columns.index(name)
        except ValueError:
            raise KeyError(name) from None
        return (row[index] for row in self.rows)
