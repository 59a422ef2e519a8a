"""What is measured on: notices and pages of every size, made from a seed, each different."""

from __future__ import annotations

import random
from datetime import date, timedelta

_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧雨佳思宇梓涵子轩浩然欣怡"
_PLACES = ("云溪县", "石桥区", "青浦镇", "临江市", "南屏县", "北岭区")
_BODIES = ("教育局", "卫生健康委员会", "人力资源和社会保障局", "第一人民医院", "融媒体中心", "水利局")
_POSTS = ("语文教师", "数学教师", "临床医师", "护理", "会计", "信息技术", "办公室文员", "水利工程")
_PROSE = (
    "近日,{place}各部门扎实推进重点项目建设,现场机器轰鸣,工人们正在加紧施工,确保工程按期完成。",
    "本报讯(记者 周舟)记者从{place}有关部门获悉,今年以来全县新增就业岗位1200余个,同比增长6.5%。",
    "“日子越过越红火!”谈起这几年的变化,村民老{name}脸上挂满了笑容,他家的果园今年又是一个丰收年。",
    "会议强调,要坚持问题导向,压实责任,细化措施,推动各项任务落地见效,不断提升群众的获得感。",
)


def notice(rng: random.Random, characters: int) -> str:
    """A recruitment notice of about so many ``characters``."""
    place, body = rng.choice(_PLACES), rng.choice(_BODIES)
    start = date(rng.randint(2015, 2025), rng.randint(1, 12), rng.randint(1, 28))
    end = start + timedelta(days=rng.randint(4, 9))
    first = f"{start.year}年{start.month}月{start.day}日"
    window = rng.choice((
        f"公示时间：{first}至{end.year}年{end.month}月{end.day}日",
        f"公示期为{first}—{end.month}月{end.day}日（5个工作日）",
        f"公示时间为{start:%Y.%m.%d}-{end:%Y.%m.%d}",
        f"公示期自{first}起，至{end.year}年{end.month}月{end.day}日止",
    ))  # fmt: skip
    phones = f"0{rng.randint(310, 999)}-{rng.randint(2000000, 8999999)}"
    lead = (
        f"根据《{place}事业单位公开招聘人员实施办法》（{place[:1]}人社发〔{start.year}〕{rng.randint(1, 99)}号）等规定，经笔试、面试、"
        f"体检、考察，现将拟聘用人员予以公示。{window}。公示期间如有异议，请以书面形式反映。"
    )
    head = [
        f"{place}{body}{start.year}年公开招聘工作人员拟聘用人员公示",
        "",
        lead,
        f"联系电话：{phones}    监督电话：{phones[:-1]}{rng.randint(0, 9)}",
        "",
        "岗位\t姓名\t性别\t总成绩",
    ]
    tail = ["", f"{place}{body}", first]
    room = max(1, (characters - sum(map(len, head + tail))) // 16)
    return "\n".join(head + list(rows(rng, room)) + tail) + "\n"


def rows(rng: random.Random, count: int) -> list[str]:
    """So many rows of a roster, tab-separated; every third post is left blank under the one above."""
    return [
        f"{'' if index % 3 else rng.choice(_POSTS)}\t{name(rng)}\t{rng.choice('男女')}\t{rng.uniform(60, 95):.2f}"
        for index in range(count)
    ]


def name(rng: random.Random) -> str:
    """A person's name."""
    return rng.choice(_SURNAMES) + "".join(rng.sample(_GIVEN, rng.randint(1, 2)))


def prose(rng: random.Random, characters: int) -> str:
    """Newspaper text of about so many ``characters``."""
    paragraphs: list[str] = []
    size = 0
    while size < characters:
        text = rng.choice(_PROSE).format(place=rng.choice(_PLACES), name=rng.choice(_SURNAMES))
        paragraphs.append(f"## {rng.choice(_PLACES)}见闻" if rng.random() < 0.1 else text)
        size += len(paragraphs[-1])
    return "\n\n".join(paragraphs) + "\n"


def newspaper(rng: random.Random, characters: int = 7000) -> str:
    """A newspaper page with one notice at its end."""
    return prose(rng, characters - 600) + "\n## " + notice(rng, 600)


def roster(rng: random.Random, count: int) -> str:
    """A notice with a table of ``count`` rows."""
    return notice(rng, 0).replace(
        "岗位\t姓名\t性别\t总成绩\n", "岗位\t姓名\t性别\t总成绩\n" + "\n".join(rows(rng, count)) + "\n"
    )


def site(text: str) -> bytes:
    """A notice or an article as the page of a site: navigation, Word's markup, a table, a footer."""
    body: list[str] = []
    cells = [line.split("\t") for line in text.split("\n") if "\t" in line]
    table = "".join(
        "<tr>"
        + "".join(f"<td style='border:1px solid'><p class=MsoNormal><span>{cell}</span></p></td>" for cell in row)
        + "</tr>\n"
        for row in cells
    )
    for line in text.split("\n"):
        if "\t" not in line:
            body.append(f"<p class=MsoNormal style='text-indent:32pt'><span lang=EN-US>{line}</span></p>\n")
        elif table:
            body.append(f"<table border=1>{table}</table>\n")
            table = ""
    links = "".join(f"<li><a href='/list/{index}.html'>{place}要闻</a></li>" for index, place in enumerate(_PLACES * 4))
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>某县人民政府</title><style>td{padding:0}</style></head>"
        f"<body><div class='nav'><ul>{links}</ul></div><div id='zoom'>{''.join(body)}</div>"
        "<div class='footer'><p>主办：某县人民政府办公室　电话：0999-1234567</p></div></body></html>"
    ).encode()


HOSTILE_MARKUP = {
    "open elements": "<div>",
    "open tables": "<table><tr><td>",
    "comments": "<!-- ",
    "end tags": "</p>",
    "ampersands": "&",
    "tags without end": "<p ",
    "merged cells": "<td rowspan=99 colspan=99>张三",
    "formatting": "<b><p>",
}
"""What a hostile page repeats."""

HOSTILE = {
    "one Han character": "公",
    "digits": "1234567890",
    "labels": "公示时间",
    "labels and dates": "公示时间：2020年6月9日至",
    "tabs": "\t",
    "blanks": "　 ",
    "book marks": "《",
    "根据《": "根据《",
    "phones": "0791-6612345、",
    "colons": "联系电话：",
    "names": "马波、龚露露、",
    "acts": "现将",
    "brackets": "（（",
    "dates": "2020年6月9日",
    "sections": "一、",
    "short lines": "张三\n",
    "pipes": "|",
}
"""What a hostile line repeats."""
