"""`afterword show`."""

from datetime import datetime

import click

from afterword.actions.record import told
from afterword.cli.common import json_option, now_option, print_json
from afterword.cli.lines import say, wrapped
from afterword.core.calendar.moments import spoken, spoken_day
from afterword.core.contract import instant
from afterword.core.model.application import Application
from afterword.storage.document import dump
from afterword.wiring import desk


@click.command("show")
@click.argument("id")
@now_option
@json_option
def show_(id: str, now: datetime, as_json: bool) -> None:
    """Show one application and its history.

    Example: afterword show acme-shift-lead
    """
    lying = desk()
    stored = lying.store.get(id)
    journal = lying.store.journal(id)
    if as_json:
        entries = [
            {"version": e.version, "at": instant(e.at), "who": e.who, "what": e.what}
            for e in journal
        ]
        print_json(
            {"version": stored.version, "application": dump(stored.application), "journal": entries}
        )
        return
    _people(stored.application)
    for each in stored.application.happenings:
        _print(each.at, told(each))
    click.echo("\nJournal")
    for entry in journal:
        _print(entry.at.astimezone(now.tzinfo), f"{entry.what} ({entry.who})")
    say(f"\n{lying.craft.planner.plan(stored.application, now=now).next_step.says}")


def _print(moment: datetime, what: str) -> None:
    click.echo("\n".join(wrapped(f"{spoken(moment):24} ", what)))


def _people(application: Application) -> None:
    say(f"{application.company}, {application.role}\n")
    for contact in application.contacts:
        reach = ", ".join(r.address for r in contact.channels) or "no address"
        say(f"{contact.name} ({contact.role.replace('_', ' ')}): {reach}")
    for interview in application.interviews:
        day = spoken_day(interview.starts.date())
        click.echo(f"\nRound {interview.round}, {day}, {interview.zone}")
        for person in interview.interviewers:
            for topic in person.topics:
                say(f"  {person.name}: {topic.about}")
        for timing in interview.timing:
            say(f"  {timing.by or 'They'} said: {timing.said}")
        for promise in interview.promises:
            due = f", by {spoken_day(promise.due)}" if promise.due else ""
            say(f"  You promised {promise.to or 'them'}: {promise.what}{due}")
        for question in interview.open_questions:
            say(f"  To ask {question.to or 'them'}: {question.question}")
    click.echo("")
