"""The main job on the example page: read it, check it, show both outputs.

Ends with 0 only if the check ended with 1 and found the inverted window.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).with_name("newspaper-page.md").relative_to(Path.cwd())
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


def main() -> int:
    """Parse and check the page; 0 if everything went as it must."""
    parsed = run("parse", str(PAGE))
    checked = run("check", str(PAGE))
    found = "inverted-period" in checked.stdout
    print(f"\nparse ended with {parsed.returncode}, check with {checked.returncode}; inverted-period found: {found}")
    return 0 if parsed.returncode == 0 and checked.returncode == FOUND and found else 1


if __name__ == "__main__":
    raise SystemExit(main())
