"""Titles of notices: what a line says, and whether it is a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.folding import fold
from notices.models import title as lists
from notices.models.body import BODY_SUFFIXES
from notices.parsing.citation import read_number
from notices.parsing.phrase import Phrase
from notices.parsing.trimming import trimmed
from notices.parsing.vocabulary import added_title_words, is_extended, per_vocabulary
from notices.span import Piece

Strength = Literal["strong", "weak", "rubric", "opening", "body", "text", "refused"]
"""What a line proves by its wording.

``strong``: the title of a notice.  ``weak``: a title if what stands below has the form of a notice.  ``rubric``:
公示 alone, a rubric or a bare title.  ``opening`` and ``body`` (the name of a body) are no titles, but may be the
first line of one; ``text`` may be its last.  ``refused`` is what no title holds.
"""

MAX_LENGTH = 120
"""Longer lines are no titles, in characters."""

_SHORTEST_RESULT = 8
"""Characters; 录用情况 alone is a column, no title."""

_SHORTEST_START = 3
_LONGEST_NUMBER = 20

_ENDS = frozenset(form[-1] for forms in lists.FORMS for form in forms) | frozenset("!)]〕号人名位批次期轮了啦")
_ABOUT = re.compile(r"关\s{0,8}于").search
_MARKS = frozenset("[〔<")


class Reading(NamedTuple):
    """What the words of a line say."""

    strength: Strength
    start: int
    """Where the title begins in the line: after 原标题："""
    is_about: bool
    """Whether it begins with 关于."""
    form: str | None
    year: str | None
    issuer: Piece | None
    batch: Piece | None


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it stands in the document: ``text`` is the wording of ``pieces``, joined."""

    pieces: tuple[Piece, ...]
    text: str
    strength: Literal["strong", "weak", "rubric"]
    year: int | None = None
    """The first year that it names."""
    issuer: str | None = None
    """The body that it names first: 明湖县人民医院."""
    batch: str | None = None
    """第三批, （三）, as written."""
    form: str | None = None
    """What the notice calls itself: 公示, 名单."""


_FORM_TERMINALS = ("PUBLICITY", "ENCLOSED", "ANNOUNCEMENT", "ORDER", "LIST", "RESULT")


class _Says(Transformer[Token, Any]):
    """Keeps of each line the words that carry information."""

    def _read(self, strength: Strength, words: list[Token]) -> Reading:
        first: dict[str, Token] = {}
        last: dict[str, Token] = {}
        for word in words:
            first.setdefault(word.type, word)
            last["FORM" if word.type in _FORM_TERMINALS else word.type] = word
        form = last.get("FORM") if strength in ("strong", "weak", "rubric") else None
        return Reading(
            strength,
            start=words[0].start_pos or 0,
            is_about=words[0].type == "ABOUT",
            form="".join(form.strip("( )").split()) if form else None,
            year=first.get("YEAR"),
            issuer=_place(first.get("ISSUER")),
            batch=_place(last.get("BATCH")),
        )

    def strong(self, words: list[Token]) -> Reading:
        return self._read("strong", words)

    def weak(self, words: list[Token]) -> Reading:
        return self._read("weak", words)

    def rubric(self, words: list[Token]) -> Reading:
        return self._read("rubric", words)

    def opening(self, words: list[Token]) -> Reading:
        return self._read("opening", words)

    def body(self, words: list[Token]) -> Reading:
        return self._read("body", words)

    def text(self, words: list[Token]) -> Reading:
        return self._read("text", words)

    def refused(self, words: list[Token]) -> Reading:
        return self._read("refused", words)

    def start(self, found: list[Reading]) -> Reading:
        return found[-1]

    @v_args(inline=True)
    def tagged(self, tag: Token, reading: Reading) -> Reading:
        return reading._replace(start=tag.start_pos or 0)

    @v_args(inline=True)
    def marked(self, mark: Token, reading: Reading) -> Reading:
        if reading.strength not in ("strong", "weak", "opening"):
            return reading._replace(strength="weak" if reading.strength == "text" else reading.strength)
        return reading._replace(strength="strong", start=mark.start_pos or 0, form=reading.form or "公示")


def _place(word: Token | None) -> Piece | None:
    return None if word is None else (word.start_pos or 0, word.end_pos or 0)


def _words() -> dict[str, tuple[str, ...]]:
    words = lists.words()
    # What a house or a plug-in has notices about is a subject of notices.
    words["SUBJECT_WORD"] = (*words["SUBJECT_WORD"], *map(fold, added_title_words()))
    letters = {word[0] for listed in words.values() for word in listed}
    return {**words, "BODY_SUFFIX": BODY_SUFFIXES, "FIRST_LETTER": (*letters, *"关第首二0123456789")}


_PHRASE: Phrase[Reading] = Phrase("title", _Says(), _words)


class _Nothing(Transformer[Token, Any]):
    def start(self, _: list[Token]) -> None:
        """Only that it is there counts."""


def _head_words() -> dict[str, tuple[str, ...]]:
    words = {
        name: words for name, words in lists.words().items() if name in ("PROPOSAL_WORD", "LIST_WORD", "PROJECT_WORD")
    }
    return {**words, "BODY_LETTER": tuple(sorted({suffix[-1] for suffix in BODY_SUFFIXES} | {")"}))}


_HEAD: Phrase[None] = Phrase("headtitle", _Nothing(), _head_words)


def _phrase() -> Phrase[Reading]:
    """The grammar with the words that hold."""
    return _extended() if is_extended("titles") else _PHRASE


@per_vocabulary(16)
def _extended() -> Phrase[Reading]:
    words = _words()
    return Phrase("title", _Says(), lambda: words)


