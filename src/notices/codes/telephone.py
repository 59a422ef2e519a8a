"""The numbering plan of China's telephones: which numbers can be dialled.

Area codes and the length of the numbers behind them follow the plan of the Ministry of Industry and
Information Technology (电信网编号计划).  What is doubtful is taken for valid.
"""

from __future__ import annotations

import re
from functools import cache

from notices.codes.fault import Fault
from notices.folding import fold

EIGHT_DIGITS = """
010 020 021 022 023 024 025 027 028 029
0311 0371 0377 0379 0411 0431 0451
0510 0511 0512 0513 0514 0515 0516 0517 0518 0519 0523 0527 0531 0532
0571 0573 0574 0575 0576 0577 0579 0591 0595
0731 0754 0755 0757 0760 0769 0898
"""
"""Areas whose numbers have had eight digits since :data:`SETTLED` at the latest."""

SEVEN_DIGITS = """
0310 0312 0313 0314 0315 0316 0317 0318 0319 0335 0349 0350 0351 0352 0353 0354 0355 0356 0357 0358 0359
0370 0372 0373 0374 0375 0376 0391 0392 0393 0394 0395 0396 0398
0412 0414 0415 0416 0417 0418 0419 0421 0427 0429 0434 0436 0437 0438 0439 0448
0452 0453 0454 0455 0456 0457 0458 0459 0464 0467 0468 0469
0470 0471 0472 0473 0474 0475 0476 0477 0478 0479 0482 0483
0530 0533 0534 0535 0536 0537 0538 0539 0543 0546 0550 0552 0553 0554 0555 0556 0557 0558 0559
0561 0562 0563 0564 0566 0570 0572 0578 0580 0592 0593 0594 0596 0597 0598 0599
0631 0632 0633 0635 0660 0662 0663 0668 0691 0692
0701 0710 0711 0712 0713 0714 0715 0716 0717 0718 0719 0722 0724 0728
0730 0734 0735 0736 0737 0738 0739 0743 0744 0745 0746
0750 0751 0752 0753 0756 0758 0759 0762 0763 0766 0768
0770 0771 0772 0773 0774 0775 0776 0777 0778 0779 0790 0792 0793 0794 0795 0796 0797 0798 0799
0812 0813 0816 0817 0818 0825 0826 0827 0830 0831 0832 0833 0834 0835 0836 0837 0838 0839
0854 0855 0856 0857 0858 0859 0870 0872 0873 0874 0875 0876 0877 0878 0879 0883 0886 0887 0888
0891 0892 0893 0894 0895 0896 0897
0901 0902 0903 0906 0908 0909 0911 0912 0913 0914 0915 0916 0917 0919
0930 0931 0932 0933 0934 0935 0936 0937 0938 0939 0941 0943 0951 0952 0953 0954 0955
0970 0971 0972 0973 0974 0975 0976 0977 0979 0990 0991 0992 0993 0994 0995 0996 0997 0998 0999
"""
"""Areas whose numbers have seven digits."""

EITHER = """
0378 0410 0413 0432 0433 0435 0450 0524 0551 0565 0634 0661 0727 0732 0733 0765 0791 0851 0852 0853
0871 0880 0881 0890 0899 0910
"""
"""Areas that changed later, were merged into others, or of which we are not sure."""

SETTLED = 2009
"""From this year on the numbers of :data:`EIGHT_DIGITS` have no other length."""

MOBILE, FREE = 11, 10
"""How many digits mobile numbers have, and those that begin with 400 or 800."""

HOTLINES = range(3, 7)
"""How many digits a number of a service has (110, 12380, 95588), which may follow an area code."""

PUBLIC_HOTLINE, PUBLIC_DIGITS = "123", 5
"""What the hotlines of authorities begin with, and how many digits they have: 12345, 12380, 12388."""

LOCAL = range(7, 9)
"""How many digits a number without its area code has."""

UNASSIGNED = ("154", "160", "161", "163", "164", "168", "169", "179", "194")
"""What mobile numbers could begin with, and did not in 2026."""

_EXTENSION = re.compile("转|分机|ext|#|~", re.IGNORECASE)
_NEXT = re.compile("[/、,;]|或|和")
_SEPARATORS = str.maketrans({" ": None, "(": None, "[": None, "〔": None, **dict.fromkeys(")]〕_.", "-")})


def phone_fault(number: str, year: int | None = None) -> Fault | None:
    """Why ``number`` cannot be dialled from another city; None if it can, or if that is not sure.

    ``number`` may have separators, brackets, the country code and an extension behind 转; of several the first that
    has a fault is told.  ``year`` is that of the notice: some areas had shorter numbers once.

    >>> phone_fault("0776-282160")
    Fault(zh='区号0776之后应有7位，实有6位', en='7 digits expected behind the area code 0776, not 6', is_sure=True)
    """
    faults = (_fault(one, year) for one in _NEXT.split(fold(number)))
    return next((fault for fault in faults if fault is not None), None)


