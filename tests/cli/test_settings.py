"""What a project has settled."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from notices.cli.patterns import Patterns
from notices.cli.schema import settings_schema
from notices.cli.settings import SETTINGS, WORD_LISTS, PerFileIgnore, Settings, SettingsError, from_file, nearest
from notices.models.vocabulary import SECTIONS, Vocabulary
from tests.support.json_schema import faults

GOOD = [
    ("notices.toml", "", Settings()),
    ("notices.toml", 'select = ["D", "S101"]\nlang = "en"', Settings(select=("D", "S101"), lang="en")),
    ("notices.toml", 'ignore = []\nfail-on = "error"', Settings(fail_on="error")),
    ("pyproject.toml", '[tool.notices]\nignore = ["D102"]', Settings(ignore=("D102",))),
    ("pyproject.toml", "[tool.black]\nx = 1", Settings()),
    (
        "notices.toml",
        'lang = "en"\n[headers]\nposition = ["拟上岗岗位"]\n[labels]\nphone = ["小灵通"]\n[titles]\ntalent = ["揽英"]',
        Settings(
            lang="en",
            vocabulary=Vocabulary(
                headers={"position": ["拟上岗岗位"]}, labels={"phone": ["小灵通"]}, titles={"talent": ["揽英"]}
            ),
        ),
    ),
    (
        "notices.toml",
        'extend-select = ["D"]\nexclude = ["old"]\ngitignore = false\n[per-file-ignores]\n"a/*" = ["D1", "S101"]',
        Settings(
            extend_select=("D",),
            exclude=Patterns(("old",)),
            gitignore=False,
            per_file_ignores=(PerFileIgnore("a/*", ("D1", "S101"), "FOLDER"),),
        ),
    ),
    (
        "notices.toml",
        'calendar = "days.toml"\nlaws = ["x/laws.toml"]\nbaseline = "known.json"',
        Settings(calendar="FOLDER/days.toml", laws=("FOLDER/x/laws.toml",), baseline="FOLDER/known.json"),
    ),
    (
        "pyproject.toml",
        '[tool.notices.headers]\nname = ["中签者"]',
        Settings(vocabulary=Vocabulary(headers={"name": ["中签者"]})),
    ),
]


@pytest.mark.parametrize(("name", "text", "settings"), GOOD)
def test_read(name: str, text: str, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = from_file(tmp_path / name)
    assert found.source == str(tmp_path / name)
    assert found == seen_from(tmp_path, settings)


def seen_from(folder: Path, settings: Settings) -> Settings:
    """The settings as they are meant: paths stand beside the file."""

    def seen(path: str) -> str:
        return str(Path(path.replace("FOLDER", str(folder))))

    return replace(
        settings,
        calendar=settings.calendar and seen(settings.calendar),
        baseline=settings.baseline and seen(settings.baseline),
        laws=tuple(map(seen, settings.laws)),
        exclude=replace(settings.exclude, folder=str(folder)),
        per_file_ignores=tuple(replace(each, folder=seen(each.folder)) for each in settings.per_file_ignores),
    )


FITS = [
    ("a/*", "a/b.md", True),
    ("a/*", "b/a.md", False),
    ("a/*", "a/b/c.md", True),
    ("*.html", "x/y.html", True),
    ("*.html", "x/y.md", False),
    ("b.md", "a/b.md", True),
    ("/b.md", "b.md", True),
    ("/b.md", "a/b.md", False),
    ("a/**", "a/b/c.md", True),
    ("**/b.md", "b.md", True),
    ("../c.md", "../c.md", True),
    ("*.md", "../c.md", True),
]


@pytest.mark.parametrize(("pattern", "source", "fits"), FITS)
def test_patterns_are_seen_from_the_settings_file(pattern: str, source: str, *, fits: bool, tmp_path: Path) -> None:
    each = PerFileIgnore(pattern, ("D",), str(tmp_path))
    assert each.fits(str(tmp_path / source)) == fits


BAD = [
    (
        "notices.toml",
        'colour = "red"',
        "no setting is called colour; there are select, extend-select, ignore, per-file-ignores, exclude, gitignore, fail-on, ",
    ),
    ("notices.toml", "ignroe = []", "no setting is called ignroe; did you mean ignore?"),
    ("notices.toml", 'per-file-ignores = ["D"]', "per-file-ignores has a wrong value; expected { "),
    ("notices.toml", '[per-file-ignores]\n"!" = ["D"]', "per-file-ignores has a wrong value"),
    ("notices.toml", 'exclude = ["!"]', "exclude has a wrong value"),
    ("notices.toml", "gitignore = 1", "gitignore has a wrong value; expected true | false"),
    ("notices.toml", "calendar = 1", "calendar has a wrong value"),
    ("notices.toml", 'select = "D"', 'wrong value; expected \\["…"\\]'),
    ("notices.toml", "ignore = [1]", "wrong value"),
    ("notices.toml", 'fail-on = "fatal"', "expected info | warning | error"),
    ("notices.toml", 'headers = ["岗位"]', "expected \\[headers\\]"),
    ("notices.toml", '[headers]\nposition = "岗位"', 'headers.position has a wrong value; expected \\["…"\\]'),
    ("notices.toml", "[headers]\nposition = []", "headers.position has a wrong value"),
    ("notices.toml", '[labels]\nphone = [" "]', "labels.phone has a wrong value"),
    ("notices.toml", '[headers]\npositon = ["岗位"]', "there is no headers.positon; there are name, .*position,"),
    ("notices.toml", '[titles]\ntalents = ["揽英"]', "there is no titles.talents; there are recruitment, "),
    ("notices.toml", "lang = 1", "expected zh | en"),
    ("notices.toml", "lang = zh", "no valid TOML"),
    ("pyproject.toml", "tool = 1", "expected \\[tool.notices\\]"),
    ("pyproject.toml", "[tool]\nnotices = 1", "expected \\[tool.notices\\]"),
]


@pytest.mark.parametrize(("name", "text", "message"), BAD)
def test_mistakes_are_told(name: str, text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=message) as caught:
        from_file(tmp_path / name)
    assert caught.value.source == str(tmp_path / name)


def own_table(name: str, text: str) -> object:
    table = tomllib.loads(text)
    return table.get("tool", {}).get("notices", {}) if name == "pyproject.toml" else table


@pytest.mark.parametrize(("name", "text"), [case[:2] for case in GOOD])
def test_what_is_taken_fits_the_published_schema(name: str, text: str) -> None:
    assert faults(own_table(name, text), settings_schema()) == []


@pytest.mark.parametrize(
    ("name", "text"), [case[:2] for case in BAD if case[2] != "no valid TOML" and "tool = 1" not in case[1]]
)
def test_what_is_refused_does_not(name: str, text: str) -> None:
    assert len(faults(own_table(name, text), settings_schema())) == 1


def test_the_schema_tells_of_every_setting() -> None:
    assert set(settings_schema()["properties"]) == {*SETTINGS, *WORD_LISTS}
    fields = {field.name.replace("_", "-") for field in dataclasses.fields(Settings)} - {"vocabulary", "source"}
    assert fields == set(SETTINGS)


def test_the_tables_of_words_are_the_sections_of_a_vocabulary() -> None:
    assert WORD_LISTS == SECTIONS


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "notices.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="no valid TOML"):
        from_file(tmp_path / "notices.toml")


def test_the_nearest_folder_decides(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.notices]\nlang = "en"', encoding="utf-8")
    assert nearest(inner).lang == "en"
    (tmp_path / "a" / "notices.toml").write_text('lang = "zh"', encoding="utf-8")
    (inner / "pyproject.toml").write_text("[tool.other]", encoding="utf-8")
    assert nearest(inner).lang == "zh"
