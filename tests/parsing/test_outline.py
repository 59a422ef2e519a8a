"""The document grammar over tokens: which blocks make a notice, and that no sequence is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from lark import Lark, Token
from lark.lexer import Lexer
from lark.parsers.lalr_interactive_parser import InteractiveParser
from lark.parsers.lalr_parser_state import ParseConf

from notices.parsing import grammar
from notices.parsing.lexer import Classified, words
from notices.parsing.outline import Region, _Outliner

TOKENS = (
    "TITLE LISTTITLE PLAINTITLE RUBRIC HEADING SECTION BYLINE LEAD FULL LOST WINDOW CONTACT TABLE ROSTER NAMES "
    "SIGNATURE DATE SIGNED STAMP ATTACHMENT FURNITURE ORIGINAL PARAGRAPH"
).split()


class _AsGiven(Lexer):
    """A lexer whose input is the kinds of the tokens."""

    def __init__(self, _: object) -> None:
        pass

    def lex(self, data: Iterable[str]) -> Iterator[Token]:  # type: ignore[override]
        for index, kind in enumerate(data):
            token = Token(kind, "")
            token.value = Classified(kind, index, index)
            yield token


@cache
def constructed(*, strict: bool = False) -> Lark:
    return grammar.build(
        "document", words=words(), transformer=_Outliner(), lexer=_AsGiven, start=("start", "cue"), strict=strict
    )


def regions(kinds: Sequence[str]) -> list[Region]:
    found: list[Region] = constructed().parse(list(kinds), start="start")  # type: ignore[assignment]
    return found


CASES = [
    # a notice standing alone
    ("TITLE LEAD ROSTER CONTACT SIGNATURE DATE", ["TITLE LEAD ROSTER CONTACT SIGNATURE DATE"]),
    ("FURNITURE TITLE FURNITURE LEAD WINDOW", ["TITLE FURNITURE LEAD WINDOW"]),
    ("TITLE FURNITURE FURNITURE", []),
    ("DATE SIGNED TITLE FULL", ["TITLE FULL"]),
    # a title is none without something that only a notice has
    ("TITLE PARAGRAPH PARAGRAPH", []),
    ("TITLE PARAGRAPH SIGNATURE DATE", ["TITLE PARAGRAPH SIGNATURE DATE"]),
    ("TITLE PARAGRAPH SIGNATURE", ["TITLE PARAGRAPH SIGNATURE"]),
    ("TITLE PARAGRAPH DATE", ["TITLE PARAGRAPH DATE"]),
    ("TITLE PARAGRAPH SIGNED", ["TITLE PARAGRAPH SIGNED"]),
    ("TITLE PARAGRAPH SIGNATURE SIGNATURE DATE", ["TITLE PARAGRAPH SIGNATURE SIGNATURE DATE"]),
    ("TITLE PARAGRAPH SIGNATURE PARAGRAPH", []),
    ("TITLE PARAGRAPH SIGNATURE LISTTITLE", []),
    ("TITLE DATE TITLE DATE TITLE DATE", []),
    ("TITLE PARAGRAPH HEADING PARAGRAPH", []),
    ("TITLE BYLINE PARAGRAPH LEAD", ["LEAD"][:0]),
    # what proves it
    *((f"TITLE {proof}", [f"TITLE {proof}"]) for proof in "LEAD FULL WINDOW CONTACT TABLE ROSTER NAMES ATTACHMENT".split()),
    *((f"TITLE PARAGRAPH {proof}", [f"TITLE PARAGRAPH {proof}"]) for proof in "LEAD WINDOW CONTACT ROSTER".split()),
    *((f"TITLE PARAGRAPH SIGNATURE {proof}", [f"TITLE PARAGRAPH SIGNATURE {proof}"]) for proof in "LEAD TABLE NAMES".split()),
    # a weaker title wants a stronger proof
    ("LISTTITLE ROSTER", ["LISTTITLE ROSTER"]),
    ("LISTTITLE PARAGRAPH NAMES", ["LISTTITLE PARAGRAPH NAMES"]),
    ("LISTTITLE CONTACT", []),
    ("LISTTITLE TABLE PARAGRAPH", []),
    ("LISTTITLE FURNITURE SECTION DATE SIGNATURE SIGNED LEAD", ["LISTTITLE FURNITURE SECTION DATE SIGNATURE SIGNED LEAD"]),
    ("LISTTITLE PARAGRAPH FURNITURE SECTION DATE WINDOW", ["LISTTITLE PARAGRAPH FURNITURE SECTION DATE WINDOW"]),
    ("LISTTITLE PARAGRAPH HEADING LEAD", []),
    ("RUBRIC FULL", ["RUBRIC FULL"]),
    ("RUBRIC PARAGRAPH", []),
    ("RUBRIC TITLE LEAD", ["TITLE LEAD"]),
    ("LISTTITLE RUBRIC LEAD", ["RUBRIC LEAD"]),
    ("LISTTITLE PARAGRAPH LISTTITLE ROSTER", ["LISTTITLE ROSTER"]),
    ("LISTTITLE LISTTITLE ROSTER", ["LISTTITLE LISTTITLE ROSTER"]),
    # without a title
    ("LEAD WINDOW", ["LEAD WINDOW"]),
    ("LEAD PARAGRAPH", []),
    ("LEAD PARAGRAPH SIGNATURE DATE", ["LEAD PARAGRAPH SIGNATURE DATE"]),
    ("LEAD SECTION LISTTITLE TABLE FURNITURE CONTACT", ["LEAD SECTION LISTTITLE TABLE FURNITURE CONTACT"]),
    ("PARAGRAPH PARAGRAPH LEAD CONTACT SIGNATURE DATE", ["PARAGRAPH PARAGRAPH LEAD CONTACT SIGNATURE DATE"]),
    ("PARAGRAPH FULL", ["PARAGRAPH FULL"]),
    ("PARAGRAPH WINDOW CONTACT", []),
    ("PARAGRAPH DATE TABLE ROSTER SECTION", []),
    ("PARAGRAPH HEADING LEAD", []),
    ("FULL", ["FULL"]),
    ("LEAD ORIGINAL", ["LEAD ORIGINAL"]),
    ("LEAD RUBRIC FULL", ["RUBRIC FULL"]),
    ("LEAD TITLE LEAD", ["TITLE LEAD"]),
    # a sheet is one only alone
    ("ROSTER", ["ROSTER"]),
    ("FURNITURE ROSTER FURNITURE", ["ROSTER"]),
    ("HEADING ROSTER", []),
    ("PARAGRAPH ROSTER", []),
    ("TABLE", []),
    # newspapers
    ("HEADING BYLINE PARAGRAPH HEADING TITLE LEAD TABLE", ["TITLE LEAD TABLE"]),
    ("BYLINE PARAGRAPH CONTACT WINDOW HEADING PARAGRAPH", []),
    ("HEADING TITLE LEAD TABLE SIGNATURE DATE HEADING BYLINE", ["TITLE LEAD TABLE SIGNATURE DATE"]),
    ("HEADING TITLE LEAD TABLE HEADING PARAGRAPH", ["TITLE LEAD TABLE"]),
    ("HEADING TITLE LEAD BYLINE PARAGRAPH", ["TITLE LEAD"]),
    ("HEADING TITLE LEAD SIGNATURE BYLINE", ["TITLE LEAD SIGNATURE"]),
    ("TITLE LEAD SIGNATURE DATE TITLE LEAD DATE RUBRIC PARAGRAPH", ["TITLE LEAD SIGNATURE DATE", "TITLE LEAD DATE"]),
    ("TITLE LEAD TITLE LEAD", ["TITLE LEAD", "TITLE LEAD"]),
    ("TITLE LEAD RUBRIC LEAD", ["TITLE LEAD", "RUBRIC LEAD"]),
    ("TITLE LEAD DATE LEAD CONTACT", ["TITLE LEAD DATE", "LEAD CONTACT"]),
    ("TITLE LEAD DATE FULL", ["TITLE LEAD DATE", "FULL"]),
    ("HEADING FULL HEADING LEAD WINDOW", ["FULL", "LEAD WINDOW"]),
    # a plain title proves little, but begins the next notice
    ("PLAINTITLE FULL", ["PLAINTITLE FULL"]),
    ("PLAINTITLE PARAGRAPH", []),
    ("HEADING PLAINTITLE PLAINTITLE LEAD", ["PLAINTITLE PLAINTITLE LEAD"]),
    ("PARAGRAPH PLAINTITLE LEAD", ["PLAINTITLE LEAD"]),
    ("TITLE PLAINTITLE PARAGRAPH PLAINTITLE LEAD PLAINTITLE", ["TITLE PLAINTITLE PARAGRAPH PLAINTITLE LEAD PLAINTITLE"]),
    ("TITLE PARAGRAPH SIGNATURE PLAINTITLE LEAD", ["TITLE PARAGRAPH SIGNATURE PLAINTITLE LEAD"]),
    ("LISTTITLE PARAGRAPH PLAINTITLE LEAD", ["PLAINTITLE LEAD"]),
    ("LEAD PLAINTITLE CONTACT", ["LEAD PLAINTITLE CONTACT"]),
    ("PLAINTITLE FULL SIGNATURE PLAINTITLE FULL SIGNATURE", ["PLAINTITLE FULL SIGNATURE", "PLAINTITLE FULL SIGNATURE"]),
    ("TITLE LEAD DATE PLAINTITLE LEAD DATE", ["TITLE LEAD DATE", "PLAINTITLE LEAD DATE"]),
    ("TITLE LEAD DATE TABLE PLAINTITLE LEAD", ["TITLE LEAD DATE TABLE", "PLAINTITLE LEAD"]),
    ("LOST PLAINTITLE LOST", ["LOST", "PLAINTITLE LOST"]),
    # lost things, one sentence each
    ("LOST", ["LOST"]),
    ("HEADING LOST LOST HEADING", ["LOST", "LOST"]),
    ("TITLE LOST LOST PARAGRAPH LOST", ["TITLE LOST", "LOST PARAGRAPH", "LOST"]),
    ("LISTTITLE LOST LISTTITLE LOST", ["LISTTITLE LOST", "LISTTITLE LOST"]),
    ("RUBRIC PARAGRAPH LOST RUBRIC LOST", ["RUBRIC PARAGRAPH LOST", "RUBRIC LOST"]),
    ("TITLE PARAGRAPH LOST TITLE LOST", ["TITLE PARAGRAPH LOST", "TITLE LOST"]),
    ("TITLE PARAGRAPH SIGNATURE LOST", ["TITLE PARAGRAPH SIGNATURE LOST"]),
    ("LISTTITLE PARAGRAPH LOST", ["LISTTITLE PARAGRAPH LOST"]),
    ("LEAD LOST", ["LEAD LOST"]),
    ("PARAGRAPH LOST LOST", ["LOST", "LOST"]),
    ("LOST SIGNATURE LOST SIGNATURE DATE LOST", ["LOST SIGNATURE", "LOST SIGNATURE DATE", "LOST"]),
    ("LOST DATE TABLE LOST", ["LOST DATE TABLE", "LOST"]),
    ("LOST SIGNED LOST", ["LOST SIGNED", "LOST"]),
    ("LOST STAMP LOST", ["LOST STAMP", "LOST"]),
    ("LOST FURNITURE LOST BYLINE", ["LOST", "LOST"]),
    *((f"LOST {part} LOST", [f"LOST {part} LOST"]) for part in "LEAD FULL WINDOW CONTACT TABLE ROSTER NAMES ATTACHMENT SECTION ORIGINAL".split()),
    # after the signature
    ("TITLE LEAD DATE TABLE SECTION NAMES", ["TITLE LEAD DATE TABLE SECTION NAMES"]),
    ("TITLE LEAD SIGNATURE DATE ATTACHMENT LISTTITLE ROSTER PARAGRAPH", ["TITLE LEAD SIGNATURE DATE ATTACHMENT LISTTITLE ROSTER"]),
    ("TITLE LEAD DATE SIGNATURE", ["TITLE LEAD DATE SIGNATURE"]),
    ("TITLE LEAD DATE PARAGRAPH CONTACT", ["TITLE LEAD DATE"]),
    ("TITLE LEAD DATE FURNITURE", ["TITLE LEAD DATE"]),
    ("TITLE LEAD DATE CONTACT FURNITURE PARAGRAPH", ["TITLE LEAD DATE CONTACT"]),
    ("TITLE LEAD DATE CONTACT SIGNATURE DATE", ["TITLE LEAD DATE CONTACT SIGNATURE DATE"]),
    ("TITLE LEAD DATE ORIGINAL", ["TITLE LEAD DATE ORIGINAL"]),
    ("TITLE LEAD DATE TABLE ORIGINAL", ["TITLE LEAD DATE TABLE ORIGINAL"]),
    ("TITLE LEAD DATE TABLE HEADING", ["TITLE LEAD DATE TABLE"]),
    ("TITLE LEAD DATE TABLE LEAD WINDOW", ["TITLE LEAD DATE TABLE", "LEAD WINDOW"]),
    ("TITLE LEAD FURNITURE FURNITURE", ["TITLE LEAD"]),
    ("TITLE LEAD SIGNATURE PARAGRAPH CONTACT", ["TITLE LEAD SIGNATURE PARAGRAPH CONTACT"]),
    # titles between other things
    ("PARAGRAPH TITLE LEAD", ["TITLE LEAD"]),
    ("PARAGRAPH LISTTITLE ROSTER", ["LISTTITLE ROSTER"]),
    ("TITLE PARAGRAPH TITLE LEAD", ["TITLE LEAD"]),
    ("TITLE LISTTITLE SECTION RUBRIC ORIGINAL LEAD", ["TITLE LISTTITLE SECTION RUBRIC ORIGINAL LEAD"]),
    ("TITLE PARAGRAPH LISTTITLE FURNITURE SECTION RUBRIC ORIGINAL LEAD", ["TITLE PARAGRAPH LISTTITLE FURNITURE SECTION RUBRIC ORIGINAL LEAD"]),
]  # fmt: skip
"""Kinds of the blocks of a page, and those of each notice on it."""


@pytest.mark.parametrize(("page", "expected"), CASES)
def test_the_blocks_of_a_page_make_notices(page: str, expected: list[str]) -> None:
    assert [" ".join(part.kind for part in region.parts) for region in regions(page.split())] == expected


SIGNATURES = [
    ("TITLE LEAD SIGNATURE DATE", "SIGNATURE DATE"),
    ("TITLE LEAD SIGNATURE SIGNATURE DATE", "SIGNATURE SIGNATURE DATE"),
    ("TITLE LEAD SIGNATURE PARAGRAPH SIGNATURE DATE", "SIGNATURE DATE"),
    ("TITLE LEAD SIGNED", "SIGNED"),
    ("TITLE LEAD DATE SIGNATURE", "DATE SIGNATURE"),
    ("TITLE SIGNATURE LEAD DATE", "DATE"),
    ("LEAD SIGNATURE DATE", "SIGNATURE DATE"),
    ("TITLE LEAD CONTACT", ""),
]


@pytest.mark.parametrize(("page", "signature"), SIGNATURES)
def test_what_signs_a_notice_stands_together(page: str, signature: str) -> None:
    (region,) = regions(page.split())
    assert " ".join(part.kind for part in region.signature) == signature


@pytest.mark.parametrize("title", ["TITLE", "LISTTITLE"])
def test_a_form_names_its_body_below_the_title(title: str) -> None:
    (region,) = regions([title, "STAMP", "ROSTER"])
    assert region.stamp is region.parts[1]
    assert region.signature == []


def test_the_title_may_come_late() -> None:
    (region,) = regions(["LEAD", "CONTACT", "ORIGINAL"])
    assert region.retitled is region.parts[2]


def test_every_reachable_state_takes_every_token() -> None:
    """Not by hope: the parser's states are walked through, and each is offered each token."""
    waiting = [constructed().parse_interactive(start="start")]
    seen = set()
    while waiting:
        parser = waiting.pop()
        key = tuple(parser.parser_state.state_stack)
        if key in seen:
            continue
        seen.add(key)
        for kind in TOKENS:
            further = parser.copy(deepcopy_values=False)  # type: ignore[no-untyped-call]
            further.parser_state.parse_conf = _without_callbacks(further)
            further.feed_token(Token(kind, ""))
            waiting.append(further)
    assert len(seen) > len(TOKENS)


def _without_callbacks(parser: InteractiveParser) -> ParseConf[Any]:
    """What the parser goes by, with the names of the rules' callbacks left out: only the states matter."""
    told = parser.parser_state.parse_conf
    conf = ParseConf(told.parse_table, told.callbacks, told.start)
    conf.callbacks = {}
    return conf


def test_the_grammar_has_no_conflicts() -> None:
    constructed(strict=True)


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(TOKENS), max_size=25))
def test_no_sequence_of_blocks_is_refused(kinds: list[str]) -> None:
    found = regions(kinds)
    event(f"{min(len(found), 3)} notices")
    at = 0
    for region in found:
        first, last = region.parts[0].first, region.parts[-1].last
        assert at <= first <= last
        assert [part.first for part in region.parts] == list(range(first, last + 1)), "no gaps, nothing twice"
        at = last + 1
