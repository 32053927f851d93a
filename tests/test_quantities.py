"""Quantities are found with their unit, measure and verb, and compared as a fact-checker would."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.figures.quantities import compatible, find_quantities, shifted
from checker.models import Qualifier, Quantity, Quote

EXACTLY, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN = Qualifier


def only(text: str) -> Quantity:
    quantities = find_quantities(text)
    assert len(quantities) == 1, [q.quote.text for q in quantities]
    return quantities[0]


FOUND = [
    # text, words, low, high, unit, qualifier
    ("78% of the land is taken.", "78%", 78, 78, "percent", EXACTLY),
    ("Turnout was 78 per cent.", "78 per cent", 78, 78, "percent", EXACTLY),
    ("Support fell 4.5 percentage points.", "4.5 percentage points", 4.5, 4.5,
     "percentage_point", EXACTLY),
    ("More than 13,800 civilians died.", "More than 13,800 civilians", 13800, 13800, "count",
     MORE_THAN),
    ("At least 12 people were killed.", "At least 12 people", 12, 12, "count", AT_LEAST),
    ("They counted about 200.", "about 200", 200, 200, "count", ABOUT),
    ("Some 3,000 workers left.", "Some 3,000 workers", 3000, 3000, "count", ABOUT),
    ("It hit nearly 50 homes.", "nearly 50 homes", 50, 50, "count", ABOUT),
    ("It costs up to 40 percent.", "up to 40 percent", 40, 40, "percent", AT_MOST),
    ("Fewer than 100 people came.", "Fewer than 100 people", 100, 100, "count", LESS_THAN),
    ("No fewer than 20 cars burned.", "No fewer than 20 cars", 20, 20, "count", AT_LEAST),
    ("200 or more people came.", "200 or more people", 200, 200, "count", AT_LEAST),
    ("Between 10 and 15 people came.", "Between 10 and 15 people", 10, 15, "count", EXACTLY),
    ("It takes 10 to 15 people.", "10 to 15 people", 10, 15, "count", EXACTLY),
    ("It grew 10-15 percent.", "10-15 percent", 10, 15, "percent", EXACTLY),
    ("A $4.2 billion deal.", "$4.2 billion deal", 4.2e9, 4.2e9, "USD", EXACTLY),
    ("A €3bn merger.", "€3bn merger", 3e9, 3e9, "EUR", EXACTLY),
    ("It cost £250m.", "£250m", 2.5e8, 2.5e8, "GBP", EXACTLY),
    ("It cost 4.2 billion dollars.", "4.2 billion dollars", 4.2e9, 4.2e9, "USD", EXACTLY),
    ("It cost ¥500 million.", "¥500 million", 5e8, 5e8, "JPY", EXACTLY),
    ("It cost $3-4 billion.", "$3-4 billion", 3e9, 4e9, "USD", EXACTLY),
    ("A dozen people came.", "A dozen people", 12, 12, "count", EXACTLY),
    ("Dozens of people came.", "Dozens", 24, 24, "count", AT_LEAST),
    ("It hit tens of thousands of homes.", "tens of thousands", 20000, 20000, "count", AT_LEAST),
    ("Both men left.", "Both men", 2, 2, "count", EXACTLY),
    ("The three-year-old war goes on.", "three-year-old war", 3, 3, "year", EXACTLY),
    ("A third of voters agree.", "A third", 100 / 3, 100 / 3, "percent", ABOUT),
    ("More than half the staff agree.", "More than half", 50, 50, "percent", MORE_THAN),
    ("One in five children agree.", "One in five children", 20, 20, "percent", ABOUT),
    ("1.2 million people came.", "1.2 million people", 1.2e6, 1.2e6, "count", EXACTLY),
    ("It is 12,000 tonnes of grain.", "12,000 tonnes", 12000, 12000, "tonne", EXACTLY),
    ("It is 30 km away.", "30 km", 30, 30, "km", EXACTLY),
    ("It is 20 miles away.", "20 miles", 20, 20, "mile", EXACTLY),
    ("It rose to 3.4 metres.", "3.4 metres", 3.4, 3.4, "m", EXACTLY),
    ("It was 6.2m high.", "6.2m", 6.2, 6.2, "m", EXACTLY),
    ("1.2m people came.", "1.2m people", 1.2e6, 1.2e6, "count", EXACTLY),
    ("It was 500 pounds of rice.", "500 pounds", 500, 500, "lb", EXACTLY),
    ("It grew over two years.", "two years", 2, 2, "year", EXACTLY),
    ("It stood for over two years.", "over two years", 2, 2, "year", MORE_THAN),
    ("It was 38°C.", "38°C", 38, 38, "celsius", EXACTLY),
    ("A 6.1-magnitude earthquake struck.", "6.1-magnitude earthquake", 6.1, 6.1, "magnitude",
     EXACTLY),
    ("A magnitude 6.1 earthquake struck.", "6.1 earthquake", 6.1, 6.1, "magnitude", EXACTLY),
    ("Prices will double.", "double", 2, 2, "ratio", EXACTLY),
    ("Thirteen thousand eight hundred civilians fled.",
     "Thirteen thousand eight hundred civilians", 13800, 13800, "count", EXACTLY),
    ("Two and a half million people fled.", "Two and a half million people", 2.5e6, 2.5e6,
     "count", EXACTLY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "low", "high", "unit", "qualifier"), FOUND)
def test_a_quantity_is_found_with_value_unit_and_qualifier(
    text: str, words: str, low: float, high: float, unit: str, qualifier: Qualifier
) -> None:
    quantity = only(text)
    assert quantity.quote.text == words
    assert (quantity.low, quantity.high) == pytest.approx((low, high))
    assert (quantity.unit, quantity.qualifier) == (unit, qualifier)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("More than 13,800 civilians have been killed.", [("civilian", "killed")]),
        ("The blast killed 12 people and wounded another 30.",
         [("people", "killed"), ("people", "injured")]),
        ("At least 12 people were killed and 30 injured.",
         [("people", "killed"), ("people", "injured")]),
        ("The storm left 12 people dead and 30 missing.",
         [("people", "killed"), ("people", "missing")]),
        ("The fire claimed 12 lives.", [("people", "killed")]),
        ("Rescuers found 14 bodies, bringing the death toll to 31.",
         [("body", "find"), ("people", "killed")]),
        ("There were 12 deaths.", [("people", "killed")]),
        ("The death toll has climbed to at least 45.", [("people", "killed")]),
        ("Two soldiers and four civilians died.", [("soldier", "killed"), ("civilian", "killed")]),
        ("The firm will cut 3,000 jobs.", [("job", "laid_off")]),
        ("The firm announced 3,000 job cuts.", [("job", "laid_off")]),
        ("The company laid off 1,200 employees.", [("employee", "laid_off")]),
        ("Police arrested 45 people.", [("people", "arrested")]),
        ("More than 10,000 residents were evacuated.", [("resident", "displaced")]),
        ("Nearly 50 homes were destroyed.", [("home", "destroy")]),
        ("3,000 striking workers marched.", [("worker", "take_part")]),
        ("12 of the 30 miners were rescued.", [("miner", "rescue"), ("miner", "")]),
        ("I think 78% of the land is already taken.", [("land", "take")]),
        ("Inflation rose to 4.5 percent in July.", [("inflation", "")]),
        ("It would double tariffs on imports, to 50 percent.", [("tariff", ""), ("tariff", "")]),
        ("The minister said 5,000 nurses joined.", [("nurse", "take_part")]),
        ("5,000 nurses are on strike.", [("nurse", "take_part")]),
        ("There were 131 passengers on board.", [("passenger", "carry")]),
        ("The mine employs 900 people.", [("people", "employ")]),
        ("The board met only twice.", [("time", "")]),
        ("It ended the year with a deficit of £4.2m.", [("deficit", "")]),
        ("The council's deficit last year was £7.8m.", [("deficit", "")]),
        ("His contract with the club is for three years.", [("contract", "")]),
        ("The driver was jailed for six years.", [("sentence", "")]),
        ("He was sentenced to nine years in prison.", [("sentence", "")]),
        ("Its profit of £3m last year was a record.", [("profit", "")]),
    ],
)  # fmt: skip
def test_the_words_around_say_what_is_counted_and_what_happened(
    text: str, readings: list[tuple[str, str]]
) -> None:
    assert [(q.measure, q.verb) for q in find_quantities(text)] == readings


@pytest.mark.parametrize(
    "text",
    [
        "It began in 2014 and on May 5, 2021.",
        "It starts at 3 p.m., at 10:30 or at 5 o'clock.",
        "The G20 met on COVID-19.",
        "A Boeing 737 crashed, Channel 4 said, citing Article 5.",
        "The first in-person summit, the 21st of its kind.",
        "They met one-on-one.",
        "One of the men left; no one was hurt; one official said so.",
        "Call 020 7946 0958 or 555-1234.",
        "They won 3-2 after a 52-48 vote.",
        "The Group of Seven met.",
        "John Smith, 45, was elected.",
        "1. First of all",
        "It happened two days ago.",
    ],
)
def test_dates_names_ordinals_and_scores_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == ()


def test_a_change_from_one_value_to_another_is_no_range() -> None:
    assert [(q.low, q.unit) for q in find_quantities("It rose from 10 to 15 percent.")] == [
        (10, "percent"),
        (15, "percent"),
    ]


def quantity(
    low: float, unit: str = "count", qualifier: Qualifier = EXACTLY, high: float = 0.0
) -> Quantity:
    words = Quote(start=0, end=1, text="x")
    return Quantity(quote=words, low=low, high=high or low, unit=unit, qualifier=qualifier)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (quantity(13800, qualifier=MORE_THAN), quantity(14000), True),
        (quantity(13800), quantity(14000, qualifier=ABOUT), True),
        (quantity(14000), quantity(13812), True),
        (quantity(14000), quantity(13400), False),
        (quantity(200), quantity(240), False),
        (quantity(12), quantity(13), False),
        (quantity(10), quantity(12), False),
        (quantity(12, qualifier=AT_LEAST), quantity(9), False),
        (quantity(12, qualifier=AT_LEAST), quantity(12), True),
        (quantity(12, qualifier=MORE_THAN), quantity(12), False),
        (quantity(12, qualifier=AT_LEAST), quantity(40, qualifier=AT_LEAST), True),
        (quantity(50, qualifier=AT_LEAST), quantity(40, qualifier=AT_MOST), False),
        (quantity(30, qualifier=LESS_THAN), quantity(30), False),
        (quantity(200, qualifier=ABOUT), quantity(215), True),
        (quantity(200, qualifier=ABOUT), quantity(240, qualifier=ABOUT), False),
        (quantity(10, high=15), quantity(12), True),
        (quantity(10, high=15), quantity(16), False),
        (quantity(78, "percent"), quantity(78.4, "percent"), True),
        (quantity(78, "percent"), quantity(79, "percent"), False),
        (quantity(1.2e6), quantity(1.3e6), False),
        (quantity(30, "km"), quantity(20, "mile"), True),
        (quantity(30, "km"), quantity(30, "mile"), False),
        (quantity(2, "tonne"), quantity(2000, "kg"), True),
        (quantity(3, "year"), quantity(36, "month"), True),
        (quantity(38, "celsius"), quantity(100, "fahrenheit"), True),
        (quantity(30, "km"), quantity(30, "kg"), None),
        (quantity(30, "USD"), quantity(30, "EUR"), None),
        (quantity(5, "percent"), quantity(5, "percentage_point"), None),
    ],
)
def test_two_quantities_agree_when_both_can_be_true(
    a: Quantity, b: Quantity, expected: bool | None
) -> None:
    assert compatible(a, b) is expected
    assert compatible(b, a) is expected


# ---------------------------------------------------------------------------------- properties

_VALUES = st.one_of(
    st.integers(0, 10**9).map(float),
    st.floats(0, 1e12, allow_nan=False).map(lambda value: round(value, 2)),
)
_UNITS = st.sampled_from(["count", "percent", "USD", "EUR", "km", "mile", "year", "day", "tonne"])
_QUANTITIES = st.builds(
    lambda value, width, unit, qualifier: quantity(value, unit, qualifier, value + width),
    _VALUES,
    st.one_of(st.just(0.0), _VALUES),
    _UNITS,
    st.sampled_from(Qualifier),
)
_TEXTS = st.lists(
    st.one_of(
        st.sampled_from([row[0] for row in FOUND]),
        st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12),
        st.text(alphabet="0123456789.,-–$€% kmB/", max_size=12),
    ),
    max_size=6,
).map(" ".join)


@given(_QUANTITIES, _QUANTITIES)
def test_comparison_is_symmetric(a: Quantity, b: Quantity) -> None:
    assert compatible(a, b) is compatible(b, a)


@given(_QUANTITIES)
def test_a_quantity_agrees_with_itself(a: Quantity) -> None:
    assert compatible(a, a) is True


@given(_QUANTITIES, _QUANTITIES)
def test_less_exact_words_never_make_a_clash(a: Quantity, b: Quantity) -> None:
    about = a.model_copy(update={"qualifier": ABOUT})
    exact = a.model_copy(update={"qualifier": EXACTLY})
    if compatible(exact, b):
        assert compatible(about, b)


@given(_TEXTS, st.integers(0, 10_000))
def test_quotes_are_verbatim_ordered_and_apart(text: str, offset: int) -> None:
    quantities = find_quantities(text)
    assert all(q.quote.of(text) == q.quote.text != "" for q in quantities)
    assert all(a.quote.end <= b.quote.start for a, b in pairwise(quantities))
    for original in quantities:
        moved = shifted(original, offset)
        assert moved.quote.of("x" * offset + text) == original.quote.text
        assert moved.low == original.low


@given(st.integers(2, 999_999_999))
def test_a_printed_count_is_its_value(value: int) -> None:
    found = only(f"The blast killed {value:,} people.")
    assert (found.low, found.high, found.verb) == (value, value, "killed")


@pytest.mark.parametrize(
    ("text", "low", "verb"),
    [
        ("bringing the number of deaths to five", 5, "killed"),
        ("The number of miners who died in the shaft has risen to nine.", 9, "killed"),
        ("the tally of injured climbed to 31", 31, "injured"),
        ("The number of missing stood at 12", 12, "missing"),
        ("Three dead, 44 ill", 44, "ill"),
    ],
)
def test_a_tally_counts_people_though_none_stand_beside_it(text: str, low: int, verb: str) -> None:
    found = find_quantities(text)[-1]
    assert (found.low, found.measure, found.verb) == (low, "people", verb)
