"""``notices parse``: what the notices in some sources say."""

from __future__ import annotations

from argparse import Namespace

from notices.cli.console import Console
from notices.cli.reading import Failed, list_files, wanted, worked_through
from notices.cli.settings import Settings
from notices.parsing.page import Page
from notices.report.contract import Record, error_record, page_record, to_line, to_text
from notices.report.overview import overview
from notices.report.spreadsheet import spreadsheet, spreadsheet_head

READ = 0
UNREADABLE = 2


def run(options: Namespace, settings: Settings, console: Console) -> int:
    """Print what every source holds that the options name."""
    if options.show_files:
        list_files(wanted(options, settings, console), console)
        return READ
    write = _write_records if options.format in ("json", "jsonl") else _write_texts
    return READ if write(options, settings, console) else UNREADABLE


def _write_texts(options: Namespace, settings: Settings, console: Console) -> bool:
    """Write the sources as they are read, for people or for spreadsheets; whether all could be read."""
    asked = wanted(options, settings, console)
    in_csv = options.format == "csv"
    if in_csv:
        console.results_are_csv()
        console.out.write(spreadsheet_head())

    def work(source: str, page: Page) -> tuple[str, bool]:
        if in_csv:
            return spreadsheet(source, page), bool(page.notices)
        shown = overview(source, page, console.language, colour=console.colour, columns=console.columns)
        return shown, True  # which says itself that there is no notice

    complete = True
    for result in worked_through(asked, console, work):
        if isinstance(result, Failed):
            complete = False
            continue
        text, is_told = result.made
        console.out.write(text)
        if not is_told:
            console.note("no_notice", source=result.source)
    return complete


def _write_records(options: Namespace, settings: Settings, console: Console) -> bool:
    """Write a JSON object a source; whether all could be read.

    With ``jsonl`` each is a line, written when the source is read.  With ``json`` one source gives its
    object, several give a list of theirs.
    """
    asked = wanted(options, settings, console)
    console.results_are_json()

    def work(source: str, page: Page) -> Record:
        return page_record(source, page, spans=options.spans, language=console.language)

    records: list[Record] = []
    complete = True
    for result in worked_through(asked, console, work):
        if isinstance(result, Failed):
            complete = False
            record = error_record(result.source, result.type, result.message)
        else:
            record = result.made
        if options.format == "jsonl":
            console.out.write(to_line(record))
        else:
            records.append(record)
    if options.format == "json":
        console.out.write(to_text(records[0] if len(records) == 1 else records))
    return complete
