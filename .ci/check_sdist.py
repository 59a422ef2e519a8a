"""Compares the source distribution with the files that git holds: whoever has it can build, test and document.

Usage: check_sdist.py DIST_FOLDER, in the checkout.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path

LEFT_OUT = frozenset({".gitignore"})
"""What only a checkout needs."""

MADE = frozenset({"PKG-INFO"})
"""What the build adds."""


def packed(sdist: Path) -> set[str]:
    """The files in ``sdist``, without its top folder."""
    with tarfile.open(sdist) as archive:
        return {member.name.partition("/")[2] for member in archive if member.isfile()}


def tracked() -> set[str]:
    """The files that git holds and that the distribution must have."""
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, check=True, encoding="utf-8")
    return {name for name in listed.stdout.split("\0") if name} - LEFT_OUT


def main() -> None:
    """Raise if a file is missing, or if one that git does not hold got in."""
    (sdist,) = Path(sys.argv[1]).glob("notices-*.tar.gz")
    inside, wanted = packed(sdist), tracked()
    missing, extra = wanted - inside, inside - wanted - MADE - LEFT_OUT
    if missing or extra:
        raise SystemExit(f"{sdist.name}: missing {sorted(missing)}, not in git {sorted(extra)}")
    print(f"{sdist.name}: all of {len(wanted)} files")


if __name__ == "__main__":
    main()
