"""What the ``.gitignore`` files of a repository pass over."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from notices.cli.patterns import Patterns

NAME = ".gitignore"


@dataclass(slots=True)
class GitIgnore:
    """The ``.gitignore`` files of the repository in ``root``; each is read once, when its folder is reached."""

    root: Path
    known: dict[Path, tuple[Patterns, ...]] = field(default_factory=dict)

    @classmethod
    def around(cls, folder: Path) -> GitIgnore | None:
        """Those that hold in ``folder``, an absolute path; None outside a repository.

        None too in a folder that they pass over themselves: whoever names it wants what lies in it.
        """
        inside = [folder, *folder.parents]
        for depth, place in enumerate(inside):
            if (place / ".git").exists():
                found = cls(place)
                return None if any(found.pass_over(one, is_folder=True) for one in inside[:depth]) else found
        return None

    def pass_over(self, path: Path, *, is_folder: bool) -> bool:
        """Whether a file or folder below ``root`` is passed over; the ``.gitignore`` nearest to it decides first."""
        for patterns in reversed(self._holding_in(path.parent)):
            decision = patterns.decision(str(path), is_folder=is_folder)
            if decision is not None:
                return decision
        return False

    def _holding_in(self, folder: Path) -> tuple[Patterns, ...]:
        if folder not in self.known:
            outer = () if folder == self.root else self._holding_in(folder.parent)
            own = Patterns(_lines(folder / NAME), str(folder))
            self.known[folder] = (*outer, own) if own.lines else outer
        return self.known[folder]


def _lines(path: Path) -> tuple[str, ...]:
    """The lines of a file; none where there is none, or it cannot be opened."""
    try:
        return tuple(path.read_text(encoding="utf-8-sig", errors="replace").splitlines())
    except OSError:
        return ()
