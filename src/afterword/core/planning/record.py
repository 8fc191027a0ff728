"""What was recorded of an application, as rules look at it: who, and what happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar, cast

from afterword.core.derived import derived
from afterword.core.model.application import Application, ApplicationSource, Forbidden
from afterword.core.model.contact import Contact, Role
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import NUDGES, Kind
from afterword.core.model.happening import (
    CallInvited,
    Closed,
    DateNamed,
    Happening,
    Meaning,
    Outcome,
    Reply,
    Sent,
)
from afterword.core.model.interview import Interview
from afterword.core.model.naming import slug, told_apart
from afterword.core.planning.arrivals import bounced_messages, ends

PROCESS_ROLES = (Role.RECRUITER, Role.HR, Role.HIRING_MANAGER, Role.PANEL)
DECIDED = {Outcome.ACCEPTED, Outcome.REJECTED}
"""How it can end so that nobody withdraws any more."""
H = TypeVar("H", bound=Happening)


@dataclass(eq=False)
class Record:
    """One application as it stands at one moment, with what is often asked of it."""

    application: Application
    now: datetime

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
    def only_told(self) -> Sent | None:
        """Give the withdrawal that ended it and was told on the telephone but never written (P71).

        A letter that went out before the call is as good; so is one before it was closed.
        """
        ended = self.ended_by
        if isinstance(ended, Reply) or (isinstance(ended, Closed) and ended.outcome in DECIDED):
            return None
        heard = [each.at for each in self.answers if each.meaning is not Meaning.THANKS]
        since = max((*heard, *(each.start for each in self.held)), default=None)
        said = [each for each in self.touches if each.kind is Kind.WITHDRAWAL]
        said = [each for each in said if since is None or each.at > since]
        calls = [each for each in said if each.channel == "phone"]
        written = {self.named(each.to) for each in said if each.channel != "phone"}
        found = calls[-1] if ended is not None and calls else None
        return None if found is None or self.named(found.to) in written else found

    @derived
    def last_answer(self) -> Reply | None:
        """Give the latest answer by a person that no later interview has overtaken.

        A line of thanks changes nothing about what they said before it. Once they have got what
        they asked for, the wait is theirs again, and a date that they named since ends a hold.
        """
        said = [each for each in self.answers if each.meaning is not Meaning.THANKS]
        last = (said or self.answers or (None,))[-1]
        if last is None or (self.held and self.held[-1].end > last.at):
            return None
        if last.meaning is Meaning.ON_HOLD and any(d.at > last.at for d in self.every(DateNamed)):
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
                named = self.contact(each.refers_to)
        return gone, named

    @property
    def left(self) -> set[str]:
        """Give the names of those who have left the company."""
        return self._passed_on[0]

    def may_be_called(self, name: str) -> bool:
        """Tell whether nobody's word forbids to call somebody (N11, T25, T27, T28)."""
        contact = self.contact(name)
        if contact is None or contact.no_contact or contact.name in self.left:
            return False
        if self.application.source is ApplicationSource.AGENCY and contact.role is not Role.AGENT:
            return False
        answer = self.last_answer
        if self.ended_by or (answer is not None and answer.meaning is Meaning.DO_NOT_WRITE):
            return False
        return not any(
            each.forbids in {Forbidden.CONTACT, Forbidden.CALLS}
            and self.named(each.allows) != contact.name
            for each in self.application.prohibitions
        )

    @derived
    def words(self) -> Mapping[str, str]:
        """Give everybody the words that stand for them in ids; namesakes get a number.

        Whoever is only mentioned comes last, so that nobody else's words change with them.
        """
        found = told_apart(contact.name for contact in self.application.contacts)
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

    def written_to(self, to: str, since: datetime) -> bool:
        """Tell whether anything reached somebody since a moment."""
        last = self._last_written.get((to, None))
        return last is not None and last > since

    def thanked(self, to: str, since: datetime) -> bool:
        """Tell whether somebody has been thanked since a moment."""
        last = self._last_written.get((to, Kind.THANK_YOU))
        return last is not None and last > since

    @derived
    def _last_written(self) -> Mapping[tuple[str, Kind | None], datetime]:
        """Give when each kind of message last reached somebody, and when anything did (None)."""
        found: dict[tuple[str, Kind | None], datetime] = {}
        for each in self.touches:
            name = self.named(each.to)
            found[name, None] = found[name, each.kind] = each.at
        return found

    def sent_since(self, moment: datetime, kind: Kind, to: str | None = None) -> tuple[Sent, ...]:
        """Give the messages of a kind that went out after a moment, to one contact or to all."""
        return tuple(
            each
            for each in self.touches
            if each.kind is kind and each.at > moment and to in {None, self.named(each.to)}
        )
