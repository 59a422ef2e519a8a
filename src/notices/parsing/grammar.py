"""The grammars: where the ``.lark`` files lie, and how they are loaded; :mod:`notices.parsing.phrase` matches with them.

This is the only module that looks for grammar files.  Two conventions make them read like prose:

* a word in double quotes is read with up to eight blanks between its characters, line feeds included, so
  that ``"联系人"`` also reads 联 系 人;
* a word list is declared (``%declare LABEL_WORD``) and filled when the grammar is loaded, from
  the data beside the models; ``<LABEL_WORD>`` inside a pattern reads one of its words, so that a look-ahead can
  name them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from lark import Lark, Token, Transformer
from lark.lexer import Lexer

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)+)"(i?)')
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def folder() -> Path:
    """The folder of the grammars: in the installed package, or in the checkout of an editable install."""
    installed = Path(str(resources.files("notices"))) / "grammars"
    if installed.is_dir():
        return installed
    return Path(__file__).resolve().parents[3] / "grammars"


def names() -> list[str]:
    """The names of all grammars, sorted."""
    return sorted(path.stem for path in folder().glob("*.lark"))


def spaced(word: str) -> str:
    r"""A pattern that reads ``word`` with up to eight blanks between its characters.

    >>> spaced("公示")
    '公\\s{0,8}示'
    """
    letters = [re.escape(letter) for letter in word]
    joined = letters[0]
    for before, letter, pattern in zip(word, word[1:], letters[1:], strict=False):
        joined += (r"\s{0,8}" if _HAN.match(before) and _HAN.match(letter) else "") + pattern
    return joined


def word_pattern(words: Iterable[str]) -> str:
    r"""A pattern that reads any of ``words``, the longest first, with blanks between characters.

    Words that begin alike share their beginning, so that the pattern is small and quick.

    >>> word_pattern(["公示", "公示期", "公告"])
    '(?:公(?:\\s{0,8}告|\\s{0,8}示(?:\\s{0,8}期)?))'
    """
    return f"(?:{_rests(set(words), '')})"


def _rests(rests: Iterable[str], before: str) -> str:
    """The alternatives for the rests of words behind the character ``before``."""
    heads: dict[str, list[str]] = {}
    for rest in sorted(filter(None, rests)):
        heads.setdefault(rest[0], []).append(rest[1:])
    alternatives: list[str] = []
    for head, tails in heads.items():
        gap = r"\s{0,8}" if before and _HAN.match(before) and _HAN.match(head) else ""
        following = _rests(tails, head)
        if following and ("" in tails or "|" in following):
            following = f"(?:{following}){'?' if '' in tails else ''}"
        alternatives.append(gap + re.escape(head) + following)
    return "|".join(alternatives)


def source(name: str, words: Mapping[str, Iterable[str]] | None = None) -> str:
    """The text of grammar ``name`` as Lark takes it: quoted words spaced, word lists filled."""
    text = (folder() / f"{name}.lark").read_text(encoding="utf-8")
    lines = [line if line.lstrip().startswith(("//", "%import")) else _spaced_words(line) for line in text.split("\n")]
    text = "\n".join(lines)
    for terminal, listed in (words or {}).items():
        declared = re.search(rf"^%declare {terminal}(\.-?\d+)?$", text, flags=re.MULTILINE)
        if declared is None:
            raise ValueError(f"{name}.lark does not declare {terminal}")
        pattern = word_pattern(listed).replace("/", r"\/")
        text = f"{text[: declared.start()]}{terminal}{declared[1] or ''}: /{pattern}/{text[declared.end() :]}"
        text = text.replace(f"<{terminal}>", pattern)
    return text


def _spaced_words(line: str) -> str:
    """The line of a grammar with each quoted Han word written as a pattern."""

    def pattern(quoted: re.Match[str]) -> str:
        word = quoted[1]
        return f"/{spaced(word)}/" if len(word) > 1 and _HAN.search(word) else quoted[0]

    return _QUOTED.sub(pattern, line)


def build(
    name: str,
    *,
    words: Mapping[str, Iterable[str]] | None = None,
    transformer: Transformer[Token, Any] | None = None,
    lexer: type[Lexer] | None = None,
    strict: bool = False,
    text: str | None = None,
    start: str | Sequence[str] = "start",
) -> Lark:
    """Construct grammar ``name``; ``text`` replaces what the file holds (tests use it)."""
    return Lark(
        source(name, words) if text is None else text,
        start=start if isinstance(start, str) else list(start),
        parser="lalr",
        lexer=lexer or "contextual",
        transformer=transformer,
        maybe_placeholders=False,
        strict=strict,
        import_paths=[str(folder())],
    )
