"""`afterword classify`, as a process."""

import json
import subprocess
import sys
from pathlib import Path

VACATION = """\
From: Dana Whitfield <dana@acme.example>
To: sam@candidate.example
Date: Wed, 8 Jul 2026 23:30:00 -0400
Subject: Automatic reply: Thank you

I am out of the office and back on Friday.
"""
BOUNCE = """\
From: MAILER-DAEMON@mx.candidate.example
To: sam@candidate.example
Subject: failure notice

Hi. This is the qmail-send program at mx.candidate.example.

<dana@acme.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Message-ID: <7f3a@candidate.example>
"""
KEYS = [
    "file", "class", "meaning", "strength", "evidence", "new_text", "promised", "returns_on",
    "failed_recipients", "bounce", "original_message_id",
]  # fmt: skip


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "vacation.eml").write_text(VACATION, encoding="utf-8")
    (folder / "bounce.eml").write_text(BOUNCE, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "afterword", "classify", *arguments],
        capture_output=True, text=True, check=False, cwd=folder,
    )  # fmt: skip


def test_prints_one_object_a_line_with_every_key(tmp_path: Path) -> None:
    done = run(tmp_path, "vacation.eml", "bounce.eml", "--json")
    vacation, bounce = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, done.stderr) == (0, "")
    assert list(vacation) == list(bounce) == KEYS
    assert (vacation["class"], vacation["meaning"]) == ("auto_reply", None)
    assert vacation["returns_on"] == "2026-07-10"
    subject = {
        "classifier": "out-of-office-subject", "quote": "Subject: Automatic reply: Thank you"
    }  # fmt: skip
    assert subject in vacation["evidence"]
    assert (bounce["class"], bounce["bounce"]) == ("bounce", "hard")
    assert bounce["failed_recipients"] == ["dana@acme.example"]
    assert bounce["original_message_id"] == "<7f3a@candidate.example>"


def test_goes_on_after_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty.eml").write_bytes(b"")
    done = run(tmp_path, "gone.eml", ".", "empty.eml", "vacation.eml", "--json")
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [each["file"] for each in said] == ["gone.eml", ".", "empty.eml", "vacation.eml"]
    assert ["error" in each for each in said] == [True, True, True, False]


def test_tells_a_person_why(tmp_path: Path) -> None:
    done = run(tmp_path, "vacation.eml", "bounce.eml")
    assert done.stdout.startswith("vacation.eml: auto_reply (likely)\n  because  ")
    assert "\n  back     Fri 10 Jul 2026\n" in done.stdout
    assert "\n  failed   dana@acme.example, for good\n" in done.stdout


def test_says_when_nothing_was_found(tmp_path: Path) -> None:
    (tmp_path / "note.eml").write_text("From: a@b.example\n\nThursday.\n", encoding="utf-8")
    said = run(tmp_path, "note.eml").stdout
    assert said.startswith("note.eml: human, unclear (possible)\n  because  none of ")


def test_counts_days_in_the_zone_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "mail.eml").write_text(
        VACATION.replace("back on Friday", "back tomorrow"), encoding="utf-8"
    )
    here = json.loads(run(tmp_path, "mail.eml", "--json").stdout)
    there = json.loads(run(tmp_path, "mail.eml", "--json", "--zone", "Asia/Tokyo").stdout)
    assert (here["returns_on"], there["returns_on"]) == ("2026-07-09", "2026-07-10")


def test_refuses_a_zone_and_a_region_that_are_none(tmp_path: Path) -> None:
    assert run(tmp_path, "vacation.eml", "--zone", "Mars/Base").returncode == 64
    assert run(tmp_path, "vacation.eml", "--region", "Mars").returncode == 65


def test_no_sign_of_the_mail_reaches_the_terminal_as_more_than_a_sign(tmp_path: Path) -> None:
    (tmp_path / "mail.eml").write_text(
        VACATION.replace("Thank you", "\x1b[2Jgone"), encoding="utf-8"
    )
    assert "\x1b" not in run(tmp_path, "mail.eml").stdout


def test_a_mail_of_any_bytes_gives_its_line(tmp_path: Path) -> None:
    (tmp_path / "mail.eml").write_bytes(bytes(range(256)) * 40)
    done = run(tmp_path, "mail.eml", "--json")
    assert (done.returncode, list(json.loads(done.stdout))) == (0, KEYS)
