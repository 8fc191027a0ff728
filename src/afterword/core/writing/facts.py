"""The recorded facts that one letter may rest on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from afterword.core.errors import UnknownContact
from afterword.core.model.application import Application
from afterword.core.model.candidate import Spelling
from afterword.core.model.contact import Contact
from afterword.core.model.draft import Draft
from afterword.core.model.followup import FollowUp, Kind
from afterword.core.model.happening import Changed, Mistake, OtherOffer, Reply, Sent
from afterword.core.model.interview import Interview, OpenQuestion, Promise, Topic
from afterword.core.model.naming import slug
from afterword.core.writing.formality import dials, salutation

H = TypeVar("H", OtherOffer, Sent, Reply, Changed, Mistake)


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
    """The record as it stands at ``now``: what is recorded as later has not happened yet."""
    kind: Kind
    to: Contact
    now: datetime
    interview: Interview | None
    """The latest interview held with the recipient, or else the latest one held at all."""
    topics: tuple[Topic, ...]
    """What the recipient talked about in it."""
    siblings: tuple[Draft, ...]
    """Other letters of the kind to the same company, which this one must differ from."""
    deadline: date | None
    """The promised date that holds."""
    follow_up: FollowUp | None = None
    """What the plan says about the letter, when it is planned: when, and what goes along."""

    @property
    def spelling(self) -> Spelling:
        """Give the spelling: the candidate's own, or else that of the company's country."""
        by_country = Spelling.AMERICAN if self.application.country == "US" else Spelling.BRITISH
        return self.application.candidate.style.spelling or by_country

    @property
    def dear(self) -> str:
        """Give what follows "Dear"."""
        return salutation(self.to, dials(self.application).address, self.spelling)

    @property
    def met(self) -> bool:
        """Tell whether the recipient was in an interview."""
        return any(self.to.name == each.name for held in self.held for each in held.interviewers)

    @property
    def held(self) -> tuple[Interview, ...]:
        """Give the interviews that had begun, oldest first."""
        return _held(self.application, self.now)

    @property
    def offer(self) -> OtherOffer | None:
        """Give the latest offer from elsewhere."""
        return next(iter(self._latest(OtherOffer)), None)

    @property
    def last_sent(self) -> Sent | None:
        """Give the latest message to the recipient."""
        return next((each for each in self._latest(Sent) if self._is_to(each.to)), None)

    @property
    def reply(self) -> Reply | None:
        """Give the latest answer of a person; that of the recipient before that of others."""
        human = [each for each in self._latest(Reply) if each.human]
        own = [each for each in human if self._is_to(each.sender)]
        return next(iter(own or human), None)

    @property
    def news(self) -> tuple[Changed, ...]:
        """Give what has changed about the candidate, the latest first."""
        return tuple(self._latest(Changed))

    @property
    def mistake(self) -> Mistake | None:
        """Give the latest mistake in a message to the recipient."""
        return next((each for each in self._latest(Mistake) if self._is_to(each.to)), None)

    @property
    def promises(self) -> tuple[Promise, ...]:
        """Give what was promised to the recipient, or to all of them, in any interview."""
        return tuple(p for i in self.held for p in i.promises if not p.to or self._is_to(p.to))

    @property
    def questions(self) -> tuple[OpenQuestion, ...]:
        """Give what was left open and is for the recipient, or for anyone, in any interview."""
        return tuple(
            q for i in self.held for q in i.open_questions if not q.to or self._is_to(q.to)
        )

    @property
    def listed(self) -> tuple[Fact, ...]:
        """List every fact that a sentence may name by its id."""
        return (*_of_the_case(self), *_of_the_talk(self), *_of_the_course(self))

    @property
    def others(self) -> tuple[Fact, ...]:
        """List what other people said; it is never put into the recipient's mouth."""
        names = {p.name for i in self.held for p in i.interviewers if not self._is_to(p.name)}
        return tuple(fact for name in sorted(names) for fact in topics_of(self, name))

    def _is_to(self, name: str) -> bool:
        return name.casefold() == self.to.name.casefold()

    def _latest(self, kind: type[H]) -> list[H]:
        """Give what happened of a kind, the latest first."""
        return [each for each in reversed(self.application.happenings) if isinstance(each, kind)]


