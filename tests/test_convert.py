"""From an answered part to a claim: what code reads from the article itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.answered import Answered, Reading
from checker.convert import label_of, locate, to_claims
from checker.events.triggers import event_phrase, main_triggers
from checker.extract import readable_parts
from checker.ingest import MetadataFlags, read_article
from checker.models import Claim, EventType, Span, StatusBasis, StatusValue, Voice
from checker.names import harvest
from checker.status.factuality import settle


def claims_of(tmp_path: Path, text: str, published: str | None = "2026-05-13") -> tuple[Claim, ...]:
    """The claims of a text, with the first trigger of every part taken for its event."""
    path = tmp_path / "article.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path, MetadataFlags(published=published, outlet="The Courier"))
    gazetteer = harvest([article.text])
    reading = Reading(article, gazetteer.mentions(article.text), gazetteer)
    answers = []
    for passage, parts in readable_parts(reading):
        words = passage.span.of(article.text)
        for part in parts:
            clause = part.span.of(words)
            triggers = main_triggers(clause)
            if not triggers:
                continue
            trigger = triggers[0]
            cue = settle(
                clause,
                Span(start=trigger.start, end=trigger.end),
                reported=part.stretch.source is not None,
            )
            value = cue.value if cue else StatusValue.OPINION
            answers.append(
                Answered(
                    passage=passage.index,
                    offset=passage.span.start,
                    part=part,
                    event=event_phrase(clause, trigger),
                    type=trigger.type,
                    status=value,
                    second_opinion=value,
                    basis=StatusBasis.CUE if cue else StatusBasis.GUESS,
                    concept=trigger.concept,
                    cue=cue,
                )
            )
    return to_claims(reading, answers)


def test_a_claim_has_speaker_voice_status_participants_time_and_words(tmp_path: Path) -> None:
    text = (
        "“Ana Pires has agreed to meet Tom Hale in Porto on Friday,” the mayor’s spokesman, "
        "João Melo, told reporters on Tuesday."
    )
    (claim,) = claims_of(tmp_path, text)
    assert claim.quote.text == "Ana Pires has agreed to meet Tom Hale in Porto on Friday"
    assert text[claim.quote.start : claim.quote.end] == claim.quote.text
    assert claim.attribution.voice is Voice.DIRECT
    assert claim.status.value is StatusValue.AGREED
    assert claim.status.holder == "Ana Pires"
    assert claim.event.type is EventType.MEETING
    assert claim.event.participants == ("Ana Pires", "Tom Hale")
    assert claim.event.place == "Porto"
    assert claim.asserted_on == date(2026, 5, 12)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        (
            "Mayor Ana Pires left on Monday.\n\nThe mayor will not meet the dockers, the town hall "
            "said.",
            "Ana Pires",
        ),
        ("The dockers have refused to meet Ana Pires, the port authority said.", "dockers"),
        ("Ana Pires will not meet the dockers, the mayor said.", "Ana Pires"),
    ],
)
def test_a_refusal_is_that_of_its_subject_named_or_described(
    tmp_path: Path, text: str, holder: str
) -> None:
    claim = claims_of(tmp_path, text)[-1]
    assert claim.status.value is StatusValue.UNWILLING
    assert claim.status.holder == holder


def test_a_gathering_named_by_reference_takes_its_participants_from_the_one_before(
    tmp_path: Path,
) -> None:
    text = (
        "Ana Pires plans to meet Tom Hale next week, her office said.\n\n"
        "“No meeting is on the calendar,” Hale said."
    )
    planned, denied = claims_of(tmp_path, text)
    assert planned.event.participants == denied.event.participants == ("Ana Pires", "Tom Hale")
    assert denied.status.value is StatusValue.NOT_PLANNED


def test_a_coming_gathering_is_not_one_that_has_taken_place(tmp_path: Path) -> None:
    text = (
        "Ana Pires met Tom Hale in Porto on Monday.\n\n"
        "“No meeting is on the calendar,” Lena Brandt said."
    )
    met, denied = claims_of(tmp_path, text)
    assert met.event.participants == ("Ana Pires", "Tom Hale")
    assert denied.event.participants == ()


def test_a_meeting_of_three_is_not_filled_up_from_a_meeting_of_two(tmp_path: Path) -> None:
    text = (
        "Ana Pires will meet Tom Hale on Friday.\n\n"
        "A trilateral summit will follow, the ministry said."
    )
    _, trilateral = claims_of(tmp_path, text)
    assert trilateral.event.participants == ()


def test_only_those_behind_between_take_part(tmp_path: Path) -> None:
    text = "Lena Brandt said there are no plans for a meeting between Ana Pires and Tom Hale."
    (claim,) = claims_of(tmp_path, text)
    assert claim.event.participants == ("Ana Pires", "Tom Hale")
    assert claim.attribution.speaker.canonical == "Lena Brandt"


def test_an_unknown_publication_date_leaves_relative_dates_open(tmp_path: Path) -> None:
    (claim,) = claims_of(tmp_path, "Ana Pires will meet Tom Hale on Friday.", published=None)
    assert claim.asserted_on is None
    assert claim.event.time.interval.open


def test_the_narrator_is_the_outlet(tmp_path: Path) -> None:
    (claim,) = claims_of(tmp_path, "Ana Pires met Tom Hale on Monday.")
    assert claim.attribution.voice is Voice.NARRATOR
    assert claim.attribution.speaker.canonical == "The Courier"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Lena Brandt runs the mill. It will not close, the 54-year-old told workers on Friday.",
            "Lena Brandt",
        ),
        (
            "Tom Hale of the Harbour Workers’ Union said the strike would begin on Friday.",
            "Tom Hale",
        ),
        (
            "Sundby Lines has sold a ferry. It was carrying 90 people when a fire broke out, "
            "according to its owner, Sundby Lines.",
            "Sundby Lines",
        ),
        (
            "Acme Corp makes glass. The Harbour Workers’ Union is on strike. No meeting has been "
            "agreed, the company said.",
            "Acme Corp",
        ),
        (
            "The Harbour Workers’ Union is on strike. No meeting has been agreed, it said.",
            "Harbour Workers' Union",
        ),
        (
            "Acme Corp sued. He and Ana Pires said the mill would close.",
            "Ana Pires",
        ),
    ],
)
def test_descriptions_speak_for_those_whom_they_mean(
    tmp_path: Path, text: str, speaker: str
) -> None:
    said = [c for c in claims_of(tmp_path, text) if c.attribution.voice is Voice.INDIRECT]
    assert {claim.attribution.speaker.canonical for claim in said} == {speaker}


def test_they_goes_on_for_the_unnamed_speakers_before(tmp_path: Path) -> None:
    text = (
        "Two former clerks said the mill would close. The strike would begin on Friday, they said."
    )
    first, second = claims_of(tmp_path, text)
    assert second.attribution.speaker.canonical == first.attribution.speaker.canonical
    assert second.attribution.speaker.anonymous


def test_ids_do_not_depend_on_the_other_articles_of_the_run(tmp_path: Path) -> None:
    text = "Ana Pires met Tom Hale on Monday."
    first, again = claims_of(tmp_path, text), claims_of(tmp_path, text)
    assert [claim.id for claim in first] == [claim.id for claim in again]


def test_every_quotation_slices_back_in_text_with_emoji_and_combining_marks(tmp_path: Path) -> None:
    text = "🚢 “We agreed to a strike on Friday,” José Núñez said.\n\nAna Pires met Tom Hale.\n"
    for claim in claims_of(tmp_path, text):
        quotes = [claim.quote, claim.attribution.cue, claim.event.trigger, claim.status.cue]
        quotes += [claim.attribution.speaker.mention, claim.event.time.mention]
        for quote in filter(None, quotes):
            assert text[quote.start : quote.end] == quote.text


def test_the_event_is_located_by_its_stem_and_not_by_a_name() -> None:
    text = "Hale met the striking drivers in Porto"
    found = locate("strike", text, Span(start=0, end=len(text)))
    assert found is not None
    assert found.text == "striking"
    assert locate("flood", text, Span(start=0, end=len(text))) is None


@given(st.text(), st.text())
def test_whatever_is_located_stands_there(event: str, text: str) -> None:
    found = locate(event, text, Span(start=0, end=len(text)))
    assert found is None or text[found.start : found.end] == found.text


def test_a_label_names_the_participants_of_a_gathering() -> None:
    parties = ("Ana Pires", "Dorne Harbour Lines")
    label = label_of(EventType.MEETING, "meet", parties, {"Ana Pires"})
    assert label == "meeting of Pires and Dorne Harbour Lines"
    assert label_of(EventType.LABOUR, "strike", ("Ana Pires",)) == "strike"


def test_a_clause_with_when_has_the_time_before_it(tmp_path: Path) -> None:
    text = "It was the worst crash on the line since 1994, when 31 people died in a tunnel."
    *_, died = claims_of(tmp_path, text)
    assert died.quote.text == "31 people died in a tunnel."
    interval = died.event.time.interval
    assert (interval.start, interval.end) == (date(1994, 1, 1), date(1994, 12, 31))
    assert died.event.time.mention is not None and died.event.time.mention.text == "1994"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("said on Tuesday", date(2026, 5, 12)),
        ("said earlier this week", date(2026, 5, 13)),
        ("has said in recent months", None),
    ],
)
def test_a_statement_has_a_day_only_if_the_words_tell_it_to_a_week(
    tmp_path: Path, said: str, day: date | None
) -> None:
    (claim,) = claims_of(tmp_path, f"Ana Pires {said} that the strike was over.")
    assert claim.asserted_on == day


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Corvane Foods said that it had sold its dairy.", ("Corvane Foods",)),
        ("Corvane Foods makes cheese. It has sold its dairy.", ("Corvane Foods",)),
        ("Corvane Foods makes cheese. It is unclear who bought the dairy.", ()),
    ],
)
def test_it_is_the_body_that_speaks_or_that_was_spoken_of(
    tmp_path: Path, text: str, parties: tuple[str, ...]
) -> None:
    assert claims_of(tmp_path, text)[-1].event.participants == parties
