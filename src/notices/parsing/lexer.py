"""Page → tokens: each block becomes one token of the document grammar.

Sources cut, the lexer classifies, the grammar orders.  Most blocks of most pages are long running
text without any word that notices use; a few searches over the whole page find the others, so that
the rest is passed over without a closer look.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lark import Lark, Token, Transformer
from lark.common import LexerConf
from lark.lexer import Lexer, TerminalDef

from notices.document import Block, Document
from notices.models.contact import LABELS as CONTACT_LABELS
from notices.models.furniture import ACT_WORDS, BYLINE_WORDS, FACT_LABELS, FURNITURE_WORDS, GUIDE_WORDS
from notices.models.period import WINDOW_LABELS
from notices.models.surnames import COMPOUND_SURNAMES, SURNAMES, WEAK_SURNAMES
from notices.models.title import ANNOUNCEMENT_FORMS, PUBLICITY_FORMS
from notices.parsing.beginning import starts
from notices.parsing.body import read_bodies
from notices.parsing.date import read_date
from notices.parsing.described import read_described
from notices.parsing.grammar import build
from notices.parsing.headword import field_of
from notices.parsing.name_list import read_list
from notices.parsing.roster_speech import names_others
from notices.parsing.table import read_columns
from notices.parsing.title import Title, read_title, starts_title
from notices.span import Piece

_NUMERAL = re.compile(r"[0-9〇○零一二三四五六七八九十]")

_LABELLED = re.compile(r"\((?:盖章|公章|印章)\)\s*:|制表|填表")
_STRENGTH = {"strong": "TITLE", "weak": "LISTTITLE", "rubric": "RUBRIC"}
_PLAIN_FORMS = frozenset((*PUBLICITY_FORMS, *ANNOUNCEMENT_FORMS))
"""What a title that proves little calls itself, if not a list."""

CUES = {"LOST": "LOST", "ANNOUNCED": "FULL", "ACT": "LEAD", "STATED_WINDOW": "WINDOW", "FACT": "WINDOW"}
"""What a block is by the words that stand in it; by those of two kinds it is FULL, unless something is lost."""

_CAPTION_MARKS = "▲△▼"
"""What papers print before captions and small advertisements; ● and the like stand before announcements too."""

_LIST_MARKS = "●■◆"
"""What stands before the items of a list, and before announcements."""

LONGEST_LINE = 90
"""Characters; longer lines are no titles, signatures, dates or furniture."""
LONGEST_LABEL = 24
"""Characters of a label before a list of names."""
_FIRST = frozenset("0123456789(" + "".join(name[0] for name in (*SURNAMES, *WEAK_SURNAMES, *COMPOUND_SURNAMES)))
"""How a list of names begins: with a surname, or with a number."""
LONGEST_LIST = 2000
"""Characters; a longer block is no list of names, which for one line would be some 500 of them."""
LONGEST_BATCH = 12
"""Characters of a line that tells the batch below a title."""
LONGEST_TITLE = 3
"""Lines over which a title is spread at most."""
_MOST_ABOVE = 4
"""Lines of furniture at most above a title that begins with the name of a body."""
_STOPPED_DAYS = ("日。", "号。")
"""How a signature ends that somebody closed like a sentence."""
_FEWEST_ROWS = 2
"""Rows of a table that lists somebody: its header and a line."""


@dataclass(slots=True)
class Classified:
    """What a token stands for: the blocks ``first`` to ``last`` of the page, both counted, and the title read there.

    Blocks of running text that follow each other are one token: to the grammar they are one.
    """

    kind: str
    first: int
    last: int
    title: Title | None = None


@dataclass(slots=True)
class Blocks:
    """What is read: a document and its blocks as the layout arranged them."""

    document: Document
    blocks: Sequence[Block]


class BlockLexer(Lexer):
    """Turns blocks into tokens, by the terminals that the grammar declares."""

    def __init__(self, conf: LexerConf) -> None:
        by_name = {terminal.name: terminal for terminal in conf.terminals if not terminal.name.startswith("_")}
        cues = {name: by_name.pop(name).pattern.to_regexp() for name in (*CUES, "CALL")}
        anchored = [terminal for terminal in by_name.values() if terminal.pattern.to_regexp()]
        anchored.sort(key=lambda terminal: (-terminal.priority, -terminal.pattern.max_width, terminal.name))
        # One search for each: what they have in common would be found by none of them but the first.
        self._find_cues = [(CUES.get(name, name), starts(pattern).finditer) for name, pattern in cues.items()]
        self._match = re.compile(_alternatives(anchored)).match

    def lex(self, data: Blocks) -> Iterator[Token]:  # type: ignore[override]
        """The tokens of the blocks, each with its :class:`Classified` as value."""
        document, blocks = data.document, data.blocks
        cues = self._cues(document.folded, blocks)
        at = 0
        text: Classified | None = None  # running text so far: one token, however many blocks it takes
        while at < len(blocks):
            found = self._classify(document, blocks, at, cues)
            at = found.last + 1
            if found.kind == "PARAGRAPH":
                if text is None:
                    text = found
                else:
                    text.last = found.last
                continue
            if text is not None:
                yield _token(text)
                text = None
            yield _token(found)
        if text is not None:
            yield _token(text)

    def _cues(self, folded: str, blocks: Sequence[Block]) -> dict[int, str]:
        """By block: which of LEAD, WINDOW, FULL and LOST the words that stand in it make it."""
        said: dict[int, set[str]] = {}
        ends = [block.end for block in blocks]
        for kind, find in self._find_cues:
            for match in find(folded):
                index = bisect_right(ends, match.start())
                if index < len(blocks) and match.start() >= blocks[index].start:
                    said.setdefault(index, set()).add(kind)
        return {index: cue for index, kinds in said.items() if (cue := _cue(kinds)) is not None}

    def _classify(self, document: Document, blocks: Sequence[Block], at: int, cues: dict[int, str]) -> Classified:
        block = blocks[at]
        if block.place != "text":
            return self._link(document, blocks, at) if block.place == "link" else Classified("FURNITURE", at, at)
        if block.kind == "table":
            return Classified("ROSTER" if _is_roster(document, block) else "TABLE", at, at)
        match = self._match(document.folded, block.start, min(block.end, block.start + LONGEST_LINE))
        kind = match.lastgroup if match else None
        if kind == "CLAUSE":
            return Classified("SECTION", at, at)
        if cues.get(at) == "LOST" and document.folded[block.start] not in _CAPTION_MARKS:
            return Classified("LOST", at, at)
        if block.end - block.start > LONGEST_LINE:
            return Classified(cues.get(at) or self._of_text(document, block, kind), at, at)
        return self._line(document, blocks, at, kind, cues)

    @staticmethod
    def _link(document: Document, blocks: Sequence[Block], at: int) -> Classified:
        """A line that leads elsewhere: to a notice by its title, which its summary may follow, or to anything else."""
        title = read_title(document, ((blocks[at].start, blocks[at].end),))
        return Classified("FURNITURE", at, at) if title is None else Classified("LISTTITLE", at, at, title)

    def _line(
        self, document: Document, blocks: Sequence[Block], at: int, kind: str | None, cues: dict[int, str]
    ) -> Classified:
        """A short block, which may be anything; ``kind`` is what its first words make it."""
        block = blocks[at]
        if kind == "ORIGINAL":
            return Classified(kind, at, at, read_title(document, ((block.start, block.end),)))
        if kind == "BYLINE" and document.folded[block.start] in _LIST_MARKS:
            if _lists_behind_mark(document.folded, block.start, block.end):
                return Classified("NAMES", at, at)
            below = blocks[at + 1] if at + 1 < len(blocks) else None
            if below is not None and below.kind != "table" and _lists_names(document.folded, below.start, below.end):
                return Classified("SECTION", at, at)
        if kind in ("FURNITURE", "BYLINE", "ATTACHMENT", "CONTACT"):
            return Classified(kind, at, at)
        if document.folded[block.end - 1] in "。;":  # the end of a sentence ends no title, but a day may have a stop
            is_day = document.folded.endswith(_STOPPED_DAYS, block.start, block.end)
            signed = _signature(document, block) if is_day else None
            return Classified(cues.get(at) or signed or self._of_text(document, block, kind), at, at)
        title = self._title(document, blocks, at)
        if title is not None:
            return title
        said = cues.get(at) or _signature(document, block) or self._of_text(document, block, kind)
        if said == "HEADING" and _heads_roster(document, blocks, at):
            return Classified("SECTION", at, at)
        return Classified(said, at, at)

    @staticmethod
    def _of_text(document: Document, block: Block, kind: str | None) -> str:
        """What is left for a block that is no title, says no cue and signs nothing."""
        if kind in ("BYLINE", "ATTACHMENT", "CONTACT"):
            return kind
        if _lists_names(document.folded, block.start, block.end):
            return "NAMES"
        if kind is not None and block.end - block.start <= LONGEST_LINE:
            return kind
        return "HEADING" if block.kind == "heading" else "PARAGRAPH"

    def _title(self, document: Document, blocks: Sequence[Block], at: int) -> Classified | None:
        """The title that begins in block ``at``, over as many lines as it takes."""
        pieces: list[Piece] = [(blocks[at].start, blocks[at].end)]
        alone = read_title(document, tuple(pieces))
        if alone is not None and (batched := self._with_batch(document, blocks, at, pieces[0])):
            return batched
        if alone is not None and alone.strength == "strong":
            return Classified("TITLE", at, at, alone)
        last = at
        while len(pieces) < LONGEST_TITLE and last + 1 < len(blocks) and self._continues(document, blocks, at, last):
            last += 1
            pieces.append((blocks[last].start, blocks[last].end))
            title = read_title(document, tuple(pieces), is_top=self._is_top(document, blocks, at))
            if title is not None and (alone is None or title.strength == "strong"):
                return Classified(_kind_of(title), at, last, title)
        return Classified(_kind_of(alone), at, at, alone) if alone is not None else None

    @staticmethod
    def _with_batch(document: Document, blocks: Sequence[Block], at: int, title: Piece) -> Classified | None:
        """A complete title with the line below it, where that only tells the batch: （第三批）."""
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        if below is None or below.end - below.start > LONGEST_BATCH or document.folded[below.start] != "(":
            return None
        joined = read_title(document, (title, (below.start, below.end)))
        return Classified(_kind_of(joined), at, at + 1, joined) if joined is not None and joined.batch else None

    def _is_top(self, document: Document, blocks: Sequence[Block], at: int) -> bool:
        """Whether nothing but what a site puts around its texts stands above block ``at``."""
        return (at <= _MOST_ABOVE and all(self._is_furniture(document, block) for block in blocks[:at])) or (
            at > 0 and blocks[at - 1].place != "text"
        )

    def _is_furniture(self, document: Document, block: Block) -> bool:
        if block.place != "text":
            return True
        found = self._match(document.folded, block.start, min(block.end, block.start + LONGEST_LINE))
        return found is not None and found.lastgroup == "FURNITURE"

    def _continues(self, document: Document, blocks: Sequence[Block], first: int, last: int) -> bool:
        """Whether the block after ``last`` may belong to a title that begins in ``first``."""
        following = blocks[last + 1]
        return (
            following.kind == blocks[first].kind
            and following.end - following.start <= LONGEST_LINE
            and not _stands_below(document, blocks, last)
            and self._match(document.folded, following.start, following.end) is None
            and starts_title(document, blocks[first].start, blocks[last].end)
        )


def _stands_below(document: Document, blocks: Sequence[Block], at: int) -> bool:
    """Whether a line stands nearer to the text above it than to the line below, as a signature does."""
    if at == 0 or blocks[at - 1].place != "text":
        return False
    above = document.text.count("\n", blocks[at - 1].end, blocks[at].start)
    return above < document.text.count("\n", blocks[at].end, blocks[at + 1].start)


def _cue(kinds: set[str]) -> str | None:
    """What a block is that holds words of ``kinds``; whom to call (CALL) says nothing by itself."""
    if len(kinds) == 1 or "LOST" in kinds:
        return "LOST" if "LOST" in kinds else next(iter(kinds - {"CALL"}), None)
    return "FULL" if "LEAD" in kinds or "FULL" in kinds else "WINDOW"


def _kind_of(title: Title) -> str:
    """The token of a title: how much it proves, and whether one that proves little is that of a list."""
    return "PLAINTITLE" if title.strength == "weak" and title.form in _PLAIN_FORMS else _STRENGTH[title.strength]


def _token(found: Classified) -> Token:
    """The token of a block; made without lark's own checks of its arguments, which take longer than reading the block."""
    token = str.__new__(Token, "")
    token.type, token.value = found.kind, found
    token.start_pos = token.end_pos = token.line = token.column = token.end_line = token.end_column = None
    return token


