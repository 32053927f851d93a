"""A claim in its sentence."""

from __future__ import annotations

from checker.document import ClaimRecord, Words
from checker.models import Article, Passage, Span
from checker.render import RenderInput
from checker.render.excerpt import excerpt

LONG = "which " + "nobody at the port had expected so soon " * 8


def located(everything: RenderInput, text: str, words: str) -> tuple[ClaimRecord, Article]:
    """A claim whose words are ``words``, in an article that is one passage."""
    start = text.index(words)
    quote = Words(text=words, start=start, end=start + len(words))
    claim = everything.document.claims[0].model_copy(update={"quote": quote, "passage": 0})
    passage = Passage(index=0, span=Span(start=0, end=len(text)))
    article = next(iter(everything.articles.values()))
    return claim, article.model_copy(update={"text": text, "passages": (passage,)})


def test_the_words_are_whole_and_the_rest_of_their_sentence_is_around_them(
    everything: RenderInput,
) -> None:
    text = "It rained. The mayor said the port would open on Monday, weather permitting. It did."
    found = excerpt(*located(everything, text, "the port would open on Monday"))
    assert (found.before, found.words, found.after) == (
        "The mayor said",
        "the port would open on Monday",
        "weather permitting.",
    )


def test_the_articles_own_marks_around_the_words_are_not_doubled(everything: RenderInput) -> None:
    text = "“The port is closed,” said the mayor."
    found = excerpt(*located(everything, text, "The port is closed"))
    assert (found.before, found.after) == ("", "said the mayor.")


def test_a_sentence_that_is_the_claim_has_no_surroundings(everything: RenderInput) -> None:
    found = excerpt(*located(everything, "The port is closed.", "The port is closed"))
    assert (found.before, found.after) == ("", "")


def test_long_surroundings_are_cut_between_words(everything: RenderInput) -> None:
    text = f"The strike, {LONG}, ended when the owners paid, {LONG}."
    found = excerpt(*located(everything, text, "ended when the owners paid"))
    assert found.before.startswith("… ") and found.before.endswith("so soon ,")
    assert found.after.startswith("which nobody") and found.after.endswith("…")


def test_line_breaks_and_control_characters_are_for_display_only(everything: RenderInput) -> None:
    text = "The mayor\r\nsaid the\nport \x1b[2Jis closed."
    found = excerpt(*located(everything, text, "the\nport \x1b[2Jis closed"))
    assert found.before == "The mayor said"
    assert found.words == "the port \\x1b[2Jis closed"
