"""Markdown is read for its words, and every word keeps the line on which it stands."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import MAX_BYTES, MetadataFlags, read_article
from checker.ingest.markdown import plain
from checker.models import Article, PassageKind

FIXTURES = Path(__file__).parents[2] / "fixtures"

ARTICLE = """\
---
outlet: The Planet
---
# Council votes to *keep* the [pool](http://x/p)

Mayor [Eva Brook](http://x/a) **resigned** on
Monday[^1], the council said. "I am
[not
going](http://x
"a title") back," she said &mdash; and ~~twelve~~ 14 people heard it.

| Toll | Town |
|---|---|
| Nine people died. | Lowick |

[^1]: A note said so.
    More of the note said so.

    Still more of it.

> "We will not close the
> pool," *Carla Benitez* said.

* Talks go on over the weekend.
* [Ten things to know about pools](http://x)

1986. It was a bad year.

<!-- The mayor
died. --> The mayor lives, he said.

<div><p>The pool <b>closed</b> on Friday.</p>
<figure><figcaption>The caption died.</figcaption></figure></div>

![A picture said so](x.png)

```
code said so
```

    An indented paragraph said so.

What comes next for the pool
----------------------------
[The mayor resigned on Tuesday, the council said.](http://x)
"""


def article(path: Path, text: str) -> Article:
    path.write_text(text, encoding="utf-8")
    return read_article(path, MetadataFlags())


def words(text: str) -> list[str]:
    return plain(text).text.strip().split("\n\n")


def test_the_words_are_kept_and_the_mark_up_is_not(tmp_path: Path) -> None:
    read = article(tmp_path / "a.md", ARTICLE)
    assert [(read.line_of(p.span.start), p.span.of(read.text)) for p in read.passages] == [
        (4, "Council votes to keep the pool"),
        (
            6,
            "Mayor Eva Brook resigned on\nMonday, the council said. "
            '"I am\nnot\ngoing back," she said — and  14 people heard it.',
        ),
        (21, '"We will not close the pool," Carla Benitez said.'),
        (24, "Talks go on over the weekend."),
        (27, "1986. It was a bad year."),
        (30, "The mayor lives, he said."),
        (32, "The pool closed on Friday."),
        (41, "An indented paragraph said so."),
        (43, "What comes next for the pool"),
        (45, "The mayor resigned on Tuesday, the council said."),
    ]
    assert read.passages[0].kind is PassageKind.HEADLINE
    assert read.title == "Council votes to keep the pool"


@pytest.mark.parametrize(
    ("word", "line"),
    [("Mayor", 6), ("Monday", 7), ("not\n", 8), ("going", 9), ("back", 10), ("pool,", 22)],
)
def test_a_word_has_the_line_on_which_it_stands(word: str, line: int, tmp_path: Path) -> None:
    read = article(tmp_path / "a.md", ARTICLE)
    assert read.line_of(read.text.index(word)) == line


def test_a_headline_is_the_same_as_in_plain_text(tmp_path: Path) -> None:
    headline, body = "Mayor resigns over the pool", "The mayor said on Monday that he would go."
    marked = article(tmp_path / "a.md", f"# {headline}\n\n{body}\n")
    bare = article(tmp_path / "a.txt", f"{headline}\n\n{body}\n")
    assert (marked.text, marked.passages) == (bare.text, bare.passages)


def test_a_heading_that_ends_like_a_sentence_is_the_headline(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Another one\n---\n# The mayor resigned.\n\nThe mayor said that he would go.\n"
    )
    read = article(tmp_path / "a.md", text)
    assert read.title == "Another one"
    assert [p.kind.value for p in read.passages] == ["headline", "body"]


def test_a_paragraph_that_is_wrapped_at_a_column_is_one_passage(tmp_path: Path) -> None:
    text = (
        "The *river* rose four metres overnight and flooded the old town, officials\n"
        "said on Monday. Two bridges were closed, among them the one that leads to\n"
        "Upper Marsh, and 300 people were told to leave.\n\n"
        "> Rescue teams from three districts worked through the night.\n"
        "> The army sent boats.\n"
    )
    read = article(tmp_path / "a.md", text)
    assert len(read.passages) == 2
    assert read.passages[1].span.of(read.text).endswith("night. The army sent boats.")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The fee rose 5*3 and a_b_c to $4 & more.", "The fee rose 5*3 and a_b_c to $4 & more."),
        (r"The code is \*1\* and \# 2.", "The code is *1* and # 2."),
        ("He said[^a] it[^long-note].", "He said it."),
        ("See [the file][1] here.\n\n[1]: http://x", "See the file here."),
        ("She wrote `rm` and <https://x.example>.", "She wrote rm and https://x.example."),
        ("“Never,” she said. ![a chart](c.png)", "“Never,” she said."),
        ("The talks <span class='x'>go</span> on.<!-- no -->", "The talks go on."),
    ],
)
def test_marks_inside_a_sentence(text: str, kept: str) -> None:
    assert words(text) == [kept]


def test_a_note_ends_where_the_next_paragraph_begins() -> None:
    text = (
        "One went.\n\n[^1]: A note.\n\nTwo came.\n\n[^2]: More.\n[^3]: Most.\n\n\nThree stayed.\n"
    )
    assert words(text) == ["One went.", "Two came.", "Three stayed."]


def test_tables_end_where_prose_goes_on() -> None:
    text = "One went.\n\n| a | b |\n|---|---|\n| Nine died. | x |\n\nTwo came.\n"
    assert words(text) == ["One went.", "Two came."]


def test_windows_line_ends_count_as_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(ARTICLE.replace("\n", "\r\n").encode())
    read = read_article(tmp_path / "a.md", MetadataFlags())
    assert read.line_of(read.text.index("The mayor lives")) == 30


def test_articles_without_mark_up_are_read_as_they_stand() -> None:
    files = [p for p in FIXTURES.rglob("*.md") if p.name != "README.md"]
    assert len(files) > 100
    for path in files:
        read = read_article(path, MetadataFlags())
        source = path.read_text(encoding="utf-8")
        assert source.endswith(f"---\n{read.text}"), path
        lines = source.splitlines()
        for passage in read.passages:
            line = read.line_of(passage.span.start)
            assert line is not None
            assert lines[line - 1].startswith(passage.span.of(read.text).splitlines()[0])


LINES = (
    *("# Title", "The *mayor* said so.", "> quoted words", "- item", "    indented", "1984. year"),
    *("[^1]: note", "a[^1] b", "~~gone~~ kept", "[link](x)", "`code`", "<!-- a", "-->", "<div>"),
    *("| a | b |", "|---|---|", "===", "---", "```", ""),
)


@given(st.lists(st.sampled_from(LINES), max_size=20).map("\n".join))
def test_every_word_stands_on_the_line_that_is_told(source: str) -> None:
    read = plain(source, first_line=3)
    lines = source.split("\n")
    assert [at for at, _ in read.lines] == sorted(at for at, _ in read.lines)
    for (start, line), (end, _) in pairwise([*read.lines, (len(read.text), None)]):
        assert line is not None
        for word in read.text[start:end].split():
            assert word in lines[line - 3]


@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_a_file_as_long_as_may_be_is_read_in_seconds(end: str) -> None:
    line = "The union will strike on Friday, its leader said on Tuesday." + end
    began = time.perf_counter()
    plain(line * (MAX_BYTES // len(line)))
    assert time.perf_counter() - began < 15
