"""`afterword record`."""

from collections.abc import Callable
from datetime import date, datetime

import click
from click.core import ParameterSource

from afterword.actions.change import change
from afterword.actions.record import record
from afterword.actions.store import Stored
from afterword.cli.common import (
    Day,
    at_or_now,
    json_option,
    me,
    now_option,
    print_json,
    text_of,
)
from afterword.cli.interviewing import local, with_interview
from afterword.cli.lines import say
from afterword.core.calendar.moments import spoken
from afterword.core.contract import plan_data
from afterword.core.model.application import Application
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Changed,
    DateNamed,
    Happening,
    Meaning,
    Mistake,
    News,
    Note,
    Observed,
    OtherOffer,
    Reply,
    Sent,
    Sign,
)
from afterword.core.model.interview import Format, Interview, Stage
from afterword.core.model.timeline import StatedTimeline
from afterword.wiring import desk

at_option = click.option("--at", help="When it happened; now when left out.")


@click.group("record")
def record_() -> None:
    """Record what happened; the plan is made again from it.

    Example: afterword record sent acme --kind thank_you --to "Dana Whitfield"
    """


def keep(
    id: str, make: Callable[[Application], Happening], now: datetime, *, as_json: bool
) -> None:
    """Record a happening and show what it changes."""
    lying = desk()
    happening = make(lying.store.get(id).application)
    stored = record(lying, id, happening, who=me(), now=now)
    show_plan(lying.store.journal(id)[-1].what, stored, now, as_json=as_json)


