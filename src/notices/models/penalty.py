"""Penalties and licences: what an authority has decided about somebody."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.base import Maybe
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.money import Yuan


class Decision(Entry):
    """A penalty or a licence: whom it concerns and what was decided (行政处罚, 行政许可)."""

    type: Literal["decision"] = "decision"  # pyright: ignore[reportIncompatibleVariableOverride]
    subjects: ClassVar[tuple[str, ...]] = ("name", "party", "licence_number", "vehicle")

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    party: Maybe[str] = None
    """The body concerned (当事人名称, 企业名称); a person stands in ``name``."""
    party_code: Maybe[str] = None
    """统一社会信用代码."""
    representative: Maybe[str] = None
    """Who answers for the body (法定代表人, 负责人)."""
    address: Maybe[str] = None
    """地址."""
    number: Maybe[str] = None
    """The number of the decision (处罚决定书文号)."""
    case: Maybe[str] = None
    """案件名称."""
    violation: Maybe[str] = None
    """What was done (违法事实)."""
    basis: Maybe[str] = None
    """The law by which it was decided (处罚依据)."""
    category: Maybe[str] = None
    """处罚种类, 许可类别."""
    penalty: Maybe[str] = None
    """What was decided, as written (处罚内容)."""
    amount: Yuan = None
    """罚款金额, in yuan."""
    licence: Maybe[str] = None
    """The licence or what is licensed (许可证名称, 许可内容)."""
    licence_number: Maybe[str] = None
    """许可证编号."""
    issued: Maybe[str] = None
    """Since when the licence is valid, as written."""
    expires: Maybe[str] = None
    """Until when the licence is valid, as written."""
    vehicle: Maybe[str] = None
    """The vehicle that it is for (车牌号)."""
    decided: Maybe[str] = None
    """The day of the decision, as written."""
    authority: Maybe[str] = None
    """Who decided (处罚机关)."""
    reason: Maybe[str] = None
    """Why it was decided (注销原因)."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号",),
        "name": ("当事人姓名", "被处罚人姓名", "姓名", "驾驶员姓名", "违法人姓名"),
        "party": ("当事人名称", "当事人", "行政相对人名称", "行政相对人", "被处罚单位", "被处罚人", "被处罚当事人", "被处罚单位名称", "处罚对象", "违法主体",
                  "违法单位", "申请单位", "申请人", "申请人名称", "许可对象", "企业名称", "单位名称", "经营者名称", "经营单位", "持证单位", "业户名称",
                  "经营业户", "许可单位", "公司名称", "机构名称", "药店名称", "主体名称", "学校名称"),
        "party_code": ("统一社会信用代码", "社会信用代码", "信用代码", "组织机构代码", "营业执照号", "注册号"),
        "representative": ("法定代表人", "法定代表人姓名", "法人代表", "负责人", "法定代表人（负责人）", "企业负责人", "经营者", "法人"),
        "address": ("地址", "经营地址", "经营场所", "住所", "单位地址", "生产地址", "注册地址", "住址"),
        "number": ("处罚决定书文号", "行政处罚决定书文号", "决定书文号", "处罚文号", "文号", "决定文书号", "案号", "文书编号", "处罚决定书编号",
                   "行政许可决定书文号", "许可决定书文号", "决定书编号", "案件编号"),
        "case": ("案件名称", "案由", "案件"),
        "violation": ("违法事实", "主要违法事实", "违法行为", "违法行为类型", "违法违规事实", "处罚事由", "违法内容", "违法情况"),
        "basis": ("处罚依据", "法律依据", "违反法律", "行政处罚依据", "依据"),
        "category": ("处罚种类", "处罚类别", "行政处罚种类", "许可类别", "许可类型", "许可事项", "业务类型", "经营范围", "许可范围"),
        "penalty": ("处罚内容", "处罚结果", "行政处罚内容", "处罚决定", "处罚情况", "处理结果", "处罚措施"),
        "amount": ("罚款金额", "处罚金额", "罚没金额", "罚款", "罚款数额"),
        "licence": ("许可证名称", "证件名称", "证书名称", "许可内容", "许可项目", "许可事项名称", "许可项目名称", "证照名称"),
        "licence_number": ("许可证编号", "许可证号", "证书编号", "证件编号", "证号", "许可证号码", "经营许可证号", "道路运输证号", "许可编号", "许可证书编号",
                           "道路运输经营许可证号", "备案编号"),
        "issued": ("发证日期", "许可日期", "有效期起", "颁发日期", "有效期自"),
        "expires": ("有效期", "有效期至", "有效期止", "许可有效期", "许可截止日期", "到期日期", "有效期限", "证件有效期"),
        "vehicle": ("车牌号", "车牌号码", "车辆号牌", "车号", "号牌号码"),
        "decided": ("处罚决定日期", "处罚日期", "作出处罚决定日期", "决定日期", "许可决定日期", "行政处罚日期", "处罚时间", "注销日期", "注销时间"),
        "authority": ("处罚机关", "处罚单位", "作出处罚机关", "许可机关", "发证机关", "执法单位", "发证单位", "实施机关"),
        "reason": ("注销原因", "注销理由", "吊销原因", "撤销原因", "原因"),
        "remark": ("备注", "说明"),
    }  # fmt: skip


KINDS = (
    Kind(
        "penalty",
        zh="行政处罚",
        entry=Decision,
        title_words=("处罚", "行政处罚", "处罚决定", "处罚决定书", "行政处罚决定", "行政处罚决定书", "行政处罚信息", "处罚告知", "处罚事先告知",
                     "行政处罚事先告知书", "行政处罚听证告知书", "处罚案件", "罚款", "责令改正", "责令限期", "责令停产", "违法行为", "违法案件", "违法建设",
                     "违法建筑", "违法违规", "失信", "失信主体", "失信名单", "黑名单", "严重违法", "经营异常名录", "行政强制", "催告书", "行政决定催告书", "履行催告书", "责令改正通知书", "改正通知书",
                     "告知书送达公告", "决定书送达公告", "执法案件",
                     "典型案例", "不合格食品", "限期拆除", "当事人名称"),
        column_words=("处罚", "违法", "罚款", "当事人"),
    ),
    Kind(
        "licence",
        zh="行政许可",
        entry=Decision,
        title_words=("许可", "行政许可", "许可证", "许可决定", "许可信息", "行政许可决定", "经营许可", "生产许可", "经营许可证", "生产许可证",
                     "食品经营许可证", "食品生产许可证", "药品经营许可证", "医疗器械", "道路运输", "道路运输证", "道路运输经营", "道路运输经营许可证",
                     "危险化学品", "安全生产许可证", "施工许可", "采伐许可", "取水许可", "排污许可", "排污许可证", "卫生许可", "办学许可", "办学许可证",
                     "执业许可", "执业许可证", "执业登记", "医疗机构", "证照", "证照注销", "许可注销", "许可注销公告", "许可证注销", "许可证注销公告",
                     "注销许可", "注销许可证", "证书注销公告", "证注销公告", "资质注销", "撤销许可", "准予", "拟准予", "吊销", "吊销营业执照",
                     "吊销许可证", "撤回许可", "营业执照", "准予许可", "换发", "许可期限", "网络预约出租汽车", "出租汽车"),
        column_words=("许可", "证件", "发证", "有效期", "车牌号", "注销原因"),
    ),
)  # fmt: skip
