"""A run over four hand-made articles on a dock strike and a merger, with everything that can occur.

The engine plays no part: findings are written by hand, so that these tests fail only when what is
printed changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import date

import pytest

from checker.asking.provider import Usage
from checker.document import Document, ModelRecord, build_document
from checker.engine import Comparison, Coverage
from checker.extract import Extraction, Failure, Rejected
from checker.models import (
    Article,
    Attribution,
    Claim,
    Event,
    EventTime,
    EventType,
    Finding,
    Interval,
    Passage,
    PassageKind,
    Quantity,
    Quote,
    Relation,
    Severity,
    Span,
    Speaker,
    Status,
    StatusBasis,
    StatusValue,
    Voice,
)
from checker.render import RenderInput

GAZETTE = """\
Dockers’ strike to end on Friday

“We have agreed to end the strike 🚢 on Friday,” João Melo, head of the dockers’ union, told \
reporters.

According to a person close to the talks, the strike could end only if the port pays for the lost \
days. The port’s press office declined to comment.

READ MORE: ten photographs of the harbour
"""
COURIER = """\
The harbour lay still on Thursday.
The chief executive of Northwind Ports, Þórunn Sæmundsdóttir, was reported\x1b[2J by Coast Radio \
as saying that “no end of the strike\u202e has been
agreed”, and that talks would go on.
The dockers walked out on 28 April.
"""
LEDGER = """\
Northwind and 李娜航运 will merge on 1 June, 李娜 said in Xiamen.
"The merger is not something we have planned," 陈伟, a spokesman for 李娜航运, said later, \
"now or ever".
"""
TICKER = """\
The merger has been put off until autumn, Northwind Ports said. 👩‍👩‍👧
"""

GAZETTE_ID, COURIER_ID, LEDGER_ID, TICKER_ID = "a1", "a2", "a3", "a4"

MELO = Speaker(canonical="João Melo", role="head of the dockers’ union")
THORUNN = Speaker(
    canonical="Þórunn Sæmundsdóttir", role="chief executive", principal="Northwind Ports"
)
SOURCE = Speaker(canonical="a person close to the talks", anonymous=True)
LI_NA = Speaker(canonical="李娜", principal="李娜航运")
SPOKESMAN = Speaker(canonical="陈伟", role="spokesman", principal="李娜航运")
NORTHWIND = Speaker(canonical="Northwind Ports")
COURIER_ITSELF = Speaker(canonical="Harbour Courier")

LOCAL = ModelRecord(
    name="tiny-1b", identity="sha256:00", profile="passage", prompt="0123456789ab", local=True
)


def article(
    article_id: str, source: str, text: str, outlet: str | None, published: date | None
) -> Article:
    passages: list[Passage] = []
    start = 0
    for line in text.splitlines(keepends=True) if article_id != COURIER_ID else [text]:
        if words := line.strip():
            begin = start + line.index(words)
            kind = PassageKind.BOILERPLATE if "READ MORE" in words else PassageKind.BODY
            span = Span(start=begin, end=begin + len(words))
            passages.append(Passage(index=len(passages), span=span, kind=kind))
        start += len(line)
    return Article(
        id=article_id,
        source=source,
        outlet=outlet,
        published=published,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        passages=tuple(passages),
    )


ARTICLES = (
    article(GAZETTE_ID, "strike/gazette.txt", GAZETTE, "Harbour Gazette", date(2031, 5, 2)),
    article(COURIER_ID, "strike/courier.txt", COURIER, "Harbour Courier", date(2031, 5, 3)),
    article(LEDGER_ID, "merger/ledger.html", LEDGER, "The Ledger", date(2031, 5, 4)),
    article(TICKER_ID, "merger/ticker.txt", TICKER, None, None),
)


def claim(
    claim_id: str,
    article_id: str,
    words: str,
    speaker: Speaker,
    voice: Voice,
    status: StatusValue,
    event: Event,
    *,
    chain: tuple[str, ...] = (),
    quantity: str | None = None,
) -> Claim:
    source = next(article for article in ARTICLES if article.id == article_id)
    start = source.text.index(words)
    quote = Quote.cut(source.text, start, start + len(words))
    passage = next(p for p in source.passages if p.span.contains(quote))
    quantities: tuple[Quantity, ...] = ()
    if quantity:
        at = source.text.index(quantity)
        measured = Quote.cut(source.text, at, at + len(quantity))
        quantities = (Quantity(quote=measured, low=28, high=28, unit="count"),)
    return Claim(
        id=claim_id,
        article=article_id,
        passage=passage.index,
        quote=quote,
        attribution=Attribution(speaker=speaker, voice=voice, chain=chain),
        event=event,
        status=Status(value=status, basis=StatusBasis.CUE),
        quantities=quantities,
        asserted_on=source.published,
    )


STRIKE = Event(
    type=EventType.LABOUR,
    label="end of the strike",
    participants=("João Melo", "Northwind Ports"),
    time=EventTime(interval=Interval(start=date(2031, 5, 3))),
)
MERGER = Event(
    type=EventType.ECONOMIC,
    label="merger of Northwind and 李娜航运",
    participants=("Northwind Ports", "李娜航运"),
)
WALKOUT = Event(type=EventType.LABOUR, label="walk-out")

CLAIMS = (
    claim(
        "c01",
        GAZETTE_ID,
        "Dockers’ strike to end on Friday",
        Speaker(canonical="Harbour Gazette"),
        Voice.NARRATOR,
        StatusValue.EXPECTED,
        STRIKE,
    ),
    claim(
        "c02",
        GAZETTE_ID,
        "We have agreed to end the strike 🚢 on Friday",
        MELO,
        Voice.DIRECT,
        StatusValue.AGREED,
        STRIKE,
    ),
    claim(
        "c03",
        GAZETTE_ID,
        "the strike could end only if the port pays for the lost days",
        SOURCE,
        Voice.INDIRECT,
        StatusValue.CONDITIONAL,
        STRIKE,
    ),
    claim(
        "c04",
        COURIER_ID,
        "no end of the strike\u202e has been\nagreed",
        THORUNN,
        Voice.MIXED,
        StatusValue.NOT_PLANNED,
        STRIKE,
        chain=("Coast Radio",),
    ),
    claim(
        "c05",
        COURIER_ID,
        "The dockers walked out on 28 April",
        COURIER_ITSELF,
        Voice.NARRATOR,
        StatusValue.OCCURRED,
        WALKOUT,
        quantity="28",
    ),
    claim(
        "c06",
        LEDGER_ID,
        "Northwind and 李娜航运 will merge on 1 June",
        LI_NA,
        Voice.INDIRECT,
        StatusValue.SCHEDULED,
        MERGER,
    ),
    claim(
        "c07",
        LEDGER_ID,
        "The merger is not something we have planned",
        SPOKESMAN,
        Voice.DIRECT,
        StatusValue.NOT_PLANNED,
        MERGER,
    ),
    claim(
        "c08",
        TICKER_ID,
        "The merger has been put off until autumn",
        NORTHWIND,
        Voice.INDIRECT,
        StatusValue.POSTPONED,
        MERGER,
    ),
)

FINDINGS = (
    Finding(
        id="f01",
        rule="STA001",
        relation=Relation.DISPUTE,
        severity=Severity.GRAVE,
        message="Of the end of the strike, João Melo has “agreed” and Þórunn Sæmundsdóttir “not "
        "planned”: what one side announces, the other knows nothing of.",
        next_step="Ask João Melo and Þórunn Sæmundsdóttir, or those who were present, what was "
        "settled; until then attribute each statement to its speaker.",
        primary="c02",
        secondary="c04",
        also=("c01",),
    ),
    Finding(
        id="f02",
        rule="STA001",
        relation=Relation.REVERSAL,
        severity=Severity.MEDIUM,
        message="Of the merger, 李娜 has “scheduled” and 陈伟 “not planned”.",
        next_step="Ask which holds, 李娜’s word or 陈伟’s, and give the date of each.",
        primary="c06",
        secondary="c07",
    ),
    Finding(
        id="f03",
        rule="STA005",
        relation=Relation.DISPUTE,
        severity=Severity.NUANCE,
        message="One side has it as agreed, the other makes it hang on a condition.",
        next_step="State the condition.",
        primary="c02",
        secondary="c03",
    ),
    Finding(
        id="f04",
        rule="STA004",
        relation=Relation.UPDATE,
        severity=Severity.MEDIUM,
        message="What was scheduled has been postponed since.",
        next_step="Use the later information, and give the date at which it was current.",
        primary="c06",
        secondary="c08",
    ),
)

NAMES = {
    "STA001": "announced-not-planned",
    "STA004": "announced-called-off",
    "STA005": "agreed-conditional",
}
COVERAGE = Coverage(
    claims=8,
    linked=6,
    compared=4,
    reasons={"no other claim speaks of the same event": 2},
    withheld={},
)
REJECTED = Rejected(
    article=LEDGER_ID,
    passage=1,
    text="The merger\nwas never \x1b]0;owned\x07planned",
    reason="these words do not stand in the text",
)
FAILURES = (
    Failure(
        article=GAZETTE_ID,
        passage=0,
        start=0,
        end=32,
        reason="the server at http://127.0.0.1:9/v1 does not answer",
    ),
    Failure(
        article=GAZETTE_ID,
        passage=1,
        start=34,
        end=130,
        reason="the server at http://127.0.0.1:9/v1 does not answer",
    ),
)


def given(
    *,
    claims: tuple[Claim, ...] = CLAIMS,
    findings: tuple[Finding, ...] = FINDINGS,
    coverage: Coverage | None = COVERAGE,
    rejected: tuple[Rejected, ...] = (REJECTED,),
    failures: tuple[Failure, ...] = FAILURES,
    model: ModelRecord = LOCAL,
    nuances: bool = False,
    articles: tuple[Article, ...] = ARTICLES,
) -> RenderInput:
    """A run that holds what is given."""
    extractions: dict[str, Extraction] = {
        article.id: Extraction(
            claims=tuple(c for c in claims if c.article == article.id),
            rejected=tuple(r for r in rejected if r.article == article.id),
            failures=tuple(f for f in failures if f.article == article.id),
            usage=Usage(prompt_tokens=300, completion_tokens=20, seconds=1.25, calls=3),
        )
        for article in articles
    }
    comparison = None if coverage is None else Comparison(findings, coverage)
    document: Document = build_document(articles, extractions, comparison, NAMES, model)
    texts: Mapping[str, Article] = {article.id: article for article in articles}
    return RenderInput(document=document, articles=texts, nuances=nuances)


@pytest.fixture(scope="session")
def everything() -> RenderInput:
    """All that can occur, nuances hidden."""
    return given()


@pytest.fixture(scope="session")
def make() -> Callable[..., RenderInput]:
    """Builds a run; what is not named is as in ``everything``."""
    return given
