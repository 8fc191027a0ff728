"""The command line, as a process with a database of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.cli.errors import EXIT_STATUS
from afterword.cli.main import COMMANDS, afterword

NOW = ("--now", "2026-10-14T09:00-05:00")
FRIDAY = ("--now", "2026-10-16T18:00-05:00")


def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "afterword", *arguments], input=text, capture_output=True, text=True, check=False,
        env=os.environ | {"NO_COLOR": "1"},
    )  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_listed_with_the_first_line_of_its_help(name: str) -> None:
    command = afterword.get_command(None, name)  # type: ignore[arg-type]  # the context is not used
    assert command is not None
    assert command.help is not None
    assert command.help.splitlines()[0].startswith(COMMANDS[name].split(":")[0].rstrip("."))
    assert "Example: afterword" in command.help


def test_help_imports_no_command() -> None:
    code = "import sys; sys.argv=['afterword','--help']\nfrom afterword.cli.main import main\ntry: main()\nexcept SystemExit: pass\nprint([m for m in sys.modules if m.startswith(('django','pydantic','afterword.cli.commands'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_a_letter_is_handed_over_as_the_file_of_its_channel(tmp_path: Path) -> None:
    mail, card = tmp_path / "thanks.eml", tmp_path / "card.pdf"
    done = run(
        "hand-over", "examples/panel.yaml", "thank-you-dana-whitfield", "-o", str(mail), *NOW
    )
    assert (done.returncode, done.stdout) == (0, f"Written to {mail}.\n")
    assert b"\nTo: Dana Whitfield <dana.whitfield@meridian.example>" in mail.read_bytes()
    case = Path("examples/panel.yaml").read_text(encoding="utf-8")
    paper = (
        case.replace("pace: unknown", "pace: traditional")
        .replace(
            "address: dana.whitfield@meridian.example",
            "address: dana.whitfield@meridian.example\n      - {channel: handwritten, address: 1 Example Street}",
        )
        .replace(
            "open_questions:",
            "timing: [{said: We decide by Friday 6 November., by: Dana Whitfield}]\n    open_questions:",
        )
    )
    file = tmp_path / "paper.yaml"
    file.write_text(paper, encoding="utf-8")
    posted = "thank-you-dana-whitfield-by-handwritten"
    done = run("hand-over", str(file), posted, "-o", str(card), "--card", "us", *NOW)
    assert (done.returncode, done.stderr) == (0, "")
    assert card.read_bytes().startswith(b"%PDF-")
    nowhere = run("hand-over", str(file), posted, "-o", str(tmp_path), *NOW)
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (65, 3)


def test_planning_a_file_needs_no_database() -> None:
    code = f"import sys; sys.argv=['afterword','plan','examples/panel.yaml','--now','{NOW[1]}']\nfrom afterword.cli.main import main\ntry: main()\nexcept SystemExit: pass\nprint('django' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")


@pytest.mark.parametrize("file", sorted(Path("examples").glob("*.yaml")), ids=lambda f: f.stem)
def test_every_example_can_be_planned(file: Path) -> None:
    done = run("plan", str(file), "--json", *NOW)
    assert done.returncode == 0, done.stderr
    assert list(json.loads(done.stdout)) == [
        "application", "now", "state", "next_step", "follow_ups", "not_now", "questions",
        "stop", "interest", "versions",
    ]  # fmt: skip
    assert run("plan", str(file), *NOW).returncode == 0


def test_a_draft_and_its_findings_as_json() -> None:
    draft = json.loads(
        run("draft", "examples/panel.yaml", "thank-you-luis-ortega", "--json", *NOW).stdout
    )
    assert list(draft) == [
        "to",
        "kind",
        "channel",
        "subject",
        "body",
        "sentences",
        "notes",
        "missing",
        "by",
        "note",
        "kept",
    ]
    done = run(
        "check",
        "-",
        "--case",
        "examples/panel.yaml",
        "--kind",
        "thank_you",
        "--to",
        "Luis Ortega",
        "--subject",
        draft["subject"],
        "--json",
        *NOW,
        text=draft["body"],
    )
    assert (done.returncode, json.loads(done.stdout)) == (
        0,
        {
            "ready": True,
            "findings": [],
            "skipped": [],
            "proofread_by": "Harper 2.13 and our own rules",
        },
    )


def test_a_letter_that_is_not_ready_has_exit_status_one() -> None:
    done = run(
        "check",
        "-",
        "--case",
        "examples/panel.yaml",
        "--to",
        "Dana Whitfield",
        "--kind",
        "thank_you",
        *NOW,
        text="Hi [name]",
    )
    assert done.returncode == 1
    assert "leftover-placeholder" in done.stdout


def test_the_way_from_import_to_close() -> None:
    assert run("import", "examples/one-interviewer.yaml", *NOW).returncode == 0
    id = "harbor-freight-analytics-data-analyst"
    assert json.loads(run("list", "--json").stdout)[0]["id"] == id
    assert "Send the thank-you to Priya Raman" in run("next", *NOW).stdout
    sent = run(
        "record",
        "sent",
        id,
        "--kind",
        "thank_you",
        "--to",
        "priya raman",
        "--at",
        "2026-10-14T09:50",
        *NOW,
    )
    assert "sent the thank-you to Priya Raman" in sent.stdout
    plan = json.loads(run("plan", id, "--json", *NOW).stdout)
    assert [each["kind"] for each in plan["follow_ups"]] == ["status_check"]
    reply = run(
        "record",
        "reply",
        id,
        "--from",
        "Priya Raman",
        "--meaning",
        "still_deciding",
        "--said",
        "by 30 October",
        "--json",
        *NOW,
    )
    assert json.loads(reply.stdout)["state"] == "awaiting_date"
    offer = run("record", "offer", id, "--answer-by", "2026-10-23", *NOW)
    assert "update about the other offer" in offer.stdout
    assert run("record", "date", id, "--said", "by 2 November", *NOW).returncode == 0
    assert run("record", "note", id, "Saw the post again.", *NOW).returncode == 0
    assert "Took back" in run("undo", id, *NOW).stdout
    assert "Journal" in run("show", id, *NOW).stdout
    assert len(json.loads(run("show", id, "--json", *NOW).stdout)["journal"]) == 7
    assert json.loads(run("close", id, "--json", *NOW).stdout)["state"] == "closed"
    exported = run("export", id)
    assert "what: closed" in exported.stdout
    assert len(json.loads(run("export", id, "--journal").stdout)) == 8
    assert run("import", "examples/one-interviewer.yaml", *NOW).returncode == status_of(
        "DuplicateApplication"
    )


def test_a_second_interview_is_recorded_with_somebody_new() -> None:
    assert run("import", "examples/friday.yaml", *FRIDAY).returncode == 0
    id = "lindqvist-dairy-production-planner"
    second = (
        "record", "interview", id, "--starts", "2026-10-20T10:00", "--ends", "2026-10-20T11:00",
        "--with", "tom okafor", "--with", "Lee Park <lee@lindqvist.example>",
        "--topic", "Lee Park: how the third pick-up is paid for", "--said", "by Friday",
    )  # fmt: skip
    later = ("--now", "2026-10-20T12:00-05:00")
    recorded = run(*second, *later)
    assert recorded.stdout.startswith("Recorded: an interview on Tue 20 Oct 2026, 10:00.")
    plan = json.loads(run("plan", id, "--json", *later).stdout)
    thanked = {each["to"] for each in plan["follow_ups"] if each["kind"] == "thank_you"}
    assert thanked == {"Tom Okafor", "Lee Park"}
    assert plan["state"] == "awaiting_date"
    assert "third pick-up" in run("draft", id, "thank-you-2-lee-park", *later).stdout
    stranger = run(*second[:7], "--with", "Kim Ross", *later)
    assert (stranger.returncode, "Kim Ross <name@" in stranger.stderr) == (66, True)
    mixed = run(*second[:9], "--topic", "Dana: the dock", *later)
    assert "does not say who of them" in mixed.stderr


def test_a_mistake_of_long_ago_is_corrected_by_a_file(tmp_path: Path) -> None:
    id, file = "lindqvist-dairy-production-planner", tmp_path / "case.yaml"
    assert run("import", "examples/friday.yaml", *FRIDAY).returncode == 0
    assert "afterword import --replace" in run("import", "examples/friday.yaml", *FRIDAY).stderr
    file.write_text(run("export", id).stdout.replace("Tom Okafor", "Tom Okoro"), encoding="utf-8")
    replaced = run("import", "--replace", str(file), *FRIDAY)
    assert replaced.stdout.startswith(f"Replaced {id}")
    assert "  contacts.0.name: Tom Okafor, now Tom Okoro\n" in replaced.stdout
    assert "thank-you to Tom Okoro" in " ".join(replaced.stdout.split())
    again = run("import", "--replace", str(file), *FRIDAY)
    assert again.stdout == f"{id} is kept like that already.\n"
    journal = json.loads(run("export", id, "--journal").stdout)
    assert [each["what"] for each in journal] == [
        "added the application",
        "replaced it by a case file",
    ]


def test_of_several_files_none_is_kept_when_one_is_kept_already() -> None:
    assert run("import", "examples/friday.yaml", *FRIDAY).returncode == 0
    both = run("import", "examples/panel.yaml", "examples/friday.yaml", *FRIDAY)
    assert both.returncode == status_of("DuplicateApplication")
    twice = run("import", "examples/panel.yaml", "examples/panel.yaml", *FRIDAY)
    assert "two of the files" in twice.stderr
    assert len(json.loads(run("list", "--json").stdout)) == 1


def test_a_file_overwrites_nothing_that_was_recorded_after_its_export(tmp_path: Path) -> None:
    id, file = "lindqvist-dairy-production-planner", tmp_path / "case.yaml"
    run("import", "examples/friday.yaml", *FRIDAY)
    run("export", id, "-o", str(file))
    file.write_text(file.read_text().replace("Tom Okafor", "Tom Okoro"))
    assert run("import", "--replace", str(file), *FRIDAY).returncode == 0
    file.write_text(file.read_text().replace("Tom Okoro", "Tom Okoru"))
    assert run("import", "--replace", str(file), *FRIDAY).returncode == 0
    run("record", "note", id, "Saw the post again.", *FRIDAY)
    late = run("import", "examples/panel.yaml", "--replace", str(file), *FRIDAY)
    assert late.returncode == status_of("StaleApplication")
    assert "was written: noted: Saw the post again." in late.stderr
    assert len(json.loads(run("list", "--json").stdout)) == 1
    file.write_text(file.read_text().partition("\n")[2])
    assert "happenings.0: taken out" in run("import", "--replace", str(file), *FRIDAY).stdout


def test_undo_takes_back_and_brings_back_the_last_change_alone() -> None:
    id = "lindqvist-dairy-production-planner"
    run("import", "examples/friday.yaml", *FRIDAY)
    run("record", "note", id, "Saw it.", *FRIDAY)
    took, brought = "Took back: noted: Saw it.", "Brought back: noted: Saw it."
    said = [run("undo", id, *FRIDAY).stdout for _ in range(3)]
    assert [each.partition(". ")[0] + "." for each in said] == [took, brought, took]
    assert "A second undo brings it back." in said[0]


def status_of(name: str) -> int:
    return next(status for kind, status in EXIT_STATUS.items() if kind.__name__ == name)


@pytest.mark.parametrize(
    ("arguments", "what", "status"),
    [
        (("show", "nobody"), "there is no application 'nobody'", 66),
        (("plan", "examples/panel.yaml", "--now", "2026-10-14T09:00"), "has no offset", 64),
        (("plan", "nothing.yaml"), "there is no file nothing.yaml", 65),
        (
            ("draft", "examples/panel.yaml", "reminder", *NOW),
            "there is no follow-up 'reminder'",
            66,
        ),
        (
            ("check", "-", "--case", "examples/panel.yaml", "--to", "Bo", "--kind", "reply", *NOW),
            "no contact 'Bo'",
            66,
        ),
        (("plan", "examples"), "examples is a folder", 65),
        (("import", "examples"), "examples is a folder", 65),
        (("playbook", "check", "examples"), "examples is a folder", 65),
        (("timeline", "--jsonl", "examples"), "examples is a folder", 65),
        (("plan",), "CASE is missing", 2),
        (("import",), "FILES is missing", 2),
        (("pla",), "there is no command 'pla'", 2),
        (("record", "replay"), "there is no command 'replay'", 2),
        (("plan", "x", "--sinse", "y"), "there is no option --sinse", 2),
        (("plan", "x", "y"), "unexpected extra argument (y)", 2),
        (("plan", "x", "--now"), "'--now' requires an argument", 2),
        (("record", "reply", "x"), "--from is missing", 2),
        (("record", "changed", "x", "y"), "--news is missing", 2),
        (("close", "x", "--outcome", "won"), "--outcome cannot be 'won'", 2),
        (("next", "--days", "99"), "--days cannot be 99", 2),
        (("timeline",), "TEXT is missing", 2),
    ],
)
def test_errors_have_three_lines_and_a_status(
    arguments: tuple[str, ...], what: str, status: int
) -> None:
    done = run(*arguments)
    lines = done.stderr.splitlines()
    assert done.returncode == status
    assert lines[0].startswith("afterword: ")
    assert what in lines[0]
    assert lines[1].startswith("  rule  ")
    assert lines[2].startswith("  do    ")


def test_wrong_usage_says_how_it_is_written_and_what_to_do() -> None:
    assert run("plan", "x", "--sinse", "y").stderr.splitlines()[1:] == [
        "  rule  usage: afterword plan [OPTIONS] CASE",
        "  do    did you mean --since?",
    ]
    assert "do    write one of no_answer, rejected" in run("close", "x", "--outcome", "w").stderr
    assert "do    write a number from 0 to 60" in run("next", "--days", "x").stderr
    assert run("undo").stderr.splitlines()[2] == (
        "  do    see afterword undo --help, for example: afterword undo acme-shift-lead"
    )


def test_a_group_without_a_command_shows_its_help() -> None:
    done = run("record")
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: afterword record [OPTIONS] COMMAND")


def test_a_file_that_cannot_be_written_is_an_error_in_three_lines() -> None:
    run("import", "examples/friday.yaml", *FRIDAY)
    done = run("export", "lindqvist-dairy-production-planner", "-o", "examples")
    assert done.returncode == 65
    assert done.stderr.startswith("afterword: examples is a folder")
    done = run("export", "lindqvist-dairy-production-planner", "-o", "nowhere/case.yaml")
    assert done.stderr.startswith("afterword: nowhere/case.yaml cannot be written")


def test_nothing_of_a_list_of_files_is_kept_when_one_is_bad(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("company: X\n")
    assert run("import", "examples/panel.yaml", str(bad)).returncode == 65
    assert "No applications yet" in run("list").stdout


def test_the_schema_is_printed() -> None:
    assert json.loads(run("schema").stdout)["properties"]["company"]["type"] == "string"
