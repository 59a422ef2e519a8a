"""What public bodies buy: 招标, 磋商, 中标, 成交, 中标候选人, 更正, 单一来源."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from notices.models.base import Maybe
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.money import Yuan

LOT_HEADERS = (
    "包号", "标段", "标段号", "标包", "标包号", "分包号", "包组号", "包组", "标段编号", "标包编号", "分包编号", "子包号", "子包编号", "包件号", "标项",
    "标项序号", "品目号", "合同包号", "合同包", "采购包", "采购包号", "标段名称", "标包名称", "分包名称", "包名称", "包件名称", "标项名称", "合同包名称",
    "采购包名称", "包别", "标的号", "包", "标段（包）", "标段（包）编号", "标段（包）名称",
)  # fmt: skip
"""How the column of lots is headed."""

GOODS_HEADERS = (
    "采购内容", "采购标的", "标的名称", "货物名称", "产品名称", "分包产品名称", "商品名称", "施工范围", "货物", "服务", "服务名称", "工程名称", "设备名称", "物资名称", "采购品目",
    "采购品目名称", "品目名称", "主要标的名称", "主要标的", "采购货物名称", "采购物品", "物品名称", "名称", "标的", "货物、服务和工程名称",
    "货物服务名称", "招标内容", "招标范围", "采购范围", "服务内容", "服务范围", "建设内容", "采购需求概况", "采购项目名称", "项目名称",
)  # fmt: skip
"""How the column of what is bought is headed."""

QUANTITY_HEADERS = (
    "数量",
    "采购数量",
    "数量（单位）",
    "数量及单位",
    "工程量",
    "数量/单位",
    "数量单位",
    "货物数量",
    "数量（台/套）",
    "数量（台套）",
)
"""How the column of quantities is headed."""

WINNER_LABELS = (
    "中标供应商名称", "成交供应商名称", "中标（成交）供应商名称", "中标/成交供应商名称", "中标、成交供应商名称", "中选供应商名称", "中选成交供应商名称",
    "入围供应商名称", "中标供应商", "成交供应商", "中标（成交）供应商", "中标/成交供应商", "中选供应商", "入围供应商", "拟中标供应商", "拟成交供应商",
    "拟中标人", "拟中标单位", "拟成交单位", "预中标供应商", "预中标单位", "预成交供应商", "供应商名称", "供应商", "供应商全称", "供应商单位名称",
    "中标人", "中标人名称", "中标单位", "中标单位名称", "中标方", "中标公司", "中标企业", "中标机构", "成交人", "成交人名称", "成交单位", "成交单位名称",
    "成交方", "中选人", "中选人名称", "中选单位", "中选单位名称", "中选机构", "中选企业", "中标（成交）单位", "中标（成交）人", "中标（成交）单位名称",
    "中标（成交）人名称", "成交（中标）供应商", "成交（中标）供应商名称", "入围单位", "入围单位名称", "承包人", "承包单位", "总承包单位", "施工单位",
    "中标结果", "投标结果", "成交结果", "中选结果", "采购结果", "招标结果", "评标结果", "评审结果", "中标候选人", "中标候选人名称", "中标候选单位",
    "成交候选人", "成交候选人名称", "成交候选供应商", "中选候选人", "中选候选人名称", "候选人", "候选人名称", "候选供应商", "推荐中标候选人",
    "推荐成交候选人", "推荐供应商", "拟定供应商", "拟定供应商名称", "拟定的供应商", "拟定唯一供应商", "唯一供应商", "唯一供应商名称", "拟谈判单位",
    "拟谈判供应商", "谈判供应商", "拟采购供应商", "拟采购单位", "拟选定供应商", "拟单一来源供应商", "单一来源供应商", "单一来源供应商名称",
)  # fmt: skip
"""How bidders are labelled, in running text and in tables."""

TRADE_SUFFIXES = (
    "厂", "店", "行", "坊", "部", "社", "铺", "馆", "院", "室", "场", "队", "站", "经营部", "商行", "服务部", "门市", "超市", "工作室", "合伙企业", "企业",
    "个体工商户", "联合体", "律所", "工厂",
)  # fmt: skip
"""How the names of those who sell end, besides those of bodies (``models.body``)."""

BIDDER_HEADERS = (
    *(word for word in WINNER_LABELS if not word.endswith("候选人")), "投标人", "投标人名称", "投标单位", "投标单位名称", "投标供应商", "投标供应商名称", "响应供应商", "响应人", "响应单位", "磋商供应商",
    "报价供应商", "报价单位", "报价人", "参选单位", "比选申请人", "申请人名称", "供货商", "供货商名称", "供货单位", "服务商", "服务商名称", "服务单位",
    "制造商", "牵头人", "单位名称", "公司名称", "企业名称", "机构名称", "投标人（供应商）名称",
    *(word for word in WINNER_LABELS if word.endswith("候选人")),
)  # fmt: skip
"""How the column of bidders is headed."""

AMOUNT_HEADERS = (
    "中标金额", "成交金额", "中标（成交）金额", "中标/成交金额", "成交（中标）金额", "中选金额", "总中标金额", "总成交金额", "中标总金额", "成交总金额",
    "中标价", "成交价", "中选价", "中标价格", "成交价格", "中标（成交）价格", "中标（成交）价", "中标/成交价格", "中选价格", "中标总价", "成交总价",
    "合同金额", "合同价", "签约合同价", "投标报价", "投标总报价", "投标总价", "投标价", "投标价格", "投标函报价", "最终报价", "最后报价", "最终投标报价",
    "磋商报价", "谈判报价", "响应报价", "评审报价", "评标价", "评审价", "报价", "总报价", "首次报价", "二次报价", "中标报价", "成交报价", "中选报价", "总价",
    "金额", "价格", "拟成交金额", "拟中标金额", "拟采购金额", "费用", "合价", "报价金额", "投标金额",
)  # fmt: skip
"""How sums that somebody offers or gets are labelled."""

BUDGET_HEADERS = (
    "预算金额", "采购预算", "项目预算", "预算", "预算价", "预算总价", "预算控制价", "项目预算金额", "采购预算金额", "分包预算", "包预算", "分项预算",
    "控制价", "招标控制价", "概算", "估算价", "合同估算价", "估算金额", "总投资", "投资额", "计划投资", "工程造价",
)  # fmt: skip
"""How the money that is there is labelled."""

CEILING_HEADERS = ("最高限价", "最高限价金额", "最高投标限价", "投标限价", "拦标价", "上限价", "单价限价", "限价", "最高单价限价", "最高总价限价",
                   "分包最高限价")  # fmt: skip
"""How the most that is paid is labelled."""


VOID = ("流标", "废标", "无", "终止", "失败", "重新", "-", "/")
"""How the cell of a bidder begins where a lot has none."""

_WINNERS = (
    "供应商",
    "中标供应商",
    "成交供应商",
    "中标（成交）供应商",
    "中选供应商",
    "中标人",
    "中标单位",
    "成交单位",
    "中选单位",
    "投标人",
    "成交人",
)

CALL_WORDS = (
    "欢迎合格", "欢迎符合", "欢迎具备", "欢迎具有", "潜在供应商", "潜在投标人", "获取采购文件", "获取招标文件", "采购文件的获取", "招标文件的获取",
    "采购文件的领取", "采购文件领取", "招标文件的领取", "招标文件领取", "领取招标文件", "领取采购文件", "购买招标文件", "购买采购文件", "采购文件发售",
    "招标文件发售", "递交响应文件", "提交响应文件", "响应文件的递交", "递交投标文件", "提交投标文件", "投标文件的递交", "投标文件递交", "投标截止", "投标时间",
    "报名截止", "报价截止", "逾期不受理", "供应商资格条件", "供应商资格要求", "投标人资格", "供应商的资格要求", "申请人的资格要求",
)  # fmt: skip
"""What a call for bids says, and the announcement of their result does not."""

RESULT_WORDS = (
    "中标供应商", "成交供应商", "中选供应商", "中标人", "成交人", "中选人", "中标单位", "成交单位", "中选单位", "中标金额", "成交金额", "中标价", "成交价",
    "候选人", "结果如下", "评审专家", "评标委员会成员", "小组成员", "供应商名称", "入围", "废标", "流标", "终止", "投标结果", "中标)信息", "中标信息",
)  # fmt: skip
"""What the announcement of a result says."""


class Lot(Entry):
    """A lot of what is to be bought (标段, 采购包)."""

    type: Literal["lot"] = "lot"  # pyright: ignore[reportIncompatibleVariableOverride]
    subjects: ClassVar[tuple[str, ...]] = ("lot", "goods")

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    lot: Maybe[str] = None
    """Number or name of the lot, as written: 001, 第一包."""
    goods: Maybe[str] = None
    """What is bought (采购内容, 标的名称)."""
    specification: Maybe[str] = None
    """规格型号, 技术要求, as written."""
    quantity: Maybe[str] = None
    """数量, as written, often with its unit."""
    quantity_unit: Maybe[str] = None
    """What is counted (计量单位): 台, 套, 项."""
    budget: Yuan = None
    """预算金额, in yuan."""
    ceiling_price: Yuan = None
    """最高限价, in yuan."""
    duration: Maybe[str] = None
    """工期, 服务期, 交货期, as written."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号",),
        "lot": LOT_HEADERS,
        "goods": GOODS_HEADERS,
        "specification": ("规格型号", "规格", "型号", "技术参数", "技术要求", "技术规格", "参数要求", "规格参数", "简要技术要求", "规格及型号", "规格、型号",
                          "技术参数及要求", "简要规格描述", "简要规格描述或项目基本概况介绍", "参数"),
        "quantity": QUANTITY_HEADERS,
        "quantity_unit": ("单位", "计量单位", "数量单位"),
        "budget": (*BUDGET_HEADERS, "金额", "总价"),
        "ceiling_price": CEILING_HEADERS,
        "duration": ("工期", "计划工期", "服务期", "服务期限", "服务时间", "合同履行期限", "交货期", "交货时间", "供货期", "完成时间", "合同期限", "履约期限"),
        "remark": ("备注", "说明", "其他要求"),
    }  # fmt: skip


