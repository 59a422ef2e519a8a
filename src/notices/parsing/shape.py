"""What a cell looks like, what a column expects, and how well the two go together.

Layouts lose the borders of cells; the shapes tell where they were: a score is no name, and a
serial number is no ID.  Values are folded text; a fit is a number from -5 (cannot be) to 4 (sure).
"""

from __future__ import annotations

import re
from typing import Literal

from notices.models.surnames import COMPOUND_SURNAMES, SURNAMES
from notices.parsing.header import plain
from notices.parsing.headword import field_of, is_header
from notices.parsing.vocabulary import per_vocabulary

Expectation = Literal[
    "serial", "code", "coded", "number", "amount", "name", "gender", "choice", "date", "text", "remark", "any"
]
"""What a column holds, as far as its header says."""

_SHAPES = re.compile(
    r"(?P<gender>[男女])"
    r"|(?P<integer>[0-9]{1,4})"
    r"|(?P<date>(?:19|20)[0-9]{2}(?:[.\-/年][01]?[0-9](?:[.\-/月][0-3]?[0-9]?日?)?月?|[.\-年][01][0-9]))"
    r"|(?P<decimal>-?[0-9]{1,7}\.[0-9]{1,6}%?|[0-9]{1,3}%)"
    r"|(?P<digits>[0-9]{5,40})"
    r"|(?P<missing>[-/—]{1,3}|缺考|免试|免考|免笔试|缺席|放弃面试|合格|不合格)"
    r"|(?P<mode>[非不]?(?:全日制|定向)(?:就业)?(?:\s+[非不]?(?:全日制|定向)(?:就业)?)?)"
    r"|(?P<choice>是|否|有|无|学硕|专硕|直博生|学术型|专业型|学术学位|专业学位|普通计划|不?拟?录取|不?拟?录用"
    r"|候补|递补|替补[0-9]{0,2}|[未已]?通过|一志愿|调剂|全国统考|推荐免试"
    r"|(?:大学)?[本专]科生?|大专|(?:硕士|博士)?研究生|(?:硕士|博士|学士|研究生|(?:大学)?本科)(?:[/、,](?:硕士|博士|学士))?|[硕博]士生)"
    r"|(?P<code>[0-9A-Za-z*X._()/-]{1,40})"
    r"|(?P<long_name>[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}){1,3})"
    r"|(?P<masked_name>[\u3400-\u9fff]{1,2}[*xX某○]{1,2}[\u3400-\u9fff]?)"
    r"|(?P<han>[^0-9A-Za-z]{1,200})"
    r"|(?P<coded>\(?[0-9]{2,6}[0-9A-Z]{0,6}\)?[\s-]{0,4}[\u3400-\u9fff][^0-9]{0,100})"
    r"|(?P<mixed>\S{1,400})"
    r"|(?P<loose>.{1,400})",
    re.DOTALL,
)

_FITS: dict[str, dict[str, float]] = {
    "serial": {"integer": 3, "": -4},
    "code": {"digits": 3, "code": 3, "integer": 2, "date": 0, "decimal": -2, "mixed": -1, "": -4},
    "coded": {"coded": 3, "mixed": 3, "han": 0, "name": -1, "": -2},
    "number": {"decimal": 3, "integer": 2, "missing": 2, "digits": -1, "code": -2, "": -4},
    "amount": {"decimal": 3, "integer": 2, "digits": 2.5, "missing": 1, "mixed": 1, "code": 0.5, "coded": 0.5, "han": 0, "short": 0,
               "choice": 0, "": -1.5},
    "name": {"name": 3, "masked_name": 3, "long_name": 3, "short": -1.5, "": -4},
    "gender": {"gender": 4, "": -4},
    "choice": {"choice": 3, "mode": 3, "missing": 0, "han": 0, "short": 0, "mixed": -0.5, "name": -1, "gender": -3, "": -3},
    "date": {"date": 3, "decimal": 2, "digits": 2, "": -3},
    "text": {"han": 2, "short": 1, "coded": 1.5, "mixed": 1.5, "name": 0.5, "long_name": 0.5, "choice": 0,
             "mode": -1, "missing": 0,  "code": -0.5, "gender": -4, "": -2.5},
    "remark": {"han": 1, "short": 0.5, "mixed": 1, "coded": 0.5, "mode": -2, "choice": 0.5, "missing": 0.5, "name": 0, "gender": -4, "": -1.5},
    "any": {"": 0.3},
}  # fmt: skip
"""How well each shape (``""``: any other) goes under each expectation."""

