"""One's own words in the terminal."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import NOW, run

ID, DANA = "meridian-hospital-group-shift-planning-lead", "thank-you-dana-whitfield"
LETTER = ("draft", ID, DANA)


@pytest.fixture
def taken_in() -> None:
    assert run("import", "examples/panel.yaml", *NOW).returncode == 0


def kept() -> list[str]:
    shown = json.loads(run(*LETTER, "--revisions", "--json", *NOW).stdout)
    return [each["body"] for each in shown["revisions"]]


@pytest.mark.usefixtures("taken_in")
def test_a_letter_is_written_to_a_file_changed_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    composed = run(*LETTER, *NOW).stdout
    file.write_text(composed, encoding="utf-8")
    done = run(*LETTER, "--write", str(file), *NOW)
    assert (done.returncode, "version 2" in done.stdout) == (0, True), done.stderr
    assert run(*LETTER, *NOW).stdout == composed
    assert (
        run(*LETTER, "--write", "-", *NOW, text="\ufeffHello,\r\n\r\n> quoted\r\n").returncode == 0
    )
    assert kept()[0] == "Hello,\n\n> quoted"
    assert kept()[1] == composed.split("\n\n", 1)[1].removesuffix("\n")


@pytest.mark.usefixtures("taken_in")
def test_earlier_words_are_listed_and_taken_back() -> None:
    assert "No words of your own" in run(*LETTER, "--revisions", *NOW).stdout
    for words in ("I liked the night shift.", "I liked the \x1b[31mday shift."):
        run(*LETTER, "--write", "-", *NOW, text=words)
    shown = run(*LETTER, "--revisions", *NOW).stdout
    assert "Wed 14 Oct 2026, 09:00" in shown
    assert "as it stands now" in shown.splitlines()[2]
    assert "[-night-]{+\ufffd[31mday+} shift." in shown
    assert run(*LETTER, "--restore", "2", *NOW).returncode == 0
    assert kept()[0] == "I liked the night shift."
    assert len(kept()) == 3
    assert run(*LETTER, "--restore", "9", *NOW).returncode == 66


@pytest.mark.usefixtures("taken_in")
def test_words_are_not_kept_over_others_that_were_not_seen() -> None:
    run(*LETTER, "--write", "-", *NOW, text="One.")
    run(*LETTER, "--write", "-", *NOW, text="Two.")
    for change in (("--write", "-"), ("--restore", "2"), ("--drop",)):
        done = run(*LETTER, *change, "--since", "2", *NOW, text="Three.")
        assert (done.returncode, "kept for this letter meanwhile" in done.stderr) == (75, True)
    assert run(*LETTER, "--write", "-", "--since", "3", *NOW, text="Three.").returncode == 0
    assert kept() == ["Three.", "Two.", "One."]


@pytest.mark.usefixtures("taken_in")
def test_the_composed_letter_is_shown_beside_ones_own_and_comes_back() -> None:
    composed = run(*LETTER, *NOW).stdout
    run(*LETTER, "--write", "-", *NOW, text="Subject: Mine\n\nMy words.")
    both = run(*LETTER, "--composed", *NOW).stdout
    assert both.startswith("To: Dana Whitfield\nSubject: Mine\n\nMy words.\n\n-- composed --\n")
    assert both.endswith(composed)
    data = json.loads(run(*LETTER, "--json", *NOW).stdout)
    assert (data["kept"]["body"], data["body"] in composed) == ("My words.", True)
    done = run(*LETTER, "--drop", *NOW)
    assert "The composed letter stands again" in done.stdout
    assert run(*LETTER, *NOW).stdout == composed
    assert kept() == ["My words."]


@pytest.mark.usefixtures("taken_in")
def test_words_the_plan_no_longer_speaks_of_can_be_read() -> None:
    run(*LETTER, "--write", "-", *NOW, text="My words.")
    assert run("close", ID, "--outcome", "rejected", *NOW).returncode == 0
    done = run(*LETTER, *NOW)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "My words."), done.stderr
    assert "There is no follow-up" in done.stderr
    run(*LETTER, "--write", "-", *NOW, text="Other words.")
    assert kept() == ["Other words.", "My words."]
    run(*LETTER, "--drop", *NOW)
    assert run(*LETTER, *NOW).stdout.splitlines()[-1] == "Other words."


@pytest.mark.parametrize(
    ("arguments", "text", "status", "told"),
    [
        ((ID, DANA, "--write", "-"), " \n", 65, "no words in it"),
        ((ID, DANA, "--write", "-"), "To: Luis Ortega\n\nHello", 65, "goes to Dana Whitfield"),
        ((ID, DANA, "--write", "nowhere.txt"), "", 65, "cannot be read"),
        ((ID, "reminder-x", "--write", "-"), "Hello", 66, "no follow-up"),
        ((ID, DANA, "--write", "-", "--drop"), "Hello", 2, "one at a time"),
        ((ID, DANA, "--since", "1"), "", 2, "--since goes with"),
        (("examples/panel.yaml", DANA, "--revisions"), "", 69, "is a case file"),
    ],
)
@pytest.mark.usefixtures("taken_in")
def test_what_cannot_be_done_is_refused(
    arguments: tuple[str, ...], text: str, status: int, told: str
) -> None:
    done = run("draft", *arguments, *NOW, text=text)
    assert (done.returncode, told in done.stderr) == (status, True), done.stderr
