"""What a sentence, a heading or a label over a list says of those whom it lists."""

from __future__ import annotations

from notices.models.header import CREDITS, HONOURED, OTHER_PEOPLE, PERSON_WORDS, ROSTER_WORDS

_LONGEST_CREDIT = 4
"""So many characters has a label that names those who made the notice: 审核人员."""
_MARKS = "●■◆★▲◇ "


def names_others(said: str) -> bool:
    """Whether a label or a heading is over those who made, judged or signed something, and not over a roster.

    >>> names_others("评审专家"), names_others("海外专家"), names_others("◆ 审核")
    (True, False, True)
    """
    said = said.lstrip(_MARKS)
    for word in HONOURED:
        said = said.replace(word, "")
    return any(word in said for word in OTHER_PEOPLE) or (said.startswith(CREDITS) and len(said) <= _LONGEST_CREDIT)


def speaks_of_roster(said: str) -> bool:
    """Whether a sentence, a heading or a label speaks of a roster: 名单, 拟聘."""
    return any(word in said for word in ROSTER_WORDS)


def speaks_of_persons(said: str) -> bool:
    """Whether a sentence says that people follow, and nothing else."""
    return any(word in said for word in PERSON_WORDS)
