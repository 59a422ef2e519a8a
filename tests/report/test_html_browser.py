"""The HTML report in a real browser: what stands where, what leads where, and that nothing runs and nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import pytest

from notices import api
from notices.diagnostic import Diagnostic
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.html import html
from notices.rules import check_page, plan
from tests.conftest import Needs

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

NOTICE = """\
网站首页

# 青石县2024年公开招聘教师拟聘用人员公示

根据有关规定，经笔试、面试、体检、考察，现将拟聘用人员予以公示。

公示时间：2024年9月30日（星期二）至2024年9月24日，共5个工作日。

| 序号 | 岗位 | 姓名 | 毕业院校及专业 | 笔试成绩 | 面试成绩 | 总成绩 | 备注 |
|---|---|---|---|---|---|---|---|
| 1 | 语文教师 | 孙一鸣 | 青石师范学院汉语言文学专业 | 78.5 | 84.2 | 81.35 | |
| 2 | 数学教师 | 孙一鸣 | 青石师范学院数学与应用数学专业 | 81 | 80.4 | 80.7 | |

监督电话：0776-282160，电子邮箱：qsrs@163.con

青石县教育局

2024年9月29日
"""
HOSTILE = '"><img src=https://example.com/x onerror=alert(1)><script>alert(2)</script><a href=javascript:alert(3)>'
WIDE, PHONE = 1400, 375
OVERLAP = """(number) => {
  // The rectangles of the marked words, of the number at them, and of the note on them.
  const boxes = (selector) => [...document.querySelectorAll(selector)].flatMap((found) => [...found.getClientRects()])
    .map((box) => [box.left, box.top, box.right, box.bottom]);
  return [boxes(`mark[data-of~="${number}"], .whole[data-of~="${number}"]`), boxes(`#m${number}`), boxes(`#f${number}`)];
}"""

Box = tuple[float, float, float, float]


@pytest.fixture(scope="module")
def browser(needs: Needs) -> Iterator[Browser]:
    needs(module="playwright")
    needs(command="chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Containers run tests as root, for whom the browser's own sandbox does not start.
        launched = playwright.chromium.launch(executable_path=which("chromium"), args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": WIDE, "height": 900})
    yield made
    made.close()


def checked(text: str = NOTICE, source: str = "draft.md") -> Checked:
    page = api.parse_page(api.read(text.encode(), name=source))
    return Checked(source, check_page(page).diagnostics, len(page.notices), page.document, page)


def shown(context: BrowserContext, folder: Path, *done: Checked | Unread, language: Any = "zh") -> Page:
    """The report in the browser, from a file; fails if it runs anything, says anything or asks for anything else."""
    path = folder / "report.html"
    path.write_text(html(done, plan(), language), encoding="utf-8")
    page = context.new_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))
    page.on("console", lambda said: pytest.fail(f"the console: {said.text}"))
    page.on("pageerror", lambda error: pytest.fail(f"an error: {error}"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    assert asked == [path.as_uri()]
    return page


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def box_of(page: Page, before: str, words: str) -> Box:
    """Where the page shows ``words`` behind ``before``, both as they stand in the source."""
    found: Box = tuple(page.evaluate("""([before, words]) => {
      const nodes = [];
      for (const paper of document.querySelectorAll('.paper')) {
        const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('.notes, .ref')) nodes.push(walker.currentNode);
      }
      const all = nodes.map((node) => node.data).join('');
      const place = (offset) => {
        for (const node of nodes) { if (offset <= node.length) return [node, offset]; offset -= node.length; }
      };
      const range = document.createRange(), at = all.indexOf(before + words) + before.length;
      range.setStart(...place(at + 1));
      range.setEnd(...place(at + words.length));
      const box = range.getBoundingClientRect();
      return [box.left, box.top, box.right, box.bottom];
    }""", [before, words]))  # fmt: skip
    return found


def test_every_finding_is_seen_where_it_belongs(context: BrowserContext, tmp_path: Path) -> None:
    one = checked()
    page = shown(context, tmp_path, one)
    assert one.document is not None
    assert len(one.diagnostics) >= 4
    for number, found in enumerate(one.diagnostics, start=1):
        marks, refs, notes = page.evaluate(OVERLAP, number)
        assert found.span is not None
        start = found.span.pieces[0][0]
        line = one.document.text[:start].splitlines()[-1].rpartition("| ")[2]
        assert any(overlap(mark, box_of(page, line[-4:], one.document.text[start : start + 3])) for mark in marks), (
            found
        )
        assert refs
        assert notes
        assert all(box[2] > box[0] and box[3] > box[1] for box in (*marks, *refs, *notes))
        assert page.locator(f"#f{number} .message").inner_text() == found.messages["zh"]
        assert page.locator(f"#f{number}").is_visible()


def test_notes_stand_beside_the_page_and_hide_nothing(context: BrowserContext, tmp_path: Path) -> None:
    page = shown(context, tmp_path, checked())
    paper = page.locator(".paper:not(.around)").bounding_box()
    notes = [note.bounding_box() for note in page.locator(".paper:not(.around) .note").all()]
    assert paper is not None
    boxes: list[Box] = []
    for note in notes:
        assert note is not None
        assert note["x"] >= paper["x"] + paper["width"]
        assert note["x"] + note["width"] <= WIDE
        boxes.append((note["x"], note["y"], note["x"] + note["width"], note["y"] + note["height"]))
    assert not [1 for at, one in enumerate(boxes) for other in boxes[:at] if overlap(one, other)]


def test_links_lead_there_and_back(context: BrowserContext, tmp_path: Path) -> None:
    page = shown(context, tmp_path, checked())
    for selector, target in (("#l2 a.message", "m2"), ("#m2", "f2"), ("#f2 .no", "m2"), ("#f2 .where a", "l2")):
        page.locator(selector).click()
        assert page.evaluate("location.hash") == f"#{target}"
        reached = page.locator(f"#{target}")
        page.wait_for_timeout(50)
        page.wait_for_function(
            "(id) => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }",
            arg=target,
        )
        assert reached.is_visible()
    page.locator("#l1 a.code").click()
    code = page.evaluate("location.hash").removeprefix("#")
    assert page.locator(f"#{code}").is_visible()  # the page of the rule unfolds
    assert "查什么" in page.locator(f"#{code}").inner_text()


def test_a_hostile_name_is_text_and_nothing_more(context: BrowserContext, tmp_path: Path) -> None:
    one = checked(NOTICE.replace("孙一鸣", HOSTILE), source=HOSTILE)
    said = Diagnostic("D101", "inverted-period", "error", {"zh": HOSTILE, "en": HOSTILE})
    page = shown(context, tmp_path, replace(one, diagnostics=[*one.diagnostics, said]), Unread(HOSTILE, "E", HOSTILE))
    for link in page.locator("a").all():
        assert (link.get_attribute("href") or "").startswith("#")
    assert page.evaluate("document.scripts.length + document.images.length + document.forms.length") == 0
    assert page.locator("main").inner_text().count("<script>alert(2)</script>") > 3


def test_the_policy_stops_what_would_get_in_all_the_same(context: BrowserContext, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    broken = html([checked()], plan(), "zh").replace(
        "<main>", "<main><script>document.title = 'ran'</script><img src=x.png>"
    )
    path.write_text(broken, encoding="utf-8")
    page = context.new_page()
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert page.title() == "公示公告检查报告"
    assert asked == [path.as_uri()]


def test_on_a_phone_the_page_does_not_scroll_sideways(browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(viewport={"width": PHONE, "height": 667}, is_mobile=True, has_touch=True)
    page = shown(context, tmp_path, checked(), checked("A" * 400 + "\n" + NOTICE), Unread("x" * 300, "E", "y" * 300))
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    assert page.evaluate("document.querySelector('.paper table').parentElement.scrollWidth") > PHONE  # in its own box
    order = [page.locator(selector).bounding_box() for selector in ("#m1", "#f1")]
    assert order[0] is not None
    assert order[1] is not None
    assert order[0]["y"] < order[1]["y"]  # the note stands below what it is about
    context.close()


def test_on_paper(context: BrowserContext, tmp_path: Path) -> None:
    page = shown(context, tmp_path, checked())
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 1000})
    assert page.evaluate("document.documentElement.scrollWidth") <= 680
    assert page.locator(".note").count() == page.locator(".note:visible").count()
    assert not page.locator(".rules").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert len(page.pdf(format="A4")) > 10_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read(browser: Browser, tmp_path: Path, scheme: Any) -> None:
    """Letters differ from their ground at least as much as WCAG AA asks: 4.5 to 1."""
    context = browser.new_context(viewport={"width": WIDE, "height": 900}, color_scheme=scheme)
    page = shown(context, tmp_path, checked())
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    faint = page.evaluate("""() => {
      const numbers = (colour) => (colour.match(/[0-9.]+/g) || []).map(Number);
      const light = (rgb) => rgb.slice(0, 3).map((part) => colour(part)).reduce((sum, part, at) => sum + part * [.2126, .7152, .0722][at], 0);
      const scale = (value) => value > 1 ? value / 255 : value;
      const colour = (part) => scale(part) <= .03928 ? scale(part) / 12.92 : ((scale(part) + .055) / 1.055) ** 2.4;
      const ground = (found) => { for (let one = found; one; one = one.parentElement) {
        const rgb = numbers(getComputedStyle(one).backgroundColor);
        if (rgb.length === 3 || rgb[3] > .9) return rgb; } return [255, 255, 255]; };
      const worst = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const found = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !found.checkVisibility()) continue;
        const [one, other] = [light(numbers(getComputedStyle(found).color)), light(ground(found))].sort((a, b) => b - a);
        const ratio = (one + .05) / (other + .05);
        if (ratio < 4.5) worst.push([ratio, found.className, walker.currentNode.data.slice(0, 20)]);
      }
      return worst;
    }""")
    assert faint == []
    context.close()


def test_headings_and_landmarks(context: BrowserContext, tmp_path: Path) -> None:
    page = shown(context, tmp_path, checked(), language="en")
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.locator("header, main, footer").count() == 3
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "findings"
    label = page.locator("#m1").get_attribute("aria-label") or ""
    assert label.startswith("Finding 1 (")
    levels = page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1]))")
    assert all(later - before <= 1 for before, later in pairwise(levels))
