"""What kind of token each block of a page is."""

from __future__ import annotations

import pytest

from notices.parsing.layout import arrange
from notices.parsing.lexer import BlockLexer, Blocks
from notices.parsing.outline import grammar
from notices.sources import read_text


def kinds(text: str) -> str:
    document = read_text(text)
    blocks = arrange(document)
    tokens = [token.value for token in BlockLexer(grammar().parser.lexer_conf).lex(Blocks(document, blocks))]
    covered = [index for found in tokens for index in range(found.first, found.last + 1)]
    assert covered == list(range(len(blocks))), "every block is in one token"
    return " ".join(found.kind for found in tokens)


LONG = "县教育局有关负责人介绍了今年教师招聘的整体安排和下一步的工作打算，" * 4

CASES = [
    # titles, over one line and more
    ("云溪县2031年拟聘用教师公示", "TITLE"),
    ("云溪县2031年公开招聘\n教师拟聘用人员公示", "TITLE"),
    ("云溪县2031年\n公开招聘教师\n拟聘用人员公示", "TITLE"),
    ("云溪县2031年拟聘用教师名单", "LISTTITLE"),
    ("公　示", "RUBRIC"),
    ("云溪县自来水公司停水通告", "PLAINTITLE"),
    ("云溪县人民法院公告", "PLAINTITLE"),
    ("云溪县2031年拟聘用教师公示\n（第三批）", "TITLE"),
    ("云溪镇选举委员会公告\n（第五号）", "PLAINTITLE"),
    ("云溪镇选举委员会公告\n（本页无正文）", "PLAINTITLE PARAGRAPH"),
    ("原标题：云溪县2031年拟聘用教师公示", "ORIGINAL"),
    # words of a notice, wherever they stand in a block
    ("现将拟聘用人员名单予以公示。", "LEAD"),
    ("公示时间：2031年6月9日至6月13日。", "WINDOW"),
    ("现将名单予以公示，公示期为5个工作日。", "FULL"),
    ("公示期为5个工作日，现将名单予以公示。", "FULL"),
    (LONG + "现将名单予以公示。", "LEAD"),
    (LONG + "公示期为5个工作日。", "WINDOW"),
    ("第二十二条 公示期不少于7个工作日，现将办法予以公布。", "SECTION"),
    ("公示期满无异议的，办理手续。", "PARAGRAPH"),
    ("现就管理办法向社会征求意见。", "LEAD"),
    ("现根据《环境影响评价公众参与办法》，公开下列信息，征求公众的意见。", "LEAD"),
    ("现公开以下信息：", "LEAD"),
    ("现发布征地启动公告。", "LEAD"),
    ("自本公告发布之日起，抢栽抢种的一律不予补偿。", "LEAD"),
    ("本院受理龚露露申请宣告陶然失踪一案，现发出寻人公告。", "LEAD"),
    ("县公交公司现有站台广告位八处，现面向社会公开招租。", "LEAD"),
    (LONG + "现就有关事项进行公示，征求群众意见，电话：0791-6600123。", "FULL"),
    (LONG + "公示期为5个工作日，电话：0791-6600123。", "WINDOW"),
    ("如有疑问可来电咨询，电话 0791-6600123。", "PARAGRAPH"),
    # labels of facts
    ("行政处罚决定书文号：云环罚〔2031〕6号", "WINDOW"),
    ("1. 采 购 人（盖章）：云溪县教育局", "WINDOW"),
    ("中标的采购人：不是标签", "PARAGRAPH"),
    ("项目编号：YX-31，现予公告。", "FULL"),
    # sentences that are whole announcements
    ("起拍价：68万元，保证金：7万元，增价幅度：3000元", "FULL"),
    ("经股东会决议，云溪县云上商贸有限公司拟注销，请债权人前来申报债权。", "FULL"),
    ("在任前公示中，龚露露，1991年6月出生，拟任副镇长，引起关注。", "FULL"),
    ("任前公示引起关注，龚露露作了回应。", "PARAGRAPH"),
    ("债权人可自公告之日起45日内要求清偿债务。", "FULL"),
    ("公司债权人自公告披露之日起45日内有权要求公司清偿债务。", "PARAGRAPH"),
    ("陶然：本院受理原告龚露露诉你借款纠纷一案，现依法向你公告送达起诉状副本。", "FULL"),
    ("受云溪县教育局委托，定于6月9日在县影剧院公开拍卖旧校车两辆。", "FULL"),
    ("陶然遗失身份证一张，声明作废。", "LOST"),
    ("云溪县云上商贸有限公司遗失公章一枚，编号3699000011，特此声明。", "LOST"),
    ("陶然遗失驾驶证，现予挂失", "LOST"),
    ("陶然遗失毕业证书（编号：031204），作废。\n龚露露丢失收据一张，金额300元，声明作废", "LOST LOST"),
    ("●陶然遗失身份证一张，声明作废。", "LOST"),
    ("▲ 陶然遗失身份证一张，声明作废。", "BYLINE"),
    # marks before the items of a list
    ("◆ 助人为乐：陶然、马小波", "NAMES"),
    ("● 陶然", "NAMES"),
    ("■ 陶然　云溪县第一中学教师", "NAMES"),
    ("◆ 助人为乐\n陶然、马小波", "SECTION NAMES"),
    ("◆ 审核：陶然、马小波", "BYLINE"),
    ("◆ 编辑：陶然", "BYLINE"),
    ("◆ 云溪县庆祝活动预告", "BYLINE"),
    ("第八条 遗失许可证的，应当登报声明作废。", "SECTION"),
    ("身份证遗失后应当登报声明作废。", "PARAGRAPH"),
    ("遗失的证件怎样声明作废，窗口人员作了解答。", "PARAGRAPH"),
    # labelled lines, furniture, bylines
    ("联系电话：0791-6600123", "CONTACT"),
    ("附件：拟聘用人员名单", "ATTACHMENT"),
    ("附件2 体检结果", "ATTACHMENT"),
    ("来源：县人社局", "FURNITURE"),
    ("— 3 —", "FURNITURE"),
    ("第 1 页，共 4 页", "FURNITURE"),
    ("本报讯（记者 陶然）昨日大雪。", "BYLINE"),
    ("▲ 图为招聘现场", "BYLINE"),
    ("本报讯（记者 陶然）" + LONG, "BYLINE"),
    # who signs, and when
    ("云溪县教育局", "SIGNATURE"),
    ("云溪县教育局（盖章）", "SIGNATURE"),
    ("2031年6月3日", "DATE"),
    ("（2031年6月3日）", "DATE"),
    ("云溪县教育局　2031年6月3日", "SIGNED"),
    ("云溪县教育局2031年6月3日。", "SIGNED"),
    ("公示自2031年6月3日。", "PARAGRAPH"),
    ("单位名称（盖章）：云溪县教育局", "STAMP"),
    ("图书馆延长开放。\n云溪县图书馆\n\n更正公告", "PARAGRAPH SIGNATURE TITLE"),
    ("云溪县图书馆\n\n更正公告", "TITLE"),
    ("图书馆延长开放。\n云溪县图书馆\n云溪县文化局\n\n更正公告", "PARAGRAPH SIGNATURE SIGNATURE TITLE"),
    ("□责编 陶然 美编 龚露露", "FURNITURE"),
    ("首页 > 通知公告\n云溪县图书馆\n2031年拟聘用人员公示", "FURNITURE TITLE"),
    ("图书馆延长开放。\n云溪县图书馆\n2031年拟聘用人员公示", "PARAGRAPH SIGNATURE TITLE"),
    ("6月的第3日", "PARAGRAPH"),
    ("会议于2031年6月3日举行", "PARAGRAPH"),
    # rosters
    ("马小波、龚露露、武红霞", "NAMES"),
    ("姓名\t岗位\n马小波\t教师", "ROSTER"),
    ("名称\t数量\n课桌\t40", "TABLE"),
    # the rest
    ("一、拟聘用人员", "SECTION"),
    ("图书馆延长开放。", "PARAGRAPH"),
    (LONG, "PARAGRAPH"),
    ("# 图书馆延长开放", "HEADING"),
    ("# 护理学（1人）\n\n| 姓名 | 岗位 |\n| --- | --- |\n| 马小波 | 护士 |", "SECTION ROSTER"),
    ("# 本周气温\n\n| 名称 | 数量 |\n| --- | --- |\n| 课桌 | 40 |", "HEADING TABLE"),
    ("", ""),
    (
        "# 云溪县2031年拟聘用教师公示\n\n现将名单予以公示。\n\n马小波、龚露露、武红霞\n\n云溪县教育局\n\n2031年6月3日",
        "TITLE LEAD NAMES SIGNATURE DATE",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_block_is(text: str, expected: str) -> None:
    assert kinds(text) == expected
