"""What all tests share: what a machine may lack, and how hard Hypothesis searches.

Environment:
    NOTICES_CI: if set, what a machine lacks makes a test fail instead of skipping it.
    NOTICES_CORPUS: the folder of labelled notices that some tests read; default ``../shared/corpus``.
    HYPOTHESIS_PROFILE: ``default``, or ``nightly`` for ten thousand examples a property.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
NIGHTLY = 10_000
HYPOTHESIS_SETTINGS = "_hypothesis_internal_use_settings"

# A property that names its own number of examples keeps it under "default"; under "nightly" see below.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", settings.get_profile("default"), max_examples=NIGHTLY)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

Needs = Callable[..., None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Under ``nightly`` the properties that ask for fewer examples get as many as all others."""
    if os.environ.get("HYPOTHESIS_PROFILE") != "nightly":
        return
    for item in items:
        # Hypothesis has no public way to raise the number that a test names itself.
        own = getattr(getattr(item, "obj", None), HYPOTHESIS_SETTINGS, None)
        if isinstance(item, pytest.Function) and own is not None:
            setattr(item.obj, HYPOTHESIS_SETTINGS, settings(own, max_examples=max(NIGHTLY, own.max_examples)))
            item.add_marker(pytest.mark.timeout(3600))


def lack(reason: str) -> None:
    """Skip the running test because the machine lacks something; in CI, where nothing may lack, fail it."""
    if os.environ.get("NOTICES_CI"):
        pytest.fail(f"CI lacks what this test needs: {reason}", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def needs() -> Needs:
    """Call it with what a test needs: ``needs(module="docx")``, ``needs(command="git")``, ``needs(path=folder)``."""

    def check(*, module: str | None = None, command: str | None = None, path: Path | None = None) -> None:
        if module is not None and find_spec(module) is None:
            lack(f"no module {module}")
        if command is not None and which(command) is None:
            lack(f"no command {command}")
        if path is not None and not path.exists():
            lack(f"no {path}")

    return check


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of labelled notices; a test that asks for it is skipped without it.

    Also in CI: the folder is no part of this repository, and every behaviour has a test of its own here.
    """
    folder = Path(os.environ.get("NOTICES_CORPUS") or ROOT.parent / "shared" / "corpus")
    if not folder.is_dir():
        pytest.skip(f"no corpus: {folder} (set NOTICES_CORPUS)")
    return folder
