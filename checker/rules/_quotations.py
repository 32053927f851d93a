"""Two quotations laid beside each other, word by word.

Of a claim that is quoted in part ("the plan is “a slap in the face”") the words between the marks
count, and nothing else.

What house style changes is evened out first: letter case, punctuation, contractions ("don’t", "do
not"), British and American endings. What an ellipsis or brackets mark as left out or put in is a
gap, which anything may fill.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from checker.models import Claim, Voice

RUN = 3
"""Words in a row that two quotations must share before they are compared at all."""

GAP = "…"

_PIECE = re.compile(r"\.{3,}|…|\[[^\]]*\]|\([^)]*\)|\d[\d.,]*\d|\w+(?:['-]\w+)*|[%$€£]")
_CONTRACTED = (
    ("can't", "can not"), ("cannot", "can not"), ("won't", "will not"), ("shan't", "shall not"),
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"),
)  # fmt: skip
_IS = re.compile(r"\b(it|that|there|he|she|what|who|here|where|how|let)'s\b")
_HOUSE = ((re.compile(r"is(e[ds]?|ing|ation)\Z"), r"iz\1"), (re.compile(r"our\Z"), "or"))


@lru_cache(maxsize=8192)
def quoted_words(text: str) -> tuple[str, ...]:
    """The words of a quotation without what house style decides, gaps as ``GAP``."""
    plain = unicodedata.normalize("NFKC", text.replace("…", "...")).casefold().replace("’", "'")
    plain = _IS.sub(r"\1 is", plain)
    for short, full in _CONTRACTED:
        plain = plain.replace(short, full)
    words = []
    for piece in _PIECE.findall(plain):
        if piece[0] in ".[(…":
            words.append(GAP)
            continue
        for pattern, spelling in _HOUSE:
            piece = pattern.sub(spelling, piece) if len(piece) > 5 else piece
        words.append(piece.removesuffix("'s").replace("-", ""))
    return tuple(words)


_MARK = re.compile(r"[“”\"]")


@lru_cache(maxsize=8192)
def _between_marks(text: str) -> str:
    """The longest stretch of a partly quoted text that stands in quotation marks."""
    stretches, start = [], 0
    for mark in _MARK.finditer(text):
        before, after = text[: mark.start()][-1:], text[mark.end() :][:1]
        opens = mark.group() == "“" or (mark.group() == '"' and not before.strip() and after)
        if not opens:
            stretches.append(text[start : mark.start()])
        start = mark.end() if opens else len(text)
    stretches.append(text[start:])
    return max(stretches, key=len)


def said(claim: Claim) -> str:
    """What is quoted: the whole of a quotation, or what a partly quoted claim has between marks."""
    mixed = claim.attribution.voice is Voice.MIXED
    return _between_marks(claim.quote.text) if mixed else claim.quote.text


def said_words(claim: Claim) -> tuple[str, ...]:
    """The words of what is quoted (see ``quoted_words``)."""
    return quoted_words(said(claim))


def is_quotation(claim: Claim) -> bool:
    """Whether the claim is a quotation of somebody, wholly or in a run of words."""
    voice = claim.attribution.voice
    return voice is Voice.DIRECT or (voice is Voice.MIXED and len(said_words(claim)) >= RUN)


def runs(claim: Claim) -> Iterator[tuple[str, ...]]:
    """Every run of ``RUN`` words of a quotation: what candidates are found by."""
    words = said_words(claim)
    for start in range(len(words) - RUN + 1):
        yield words[start : start + RUN]


@dataclass(frozen=True)
class Change:
    """Words of one quotation that stand otherwise in the other.

    Attributes:
        ours: The words of the first, none where the second adds some.
        theirs: The words of the second, none where it drops some.
    """

    ours: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True)
class Aligned:
    """Two quotations, aligned.

    Attributes:
        common: How many words stand in both, in one order.
        fewest: How many words the shorter has.
        changes: What differs up to the last common word, gaps left out.
    """

    common: int
    fewest: int
    changes: tuple[Change, ...]


def may_share(a: Claim, b: Claim, part: float) -> bool:
    """Whether the two may have that part of the shorter's words in common, in whatever order.

    A bound that costs next to nothing; ``aligned`` knows.
    """
    ours, theirs = said_words(a), said_words(b)
    short, known = (ours, set(theirs)) if len(ours) <= len(theirs) else (theirs, set(ours))
    fewest = min(sum(word != GAP for word in words) for words in (ours, theirs))
    return sum(word in known for word in short) >= max(RUN, part * fewest)


def aligned(a: Claim, b: Claim) -> Aligned:
    """The two quotations, aligned; what only one has before or after the other is a cut."""
    ours, theirs = said_words(a), said_words(b)
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    matched = [block for block in blocks if block.size]
    changes = []
    if matched and matched[0].a and matched[0].b:
        # Both have other words before the first that they share: those are exchanged, not cut.
        changes.append(Change(ours[: matched[0].a], theirs[: matched[0].b]))
    for before, after in pairwise(matched):
        left = ours[before.a + before.size : after.a]
        right = theirs[before.b + before.size : after.b]
        changes.append(Change(left, right))
    changes = [c for c in changes if GAP not in c.ours and GAP not in c.theirs]
    fewest = min(sum(word != GAP for word in words) for words in (ours, theirs))
    return Aligned(sum(block.size for block in matched), fewest, tuple(changes))
