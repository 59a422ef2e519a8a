"""Rules from outside: other distributions offer them under the entry point group ``notices.rules``.

An entry point names a :class:`~notices.rules.rule.Rule` or a sequence of them::

    [project.entry-points."notices.rules"]
    our-house-style = "our_rules:RULES"
"""

from __future__ import annotations

from functools import cache

from notices.plugins import offered
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
    taken = {taken for rule in built_in_rules() for taken in (rule.code, rule.name)}
    found: list[Rule] = []
    for offer, rule in offered(GROUP, Rule, "rule"):
        if taken.isdisjoint((rule.code, rule.name)):
            taken |= {rule.code, rule.name}
            found.append(rule)
        else:
            offer.refuse(f"{rule.code} {rule.name} is taken by another rule")
    return tuple(found)
