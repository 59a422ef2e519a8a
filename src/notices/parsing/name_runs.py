"""Runs of lines that list names in the body of a notice, with the headings over them: what of them is the roster.

What looks like a list of names is the roster only in its surroundings.  Lines of names that follow each other,
with their headings, are judged as one run: few surnames among many words are none, and one or two names need
something before them that speaks of a roster.  Where a heading or a sentence says how many follow, and so many
things follow, they are names whatever they look like.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from notices.document import Block, Document
from notices.models.header import LEADING_WORDS
from notices.models.surnames import NEVER_LAST, SURNAMES, WEAK_SURNAMES
from notices.parsing.count import read_counts
from notices.parsing.described import Described, read_columns, read_described
from notices.parsing.group import BARE, OUTERMOST, Group, read_group
from notices.parsing.name_list import Item, Judgement, NameList, read_list, read_lists
from notices.parsing.name_run import ENOUGH, Line, NameRun, Surroundings, judged
from notices.parsing.reserve import marks_reserve, speaks_of_reserves
from notices.parsing.roster_speech import names_others, speaks_of_persons, speaks_of_roster

_LONGEST_NUMBER = 2
_NEAR = 80
"""So far back from its end a sentence is searched for words of a roster."""
_LEADS = (":", "如下", "名单")
"""How a sentence ends that leads to what stands below it."""
_PARDONING = 2
"""So many sure names make a word beside them a name."""
_SHORTEST = 2
"""So many characters have the shortest names."""
_PAIR = 2
_SHORTEST_POST = 5
"""So many characters has what somebody is where a line says it behind the name, and hardly a name."""


@dataclass
class Lists:
    """Goes through the blocks and keeps the runs of lines that list the roster."""

    document: Document
    blocks: Sequence[Block]
    persons: Container[int] = ()
    """Where blocks begin that hold persons with particulars, which end no run."""
    _runs: list[NameRun] = field(default_factory=list)
    _counted: set[int] = field(default_factory=set)
    """Where blocks begin that list as many as something before them says."""
    _at: int = 0
    _lines: list[Line] = field(default_factory=list)
    _groups: list[Group] = field(default_factory=list)
    _is_led: bool = False
    _is_of_persons: bool = False
    """Whether the sentence that leads says that people follow."""
    _is_reserve: bool = False
    _is_of_others: bool = False
    _is_beside: bool = False

    def read(self) -> list[NameRun]:
        """The runs that list the roster, in order."""
        for at, block in enumerate(self.blocks):
            self._at = at
            if block.start in self.persons:
                self._is_beside = True
            elif block.kind == "table":
                self._close()
            elif not _is_bare_number(self.document.folded[block.start : block.end]):
                self._take(block)
        self._close()
        return self._runs

    def _take(self, block: Block) -> None:
        """Read the next block: a line of names, a heading, or a sentence that ends the run."""
        folded = self.document.folded
        lists = [self._pardoned(one) for one in read_lists(folded, block.start, block.end)]
        listed = lists[0] if len(lists) == 1 else None
        if any(one.label is not None and names_others(folded[slice(*one.label)]) for one in lists):
            self._close()
        elif len(lists) > 1:
            self._enter_sections(lists)
        elif listed is not None and len(listed.items) > 1 and self._goes_as_names(block, listed):
            self._enter_names(block, listed)
        elif (said_of := self._described(block)) is not None:
            self._enter_names(block, _as_list(said_of, folded))
        elif columns := self._columns(block):
            for one in columns:
                self._enter_names(block, _as_list(one, folded))
        elif listed is not None and len(listed.items) >= ENOUGH:
            self._close()  # a list of other things
        else:
            self._take_one(block, listed)

    def _pardoned(self, listed: NameList) -> NameList:
        """The list with the one word among sure names (宁静) as something that may be a name, as it begins like one."""
        if listed.count("word") != 1 or listed.count("sure") != max(len(listed.items) - 1, _PARDONING):
            return listed
        at = next(at for at, item in enumerate(listed.items) if item.judgement == "word")
        word = self.document.folded[slice(*listed.items[at].place)]
        if len(word) != _SHORTEST or word[0] not in SURNAMES or word[-1] in NEVER_LAST:
            return listed
        odd = listed.items[at]._replace(judgement="odd")
        return NameList(listed.label, (*listed.items[:at], odd, *listed.items[at + 1 :]))

    def _take_one(self, block: Block, listed: NameList | None) -> None:
        """Read a line that lists one name, or is a heading, or a sentence."""
        folded = self.document.folded
        said = folded[max(block.start, block.end - _NEAR) : block.end]
        may_be_names = listed is not None and self._may_be_names(block, listed)
        group = read_group(folded, block.start, block.end)
        if group is None:
            if listed is not None and may_be_names:
                self._enter_names(block, listed)
            else:
                self._lead(block, said)
        elif listed is not None and may_be_names and not group.is_counted and not self._heads(group):
            self._enter_names(block, listed)
        elif group.depth == BARE and not group.is_counted and speaks_of_roster(said):
            self._lead(block, said + ":")
        else:
            self._enter(group)

    def _goes_as_names(self, block: Block, listed: NameList) -> bool:
        """Whether a line of several items lists names, and does not say of the first of two what he is."""
        if not self._may_be_names(block, listed):
            return False
        start, end = listed.items[-1].place
        if len(listed.items) > _PAIR or listed.items[-1].judgement != "odd" or end - start < _SHORTEST_POST:
            return True
        return block.start in self._counted or self._described(block) is None

    def _may_be_names(self, block: Block, listed: NameList) -> bool:
        """Whether a line may list names: nearly all are, or they are as many as stated, or they stand among names."""
        if listed.may_be_of_names or block.start in self._counted:
            return True
        if listed.label is not None and self._count(listed) == len(listed.items):
            return not listed.count("word")
        if not (self._is_led or self._groups) or listed.count("word"):
            return False
        if len(listed.items) > 1:
            return self._is_of_persons or 2 * listed.count("odd") <= len(listed.items)
        return (listed.label is not None and bool(self._lines)) or self._stands_among_names()

    def _stands_among_names(self) -> bool:
        """Whether the lines before and after this one are of one name each, and no heading stands over them."""
        alone = self._lines and len(self._lines[-1].listed.items) == 1
        after = self._below(self._at)
        is_bare = any(group.depth == BARE for group in self._groups)
        return bool(alone) and not is_bare and after is not None and after.may_be_of_names

    def _below(self, at: int) -> NameList | None:
        """The list in the block below that at ``at``."""
        block = self.blocks[at + 1] if at + 1 < len(self.blocks) else None
        if block is None or block.kind == "table":
            return None
        return read_list(self.document.folded, block.start, block.end)

    def _heads(self, group: Group) -> bool:
        """Whether what looks like a name with a number is a heading: others of its kind are, and names stand below."""
        is_outer = group.depth == OUTERMOST
        if group.depth == BARE or not (is_outer or any(over.depth == group.depth for over in self._groups)):
            return False
        below = self._below(self._at)
        if below is None or not below.may_be_of_names:
            return False
        block = self.blocks[self._at + 1]
        next_group = read_group(self.document.folded, block.start, block.end)
        return next_group is None or next_group.depth != group.depth

    def _count(self, listed: NameList) -> int | None:
        """The number of people that the label of a list states."""
        group = None if listed.label is None else read_group(self.document.folded, *listed.label)
        return None if group is None else group.people

    def _described(self, block: Block) -> Described | None:
        """The person whom a line describes; only a heading or a number makes it a line of a roster."""
        if not (self._is_led or self._groups):
            return None
        found = read_described(self.document.folded, block.start, block.end)
        if found is None or not found.is_odd:
            return found
        # What no surname tells goes with those whose lines say what they are.
        before = self._lines[-1].listed.items[-1] if self._lines else None
        return found if before is not None and any(field == "post" for field, _ in before.notes) else None

    def _columns(self, block: Block) -> tuple[Described, ...]:
        """The persons whom a line describes side by side, under what makes it a line of a roster."""
        is_of_roster = self._is_led or self._groups
        return read_columns(self.document.folded, block.start, block.end) if is_of_roster else ()

    def _enter_sections(self, lists: Sequence[NameList]) -> None:
        """Enter the lists of one line, each behind its heading."""
        block = self.blocks[self._at]
        for listed in lists:
            if self._may_be_names(block, listed):
                self._enter_names(block, listed)

    def _enter_names(self, block: Block, listed: NameList) -> None:
        is_counted = block.start in self._counted
        if listed.label is not None:
            group = read_group(self.document.folded, *listed.label)
            if group is not None and group.depth != BARE:
                self._leave(group.depth)
            if group is not None and group.is_counted:
                is_counted |= group.people == len(listed.items)
                self._is_led = True
            self._is_led |= speaks_of_roster(self.document.folded[slice(*listed.label)])
        self._lines.append(Line(listed, tuple(self._groups), self._is_reserve, is_counted))

    def _enter(self, group: Group) -> None:
        """Stand under a heading, and no longer under those of its depth or deeper."""
        title = self.document.folded[slice(*group.place)]
        if names_others(title):
            self._close()
            self._is_of_others = True
            return
        self._leave(group.depth)
        if group.depth != BARE or marks_reserve(title):
            self._is_reserve = marks_reserve(title)
        self._is_led |= group.is_counted or group.depth != BARE
        self._groups.append(group)
        if group.people is not None:
            self._expect(group.people)

    def _expect(self, number: int) -> None:
        """Mark the lines below as names if they list so many: neither more nor less, and nothing that is a word."""
        found: set[int] = set()
        folded = self.document.folded
        for block in self.blocks[self._at + 1 :]:
            listed = None if block.kind == "table" else read_list(folded, block.start, block.end)
            group = None if listed is None else read_group(folded, block.start, block.end)
            if listed is None or listed.label is not None or listed.count("word") or (group and group.is_counted):
                return
            found.add(block.start)
            number -= len(listed.items)
            if number <= 0:
                break
        if number == 0:
            self._counted |= found

    def _leave(self, depth: int) -> None:
        """Stand no longer under headings of ``depth`` or deeper."""
        while self._groups and self._groups[-1].depth >= depth:
            self._groups.pop()

    def _lead(self, block: Block, said: str) -> None:
        """End the run at a sentence, which may introduce another."""
        groups = self._groups
        self._close()
        said = said.rstrip("。: ") + said[-1:] * said.endswith(":")
        clause = _leading_clause(said)
        if said.endswith(_LEADS) or any(word in said for word in LEADING_WORDS):
            self._is_of_others = names_others(clause)
            self._is_led = speaks_of_roster(said)
            self._is_of_persons = speaks_of_persons(said)
            self._is_reserve = marks_reserve(clause) or speaks_of_reserves(clause)
            self._groups = [group for group in groups if group.depth != BARE]
            for count in read_counts(self.document, block.start, block.end):
                self._expect(count.data["value"])

    def _close(self) -> None:
        """End the run, and keep it if it is of people."""
        surroundings = Surroundings(self._is_led, self._is_of_persons, self._is_beside)
        if self._lines and not self._is_of_others:
            run = judged(self.document.folded, self._lines, surroundings)
            self._runs += [] if run is None else [run]
        self._lines, self._groups = [], []
        self._is_led = self._is_of_persons = self._is_reserve = self._is_of_others = self._is_beside = False


def _leading_clause(said: str) -> str:
    """The clause of a sentence that leads to the list: its last, or where that does not lead, the last that does."""
    clauses = said.rstrip(":").replace("。", ",").split(",")
    leading = (clause for clause in reversed(clauses) if any(word in clause for word in LEADING_WORDS))
    return clauses[-1] if said.endswith(_LEADS) else next(leading, clauses[-1])


def _as_list(said_of: Described, folded: str) -> NameList:
    """The line of one person as a list of one name: what he is becomes a note, whose he is the label."""
    about = () if said_of.about is None else (("post", said_of.about),)
    judgement: Judgement = "odd" if said_of.is_odd else "likely" if folded[said_of.name[0]] in WEAK_SURNAMES else "sure"
    return NameList(said_of.of, (Item(said_of.name, judgement, (*about, *said_of.notes)),))


def _is_bare_number(said: str) -> bool:
    """Whether a line is no more than the ornament over a heading: 01."""
    return len(said) <= _LONGEST_NUMBER and said.isdecimal()
