"""Mail addresses: which can be written to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.codes.email import BIG_HOSTS, TOP_SLIPS, email_fault


@pytest.mark.parametrize(
    "address",
    [
        "jw@163.com", "JW@QQ.COM", "a.b-c_d+e%f@rsc.qingshi.edu.cn", "2020001@qq.com", "jw@a1-b2.cn", "jw@qingshi.cm", "jw@163.cn",
        "a" * 64 + "@163.com", "jw@" + "a" * 63 + ".cn", "jw@1.cn", "a@b.cn",
    ],
)  # fmt: skip
def test_what_may_be_right(address: str) -> None:
    assert email_fault(address) is None


NO_END_ZH, NO_END_EN = "域名“qq”没有后缀（如.com、.cn）", "the domain “qq” has no end such as .com or .cn"


@pytest.mark.parametrize(
    ("address", "zh", "en"),
    [
        ("jw163.com", "缺少“@”", "“@” is missing"),
        ("", "缺少“@”", "“@” is missing"),
        ("jw@@163.com", "有不止一个“@”", "there is more than one “@”"),
        ("jw@163@com", "有不止一个“@”", "there is more than one “@”"),
        ("纪委@163.com", "邮箱地址里不能有汉字", "an address has no Chinese characters"),
        ("jw@邮箱.com", "邮箱地址里不能有汉字", "an address has no Chinese characters"),
        ("jw(a)@163.com", "“@”前面的“jw(a)”不能用作邮箱名", "“jw(a)” cannot stand before “@”"),
        ("@163.com", "“@”前面的“”不能用作邮箱名", "“” cannot stand before “@”"),
        (".jw@163.com", "圆点的位置不对", "a dot stands where none can"),
        ("jw.@163.com", "圆点的位置不对", "a dot stands where none can"),
        ("j..w@163.com", "圆点的位置不对", "a dot stands where none can"),
        ("jw@163..com", "圆点的位置不对", "a dot stands where none can"),
        ("jw@qq", NO_END_ZH, NO_END_EN),
        ("jw@", "域名“”没有后缀（如.com、.cn）", "the domain “” has no end such as .com or .cn"),
        ("jw@q_q.com", "域名“q_q.com”写法不对", "“q_q.com” is no domain"),
        ("jw@-qq.com", "域名“-qq.com”写法不对", "“-qq.com” is no domain"),
        ("jw@qq-.com", "域名“qq-.com”写法不对", "“qq-.com” is no domain"),
        ("jw@qq.com,cn", "域名“qq.com,cn”写法不对", "“qq.com,cn” is no domain"),
        ("jw@qq.c0m", "没有“.c0m”这个域名后缀", "no domain ends with “.c0m”"),
        ("jw@qq.CON", "没有“.con”这个域名后缀", "no domain ends with “.con”"),
    ],
)
def test_what_cannot_be_written_to(address: str, zh: str, en: str) -> None:
    assert email_fault(address) == (zh, en, True)


@pytest.mark.parametrize("address", ["a" * 65 + "@163.com", "jw@" + "a" * 64 + ".cn"])
def test_what_is_too_long(address: str) -> None:
    assert email_fault(address) is not None


@pytest.mark.parametrize("top", TOP_SLIPS)
def test_mistyped_ends(top: str) -> None:
    assert email_fault(f"jw@qingshi.{top}") == (f"没有“.{top}”这个域名后缀", f"no domain ends with “.{top}”", True)


@pytest.mark.parametrize("host", BIG_HOSTS)
def test_the_end_of_cameroon_at_hosts_that_have_another(host: str) -> None:
    assert email_fault(f"jw@{host.upper()}.cm") == ("没有“.cm”这个域名后缀", "no domain ends with “.cm”", True)


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    email_fault(text)


@given(
    st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True),
    st.from_regex(r"[a-z][a-z0-9]{0,20}[.](com|cn|net)", fullmatch=True),
)
def test_an_address_is_right_with_its_at_alone(local: str, domain: str) -> None:
    assert email_fault(f"{local}@{domain}") is None
    assert email_fault(f"{local}{domain}") is not None
    assert email_fault(f"{local}@@{domain}") is not None