@per_vocabulary(512)
def _reading(text: str) -> Reading | None:
    """What a folded line says, if all of it can belong to a title."""
    found = _phrase().match(text)
    return found.value if found is not None and found.end == len(text) else None


def read_title(document: Document, pieces: Sequence[Piece], *, is_top: bool = False) -> Title | None:
    """The title that stands in ``pieces``: one line, or adjacent lines that are joined where that makes a title.

    ``is_top`` says that nothing stands above them, which the body in the first line could have signed.  None for anything else: a sentence, a headline that speaks of a 公示, a numbered or labelled line; and for
    lines of which the last alone is the title.
    """
    lines = [trimmed(document, *piece) for piece in pieces]
    if not _may_end(document.folded, *lines[-1]) and not _is_marked(document.folded, lines[0][0]):
        return None
    runs = tuple(run for line in lines for run in document.pieces(*line))
    text = _joined(document, runs)
    reading = _reading(text) if len(text) <= MAX_LENGTH else None
    if reading is None or reading.strength not in ("strong", "weak", "rubric"):
        return None
    if reading.form in lists.RESULT_FORMS and len(text) < _SHORTEST_RESULT:
        return None
    if len(lines) > 1 and not _belong_together(document, lines, is_top=is_top):
        return None
    if reading.strength != "strong" and len(text) <= _LONGEST_NUMBER and read_number(document, *lines[-1]) is not None:
        return None  # 明政公告〔2022〕6号 ends like a title
    return _title(document, runs, reading)


def starts_title(document: Document, start: int, end: int) -> bool:
    """Whether the text from ``start`` to ``end`` may be the first line of a title that goes on in the next one."""
    start, end = trimmed(document, start, end)
    if not _SHORTEST_START <= end - start <= MAX_LENGTH or next(_HEAD.find(document.folded, start, end), None) is None:
        return False
    reading = _reading(_joined(document, document.pieces(start, end)))
    return reading is not None and (
        reading.strength in ("opening", "body", "weak") or _is_quoted(document.folded[start:end], reading)
    )


def _is_quoted(text: str, reading: Reading) -> bool:
    """Whether a line is the name of a plan or a project in book marks, and nothing but a remark behind it."""
    is_name = reading.strength == "text" and text.startswith("《") and text.endswith(("》", ")"))
    return is_name and any(word in text for word in lists.PROJECT_WORDS)


def _belong_together(document: Document, lines: Sequence[Piece], *, is_top: bool) -> bool:
    """Whether the last line goes on from those before it, rather than being something by itself."""
    above = _joined(document, tuple(run for line in lines[:-1] for run in document.pieces(*line)))
    head = _reading(above)
    text = _joined(document, document.pieces(*lines[-1]))
    last = _reading(text)
    if head is not None and _is_quoted(above, head):
        return last is not None and last.strength == "strong" and not (last.is_about or last.issuer or last.year)
    if head is None or head.strength in ("rubric", "text", "refused"):
        return False
    if last is None or last.strength == "refused":
        return text[0] in "(〔[" or above.rfind("《") > above.rfind("》")
    if head.strength in ("strong", "weak"):
        return last.strength == "rubric"
    if last.strength in ("strong", "weak", "rubric"):
        if head.strength == "body":
            if last.issuer is not None and last.form == text[last.issuer[1] :]:
                return False  # the body signs what stands above, and 明湖县人民法院公告 is the next title
            if last.strength == "rubric":
                return is_top and last.form in lists.ANNOUNCEMENT_FORMS
            is_first = is_top and last.strength == "strong" and last.issuer is None
            return last.is_about or last.year is None or is_first
        is_open = _ABOUT(above) is not None and last.strength != "rubric"  # 关于明湖县 says of what, and wants a form
        return not last.is_about and (last.year is None or (is_open and head.year is None))
    return True


def _title(document: Document, runs: tuple[Piece, ...], reading: Reading) -> Title:
    text = document.slice(*runs)
    pieces = cut_runs(runs, reading.start, len(text))
    return Title(
        pieces,
        document.slice(*pieces),
        reading.strength if reading.strength in ("strong", "weak") else "rubric",  # type: ignore[arg-type, unused-ignore]
        year=_year(reading.year) if reading.year else None,
        issuer=text[slice(*reading.issuer)].strip() if reading.issuer else None,
        batch=text[slice(*reading.batch)].strip() if reading.batch else None,
        form=reading.form,
    )


def cut_runs(runs: Sequence[Piece], start: int, end: int) -> tuple[Piece, ...]:
    """The runs of text that make up ``start`` to ``end`` of the wording of ``runs``."""
    cut: list[Piece] = []
    at = 0
    for run_start, run_end in runs:
        size = run_end - run_start
        left, right = max(start - at, 0), min(end - at, size)
        if left < right:
            cut.append((run_start + left, run_start + right))
        at += size
    return tuple(cut)


_HAN_DIGITS = {char: str(value) for value, chars in enumerate(("〇○零OoO", *"一二三四五六七八九")) for char in chars}


def _year(word: str) -> int | None:
    """The year that a word names; of two (2021-2022学年) the first."""
    digits = "".join(_HAN_DIGITS.get(char, char) for char in word if not char.isspace())[:4]
    return int(digits) if len(digits) == 4 and digits.isdecimal() else None  # noqa: PLR2004


def _may_end(folded: str, start: int, end: int) -> bool:
    """Whether a line may end a title, by its last character: what most lines of most pages fail."""
    return 0 < end - start <= MAX_LENGTH and folded[end - 1] in _ENDS


def _is_marked(folded: str, start: int) -> bool:
    return (start < len(folded) and folded[start] in _MARKS) or folded.startswith(lists.PUBLICITY_FORMS, start)


def _joined(document: Document, runs: Sequence[Piece]) -> str:
    return "".join(document.folded[start:end] for start, end in runs)
