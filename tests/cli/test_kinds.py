"""``notices kinds``."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from notices.cli import kinds as command
from notices.models.kind import Kind
from notices.models.kinds import kinds
from tests.cli.conftest import Ran

Run = Callable[..., Ran]


def test_every_kind_is_listed(run: Run) -> None:
    ran = run("kinds")
    assert (ran.status, ran.err) == (0, "")
    assert [line.split()[0] for line in ran.out.splitlines()[1:]] == list(kinds())
    assert ["talent", "Candidate", "stable", "人才引进"] in map(str.split, ran.out.splitlines())
    assert ["talent", "Candidate", "稳定", "人才引进"] in map(str.split, run("kinds", "--lang", "zh").out.splitlines())


def test_for_programs(run: Run) -> None:
    listed = json.loads(run("kinds", "-f", "json").out)
    assert [kind["name"] for kind in listed] == list(kinds())
    assert {"name": "talent", "zh": "人才引进", "entry": "Candidate", "preview": False} in listed


def test_kinds_without_entries_and_previews(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "kinds", lambda: {"court": Kind("court", zh="法院公告", preview=True)})
    assert "court  -        preview  法院公告\n" in run("kinds").out
    assert json.loads(run("kinds", "-f", "json").out)[0]["entry"] is None
