"""Matchers over tokens that harvest and mentions share: titles, countries, seats, capital runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from checker.names.countries import (
    KeyTable,
    Seat,
    capitals,
    country_names,
    demonyms,
    places,
    seats,
)
from checker.names.fold import plain
from checker.names.tokens import Token
from checker.names.words import (
    AUXILIARIES,
    CALENDAR,
    FORMER,
    FUNCTION_WORDS,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_STATE,
    IRREGULAR_VERBS,
    NOT_NAMES,
    ORGANISATION_HEADS,
    PARTICLES,
    REPORTING_VERBS,
    TITLE_HEADS,
    TITLE_MODIFIERS,
    TITLE_TAILS,
)

V = TypeVar("V")

_JOINTS = frozenset({" ", "\u00a0", "-", "‐", "‑"})
_LONGEST_KEY = 6
_SMALL_WORDS = frozenset({"of", "and", "the", "for", "d", "la"}) | PARTICLES


def joined(token: Token) -> bool:
    """Whether the next word belongs to the same phrase: only a space or a hyphen between."""
    return token.gap in _JOINTS and not token.possessive


def owned(token: Token) -> bool:
    """Whether the word is a plural owner: "Workers' Union", "Children's Hospital"."""
    if token.possessive:
        return token.gap == " " and token.lower.endswith(("men", "children", "people"))
    return token.gap in {"’ ", "' "} and token.lower.endswith("s")


def spaced(token: Token) -> bool:
    """Whether only a space stands before the next word (a possessive ending is allowed)."""
    return token.gap in {" ", "\u00a0"}


def ends_phrase(tokens: Sequence[Token], j: int) -> bool:
    """Whether word ``j`` ends its noun phrase, as far as the next word shows: no "council tax"."""
    if tokens[j].possessive or j + 1 == len(tokens):
        return True
    if not spaced(tokens[j]):
        return not joined(tokens[j])
    following = tokens[j + 1]
    word = following.lower
    if following.capital:
        return word in CALENDAR
    if word == "of":
        return j + 2 < len(tokens) and tokens[j + 2].lower in _DIRECTORS
    by_shape = len(word) > 3 and word.endswith(("ed", "ly", "s"))
    if word.endswith("s") and spaced(following) and j + 2 < len(tokens):
        # "Ruritanian athletes have": two verbs do not follow one another.
        by_shape = by_shape and tokens[j + 2].lower not in _FINITE
    return by_shape or word in _CLOSERS or word[0].isdigit()


_FINITE = (AUXILIARIES | REPORTING_VERBS) - {"also", "still", "now", "never", "then"}
_DIRECTORS = frozenset({"directors", "governors", "trustees"})
_CLOSERS = (FUNCTION_WORDS | REPORTING_VERBS | AUXILIARIES | IRREGULAR_VERBS) - {"police", "for"}


def match_key(tokens: Sequence[Token], i: int, table: KeyTable[V]) -> tuple[int, V] | None:
    """The longest entry of a table of plain keys that starts at word ``i``.

    Returns:
        The index after the entry's last word, and the entry's value.
    """
    if i >= len(tokens) or plain(tokens[i].word) not in table.heads:
        return None
    best: tuple[int, V] | None = None
    key: list[str] = []
    for j in range(i, min(i + _LONGEST_KEY, len(tokens))):
        token = tokens[j]
        if not (
            token.capital or token.word[0].isdigit() or (j > i and token.lower in _SMALL_WORDS)
        ):
            break
        key.append(plain(token.word))
        entry = tuple(key)
        if entry in table and token.capital and (len(entry[0]) > 2 or token.word.isupper()):
            best = (j + 1, table[entry])
        if not joined(token):
            break
    return best


def match_country(tokens: Sequence[Token], i: int) -> tuple[int, str | None] | None:
    """A country's name at ``i``: the index after it and the canonical name (None if ambiguous)."""
    if _common_word(tokens, i):
        return None
    return match_key(tokens, i, country_names())


def match_demonym(tokens: Sequence[Token], i: int) -> tuple[int, str | None] | None:
    """A demonym in the singular at ``i``, with its country."""
    if _common_word(tokens, i):
        return None
    return match_key(tokens, i, demonyms())


