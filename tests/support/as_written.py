"""Whether a notice was read as it was written."""

from __future__ import annotations

import notices
from tests.support import material


def assert_read(written: material.Written, notice: notices.Notice) -> None:
    """Every value that ``written`` states is that of ``notice``, and no other person or contact is."""
    assert notice.title == written.title
    assert notice.period is not None
    assert (notice.period.start, notice.period.end) == (written.window.start, written.window.end)
    assert [entry.name for entry in notice.entries] == list(written.names)
    assert [getattr(entry, "position", None) for entry in notice.entries] == list(written.posts)
    assert [contact.value for contact in notice.contacts] == [written.phone]
    assert list(notice.issuers) == ([written.issuer] if written.issuer else [])
    assert notice.issued == written.issued
