"""Words with exact offsets, and the sentences and quotations they stand in.

Offsets are Unicode code points into the text as given; nothing is normalised beforehand, so every
token slices back to its own words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from checker.names.countries import demonym_country
from checker.names.words import COUNTERPARTS, ROLE_NOUNS, SOURCE_NOUNS

_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Mx|Dr|St|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|Corp|Inc|Ltd"
    "|Co|No|Messrs|Mt|Pres|Bros|Cllr"
)
# A letter with the marks that combine with it: \w alone would break a decomposed "é".
_LETTER = r"[^\W_][\u0300-\u036f\u0483-\u0487\u200c\u200d]*"
_TOKEN = re.compile(
    rf"(?:[A-Z]\.){{2,}}|\b(?:{_ABBREVIATIONS})\.|\b[A-Z]\.(?=\s*[^\W\d_])"
    rf"|(?:{_LETTER})+(?:['’ʼ&](?:{_LETTER})+)*"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_])|\n+")
_QUOTED = re.compile(r"“[^“”\n]*”?|«[^«»\n]*»?|(?<!\w)\"[^\"\n]*\"?")
# Scraped pages lose spaces at the edges of links: "Smithhas said".
_GLUED = re.compile(r"(.{4,}?)(has|have|had|is|was|were|said|says|told|will|would|and)")
_ROLES = "|".join(sorted(ROLE_NOUNS | SOURCE_NOUNS | COUNTERPARTS))
_GLUED_NOUN = re.compile(rf"(\w{{4,}}?)({_ROLES})")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text.

    Attributes:
        start: First code point.
        end: One past the last code point of the word proper, without a possessive ending.
        stop: One past the last code point, possessive ending and all.
        word: The word proper, as printed.
        lower: ``word`` in lower case without points.
        gap: What stands between this word and the next.
        sentence: Index of its sentence.
        paragraph: Index of its line, which in news copy is a paragraph.
        quotation: Index of the quotation it stands in, -1 outside.
        capital: Whether it starts with an upper-case letter.
        headline: Whether its line is set in title case or capitals, where case says nothing.
    """

    start: int
    end: int
    stop: int
    word: str
    lower: str
    gap: str
    sentence: int
    paragraph: int
    quotation: int
    capital: bool
    headline: bool

    @property
    def possessive(self) -> bool:
        """Whether the word ends in 's."""
        return self.stop > self.end


@lru_cache(maxsize=32)
def tokenise(text: str) -> tuple[Token, ...]:
    """The words of a text, in order; punctuation is left in ``Token.gap``."""
    spans = _spans(text)
    sentences = _sentence_starts(text, spans)
    quotations = [match.span() for match in _QUOTED.finditer(text)]
    headlines = _headline_spans(text, spans)
    tokens = []
    paragraph = 0
    for position, (start, stop) in enumerate(spans):
        word = text[start:stop]
        end = stop - 2 if len(word) > 2 and word[-2:] in {"'s", "’s", "'S", "’S"} else stop
        word = text[start:end]
        following = spans[position + 1][0] if position + 1 < len(spans) else len(text)
        gap = text[stop:following]
        tokens.append(
            Token(
                start=start,
                end=end,
                stop=stop,
                word=word,
                lower=word.lower().replace(".", "").replace("’", "'"),
                gap=gap,
                sentence=bisect_right(sentences, start) - 1,
                paragraph=paragraph,
                quotation=_inside(quotations, start),
                capital=word[0].isupper() or word[0].istitle(),
                headline=_inside(headlines, start) >= 0,
            )
        )
        paragraph += "\n" in gap
    return tuple(tokens)


def _inside(spans: list[tuple[int, int]], offset: int) -> int:
    """Index of the span that holds the offset, -1 where none does; ``spans`` ascend."""
    index = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return index if index >= 0 and offset < spans[index][1] else -1


def _spans(text: str) -> list[tuple[int, int]]:
    spans = [match.span() for match in _TOKEN.finditer(text)]
    capitalised = {text[a:b] for a, b in spans if text[a].isupper()}
    split: list[tuple[int, int]] = []
    for start, stop in spans:
        word = text[start:stop]
        if word[0].isupper():
            verb, noun = _GLUED.fullmatch(word), _GLUED_NOUN.fullmatch(word)
            match = verb if verb and verb.group(1) in capitalised else None
            if match is None and noun and demonym_country(noun.group(1)):
                match = noun
            if match:
                cut = start + len(match.group(1))
                split += [(start, cut), (cut, stop)]
                continue
        split.append((start, stop))
    return split


def _sentence_starts(text: str, spans: list[tuple[int, int]]) -> list[int]:
    abbreviated = {stop for start, stop in spans if text[stop - 1] == "."}
    starts = [0]
    for match in _SENTENCE_END.finditer(text):
        point = match.start() + 1
        # "Jr." and "U.S." may end a sentence too; taken as not, unless a paragraph ends there.
        if point in abbreviated and "\n" not in match.group():
            continue
        starts.append(match.end())
    return starts


def _headline_spans(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lines in which capitals do not tell names: title case, or capitals throughout."""
    found = []
    position = 0
    for line in re.finditer(r"[^\n]+", text):
        words = []
        while position < len(spans) and spans[position][0] < line.end():
            words.append(text[slice(*spans[position])])
            position += 1
        long_words = [word for word in words if len(word) > 3]
        title_case = sum(word[0].isupper() for word in long_words) >= 0.75 * len(long_words)
        capitals = len(words) > 2 and all(word.isupper() for word in words)
        closed = line.group().rstrip(" \"'”’)").endswith((".", "?", "!", ":", ";"))
        if not closed and ((len(long_words) >= 3 and title_case) or capitals):
            found.append(line.span())
    return found
