"""Areas of land: the units that they are written with, and the mark of fields that hold them."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from notices.models.base import Maybe

AREA_UNITS = ("平方公里", "平方千米", "平方米", "公顷", "平米", "㎡", "m²", "m2", "km²", "km2", "hm²", "hm2", "亩")
"""Units of areas, as written; of several that fit the longest is meant."""


class Area:
    """Marks the fields of entries that hold areas; the field of the same name with ``_unit`` says in what."""


Extent = Annotated[Maybe[Decimal], Area()]
"""An area that may be missing, in the unit of its cell or else of its header."""
