"""What is on record may be said, in anybody's words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from sys import setprofile
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import wiring
from afterword.core.checks.inspector import Inspector, default_inspector
from afterword.core.checks.page import examples
from afterword.core.errors import NoOutline
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft, Finding
from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts, gather
from afterword.storage.case_file import read
from tests.core.checks.cases import facts

INSPECTOR = Inspector(
    tuple(check for check in default_inspector().checks if check.family == "grounding")
)
EXAMPLES = {path.stem: read(path) for path in sorted(Path("examples").glob("*.yaml"))}
LETTER = re.compile(
    r"^## (?P<case>[\w-]+), (?P<to>[^,]+), (?P<kind>\w+), (?P<now>\S+)\n+```\n(?P<body>.*?)```",
    re.MULTILINE | re.DOTALL,
)


class Letter(NamedTuple):
    about: Facts
    body: str

    @property
    def findings(self) -> list[tuple[str, str]]:
        found = inspected(self.body, self.about)
        return [(each.check, self.body[each.start : each.end]) for each in found]


def inspected(body: str, about: Facts) -> tuple[Finding, ...]:
    draft = Draft(follow_up="f", kind=about.kind, to=about.to.name, body=body)
    return INSPECTOR.inspect(draft, about).findings


def letters() -> Iterator[Letter]:
    page = Path("tests/core/checks/letters/grounded.md").read_text(encoding="utf-8")
    for found in LETTER.finditer(page):
        now = datetime.fromisoformat(found["now"])
        case = EXAMPLES[found["case"]]
        yield Letter(gather(case, kind=Kind(found["kind"]), to=found["to"], now=now), found["body"])


LETTERS = list(letters())


def test_there_are_forty_letters_of_every_example() -> None:
    assert len(LETTERS) >= 40
    assert {each.about.application.company for each in LETTERS} == {
        case.company for case in EXAMPLES.values()
    }


@pytest.mark.parametrize("letter", LETTERS, ids=lambda each: each.about.to.name)
def test_a_letter_in_which_all_is_on_record_is_left_alone(letter: Letter) -> None:
    assert letter.findings == []


@pytest.mark.parametrize("letter", LETTERS, ids=lambda each: each.about.to.name)
def test_line_ends_and_quotes_of_other_programs_change_nothing(letter: Letter) -> None:
    other = letter.body.replace("'", "\u2019").replace("\n", "\r\n")
    assert Letter(letter.about, other).findings == []


def changed(body: str) -> Iterator[tuple[str, str]]:
    """Give a letter with one of its figures, or one of its days, made another."""
    for found in re.finditer(
        r"(?<![\d+])\b\d{1,2}(?:,\d{3})?\b(?!\d| \d{3})", body.partition("regards")[0]
    ):
        other = str(int(found[0].replace(",", "")) + 6)
        yield found[0], body[: found.start()] + other + body[found.end() :]
    for found in re.finditer(r"Tuesday|Wednesday|Thursday|Friday", body):
        yield found[0], body[: found.start()] + "Sunday" + body[found.end() :]


@pytest.mark.parametrize("letter", LETTERS, ids=lambda each: each.about.to.name)
def test_a_figure_or_day_that_is_changed_is_found(letter: Letter) -> None:
    for what, body in changed(letter.body):
        assert Letter(letter.about, body).findings, (what, body)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("days", [1, 20])
def test_what_is_composed_rests_on_the_record(name: str, days: int) -> None:
    case, composer = EXAMPLES[name], wiring.craft().composer
    now = case.interviews[-1].end + timedelta(days=days)
    made = 0
    for to in case.contacts:
        for kind in Kind:
            for channel in ("email", "phone", "linkedin", "handwritten"):
                about = gather(case, kind=kind, to=to.name, now=now)
                try:
                    text = composer.compose(about, follow_up="f", channel=channel).draft
                except NoOutline:
                    continue
                made += 1
                assert INSPECTOR.inspect(text, about).findings == (), text.body
    assert made >= 20


NOTES = st.sampled_from(
    [
        "how 14 drivers share nine vans",
        "the move to Kronos in March",
        "why every third delivery comes on a Friday",
        "half of the returns that nobody opens",
        "Berlin and the two smaller depots",
        "customers who pay within 30 days",
        "they cut the waiting time by a fifth",
        "the Q3 audit by Deloitte",
    ]
)
EVIDENCE = st.sampled_from(
    [
        "planned 1,200 tours a month for DHL",
        "won the Golden Pallet in 2021",
        "speak Dutch and hold a degree in logistics",
        "cut overtime from nine hours to five",
        "am certified in first aid until 2028",
    ]
)


def with_notes(topic: str, thought: str, evidence: str) -> Application:
    about = facts(topic=topic, thought=thought)
    skill = replace(about.application.candidate.skills[0], evidence=evidence)
    candidate = replace(about.application.candidate, skills=(skill,))
    return replace(about.application, candidate=candidate)


@given(NOTES, NOTES, EVIDENCE)
def test_a_letter_made_only_of_what_is_on_record_passes(
    topic: str, thought: str, evidence: str
) -> None:
    case = with_notes(topic, thought, evidence)
    about = gather(case, kind=Kind.THANK_YOU, to="Dana Whitfield", now=facts().now)
    body = (
        f"Dear Ms Whitfield,\n\nYou told me about {topic}. I have thought about {thought}.\n\n"
        f"I {evidence}.\n\nBest regards,\nAlex Morgan\n"
    )
    assert Letter(about, body).findings == []


@given(NOTES, NOTES, EVIDENCE)
def test_another_record_does_not_hold_it(topic: str, thought: str, evidence: str) -> None:
    body = (
        f"Dear Ms Whitfield,\n\nYou told me about {topic}. Remember that {thought}.\n\n"
        f"I {evidence}.\n\nBest regards,\nAlex Morgan\n"
    )
    found = [spot for _, spot in Letter(facts(), body).findings]
    assert any(evidence in spot or spot in evidence for spot in found)
    assert any(topic in spot or spot in topic for spot in found)


def calls(body: str) -> int:
    """Count the calls that looking at a text takes; they do not depend on the machine."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    setprofile(counted)
    try:
        inspected(body, facts())
    finally:
        setprofile(None)
    return count


PIECES = sorted(
    {
        example.draft.partition("\n\n")[2].replace("\n", " ").replace(".", "") + " "
        for check in INSPECTOR.checks
        for example in examples(Path(f"docs/checks/{check.id}.md").read_text(encoding="utf-8"))
    }
)


@pytest.mark.parametrize("piece", PIECES, ids=lambda each: each[:40])
def test_a_sentence_that_never_ends_takes_no_more_than_its_length(piece: str) -> None:
    one, short, long = (f"Dear Ms Whitfield,\n\n{piece * times}\n" for times in (1, 10, 80))
    calls(one)  # the record and the words are worked out once and kept
    assert calls(long) < 8 * 1.5 * calls(short)
