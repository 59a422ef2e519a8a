"""What a notice rests on, with numbers and articles, and its own document number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.models.citation import Citation
from notices.parsing.citation import once, read_citations, read_number

Cited = tuple[str, str | None, str | None]
"""Title, number, article."""


def read(text: str) -> list[Cited]:
    """What ``text`` cites, after a look at the model and at every place."""
    document = Document(text, ())
    found = []
    for part in read_citations(document, 0, len(text)):
        citation = Citation(**part.data)
        for (name, *_), pieces in ((loc, pieces) for loc, pieces in part.places.items() if loc):
            assert document.slice(*pieces) == part.data[str(name)] != ""
            assert part.start <= pieces[0][0]
            assert pieces[-1][1] <= part.end
        found.append((citation.title, citation.number, citation.article))
    return found


def titles(*names: str) -> list[Cited]:
    return [(name, None, None) for name in names]


CASES: list[tuple[str, list[Cited]]] = [
    # the words that make a basis
    ("根据《明湖县招聘办法》，现将名单公示。", titles("明湖县招聘办法")),
    ("依据《明湖县招聘办法》的规定", titles("明湖县招聘办法")),
    ("按照《明湖县招聘办法》要求", titles("明湖县招聘办法")),
    ("遵照《明湖县招聘办法》", titles("明湖县招聘办法")),
    ("依照《明湖县招聘办法》", titles("明湖县招聘办法")),
    ("据《明湖县招聘办法》要求", titles("明湖县招聘办法")),
    ("证据《明湖县招聘办法》", []),
    ("依据如下文件：《甲办法》《乙办法》", titles("甲办法", "乙办法")),
    ("处罚依据\n《甲办法》第三条", [("甲办法", None, "第三条")]),
    ("根 据《明湖县招聘办法》", titles("明湖县招聘办法")),
    ("根据：《明湖县招聘办法》", titles("明湖县招聘办法")),
    ("現根據《明湖縣招聘辦法》要求", titles("明湖縣招聘辦法")),
    ("为加强管理，依据《甲办法》，按照《乙方案》的程序", titles("甲办法", "乙方案")),
    # several
    ("根据《甲办法》《乙办法》等规定", titles("甲办法", "乙办法")),
    ("根据《甲办法》、《乙办法》及《丙办法》", titles("甲办法", "乙办法", "丙办法")),
    ("根据《甲办法》和《乙办法》", titles("甲办法", "乙办法")),
    ("根据《甲办法》以及《乙办法》", titles("甲办法", "乙办法")),
    ("根据《甲办法》与《乙办法》", titles("甲办法", "乙办法")),
    ("根据《甲办法》，《乙办法》的规定", titles("甲办法", "乙办法")),
    ("根据《甲办法》的有关规定和《乙办法》的要求", titles("甲办法", "乙办法")),
    ("根据《甲办法》等文件精神及其《乙细则》", titles("甲办法", "乙细则")),
    ("根据《甲办法》\n《乙办法》", titles("甲办法", "乙办法")),
    ("根据《甲办法》和国家有关规定，现公布《乙表》", titles("甲办法")),
    # whose document it is
    ("根据省教育厅《甲通知》", titles("甲通知")),
    ("根据省委组织部、省人社厅《甲通知》和市教育局《乙通知》", titles("甲通知", "乙通知")),
    ("根据国家有关法律法规和《甲办法》", titles("甲办法")),
    ("根据明文明字〔2022〕6号文件《甲通知》要求", [("甲通知", "明文明字〔2022〕6号", None)]),
    ("根据明文明字〔2022〕6号《甲通知》", [("甲通知", "明文明字〔2022〕6号", None)]),
    ("根据《甲办法》和明文明字〔2022〕6号 《乙通知》", [("甲办法", None, None), ("乙通知", "明文明字〔2022〕6号", None)]),
    ("根据明文明字〔2022〕6号《甲通知》第三条", [("甲通知", "明文明字〔2022〕6号", "第三条")]),
    ("根据明文明字〔2022〕6号文《甲通知》第三条", [("甲通知", "明文明字〔2022〕6号", "第三条")]),
    ("根据《甲办法》、《乙办法》《丙办法》《丁办法》", titles("甲办法", "乙办法", "丙办法", "丁办法")),
    # numbers
    ("根据《甲办法》（明办发〔2020〕9号）及《乙公告》", [("甲办法", "明办发〔2020〕9号", None), ("乙公告", None, None)]),
    ("根据《甲办法》(明办发[2020]9号)", [("甲办法", "明办发[2020]9号", None)]),
    ("根据《甲办法》（明办发﹝2020﹞9号）", [("甲办法", "明办发﹝2020﹞9号", None)]),
    ("根据《甲办法》【明办发（2020）9号】", [("甲办法", "明办发（2020）9号", None)]),
    ("根据《甲办法》明办发〔2020〕9号文", [("甲办法", "明办发〔2020〕9号", None)]),
    ("根据《甲办法》（明办发〔2020〕9 号，以下简称《办法》）", [("甲办法", "明办发〔2020〕9 号", None)]),
    ("根据《甲办法》（教育部令第4号）", [("甲办法", "教育部令第4号", None)]),
    ("根据《甲办法》（部令 第4号）等", [("甲办法", "部令 第4号", None)]),
    ("根据《甲办法》（建设部第135号令）、《乙办法》（建设部第149号令）",
     [("甲办法", "建设部第135号令", None), ("乙办法", "建设部第149号令", None)]),
    # remarks and articles
    ("根据《甲办法》（试行）的规定", titles("甲办法")),
    ("根据《甲办法（试行）》的规定", titles("甲办法（试行）")),
    ("根据《甲办法》（以下简称《办法》）和《乙办法》", titles("甲办法", "乙办法")),
    ("根据《甲办法》（试行）（明办发〔2020〕9号）第七条", [("甲办法", "明办发〔2020〕9号", "第七条")]),
    ("拟予撤销。《甲规范》第三章第（五）项之规定：“限期整改”", [("甲规范", None, "第三章第（五）项")]),
    ("超期未办。《甲法》第七条规定，应予撤销", [("甲法", None, "第七条")]),
    ("违反了《甲法》第七条规定", []),
    ("用地符合《甲法》第四十五条规定。", [("甲法", None, "第四十五条")]),
    ("1.符合《甲法》第二十二条规定；", []),
    ("供应商应符合《甲法》第二十二条规定；", []),
    ("无法获得密钥，符合《甲法》第三十一条第（一）项“只能从唯一供应商处采购”", [("甲法", None, "第三十一条第（一）项")]),
    ("项目符合《甲法》第十条第（二）项的情形，", [("甲法", None, "第十条第（二）项")]),
    ("不符合《甲法》第二十二条规定的，", []),
    ("限于符合《甲法》第二十二条规定条件的供应商，", []),
    ("格式符合《甲办法》相关规定；", []),
    ("经评审，按《甲办法》的规定", titles("甲办法")),
    ("剩余款项按《甲协议》支付", []),
    ("依据《甲法》第三十二条的规定", [("甲法", None, "第三十二条")]),
    ("依据《甲法》第七十条第六项的规定", [("甲法", None, "第七十条第六项")]),
    ("依据《甲法》第三章第一节第三条第（五）项之规定", [("甲法", None, "第三章第一节第三条第（五）项")]),
    ("依据《甲法》第 32 条、第33条和《乙法》第五条", [("甲法", None, "第 32 条、第33条"), ("乙法", None, "第五条")]),
    ("依据《甲法》第一百二十条之一", [("甲法", None, "第一百二十条之一")]),
    # book marks within book marks
    ("根据《关于印发〈甲办法〉的通知》", titles("关于印发〈甲办法〉的通知")),
    ("根据《关于印发《甲办法》的通知》要求", titles("关于印发《甲办法》的通知")),
    ("根据《转发《关于印发《甲办法》的通知》的通知》", titles("转发《关于印发《甲办法》的通知》的通知")),
    ("根据《关于适用<甲法>的解释》", titles("关于适用<甲法>的解释")),
    ("根据《关于推荐“名师”候选人的通知》", titles("关于推荐“名师”候选人的通知")),
    ("根据《 甲部 乙部关于评选的通知 》", titles("甲部 乙部关于评选的通知")),
    ("根据《甲省事业单位招聘实施\n办法》等文件精神", titles("甲省事业单位招聘实施办法")),
    ("根据《甲省事业单位\n    招聘实施办法》（明办发\n〔2020〕9号）", [("甲省事业单位招聘实施办法", "明办发〔2020〕9号", None)]),
    ("根据《中华人民**国土地管理法》", titles("中华人民**国土地管理法")),
    # no basis
    ("根据明湖大学2023年招聘工作人员的通知", []),
    ("根据工作需要，现收回《经营许可证》", []),
    ("根据工作需要发布《甲公告》", []),
    ("现将《甲规划》06地块调整草案公示", []),
    ("违反了《甲法》第二十五条的规定", []),
    ("持有《道路运输证》的车辆", []),
    ("为认真贯彻落实《甲政策》", []),
    ("在《明湖晚报》上刊登", []),
    ("附件：《甲规划》", []),
    ("根据《》", []),
    ("根据《甲办法", []),
    ("根据《甲。乙》", []),
    ("根据", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cited"), CASES)
def test_citations(text: str, cited: list[Cited]) -> None:
    assert read(text) == cited


def test_places_of_title_number_and_article() -> None:
    text = "根据 《甲办法》（明办发〔2020〕9号）第七条的规定"
    (part,) = read_citations(Document(text, ()), 0, len(text))
    assert part.places == {
        (): ((3, 24),),
        ("title",): ((4, 7),),
        ("number",): ((9, 20),),
        ("article",): ((21, 24),),
    }


def test_only_what_is_asked_for() -> None:
    text = "根据《甲办法》；根据《乙办法》"
    assert [part.data["title"] for part in read_citations(Document(text, ()), 8, len(text))] == ["乙办法"]


NUMBERS: list[tuple[str, str | None]] = [
    ("明人社函〔2020〕12号", "明人社函〔2020〕12号"),
    ("　　明人社函［2020］12 号　", "明人社函［2020］12 号"),
    ("明政公告﹝2022﹞7号", "明政公告﹝2022﹞7号"),
    ("明环罚决（2021）168号", "明环罚决（2021）168号"),
    ("明环罚决【2021】第168号", "明环罚决【2021】第168号"),
    ("明0187环罚决字〔2023〕3号", "明0187环罚决字〔2023〕3号"),
    ("（明人社函〔2020〕12号）", "明人社函〔2020〕12号"),
    ("〔2020〕12号", "〔2020〕12号"),
    ("(2024)明93破申577号", "(2024)明93破申577号"),
    ("明人社函〔2020〕12号关于招聘的通知", None),
    ("根据明人社函〔2020〕12号，", None),
    ("公告编号：2019-061", None),
    ("项目编号：ZC〔2020〕12号", None),
    ("电话：12号", None),
    ("第12号", None),
    ("2020年12号", None),
    ("(12号)", None),
    ("号", None),
    ("", None),
    ("明" * 60 + "〔2020〕12号", None),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_document_number(text: str, number: str | None) -> None:
    document = Document(text, ())
    part = read_number(document, 0, len(text))
    assert (part.data["number"] if part else None) == number
    if part is not None:
        assert document.slice(*part.places["number",]) == document.slice(*part.places[()]) == number


ALPHABET = [
    *"《》〈〉（）、，和第条号。\n 3",
    "根据",
    "按照",
    "〔2020〕9号",
    "明办发",
    "的规定",
    "甲办法",
    "🙂",
    "第七条",
    "令",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(ALPHABET), max_size=24).map("".join) | st.text(max_size=40))
def test_any_text(text: str) -> None:
    read(text)
    read_number(Document(text, ()), 0, len(text))


@pytest.mark.parametrize(
    "unit",
    [
        "《",
        "》",
        "根据",
        "根据《",
        "根据《甲》",
        "《甲》、",
        "（",
        "根据《甲》（",
        "第一条",
        "根据《甲》第一条、",
        "明〔2020〕",
        "根据 ",
    ],
)
def test_hostile_lines_are_read(unit: str) -> None:
    text = "根据《甲》" + unit * (100_000 // len(unit))
    read_citations(Document(text, ()), 0, len(text))


def test_a_document_that_is_cited_twice_is_one_basis() -> None:
    text = "根据《甲办法》，现予公示。依据《甲办法》（甲发〔2022〕6号）第三条和《乙办法》"
    parts = once(read_citations(Document(text, ()), 0, len(text)))
    assert [(part.data["title"], part.data.get("number"), part.data.get("article")) for part in parts] == [
        ("甲办法", "甲发〔2022〕6号", "第三条"),
        ("乙办法", None, None),
    ]
    for part in parts:
        for (name, *_), pieces in ((loc, pieces) for loc, pieces in part.places.items() if loc):
            assert "".join(text[start:end] for start, end in pieces) == part.data[str(name)]
