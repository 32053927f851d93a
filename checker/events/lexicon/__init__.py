"""The words of English news that name events, by kind.

The types are the closed list of ``docs/events.md``. The concepts under them follow the event types
of ACE 2005 and ERE (Song et al. 2015), the frames of FrameNet 1.7 and, for what those leave out,
the media topics of the IPTC; the words are general news English. One file a family of types.
"""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.events.lexicon.table import Entry, Use, concepts, entries

__all__ = ["Concept", "Entry", "Use", "concepts", "entries"]
