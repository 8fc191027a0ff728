"""The thank-you to a search committee."""

from collections.abc import Iterator

from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Interview
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T5", "P27", "P28", "P31"))
def academic_panel(situation: Situation) -> Iterator[Advice]:
    """Write one note to the chair of a search committee, and ask to pass the thanks on.

    Committees share what they get; a letter to each member is not the custom there.
    """
    if not situation.playbook.chair_only:
        return
    for owed in situation.owed_thanks:
        if not situation.is_panel(owed.interview):
            continue
        chair = chair_of(situation, owed.interview)
        for each in owed.to:
            if each != chair:
                yield Forbid(
                    kinds=frozenset({Kind.THANK_YOU}),
                    to=each,
                    because=(
                        f"One note to {chair} suffices here; ask them to thank the committee "
                        "for you."
                    ),
                    ground=Ground.CULTURE,
                    cap=True,
                )


def chair_of(situation: Situation, interview: Interview) -> str:
    """Give the name of whoever led an interview: the hiring manager, or who is named first."""
    people = [situation.named(person.name) for person in interview.interviewers]
    for name in people:
        contact = situation.contact(name)
        if contact is not None and contact.role is Role.HIRING_MANAGER:
            return name
    return people[0]
