"""The words of reports, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from notices.diagnostic import Language, Severity
from notices.rules.page import SEVERITY_WORDS

__all__ = ["SEVERITY_WORDS", "quantity"]

_NOUNS: Mapping[Language, Mapping[str, str]] = {
    "zh": {
        "problem": "个问题", "error": "个错误", "warning": "个警告", "info": "个提示",
        "source": "个来源", "notice": "则公示公告",
    },
    "en": {
        "problem": "problem", "error": "error", "warning": "warning", "info": "hint",
        "source": "source", "notice": "notice",
    },
}  # fmt: skip


def quantity(number: int, noun: Severity | str, language: Language) -> str:
    """A number of things.

    >>> quantity(1, "error", "zh"), quantity(1, "error", "en"), quantity(2, "notice", "en")
    ('1个错误', '1 error', '2 notices')
    """
    word = _NOUNS[language][noun]
    if language == "zh":
        return f"{number}{word}"
    return f"{number} {word}{'' if number == 1 else 's'}"
