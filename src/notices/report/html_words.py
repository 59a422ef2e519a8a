"""The words of the HTML report, in both languages; ``{}`` stands for a number, a name or a day."""

from __future__ import annotations

from collections.abc import Mapping

from notices.diagnostic import Language

LANG: Mapping[Language, str] = {"zh": "zh-Hans", "en": "en"}
"""The language of the report as HTML names it."""

NOTICES_LANG = "zh-Hans"
"""The language of what is checked, and of the laws."""

WORDS: Mapping[Language, Mapping[str, str]] = {
    "zh": {
        "title": "公示公告检查报告", "skip": "跳到问题一览", "list": "问题一览", "sources": "来源", "none": "没有发现问题",
        "no_notice": "没有找到公示公告", "unread": "无法读取：{}", "finding": "问题{}", "in_place": "看原文", "in_list": "回到一览",
        "note": "关于问题{}的批注", "code": "{}的说明", "uncertain": "无法确定", "line": "第{}行第{}列", "whole": "整则",
        "unplaced": "没有标在原文里的问题", "rest": "页面的其余部分（{}段）", "gap": "此处略去{}段", "row_gap": "此处略去{}行",
        "read": "读出的内容", "roster": "名单", "table": "表格{}", "law": "依据", "since": "自{}起施行", "until": "{}起不再适用",
        "general": "一般性要求", "rules": "规则说明", "ran": "本次检查了{}条规则：", "not_run": "没有检查的规则：",
        "capped": "共发现{}个问题，这里只列出最严重的{}个；全部问题见其他报告格式（如json）。", "empty": "（空）",
        "made": "由 notices {} 生成",
    },
    "en": {
        "title": "Report on public notices", "skip": "Skip to the findings", "list": "Findings", "sources": "Sources",
        "none": "No problems found", "no_notice": "No notice found", "unread": "Could not be read: {}", "finding": "Finding {}",
        "in_place": "in the text", "in_list": "in the list", "note": "Note on finding {}", "code": "What {} means",
        "uncertain": "cannot tell", "line": "line {}, column {}", "whole": "whole notice", "unplaced": "Findings without a mark in the text",
        "rest": "Rest of the page ({} paragraphs)", "gap": "{} paragraphs left out here", "row_gap": "{} rows left out here",
        "read": "What was read", "roster": "Roster", "table": "Table {}", "law": "Law", "since": "in force since {}",
        "until": "no longer from {}", "general": "as a rule", "rules": "What the rules say", "ran": "{} rules ran:",
        "not_run": "Rules that did not run:",
        "capped": "{} problems were found; only the gravest {} are shown here, all of them in other formats such as json.",
        "empty": "(empty)", "made": "made by notices {}",
    },
}  # fmt: skip
