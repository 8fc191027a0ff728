"""What a channel is: when it may be used, what it carries, and how a text leaves by it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum

from afterword.core.model.followup import Kind

LONGEST_NAME = 100
"""Letters of a file name; file systems end at 255 bytes."""

Stretch = tuple[time, time]
"""From one time of day to another, both included."""
Days = tuple[tuple[Stretch, ...], ...]
"""The stretches of each day of the week, in order, Monday first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The hours of a week, on the recipient's clock; whether they work that day is not its matter.

    So each weekday has hours, Saturday and Sunday as well: in the Gulf people work on Sunday.
    """

    open: Days
    """When something may go out."""
    best: Days
    """When it is best; a day without a best stretch is as good at any open hour."""

    @classmethod
    def of(
        cls,
        *,
        open: tuple[Stretch, ...],
        best: tuple[Stretch, ...],
        other_open: Mapping[int, tuple[Stretch, ...]] | None = None,
        other_best: Mapping[int, tuple[Stretch, ...]] | None = None,
    ) -> "Week":
        """Make a week whose days are alike but for some; Monday is 0."""
        week = range(7)
        return cls(
            open=tuple((other_open or {}).get(day, open) for day in week),
            best=tuple((other_best or {}).get(day, best) for day in week),
        )


PRESSING = Week.of(open=((time(7), time(21)),), best=((time(8), time(20)),))
"""C18: truth with a deadline may go out from 07 to 21 on any day."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Traits:
    """When a channel may be used, in the recipient's local time, and for what."""

    opens: time
    """Nothing goes out before it."""
    closes: time
    """Nothing goes out after it."""
    best_from: time
    """Beginning of the recommended stretch of a day."""
    best_to: time
    """End of the recommended stretch of a day."""
    carries: frozenset[Kind]
    """The kinds of follow-up that can go by it."""
    week: Week | None = None
    """The hours of each weekday, where they are not the same every day."""
    countries: Mapping[str, Week] = field(default_factory=dict)
    """The hours of countries that keep others, by ISO 3166 code."""
    pressing: Week | None = PRESSING
    """The hours for what cannot wait, on any day; None where it waits all the same."""

    def week_in(self, country: str) -> Week:
        """Give the hours of the week in a country."""
        return (
            self.countries.get(country)
            or self.week
            or Week.of(open=((self.opens, self.closes),), best=((self.best_from, self.best_to),))
        )


class CardSize(StrEnum):
    """The sizes in which note cards are sold."""

    A6 = "a6"
    """148 by 105 mm (ISO 216)."""
    US = "us"
    """5.5 by 4.25 inches, the note card of North America."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A finished text on its way out."""

    sender_name: str
    sender_address: str
    recipient_name: str
    recipient_address: str
    """The address, number or profile on the channel; it may be empty for a letter by post."""
    subject: str
    body: str
    at: datetime
    """The moment it is handed over, aware."""
    when: str = ""
    """When it is best handed over, in words; empty when nothing is planned."""
    card: CardSize = CardSize.A6
    """The size of the card, if it goes on one."""

    def file_name(self, ending: str) -> str:
        """Give a name for a file of the letter, made of the words of its subject."""
        words = re.sub(r"[^a-z0-9]+", "-", self.subject.casefold()).strip("-")
        return f"{words[:LONGEST_NAME].strip('-') or 'letter'}.{ending}"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A text in the forms in which a person can take it to their own program."""

    link: str
    """A link that opens the program of the channel, for example mailto:; empty without one."""
    file_name: str
    file: bytes
    """The same as a file, for example an .eml."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to reach someone."""

    name: str
    traits: Traits
    hand_over: Callable[[Letter], HandOver]
