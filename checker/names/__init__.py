"""Who and what the articles of a run name, under all the forms they print.

``harvest`` reads the articles and joins the spellings of one name; ``Gazetteer.mentions`` finds
every reference in a text, resolved where the words decide it. Pure: the only input besides the
texts is the package's static tables.
"""

from checker.names.entities import Entity, EntityKind, Mention, MentionForm
from checker.names.gazetteer import Gazetteer, harvest

__all__ = ["Entity", "EntityKind", "Gazetteer", "Mention", "MentionForm", "harvest"]
