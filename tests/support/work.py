"""How much work something is, in calls: the same on every machine and under any load."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable


def calls(job: Callable[[], object]) -> int:
    """The number of calls, of functions in Python and in C, that ``job`` makes; what a pattern does inside is one."""
    count = 0

    def counted(_: object, event: str, __: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    gc.disable()
    sys.setprofile(counted)
    try:
        job()
    finally:
        sys.setprofile(before)
        gc.enable()
    return count
