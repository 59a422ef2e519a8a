"""``python -m accuracy``: a corpus is read, and the tables are printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from accuracy import figures, report
from accuracy.__main__ import main

TEXT = """云溪县2031年公开招聘教师拟聘用人员公示
现将拟聘用人员公示如下。公示时间：2031年3月13日至3月19日。监督电话：0999-6612345
岗位\t姓名
语文教师\t苏念慈
云溪县教育局
2031年3月12日
"""
LABELS = {
    "source": {"note": "written for this corpus"},
    "kind": "recruitment",
    "title": "云溪县2031年公开招聘教师拟聘用人员公示",
    "issuer": "云溪县教育局",
    "issued": "2031-03-12",
    "period": {"start": "2031-03-13", "end": "2031-03-19", "length": None, "unit": None},
    "contacts": [{"label": "监督电话", "phone": "0999-6612345"}],
    "columns": ["岗位", "姓名"],
    "rows": 1,
    "records": [{"岗位": "语文教师", "姓名": "苏念慈"}],
    "people": ["苏念慈"],
    "problems": [],
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of two documents, of which the second is labelled wrongly; and one without labels."""
    for name, title in (("001-right", LABELS["title"]), ("002-wrong", "别的公示")):
        folder = tmp_path / "recruitment"
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (folder / f"{name}.gold.json").write_text(json.dumps({**LABELS, "title": title}), encoding="utf-8")
    (tmp_path / "unlabelled.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_tables(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(corpus)]) == 0
    shown = capsys.readouterr().out
    assert "title               1     1     1  0.500  0.500  0.500" in shown
    assert "people              2     0     0  1.000  1.000  1.000" in shown
    assert "documents 2  perfect 0.500" in shown
    assert "recruitment                      2    0.500" in shown
    assert "commit" not in shown


def test_mistakes_and_the_worst(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(corpus), "-v", "--worst", "5"]) == 0
    shown = capsys.readouterr().out
    assert f"recruitment/002-wrong.txt: title: missed ['别的公示'] extra ['{LABELS['title']}']" in shown
    assert "recruitment/002-wrong.txt: 2 mistakes in title" in shown
    assert "001-right" not in shown
    main([str(corpus), "--only", "people"])
    assert "002-wrong" not in capsys.readouterr().out


def test_an_unreadable_document_is_a_miss(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (corpus / "recruitment" / "001-right.txt").write_bytes(b"\x00\x01\x02" * 9)
    assert main([str(corpus)]) == 0
    assert "found               1     0     1" in capsys.readouterr().out


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "no labelled documents" in capsys.readouterr().out


def test_the_own_corpus_is_compared_and_kept(
    corpus: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = corpus / "accuracy.md"
    page.write_text(f"# Accuracy\n\n{report.BEGIN}stale\n{report.END}\nThe end.\n", encoding="utf-8")
    monkeypatch.setattr("accuracy.__main__.DEFAULT", corpus)
    monkeypatch.setattr(figures, "PATH", corpus / "figures.json")
    monkeypatch.setattr(figures, "committed", dict)
    monkeypatch.setattr(report, "PAGE", page)
    assert main([str(corpus), "--save"]) == 0
    assert "new: 2 documents" in capsys.readouterr().out
    assert figures.stored(figures.PATH)["recruitment/001-right.txt"]["people"] == [1, 0, 0]
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Accuracy\n")
    assert text.endswith("\nThe end.\n")
    assert "| `title` | 0.500 | 0.500 | 0.500 |" in text
    assert "| `recruitment` | 2 | 0.500 |" in text
    assert "stale" not in text
    assert report.with_tables(text, figures.stored(figures.PATH)) == text
