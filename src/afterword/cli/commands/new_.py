"""`afterword new`."""

import json
import os
import sys
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.known_candidate import known_candidate
from afterword.calendars.regions import regions
from afterword.calendars.zones import zones_of
from afterword.cli import answers
from afterword.cli.common import me, now_option
from afterword.cli.debrief import Check, Debrief
from afterword.cli.lines import say, wrapped
from afterword.core.calendar.moments import spoken_day
from afterword.core.errors import (
    AfterwordError,
    InvalidRecord,
    UnreadableDocument,
)
from afterword.core.model.application import LONGEST_ID
from afterword.core.model.candidate import Candidate
from afterword.core.timeline.parser import read
from afterword.settings import settings
from afterword.storage.case_file import parse, with_id
from afterword.storage.document import dump
from afterword.wiring import desk

Plain = dict[str, Any]


@click.command("new")
@now_option
def new_(now: datetime) -> None:
    """Write down an interview, question by question. It takes a few minutes.

    Enter skips what is not needed, or takes what stands in brackets. What you have answered is
    kept if you stop in the middle.

    Example: afterword new
    """
    lying = desk()
    try:
        debrief = Debrief(settings().data_dir / "debrief.json")
        data = _asked(debrief, lying, now)
    except click.Abort:
        click.echo("\nYour answers are kept. Go on with: afterword new", err=True)
        sys.exit(1)
    try:
        application = parse(json.dumps(data), "your answers")
        stored = add(lying, application, who=me(), now=now)
    except AfterwordError as error:
        error.do = f"{error.do}; your answers are kept: afterword new"
        raise
    debrief.file.unlink(missing_ok=True)
    plan = lying.craft.planner.plan(stored.application, now=now)
    say(f"\nKept as {stored.application.id}.\n{plan.next_step.says}")
    for question in plan.questions:
        click.echo("\n".join(wrapped("?  ", question.asks)))
    click.echo(f"\nSee why: afterword plan {stored.application.id}")


def _asked(debrief: Debrief, lying: Desk, now: datetime) -> Plain:
    """Ask everything, and give the answers as a case."""
    click.echo("Write it down while it is fresh. Enter skips a question.\n")
    data = _post(debrief, lying)
    data |= _meeting(debrief, now, data["country"], data["region"])
    data["candidate"] = _candidate(debrief, lying)
    data["requirements"] = _requirements(debrief, data["candidate"])
    return data


def _post(debrief: Debrief, lying: Desk) -> Plain:
    click.echo("The post")
    company = debrief.ask("company", "Company", answers.line, needed=True)
    free = _free(company, {each.id for each in lying.store.summaries()})
    role = debrief.ask("role", "Role", free, needed=True)
    country = debrief.ask("country", "Country, two letters", answers.country, "US")
    region = ""
    if len(zones_of(country)) > 1:
        asked = f"Region, for its holidays and clock, {answers.region_example(country)}"
        region = debrief.ask("region", asked, answers.region(country))
    mission = debrief.ask("mission", "What does the company work on that you care about?")
    return {
        "company": company, "role": role, "country": country, "region": region, "mission": mission,
    }  # fmt: skip


def _free(company: str, taken: set[str]) -> Check:
    """Refuse a post that is written down already, before all else is asked."""

    def check(role: str) -> str:
        name = with_id({"company": company, "role": answers.line(role)})["id"]
        if name in taken:
            raise InvalidRecord(
                f"that post is kept already, as {name}",
                do="write its title otherwise; or stop here, and write another interview of it "
                "into the file of afterword export, for afterword import --replace",
            )
        if len(name) > LONGEST_ID:
            raise InvalidRecord("the names of company and role are too long", do="write it shorter")
        return role

    return check


def _meeting(debrief: Debrief, now: datetime, country: str, region: str) -> Plain:
    click.echo("\nThe interview")
    place = answers.zone_of(country, region, _here())
    zone = debrief.ask("zone", "Time zone of the place", answers.zone, place, needed=True)
    asked = f"Began, for example {now:%Y-%m-%d} 14:00"
    starts = debrief.ask("starts", asked, answers.moment, needed=True)
    asked = f"Ended, for example {answers.an_hour_after(starts)}, or only the time"
    ends = debrief.ask("ends", asked, answers.end_of(starts), needed=True)
    people = _people(debrief)
    question = debrief.ask(
        "question", "A question you could not ask, or was not answered?", answers.line
    )
    promise = debrief.ask("promise", "Something you promised to send?", answers.line)
    interview = {
        "starts": starts.replace(" ", "T"),
        "ends": ends.replace(" ", "T"),
        "zone": zone,
        "interviewers": [interviewer for _, interviewer in people],
        "open_questions": [{"question": question}] if question else [],
        "promises": [{"what": promise}] if promise else [],
        "timing": _timing(debrief, date.fromisoformat(starts[:10]), country, region),
    }
    return {"contacts": [contact for contact, _ in people], "interviews": [interview]}