class Bidder(Entry):
    """Who supplies, or would, and for how much (供应商, 中标人, 中标候选人)."""

    type: Literal["bidder"] = "bidder"  # pyright: ignore[reportIncompatibleVariableOverride]
    subjects: ClassVar[tuple[str, ...]] = ("supplier",)

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    lot: Maybe[str] = None
    """Number or name of the lot, as written."""
    supplier: Maybe[str] = None
    """The body that bids, without padding."""
    supplier_code: Maybe[str] = None
    """Its credit code (统一社会信用代码)."""
    address: Maybe[str] = None
    """供应商地址."""
    amount: Yuan = None
    """What it asks or gets (投标报价, 中标金额), in yuan."""
    amount_in_words: Yuan = None
    """The same sum where it also stands in capitals (大写): it ought to be equal."""
    unit_price: Yuan = None
    """单价, in yuan."""
    rank: Maybe[int] = None
    """Its place among the bidders: 1 for 第一中标候选人."""
    score: Maybe[Decimal] = None
    """综合得分, in points."""
    goods: Maybe[str] = None
    """What it supplies."""
    brand: Maybe[str] = None
    """品牌."""
    specification: Maybe[str] = None
    """规格型号, as written."""
    quantity: Maybe[str] = None
    """数量, as written."""
    duration: Maybe[str] = None
    """工期, 服务期, as written."""
    quality: Maybe[str] = None
    """质量, 质量标准, as written."""
    warranty: Maybe[str] = None
    """质保期, as written."""
    manager: Maybe[str] = None
    """The person who would be in charge (项目经理, 项目负责人), with what else the notice says of the person."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号",),
        "lot": LOT_HEADERS,
        "supplier": BIDDER_HEADERS,
        "supplier_code": (*(who + what for what in ("统一社会信用代码", "代码", "信用代码", "组织机构代码") for who in _WINNERS), "统一社会信用代码",
                          "社会信用代码", "信用代码", "组织机构代码", "统一社会信用代码（组织机构代码）"),
        "address": (*(who + what for what in ("地址", "联系地址", "注册地址", "详细地址") for who in _WINNERS), "注册地址", "地址", "单位地址",
                    "联系地址", "详细地址"),
        "amount": AMOUNT_HEADERS,
        "unit_price": ("单价", "货物单价", "服务单价", "中标单价", "成交单价", "综合单价", "报价单价"),
        "rank": ("排名", "名次", "排序", "推荐排名", "综合排名", "中标候选人排名", "候选人排名", "中标候选人排序", "候选人排序", "推荐排序", "评审排名",
                 "推荐名次", "排名次序"),
        "score": ("综合得分", "得分", "总得分", "评审得分", "综合评分", "评分", "最终得分", "总分", "评标得分", "综合总得分", "评审总得分", "平均得分", "分数",
                  "评审总分", "最后得分"),
        "goods": GOODS_HEADERS,
        "brand": ("品牌", "货物品牌", "品牌/厂家", "品牌及厂家", "生产厂家", "厂家"),
        "specification": ("规格型号", "规格", "型号", "货物型号", "规格/型号", "规格、型号", "服务要求", "服务标准", "品牌型号"),
        "quantity": QUANTITY_HEADERS,
        "duration": ("工期", "服务期", "服务期限", "服务时间", "交货期", "供货期", "交货时间", "合同履行期限", "投标工期", "计划工期", "工期（日历天）",
                     "施工工期", "服务期（年）", "合同期限", "履约期限"),
        "quality": ("质量", "质量标准", "质量目标", "工程质量", "质量要求", "质量承诺", "质量等级"),
        "warranty": ("质保期", "质保期限", "质量保证期", "保修期"),
        "manager": ("项目经理", "项目负责人", "项目经理姓名", "项目负责人姓名", "项目总监", "总监理工程师", "建造师", "拟派项目经理", "拟派项目负责人"),
        "remark": ("备注", "说明"),
        "outcome": ("评审结果", "是否中标", "是否成交", "评审结论", "推荐意见", "资格审查结果", "资格审查情况", "中标情况"),
    }  # fmt: skip


class Change(Entry):
    """What a correction puts in the place of what (更正事项)."""

    type: Literal["change"] = "change"  # pyright: ignore[reportIncompatibleVariableOverride]
    subjects: ClassVar[tuple[str, ...]] = ("before", "after")

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    item: Maybe[str] = None
    """What is corrected (更正项)."""
    before: Maybe[str] = None
    """What stood there (更正前内容)."""
    after: Maybe[str] = None
    """What stands there now (更正后内容)."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号",),
        "item": ("更正项", "更正事项", "更正内容", "变更事项", "变更内容", "变更项", "事项", "项目", "内容", "修改内容", "更正条款", "条款", "条款号", "原条款号",
                 "位置", "章节", "澄清内容"),
        "before": ("更正前内容", "更正前", "变更前", "变更前内容", "原内容", "原公告内容", "原文", "原条款", "原招标文件内容", "原采购文件内容", "修改前",
                   "修改前内容", "原招标文件", "原采购文件", "原文件内容", "原公告", "调整前"),
        "after": ("更正后内容", "更正后", "变更后", "变更后内容", "现内容", "更改为", "更正为", "变更为", "修改为", "修改后", "修改后内容", "现更正为",
                  "现变更为", "调整后", "现修改为", "更改后", "更正后的内容"),
        "remark": ("备注", "说明"),
    }  # fmt: skip


