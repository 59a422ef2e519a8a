"""R101: does anybody stand twice in the roster?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.notice import Notice

MASKS = "*＊×○●□xX#"
"""What hides a part of a name or number."""

SAID_ANYWAY = frozenset({
    "type", "name", "serial", "rank", "remark", "written_score", "interview_score", "total_score", "score", "votes", "extra",
})  # fmt: skip
"""What tells no two lines apart: the number of the line, what was scored, and what is looked at by itself."""

WHOLE_ID = (15, 18)
"""How many characters a number of an identity card has, of the old and of the new form."""

PERSONAL = ("准考证", "考生", "考号", "报名", "学号", "申请")
"""What headers of numbers say that are given to one person only; a bare 编号 may be that of a post."""

LONGEST_LIST = 100
"""In a longer list of bare names, two people of one name are nothing strange."""

PAGE_ZH = """
R101 duplicate-entry：名单中有重复的条目。

查什么
    同一姓名在同一单位、同一岗位（或者同一项目、同一奖项）出现两次，又没有别的信息能区分；或者两条的身份证号、准考证号相同。
为什么重要
    同一人占两个名额，或者本应是另一人的条目写错了。
示例
    余新宇，身份证号342422********2816，同时列在两个岗位
怎么改
    核对这两条；确是同名的两个人，就写明性别、出生年月或者准考证号加以区分。
什么情况下不报
    身份证号、准考证号、性别等不同的（同名的人）；一条是候补，或者处理结果不同的；被遮盖的姓名。
    一百人以上、只有姓名的名单，只作“无法判断”的提示。
依据
    无须依据：一人一条。
"""


@notice_rule("R101", "duplicate-entry", "warning", since="0.1.0", zh=PAGE_ZH)
def duplicate_entry(notice: Notice, _: Context) -> Iterator[Found]:
    """R101 duplicate-entry: somebody stands twice in the roster.

    What it finds
        The same name twice for the same post of the same body (or the same project, the same award), with nothing that
        tells the two apart; or the same number of identity card or exam twice.
    Why it matters
        One person takes two places, or the line of somebody else is wrong.
    Example
        余新宇, 身份证号342422********2816, under two posts
    What to do
        Check both lines; if they are two people of one name, add what tells them apart.
    Silent when
        numbers, gender or other facts differ (two people of one name); one of the two is in reserve, or their
        outcomes differ; the name is masked.  In a list of more than a hundred bare names the finding only says
        that it cannot tell.
    Source
        none needed: one line for one person.
    """
    found: set[int] = set()
    for fact, key_of in (("id_number", _id_key), ("exam_number", _exam_key(notice)), ("name", _name_key)):
        for first, again in _repeats(notice.entries, fact, key_of):
            if again not in found:
                found.add(again)
                yield _finding(notice.entries, first, again, sure=fact != "name")


_Key = Hashable | None
"""What must not occur twice; None for an entry that says nothing of the sort."""

_KeyOf = Callable[["Entry", str], _Key]
"""Makes the key of an entry and the fact of it that is looked at."""


def _repeats(entries: tuple[Entry, ...], fact: str, key_of: _KeyOf) -> Iterator[tuple[int, int]]:
    """The indices of the first entry with a key and of each later one with the same.

    No two entries have the same key without having the same ``fact``, which is quickly looked at.
    """
    said = [vars(entry).get(fact) for entry in entries]
    times = Counter(value for value in said if value)
    if times.total() == len(times):  # as in nearly every roster
        return
    seen: dict[_Key, int] = {}
    for index, value in enumerate(said):
        if value and times[value] > 1 and (key := key_of(entries[index], value)) is not None:
            first = seen.setdefault(key, index)
            if first != index:
                yield first, index


def _id_key(entry: Entry, number: str) -> _Key:
    """The number of the identity card; where it is shown in part, with the name."""
    whole = len(number) in WHOLE_ID and not _is_masked(number)
    return (number, None if whole else entry.name, entry.reserve, entry.outcome) if whole or entry.name else None


def _exam_key(notice: Notice) -> _KeyOf:
    """The key of exam numbers: alone where they are given to one person only, else with the name."""
    numbers = [number for entry in notice.entries if (number := getattr(entry, "exam_number", None)) is not None]
    headers = [column for table in notice.tables for column in table.columns]
    said_so = not headers or any(word in header for header in headers for word in PERSONAL)
    # Numbers that many lines share are those of posts or units, whatever the header says.
    alone = said_so and len(numbers) - len(set(numbers)) <= max(1, len(notice.entries) // 10)

    def key(entry: Entry, number: str) -> _Key:
        if alone and not _is_masked(number):
            return number, entry.reserve, entry.outcome
        return (number, entry.name, entry.reserve, entry.outcome) if entry.name else None

    return key


def _name_key(entry: Entry, name: str) -> _Key:
    """The name, with all that may tell two people of that name apart."""
    if _is_masked(name):
        return None
    return name, _facts(entry), tuple(sorted(entry.extra.items()))


def _facts(entry: Entry) -> tuple[tuple[str, Hashable], ...]:
    """All that is said of a line and may tell it from another, whatever its model."""
    return tuple((fact, value) for fact, value in vars(entry).items() if value is not None and fact not in SAID_ANYWAY)


def _is_masked(text: str) -> bool:
    return any(mark in MASKS for mark in text[:-1]) or text[-1:] in MASKS.replace("xX", "")


def _finding(entries: tuple[Entry, ...], first: int, again: int, *, sure: bool) -> Found:
    entry = entries[again]
    bare = not _facts(entry) and not entry.extra
    uncertain = not sure and bare and len(entries) > LONGEST_LIST
    who = entry.name or "?"
    if entry.name != entries[first].name:
        return Found(
            ("entries", again),
            f"名单第{again + 1}条（{who}）与第{first + 1}条（{entries[first].name or '?'}）的号码相同",
            f"line {again + 1} of the roster ({who}) has the number of line {first + 1} ({entries[first].name or '?'})",
        )
    if uncertain:
        return Found(
            ("entries", again, "name"),
            f"名单第{again + 1}条与第{first + 1}条都是“{who}”，无法判断是重复还是同名",
            f"lines {again + 1} and {first + 1} of the roster are both “{who}”: cannot tell one person from two",
            uncertain=True,
        )
    return Found(
        ("entries", again, "name"),
        f"“{who}”在名单中重复：第{first + 1}条与第{again + 1}条",
        f"“{who}” stands twice in the roster, on lines {first + 1} and {again + 1}",
    )
