"""The record that the pages of the checks are about."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.core.model.application import (
    Application,
    ApplicationSource,
    Culture,
    Forbidden,
    Formality,
    Prohibition,
    Requirement,
)
from afterword.core.model.candidate import Candidate, Skill
from afterword.core.model.contact import Contact, Reach, Role
from afterword.core.model.draft import Draft
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import FollowUp, FollowUpState, Kind, Window
from afterword.core.model.happening import (
    Changed,
    Closed,
    Happening,
    Meaning,
    Mistake,
    News,
    OtherOffer,
    Outcome,
    Reply,
    Sent,
)
from afterword.core.model.interview import (
    Interview,
    Interviewer,
    OpenQuestion,
    Promise,
    Stage,
    Topic,
)
from afterword.core.writing.facts import Facts, gather
from afterword.testing import at, on

NOW = at("Wed 14 Oct 2026 09:00")


def record() -> Application:
    """Make the record: Dana Whitfield and Luis Ortega met Alex Morgan at Acme Logistics."""
    people = [
        ("Dana Whitfield", "Ms Whitfield", "how the night shift hands over to the day shift"),
        ("Luis Ortega", "Mr Ortega", "swapping shifts by phone"),
    ]
    return Application(
        id="acme",
        candidate=Candidate(
            name="Alex Morgan",
            email="alex@candidate.example",
            skills=(Skill(name="shift planning", evidence="planned the shifts of 120 nurses"),),
        ),
        company="Acme Logistics",
        role="Shift Lead",
        requirements=(Requirement(need="planning night crews", met_by="shift planning"),),
        mission="getting medicine to rural clinics overnight",
        contacts=tuple(
            Contact(
                name=n, salutation=s, channels=(Reach(channel="email", address="x@acme.example"),)
            )
            for n, s, _ in people
        ),
        interviews=(
            Interview(
                starts=datetime(2026, 10, 13, 14),
                ends=datetime(2026, 10, 13, 15),
                zone="America/New_York",
                interviewers=tuple(
                    Interviewer(name=n, topics=(Topic(about=a),)) for n, _, a in people
                ),
            ),
        ),
        happenings=(OtherOffer(at=NOW, answer_by=on("Fri 23 Oct 2026")),),
    )


def facts(
    kind: str = "thank_you",
    deadline: str = "",
    sibling: str = "",
    to: str = "Dana Whitfield",
    formality: str = "standard",
    topic: str = "",
    company: str = "Acme Logistics",
    elsewhere: str = "",
    now: str = "",
    planned: str = "",
    **lines: str,
) -> Facts:
    """Gather the facts of a page's case."""
    siblings = (
        (Draft(follow_up="s", kind=Kind(kind), to="Luis Ortega", body=sibling),) if sibling else ()
    )
    promised = on(deadline) if deadline else None
    case = replace(record(), company=company, culture=Culture(formality=Formality(formality)))
    if topic:
        said = Interviewer(name=to, topics=(Topic(about=topic),))
        case = replace(case, interviews=(replace(case.interviews[0], interviewers=(said,)),))
    if elsewhere:
        other = Elsewhere(application="other", company=elsewhere)
        case = replace(case, elsewhere=(other,))
    for name, said in lines.items():
        for each in said.split("; "):
            case = LINES[name](case, *each.split(" | "))
    return gather(
        case,
        kind=Kind(kind),
        to=to,
        now=at(now) if now else NOW,
        siblings=siblings,
        deadline=promised,
        follow_up=_planned(kind, to, planned) if planned else None,
    )


def _planned(kind: str, to: str, day: str) -> FollowUp:
    moment = at(day)
    window = Window(moment, moment, moment + timedelta(hours=1), moment + timedelta(hours=2))
    return FollowUp("f", Kind(kind), to, "email", window, (), (), FollowUpState.PLANNED)


def _happened(case: Application, happening: Happening) -> Application:
    return replace(case, happenings=(*case.happenings, happening))


def _interview(case: Application, **changes: object) -> Application:
    changed = replace(case.interviews[0], **changes)  # type: ignore[arg-type]  # any of its fields
    return replace(case, interviews=(changed, *case.interviews[1:]))


def promise(
    case: Application, what: str, file: str = "", due: str = "", to: str = ""
) -> Application:
    """Record a promise: what | file | due | to."""
    made = Promise(what=what, file=file, due=on(due) if due else None, to=to)
    return _interview(case, promises=(*case.interviews[0].promises, made))


