from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.models import Span, Voice
from checker.passages.quotemarks import quotations
from checker.passages.sentences import split_sentences
from checker.speech.attribution import NamedSpan, Stretch, attribute

# The names that the fictional sentences below print; longer ones first.
PEOPLE = ("Ann Lee", "Bo Hall", "Dr. Ito", "Lee", "Hall")
BODIES = ("The Harbour Post", "Harbour Post", "Acme", "Apex", "Norrland Paper")


def names_in(text: str) -> list[NamedSpan]:
    found: list[NamedSpan] = []
    for name in PEOPLE + BODIES:
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if all(end <= n.start or n.end <= start for n in found):
                found.append(NamedSpan(start, end, name in PEOPLE))
            start = text.find(name, end)
    return sorted(found, key=lambda n: n.start)


def stretches(text: str, names: list[NamedSpan] | None = None) -> tuple[Stretch, ...]:
    sentences = split_sentences(text, Span(start=0, end=len(text)))
    return attribute(text, sentences, quotations(text), names_in(text) if names is None else names)


def read(text: str) -> list[tuple[str | None, str]]:
    """Each stretch as its source and its words, without the marks at its ends."""
    return [
        (s.source.of(text) if s.source else None, s.span.of(text).strip(' .,“”"‘’?'))
        for s in stretches(text)
    ]


