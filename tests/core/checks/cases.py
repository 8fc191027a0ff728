"""The record that the pages of the checks are about."""

from dataclasses import replace
from datetime import datetime

from afterword.core.model.application import Application, Culture, Formality, Requirement
from afterword.core.model.candidate import Candidate, Skill
from afterword.core.model.contact import Contact, Reach
from afterword.core.model.draft import Draft
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import Kind
from afterword.core.model.happening import OtherOffer
from afterword.core.model.interview import Interview, Interviewer, Topic
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
    return gather(case, kind=Kind(kind), to=to, now=NOW, siblings=siblings, deadline=promised)
