"""The numbering plan: what can be dialled, and what cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.codes.telephone import EIGHT_DIGITS, EITHER, SEVEN_DIGITS, UNASSIGNED, phone_fault

RIGHT = [
    "010-62690000", "021-62690000", "027-61000000", "0571-88001234", "0357-3300000", "0898-67630000",
    "0851-85830000", "0851-5830000", "（0564）3370000", "(0451) 86660000", "0355—8090000", "0454－6130000", "02761000000",
    "057383850000", "0571-8800-1234", "0571 88001234",
    "0571-88001234转801", "0591-22860000-8013", "88001234转801", "88001234-801",
    "0717-12380", "010-12345", "0571-96345", "020-95588", "0571-114",
    "3370000", "88001234", "8800-1234", "663123", "801",
    "13800001234", "138 0000 1234", "19900001234", "16600001234",
    "400-820-0000", "8008200000", "4006-000-000", "95588", "96345", "12345", "12380", "110", "1008611",
    "+86 13800001234", "+86-571-88001234", "+86-0571-88001234", "+86-10-62690000", "0086-571-88001234", "86-13800001234",
    "57188001234",
    "138****1234", "0571-8800****", "电话", "", "-", "3370000、3370001", "²³",
    "0571-88001234-6", "0571-88001234～5", "0571-88001234/35", "0571-88001234分机801", "0571-88001234 EXT.801", "88001234#801",
    "【0571】88001234", "〔0571〕88001234", "[0571]88001234", "0571_88001234", "0571.88001234", "+86（571）88001234",
    "013800001234", "0138-0000-1234", "138-0000-1234", "138-0000-1234-801", "12388", "12315", "0571-12388", "118114", "1000", "10086123", "11800000", "12580000",
]  # fmt: skip

WRONG = [
    ("0776-282160", "区号0776之后应有7位，实有6位", "7 digits expected behind the area code 0776, not 6"),
    ("0776-28216000", "区号0776之后应有7位，实有8位", "7 digits expected behind the area code 0776, not 8"),
    ("0571-8800123", "区号0571之后应有8位，实有7位", "8 digits expected behind the area code 0571, not 7"),
    ("010-6269000", "区号010之后应有8位，实有7位", "8 digits expected behind the area code 010, not 7"),
    ("0851-585", "区号0851之后应有7或8位，实有3位", "7 or 8 digits expected behind the area code 0851, not 3"),
    ("0571-", "区号0571之后应有8位，实有0位", "8 digits expected behind the area code 0571, not 0"),
    ("0300-3300000", "没有0300这个区号", "there is no area code 0300"),
    ("026-33000000", "没有026这个区号", "there is no area code 026"),
    ("0001-3300000", "没有0001这个区号", "there is no area code 0001"),
    ("1380000123", "手机号码应有11位，实有10位", "a mobile number has 11 digits, not 10"),
    ("138000012345", "手机号码应有11位，实有12位", "a mobile number has 11 digits, not 12"),
    ("12000001234", "手机号码不以12开头", "no mobile number begins with 12"),
    ("400-820-00000", "400号码应有10位，实有11位", "a 400 number has 10 digits, not 11"),
    ("880012345", "市内号码应有7或8位，实有9位", "a local number has 7 or 8 digits, not 9"),
    ("0571-08800123", "区号0571之后的号码不以0开头", "no number behind the area code 0571 begins with 0"),
    ("0571-18800123", "区号0571之后的号码不以1开头", "no number behind the area code 0571 begins with 1"),
    ("0776-1821600", "区号0776之后的号码不以1开头", "no number behind the area code 0776 begins with 1"),
    ("123888", "123开头的热线应有5位，实有6位", "a hotline that begins with 123 has 5 digits, not 6"),
    ("1238", "123开头的热线应有5位，实有4位", "a hotline that begins with 123 has 5 digits, not 4"),
    ("0571-123888", "123开头的热线应有5位，实有6位", "a hotline that begins with 123 has 5 digits, not 6"),
    ("13800012", "手机号码应有11位，实有8位", "a mobile number has 11 digits, not 8"),
    ("1380001", "手机号码应有11位，实有7位", "a mobile number has 11 digits, not 7"),
    ("10000001234", "手机号码不以10开头", "no mobile number begins with 10"),
    ("11000001234", "手机号码不以11开头", "no mobile number begins with 11"),
    (
        "0571-88001234、0571-8800123",
        "区号0571之后应有8位，实有7位",
        "8 digits expected behind the area code 0571, not 7",
    ),
    ("88001234；0300-3300000", "没有0300这个区号", "there is no area code 0300"),
    ("88001234/880012345", "市内号码应有7或8位，实有9位", "a local number has 7 or 8 digits, not 9"),
    ("88001234或880012345", "市内号码应有7或8位，实有9位", "a local number has 7 or 8 digits, not 9"),
    ("88001234和880012345", "市内号码应有7或8位，实有9位", "a local number has 7 or 8 digits, not 9"),
    ("012000001234", "没有012这个区号", "there is no area code 012"),
    ("800820000", "800号码应有10位，实有9位", "a 800 number has 10 digits, not 9"),
    ("86-571-8800123", "区号0571之后应有8位，实有7位", "8 digits expected behind the area code 0571, not 7"),
    ("+86-10-6269000", "区号010之后应有8位，实有7位", "8 digits expected behind the area code 010, not 7"),
    ("+86-1380000123", "手机号码应有11位，实有10位", "a mobile number has 11 digits, not 10"),
    ("0120-0000-1234", "没有012这个区号", "there is no area code 012"),
    ("+86-571-8800123", "区号0571之后应有8位，实有7位", "8 digits expected behind the area code 0571, not 7"),
]


@pytest.mark.parametrize("number", RIGHT)
def test_what_may_be_right_passes(number: str) -> None:
    assert phone_fault(number, 2020) is None


@pytest.mark.parametrize(("number", "zh", "en"), WRONG)
def test_what_cannot_be_dialled(number: str, zh: str, en: str) -> None:
    assert phone_fault(number, 2020) == (zh, en, True)


@pytest.mark.parametrize("segment", UNASSIGNED)
def test_a_segment_that_may_be_opened(segment: str) -> None:
    assert phone_fault(f"{segment}00001234") == (
        f"手机号段{segment}尚未启用", f"mobile numbers that begin with {segment} are not in use", False
    )  # fmt: skip


def test_an_area_that_grew() -> None:
    assert phone_fault("0571-8800123", 2008) is None
    assert phone_fault("0571-8800123", 2009) is not None
    assert phone_fault("0571-8800123") is not None


def test_no_area_stands_in_two_lists() -> None:
    codes = [*EIGHT_DIGITS.split(), *SEVEN_DIGITS.split(), *EITHER.split()]
    assert len(codes) == len(set(codes))
    assert all(code.startswith("0") and len(code) == (3 if code[1] in "12" else 4) for code in codes)


@given(st.text(max_size=40) | st.from_regex(r"\A[0-9()+ -]{0,25}\Z"))
def test_any_text_is_answered(number: str) -> None:
    phone_fault(number)


@given(st.sampled_from(SEVEN_DIGITS.split()), st.from_regex(r"[2-8][0-9]{4,9}", fullmatch=True))
def test_an_area_of_seven_digits_takes_seven(area: str, local: str) -> None:
    assert (phone_fault(f"{area}-{local}") is None) == (len(local) == 7)