def show_plan(what: str, stored: Stored, now: datetime, *, as_json: bool) -> None:
    """Say what was recorded, and what is to be done next."""
    plan = desk().craft.planner.plan(stored.application, now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        say(f"Recorded: {what.rstrip('.')}.\n{plan.next_step.says}")


@record_.command()
@click.argument("id")
@click.option("--kind", type=click.Choice([k.value for k in Kind]), required=True)
@click.option("--to", required=True, help="Name of the contact.")
@click.option("--channel", default="email", show_default=True)
@click.option("--subject", default="", help="Subject line as sent.")
@click.option("--text", help="File with the text as sent, or - for standard input.")
@click.option("--with", "includes", multiple=True, help="What went along; may be repeated.")
@at_option
@now_option
@json_option
def sent(
    id: str, kind: str, to: str, channel: str, subject: str, text: str | None,
    includes: tuple[str, ...], at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that a follow-up went out."""

    def make(application: Application) -> Sent:
        return Sent(
            at=at_or_now(at, application, now),
            kind=Kind(kind),
            to=to,
            channel=channel,
            subject=subject,
            body=text_of(text),
            includes=includes,
        )

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.option("--from", "sender", required=True, help="Name of the contact who wrote.")
@click.option(
    "--meaning",
    type=click.Choice([m.value for m in Meaning]),
    default="unclear",
    show_default=True,
    help="What it means for the application; the plan follows it.",
)
@click.option("--channel", default="email", show_default=True)
@click.option("--said", help="Their words about when you will hear.")
@click.option("--until", type=Day(), help="The latest day those words mean.")
@click.option("--text", help="File with their words, or - for standard input.")
@click.option("--returns", type=Day(), help="Of an automatic notice: the first day back.")
@click.option("--refers-to", default="", help="Contact they ask you to write to instead.")
@click.option("--answer-by", type=Day(), help="Of an offer: the day until which it stands.")
@click.option("--failed-address", default="", help="Of a bounce: the address that failed.")
@at_option
@now_option
@json_option
def reply(
    id: str, sender: str, meaning: str, channel: str, said: str | None, until: date | None,
    text: str | None, returns: date | None, refers_to: str, answer_by: date | None,
    failed_address: str, at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that they answered."""

    def make(application: Application) -> Reply:
        promised = StatedTimeline(said=said or "", by=sender, end=until) if said or until else None
        return Reply(
            at=at_or_now(at, application, now),
            sender=sender,
            meaning=Meaning(meaning),
            channel=channel,
            text=text_of(text),
            promised=promised,
            returns=returns,
            refers_to=refers_to,
            answer_by=answer_by,
            failed_address=failed_address,
        )

    keep(id, make, now, as_json=as_json)
    source = click.get_current_context().get_parameter_source("meaning")
    if source is ParameterSource.DEFAULT and not as_json:
        clear = ", ".join(m.value for m in Meaning if m is not Meaning.UNCLEAR)
        say(
            "It counts as unclear, because you did not say what it means. To say it: "
            f"afterword undo {id}, and record it again with --meaning and one of {clear}."
        )


@record_.command()
@click.argument("id")
@click.option("--starts", required=True, help="Its beginning, on the clock of its zone.")
@click.option("--ends", required=True, help="Its end.")
@click.option(
    "--with",
    "people",
    multiple=True,
    required=True,
    help="Who was there; of who is new, Name <address>. May be repeated.",
)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    help="What one of them talked about, as Name: topic. May be repeated.",
)
@click.option("--zone", help="Its time zone; that of the last interview when left out.")
@click.option("--round", "round_", type=int, help="Which round; the next when left out.")
@click.option(
    "--stage",
    type=click.Choice([s.value for s in Stage]),
    default="conversation",
    show_default=True,
)
@click.option(
    "--format",
    "format_",
    type=click.Choice([f.value for f in Format]),
    default="video",
    show_default=True,
)
@click.option("--said", help="Their words about when you will hear.")
@now_option
@json_option
def interview(
    id: str, starts: str, ends: str, people: tuple[str, ...], topics: tuple[str, ...],
    zone: str | None, round_: int | None, stage: str, format_: str, said: str | None,
    now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record a further interview, held or only arranged.

    Example: afterword record interview acme --starts 2026-10-27T14:00 --ends 2026-10-27T15:00
    --with "Dana Whitfield" --with "Luis Ortega <luis@acme.example>"
    """
    lying = desk()
    likely = lying.store.get(id).application.further
    added = Interview(
        starts=local(starts, "--starts"),
        ends=local(ends, "--ends"),
        zone=zone or likely[0],
        round=round_ or likely[1],
        stage=Stage(stage),
        format=Format(format_),
        timing=(StatedTimeline(said=said),) if said else (),
    )
    what = f"an interview on {spoken(added.starts)}"
    stored = change(
        lying, id, lambda it: with_interview(it, added, people, topics),
        what=what, who=me(), now=now,
    )  # fmt: skip
    show_plan(what, stored, now, as_json=as_json)


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
        timing = StatedTimeline(said=said, by=by, end=until)
        return DateNamed(at=at_or_now(at, application, now), timing=timing)

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.argument("text")
@click.option("--news", type=click.Choice([n.value for n in News]), required=True)
@at_option
@now_option
@json_option
def changed(id: str, text: str, news: str, at: str | None, now: datetime, as_json: bool) -> None:
    """Record that a qualification of yours changed, or when you are free."""

    def make(application: Application) -> Changed:
        return Changed(at=at_or_now(at, application, now), news=News(news), text=text)

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.option("--by", required=True, help="Name of the contact who asked you to call.")
@click.option("--day", type=Day(), required=True, help="The day to call on.")
@click.option("--clock", default="", help="The time they fixed, on their clock: 10:15.")
@at_option
@now_option
@json_option
def call(
    id: str, by: str, day: date, clock: str, at: str | None, now: datetime, as_json: bool
) -> None:
    """Record that they asked you to call."""

    def make(application: Application) -> CallInvited:
        moment = at_or_now(at, application, now)
        return CallInvited(at=moment, by=by, day=day, clock=clock)

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.option("--to", required=True, help="Name of the contact who got the message.")
@click.option("--wrong", required=True, help="What it said.")
@click.option("--right", required=True, help="What it should have said.")
@click.option("--small", is_flag=True, help="A slip of the keys, no wrong name or company.")
@at_option
@now_option
@json_option
def mistake(
    id: str, to: str, wrong: str, right: str, small: bool,
    at: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Record that a message of yours was wrong in something."""

    def make(application: Application) -> Mistake:
        moment = at_or_now(at, application, now)
        return Mistake(at=moment, to=to, wrong=wrong, right=right, serious=not small)

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@click.option("--sign", type=click.Choice([s.value for s in Sign]), required=True)
@click.option("--text", default="", help="How you know.")
@at_option
@now_option
@json_option
def observed(id: str, sign: str, text: str, at: str | None, now: datetime, as_json: bool) -> None:
    """Record a sign of their interest, or of the lack of it."""

    def make(application: Application) -> Observed:
        return Observed(at=at_or_now(at, application, now), sign=Sign(sign), text=text)

    keep(id, make, now, as_json=as_json)


@record_.command()
@click.argument("id")
@at_option
@now_option
@json_option
def accepted(id: str, at: str | None, now: datetime, as_json: bool) -> None:
    """Record that you accepted a post at a company that is not kept here."""

    def make(application: Application) -> AcceptedElsewhere:
        return AcceptedElsewhere(at=at_or_now(at, application, now))

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
