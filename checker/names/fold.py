"""Keys under which the spellings of one name meet.

``fold`` maps a printed word to a key that the usual romanisations of one name share: Dovzhensky,
Dovzhenskyy and Dovzhenskiy; Sergey and Sergei; Núñez and Nunez; Schröder and Schroeder. The rules
are those in which BGN/PCGN, ALA-LC, passport and press romanisations of Cyrillic differ, and the
German digraphs. A key is for comparison only and is never shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

# Below this length a rule is as likely to join two names (Khan, Han) as two spellings.
_LONG = 5

# Sergey and Sergei, Polyanskiy and Polianski, Andrej and Andrei; in short words a y between
# consonants is left alone (Smyth is not Smith).
_FINAL_GLIDE = re.compile(r"(?<=.)[yj](?=[ao])|(?<=[aeiou])[yj](?![aeou])|(?<=.)y$|(?<=i)[yj]")
_INNER_Y = re.compile(r"(?<=.)y")
_REPEATED_I = re.compile(r"i+")

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"^ye", "e"),
        (r"tsch|tch", "ch"),
        (r"sch", "sh"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"ou", "u"),
        (r"ck", "k"),
        (r"(?<!q)([uo])e|(?<![aeou])(a)e", r"\1\2"),
        (r"ff$", "v"),
        (r"([b-z])\1+", r"\1"),
    )
)


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """The word in lower-case ASCII letters and digits only."""
    ascii_word = word if word.isascii() else anyascii(word)
    return re.sub(r"[^a-z0-9]+", "", ascii_word.lower())


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """The comparison key of one printed word; empty when it has no letter or digit."""
    key = plain(word)
    key = _FINAL_GLIDE.sub("i", key)
    if len(key) > _LONG:
        key = _INNER_Y.sub("i", key)
    key = _REPEATED_I.sub("i", key)
    if len(key) >= _LONG:
        for pattern, replacement in _RULES:
            key = pattern.sub(replacement, key)
    return key


def skeleton(key: str) -> str:
    """The consonants of a folded key: what romanisations of Arabic names agree on."""
    return re.sub(r"[aeiou]", "", key)
