"""The command that shows, checks and explains the numbers."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from afterword.cli.commands.playbook_ import playbook_
from afterword.core.errors import InvalidPlaybook
from afterword.core.playbooks.numbers import NUMBERS

BRITISH = """company: Acme
role: Shift Lead
country: GB
candidate: Alex Morgan
culture: {pace: traditional, formality: standard}
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(playbook_, arguments, catch_exceptions=False)


@pytest.fixture
def case(tmp_path: Path) -> str:
    file = tmp_path / "acme.yaml"
    file.write_text(BRITISH)
    return str(file)


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "playbook.toml"
    file.write_text(
        'calls = 0\n\n[[days]]\nday = 2026-12-28\nlevel = "closed"\nwhy = "they rest"\n'
        'country = "DE"\n'
    )
    monkeypatch.setenv("AFTERWORD_PLAYBOOK", str(file))
    return file


def test_shows_what_holds_with_the_layer_that_changed_it(case: str, mine: Path) -> None:
    assert mine.exists()
    lines = run("show", case).output.splitlines()
    assert lines[0] == "Playbook default 2 + traditional + united-kingdom + mine"
    assert next(each for each in lines if each.startswith("nudges ")).split() == [
        "nudges", "1", "message", "united-kingdom",
    ]  # fmt: skip
    assert next(each for each in lines if each.startswith("calls ")).split()[-1] == "mine"
    assert "Playbook default 2 + mine" in run("show").output


def test_shows_the_same_to_a_program(case: str) -> None:
    shown = json.loads(run("show", case, "--json").output)
    assert shown["version"] == "default 2 + traditional + united-kingdom"
    assert list(shown["numbers"]) == list(NUMBERS)
    assert shown["numbers"]["rest"] == {
        "value": "2 business days", "unit": "business days", "layer": "default 2",
    }  # fmt: skip
    assert shown["numbers"]["no_date"]["value"]["latest"] == 28


def test_what_is_shown_as_a_file_holds_and_changes_nothing(case: str, tmp_path: Path) -> None:
    file = tmp_path / "shown.toml"
    file.write_text(run("show", "--toml").output)
    checked = json.loads(run("check", str(file), "--json").output)
    assert len(checked["changes"]) == len(NUMBERS)
    assert all(each["value"] == each["default"] for each in checked["changes"])
    file.write_text(run("show", case, "--toml").output)
    changed = json.loads(run("check", str(file), "--json").output)["changes"]
    assert {each["name"] for each in changed if each["value"] != each["default"]} == {
        "no_date", "no_date_proactive", "thank_you_to", "nudges", "calls_uninvited",
    }  # fmt: skip


def test_check_says_what_a_file_changes(mine: Path) -> None:
    assert run("check", str(mine)).output.splitlines() == [
        "calls: 0 calls (default 1 call)",
        "Mon 28 Dec 2026: closed in DE, they rest",
        "It holds.",
    ]
    checked = json.loads(run("check", str(mine), "--json").output)
    assert checked["changes"] == [{"name": "calls", "value": 0, "default": 1}]
    assert checked["days"][0]["day"] == "2026-12-28"
    mine.write_text("nudges = 2\n")
    nothing = "It holds, and changes nothing: 1 number is as usual.\n"
    assert run("check", str(mine)).output == nothing
    mine.write_text("nudges = 2\nthank_you_hours = 48\ncalls = 0\n")
    assert run("check", str(mine)).output.splitlines() == [
        "calls: 0 calls (default 1 call)",
        "It holds; 2 numbers are as usual.",
    ]
    mine.write_text("")
    assert run("check", str(mine)).output == "Nothing stands in the file.\n"


def test_check_refuses_a_file_with_faults(mine: Path) -> None:
    mine.write_text("nudges = 9\nrest = 0\n")
    with pytest.raises(InvalidPlaybook) as caught:
        run("check", str(mine))
    assert len(caught.value.faults) == 2


def test_explains_a_number_on_whose_word_and_through_which_layers(case: str) -> None:
    said = run("explain", "nudges", case).output
    assert said.startswith("nudges: 1 message\nStatus checks and reminders")
    assert "default 2: 2 messages\nunited-kingdom: 1 message\n  because  One polite" in said
    assert said.rstrip().endswith("(C7, P42)")


def test_explains_that_a_later_layer_held(case: str) -> None:
    file = Path(case)
    file.write_text(BRITISH.replace("GB", "FR"))
    said = run("explain", "no-date", case).output
    assert "it says  from 10, best 10 to 14, at the latest 17 days" in said
    told = json.loads(run("explain", "no_date", case, "--json").output)
    assert told["value"]["earliest"] == 14
    assert told["layers"][-1]["says"]["earliest"] == 10
    assert told["layers"][-1]["sources"] == ["P38", "P39"]
    assert told["sources"] == ["T8"]


def test_an_unknown_number_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidPlaybook) as caught:
        run("explain", "nudgs")
    assert caught.value.do == "did you mean nudges?"
