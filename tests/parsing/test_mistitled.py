"""Calls for bids under the title of a result."""

import pytest

from notices.parsing.mistitled import mend_kind

TITLE = "云渡职业学院工作服采购成交公告\n"
CALL = "现欢迎合格的供应商参加。采购文件领取时间:2031年7月16日。递交响应文件截止时间:2031年8月5日。"

CASES = [
    ("award", TITLE + CALL, "tender"),
    ("award_candidate", CALL, "tender"),
    ("award", TITLE + CALL + "成交供应商:云渡服装厂", "award"),
    ("award", TITLE + "投标截止时间前收到三份文件。", "award"),
    ("award", TITLE, "award"),
    ("single_source", CALL, "single_source"),
    ("correction", CALL, "correction"),
]


@pytest.mark.parametrize(("kind", "text", "mended"), CASES)
def test_the_body_tells(kind: str, text: str, mended: str) -> None:
    before = "供应商名称"
    assert mend_kind(kind, before + text, len(before), len(before) + len(text)) == mended
