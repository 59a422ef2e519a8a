"""What is wrong with a call, beyond what the parser of the options can see."""

from __future__ import annotations

from collections.abc import Sequence

from notices.cli.console import Console
from notices.errors import UnknownRule


class Wrong(Exception):
    """A call that is wrong: the key of the message, and what it is filled in with."""

    def __init__(self, key: str, /, *, source: str | None = None, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.source = source
        self.values = values


class WrongRule(Exception):
    """A name that no rule has, in a settings file."""

    def __init__(self, unknown: UnknownRule, source: str) -> None:
        super().__init__(str(unknown))
        self.unknown = unknown
        self.source = source


def require_kind(kind: str, console: Console) -> None:
    """Refuse what is the name of no kind."""
    from notices.arguments import kinds_like
    from notices.models.kinds import kinds

    if kind not in kinds():
        hint = did_you_mean(kinds_like(kind), console) or console.say("list_kinds")
        raise Wrong("unknown_kind", kind=kind, hint=hint)


def did_you_mean(names: Sequence[str], console: Console) -> str:
    """A question that offers ``names``; an empty text if there are none."""
    return console.say("did_you_mean", names=", ".join(names)) if names else ""
