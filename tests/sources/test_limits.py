"""Bounds of what is read, each refused by its name."""

from __future__ import annotations

from dataclasses import fields

import pytest

from notices.errors import SourceError
from notices.sources import limits
from notices.sources.limits import DEFAULT_LIMITS, Limits


@pytest.mark.parametrize("field", [field.name for field in fields(Limits)])
def test_each_limit_has_a_documented_constant_of_its_name(field: str) -> None:
    assert getattr(limits, field.upper()) == getattr(DEFAULT_LIMITS, field)


@pytest.mark.parametrize("field", [field.name for field in fields(Limits)])
def test_what_exceeds_a_limit_is_refused_with_its_name(field: str) -> None:
    bounds = Limits(**{field: 9})
    bounds.check(field, 9)
    with pytest.raises(SourceError, match=f"{field.upper()} = 9"):
        bounds.check(field, 10)
