"""Approving, the outbox and the inbox in the terminal."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.filled import filled

NOW = ("--now", "2026-10-16T18:00-05:00")
ID, THANKS = "lindqvist-dairy-production-planner", "thank-you-tom-okafor"
ALEX, TOM = "alex.morgan@candidate.example", "Tom Okafor"
MAIL = (
    "From: Tom Okafor <tom.okafor@lindqvist.example>\r\nSubject: Re\r\n\r\nNext week.\r\n> Hi\r\n"
)
HOSTILE = "\x1b]0;owned\x07\x9b31m\u202e<b>Tom</b>"


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    file = tmp_path / "batch-calendar.pdf"
    file.write_bytes(b"%PDF-1.7\n")
    return file


@pytest.fixture(autouse=True)
def kept() -> None:
    filled("begun", file="examples/friday.yaml", now=NOW[1], address=ALEX)


def approved(file: Path, *more: str) -> str:
    """Approve the thank-you as a script does, and give the beginning of its id."""
    letter = ("approve", ID, THANKS, "--attach", str(file), *more, "--json", *NOW)
    seen = json.loads(run(*letter).stdout)["seen"]
    done = run(*letter, "--seen", seen)
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["id"])[:8]


def at_a_terminal(*arguments: str, answer: str) -> tuple[int, str]:
    """Run a command at a terminal, and answer its question."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "afterword", *arguments], stdin=theirs, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, env=os.environ | {"COLUMNS": "80"},
    )  # fmt: skip
    os.write(ours, answer.encode())
    said, _ = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    return process.returncode, said


def waiting() -> list[dict[str, object]]:
    found = json.loads(run("outbox", "--json").stdout)
    assert isinstance(found, list)
    return found


def test_shows_the_whole_mail_and_asks_before_it_is_approved(calendar: Path) -> None:
    letter = ("approve", ID, "--attach", str(calendar), *NOW)
    status, said = at_a_terminal(*letter, answer="n\n")
    assert status == 1
    assert waiting() == []
    for each in (
        f"Alex Morgan <{ALEX}>", "Tom Okafor <tom.okafor@lindqvist.example>",
        "Mon 19 Oct 2026, 08:00; not after Mon 19 Oct 2026, 18:00",
        "Thank you: Production Planner interview", "batch-calendar.pdf, 9 bytes, application/pdf",
        "Dear Mr Okafor,", "Approve it as it stands? [y/N]",
    ):  # fmt: skip
        assert each in said
    status, said = at_a_terminal(*letter, answer="y\n")
    assert (status, "afterword outbox take-back" in said) == (0, True)
    assert [each["state"] for each in waiting()] == ["approved"]


def test_nothing_is_approved_that_nobody_reads(calendar: Path) -> None:
    letter = ("approve", ID, "--attach", str(calendar), *NOW)
    unread = run(*letter)
    assert (unread.returncode, unread.stderr.count("\n")) == (69, 3)
    assert "nothing is sent unread" in unread.stderr
    other = run(*letter, "--seen", "0" * 64)
    assert (other.returncode, "not the one that you have read" in other.stderr) == (75, True)
    assert waiting() == []


def test_what_is_not_as_promised_is_not_approved(tmp_path: Path, calendar: Path) -> None:
    shown = json.loads(run("approve", ID, "--json", *NOW).stdout)
    assert (shown["ready"], shown["findings"][0]["severity"]) == (False, "error")
    refused = run("approve", ID, "--seen", shown["seen"], *NOW)
    assert (refused.returncode, "is not ready" in refused.stderr) == (69, True)
    program = tmp_path / "plan.pdf"
    program.write_bytes(b"MZ\0\0")
    for file in (program, tmp_path / "nowhere.pdf", tmp_path):
        bad = run("approve", ID, "--attach", str(file), *NOW)
        assert (bad.returncode, bad.stderr.count("\n")) == (65, 3), bad.stderr
    night = run("approve", ID, "--attach", str(calendar), "--at", "2026-10-19T03:00", *NOW)
    assert (night.returncode, "office hours" in night.stderr) == (69, True)
    assert "from Mon 19 Oct 2026, 07:00 to Mon 19 Oct 2026, 18:00 their time" in night.stderr


def test_a_message_waits_until_it_is_taken_back(calendar: Path) -> None:
    name = approved(calendar, "--at", "2026-10-19T09:30")
    said = run("outbox").stdout
    assert "approved; goes out Mon 19 Oct 2026, 09:30\n" in said
    assert f"afterword outbox take-back {name} (it shall not go)" in said
    again = run("approve", ID, THANKS, *NOW)
    assert (again.returncode, "approved already" in again.stderr) == (73, True)
    assert (
        "1 approved message goes out at its moment. See afterword outbox."
        in run("next", *NOW).stdout
    )
    assert (
        "  Approved; goes out Mon 19 Oct 2026, 09:30.\n" in run("next", "--days", "4", *NOW).stdout
    )
    plan = run("plan", ID, *NOW).stdout
    assert "  mail     approved; goes out Mon 19 Oct 2026, 09:30\n" in plan
    assert "1 approved message goes out" in plan
    assert json.loads(run("next", "--json", *NOW).stdout)["mail"] == {
        "goes": 1, "asks": 0, "mails": 0,
    }  # fmt: skip
    whole = run("outbox", "show", THANKS).stdout
    assert "  file     batch-calendar.pdf\n" in whole
    assert ("Dear Mr Okafor," in whole, "Approved on Fri 16 Oct 2026, 18:00" in whole) == (
        True, True,
    )  # fmt: skip
    taken = run("outbox", "take-back", name[:5], *NOW)
    assert "called off on" in taken.stdout
    assert run("outbox").stdout == "Nothing waits in the outbox.\n"
    assert "You took it back." in run("outbox", "--of", ID).stdout
    late = run("outbox", "take-back", name, *NOW)
    assert (late.returncode, late.stderr.count("\n")) == (66, 3)


