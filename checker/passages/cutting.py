"""Cut an article into passages: one paragraph each, with its exact place and kind (pure).

Real articles come with paragraphs parted by blank lines, by single line breaks, or hard-wrapped at
a column, and with the page's furniture around them. Nothing is cut away: every character that is
not white space belongs to one passage, and furniture is marked (``checker.passages.boilerplate``).

In plain text, marks as Markdown has them are read only so far as they shape paragraphs: headings,
list items, quotations, tables and rules begin a passage, whose markers stay in its span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.models import Passage, PassageKind, Span
from checker.passages.boilerplate import is_boilerplate, is_caption, is_closed, is_credit
from checker.passages.sentences import split_sentences

# Longer paragraphs (text that came without line breaks) are cut between sentences, so that each
# fits a small model's context with room for the answer. In code points.
MAX_PASSAGE = 2_000

# A line this long was not wrapped at a column by a mailer, an editor or a wire.
_MAX_COLUMN = 120
# A headline stands among this many first passages, in at most this many code points.
_TOP = 12
_HEADLINE_MAX = 200
# "Related Content", "Breaking news": a line of so few words that has no stop says nothing.
_LABEL_WORDS = 3

_HEADING = re.compile(r"#{1,6}\s+\S")
_TITLE_HEADING = re.compile(r"#\s+\S")
_ITEM = re.compile(r"(?:[-*+•◦‣▪–—]|\(?\d{1,3}[.)])\s+\S")
_QUOTED = re.compile(r">\s?")
_RULE = re.compile(r"(?:[-*_=]\s*){3,}$")
_SETEXT = re.compile(r"(?:=+|-+)$")
_MARKER = re.compile(r"(?:#{1,6}|>|[-*+•])\s+|[*_]{1,3}(?=\w)")
# As many words as the limit allows, or one word that is over it by itself.
_WORDS_IN_REACH = re.compile(rf"\S(?:.{{0,{MAX_PASSAGE - 2}}}\S)?(?!\S)|\S+", re.DOTALL)
_WORD = re.compile(r"\w[\w.'’-]*")


def split_passages(text: str, title: str | None = None) -> tuple[Passage, ...]:
    """Cut ``text`` into passages and say of each what it is.

    Args:
        text: The article, exactly as ingested.
        title: Its headline as its metadata has it, to know it by when the text repeats it.

    Returns:
        Passages in order, without white space at their ends and without overlap; together they hold
        every character of ``text`` that is not white space. At most one is a headline.
    """
    spans = _limited(text, _paragraphs(text))
    words = [span.of(text) for span in spans]
    boilerplate = [_is_table(passage) or is_boilerplate(passage) for passage in words]
    for i, (passage, following) in enumerate(pairwise(words)):
        if is_credit(following) and is_caption(passage):
            boilerplate[i] = True
    headline = _headline(words, boilerplate, title)
    return tuple(
        Passage(
            index=i,
            span=span,
            kind=(
                PassageKind.HEADLINE
                if i == headline
                else PassageKind.BOILERPLATE
                if boilerplate[i] or _is_label(words[i])
                else PassageKind.BODY
            ),
        )
        for i, span in enumerate(spans)
    )


def _lines(text: str) -> Iterator[Span]:
    """Every line of ``text`` without white space around it; a blank line is an empty span."""
    start = 0
    for line in text.splitlines(keepends=True):
        lead = len(line) - len(line.lstrip())
        yield Span(start=start + min(lead, len(line)), end=start + max(lead, len(line.rstrip())))
        start += len(line)


def _paragraphs(text: str) -> Iterator[Span]:
    """Paragraphs of any length: lines between which no break is meant, joined."""
    lines = list(_lines(text))
    column = _wrap_column(text, lines)
    start: Span | None = None
    for line, following in pairwise([*lines, Span(start=0, end=0)]):
        if line.start == line.end:
            continue
        start = start or line
        if following.start == following.end or not _runs_on(text, line, following, column):
            yield Span(start=start.start, end=line.end)
            start = None


def _wrap_column(text: str, lines: Sequence[Span]) -> int | None:
    """The column at which ``text`` is hard-wrapped, or None where line breaks end paragraphs.

    It is wrapped when at least half of the breaks between two lines of text fall inside a sentence.
    """
    breaks = [
        (before, after)
        for before, after in pairwise(lines)
        if before.start < before.end and after.start < after.end
    ]
    inside = [
        before
        for before, after in breaks
        if before.end - before.start <= _MAX_COLUMN and _inside_sentence(text, before, after)
    ]
    if not inside or 2 * len(inside) < len(breaks):
        return None
    return max(line.end - line.start for line in inside)


def _inside_sentence(text: str, before: Span, after: Span) -> bool:
    """Whether the break between two lines falls inside a sentence."""
    return not is_closed(before.of(text)) and text[after.start].islower()


def _runs_on(text: str, line: Span, following: Span, column: int | None) -> bool:
    """Whether ``following`` goes on with the paragraph that ``line`` belongs to."""
    words, following_words = line.of(text), following.of(text)
    if _SETEXT.match(following_words) and len(following_words) >= 2:
        return not is_closed(words)
    if _begins_block(following_words) or _HEADING.match(words) or _RULE.match(words):
        return _QUOTED.match(words) is not None and _QUOTED.match(following_words) is not None
    if words.startswith("|") and following_words.startswith("|"):
        return True
    first_word = following_words.split(maxsplit=1)[0]
    # A wrapped line is full when the next word would not have fitted.
    if column is not None and column - len(first_word) <= len(words) <= _MAX_COLUMN:
        return True
    return _inside_sentence(text, line, following) and not (
        is_boilerplate(words) or is_boilerplate(following_words)
    )


def _begins_block(line: str) -> bool:
    return any(pattern.match(line) for pattern in (_HEADING, _ITEM, _QUOTED, _RULE))


def _limited(text: str, paragraphs: Iterator[Span]) -> list[Span]:
    """The same paragraphs, those over the limit cut between sentences (or, failing that, words)."""
    spans: list[Span] = []
    for paragraph in paragraphs:
        if paragraph.end - paragraph.start <= MAX_PASSAGE:
            spans.append(paragraph)
            continue
        pieces = [p for s in split_sentences(text, paragraph) for p in _cut_between_words(text, s)]
        joined = pieces[0]
        for piece in pieces[1:]:
            if piece.end - joined.start > MAX_PASSAGE:
                spans.append(joined)
                joined = piece
            else:
                joined = Span(start=joined.start, end=piece.end)
        spans.append(joined)
    return spans


def _cut_between_words(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence over the limit, cut at white space; whole where it has none."""
    if sentence.end - sentence.start <= MAX_PASSAGE:
        yield sentence
        return
    for piece in _WORDS_IN_REACH.finditer(sentence.of(text)):
        yield Span(start=sentence.start + piece.start(), end=sentence.start + piece.end())


