"""Where on the page a question of the plan or of a draft is answered."""

from django.urls import reverse

from afterword.core.model.application import Application
from afterword.core.model.happening import Reply
from afterword.core.model.naming import slug


def answered_at(application: Application, question: str) -> str:
    """Give the address of the form in which a question of the plan or of a draft is answered."""
    about, _, rest = question.partition("-")
    people = [slug(contact.name) for contact in application.contacts]
    met = [
        n for n, interview in enumerate(application.interviews)
        if about != "topic" or rest in {slug(person.name) for person in interview.interviewers}
    ]  # fmt: skip
    replies = [n for n, each in enumerate(application.happenings) if isinstance(each, Reply)]
    where: tuple[str, list[int]] = ASKED.get(question) or {
        "address": ("person", [people.index(rest)] if rest in people else []),
        "topic": ("interview", met[-1:]),
        "people": ("interview", met[-1:]),
        "timing": ("interview", met[-1:]),
        "answer": ("reply", replies[-1:]),
    }.get(about, ("post", []))
    return reverse("part", args=[application.id, where[0], *where[1]])


ASKED: dict[str, tuple[str, list[int]]] = {
    "interview": ("interview", []),
    "agent": ("person", []),
    "skill": ("you", []),
    "other-offer": ("other_offer", []),
    "answer-next-round": ("interview", []),
    "answer-asks-for-something": ("note", []),
}
"""Where the questions with one place are answered."""
