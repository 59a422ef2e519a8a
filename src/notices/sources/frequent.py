"""The characters that Chinese text is mostly made of: what tells its encodings apart.

``FREQUENT`` are the commonest of general text and of notices, in both scripts.  ``ORDINARY`` are those
of the first levels of GB 2312 and Big5, which were drawn up by use.
"""

from __future__ import annotations

from itertools import product
from unicodedata import category

FREQUENT = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实"
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体"
    "政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及"
    "比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接"
    "必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且"
    "权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
    "示拟聘录取聘聘选招考核试岗职称审评获奖项目购标投供应商成交中人员单位姓名性别学历毕业院校监督联系电话"
    "反映异议期间附件省县镇乡村街道局委厅办室组织纪检派驻举邮箱址编号序备注根依照按规定有关经研究决通知书"
    "批准予接收事业支会秀优先进荣誉称号推荐对象候发展党积极分子预备申请补助资低保障城乡居户贫困环境影响"
    "土地征收出让建设用许可证罚款违案件执破产减债权清算遗失作废注销登记拍卖起价竞买采购代理磋商谈判预算限"
    "医护士床卫师科临诊药剂检验班语数英物化音美幼园硕博专普通财会计网络程序文秘法律政治历史地"
    "男女汉族团群众共青农村工商银技术管理岗辅助勤警社区街道综合服务中心站所队校教育厅卫健委总"
    "額們這個來為國說時會對過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問應戰頭體見產話內給"
    "門東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記據邊張該規萬領確傳師"
    "觀讓識帶導爭運擬錄選試崗職稱審評獲獎項購標應單曆歷畢監督聯繫異議縣鎮鄉辦組織紀檢駐舉郵編號備註照關"
    "經決書準預補請黨積極戶貧環響徵讓證罰違執產減債遺廢銷賣價競買採談開"
)


def _level(first: range) -> frozenset[str]:
    """The characters whose first byte in GB 2312 is in ``first``."""
    rows = product(first, range(0xA1, 0xFF))
    return frozenset(b"".join(map(bytes, rows)).decode("gb2312", "ignore"))


def _big5_level(first: range) -> frozenset[str]:
    rows = product(first, [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
    return frozenset(b"".join(map(bytes, rows)).decode("big5", "ignore"))


ORDINARY = _level(range(0xB0, 0xD8)) | _big5_level(range(0xA4, 0xC7))
RARE = (_level(range(0xD8, 0xF8)) | _big5_level(range(0xC9, 0xFA))) - ORDINARY
# Controls, characters for private use, and what is no character at all.
_NO_TEXT = frozenset({"Cc", "Co", "Cn", "Cs"})
_SIGNS = frozenset(
    "\n\r\t，。、；：！？（）《》〈〉“”‘’「」『』【】〔〕［］…—－～·％　○〇①②③④⑤⑥⑦⑧⑨⑩"
    "０１２３４５６７８９" + "".join(map(chr, range(0x20, 0x7F)))
)


def weight(char: str) -> float:
    r"""How much ``char`` speaks for a reading of bytes as Chinese: from 1 for a frequent one to -1 for no character.

    >>> weight("的"), weight("甭"), weight("，"), weight("\ue000")
    (1.0, 0.6, 0.6, -1.0)
    """
    if char in FREQUENT:
        return 1.0
    if char in ORDINARY or char in _SIGNS:
        return 0.6
    if char in RARE:
        return 0.3
    return -1.0 if category(char) in _NO_TEXT else 0.0