def match_people(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """A people ("Russians") at ``i``, with its country."""
    if i < len(tokens) and tokens[i].capital and tokens[i].lower.endswith("s"):
        country = demonyms().get((tokens[i].lower[:-1],))
        return (i + 1, country) if country else None
    return None


def match_seat(tokens: Sequence[Token], i: int) -> tuple[int, Seat] | None:
    """A seat of government or parliament at ``i``."""
    return match_key(tokens, i, seats())


def match_capital(tokens: Sequence[Token], i: int) -> tuple[int, str | None] | None:
    """A national capital at ``i``, with its country."""
    return match_key(tokens, i, capitals())


def match_place(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """A large city, region or continent at ``i``, with its name."""
    return match_key(tokens, i, places())


def _common_word(tokens: Sequence[Token], i: int) -> bool:
    # "US" in capitals is a country; "Us" at the start of a sentence, or "US" in a headline set in
    # capitals, is not told apart from the pronoun and left alone.
    return i < len(tokens) and tokens[i].lower == "us" and not tokens[i].word.isupper()


_OF_A_FIELD = frozenset({"minister", "secretary"})


def match_title(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """A title or office at ``i`` ("Vice President", "secretary of state", "chief executive").

    Returns:
        The index after it, and the title in lower case with hyphens as spaces.
    """
    words: list[str] = []
    best: tuple[int, str] | None = None
    for j in range(i, min(i + _LONGEST_KEY, len(tokens))):
        token = tokens[j]
        if token.lower not in TITLE_HEADS and token.lower not in TITLE_MODIFIERS:
            break
        words.append(token.lower)
        if token.lower in TITLE_HEADS:
            best = (j + 1, " ".join(words))
        if not joined(token):
            break
    if best is None:
        return None
    end, title = best
    if (
        end + 1 < len(tokens)
        and spaced(tokens[end - 1])
        and tokens[end].lower == "of"
        and tokens[end + 1].lower in TITLE_TAILS
        and spaced(tokens[end])
    ):
        return end + 2, f"{title} of {tokens[end + 1].lower}"
    if end < len(tokens) and joined(tokens[end - 1]) and tokens[end].lower == "general":
        return end + 1, f"{title} general"
    return _of_field(tokens, end, title) or best


def _of_field(tokens: Sequence[Token], end: int, title: str) -> tuple[int, str] | None:
    """The office in "minister of health", "secretary of the interior", as "health minister"."""
    if title.split()[-1] not in _OF_A_FIELD or not spaced(tokens[end - 1]):
        return None
    at = end + 1
    if at < len(tokens) and tokens[at].lower == "the":
        at += 1
    if at >= len(tokens) or tokens[end].lower != "of" or tokens[at].lower not in TITLE_MODIFIERS:
        return None
    field, after = tokens[at].lower, at + 1
    if after < len(tokens) and joined(tokens[at]) and tokens[after].lower == "affairs":
        after += 1
    return after, f"{field} {title}"


def is_former(title: str) -> bool:
    """Whether a title is one that its bearer no longer holds."""
    return title.split()[0] in FORMER


def heads_state(title: str) -> bool:
    """Whether the title is that of a head of state ("president", not "vice president")."""
    return title in HEADS_OF_STATE or title == "leader" or title == "supreme leader"


def heads_government(title: str) -> bool:
    """Whether the title is that of a head of government."""
    return title in HEADS_OF_GOVERNMENT


def home_country(tokens: Sequence[Token]) -> str | None:
    """The country whose seats of government a text names most, where one leads."""
    named: Counter[str] = Counter()
    i = 0
    while i < len(tokens):
        seat = match_seat(tokens, i)
        if seat is not None and seat[1].government and seat[1].country is not None:
            named[seat[1].country] += 1
        i = seat[0] if seat is not None else i + 1
    ranked = named.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def capital_run(tokens: Sequence[Token], i: int) -> int:
    """The index after the run of capitalised words, particles between them, from ``i`` on."""
    j = i
    while j < len(tokens) and (tokens[j].capital or (j > i and _continues(tokens, j))):
        token = tokens[j]
        if token.headline != tokens[i].headline or token.sentence != tokens[i].sentence:
            return j
        if not (
            joined(token)
            or (token.gap == ", " and _generation(tokens, j + 1))
            or _members_body(tokens, j)
        ):
            return j + 1
        j += 1
    return j


def _members_body(tokens: Sequence[Token], j: int) -> bool:
    """Whether an owner and a kind of body make one name: "Transport Workers' Union"."""
    if j + 1 >= len(tokens) or not tokens[j + 1].capital:
        return False
    heads = ORGANISATION_HEADS | _MEMBERS if tokens[j].possessive else _MEMBERS
    return owned(tokens[j]) and tokens[j + 1].lower in heads


_MEMBERS = frozenset(
    "union association federation confederation league alliance guild society council congress "
    "party committee coalition organisation organization front club fund list movement".split()
)


def _continues(tokens: Sequence[Token], j: int) -> bool:
    """Whether a word in lower case is inside a name: Kim Jong-un, Ursula von der Leyen."""
    token = tokens[j]
    if tokens[j - 1].gap in {"-", "‐", "‑"}:
        return len(token.word) <= 6 and token.lower not in NOT_NAMES
    following = tokens[j + 1] if j + 1 < len(tokens) and joined(token) else None
    return (
        token.lower in PARTICLES
        and following is not None
        and (following.capital or following.lower in PARTICLES)
    )


def _generation(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].lower in {"jr", "sr"}
