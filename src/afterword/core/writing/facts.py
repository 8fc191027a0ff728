"""The recorded facts that one letter may rest on."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.errors import UnknownContact
from afterword.core.model.application import Application
from afterword.core.model.contact import Contact
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.model.happening import OtherOffer, Sent
from afterword.core.model.interview import Interview, Topic
from afterword.core.model.naming import slug


@dataclass(frozen=True, slots=True)
class Fact:
    """One recorded fact; its id is made of words and shown beside the sentence that uses it."""

    id: str
    kind: str
    text: str
    speaker: str = ""
    """Name of the contact who said it, when someone did."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one letter: those of its recipient, and those it must not mix up with them."""

    application: Application
    kind: Kind
    to: Contact
    now: datetime
    interview: Interview | None
    """The latest interview with the recipient, or else the latest one at all."""
    topics: tuple[Topic, ...]
    """What the recipient talked about in it."""
    siblings: tuple[Draft, ...]
    """Other letters of the kind to the same company, which this one must differ from."""
    deadline: date | None
    """The promised date that holds."""

    @property
    def met(self) -> bool:
        """Tell whether the recipient was in an interview."""
        return bool(self.application.interviewer(self.to.name))

    @property
    def offer(self) -> OtherOffer | None:
        """Give the latest offer from elsewhere."""
        offers = [h for h in self.application.happenings if isinstance(h, OtherOffer)]
        return offers[-1] if offers else None

    @property
    def last_sent(self) -> Sent | None:
        """Give the latest message to the recipient."""
        sent = [
            h
            for h in self.application.happenings
            if isinstance(h, Sent) and h.to.casefold() == self.to.name.casefold()
        ]
        return sent[-1] if sent else None

    @property
    def listed(self) -> tuple[Fact, ...]:
        """List every fact that a sentence may name by its id."""
        name, case = slug(self.to.name), self.application
        facts = [Fact("role", "role", case.role), Fact("company", "company", case.company)]
        facts += [
            Fact(f"topic-{name}-{n}", "topic", each.about, self.to.name)
            for n, each in enumerate(self.topics, 1)
        ]
        facts += [Fact(f"skill-{slug(s.name)}", "skill", s.evidence) for s in case.candidate.skills]
        facts += [
            Fact(f"requirement-{n}", "requirement", each.need)
            for n, each in enumerate(case.requirements, 1)
        ]
        if case.mission:
            facts.append(Fact("mission", "mission", case.mission))
        if self.interview:
            day = self.interview.starts.date().isoformat()
            facts.append(Fact(f"interview-{self.interview.round}", "interview", day))
        if self.offer:
            facts.append(Fact("other-offer", "offer", self.offer.answer_by.isoformat()))
        return tuple(facts)


def gather(
    application: Application,
    *,
    kind: Kind,
    to: str,
    now: datetime,
    siblings: tuple[Draft, ...] = (),
    deadline: date | None = None,
) -> Facts:
    """Gather the facts of one letter. Raises UnknownContact."""
    contact = application.contact(to)
    if contact is None:
        raise UnknownContact(f"there is no contact {to!r} in {application.id}")
    parts = application.interviewer(to)
    interview = parts[-1][0] if parts else application.last_interview
    topics = parts[-1][1].topics if parts else ()
    return Facts(application, kind, contact, now, interview, topics, siblings, deadline)
