"""All that a rule may look at, with what every rule would otherwise derive again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import later
from afterword.core.calendar.region import RegionCalendar
from afterword.core.model.application import Application, ApplicationSource
from afterword.core.model.channel import Traits
from afterword.core.model.contact import Contact, Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    Closed,
    DateNamed,
    Happening,
    Meaning,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.model.interview import Interview
from afterword.core.model.naming import slug
from afterword.core.model.timeline import StatedTimeline
from afterword.core.playbooks.playbook import Playbook
from afterword.core.timeline.parser import read

UTC_ZONE = ZoneInfo("UTC")
NUDGES = frozenset({Kind.STATUS_CHECK, Kind.REMINDER})
ALL_KINDS = frozenset(Kind)
FALLBACK = Traits(
    opens=time(8), closes=time(18), best_from=time(8), best_to=time(12), carries=ALL_KINDS
)

PROCESS_ROLES = (Role.RECRUITER, Role.HR, Role.HIRING_MANAGER, Role.PANEL)


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day on which what was said is still unbroken, and who said it when."""

    end: date
    said_at: datetime
    timing: StatedTimeline


@dataclass(frozen=True, slots=True)
class Owed:
    """A thank-you that is owed to one interviewer for one interview."""

    interview: Interview
    to: str
    hours: Hours
    day: date
    """The day of the interview on the recipient's clock."""


