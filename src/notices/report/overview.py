"""For people: what was read in a source, notice by notice, with the roster as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from notices.diagnostic import Language
from notices.models.citation import Citation
from notices.models.contact import Contact
from notices.models.entry import Entry
from notices.models.kinds import kinds
from notices.models.notice import Notice
from notices.models.period import Period
from notices.models.table import Table
from notices.parsing.page import Page
from notices.report.terminal import padded, printable, shortened, styled, width

COLUMNS = 100
"""How wide a line is at most, unless the terminal says otherwise."""

WIDEST = 30
"""No column of the roster takes more."""

LABELS: dict[Language, dict[str, str]] = {
    "zh": {
        "kind": "类别", "title": "标题", "number": "文号", "issuers": "落款", "issued": "成文日期", "basis": "依据",
        "period": "公示期", "contacts": "联系方式", "fields": "要素", "attachments": "附件", "entries": "名单",
        "tables": "表格", "reserve": "候补", "none": "没有找到公示公告", "lines": "{}条", "rows": "{}行", "on": "第{}行",
    },
    "en": {
        "kind": "kind", "title": "title", "number": "number", "issuers": "issuers", "issued": "issued", "basis": "basis",
        "period": "period", "contacts": "contacts", "fields": "fields", "attachments": "attached", "entries": "roster",
        "tables": "table", "reserve": "reserve", "none": "no notice found", "lines": "{}", "rows": "{} rows",
        "on": "line {}",
    },
}  # fmt: skip
"""What the fields of a notice are called."""


def overview(source: str, page: Page, language: Language, *, colour: bool = False, columns: int = COLUMNS) -> str:
    """The notices of ``page``, each with its facts and its roster."""
    if not page.notices:
        return f"{printable(source)}: {LABELS[language]['none']}\n\n"
    return "".join(_notice(source, notice, language, colour=colour, columns=columns) + "\n" for notice in page.notices)


def _notice(source: str, notice: Notice, language: Language, *, colour: bool, columns: int) -> str:
    labels = LABELS[language]
    place = notice.place(())
    where = f"{printable(source)} {labels['on'].format(place.line)}" if place else printable(source)
    lines = [styled(where, "strong", colour=colour)]
    margin = max(width(label) for label in labels.values() if "{" not in label and label != labels["none"]) + 4
    for name, values in facts(notice, language):
        label = padded(f"  {labels[name]}", margin)
        for value in values:
            lines.append(styled(label, "faint", colour=colour) + shortened(printable(value), columns - margin))
            label = " " * margin
    for grid in _grids(notice, language):
        lines += (f"    {line}".rstrip() for line in _laid_out(grid, columns - 4))
    return "\n".join(lines) + "\n"


def facts(notice: Notice, language: Language) -> Iterator[tuple[str, Sequence[str]]]:
    """What the notice says, by the name of the field; fields that say nothing are left out."""
    labels = LABELS[language]
    values_of: dict[str, Iterable[str]] = {
        "kind": [f"{notice.kind} {kinds()[notice.kind].zh}"],
        "title": [notice.title or ""],
        "number": [notice.number or ""],
        "issuers": notice.issuers,
        "issued": [notice.issued.isoformat() if notice.issued else ""],
        "basis": map(_citation, notice.basis),
        "period": [_window(notice.period, language)] if notice.period else (),
        "contacts": map(_contact, notice.contacts),
        "fields": (f"{field.label}：{field.value}" for field in notice.fields),
        "attachments": (attachment.title for attachment in notice.attachments),
        "entries": [labels["lines"].format(len(notice.entries))] if notice.entries else (),
        "tables": [labels["rows"].format(len(table.rows)) for table in _other_tables(notice)],
    }
    for name, values in values_of.items():
        stated = [value for value in values if value]
        if stated:
            yield name, stated


def _citation(citation: Citation) -> str:
    return "".join((f"《{citation.title}》", citation.number or "", citation.article or ""))


def _contact(contact: Contact) -> str:
    owner = f"（{contact.owner}）" if contact.owner else ""
    return f"{contact.label or contact.type} {contact.value}{owner}"


def _window(period: Period, language: Language) -> str:
    """The window: its days as they were understood, and the stated length."""
    to = " 至 " if language == "zh" else " to "
    days = to.join(day.isoformat() if day else "?" for day in (period.start, period.end))
    parts = [days] if period.start or period.end else []
    if period.length is not None:
        unit = {"workday": "个工作日", "day": "天", None: "日"} if language == "zh" else {
            "workday": " working days", "day": " days", None: " days"
        }  # fmt: skip
        said = f"{period.length}{unit[period.unit]}"
        parts.append(said.removesuffix("s") if period.length == 1 else said)
    return "，".join(parts) if language == "zh" else ", ".join(parts)


def _other_tables(notice: Notice) -> tuple[Table, ...]:
    """The tables, where no roster was made of them."""
    return () if notice.entries else notice.tables


Grid = list[list[str]]
"""A header and its rows, all of one length."""


def _grids(notice: Notice, language: Language) -> Iterator[Grid]:
    if notice.entries:
        yield roster_grid(notice.entries, language)
    for table in _other_tables(notice):
        yield [list(table.columns), *([cell or "" for cell in row] for row in table.rows)]


def roster_grid(entries: Sequence[Entry], language: Language) -> Grid:
    """The roster with a column for each field that any entry states."""
    lines = [_stated(entry) for entry in entries]
    models = list(dict.fromkeys(type(entry) for entry in entries))
    # As rosters have their columns: those that have header words, then the other fields, then what no field carries.
    order = [
        *(field for model in models for field in model.headers),
        *(field for model in models for field in model.model_fields),
    ]
    used = [
        name for name in dict.fromkeys([*order, *(name for line in lines for name in line)]) if _is_used(name, lines)
    ]
    titles = {"reserve": LABELS[language]["reserve"]}
    if language == "zh":
        titles |= {field: words[0] for model in models for field, words in model.headers.items() if words}
    return [[titles.get(name, name) for name in used], *([line.get(name, "") for name in used] for line in lines)]


def _is_used(name: str, lines: Sequence[dict[str, str]]) -> bool:
    return any(name in line for line in lines)


def _stated(entry: Entry) -> dict[str, str]:
    """What an entry states, as text, with the columns that no field carries."""
    values = {name: getattr(entry, name) for name in type(entry).model_fields if name not in ("type", "extra")}
    stated = {name: str(value) for name, value in values.items() if value is not None}
    if entry.reserve:
        stated["reserve"] = "✓"
    return {**stated, **entry.extra}


def _laid_out(grid: Grid, columns: int) -> Iterator[str]:
    """The lines of a table, each column as wide as its widest cell, or as is left of ``columns``."""
    shown = [[shortened(printable(cell), WIDEST) for cell in row] for row in grid]
    widths = [max(width(cell) for cell in column) for column in zip(*shown, strict=True)]
    for row in shown:
        yield shortened("  ".join(padded(cell, wide) for cell, wide in zip(row, widths, strict=True)).rstrip(), columns)