def _fault(number: str, year: int | None) -> Fault | None:
    written = _EXTENSION.split(number)[0].translate(_SEPARATORS)
    first, *others = [group for group in _domestic(written).split("-") if group] or [""]
    if not all(group.isascii() and group.isdigit() for group in (first, *others)):
        return None  # a mask or words: nothing that can be counted
    if first.startswith("0") and not _is_mobile_abroad(first, others):
        return _fault_behind_area(first, others, year)
    return _fault_without_area(_joined([first.removeprefix("0"), *others]))


def _domestic(written: str) -> str:
    """The number as it is dialled within the country: without its code, with the 0 that it takes the place of."""
    if not written.startswith(("+86", "0086", "86-")):
        return written
    number = written.removeprefix("+").removeprefix("00").removeprefix("86").lstrip("-")
    mobile = number.startswith("1") and not number.startswith("10")
    return number if mobile or number.startswith("0") else "0" + number


def _is_mobile_abroad(first: str, others: list[str]) -> bool:
    """Whether it is a mobile number with the 0 that was dialled before one of another city: 013800001234."""
    digits = "".join((first, *others))
    return len(digits) == MOBILE + 1 and digits[1] == "1" and digits[2] not in "012"


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """The digits that numbers have behind each area code."""
    return {
        **dict.fromkeys(EIGHT_DIGITS.split(), (8,)),
        **dict.fromkeys(SEVEN_DIGITS.split(), (7,)),
        **dict.fromkeys(EITHER.split(), (7, 8)),
    }


def _fault_behind_area(first: str, others: list[str], year: int | None) -> Fault | None:
    area = first[: 3 if first[1:2] in ("1", "2") else 4]
    lengths = _lengths().get(area)
    if lengths is None:
        return Fault(f"没有{area}这个区号", f"there is no area code {area}")
    local = _joined([group for group in (first[len(area) :], *others) if group])
    if len(local) in HOTLINES and local.startswith(("1", "95", "96")):
        return _fault_of_hotline(local)
    if year is not None and year < SETTLED:
        lengths = (7, 8)
    if len(local) not in lengths:
        return Fault(
            f"区号{area}之后应有{'或'.join(map(str, lengths))}位，实有{len(local)}位",
            f"{' or '.join(map(str, lengths))} digits expected behind the area code {area}, not {len(local)}",
        )
    if local[0] in "01":
        return Fault(
            f"区号{area}之后的号码不以{local[0]}开头", f"no number behind the area code {area} begins with {local[0]}"
        )
    return None


def _fault_of_hotline(digits: str) -> Fault | None:
    if not digits.startswith(PUBLIC_HOTLINE) or len(digits) == PUBLIC_DIGITS:
        return None
    return Fault(
        f"{PUBLIC_HOTLINE}开头的热线应有{PUBLIC_DIGITS}位，实有{len(digits)}位",
        f"a hotline that begins with {PUBLIC_HOTLINE} has {PUBLIC_DIGITS} digits, not {len(digits)}",
    )


def _fault_without_area(digits: str) -> Fault | None:
    count = len(digits)
    if count in HOTLINES:
        return _fault_of_hotline(digits)
    if count in LOCAL and not digits.startswith("1"):
        return None
    if digits.startswith(("400", "800")):
        return None if count == FREE else Fault(
            f"{digits[:3]}号码应有{FREE}位，实有{count}位", f"a {digits[:3]} number has {FREE} digits, not {count}"
        )  # fmt: skip
    if digits.startswith("1"):
        return _fault_of_mobile(digits)
    if count == max(LOCAL) + 1:  # more digits may be an area code without its 0: that can be understood
        return Fault(f"市内号码应有7或8位，实有{count}位", f"a local number has 7 or 8 digits, not {count}")
    return None


def _fault_of_mobile(digits: str) -> Fault | None:
    if digits.startswith(("10", "11", "12")) and len(digits) != MOBILE:
        return None  # services of the carriers are of any length: 1008611
    if len(digits) != MOBILE:
        return Fault(
            f"手机号码应有{MOBILE}位，实有{len(digits)}位", f"a mobile number has {MOBILE} digits, not {len(digits)}"
        )
    if digits[1] in "012":
        return Fault(f"手机号码不以{digits[:2]}开头", f"no mobile number begins with {digits[:2]}")
    if digits[:3] in UNASSIGNED:
        return Fault(
            f"手机号段{digits[:3]}尚未启用",
            f"mobile numbers that begin with {digits[:3]} are not in use",
            is_sure=False,
        )
    return None


def _joined(groups: list[str]) -> str:
    """The digits of a number that is written in groups, without an extension behind a whole number."""
    number = ""
    for group in groups:
        if len(number) >= FREE or (len(number) in LOCAL and not number.startswith("1")):
            break
        number += group
    return number
