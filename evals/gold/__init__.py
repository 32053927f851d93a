"""The labelled set: its format, its reading, and the tools that keep it sound."""

from __future__ import annotations

from evals.gold.dataset import GOLD, GoldArticle, GoldStory, load_stories
from evals.gold.format import (
    ArticleLabels,
    Conflict,
    Family,
    GoldClaim,
    GoldEvent,
    GoldQuantity,
    GoldSpeaker,
    GoldTime,
    Negative,
    Split,
    Stance,
    Story,
)

__all__ = [
    "GOLD",
    "ArticleLabels",
    "Conflict",
    "Family",
    "GoldArticle",
    "GoldClaim",
    "GoldEvent",
    "GoldQuantity",
    "GoldSpeaker",
    "GoldStory",
    "GoldTime",
    "Negative",
    "Split",
    "Stance",
    "Story",
    "load_stories",
]
