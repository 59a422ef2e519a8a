"""R112: do two lines bear the number of one?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from notices.diagnostic import Severity
from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R112 duplicate-number：不同的条目用了同一个编号。

查什么
    两个不同项目的项目编号、两个人的学号、两个当事人的决定书文号或者许可证号、两个企业的统一社会信用代码、
    两块地的宗地编号相同。准考证号、身份证号的重复由 R101 报告。
为什么重要
    编号是唯一的，相同就必有一个写错了；按编号查询的人会查到另一条。
示例
    QH2024-02	河流治理研究
    QH2024-02	乡村教育研究
怎么改
    对照批文或者登记信息改正编号。
什么情况下不报
    同一项目、同一当事人占几行的；几行合用一个单元格的；编号不足四个字符或者有遮盖的；很多行的编号都重复（不是各条自己的编号）。
    决定书、许可证、信用代码、宗地的编号只作警告：一份决定可以处罚几个当事人。
依据
    无需依据：一条一个编号。
"""


class _Number(NamedTuple):
    """A number that belongs to one thing only."""

    field: str
    zh: str
    en: str
    subjects: tuple[str, ...]
    """The fields that say what it is the number of."""
    severity: Severity


_NUMBERS = {
    "project": (
        _Number("project_number", "项目编号", "project number", ("project",), "error"),
        _Number("student_number", "学号", "student number", ("name",), "error"),
    ),
    "honoree": (_Number("student_number", "学号", "student number", ("name",), "error"),),
    "member": (_Number("student_number", "学号", "student number", ("name",), "error"),),
    "beneficiary": (_Number("student_number", "学号", "student number", ("name",), "error"),),
    "decision": (
        _Number("number", "决定书文号", "decision number", ("party", "name"), "warning"),
        _Number("licence_number", "许可证号", "licence number", ("party", "name"), "warning"),
        _Number("party_code", "统一社会信用代码", "credit code", ("party",), "warning"),
    ),
    "bidder": (_Number("supplier_code", "统一社会信用代码", "credit code", ("supplier",), "warning"),),
    "parcel": (_Number("parcel", "宗地编号", "parcel number", ("place",), "warning"),),
}
"""The numbers of each type of entry."""
_SHORTEST = 4
"""Shorter numbers begin anew in each group."""
_MOST_SHARED = 10
"""Of so many lines one may bear the number of another: where more do, the number is that of something above them."""


@notice_rule("R112", "duplicate-number", "error", since="0.1.0", zh=PAGE_ZH)
def duplicate_number(notice: Notice, _: Context) -> Iterator[Found]:
    """R112 duplicate-number: two different entries bear one number.

    What it finds
        The same project number for two projects, student number for two people, number of a decision or licence for two
        parties, credit code for two companies, parcel number for two places.  R101 looks at numbers of exams and
        identity cards.
    Why it matters
        Such a number belongs to one thing only, so that one of the two is wrong; who looks it up finds the other.
    Example
        QH2024-02	河流治理研究
        QH2024-02	乡村教育研究
    What to do
        Correct the number after the file it comes from.
    Silent when
        the lines are about the same project or party; they share a merged cell; the number is masked or shorter than four
        characters; many lines share numbers.  Decisions, licences, credit codes and parcels only warn: one decision may
        punish several parties.
    Source
        none needed: one number for one thing.
    """
    for kind in sorted({entry.type for entry in notice.entries} & _NUMBERS.keys()):
        for number in _NUMBERS[kind]:
            yield from _repeats(notice, number)


def _repeats(notice: Notice, number: _Number) -> Iterator[Found]:
    """The lines that bear the number of an earlier one that is about something else."""
    said = [_plain(vars(entry).get(number.field)) for entry in notice.entries]
    times = Counter(value for value in said if value)
    if times.total() - len(times) > max(1, len(said) // _MOST_SHARED):
        return
    first: dict[str, int] = {}
    for index, value in enumerate(said):
        earlier = first.setdefault(value, index)
        if not value or earlier == index:
            continue
        one, two = (_subject(notice, at, number) for at in (earlier, index))
        if one and two and one != two and not _share_a_cell(notice, number.field, earlier, index):
            yield Found(
                ("entries", index, number.field),
                f"“{two}”与“{one}”的{number.zh}相同：{value}",
                f"“{two}” has the {number.en} of “{one}”: {value}",
                severity=number.severity,
            )


def _plain(number: str | None) -> str:
    """A number as numbers are compared; empty for one that is masked or means nothing."""
    written = "".join(fold(number or "").split())
    is_one = len(written) >= _SHORTEST and "*" not in written and any(letter.isdecimal() for letter in written)
    return written if is_one else ""


def _subject(notice: Notice, index: int, number: _Number) -> str:
    """What a line is about, without blanks; empty where it does not say."""
    said = vars(notice.entries[index])
    return next(("".join(said[field].split()) for field in number.subjects if said.get(field)), "")


def _share_a_cell(notice: Notice, field: str, one: int, two: int) -> bool:
    place = notice.spans.pieces(("entries", one, field))
    return place is not None and place == notice.spans.pieces(("entries", two, field))
