"""From the approval to the answer, through a real Postfix and a real Dovecot."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from threading import Timer
from time import monotonic
from typing import Any

import pytest

from afterword.actions.listen import FOLDER, listen
from afterword.actions.mailboxes import Place
from afterword.core.calendar.moments import spoken_day
from afterword.core.errors import MailboxRefused
from afterword.core.inbound.incoming import Incoming
from afterword.core.model.candidate import Candidate
from afterword.core.model.contact import Reach
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.core.model.followup import FollowUp, Kind, Plan
from afterword.core.model.happening import Meaning, Reply, Sent
from afterword.core.model.mailbox import Delivery, SignIn
from afterword.mail.composed import composed
from afterword.mail.credential import Credential, Password, Token
from afterword.mail.imap import ImapAccount
from afterword.mail.post import MailPost
from afterword.mail.received import received
from afterword.testing import MemoryMailboxes, at
from afterword.wiring import understood
from tests.actions.mailrooms import THANKS, Room, look_after, talked
from tests.core.planning.cases import DANA, person
from tests.mail_servers.dovecot_postfix import Person, Servers

EVENING = at("Tue 13 Oct 2026 21:30", "America/New_York")
EIGHT = at("Wed 14 Oct 2026 08:00", "America/New_York")
PATIENCE = 20.0
"""Seconds that a mail may take through two servers."""


class Correspondent(Room):
    """A candidate with a real account, who was interviewed by somebody with one."""

    def __init__(
        self,
        servers: Servers,
        dana: str,
        *,
        sign_in: SignIn = SignIn.PASSWORD,
        delivery: Delivery = Delivery.SEND,
    ) -> None:
        self.servers, self.alex = servers, servers.person()
        described = replace(servers.mailbox(self.alex, sign_in=sign_in), id="alex")
        box = replace(described, undo_seconds=0, delivery=delivery)
        self.credential: Credential = Password(self.alex.password)
        super().__init__(MailPost(MemoryMailboxes(box), lambda _: self.credential), box)
        self.changed(compose=composed, read=received, understand=understood)
        alex = Candidate(name="Alex Morgan", email=self.alex.address, zone="America/New_York")
        contact = person(channels=(Reach(channel="email", address=dana),))
        self.with_(talked(candidate=alex, contacts=(contact,)), now=EVENING)
        self.account = self.ways.account
        if sign_in is SignIn.PASSWORD:
            listen(self.room, self.account("alex"), "alex", now=EVENING)

    def hears(self, now: datetime) -> tuple[Incoming, ...]:
        """Wait for a mail, and take in what came."""
        end = monotonic() + PATIENCE
        while monotonic() < end:
            self.account("alex").wait(FOLDER, 2)
            if found := listen(self.room, self.account("alex"), "alex", now=now):
                return found
        raise AssertionError(self.servers.log())

    @property
    def replies(self) -> list[Reply]:
        happenings = self.room.desk.store.get("acme").application.happenings
        return [each for each in happenings if isinstance(each, Reply)]

    def plan(self, now: datetime) -> Plan:
        application = self.room.desk.store.get("acme").application
        return self.room.desk.craft.planner.plan(application, now=now)

    def check(self, now: datetime) -> FollowUp:
        (found,) = [it for it in self.plan(now).follow_ups if it.kind is Kind.STATUS_CHECK]
        return found


Meets = Callable[..., Correspondent]


@pytest.fixture
def correspondent(mail_servers: Servers) -> Iterator[Meets]:
    """Give what makes correspondents, and close their mailboxes in the end."""
    with ExitStack() as stack:

        def meets(dana: str, **how: Any) -> Correspondent:
            found = Correspondent(mail_servers, dana, **how)
            stack.callback(found.ways.close)
            return found

        yield meets


def mailbox_of(servers: Servers, someone: Person) -> ImapAccount:
    box = servers.mailbox(someone)
    return MailPost(MemoryMailboxes(box), lambda _: Password(someone.password)).account(box.id)


def arrived(servers: Servers, someone: Person) -> bytes:
    """Wait until a mail lies in somebody's mailbox, and give it."""
    account, end = mailbox_of(servers, someone), monotonic() + PATIENCE
    try:
        while monotonic() < end:
            account.wait(FOLDER, 1)
            for head in account.heads(FOLDER, Place()):
                return account.message(FOLDER, head.uid)
    finally:
        account.close()
    raise AssertionError(servers.log())


def answer(to: Dispatch, sender: str, text: str, now: datetime) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = f"{DANA} <{sender}>", to.sender
    mail["Subject"], mail["Date"] = f"Re: {to.subject}", format_datetime(now)
    mail["Message-ID"], mail["In-Reply-To"] = f"<re-{to.id}@firm.example>", to.message_id
    mail.set_content(f"{text}\n\nOn Wed, Oct 14, 2026, Alex Morgan wrote:\n> {to.body[:40]}\n")
    return mail.as_bytes()


