"""`afterword new`."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.known_candidate import known_candidate
from afterword.calendars.regions import regions
from afterword.cli.common import me, now_option
from afterword.core.calendar.moments import spoken_day
from afterword.core.errors import AfterwordError, InvalidCaseFile, InvalidRecord
from afterword.core.model.checked import address, zone
from afterword.core.timeline.parser import read
from afterword.settings import settings
from afterword.storage.case_file import parse
from afterword.storage.document import dump
from afterword.wiring import desk

Answers = dict[str, str]


class Debrief:
    """Asks one question after the other and keeps each answer until the end.

    What was answered before an interruption is offered again, so nothing is typed twice.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.kept: Answers = {}
        self.given: Answers = {}
        if file.exists() and click.confirm("Go on with the debrief you began?", default=True):
            self.kept = json.loads(file.read_text(encoding="utf-8"))

    def ask(
        self,
        key: str,
        question: str,
        check: Callable[[str], object] = str,
        default: str = "",
        *,
        needed: bool = False,
    ) -> str:
        """Ask until the answer is fit; an empty answer skips what is not needed."""
        while True:
            known = self.kept.get(key, default)
            answer = str(click.prompt(question, default=known, show_default=bool(known))).strip()
            if not answer and needed:
                click.echo("  This one is needed.")
                continue
            try:
                if answer:
                    check(answer)
            except (InvalidRecord, ValueError) as error:
                click.echo(f"  {error}. {getattr(error, 'do', 'Write it as in the example.')}")
                continue
            self.given[key] = answer
            self.file.write_text(json.dumps(self.kept | self.given), encoding="utf-8")
            return answer


@click.command("new")
@now_option
def new_(now: datetime) -> None:
    """Write down an interview, question by question. It takes a few minutes.

    Enter skips what is not needed. What you have answered is kept if you stop in the middle.

    Example: afterword new
    """
    lying = desk()
    debrief = Debrief(settings().data_dir / "debrief.json")
    click.echo("Write it down while it is fresh. Enter skips a question.\n")
    data = _application(debrief)
    data |= _meeting(debrief, now, data["country"])
    data["candidate"] = _candidate(debrief, lying)
    data["requirements"] = _requirements(debrief, data["candidate"])
    try:
        application = parse(json.dumps(data), "your answers")
        stored = add(lying, application, who=me(), now=now)
    except AfterwordError as error:
        raise _kept(error) from error
    debrief.file.unlink(missing_ok=True)
    plan = lying.craft.planner.plan(stored.application, now=now)
    click.echo(f"\nKept as {stored.application.id}.\n{plan.next_step.says}")
    for question in plan.questions:
        click.echo(f"?  {question.asks}")
    click.echo(f"\nSee why: afterword plan {stored.application.id}")


def _kept(error: AfterwordError) -> AfterwordError:
    do = f"{error.do}; your answers are kept: afterword new"
    return InvalidCaseFile(error.what, do=do)


def _application(debrief: Debrief) -> dict[str, Any]:
    click.echo("The post")
    return {
        "company": debrief.ask("company", "Company", needed=True),
        "role": debrief.ask("role", "Role", needed=True),
        "country": debrief.ask("country", "Country, two letters", _country, "US").upper(),
        "mission": debrief.ask("mission", "What does the company work on that you care about?"),
    }


def _country(answer: str) -> None:
    if not (len(answer) == 2 and answer.isascii() and answer.isalpha()):
        raise InvalidRecord(f"{answer!r} is not a country code", do="Write for example US.")


def _moment(answer: str) -> None:
    if datetime.fromisoformat(answer).tzinfo is not None:
        raise ValueError("write the local time, without an offset")


