"""The only place that knows everyone: it puts the crafts and the store on the desk."""

import re
from dataclasses import replace
from functools import cache
from secrets import token_hex
from typing import TYPE_CHECKING

import afterword.channels
from afterword.calendars.regions import regions
from afterword.calendars.zones import places, tzdata_version, use_pinned_zones
from afterword.core.calendar.region import RegionCalendar
from afterword.core.errors import NoLanguageModel
from afterword.core.model.application import Application
from afterword.core.model.channel import Channel
from afterword.core.model.day_override import DayOverride, Level
from afterword.core.planning.planner import Planner, default_rules
from afterword.core.playbooks.choose import playbook_for
from afterword.core.registry import discover
from afterword.settings import settings
from afterword.storage.playbook_file import PlaybookFile, own

if TYPE_CHECKING:
    from afterword.actions.desk import Craft, Desk
    from afterword.actions.inbox import Inbox
    from afterword.actions.mailboxes import Mailboxes
    from afterword.actions.mailroom import Mailroom, Understood
    from afterword.actions.outbox import Outbox
    from afterword.actions.safe import Safe
    from afterword.actions.set_up_mailbox import Office
    from afterword.actions.store import Store
    from afterword.core.inbound.judge import Judge
    from afterword.llm.chat import LanguageModel
    from afterword.mail.credentials import Credentials
    from afterword.mail.parsing import Apart
    from afterword.mail.post import MailPost


@cache
def planner() -> Planner:
    """Put the planner together: pinned zones, compiled calendars, all rules, all channels."""
    use_pinned_zones()
    overlays = tuple(each.overlay for each in playbook_files())
    return Planner(
        playbooks=lambda application: playbook_for(application, overlays),
        calendars=calendar_of,
        places=lambda application: places(application.country, application.region),
        channels={name: channel.traits for name, channel in channels().items()},
        rules=default_rules(),
        tzdata=tzdata_version(),
    )


@cache
def playbook_files() -> tuple[PlaybookFile, ...]:
    """Read the playbook files of the organisation and of the person once a process."""
    return own(settings())


def calendar_of(application: Application) -> RegionCalendar:
    """Give the days of a region, with those that somebody changed laid over them.

    The organisation's come first, then the person's, then those of this one company.
    """
    country, region = application.country, application.region
    return regions(country, region).with_overrides((*own_days(country, region), *application.days))


@cache
def own_days(country: str, region: str) -> tuple[DayOverride, ...]:
    """Give the days that the playbook files change in a region."""
    return tuple(
        DayOverride(day=each.day, level=Level(each.level), why=each.why, by=each.by)
        for file in playbook_files()
        for each in file.days
        if each.country in {"", country} and each.region in {"", region}
    )


@cache
def channels() -> dict[str, Channel]:
    """Find the channels by their folder."""
    return {channel.name: channel for channel in discover(afterword.channels, Channel)}


@cache
def craft() -> "Craft":
    """Put all crafts together; a command that only plans does without."""
    from afterword.actions.desk import Craft  # noqa: PLC0415 -- composes and checks
    from afterword.core.checks.inspector import default_inspector  # noqa: PLC0415 -- the same
    from afterword.core.writing.composer import default_composer  # noqa: PLC0415 -- the same
    from afterword.proofreading.harper import proofreader  # noqa: PLC0415 -- the same

    return Craft(planner(), default_composer(), default_inspector(proofreader()), channels())


def language_model_host() -> str:
    """Name the host of the language model; nothing when none is set up.

    It is asked only when the person says so.
    """
    endpoint = settings().language_model
    return endpoint.host if endpoint else ""


def language_model() -> "LanguageModel":
    """Give the language model that is set up. Raises NoLanguageModel."""
    endpoint = settings().language_model
    if endpoint is None:
        raise NoLanguageModel
    from afterword.llm.chat import LanguageModel  # noqa: PLC0415 -- only when it is asked

    return LanguageModel(endpoint)


@cache
def store() -> "Store":
    """Open the store of this machine, its database migrated."""
    from afterword.storage.database import open_store  # noqa: PLC0415 -- Django starts slowly, and most commands on files do without

    return open_store()


def desk() -> "Desk":
    """Lay the crafts and the store of this machine on the desk."""
    from afterword.actions.desk import Desk  # noqa: PLC0415 -- as above

    return Desk(craft(), store())


@cache
def outbox() -> "Outbox":
    """Give the outbox of this machine's database."""
    store()
    from afterword.storage.outbox import DjangoOutbox  # noqa: PLC0415 -- rows need Django set up

    return DjangoOutbox()


@cache
def inbox() -> "Inbox":
    """Give the inbox of this machine's database."""
    store()
    from afterword.storage.inbox import DjangoInbox  # noqa: PLC0415 -- rows need Django set up

    return DjangoInbox()


