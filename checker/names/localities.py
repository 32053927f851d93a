"""Which names are those of places, of goods and of ships, as the words beside them show.

Evidence is taken from all texts of a run together: "in Halden" in one of them tells whose name
"Halden has frozen its payments" is in another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.names.body_nouns import SORTS
from checker.names.countries import Key
from checker.names.fold import fold
from checker.names.grammar import capital_run, ends_phrase, joined, match_title, spaced
from checker.names.tokens import Token, tokenise
from checker.names.words import OWNED_BY_BODIES, PLACE_HEADS, PREPOSITIONS, REPORTING_VERBS

_IN = frozenset({"in", "near", "outside", "off"})
# "Confidence in Acme", "a stake in Acme".
_IN_BODIES = frozenset(
    "share shares stake stakes interest interests confidence trust faith holding holdings stock "
    "investment investments investor investors invest invested believe believed role part "
    "involved job jobs".split()
)
# "The school at Halden", "a trip to Halden".
_SITES = frozenset(
    "school harbour harbor station prison camp airport church base port depot hospital".split()
)
_WAYS = frozenset(
    "trip visit journey road flight train ferry bus buses line way route march return".split()
)
# "Halden prison", "Halden cathedral".
_BESIDE = (PLACE_HEADS | {"cathedral", "jail", "railway"}) - {"tower", "hall", "park", "heights"}
# "The vaccine Novalin", "the ferry Aurora", "doses of Novalin", "aboard the Aurora".
_GOODS = frozenset(
    "drug vaccine medicine painkiller antibiotic jab pill missile rocket novel film album "
    "ferry ship vessel tanker freighter trawler yacht boat liner cruiser frigate destroyer "
    "submarine warship steamer tug barge".split()
)
_PORTIONS = frozenset("doses dose packs tablets bottles jars tins vials copies".split())
_OFFICERS = frozenset(
    "executive ceo chairman chairwoman chair spokesman spokeswoman spokesperson founder owner "
    "director".split()
)


class Localities:
    """The names that the texts show to be places', goods' or ships', and those of bodies.

    Args:
        texts: The texts of a run.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._places: set[str] = set()
        self._bodies: set[str] = set()
        self._speakers: set[str] = set()
        self._goods: set[Key] = set()
        self._with_article: set[str] = set()
        self._alone: set[str] = set()
        for text in texts:
            self._take(tokenise(text))

    def is_place(self, key: Key) -> bool:
        """Whether a folded name is that of a place, and of nothing that speaks or has a board."""
        return len(key) == 1 and self.is_stood_in(key) and key[0] not in self._speakers

    def is_stood_in(self, key: Key) -> bool:
        """Whether a folded name of one word stands as a place's: "in Halden", no "Halden trial"."""
        return key[0] in self._places and key[0] not in self._bodies

    def is_goods(self, key: Key) -> bool:
        """Whether a folded name is that of something made or sailed, and of no body."""
        return (
            key in self._goods and self._bodies.isdisjoint(key) and self._speakers.isdisjoint(key)
        )

    def takes_article(self, key: Key) -> bool:
        """Whether a folded name stands behind "the" only, as a river's does: "the Norra"."""
        return len(key) == 1 and key[0] in self._with_article and key[0] not in self._alone

    def _take(self, tokens: Sequence[Token]) -> None:
        for i, token in enumerate(tokens):
            if not token.capital or token.headline:
                continue
            if _is_made(tokens, i):
                run = tokens[i : capital_run(tokens, i)]
                self._goods.add(tuple(fold(one.word) for one in run))
            if _is_inside_name(tokens, i):
                continue
            word = fold(token.word)
            before = tokens[i - 1] if i and spaced(tokens[i - 1]) else None
            behind = tokens[i + 1] if i + 1 < len(tokens) and spaced(token) else None
            if before is not None and before.lower == "the":
                self._with_article.add(word)
            else:
                self._alone.add(word)
            if _is_located(tokens, i) or (behind is not None and _is_beside(token, behind)):
                self._places.add(word)
            if _is_body(tokens, i):
                self._bodies.add(word)
            of = before is not None and before.lower in PREPOSITIONS
            speaks = behind is not None and behind.lower in REPORTING_VERBS
            if speaks and not of and not token.possessive:
                self._speakers.add(word)


def _is_inside_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether a further capital stands right beside the word."""
    token = tokens[i]
    if i and joined(tokens[i - 1]) and tokens[i - 1].capital and not _opens(tokens, i - 1):
        return True
    return joined(token) and i + 1 < len(tokens) and tokens[i + 1].capital


def _opens(tokens: Sequence[Token], i: int) -> bool:
    return i == 0 or tokens[i - 1].sentence != tokens[i].sentence


def _is_located(tokens: Sequence[Token], i: int) -> bool:
    """Whether the words before the name say that something is there, or goes there."""
    token = tokens[i]
    if not i or not spaced(tokens[i - 1]) or token.possessive or not ends_phrase(tokens, i):
        return False
    before = tokens[i - 1].lower
    far = tokens[i - 2].lower if i > 1 and spaced(tokens[i - 2]) else ""
    if before in _IN:
        return far not in _IN_BODIES
    if before == "of":
        return far in PLACE_HEADS | {"mayor"} and not tokens[i - 2].capital
    if before == "at":
        return far in _SITES
    return before == "to" and far in _WAYS


def _is_made(tokens: Sequence[Token], i: int) -> bool:
    """Whether the words before the name say that it is that of a product or a ship."""
    if not i or not spaced(tokens[i - 1]) or tokens[i - 1].capital:
        return False
    before = tokens[i - 1].lower
    far = tokens[i - 2].lower if i > 1 and spaced(tokens[i - 2]) else ""
    if before in _GOODS:
        return not tokens[i - 1].possessive
    return (
        before == "aboard"
        or (before, far) == ("the", "aboard")
        or (before == "of" and far in _PORTIONS)
    )


def _is_beside(token: Token, behind: Token) -> bool:
    """Whether the word behind the name makes a place of it: "Halden prison", "Halden’s mayor"."""
    if behind.capital:
        return False
    return behind.lower == "mayor" or (not token.possessive and behind.lower in _BESIDE)


def _is_body(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word has what only bodies have, or is called one."""
    token = tokens[i]
    if i and joined(tokens[i - 1]):
        sort = SORTS.get(tokens[i - 1].lower)
        if sort is not None and not tokens[i - 1].capital and sort.business:
            return True
    far = tokens[i - 2].lower if i > 1 and spaced(tokens[i - 2]) else ""
    if i and spaced(tokens[i - 1]):
        before = tokens[i - 1].lower
        if before in {"in", "of"} and far in {"shares", "stake", "board", "shareholders"}:
            return True
        if before in {"for", "of", "at"} and far in _OFFICERS:
            return True
    if not spaced(token) or i + 1 >= len(tokens):
        return False
    if token.possessive and tokens[i + 1].lower in OWNED_BY_BODIES:
        return True
    title = match_title(tokens, i + 1) if not tokens[i + 1].capital else None
    return title is not None and title[1].split()[-1] in _OFFICERS
