"""A phrase grammar at work: the longest beginning of a text that it accepts, and where in a text it begins.

The tables are Lark's; the tokens are cut here, each by the terminals that the state of the parser can take, so that
a grammar need not know what may follow its phrase.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any, Generic, NamedTuple, TypeVar

from lark import Lark, Token, Transformer
from lark.lexer import Lexer, LexerState, TerminalDef
from lark.parsers.lalr_analysis import Shift
from lark.parsers.lalr_parser_state import ParseConf

from notices.parsing.beginning import starts
from notices.parsing.grammar import build

T = TypeVar("T")


class _NoLexer(Lexer):
    """Stands where lark wants a lexer; phrases cut their own tokens, and lark's would compile every pattern again."""

    def __init__(self, _: Any) -> None:
        pass

    def lex(self, lexer_state: LexerState, parser_state: Any) -> Iterator[Token]:
        raise NotImplementedError


_RETREATS = 4
"""How many places at which a phrase may end are tried, from the last one back."""


class Match(NamedTuple, Generic[T]):
    """A phrase that was read: its value, and where it stands in the text."""

    value: T
    start: int
    end: int


_LONG_PATTERN = 800
"""Characters of a pattern that is not compiled together with others."""

_MatchAt = Callable[[str, int, int], "re.Match[str] | None"]
"""Matches a pattern at the first of two offsets, looking no further than the second."""


def _alternatives(terminals: Iterable[TerminalDef]) -> str:
    """A pattern for any of ``terminals``, tried in this order."""
    wanted = [f"(?P<{terminal.name}>{terminal.pattern.to_regexp()})" for terminal in terminals]
    return "|".join(wanted) or "(?!)"


def _first_match(matchers: Iterable[_MatchAt], text: str, start: int, end: int) -> re.Match[str] | None:
    for match in matchers:
        if (found := match(text, start, end)) is not None:
            return found
    return None


def _match_behind(blanks: _MatchAt, match: _MatchAt, text: str, start: int, end: int) -> re.Match[str] | None:
    """What ``match`` reads behind ``blanks``, or else before them: a token may begin with a blank."""
    skipped = blanks(text, start, end)
    found = match(text, skipped.end(), end) if skipped is not None else None
    return match(text, start, end) if found is None else found


class _Scanner(NamedTuple):
    """What can be read in one state of the parser."""

    match: _MatchAt
    is_final: bool


class _Reduction(NamedTuple):
    """So many states are taken off the stack for the rule ``origin``, whose value ``callback`` makes."""

    size: int
    origin: str
    callback: Callable[[list[Any]], Any]


class _Table(dict[Any, dict[str, "_Reduction | int"]]):
    """Lark's parse table with what it looks up again at each step resolved: by state, the next state or a reduction.

    States are numbers; each is resolved when a phrase first comes to it.
    """

    def __init__(self, conf: ParseConf[Any]) -> None:
        super().__init__()
        self._conf = conf

    def __missing__(self, state: Any) -> dict[str, _Reduction | int]:
        actions: dict[str, _Reduction | int] = {}
        for name, (action, to) in self._conf.states[state].items():
            # Lark's names are tokens, which compare in Python.
            actions[str(name)] = to if action is Shift else self._reduction(to)
        self[state] = actions
        return actions

    def _reduction(self, rule: Any) -> _Reduction:
        return _Reduction(len(rule.expansion), str(rule.origin.name), self._conf.callbacks[rule])


class _Cut(NamedTuple):
    """A token before it is one: the name of its terminal, and where it stands."""

    name: str
    start: int
    end: int

    def token(self, text: str) -> Token:
        """The token; made without lark's own checks of its arguments, which take longer than all else."""
        token = str.__new__(Token, text[self.start : self.end])
        token.type, token.value = self.name, str(token)
        token.start_pos, token.end_pos = self.start, self.end
        token.line = token.column = token.end_line = token.end_column = None
        return token


class _Final(NamedTuple):
    """A place at which a phrase may end: the number of steps to it, its offset, and the states there."""

    steps: int
    end: int
    stack: list[Any]


