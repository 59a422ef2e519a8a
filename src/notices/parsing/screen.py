"""Whether a text may hold a notice: asked of pages before the cost of reading them.

The answer no is certain; yes means that it is worth a closer look.  A notice shows itself by a cue of the document
grammar, by a title, or by a roster with a column of names.
"""

from __future__ import annotations

import re
from functools import cache

from notices.folding import fold
from notices.models import title
from notices.models.kinds import entry_types
from notices.parsing.lexer import CUES
from notices.parsing.outline import grammar
from notices.parsing.vocabulary import added, added_title_words, per_vocabulary

_LONGEST_TITLE = 90


def may_hold_notice(text: str) -> bool:
    r"""Whether ``text``, whose lines are those of a page with the blanks left out, may hold a notice.

    >>> may_hold_notice("通知公告\n我县举行运动会"), may_hold_notice("现将名单公示如下")
    (False, True)
    """
    folded = fold(text)
    return _cues().search(folded) is not None or _lines().search(folded) is not None


@cache
def _cues() -> re.Pattern[str]:
    """The cues of the document grammar."""
    terminals = (terminal for terminal in grammar().terminals if terminal.name in CUES)
    return re.compile("|".join(f"(?:{terminal.pattern.to_regexp()})" for terminal in terminals))


@per_vocabulary(16)
def _lines() -> re.Pattern[str]:
    """A line that may be a title, or the head of a column of names."""
    certain = (*title.PUBLICITY_FORMS, *title.ANNOUNCEMENT_FORMS, *title.LIST_FORMS)
    with_hint = (*title.ORDER_FORMS, *title.RESULT_FORMS)
    hints = ("年", *title.PROPOSAL_WORDS, *added_title_words())
    names = {word for entry in entry_types().values() for word in entry.headers.get("name", ())}
    names.update(added("headers", "name"))
    inside = rf"[^\n]{{0,{_LONGEST_TITLE}}}"
    titles = f"{inside}{_any(certain)}|{inside}{_any(hints)}{inside}{_any(with_hint)}"
    return re.compile(
        rf"^(?!{_any(title.NAVIGATION_WORDS)}[>»:\s]*$)(?:{titles}|[^\n]{{0,24}}{_any(names)}(?:$|\W))", re.MULTILINE
    )


def _any(words: object) -> str:
    listed = sorted(map(fold, words), key=lambda word: (-len(word), word))  # type: ignore[call-overload]
    return f"(?:{'|'.join(map(re.escape, listed))})"
