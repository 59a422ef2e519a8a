"""The words of headings over lists of people and of bodies, as data."""

from __future__ import annotations

BODY_HEADINGS = (
    "集体", "单位", "企业", "公司", "机构", "组织", "班级", "学校", "支部", "团队", "中心", "基地", "平台", "园区", "实验室", "奖状", "先锋号", "文明号", "社团",
    "合作社", "农场", "医院", "幼儿园", "供应商", "商户", "景区", "名单",
)  # fmt: skip
"""Words that announce bodies rather than people."""

TAILS = (
    "拟推荐对象", "推荐对象", "拟推荐人选", "推荐人选", "拟表彰对象", "表彰对象", "拟推荐名单", "推荐名单", "候选人", "获奖名单", "获得者", "人选", "对象", "名单",
)  # fmt: skip
"""What a heading adds to the name of an award: 劳动模范 + 推荐对象."""


def core(heading: str) -> str:
    """A heading without such an addition.

    >>> core("劳动模范推荐对象"), core("优秀教师"), core("名单")
    ('劳动模范', '优秀教师', '名单')
    """
    tail = next((tail for tail in TAILS if heading.endswith(tail) and heading != tail), "")
    return heading.removesuffix(tail)
