"""What other distributions offer, and what is refused with a warning."""

from __future__ import annotations

from typing import Any

import pytest

from notices.plugins import Offer, offered


class EntryPoint:
    """Leads to ``found``, or fails with it."""

    def __init__(self, name: str, found: Any) -> None:
        self.name = name
        self._found = found

    def load(self) -> Any:
        if isinstance(self._found, Exception):
            raise self._found
        return self._found


def installed(monkeypatch: pytest.MonkeyPatch, **found: Any) -> None:
    points = [EntryPoint(name, one) for name, one in found.items()]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda *, group: points if group == "notices.test" else [])


def test_one_or_several(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, one=1, more=[2, 3])
    assert list(offered("notices.test", int, "number")) == [
        (Offer("notices.test", "one"), 1),
        (Offer("notices.test", "more"), 2),
        (Offer("notices.test", "more"), 3),
    ]
    assert list(offered("notices.other", int, "number")) == []


BROKEN = [
    (ImportError("no module named odd"), "plug-in 'odd' of notices.test: ImportError: no module named odd"),
    (["x", 5], "'x' is no number"),
    (5.5, "TypeError"),
]


@pytest.mark.parametrize(("found", "why"), BROKEN)
def test_what_is_broken_is_left_out(monkeypatch: pytest.MonkeyPatch, found: Any, why: str) -> None:
    installed(monkeypatch, odd=found, fine=7)
    with pytest.warns(RuntimeWarning, match=why):
        assert [one for _, one in offered("notices.test", int, "number")][-1] == 7