FRAMES = [
    (
        "If the board agrees, the coach will stay on, Lee said.",
        [("Lee", "If the board agrees, the coach will stay on")],
    ),
    (
        "Once the court confirmed the sale, the shares rose, the broker said.",
        [("the broker", "Once the court confirmed the sale, the shares rose")],
    ),
    (
        "The painting has not been found, police chief Brandt said.",
        [("police chief Brandt", "The painting has not been found")],
    ),
    (
        "Bakers strike on Monday, October 12, the president of the Allied Guild, Bo Hall, said.",
        [("Bo Hall", "Bakers strike on Monday, October 12")],
    ),
    (
        "The bridge will open on Friday, March 6, 2026, the minister said.",
        [("the minister", "The bridge will open on Friday, March 6, 2026")],
    ),
    (
        "No ship has sailed since Monday, said its leader, Bo Hall.",
        [("Bo Hall", "No ship has sailed since Monday")],
    ),
    (
        "“We lost,” said a spokesman for Ann Lee, a member.",
        [("a spokesman for Ann Lee", "We lost")],
    ),
    ("Acme has recalled 40 tins of it.", [(None, "Acme has recalled 40 tins of it")]),
    (
        "The sample has not been opened yet, Lee said.",
        [("Lee", "The sample has not been opened yet")],
    ),
    ("Two batches have been recalled by Acme.", [(None, "Two batches have been recalled by Acme")]),
    (
        "Another 4,000 jobs hang on the works, Lee said.",
        [("Lee", "Another 4,000 jobs hang on the works")],
    ),
    (
        "A spokesman said its leader, Bo Hall, was in talks about overtime.",
        [("A spokesman", "its leader, Bo Hall, was in talks about overtime")],
    ),
    (
        "Villagers were told by the agency that the dam held.",
        [("the agency", "the dam held")],
    ),
    ("Lee made it clear that the dam held.", [("Lee", "the dam held")]),
    ("Lee went on to say that the dam held.", [("Lee", "the dam held")]),
    ("Lee is quoted by the paper as saying the dam held.", [("Lee", "the dam held")]),
    ("Dam to be closed, says union", [("union", "Dam to be closed")]),
    ("Police: dam to be closed", [("Police", "dam to be closed")]),
    (
        "Lee said that the dam held. A gate had been left open. The owner would pay.",
        [
            ("Lee", "the dam held"),
            ("Lee", "A gate had been left open"),
            ("Lee", "The owner would pay"),
        ],
    ),
    (
        "Lee said that the dam held. A gate was open. It would be shut.",
        [("Lee", "the dam held"), (None, "A gate was open"), (None, "It would be shut")],
    ),
    (
        "No gate was shut at Acme, the owner’s spokeswoman, Ann Lee, told staff on Monday.",
        [("Ann Lee", "No gate was shut at Acme")],
    ),
    # A quotation and its cue, in every order.
    ("“The dam held,” said Ann Lee.", [("Ann Lee", "The dam held")]),
    ("“The dam held,” Ann Lee said.", [("Ann Lee", "The dam held")]),
    ("Ann Lee said: “The dam held.”", [("Ann Lee", "The dam held")]),
    ("Ann Lee said, “The dam held.”", [("Ann Lee", "The dam held")]),
    ("Ann Lee told the inquiry: “The dam held.”", [("Ann Lee", "The dam held")]),
    ("“Will the court sit?” Ann Lee asked.", [("Ann Lee", "Will the court sit")]),
    ("“The dam held,” the mayor told reporters.", [("the mayor", "The dam held")]),
    ("“The dam held,” said a union spokesman.", [("a union spokesman", "The dam held")]),
    ("“We won,” said captain Bo Hall.", [("Bo Hall", "We won")]),
    (
        "“We are ready,” Lee said, “but the owners are not.”",
        [("Lee", "We are ready"), ("Lee", "but the owners are not")],
    ),
    (
        "“We are ready,” said Lee, “but the owners are not.”",
        [("Lee", "We are ready"), ("Lee", "but the owners are not")],
    ),
    (
        "“We lost. We were tired,” coach Bo Hall said. “We will be back.”",
        [("Bo Hall", "We lost"), ("Bo Hall", "We were tired"), ("Bo Hall", "We will be back")],
    ),
    # Copy with straight marks, and British copy.
    (
        '"We won\'t pay," Ann Lee said. "Not now."',
        [("Ann Lee", "We won't pay"), ("Ann Lee", "Not now")],
    ),
    (
        "‘We won’t touch the workers’ wages,’ said Ann Lee.",
        [("Ann Lee", "We won’t touch the workers’ wages")],
    ),
    # Reported speech.
    ("Ann Lee said that the ferries would stop.", [("Ann Lee", "the ferries would stop")]),
    ("Ann Lee said the ferries would stop.", [("Ann Lee", "the ferries would stop")]),
    ("The ferries will stop, Ann Lee said Tuesday.", [("Ann Lee", "The ferries will stop")]),
    ("The ferries will stop, the union said.", [("the union", "The ferries will stop")]),
    ("The ferries will stop, said Ann Lee.", [("Ann Lee", "The ferries will stop")]),
    ("Acme later confirmed the plant would close.", [("Acme", "the plant would close")]),
    ("On Friday Lee told the Harbour Post the talks failed.", [("Lee", "the talks failed")]),
    (
        "In a statement released on Friday, the ministry said that the envoy had left.",
        [(None, "In a statement released on Friday"), ("the ministry", "the envoy had left")],
    ),
    (
        "The club said it would appeal and that the ban was unfair.",
        [("The club", "it would appeal and that the ban was unfair")],
    ),
    ("The study of 400 patients found that it works.", [("The study of 400 patients", "it works")]),
    ("Lawyers for both sides said it was over.", [("Lawyers for both sides", "it was over")]),
    (
        "Two people briefed on the bid said Acme would win.",
        [("Two people briefed on the bid", "Acme would win")],
    ),
    (
        "The river rose and the mayor said the town was cut off.",
        [(None, "The river rose"), ("the mayor", "the town was cut off")],
    ),
    ("As the mayor noted, the levee had failed.", [("the mayor", "the levee had failed")]),
    (
        "The strike, the union says, would be long.",
        [("the union", "The strike, the union says, would be long")],
    ),
    # Appositions and relative clauses.
    (
        "Ann Lee, the agency’s director, told reporters on Friday that the merger was dead.",
        [("Ann Lee", "the merger was dead")],
    ),
    (
        "Ann Lee, 56, who has run the port for years, said the crane was safe.",
        [("Ann Lee", "the crane was safe")],
    ),
    (
        "Ann Lee, who said the crane was safe, resigned on Monday.",
        [("Ann Lee", "the crane was safe"), (None, "resigned on Monday")],
    ),
    ("The club’s chairman, Bo Hall, said it lost.", [("Bo Hall", "it lost")]),
    (
        "The report, published by the agency on Monday, found that the pilot was tired.",
        [("The report", "the pilot was tired")],
    ),
    (
        "Acme said on Monday, days before the vote, that it would sell.",
        [("Acme", "it would sell")],
    ),
    (
        "The offer came from Ann Lee, who said it was final.",
        [(None, "The offer came from Ann Lee"), ("Ann Lee", "it was final")],
    ),
    # Phrases and nouns.
    ("According to the coastguard, two boats sank.", [("the coastguard", "two boats sank")]),
    ("Two boats sank, according to the coastguard.", [("the coastguard", "Two boats sank")]),
    ("According to Ann Lee, the port’s head, two boats sank.", [("Ann Lee", "two boats sank")]),
    ("Nobody believed a ministry account that the dam held.", [("a ministry", "the dam held")]),
    ("It met Acme’s claim that the dam held.", [("Acme", "the dam held")]),
    # More than one cue.
    (
        "The union rejected the offer, adding that a strike would follow.",
        [(None, "The union rejected the offer"), ("The union", "a strike would follow")],
    ),
    (
        "“No,” the mayor said, adding that the bridge was shut.",
        [("the mayor", "No"), ("the mayor", "the bridge was shut")],
    ),
    (
        "Acme said it would cut 200 jobs but denied that the plant would close.",
        [("Acme", "it would cut 200 jobs"), ("Acme", "the plant would close")],
    ),
    (
        "Police said two men were hurt, and the mayor said the road was shut.",
        [("Police", "two men were hurt"), ("the mayor", "the road was shut")],
    ),
    (
        "The envoy met the rebels, the ministry confirmed, but no truce was signed.",
        [("the ministry", "The envoy met the rebels"), (None, "no truce was signed")],
    ),
    (
        "Bo Hall said the board had rejected the bid, two days after both firms announced it.",
        [("Bo Hall", "the board had rejected the bid, two days after both firms announced it")],
    ),
    (
        "At least nine died when the dam burst on Monday, the fire service said on Tuesday.",
        [("the fire service", "At least nine died when the dam burst on Monday")],
    ),
    (
        "Bo Hall said the club had made an offer and called the walkout “a slap in the face”.",
        [
            ("Bo Hall", "the club had made an offer"),
            ("Bo Hall", "the walkout “a slap in the face"),
        ],
    ),
    (
        "Bo Hall argued the ban was void, but Dr. Ito rejected the motion.",
        [("Bo Hall", "the ban was void"), (None, "Dr. Ito rejected the motion")],
    ),
    # What somebody does is the narrator's to tell; what they deny or judge is theirs.
    ("The minister denied that he met them.", [("The minister", "he met them")]),
    ("Acme denied any part in the leak.", [("Acme", "denied any part in the leak")]),
    ("The board rejected the bid.", [(None, "The board rejected the bid")]),
    (
        "The board rejected the claim of neglect.",
        [("The board", "rejected the claim of neglect")],
    ),
    (
        "The union urged the drivers to refuse the rota.",
        [(None, "The union urged the drivers to refuse the rota")],
    ),
    ("The union called for a ballot.", [(None, "The union called for a ballot")]),
    ("The union called for “a ballot by June”.", [("The union", "a ballot by June")]),
    ("Acme promised that no job would go.", [("Acme", "no job would go")]),
    ("Acme threatened to close the plant.", [(None, "Acme threatened to close the plant")]),
    ("Ann Lee accused Acme of hiding the leak.", [("Ann Lee", "Acme of hiding the leak")]),
    ("Acme called the offer “an insult”.", [("Acme", "the offer “an insult")]),
    ("Lee called the verdict unfair.", [("Lee", "the verdict unfair")]),
    ("Lee called the vote a farce.", [("Lee", "the vote a farce")]),
    ("Lee described the roof as safe.", [("Lee", "the roof as safe")]),
    (
        "Lee paid for what he called a lack of care.",
        [(None, "Lee paid for what he called a lack of care")],
    ),
    # Closing attributions, whatever the clause before them looks like.
    (
        "There are no plans to sell the mill, Daly said.",
        [("Daly", "There are no plans to sell the mill")],
    ),
    (
        "Hall heard no alarm, he said, but he had been on deck.",
        [("he", "Hall heard no alarm"), ("he", "he had been on deck")],
    ),
    (
        "He would gladly meet them, he said, at any time.",
        [("he", "He would gladly meet them")],
    ),
    # A cue between a subject and its verb leaves the half that holds the verb.
    (
        "The first letter, he told councillors, reached the office in May.",
        [("he", "The first letter, he told councillors, reached the office in May")],
    ),
    # What goes on behind an interposed cue.
    (
        "The dam was sound, Lee told the council, and its gates were shut.",
        [("Lee", "The dam was sound"), ("Lee", "its gates were shut")],
    ),
    (
        "The recall covers 600 packs, Acme said, of which 60 had been sold.",
        [("Acme", "The recall covers 600 packs"), ("Acme", "of which 60 had been sold")],
    ),
    (
        "But it was too late, Lee said: the bank had no money left.",
        [("Lee", "it was too late"), ("Lee", "the bank had no money left")],
    ),
    (
        "The wall, according to the report, had been unsafe for years.",
        [("the report", "had been unsafe for years")],
    ),
    (
        "According to the report, which was published in May, the wall was unsafe.",
        [("the report", "the wall was unsafe")],
    ),
    (
        "Acme says 40 packs were sold; the ministry denies that any was.",
        [("Acme", "40 packs were sold"), ("the ministry", "any was")],
    ),
    ("A ministry report found that the wall leaked.", [("A ministry report", "the wall leaked")]),
    (
        "She had been told, she said, that the crane was safe.",
        [("she", "She had been told"), ("she", "the crane was safe")],
    ),
    ("Ann Lee, speaking in Ely on Monday, said it failed.", [("Ann Lee", "it failed")]),
    (
        "The plan, which Acme announced in March, was dropped.",
        [(None, "The plan, which Acme announced in March, was dropped")],
    ),
    ("Two clerks said they had warned the board.", [("Two clerks", "they had warned the board")]),
    # Whom it was told.
    ("Lee warned staff that the plant would close.", [("Lee", "the plant would close")]),
    ("Lee assured the council that the dam was safe.", [("Lee", "the dam was safe")]),
    # Who says it, however they are described.
    (
        "The man who checked the books of Acme told its board that cash was missing.",
        [("The man who checked the books of Acme", "cash was missing")],
    ),
    ("The ferry was full, according to its owner, Acme.", [("Acme", "The ferry was full")]),
    ("The Harbour Post quoted Ann Lee as saying the dam held.", [("Ann Lee", "the dam held")]),
    ("Ann Lee was quoted as saying that the dam held.", [("Ann Lee", "the dam held")]),
    (
        "A report by the ministry that the dam held calmed nobody.",
        [("the ministry", "the dam held calmed nobody")],
    ),
    (
        "The prosecution said the driver fell asleep.",
        [("The prosecution", "the driver fell asleep")],
    ),
    (
        "Ann Lee, who had walked the site for an hour, said the crane was safe.",
        [(None, "who had walked the site for an hour"), ("Ann Lee", "the crane was safe")],
    ),
    (
        "“It is a lead,” said Ann Lee, whose laboratory is comparing the strains.",
        [("Ann Lee", "It is a lead"), (None, "whose laboratory is comparing the strains")],
    ),
    # Reported speech that goes on without a cue.
    (
        "Lee said the dam was safe. She would open the gates only if told to.",
        [("Lee", "the dam was safe"), ("Lee", "She would open the gates only if told to")],
    ),
    (
        "The dam was rebuilt in May. It would be the last of its kind.",
        [(None, "The dam was rebuilt in May"), (None, "It would be the last of its kind")],
    ),
    # The comma of a figure ends no clause, and "all told" tells nothing.
    (
        "All told, 48,600 packs were withdrawn.",
        [(None, "All told, 48,600 packs were withdrawn")],
    ),
    (
        "Losses of 6.5 million, or 4,200 a day, are likely, Lee said.",
        [("Lee", "Losses of 6.5 million, or 4,200 a day, are likely")],
    ),
    # Headlines.
    ("‘No deal’ on pay, says Lee", [("Lee", "No deal’ on pay")]),
    ("Ann Lee: We will not pay", [("Ann Lee", "We will not pay")]),
    ("Union says strike will go ahead", [("Union", "strike will go ahead")]),
    ("Strike to go ahead, union says", [("union", "Strike to go ahead")]),
    ("Ferry strike ‘will go ahead’, says Lee", [("Lee", "Ferry strike ‘will go ahead")]),
]


