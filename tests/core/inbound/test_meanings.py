"""What the mails of the pages in docs/inbound/meanings mean, and what no mail may do to it."""

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.inbound.classifier import Reply, ReplyClassifier
from afterword.core.inbound.judge import default_judge
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.meaning import GRAVE, weigh
from afterword.core.inbound.received import Received
from afterword.core.model.happening import Meaning
from tests.core.inbound.pages import reply

PAGES = Path("docs/inbound/meanings")
CASE = re.compile(
    r"^## (?P<title>.+?)\n+```\n(?P<mail>.*?)\n?```\n+```means\n(?P<means>\w+)\n```",
    re.MULTILINE | re.DOTALL,
)
MISREAD = "misread"
"""The page of mails that are known not to be understood."""
RULES = default_judge().rules


class Case(NamedTuple):
    """One heading of a page."""

    page: str
    title: str
    mail: str
    means: Meaning


def cases() -> Iterator[Case]:
    for page in sorted(PAGES.glob("*.md")):
        for found in CASE.finditer(page.read_text(encoding="utf-8")):
            yield Case(page.stem, found["title"], found["mail"], Meaning(found["means"]))


def means(told: Reply, rules: tuple[ReplyClassifier, ...] = RULES) -> tuple[Meaning, Strength]:
    return weigh(each for rule in rules for each in rule.look(told))


def said(text: str) -> Reply:
    return Reply(Received(text=text), text)


EVERY = list(cases())
CASES = [case for case in EVERY if case.page != MISREAD]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.page}: {c.title}"[:70])
def test_page(case: Case) -> None:
    assert means(reply(case.mail))[0] is case.means


@pytest.mark.parametrize("case", [c for c in EVERY if c.page == MISREAD], ids=lambda c: c.title)
def test_what_is_misread_claims_nothing_grave(case: Case) -> None:
    found, _ = means(reply(case.mail))
    assert found is not case.means, "understood now: move it to its page"
    assert found not in GRAVE


def test_every_meaning_has_its_page() -> None:
    written = {case.means for case in CASES}
    assert written == set(Meaning) - {Meaning.AUTOMATIC, Meaning.BOUNCE}


GRAVELY = [case for case in CASES if case.means in GRAVE and case.page != "other-languages"]


@pytest.mark.parametrize("case", GRAVELY, ids=lambda c: c.title[:50])
def test_what_is_only_quoted_decides_nothing(case: Case) -> None:
    told = f'You wrote: "{" ".join(case.mail.split())}"' if '"' not in case.mail else ""
    assert means(said(told))[0] not in GRAVE


POLITE = "Thank you for your message.", "I hope that you are well.", "Have a nice weekend."


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.title[:50])
def test_courtesy_around_it_changes_nothing(case: Case) -> None:
    if case.means not in {Meaning.UNCLEAR, Meaning.THANKS} and "\n\n" not in case.mail:
        told = f"Dear Alex,\n\n{POLITE[0]}\n\n{case.mail}\n\n{POLITE[2]}\n\nKind regards,\nDana"
        assert means(said(told))[0] is case.means


@given(st.sampled_from(GRAVELY), st.randoms(use_true_random=False))
def test_courtesy_stands_where_it_likes(case: Case, chance: random.Random) -> None:
    paragraphs = [case.mail, *POLITE]
    chance.shuffle(paragraphs)
    assert means(said("\n\n".join(paragraphs)))[0] is case.means


WORDS = sorted({word for case in CASES for word in case.mail.split()})


@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS)).map(" ".join)))
def test_any_text_has_a_meaning(text: str) -> None:
    meaning, strength = means(said(text))
    assert isinstance(meaning, Meaning)
    assert isinstance(strength, Strength)


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_evidence_quotes_the_mail(text: str) -> None:
    for rule in RULES:
        for each in rule.look(said(text)):
            if isinstance(each.says, Meaning):
                assert_quoted(each, text)


def assert_quoted(evidence: Evidence, text: str) -> None:
    kept = re.sub(r"\W+", "", text)
    assert re.sub(r"\W+", "", evidence.quote) in kept or '"' in text


@pytest.mark.parametrize(
    "piece",
    ["we are not moving forward with you ", "not ", "if you, ", "a" * 9, '"not', "offer you the ",
     "please do not\n", "(", "we'd like to ", "\u201cwould you?\u201d "],
)  # fmt: skip
def test_a_long_mail_takes_no_longer_than_a_moment(piece: str) -> None:
    told = said((piece * (262_144 // len(piece)))[:262_144])
    began = time.perf_counter()
    for rule in RULES:
        list(rule.look(told))
    assert time.perf_counter() - began < 3