def mailroom() -> "Mailroom":
    """Put the mailroom together: the desk, and all that sending and listening need beside it."""
    from afterword.actions.mailroom import Mailroom  # noqa: PLC0415 -- only where mail is dealt with
    from afterword.mail.composed import composed  # noqa: PLC0415 -- the same
    from afterword.mail.received import received  # noqa: PLC0415 -- the same

    return Mailroom(
        desk=desk(),
        outbox=outbox(),
        inbox=inbox(),
        mailboxes=mailboxes(),
        post=post(),
        compose=composed,
        read=received,
        understand=understood,
        new_id=lambda: token_hex(16),
    )


@cache
def judge() -> "Judge":
    """Find the classifiers of mail that came in."""
    from afterword.core.inbound.judge import default_judge  # noqa: PLC0415 -- as above
    from afterword.mail.known_replies import likeness  # noqa: PLC0415 -- as above

    return replace(default_judge(), known=likeness())


def understood(raw: bytes, *, country: str, region: str, zone: str) -> "Understood":
    """Read and judge a mail in a process of its own, which no mail can hold up for long."""
    from afterword.actions.mailroom import Understood  # noqa: PLC0415 -- as above
    from afterword.mail.received import received  # noqa: PLC0415 -- as above

    found = _reader()(raw, country=country, region=region, zone=zone)
    if isinstance(found, Understood):
        return found
    head = received(HEAD_ENDS.split(raw[:HEAD], maxsplit=1)[0])
    return Understood(replace(head, faults=(*head.faults, found.because)), None)


@cache
def _reader() -> "Apart[Understood]":
    from afterword.mail.parsing import Apart  # noqa: PLC0415 -- as above

    return Apart(understood_here, seconds=LONGEST)


HEAD, HEAD_ENDS = 1 << 18, re.compile(rb"\r?\n\r?\n")
"""Octets of a mail within which its head is looked for, when it cannot be read as a whole."""
LONGEST = 20
"""Seconds that one mail may take, the first one with all that has to be loaded for it."""


def understood_here(raw: bytes, *, country: str, region: str, zone: str) -> "Understood":
    """Do that in this very process, on the calendar of the region and the clock of the zone."""
    from afterword.actions.mailroom import Understood  # noqa: PLC0415 -- as above
    from afterword.core.inbound.classifier import Reply  # noqa: PLC0415 -- as above
    from afterword.core.inbound.new_text import new_text  # noqa: PLC0415 -- as above
    from afterword.mail.received import received  # noqa: PLC0415 -- as above

    use_pinned_zones()
    mail = received(raw)
    if not mail.headers:
        return Understood(mail, None)
    calendar = regions(country, region).with_overrides(own_days(country, region))
    reply = Reply(mail, new_text(mail))
    return Understood(mail, judge().judge(reply, calendar=calendar, zone=zone))


@cache
def mailboxes() -> "Mailboxes":
    """Give the mailboxes of this machine's database."""
    store()
    from afterword.storage.mailboxes import DjangoMailboxes  # noqa: PLC0415 -- rows need Django set up

    return DjangoMailboxes()


@cache
def safe() -> "Safe":
    """Give the place of secrets: the keyring, or the database when a key is set to seal them."""
    keys = settings().secret_keys
    if not keys:
        from afterword.safe.keyring_safe import KeyringSafe  # noqa: PLC0415 -- only where it is used

        return KeyringSafe()
    from afterword.safe.sealed_safe import SealedSafe  # noqa: PLC0415 -- the same

    store()
    from afterword.storage.mailboxes import DjangoSealed  # noqa: PLC0415 -- as above

    return SealedSafe(keys, DjangoSealed())


@cache
def credentials() -> "Credentials":
    """Give what mailboxes are opened with, out of the safe, and renewed by one at a time."""
    from afterword.mail.credentials import Credentials  # noqa: PLC0415 -- only where it is used
    from afterword.storage.database import alone  # noqa: PLC0415 -- as above

    store()
    return Credentials(safe(), alone)


@cache
def post() -> "MailPost":
    """Give what opens the servers of every mailbox."""
    from afterword.mail.post import MailPost  # noqa: PLC0415 -- only where it is used

    return MailPost(mailboxes(), credentials())


@cache
def office() -> "Office":
    """Put together what mailboxes are set up with."""
    from afterword.actions.set_up_mailbox import Office  # noqa: PLC0415 -- only where it is used
    from afterword.mail.finding import found  # noqa: PLC0415 -- the same
    from afterword.mail.oauth import TokenServer  # noqa: PLC0415 -- the same
    from afterword.mail.providers import provider_of  # noqa: PLC0415 -- the same
    from afterword.mail.trial import Trial  # noqa: PLC0415 -- the same

    return Office(
        mailboxes=mailboxes(),
        safe=safe(),
        provider_of=provider_of,
        found=found,
        try_out=Trial(credentials()),
        authority=TokenServer,
    )
