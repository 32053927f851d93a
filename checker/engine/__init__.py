"""The engine: claims in, findings and coverage out. No model, no clock, no network, no file.

The same claims give the same findings, byte for byte, in any article order, process and hash seed:
everything is sorted by content, and ids are hashes of content.
"""

from checker.engine.comparison import Comparison, compare
from checker.engine.corpus import Corpus
from checker.engine.coverage import Coverage
from checker.engine.pairing import same_words

__all__ = ["Comparison", "Corpus", "Coverage", "compare", "same_words"]
