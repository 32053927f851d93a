"""Time expressions resolve to the days a newsroom means, and ordinary words are left alone."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import Interval, Span
from checker.times.dates import TimeMention, asserted_on, find_times
from checker.times.periods import Tense

FRIDAY = date(2025, 8, 22)
TUESDAY = date(2025, 10, 21)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def only(text: str, published: date | None, tense: Tense = "past") -> TimeMention:
    mentions = find_times(text, published, tense)
    assert len(mentions) == 1, [m.text for m in mentions]
    return mentions[0]


def ends(interval: Interval | None) -> tuple[str, str] | None:
    if interval is None:
        return None
    start, end = interval.start, interval.end
    return start.isoformat() if start else "", end.isoformat() if end else ""


PAST = [
    ("The minister stated on Friday that it was off.", "Friday", "2025-08-22", "2025-08-22"),
    ("The two met on Monday at the palace.", "Monday", "2025-08-18", "2025-08-18"),
    ("Wednesday’s call included five leaders.", "Wednesday", "2025-08-20", "2025-08-20"),
    ("Asked later Wednesday, he declined.", "later Wednesday", "2025-08-20", "2025-08-20"),
    ("They were held late Monday.", "late Monday", "2025-08-18", "2025-08-18"),
    ("Police came on Sunday evening.", "Sunday evening", "2025-08-17", "2025-08-17"),
    ("They met last Friday.", "last Friday", "2025-08-15", "2025-08-15"),
    ("They met this past Monday.", "this past Monday", "2025-08-18", "2025-08-18"),
    ("They met on Thursday last week.", "Thursday last week", "2025-08-14", "2025-08-14"),
    ("He arrived yesterday.", "yesterday", "2025-08-21", "2025-08-21"),
    ("It happened last night.", "last night", "2025-08-21", "2025-08-21"),
    ("He told reporters today that he is ready.", "today", "2025-08-22", "2025-08-22"),
    ("He left this morning.", "this morning", "2025-08-22", "2025-08-22"),
    ("They spoke last week.", "last week", "2025-08-11", "2025-08-17"),
    ("Earlier in the week, he agreed.", "Earlier in the week", "2025-08-18", "2025-08-22"),
    ("It fell earlier this month.", "earlier this month", "2025-08-01", "2025-08-22"),
    ("He said so last month.", "last month", "2025-07-01", "2025-07-31"),
    ("They met in Rome earlier this year.", "earlier this year", "2025-01-01", "2025-08-22"),
    ("Prices rose last year.", "last year", "2024-01-01", "2024-12-31"),
    ("They met in June.", "June", "2025-06-01", "2025-06-30"),
    ("They met in November.", "November", "2024-11-01", "2024-11-30"),
    ("It began in early August.", "early August", "2025-08-01", "2025-08-16"),
    ("It opened in August last year.", "August last year", "2024-08-01", "2024-08-31"),
    ("It was seized in 2014.", "2014", "2014-01-01", "2014-12-31"),
    ("It fell in the 2008 crisis.", "2008", "2008-01-01", "2008-12-31"),
    ("It passed in the 1990s.", "the 1990s", "1990-01-01", "1999-12-31"),
    ("The last took place in June 2021 there.", "June 2021", "2021-06-01", "2021-06-30"),
    ("It was signed Aug. 19.", "Aug. 19", "2025-08-19", "2025-08-19"),
    ("It was signed on August 19, 2024.", "August 19, 2024", "2024-08-19", "2024-08-19"),
    ("It was signed on 19 August 2024.", "19 August 2024", "2024-08-19", "2024-08-19"),
    ("It was signed on 3 November.", "3 November", "2024-11-03", "2024-11-03"),
    ("Signed Tuesday, August 19, 2025.", "Tuesday, August 19, 2025", "2025-08-19", "2025-08-19"),
    ("It was signed on 2025-08-19.", "2025-08-19", "2025-08-19", "2025-08-19"),
    ("It was born on 29 February.", "29 February", "2024-02-29", "2024-02-29"),
    ("Sales fell in the third quarter of 2024.", "the third quarter of 2024",
     "2024-07-01", "2024-09-30"),
    ("He denied it in recent weeks.", "recent weeks", "2025-06-27", "2025-08-22"),
    ("It rose over the past two years.", "the past two years", "2023-08-22", "2025-08-22"),
    ("It was signed two days ago.", "two days ago", "2025-08-20", "2025-08-20"),
    ("It was signed three weeks ago.", "three weeks ago", "2025-07-29", "2025-08-04"),
    ("It was signed three years ago.", "three years ago", "2022-01-01", "2022-12-31"),
    ("It was found in the spring of 2023.", "the spring of 2023", "2023-03-01", "2023-05-31"),
    ("It was drawn up last autumn.", "last autumn", "2024-09-01", "2024-11-30"),
    ("It was drawn up last winter.", "last winter", "2024-12-01", "2025-02-28"),
    ("It had closed before 3 July 2025.", "before 3 July 2025", "", "2025-07-02"),
    ("It sank shortly before 3 a.m. on Monday.", "3 a.m. on Monday", "2025-08-18", "2025-08-18"),
    ("It began more than two years ago.", "more than two years ago", "", "2024-02-21"),
    ("It has lasted since February 2022.", "since February 2022", "2022-02-01", ""),
    ("It ran from 3 to 5 May.", "from 3 to 5 May", "2025-05-03", "2025-05-05"),
    ("It ran May 3-5.", "May 3-5", "2025-05-03", "2025-05-05"),
    ("It ran from Monday to Wednesday.", "from Monday to Wednesday", "2025-08-18", "2025-08-20"),
    ("It ran from Thursday to Tuesday.", "from Thursday to Tuesday", "2025-08-14", "2025-08-19"),
    ("It ran from 2014 to 2018.", "from 2014 to 2018", "2014-01-01", "2018-12-31"),
    ("It ran from March to May 2021.", "from March to May 2021", "2021-03-01", "2021-05-31"),
    ("It ran from 30 April to 5 May.", "from 30 April to 5 May", "2025-04-30", "2025-05-05"),
    ("They met over the weekend.", "the weekend", "2025-08-16", "2025-08-17"),
    ("At this moment, nothing is planned.", "At this moment", "2025-08-22", "2025-08-22"),
    ("He has so far refused.", "so far", "", "2025-08-22"),
    ("They met on Christmas Day.", "Christmas Day", "2024-12-25", "2024-12-25"),
    ("No alert came before the New Year.", "before the New Year", "", "2024-12-31"),
    ("He fell ill at Easter.", "Easter", "2025-04-18", "2025-04-21"),
    ("The borough overspent in 2024-25.", "2024-25", "2024-01-01", "2025-12-31"),
    ("It failed on the weekend of 26 July.", "the weekend of 26 July", "2025-07-26", "2025-07-27"),
    ("It failed in the first half of July.", "the first half of July", "2025-07-01", "2025-07-16"),
    ("It failed a fortnight ago.", "a fortnight ago", "2025-08-05", "2025-08-11"),
    ("They met three weeks later.", "three weeks later", "", ""),
    ("They met the next day.", "the next day", "", ""),
    ("The bridge was built in two weeks.", "in two weeks", "", ""),
]  # fmt: skip

FUTURE = [
    ("They will meet on Friday.", "Friday", "2025-08-22", "2025-08-22"),
    ("They will meet on Monday.", "Monday", "2025-08-25", "2025-08-25"),
    ("They will meet next Tuesday.", "next Tuesday", "2025-08-26", "2025-08-26"),
    ("The deadline is midnight on Friday.", "midnight on Friday", "2025-08-22", "2025-08-22"),
    ("He leaves tomorrow.", "tomorrow", "2025-08-23", "2025-08-23"),
    ("Talks resume next week.", "next week", "2025-08-25", "2025-08-31"),
    ("They meet as soon as next week.", "as soon as next week", "2025-08-25", ""),
    ("The vote is next month.", "next month", "2025-09-01", "2025-09-30"),
    ("It ends in March.", "March", "2026-03-01", "2026-03-31"),
    ("It ends on 3 March.", "3 March", "2026-03-03", "2026-03-03"),
    ("It will be ready by the end of the year.", "by the end of the year",
     "", "2025-12-31"),
    ("It must pay by Sunday.", "by Sunday", "", "2025-08-24"),
    ("We will know within two weeks.", "within two weeks", "2025-08-22", "2025-09-05"),
    ("It opens in two weeks.", "in two weeks", "2025-09-02", "2025-09-08"),
    ("It comes in the coming days.", "the coming days", "2025-08-22", "2025-09-05"),
    ("It comes in the days and weeks to come.", "the days and weeks to come",
     "2025-08-22", "2025-10-17"),
    ("There are no plans for the “immediate future.”", "immediate future", "2025-08-22", ""),
    ("It runs from Monday to Wednesday.", "from Monday to Wednesday", "2025-08-25", "2025-08-27"),
    ("They meet at the weekend.", "the weekend", "2025-08-23", "2025-08-24"),
    ("The packs keep up to 3 March.", "up to 3 March", "", "2026-03-03"),
    ("They meet before Christmas.", "before Christmas", "", "2025-12-24"),
    ("They meet in the new year.", "in the new year", "2026-01-01", "2026-12-31"),
    ("They meet on 14 May of next year.", "14 May of next year", "2026-05-14", "2026-05-14"),
    ("They meet a week on Thursday.", "a week on Thursday", "2025-09-04", "2025-09-04"),
    ("It must pay before the year is out.", "before the year is out", "", "2025-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("tense", "text", "words", "start", "end"),
    [("past", *row) for row in PAST] + [("future", *row) for row in FUTURE],
)
def test_an_expression_stands_for_its_days(
    tense: Tense, text: str, words: str, start: str, end: str
) -> None:
    mention = only(text, FRIDAY, tense)
    assert mention.text == words
    assert ends(mention.interval) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "He may resign, she said.",
        "The army will march on the city.",
        "He sat down in the sun for a second.",
        "The second phase comes first.",
        "They met one-on-one at the G20.",
        "Prime Minister May said so.",
        "April Jones and June Smith won 12 seats.",
        "Black Friday sales rose.",
        "He told the Sunday Times so.",
        "USA Today reported it.",
        "Ten people were hurt in the fall.",
        "The strike shut 2,019 schools and 2019 shops.",
        "It happened on Mondays.",
        "Aug 5,000 people",
        "The bill is due Feb. 30.",
        "They left as soon as possible, shortly after the vote.",
    ],
)
def test_ordinary_words_and_names_are_no_times(text: str) -> None:
    assert find_times(text, FRIDAY) == ()


def test_two_readings_of_last_monday_are_both_covered() -> None:
    assert ends(only("They met last Monday.", FRIDAY).interval) == ("2025-08-11", "2025-08-18")


def test_a_numeric_date_that_two_countries_read_differently_stays_open() -> None:
    assert only("It began on 11/9/2001.", FRIDAY).interval == Interval()
    assert ends(only("It began on 19/8/2025.", FRIDAY).interval) == ("2025-08-19", "2025-08-19")


def test_a_rescheduling_names_two_days_not_a_stretch() -> None:
    mentions = find_times("It was moved from Friday to Monday.", FRIDAY, "future")
    assert [m.text for m in mentions] == ["Friday", "Monday"]


def test_one_preposition_belongs_to_one_mention() -> None:
    assert [m.text for m in find_times("It began three weeks after Friday.", FRIDAY)] == [
        "three weeks after",
        "Friday",
    ]


def test_the_day_of_an_event_is_not_a_bound() -> None:
    assert only("They spoke after Monday’s attack.", FRIDAY).text == "Monday"


def test_without_a_publication_date_only_full_dates_resolve() -> None:
    text = "He said Tuesday, last week and in August what he said on 5 May 2021 and in 2014."
    assert [ends(m.interval) for m in find_times(text, None)] == [
        ("", ""),
        ("", ""),
        ("", ""),
        ("2021-05-05", "2021-05-05"),
        ("2014-01-01", "2014-12-31"),
    ]
    assert ends(only("It has lasted since February 2022.", None).interval) == ("2022-02-01", "")


def test_the_words_tell_the_relation() -> None:
    text = "yesterday, tomorrow, Friday, two days ago, within two weeks, since 2014"
    relations = [m.relation for m in find_times(text, FRIDAY)]
    assert relations == ["past", "future", "unknown", "past", "future", "past"]


@pytest.mark.parametrize(
    ("sentence", "cue", "expected"),
    [
        ("A White House official said Tuesday.", "said", ("2025-10-21", "2025-10-21")),
        ("“No,” she told the BBC on Friday.", "told", ("2025-10-17", "2025-10-17")),
        ("He said last week that talks would resume.", "said", ("2025-10-13", "2025-10-19")),
        ("Earlier in the week, Ms. Ito expressed a wish to meet but stated on Monday that it was "
         "off.", "expressed", ("2025-10-20", "2025-10-21")),
        ("Earlier in the week, Ms. Ito expressed a wish to meet but stated on Monday that it was "
         "off.", "stated", ("2025-10-20", "2025-10-20")),
        ("He mentioned to the host Ann Lee on Sunday that he would know “within two weeks”.",
         "mentioned", ("2025-10-19", "2025-10-19")),
        ("She said in a statement on Monday that the union asked.", "said",
         ("2025-10-20", "2025-10-20")),
        ("He disclosed his plans on Monday in a call.", "disclosed", ("2025-10-20", "2025-10-20")),
        ("Asked late Monday if they agreed, she told reporters: “Yes.”", "told reporters",
         ("2025-10-20", "2025-10-20")),
        ("The minister on Monday said that nothing is planned.", "said",
         ("2025-10-20", "2025-10-20")),
        ("He said he would meet him on Friday.", "said", None),
        ("On Friday, troops entered the town, the mayor said.", "said", None),
        ("The two met on Monday, the mayor said.", "said", None),
        ("“We met on Monday,” he said.", "said", None),
        ("She said that they will meet on Monday.", "said", None),
        ("Police said the suspect fled on Monday.", "said", None),
        ("The union told its members the strike starts Monday.", "told", None),
        ("The firm, which cut jobs on Monday, said profits rose.", "said", None),
        ("She said there is no plan.", "said", None),
    ],
)  # fmt: skip
def test_a_statement_is_dated_by_the_time_of_its_reporting_verb(
    sentence: str, cue: str, expected: tuple[str, str] | None
) -> None:
    start = sentence.index(cue)
    span = Span(start=start, end=start + len(cue))
    assert ends(asserted_on(sentence, span, TUESDAY)) == expected


def test_the_narrators_own_words_are_not_dated() -> None:
    assert asserted_on("The plant closed on Monday.", None, TUESDAY) is None


# ---------------------------------------------------------------------------------- properties

_EXPRESSIONS = st.sampled_from([row[1] for row in PAST + FUTURE] + list(DAYS))
_FILLER = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
_TEXTS = st.lists(st.one_of(_EXPRESSIONS, _FILLER), max_size=8).map(" ".join)
_TENSES: st.SearchStrategy[Tense] = st.sampled_from(["past", "future", "unknown"])


@given(_TEXTS, st.none() | st.dates(), _TENSES)
def test_mentions_are_verbatim_ordered_and_apart(
    text: str, published: date | None, tense: Tense
) -> None:
    mentions = find_times(text, published, tense)
    assert all(text[m.start : m.end] == m.text != "" for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@given(st.sampled_from(DAYS), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_bare_weekday_lies_within_a_week_on_the_side_of_the_tense(
    weekday: str, published: date
) -> None:
    past = only(f"They met on {weekday}.", published, "past").interval
    future = only(f"They will meet on {weekday}.", published, "future").interval
    either = only(f"They meet on {weekday}.", published, "unknown").interval
    assert past.start and past.start == past.end and future.start and future.start == future.end
    assert timedelta(0) <= published - past.start <= timedelta(days=6)
    assert timedelta(0) <= future.start - published <= timedelta(days=6)
    assert past.start.weekday() == future.start.weekday() == DAYS.index(weekday)
    assert (either.start, either.end) == (past.start, future.start)


@given(st.dates(), st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_full_date_is_itself_whenever_it_is_published(published: date, day: date) -> None:
    text = f"It was signed on {day.day} {day:%B} {day.year}."
    assert only(text, published).interval == Interval(start=day, end=day)


@given(_EXPRESSIONS, _TENSES)
def test_relative_expressions_never_bind_without_a_date(text: str, tense: Tense) -> None:
    for mention in find_times(text, None, tense):
        assert mention.interval.open or any(digit in mention.text for digit in "0123456789")