def test_sends_on_schedule_and_an_answer_takes_the_reminder_back(
    mail_servers: Servers, correspondent: Meets
) -> None:
    dana = mail_servers.person(firm=True)
    alex = correspondent(dana.address)
    thanks = alex.approve(THANKS, now=EVENING)
    assert alex.send(thanks, EIGHT - timedelta(minutes=1)) is None
    assert alex.send(thanks, EIGHT) is DispatchState.SENT
    look_after(alex.room, alex.ways, now=EIGHT)
    raw = arrived(mail_servers, dana)
    assert thanks.message in raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    assert alex.account("alex").find_sent(thanks) == thanks.message_id

    check = alex.approve(alex.check(EIGHT).id, now=EIGHT)
    text = "Hi Alex,\n\nthank you. We have decided to go ahead with another candidate.\n\nDana"
    coming = answer(thanks, dana.address, text, EIGHT)
    Timer(0.5, mail_servers.deliver, (dana.address, alex.alex.address, coming)).start()
    began = monotonic()
    assert alex.account("alex").wait(FOLDER, PATIENCE)
    assert monotonic() - began < PATIENCE / 2
    (mail,) = alex.hears(EIGHT + timedelta(hours=1))
    assert (mail.contact, mail.answers) == (DANA, thanks.id)
    assert "another candidate" in alex.replies[0].text
    assert "Alex Morgan wrote" not in alex.replies[0].text
    assert alex.replies[0].meaning is Meaning.REJECTION
    assert alex.room.outbox.get(check.id).state is DispatchState.CANCELLED
    assert alex.send(check, check.not_before) is None


def test_a_vacation_notice_holds_the_check_until_the_return(
    mail_servers: Servers, correspondent: Meets
) -> None:
    # The notice bears the date of this very day, whatever the day of the test.
    today = datetime.now(UTC).date()
    back = today + timedelta(days=63 - today.weekday())
    away = f"I am out of the office and will be back on {back:%A}, {back.day} {back:%B %Y}."
    dana = mail_servers.person(firm=True, away=away)
    alex = correspondent(dana.address)
    thanks = alex.approve(THANKS, now=EIGHT)
    assert alex.send(thanks, EIGHT) is DispatchState.SENT
    check = alex.approve(alex.check(EIGHT).id, now=EIGHT)
    alex.hears(EIGHT + timedelta(hours=1))
    (notice,) = alex.replies
    assert (notice.meaning, notice.returns) == (Meaning.AUTOMATIC, back)
    assert alex.check(EIGHT + timedelta(hours=2)).window.earliest.date() > back
    held = alex.room.outbox.get(check.id)
    assert held.state is DispatchState.ASKS
    assert f"back on {spoken_day(back)}" in held.says


def test_a_bounce_asks_for_the_address(correspondent: Meets) -> None:
    alex = correspondent("nobody-here@firm.example")
    thanks = alex.approve(THANKS, now=EIGHT)
    assert alex.send(thanks, EIGHT) is DispatchState.SENT
    alex.hears(EIGHT + timedelta(hours=1))
    (lost,) = alex.replies
    assert (lost.meaning, lost.failed_address) == (Meaning.BOUNCE, "nobody-here@firm.example")
    questions = alex.plan(EIGHT + timedelta(hours=2)).questions
    assert any("address" in each.asks for each in questions)


@pytest.mark.parametrize(
    ("token", "state"),
    [
        (lambda servers, alex: servers.token(alex), DispatchState.SENT),
        (lambda servers, alex: servers.token(alex, seconds=-60), DispatchState.APPROVED),
        (lambda *_: "garbage", DispatchState.APPROVED),
    ],
)
def test_signs_in_by_a_token_or_loses_nothing(
    mail_servers: Servers,
    correspondent: Meets,
    token: Callable[[Servers, Person], str],
    state: DispatchState,
) -> None:
    dana = mail_servers.person(firm=True)
    alex = correspondent(dana.address, sign_in=SignIn.OAUTH2)
    alex.credential = Token(token(mail_servers, alex.alex))
    each = alex.approve(THANKS, now=EIGHT)
    assert alex.send(each, EIGHT) is state
    if state is DispatchState.SENT:
        assert alex.account("alex").place(FOLDER).uidvalidity
    else:
        assert alex.room.outbox.get(each.id).says
        assert alex.credential.text not in alex.room.outbox.get(each.id).says
        with pytest.raises(MailboxRefused):
            alex.account("alex")


def test_a_draft_is_recorded_when_the_person_has_sent_it(
    mail_servers: Servers, correspondent: Meets
) -> None:
    dana = mail_servers.person(firm=True)
    alex = correspondent(dana.address, delivery=Delivery.DRAFT)
    each = alex.approve(THANKS, now=EIGHT)
    assert alex.send(each, EIGHT) is DispatchState.DRAFTED
    (head,) = alex.account("alex").heads("\\Drafts", Place())
    assert alex.account("alex").message("\\Drafts", head.uid) == each.message
    look_after(alex.room, alex.ways, now=EIGHT + timedelta(hours=1))
    assert alex.room.outbox.get(each.id).state is DispatchState.DRAFTED
    alex.account("alex").file_sent(each)  # as the person's own program does when it sends it
    look_after(alex.room, alex.ways, now=EIGHT + timedelta(days=2))
    assert alex.room.outbox.get(each.id).state is DispatchState.SENT
    happenings = alex.room.desk.store.get("acme").application.happenings
    assert [type(each) for each in happenings] == [Sent]
