"""Rules from outside: other distributions offer them under the entry point group ``notices.rules``.

An entry point names a :class:`~notices.rules.rule.Rule` or a sequence of them::

    [project.entry-points."notices.rules"]
    our-house-style = "our_rules:RULES"
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any

from notices.rules.index import built_in_rules
from notices.rules.rule import Rule

GROUP = "notices.rules"
"""The entry point group."""


@cache
def plugin_rules() -> tuple[Rule, ...]:
    """The rules of installed distributions, looked up once and only when somebody asks.

    What cannot be loaded, is no rule or bears the code or name of another rule is left out with a
    ``RuntimeWarning``: a broken plug-in must not keep the other rules from running.
    """
    from importlib.metadata import entry_points  # a walk over all that is installed: not at every start

    taken = {taken for rule in built_in_rules() for taken in (rule.code, rule.name)}
    found: list[Rule] = []
    for entry_point in entry_points(group=GROUP):
        for rule in _offered(entry_point):
            if taken.isdisjoint((rule.code, rule.name)):
                taken |= {rule.code, rule.name}
                found.append(rule)
            else:
                _warn(entry_point, f"{rule.code} {rule.name} is taken by another rule")
    return tuple(found)


def _offered(entry_point: Any) -> Iterator[Rule]:
    """The rules that an entry point leads to."""
    try:
        offered = entry_point.load()
        offered = (offered,) if isinstance(offered, Rule) else tuple(offered)
    except Exception as error:  # noqa: BLE001 - code of others may fail in any way
        _warn(entry_point, f"{type(error).__name__}: {error}")
        return
    for rule in offered:
        if isinstance(rule, Rule):
            yield rule
        else:
            _warn(entry_point, f"{rule!r} is no rule")


def _warn(entry_point: Any, why: str) -> None:
    warnings.warn(f"plug-in {entry_point.name!r} of {GROUP}: {why}", RuntimeWarning, stacklevel=4)
