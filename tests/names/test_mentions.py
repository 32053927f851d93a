"""How a text refers to what the run names."""

from __future__ import annotations

import pytest

from checker.names import Gazetteer, Mention, MentionForm, harvest

STORY = (
    "Kenyan President Amos Otieno and Peruvian President Rosa Vidal are to meet. "
    "Kenyan Foreign Minister Grace Njeri said so. Amos Otieno's spokesman, Peter Kamau, agreed."
)
GAZETTEER = harvest([STORY])


def find(text: str, words: str, context: str | None = None, in_: Gazetteer = GAZETTEER) -> Mention:
    mentions = in_.mentions(text, context)
    return next(mention for mention in mentions if mention.text == words)


@pytest.mark.parametrize(
    ("text", "words", "entities"),
    [
        ("Otieno left.", "Otieno", ("Amos Otieno",)),
        ("Mr. Otieno’s plan failed.", "Mr. Otieno", ("Amos Otieno",)),
        ("President Vidal left.", "President Vidal", ("Rosa Vidal",)),
        ("The Otieno-Vidal talks failed.", "Vidal", ("Rosa Vidal",)),
        ("OTIENO MEETS VIDAL IN LIMA", "VIDAL", ("Rosa Vidal",)),
        ("It was the Kenyan leader.", "the Kenyan leader", ("Amos Otieno",)),
        ("Peru's president spoke.", "Peru's president", ("Rosa Vidal",)),
        ("The president of Peru spoke.", "The president of Peru", ("Rosa Vidal",)),
        (
            "The Peruvian and Kenyan heads of state spoke.",
            "The Peruvian and Kenyan heads of state",
            ("Rosa Vidal", "Amos Otieno"),
        ),
        ("The Otienohas said so. Otieno left.", "Otieno", ("Amos Otieno",)),
        ("Otieno met his Peruvian counterpart.", "his Peruvian counterpart", ("Rosa Vidal",)),
        ("Otieno met his Peruviancounterpart.", "his Peruviancounterpart", ("Rosa Vidal",)),
        (
            "Otieno met Vidal. The two leaders ate.",
            "The two leaders",
            ("Amos Otieno", "Rosa Vidal"),
        ),
        (
            "Kamau said Otieno and Vidal met. Did the pair eat?",
            "the pair",
            ("Amos Otieno", "Rosa Vidal"),
        ),
        ("Njeri spoke. The minister left.", "The minister", ("Grace Njeri",)),
        ("Vidal said she would go.", "she", ("Rosa Vidal",)),
        ("Otieno said Tuesday that he would go.", "he", ("Amos Otieno",)),
        ("“I will go,” Otieno said. “Vidal is ill,” he added.", "he", ("Amos Otieno",)),
        ("Otieno spoke. Nobody knew why. He left.", "He", ("Amos Otieno",)),
        ("Ivan Otieno spoke.", "Ivan Otieno", None),
    ],
)
def test_references_resolve(text: str, words: str, entities: tuple[str, ...] | None) -> None:
    if entities is None:
        assert all(words not in mention.text for mention in GAZETTEER.mentions(text))
    else:
        assert find(text, words).entities == entities


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Otieno met Kamau. They left.", "They"),
        ("Nobody came. He left.", "He"),
        ("Vidal said she would go. A source said the police had seen him.", "him"),
        ("Something happened to Otieno and Kamau. He left.", "He"),
        ("Otieno and Kamau said he would go.", "he"),
        ("“The deal is dead,” Otieno said. “He lied.”", "He"),
        ("Otieno, Vidal and Njeri met. The pair ate.", "The pair"),
    ],
)
def test_what_the_words_do_not_settle_stays_open(text: str, words: str) -> None:
    assert find(text, words).entities == ()


def test_the_context_settles_what_the_passage_leaves_open() -> None:
    assert find("He left.", "He").entities == ()
    assert find("He left.", "He", context="Otieno said so.").entities == ("Amos Otieno",)
    mention = find("The two leaders left.", "The two leaders", context="Otieno met Vidal.")
    assert (mention.start, mention.entities) == (0, ("Amos Otieno", "Rosa Vidal"))


