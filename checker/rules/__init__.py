"""The rules, one a file; the registry finds them by their module names."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from checker.rules.base import Clash, Pair, Rule, Stability

__all__ = ["Clash", "Pair", "Rule", "Stability", "all_rules", "find_rule"]

_MODULE = re.compile(r"[a-z]{3}\d{3}_\w+\Z")


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by code."""
    found: list[Rule] = []
    for module in pkgutil.iter_modules(__path__):
        if _MODULE.match(module.name):
            namespace = vars(importlib.import_module(f"{__name__}.{module.name}"))
            found.extend(
                item()
                for item in namespace.values()
                if isinstance(item, type)
                and issubclass(item, Rule)
                and item.__module__.endswith(f".{module.name}")
            )
    return tuple(sorted(found, key=lambda rule: rule.code))


def find_rule(code_or_name: str) -> Rule | None:
    """The rule with this code or name, in any case; None if there is none."""
    wanted = code_or_name.lower()
    return next((rule for rule in all_rules() if wanted in {rule.code.lower(), rule.name}), None)
