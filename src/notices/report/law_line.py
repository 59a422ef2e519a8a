"""The provision that a finding rests on, in one line for people."""

from __future__ import annotations

from notices.diagnostic import Language
from notices.laws.requirement import Requirement


def law_line(law: Requirement, language: Language) -> str:
    """Where it is written, of which version, for which days it holds, how sure that is, and what it asks.

    What the law says stays in Chinese: 《公务员法》第三十二条 (2018修订, in force since 2019-06-01): 公示期不少于五个工作日.
    """
    if language == "zh":
        holds = "，".join(_held(law, "自{}起施行", "{}起不再适用", law.hedge))
        return f"依据：{law.citation}（{holds}）{_asked(law, '：')}"
    holds = ", ".join(_held(law, "in force since {}", "no longer from {}", law.hedge_en))
    return f"law: {law.citation} ({holds}){_asked(law, ': ')}"


def _held(law: Requirement, since: str, until: str, hedge: str) -> list[str]:
    held = [] if law.version is None or law.version in law.law else [law.version]
    held.append(since.format(law.valid_from.isoformat()))
    if law.valid_until is not None:
        held.append(until.format(law.valid_until.isoformat()))
    return [*held, hedge.strip(" ()（）")] if hedge else held


def _asked(law: Requirement, colon: str) -> str:
    return f"{colon}{law.asks}" if law.asks else ""
