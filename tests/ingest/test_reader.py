from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from checker.errors import InputError, MetadataError
from checker.ingest import MAX_BYTES, MetadataFlags, read_article

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
NONE = MetadataFlags()
BODY = "The union will strike on Friday, its leader said on Tuesday.\n"
PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Union | The Planet</title>
<meta property="og:site_name" content="The Planet">
<meta property="og:title" content="Union rejects pay offer">
<meta property="article:published_time" content="{published}">
<link rel="canonical" href="https://example.com/union"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Union rejects pay offer</h1>
<p>The transport union on Tuesday rejected a pay offer of 5% from the city, its leader said.</p>
<p>“We will walk out,” said Anna Schmidt.&nbsp;“The café’s closed&hellip;”</p>
<p>The mayor told reporters that “no strike is planned” and that the talks would go on.</p>
</article><footer>© 2025 The Planet</footer></body></html>"""


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_the_text_is_kept_exactly(tmp_path: Path) -> None:
    text = "\n“Cafe\u0301”\u00a0is   closed 👩‍👩‍👧.\r\n\r\n\tHe said ‘it’s “over”’.\r\n"
    article = read_article(write(tmp_path / "a.txt", text), NONE)
    assert article.text == text
    assert article.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert article.source == str(tmp_path / "a.txt")
    assert [p.span.of(article.text) for p in article.passages] == [
        "“Cafe\u0301”\u00a0is   closed 👩‍👩‍👧.",
        "He said ‘it’s “over”’.",
    ]


def test_offsets_are_of_the_body_after_front_matter(tmp_path: Path) -> None:
    path = write(tmp_path / "a.md", f"---\noutlet: The Planet\n---\n{BODY}")
    article = read_article(path, NONE)
    assert (article.text, article.outlet) == (BODY, "The Planet")
    assert article.passages[0].span.start == 0


def test_flags_win_over_front_matter_and_that_over_the_sidecar(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", f"---\ntitle: Front\noutlet: Front\n---\n{BODY}")
    write(tmp_path / "a.meta.yaml", "title: Side\noutlet: Side\npublished: 2025-03-04\n")
    article = read_article(path, MetadataFlags(title="Flag"))
    assert (article.title, article.outlet) == ("Flag", "Front")
    assert article.published == date(2025, 3, 4)


def test_an_unknown_publication_date_is_allowed(tmp_path: Path) -> None:
    assert read_article(write(tmp_path / "a.txt", BODY), NONE).published is None


def test_a_page_gives_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    page = PAGE.format(published="2025-03-04T23:10:00-05:00")
    article = read_article(write(tmp_path / "a.html", page), NONE)
    assert "“We will walk out,” said Anna Schmidt." in article.text
    assert "“The café’s closed…”" in article.text
    assert "Home" not in article.text
    assert (article.title, article.outlet) == ("Union rejects pay offer", "The Planet")
    assert (article.published, article.url) == (date(2025, 3, 4), "https://example.com/union")


def test_a_page_is_known_by_its_content_too(tmp_path: Path) -> None:
    page = PAGE.format(published="in the spring")
    write(tmp_path / "a.meta.yaml", "title: Side\n")
    article = read_article(write(tmp_path / "a.txt", page), NONE)
    assert (article.title, article.outlet, article.published) == ("Side", "The Planet", None)


def test_the_id_depends_on_text_outlet_date_and_title_and_on_nothing_else(tmp_path: Path) -> None:
    first = read_article(write(tmp_path / "a.txt", BODY), NONE)
    assert len(first.id) == 13 and first.id.startswith("a")
    assert read_article(write(tmp_path / "b.txt", BODY), MetadataFlags(url="x")).id == first.id
    others = [
        read_article(write(tmp_path / "c.txt", BODY + "\n"), NONE),
        *(
            read_article(tmp_path / "a.txt", MetadataFlags(**{key: value}))
            for key, value in [("title", "x"), ("outlet", "x"), ("published", "2025-03-04")]
        ),
    ]
    assert len({first.id, *(article.id for article in others)}) == 5


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.name[:3])
def test_the_labelled_articles_are_read_with_their_sidecars(path: Path) -> None:
    article = read_article(path, NONE)
    assert article.text.encode() == path.read_bytes()
    assert article.published is not None


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf\n", "is empty"),
        (b"---\ntitle: x\n---\n \n", "empty but for front matter"),
        (
            "Home | News | Sport\nREAD MORE: Ten pubs\n© 2025 The Planet".encode(),
            "only boilerplate",
        ),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG picture"),
        (b"%PDF-1.7\n\x00", "PDF document"),
        (b"GGUF\x03\x00\x00\x00", "GGUF model"),
        (b"one\x00two", "NUL bytes"),
        ("“one” “two”".encode()[:-1], "damaged UTF-8"),
        (b"<html><body></body></html>", "no article text"),
    ],
)
def test_bad_content_is_refused_in_one_line(content: bytes, message: str, tmp_path: Path) -> None:
    path = write(tmp_path / "bad.txt", content)
    with pytest.raises(InputError, match=message) as raised:
        read_article(path, NONE)
    assert raised.value.message.startswith(f"{path}: ")
    assert "\n" not in raised.value.message


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such file"):
        read_article(tmp_path / "a.txt", NONE)


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read_article(tmp_path, NONE)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError, match="not a regular file"):
        read_article(tmp_path / "pipe.txt", NONE)


@pytest.mark.parametrize("name", ["a.txt/b.txt", "x" * 300, "a\0b.txt"])
def test_an_impossible_path(name: str, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", BODY)
    with pytest.raises(InputError, match=r"cannot be read: \w+"):
        read_article(tmp_path / name, NONE)


@pytest.fixture
def unprivileged() -> Iterator[None]:
    """Root reads whatever it likes, so a run as root steps down for the test."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_not_be_read(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> None:
    path = write(tmp_path_factory.mktemp("locked") / "a.txt", BODY)
    path.chmod(0)
    request.getfixturevalue("unprivileged")
    with pytest.raises(InputError, match="may not be read: check its permissions"):
        read_article(path, NONE)


