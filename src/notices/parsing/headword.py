"""Whether a word heads a column (表头), whatever the kind of the notice.

The words come from the entry models (``Entry.headers``) and the vocabulary, so that the columns of a plug-in or a
house are known here as the built-in ones are; a word that no model lists is judged by the parts it is made of.
"""

from __future__ import annotations

import re

from notices.models.column import MODIFIERS, NOUNS, TAILS
from notices.models.kinds import entry_types
from notices.parsing.header import find_carrier, plain
from notices.parsing.vocabulary import added, per_vocabulary

MAX_HEADER = 24
"""No header word is longer, in code points, blanks and remarks in brackets aside."""

_REMARK = re.compile(r"[(\[〔][^()\[\]〔〕]{0,16}[)\]〕]")


@per_vocabulary(None)
def listed() -> frozenset[str]:
    """The header words that the entry models list and the vocabulary adds, in one spelling."""
    models = entry_types().values()
    words = [word for model in models for listed in model.headers.values() for word in listed]
    more = [word for model in models for field in model.model_fields for word in added("headers", field)]
    return frozenset(map(plain, (*words, *more)))


@per_vocabulary(None)
def _made_of_parts() -> re.Pattern[str]:
    """A pattern for a word that consists of modifiers and ends in a noun."""
    nouns = _any_of({*NOUNS, *listed()})
    modifiers = _any_of({*NOUNS, *MODIFIERS})
    return re.compile(f"(?:{modifiers}){{0,6}}(?:{nouns})|(?:{modifiers}){{1,6}}(?:{_any_of(TAILS)})")


def _any_of(words: set[str] | tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@per_vocabulary()
def is_listed(word: str) -> bool:
    """Whether an entry model or the vocabulary lists this very word; blanks and a remark in brackets aside."""
    key = plain(word)
    return key in listed() or _REMARK.sub("", key) in listed()


@per_vocabulary()
def is_header(word: str) -> bool:
    """Whether ``word`` can head a column: a listed word, or one made of the parts of such words.

    >>> [w for w in ("姓 名", "报考岗位名称及代码", "笔试成绩(40%)", "物理学院", "张三") if is_header(w)]
    ['姓 名', '报考岗位名称及代码', '笔试成绩(40%)']
    """
    if len(word) > 4 * MAX_HEADER:
        return False
    if is_listed(word):
        return True
    key = plain(word)
    core = _REMARK.sub("", key)
    return any(1 < len(part) <= MAX_HEADER and _made_of_parts().fullmatch(part) for part in (key, core))


@per_vocabulary()
def field_of(word: str) -> str | None:
    """The field that a column under ``word`` carries in the first entry model that knows it; None if none does.

    Levels of a header are parted by ``/``, as in the columns of a table.

    >>> field_of("拟聘岗位"), field_of("遴选职位/名称"), field_of("天气")
    ('position', 'position', None)
    """
    levels = word.split("/")
    for entry in entry_types().values():
        if (found := find_carrier(entry, word, levels)) is not None:
            return found.field
    return None


@per_vocabulary()
def fields_of(word: str) -> frozenset[str]:
    """The fields that a column under ``word`` carries in the entry models that know it.

    >>> sorted(fields_of("户主")), sorted(fields_of("天气"))
    (['name'], [])
    """
    levels = word.split("/")
    found = (find_carrier(entry, word, levels) for entry in entry_types().values())
    return frozenset(carrier.field for carrier in found if carrier is not None)
