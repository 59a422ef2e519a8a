"""Postcodes (邮政编码): six digits, the first two of which name the province."""

from __future__ import annotations

from notices.codes.fault import Fault

_PREFIXES = """
北京 10
天津 30
上海 20
重庆 40
河北 05 06 07
山西 03 04
内蒙古 01 02 13 16 73 75
辽宁 11 12
吉林 13
黑龙江 15 16
江苏 21 22
浙江 31 32
安徽 23 24
福建 35 36
江西 33 34
山东 25 26 27
河南 45 46 47
湖北 43 44
湖南 41 42
广东 51 52
广西 53 54
海南 57
四川 61 62 63 64
贵州 55 56
云南 65 66 67
西藏 85 86
陕西 71 72
甘肃 73 74
青海 81
宁夏 75
新疆 83 84
"""
"""What postcodes begin with in each province; the ends of 内蒙古 are served by the provinces beside it."""

ABROAD = "99"
"""What the codes of Hong Kong and Macao begin with (999077, 999078)."""

DIGITS = 6

PREFIXES = {province: tuple(prefixes) for province, *prefixes in map(str.split, _PREFIXES.strip().splitlines())}
"""The same as a mapping."""

_KNOWN = {prefix for prefixes in PREFIXES.values() for prefix in prefixes} | {ABROAD}


def postcode_fault(code: str) -> Fault | None:
    """Why nothing can be sent to ``code``, which is half-width digits; None if it may exist.

    >>> postcode_fault("41000")
    Fault(zh='应有6位，实有5位', en='6 digits expected, not 5', is_sure=True)
    """
    if len(code) != DIGITS:
        return Fault(f"应有{DIGITS}位，实有{len(code)}位", f"{DIGITS} digits expected, not {len(code)}")
    if code[:2] not in _KNOWN:
        return Fault(f"没有以{code[:2]}开头的邮政编码", f"no postcode begins with {code[:2]}")
    return None


def provinces_of(code: str) -> tuple[str, ...]:
    """The provinces in which postcodes begin like ``code``.

    >>> provinces_of("041000"), provinces_of("999077")
    (('山西',), ())
    """
    return tuple(province for province, prefixes in PREFIXES.items() if code[:2] in prefixes)
