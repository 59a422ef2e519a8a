"""``python docs/make_screenshot.py``: make ``docs/images/report.png``, the HTML report on an invented notice.

Needs playwright, Debian's chromium, fonts for Chinese and pngquant
(``apt-get install chromium fonts-noto-cjk pngquant``).
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from notices import api
from notices.report.checked import Checked
from notices.report.html import html
from notices.rules import check_page

TARGET = Path(__file__).parent / "images" / "report.png"
WIDTH, MARGIN = 1240, 24
NAME = "拟录用公务员公示.md"
NOTICE = """\
# 青石市2024年度考试录用公务员拟录用人员公示

根据《公务员法》《公务员录用规定》，经笔试、面试、体检、考察，确定孙一鸣等4名同志为拟录用人员，现予以公示。

公示时间：2024年9月30日（星期二）至2024年10月8日。

| 招录单位 | 姓名 | 性别 | 准考证号 | 毕业院校 | 笔试成绩 | 面试成绩 | 总成绩 | 名次 |
|---|---|---|---|---|---|---|---|---|
| 市财政局 | 孙一鸣 | 女 | 2024010203 | 青石大学 | 72.50 | 84.20 | 77.18 | 2 |
| 市财政局 | 李双喜 | 男 | 2024010219 | 临江财经学院 | 70.40 | 82.60 | 75.28 | 1 |
| 市水利局 | 周三省 | 男 | 2024010335 | 临江理工大学 | 68.90 | 85.00 | 75.34 | 1 |

公示期间，如对拟录用人员有异议，请以书面形式向市委组织部反映，并提供必要的证据。

监督电话：0776-282160，电子邮箱：qsgwy@163.con

中共青石市委组织部

2024年9月30日
"""


def report() -> str:
    """The report on the notice."""
    page = api.parse_page(api.read(NOTICE.encode(), name=NAME))
    outcome = check_page(page)
    return html([Checked(NAME, outcome.diagnostics, len(page.notices), page.document, page)], outcome, "zh")


def main() -> None:
    """Write the image: the report down to the end of the notice."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(report(), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": 900})
        page.goto(file.as_uri())
        end = page.evaluate("document.querySelector('.sheet').getBoundingClientRect().bottom")
        page.set_viewport_size({"width": WIDTH, "height": round(end) + MARGIN})
        TARGET.parent.mkdir(exist_ok=True)
        page.screenshot(path=TARGET)
        browser.close()
    # A third of the size, and nobody sees a difference.
    subprocess.run(["pngquant", "--force", "--strip", "--output", TARGET, "128", TARGET], check=True)


if __name__ == "__main__":
    main()
