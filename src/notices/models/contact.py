"""Whom to turn to: phones, addresses and people, and the words that notices label them with."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.base import Model

ContactType = Literal["phone", "fax", "email", "address", "postcode", "website", "person"]


class Contact(Model):
    """One way to reach somebody (联系方式); a label with two numbers makes two contacts."""

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})

    type: ContactType
    """What ``value`` is."""
    value: str
    """The value in one spelling: half-width, ``0357-3304009``, an extension after ``转``."""
    label: str | None = None
    """The label as written: 监督电话."""
    text: str | None = None
    """The value as written."""
    owner: str | None = None
    """Whose it is, where the notice names the owner beside the value."""


LABELS: dict[ContactType, tuple[str, ...]] = {
    "phone": ("电话", "电话号码", "联系方式", "联系方法", "热线", "手机", "手机号", "手机号码", "固话", "座机", "☎", "☏",
              "Tel", "TEL", "tel", "Phone"),
    "fax": ("传真", "传真号码", "传真电话", "Fax", "FAX", "fax"),
    "email": ("邮箱", "信箱", "邮件", "邮箱地址", "信箱地址", "邮件地址", "邮址", "E-mail", "E-Mail", "E-MAIL", "e-mail",
              "Email", "EMAIL", "email", "Mail"),
    "address": ("地址", "办公地点", "来访地点", "接待地点", "受理地点", "联系地点"),
    "postcode": ("邮编", "邮政编码", "邮码", "邮政编号"),
    "website": ("网址", "网站", "官网", "网页"),
    "person": ("联系人", "联络人", "联系人员", "负责人员", "经办人", "接待人"),
}  # fmt: skip
"""The last words of labels by what they label; most stand behind :data:`MODIFIERS`."""

MODIFIERS = (
    "联系", "监督", "举报", "咨询", "受理", "办公", "值班", "投诉", "公示", "公告", "报名", "反映", "反馈", "接待", "服务", "查询",
    "信访", "来电", "来信", "来访", "信函", "邮寄", "寄送", "通讯", "通信", "电子", "纪检", "监察", "干部", "政策",
    "技术", "业务", "现场", "项目", "意见", "异议", "质疑", "申诉", "招聘", "招生", "考务", "公开", "单位", "详细", "固定", "移动",
    "24小时", "专用", "统一", "全国", "值守", "人事", "组织", "收件", "接收", "征求", "书面", "官方", "门户", "及", "和", "与",
)  # fmt: skip
"""Words that a label may begin with: 监督 + 举报 + 电话."""

CALLS = ("拨打", "致电", "打电话", "来电")
"""Verbs that announce a number without a label: 拨打12380."""

BODIES = (
    "局", "委", "办", "处", "科", "室", "厅", "部", "组", "会", "院", "校", "中心", "股", "站", "所", "队", "司", "署", "社", "团",
    "馆", "府", "公司", "集团", "大学", "中学", "小学", "街道", "乡", "镇", "窗口", "单位", "支部", "专班", "医院", "园",
)  # fmt: skip
"""The last words of names of bodies and offices."""

TITLES = (
    "老师", "先生", "女士", "同志", "主任", "科长", "处长", "股长", "书记", "局长", "院长", "校长", "部长", "经理", "干事", "秘书",
    "主席", "所长", "站长", "队长", "工程师", "工", "总",
)  # fmt: skip
"""What persons are addressed with: 周老师."""

SENTENCE_WORDS = (
    "请", "可", "拨打", "致电", "向", "如有", "欢迎", "注明", "提供", "或", "并", "设有", "开通", "公布", "留下", "附上", "写明", "署",
    "通过", "为", "是", "的", "须", "反映", "反馈", "以下", "上述",
)  # fmt: skip
"""Words of a sentence around a label, which no label contains."""

NUMBERED = (
    "账号", "帐号", "账户", "代码", "编号", "文号", "号码", "证号", "考号", "报名号", "日期", "时间", "金额", "附件", "备注", "QQ", "微信",
    "邮编", "人数", "总分", "序号", "地点",
)  # fmt: skip
"""Words before numbers that are not phones."""

FURNITURE = ("版权所有", "ICP备", "公网安备", "网站标识码", "技术支持", "Copyright", "copyright", "承办:", "投稿", "广告热线", "发行热线",
             "报料热线", "新闻热线", "订阅热线", "广告部", "发行部", "法律顾问")  # fmt: skip
"""Words of the foot of a page, whose contacts are those of the site."""
