"""``notices completion``: what makes a shell complete the options; written by shtab from the options themselves."""

from __future__ import annotations

from argparse import Namespace

from notices.cli.call import Wrong
from notices.cli.console import Console
from notices.cli.options import parser_of
from notices.cli.settings import Settings


def run(options: Namespace, _: Settings, console: Console) -> int:
    """Write the script for the shell that the options name."""
    try:
        import shtab
    except ImportError as error:
        raise Wrong("missing_extra", extra="completion") from error
    console.out.write(shtab.complete(parser_of(console.language), shell=options.shell))
    return 0
