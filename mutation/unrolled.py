"""Functions without their decorators, which mutmut passes over: ``@made`` on ``f`` becomes ``f = made(f)`` below it."""

from __future__ import annotations

import libcst as cst

KEPT = ("property", "cached_property", "overload", "staticmethod", "classmethod")
"""Decorators without which the code would not mean the same."""


class _Unroller(cst.CSTTransformer):
    """Takes the decorators off the functions of a module; what stands in a class stays as it is."""

    def __init__(self) -> None:
        self.classes = 0

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802, ARG002 - the names are libcst's
        self.classes += 1

    def leave_ClassDef(self, original_node: cst.ClassDef, updated_node: cst.ClassDef) -> cst.ClassDef:  # noqa: N802, ARG002
        self.classes -= 1
        return updated_node

    def leave_FunctionDef(  # noqa: N802
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        decorators = updated_node.decorators
        if self.classes or not decorators or any(_name(one) in KEPT for one in decorators):
            return updated_node
        value: cst.BaseExpression = updated_node.name
        for decorator in reversed(decorators):
            value = cst.Call(decorator.decorator, [cst.Arg(value)])
        target = cst.AssignTarget(original_node.name)
        bare = updated_node.with_changes(decorators=[])
        return cst.FlattenSentinel([bare, cst.SimpleStatementLine([cst.Assign([target], value)])])


def unrolled(source: str) -> str:
    """The source of a module, in which no function of the module itself is decorated.

    The decorators of each are called below it, in their order.
    """
    return cst.parse_module(source).visit(_Unroller()).code


def _name(decorator: cst.Decorator) -> str:
    called = decorator.decorator
    return called.value if isinstance(called, cst.Name) else ""
