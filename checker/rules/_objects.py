"""The noun phrase that follows a verb or preposition: what is closed, what one is against."""

from __future__ import annotations

import re

from checker.wording import keywords

_ENDS = (
    r"of|in|on|at|to|for|from|by|with|over|into|about|after|before|during|as|between|against|under|"
    r"since|until|if|unless|and|or|but|that|who|which|whose|when|while|because|is|was|were|are|be|"
    r"been|has|have|had|do|does|did|will|would|may|can|could|not|than|takes?|took"
)
_PHRASE = re.compile(
    r"\A\s+(?:(?:with|to|of|up|out|down|any|such|the|an?|its|his|her|their|all|both)\s+)*"
    rf"(?P<what>(?:(?!(?:{_ENDS})\b)[\w’'-]+\s*){{1,4}})",
    re.IGNORECASE,
)


def object_in(words: str) -> frozenset[str]:
    """The stems of the noun phrase with which the words go on; none if they do with no noun.

    Args:
        words: What stands after the verb or preposition.
    """
    match = _PHRASE.match(words)
    return keywords(match["what"]) if match else frozenset()