class Phrase(Generic[T]):
    """A grammar for phrases: finds where one begins and reads as much as the grammar accepts.

    The terminals that can begin a phrase are searched for in the folded text; from there tokens
    are cut and fed to the LALR parser as long as it takes them, and the longest accepted run of
    tokens is the phrase.  Only terminals that the parser can take next are tried, so that the same
    characters may mean different things in different places.  Text between phrases costs one
    search in C.  ``%ignore`` works as ever.

    The transformer's methods get lists of children; tokens carry ``start_pos`` and ``end_pos``,
    offsets into the text that is read.  The grammar is constructed when it is first used.
    """

    def __init__(
        self,
        name: str,
        transformer: Transformer[Token, Any],
        words: Callable[[], Mapping[str, Iterable[str]]] | None = None,
        text: str | None = None,
    ) -> None:
        self.name = name
        self._transformer = transformer
        self._words = words
        self._text = text
        self._scanners: dict[Any, _Scanner] = {}
        self._long_matchers: dict[str, _MatchAt] = {}

    @cached_property
    def _lark(self) -> Lark:
        words = self._words() if self._words else None
        return build(self.name, words=words, transformer=self._transformer, text=self._text, lexer=_NoLexer)

    @cached_property
    def _conf(self) -> ParseConf[Any]:
        return self._lark.parse_interactive().parser_state.parse_conf

    @cached_property
    def _table(self) -> _Table:
        return _Table(self._conf)

    def _choices(self, state: Any) -> list[TerminalDef]:
        """The terminals that the parser can take in ``state``, in the order in which they are tried: priority, then width."""
        choices = self._conf.states[state]
        wanted = [terminal for terminal in self._lark.terminals if terminal.name in choices]
        times = Counter(terminal.priority for terminal in wanted)

        def key(terminal: TerminalDef) -> tuple[int, int, int, str]:
            pattern = terminal.pattern
            # To know how wide a pattern is, it is read as a whole: only if nothing else tells it from others.
            width = pattern.max_width if times[terminal.priority] > 1 else 0
            return -terminal.priority, -width, -len(pattern.value), terminal.name

        return sorted(wanted, key=key)

    def _scanner(self, state: Any) -> _Scanner:
        found = self._scanners.get(state)
        if found is None:
            ignored = [self._lark.get_terminal(name).pattern.to_regexp() for name in self._lark.ignore_tokens]
            skip = f"(?:{'|'.join(ignored)})*" if ignored else ""
            if state == self._conf.start_state and "_begin" in self.__dict__:
                matcher = self._begin_matcher(skip)
            else:
                matcher = self._matcher(self._choices(state), skip)
            found = self._scanners[state] = _Scanner(matcher, "$END" in self._conf.states[state])
        return found

    def _begin_matcher(self, skip: str) -> _MatchAt:
        """Reads what can begin a phrase, by the pattern that is there already to search for it."""
        return partial(_match_behind, re.compile(skip).match, self._begin.match) if skip else self._begin.match

    def _matcher(self, terminals: Iterable[TerminalDef], skip: str) -> _MatchAt:
        """Reads the first of ``terminals`` that fits, behind what ``skip`` passes over.

        The long patterns hold whole word lists, which take long to compile; each is compiled once for all states.
        """
        matchers: list[_MatchAt] = []
        short: list[TerminalDef] = []
        for terminal in terminals:
            if skip or len(terminal.pattern.value) <= _LONG_PATTERN:
                short.append(terminal)
                continue
            if short:
                matchers.append(re.compile(_alternatives(short)).match)
                short = []
            matchers.append(self._long_matcher(terminal))
        if short or not matchers:
            matchers.append(re.compile(f"{skip}(?:{_alternatives(short)})").match)
        return matchers[0] if len(matchers) == 1 else partial(_first_match, matchers)

    def _long_matcher(self, terminal: TerminalDef) -> _MatchAt:
        found = self._long_matchers.get(terminal.name)
        if found is None:
            found = self._long_matchers[terminal.name] = re.compile(_alternatives([terminal])).match
        return found

    @cached_property
    def _begin(self) -> re.Pattern[str]:
        """What can begin a phrase, by the terminals that are its groups."""
        return starts(_alternatives(self._choices(self._conf.start_state)))

    def match(self, text: str, start: int = 0, end: int | None = None) -> Match[T] | None:
        """The longest phrase that begins at ``start`` of the folded ``text``, or None."""
        steps, finals = self._cut(text, start, len(text) if end is None else end)
        return self._longest(text, steps, finals)

    def fill(self, text: str, start: int = 0, end: int | None = None) -> Match[T] | None:
        """The longest phrase that begins at ``start``, if nothing but blanks stands between it and ``end``, or None.

        It is the same as ``match`` and a look behind the phrase, but what goes on costs no values.
        """
        end = len(text) if end is None else end
        steps, finals = self._cut(text, start, end)
        if not finals or text[finals[-1].end : end].strip():
            return None
        found = self._longest(text, steps, finals)
        return None if found is None or text[found.end : end].strip() else found

    def _cut(self, text: str, start: int, end: int) -> tuple[list[_Cut | _Reduction], list[_Final]]:
        """The steps that the parser takes from ``start`` on, and the places at which the phrase may end.

        Only states are followed: most of what is tried is no phrase, and values are made of none but phrases.
        """
        table = self._table
        scanners = self._scanners
        stack = [self._conf.start_state]
        steps: list[_Cut | _Reduction] = []
        finals: list[_Final] = []
        position = start
        while True:
            state = stack[-1]
            scanner = scanners.get(state) or self._scanner(state)
            if scanner.is_final and steps:
                finals.append(_Final(len(steps), position, stack.copy()))
            found = scanner.match(text, position, end)
            if found is None or found.end() == position:
                break
            name = found.lastgroup or ""
            action = table[state].get(name)
            while isinstance(action, _Reduction):
                if action.size:
                    del stack[-action.size :]
                stack.append(table[stack[-1]][action.origin])
                steps.append(action)
                action = table[stack[-1]].get(name)
            if action is None:
                break
            stack.append(action)
            at, position = found.span(name)
            steps.append(_Cut(name, at, position))
        return steps, finals

    def _longest(self, text: str, steps: list[_Cut | _Reduction], finals: list[_Final]) -> Match[T] | None:
        # States are merged, so that one which looks final may not be: then the phrase ends at an earlier one.
        for final in finals[: -_RETREATS - 1 : -1]:
            closing = self._closing(final.stack)
            if closing is not None:
                taken = [*steps[: final.steps], *closing]
                start = next(step.start for step in taken if isinstance(step, _Cut))
                return Match(self._value(text, taken), start, final.end)
        return None

    def _closing(self, stack: list[Any]) -> list[_Reduction] | None:
        """The steps at the end of a phrase, or None if it is not at its end."""
        table = self._table
        closing: list[_Reduction] = []
        while isinstance(action := table[stack[-1]].get("$END"), _Reduction):
            if action.size:
                del stack[-action.size :]
            stack.append(table[stack[-1]][action.origin])
            closing.append(action)
            if stack[-1] == self._conf.end_state:
                return closing
        return None

    def _value(self, text: str, steps: list[_Cut | _Reduction]) -> T:
        """What a phrase is read into."""
        values: list[Any] = []
        convert = self._conf.callbacks.get
        for step in steps:
            if isinstance(step, _Reduction):
                size = step.size
                children = values[-size:] if size else []
                if size:
                    del values[-size:]
                values.append(step.callback(children))
            else:
                token = step.token(text)
                callback = convert(step.name)
                values.append(callback(token) if callback else token)
        value: T = values[-1]
        return value

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match[T]]:
        """All phrases from ``start`` to ``end`` of the folded ``text``, left to right."""
        end = len(text) if end is None else end
        search = self._begin.search
        position = start
        while (begin := search(text, position, end)) is not None:
            found = self.match(text, begin.start(), end)
            if found is None:
                position = max(begin.end(begin.lastgroup or 0), begin.start() + 1)
            else:
                yield found
                position = found.end