def question(case: Application, asks: str, to: str = "", researchable: str = "") -> Application:
    """Record an open question: question | to | researchable."""
    made = OpenQuestion(question=asks, to=to, researchable=bool(researchable))
    return _interview(case, open_questions=(*case.interviews[0].open_questions, made))


def stage(case: Application, name: str) -> Application:
    """Say what kind of meeting it was."""
    return _interview(case, stage=Stage(name))


def ahead(case: Application, day: str) -> Application:
    """Record a second interview that lies ahead: its beginning."""
    starts = at(day).replace(tzinfo=None)
    made = replace(case.interviews[0], starts=starts, ends=starts + timedelta(hours=1), round=2)
    return replace(case, interviews=(*case.interviews, made))


def forbids(case: Application, what: str, allows: str = "") -> Application:
    """Record what the company asked candidates not to do: what | whom it does not hold for."""
    made = Prohibition(forbids=Forbidden(what), allows=allows)
    return replace(case, prohibitions=(*case.prohibitions, made))


def no_contact(case: Application, name: str) -> Application:
    """Mark somebody as not to be written to."""
    marked = tuple(replace(c, no_contact=c.name == name) for c in case.contacts)
    return replace(case, contacts=marked)


def agent(case: Application, name: str) -> Application:
    """Let an agency run the process, with this agent."""
    people = tuple(replace(c, role=Role.AGENT if c.name == name else c.role) for c in case.contacts)
    if name not in {c.name for c in people}:
        people = (*people, Contact(name=name, role=Role.AGENT))
    return replace(case, source=ApplicationSource.AGENCY, contacts=people)


def sent(case: Application, day: str, kind: str, channel: str, body: str = "") -> Application:
    """Record a message to Dana Whitfield: moment | kind | channel | text."""
    made = Sent(at=at(day), kind=Kind(kind), to="Dana Whitfield", channel=channel, body=body)
    return _happened(case, made)


def reply(case: Application, day: str, meaning: str) -> Application:
    """Record an answer of Dana Whitfield: moment | meaning."""
    return _happened(case, Reply(at=at(day), sender="Dana Whitfield", meaning=Meaning(meaning)))


def left(case: Application, name: str) -> Application:
    """Record that somebody has left the company."""
    return _happened(case, Reply(at=NOW, sender=name, meaning=Meaning.LEFT_COMPANY))


def news(case: Application, about: str, text: str) -> Application:
    """Record news about the candidate: qualification or availability | the fact."""
    return _happened(case, Changed(at=NOW, news=News(about), text=text))


def mistake(case: Application, wrong: str, right: str) -> Application:
    """Record a mistake in a message to Dana Whitfield: wrong | right."""
    return _happened(case, Mistake(at=NOW, to="Dana Whitfield", wrong=wrong, right=right))


def accepted(case: Application, day: str) -> Application:
    """Record that the candidate accepted their offer."""
    return _happened(case, Closed(at=at(day), outcome=Outcome.ACCEPTED))


def phone(case: Application, number: str) -> Application:
    """Give the candidate a number."""
    return replace(case, candidate=replace(case.candidate, phone=number))


def premium(case: Application, _yes: str) -> Application:
    """Give the candidate a paid LinkedIn account."""
    return replace(case, candidate=replace(case.candidate, linkedin_premium=True))


def role(case: Application, title: str) -> Application:
    """Name the role otherwise."""
    return replace(case, role=title)


def thought(case: Application, text: str) -> Application:
    """Record what the candidate thinks of Dana Whitfield's topic."""
    dana, *others = case.interviews[0].interviewers
    dana = replace(dana, topics=(replace(dana.topics[0], thought=text),))
    return _interview(case, interviewers=(dana, *others))


def both(case: Application, about: str) -> Application:
    """Let both interviewers have talked about one more thing."""
    more = tuple(
        replace(each, topics=(*each.topics, Topic(about=about)))
        for each in case.interviews[0].interviewers
    )
    return _interview(case, interviewers=more)


LINES: Mapping[str, Callable[..., Application]] = {
    each.__name__: each
    for each in (
        promise,
        question,
        stage,
        ahead,
        forbids,
        no_contact,
        agent,
        sent,
        reply,
        left,
        news,
        mistake,
        accepted,
        phone,
        premium,
        role,
        thought,
        both,
    )
}
"""The lines of a page that change the record; several stand in one line, divided by semicolons."""
