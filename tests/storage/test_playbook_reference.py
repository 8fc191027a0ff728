"""The reference of playbooks is made of what stands below the numbers."""

import re
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from afterword.core.model.application import Pace, Sector
from afterword.core.playbooks.choose import combined
from afterword.core.playbooks.default import default
from afterword.core.playbooks.numbers import NUMBERS
from afterword.core.playbooks.overlay import Circumstances
from afterword.core.playbooks.playbook import Playbook
from afterword.storage.playbook_file import parse
from afterword.storage.playbook_reference import meaning, page, toml

SOURCES = Path("docs/sources.md").read_text(encoding="utf-8")


def test_the_reference_page_is_that_of_the_playbook() -> None:
    assert Path("docs/reference/playbooks.md").read_text(encoding="utf-8") == page()


def test_the_example_of_the_page_is_a_playbook_file() -> None:
    example = re.findall(r"^    (.*)$|^()$", page().partition("## The numbers")[0], re.MULTILINE)
    file = parse("\n".join(line for line, _ in example), "page")
    assert set(file.overlay.changes) == {"nudges", "rest", "day_closes", "no_date"}
    assert file.days[0].country == "DE"


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_says_what_it_does_and_names_known_sources(name: str) -> None:
    says, sources = meaning(name)
    assert says.endswith(".")
    assert all(f"| {each} |" in SOURCES for each in sources)


@pytest.mark.parametrize(
    "playbook",
    [
        default,
        combined(Circumstances(pace=Pace.QUICK, country="JP")),
        combined(Circumstances(sector=Sector.ACADEMIC, country="GB")),
        replace(default, day_closes=time(17, 45, 30), summer_months=(), materials_warn_hours=(3,)),
    ],
    ids=lambda each: each.version,
)
def test_a_playbook_that_is_written_comes_back(playbook: Playbook) -> None:
    text = toml(playbook)
    changes = parse(text, "x").overlay.changes
    held = {name: change.value for name, change in changes.items()}
    assert replace(default, version=playbook.version, **held) == playbook
    assert all(len(line) <= 98 for line in text.splitlines() if line.startswith("#"))
