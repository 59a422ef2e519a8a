"""Declarations put out of the way of the parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.sources.declarations import without_declarations

CASES = {
    "none": ("<p>甲", "<p>甲"),
    "a document type": ("<!DOCTYPE html>甲", "<!--        -->甲"),
    "of XML": ("<?xml v?>", "<!--  -->"),
    "too short for a comment": ("甲<!>乙", "甲   乙"),
    "not closed": ("甲<![if 乙丙", "甲<!-- -->"),
    "a comment": ("<!-- <![if]> -->", "<!-- <![if]> -->"),
    "a comment that is not closed": ("<!-- <p>甲乙", "<!--   -->"),
    "within a script": ("<script>a<!b></script><?xxxxx>", "<script>a<!b></script><!-- -->"),
    "within a script that is not closed": ("<script>a<!b>c<?d>", "<script>a<!b>c<?d>"),
}


@pytest.mark.parametrize(("source", "without"), CASES.values(), ids=CASES)
def test_a_declaration_becomes_a_comment(source: str, without: str) -> None:
    assert without_declarations(source) == without


@given(st.lists(st.sampled_from(["<!", "<!--", "-->", "<?", ">", "<script>", "</script>", "甲"])).map("".join))
def test_places_stay_as_they_are(source: str) -> None:
    assert len(without_declarations(source)) == len(source)