@pytest.mark.parametrize(("text", "expected"), FRAMES, ids=[text for text, _ in FRAMES])
def test_who_says_what(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee declined to comment.",
        "Ann Lee did not say when the court would sit.",
        "Will the court sit? Nobody knows.",
        "The players were told to leave the pitch.",
        "The deal announced on Monday would create 3,000 jobs.",
        "Shares in Acme fell after the reported bid from Apex.",
        "Ann Lee called the police.",
        "Ann Lee called the harbour police to the quay.",
        "A ship called the Falken sank off the coast.",
        "Lee described how the roof fell.",
        "Nobody said that the dam had held.",
        "The union’s claims were heard in May.",
        "The proposed merger of Acme and Apex was dropped.",
        "The minister found the keys.",
        "Asked whether the match would be replayed, Ann Lee said no.",
    ],
)
def test_what_no_cue_claims_is_the_narrators(text: str) -> None:
    assert {source for source, _ in read(text)} == {None}


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Mayor Ann Lee said the dam held.", "Mayor Ann Lee"),
        ("Ann Lee, the port’s head, said the dam held.", "Ann Lee, the port’s head"),
        ("The dam held, said Ann Lee, the port’s head.", "Ann Lee, the port’s head."),
        ("“It held,” engineer Bo Hall said on Friday.", "engineer Bo Hall"),
        ("The dam held, according to engineer Bo Hall.", "engineer Bo Hall"),
    ],
)
def test_a_source_has_its_title_and_apposition(text: str, phrase: str) -> None:
    (stretch,) = stretches(text)
    assert stretch.phrase is not None and stretch.phrase.of(text) == phrase.rstrip(".")


