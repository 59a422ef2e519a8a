"""D108: does the window lie in the year that the title names?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import moment_en, moment_zh
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D108 year-mismatch：日期不在标题所写的年份。

查什么
    标题写明了年份，而公示期（或者成文日期）比它早得多，或者招聘、录取一类的公示比它晚三年以上：
    标题是2020年，公示期写成2002年；一月里写的公示，公示期还写着上一年。
为什么重要
    标题和日期必有一个写错；公示期的年份错了，公示期就不成立。
示例
    明湖县2020年公开招聘教师拟聘用人员公示……公示时间：2002年6月9日至6月15日
怎么改
    核对标题和日期的年份。
什么情况下不报
    日期在标题所写的年份、其后两年之内，或者上一年五月以后（年底公示下一年度的录取、采购很常见）；年份是推断出来的；
    规划、项目、土地、环评、征求意见等着眼于将来的公示；标题里是届、级，或者年份只在书名号、引号之内；
    服务期满留用、转正、验收一类事隔多年的公示。
依据
    无须依据：标题与正文应当一致。
"""

FORWARD_KINDS = (
    "project", "land", "planning", "environment", "consultation", "correction", "licence", "penalty", "court", "auction",
    "deregistration", "capital_reduction", "loss", "other",
)  # fmt: skip
"""The kinds whose titles may name a year far ahead, or any year at all: 2035年国土空间总体规划."""

BATCH_KINDS = ("recruitment", "civil_service", "talent", "admission")
"""The kinds whose titles name the year in which people came forward; they are not decided on years later."""

YEARS_LATER = ("期满", "留用", "转正", "转编", "入编", "定向", "公费", "验收", "复核", "延期", "周期", "递补")
"""What in a title says that something comes to its end that began years ago."""

EVENTS = ("奥", "亚运", "世博", "全运", "世界杯", "规划", "远景")
"""What in a title says that its year is that of something yet to come: 2022年冬奥会志愿者."""

_LATER = 3
"""So many years behind that of the title are too many."""
_EARLY = 4
"""Up to this month nobody decides on the next year's people; from May on, camps and autumn campaigns do."""

_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?=\s*(?:学?年|[-~至]\s*(?:19|20)[0-9]{2}\s*学?年))")
_ENCLOSED = re.compile(r"《[^》]{0,200}》|“[^”]{0,200}”")
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")


@notice_rule("D108", "year-mismatch", "warning", since="0.1.0", zh=PAGE_ZH)
def year_mismatch(notice: Notice, _: Context) -> Iterator[Found]:
    """D108 year-mismatch: the dates lie outside the year that the title names.

    What it finds
        A title that names a year, and a window (or else a date under the signature) well before it; or, where people
        are hired or admitted, three years behind it or more: 2020年 in the title and a window in 2002, or a
        notice written in January whose window still says the year before.
    Why it matters
        Either the title or the date is wrong; with a wrong year the window does not hold.
    Example
        明湖县2020年公开招聘教师拟聘用人员公示……公示时间：2002年6月9日至6月15日
    What to do
        Check the years of title and dates.
    Silent when
        the date lies in the year of the title, in the two years after it, or after April of the year before (admissions
        and purchases for the next year are decided in autumn); its year was inferred; the kind looks ahead, as plans,
        projects, land, environment and consultations do; the title names a class (2025届), or its year stands in book or
        quotation marks only; or it tells of what ends after years, such as a term of service or an acceptance.
    Source
        none needed: title and text have to agree.
    """
    if notice.title is None or notice.kind in FORWARD_KINDS:
        return
    title = _ENCLOSED.sub("", fold(notice.title)).translate(_HAN_DIGITS)
    years = [int(year) for year in _YEAR.findall(title)]
    if not years or any(word in title for word in EVENTS):
        return
    for loc, day in _stated(notice):
        if _is_before(day, min(years), notice.kind):
            year = min(years)
        elif _is_behind(day, max(years), notice.kind) and not any(word in title for word in YEARS_LATER):
            year = max(years)
        else:
            continue
        zh, en = ("成文日期", "the notice is issued on") if loc == ("issued",) else ("公示期", "the window lies on")
        yield Found(
            loc,
            f"{zh}{moment_zh(day)}不在标题所写的{year}年",
            f"{en} {moment_en(day)}, outside the year {year} of the title",
        )
        return


def _stated(notice: Notice) -> Iterator[tuple[Loc, date]]:
    """The days whose year is stated, the one that the window begins with first."""
    period = notice.period
    if period is not None:
        if period.start is not None:
            if "period.start.year" not in notice.inferred:
                yield ("period", "start"), period.start
        elif period.end is not None and "period.end.year" not in notice.inferred:
            yield ("period", "end"), period.end
    if notice.issued is not None:
        yield ("issued",), notice.issued


def _is_before(day: date, year: int, kind: str) -> bool:
    """Whether a day lies too early for the year of a title: two years, or in the first months of the year before."""
    if day.year == year - 1:
        return day.month <= _EARLY and kind in BATCH_KINDS
    return day.year < year


def _is_behind(day: date, year: int, kind: str) -> bool:
    """Whether a day lies too late for the year of a title, where the kind is not one of long affairs."""
    return kind in BATCH_KINDS and day.year >= year + _LATER
