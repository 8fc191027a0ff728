"""What a note becomes: a text and the form that says into which frame it fits."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """The forms that a frame can ask for."""

    NOUN = "noun"
    """Fits after "about": the new rule on schedules."""
    GERUND = "gerund"
    """Fits after "about": swapping shifts by phone."""
    CLAUSE = "clause"
    """Fits after "explaining": how the night shift hands over.

    A clause swallows what follows it ("... hands over on Tuesday"), so a frame puts the time first.
    """
    SENTENCE = "sentence"
    """Fits after "that", and stands alone when the frame capitalises it: you use two depots.

    A sentence swallows what follows it as a clause does.
    """
    DEED = "deed"
    """Fits after "I": planned the shifts of 120 nurses."""
    INFINITIVE = "infinitive"
    """Fits after "your aim": to bring medicine to rural clinics."""
    QUESTION = "question"
    """A direct question to the reader without its mark: Who signs off the schedule."""
    INDIRECT = "indirect"
    """Fits after "I would like to know": whether you use SAP."""
    OPAQUE = "opaque"
    """Fits after a colon or in quotes only: another language, a slogan, words without grammar."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A note ready to be put into the frame of its form; it has no final stop."""

    form: Form
    text: str
