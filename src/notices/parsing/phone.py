"""Phone numbers in one spelling."""

from __future__ import annotations

_COUNTRY = "86"
_AREA_AND_NUMBER = 10  # the least number of digits of a whole number, area code without its 0
_MOBILE = 11
_SHORT_AREA = ("01", "02")  # 010 and 02x have three digits, all other area codes four
_SERVICE = ("400", "800")


def phone_value(text: str) -> str:
    """The number in one spelling: ``0451-86661657``, ``400-820-1234``, ``0571-88881234转801``.

    ``text`` is folded.  A number that fits no plan stays as it is, without blanks.

    >>> phone_value("(0451) 86661657"), phone_value("02761002510"), phone_value("+86 138 1234 5678")
    ('0451-86661657', '027-61002510', '13812345678')
    """
    number, mark, extension = text.partition("转")
    digits = "".join(filter(str.isdigit, number.replace("O", "0").replace("o", "0")))
    digits = digits.removeprefix("00") if digits.startswith("00" + _COUNTRY) else digits
    if len(digits) > _AREA_AND_NUMBER and digits.startswith(_COUNTRY):
        national = digits.removeprefix(_COUNTRY)
        is_mobile = len(national) == _MOBILE and national.startswith("1")
        digits = national if is_mobile or national.startswith("0") else "0" + national
    if digits.startswith("0"):
        area = 3 if digits.startswith(_SHORT_AREA) else 4
        number = f"{digits[:area]}-{digits[area:]}"
    elif len(digits) == _AREA_AND_NUMBER and digits.startswith(_SERVICE):
        number = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    else:
        number = digits
    return number + mark + extension
