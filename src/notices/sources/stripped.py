"""Pages without their tree: enough to ask whether a page may hold a notice, and to keep the words of one without.

Building the tree of a page takes most of the time that reading it takes, and most pages of most sites hold no
notice.  Here tags are only told from text: a block element ends a line, all others are nothing.
"""

from __future__ import annotations

import re
from html import unescape

from notices.sources.alignment import aligned
from notices.sources.elements import BLOCKS
from notices.sources.flow import Flow

_SKIPPED = ("script", "style", "noscript", "template", "title", "textarea", "select", "iframe", "svg", "xml")
_GONE = "|".join(rf"<{name}\b(?:.*?</{name}\s*>|.*)" for name in _SKIPPED)
_BLOCK = rf"</?(?:{'|'.join(sorted(BLOCKS, key=lambda name: (-len(name), name)))})(?![a-z0-9:-])[^>]*+>?"
_TAG = r"</?[a-z][^>]*+>?"
# Scripts and comments that are not closed reach to the end of the page.
_MARKUP = re.compile(rf"<!--(?:.*?-->|.*)|{_GONE}|(?P<block>{_BLOCK})|<[!?][^>]*+>?|{_TAG}", re.DOTALL | re.IGNORECASE)


def read_stripped(source: str) -> Flow:
    r"""The lines of a page, cells of tables among them, with their places.

    >>> read_stripped("<p>公 <b>示</b>&nbsp;</p><script>x</script><td>名单").text()
    '公 示\xa0\n名单\n'
    """
    flow = Flow()
    at = 0
    for markup in _MARKUP.finditer(source):
        if markup.start() > at:
            flow.put(aligned(unescape(source[at : markup.start()]), source, at))
        if markup.lastgroup:
            flow.end_block()
        at = markup.end()
    if at < len(source):
        flow.put(aligned(unescape(source[at:]), source, at))
    flow.end_block()
    return flow
