"""Running text that was wrapped hard → one paragraph block for its lines.

Papers and PDF files break lines where the column ends.  A line goes on in the next if it is about as
wide as the widest around it and no sentence ends there, or if a bracket or a book mark is still open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from notices.document import Block, Document
from notices.parsing.name_list import read_list

_NARROWEST = 28
"""Cells of a terminal; shorter lines are not those of running text."""
_WIDEST = 160
"""Longer lines are paragraphs of their own."""
_SLACK = 5
"""So much shorter than the widest line may one be that was broken, since punctuation and words are kept together."""
_WIDE = re.compile(r"[^\x00-\xff]")
_STOP = re.compile(r"[。!?:;][\"”’)）]?\s*$")
_PUNCTUATED = re.compile(r"[,。、;《》()“”]")
_OPENS = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,3}\s*[.、)]\s*[^0-9\s]|第[一二三四五六七八九十百]{1,4}[条章]"
    r"|[-•·●◆▲]|附\s*件|[^,。;《\s]{1,12}\s{0,3}:)"
)
"""How a line begins that does not go on with the one before: numbers, bullets, labels."""


def unwrap(document: Document, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the lines of each hard-wrapped paragraph as one; all others as they are."""
    arranged: list[Block] = []
    at = 0
    while at < len(blocks):
        end = _run(document, blocks, at)
        if end - at > 1:
            arranged += _joined(document, blocks[at:end])
        else:
            arranged.append(blocks[at])
        at = end
    return arranged


def _run(document: Document, blocks: Sequence[Block], at: int) -> int:
    """The end of the run of lines of text that begins at ``at``, with no blank line and no indent in between."""
    end = at + 1
    if not _is_line(document, blocks[at]):
        return end
    while end < len(blocks) and _is_line(document, blocks[end]):
        between = document.text[blocks[end - 1].end : blocks[end].start]
        if between.count("\n") != 1 or between.rpartition("\n")[2]:
            break
        end += 1
    return end


def _is_line(document: Document, block: Block) -> bool:
    return (
        block.kind == "paragraph"
        and block.end - block.start <= _WIDEST
        and "\n" not in document.text[block.start : block.end]
    )


def _width(text: str) -> int:
    return len(text) + len(_WIDE.findall(text))


def _joined(document: Document, lines: Sequence[Block]) -> list[Block]:
    """The lines of a run, with those that go on with each other joined."""
    folded, text = document.folded, document.text
    widths = [_width(text[line.start : line.end]) for line in lines]
    widest = max(widths)
    if not _NARROWEST <= widest <= _WIDEST:
        return list(lines)
    joined = [lines[0]]
    for before, line, width in zip(lines, lines[1:], widths, strict=False):
        current = joined[-1]
        said = folded[current.start : current.end]
        if _goes_on(
            said, folded[before.start : before.end], folded[line.start : line.end], is_full=width >= widest - _SLACK
        ):
            joined[-1] = Block("paragraph", current.start, line.end)
        else:
            joined.append(line)
    return joined


def _goes_on(said: str, line: str, following: str, *, is_full: bool) -> bool:
    """Whether a paragraph that said so much, and ``line`` last, goes on in the ``following`` line."""
    if _OPENS.match(following) and not _is_open(said):
        return False
    if not _PUNCTUATED.search(said) or _STOP.search(line):
        return False
    if _is_open(said):
        return True
    return is_full and not _is_of_names(line) and not _is_of_names(following)


def _is_open(said: str) -> bool:
    """Whether a book mark or a bracket waits for its end."""
    return said.count("《") > said.count("》") or said.count("(") > said.count(")")


def _is_of_names(line: str) -> bool:
    listed = read_list(line)
    return listed is not None and listed.is_of_names
