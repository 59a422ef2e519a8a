"""What the label of a fact tells by itself: in one spelling, whose fact it is, and whether it labels one at all."""

from __future__ import annotations

import re
from functools import lru_cache

from notices.folding import fold
from notices.models.contact import LABELS as CONTACT_LABELS
from notices.models.field_label import ADDRESSEES, BODIES, COPULAS, METADATA, PAGE_COUNTS, PARTICULARS, PARTIES, Role
from notices.models.period import LAST_DAY_LABELS, WINDOW_LABELS

_REMARK = re.compile(r"\([^()]*\)")
_CONTACTS = tuple(word for kind in ("phone", "fax", "email", "postcode", "person") for word in CONTACT_LABELS[kind])
_DAYS = ("时间", "日期")
_OTHER_PARTS = frozenset((*WINDOW_LABELS, *LAST_DAY_LABELS, *METADATA))


@lru_cache(maxsize=2048)
def core_of(label: str) -> str:
    """A label in one spelling, without blanks, remarks, copula and colon.

    >>> core_of("成交金额（万元）为：")
    '成交金额'
    """
    core = _REMARK.sub("", "".join(fold(label).split()).rstrip(":"))
    for copula in COPULAS:
        if core.endswith(copula):
            return core.removesuffix(copula)
    return core


@lru_cache(maxsize=2048)
def role_of(label: str) -> Role | None:
    """Whose fact it is, as far as the label itself tells.

    >>> role_of("采 购 人"), role_of("中标（成交）供应商地址"), role_of("项目名称")
    ('buyer', 'supplier', None)
    """
    core = core_of(label)
    for tail in ("", *PARTICULARS):
        said = core.removesuffix(tail)
        best = max((word for words in PARTIES.values() for word in words if said.endswith(word)), key=len, default=None)
        if best is not None and core.endswith(tail):
            return next(role for role, words in PARTIES.items() if best in words)
    return None


@lru_cache(maxsize=2048)
def is_field_label(label: str) -> bool:
    """Whether ``label`` labels a fact, and not a contact, the window, something about the page or those it speaks to."""
    core = core_of(label)
    if core.endswith(PAGE_COUNTS) or (core[-2:] in _DAYS and core[:-2].removesuffix("发布").endswith(BODIES)):
        return False
    is_salutation = core.endswith(ADDRESSEES) and core not in ADDRESSEES
    return core not in _OTHER_PARTS and not core.endswith(_CONTACTS) and not is_salutation and len(core) > 1
