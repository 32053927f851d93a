"""The lines of a page on which the words stand that were extracted from it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from checker.ingest import MetadataFlags, read_article
from checker.ingest.page_lines import page_lines
from checker.models import Article

PAGE = """<!doctype html><html><head><meta charset="utf-8">
<title>Fire on the coast forces 300 people out</title>
<script>var title = "The fire on the coast forced 300 people out of their homes";</script>
</head><body>
<nav><a href="/">Home</a>
<a href="/news">Background</a></nav>
<article>
<h1>Fire on the coast forces 300 people out</h1>
<!-- The fire on the coast
forced 300 people out of their homes -->
<p>The fire on the coast
forced <b>300</b> people out of their homes on Monday, the fire
service said. &ldquo;We
will not let it reach the town,&rdquo; said Anna Schmidt, its chief.</p>
<h2>Background</h2>
<p>The caf&eacute;&#8217;s owner said that “nobody was hurt” and that
the talks <a href="x"
 title="Talks">would go on</a>.</p>
<p>The mayor told reporters that the fire was out.</p><p>The minister denied that it was out.</p>
<ul><li>One person was taken to hospital, said the doctor.</li>
<li>Two boats burned in the harbour on Sunday.</li></ul>
</article><footer>© 2025 The Planet</footer></body></html>"""


def page(path: Path, content: str) -> Article:
    path.write_text(content, encoding="utf-8")
    return read_article(path, MetadataFlags())


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_word_has_the_line_of_the_page(end: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE.replace("\n", end).encode())
    read = read_article(tmp_path / "a.html", MetadataFlags())
    found = {
        words: read.line_of(read.text.index(words))
        for words in (
            *("The fire on", "forced 300", "service said", "“We", "will not", "Background"),
            *("The café’s owner", "the talks", "would go", "The mayor", "The minister"),
            *("One person", "Two boats"),
        )
    }
    assert list(found.values()) == [11, 12, 13, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21]


def test_words_that_the_page_does_not_show_have_no_line() -> None:
    text = "The mayor told reporters that the fire was out.\nSomebody said something else today.\n"
    text += "The minister denied that it was out.\n"
    lines = page_lines(text, PAGE)
    assert [line for _, line in lines] == [19, None, 19]
    assert [text[at:].split()[0] for at, _ in lines] == ["The", "Somebody", "The"]


def test_a_paragraph_that_was_cut_has_the_lines_of_its_sentences() -> None:
    shown = (
        "<p>The mayor told reporters that the fire was out.\n<i>Read more here.</i>\nHe left.</p>"
    )
    text = "The mayor told reporters that the fire was out. He left."
    assert page_lines(text, shown) == ((0, 1), (text.index("He"), 3))


def test_a_page_that_hides_its_words_has_no_lines(tmp_path: Path) -> None:
    text = "The mayor told reporters that the fire was out."
    assert page_lines(text, f"<script>{text}</script>") == ((0, None),)


@pytest.mark.parametrize("junk", ["<!--", "<", "<a ", "&", "<title>", "<script", "</p"])
def test_a_broken_page_takes_no_longer(junk: str) -> None:
    began = time.perf_counter()
    page_lines("The mayor told reporters that the fire was out.", junk * (500_000 // len(junk)))
    assert time.perf_counter() - began < 5
