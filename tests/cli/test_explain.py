"""``notices explain``."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from notices import rules
from tests.cli.conftest import Ran

Run = Callable[..., Ran]


@pytest.mark.parametrize("name", ["D101", "d101", "inverted-period"])
@pytest.mark.parametrize(("language", "heading"), [("zh", "查什么"), ("en", "What it finds")])
def test_pages(run: Run, name: str, language: str, heading: str) -> None:
    ran = run("explain", name, "--lang", language)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("D101 inverted-period")
    assert heading in ran.out


def test_the_list(run: Run) -> None:
    lines = run("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in rules.all_rules()]
    assert run("explain", "--lang", "zh").out != run("explain").out


def test_records(run: Run) -> None:
    record = json.loads(run("explain", "D101", "--format", "json").out)
    assert (record["code"], record["name"], record["severity"], record["since"]) == (
        "D101", "inverted-period", "error", "0.1.0",
    )  # fmt: skip
    assert record["page"]["zh"].startswith("D101 inverted-period：")
    assert record["summary"]["en"]
    assert record["source"] == {"zh": "无须依据：算术。", "en": "none needed: arithmetic."}
    everything = json.loads(run("rules", "--format", "json").out)
    assert [rule["code"] for rule in everything] == [rule.code for rule in rules.all_rules()]
    assert record in everything
    assert json.loads(run("explain", "-f", "json").out) == everything


def test_markdown(run: Run) -> None:
    ran = run("explain", "D101", "--format", "markdown", "--lang", "en")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(
        "# D101 inverted-period\n\nThe publicity window ends before it begins.\n\n**What it finds**\n"
    )
    assert "\n**Example**\n\n```text\n公示时间为" in ran.out
    assert ran.out.count("```") == 2
    assert "**查什么**" in run("explain", "D101", "--format", "markdown", "--lang", "zh").out


def test_the_command_that_lists(run: Run) -> None:
    assert run("rules").out == run("explain").out
    assert run("rules", "--lang", "zh").out == run("explain", "--lang", "zh").out


def test_unknown_rules(run: Run) -> None:
    assert run("explain", "D999").status == 2
    told = run("explain", "missing-isuer", "--lang", "zh").err
    assert told.startswith("notices: 没有规则 missing-isuer；是否指 missing-issuer")
