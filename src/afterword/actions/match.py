"""Find the application that a mail belongs to, by its head alone.

Only mails of which one is found are read any further: what else lies in a mailbox is nobody's
business here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.utils import getaddresses
from functools import cached_property

from afterword.actions.mailroom import Mailroom
from afterword.core.inbound.incoming import Belongs
from afterword.core.inbound.received import Received
from afterword.core.model.application import Application
from afterword.core.model.dispatch import Dispatch
from afterword.core.model.mailbox import Mailbox

MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
MOST_IDS = 100
"""Ids of a chain that are looked up, the latest ones."""
DAEMONS = re.compile(
    r"mailer-daemon|postmaster|mail delivery|delivery (?:sub)?system", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Where a mail belongs."""

    application: str
    belongs: Belongs
    contact: str = ""
    """Name of the contact who sent it, or whose message came back; empty if unknown."""
    answers: Dispatch | None = None
    """The message of ours that it answers or reports on."""


class Circle:
    """The applications of one mailbox's candidate, and the people in them."""

    def __init__(self, room: Mailroom, mailbox: Mailbox) -> None:
        self._room, self._mailbox = room, mailbox

    @cached_property
    def applications(self) -> tuple[Application, ...]:
        """Give the applications of the candidate, the latest changed last."""
        store = self._room.desk.store
        ids = store.of_candidate(self._mailbox.address.casefold())
        return tuple(store.get(each).application for each in ids)

    def match(self, head: Received) -> Match | None:
        """Find where a mail belongs; None when it does not.

        A chain of Message-IDs is proof enough. A known sender is a hint, and no more: anybody can
        write a name, and a contact may write about something else.
        """
        if self._is_own(head):
            return None
        chain = chain_of(head)
        answered = self._room.outbox.known_as(chain)
        if answered is not None:
            contact = self._contact(answered.application, head)
            return Match(
                application=answered.application,
                belongs=Belongs.THREAD,
                contact=contact,
                answers=answered,
            )
        application = self._room.inbox.application_of(chain)
        if application is not None:
            return Match(
                application=application,
                belongs=Belongs.THREAD,
                contact=self._contact(application, head),
            )
        return self._by_sender(head)

    def match_report(self, ids: Iterable[str]) -> Match | None:
        """Find whose message a report is about, by the ids that stand in it."""
        lost = self._room.outbox.known_as([each for each in ids if each])
        if lost is None:
            return None
        return Match(
            application=lost.application, belongs=Belongs.BOUNCE, contact=lost.to, answers=lost
        )

    def _is_own(self, head: Received) -> bool:
        return self._mailbox.address.casefold() in senders(head)

    def _contact(self, id: str, head: Received) -> str:
        """Name the contact of an application who sent a mail; nothing when it is a stranger."""
        wrote = senders(head)
        for contact in self._room.desk.store.get(id).application.contacts:
            if contact.address("email").casefold() in wrote:
                return contact.name
        return ""

    def _by_sender(self, head: Received) -> Match | None:
        """Find the one application of a known sender; the subject tells between several."""
        wrote = senders(head)
        found = [
            (application, contact.name)
            for application in self.applications
            for contact in application.contacts
            if contact.address("email").casefold() in wrote
        ]
        if len(found) > 1:
            subject = head.header("Subject").casefold()
            named = [
                (a, c)
                for a, c in found
                if a.role.casefold() in subject or a.company.casefold() in subject
            ]
            found = named or found
        if not found:
            return None
        application, contact = found[-1]
        return Match(application=application.id, belongs=Belongs.SENDER, contact=contact)


def senders(head: Received) -> frozenset[str]:
    """Give the addresses a mail says it is from."""
    lines = [value[:1000] for value in head.all("From")[:2]]
    return frozenset(address.casefold() for _, address in getaddresses(lines) if address)


def chain_of(head: Received) -> tuple[str, ...]:
    """Give the Message-IDs that a mail answers, the latest first."""
    named: list[str] = []
    for header in ("In-Reply-To", "References"):
        for value in head.all(header)[:2]:
            named.extend(reversed(MESSAGE_ID.findall(value[-100_000:])))
    return tuple(dict.fromkeys(named))[:MOST_IDS]


def may_report(head: Received) -> bool:
    """Tell whether a mail may be a report on a message, which has to be read to be matched."""
    kind = head.header("Content-Type").lower()
    daemon = DAEMONS.search(" ".join(value[:300] for value in head.all("From")[:2]))
    empty = any(value.strip() in {"<>", ""} for value in head.all("Return-Path"))
    return bool(
        kind.startswith("multipart/report") or daemon or empty or head.all("X-Failed-Recipients")
    )
