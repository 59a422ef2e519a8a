"""Which language a person is spoken to in: as asked for, or that of the system."""

from __future__ import annotations

import sys

from notices.cli.messages import is_language

TYPE_CHECKING = False  # that of typing, which would take half of the time of the start
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from notices.diagnostic import Language


def language_asked_for(argv: Sequence[str]) -> Language | None:
    """The language that the arguments name, before they are parsed: the help is in it too.

    >>> language_asked_for(["check", "--lang", "en"]), language_asked_for(["--lang=zh"]), language_asked_for([])
    ('en', 'zh', None)
    """
    asked: Language | None = None
    for word, following in zip(argv, [*argv, ""][1:], strict=True):
        if word == "--":
            break
        if word.startswith("--lang"):
            value = following if word == "--lang" else word.removeprefix("--lang=")
            asked = value if is_language(value) else asked
    return asked


def language_of_system(environment: Mapping[str, str]) -> Language:
    """The language of the locale: Chinese or, for every other one, English.

    >>> language_of_system({"LANG": "zh_CN.UTF-8"}), language_of_system({"LANG": "zh_CN", "LC_ALL": "C"})
    ('zh', 'en')
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "zh" if environment[name].lower().startswith("zh") else "en"
    return "zh" if _windows_speaks_chinese() else "en"


def _windows_speaks_chinese() -> bool:
    """Whether the user interface of Windows, which knows no ``LANG``, is Chinese."""
    if sys.platform != "win32":
        return False
    import ctypes

    primary_language = 0x3FF
    chinese = 0x04
    return bool(ctypes.windll.kernel32.GetUserDefaultUILanguage() & primary_language == chinese)
