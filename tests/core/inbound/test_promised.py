"""When a mail says that they will be back, on the page in docs/inbound/days."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.inbound.promised import promised
from afterword.testing import on

PAGE = Path("docs/inbound/days/promised.md")
CASE = re.compile(
    r"^## (?P<title>.+?)\n+```\n(?P<mail>.*?)\n?```\n+```promised\n(?P<days>.*?)```",
    re.MULTILINE | re.DOTALL,
)
DAY, US = on("Wed 14 Oct 2026"), regions("US")


class Case(NamedTuple):
    """One heading of the page."""

    title: str
    mail: str
    days: tuple[date | None, ...] | None


def cases() -> Iterator[Case]:
    for found in CASE.finditer(PAGE.read_text(encoding="utf-8")):
        said = found["days"].strip()
        yield Case(found["title"], found["mail"], _days(said) if said else None)


def _days(said: str) -> tuple[date | None, ...]:
    return tuple(None if each == "-" else on(each) for each in said.split(" to "))


CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.title[:70])
def test_page(case: Case) -> None:
    found = promised(case.mail, day=DAY, calendar=US)
    assert (found and (found.start, found.end)) == case.days


@pytest.mark.parametrize("case", [c for c in CASES if c.days], ids=lambda c: c.title[:70])
def test_says_what_it_was_read_from(case: Case) -> None:
    found = promised(case.mail, day=DAY, calendar=US)
    assert found
    kept = re.sub(r"\W+", "", case.mail)
    assert all(re.sub(r"\W+", "", word) in kept for word in found.said.split())


@given(st.text(max_size=300))
def test_reads_any_text(text: str) -> None:
    found = promised(text, day=DAY, calendar=US)
    assert found is None or found.start or found.end
