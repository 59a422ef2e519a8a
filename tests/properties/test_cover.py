"""What a notice states is held as a value: days, numbers and rows are not left to its running text.

That every visible character is told once could be had by one big passage; here it is not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import given, settings

import notices
from tests.support import material

EXCEPTIONS: dict[str, str] = {}
"""Facts that stay in running text, by document and fact, and why."""


@settings(max_examples=200)
@given(material.notices())
def test_running_text_repeats_nothing_that_a_value_holds(written: material.Written) -> None:
    left = "\n".join(passage.text for passage in notices.parse(written.text).text)
    stated = [written.window.text, written.phone, *written.names, *written.posts]
    if written.issuer and written.issued:
        stated.append(f"{written.issuer}\n{material.DATE_FORMS['plain'](written.issued)}")
    assert [wording for wording in stated if wording in left] == []


def test_no_fact_of_the_corpus_is_left_to_running_text(corpus: Path) -> None:
    left = {
        f"{source.stem}: {fact}"
        for source, gold in documents(corpus)
        for fact in left_over(gold, notices.parse_page(notices.read(source)))
    }
    assert left == set(EXCEPTIONS)


def documents(corpus: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The labelled texts of recruitment, and what their labels say."""
    for labels in sorted((corpus / "recruitment").glob("*.gold.json")):
        for suffix in (".txt", ".md"):
            source = labels.with_name(labels.name.removesuffix(".gold.json") + suffix)
            if source.exists():
                yield source, json.loads(labels.read_text(encoding="utf-8"))


def left_over(gold: dict[str, Any], page: notices.Page) -> Iterator[str]:
    """The days, phones and rows that the labels state and no notice of the page holds."""
    held_days = {str(day) for notice in page.notices for day in days(notice)}
    held_phones = "\n".join(digits(c.value) for notice in page.notices for c in notice.contacts)
    rows = [
        set(map(plain, filter(None, row))) for notice in page.notices for table in notice.tables for row in table.rows
    ]
    entries = [set(map(plain, texts(entry))) for notice in page.notices for entry in notice.entries]
    window = gold.get("period") or {}
    for day in (window.get("start"), window.get("end"), gold.get("issued")):
        if day and day not in held_days:
            yield f"day {day}"
    for contact in gold.get("contacts") or []:
        if contact.get("phone") and digits(contact["phone"])[-7:] not in held_phones:
            yield f"phone {contact['phone']}"
    for record in gold.get("records") or []:
        cells = {plain(str(value)) for value in record.values() if value}
        if not any(cells <= row for row in (*rows, *entries)):
            yield f"row {'|'.join(sorted(cells))}"


def days(notice: notices.Notice) -> Iterator[object]:
    """The days that a notice holds."""
    yield notice.issued
    for window in (notice.period, *notice.ranges):
        if window is not None:
            yield from (window.start, window.end)


def texts(entry: Any) -> Iterator[str]:
    """The texts that an entry holds, those of unknown columns too."""
    for value in entry.model_dump().values():
        yield from map(str, value.values() if isinstance(value, dict) else [value])


def digits(text: str) -> str:
    return "".join(str(int(letter)) for letter in text if letter.isdecimal())


def plain(text: str) -> str:
    return "".join(text.split())
