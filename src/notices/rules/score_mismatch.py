"""R105: is the total score what the stated formula makes of the scores?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.totals import figure_of

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.notice import Notice

PAGE_ZH = """
R105 score-mismatch：总成绩与写明的计算办法不符。

查什么
    正文写明总成绩怎样计算（笔试成绩占60%，面试成绩占40%），而名单中某人的总成绩不是这样算出来的。
为什么重要
    总成绩决定名次；算错或者录错一个，就可能录用错人。
示例
    总成绩=笔试成绩×60%+面试成绩×40%；笔试80，面试90，总成绩84.60（应为84.00）
怎么改
    核对这一行的各项成绩和总成绩。
什么情况下不报
    没有写明计算办法；各项成绩不全；相差不超过四舍五入；另有加分；只有一人相符、一人不符的，只作警告；多数人的总成绩都不是这样算出来的（办法另有规定，
    或者表中的成绩已经折算）。
依据
    无须依据：算术。
"""

_ROUNDING = Decimal("0.011")
"""What rounding each product to two places may add up to."""
_COARSE = Decimal("0.051")
"""The same for totals with one place after the point."""
_FEWEST = 2
"""So many right totals make a wrong one certain."""
_BONUS = "加分"
"""What is added to the score of some, in a column of its own."""


@notice_rule("R105", "score-mismatch", "error", since="0.1.0", zh=PAGE_ZH)
def score_mismatch(notice: Notice, context: Context) -> Iterator[Found]:
    """R105 score-mismatch: a total score is not what the stated formula makes of the scores beside it.

    What it finds
        The text says how the total is made (60% written, 40% interview), and the total of somebody is another.
    Why it matters
        The total decides the rank; one that is wrong may put the wrong person into the post.
    Example
        总成绩=笔试成绩×60%+面试成绩×40%; 80 and 90, total 84.60 (84.00 would be right)
    What to do
        Check the scores of that line, and the total.
    Silent when
        no formula is stated; a score is missing; the difference is rounding; bonus points stand in a column of their own;
        most totals are made otherwise, so that something else is added or the scores shown are weighted already.  Where
        only one total is right, another that is not is a warning.
    Source
        none needed: arithmetic.
    """
    if notice.formula is None:
        return
    fields = _fields(notice, context)
    computed: dict[int, Decimal] = {}
    for index, entry in enumerate(notice.entries):
        value = _computed(entry, fields.get(type(entry)))
        if value is not None:
            computed[index] = value
    wrong = {index: value for index, value in computed.items() if not _agrees(value, _total(notice.entries[index]))}
    right = len(computed) - len(wrong)
    if not right or right < len(wrong):
        return
    is_sure = right >= max(_FEWEST, len(wrong) + 1)
    for index, value in wrong.items():
        total, due = _total(notice.entries[index]), value.quantize(Decimal("0.01"), ROUND_HALF_UP)
        yield Found(
            ("entries", index, "total_score"),
            f"总成绩{total}，按写明的办法应为{due}",
            f"the total is {total}, the stated formula makes {due}",
            severity=None if is_sure else "warning",
        )


def _total(entry: Entry) -> Decimal:
    total = getattr(entry, "total_score", None)
    return total if isinstance(total, Decimal) else Decimal("NaN")


class _Term(NamedTuple):
    """A summand of the formula: where its score stands, and its weight."""

    field: str | None
    """The field of the model; None for a score that stands in a column of its own."""
    name: str
    """What the formula calls it."""
    weight: Decimal

    def score(self, entry: Entry) -> Decimal | None:
        """The score of ``entry``; None if it has none."""
        if self.field is not None:
            said = vars(entry).get(self.field)
            return said if isinstance(said, Decimal) else None
        cells = (cell for header, cell in entry.extra.items() if _plain(header) == _plain(self.name))
        return figure_of(next(cells, ""))


def _plain(name: str) -> str:
    return "".join(name.split()).removesuffix("成绩")


_Terms = list[_Term]


def _fields(notice: Notice, context: Context) -> dict[type[Entry], _Terms]:
    """The fields that the terms of the formula mean in each model of the roster, each another."""
    from notices.parsing.header import find_carrier  # rules are listed and explained without the grammars
    from notices.parsing.vocabulary import spoken

    found: dict[type[Entry], _Terms] = {}
    stated = notice.formula.terms if notice.formula is not None else ()
    with spoken(context.vocabulary):
        for model in {type(entry) for entry in notice.entries}:
            carriers = [find_carrier(model, term.name) for term in stated]
            terms = [
                _Term(carrier.field if carrier else None, term.name, term.weight)
                for carrier, term in zip(carriers, stated, strict=True)
            ]
            if terms and len({term.field or term.name for term in terms}) == len(terms):
                found[model] = terms
    return found


def _computed(entry: Entry, terms: _Terms | None) -> Decimal | None:
    """What the formula makes of the scores of ``entry``; None if it has no total, or not all of its scores.

    None too where something is added that the formula does not name.
    """
    if terms is None or _total(entry).is_nan() or _has_bonus(entry, terms):
        return None
    value = Decimal(0)
    for term in terms:
        score = term.score(entry)
        if score is None:
            return None
        value += term.weight * score
    return value


def _has_bonus(entry: Entry, terms: _Terms) -> bool:
    is_named = any(_BONUS in term.name for term in terms)
    return not is_named and any(_BONUS in header and figure_of(cell) for header, cell in entry.extra.items())


def _agrees(value: Decimal, total: Decimal) -> bool:
    exponent = total.as_tuple().exponent
    is_coarse = isinstance(exponent, int) and exponent >= -1
    return abs(value - total) <= (_COARSE if is_coarse else _ROUNDING)
