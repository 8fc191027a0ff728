"""Explaining, comparing and changing plans in the terminal."""

import json

import pytest

from tests.cli.test_commands import run

NOW = ("--now", "2026-10-16T18:00-05:00")
LATER = ("--now", "2026-10-19T10:00-05:00")
ID = "lindqvist-dairy-production-planner"


def test_a_follow_up_is_explained_with_facts_losers_and_days() -> None:
    said = run("explain", "examples/friday.yaml", "status-check", *NOW).stdout
    assert "What counted\n  propose  stated-date" in said
    assert "seen   The last interview ended on Fri 16 Oct 2026" in said
    assert "Sat 24 Oct 2026  closed  Saturday is a rest day" in said
    assert "It changes if they answer" in said
    data = json.loads(run("explain", "examples/friday.yaml", "status-check", "--json", *NOW).stdout)
    assert list(data) == [
        "follow_up", "kind", "to", "channel", "window", "rides_in", "advice", "yours", "skipped", "clock",
        "hours", "changes_if", "versions",
    ]  # fmt: skip
    assert data["advice"][0]["counted"] is True
    assert data["skipped"][0] == {
        "day": "2026-10-24", "level": "closed", "reason": "Saturday is a rest day",
    }  # fmt: skip


def test_what_cannot_be_explained_names_what_can() -> None:
    done = run("explain", "examples/friday.yaml", "withdrawal", *NOW)
    assert done.returncode == 66
    assert "there are: thank-you-tom-okafor, status-check" in done.stderr


def test_a_case_file_is_compared_without_the_last_thing_that_happened() -> None:
    now = ("--now", "2026-09-23T18:00-04:00")
    said = run("plan", "examples/silent.yaml", "--diff", *now).stdout
    assert "since  Sent the reminder to Joan Petrie by email." in said
    data = json.loads(run("plan", "examples/silent.yaml", "--diff", "--json", *now).stdout)
    assert data["diff"]["because"] == ["sent the reminder to Joan Petrie by email"]
    assert {each["change"] for each in data["diff"]["changes"]} <= {
        "appeared", "gone", "moved", "changed",
    }  # fmt: skip


def test_the_record_is_compared_with_an_earlier_moment() -> None:
    said = run(
        "plan", "examples/silent.yaml", "--diff", "--since", "2026-09-01T20:00-04:00",
        "--now", "2026-09-23T18:00-04:00",
    ).stdout  # fmt: skip
    assert said.count("since  ") == 3


def test_a_plan_is_changed_and_the_change_is_shown() -> None:
    assert run("import", "examples/friday.yaml", *NOW).returncode == 0
    changed = run("adjust", "snooze", ID, "status-check", "--until", "2026-11-04", *LATER)
    assert changed.returncode == 0, changed.stderr
    assert changed.stdout.startswith("You put off the status check to Ines Marsh until Wed 4 Nov")
    said = run("plan", ID, "--diff", *LATER).stdout
    assert "moves from Mon 26 Oct 2026 to Wed 4 Nov 2026" in said
    refused = run("adjust", "pin", ID, "status-check", "--on", "2026-10-22", *LATER)
    assert refused.returncode == 69
    assert "is too early: Tom Okafor said" in refused.stderr
    assert "rule  stated-date (T7" in refused.stderr
    for way, why in (("skip", "No."), ("retire", "Never.")):
        done = run("adjust", way, ID, "status-check", "--why", why, "--json", *LATER)
        kept = [n for n in json.loads(done.stdout)["not_now"] if n["follow_up"] == "status-check"]
        assert kept[0]["reasons"][0]["sources"] == ["you"]
    over = run("adjust", "override", ID, "thank-you-tom-okafor", "--why", "Now.", *LATER)
    assert "no measure of ours holds it back" in over.stderr


def test_every_kind_of_news_is_recorded() -> None:
    run("import", "examples/friday.yaml", *NOW)
    news = (
        ("changed", "I passed the exam", "--news", "qualification"),
        ("call", "--by", "Tom Okafor", "--day", "2026-10-28", "--clock", "10:15"),
        ("mistake", "--to", "Tom Okafor", "--wrong", "Tim", "--right", "Tom"),
        ("observed", "--sign", "references", "--text", "Asked for two names."),
    )
    for what, *rest in news:
        done = run("record", what, ID, *rest, *LATER)
        assert done.returncode == 0, done.stderr
    plan = json.loads(run("plan", ID, "--json", *LATER).stdout)
    kinds = {(each["kind"], each["channel"]) for each in plan["follow_ups"]}
    assert {
        ("qualification_update", "email"), ("status_check", "phone"), ("correction", "email"),
    } <= kinds  # fmt: skip
    assert plan["interest"][0]["source"] == "Asked for two names."
    gone = run("record", "accepted", ID, *LATER)
    assert "send the withdrawal" in gone.stdout.lower()


@pytest.mark.parametrize("columns", [60, 100])
def test_what_people_read_fits_their_terminal(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    run("import", "examples/friday.yaml", *NOW)
    said = "They would like to see the whole plan of the week, with every shift and every name."
    for arguments in (
        ("record", "offer", ID, "--answer-by", "2026-10-23"),
        ("record", "note", ID, said),
        ("adjust", "snooze", ID, "status-check", "--until", "2026-11-04", "--why", said),
        ("next", "--days", "9"),
        ("plan", ID),
        ("plan", ID, "--diff"),
        ("explain", ID, "status-check"),
        ("show", ID),
        ("list",),
    ):
        done = run(*arguments, *(LATER if arguments != ("list",) else ()))
        assert done.returncode == 0, done.stderr
        assert max(map(len, done.stdout.splitlines())) <= columns, done.stdout
    assert "answered by Fri 23 Oct 2026" in " ".join(run("show", ID, *LATER).stdout.split())


def test_an_answer_of_which_no_meaning_was_given_says_how_to_give_it() -> None:
    run("import", "examples/friday.yaml", *NOW)
    answer = ("record", "reply", ID, "--from", "Tom Okafor")
    said = " ".join(run(*answer, *LATER).stdout.split())
    assert "Recorded: Tom Okafor answered: unclear." in said
    assert f"afterword undo {ID}, and record it again with --meaning and one of thanks," in said
    assert "--meaning" not in run(*answer, "--meaning", "unclear", *LATER).stdout
    json.loads(run(*answer, "--json", *LATER).stdout)
    assert "[default: unclear]" in " ".join(run("record", "reply", "--help").stdout.split())