_CORRECTED = ("", "公告", "公示", "结果", "招标", "磋商", "谈判", "采购", "询价", "公告的", "公示的", "文件", "招标文件", "采购文件", "磋商文件",
              "候选人公示", "候选人公示的")  # fmt: skip
_CORRECTIONS = ("更正公告", "更正公示", "变更公告", "变更公示", "澄清公告", "补充公告", "更正通知", "延期公告", "更正")

KINDS = (
    Kind(
        "tender",
        zh="招标采购",
        entry=Lot,
        # None longer than 更正公告, so that the correction of a tender is told by its last words.
        title_words=("招标公告", "公开招标", "邀请招标", "竞争性", "磋商公告", "谈判公告", "采购公告", "询价公告", "询价", "询比", "比选公告", "比选", "竞价公告",
                     "竞价", "竞标公告", "磋商", "资格预审", "预审公告", "招标预告", "招标", "询价采购", "比价公告", "邀请函", "采购邀请", "招标邀请",
                     "招标计划", "竞谈", "竞选公告", "招选公告", "征集供应商", "征集公告", "遴选供应商", "供应商遴选",
                     "潜在投标人", "潜在供应商", "投标文件", "获取招标文件"),
        weak_title_words=("采购", "采购项目", "投标", "标段"),
        column_words=("预算金额", "最高限价", "采购内容", "分包产品", "采购数量", "技术参数", "控制价"),
    ),
    Kind(
        "award",
        zh="中标成交结果",
        entry=Bidder,
        title_words=("中标公告", "中标公示", "中标结果", "中标通知", "中标", "成交公告", "成交公示", "成交结果", "成交", "中选公告", "中选公示", "中选结果", "中选",
                     "入围结果", "采购结果", "招标结果", "招标采购结果", "比选结果", "询价结果", "竞价结果", "磋商结果", "谈判结果", "开标结果", "定标结果",
                     "定标公示", "中标(成交)", "中标（成交）公告", "中标（成交）结果", "结果公告", "单一来源采购成交", "单一来源成交", "单一来源采购结果",
                     "采购项目结果", "投标结果", "中标单位", "成交单位", "中选单位", "成交价格", "废标公告", "流标公告", "废标", "流标", "终止公告", "合同公告", "采购合同公告"),
        column_words=("中标", "成交", "中选", "供应商"),
    ),
    Kind(
        "award_candidate",
        zh="中标候选人",
        entry=Bidder,
        title_words=("第一中标候选人", "第二中标候选人", "第三中标候选人", "中标候选人", "中标候选人公示", "成交候选人", "成交候选人公示", "中选候选人", "中选候选人公示", "候选供应商", "成交候选供应商",
                     "中标候选单位", "拟中标", "拟中标公示", "拟中标公告", "拟中标结果", "拟成交", "拟成交公示", "拟成交公告", "拟成交结果", "拟中选", "拟中选公示",
                     "预中标", "预中标公示", "预成交", "预成交公示", "评标结果", "评标结果公示", "评标公示", "推荐中标", "推荐成交", "开评标结果",
                     "定标候选人"),
        column_words=("候选人", "投标报价", "投标人", "投标单位"),
    ),
    Kind(
        "correction",
        zh="更正变更",
        entry=Change,
        title_words=(*(what + word for word in _CORRECTIONS for what in _CORRECTED), "补遗", "答疑", "补遗公告", "答疑公告", "澄清", "招标变更"),
        column_words=("更正", "变更前", "变更后", "修改前", "修改后"),
    ),
    Kind(
        "single_source",
        zh="单一来源采购",
        entry=Bidder,
        title_words=("单一来源", "单一来源公示", "单一来源公告", "单一来源采购公示", "单一来源采购公告", "单一来源采购的公示", "单一来源采购方式",
                     "单一来源方式", "单一来源方式采购", "采用单一来源", "单一来源谈判", "单一来源论证", "单一来源采购征求意见", "单一来源征求意见",
                     "单一来源专家论证", "单一来源采购论证"),
        weak_title_words=("拟谈判单位",),
        column_words=("拟定供应商", "唯一供应商"),
    ),
)  # fmt: skip
