"""Addresses of electronic mail: which cannot be written to."""

from __future__ import annotations

import re

from notices.codes.fault import Fault

TOP_SLIPS = ("con", "cmo", "ocm", "vom", "xom", "cim", "comm", "coom", "ccom", "cpm", "nte", "ent", "ogr", "cnn")
"""Ends of domains that none has, as they are mistyped for com, net, org and cn."""

BIG_HOSTS = ("qq", "163", "126", "sina", "sohu", "139", "189", "yeah", "foxmail", "aliyun")
"""Hosts whose addresses do not end with .cm, the domain of Cameroon."""

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_HAN = re.compile(r"[\u3400-\u9fff]")


def email_fault(address: str) -> Fault | None:
    """Why no letter reaches ``address``; None if one may.

    ``address`` is folded, without blanks at its ends.

    >>> email_fault("jw@qq")
    Fault(zh='域名“qq”没有后缀（如.com、.cn）', en='the domain “qq” has no end such as .com or .cn', is_sure=True)
    """
    before, at, domain = address.partition("@")
    if not at:
        return Fault("缺少“@”", "“@” is missing")
    if "@" in domain:
        return Fault("有不止一个“@”", "there is more than one “@”")
    if _HAN.search(address):
        return Fault("邮箱地址里不能有汉字", "an address has no Chinese characters")
    if not _LOCAL.fullmatch(before):
        return Fault(f"“@”前面的“{before}”不能用作邮箱名", f"“{before}” cannot stand before “@”")
    if before.startswith(".") or before.endswith(".") or ".." in address:
        return Fault("圆点的位置不对", "a dot stands where none can")
    return _fault_of_domain(domain)


def _fault_of_domain(domain: str) -> Fault | None:
    labels = domain.split(".")
    top = labels[-1].lower()
    if len(labels) == 1:
        return Fault(
            f"域名“{domain}”没有后缀（如.com、.cn）", f"the domain “{domain}” has no end such as .com or .cn"
        )  # fmt: skip
    for label in labels:
        if not _LABEL.fullmatch(label):
            return Fault(f"域名“{domain}”写法不对", f"“{domain}” is no domain")
    if top in TOP_SLIPS or (top == "cm" and labels[-2].lower() in BIG_HOSTS) or not top.isalpha():
        return Fault(f"没有“.{top}”这个域名后缀", f"no domain ends with “.{top}”")
    return None