def test_a_name_too_long_for_a_sidecar_has_none(tmp_path: Path) -> None:
    article = read_article(write(tmp_path / f"{'x' * 250}.txt", BODY), NONE)
    assert article.text == BODY


def test_control_characters_in_a_path_are_escaped(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        read_article(tmp_path / "a\x1b[2J\nb.txt", NONE)
    assert r"a\x1b[2J\nb.txt" in raised.value.message


def test_a_file_over_the_limit_is_refused_at_once_with_what_to_do(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", b"word " * 1_000_000)
    start = time.perf_counter()
    with pytest.raises(InputError, match=r"5,000,000 bytes, over the limit of 2,000,000: split it"):
        read_article(path, NONE)
    assert time.perf_counter() - start < 0.5


def test_a_file_just_under_the_limit_is_read_in_seconds(tmp_path: Path) -> None:
    text = BODY * (MAX_BYTES // len(BODY))
    start = time.perf_counter()
    article = read_article(write(tmp_path / "a.txt", text), NONE)
    assert len(article.passages) == MAX_BYTES // len(BODY)
    assert time.perf_counter() - start < 10


def test_malformed_metadata_keeps_its_class_and_names_the_article(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", BODY)
    with pytest.raises(MetadataError, match=r"a\.txt: the command line gives published"):
        read_article(path, MetadataFlags(published="soon"))


def test_lines_are_counted_in_the_file_front_matter_included(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("---\ntitle: Strike\n---\nFirst line.\nSecond line ends here.\n")
    article = read_article(path, MetadataFlags())
    assert article.line_of(article.text.index("First")) == 4
    assert article.line_of(article.text.index("Second")) == 5
