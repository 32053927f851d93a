"""What holds for any text."""

from __future__ import annotations

import os
import random
import subprocess
import sys

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.names import harvest
from checker.names.tokens import tokenise

SENTENCES = (
    "Kenyan President Amos Otieno met Rosa Vidal of Peru.",
    "“He is ready,” Mr. Otieno’s spokesman, Peter S. Kamau, said of the Peruvian leader.",
    "Then Acme Corp. chief executive Jane O’Neill told The Daily Herald she would quit.",
    "Dan Smith came. Smith said the United Auto Workers (UAW) had won.",
    "Daniel Smith and Dave Smith agreed; the two men left.",
    "President Jane Roe was in Nairobi, the White House said. The president left.",
    "Dr. María-José Núñez 🏥, who heads the clinic, said “non”. She met Cllr Ana Ruiz.",
    "Nairobi said a senior Kenyan official had lied. The official denied it.",
    "The Dock Workers' Union met Acme Corp. The union's leader, Ann Lowe, told the company so.",
    "The city council said both sides, and the two companies, had told the council and the board.",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
MANGLED = st.lists(
    st.one_of(st.sampled_from(SENTENCES), st.text(max_size=20)), min_size=1, max_size=6
).map("".join)


@given(st.lists(st.one_of(st.text(max_size=80), MANGLED), max_size=4))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_nothing_raises_and_every_mention_slices_back(texts: list[str]) -> None:
    gazetteer = harvest(texts)
    for text in texts:
        end = 0
        for mention in gazetteer.mentions(text):
            assert end <= mention.start < mention.end <= len(text)
            assert text[mention.start : mention.end] == mention.text
            end = mention.end


@given(st.lists(TEXTS, max_size=4), st.randoms(use_true_random=False))
@settings(max_examples=50, deadline=None)
def test_the_order_of_the_texts_does_not_matter(texts: list[str], rng: random.Random) -> None:
    shuffled = list(texts)
    rng.shuffle(shuffled)
    assert harvest(texts) == harvest(shuffled)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_an_unrelated_text_changes_no_mention(text: str) -> None:
    unrelated = "Icelandic farmer Björn Ólafsson told Vísir News that the Hekla valley was safe."
    assert harvest([text]).mentions(text) == harvest([text, unrelated]).mentions(text)


@given(TEXTS, TEXTS)
@settings(max_examples=50, deadline=None)
def test_mentions_with_context_slice_back_into_the_passage(context: str, text: str) -> None:
    for mention in harvest([context, text]).mentions(text, context):
        assert text[mention.start : mention.end] == mention.text


@given(st.one_of(st.text(), MANGLED))
@settings(max_examples=150, deadline=None)
def test_tokens_slice_back_and_do_not_overlap(text: str) -> None:
    end = 0
    for token in tokenise(text):
        assert end <= token.start < token.end <= token.stop
        assert text[token.start : token.end] == token.word
        end = token.stop


def test_the_hash_seed_does_not_matter() -> None:
    program = (
        "import sys; from checker.names import harvest\n"
        "texts = sys.argv[1:]\n"
        "gazetteer = harvest(texts)\n"
        "for e in gazetteer.entities:\n"
        "    print(e.canonical, e.kind, sorted(e.titles), e.country, e.organisation, e.aliases)\n"
        "for text in texts:\n"
        "    print(gazetteer.mentions(text))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, *SENTENCES],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1
    assert b"Amos Otieno" in outputs.pop()
