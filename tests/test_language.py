"""Articles in other languages are told from English ones, and English ones are let pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.ingest import MetadataFlags, read_article
from checker.passages.language import is_english, reads_as_english

ROOT = Path(__file__).parent.parent
OTHERS = [
    line.split("\t")
    for line in (ROOT / "tests/data/languages.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("name", "text"), OTHERS, ids=[name for name, _ in OTHERS])
def test_another_language_is_known(name: str, text: str) -> None:
    assert not reads_as_english([text])
    assert not reads_as_english(text.split(". "))


def test_every_article_here_is_english() -> None:
    files = [
        path
        for path in (ROOT / "fixtures").rglob("*")
        if path.suffix in {".md", ".txt"} and path.name != "README.md"
    ]
    assert len(files) > 100
    assert [p for p in files if not is_english(read_article(p, MetadataFlags()))] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Talks collapse.",
        "Bürgermeister tritt zurück",
        "COUNCIL VOTES TO CLOSE POOL AFTER MAYOR RESIGNS AMID ROW OVER UNPAID WAGES AND LATE PAY"
        " DEAL REACHED LAST NIGHT BETWEEN UNION LEADERS AND TOWN HALL OFFICIALS IN PORT ELLIS CITY"
        " CENTRE HOTEL FOLLOWING WEEKS OF TALKS",
        "Arsenal 2 (Saka 12, Ødegaard 44 pen), Bayern München 2 (Müller 3, 88). Half time 1-1."
        " Attendance 60,304. Referee Szymon Marciniak. Real Sociedad 0, Internazionale 0. "
        "Paris Saint-Germain 3 (Dembélé 9, 12, own goal 90), Borussia Dortmund 0. " * 6,
        "1 Kipruto Kemboi (Kenya) 2hr 4min 11sec, 2 Tadesse Abraham (Switzerland) 2:05:01, 3 Girma"
        " (Ethiopia) same time; women: 1 Obiri 2:21:09, 2 Kosgei two seconds behind; retired: Ito. "
        * 8,
        "The mayor, Eva Brook, told the town meeting on Monday that the pool would stay open until"
        " the end of summer. In a statement she quoted her French colleague: « Nous n’avons jamais"
        " eu l’intention de la fermer, et nous ne la fermerons pas, quoi qu’en disent ceux qui ont"
        " toujours voulu la voir disparaître de notre ville. » She did not say who paid for it.",
        "London: light rain, 12C; Paris: sunny spells, 18C; Oslo: heavy snow, minus 3C. " * 20,
    ],
    ids=["nothing", "short", "foreign title", "capitals", "scores", "race", "quotation", "weather"],
)
def test_what_shows_no_other_language_passes(text: str) -> None:
    assert reads_as_english([text])


def test_a_word_or_two_of_another_script_change_nothing() -> None:
    assert reads_as_english(
        ["The mayor, 李娜, said on Monday that she would go and that it was late."]
    )
    assert reads_as_english(["李娜 met 陈伟."])
