"""Rules of other distributions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from notices.rules import notice_rule, plugin_rules


def made(code: str, name: str) -> Any:
    @notice_rule(code, name, "info", since="1.0", zh="")
    def rule(*_: object) -> tuple[()]:
        return ()

    return rule


ODD = made("X900", "odd-title")
LONG = made("X901", "long-title")


class Offer:
    """An entry point that leads to ``found``, or fails with it."""

    name = "an-offer"

    def __init__(self, found: Any) -> None:
        self.found = found

    def load(self) -> Any:
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


Install = Callable[..., None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    def installed(*found: Any) -> None:
        def entry_points(*, group: str) -> list[Offer]:
            assert group == "notices.rules"
            return [Offer(one) for one in found]

        monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
        plugin_rules.cache_clear()

    yield installed
    plugin_rules.cache_clear()


def test_one_rule_or_several(install: Install) -> None:
    install(ODD, [LONG])
    assert plugin_rules() == (ODD, LONG)


def test_nothing_installed(install: Install) -> None:
    install()
    assert plugin_rules() == ()


CASES = [
    (ImportError("no module named odd"), "ImportError: no module named odd"),
    ([made("D101", "odd-title")], "D101 odd-title is taken"),
    ([made("X900", "inverted-period")], "X900 inverted-period is taken"),
    (["X900"], "'X900' is no rule"),
    (7, "TypeError"),
]


@pytest.mark.parametrize(("broken", "why"), CASES)
def test_a_broken_one_is_left_out_with_a_warning(install: Install, broken: Any, why: str) -> None:
    install(broken, LONG)
    with pytest.warns(RuntimeWarning, match=f"an-offer.*{why}"):
        assert plugin_rules() == (LONG,)


def test_two_of_one_code(install: Install) -> None:
    install(ODD, made("X900", "odder-title"))
    with pytest.warns(RuntimeWarning, match="taken"):
        assert plugin_rules() == (ODD,)
