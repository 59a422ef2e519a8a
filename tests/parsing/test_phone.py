"""One spelling for phone numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.parsing.phone import phone_value

CASES = [
    ("0551-62340011", "0551-62340011"),
    ("(0551)62340011", "0551-62340011"),
    ("0551 6234 0011", "0551-62340011"),
    ("055162340011", "0551-62340011"),
    ("0551--62340011", "0551-62340011"),
    ("O551-62340011", "0551-62340011"),
    ("02761002510", "027-61002510"),
    ("010-66090181", "010-66090181"),
    ("0717-12380", "0717-12380"),
    ("62340011", "62340011"),
    ("6234 0011", "62340011"),
    ("12380", "12380"),
    ("138 0000 1234", "13800001234"),
    ("+86 138 0000 1234", "13800001234"),
    ("+86-551-62340011", "0551-62340011"),
    ("0086-10-66090181", "010-66090181"),
    ("86-0551-62340011", "0551-62340011"),
    ("4008201234", "400-820-1234"),
    ("800 820 1234", "800-820-1234"),
    ("62340011转801", "62340011转801"),
    ("0776-282160", "0776-282160"),
]


@pytest.mark.parametrize(("text", "value"), CASES)
def test_spelling(text: str, value: str) -> None:
    assert phone_value(text) == value
    assert phone_value(value) == value


@given(st.from_regex(r"(\+?86[ -])?\(?0?[1-9][0-9]{1,2}\)?[ -]?[0-9]{5,9}(转[0-9]{1,4})?", fullmatch=True))
def test_a_spelling_is_its_own(text: str) -> None:
    assert phone_value(phone_value(text)) == phone_value(text)
