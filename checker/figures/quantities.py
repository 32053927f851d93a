"""Quantities in English news copy, and whether two of them can both be true.

What is found: counts ("at least 12 people"), shares ("78%", "a third of", "one in five"), money,
measures ("12,000 tonnes"), ages and durations ("three-year-old"), multiples ("double": 2).
What is not: years, dates and times of day (``checker.times.dates`` has them), ordinals, scores,
telephone numbers, and numbers that belong to a name ("COVID-19", "Boeing 737", "Article 5").

Conventions:

* A count whose top is open ("dozens", "several thousand") is *at least* twice its unit.
* "Nearly", "almost" and "some" are *about*; a share in words ("a third") is about that many
  percent, since nobody says "a third" of 33.33.
* ``measure`` and ``verb`` are read off the nearest words, without a parser: empty when in doubt.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.figures.measures import describe, is_outcome, noun_at
from checker.figures.numerals import Numeral, find_numerals
from checker.figures.units import CURRENCY_SIGNS, currency_at, dimension_of, to_base, unit_at
from checker.models import Qualifier, Quantity, Quote
from checker.times.dates import find_times
from checker.times.timex import phrase

ABOUT = 0.10
"""How far from "about N" the truth may lie, as a share of N; also for converted units, because a
printed conversion ("20 miles (30 km)") is rounded."""

_ROUNDING = 0.05
"""A printed figure may be rounded by this share of itself at most: 14,000 stands for 13,812, but
200 does not stand for 240. Counts that end in no zeros are exact."""


_TELLING = 1000
"""From here on a number is a quantity even when the words around it do not say of what."""


# -------------------------------------------------------------------------- what stands around it

_QUALIFIERS = (
    (Qualifier.AT_MOST, r"up to|at most|as many as|as much as|no more than|not more than|"
                        r"a maximum of"),
    (Qualifier.AT_LEAST, r"at least|no fewer than|no less than|not less than|a minimum of"),
    (Qualifier.MORE_THAN, r"more than|over|above|upwards? of|greater than|exceeding|in excess of"),
    (Qualifier.LESS_THAN, r"less than|fewer than|under|below"),
    (Qualifier.ABOUT, r"about|around|some|roughly|approximately|nearly|almost|close to|"
                      r"an estimated|estimated|in the region of"),
    (Qualifier.EXACTLY, r"exactly|precisely"),
)  # fmt: skip
_BEFORE = tuple((q, phrase(rf"\b(?:{words}) (?:the )?$")) for q, words in _QUALIFIERS)
_DURING = phrase(r"(?<!\bfor\s)\bover $")  # "a rise over two years"
_AFTER = (
    (Qualifier.AT_LEAST, phrase(r" or more\b")),
    (Qualifier.AT_MOST, phrase(r" or (?:fewer|less)\b")),
    (Qualifier.ABOUT, phrase(r" or so\b")),
)
_SIGN = re.compile(
    r"(?:(?<![A-Za-z])(?:AU|US|CA|NZ|HK|A|C|S|R)?\$|[€£¥₹₽₴₩₺₪]|\b(?:USD|EUR|GBP|CHF|Rs\.?)\s)\s?$"
)
_LISTED = phrase(r",?(?: and)? ")
_LEAD = phrase(r"\b(?P<word>between|from) $")
_JOINT = phrase(r"\s?[-–—]\s?| (?P<word>to|and) ")
_CLOCK = phrase(
    r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?\b|o['’]clock)|\b\d{3,4} (?:GMT|UTC|hours local)\b|"
    r"\b\d{1,2}:\d\d\b"
)
_TELEPHONE = re.compile(r"(?<![\d,.])\+?\d[\d()]{0,6}(?:[\s.-]\(?\d{2,6}\)?){2,6}(?![\d,])")
_LIST_MARK = re.compile(r"(?m)^\s*\d{1,3}[.)]\s")
# "Article 5", "Channel 4": nouns that number the things they name.
_NUMBERED = phrase(
    r"\b(?:article|section|chapter|clause|rule|resolution|title|channel|flight|route|highway|"
    r"interstate|phase|category|level|tier|type|model|class|grade|stage|step|round|game|week|day|"
    r"act|part|volume|page|room|gate|platform|pier|area|district|ward|zone|unit|line|bus|number|"
    r"no\.?|boeing|airbus|formula|group|block|building|protocol|chapter|season|episode|figure|"
    r"table|version|size|top|big) $"
)
_CAPITAL = re.compile(r"(?<![.!?:…\"“‘”’\n]\s)(?<!^)\b[A-Z][\w'’-]*\s$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GAP = re.compile(r"[\s-](?:of\s)?")  # "hundreds of millions of dollars"
_MAGNITUDE = phrase(r"\bmagnitude(?: of)?[\s-]$")
_POUNDS = phrase(r"[\s-]pounds?(?= of [a-z])")
_AGE = re.compile(r",\s$")

_FRACTION = phrase(
    r"\b(?:(?P<count>an?|one|two|three|four|five|seven|nine)[\s-]"
    r"(?P<part>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b"
    r"(?= of\b|(?<=s) (?:the|its|their|all)\b)(?! of (?:19|20)\d\d)"
    r"|half(?= (?:of|the|its|their|all|his|her|our)\b)"
    r"|(?P<of>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:in(?: every)?|out of) "
    r"(?P<all>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d{1,4})\b(?![,.]\d))"
)
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
          "ninth": 9, "tenth": 10}  # fmt: skip
_SMALL = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
          "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twenty": 20, "hundred": 100}  # fmt: skip
_MULTIPLE = phrase(
    r"\b(?:(?P<verb>doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing)\b"
    r"|(?<=\bto\s)(?P<bare>double|triple|treble|quadruple|halve)\b"
    r"|(?:will|would|could|may|might|should|can|must|not|more than|nearly|almost|roughly) "
    r"(?P<modal>double|triple|treble|quadruple|halve)\b"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten)fold\b|(?P<twice>twice) (?=as\b|the\b)"
    r"|(?P<times>two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) times (?=as\b|the\b|more\b))"
)
_FACTORS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "halv": 0.5}
_TWICE = phrase(r"\b(?:only |just )?twice\b(?! (?:as|the|more|over|their|its|what|that)\b)")
_BOTH = phrase(r"\bboth(?= (?!of\b)[a-z]+s\b| (?:men|women|people|children)\b)")


@dataclass(frozen=True, slots=True)
class _Found:
    """A quantity in the making; a bare one needs a noun or a verb to be one at all."""

    start: int
    end: int
    low: float
    high: float
    unit: str
    qualifier: Qualifier = Qualifier.EXACTLY
    power: int = 0
    bare: bool = True


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of ``text``, in order and without overlap.

    Args:
        text: English prose, a sentence or more.

    Returns:
        Quantities whose quotes point into ``text``: ``text[q.quote.start:q.quote.end]`` is
        ``q.quote.text``. Use ``shifted`` to make them point into the article.
    """
    taken = _not_quantities(text)
    found = [f for f in _shares_and_multiples(text) if not _overlaps(f.start, f.end, taken)]
    taken += [(f.start, f.end) for f in found]
    amounts = []
    for numeral in find_numerals(text):
        if not _overlaps(numeral.start, numeral.end, taken):
            amount = _amount(text, numeral)
            if amount is not None:
                amounts.append(amount)
    found += _ranges(text, amounts)
    out: list[Quantity] = []
    for item in sorted(found, key=lambda f: f.start):
        quantity = _described(text, _qualified(text, item), out[-1] if out else None)
        if quantity is not None and (not out or out[-1].quote.end <= quantity.quote.start):
            out.append(quantity)
    return tuple(_shared_outcomes(text, out))


