"""Land, planning, environment, and what the public is asked about: 征地, 出让, 规划, 环评, 征求意见."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.area import Extent
from notices.models.base import Maybe
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.money import Yuan


class Parcel(Entry):
    """A piece of land that is taken, offered or has been sold (宗地, 地块)."""

    type: Literal["parcel"] = "parcel"  # pyright: ignore[reportIncompatibleVariableOverride]
    subjects: ClassVar[tuple[str, ...]] = ("parcel", "place", "village")

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    parcel: Maybe[str] = None
    """What the parcel is called: 宗地编号, 地块编号, 地块名称."""
    place: Maybe[str] = None
    """Where it lies (土地位置, 坐落)."""
    boundaries: Maybe[str] = None
    """What it borders on (四至)."""
    area: Extent = None
    """土地面积, in the unit of its cell or of the column."""
    area_unit: Maybe[str] = None
    """That unit, as written: 亩, 公顷, 平方米."""
    use: Maybe[str] = None
    """What it may be used for (土地用途)."""
    plot_ratio: Maybe[str] = None
    """容积率, as written: ≤2.0, 1.0-1.8."""
    density: Maybe[str] = None
    """建筑密度, as written."""
    green_ratio: Maybe[str] = None
    """绿地率, as written."""
    height: Maybe[str] = None
    """建筑限高, as written."""
    years: Maybe[str] = None
    """For how many years it is let (出让年限), as written: 40, 商业40住宅70."""
    starting_price: Yuan = None
    """起始价, in yuan."""
    deposit: Yuan = None
    """竞买保证金, in yuan."""
    increment: Yuan = None
    """增价幅度, in yuan."""
    price: Yuan = None
    """What it was sold for (成交价), in yuan."""
    sold: Maybe[str] = None
    """When it was sold, as written."""
    buyer: Maybe[str] = None
    """Who gets it (竞得人, 受让单位)."""
    village: Maybe[str] = None
    """Whose land is taken (被征地村, 权属单位)."""
    project: Maybe[str] = None
    """What it is taken for (项目名称)."""
    conditions: Maybe[str] = None
    """规划条件 and the like, as written."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号",),
        "parcel": ("宗地编号", "地块编号", "宗地号", "地块号", "宗地代码", "土地编号", "出让编号", "地块名称", "宗地名称", "宗地", "地块", "编号"),
        "place": ("土地位置", "宗地位置", "地块位置", "土地坐落", "宗地坐落", "地块坐落", "坐落", "座落", "土地座落", "宗地座落", "位置", "坐落位置",
                  "具体位置", "用地位置"),
        "boundaries": ("四至范围", "四至", "宗地四至", "四至界限", "土地四至"),
        "area": ("宗地面积", "土地面积", "出让面积", "地块面积", "用地面积", "宗地总面积", "出让土地面积", "征收面积", "征地面积", "拟征收面积",
                 "征收土地面积", "拟征收土地面积", "总面积", "规划面积", "规划用地面积", "面积"),
        "use": ("土地用途", "规划用途", "用途", "宗地用途", "地块用途", "用地性质", "规划用地性质", "土地性质", "土地用途明细"),
        "plot_ratio": ("容积率",),
        "density": ("建筑密度", "建筑系数"),
        "green_ratio": ("绿地率", "绿化率"),
        "height": ("建筑限高", "建筑高度", "限高"),
        "years": ("出让年限", "出让年期", "使用年限", "使用年期", "土地使用年限", "年限", "出让期限"),
        "starting_price": ("起始价", "挂牌起始价", "拍卖起始价", "起拍价", "起叫价", "出让起始价", "竞买起始价", "挂牌价", "出让底价", "起始总价"),
        "deposit": ("竞买保证金", "保证金", "竞保证金", "竞买保证"),
        "increment": ("增价幅度", "加价幅度", "竞价增幅", "竞价幅度", "竞价阶梯"),
        "price": ("成交价", "成交价格", "成交总价", "出让价格", "出让金", "出让价款", "土地成交价", "成交价款", "出让金额"),
        "sold": ("成交时间", "成交日期", "出让时间", "交易时间"),
        "buyer": ("竞得人", "受让人", "受让单位", "竞得单位", "竞得者", "竞得入选人", "土地使用权人", "土地使用者", "意向用地者", "用地单位"),
        "village": ("被征地村", "被征收单位", "被征地单位", "权属单位", "土地权属单位", "所有权人", "土地所有权人", "权利人", "村名", "涉及村组", "征收村组",
                    "被征地农村集体经济组织"),
        "project": ("用地项目名称", "建设项目名称", "项目名称"),
        "conditions": ("规划条件", "规划设计条件", "规划指标", "规划建设主要指标", "规划指标要求", "主要规划指标", "出让条件", "供地条件", "规划设计要求"),
        "remark": ("备注", "说明"),
    }  # fmt: skip


