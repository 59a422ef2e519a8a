"""One clause with contacts, read by ``grammars/contact.lark``: what was found in it, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from lark import Token, Transformer

from notices.models.contact import (
    BODIES,
    CALLS,
    LABELS,
    MODIFIERS,
    NUMBERED,
    SENTENCE_WORDS,
    TITLES,
    ContactType,
)
from notices.parsing.phone import phone_value
from notices.parsing.phrase import Phrase
from notices.parsing.vocabulary import added, is_extended, per_vocabulary
from notices.span import Piece


class Found(NamedTuple):
    """A contact as the grammar reads it: offsets, and the value in one spelling where it is not the wording."""

    type: ContactType
    value: str | None
    place: Piece
    owner: Piece | None = None
    label: Piece | None = None
    core: Piece | None = None
    """Where the value stands in ``place``, if not all of it is the value (人事处 周老师)."""
    is_bare: bool = False
    """Whether nothing but its form tells what it is."""


def _inner(token: Token) -> Piece:
    """The place of what stands inside the brackets of a note, or between the blanks around a name."""
    text = str(token)
    bare = text.strip().strip("(:,)").strip()
    if bare.count("(") != bare.count(")"):  # 人事处(人才办): the bracket belongs to the name
        bare = text.strip().rstrip(":,").strip()
    start = _start(token) + text.index(bare)
    return start, start + len(bare)


def _start(token: Token) -> int:
    return token.start_pos or 0


def _place(token: Token) -> Piece:
    return _start(token), token.end_pos or 0


class _Reader(Transformer[Token, Any]):
    """From the tree of a contact clause to what was found in it."""

    def number(self, children: list[Token]) -> Found:
        first = children[0]
        if first.type == "EMAIL":
            return self.mail(children)
        kind: ContactType = "phone"
        value, end, owner = phone_value(str(first)), _place(first)[1], None
        for token in children[1:]:
            if token.type == "EXTENSION":
                value += "转" + "".join(filter(str.isdigit, token))
                end = _place(token)[1]
            elif token.type == "FAX_NOTE":
                kind = "fax"
            else:
                owner = _inner(token)
        return Found(kind, value, (_place(first)[0], end), owner)

    line = number

    def mail(self, children: list[Token]) -> Found:
        owners = [_inner(note) for note in children[1:]]
        value = "".join(str(children[0]).split())
        return Found("email", value, _place(children[0]), owners[0] if owners else None)

    def person(self, children: list[Token]) -> Found:
        if children[0].type == "DESK":
            desk, name = children
            return Found("person", None, (_place(desk)[0], _place(name)[1]), _inner(desk), None, _place(name))
        return Found("person", None, _place(children[0]), _inner(children[1]) if len(children) > 1 else None)

    def phones(self, children: list[Token | Found]) -> list[Found]:
        """The values behind a label; an owner that is named before a number is the next number's."""
        label = named = None
        found: list[Found] = []
        for child in children:
            if not isinstance(child, Token):
                is_person = child.type == "person"
                found.append(child._replace(label=label, owner=child.owner if is_person else named or child.owner))
                named = child.place if is_person else None
            elif child.type in ("NAMED", "AT"):
                named = _inner(child)
            else:
                label = _place(child)
        if any(isinstance(child, Token) and child.type == "FAX_LABEL" for child in children[:1]):
            return [one._replace(type="fax") if one.type == "phone" else one for one in found]
        return found

    subjects = calls = mails = persons = phones

    def bare(self, children: list[Token | Found]) -> list[Found]:
        """Numbers without a label: phones if a body or a note says whose they are."""
        named = any(isinstance(child, Token) and child.type == "NAMED" for child in children[:1])
        return [
            one._replace(is_bare=one.type != "email" and (named or one.owner is None)) for one in self.phones(children)
        ]

    def _placed(self, kind: ContactType, children: list[Token]) -> list[Found]:
        label, value = children
        return [Found(kind, None, _place(value), None, _place(label))]

    def addresses(self, children: list[Token]) -> list[Found]:
        return self._placed("address", children)

    def postcodes(self, children: list[Token]) -> list[Found]:
        return self._placed("postcode", children)

    def websites(self, children: list[Token]) -> list[Found]:
        return self._placed("website", children)

    def owned(self, children: list[Any]) -> list[Found]:
        owner = _inner(children[0])
        return [one._replace(owner=one.owner or owner) for one in children[1]]

    def office(self, children: list[Any]) -> list[Found]:
        start, end = _place(children[0])
        return [
            one._replace(owner=one.owner or (start, end), label=(start, one.label[1] if one.label else end))
            for one in children[1]
        ]

    def start(self, children: list[list[Found]]) -> list[Found]:
        return children[0]


def labels_that_hold() -> dict[ContactType, tuple[str, ...]]:
    """The last words of labels by what they label: the built-in ones and those of the vocabulary."""
    return {kind: (*words, *added("labels", kind)) for kind, words in LABELS.items()}


def _words() -> Mapping[str, Sequence[str]]:
    """The word lists of the grammar, from the data beside the model."""
    labels = labels_that_hold()
    return {
        **{f"{name}_WORD": labels[kind] for name, kind in _WORD_LISTS.items()},
        "LABEL": [word for words in labels.values() for word in words],
        "MODIFIER": MODIFIERS,
        "CALL": CALLS,
        "BODY": BODIES,
        "TITLE": TITLES,
        "SENTENCE_WORD": SENTENCE_WORDS,
        "NUMBERED": NUMBERED,
    }


_WORD_LISTS: dict[str, ContactType] = {
    "PHONE": "phone",
    "FAX": "fax",
    "MAIL": "email",
    "ADDRESS": "address",
    "POSTCODE": "postcode",
    "WEBSITE": "website",
    "PERSON": "person",
}
PHRASE: Phrase[list[Found]] = Phrase("contact", _Reader(), _words)


def phrase() -> Phrase[list[Found]]:
    """The grammar with the words that hold."""
    return _extended() if is_extended("labels") else PHRASE


@per_vocabulary(16)
def _extended() -> Phrase[list[Found]]:
    words = _words()
    return Phrase("contact", _Reader(), lambda: words)