def test_a_chain_names_those_who_pass_it_on() -> None:
    text = "The Harbour Post reported that Lee said the strike was over."
    (stretch,) = stretches(text)
    assert stretch.source is not None and stretch.source.of(text) == "Lee"
    assert [span.of(text) for span in stretch.chain] == ["The Harbour Post"]
    assert stretch.cue is not None and stretch.cue.of(text) == "said"


def test_a_chain_may_end_the_sentence() -> None:
    text = "Lee said the strike was over, according to the Harbour Post."
    (stretch,) = stretches(text)
    assert stretch.source is not None and stretch.source.of(text) == "Lee"
    assert [span.of(text) for span in stretch.chain] == ["the Harbour Post"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("“The dam held,” Ann Lee said.", Voice.DIRECT),
        ("Ann Lee said the dam “held up well” in May.", Voice.MIXED),
        ("Ann Lee said the dam held.", Voice.INDIRECT),
        ("The dam held.", Voice.NARRATOR),
        ("The so-called “dam” held.", Voice.NARRATOR),
    ],
)
def test_voice(text: str, voice: Voice) -> None:
    assert [stretch.voice for stretch in stretches(text)] == [voice]


def test_a_cue_inside_a_quotation_is_no_cue_of_the_narrators() -> None:
    text = "“Acme said the plant would close,” Ann Lee said."
    assert read(text) == [("Ann Lee", "Acme said the plant would close")]


