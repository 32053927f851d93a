"""What kind of disagreement a pair is, by who speaks, and how it is told."""

from __future__ import annotations

from datetime import date

import pytest
from rules.claims import claim

from checker.engine import compare
from checker.models import Claim, Finding, Relation, Severity, Voice

TWO = ("Ana Pires", "João Melo")
GOVERNMENT = "government of Portugal"


def agreed(**kwargs: object) -> Claim:
    return claim("a meeting is agreed", "agreed", **{"between": TWO, **kwargs})  # type: ignore[arg-type]


def denied(**kwargs: object) -> Claim:
    given = {"between": TWO, "by": "João Melo", "on": "3 May", **kwargs}
    return claim("no meeting is planned", "not_planned", **given)  # type: ignore[arg-type]


def only(*claims: Claim) -> Finding:
    (finding,) = compare(claims).findings
    return finding


def test_two_parties_dispute() -> None:
    found = only(agreed(), denied())
    assert found.relation is Relation.DISPUTE
    assert found.message == (
        "On the meeting of Ana Pires and João Melo, Ana Pires said that this was agreed, while "
        "João Melo said that nothing of the kind was planned."
    )
    assert found.next_step == (
        "Ask Ana Pires and João Melo about the other statement; until then attribute each "
        "statement to its source."
    )


def test_one_speaker_reverses() -> None:
    found = only(agreed(), denied(by="Ana Pires"))
    assert found.relation is Relation.REVERSAL
    assert "but on another day said that nothing of the kind was planned" in found.message


def test_two_voices_of_one_principal_reverse_each_other() -> None:
    found = only(
        agreed(principal=GOVERNMENT), denied(by="an official", anonymous=True, principal=GOVERNMENT)
    )
    assert found.relation is Relation.REVERSAL
    assert "an unnamed source (an official)" in found.message


def test_a_plan_denied_by_the_planners_own_office_is_grave() -> None:
    plan = claim("a meeting is planned", "planned", between=TWO, principal=GOVERNMENT)
    assert only(plan, denied(principal=GOVERNMENT)).severity is Severity.GRAVE
    assert only(plan, denied()).severity is Severity.MEDIUM


def test_speakers_without_a_principal_do_not_share_one() -> None:
    assert only(agreed(), denied()).relation is Relation.DISPUTE


def test_anonymous_sources_of_two_articles_are_two() -> None:
    ours = agreed(by="an official", anonymous=True, article="a")
    other = denied(by="an official", anonymous=True, article="b")
    same = denied(by="an official", anonymous=True, article="a", at=90)
    assert only(ours, other).relation is Relation.DISPUTE
    assert only(ours, same).relation is Relation.REVERSAL
    assert "establish how the unnamed source can know" in only(ours, other).next_step.lower()


@pytest.mark.parametrize("source", ["police", "officials at the harbour in Lund", "its director"])
def test_one_source_that_two_articles_describe_alike_is_no_party_against_itself(
    source: str,
) -> None:
    ours = agreed(by=source, anonymous=True, article="a")
    retold = only(ours, denied(by=source, anonymous=True, article="b", on="2 May"))
    assert retold.relation is Relation.MISREPORT
    assert "but elsewhere" in retold.message
    later = only(ours, denied(by=source, anonymous=True, article="b"))
    assert later.relation is Relation.REVERSAL
    assert later.next_step.startswith("Ask ") and " or that of " not in later.next_step


def test_a_body_without_a_name_is_no_unnamed_source() -> None:
    ours = agreed(by="police", anonymous=True)
    found = only(ours, denied(by="a person familiar with the plan", anonymous=True))
    assert ", police said" in found.message
    assert "an unnamed source (a person familiar with the plan)" in found.message
    assert "Establish how the unnamed source can know, and ask police" in found.next_step


def test_one_occasion_told_by_two_outlets_is_a_misreport() -> None:
    found = only(agreed(article="a"), denied(by="Ana Pires", on="2 May", article="b"))
    assert found.relation is Relation.MISREPORT
    assert "recording or transcript" in found.next_step


def test_two_outlets_in_their_own_voices_misreport() -> None:
    found = only(
        agreed(by="Herald", voice=Voice.NARRATOR), denied(by="Courier", voice=Voice.NARRATOR)
    )
    assert found.relation is Relation.MISREPORT


def test_one_outlet_that_goes_with_the_times_updates() -> None:
    found = only(
        agreed(by="Herald", voice=Voice.NARRATOR), denied(by="Herald", voice=Voice.NARRATOR)
    )
    assert found.relation is Relation.UPDATE


