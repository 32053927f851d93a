"""Whether an article is in English, told by its function words (pure).

A third of running English is made of a few dozen words, whatever the subject and style; they are
rare in other languages. A script other than the Latin tells as well.

Only words in a run of words without capitals count, which leaves out what shows no language: names,
headlines in capitals, tables of results. Where too few are left, nothing is said against a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.models import Article, PassageKind

# Left out are those that are common words of another language as well: "a", "an", "at", "by",
# "for", "had", "her", "in", "is", "on", "to", "was", "we", "will".
_FUNCTION_WORDS = frozenset(
    "about after also and be because been before but can could did does from has have his how if"
    " into it its just not of only our out said says should than that the their them there these"
    " they this those through told up were what when where which while who with would you"
    " your".split()
)
# Of the words that count. English articles have a third, and a tenth at the very least; articles in
# other languages one in a hundred at most.
_LEAST_SHARE = 0.05
# Fewer words, or letters, show no language.
_LEAST_WORDS = 30
_LEAST_LETTERS = 60
# Of all words, those that count: without so much prose, a text shows no language.
_LEAST_PROSE = 1 / 3
# So many without a capital in a row, parted by spaces and commas, are prose.
_LEAST_RUN = 3
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BETWEEN = re.compile(r",?\s+")
# Latin letters, those with accents among them, end here.
_LATIN_ENDS = "\u024f"


def is_english(article: Article) -> bool:
    """Whether ``article`` reads as English, or is too short, or too bare of prose, to tell."""
    text = article.text
    kept = (p.span.of(text) for p in article.passages if p.kind is not PassageKind.BOILERPLATE)
    return reads_as_english(kept)


def reads_as_english(passages: Iterable[str]) -> bool:
    """Whether the words of ``passages`` are English, as far as can be told."""
    words: list[str] = []
    latin = other = total = 0
    for passage in passages:
        letters = list(filter(str.isalpha, passage))
        beyond = sum(letter > _LATIN_ENDS for letter in letters)
        latin, other = latin + len(letters) - beyond, other + beyond
        words.extend(_running(passage))
        total += len(_WORD.findall(passage))
    if other > latin:
        return other < _LEAST_LETTERS
    if len(words) < max(_LEAST_WORDS, _LEAST_PROSE * total):
        return True
    return sum(word in _FUNCTION_WORDS for word in words) >= _LEAST_SHARE * len(words)


def _running(passage: str) -> Iterator[str]:
    """The words of ``passage`` that stand in a run of words without capitals."""
    run: list[str] = []
    end = 0
    for word in _WORD.finditer(passage):
        plain = word[0].islower()
        if not plain or not _BETWEEN.fullmatch(passage, end, word.start()):
            if len(run) >= _LEAST_RUN:
                yield from run
            run = []
        if plain:
            run.append(word[0])
        end = word.end()
    if len(run) >= _LEAST_RUN:
        yield from run
