"""Why a number or an address cannot be right."""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """What is wrong, in both languages; ``is_sure`` unless the plan may have changed since it was looked up."""

    zh: str
    en: str
    is_sure: bool = True
