"""All that a rule may look at, with what every rule would otherwise derive again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple, TypeVar, cast
from zoneinfo import ZoneInfo

from afterword.core.calendar.hours import Hours, hours_of
from afterword.core.calendar.region import RegionCalendar
from afterword.core.calendar.whereabouts import Evidence, Places, Whereabouts, whereabouts
from afterword.core.derived import derived
from afterword.core.model.application import Application, ApplicationSource, Forbidden
from afterword.core.model.channel import Traits
from afterword.core.model.contact import Contact, Role
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Closed,
    DateNamed,
    Happening,
    Meaning,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.model.interview import Format, Interview, Stage
from afterword.core.model.naming import slug
from afterword.core.model.timeline import StatedTimeline
from afterword.core.planning.arrivals import bounced_messages, ends
from afterword.core.planning.thanks import Owed, unthanked
from afterword.core.playbooks.playbook import Playbook
from afterword.core.timeline.reading import Reading, TimelineKind

UTC_ZONE = ZoneInfo("UTC")
NUDGES = frozenset({Kind.STATUS_CHECK, Kind.REMINDER})
ALL_KINDS = frozenset(Kind)
FALLBACK = Traits(
    opens=time(8), closes=time(18), best_from=time(8), best_to=time(12), carries=ALL_KINDS
)

PRESSING = frozenset({Kind.OFFER_UPDATE})
"""What is a truth with a deadline: hours and rest days are relaxed for it (C18)."""
PROCESS_ROLES = (Role.RECRUITER, Role.HR, Role.HIRING_MANAGER, Role.PANEL)
FAREWELLS = frozenset({Kind.REJECTION_REPLY, Kind.KEEP_IN_TOUCH, Kind.CORRECTION})
"""What may still be written when they have said no."""
H = TypeVar("H", bound=Happening)


class Deadline(NamedTuple):
    """The last day on which what was said is still unbroken, and who said it when."""

    end: date
    said_at: datetime
    timing: StatedTimeline
    zone: str
    """Where it was said; empty when nobody knows."""


@dataclass(eq=False)
class Situation:
    """One application at one moment, with the calendar and the numbers that hold for it."""

    application: Application
    now: datetime
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
    _hours: dict[tuple[str, str, bool], Hours] = field(default_factory=dict, repr=False)

    @property
    def others(self) -> tuple[Elsewhere, ...]:
        """Give what the candidate's other applications tell this one."""
        return self.application.elsewhere

    @derived
    def interviews(self) -> tuple[Interview, ...]:
        """Give the interviews, the earliest first."""
        return tuple(sorted(self.application.not_cancelled, key=lambda each: each.end))

    @derived
    def held(self) -> tuple[Interview, ...]:
        """Give the interviews that have begun; one that is only arranged changes nothing yet."""
        return tuple(each for each in self.interviews if each.start <= self.now)

    @derived
    def happenings(self) -> tuple[Happening, ...]:
        """Give the happenings, the earliest first."""
        return tuple(sorted(self.application.happenings, key=lambda each: each.at))

    @derived
    def _by_kind(self) -> dict[type, list[Happening]]:
        found: dict[type, list[Happening]] = {}
        for each in self.happenings:
            found.setdefault(type(each), []).append(each)
        return found

    def every(self, kind: type[H]) -> list[H]:
        """Give the happenings of a kind, the earliest first."""
        return cast("list[H]", self._by_kind.get(kind, []))

    @derived
    def bounces(self) -> Mapping[int, Sent]:
        """Give the messages that never arrived, by the identity of the bounce that says so."""
        return bounced_messages(self.happenings)

    @derived
    def touches(self) -> tuple[Sent, ...]:
        """Give every message that arrived: one that bounced never touched anyone (R022)."""
        sent = self.every(Sent)
        if not self.bounces:
            return tuple(sent)
        lost = {id(each) for each in self.bounces.values()}
        return tuple(each for each in sent if id(each) not in lost)

    @derived
    def answers(self) -> tuple[Reply, ...]:
        """Give every answer that a person wrote."""
        return tuple(each for each in self.every(Reply) if each.human)

    @derived
    def ended_by(self) -> Closed | Reply | Sent | None:
        """Give what ended the application, unless they wrote or met the candidate afterwards."""
        ended: Closed | Reply | Sent | None = None
        for each in self.happenings:
            if ends(each):
                ended = each
            elif isinstance(each, Reply) and each.human and each.meaning is not Meaning.THANKS:
                ended = None
        last = self.held[-1] if self.held else None
        return None if ended and last and last.start > ended.at else ended

    @derived
    def last_answer(self) -> Reply | None:
        """Give the latest answer by a person that no later interview has overtaken.

        A line of thanks changes nothing about what they said before it, and once they have got
        what they asked for, the wait is theirs again.
        """
        said = [each for each in self.answers if each.meaning is not Meaning.THANKS]
        last = (said or self.answers or (None,))[-1]
        if last is None or (self.held and self.held[-1].end > last.at):
            return None
        asked = last.meaning is Meaning.ASKS_FOR_SOMETHING
        return None if asked and self.written_to(self.through(last.sender), last.at) else last

    @derived
    def heard(self) -> tuple[datetime, ...]:
        """Give the moments of all words from their side outside interviews, in order."""
        words = [each.at for each in self.answers]
        words += [each.at for each in self.every(DateNamed)]
        words += [each.at for each in self.every(CallInvited)]
        return tuple(sorted(words))

    @derived
    def silent_since(self) -> datetime | None:
        """Give the moment of the last word from their side: interview, answer or named date."""
        heard = [each.end for each in self.interviews[-1:]]
        heard += self.heard[-1:]
        return max(heard, default=None)

    @derived
    def nudges(self) -> tuple[Sent, ...]:
        """Give the status checks and reminders since their last word."""
        since = self.silent_since
        return tuple(
            each for each in self.touches if each.kind in NUDGES and since and each.at > since
        )

    @derived
    def _timings(self) -> list[tuple[Deadline | None, date | None, StatedTimeline]]:
        """Read what was said about timing since the last interview began, the latest first.

        An interview held after the words were said makes them obsolete (T26).
        """
        since = self.interviews[-1].start if self.interviews else None
        found = []
        for said_at, zone, timing in reversed(self.application.timings):
            if since is not None and said_at < since:
                break
            start, end = timing.start, timing.end
            if end is None:
                reading = self._read(said_at, zone, timing)
                start, end = start or reading.start, reading.end
            deadline = Deadline(end, said_at, timing, zone) if end is not None else None
            found.append((deadline, start, timing))
        return found

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
        reading = self._read(deadline.said_at, deadline.zone, deadline.timing)
        ends = {reading.end, *(each.end for each in reading.alternatives)}
        return tuple(sorted(end for end in ends if end is not None))

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

    def _read(self, said_at: datetime, zone: str, timing: StatedTimeline) -> Reading:
        place = ZoneInfo(zone) if zone else self.zone("")
        return _reading(timing.said, said_at.astimezone(place).date(), self.calendar)

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
    def accepted(self) -> datetime | None:
        """Give when another post was accepted; one of an earlier search does not count (T25)."""
        begun = self.interviews[0].start if self.interviews else self.now
        since = begun.astimezone(UTC) - timedelta(days=self.playbook.search_days)
        moments = [each.at for each in self.every(AcceptedElsewhere)]
        moments += [o.accepted for o in self.others if o.accepted and o.accepted >= since]
        return max(moments, default=None)

    @derived
    def agent(self) -> Contact | None:
        """Give the agent through whom everything goes when an agency runs the process (T27).

        Whoever has left is not the agent any more, and whom they named instead is (T18).
        """
        if self.application.source is not ApplicationSource.AGENCY:
            return None
        gone, named = self._passed_on
        people = [
            contact
            for contact in self.application.contacts
            if contact.role is Role.AGENT and not contact.no_contact and contact.name not in gone
        ]
        return named if named in people else next(iter(people), None)

    def through(self, name: str) -> str:
        """Give whom to write to for somebody: the agent where one stands between (T27)."""
        return self.agent.name if self.agent is not None else self.named(name)

    @derived
    def process_contact(self) -> Contact | None:
        """Give the one person who is asked about the state of things (C7, T27).

        Whoever has left is not asked, and whom they named instead is (T18). Where everybody else
        asked not to be written to, it is the one who did not (T28).
        """
        if self.agent is not None:
            return self.agent
        for prohibition in self.application.prohibitions:
            if prohibition.forbids is Forbidden.CONTACT and prohibition.allows:
                return self.contact(prohibition.allows)
        gone, named = self._passed_on
        people = [c for c in self.application.contacts if not c.no_contact and c.name not in gone]
        if named in people:
            return named
        people.sort(key=lambda c: not c.channels)
        for role in PROCESS_ROLES:
            for person in people:
                if person.role is role:
                    return person
        return people[0] if people else None

    @derived
    def _passed_on(self) -> tuple[set[str], Contact | None]:
        """Give who has left, and whom they asked to write to instead."""
        gone: set[str] = set()
        named = None
        for each in self.answers:
            if each.meaning is Meaning.LEFT_COMPANY:
                gone.add(self.named(each.sender))
            if each.refers_to:
                named = self.application.contact(each.refers_to)
        return gone, named

    @property
    def left(self) -> set[str]:
        """Give the names of those who have left the company."""
        return self._passed_on[0]

    @derived
    def words(self) -> Mapping[str, str]:
        """Give everybody the words that stand for them in ids; namesakes get a number.

        Whoever is only mentioned comes last, so that nobody else's words change with them.
        """
        people = [(contact.name, slug(contact.name)) for contact in self.application.contacts]
        taken = [words for _, words in people]
        found = {
            name: words if taken.count(words) == 1 else f"{words}-{n}"
            for n, (name, words) in enumerate(people, 1)
        }
        for n, name in enumerate(self._strangers.values(), len(found) + 1):
            words = slug(name)
            found[name] = words if words not in found.values() else f"{words}-{n}"
        return found

    def named(self, name: str) -> str:
        """Give a name as it stands among the contacts, whatever the capitals."""
        contact = self.contact(name)
        return contact.name if contact else self._strangers.get(name.casefold(), name)

    @derived
    def _strangers(self) -> Mapping[str, str]:
        """Give those who wrote or were written to and are no contacts, by name in small letters."""
        found: dict[str, str] = {}
        for each in self.happenings:
            name = each.sender if isinstance(each, Reply) else getattr(each, "to", "")
            if name and self.contact(name) is None:
                found.setdefault(name.casefold(), name)
        return found

    def contact(self, name: str) -> Contact | None:
        """Find a contact by name, whatever the capitals."""
        return self._people.get(name) or self._people.get(name.casefold())

    @derived
    def _people(self) -> Mapping[str, Contact]:
        people = self.application.contacts
        return {c.name.casefold(): c for c in people} | {c.name: c for c in people}

    @derived
    def _met(self) -> Mapping[str, Interview]:
        """Give the latest interview with each person, by their name in small letters."""
        return {
            person.name.casefold(): interview
            for interview in self.interviews
            for person in interview.interviewers
        }

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
        )

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

    def written_to(self, to: str, since: datetime) -> bool:
        """Tell whether anything reached somebody since a moment."""
        return any(each.at > since and self.named(each.to) == to for each in self.touches)

    def thanked(self, to: str, since: datetime) -> bool:
        """Tell whether somebody has been thanked since a moment."""
        return any(
            each.kind is Kind.THANK_YOU and each.at > since and self.named(each.to) == to
            for each in self.touches
        )

    def returning(self, notice: Reply) -> date | None:
        """Read the first day back from the words of an automatic notice; None when it is open.

        A mere receipt may name days as well: those on which they mean to answer.
        """
        reading = _reading(notice.text, self.day(notice.at, notice.sender), self.calendar)
        return reading.end if reading.kind is TimelineKind.RETURN else None

    def hours(self, name: str, channel: str = "email", kind: Kind | None = None) -> Hours:
        """Give the hours in which a contact may be written to on a channel, about some kind."""
        pressing = kind in PRESSING
        key = (name, channel, pressing)
        found = self._hours.get(key)
        if found is None:
            traits = self.channels.get(channel, FALLBACK)
            found = hours_of(self.calendar, self.zones(name), traits, pressing=pressing)
            self._hours[key] = found
        return found

    def sent_since(self, moment: datetime, kind: Kind, to: str | None = None) -> tuple[Sent, ...]:
        """Give the messages of a kind that went out after a moment, to one contact or to all."""
        return tuple(
            each
            for each in self.touches
            if each.kind is kind and each.at > moment and to in {None, self.named(each.to)}
        )


@lru_cache(maxsize=4096)
def _found(
    own: str, on_site: str, interview: str, candidate: str, places: Places
) -> tuple[tuple[ZoneInfo, ...], Whereabouts]:
    """Weigh the evidence once: every rule asks for the zones of the same few people."""
    known = whereabouts(
        Evidence(
            own=own,
            on_site=on_site,
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