def _heads_roster(document: Document, blocks: Sequence[Block], at: int) -> bool:
    """Whether a roster stands right below a heading, which then parts the notice and ends none: 护理学（1人）."""
    return at + 1 < len(blocks) and blocks[at + 1].kind == "table" and _is_roster(document, blocks[at + 1])


def _is_roster(document: Document, block: Block) -> bool:
    """Whether a table has rows under a header with a column of names and at least one other known column."""
    if block.table is None or len(block.table.rows) < _FEWEST_ROWS:
        return False
    known = [field_of(column) for column in read_columns(document, block)]
    return "name" in known and sum(field is not None for field in known) > 1


def _signature(document: Document, block: Block) -> str | None:
    """What a line is that names bodies, a day, or both, and nothing else."""
    day = (
        read_date(document, block.start, block.end)
        if _NUMERAL.search(document.folded, block.start, block.end)
        else None
    )
    if day is not None and (day.year is None or day.month is None):
        day = None
    if read_bodies(document, block.start, block.end):
        if _LABELLED.search(document.folded, block.start, block.end):
            return "STAMP"
        return "SIGNATURE" if day is None else "SIGNED"
    alone = day is not None and not document.folded[block.start : day.start].strip(" ([")
    return "DATE" if alone else None


def _lists_names(folded: str, start: int, end: int) -> bool:
    """Whether a block is a list of names: several, or one behind a label, or one with a number and what he is."""
    if end - start > LONGEST_LIST or folded.find("。", start, end - 1) >= 0:
        return False
    if folded[start] not in _FIRST and folded.find(":", start, min(end, start + LONGEST_LABEL)) < 0:
        return False
    listed = read_list(folded, start, end)
    if listed is None:
        return folded[start].isdecimal() and read_described(folded, start, end) is not None
    return listed.is_of_names and (len(listed.items) > 1 or listed.label is not None)


