"""How many may be admitted to each post, where a roster says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from notices.folding import fold

if TYPE_CHECKING:
    from notices.models.entry import Entry

_HEADERS = frozenset((
    "招聘人数", "招聘计划", "招聘计划数", "招聘名额", "计划招聘人数", "拟招聘人数", "招录人数", "招录计划", "招录名额", "录用人数", "录用计划",
    "拟录用人数", "招考人数", "计划数", "计划人数", "岗位数", "岗位计划", "名额", "拟聘人数", "聘用人数", "引进人数", "引进计划", "需求人数",
    "选调计划", "遴选计划", "遴选职数", "选聘人数",
))  # fmt: skip
"""The headers of the number of those who are wanted for a post."""
_NUMBER = re.compile(r"[1-9][0-9]{0,4}")
"""How many a post may take; none, and what is longer, means something else."""
_POST = ("supervisor_unit", "unit", "unit_code", "position", "position_code", "major", "category")
"""The facts that tell one post from another."""
CALLED = ("面试", "体检", "考察", "资格", "笔试", "成绩", "入围", "试讲", "考核", "报名")
"""What in a title says that those on the list are not admitted yet: more are called than taken."""
_DROPPED = ("不", "未", "否", "放弃", "淘汰", "落选", "取消", "递补", "候补", "备选")
"""How an outcome begins, or a remark says, of who is not admitted, or comes in for somebody."""


class Post(NamedTuple):
    """The lines of a roster that are for one post, by their indices, and how many persons it takes."""

    quota: int
    indices: list[int]


def posts(entries: Sequence[Entry]) -> Iterator[Post]:
    """The posts whose quota the roster states, in the same number on each of their lines."""
    found: dict[tuple[Any, ...], Post | None] = {}
    for index, entry in enumerate(entries):
        quota = _quota(entry)
        if quota is None:
            continue
        key = tuple(vars(entry).get(fact) for fact in _POST)
        post = found.setdefault(key, Post(quota, []))
        if post is None or post.quota != quota:
            found[key] = None  # what the column says is not of the post
        else:
            post.indices.append(index)
    yield from (post for post in found.values() if post is not None)


def is_admitted(entry: Entry) -> bool:
    """Whether nothing says that somebody is in reserve, has dropped out or was not taken."""
    said = f"{entry.outcome or ''} {vars(entry).get('remark') or ''}"
    return not entry.reserve and not any(word in said for word in _DROPPED)


def _quota(entry: Entry) -> int | None:
    for header, value in entry.extra.items():
        number = _stated(header, value)
        if number is not None:
            return number
    return None


@lru_cache(maxsize=1024)  # the same few headers and numbers stand on every line
def _stated(header: str, value: str) -> int | None:
    """How many are wanted, if that is what the column says."""
    if "".join(header.split()).rpartition("/")[2] not in _HEADERS:
        return None
    number = fold(value).strip().removesuffix("人").removesuffix("名")
    return int(number) if _NUMBER.fullmatch(number) else None
