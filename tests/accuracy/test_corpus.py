"""The project's own corpus: well formed, large enough for each kind, and read no worse than the figures say."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest

from accuracy import figures, report
from accuracy.examples import DEFAULT, Example, examples
from accuracy.facts import PROBLEMS
from accuracy.measure import measured
from accuracy.scoring import total
from notices.models.kind import Kind
from notices.models.kinds import kinds
from notices.rules import built_in_rules

CORPUS = list(examples(DEFAULT))
KEYS = {
    "source", "none", "notices", "kind", "title", "issuer", "issued", "period", "basis", "contacts", "fields", "columns",
    "rows", "records", "people", "problems", "layout",
}  # fmt: skip
EXAMPLES, LAYOUTS = 5, 2
SLIP = 0.01
"""How far a field may fall behind the figures that are kept, on documents that they know."""


def test_documents_and_labels_come_in_pairs() -> None:
    written = [path for path in DEFAULT.rglob("*") if path.is_file()]
    assert len(written) == 2 * len(CORPUS)
    assert len({example.path.with_suffix("") for example in CORPUS}) == len(CORPUS)


@pytest.mark.parametrize("example", CORPUS, ids=lambda example: example.name)
def test_labels_are_well_formed(example: Example) -> None:
    labels = example.labels
    assert labels.keys() <= KEYS
    assert labels["source"]["note"].startswith("written for this corpus")
    if labels.get("none"):
        return
    assert labels["kind"] in kinds()
    assert example.folder == labels["kind"]
    assert set(labels.get("problems") or ()) <= PROBLEMS | {rule.name for rule in built_in_rules()}
    for stated in (labels.get("issued"), *((labels.get("period") or {}).get(part) for part in ("start", "end"))):
        assert stated is None or date.fromisoformat(stated)
    if labels.get("columns"):  # records of persons in running text count for nothing
        assert len(labels["records"]) <= labels["rows"]
        assert all(record.keys() <= set(labels["columns"]) for record in labels["records"])


@pytest.mark.parametrize(
    "kind", [kind for kind in kinds().values() if kind.name != "other"], ids=lambda kind: kind.name
)
def test_a_kind_without_examples_in_several_layouts_is_preview(kind: Kind) -> None:
    own = [example for example in CORPUS if example.kind == kind.name]
    layouts = {example.layout for example in own}
    enough = len(own) >= EXAMPLES and len(layouts) >= LAYOUTS
    assert kind.preview or enough, f"{kind.name}: {len(own)} examples, {sorted(layouts)}"


def test_the_page_shows_the_figures() -> None:
    page = report.PAGE.read_text(encoding="utf-8")
    assert page == report.with_tables(page, figures.stored()), "make accuracy SAVE=1 writes it"


def test_no_field_falls_behind_the_figures() -> None:
    kept = figures.stored()
    today = figures.of(measured(example for example in CORPUS if example.name in kept))
    before = total(kept[name] for name in today)
    lost = {
        name: (before[name].f1, rate.f1)
        for name, rate in total(today.values()).items()
        if rate.f1 is not None and rate.f1 < (before[name].f1 or 0) - SLIP
    }
    assert lost == {}, "make accuracy shows what was lost; SAVE=1 keeps it where it is right"


def test_each_document_has_a_number_and_a_name() -> None:
    numbers: dict[str, Counter[str]] = defaultdict(Counter)
    for example in CORPUS:
        number, _, slug = example.path.stem.partition("-")
        assert number.isdigit()
        assert slug
        numbers[example.folder][number] += 1
    assert all(max(times.values()) == 1 for times in numbers.values())
