"""All that a rule may look at, with what every rule would otherwise derive again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.calendar.hours import Hours, hours_of
from afterword.core.calendar.region import RegionCalendar
from afterword.core.calendar.whereabouts import Evidence, Places, Whereabouts, whereabouts
from afterword.core.derived import derived
from afterword.core.model.channel import Traits
from afterword.core.model.followup import ALL_KINDS, Kind
from afterword.core.model.happening import (
    AcceptedElsewhere,
    Happening,
    Meaning,
    OtherOffer,
    Reply,
)
from afterword.core.model.interview import Format, Interview, Stage
from afterword.core.model.timeline import StatedTimeline
from afterword.core.planning.extending import extends
from afterword.core.planning.record import Record
from afterword.core.planning.thanks import Owed, unthanked
from afterword.core.playbooks.playbook import Playbook
from afterword.core.timeline.reading import Confidence, Reading, TimelineKind

UTC_ZONE = ZoneInfo("UTC")
FALLBACK = Traits(
    opens=time(8), closes=time(18), best_from=time(8), best_to=time(12), carries=ALL_KINDS
)

PRESSING = frozenset({Kind.OFFER_UPDATE})
"""What is a truth with a deadline: hours and rest days are relaxed for it (C18)."""
FAREWELLS = frozenset({Kind.REJECTION_REPLY, Kind.KEEP_IN_TOUCH, Kind.CORRECTION})
"""What may still be written when they have said no."""


class Deadline(NamedTuple):
    """The last day on which what was said is still unbroken, and who said it when."""

    end: date
    said_at: datetime
    timing: StatedTimeline
    read_on: date
    """The day from which the words are counted: when they were said, or what they add to."""
    least: date
    """The day before which it cannot be, because a delay never makes it sooner."""


@dataclass(eq=False)
class Situation(Record):
    """One application at one moment, with the calendar and the numbers that hold for it."""

    playbook: Playbook
    calendar: RegionCalendar
    channels: Mapping[str, Traits]
    places: Places
    """The zones of their country and region."""
    ahead: tuple[Happening, ...] = ()
    """What is recorded as later than now; the application here is without it."""
    _zones: dict[str, tuple[tuple[ZoneInfo, ...], Whereabouts]] = field(
        default_factory=dict, repr=False
    )
    _hours: dict[tuple[str, str, bool, bool], Hours] = field(default_factory=dict, repr=False)

    @derived
    def _timings(self) -> list[tuple[Deadline | None, date | None, StatedTimeline]]:
        """Read what was said about timing since the last interview began, the latest first.

        An interview held after the words were said makes them obsolete (T26).
        """
        since = self.interviews[-1].start if self.interviews else None
        found: list[tuple[Deadline | None, date | None, StatedTimeline]] = []
        before = date.min
        for said_at, zone, timing in self.application.timings:
            if since is not None and said_at < since:
                continue
            place = ZoneInfo(zone) if zone else self.zone("")
            deadline, start = self._dated(timing, said_at, said_at.astimezone(place).date(), before)
            before = deadline.end if deadline else before
            found.append((deadline, start, timing))
        return found[::-1]

    def _dated(
        self, timing: StatedTimeline, said_at: datetime, day: date, before: date
    ) -> tuple[Deadline | None, date | None]:
        """Give what words said on a day mean after an earlier date; a delay adds to it (T17)."""
        least = before if id(timing) in self._delays else date.min
        start, end = timing.start, timing.end
        if end is None:
            reading = _reading(timing.said, day, self.calendar)
            if day < before and extends(timing.said, reading):
                day = before
                reading = _reading(timing.said, day, self.calendar)
            start, end = start or reading.start, reading.end and max(reading.end, least)
        return (None if end is None else Deadline(end, said_at, timing, day, least)), start

    @derived
    def _delays(self) -> frozenset[int]:
        """Give the words about timing by which they said that it takes longer, by identity."""
        words = (e.promised for e in self.answers if e.meaning is Meaning.STILL_DECIDING)
        return frozenset(id(each) for each in words if each is not None)

    @derived
    def promised(self) -> tuple[Deadline, ...]:
        """Give every date they named since the last interview, the one named first first."""
        return tuple(each for each, _, _ in reversed(self._timings) if each is not None)

    @derived
    def deadline(self) -> Deadline | None:
        """Give the promised date that holds: the one named last (R078)."""
        found = next((each for each, _, _ in self._timings if each is not None), None)
        return None if found is None or self._overtaken(found) else found

    def possible_ends(self, deadline: Deadline) -> tuple[date, ...]:
        """Give the last days that the words about a promised date can honestly mean, in order."""
        reading = self._read(deadline)
        ends = {reading.end, *(each.end for each in reading.alternatives)}
        return tuple(sorted({max(end, deadline.least) for end in ends if end is not None}))

    def is_doubtful(self, deadline: Deadline) -> bool:
        """Tell whether words about a promised date are loose, or end on a public holiday (C22)."""
        reading = self._read(deadline)
        return reading.confidence is not Confidence.HIGH or deadline.end in self.calendar.holidays

    def _overtaken(self, deadline: Deadline) -> bool:
        """Tell whether they have written since a date that had passed by then (T17).

        What they said last counts, even if it names no day: the wait begins anew with it.
        """
        last = self.heard[-1] if self.heard else None
        return last is not None and last > deadline.said_at and self.day(last) > deadline.end

    @derived
    def quiet_until(self) -> date | None:
        """Give the first day that words without an end leave open: "not before the 10th"."""
        for deadline, start, _ in self._timings[:1]:
            return start if deadline is None else None
        return None

    @derived
    def unread_timings(self) -> tuple[StatedTimeline, ...]:
        """Give what was said about timing since the last interview and could not be dated."""
        unread = [timing for deadline, _, timing in self._timings if deadline is None]
        return tuple(reversed(unread))

    def _read(self, deadline: Deadline) -> Reading:
        return _reading(deadline.timing.said, deadline.read_on, self.calendar)

    @derived
    def offers(self) -> tuple[OtherOffer, ...]:
        """Give the other companies' offers, those of the candidate's other applications too."""
        told = [
            OtherOffer(at=offer.at, answer_by=offer.answer_by)
            for each in self.others
            for offer in each.offers
        ]
        own = self.every(OtherOffer)
        return tuple(sorted((*own, *told), key=lambda each: each.at) if told else own)

    @derived
    def standing_offers(self) -> tuple[OtherOffer, ...]:
        """Give the other offers whose day has not passed where they read mail here."""
        contact = self.process_contact
        closes = self.hours(contact.name if contact else "").closes
        return tuple(each for each in self.offers if closes(each.answer_by) >= self.now)

    @derived
    def pressing_offer(self) -> OtherOffer | None:
        """Give the offer in writing that is to be answered first; a spoken one is none yet."""
        written = [each for each in self.standing_offers if each.written]
        return min(written, key=lambda each: each.answer_by, default=None)

    @derived
    def accepted(self) -> datetime | None:
        """Give when another post was accepted; one of an earlier search does not count (T25)."""
        begun = self.interviews[0].start if self.interviews else self.now
        since = begun.astimezone(UTC) - timedelta(days=self.playbook.search_days)
        moments = [each.at for each in self.every(AcceptedElsewhere)]
        moments += [o.accepted for o in self.others if o.accepted and o.accepted >= since]
        return max(moments, default=None)

    @property
    def is_open(self) -> bool:
        """Tell whether what they decide still matters: it has not ended, here or elsewhere."""
        return self.ended_by is None and self.accepted is None

    def zone(self, name: str) -> ZoneInfo:
        """Give the zone on whose clock a contact's times are shown."""
        return self.zones(name)[0]

    def day(self, moment: datetime, name: str = "") -> date:
        """Give the day on which a moment falls on a contact's clock, whatever clock recorded it."""
        return moment.astimezone(self.zone(name)).date()

    def zones(self, name: str) -> tuple[ZoneInfo, ...]:
        """Give the zones a contact may work in, one when it is known.

        Strongest first: their own, an interview in their house, the region, an interview in their
        country, the country (whereabouts.py).
        """
        return self.whereabouts(name)[0]

    def whereabouts(self, name: str) -> tuple[tuple[ZoneInfo, ...], Whereabouts]:
        """Give the zones a contact may work in, and how we know."""
        found = self._zones.get(name)
        if found is None:
            found = self._zones[name] = self._weighed(name)
        return found

    def _weighed(self, name: str) -> tuple[tuple[ZoneInfo, ...], Whereabouts]:
        contact = self.contact(name)
        met = self._met.get(name.casefold()) or (self.interviews[-1] if self.interviews else None)
        on_site = met is not None and met.format is Format.ONSITE
        return _found(
            contact.zone if contact else "",
            met.zone if met and on_site else "",
            met.zone if met else "",
            self.application.candidate.zone,
            self.places,
            written=self._written.get(name, ()),
        )

    @derived
    def _written(self) -> Mapping[str, tuple[str, ...]]:
        """Give the date lines of everybody's own mails; texts, because equal instants differ."""
        found: dict[str, tuple[str, ...]] = {}
        for each in self.every(Reply):
            if each.written is not None and each.meaning is not Meaning.BOUNCE:
                name = self.named(each.sender)
                found[name] = (*found.get(name, ()), each.written.isoformat())
        return found

    @derived
    def unthanked(self) -> tuple[Owed, ...]:
        """Give the thank-yous that have not gone out, one a person, for the latest interview."""
        return unthanked(self)

    def is_panel(self, interview: Interview) -> bool:
        """Tell whether so many were there that they confer before they decide (T5)."""
        several = len(interview.interviewers) >= self.playbook.panel_from
        return several or interview.stage is Stage.PANEL

    @derived
    def owed_thanks(self) -> tuple[Owed, ...]:
        """Give the thank-yous for which it is not too late to be written by themselves."""
        return tuple(each for each in self.unthanked if each.until >= self.now)

    @derived
    def to_thank(self) -> tuple[str, ...]:
        """Give the names of those who get a thank-you."""
        return tuple(each for owed in self.owed_thanks for each in owed.to)

    def returning(self, notice: Reply) -> date | None:
        """Read the first day back from the words of an automatic notice; None when it is open.

        A mere receipt may name days as well: those on which they mean to answer.
        """
        reading = _reading(notice.text, self.day(notice.at, notice.sender), self.calendar)
        return reading.end if reading.kind is TimelineKind.RETURN else None

    def hours(self, name: str, channel: str = "email", kind: Kind | None = None) -> Hours:
        """Give the hours in which a contact may be written to on a channel, about some kind."""
        pressing = kind in PRESSING
        at_work = kind is Kind.THANK_YOU and name in self.thanked_at_work
        key = (name, channel, pressing, at_work)
        found = self._hours.get(key)
        if found is None:
            traits = self.channels.get(channel, FALLBACK)
            calendar = self.calendar.at_work if at_work else self.calendar
            found = hours_of(calendar, self.zones(name), traits, pressing=pressing)
            self._hours[key] = found
        return found

    @derived
    def thanked_at_work(self) -> frozenset[str]:
        """Give those whose thanks may go on quiet business days, because a long rest follows.

        Ten days after the conversation nobody remembers it (T1, T6); the rests of the year's end
        are for questions (T11).
        """
        found = set()
        for interview in self.interviews:
            for person in interview.interviewers:
                to = self.through(person.name)
                hours = self.hours(to)
                day = interview.end.astimezone(hours.zone).date()
                if (hours.next_day(day) - day).days > self.playbook.thank_you_rest:
                    found.add(to)
        return frozenset(found)


@lru_cache(maxsize=4096)
def _found(
    own: str,
    on_site: str,
    interview: str,
    candidate: str,
    places: Places,
    *,
    written: tuple[str, ...],
) -> tuple[tuple[ZoneInfo, ...], Whereabouts]:
    """Weigh the evidence once: every rule asks for the zones of the same few people."""
    known = whereabouts(
        Evidence(
            own=own,
            on_site=on_site,
            mails=tuple(map(datetime.fromisoformat, written)),
            region=places.region,
            region_zones=places.region_zones,
            interview=interview,
            country=places.country,
            country_zones=places.country_zones,
            country_names=places.country_names,
        )
    )
    zones = known.zones or (interview or candidate,)
    return tuple(ZoneInfo(zone) for zone in zones), known


@lru_cache(maxsize=4096)
def _reading(said: str, day: date, calendar: RegionCalendar) -> Reading:
    """Read words once: every plan asks for the same ones again."""
    from afterword.core.timeline.parser import read  # noqa: PLC0415 -- the grammar is large, and many plans need none of it

    return read(said, day=day, calendar=calendar)
