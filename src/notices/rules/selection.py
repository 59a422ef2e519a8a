"""Which rules run: chosen by code, by the beginning of codes, or by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from notices.errors import UnknownRule
from notices.rules.index import built_in_rules
from notices.rules.plugins import plugin_rules
from notices.rules.rule import Rule

_BEGINNING_OF_CODE = re.compile(r"[A-Z]{1,4}[0-9]{0,3}")


def all_rules() -> tuple[Rule, ...]:
    """The built-in rules in the order of the index, then those of plug-ins."""
    return built_in_rules() + plugin_rules()


def find_rule(selector: str) -> Rule:
    """The one rule that is called ``selector``, a code or a name.

    Raises ``UnknownRule`` if there is none, with what looks most like it.
    """
    called = [rule for rule in _matching(selector) if _wanted(selector) in (rule.code, rule.name.upper())]
    if not called:
        raise _unknown(selector, all_rules())
    return called[0]


def select_rules(select: Iterable[str] | None = None, ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that ``select`` names (all, if None) without those that ``ignore`` names, in order.

    Each selector is a code (``D101``), the beginning of codes (``D``, ``D1``) or a name
    (``inverted-period``), in letters of either case.  Raises ``UnknownRule`` for one that fits no rule.

    >>> [rule.code for rule in select_rules(["S101", "inverted-period"], ["missing-title"])]
    ['S101', 'D101']
    """
    return _selected(None if select is None else _several(select), _several(ignore))


def _several(selectors: Iterable[str]) -> tuple[str, ...]:
    return (selectors,) if isinstance(selectors, str) else tuple(selectors)


@cache
def _selected(select: tuple[str, ...] | None, ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    chosen = all_rules() if select is None else _union(select)
    refused = {rule.code for rule in _union(ignore)}
    return tuple(rule for rule in chosen if rule.code not in refused)


def _union(selectors: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that any of ``selectors`` fits, in the order of all rules, each once."""
    fitting = {rule.code: rule for selector in selectors for rule in _matching(selector)}
    if not fitting:
        return ()
    own = built_in_rules()
    theirs = () if fitting.keys() <= {rule.code for rule in own} else plugin_rules()
    return tuple(rule for rule in own + theirs if rule.code in fitting)


def _matching(selector: str) -> tuple[Rule, ...]:
    """The rules that ``selector`` fits; plug-ins are asked only for what no built-in rule is called."""
    found = _fitting(selector, built_in_rules()) or _fitting(selector, plugin_rules())
    if not found:
        raise _unknown(selector, all_rules())
    return found


def _fitting(selector: str, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    wanted = _wanted(selector)
    named = tuple(rule for rule in rules if rule.name.upper() == wanted)
    if named or not _BEGINNING_OF_CODE.fullmatch(wanted):
        return named
    return tuple(rule for rule in rules if rule.code.startswith(wanted))


def _wanted(selector: str) -> str:
    """How a selector is compared: as people type it, ``Inverted_Period`` included."""
    return selector.strip().upper().replace("_", "-")


def _unknown(selector: str, rules: tuple[Rule, ...]) -> UnknownRule:
    from difflib import get_close_matches  # for mistakes alone

    names = {spelling.upper(): spelling for rule in rules for spelling in (rule.name, rule.code)}
    return UnknownRule(selector, [names[near] for near in get_close_matches(_wanted(selector), names, n=3)])
