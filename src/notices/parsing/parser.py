"""Document → Page: layout, outline, and a notice for each region found."""

from __future__ import annotations

from datetime import date

from notices.document import Document
from notices.models.field import Passage
from notices.models.vocabulary import Vocabulary
from notices.parsing.build import build_notice, extent
from notices.parsing.layout import arrange
from notices.parsing.outline import outline
from notices.parsing.page import Page
from notices.parsing.page_title import title_of_page
from notices.parsing.published import read_published
from notices.parsing.running import passages
from notices.parsing.vocabulary import spoken


def parse_document(
    document: Document,
    *,
    kind: str | None = None,
    published: date | None = None,
    vocabulary: Vocabulary | None = None,
) -> Page:
    """The notices of ``document`` and the passages outside them.

    ``kind`` is given where the caller knows it.  ``published`` is the day on which the page
    appeared, else the one that the page itself states; it completes dates without a year.  The words of
    ``vocabulary`` are known besides the built-in ones.
    """
    if not document.is_dismissed:
        published = published or document.published or read_published(document)
    with spoken(vocabulary):
        blocks = () if document.is_dismissed else arrange(document)
        regions = outline(document, blocks) if blocks else []
        page_title = title_of_page(document) if len(regions) == 1 else None
        notices = tuple(
            build_notice(document, blocks, region, kind=kind, published=published, page_title=page_title)
            for region in regions
        )
    taken = [extent(document, blocks, region) for region in regions]
    outside = tuple(Passage.model_construct(**data) for data in passages(document, taken))
    return Page(document, notices, outside, published, vocabulary)
