"""No sentence of ours may be one that a careful person would not write.

Every outline is composed from notes of every form, in several versions, and its text is looked
through for the slips that frames make: doubled words and stops, lost capitals, empty places.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from afterword.core.checks.inspector import default_inspector
from afterword.core.model.application import Application, Culture, Formality, Requirement
from afterword.core.model.candidate import Candidate, Skill
from afterword.core.model.contact import Contact, Reach
from afterword.core.model.draft import Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    AcceptedElsewhere,
    Changed,
    Happening,
    Meaning,
    Mistake,
    News,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.model.interview import Format, Interviewer, OpenQuestion, Promise, Topic
from afterword.core.writing.composer import default_composer
from afterword.core.writing.facts import gather
from afterword.core.writing.outline import Shape
from afterword.core.writing.script import RECORDED
from afterword.core.writing.words import words
from afterword.testing import at, on
from tests.core.checks.cases import NOW, record

COMPOSER, INSPECTOR = default_composer(), default_inspector()
TOPICS = (
    "how the night shift hands over to the day shift",
    "Why they left SAP",
    "moving the warehouse to Ghent",
    "the new rule on schedules",
    "They are hiring two more planners",
    "her plan to train ward coordinators herself",
    "works councils",
    "SAP migration",
    "what went wrong with the last reorganisation",
    "- talked about onboarding of new nurses.",
    "quality",
    "asked about my notice period",
)
THOUGHTS = (
    "",
    "Writing the open orders down before six would save the first hour of the day.",
    "reserve list by qualification",
    "I think a pilot on one ward would show it",
)
EVIDENCE = (
    "planned the shifts of 120 nurses",
    "I led two teams of nine",
    "ten years of night shifts",
    "My team cut the error rate by half.",
    "planning shifts for three hospitals",
    "",
)
NEEDS = (
    "planning night crews",
    "fluent Dutch",
    "Must be able to plan crews",
    "someone who can talk to works councils",
    "experience with SAP",
)
MISSIONS = (
    "",
    "getting medicine to rural clinics overnight",
    "cheap and clean energy",
    "We bring medicine to the countryside",
)
QUESTIONS = (
    "",
    "Who signs off the monthly schedule?",
    "how the team is organised",
    "do they use SAP?",
    "team size",
)
NEWS = ("I passed the exam for crane supervisors", "passed the exam", "free from 1 December")
AT = at("Fri 23 Oct 2026 10:00")
MET = "Dana Whitfield"


def happenings(news: str) -> tuple[Happening, ...]:
    day = at("Tue 20 Oct 2026 10:00")
    return (
        Sent(at=at("Wed 14 Oct 2026 09:00"), kind=Kind.THANK_YOU, to=MET, body="Thank you."),
        OtherOffer(at=day, answer_by=on("Wed 28 Oct 2026")),
        Changed(at=day, news=News.QUALIFICATION, text=news),
        Changed(at=day, news=News.AVAILABILITY, text=news),
        Mistake(at=day, to=MET, wrong="Whitefield", right="Whitfield"),
    )


def turned(n: int, kind: Kind) -> Application:
    """Make a record of the nth notes of every list."""

    def nth(notes: tuple[str, ...], step: int = 1) -> str:
        return notes[(n * step) % len(notes)]

    case = record()
    talk = (
        Topic(about=nth(TOPICS), thought=nth(THOUGHTS)),
        Topic(about=nth(TOPICS, 3)),
    )
    asked = nth(QUESTIONS)
    interview = replace(
        case.interviews[0],
        format=tuple(Format)[n % len(Format)],
        interviewers=(
            Interviewer(name=MET, topics=talk[: n % 3]),
            *case.interviews[0].interviewers[1:],
        ),
        open_questions=(OpenQuestion(question=asked, to=MET),) if asked else (),
        promises=(
            Promise(what="handover checklist", to=MET, file="checklist.pdf" if n % 2 else ""),
        ),
        undiscussed=("training",),
    )
    meanings = {
        Kind.REPLY: (Meaning.NEXT_ROUND, Meaning.ASKS_FOR_SOMETHING, Meaning.REDIRECT),
        Kind.DELAY_ACK: (Meaning.STILL_DECIDING, Meaning.ON_HOLD),
        Kind.OFFER_ACK: (Meaning.OFFER,),
        Kind.REJECTION_REPLY: (Meaning.REJECTION,),
    }.get(kind, ())
    answers: tuple[Happening, ...] = tuple(
        Reply(
            at=at("Thu 22 Oct 2026 10:00"),
            sender=MET,
            meaning=meanings[n % len(meanings)],
            refers_to="Luis Ortega",
            answer_by=on("Fri 30 Oct 2026") if n % 2 else None,
        )
        for _ in meanings[:1]
    )
    accepted = (AcceptedElsewhere(at=AT),) if n % 2 and kind is Kind.WITHDRAWAL else ()
    candidate = Candidate(
        name="Alex Morgan",
        email="alex@candidate.example",
        phone="+1 555 010 0100" if n % 4 else "",
        skills=(
            Skill(name="shift planning", evidence=nth(EVIDENCE)),
            Skill(name="training", evidence="taught nine coordinators"),
        ),
    )
    contact = Contact(
        name=MET,
        title="Ms" if n % 2 else "",
        channels=(
            Reach(channel="linkedin", address="https://linkedin.com/in/x", connected=n % 2 == 0),
        ),
    )
    return replace(
        case,
        candidate=candidate,
        country=("US", "GB", "DE")[n % 3],
        culture=Culture(formality=(None, Formality.CASUAL)[n % 5 == 0]),
        contacts=(contact, *case.contacts[1:]),
        requirements=(Requirement(need=nth(NEEDS), met_by="shift planning"),),
        mission=nth(MISSIONS),
        interviews=(interview,) if n % 7 else (),
        happenings=(*happenings(nth(NEWS)), *answers, *accepted),
    )


def composed() -> Iterator[tuple[str, str, Shape]]:
    for outline in COMPOSER.outlines:
        for n in range(33):
            case = turned(n, outline.kind)
            to = case.contacts[n % 2].name
            facts = gather(
                case,
                kind=outline.kind,
                to=to,
                now=AT if n % 2 else NOW,
                deadline=on("Mon 2 Nov 2026") if n % 3 == 0 else None,
            )
            text = COMPOSER.compose(facts, follow_up="f", channel=outline.channel, version=n % 4)
            yield (
                f"{outline.kind}-{outline.channel}-{n}",
                text.draft.body,
                outline.sketch(facts).shape,
            )


TEXTS = list(composed())
SLIPS = {
    "a doubled word": r"\b(\w+) \1\b(?<!had had)(?<!that that)",
    "two thats in a row": r"\bthat that\b",
    "a doubled space": r"[^\S\n]{2}",
    "a space before a stop": r" [.,;:?!]",
    "two stops": r"[.,;:?!][.,;:]|\.\?|\?\?",
    "an empty quotation": r"“\s*”",
    "an empty place": r"\b(about|for|because of|explaining) ?[.;?]|\bNone\b",
    "a small letter after a stop": r"(?<!a\.m)(?<!p\.m)[.?!] [a-z]",
    "a paragraph that begins small": r"(?m)^[a-z]",
    "two colons in one sentence": r":[^.?!\n]*:(?!\d)",
    "three parts by semicolon": r";[^.?!\n]*;",
    "an article before a plural pronoun": r"\b(a|an|the) (your|their|his|her|my|our)\b",
    "the wrong article": r"\ba [aeiou](?!ne\b|ni|se|su|ur)\w|\ban [^aeiouhAEFHILMNORSX\W]",
    "a lost question mark": r"\b(Who|Could you|May I|Do you|Would you|Is there|Is it)\b[^.?!:\n]*\.",
    "a small i": r"\bi\b",
}


@pytest.mark.parametrize("slip", SLIPS)
def test_no_text_shows_a_slip_of_its_frames(slip: str) -> None:
    found = [
        (name, match[0], text)
        for name, text, shape in TEXTS
        for match in re.finditer(SLIPS[slip], text)
        if not (slip == "a paragraph that begins small" and shape is Shape.NOTE)
    ]
    assert found == []


def test_every_sentence_ends_with_a_stop() -> None:
    for name, text, shape in TEXTS:
        lines = [line for line in text.split("\n\n")[1:-1] if not line.startswith("If ")]
        if shape is not Shape.NOTE:
            assert all(line.endswith((".", "?")) for line in lines), (name, text)


def test_no_two_neighbouring_sentences_begin_alike() -> None:
    alike = 0
    for _, text, _ in TEXTS:
        for paragraph in text.split("\n\n"):
            openings = [words(each)[:2] for each in re.split(r"(?<=[.?]) ", paragraph)]
            alike += sum(a == b for a, b in pairwise(openings))
    assert alike <= len(TEXTS) // 100


def test_a_voicemail_is_short_and_says_name_and_number_twice() -> None:
    for name, text, shape in TEXTS:
        if shape is Shape.SCRIPT:
            spoken = text.split("If the voicemail answers")[1]
            assert len(words(spoken)) <= RECORDED, (name, spoken)
            assert spoken.count("Alex Morgan") == 2
            assert spoken.count("+1 555 010 0100") in {0, 2}


def test_a_note_with_an_invitation_holds_two_hundred_signs() -> None:
    notes = [(name, text) for name, text, shape in TEXTS if shape is Shape.NOTE]
    assert notes
    assert all(len(text) <= 200 and text.endswith("Alex Morgan") for _, text in notes)


def test_what_is_composed_of_whole_records_has_no_error() -> None:
    found = []
    for outline in COMPOSER.outlines:
        for n in range(20):
            case = turned(n, outline.kind)
            facts = gather(case, kind=outline.kind, to=MET, now=AT, deadline=None)
            composed = COMPOSER.compose(
                facts, follow_up="f", channel=outline.channel, version=n % 3
            )
            if composed.missing or not facts.interview:
                continue
            findings = INSPECTOR.inspect(composed.draft, facts).findings
            found += [
                (outline.kind, outline.channel, n, each.check, each.says, composed.draft.body)
                for each in findings
                if each.severity is Severity.ERROR
            ]
    assert found == []