_LOOSE = -6.0
"""Numbers and words with blanks between them are several cells, wherever they stand."""

_OF_FIELD: dict[str, Expectation] = {
    "serial": "serial", "name": "name", "gender": "gender", "birth": "date", "position_code": "code", "unit_code": "code",
    "major_code": "code", "exam_number": "code", "id_number": "code", "written_score": "number", "interview_score": "number",
    "total_score": "number", "rank": "number", "tutor": "name", "category": "choice", "education": "choice", "degree": "choice",
    "outcome": "choice", "remark": "remark",
}  # fmt: skip

_CODED = re.compile(
    r"(?:代码|编号|码|号)[及和与、/](?:名称|岗位)|代码名称|(?:名称|岗位|专业|职位)[及和与、/(](?:代码|编号)"
)
_ENDS: tuple[tuple[re.Pattern[str], Expectation], ...] = (
    (re.compile(r"(?:代码|编号|编码|号码|证号|学号|代号|码|身份证号?(?:后.位)?)$"), "code"),
    (re.compile(r"(?:成绩|总分|得分|分数|加分|均分|绩|排名|名次|人数|名额|金额|[总单]价|报价|能力|听力|基础|到百分|面积|计划数|行测|申论|知识|测试|试讲|说课|答辩)$"), "number"),
    (re.compile(r"(?:[^限]额|率|费|数|量|价格|拨款|[偿助贴补价罚]款|[助障偿]金|资金|经费|投资|人口|亩|公顷)$"), "amount"),
    (re.compile(r"(?:姓名|导师|联系人|负责人|户主)$"), "name"),
    (re.compile(r"(?:类别|类型|方式|是否.{0,6}|学历|学位|计划)$"), "choice"),
    (re.compile(r"(?:备注|说明)$"), "remark"),
)  # fmt: skip


@per_vocabulary()
def expectation(header: str) -> Expectation:
    """What a column under ``header`` holds, as its field or else its last word says.

    >>> expectation("拟录取专业代码及名称"), expectation("研究方向码"), expectation("学习方式")
    ('coded', 'code', 'choice')
    """
    word = plain(header)
    if _CODED.search(word):
        return "coded"
    core = word.split("(")[0]
    for pattern, expected in _ENDS:
        if pattern.search(core):
            return expected
    if word.rpartition("/")[0].endswith(("成绩", "分数")):
        return "number"
    if (carried := field_of(word)) is not None:
        return _OF_FIELD.get(carried, "text")
    return "text" if is_header(word) else "any"


def shape(value: str) -> str:
    """The shape of a folded value: the name of the first pattern that reads all of it.

    >>> shape("李晓明"), shape("92.5"), shape("4201****1234")
    ('name', 'decimal', 'code')
    """
    found = _SHAPES.fullmatch(value)
    if found is None:
        return ""
    kind = found.lastgroup or ""
    if kind == "han":
        return _han_shape("".join(value.split()))
    if kind == "code" and not any(letter.isdigit() or letter in "*_" for letter in value) and len(value) > 2:  # noqa: PLR2004
        return "han"
    return kind


def _han_shape(value: str) -> str:
    if not 1 < len(value) <= 4:  # noqa: PLR2004
        return "han"
    if value[:2] in COMPOUND_SURNAMES and len(value) > 2:  # noqa: PLR2004
        return "name"
    return "name" if value[0] in SURNAMES and value.isalpha() else "short"


def fit(expected: Expectation, kind: str) -> float:
    """How well a value of shape ``kind`` goes under a column that expects ``expected``."""
    if kind == "loose":
        return _LOOSE
    row = _FITS[expected]
    return row.get(kind, row[""])
