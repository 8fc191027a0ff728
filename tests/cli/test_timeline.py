"""`afterword timeline`, as a process."""

import json
import subprocess
import sys

import pytest

AT = ("--at", "2026-10-14T15:00")


def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "afterword", "timeline", *arguments], input=text, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_shows_the_dates_and_how_they_were_found() -> None:
    done = run("by the end of next week", *AT)
    assert done.returncode == 0
    assert done.stdout.startswith("Wed 14 Oct 2026 to Fri 23 Oct 2026  (by, expected)")
    assert "(C5)" in done.stdout


def test_shows_an_open_end_and_another_reading() -> None:
    assert "from Tue 10 Nov 2026, no last day" in run("not before the 10th", *AT).stdout
    assert "or       Fri 16 Oct 2026" in run("next Friday", *AT).stdout


def test_says_when_nothing_can_be_dated() -> None:
    done = run("We will be in touch", *AT)
    assert (done.returncode, done.stdout) == (0, "No date can be read from this.\n")


def test_prints_every_field_as_json() -> None:
    data = json.loads(run("We hope to decide by 3/4", *AT, "--region", "GB-ENG", "--json").stdout)
    assert list(data) == [
        "said", "start", "end", "kind", "firmness", "span", "alternatives", "confidence", "because",
    ]  # fmt: skip
    assert (data["end"], data["firmness"], data["confidence"]) == ("2027-04-03", "hopeful", "low")
    assert data["alternatives"] == [
        {"start": "2026-10-14", "end": "2027-03-04", "means": "month before day"}
    ]


@pytest.mark.parametrize(
    ("at", "zone", "end"),
    [
        ("2026-10-15T03:00:00Z", "America/New_York", "2026-10-15"),
        ("2026-10-15T03:00", "America/New_York", "2026-10-16"),
        ("2026-10-14T23:00-04:00", "UTC", "2026-10-16"),
    ],
)
def test_day_0_is_the_local_date_in_the_zone(at: str, zone: str, end: str) -> None:
    done = run("tomorrow", "--at", at, "--zone", zone, "--json")
    assert json.loads(done.stdout)["end"] == end


def test_reads_many_lines_and_goes_on_after_a_bad_one() -> None:
    lines = (
        '{"id": 1, "said": "by Friday", "interview_at": "2026-10-14T15:00", "tz": "Europe/London"}',
        "not JSON",
        '{"id": "b", "said": "within 5 working days", "interview_at": "2026-10-14", "region": "x"}',
        '{"id": "c", "interview_at": "2026-10-14"}',
        '{"id": "d", "said": "today", "interview_at": "2026-10-15T01:00:00Z", "tz": "US/Eastern", "region": "US-NY"}',
    )
    done = run("--jsonl", text="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [each.get("id") for each in answers] == [1, None, "b", "c", "d"]
    assert ["error" in each for each in answers] == [False, True, True, True, False]
    assert list(answers[0]) == [
        "id", "start", "end", "kind", "firmness", "alternatives", "confidence", "because",
    ]  # fmt: skip
    assert (answers[0]["end"], answers[4]["end"]) == ("2026-10-16", "2026-10-14")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [((), 2), (("x", "--at", "later"), 64), (("x", "--zone", "Mars"), 64), (("x", "--region", "usa"), 65),
     (("x", "--region", "XX"), 65), (("x", "--region", "XX-ZZ"), 65),
     (("--jsonl", "nothing.jsonl"), 65)],
)  # fmt: skip
def test_refuses_what_it_cannot_read(arguments: tuple[str, ...], status: int) -> None:
    assert run(*arguments).returncode == status


def test_needs_neither_the_database_nor_the_planner() -> None:
    code = "import sys; sys.argv=['afterword','timeline','today']\nfrom afterword.cli.main import main\ntry: main()\nexcept SystemExit: pass\nprint([m for m in sys.modules if m.startswith(('django','afterword.core.planning'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_says_when_the_holidays_of_a_region_are_not_known() -> None:
    said = run("by Friday", "--at", "2026-10-14T15:00", "--region", "US-ZZ").stdout
    assert "but      The holidays of US-ZZ are not known; those of US count." in said


def test_tells_programs_as_well_that_holidays_are_not_known() -> None:
    gap = "The holidays of US-ZZ are not known; those of US count."
    asked = '{"id": 1, "said": "by Friday", "interview_at": "2026-10-14", "region": "US-ZZ"}'
    one = json.loads(run("by Friday", *AT, "--region", "US-ZZ", "--json").stdout)
    many = json.loads(run("--jsonl", text=asked).stdout)
    assert one["because"][-1] == many["because"][-1] == gap
    done = run("--jsonl", text=asked.replace("US-ZZ", "XX"))
    assert (done.returncode, "there is no country 'XX'" in done.stdout) == (1, True)
