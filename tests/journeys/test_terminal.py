"""A new user's way through the terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path

ANSWERS = """Acme Logistics
Shift Lead
US
getting medicine to rural clinics overnight
America/New_York
2026-10-13 14:00
2026-10-13 13:00
Dana Whitfield
Ms Whitfield
dana
dana@acme.example
how the night shift hands over
Writing the open orders down first would save an hour.

Who signs off the monthly schedule?

We'll decide by the end of next week.

Alex Morgan
alex@candidate.example
America/New_York
planning night crews
shift planning
planned the shifts of 120 nurses
"""


def run(*arguments: str, text: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "afterword", *arguments],
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_from_the_debrief_to_the_answer() -> None:
    now = ("--now", "2026-10-13T16:30-04:00")
    first = run("new", *now, text=ANSWERS)
    assert "'dana' is not an e-mail address" in first
    assert "That means Fri 23 Oct 2026 at the latest." in first
    assert "it ends before it starts" in first
    assert "your answers are kept" in first
    again = "y\n" + ANSWERS.replace("13:00", "15:00").replace("dana\ndana@", "dana@")
    assert "Kept as acme-logistics-shift-lead." in run("new", *now, text=again)
    assert not (Path(os.environ["AFTERWORD_DATA_DIR"]) / "debrief.json").exists()

    id = "acme-logistics-shift-lead"
    morning = ("--now", "2026-10-14T08:30-04:00")
    assert "Send the thank-you to Dana Whitfield now" in run("next", *morning)
    letter = run("draft", id, *morning)
    assert "how the night shift hands over" in letter
    assert "Ready." in run("check", id, *morning)
    run("record", "sent", id, "--kind", "thank_you", "--to", "Dana Whitfield", *morning)
    waiting = run("next", *morning)
    assert "until Mon 26 Oct 2026" in waiting
    answer = ("record", "reply", id, "--from", "Dana Whitfield", "--meaning", "still_deciding")
    later = run(*answer, "--said", "by 6 November", "--json", "--now", "2026-10-22T10:00-04:00")
    thanks, status = json.loads(later)["follow_ups"]
    assert thanks["kind"] == "delay_ack"
    assert status["earliest"] == "2026-11-09T07:00:00-05:00"