def _meeting(debrief: Debrief, now: datetime, country: str) -> dict[str, Any]:
    click.echo("\nThe interview")
    day = f"{now:%Y-%m-%d}"
    place = debrief.ask("zone", "Time zone of the place", lambda z: zone(z, "zone"), _here(now))
    starts = debrief.ask("starts", f"Began, for example {day} 14:00", _moment, needed=True)
    ends = debrief.ask("ends", f"Ended, for example {day} 15:00", _moment, needed=True)
    contacts, interviewers, questions, promises = [], [], [], []
    n = 1
    while True:
        more = "Who was there?" if n == 1 else "Who else? Enter when that was all."
        name = debrief.ask(f"name-{n}", more, needed=n == 1)
        if not name:
            break
        contact, interviewer = _person(debrief, n, name)
        contacts.append(contact)
        interviewers.append(interviewer)
        n += 1
    question = debrief.ask("question", "A question you could not ask, or was not answered?")
    if question:
        questions.append({"question": question})
    promise = debrief.ask("promise", "Something you promised to send?")
    if promise:
        promises.append({"what": promise})
    return {
        "contacts": contacts,
        "interviews": [
            {
                "starts": starts.replace(" ", "T"),
                "ends": ends.replace(" ", "T"),
                "zone": place,
                "interviewers": interviewers,
                "open_questions": questions,
                "promises": promises,
                "timing": _timing(debrief, date.fromisoformat(starts[:10]), country),
            }
        ],
    }


def _here(now: datetime) -> str:
    """Guess the zone of this machine; the person confirms it."""
    local = Path("/etc/timezone")
    name = local.read_text(encoding="ascii").strip() if local.exists() else str(now.tzname())
    try:
        zone(name, "zone")
    except InvalidRecord:
        return "UTC"
    return name


def _person(debrief: Debrief, n: int, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    salutation = debrief.ask(f"salutation-{n}", f"Dear ...? for {name}, for example Ms Whitfield")
    reach = debrief.ask(f"email-{n}", "  E-mail address", lambda a: address(a, "address"))
    about = debrief.ask(f"about-{n}", f"  What did {name} talk about with you?")
    thought = (
        debrief.ask(f"thought-{n}", "  What do you think of it, in a sentence?") if about else ""
    )
    role = "hiring_manager" if n == 1 else "panel"
    contact: dict[str, Any] = {"name": name, "salutation": salutation, "role": role}
    contact["channels"] = [{"channel": "email", "address": reach}] if reach else []
    topics = [{"about": about, "thought": thought}] if about else []
    return contact, {"name": name, "topics": topics}


def _timing(debrief: Debrief, day: date, country: str) -> list[dict[str, str]]:
    said = debrief.ask("said", "What did they say about when you will hear? In their words.")
    if not said:
        return []
    reading = read(said, day=day, calendar=regions(country, ""))
    if reading.end:
        click.echo(f"  That means {spoken_day(reading.end)} at the latest.")
    else:
        click.echo("  No date can be read from that.")
    end = debrief.ask("end", "  Another day? Write it as 2026-10-23, or Enter.", date.fromisoformat)
    return [{"said": said, "end": end} if end else {"said": said}]


def _candidate(debrief: Debrief, lying: Desk) -> dict[str, Any]:
    known = known_candidate(lying)
    if known is not None:
        return dump(known)
    click.echo("\nYou")
    return {
        "name": debrief.ask("my-name", "Your name", needed=True),
        "email": debrief.ask("my-email", "Your e-mail address", lambda a: address(a, "email")),
        "zone": debrief.ask(
            "my-zone", "Your time zone", lambda z: zone(z, "zone"), debrief.given["zone"]
        ),
        "skills": [],
    }


def _requirements(debrief: Debrief, candidate: dict[str, Any]) -> list[dict[str, str]]:
    click.echo("\nWhat you bring")
    need = debrief.ask("need", "One thing the role needs, for example planning night crews")
    if not need:
        return []
    skill = debrief.ask("skill", "Which skill of yours answers it?")
    if not skill:
        return [{"need": need}]
    evidence = debrief.ask("evidence", "Where have you shown it? I ...")
    names = {each["name"].casefold() for each in candidate.get("skills", [])}
    if skill.casefold() not in names:
        candidate.setdefault("skills", []).append({"name": skill, "evidence": evidence})
    return [{"need": need, "met_by": skill}]
