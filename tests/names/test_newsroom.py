"""Names as copy prints them: datelines, trades before names, people of a body, short forms."""

from __future__ import annotations

import pytest

from checker.names import Entity, EntityKind, harvest

BODIES = "The Dockers’ Union is on strike. Halden Foods lost money.\n\n"


def kinds(text: str) -> dict[str, EntityKind]:
    return {entity.canonical: entity.kind for entity in harvest([text]).entities}


def person(text: str) -> Entity:
    (found,) = (e for e in harvest([text]).entities if e.kind is EntityKind.PERSON)
    return found


@pytest.mark.parametrize(
    "dateline",
    ["VASTERBY, April 29 — ", "VASTERBY (Coast Press) - ", "VASTERBY, Sept 16 (Coast Press) — "],
)
def test_a_report_is_filed_from_a_place(dateline: str) -> None:
    found = kinds(f"{dateline}The river rose on Monday. Vasterby’s mayor called for help.")
    assert found["Vasterby"] is EntityKind.PLACE


@pytest.mark.parametrize(
    "words",
    [
        "Marta Lindholm of the Dockers’ Union said so.",
        "Marta Lindholm, from the Dockers’ Union, said so.",
        "Marta Lindholm, who speaks for the Dockers’ Union, said so.",
        "Marta Lindholm, on behalf of the Dockers’ Union, said so.",
        "Marta Lindholm, a member of the Dockers’ Union, said so.",
        "Marta Lindholm, head of research at the Dockers’ Union, said so.",
    ],
)
def test_who_belongs_to_a_body_speaks_for_it(words: str) -> None:
    assert person(BODIES + words).organisation == "Dockers' Union"


def test_who_only_has_to_do_with_a_body_does_not_speak_for_it() -> None:
    assert (
        person(f"{BODIES}Marta Lindholm, a critic of Halden Foods, said so.").organisation is None
    )


def test_its_office_belongs_to_the_body_that_was_named_last() -> None:
    text = (
        "The Dockers’ Union had warned Halden Foods. Halden Foods denied that. “No letter came,” "
        "its spokeswoman, Marta Lindholm, said."
    )
    assert person(text).organisation == "Halden Foods"


@pytest.mark.parametrize("trade", ["Neurologist", "Goalkeeper", "Butcher"])
def test_a_trade_that_opens_a_sentence_is_no_part_of_the_name(trade: str) -> None:
    assert person(f"{trade} Marta Anne Lindholm said so.").canonical == "Marta Anne Lindholm"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NordCargo, which ran the train, was silent.", "NordCargo"),
        ("Another bidder, Halvorsen Skyways, walked away.", "Halvorsen Skyways"),
        ("It was bought by the Dutch packaging group Haverholt.", "Haverholt"),
        ("The river in Sorvania rose. Sorvania said that help was near.", "Sorvania"),
    ],
)
def test_what_acts_or_is_explained_as_a_body_is_one(text: str, name: str) -> None:
    assert kinds(text)[name] is EntityKind.ORGANISATION


def test_a_month_is_no_given_name() -> None:
    text = "Zoe Aydin left in May. In August Aydin came back."
    assert set(kinds(text)) == {"Zoe Aydin"}


def test_the_front_is_the_one_with_the_long_name() -> None:
    text = "The rebel Free Valley Front said so. The Front’s commander, Idris Vane, agreed."
    assert "Front" not in kinds(text)


def test_the_people_of_a_state_are_no_body() -> None:
    text = "Kestria’s foreign minister left. The Kestrian premier, Jorun Aldaker, stayed."
    assert "Kestrian" not in kinds(text)


def test_him_is_nobody_who_acts_in_the_same_sentence() -> None:
    text = "Tom Hale has left. Peter Roe will succeed him."
    mentions = harvest([text]).mentions(text)
    assert mentions[-1].entities == ("Tom Hale",)


def test_a_quotation_speaks_of_him_who_does_not_speak() -> None:
    text = "Tom Hale met Peter Roe in May. Hale testified on Monday.\n“He came alone,” he added."
    mentions = harvest([text]).mentions(text)
    he = next(m for m in mentions if m.text == "He")
    assert he.entities == ("Peter Roe",)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In Vask a Mass was said on Sunday.", "Mass"),
        ("Prosecutors said that the money is gone.", "Prosecutors"),
        ("Staff say that they were kept in the dark.", "Staff"),
        ("Shop steward Marta Lindholm said so.", "Shop"),
        ("Rail chief stays away from inquiry", "Rail"),
    ],
)
def test_a_common_noun_with_a_capital_is_no_body(text: str, word: str) -> None:
    assert word not in kinds(text)


