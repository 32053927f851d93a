"""What a body that is only described does in the claims about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.answered import Answered, Reading
from checker.convert import to_claims
from checker.extract import readable_parts
from checker.ingest import MetadataFlags, read_article
from checker.models import Claim, EventType, StatusBasis, StatusValue
from checker.names import harvest

LEAD = "The Harbour Workers' Union has called a strike at Ellis Docks.\n\n"
HWU = "Harbour Workers' Union"


def last_claim(tmp_path: Path, text: str, participants: tuple[str, ...] | None = None) -> Claim:
    """The claim that the last part of a text gives, as one about a labour dispute."""
    path = tmp_path / "article.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path, MetadataFlags(published="2026-05-13", outlet="The Courier"))
    gazetteer = harvest([article.text])
    reading = Reading(article, gazetteer.mentions(article.text), gazetteer)
    passage, parts = list(readable_parts(reading))[-1]
    answered = Answered(
        passage=passage.index,
        offset=passage.span.start,
        part=parts[-1],
        event="strike",
        type=EventType.LABOUR,
        status=StatusValue.PLANNED,
        second_opinion=StatusValue.PLANNED,
        basis=StatusBasis.GUESS,
        participants=participants,
    )
    return to_claims(reading, [answered])[-1]


@pytest.mark.parametrize(
    ("words", "participants"),
    [
        ("The union will strike again on Friday.", (HWU,)),
        ("“We will strike again,” the union's general secretary, Moira Keogh, said.", (HWU,)),
        ("“Our members will strike again,” said Moira Keogh, who leads the union.", (HWU,)),
        ("“We will strike again,” a spokesman for the union said.", (HWU,)),
        ("“I will strike again,” the union's leader, Moira Keogh, said.", ("Moira Keogh",)),
        ("“I will strike again,” a spokesman for the union said.", ()),
        ("“We will strike again,” a spokesman for a rival union said.", ()),
    ],
)
def test_the_described_body_takes_part(
    tmp_path: Path, words: str, participants: tuple[str, ...]
) -> None:
    assert last_claim(tmp_path, LEAD + words).event.participants == participants


def test_the_described_body_is_the_speaker_under_its_name(tmp_path: Path) -> None:
    speaker = last_claim(
        tmp_path, LEAD + "The strike will go on, the union said."
    ).attribution.speaker
    assert (speaker.canonical, speaker.principal, speaker.anonymous) == (HWU, HWU, False)
    assert speaker.mention is not None
    assert speaker.mention.text == "the union"
    assert speaker.role is None


def test_a_strong_model_s_descriptions_mean_what_they_mean_in_the_article(tmp_path: Path) -> None:
    text = LEAD + "The union will strike again on Friday."
    claim = last_claim(tmp_path, text, participants=("The union", "Ann Roe"))
    assert claim.event.participants == ("Ann Roe", HWU)
