"""``python -m benchmarks``: speed as ratios within one run, against one pass of a compiled pattern.

The floor is what nobody can do without: one search for dates, phones and titles over the same text.
Each figure is the median of several rounds with their range; each round times the floor before and
after what it measures.  Absolute times are left out: machines differ, ratios hold.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import notices
from benchmarks import material

FLOOR = re.compile(
    r"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}|[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
    r"|(?<![0-9])0[0-9]{2,3}-[0-9]{7,8}(?![0-9])|(?<![0-9])1[3-9][0-9]{9}(?![0-9])"
    r"|^.{4,60}(?:公示|公告)$",
    re.MULTILINE,
)


def floor(texts: Sequence[str]) -> None:
    """One pass over each text."""
    for text in texts:
        for _ in FLOOR.finditer(text):
            pass


def whole(texts: Sequence[str]) -> None:
    """Everything: document, notices, models, spans, all rules; or the refusal of what is beyond a limit."""
    for text in texts:
        with contextlib.suppress(notices.SourceError):
            notices.check(notices.parse_page(text))


def parse(texts: Sequence[str]) -> None:
    """Document, notices, models and spans, without the rules."""
    for text in texts:
        notices.parse_page(text)


def pages(sources: Sequence[bytes]) -> None:
    """Everything from the bytes of a page: screened, read, parsed and checked."""
    for source in sources:
        with contextlib.suppress(notices.SourceError):
            notices.check(notices.parse_page(notices.read(source, screened=True)))


def unscreened(sources: Sequence[bytes]) -> None:
    """The same, each page with its tree, whether it may hold a notice or not."""
    for source in sources:
        notices.check(notices.parse_page(notices.read(source)))


def seconds(job: Callable[[], object]) -> float:
    """How long ``job`` takes, without the collector of cycles interfering."""
    gc.collect()
    gc.disable()
    try:
        begin = time.perf_counter()
        job()
        return time.perf_counter() - begin
    finally:
        gc.enable()


def ratios(job: Callable[[], object], base: Callable[[], object], rounds: int) -> list[float]:
    """The time of ``job`` over the mean of ``base`` just before and just after it, round by round."""
    if rounds > 1:
        job()  # so that nothing is counted that happens once
    else:
        base()
    before = seconds(base)
    found: list[float] = []
    for _ in range(rounds):
        taken = seconds(job)
        after = seconds(base)
        found.append(taken * 2 / (before + after))
        before = after
    return found


def show(what: str, values: Sequence[float], goal: str = "") -> None:
    """One line of the table."""
    print(f"{what:<58} {statistics.median(values):8.2f}  ({min(values):.2f}-{max(values):.2f})  {goal}", flush=True)


def against_floor(rounds: int) -> None:
    """The whole and the parse alone, on notices and on newspaper pages."""
    rng = random.Random(1)
    sizes = [round(300 * 10 ** rng.random()) for _ in range(100)]
    singles = [material.notice(rng, size) for size in sizes]
    pages = [material.newspaper(rng) for _ in range(20)]
    prose = [material.prose(rng, 7000) for _ in range(20)]
    print("\ntimes the floor                                              median  (range)      goal")
    for name, texts, goal in (
        ("one notice of 300 to 3,000 characters", singles, "<= 8"),
        ("newspaper page of 7,000 characters with one notice", pages, "<= 3"),
        ("page without a notice", prose, ""),
    ):
        base = partial(floor, texts)
        show(f"{name}: parse and check", ratios(partial(whole, texts), base, rounds), goal)
        show(f"{name}: parse", ratios(partial(parse, texts), base, rounds))


def of_pages(rounds: int) -> None:
    """HTML against the floor over its source, and what screening saves."""
    rng = random.Random(4)
    singles = [material.site(material.notice(rng, 1_000)) for _ in range(30)]
    articles = [material.site(material.prose(rng, 3_000)) for _ in range(30)]
    print("\nHTML, times the floor over the source                        median  (range)      goal")
    for name, sources in (("page with one notice of 1,000 characters", singles), ("page without a notice", articles)):
        base = partial(floor, [source.decode() for source in sources])
        show(f"{name}: all", ratios(partial(pages, sources), base, rounds))
    saved = ratios(partial(pages, articles), partial(unscreened, articles), rounds)
    show("page without a notice: screened over unscreened", saved, "a small fraction")
    rows = {count: material.site(material.roster(rng, count)) for count in (10, 100, 1_000, 10_000)}
    few = [rows[10]] * 20
    for count in (100, 1_000, 10_000):
        scale = len(rows[count]) / (len(rows[10]) * len(few))
        values = ratios(partial(pages, [rows[count]]), partial(pages, few), 1 if count > 1_000 else rounds)
        show(f"table of {count:,} rows, per byte over 10 rows", [value / scale for value in values], "about 1")


def growth(rounds: int, largest: int) -> None:
    """Time per character and per row, relative to the smallest size: flat is 1."""
    rng = random.Random(2)
    print("\ntime per character or row, over that of the smallest         median  (range)      goal: about 1")
    lengths = [size for size in (1_000, 10_000, 100_000, 1_000_000, 10_000_000) if size <= largest]
    notice = {size: material.notice(rng, size) for size in lengths}
    many = {size: "\n".join(material.notice(rng, 1_000) for _ in range(size // 1_000)) for size in lengths}
    _grow("one notice", notice, rounds)
    _grow("many notices", many, rounds)
    for name, piece in material.HOSTILE.items():
        sizes = [size for size in (10_000, 100_000, 1_000_000) if size <= largest]
        _grow(f"hostile: {name}", {size: piece * (size // len(piece)) for size in sizes}, max(1, rounds // 3))
    for name, piece in material.HOSTILE_MARKUP.items():
        sizes = [size for size in (10_000, 100_000, 1_000_000) if size <= largest]
        _grow(
            f"hostile: {name}", {size: f"<html>{piece * (size // len(piece))}" for size in sizes}, max(1, rounds // 3)
        )
    counts = [count for count in (10, 100, 1_000, 10_000, 100_000) if count * 16 <= largest]
    _grow("table rows", {count: material.roster(rng, count) for count in counts}, rounds, "rows")


_LARGE = 300_000
"""Characters; longer texts are read once, so that the whole takes minutes."""


def _grow(name: str, texts: dict[int, str], rounds: int, unit: str = "characters") -> None:
    smallest, *larger = texts
    repeated = [texts[smallest]] * max(1, 20_000 // len(texts[smallest]))
    for size in larger:
        scale = size / (smallest * len(repeated))
        values = ratios(
            partial(whole, [texts[size]]), partial(whole, repeated), rounds if len(texts[size]) < _LARGE else 1
        )
        show(f"{name}: {size:,} {unit}", [value / scale for value in values])


def of_rules(rounds: int) -> None:
    """All rules over pages that were parsed before: against the parse, and by the number of rows."""
    rng = random.Random(5)
    sizes = [round(300 * 10 ** rng.random()) for _ in range(100)]
    singles = [material.notice(rng, size) for size in sizes]
    newspapers = [material.newspaper(rng) for _ in range(20)]
    print("\nrules, times the parse of the same texts                     median  (range)      goal")
    for name, texts in (("one notice", singles), ("newspaper page with one notice", newspapers)):
        parsed = [notices.parse_page(text) for text in texts]
        show(f"{name}: all rules", ratios(partial(rules, parsed), partial(parse, texts), rounds), "< 1")
    rosters = {count: [material.roster(rng, count)] for count in (10, 1_000, 100_000)}
    for count, texts in rosters.items():
        parsed = [notices.parse_page(text) for text in texts]
        times = ratios(partial(rules, parsed), partial(parse, texts), 1 if count > _LARGE // 10 else rounds)
        show(f"roster of {count:,} rows: all rules", times, "< 1")


def rules(parsed: Sequence[notices.Page]) -> None:
    """All rules over each page."""
    for page in parsed:
        notices.check(page)


def start_up(rounds: int) -> None:
    """Fresh processes over ``python -c pass``."""
    print("\ntimes `python -c pass`                                       median  (range)      goal")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.txt"
        page.write_text(material.notice(random.Random(3), 800), encoding="utf-8")
        bare = [sys.executable, "-c", "pass"]
        for name, command, goal in (
            ("notices --version", [sys.executable, "-m", "notices", "--version"], "<= 3"),
            ("import notices", [sys.executable, "-c", "import notices"], "<= 2"),
            ("notices parse of one small file", [sys.executable, "-m", "notices", "parse", str(page)], "<= 30"),
            ("notices check of one small file", [sys.executable, "-m", "notices", "check", str(page)], ""),
        ):
            show(name, ratios(partial(_run, command), partial(_run, bare), rounds), goal)


def _run(command: Sequence[str]) -> None:
    """Run a process to its end; its exit status tells of the notice, not of the run."""
    subprocess.run(command, capture_output=True, check=False)


def main() -> None:
    """Print all tables."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=7, help="rounds for each figure (default: 7)")
    options.add_argument("--largest", type=int, default=10_000_000, help="the largest text, in characters")
    options.add_argument("--only", choices=("floor", "html", "rules", "growth", "start-up"), help="one table alone")
    chosen = options.parse_args()
    if chosen.only in (None, "floor"):
        against_floor(chosen.rounds)
    if chosen.only in (None, "html"):
        of_pages(chosen.rounds)
    if chosen.only in (None, "rules"):
        of_rules(chosen.rounds)
    if chosen.only in (None, "start-up"):
        start_up(chosen.rounds)
    if chosen.only in (None, "growth"):
        growth(chosen.rounds, chosen.largest)


if __name__ == "__main__":
    main()