def test_a_body_is_called_by_the_last_words_of_its_name() -> None:
    text = "The Ruvanian Medicines Authority was warned. The Medicines Authority said nothing."
    assert harvest([text]).resolve("Medicines Authority").canonical == (  # type: ignore[union-attr]
        "Ruvanian Medicines Authority"
    )


def test_a_company_is_called_by_its_first_word_beside_the_union_of_its_workers() -> None:
    text = (
        "Halden Savings Bank is broke. The Halden Savers’ League sued. “Halden’s board knew,” it "
        "said. The former chairman of Halden did not."
    )
    names = harvest([text])
    assert {"Halden Savings Bank", "Halden Savers' League"} <= set(kinds(text))
    assert names.resolve("Halden").canonical == "Halden Savings Bank"  # type: ignore[union-attr]


def test_a_river_is_not_short_for_what_bears_its_name() -> None:
    names = harvest(["The Tamsen Water Authority was silent. The Tamsen spilled over its banks."])
    assert names.resolve("Tamsen") is None


def test_the_list_of_an_owner_is_one_name() -> None:
    assert "People's List" in kinds("The Greens and the People’s List tabled a motion.")


@pytest.mark.parametrize(
    ("headline", "named", "words"),
    [
        ("Water authority concedes failure", "Tamsen Water Authority", "Water authority"),
        ("Regulator pulls flu vaccine", "Ruvanian Medicines Authority", "Regulator"),
        ("Mayor blames water authority", "Tamsen Water Authority", "water authority"),
        ("Minister meets union", "Dockers' Union", "union"),
    ],
)
def test_in_a_headline_a_body_needs_no_article(headline: str, named: str, words: str) -> None:
    text = f"{headline}\n\nIt rained on Sunday.\n\nThe {named} said nothing."
    read = {m.text: m.entities for m in harvest([text]).mentions(text)}
    assert read[words] == (named,)


@pytest.mark.parametrize(
    "line", ["Mayor blames a water authority.", "Mayor blames another water authority"]
)
def test_a_body_that_is_not_the_one_named_is_not_taken_for_it(line: str) -> None:
    text = f"{line}\n\nThe Tamsen Water Authority said nothing."
    mentions = harvest([text]).mentions(text)
    assert not any(m.entities for m in mentions if m.end <= len(line))


def test_the_board_is_the_one_described_before() -> None:
    text = "The accident board met on Monday. A day later the board said nothing."
    names = harvest([text])
    (named, meant) = (m for m in names.mentions(text) if m.text.lower().endswith("board"))
    assert named.entities == meant.entities == ("the accident board",)


def test_a_regional_body_bears_the_name_of_a_place() -> None:
    text = (
        "The river rose in Halden. The Halden Health Authority met.\n\n"
        "The regional health authority said so. The regional council did not."
    )
    read = {m.text: m.entities for m in harvest([text]).mentions(text)}
    assert read["The regional health authority"] == ("Halden Health Authority",)
    assert read["The regional council"] != ("Halden Health Authority",)


def test_a_hospital_is_called_by_its_saint() -> None:
    text = "St Olav’s took the drug off its wards on Friday. The hospital said nothing."
    read = {m.text: m.entities for m in harvest([text]).mentions(text)}
    assert read["The hospital"] == ("St Olav's",)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The vaccine Corvaxin has been recalled. Corvaxin was new.", "Corvaxin"),
        ("Ten people were aboard the Mary Rose. The Mary Rose had left port.", "Mary Rose"),
        ("The tanker Jane Lowe was hit. Jane Lowe sank.", "Jane Lowe"),
        ("They took 500 doses of Corvaxin. Corvaxin was new.", "Corvaxin"),
    ],
)
def test_a_product_or_a_ship_is_nobody(text: str, word: str) -> None:
    assert word not in kinds(text)


def test_the_maker_of_a_drug_is_no_drug() -> None:
    text = "The drug Halvex has made is safe. Halvex said so. Halvex’s board knew."
    assert kinds(text)["Halvex"] is EntityKind.ORGANISATION


def test_a_station_is_named_by_its_number() -> None:
    assert kinds("Marta Lindholm told Channel Nine so.")["Channel Nine"] is EntityKind.ORGANISATION


def test_an_unnamed_speaker_behind_a_comma_gives_the_name_before_no_office() -> None:
    assert not person("It is not about Marta Lindholm, a spokeswoman stressed.").titles
