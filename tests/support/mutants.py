"""Grammars with one alternative less, and whether the tests of a grammar notice."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from itertools import chain, product
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
from lark import Lark, Token, Tree

from notices.parsing import grammar
from notices.parsing.phrase import Phrase

_PRIORITY = re.compile(r"^(%declare \w+)(\.-?[0-9]+)$", re.MULTILINE)
_WORD = re.compile(r'"[^"]*"')
_IMPORT = re.compile(r"^%import \.?(\w+)", re.MULTILINE)


class Mutant(NamedTuple):
    """The text of a grammar without one alternative, and what was taken out of which rule."""

    rule: str
    removed: str
    text: str


@cache
def _grammar_of_grammars() -> Lark:
    return Lark.open_from_package(
        "lark", "lark.lark", ["grammars"], parser="lalr", propagate_positions=True, maybe_placeholders=False
    )


def mutants(text: str) -> Iterator[Mutant]:
    """The grammar ``text`` without each alternative of each rule and terminal in turn, those in brackets included.

    Words among the alternatives of a terminal are a word list and no structure; they are left alone.
    """
    parsed = _grammar_of_grammars().parse(_plain(text))
    for rule in parsed.find_pred(lambda tree: tree.data in {"rule", "token"}):
        for choice in rule.find_data("expansions"):
            places = [_place(child) for child in choice.children]
            for index, (start, end) in enumerate(places):
                if rule.data == "token" and _WORD.fullmatch(text, start, end):
                    continue
                # With the first alternative goes the bar after it, with any other the bar before it.
                cut = (start, places[1][0]) if index == 0 else (places[index - 1][1], end)
                removed = " ".join(text[start:end].split())
                yield Mutant(str(rule.children[0]), removed, text[: cut[0]] + text[cut[1] :])


def _plain(text: str) -> str:
    """The text as Lark itself takes it: priorities of word lists are an addition of the project."""
    return _PRIORITY.sub(lambda found: found[1] + " " * len(found[2]), text)


def _place(child: Tree[Token] | Token) -> tuple[int, int]:
    place = child if isinstance(child, Token) else child.meta
    assert place.start_pos is not None
    assert place.end_pos is not None
    return place.start_pos, place.end_pos


def _readers(name: str) -> set[str]:
    """The grammars whose rules or terminals come from grammar ``name``, itself included."""
    imported = {other: set(_IMPORT.findall(grammar.source(other))) for other in grammar.names()}
    readers = {name}
    while more := {other for other, used in imported.items() if used & readers} - readers:
        readers |= more
    return readers


class Bench:
    """A copy of the grammars in which one is changed at a time, and the tests in ``module`` that are to notice.

    ``folder`` is one of the bench's own.
    """

    def __init__(self, name: str, module: ModuleType, folder: Path) -> None:
        shutil.copytree(grammar.folder(), folder, dirs_exist_ok=True)
        self._folder = folder
        self._file = folder / f"{name}.lark"
        self._calls = list(_calls(module))
        readers = _readers(name)
        parsing = (held for key, held in sys.modules.items() if key.startswith("notices.parsing."))
        held = [(value, holder) for holder in (module, *parsing) for value in vars(holder).values()]
        phrases = [(value, holder) for value, holder in held if isinstance(value, Phrase) and value.name in readers]
        self._phrases = list({id(phrase): phrase for phrase, _ in phrases}.values())
        holders = {id(holder): holder for _, holder in phrases} | {id(module): module}
        every = chain.from_iterable(vars(holder).values() for holder in holders.values())
        self._caches = [value for value in every if hasattr(value, "cache_clear")]

    def notices(self, text: str) -> bool:
        """Whether a test fails when the grammar is ``text``."""
        self._file.write_text(text, encoding="utf-8")
        with patch.object(grammar, "folder", lambda: self._folder), self._constructed_anew():
            return any(_fails(call) for call in self._calls)

    @contextmanager
    def _constructed_anew(self) -> Iterator[None]:
        """Phrases read their grammars again, and what was read with others is forgotten, before and after."""
        before = [dict(vars(phrase)) for phrase in self._phrases]
        for phrase in self._phrases:
            vars(phrase).clear()
        for phrase, kept in zip(self._phrases, before, strict=True):
            vars(phrase).update(vars(Phrase(kept["name"], kept["_transformer"], kept["_words"], None)))
        self._forget()
        try:
            yield
        finally:
            for phrase, kept in zip(self._phrases, before, strict=True):
                vars(phrase).clear()
                vars(phrase).update(kept)
            self._forget()

    def _forget(self) -> None:
        for cached in self._caches:
            cached.cache_clear()


def _calls(module: ModuleType) -> Iterator[Callable[[], Any]]:
    """The tests of a module with each of their cases; not those of properties and of hostile lines."""
    for name, test in list(vars(module).items()):
        if not name.startswith("test_") or hasattr(test, "hypothesis") or "hostile" in name:
            continue
        marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
        for row in product(*(_arguments(mark) for mark in marks)):
            arguments = {key: value for part in row for key, value in part.items()}
            if set(arguments) == set(test.__code__.co_varnames[: test.__code__.co_argcount]):
                yield partial(test, **arguments)


def _arguments(mark: pytest.Mark) -> list[dict[str, Any]]:
    names, rows = mark.args[:2]
    if isinstance(names, str):
        names = [name.strip() for name in names.split(",")]
        if len(names) == 1:
            return [{names[0]: row} for row in rows]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _fails(call: Callable[[], Any]) -> bool:
    """Whether a test fails, for whatever reason: a grammar that cannot be constructed is noticed too."""
    try:
        call()
    except (Exception, pytest.fail.Exception):  # noqa: BLE001 - any failure of a test is one
        return True
    return False
