"""Whether a text may hold a notice: asked of pages before the cost of reading them.

The answer no is certain; yes means that it is worth a closer look.  A notice shows itself by a cue of the document
grammar, by a title, or by a roster with a column of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from notices.folding import fold
from notices.models import title
from notices.models.kinds import entry_types
from notices.parsing.beginning import starts
from notices.parsing.lexer import CUES
from notices.parsing.outline import grammar
from notices.parsing.vocabulary import added, added_title_words, per_vocabulary

_LONGEST_TITLE = 90
_BLANKS = re.compile(r"[^\S\n]+")


def may_hold_notice(text: str) -> bool:
    r"""Whether ``text``, whose lines are those of a page, may hold a notice.

    >>> may_hold_notice("通知公告\n我县举行运动会"), may_hold_notice("现将名单公示如下")
    (False, True)
    """
    folded = fold(text)
    if _name_headers().search(folded) is not None:
        return True
    bare = _BLANKS.sub("", folded)
    return any(cue.search(bare) for cue in _cues()) or _has_title(bare)


@cache
def _cues() -> tuple[re.Pattern[str], ...]:
    """The cues of the document grammar, each to be searched for by itself."""
    terminals = (terminal for terminal in grammar().terminals if terminal.name in CUES)
    return tuple(starts(terminal.pattern.to_regexp()) for terminal in terminals)


def _has_title(folded: str) -> bool:
    """Whether a line of a text without blanks may be a title."""
    words, hint = _title_words()
    for found in words.finditer(folded):
        if found.lastgroup == "sure":
            return True
        if found.lastgroup == "everyday":
            start = folded.rfind("\n", 0, found.start()) + 1
            if hint.search(folded, max(start, found.start() - _LONGEST_TITLE), found.start()) is not None:
                return True
    return False


@per_vocabulary(16)
def _title_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words by which titles end, and those that make a title of one that ends in an everyday word."""
    sure = (*title.PUBLICITY_FORMS, *title.ANNOUNCEMENT_FORMS, *title.LIST_FORMS)
    everyday = (*title.ORDER_FORMS, *title.RESULT_FORMS)
    words = re.compile(
        rf"{_begins((*sure, *everyday, *title.NAVIGATION_WORDS))}(?:^{_any(title.NAVIGATION_WORDS)}[>»:]*$"
        rf"|(?P<sure>{_any(sure)})|(?P<everyday>{_any(everyday)}))",
        re.MULTILINE,
    )
    return words, re.compile(_any(("年", *title.PROPOSAL_WORDS, *added_title_words())))


@per_vocabulary(16)
def _name_headers() -> re.Pattern[str]:
    """The head of a column of names, which may be padded (姓　名)."""
    names = {word for entry in entry_types().values() for word in entry.headers.get("name", ())}
    names.update(added("headers", "name"))
    padded = "|".join(r"[^\S\n]{0,4}".join(map(re.escape, fold(name))) for name in sorted(names))
    return re.compile(rf"{_begins(names)}(?:{padded})(?!\w)")


def _begins(words: Iterable[str]) -> str:
    """What lets a search pass over all characters with which none of ``words`` begins."""
    return f"(?=[{re.escape(''.join(sorted({fold(word)[0] for word in words})))}])"


def _any(words: Iterable[str]) -> str:
    listed = sorted(map(fold, words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, listed))})"
