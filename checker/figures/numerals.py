"""Numerals of English prose: "13,800", "4.2 billion", "three hundred", "two and a half million".

Runs of number words are read by text2num (29 cases tried: it reads every plain run rightly, but not
"a hundred", "half a million", "two and a half million" or "a dozen", which are put together here;
word2number took "no one" for 1 and "one in five" for 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number in a text.

    Attributes:
        start: First code point.
        end: One past the last.
        value: With "million" and the like multiplied out.
        at_least: Whether the words leave the top open ("dozens", "several thousand").
        power: The power of ten of the "million" that is part of it, else 0.
        spelled: Whether it is written in words.
    """

    start: int
    end: int
    value: Decimal
    at_least: bool = False
    power: int = 0
    spelled: bool = False


_SCALES = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7,
    "k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "tn": 12,
}  # fmt: skip
_GROUPS = {
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000,
    "billions": 2_000_000_000, "tens of thousands": 20_000, "hundreds of thousands": 200_000,
    "tens of millions": 20_000_000, "hundreds of millions": 200_000_000,
}  # fmt: skip
_WORD = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety|hundred|thousand|million|billion)"
)
_SCALE = r"(?:hundred|thousand|million|billion|trillion|lakh|crore)"
_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,9})?"
_GAP = r"\s{1,3}"
_NUMERAL = re.compile(
    rf"(?<![\w.,/:#°])(?<![A-Za-z]-)(?P<digits>{_DIGITS})"
    rf"(?:[\s-]?(?P<scale>{_SCALE})\b|(?P<short>bn|tn|mn|[kmKMB])(?!\w))?"
    r"(?![\d/]|[:,.]\d|(?:st|nd|rd|th)\b)"
    rf"|\b(?:(?P<half>half{_GAP}an?){_GAP}(?P<halved>{_SCALE}|dozen)"
    rf"|(?P<whole>an?|{_WORD}){_GAP}and{_GAP}a{_GAP}half(?:{_GAP}(?P<mixed>{_SCALE}))?"
    rf"|(?:(?P<few>several|a{_GAP}few|few|a{_GAP}couple|a|{_WORD}){_GAP})?(?P<dozen>dozen)"
    rf"|(?:several|a{_GAP}few|few){_GAP}(?P<several>{_SCALE})"
    rf"|(?P<group>(?:(?:tens|hundreds){_GAP}of{_GAP})?(?:thousands|millions)|dozens|scores|hundreds|"
    rf"billions)"
    rf"|(?P<words>(?:an?{_GAP}(?=hundred|thousand|million|billion))?{_WORD}"
    rf"(?:(?:[\s-]|(?<=hundred){_GAP}and{_GAP}|(?<=thousand){_GAP}and{_GAP}){_WORD})*))\b",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]|[\"“‘(—–-]|\n)[\s\"“‘(]*$")
_LOOKBEHIND = 8


def find_numerals(text: str) -> Iterator[Numeral]:
    """Every number of ``text``, in order; ordinals, times and numbers inside words are not."""
    for match in _NUMERAL.finditer(text):
        spelled = match["digits"] is None
        if spelled and match[0][0].isupper() and not match[0].isupper():
            # "Group of Seven", "Big Four": a capital inside a sentence makes a name of it.
            before = text[max(0, match.start() - _LOOKBEHIND) : match.start()]
            if before and not _SENTENCE_START.search(before):
                continue
        read = _read(match)
        if read is not None:
            value, at_least, power = read
            yield Numeral(match.start(), match.end(), value, at_least, power, spelled)


def _read(match: re.Match[str]) -> tuple[Decimal, bool, int] | None:
    """Value, whether its top is open, and the power of ten of its scale word."""
    if match["digits"]:
        power = _power(match["scale"] or match["short"])
        return Decimal(match["digits"].replace(",", "")).scaleb(power), False, power
    if match["half"]:
        if match["halved"].lower() == "dozen":
            return Decimal(6), False, 0
        power = _power(match["halved"])
        return Decimal("0.5").scaleb(power), False, power
    if match["dozen"]:
        count = (match["few"] or "a").lower()
        vague = count.split()[-1] in ("several", "few", "couple")
        number = Decimal(2) if vague else _words(count)
        return None if number is None else (number * 12, vague, 0)
    if match["several"]:
        power = _power(match["several"])
        return Decimal(2).scaleb(power), True, power
    if match["group"]:
        group = " ".join(match["group"].lower().split())
        return Decimal(_GROUPS[group]), True, _power(group.split()[-1].rstrip("s"))
    number = _words(match["whole"] or match["words"])
    if number is None:
        return None
    if match["whole"]:
        power = _power(match["mixed"])
        return (number + Decimal("0.5")).scaleb(power), False, power
    return number, False, _power(match["words"].split()[-1])


def _power(scale: str | None) -> int:
    return _SCALES.get((scale or "").lower(), 0)


def _words(words: str) -> Decimal | None:
    # Loaded on demand: most runs that answer from the cache never need it.
    from text_to_num import text2num  # type: ignore[import-untyped]

    plain = re.sub(r"^an?\b", "one", " ".join(words.lower().split()))
    try:
        return Decimal(text2num(plain, "en"))
    except ValueError:
        return None
