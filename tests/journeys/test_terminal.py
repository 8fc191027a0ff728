"""A new user's way through the terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path

ANSWERS = """Acme Logistics
Shift Lead
usa
US
US-ZZ
ny
getting medicine to rural clinics overnight
Mars
America/New_York
13.10.2026
2026-10-13 14:00
13:00
15:00
Dana Whitfield
Ms Whitfield
dana
dana@acme.example
how the night shift hands over
Writing the open orders down first would save an hour.
dana whitfield
12

Who signs off the monthly schedule?

We'll decide by the end of next week.
23.10.
2026-10-09

Alex Morgan
alex@candidate.example
America/New_York
planning night crews
shift planning
planned the shifts of 120 nurses
"""


ENTERED = 18
"""The answers before the candidate's own; Enter takes each as it was given."""


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
    first = run("new", *now, text=ANSWERS[: ANSWERS.index("Alex")])
    for said in (
        "'usa' is not the code of a country. Write the two letters of ISO 3166",
        "'US-ZZ' is not a region of US that we know. Write its code, for example US-NY",
        "There is no time zone 'Mars'. Write the IANA name of a city",
        "'13.10.2026' is not a date with a time. Write it as 2026-10-13 14:00.",
        "'13:00' is not within a day after it began, at 2026-10-13 14:00. Write an end such as",
        "'dana' is not an e-mail address. Write it as name@company.example.",
        "Dana whitfield is written down already. Write who else was there, or nothing",
        "'12' is not a name.",
        "That means Fri 23 Oct 2026 at the latest.",
        "'23.10.' is not a date. Write it as 2026-10-23.",
        "'2026-10-09' was before the interview. Write a date from Tue 13 Oct 2026 on.",
        "Your answers are kept. Go on with: afterword new",
    ):
        assert said in " ".join(first.split())
    entered = "y\n" + "\n" * ENTERED + ANSWERS[ANSWERS.index("Alex") :]
    assert "Kept as acme-logistics-shift-lead." in run("new", *now, text=entered)
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


def test_a_second_application_offers_what_the_first_says_of_the_candidate() -> None:
    run("import", "examples/panel.yaml", "--now", "2026-10-14T09:00-05:00")
    known = json.loads(run("show", "meridian-hospital-group-shift-planning-lead", "--json"))
    post = ANSWERS[: ANSWERS.index("Alex")]
    said = run("new", "--now", "2026-10-13T16:30-04:00", text=f"{post}\n\n\n\n")
    mine = known["application"]["candidate"]
    for offered in (mine["name"], mine["email"], mine["zone"]):
        assert f"[{offered}]" in said
    kept = json.loads(run("show", "acme-logistics-shift-lead", "--json"))
    assert kept["application"]["candidate"] == mine


def test_a_post_that_is_kept_already_is_noticed_at_once() -> None:
    run("import", "examples/friday.yaml")
    said = run("new", text="Lindqvist Dairy\nProduction Planner\nProduction Planner, nights\n")
    assert "That post is kept already, as lindqvist-dairy-production-planner." in said
    assert "Country, two letters" in said
