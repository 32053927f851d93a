"""Claims for tests: a short way to write one, and the reader of the examples in rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from checker.events.triggers import head_trigger
from checker.figures.quantities import find_quantities
from checker.identity import digest
from checker.models import (
    Attribution,
    Claim,
    Event,
    EventTime,
    EventType,
    Interval,
    Quote,
    Speaker,
    Status,
    StatusBasis,
    StatusValue,
    Voice,
)
from checker.rules import Rule
from checker.times.dates import find_times

YEAR = 2031


def day(text: str) -> date:
    """``"2 May"`` of the tests' year."""
    found = find_times(text, date(YEAR, 1, 1))
    assert found and found[0].interval.start, text
    return found[0].interval.start.replace(year=YEAR)


def _mention(words: str, name: str | None, at: int) -> Quote | None:
    """Where the words have the name, if they have it."""
    start = words.find(name) if name else -1
    if name is None or start < 0:
        return None
    return Quote(start=at + start, end=at + start + len(name), text=name)


def claim(
    words: str,
    status: StatusValue | str,
    *,
    by: str = "Ana Pires",
    on: date | str | None = "2 May",
    between: Sequence[str] = (),
    type: EventType | str | None = None,
    concept: str | None = None,
    place: str | None = None,
    when: Interval | None = None,
    holder: str | None = None,
    principal: str | None = None,
    anonymous: bool = False,
    voice: Voice = Voice.DIRECT,
    basis: StatusBasis = StatusBasis.CUE,
    article: str | None = None,
    passage: int | None = None,
    at: int = 0,
    label: str | None = None,
    cue: str | None = None,
) -> Claim:
    """A claim whose event, times and quantities are read from its words unless given."""
    said = day(on) if isinstance(on, str) else on
    status = StatusValue(status)
    trigger = head_trigger(words)
    kind = EventType(type) if type else trigger.type if trigger else EventType.OTHER
    named = words[trigger.start : trigger.end] if trigger else "event"
    tense = "past" if status.value in {"occurred", "not_occurred", "ongoing"} else "future"
    times = find_times(words, said, tense) if when is None else ()
    interval = when or (times[0].interval if times else Interval())
    names = tuple(sorted(between))
    if label is None:
        gathering = kind in {EventType.MEETING, EventType.CALL, EventType.VISIT} and len(names) > 1
        label = f"{kind.value} of {' and '.join(names)}" if gathering else named
    home = article or f"article of {by} on {said}"
    mention = None if voice is Voice.NARRATOR else Quote(start=0, end=len(by), text=by)
    return Claim(
        id="c"
        + digest(
            [home, at, words, by, status.value, kind.value, str(said), names, place, str(interval)]
        ),
        article=home,
        passage=at if passage is None else passage,
        quote=Quote(start=at, end=at + len(words), text=words),
        attribution=Attribution(
            speaker=Speaker(
                canonical=by, mention=mention, principal=principal, anonymous=anonymous
            ),
            cue=Quote(start=0, end=len(cue), text=cue) if cue else None,
            voice=voice,
        ),
        event=Event(
            type=kind,
            label=label,
            concept=concept or (trigger.concept if trigger else None),
            trigger=(
                Quote(start=at + trigger.start, end=at + trigger.end, text=named)
                if trigger
                else None
            ),
            participants=names,
            place=place,
            place_mention=_mention(words, place, at),
            time=EventTime(
                mention=(
                    Quote(start=at + times[0].start, end=at + times[0].end, text=times[0].text)
                    if times
                    else None
                ),
                interval=interval,
            ),
        ),
        status=Status(value=status, holder=holder, basis=basis),
        quantities=tuple(
            q.model_copy(
                update={
                    "quote": Quote(
                        start=at + q.quote.start, end=at + q.quote.end, text=q.quote.text
                    )
                }
            )
            for q in find_quantities(words)
        ),
        asserted_on=said,
    )


_LINE = re.compile(
    r"- (?P<by>[^,]+), (?P<on>\d+ \w+): \"(?P<words>[^\"]+)\" — (?P<status>\w+)(?P<rest>.*)"
)


def example_of(rule: Rule) -> tuple[Claim, Claim]:
    """The two claims of a rule's "Example" section.

    A line reads ``- Speaker, date: "words" — status, holder X, place Y, with A; B``; without
    "with", the two speakers are those who take part. "the article" speaks in its own voice, first
    in its headline and then in its body.
    """
    text = " ".join(rule.documentation()["Example"].split())
    rows = [_LINE.fullmatch(f"- {line.strip()}") for line in text.removeprefix("- ").split(" - ")]
    assert len(rows) == 2 and all(rows), f"{rule.code}: {text}"
    speakers = [row["by"] for row in rows if row]
    made = []
    for number, row in enumerate(rows):
        assert row is not None
        narrated = row["by"] == "the article"
        extra = dict(
            part.strip().split(" ", 1) for part in row["rest"].strip(" ,").split(",") if part
        )
        between = extra["with"].split("; ") if "with" in extra else speakers
        made.append(
            claim(
                row["words"],
                row["status"],
                by=row["by"],
                on=row["on"],
                between=between if "with" in extra or len(set(between)) > 1 else [],
                holder=extra.get("holder"),
                place=extra.get("place"),
                voice=Voice.NARRATOR if narrated else Voice.DIRECT,
                article="one article" if narrated else f"article {number}",
                at=100 * number if narrated else 0,
            )
        )
    return made[0], made[1]
