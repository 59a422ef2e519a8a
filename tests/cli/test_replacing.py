"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from notices.cli.replacing import Replacement


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with Replacement(tmp_path / "a.txt") as replacement:
            replacement.file.write(b"new")
            assert not (tmp_path / "a.txt").exists()
    finally:
        os.umask(before)
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]
    if sys.platform != "win32":
        assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640


def test_the_old_one_stands_until_the_end_and_leaves_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o604)
    with Replacement(path) as replacement:
        replacement.file.write(b"new")
        replacement.file.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o604


def fail(path: Path) -> None:
    with Replacement(path) as replacement:
        replacement.file.write(b"half")
        raise KeyboardInterrupt


def test_a_failure_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        fail(path)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


def write(path: Path) -> None:
    with Replacement(path) as replacement:
        replacement.file.write(b"new")


def test_a_failure_at_the_end_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        write(tmp_path / "a.txt")
    assert names(tmp_path) == []


def test_what_may_not_be_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        Replacement(tmp_path / "a.txt")
    with pytest.raises(FileNotFoundError):
        Replacement(tmp_path / "no" / "a.txt")
    with pytest.raises(IsADirectoryError if sys.platform != "win32" else PermissionError):
        Replacement(tmp_path)
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no devices among its files")
def test_a_device_is_written_at_once() -> None:
    write(Path(os.devnull))
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no such device")
def test_standard_output_by_its_name(tmp_path: Path) -> None:
    program = "from notices.cli.replacing import Replacement as R\nwith R('/dev/stdout') as r: r.file.write(b'new')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout == b"new"
    with (tmp_path / "a.txt").open("wb") as file:
        subprocess.run([sys.executable, "-c", program], stdout=file, check=True)
        assert os.fstat(file.fileno()).st_ino == (tmp_path / "a.txt").stat().st_ino
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "b.txt").symlink_to("a.txt")
    write(tmp_path / "b.txt")
    assert (tmp_path / "b.txt").is_symlink()
    assert (tmp_path / "a.txt").read_bytes() == b"new"