def _headline(words: Sequence[str], boilerplate: Sequence[bool], title: str | None) -> int | None:
    """Index of the headline: a title-like line near the top, before the story begins.

    The title known from elsewhere is one, and so is a Markdown heading of the first level.
    Otherwise it is the first line that has no full stop, or is in title case, and has more words
    than a label such as a section's name; failing that, the first of three words. Captions (known
    by the credit after them) do not begin the story.
    """
    if title and (folded := _folded(title)):
        known = (i for i, passage in enumerate(words[:_TOP]) if _folded(passage) == folded)
        if (i := next(known, None)) is not None:
            return i
    candidates: list[int] = []
    for i, passage in enumerate(words[:_TOP]):
        if _TITLE_HEADING.match(passage):
            return i
        if boilerplate[i] or (i + 1 < len(words) and is_credit(words[i + 1])):
            continue
        if not _is_title(passage):
            break
        candidates.append(i)
    if len(candidates) == len(words):
        return None
    counts = {i: len(_WORD.findall(words[i])) for i in candidates}
    long_enough = [i for i in candidates if counts[i] > _LABEL_WORDS]
    short = [i for i in candidates if counts[i] == _LABEL_WORDS]
    return next(iter(long_enough or short), None)


def _folded(title: str) -> str:
    """Its letters and digits alone, without regard to case."""
    return "".join(filter(str.isalnum, title.casefold()))


def _is_title(passage: str) -> bool:
    """Whether ``passage`` is set as a title: one line, and unclosed or mostly in capitals."""
    if len(passage) > _HEADLINE_MAX or (passage[0] in '“"‘«' and is_closed(passage)):
        return False
    if not is_closed(passage) or passage.endswith(("?", "!")):
        return True
    long_words = [w for w in _WORD.findall(passage) if len(w) > 3]
    return len(long_words) >= 3 and 4 * sum(w[0].isupper() for w in long_words) >= 3 * len(
        long_words
    )


def _is_table(passage: str) -> bool:
    """Whether ``passage`` is rows of a table: their cells are no sentences."""
    return all(line.lstrip().startswith("|") for line in passage.splitlines())


def _is_label(passage: str) -> bool:
    """Whether ``passage`` is too short and unclosed to say anything: "Related", "Background"."""
    bare = _MARKER.sub("", passage)
    if is_closed(bare) or bare[:1] in '“"‘«|':
        return False
    return len(_WORD.findall(bare)) <= _LABEL_WORDS
