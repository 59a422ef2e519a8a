"""Area codes and the cities that they belong to.

Cities are those of the prefecture level (地级市, 自治州, 地区, 盟) and the few below it that a province governs itself.
Several may share a code (0731), and one may have several (0910 became 029): codes that were given up stay in the list, as
notices of their time bear them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

_AREAS = """
北京 010 北京
天津 022 天津
上海 021 上海
重庆 023 重庆
河北 0311 石家庄 辛集/0310 邯郸/0312 保定 定州/0313 张家口/0314 承德/0315 唐山/0316 廊坊/0317 沧州/0318 衡水/0319 邢台/0335 秦皇岛
山西 0351 太原/0349 朔州/0350 忻州/0352 大同/0353 阳泉/0354 晋中/0355 长治/0356 晋城/0357 临汾/0358 吕梁/0359 运城
内蒙古 0471 呼和浩特/0470 呼伦贝尔/0472 包头/0473 乌海/0474 乌兰察布/0475 通辽/0476 赤峰/0477 鄂尔多斯/0478 巴彦淖尔/0479 锡林郭勒/0482 兴安/0483 阿拉善
辽宁 024 沈阳 铁岭 抚顺 本溪/0410 铁岭/0411 大连/0412 鞍山/0413 抚顺/0414 本溪/0415 丹东/0416 锦州/0417 营口/0418 阜新/0419 辽阳/0421 朝阳/0427 盘锦/0429 葫芦岛
吉林 0431 长春/0432 吉林/0433 延边/0434 四平 长春/0435 通化/0436 白城/0437 辽源/0438 松原/0439 白山/0448 梅河口
黑龙江 0451 哈尔滨/0450 哈尔滨/0452 齐齐哈尔/0453 牡丹江/0454 佳木斯/0455 绥化/0456 黑河/0457 大兴安岭/0458 伊春/0459 大庆/0464 七台河/0467 鸡西/0468 鹤岗/0469 双鸭山
江苏 025 南京/0510 无锡/0511 镇江/0512 苏州/0513 南通/0514 扬州/0515 盐城/0516 徐州/0517 淮安/0518 连云港/0519 常州/0523 泰州/0524 宿迁/0527 宿迁
浙江 0571 杭州/0570 衢州/0572 湖州/0573 嘉兴/0574 宁波/0575 绍兴/0576 台州/0577 温州/0578 丽水/0579 金华/0580 舟山
安徽 0551 合肥/0550 滁州/0552 蚌埠/0553 芜湖/0554 淮南/0555 马鞍山/0556 安庆 铜陵/0557 宿州/0558 阜阳 亳州/0559 黄山/0561 淮北/0562 铜陵/0563 宣城/0564 六安 淮南/0565 合肥 芜湖 马鞍山/0566 池州
福建 0591 福州/0592 厦门/0593 宁德/0594 莆田/0595 泉州/0596 漳州/0597 龙岩/0598 三明/0599 南平
江西 0791 南昌/0701 鹰潭/0790 新余/0792 九江/0793 上饶/0794 抚州/0795 宜春/0796 吉安/0797 赣州/0798 景德镇/0799 萍乡
山东 0531 济南/0530 菏泽/0532 青岛/0533 淄博/0534 德州/0535 烟台/0536 潍坊/0537 济宁/0538 泰安/0539 临沂/0543 滨州/0546 东营/0631 威海/0632 枣庄/0633 日照/0634 莱芜 济南/0635 聊城
河南 0371 郑州 开封/0370 商丘/0372 安阳/0373 新乡/0374 许昌/0375 平顶山/0376 信阳/0377 南阳/0378 开封/0379 洛阳/0391 焦作 济源/0392 鹤壁/0393 濮阳/0394 周口/0395 漯河/0396 驻马店/0398 三门峡
湖北 027 武汉/0710 襄阳/0711 鄂州/0712 孝感/0713 黄冈/0714 黄石/0715 咸宁/0716 荆州/0717 宜昌/0718 恩施/0719 十堰 神农架/0722 随州/0724 荆门/0727 襄阳/0728 仙桃 天门 潜江
湖南 0731 长沙 株洲 湘潭/0730 岳阳/0732 湘潭/0733 株洲/0734 衡阳/0735 郴州/0736 常德/0737 益阳/0738 娄底/0739 邵阳/0743 湘西/0744 张家界/0745 怀化/0746 永州
广东 020 广州/0660 汕尾/0661 汕头/0662 阳江/0663 揭阳/0668 茂名/0750 江门/0751 韶关/0752 惠州/0753 梅州/0754 汕头/0755 深圳 汕尾/0756 珠海/0757 佛山/0758 肇庆/0759 湛江/0760 中山/0762 河源/0763 清远/0765 佛山/0766 云浮/0768 潮州/0769 东莞
广西 0771 南宁 崇左/0770 防城港/0772 柳州 来宾/0773 桂林/0774 梧州 贺州/0775 玉林 贵港/0776 百色/0777 钦州/0778 河池/0779 北海
海南 0898 海口 三亚 三沙 儋州 琼海 文昌 万宁 东方 五指山/0890 儋州/0899 三亚
四川 028 成都 眉山 资阳/0812 攀枝花/0813 自贡/0816 绵阳/0817 南充/0818 达州/0825 遂宁/0826 广安/0827 巴中/0830 泸州/0831 宜宾/0832 内江 资阳/0833 乐山 眉山/0834 凉山/0835 雅安/0836 甘孜/0837 阿坝/0838 德阳/0839 广元
贵州 0851 贵阳 遵义 安顺 贵安/0852 遵义/0853 安顺/0854 黔南/0855 黔东南/0856 铜仁/0857 毕节/0858 六盘水/0859 黔西南
云南 0871 昆明/0691 西双版纳/0692 德宏/0870 昭通/0872 大理/0873 红河/0874 曲靖/0875 保山/0876 文山/0877 玉溪/0878 楚雄/0879 普洱/0880 保山/0881 昆明/0883 临沧/0886 怒江/0887 迪庆/0888 丽江
西藏 0891 拉萨/0892 日喀则/0893 山南/0894 林芝/0895 昌都/0896 那曲/0897 阿里
陕西 029 西安 咸阳/0910 咸阳/0911 延安/0912 榆林/0913 渭南/0914 商洛/0915 安康/0916 汉中/0917 宝鸡/0919 铜川
甘肃 0931 兰州/0930 临夏/0932 定西/0933 平凉/0934 庆阳/0935 武威 金昌/0936 张掖/0937 酒泉 嘉峪关/0938 天水/0939 陇南/0941 甘南/0943 白银
青海 0971 西宁 海东/0970 海北/0972 海东/0973 黄南/0974 海南/0975 果洛/0976 玉树/0977 海西/0979 海西
宁夏 0951 银川/0952 石嘴山/0953 吴忠 中卫/0954 固原/0955 中卫
新疆 0991 乌鲁木齐 昌吉/0901 塔城/0902 哈密/0903 和田/0906 阿勒泰/0908 克孜勒苏/0909 博尔塔拉/0990 克拉玛依/0992 伊犁 克拉玛依 塔城/0993 石河子 昌吉 塔城/0994 昌吉 五家渠/0995 吐鲁番/0996 巴音郭楞/0997 阿克苏/0998 喀什/0999 伊犁
"""
"""A province a line: its name, then its areas, that of the capital first; an area is its code and its cities."""


class Area(NamedTuple):
    """What one area code stands for; ``is_capital`` if the government of the province has it."""

    code: str
    province: str
    cities: tuple[str, ...]
    is_capital: bool


class Place(NamedTuple):
    """The city that a name begins with, its province, and its area codes."""

    city: str
    province: str
    codes: tuple[str, ...]


@cache
def areas() -> Mapping[str, Area]:
    """Every area by its code."""
    found: dict[str, Area] = {}
    for line in _AREAS.strip().splitlines():
        province, _, listed = line.partition(" ")
        for number, area in enumerate(listed.split("/")):
            code, *cities = area.split()
            found[code] = Area(code, province, tuple(cities), is_capital=number == 0)
    return found


def area_code(number: str) -> str | None:
    """The area code of a telephone number that is written with one: ``0357-3304009``; None without.

    >>> area_code("0357-3304009"), area_code("027-12345"), area_code("3304009"), area_code("0300-3304009")
    ('0357', '027', None, None)
    """
    code = number.partition("-")[0]
    return code if code in areas() else None


def place_of(name: str) -> Place | None:
    """The city that the name of a body or an address begins with, the province before it aside; None if it names none.

    A name says that it means a city: 吉林市 is one, 吉林大学 names none, 朝阳区 is part of another.

    >>> place_of("浙江省杭州市教育局")
    Place(city='杭州', province='浙江', codes=('0571',))
    >>> place_of("海南藏族自治州公安局").codes, place_of("朝阳区教委"), place_of("海南省教育厅")
    (('0974',), None, None)
    """
    found = _named().match(name)
    if found is None:
        return None
    city = found["city"]
    province = _provinces()[city]
    if found["province"] not in (None, province):
        return None
    return Place(city, province, tuple(area.code for area in areas().values() if city in area.cities))


@cache
def _provinces() -> Mapping[str, str]:
    return {city: area.province for area in areas().values() for city in area.cities}


@cache
def _named() -> re.Pattern[str]:
    provinces = "|".join({area.province for area in areas().values()})
    cities = "|".join(sorted(_provinces(), key=lambda city: (-len(city), city)))
    return re.compile(
        rf"(?:(?P<province>{provinces})(?:省|(?:壮族|回族|维吾尔)?自治区)?)?"
        rf"(?P<city>{cities})(?:市|州|盟|地区|[\u4e00-\u9fff]{{1,10}}自治州)"
    )
