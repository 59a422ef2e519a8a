"""A kind of notice for ``notices``: changed door numbers (门牌变更公示).

Everything that ``notices`` has to know is in ``OFFERED``, which the entry point of this distribution names: the
kind with the words that tell it, the model of its entries with the headers of their columns, and words for
what the library reads anyway.
"""

from typing import ClassVar, Literal

from notices import Entry, Kind, Vocabulary
from notices.models.base import Maybe  # a value that may be missing, and whose key is then left out of the JSON


class Plate(Entry):
    """A door number that is to change."""

    type: Literal["plate"] = "plate"

    serial: Maybe[int] = None
    """序号."""
    street: Maybe[str] = None
    """The street or lane (街路巷名称)."""
    old_number: Maybe[str] = None
    """The door number until now (原门牌号)."""
    new_number: Maybe[str] = None
    """The door number that is proposed (新门牌号)."""
    community: Maybe[str] = None
    """The community that it lies in (所属社区)."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号",),
        "name": ("产权人", "房屋所有权人", "户主"),
        "street": ("街路巷名称", "街路巷", "道路名称"),
        "old_number": ("原门牌号", "原门牌", "旧门牌号"),
        "new_number": ("新门牌号", "新门牌", "拟编门牌号"),
        "community": ("所属社区", "社区"),
    }


PLATES = Kind(
    "door_plates",
    zh="门牌变更",
    entry=Plate,
    title_words=("门牌变更", "门牌变更公示", "门牌号变更公示", "门牌编制", "门楼牌"),
    column_words=("门牌",),
    preview=True,
)

WORDS = Vocabulary(labels={"phone": ["地名热线"]})

OFFERED = (PLATES, WORDS)
