"""Each question of the plan leads to the field that answers it."""

import re
from typing import Any

import pytest

from tests.web.cases import DANA, INTERVIEW, took_in
from tests.web.conftest import Page


def reply(meaning: str, **more: str) -> dict[str, str]:
    """Write an answer of Dana as a case file does."""
    at = "2026-10-20T11:00-04:00"
    return {"what": "reply", "at": at, "sender": DANA, "meaning": meaning} | more


OFFER = {"what": "other_offer", "at": "2026-10-21T09:00-04:00", "answer_by": "2099-10-01"}
UNREAD = {"said": "once the stars align", "by": DANA}
QUESTIONS: dict[str, tuple[dict[str, Any], str]] = {
    "On which day is Dana Whitfield back?": (
        {"happenings": [reply("automatic", text="I am away.")]}, "reply/0/#returns"),
    "Who stands in for Dana Whitfield until": (
        {"happenings": [reply("automatic", text="Away.", returns="2099-06-01"), OFFER]},
        "reply/0/#refers_to"),
    "Which address of Dana Whitfield is right?": (
        {"happenings": [
            {"what": "sent", "kind": "status_check", "to": DANA, "at": "2026-10-20T10:00-04:00"},
            reply("bounce", failed_address="dana@acme.example"),
        ]}, "person/0/#channels"),
    "Which is the latest day that \u201conce the stars align\u201d can mean?": (
        {"interviews": [INTERVIEW | {"timing": [UNREAD]}]}, "interview/0/#timing.0.end"),
    "Which is the latest day that \u201cwhen the moon is up\u201d can mean?": (
        {"happenings": [reply("still_deciding", promised={"said": "when the moon is up"})]},  # type: ignore[arg-type]  # a record within the record
        "reply/0/#promised.end"),
    "Which is the latest day that \u201cwhen it suits us\u201d can mean?": (
        {"happenings": [{"what": "date_named", "at": "2026-10-20T11:00-04:00", "timing": {"said": "when it suits us"}}]},
        "date_named/0/#timing.end"),
    "What does their last answer mean for you?": (
        {"happenings": [reply("unclear", text="Hm.")]}, "reply/0/#meaning"),
    "What do you decide about their offer?": (
        {"happenings": [reply("offer")]}, "closed/#outcome"),
    "Have you answered what they asked for?": (
        {"happenings": [reply("asks_for_something")]}, "sent/"),
    "When is the next round, and with whom?": (
        {"happenings": [reply("next_round")]}, "interview/"),
    "Who is your agent at the agency?": ({"source": "agency"}, "person/#role"),
    "When was the interview, and who was there?": ({"interviews": []}, "interview/"),
    "Who was there on": (
        {"interviews": [INTERVIEW | {"interviewers": []}]}, "interview/0/#interviewers"),
}  # fmt: skip
"""What is asked, of which case, and in which field it is answered."""


@pytest.mark.parametrize("asks", QUESTIONS)
def test_a_question_leads_to_the_field_that_answers_it(served: Page, asks: str) -> None:
    more, field = QUESTIONS[asks]
    at = took_in(served, "".join(c for c in asks if c.isalpha() or c == " "), **more)
    asked = served.get(at).text.split("<h2>Questions to you</h2>")[1].split("</ul>")[0]
    found = next(each for each in asked.split("<li>") if each.startswith(asks))
    assert f'href="{at}edit/{field}"' in found
    form, _, name = field.partition("#")
    shown = served.get(f"{at}edit/{form}")
    assert shown.status == 200
    assert not name or re.search(f'id="{re.escape(name)}"', shown.text)