def topics_of(facts: Facts, name: str) -> Iterator[Fact]:
    """List what one person talked about, the latest interview first, and the view taken of it."""
    parts = reversed(facts.application.interviewer(name))
    held = [person for interview, person in parts if interview.start <= facts.now]
    topics = [topic for person in held for topic in person.topics]
    for n, topic in enumerate(topics, 1):
        yield Fact(f"topic-{slug(name)}-{n}", "topic", topic.about, name)
        if topic.thought.strip():
            yield Fact(f"view-{slug(name)}-{n}", "view", topic.thought)


def _of_the_case(facts: Facts) -> Iterator[Fact]:
    case = facts.application
    yield Fact("role", "role", case.role)
    yield Fact("company", "company", case.company)
    yield Fact("candidate", "candidate", f"{case.candidate.name} {case.candidate.phone}".strip())
    if case.mission:
        yield Fact("mission", "mission", case.mission)
    for skill in case.candidate.skills:
        told = f"{skill.name}: {skill.evidence}" if skill.evidence.strip() else skill.name
        yield Fact(f"skill-{slug(skill.name)}", "skill", told)
    for n, each in enumerate(case.requirements, 1):
        yield Fact(f"requirement-{n}", "requirement", each.need)


def _of_the_talk(facts: Facts) -> Iterator[Fact]:
    yield from topics_of(facts, facts.to.name)
    for n, held in enumerate(facts.held, 1):
        yield Fact(f"interview-{n}", "interview", held.starts.date().isoformat())
    for n, promise in enumerate(facts.promises, 1):
        due = f", by {promise.due.isoformat()}" if promise.due else ""
        yield Fact(f"promise-{n}", "promise", f"{promise.what}{due}")
    for n, question in enumerate(facts.questions, 1):
        yield Fact(f"question-{n}", "question", question.question)


def _of_the_course(facts: Facts) -> Iterator[Fact]:
    if facts.offer:
        yield Fact("other-offer", "offer", facts.offer.answer_by.isoformat())
    if facts.deadline:
        yield Fact("date", "date", facts.deadline.isoformat())
    for n, changed in enumerate(facts.news, 1):
        yield Fact(f"news-{n}", "news", changed.text)
    if facts.mistake:
        yield Fact("mistake", "mistake", f"{facts.mistake.wrong}; right: {facts.mistake.right}")
    if facts.reply:
        told = facts.reply.text or facts.reply.meaning.replace("_", " ")
        yield Fact("reply", "reply", told, facts.reply.sender)
    if facts.last_sent:
        day = facts.last_sent.at.astimezone(ZoneInfo(facts.application.candidate.zone)).date()
        yield Fact("sent", "sent", day.isoformat())


def _held(application: Application, now: datetime) -> tuple[Interview, ...]:
    begun = (each for each in application.not_cancelled if each.start <= now)
    return tuple(sorted(begun, key=lambda each: each.end))


def gather(
    application: Application,
    *,
    kind: Kind,
    to: str,
    now: datetime,
    siblings: tuple[Draft, ...] = (),
    deadline: date | None = None,
    follow_up: FollowUp | None = None,
) -> Facts:
    """Gather the facts of one letter. Raises UnknownContact.

    An interview that lies ahead is not spoken of: nobody can be thanked for it yet.
    """
    contact = application.contact(to)
    if contact is None:
        raise UnknownContact(f"there is no contact {to!r} in {application.id}")
    held = _held(application, now)
    parts = [each for each in application.interviewer(contact.name) if each[0].start <= now]
    interview = parts[-1][0] if parts else held[-1] if held else None
    topics = parts[-1][1].topics if parts else ()
    case = application.as_of(now)
    return Facts(case, kind, contact, now, interview, topics, siblings, deadline, follow_up)
