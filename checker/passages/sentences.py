"""Sentences of a passage, as exact spans (pure).

Sentencex (Wikimedia) finds the ends. It never cuts inside a quotation or a bracket, but a quotation
of four sentences holds four claims; so it is shown the passage with quotation marks and brackets
blanked out, one space a mark, which keeps every offset. What it then gets wrong in news English,
chiefly titles it takes for the end of a sentence, is mended afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import sentencex  # type: ignore[import-untyped]  # compiled, without stubs

from checker.models import Span

# Marks that open or close; an apostrophe inside a word ("don't", "U.S.'s") is not one of them.
_MARK = re.compile(r"[\"“”„«»()\[\]{}]|(?<!\w)['‘‚‹](?=\S)|['’›](?!\w)")
_ANY_SPACE = re.compile(r"\s")
# "no." is a number's abbreviation only before a digit ("He said no. The talks ended"), and the
# abbreviations of states and days have capitals ("It made nobody ill. A sample showed why").
_PLAIN_WORD = re.compile(r"\b(?:[Nn][Oo]|ill|mass|sat|sun|wash)(?=\.\W*\s\W*[^\W\d])")
_LIST_NUMBER = re.compile(r"^\W*\d{1,3}[.)]$")
_GAP = re.compile(r"\s+")
_LETTER = re.compile(r"\w")

# Abbreviations that stand before what they belong to, so that no sentence ends with them: those of
# them that sentencex does not know.
_LEADING_ABBREVIATION = re.compile(
    r"(?<![\w.])(?:Ms|Mx|Ft|Pt|Const|Cllr|Ald|Amb|Atty|Dep|approx|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat)\.$"
)
# Initials before a surname ("J.D. Vance"), but not those that stand for a place or a body and so
# may well end a sentence ("in the U.S.", "in Washington, D.C.").
_INITIALS = re.compile(r"(?<![\w.])(?!U\.|E\.U|D\.C|N\.Y|L\.A|A\.D|B\.C)[A-Z]\.[A-Z]\.$")
# "9 a.m. Monday", "5 p.m. EST": the time goes on; any other capital after it begins a sentence.
_CLOCK = re.compile(r"\b[ap]\.m\.$")
_AFTER_CLOCK = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[A-Z]{2,4}\b|"
    r"(?:Eastern|Central|Mountain|Pacific|Greenwich|Local)\b|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
)
# “Why not?” Mr. Lee asked: the words after the quotation tell who said it.
_ASKED_OR_CRIED = re.compile(r"[?!]+[\"”’'»]+$")
_SAID_BY = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+){1,4}"
    r"(?:said|says|asked|asks|wrote|writes|told|added|tweeted|posted|replied|shouted|cried|wondered)\b"
)


# No pattern looks further than this around a possible end, so that time stays linear.
_REACH = 80


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Cut ``span`` of ``text`` into sentences.

    A quotation that holds several sentences is cut; closing marks stay with the sentence that they
    close, opening marks with the one they open. Words that name the speaker after a question or an
    exclamation stay with the quotation.

    Returns:
        Spans into ``text``, in order, without white space at their ends; together they hold every
        character of ``span`` that is not white space.
    """
    passage = span.of(text)
    spans = []
    start = len(passage) - len(passage.lstrip())
    for gap in (*_gaps(passage), (len(passage.rstrip()), len(passage))):
        if start < gap[0]:
            spans.append(Span(start=span.start + start, end=span.start + gap[0]))
        start = gap[1]
    return tuple(spans)


# A passage is cut twice: to tell whether it is boilerplate, and to be read.
@lru_cache(maxsize=1024)
def _gaps(passage: str) -> tuple[tuple[int, int], ...]:
    """The white space between each sentence and the next, as start and end offsets."""
    return tuple(_found_gaps(passage))


def _masked_word(word: re.Match[str]) -> str:
    return "so".ljust(len(word.group()), "o")


def _found_gaps(passage: str) -> Iterator[tuple[int, int]]:
    blanked = _ANY_SPACE.sub(" ", _MARK.sub(" ", _PLAIN_WORD.sub(_masked_word, passage)))
    last_word = next((i for i in reversed(range(len(passage))) if passage[i].isalnum()), 0)
    for boundary in sentencex.get_sentence_boundaries("en", blanked):
        terminator = boundary["start_index"] + len(boundary["text"].rstrip())
        gap = _GAP.search(passage, terminator)
        if gap is None or gap.end() > last_word:
            return
        if _LETTER.search(passage, terminator, gap.start()):
            # The point of "€6.5 million" ends nothing.
            continue
        before = passage[max(0, gap.start() - _REACH) : gap.start()]
        after = passage[gap.end() : gap.end() + _REACH]
        if not _goes_on(before, after, at_start=gap.start() <= _REACH):
            yield gap.span()


def _goes_on(before: str, after: str, *, at_start: bool) -> bool:
    """Whether the sentence runs on past what was taken for its end."""
    if after[0].islower() or _LEADING_ABBREVIATION.search(before) or _INITIALS.search(before):
        return True
    if at_start and _LIST_NUMBER.match(before):
        return True
    if _CLOCK.search(before):
        return _AFTER_CLOCK.match(after) is not None
    return _ASKED_OR_CRIED.search(before) is not None and _SAID_BY.match(after) is not None
