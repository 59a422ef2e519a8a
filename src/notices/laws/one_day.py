"""The kinds of notices whose window may be a single day."""

from __future__ import annotations

ONE_DAY_KINDS = {
    # 中标公告期限为1个工作日; in force from 2017-10-01.
    "award": "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十九条",
}
"""By kind, the article that asks for no more than one day."""
