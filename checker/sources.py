"""How a source without a name is told: what is anonymous, and what is only described.

In a newsroom an unnamed source is one whose identity is kept back: "officials", "a person familiar
with the plan". The police, a museum, "its director" and "Dahl's office" have no name in the text
either, but anybody can ring them up: they are told as the text has them.
"""

from __future__ import annotations

import re

_KEPT_BACK = frozenset(
    """
    adviser advisers advisor advisors aide aides colleague colleagues diplomat diplomats employee
    employees executive executives insider insiders lawmaker lawmakers negotiator negotiators
    official officials one people person persons source sources speaker witness witnesses
    """.split()
)
"""What somebody is called whose identity is kept back."""
_FOR_A_BODY = frozenset({"official", "officials"})
"""Those of them who speak for the body that the description names, whoever they are."""

_AFTER_THE_NOUN = re.compile(
    r"\s+(?:about|among|at|briefed|close|familiar|for|from|in|inside|involved|near|of|on|speaking|"
    r"that|there|to|who|whom|whose|with|within)\b.*|[,(].*",
    re.IGNORECASE | re.DOTALL,
)
_PRONOUNS = frozenset("he she it they we i you who this that these those".split())
_OPENER = re.compile(r"(an?|the|some|several|one|another|many)\s+", re.IGNORECASE)
_NAME = re.compile(r"(?<=[\s’'-])[A-Z]|\A[A-Z]{2,}\b")


def is_unresolved(description: str) -> bool:
    """Whether it is a pronoun of which nobody knows for whom it stands."""
    return description.casefold() in _PRONOUNS


def is_kept_back(description: str) -> bool:
    """Whether it describes somebody whose identity is kept back: an unnamed source."""
    return _noun(description) in _KEPT_BACK


def is_unattributed(description: str) -> bool:
    """Whether it only says that the text names no source ("unnamed speaker")."""
    return description.startswith("unnamed ")


def is_one_source(ours: str, theirs: str) -> bool:
    """Whether two articles that describe a source in these words mean the same one.

    A body or an office is the same in both, and so are those who speak for a body that is named
    ("officials at the harbour in Lund"); two sources whose identity is kept back may be two.
    """
    if ours.casefold() != theirs.casefold() or is_unresolved(ours) or is_unattributed(ours):
        return False
    if not is_kept_back(ours):
        return True
    return _noun(ours) in _FOR_A_BODY and _NAME.search(ours) is not None


def as_printed(description: str, mention: str | None) -> str:
    """The description with the article that the text gives it: "the museum", "a spokesman"."""
    opener = _OPENER.match(mention or "")
    if mention is None or opener is None or _OPENER.match(description):
        return description
    known = mention[opener.end() :].casefold() == description.casefold()
    return f"{opener.group(1).lower()} {description}" if known else description


def _noun(description: str) -> str:
    words = _AFTER_THE_NOUN.sub("", description.casefold()).split()
    return words[-1] if words else ""
