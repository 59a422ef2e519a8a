"""The outline of a page: which blocks belong to which notice, as the document grammar orders them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from lark import Lark, Token, Transformer, v_args

from notices.document import Block, Document
from notices.models.field_label import LETTERHEADS
from notices.parsing.lexer import Blocks, Classified, document_grammar

_LONGEST_LETTERHEAD = 40
"""Characters, most of them blanks, within which the first label of a letterhead ends."""


@dataclass(slots=True)
class Region:
    """The blocks of one notice, each with what it is, in order and without gaps."""

    parts: list[Classified]
    is_proven: bool = False
    signature: list[Classified] = field(default_factory=list)
    """The blocks that name the issuers and the day; they follow each other."""
    stamp: Classified | None = None
    """The block below the title of a form that names issuer and day."""
    retitled: Classified | None = None
    """The block that gives the title late (原标题：…)."""

    @property
    def title(self) -> Classified | None:
        """The block or blocks of the title, if the notice begins with one, perhaps below a letterhead."""
        first = self.parts[1] if self.parts[0].kind == "LETTERHEAD" else self.parts[0]
        return first if first.kind in ("TITLE", "LISTTITLE", "PLAINTITLE", "RUBRIC") else None


@dataclass(slots=True)
class _Seen:
    """What the page has shown so far: the notices that are over, and the one that may be open."""

    regions: list[Region] = field(default_factory=list)
    current: Region | None = None

    def finish(self) -> None:
        """Close the open notice; without proof there was none."""
        if self.current is not None and self.current.is_proven:
            self.regions.append(_trimmed(self.current))
        self.current = None


@v_args(inline=True)
class _Outliner(Transformer[Token, _Seen]):
    """Does what the grammar's names say a block does; document.lark explains them."""

    def nothing(self) -> _Seen:
        return _Seen()

    def outside(self, seen: _Seen, _: Token) -> _Seen:
        return seen

    def open(self, seen: _Seen, token: Token) -> _Seen:
        seen.current = Region([token.value])
        return seen

    def keep(self, seen: _Seen, token: Token) -> _Seen:
        if seen.current is not None:
            seen.current.parts.append(token.value)
        return seen

    def prove(self, seen: _Seen, token: Token) -> _Seen:
        if seen.current is not None:
            seen.current.is_proven = True
        return self.keep(seen, token)

    def declare(self, seen: _Seen, token: Token) -> _Seen:
        seen.current = Region([token.value], is_proven=True)
        return seen

    def withdraw(self, seen: _Seen, _: Token) -> _Seen:
        seen.current = None
        return seen

    def reopen(self, seen: _Seen, token: Token) -> _Seen:
        return self.open(seen, token)

    def close(self, seen: _Seen, _: Token) -> _Seen:
        seen.finish()
        return seen

    def follow(self, seen: _Seen, token: Token) -> _Seen:
        seen.finish()
        return self.open(seen, token)

    def follow_proven(self, seen: _Seen, token: Token) -> _Seen:
        seen.finish()
        return self.declare(seen, token)

    def sign(self, seen: _Seen, token: Token) -> _Seen:
        current = seen.current
        if current is not None:
            if current.signature and current.parts[-1] is not current.signature[-1]:
                current.signature = []  # what looked like a signature was followed by more text
            current.signature.append(token.value)
        return self.keep(seen, token)

    def stamp(self, seen: _Seen, token: Token) -> _Seen:
        if seen.current is not None:
            seen.current.stamp = token.value
        return self.keep(seen, token)

    def date(self, seen: _Seen, token: Token) -> _Seen:
        self.sign(seen, token)
        if seen.current is not None:
            seen.current.is_proven = True
        return seen

    def retitle(self, seen: _Seen, token: Token) -> _Seen:
        if seen.current is not None:
            seen.current.retitled = token.value
        return self.keep(seen, token)

    def retitle_proven(self, seen: _Seen, token: Token) -> _Seen:
        self.retitle(seen, token)
        if seen.current is not None:
            seen.current.is_proven = True
        return seen

    def end(self, seen: _Seen) -> list[Region]:
        seen.finish()
        return seen.regions

    def end_signed(self, seen: _Seen) -> list[Region]:
        if seen.current is not None:
            seen.current.is_proven = True
        return self.end(seen)


def _trimmed(region: Region) -> Region:
    """The region without the page furniture after its last part."""
    while region.parts[-1].kind == "FURNITURE" and len(region.parts) > 1:
        region.parts.pop()
    return region


@cache
def grammar() -> Lark:
    """The document grammar, constructed when the first page is read."""
    return document_grammar(_Outliner())


def outline(document: Document, blocks: Sequence[Block]) -> list[Region]:
    """The notices among ``blocks``, in order."""
    regions: list[Region] = grammar().parse(Blocks(document, blocks), start="start")  # type: ignore[assignment]
    free = 0
    for region in regions:
        above = region.parts[0].first - 1
        if above >= free and region.title is not None and _is_letterhead(document, blocks[above]):
            region.parts.insert(0, Classified("LETTERHEAD", above, above))
        free = region.parts[-1].last + 1
    return regions


def _is_letterhead(document: Document, block: Block) -> bool:
    """Whether a line above a title is that of a listed company: 证券代码：… 证券简称：… 公告编号：…"""
    words = document.folded[block.start : min(block.end, block.start + _LONGEST_LETTERHEAD)].split(":", 1)
    return len(words) > 1 and "".join(words[0].split()) in LETTERHEADS
