"""The figures as tables."""

from __future__ import annotations

from accuracy.table import by_field, by_folder, folders, markdown, perfect

FIGURES = {
    "talent/001-a.txt": {"title": (1, 0, 0), "people": (3, 0, 1)},
    "none/001-b.html": {},
    "talent/002-c.md": {"title": (1, 0, 0)},
    "003-d.txt": {"title": (0, 1, 1)},
}


def test_documents_without_a_mistake() -> None:
    assert perfect(FIGURES) == 0.5
    assert perfect({}) == 0.0


def test_folders() -> None:
    assert {folder: list(inside) for folder, inside in folders(FIGURES).items()} == {
        ".": ["003-d.txt"],
        "none": ["none/001-b.html"],
        "talent": ["talent/001-a.txt", "talent/002-c.md"],
    }
    assert list(by_folder(FIGURES))[1:] == [
        ".                                1    0.000    0.000",
        "none                             1    1.000        -",
        "talent                           2    0.500    0.929",
    ]


def test_fields() -> None:
    lines = list(by_field(FIGURES))
    assert "title               2     1     1  0.667  0.667  0.667" in lines
    assert "kind                0     0     0      -      -      -" in lines
    assert lines[-1] == "documents 4  perfect 0.500  mean F1 0.762"


def test_both_in_markdown() -> None:
    text = markdown(FIGURES)
    assert text.startswith("4 documents, 50.0% of them without a single mistake; mean F1 0.762.\n\n| field |")
    assert "| `title` | 0.667 | 0.667 | 0.667 |\n" in text
    assert "| `none` | 1 | 1.000 | - |\n" in text
