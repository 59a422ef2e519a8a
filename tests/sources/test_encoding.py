"""Encodings of Chinese text, told apart in one line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.errors import SourceError
from notices.sources.encoding import decode

SIMPLIFIED = (
    "公示", "拟录用人员公示", "公 告", "中标结果公示", "任前公示",
    "某某县教育局2020年公开招聘教师拟聘用人员名单公示",
    "关于李明等三名同志任前公示的公告", "清河市卫生健康委员会", "临床护士",
    "公示时间：2020年6月9日至6月15日", "监督电话：0571-88981234", "联系人：欧阳晓",
    "根据《事业单位公开招聘人员暂行规定》，现将拟聘用人员予以公示。",
    "姓名\t性别\t学历\t毕业院校\t岗位", "柳潇涵\t女\t硕士研究生\t清河师范大学",
    "特困人员救助供养对象", "国有建设用地使用权挂牌出让公告", "环境影响评价第二次公示",
    "遗失声明", "注销公告", "减资公告", "二〇二〇年六月九日", "无异议", "学校", "联通",
    "附件：１．拟聘人员名单", "翟郗芮", "昝燊", "发展党员公示", "山东省枣庄市峄城区阴平镇",
)  # fmt: skip
TRADITIONAL = (
    "公示", "擬錄用人員公示", "中標結果公示", "關於張明等三位同志任前公示的公告", "衛生福利部公告",
    "監督電話：02-23456789", "公示時間：2020年6月9日至6月15日", "遺失聲明", "環境影響評估",
    "國立清河大學博士班錄取名單", "無異議", "聯絡人：歐陽曉", "根據《招聘辦法》，現予公示。",
    "二○二○年六月九日", "姓名\t性別\t學歷\t畢業院校",
)  # fmt: skip

SAMPLES = [
    *((text, "gbk", "gb18030") for text in SIMPLIFIED),
    *((text, "big5", "big5hkscs") for text in TRADITIONAL if len(text) > 2),
    *((text, "utf-8", "utf-8") for text in SIMPLIFIED + TRADITIONAL),
    *((text, "utf-16-le", "utf-16-le") for text in SIMPLIFIED if len(text) > 5),
    *((text, "utf-16-be", "utf-16-be") for text in SIMPLIFIED if len(text) > 5),
    *((text, "utf-16", "utf-16") for text in SIMPLIFIED),
    *((text, "utf-32", "utf-32") for text in SIMPLIFIED),
    *((text, "utf-8-sig", "utf-8-sig") for text in SIMPLIFIED),
    ("拟录用𠮷野同志、㐂某", "gb18030", "gb18030"),
    ("公示 notice 2020\n", "utf-16-le", "utf-16-le"),
    ("notice\n", "utf-16-be", "utf-16-be"),
    ("notice", "ascii", "utf-8"),
    ("café, Привет", "utf-8", "utf-8"),
    ("公示\x01期", "utf-8", "utf-8"),
    ("公示\x01期间如有异议", "gbk", "gb18030"),
    ("a\x01b", "ascii", "utf-8"),
]


def test_there_are_enough_short_samples() -> None:
    short = [text for text, encoding, _ in SAMPLES if encoding in ("gbk", "big5", "utf-16-le", "utf-16-be")]
    assert len(short) >= 48


@pytest.mark.parametrize(("text", "encoding", "name"), SAMPLES, ids=[f"{text}-{name}" for text, _, name in SAMPLES])
def test_short_samples(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == (text, name)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16-le", "utf-16-be", "utf-8"])
def test_a_megabyte(encoding: str) -> None:
    text = "\n".join(SIMPLIFIED) * 1_200
    data = text.encode(encoding)
    assert len(data) > 600_000
    assert decode(data) == (text, encoding)


def test_a_long_stretch_of_ascii_says_nothing() -> None:
    text = "x = 1;\n" * 10_000 + "擬錄用人員公示"
    assert decode(text.encode("big5")) == (text, "big5hkscs")


def test_the_mark_of_gb18030_is_known() -> None:
    assert decode(b"\x84\x31\x95\x33" + "昝燊".encode("gb18030")) == ("\ufeff昝燊", "gb18030")


def test_nothing_is_nothing() -> None:
    assert decode(b"") == ("", "utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_a_character_that_the_end_cuts_in_two_is_shown_as_one_that_is_missing(encoding: str) -> None:
    text = "公告，擬錄用人員如下，公示期七天"
    assert decode(text.encode(encoding)[:-1]) == (text[:-1] + "\ufffd", encoding)


REFUSED = {
    "a byte of no encoding": (b"\xff\xff", "byte 0xFF at offset 0"),
    "a bad byte in UTF-8": ("公示".encode() + b"\xff" + "公示期间".encode(), "byte 0xFF at offset 6"),
    "a bad byte in GBK": ("公示。".encode("gbk") * 50 + b"\xff" + "公示".encode("gbk"), "byte 0xFF at offset 300"),
    "a byte of Latin-1": ("café".encode("latin-1"), "byte 0xE9 at offset 3"),
    "a bad byte after a mark": (b"\xef\xbb\xbf\xff", "byte 0xFF at offset 3 is no text in UTF-8;"),
    "half a pair after a mark": (b"\xff\xfe" + "公示".encode("utf-16-le") + b"\x00\xd8a\x00", "NUL byte"),
    "one byte": (b"\xe5", "byte 0xE5 at offset 0"),
    "zeros": (bytes(9), "binary data"),
    "numbers of a machine": (b"\x01\x00\x02\x00\x03", "binary data"),
    "characters that nobody uses": ("ꀡꀢꀣꀤ".encode("utf-16-le"), "is no text in"),
    "every second half of the bytes": (bytes(range(128, 256)), "byte 0x80 at offset 0"),
    "private characters after a mark": ("\ue000\ue001".encode("utf-16"), "binary data|no Chinese text"),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        decode(data)


def test_a_refusal_says_what_to_do() -> None:
    with pytest.raises(SourceError, match="save the file as UTF-8"):
        decode(b"\xff\xff")


@settings(max_examples=200)
@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except SourceError:
        return
    assert data.decode(encoding, "replace").rstrip("\ufffd") == text.rstrip("\ufffd")


@given(st.text(st.characters(exclude_categories=["C"])))
def test_what_is_ascii_or_has_a_character_of_three_bytes_is_utf8(text: str) -> None:
    assert decode(f"{text}公".encode()) == (f"{text}公", "utf-8")
    plain = text.encode("ascii", "ignore")
    assert decode(plain) == (plain.decode(), "utf-8")
