"""The main job on the example page: read it, check it, show both outputs.

Ends with 0 only if reading went well, and the check ended with 1 and found the inverted window.
"""

from __future__ import annotations

import os
import subprocess
import sys
from io import TextIOWrapper
from os.path import relpath
from pathlib import Path

PAGE = Path(__file__).with_name("newspaper-page.md")
FOUND = 1


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``notices`` with ``arguments``, show the command and what it printed."""
    print(f"\n$ notices {' '.join(arguments)}", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "notices", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    print(done.stdout, end="", flush=True)
    return done


def main(page: Path = PAGE) -> int:
    """Parse and check ``page``; 0 if everything went as it must, else 1."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console without Chinese shows question marks, not a traceback
    name = relpath(page)
    parsed = run("parse", name)
    checked = run("check", name)
    found = "inverted-period" in checked.stdout
    print(f"\nparse ended with {parsed.returncode}, check with {checked.returncode}; inverted-period found: {found}")
    return 0 if parsed.returncode == 0 and checked.returncode == FOUND and found else 1


if __name__ == "__main__":
    # Another page may be named, for instance to see the demo end with 1 where nothing is wrong.
    raise SystemExit(main(*map(Path, sys.argv[1:2])))
