from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

STORY = """\
story: bridge
subject: transport
split: dev
articles: {post: post.md, echo: echo.md}
names:
  Ida Holm: [Holm]
conflicts:
  - family: STA
    relation: dispute
    sides: [[post/c1], [echo/c1]]
    why: will be closed, and no plans to close it
negatives:
  - family: QTY
    claims: [post/c2, echo/c2]
    why: about 40 and 41 are one number
"""

POST = """\
---
title: Bridge to be closed
outlet: The Post
published: 2026-03-02
---
The Nore bridge will be closed on Friday, the road minister, Ida Holm, said.

About 40 people were injured on it in January.
"""

ECHO = """\
---
title: No closure
outlet: The Echo
published: 2026-03-03
---
There are no plans to close the Nore bridge, Ole Ruud, the mayor, told reporters.

The accident in January injured 41 people.
"""

PUBLISHED = {"post": date(2026, 3, 2), "echo": date(2026, 3, 3)}

LABELS = {
    "post": [
        ("The Nore bridge will be closed on Friday", "Ida Holm", "said", "scheduled", "closed"),
        ("About 40 people were injured on it in January", None, None, "occurred", "injured"),
    ],
    "echo": [
        (
            "There are no plans to close the Nore bridge",
            "Ole Ruud",
            "told",
            "not_planned",
            "close",
        ),
        ("The accident in January injured 41 people", None, None, "occurred", "injured"),
    ],
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A labelled set of one story, its labels without offsets."""
    folder = tmp_path / "gold" / "bridge"
    folder.mkdir(parents=True)
    (folder / "story.yaml").write_text(STORY, encoding="utf-8")
    for name, text in (("post", POST), ("echo", ECHO)):
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
        claims = []
        for number, (quote, speaker, cue, status, trigger) in enumerate(LABELS[name], start=1):
            who: dict[str, object] = {"canonical": speaker or "The outlet"}
            if speaker:
                who["mention"] = {"text": speaker}
            claim: dict[str, object] = {
                "id": f"c{number}",
                "quote": {"text": quote},
                "voice": "indirect" if speaker else "narrator",
                "speaker": who,
                "event": {
                    "ref": "closure" if speaker else "accident",
                    "type": "other" if speaker else "casualty",
                    "label": "closure of the bridge",
                    "participants": ["Nore bridge"],
                    "trigger": {"text": trigger},
                },
                "status": status,
                "asserted_on": PUBLISHED[name],
            }
            if cue:
                claim["cue"] = {"text": cue}
            claims.append(claim)
        path = folder / f"{name}.labels.yaml"
        path.write_text(yaml.safe_dump({"claims": claims}), encoding="utf-8")
    return folder.parent