def test_complaint_2_an_outlet_that_quotes_is_not_a_party() -> None:
    # One article quotes both sides and says nothing of it in its own voice.
    found = only(agreed(article="Herald"), denied(article="Herald", at=90))
    assert found.relation is Relation.DISPUTE
    assert "Herald" not in found.message + found.next_step


def test_a_narrator_is_named_as_the_article_and_asked_for_its_source() -> None:
    found = only(agreed(by="Herald", voice=Voice.NARRATOR), denied())
    assert found.relation is Relation.DISPUTE
    assert found.message.startswith("On the meeting of Ana Pires and João Melo, the article itself")
    assert "the article itself (Herald) said that this was agreed" in found.message
    assert found.next_step == (
        "Find the source on which the article itself (Herald) rests its statement, and ask João "
        "Melo about the other statement; until then attribute each statement to its source."
    )


def test_articles_without_an_outlet_are_not_one_voice() -> None:
    found = only(
        agreed(by="the article", voice=Voice.NARRATOR, article="a"),
        denied(by="the article", voice=Voice.NARRATOR, article="b"),
    )
    assert found.relation is Relation.MISREPORT
    assert "(the article)" not in found.message


def test_a_plan_that_follows_no_plans_is_an_update_told_in_time() -> None:
    later, earlier = agreed(on="9 May"), denied(on="3 May")
    found = only(later, earlier)
    assert found.relation is Relation.UPDATE
    assert (found.primary, found.secondary) == (earlier.id, later.id)
    assert found.message == (
        "On the meeting of Ana Pires and João Melo, João Melo first said that nothing of the kind "
        "was planned; later Ana Pires said that this was agreed."
    )


def test_called_off_later_is_an_update_and_on_one_day_a_dispute() -> None:
    off = {"by": "João Melo", "between": TWO}
    later = claim("the meeting is off", "cancelled", on="3 May", **off)  # type: ignore[arg-type]
    same_day = claim("the meeting is off", "cancelled", on="2 May", **off)  # type: ignore[arg-type]
    assert only(agreed(), later).relation is Relation.UPDATE
    assert only(agreed(), same_day).relation is Relation.DISPUTE


def test_a_rising_toll_is_an_update_and_two_tolls_of_one_day_are_not() -> None:
    first = claim("14 people were killed in the flood", "occurred", by="A")
    later = claim("20 people were killed in the flood", "occurred", by="B", on="3 May")
    same_day = claim("20 people were killed in the flood", "occurred", by="B", on="2 May")
    assert only(first, later).relation is Relation.UPDATE
    assert only(first, later).message == (
        "On the number of those killed, A first gave “14 people”; later B gave “20 people”."
    )
    assert only(first, same_day).relation is Relation.DISPUTE


def test_a_toll_that_falls_is_no_update() -> None:
    first = claim("20 people were killed in the flood", "occurred", by="A")
    later = claim("14 people were killed in the flood", "occurred", by="B", on="3 May")
    assert only(first, later).relation is Relation.DISPUTE


def test_a_new_date_from_the_same_side_is_an_update() -> None:
    first = claim("the strike is set for 9 May", "scheduled", by="The union")
    moved = claim("the strike is set for 12 May instead", "scheduled", by="The union", on="4 May")
    assert only(first, moved).relation is Relation.UPDATE
    assert only(first, moved).message.endswith(
        f"first gave the date as {date(2031, 5, 9)}; later gave the date as {date(2031, 5, 12)}."
    )


def test_one_speaker_with_two_dates_and_no_word_of_a_change_is_misreported() -> None:
    first = claim("the strike is set for 9 May", "scheduled", by="The union")
    other = claim("the strike is set for 12 May", "scheduled", by="The union", on="4 May")
    assert only(first, other).relation is Relation.MISREPORT


def test_a_body_and_the_one_who_speaks_for_it_are_one_side() -> None:
    spoken = denied(by="Sara Lind", principal="Ana Pires")
    assert only(agreed(), spoken).relation is Relation.REVERSAL


def test_a_will_is_told_with_its_holder() -> None:
    ready = claim("ready for a meeting", "willing", between=TWO, holder="Ana Pires")
    refused = claim(
        "refused the meeting",
        "unwilling",
        by="João Melo",
        between=TWO,
        holder="Ana Pires",
        on="3 May",
    )
    assert only(ready, refused).message == (
        "On the meeting of Ana Pires and João Melo, Ana Pires declared readiness, while João Melo "
        "said that Ana Pires refused."
    )
