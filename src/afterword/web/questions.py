"""Where on the page a question of the plan or of a draft is answered."""

from collections.abc import Iterator

from django.urls import reverse

from afterword.core.model.application import Application
from afterword.core.model.followup import Question
from afterword.core.model.happening import DateNamed, Meaning, Reply
from afterword.core.model.naming import slug, told_apart

Place = tuple[str, list[int], str]
"""A part, the numbers of the records of it that may be meant, and the field in its form."""


def answered_at(application: Application, question: Question) -> str:
    """Give the address of the field in which a question of the plan or of a draft is answered."""
    part, numbers, field = _place(application, question)
    address = reverse("part", args=[application.id, part, *numbers[-1:]])
    return f"{address}#{field}" if field else address


def _place(application: Application, question: Question) -> Place:
    about, _, name = question.id.partition("-")
    if question.id in ASKED:
        return ASKED[question.id]
    if about in {"address", "phone", "zone"}:
        people = list(_words(application).values())
        found = [people.index(name)] if name in people else []
        return "person", found, "zone" if about == "zone" else "channels"
    if about == "recorded":
        return _latest(application)
    if about in {"return", "deputy"}:
        return "reply", _notices(application, name), RETURNS[about]
    if about in {"timing", "which"}:
        return next(_said(application, question.asks), ("interview", [], ""))
    if about in {"topic", "people"}:
        return "interview", _met(application, name if about == "topic" else ""), "interviewers"
    if about == "answer":
        return "reply", _replies(application), "meaning"
    return "post", [], ""


def _words(application: Application) -> dict[str, str]:
    return told_apart(contact.name for contact in application.contacts)


def _word(application: Application, name: str) -> str:
    """Give the words that stand for somebody in the ids of questions."""
    contact = application.contact(name)
    return _words(application)[contact.name] if contact else slug(name)


def _latest(application: Application) -> Place:
    """Give the moment of what is recorded as happening last."""
    happenings = application.happenings
    n = max(range(len(happenings)), key=lambda each: happenings[each].at, default=0)
    return happenings[n].what, [n], "at"


def _met(application: Application, name: str) -> list[int]:
    """Give the numbers of the interviews in which somebody was; of all without a name."""
    return [
        n for n, interview in enumerate(application.interviews)
        if not name or name in {slug(each.name) for each in interview.interviewers}
    ]  # fmt: skip


def _replies(application: Application) -> list[int]:
    happened = enumerate(application.happenings)
    return [n for n, each in happened if isinstance(each, Reply) and each.human]


def _notices(application: Application, name: str) -> list[int]:
    """Give the numbers of the automatic notices of somebody."""
    return [
        n for n, each in enumerate(application.happenings)
        if isinstance(each, Reply)
        and each.meaning is Meaning.AUTOMATIC and _word(application, each.sender) == name
    ]  # fmt: skip


def _said(application: Application, asks: str) -> Iterator[Place]:
    """Give where the words stand that a question quotes, with the field for the day they mean."""
    for n, interview in enumerate(application.interviews):
        for m, timing in enumerate(interview.timing):
            if _quotes(asks, timing.said):
                yield "interview", [n], f"timing.{m}.end"
    for n, each in enumerate(application.happenings):
        if isinstance(each, DateNamed) and _quotes(asks, each.timing.said):
            yield "date_named", [n], "timing.end"
        if isinstance(each, Reply) and each.promised and _quotes(asks, each.promised.said):
            yield "reply", [n], "promised.end"


def _quotes(asks: str, said: str) -> bool:
    return f"\u201c{said.strip()}\u201d" in asks


RETURNS = {"return": "returns", "deputy": "refers_to"}
"""The fields of an automatic notice in which the questions about it are answered."""
ASKED: dict[str, Place] = {
    "interview": ("interview", [], ""),
    "unknown-region": ("post", [], "region"),
    "agent": ("person", [], "role"),
    "skill": ("you", [], "skills"),
    "other-offer": ("other_offer", [], "answer_by"),
    "answer-next-round": ("interview", [], ""),
    "answer-asks-for-something": ("sent", [], ""),
    "answer-offer": ("closed", [], "outcome"),
}
"""Where the questions with one place are answered."""