def test_a_quotation_that_never_closes_keeps_its_speaker() -> None:
    text = "Ann Lee said: “The river is rising. We must leave."
    assert read(text) == [("Ann Lee", "The river is rising"), ("Ann Lee", "We must leave")]


def test_a_quotation_nobody_claims_has_no_source_but_is_quoted() -> None:
    (stretch,) = stretches("“The river is rising.”")
    assert stretch.source is None
    assert stretch.quoted


WORDS = st.sampled_from(
    [
        "said", "says", "told", "denied", "rejected", "adding", "saying", "called", "that", "who",
        "which", "according to", "According to", "the mayor", "Ann Lee", "Acme", "he", "and", "but",
        "strike", "will stop", "was", "met", "reporters", "on Friday", "in Bern", ",", ".", "?",
        ":",
        ";", "—", "“", "”", "‘", "’", '"', "'", "(", ")", "\r\n", "\u00a0", "\u200b", "e\u0301",
        "👩‍🚒", "□", "’s", "claim that", "as", "As", "went on", "3,000", "Mr.", "x’",
    ]
)  # fmt: skip
COPY = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80)


@settings(max_examples=300, deadline=None)
@given(COPY, st.data())
def test_any_text_gives_stretches_that_hold_together(text: str, data: st.DataObject) -> None:
    if data.draw(st.booleans()):
        names = names_in(text)
    else:
        cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
        names = [NamedSpan(a, b, a % 2 == 0) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    sentences = split_sentences(text, Span(start=0, end=len(text)))
    found = stretches(text, names)
    for stretch in found:
        words = stretch.span.of(text)
        assert any(char.isalnum() for char in words)
        assert words == words.strip()
        assert any(sentence.contains(stretch.span) for sentence in sentences)
        for mention in (stretch.source, stretch.cue, *stretch.chain):
            assert mention is None or (mention.end <= len(text) and mention.of(text).strip())
        assert (stretch.source is None) == (stretch.cue is None)
        assert stretch.source is not None or not stretch.chain
    for one, following in itertools.pairwise(found):
        assert one.span.end <= following.span.start


@given(
    speaker=st.sampled_from(["Ann Lee", "the union", "A spokeswoman for Acme", "Police", "He"]),
    verb=st.sampled_from(["said", "confirmed", "told reporters", "insisted", "later warned"]),
    clause=st.sampled_from(
        ["the ferries would stop", "no deal was near", "the levee had failed", "Apex will sell"]
    ),
)
def test_reported_clauses_are_found_whoever_says_them(speaker: str, verb: str, clause: str) -> None:
    assert read(f"{speaker} {verb} that {clause}.") == [(speaker, clause)]
    assert read(f"“It is late and {clause},” {speaker} {verb}.") == [
        (speaker, f"It is late and {clause}")
    ]


@pytest.mark.parametrize("words", ["continued to ", "said, but ", "who said ", "a, ", "“a” said "])
def test_no_text_takes_long(words: str) -> None:
    text = (words * 2_000)[:2_000]
    begun = time.perf_counter()
    stretches(text, [NamedSpan(at, at + 3, True) for at in range(0, 1_990, 20)])
    assert time.perf_counter() - begun < 2


def test_a_thousand_words_take_milliseconds() -> None:
    text = " ".join(text for text, _ in FRAMES) * 2
    words = len(text.split())
    sentences = split_sentences(text, Span(start=0, end=len(text)))
    quotes, names = quotations(text), names_in(text)
    best = min(_seconds(text, sentences, quotes, names) for _ in range(3))
    # Thirty milliseconds on an idle machine; ten times that before a busy one fails.
    assert best / words * 1000 < 0.3


def _seconds(
    text: str,
    sentences: tuple[Span, ...],
    quotes: tuple[object, ...],
    names: list[NamedSpan],
) -> float:
    begun = time.perf_counter()
    attribute(text, sentences, quotes, names)  # type: ignore[arg-type]
    return time.perf_counter() - begun