def shifted(quantity: Quantity, offset: int) -> Quantity:
    """The same quantity with its quote moved by ``offset`` code points."""
    quote = quantity.quote
    moved = Quote(start=quote.start + offset, end=quote.end + offset, text=quote.text)
    return quantity.model_copy(update={"quote": moved})


def _overlaps(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _not_quantities(text: str) -> list[tuple[int, int]]:
    """Where the dates, times of day, telephone numbers and list marks stand."""
    spans = [(mention.start, mention.end) for mention in find_times(text, None)]
    for pattern in (_CLOCK, _TELEPHONE, _LIST_MARK):
        spans += [match.span() for match in pattern.finditer(text)]
    return spans


def _shares_and_multiples(text: str) -> list[_Found]:
    found = []
    for match in _FRACTION.finditer(text):
        if match["part"]:
            share = 100 * _SMALL[match["count"].lower()] / _PARTS[match["part"].lower()]
        elif match["of"]:
            of, out_of = (_small(match[group]) for group in ("of", "all"))
            if not 0 < of < out_of:
                continue
            share = 100 * of / out_of
        else:
            share = 50.0
        found.append(_Found(*match.span(), share, share, "percent", Qualifier.ABOUT, bare=False))
    for match in _MULTIPLE.finditer(text):
        group = match.lastgroup or ""
        stem = match[group].lower()
        if group in ("fold", "times"):
            factor = float(_small(stem))
        else:
            factor = 2.0 if group == "twice" else _FACTORS[stem.rstrip("e")]
        end = match.start(group) + len(text[match.start(group) : match.end()].rstrip())
        found.append(_Found(match.start(group), end, factor, factor, "ratio", bare=False))
    found += [
        _Found(*m.span(), 2.0, 2.0, "count", bare=False)
        for pattern in (_BOTH, _TWICE)
        for m in pattern.finditer(text)
    ]
    return found


def _small(word: str) -> int:
    return int(word) if word.isdecimal() else _SMALL[word.lower()]


# ------------------------------------------------------------------------------ number and unit


def _amount(text: str, numeral: Numeral) -> _Found | None:
    """A numeral with its currency sign or unit; None if it is a name's, a year or a score."""
    start, end, value = numeral.start, numeral.end, float(numeral.value)
    before = text[max(0, start - 40) : start]
    qualifier = Qualifier.AT_LEAST if numeral.at_least else Qualifier.EXACTLY
    sign = _SIGN.search(before)
    if sign:
        code = CURRENCY_SIGNS[sign[0].strip().rstrip(".")]
        start -= len(sign[0])
        return _Found(start, end, value, value, code, qualifier, numeral.power, bare=False)
    unit, unit_end = _unit_beside(text, numeral, before)
    if unit != "count":
        if numeral.spelled and value == 1 and unit == "day":
            return None  # "one day" is as often "some day"
        return _Found(start, unit_end, value, value, unit, qualifier, numeral.power, bare=False)
    if _is_name(text, numeral, before):
        return None
    if text[end - 1] == "m" and not noun_at(text, end, plural=True):
        # "6.2m high", "the 100m sprint"; millions have a noun or a currency by them.
        metres = float(numeral.value.scaleb(-numeral.power))
        return _Found(start, end, metres, metres, "m", qualifier, bare=False)
    return _Found(start, end, value, value, unit, qualifier, numeral.power)


def _unit_beside(text: str, numeral: Numeral, before: str) -> tuple[str, int]:
    if _MAGNITUDE.search(before):
        return "magnitude", numeral.end
    gap = _GAP.match(text, numeral.end)
    at = gap.end() if gap else numeral.end
    named = currency_at(text, at, scaled=numeral.power > 0) or unit_at(text, at)
    if named is None:
        weight = _POUNDS.match(text, numeral.end)
        return ("lb", weight.end()) if weight else ("count", numeral.end)
    unit, end = named
    if unit in ("celsius", "fahrenheit") and at != numeral.end and text[at] in "CF":
        return "count", numeral.end  # "5 C" is no temperature, "5C" is
    return unit, end


def _is_name(text: str, numeral: Numeral, before: str) -> bool:
    """Whether a bare number is a year, an age, a score, or belongs to a name."""
    digits, after = text[numeral.start : numeral.end], text[numeral.end : numeral.end + 2]
    if after[:1] == "-" and after[1:2].isalpha():
        return True  # "one-on-one", "five-point plan"
    if _YEAR.fullmatch(digits) or _NUMBERED.search(before):
        return True
    if _AGE.search(before) and after[:1] in (",", "."):
        return not numeral.power and numeral.value < 130 and "," not in digits
    return bool(_CAPITAL.search(before)) and not noun_at(text, numeral.end, plural=True)


def _ranges(text: str, amounts: list[_Found]) -> list[_Found]:
    """Join "between 10 and 15", "10 to 15", "$3-4 billion"; leave scores ("3-2") out.

    "Rose from 10 to 15 percent" is no range but two amounts, of which the first lends its unit.
    """
    out: list[_Found] = []
    for amount in amounts:
        last = out[-1] if out else None
        joint = _JOINT.fullmatch(text, last.end, amount.start) if last else None
        if last is None or joint is None:
            out.append(amount)
            continue
        lead = _LEAD.search(text, max(0, last.start - 12), last.start)
        opening, word = (lead["word"] if lead else "").lower(), (joint["word"] or "").lower()
        first, second = (last, amount) if word == "and" and not lead else _alike(last, amount)
        if not word and first.bare and not noun_at(text, second.end, plural=True):
            out.pop()
        elif word == "to" and opening == "from":
            out[-1:] = [first, second]
        elif (
            (word == "and") != (opening == "between")
            or first.unit != second.unit
            or first.low >= second.low
        ):
            out.append(second)
        else:
            start = lead.start() if lead else last.start
            out[-1] = replace(first, start=start, end=second.end, high=second.high)
    return out


def _alike(first: _Found, second: _Found) -> tuple[_Found, _Found]:
    """Give each of a pair the unit, and the first the "billion", that only the other prints."""
    if first.unit != "count" and second.unit == "count":
        second = replace(second, unit=first.unit, bare=False)
    if first.unit not in ("count", second.unit):
        return first, second
    low = first.low
    if second.power and not first.power and low < _TELLING:
        low = float(Decimal(repr(low)).scaleb(second.power))
    return replace(first, low=low, high=low, unit=second.unit, bare=second.bare), second


def _qualified(text: str, found: _Found) -> _Found:
    """Take in the words that say how exactly it is meant."""
    before = text[max(0, found.start - 24) : found.start]
    for qualifier, pattern in _BEFORE:
        match = pattern.search(before)
        if match and not (dimension_of(found.unit) == "time" and _DURING.search(before)):
            return replace(
                found, start=found.start - len(match[0]), qualifier=qualifier, bare=False
            )
    for qualifier, pattern in _AFTER:
        match = pattern.match(text, found.end)
        if match:
            return replace(found, end=match.end(), qualifier=qualifier, bare=False)
    return found


def _described(text: str, found: _Found, previous: Quantity | None) -> Quantity | None:
    """The finished quantity; None for a bare number that counts nothing that can be named."""
    one = found.unit == "count" and found.low == found.high == 1
    read = describe(text, found.start, found.end, found.unit, one=one)
    measure, verb = read.measure, read.verb
    if found.unit == "count" and text[found.start : found.end].lower().endswith("twice"):
        return Quantity(
            quote=Quote.cut(text, found.start, found.end),
            low=found.low,
            high=found.high,
            unit=found.unit,
            measure="time",
        )
    if not measure and is_outcome(verb):
        # "12 people were killed and 30 injured"
        measure = previous.measure if previous and is_outcome(previous.verb) else "people"
    if one and found.qualifier is Qualifier.EXACTLY and not is_outcome(verb):
        return None  # "one official said" counts nobody
    if found.bare and not measure and not verb and found.low < _TELLING:
        return None
    return Quantity(
        quote=Quote.cut(text, found.start, read.end),
        low=found.low,
        high=found.high,
        unit=found.unit,
        measure=measure,
        verb=verb,
        qualifier=found.qualifier,
    )


def _shared_outcomes(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Let "two soldiers and four civilians died" be said of the soldiers too."""
    out = list(quantities)
    for index in range(len(out) - 2, -1, -1):
        this, following = out[index], out[index + 1]
        joint = text[this.quote.end : following.quote.start]
        if not this.verb and is_outcome(following.verb) and _LISTED.fullmatch(joint):
            out[index] = this.model_copy(update={"verb": following.verb})
    return out


# -------------------------------------------------------------------------------- comparison


def compatible(a: Quantity, b: Quantity) -> bool | None:
    """Whether both can be true of one and the same measure. Symmetric and reflexive.

    A figure that may have been rounded agrees with one that rounds to it (14,000 and 13,812), an
    "about" with anything within a tenth, a bound or a range with whatever can satisfy both.

    Returns:
        None when the units are of different dimensions, or different currencies.
    """
    if dimension_of(a.unit) != dimension_of(b.unit):
        return None
    converted = a.unit != b.unit
    if _is_figure(a) and _is_figure(b):
        at_a, at_b = to_base(a.low, a.unit), to_base(b.low, b.unit)
        low_a, high_a, _, _ = _extent(a, loose=converted)
        low_b, high_b, _, _ = _extent(b, loose=converted)
        return low_a <= at_b <= high_a or low_b <= at_a <= high_b
    low_a, high_a, open_low_a, open_high_a = _extent(a, loose=converted)
    low_b, high_b, open_low_b, open_high_b = _extent(b, loose=converted)
    if low_a > high_b or low_b > high_a:
        return False
    if low_a == high_b and (open_low_a or open_high_b):
        return False
    return not (low_b == high_a and (open_low_b or open_high_a))


def _is_figure(quantity: Quantity) -> bool:
    return quantity.low == quantity.high and quantity.qualifier in (
        Qualifier.EXACTLY,
        Qualifier.ABOUT,
    )


def _extent(quantity: Quantity, *, loose: bool) -> tuple[float, float, bool, bool]:
    """Least and greatest true value in the base unit, and whether either end is shut out.

    Args:
        quantity: What was printed.
        loose: Whether the other side has another unit, so that conversion blurs both.
    """
    low, high, qualifier = quantity.low, quantity.high, quantity.qualifier
    slack_low, slack_high = _rounding(low, quantity.unit), _rounding(high, quantity.unit)
    if qualifier is Qualifier.ABOUT or loose:
        slack_low = max(slack_low, ABOUT * abs(low))
        slack_high = max(slack_high, ABOUT * abs(high))
    bound = qualifier not in (Qualifier.EXACTLY, Qualifier.ABOUT)
    if bound and not loose:
        slack_low = slack_high = 0.0
    least, greatest = (
        to_base(low - slack_low, quantity.unit),
        to_base(high + slack_high, quantity.unit),
    )
    match qualifier:
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return least, math.inf, qualifier is Qualifier.MORE_THAN, False
        case Qualifier.AT_MOST | Qualifier.LESS_THAN:
            return -math.inf, greatest, False, qualifier is Qualifier.LESS_THAN
        case _:
            return least, greatest, False, False


def _rounding(value: float, unit: str) -> float:
    """Half of the last place that was printed: 500 for 14,000, 0.05 for 3.4, 0 for 12 people."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    step = 10.0 ** int(exponent)
    while step > 1 and step / 2 > _ROUNDING * abs(value):
        step /= 10
    return 0.0 if unit == "count" and step <= 1 else step / 2
