"""Whole letters: what a careful adviser lets pass, and what each bad manner is caught by."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.core.checks.inspector import default_inspector
from afterword.core.model.application import Application, Culture, Formality, Requirement
from afterword.core.model.candidate import Candidate, Skill
from afterword.core.model.contact import Contact
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Changed, News, OtherOffer
from afterword.core.model.interview import Interviewer, Topic
from afterword.core.writing.facts import Facts, gather
from afterword.testing import at, on
from tests.core.checks.cases import facts, record

HERE = Path(__file__).parent / "letters"
LETTER = re.compile(
    r"^## (?P<title>.+?)\n(?P<keys>.*?)```\n(?P<body>.*?)```", re.MULTILINE | re.DOTALL
)
FAMILIES = {"tone", "specificity"}
Letter = tuple[str, dict[str, str], str]


def letters(name: str) -> list[Letter]:
    page = (HERE / name).read_text(encoding="utf-8")
    return [
        (m["title"], dict(k.split(": ", 1) for k in m["keys"].splitlines() if k), m["body"])
        for m in LETTER.finditer(page)
    ]


def case_of(keys: dict[str, str]) -> Application:
    """Make the record of a good letter: one person, one topic, one skill where there is one."""
    said = Interviewer(name=keys["to"], topics=(Topic(about=keys["topic"]),))
    skill = keys.get("skill", "")
    happenings: tuple[OtherOffer | Changed, ...] = ()
    if keys.get("kind") == "offer_update":
        happenings = (OtherOffer(at=at("Wed 14 Oct 2026 09:00"), answer_by=on("Fri 23 Oct 2026")),)
    if "news" in keys:
        moment = at("Wed 14 Oct 2026 09:00")
        happenings = (Changed(at=moment, news=News.QUALIFICATION, text=keys["news"]),)
    return Application(
        id="case",
        candidate=Candidate(
            name=" ".join(keys["body"].split()[-2:]),
            skills=(Skill(name=skill, evidence=keys["evidence"]),) if skill else (),
        ),
        company=keys["company"],
        role=keys["role"],
        country=keys.get("country", "US"),
        culture=Culture(formality=Formality(keys.get("formality", "standard"))),
        requirements=(Requirement(need=keys["need"], met_by=skill),) if skill else (),
        contacts=(Contact(name=keys["to"], salutation=keys["dear"]),),
        interviews=(replace(record().interviews[0], interviewers=(said,)),),
        happenings=happenings,
    )


def facts_of(keys: dict[str, str], body: str) -> Facts:
    deadline = on(keys["deadline"]) if "deadline" in keys else None
    return gather(
        case_of({**keys, "body": body}),
        kind=Kind(keys.get("kind", "thank_you")),
        to=keys["to"],
        now=at("Wed 14 Oct 2026 10:00"),
        deadline=deadline,
    )


def found(about: Facts, channel: str, body: str) -> list[tuple[str, str, Severity]]:
    draft = Draft(
        follow_up="f", kind=about.kind, to=about.to.name, channel=channel, body=body.rstrip("\n")
    )
    return [
        (each.check, draft.body[each.start : each.end], each.severity)
        for each in default_inspector().inspect(draft, about).findings
        if each.family in FAMILIES
    ]


@pytest.mark.parametrize("letter", letters("good.md"), ids=lambda each: each[0])
def test_a_good_letter_is_left_alone(letter: Letter) -> None:
    _, keys, body = letter
    said = found(facts_of(keys, body), keys.get("channel", "email"), body)
    assert [each for each in said if each[2] is not Severity.INFO] == []


@pytest.mark.parametrize("letter", letters("bad.md"), ids=lambda each: each[0])
def test_a_bad_manner_is_caught_by_its_check(letter: Letter) -> None:
    _, keys, body = letter
    expected = set(keys.pop("caught").split(", "))
    assert expected <= {check for check, _, _ in found(facts(**keys), "email", body)}


def test_good_letters_are_of_every_kind() -> None:
    assert {keys.get("kind", "thank_you") for _, keys, _ in letters("good.md")} == {*Kind}
