"""`afterword record`."""

from collections.abc import Callable
from datetime import date, datetime

import click

from afterword.actions.record import record, told
from afterword.cli.common import (
    Day,
    at_or_now,
    json_option,
    me,
    now_option,
    print_json,
    text_of,
)
from afterword.core.contract import plan_data
from afterword.core.errors import UnknownContact
from afterword.core.model.application import Application
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    DateNamed,
    Happening,
    Meaning,
    Note,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.model.timeline import StatedTimeline
from afterword.wiring import desk

at_option = click.option("--at", help="When it happened; now when left out.")


@click.group("record")
def record_() -> None:
    """Record what happened: sent, reply, offer, date or note.

    Example: afterword record sent acme --kind thank_you --to "Dana Whitfield"
    """


def keep(
    id: str, make: Callable[[Application], Happening], now: datetime, *, as_json: bool
) -> None:
    """Record a happening and show what it changes."""
    lying = desk()
    happening = make(lying.store.get(id).application)
    stored = record(lying, id, happening, who=me(), now=now)
    plan = lying.craft.planner.plan(stored.application, now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        click.echo(f"Recorded: {told(happening)}.\n{plan.next_step.says}")


def named(application: Application, name: str) -> str:
    """Give a contact's name as it is recorded. Raises UnknownContact."""
    contact = application.contact(name)
    if contact is None:
        known = ", ".join(each.name for each in application.contacts) or "none"
        raise UnknownContact(f"there is no contact {name!r}; there are: {known}")
    return contact.name


@record_.command()
@click.argument("id")
@click.option("--kind", type=click.Choice([k.value for k in Kind]), required=True)
@click.option("--to", required=True, help="Name of the contact.")
@click.option("--channel", default="email", show_default=True)
@click.option("--subject", default="", help="Subject line as sent.")
@click.option("--text", help="File with the text as sent, or - for standard input.")
@at_option
@now_option
@json_option
def sent(
    id: str, kind: str, to: str, channel: str, subject: str, text: str | None,
    at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that a follow-up went out."""

    def make(application: Application) -> Sent:
        return Sent(
            at=at_or_now(at, application, now),
            kind=Kind(kind),
            to=named(application, to),
            channel=channel,
            subject=subject,
            body=text_of(text),
        )

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.option("--from", "sender", required=True, help="Name of the contact who wrote.")
@click.option("--meaning", type=click.Choice([m.value for m in Meaning]), default="unclear")
@click.option("--channel", default="email", show_default=True)
@click.option("--said", help="Their words about when you will hear.")
@click.option("--until", type=Day(), help="The latest day those words mean.")
@click.option("--text", help="File with their words, or - for standard input.")
@at_option
@now_option
@json_option
def reply(
    id: str, sender: str, meaning: str, channel: str, said: str | None, until: date | None,
    text: str | None, at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that they answered."""

    def make(application: Application) -> Reply:
        who = named(application, sender)
        promised = StatedTimeline(said=said or "", by=who, end=until) if said or until else None
        return Reply(
            at=at_or_now(at, application, now),
            sender=who,
            meaning=Meaning(meaning),
            channel=channel,
            text=text_of(text),
            promised=promised,
        )

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.option("--answer-by", type=Day(), required=True, help="Date you owe them an answer.")
@click.option("--spoken", is_flag=True, help="It is not in writing yet.")
@click.option("--first-choice", is_flag=True, help="You would rather take this application's post.")
@at_option
@now_option
@json_option
def offer(
    id: str, answer_by: date, spoken: bool, first_choice: bool,
    at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that another company made an offer."""

    def make(application: Application) -> OtherOffer:
        return OtherOffer(
            at=at_or_now(at, application, now),
            answer_by=answer_by,
            written=not spoken,
            first_choice=first_choice,
        )

    keep(id, make, now, as_json=as_json)


@record_.command("date")
@click.argument("id")
@click.option("--said", required=True, help="Their words.")
@click.option("--by", default="", help="Name of the contact who said it.")
@click.option("--until", type=Day(), help="The latest day the words mean.")
@at_option
@now_option
@json_option
def date_(
    id: str, said: str, by: str, until: date | None,
    at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that they named a date, or another one."""

    def make(application: Application) -> DateNamed:
        who = named(application, by) if by else ""
        timing = StatedTimeline(said=said, by=who, end=until)
        return DateNamed(at=at_or_now(at, application, now), timing=timing)

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.argument("text")
@at_option
@now_option
@json_option
def note(id: str, text: str, at: str | None, now: datetime, as_json: bool) -> None:
    """Record anything else worth keeping."""

    def make(application: Application) -> Note:
        return Note(at=at_or_now(at, application, now), text=text)

    keep(id, make, now, as_json=as_json)
