"""A notice about door numbers, read into its own entries.  Run with pytest where the plug-in is installed."""

from notices_plates import Plate

import notices

TEXT = """临溪市青石街道门牌变更公示

根据《临溪市门牌管理办法》，现将拟变更的门牌予以公示。公示期自2031年4月1日至4月8日。地名热线：0999-6612345

序号\t产权人\t街路巷名称\t原门牌号\t新门牌号\t朝向
1\t闻人越\t柳湾巷\t3号\t5号\t南
2\t苏念慈\t柳湾巷\t4号\t6号\t北

临溪市青石街道办事处
2031年3月31日
"""


def test_the_kind_is_in_the_catalogue() -> None:
    assert notices.kinds()["door_plates"].entry is Plate


def test_a_notice_of_the_kind() -> None:
    notice = notices.parse(TEXT)
    assert notice.kind == "door_plates"
    first = notice.entries[0]
    assert first == Plate(
        serial=1, name="闻人越", street="柳湾巷", old_number="3号", new_number="5号", extra={"朝向": "南"}
    )
    span = notice.spans["entries", 0, "new_number"]
    assert TEXT[span.start : span.end] == "5号"
    assert [contact.label for contact in notice.contacts] == ["地名热线"]


def test_it_is_stored_and_read_back() -> None:
    notice = notices.parse(TEXT)
    assert notices.loads(notices.dumps(notice)) == notice


def test_the_column_that_the_model_does_not_know_is_told() -> None:
    found = notices.check(notices.parse_page(TEXT), select=["unknown-column"])
    assert [finding.message_in("en") for finding in found] == [
        "the header “朝向” is not known; no field carries this column"
    ]