def test_a_surname_stays_with_whom_the_text_named_in_full_last() -> None:
    gazetteer = harvest(["Peter Smith spoke.", "Councillor Anna Smith spoke."])

    def bearer(text: str, words: str = "Smith") -> tuple[str, ...]:
        return find(text, words, in_=gazetteer).entities

    assert bearer("Peter Smith came. Smith left.") == ("Peter Smith",)
    assert bearer("Peter Smith came. Anna Smith came. Smith left.") == ("Anna Smith",)
    assert bearer("Peter Smith met Anna Smith. Smith left.") == ()
    assert bearer("Smith left.") == ()
    assert bearer("Ms. Smith left.", "Ms. Smith") == ("Anna Smith",)
    assert bearer("Mr. Smith left.", "Mr. Smith") == ("Peter Smith",)
    assert bearer("Councillor Smith left.", "Councillor Smith") == ("Anna Smith",)


def test_a_given_name_alone_needs_the_full_name_in_the_same_text() -> None:
    text = "Grace Njeri came. Grace left."
    assert find(text, "Grace").entities == ("Grace Njeri",)
    assert GAZETTEER.mentions("Grace left.") == ()


def test_the_president_is_the_one_at_home_where_the_text_is() -> None:
    gazetteer = harvest(
        ["President Jane Roe met Peruvian President Rosa Vidal at the White House."]
    )
    text = "At the White House Jane Roe met Rosa Vidal of Peru. Vidal spoke. The president left."
    assert find(text, "The president", in_=gazetteer).entities == ("Jane Roe",)


@pytest.mark.parametrize(
    ("text", "words", "form", "kind"),
    [
        ("Nairobi said no.", "Nairobi", "metonym", "country"),
        ("They agreed that Nairobi must pay.", "Nairobi", "metonym", "country"),
        ("Nairobi's demands grew.", "Nairobi", "metonym", "country"),
        ("A response from Nairobi was awaited.", "Nairobi", "metonym", "country"),
        ("They met in Nairobi.", "Nairobi", "full", "place"),
        ("A flight from Nairobi landed.", "Nairobi", "full", "place"),
        ("NAIROBI — Rain fell.", "NAIROBI", "full", "place"),
        ("She visited Nairobi on Friday.", "Nairobi", "full", "place"),
        ("They met in the Kenyan capital.", "the Kenyan capital", "descriptor", "place"),
        ("Brussels said no.", "Brussels", "metonym", "organisation"),
        ("They met in Brussels.", "Brussels", "full", "place"),
        ("The Kremlin declined.", "Kremlin", "metonym", "organisation"),
        ("The Kenyans asked for it.", "Kenyans", "metonym", "country"),
        ("It is in Kenya.", "Kenya", "full", "country"),
    ],
)
def test_a_capital_is_a_government_or_a_place(text: str, words: str, form: str, kind: str) -> None:
    mention = find(text, words)
    assert (mention.form, mention.kind) == (form, kind)


def test_what_belongs_to_a_name_is_part_of_its_mention_or_silent() -> None:
    text = "Rosa Vidal, the president of Peru, left with Amos Otieno’s spokesman, Peter Kamau."
    assert [mention.entities for mention in GAZETTEER.mentions(text)] == [
        ("Rosa Vidal",),
        ("Peter Kamau",),
    ]


def test_an_unnamed_source_is_mentioned_with_its_principal() -> None:
    text = (
        "A senior Kenyan official said so. The official left. Two people familiar with it agreed."
    )
    mentions = GAZETTEER.mentions(text)
    assert [(m.text, m.form, m.entities, m.principal) for m in mentions] == [
        ("A senior Kenyan official", MentionForm.SOURCE, (), "government of Kenya"),
        ("The official", MentionForm.SOURCE, (), "government of Kenya"),
        ("Two people", MentionForm.SOURCE, (), None),
    ]


def test_the_company_and_the_union_are_the_ones_named() -> None:
    text = (
        "Acme Corp. will close its plant. The Dock Workers Union called a strike. "
        "The company said the union was wrong."
    )
    gazetteer = harvest([text])
    assert find(text, "The company", in_=gazetteer).entities == ("Acme Corp.",)
    assert find(text, "the union", in_=gazetteer).entities == ("Dock Workers Union",)
    other = text.replace("The company", "Beta Ltd. agreed. The company")
    assert "The company" not in {m.text for m in harvest([other]).mentions(other)}