def _here() -> str:
    """Name the zone of this machine, as its settings do."""
    linked = os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
    local = Path("/etc/timezone")
    written = local.read_text(encoding="utf-8").strip() if local.is_file() else ""
    for name in filter(None, (os.environ.get("TZ", "").lstrip(":"), linked, written)):
        try:
            return answers.zone(name)
        except InvalidRecord:
            continue
    return "UTC"


def _people(debrief: Debrief) -> list[tuple[Plain, Plain]]:
    """Ask for everybody who was there, and give each as a contact and as an interviewer."""
    people: dict[str, tuple[Plain, Plain]] = {}
    while True:
        n = len(people) + 1
        more = "Who was there?" if n == 1 else "Who else? Enter when that was all."
        name = debrief.ask(f"name-{n}", more, answers.new_name(people), needed=n == 1)
        if not name:
            return list(people.values())
        people[name.casefold()] = _person(debrief, n, name)


def _person(debrief: Debrief, n: int, name: str) -> tuple[Plain, Plain]:
    dear = f"Dear ...? for {name}, for example Ms Whitfield"
    salutation = debrief.ask(f"salutation-{n}", dear, answers.line)
    reach = debrief.ask(f"email-{n}", "  E-mail address", answers.email)
    about = debrief.ask(f"about-{n}", f"  What did {name} talk about with you?", answers.line)
    thought = (
        debrief.ask(f"thought-{n}", "  What do you think of it, in a sentence?") if about else ""
    )
    role = "hiring_manager" if n == 1 else "panel"
    contact: Plain = {"name": name, "salutation": salutation, "role": role}
    contact["channels"] = [{"channel": "email", "address": reach}] if reach else []
    topics = [{"about": about, "thought": thought}] if about else []
    return contact, {"name": name, "topics": topics}


def _timing(debrief: Debrief, day: date, country: str, region: str) -> list[Plain]:
    said = debrief.ask("said", "What did they say about when you will hear? In their words.")
    if not said:
        return []
    reading = read(said, day=day, calendar=regions(country, region))
    if reading.end:
        click.echo(f"  That means {spoken_day(reading.end)} at the latest.")
    else:
        click.echo("  No date can be read from that.")
    asked = "  Another day? Write it as 2026-10-23, or Enter."
    end = debrief.ask("end", asked, answers.day_from(day))
    return [{"said": said, "end": end} if end else {"said": said}]


def _candidate(debrief: Debrief, lying: Desk) -> Plain:
    """Ask who the candidate is; what is kept of them already is offered and goes along."""
    click.echo("\nYou")
    last = known_candidate(lying)
    name = debrief.ask(
        "my-name", "Your name", answers.new_name(()), last.name if last else "", needed=True
    )
    known = _known_as(name, last, lying)
    email, zone = (known.email, known.zone) if known else ("", _here())
    mine = {
        "name": name,
        "email": debrief.ask("my-email", "Your e-mail address", answers.email, email),
        "zone": debrief.ask("my-zone", "Your time zone", answers.zone, zone, needed=True),
    }
    return (dump(known) if known else {}) | mine


def _known_as(name: str, last: Candidate | None, lying: Desk) -> Candidate | None:
    """Find what an earlier application says of a candidate: the last one, or else any other."""
    if last is None or last.name.casefold() == name.casefold():
        return last
    for each in lying.store.summaries():
        with suppress(UnreadableDocument):
            kept = lying.store.get(each.id).application.candidate
            if kept.name.casefold() == name.casefold():
                return kept
    return None


def _requirements(debrief: Debrief, candidate: Plain) -> list[Plain]:
    click.echo("\nWhat you bring")
    asked = "One thing the role needs, for example planning night crews"
    need = debrief.ask("need", asked, answers.line)
    if not need:
        return []
    skill = debrief.ask("skill", "Which skill of yours answers it?", answers.line)
    if not skill:
        return [{"need": need}]
    names = {each["name"].casefold() for each in candidate.get("skills", [])}
    if skill.casefold() not in names:
        evidence = debrief.ask("evidence", "Where have you shown it? I ...")
        candidate.setdefault("skills", []).append({"name": skill, "evidence": evidence})
    return [{"need": need, "met_by": skill}]