@pytest.mark.parametrize(
    ("state", "commands"),
    [
        ("unknown", {"not-gone": "approved", "not-gone --drop": "cancelled", "went": "sent"}),
        ("drafted", {"take-back": "cancelled", "went": "sent"}),
        ("asks", {"take-back": "cancelled"}),
        ("refused", {"take-back": "cancelled"}),
    ],
)
def test_says_what_can_be_done_and_does_it(state: str, commands: dict[str, str]) -> None:
    for n, (command, after) in enumerate(commands.items()):
        letter = {"application": ID, "follow_up": THANKS, "now": "2026-10-16T18:00-05:00"}
        filled("message", **letter, state=state, says=f"450 {HOSTILE}")
        if not n:
            said = run("outbox").stdout
            assert all(f"afterword outbox {each.split()[0]} " in said for each in commands)
            assert (harmed(said), "450" in said) == ("", True)
            again = f"afterword approve {ID} {THANKS}" in " ".join(said.split())
            assert again is (state in {"asks", "refused"})
        first, *rest = command.split()
        done = run("outbox", first, THANKS, *rest, "--json", *NOW)
        assert json.loads(done.stdout)["state"] == after
        if after == "approved":
            run("outbox", "take-back", THANKS, *NOW)


def harmed(said: str) -> str:
    """Give all that a terminal would obey, or that would turn the words around."""
    return "".join(c for c in said if not c.isprintable() and c != "\n")


def test_a_mail_is_shown_with_the_evidence_and_nothing_in_it_is_obeyed() -> None:
    filled(
        "incoming", application=ID, raw=MAIL, sender=f"{HOSTILE} <tom@x.example>",
        subject=HOSTILE, quote=f"next week{HOSTILE}", new_text=f"Next\n{HOSTILE} week.",
        doubts=["What it means is likely, not certain."],
    )  # fmt: skip
    shown = run("inbox")
    for each in (
        "still deciding (likely)", "What it means is likely", "next week", "(still deciding)",
        "afterword inbox settle 1 --meaning still_deciding", "<b>Tom</b>",
    ):  # fmt: skip
        assert each in " ".join(shown.stdout.split())
    nameless = run("inbox", "settle", "1", "--meaning", "still_deciding", *NOW)
    assert (nameless.returncode, nameless.stderr.count("\n")) == (66, 3)
    whole, data = run("inbox", "show", "1"), run("inbox", "--json")
    assert "The quoted part is hidden" in whole.stdout
    for each in (shown, nameless, whole, data):
        assert harmed(each.stdout + each.stderr) == ""
    assert json.loads(data.stdout)[0]["from"] == f"{HOSTILE} <tom@x.example>"


def test_a_mail_is_settled_once_and_moves_the_plan() -> None:
    filled("incoming", application=ID, raw=MAIL)
    filled("incoming", application=ID, raw=MAIL, uid=2, state="unread")
    assert "2 mails wait for your decision. See afterword inbox." in run("next", *NOW).stdout
    settled = run(
        "inbox", "settle", "1", "--meaning", "still_deciding", "--from", TOM,
        "--now", "2026-10-20T11:00-05:00",
    )  # fmt: skip
    assert settled.returncode == 0, settled.stderr
    assert "thanks for the word" in settled.stdout
    assert "Tom Okafor answered: still deciding" in run("show", ID).stdout
    twice = run("inbox", "settle", "1", "--meaning", "thanks", "--from", TOM, *NOW)
    assert (twice.returncode, "settled already" in twice.stderr) == (69, True)
    assert run("inbox", "aside", "2", *NOW).returncode == 0
    assert run("inbox").stdout == "Nothing in the inbox asks you anything.\n"
    assert "2   Dana" in run("inbox", "--of", ID).stdout
    assert run("inbox", "show", "9").returncode == 66


def test_the_whole_of_a_mail_can_be_read_and_taken_away(tmp_path: Path) -> None:
    filled("incoming", application=ID, raw=MAIL.replace("> Hi", f"> Hi {HOSTILE}"))
    whole = run("inbox", "show", "1", "--whole").stdout
    assert ("Subject: Re" in whole, "> Hi" in whole, harmed(whole)) == (True, True, "")
    file = tmp_path / "mail.eml"
    run("inbox", "show", "1", "-o", str(file))
    assert file.read_bytes().startswith(b"From: Tom Okafor")


def test_all_of_it_fits_a_narrow_terminal(calendar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    approved(calendar)
    long = "Thequick" * 40
    filled("incoming", application=ID, raw=MAIL, new_text=long, subject=long, sender=long)
    for arguments in (
        ("outbox",), ("outbox", "show", THANKS), ("inbox",), ("inbox", "show", "1"),
        ("inbox", "show", "1", "--whole"),
    ):  # fmt: skip
        said = run(*arguments).stdout
        widest = max(said.splitlines(), key=len)
        assert len(widest) <= 40 or len(widest.split()) == 1, widest


@pytest.mark.parametrize("command", [("plan", "examples/panel.yaml"), ("next",), ("outbox",)])
def test_who_only_looks_loads_nothing_that_goes_to_the_network(command: tuple[str, ...]) -> None:
    code = f"import sys; sys.argv={['afterword', *command]}\n"
    code += "from afterword.cli.main import main\ntry: main()\nexcept SystemExit: pass\n"
    code += "print([m for m in sys.modules if m.startswith(('imapclient', 'smtplib', 'httpx', "
    code += "'authlib', 'keyring', 'nh3', 'flufl', 'procrastinate'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n"), done.stdout