def _lists_behind_mark(folded: str, start: int, end: int) -> bool:
    """Whether a line begins with the mark of a list (◆ 助人为乐：张三、李四) and names people, who are no authors."""
    listed = read_list(folded, start, end)
    if listed is None:
        return read_described(folded, start, end) is not None
    return listed.is_of_names and (listed.label is None or not names_others(folded[slice(*listed.label)]))


def _alternatives(terminals: Sequence[TerminalDef]) -> str:
    return "|".join(f"(?P<{terminal.name}>{terminal.pattern.to_regexp()})" for terminal in terminals)


def words() -> dict[str, tuple[str, ...]]:
    """The word lists that the document grammar declares."""
    return {
        "FURNITURE_WORD": FURNITURE_WORDS,
        "BYLINE_WORD": BYLINE_WORDS,
        "ACT_WORD": ACT_WORDS,
        "FACT_LABEL": FACT_LABELS,
        "GUIDE_WORD": GUIDE_WORDS,
        "WINDOW_LABEL": WINDOW_LABELS,
        "CONTACT_LABEL": tuple(label for labels in CONTACT_LABELS.values() for label in labels),
    }


@cache
def document_grammar(transformer: Transformer[Token, object], text: str | None = None) -> Lark:
    """The document grammar with its lexer, constructed once for each transformer."""
    return build(
        "document", words=words(), transformer=transformer, lexer=BlockLexer, start=("start", "cue"), text=text
    )
