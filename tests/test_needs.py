"""What a machine lacks makes a test skip with its reason, and fail where nothing may lack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

LACKING = [
    ({"module": "no_such_module"}, "no module no_such_module"),
    ({"command": "no-such-command"}, "no command no-such-command"),
    ({"path": Path("no") / "such" / "file"}, f"no {Path('no') / 'such' / 'file'}"),
]


@pytest.mark.parametrize(("wanted", "reason"), LACKING)
def test_what_is_lacking_skips(
    needs: Callable[..., None], monkeypatch: pytest.MonkeyPatch, wanted: dict[str, Any], reason: str
) -> None:
    monkeypatch.delenv("NOTICES_CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=reason.replace("\\", ".")):
        needs(**wanted)


@pytest.mark.parametrize(("wanted", "reason"), LACKING)
def test_what_is_lacking_fails_in_ci(
    needs: Callable[..., None], monkeypatch: pytest.MonkeyPatch, wanted: dict[str, Any], reason: str
) -> None:
    monkeypatch.setenv("NOTICES_CI", "1")
    with pytest.raises(pytest.fail.Exception, match=reason.replace("\\", ".")):
        needs(**wanted)


def test_what_is_there_goes_on(needs: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTICES_CI", "1")
    needs(module="json", path=tmp_path)
