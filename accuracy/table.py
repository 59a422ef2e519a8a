"""The figures as tables: for a terminal and, the same, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from accuracy.figures import Figures
from accuracy.scoring import mean_f1, total


def by_field(figures: Figures) -> Iterator[str]:
    """One line a field: counts and rates over all documents; and their number, those without a mistake, the mean."""
    yield f"{'field':14} {'tp':>6} {'fp':>5} {'fn':>5} {'prec':>6} {'recall':>6} {'F1':>6}"
    rates = total(figures.values())
    for name, rate in rates.items():
        shown = " ".join(f"{_figure(share):>6}" for share in (rate.precision, rate.recall, rate.f1))
        yield f"{name:14} {rate.hits:6} {rate.extra:5} {rate.missed:5} {shown}"
    yield f"documents {len(figures)}  perfect {perfect(figures):.3f}  mean F1 {mean_f1(rates):.3f}"


def by_folder(figures: Figures) -> Iterator[str]:
    """One line a folder."""
    yield f"{'folder':24} {'documents':>9} {'perfect':>8} {'mean F1':>8}"
    for folder, inside in folders(figures).items():
        yield f"{folder:24} {len(inside):9} {perfect(inside):8.3f} {_mean(inside):>8}"


def markdown(figures: Figures) -> str:
    """Both tables for the documentation."""
    fields = _rows(
        ("field", "precision", "recall", "F1"),
        (
            (f"`{name}`", _figure(rate.precision), _figure(rate.recall), _figure(rate.f1))
            for name, rate in total(figures.values()).items()
        ),
    )
    kinds = _rows(
        ("folder", "documents", "perfect", "mean F1"),
        (
            (f"`{folder}`", str(len(inside)), f"{perfect(inside):.3f}", _mean(inside))
            for folder, inside in folders(figures).items()
        ),
    )
    said = f"{len(figures)} documents, {perfect(figures):.1%} of them without a single mistake"
    return f"{said}; mean F1 {mean_f1(total(figures.values())):.3f}.\n\n{fields}\n\n{kinds}\n"


def folders(figures: Figures) -> Mapping[str, Figures]:
    """The figures of each folder."""
    ordered = sorted(figures.items(), key=lambda item: (_folder(item[0]), item[0]))
    return {folder: dict(inside) for folder, inside in groupby(ordered, key=lambda item: _folder(item[0]))}


def perfect(figures: Figures) -> float:
    """The share of documents on which nothing at all is wrong."""
    right = sum(not any(extra or missed for _, extra, missed in counts.values()) for counts in figures.values())
    return right / len(figures) if figures else 0.0


def _mean(figures: Figures) -> str:
    """The mean F1; none where there is nothing to find, as in documents without a notice."""
    return _figure(mean_f1(total(figures.values())) if any(figures.values()) else None)


def _folder(name: str) -> str:
    return name.rpartition("/")[0] or "."


def _figure(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def _rows(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    rule = ("---", *("---:" for _ in head[1:]))
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))
