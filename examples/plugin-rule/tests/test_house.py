"""What the rules of the house report, and what they do not.  Run with pytest where the plug-in is installed."""

import pytest
from notices_house import FULL_NAMES, short_issuer

import notices

TEXT = """临溪市公开招聘教师拟聘用人员公示

根据《临溪市教师招聘办法》，现将拟聘用人员予以公示。公示期自2031年4月1日至4月8日。监督电话：0999-6612345

{issuer}
2031年3月31日
"""


def found_in(issuer: str) -> list[notices.Diagnostic]:
    return list(notices.check(notices.parse_page(TEXT.format(issuer=issuer)), select=["short-issuer"]))


@pytest.mark.parametrize(("short", "full"), FULL_NAMES.items())
def test_short_names_are_reported(short: str, full: str) -> None:
    (finding,) = found_in(short)
    assert finding.message_in("zh") == f"落款“{short}”是简称，应为“{full}”"
    assert finding.message_in("en") == f"“{short}” is a short name; write “{full}”"
    assert (finding.loc, finding.span and finding.span.line) == (("issuers", 0), 5)
    assert found_in(full) == []


def test_names_of_other_houses_are_not() -> None:
    assert found_in("青石市教育局") == []
    assert list(short_issuer.check(notices.parse("今天是个好天气。\n" + TEXT.format(issuer="")), None)) == []
