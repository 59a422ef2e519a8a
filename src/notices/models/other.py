"""Anything else that has the form of a notice."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.base import Maybe
from notices.models.entry import Entry
from notices.models.kind import Kind


class Item(Entry):
    """A line of a roster whose kind is not in the catalogue: what it is about, and the rest by header."""

    type: Literal["item"] = "item"  # pyright: ignore[reportIncompatibleVariableOverride]

    subject: Maybe[str] = None
    """The body, the project or whatever the line is about, if it is no person."""

    subjects: ClassVar[tuple[str, ...]] = ()
    unnamed: ClassVar[str | None] = "subject"
    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "name": ("姓名", "人员姓名", "候选人姓名", "负责人姓名", "申请人姓名", "户主姓名", "干部姓名", "学生姓名", "教师姓名", "名字", "户主", "候选人",
                 "推免名单", "人员名单", "名单"),
        "subject": ("项目名称", "成果名称", "作品名称", "企业名称", "公司名称", "机构名称", "单位名称", "集体名称", "团队名称", "班级名称", "名称",
                    "申报单位", "项目", "企业", "单位"),
        "outcome": ("评审结果", "评选结果", "审核结果", "审核意见", "结果", "结论"),
    }  # fmt: skip


KINDS = (
    Kind(
        "other",
        zh="其他",
        entry=Item,
        # What none of the other kinds is about: the words of a family that is added move to it.
        title_words=("招租", "公开招租", "出租", "租赁", "产权转让", "资产处置", "资产报废", "拟报废", "闲置资产",
                     "减刑", "假释", "采购意向"),
    ),
)  # fmt: skip
