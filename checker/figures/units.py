"""Units of measure as news copy names them, and their conversion within one dimension.

A small table: pint has all of these but takes 0.9 s to build its registry, as long as a whole run
that answers from the cache may last. Factors are to the SI unit of the dimension (NIST SP 811,
appendix B); a ton without a word more is the American short ton, a gallon the American one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Unit:
    dimension: str
    factor: float
    names: str
    offset: float = 0.0


_UNITS = {
    "mm": _Unit("length", 0.001, r"mm|millimet(?:re|er)s?"),
    "cm": _Unit("length", 0.01, r"cm|centimet(?:re|er)s?"),
    "m": _Unit("length", 1.0, r"met(?:re|er)s?"),
    "km": _Unit("length", 1000.0, r"kms?|kilomet(?:re|er)s?"),
    "inch": _Unit("length", 0.0254, r"inch(?:es)?"),
    "foot": _Unit("length", 0.3048, r"ft|feet|foot"),
    "yard": _Unit("length", 0.9144, r"yards?"),
    "mile": _Unit("length", 1609.344, r"miles?"),
    "km2": _Unit("area", 1e6, r"square (?:kms?|kilomet(?:re|er)s?)|km2|km²|sq km"),
    "m2": _Unit("area", 1.0, r"square met(?:re|er)s?|m2|m²|sq m"),
    "mile2": _Unit("area", 2.589988e6, r"square miles?|sq mi"),
    "hectare": _Unit("area", 1e4, r"hectares?"),
    "acre": _Unit("area", 4046.873, r"acres?"),
    "g": _Unit("mass", 0.001, r"grams?|grammes?"),
    "kg": _Unit("mass", 1.0, r"kgs?|kilos?|kilogram(?:me)?s?"),
    "lb": _Unit("mass", 0.4535924, r"lbs?"),
    "ton": _Unit("mass", 907.1847, r"tons?"),
    "tonne": _Unit("mass", 1000.0, r"tonnes?|metric tons?"),
    "litre": _Unit("volume", 0.001, r"lit(?:re|er)s?"),
    "gallon": _Unit("volume", 0.003785412, r"gallons?"),
    "barrel": _Unit("volume", 0.1589873, r"barrels?"),
    "second": _Unit("time", 1.0, r"seconds?|secs?"),
    "minute": _Unit("time", 60.0, r"minutes?|mins?"),
    "hour": _Unit("time", 3600.0, r"hours?|hrs?"),
    "day": _Unit("time", 86400.0, r"days?"),
    "week": _Unit("time", 604800.0, r"weeks?"),
    "month": _Unit("time", 2629746.0, r"months?"),
    "year": _Unit("time", 31556952.0, r"years?"),
    "decade": _Unit("time", 315569520.0, r"decades?"),
    "km/h": _Unit("speed", 1000 / 3600, r"km/h|kph|kilomet(?:re|er)s (?:per|an) hour"),
    "mph": _Unit("speed", 0.44704, r"mph|miles (?:per|an) hour"),
    "celsius": _Unit("temperature", 1.0, r"°\s?C|C|degrees? (?:Celsius|celsius|C|centigrade)"),
    "fahrenheit": _Unit("temperature", 5 / 9, r"°\s?F|F|degrees? (?:Fahrenheit|F)", -160 / 9),
    "degree": _Unit("angle", 1.0, r"degrees?|°"),
    "magnitude": _Unit("magnitude", 1.0, r"magnitude"),
    "kW": _Unit("power", 1e3, r"kW|kilowatts?"),
    "MW": _Unit("power", 1e6, r"MW|megawatts?"),
    "GW": _Unit("power", 1e9, r"GW|gigawatts?"),
    "percentage_point": _Unit("percentage_point", 1.0, r"percentage points?"),
    "percent": _Unit("percent", 1.0, r"%|percent|per cent|pc"),
    "ratio": _Unit("ratio", 1.0, r"(?!)"),
    "count": _Unit("count", 1.0, r"(?!)"),
}
# Longest name first in effect: each alternative must end where the word ends.
_NAME = re.compile(
    "|".join(
        f"(?P<u{number}>{unit.names})(?![A-Za-z²])".replace(" ", r"\s{1,3}")
        for number, unit in sorted(enumerate(_UNITS.values()), key=lambda pair: -len(pair[1].names))
    )
)
_SYMBOLS = tuple(_UNITS)

CURRENCY_SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "R$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₹": "INR", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₺": "TRY", "₪": "ILS",
    "USD": "USD", "EUR": "EUR", "GBP": "GBP", "CHF": "CHF", "Rs": "INR",
}  # fmt: skip
"""What may stand before an amount; a bare dollar sign is taken for the American one."""

_CURRENCY_WORDS = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rupee": "INR", "ruble": "RUB", "rouble": "RUB", "hryvnia": "UAH", "zloty": "PLN",
    "shekel": "ILS", "rand": "ZAR", "lira": "TRY", "naira": "NGN", "won": "KRW",
}  # fmt: skip
_CURRENCY_NAME = re.compile(
    rf"(?:(?:US|American) )?(?P<word>{'|'.join(_CURRENCY_WORDS)})s?\b", re.IGNORECASE
)
# These are other words too, unless "million" or its like stands before them.
_ALSO_WORDS = {"pound", "won", "rand"}


def unit_at(text: str, position: int) -> tuple[str, int] | None:
    """The symbol of the unit named at ``position``, and where its name ends."""
    match = _NAME.match(text, position)
    if match is None or match.lastgroup is None:
        return None
    return _SYMBOLS[int(match.lastgroup[1:])], match.end()


def currency_at(text: str, position: int, *, scaled: bool) -> tuple[str, int] | None:
    """The ISO 4217 code of the currency named at ``position``, and where its name ends.

    Args:
        text: What to read.
        position: Where the name would begin.
        scaled: Whether a word such as "million" stands before it, which tells "250 million pounds"
            from a weight and "won" from the verb.
    """
    match = _CURRENCY_NAME.match(text, position)
    if match is None or (match["word"].lower() in _ALSO_WORDS and not scaled):
        return None
    return _CURRENCY_WORDS[match["word"].lower()], match.end()


def dimension_of(unit: str) -> str:
    """What a unit measures; a unit that is not in the table, such as a currency, is its own."""
    return _UNITS[unit].dimension if unit in _UNITS else unit


def to_base(value: float, unit: str) -> float:
    """``value`` in the SI unit of its dimension (°C for temperatures)."""
    known = _UNITS.get(unit)
    return value if known is None else value * known.factor + known.offset
