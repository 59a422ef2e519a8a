"""Sources of all sorts: paths, bytes, files, texts."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.errors import SourceError
from notices.sources import Limits, read_bytes, read_source, read_text

TEXT = "# 公示\r\n2020年6月9日\u200b\n"
CANONICAL = "# 公示\n2020年6月9日\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "公示.md"
    path.write_bytes(TEXT.encode("gb18030"))
    return path


def test_a_path_as_text(path: Path) -> None:
    document = read_source(str(path))
    assert (document.text, document.name, document.encoding) == (CANONICAL, str(path), "gb18030")


def test_a_path_as_object(path: Path) -> None:
    assert read_source(path).name == str(path)


def test_a_relative_path_is_named_as_given(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    assert read_source("公示.md").name == "公示.md"


def test_a_name_of_the_caller_is_kept(path: Path) -> None:
    assert read_source(path, name="页面").name == "页面"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes(kind: type) -> None:
    document = read_source(kind(TEXT.encode()))
    assert (document.text, document.name, document.encoding) == (CANONICAL, None, "utf-8")


def test_an_open_file(path: Path) -> None:
    with path.open("rb") as file:
        document = read_source(file)
    assert (document.text, document.name) == (CANONICAL, str(path))


def test_a_file_in_memory() -> None:
    assert read_source(io.BytesIO(TEXT.encode()), name="x").name == "x"


def test_a_file_that_hands_over_its_bytes_in_pieces() -> None:
    class Pipe(io.RawIOBase):
        rest = TEXT.encode()

        def read(self, size: int = -1) -> bytes:
            piece, self.rest = self.rest[:3], self.rest[3:]
            return piece

    pipe: Any = Pipe()
    assert read_source(pipe).text == CANONICAL


def test_a_file_descriptor_gives_no_name() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(TEXT.encode())
    with os.fdopen(reading, "rb") as file:
        assert read_source(file).name is None


def test_nothing_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.touch()
    document = read_source(path)
    assert (document.text, document.blocks) == ("", ())


@pytest.mark.parametrize("source", [7, None, ["a.txt"]])
def test_what_is_no_source_is_a_mistake_of_the_caller(source: Any) -> None:
    with pytest.raises(TypeError, match="a path, bytes or a binary file is needed"):
        read_source(source)


def test_a_file_of_text_is_a_mistake_of_the_caller() -> None:
    file: Any = io.StringIO(TEXT)
    with pytest.raises(TypeError, match="binary mode"):
        read_source(file)


def test_what_cannot_be_opened_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_source(tmp_path / "none.txt")
    with pytest.raises(PermissionError if sys.platform == "win32" else IsADirectoryError):
        read_source(tmp_path)


REFUSED = {
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(9), "a PNG image, a format that is not read"),
    "an archive": (b"PK\x03\x04" + bytes(9), "Office document or another ZIP archive"),
    "a document of another program": (b"%PDF-1.7", "a PDF document, a format that is not read"),
    "undecodable bytes": (b"\xff\xff\xff", "byte 0xFF at offset 0"),
    "binary data": (b"\1\0\2\0\3\0", "binary data"),
    "too many bytes": (b"a" * 101, "MAX_BYTES = 100"),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_names_the_source(data: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "坏.txt"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=message) as caught:
        read_source(path, limits=Limits(max_bytes=100))
    assert str(caught.value).startswith(f"{path}: ")
    assert caught.value.source == str(path)
    assert message.split(",", maxsplit=1)[0] in caught.value.reason


def test_a_refusal_of_bytes_without_a_name_has_none() -> None:
    with pytest.raises(SourceError) as caught:
        read_bytes(b"\xff\xff")
    assert caught.value.source is None
    assert str(caught.value).startswith("byte 0xFF")


def test_no_more_is_read_than_the_limit_allows() -> None:
    endless: Any = io.BytesIO(b"a" * 1_000)
    with pytest.raises(SourceError, match="MAX_BYTES"):
        read_source(endless, limits=Limits(max_bytes=10))
    assert endless.tell() == 11


def test_text() -> None:
    document = read_text(TEXT, name="x")
    assert (document.text, document.name, document.encoding) == (CANONICAL, "x", None)


def test_a_page_is_told_by_its_content(tmp_path: Path) -> None:
    assert read_text("<p>公示</p>", name="x").text == "公示\n\n"
    path = tmp_path / "页.txt"
    path.write_bytes("<!DOCTYPE html><p>现公示拟聘用人员名单</p>".encode("gbk"))
    assert read_source(path).text == "现公示拟聘用人员名单\n\n"


def test_a_text_over_a_limit_is_refused_with_its_name() -> None:
    with pytest.raises(SourceError, match="x: too large: 3 characters are more than MAX_CHARACTERS = 2"):
        read_text("公示期", name="x", limits=Limits(max_characters=2))


@settings(max_examples=200)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        document = read_bytes(data)
    except SourceError:
        return
    assert document.encoding is not None