@dataclass(frozen=True)
class Situation:
    """One application at one moment, with the calendar and the numbers that hold for it."""

    application: Application
    now: datetime
    playbook: Playbook
    calendar: RegionCalendar
    channels: Mapping[str, Traits]
    _hours: dict[tuple[str, str], Hours] = field(default_factory=dict, repr=False)

    @cached_property
    def interviews(self) -> tuple[Interview, ...]:
        """Give the interviews, the earliest first."""
        return tuple(sorted(self.application.interviews, key=lambda each: each.end))

    @cached_property
    def happenings(self) -> tuple[Happening, ...]:
        """Give the happenings, the earliest first."""
        return tuple(sorted(self.application.happenings, key=lambda each: each.at))

    @cached_property
    def touches(self) -> tuple[Sent, ...]:
        """Give every message that arrived: one that bounced never touched anyone (R022)."""
        sent = [each for each in self.happenings if isinstance(each, Sent)]
        for reply in self.happenings:
            if isinstance(reply, Reply) and reply.meaning is Meaning.BOUNCE:
                who = self.named(reply.sender)
                before = [s for s in sent if self.named(s.to) == who and s.at <= reply.at]
                if before:
                    sent.remove(before[-1])
        return tuple(sent)

    @cached_property
    def answers(self) -> tuple[Reply, ...]:
        """Give every answer that a person wrote."""
        return tuple(h for h in self.happenings if isinstance(h, Reply) and h.human)

    @cached_property
    def ended_by(self) -> Closed | Reply | None:
        """Give what ended the application, unless they wrote or met the candidate afterwards."""
        ended: Closed | Reply | None = None
        for each in self.happenings:
            if isinstance(each, Closed) or (
                isinstance(each, Reply) and each.meaning is Meaning.REJECTION
            ):
                ended = each
            elif isinstance(each, Reply) and each.human and each.meaning is not Meaning.THANKS:
                ended = None
        last = self.interviews[-1] if self.interviews else None
        return None if ended and last and last.start > ended.at else ended

    @cached_property
    def last_answer(self) -> Reply | None:
        """Give the latest answer by a person that no later interview has overtaken."""
        last = self.answers[-1] if self.answers else None
        if last and self.interviews and self.interviews[-1].end > last.at:
            return None
        return last

    @cached_property
    def silent_since(self) -> datetime | None:
        """Give the moment of the last word from their side: interview, answer or named date."""
        heard = [each.end for each in self.interviews[-1:]]
        heard += [each.at for each in self.answers[-1:]]
        heard += [each.at for each in self.happenings if isinstance(each, DateNamed)][-1:]
        return max(heard, default=None)

    @cached_property
    def nudges(self) -> tuple[Sent, ...]:
        """Give the status checks and reminders since their last word."""
        since = self.silent_since
        return tuple(
            each for each in self.touches if each.kind in NUDGES and since and each.at > since
        )

    @cached_property
    def deadline(self) -> Deadline | None:
        """Give the promised date that holds: the one named last (R078).

        An interview held after the words were said makes them obsolete (T26).
        """
        found = None
        for said_at, zone, timing in self.application.timings:
            end = timing.end or self._read(said_at, zone, timing)
            if end is not None:
                found = Deadline(end, said_at, timing)
        if found and self.interviews and found.said_at < self.interviews[-1].start:
            return None
        return None if found and self._overtaken(found) else found

    def _overtaken(self, deadline: Deadline) -> bool:
        """Tell whether they have written since a date that had passed by then (T17).

        What they said last counts, even if it names no day: the wait begins anew with it.
        """
        words = [each.at for each in self.answers]
        words += [each.at for each in self.happenings if isinstance(each, DateNamed)]
        return any(
            at > deadline.said_at and at.astimezone(self.zone("")).date() > deadline.end
            for at in words
        )

    @cached_property
    def unread_timings(self) -> tuple[StatedTimeline, ...]:
        """Give what was said about timing since the last interview and could not be dated."""
        since = self.interviews[-1].start if self.interviews else None
        return tuple(
            timing
            for said_at, zone, timing in self.application.timings
            if (since is None or said_at >= since)
            and timing.end is None
            and self._read(said_at, zone, timing) is None
        )

    def _read(self, said_at: datetime, zone: str, timing: StatedTimeline) -> date | None:
        place = ZoneInfo(zone) if zone else self.zone("")
        day = said_at.astimezone(place).date()
        return read(timing.said, day=day, calendar=self.calendar).end

    @cached_property
    def offers(self) -> tuple[OtherOffer, ...]:
        """Give the other companies' offers."""
        return tuple(each for each in self.happenings if isinstance(each, OtherOffer))

    @cached_property
    def process_contact(self) -> Contact | None:
        """Give the one person who is asked about the state of things (C7, T27)."""
        people = [c for c in self.application.contacts if not c.no_contact]
        if self.application.source is ApplicationSource.AGENCY:
            agents = [c for c in people if c.role is Role.AGENT]
            if agents:
                return agents[0]
        people.sort(key=lambda c: not c.channels)
        for role in PROCESS_ROLES:
            for person in people:
                if person.role is role:
                    return person
        return people[0] if people else None

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Give each contact the words that stand for them in ids; namesakes get a number."""
        people = [(contact.name, slug(contact.name)) for contact in self.application.contacts]
        taken = [words for _, words in people]
        return {
            name: words if taken.count(words) == 1 else f"{words}-{n}"
            for n, (name, words) in enumerate(people, 1)
        }

    def named(self, name: str) -> str:
        """Give a name as it stands among the contacts, whatever the capitals."""
        contact = self._people.get(name.casefold())
        return contact.name if contact else name

    @cached_property
    def _people(self) -> Mapping[str, Contact]:
        return {contact.name.casefold(): contact for contact in self.application.contacts}

    def zone(self, name: str) -> ZoneInfo:
        """Give the zone a contact works in: their own, or else that of an interview with them."""
        contact = self._people.get(name.casefold())
        if contact and contact.zone:
            return ZoneInfo(contact.zone)
        met = [part.zone for part, _ in self.application.interviewer(name)]
        zones = met or [i.zone for i in self.interviews] or [self.application.candidate.zone]
        return ZoneInfo(zones[-1])

    @cached_property
    def owed_thanks(self) -> tuple[Owed, ...]:
        """Give the thank-yous that have not gone out, one a person, for the latest interview."""
        owed = {
            name: Owed(interview, name, hours, end.astimezone(hours.zone).date())
            for interview in self.interviews
            for end in (interview.end,)
            for person in interview.interviewers
            for name in (self.named(person.name),)
            for hours in (self.hours(name),)
        }
        return tuple(
            each
            for each in owed.values()
            if not self.sent_since(each.interview.end, Kind.THANK_YOU, each.to)
            and later(each.interview.end, timedelta(days=self.playbook.thank_you_days), UTC_ZONE)
            >= self.now
        )

    def hours(self, name: str, channel: str = "email") -> Hours:
        """Give the hours in which a contact may be written to on a channel."""
        key = (name, channel)
        if key not in self._hours:
            traits = self.channels.get(channel, FALLBACK)
            self._hours[key] = Hours(self.calendar, self.zone(name), traits)
        return self._hours[key]

    def sent_since(self, moment: datetime, kind: Kind, to: str | None = None) -> tuple[Sent, ...]:
        """Give the messages of a kind that went out after a moment, to one contact or to all."""
        return tuple(
            each
            for each in self.touches
            if each.kind is kind and each.at > moment and to in {None, self.named(each.to)}
        )