KINDS = (
    Kind(
        "land",
        zh="土地征收与出让",
        entry=Parcel,
        title_words=("征收土地", "土地征收", "征地", "拟征收", "拟征收土地", "征收集体土地", "征收预公告", "征收启动公告", "征收公告", "征收补偿", "征收决定",
                     "房屋征收", "征地补偿", "征地补偿安置", "征地补偿登记", "补偿安置方案", "征收补偿方案", "补偿登记", "征地听证", "土地使用权",
                     "国有建设用地", "集体建设用地", "建设用地使用权", "国有建设用地使用权", "集体经营性建设用地", "国有土地", "国有土地使用权", "土地出让",
                     "使用权出让", "挂牌出让", "协议出让", "拍卖出让", "招标出让", "使用权挂牌", "使用权拍卖", "挂牌公告", "土地挂牌", "出让公告", "出让",
                     "划拨", "划拨用地", "供地", "宗地", "地块", "土地成交", "收回国有土地", "收回土地", "闲置土地", "土地", "用地", "征收",
                     "土地现状调查", "勘测定界", "青苗", "被征地", "征转用", "农用地转用", "采矿权", "探矿权", "矿业权"),
        column_words=("宗地", "地块", "容积率", "出让年限", "土地用途", "土地面积", "被征地"),
    ),
    Kind(
        "planning",
        zh="规划",
        title_words=("规划", "城乡规划", "规划法", "控制性详细规划", "修建性详细规划", "详细规划", "总体规划", "国土空间规划", "村庄规划", "专项规划", "控规",
                     "规划方案", "规划设计", "规划设计方案", "规划草案", "规划许可", "工程规划许可", "用地规划许可", "建设用地规划", "建设用地规划许可",
                     "乡村建设规划", "规划条件", "规划核实", "规划调整", "规划变更", "规划修改", "规划公示", "规划批前公示", "规划批后公布",
                     "建设工程设计方案", "建筑设计方案", "建筑方案", "总平面图", "总平面", "总平图", "方案设计", "加装电梯", "增设电梯", "选址意见书",
                     "选址意见", "用地预审", "城市设计", "用地性质调整"),
        weak_title_words=("批前公示", "批前公告", "批后公示", "批后公布", "报批前公示", "设计方案"),
    ),
    Kind(
        "environment",
        zh="环境影响",
        title_words=("环评", "环境影响", "环境影响评价", "环境影响评价文件", "环境影响报告", "环境影响报告书", "环境影响报告表", "环境影响登记表",
                     "环境影响评价信息", "环境影响评价征求意见稿", "环境影响报告书征求意见稿", "环评征求意见", "环评征求意见稿", "环评审批", "环评文件",
                     "环评报告", "环评报批前公示", "环评信息公示", "环保验收", "环境保护验收", "竣工环境保护验收", "竣工环保验收", "环境保护设施",
                     "环境保护", "环境信息", "建设项目环境", "公众参与办法", "辐射", "水土保持", "水土保持设施", "排污"),
        weak_title_words=("环保", "生态环境"),
    ),
    Kind(
        "consultation",
        zh="征求意见",
        title_words=("征求意见", "公开征求", "征求公众意见", "征求社会意见", "公开征求意见", "征集意见", "公开征集", "意见征集", "征集公众意见",
                     "征询意见", "征询公众意见", "意见征询", "意见稿", "征求意见稿", "草案", "修订草案", "听证", "听证会", "听证公告", "听证会公告",
                     "听证代表", "听证会参加人", "社会稳定风险", "社会稳定风险评估", "稳定风险评估", "风险评估", "稳评", "公众意见", "民意调查",
                     "重大行政决策", "民生实事", "起草说明", "价格听证"),
        weak_title_words=("征求", "征集", "意见"),
    ),
)  # fmt: skip
