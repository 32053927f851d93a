from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from checker.answered import Reading
from checker.ingest.metadata import Metadata
from checker.ingest.reader import article_of
from checker.models import Span
from checker.names import EntityKind, Mention, MentionForm, harvest

TEXT = "The crews met the owners on Monday, and then they left again for good."
spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


def mention(start: int, end: int) -> Mention:
    return Mention(start, end, TEXT[start:end], (), EntityKind.PERSON, MentionForm.FULL)


@given(st.lists(spans.filter(lambda ends: ends[0] < ends[1])), spans)
def test_mentions_are_found_by_place_even_where_one_holds_another(
    found: list[list[int]], asked: list[int]
) -> None:
    mentions = tuple(mention(start, end) for start, end in sorted(found))
    article = article_of("a", TEXT, Metadata(published=date(2025, 3, 3)))
    reading = Reading(article, mentions, harvest([TEXT]))
    span = Span(start=asked[0], end=asked[1])
    assert reading.within(span) == [
        m for m in mentions if span.start <= m.start and m.end <= span.end
    ]
    assert reading.touching(span) == [
        m for m in mentions if m.start < span.end and span.start < m.end
    ]
