from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.ingest.decode import decode

ENGLISH = (
    "He said “no” — the café’s closed… The talks ended on Monday.\r\nShe\u00a0paid £5 or €6.\n"
)
FRENCH = (
    "Le président a déclaré mardi qu’il n’y avait « aucun projet » de rencontre. La grève des"
    " employés, commencée le 12 août, s’étend à Orléans.\n"
)
GERMAN = (
    "Der Außenminister erklärte am Dienstag, es gebe keine Pläne für ein Treffen. „Wir prüfen die"
    " Lage“, sagte er.\n"
)
POLISH = (
    "Minister spraw zagranicznych powiedział we wtorek, że nie ma planów spotkania. Związek"
    " zawodowy zapowiedział strajk w piątek, a rząd odrzucił żądania płacowe.\n"
)
RUSSIAN = (
    "Министр иностранных дел заявил во вторник, что никаких планов встречи нет. Профсоюз объявил о"
    " забастовке в пятницу. Мы готовы, сказал он журналистам в столице.\n"
)
JAPANESE = (
    "外務大臣は火曜日、会談の予定はないと述べた。労働組合は金曜日にストライキを行うと発表した。"
    "「準備はできている」と彼は語った。\n"
)
CHINESE = "外交部长周二表示，没有会晤的计划。工会宣布周五罢工。他说：“我们准备好了。”\n"

MARKS = {
    "utf-8-sig": b"",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\x00\x00",
    "utf-32-be": b"\x00\x00\xfe\xff",
}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH * 30, "cp1252"),
        ("The café was closed on Monday, officials said.\n", "latin-1"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN * 4, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "shift-jis"),
        (JAPANESE * 3, "euc-jp"),
        (CHINESE * 4, "gb18030"),
    ],
)
def test_encodings_without_a_mark_are_told(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(lambda t: f"e\u0301 \u00a0\r\n{t}"),
    st.sampled_from(sorted(MARKS)),
)
def test_marked_encodings_round_trip_exactly(text: str, encoding: str) -> None:
    assert decode(MARKS[encoding] + text.encode(encoding)) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_round_trips_exactly(text: str) -> None:
    # A text may not begin with what is a byte order mark.
    assert decode(f"x{text}".encode()) == f"x{text}"


@given(st.lists(st.sampled_from("‘’“”–—…éèàçüöäñß£€"), min_size=1, max_size=30))
def test_western_prose_in_windows_1252_round_trips(letters: list[str]) -> None:
    prose = (
        "The minister told reporters on Monday that the talks would go on for weeks. " * 20
        + "a".join(letters)
    )
    assert decode(prose.encode("cp1252")) == prose


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="koi8-r">', "koi8-r"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
        ("<?xml version='1.0' encoding='iso-8859-5'?>", "iso8859-5"),
    ],
)
def test_a_page_declares_its_encoding(declaration: str, encoding: str) -> None:
    page = f"{declaration}<p>Нет.</p>"
    assert decode(page.encode(encoding), html=True) == page


def test_a_declared_escape_encoding_is_heeded_though_it_is_ascii() -> None:
    page = f'<meta charset="iso-2022-jp"><p>{JAPANESE}</p>'
    assert decode(page.encode("iso-2022-jp"), html=True) == page


def test_valid_utf_8_wins_over_a_wrong_declaration() -> None:
    page = '<meta charset="iso-8859-1"><p>“café”</p>'
    assert decode(page.encode(), html=True) == page


@pytest.mark.parametrize(
    "name", ["rot13", "undefined", "unicode_escape", "utf-7", "no-such", "hex"]
)
def test_a_declaration_that_is_no_web_encoding_is_ignored(name: str) -> None:
    page = f'<meta charset="{name}"><p>café “no” \\n +AGE-</p>'
    assert decode(page.encode(), html=True) == page


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "PNG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"GGUF\x03\x00", "GGUF"),
        (b"PK\x03\x04\x14\x00", "Word"),
        (b"some\x00text", "NUL bytes"),
        ("no mark".encode("utf-16-le"), "NUL bytes"),
        ("\ufeffa\0b".encode(), "NUL characters"),
        (
            "“Ça va,” dit-il.\n“Où?” Élan".encode()[:-4] + b"\xff tail",
            "damaged UTF-8, first at byte",
        ),
        ('<meta charset="utf-8">caf\xe9'.encode("latin-1"), "says it is utf-8 but is not"),
        (b"\xff\xfe\x00\xd8a\x00", "says it is utf-16-le but is not"),
        (bytes(range(1, 32)) * 20, "binary data"),
    ],
)
def test_what_is_not_text_is_refused_with_a_reason(raw: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as raised:
        decode(raw, html=True)
    assert "\n" not in raised.value.message


def test_random_bytes_are_refused() -> None:
    with pytest.raises(InputError):
        decode(bytes(random.Random(1).choices(range(1, 256), k=5_000)))


def test_a_damaged_line_is_named() -> None:
    raw = "“one”\n“two”\n".encode() + b"\xe2\x80 three\n"
    with pytest.raises(InputError, match=r"byte 20 \(line 3\)"):
        decode(raw)
