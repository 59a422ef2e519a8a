"""The rules, one a module, and the engine that runs them.

Nothing heavy is loaded here: rules when they are first asked for, plug-ins when no built-in rule
answers or all rules are wanted.
"""

from notices.rules.engine import Outcome, Standards, check_notice, check_page, plan
from notices.rules.index import BUILT_IN, built_in_rules
from notices.rules.page import HEADINGS, page_of
from notices.rules.plugins import plugin_rules
from notices.rules.rule import Context, Found, Rule, notice_rule, page_rule
from notices.rules.selection import all_rules, find_rule, select_rules

__all__ = [
    "BUILT_IN", "HEADINGS", "Context", "Found", "Outcome", "Rule", "Standards", "all_rules", "built_in_rules", "check_notice",
    "check_page", "find_rule", "notice_rule", "page_of", "page_rule", "plan", "plugin_rules", "select_rules",
]  # fmt: skip
