"""The worker with a real Postfix and a real Dovecot, over the database of this process."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from time import monotonic, sleep

import pytest

from afterword.actions.add import add
from afterword.actions.approve import approve
from afterword.actions.listen import FOLDER
from afterword.actions.prepare import prepare
from afterword.core.model.candidate import Candidate
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.core.model.happening import Meaning, Reply
from afterword.mail.credential import Password
from afterword.mail.post import MailPost
from afterword.mail.received import received
from afterword.wiring import understood
from afterword.worker.in_process import InProcess
from tests.actions.mailrooms import THANKS, talked
from tests.journeys.test_mail import EIGHT, EVENING, answer, arrived
from tests.mail_servers.dovecot_postfix import Person, Servers
from tests.storage.real import emptied
from tests.worker.rooms import Running, known, real_room, shift

PATIENCE = 30


class Meeting:
    """A candidate and an interviewer with real accounts, and a mailroom over both."""

    def __init__(self, servers: Servers) -> None:
        emptied()
        self.servers = servers
        self.alex, self.dana = servers.person(), servers.person(firm=True)
        self.now, self.told = EVENING, []
        box = replace(servers.mailbox(self.alex), id="alex", undo_seconds=0)
        bare = real_room(MailPost(None, lambda _: Password(self.alex.password)))
        bare.mailboxes.put(box)
        post = MailPost(bare.mailboxes, lambda _: Password(self.alex.password))
        self.room = replace(bare, post=post, read=received, understand=understood)
        alex = Candidate(name="Alex Morgan", email=self.alex.address, zone="America/New_York")
        application = talked(candidate=alex, contacts=(known(self.dana.address),))
        add(self.room.desk, application, who="test", now=EVENING)

    def clock(self) -> datetime:
        return self.now

    def approve(self, follow_up: str) -> Dispatch:
        prepared = prepare(self.room, "acme", follow_up, now=self.now)
        return approve(self.room, prepared, seen=prepared.seen, who="test", now=self.now)

    def working(self) -> Running:
        given = shift(self.room, self.clock, tell=self.told.append)
        return Running(InProcess(given, Random(1), longest=0.3))

    def replies(self) -> list[Reply]:
        happenings = self.room.desk.store.get("acme").application.happenings
        return [each for each in happenings if isinstance(each, Reply)]

    def state(self, each: Dispatch) -> DispatchState:
        return self.room.outbox.get(each.id).state

    def begins_to_watch(self) -> None:
        self.until(lambda: self.room.mailboxes.place("alex", FOLDER).uidvalidity > 0)

    def answers(self, to: Dispatch, text: str) -> None:
        raw = answer(to, self.dana.address, text, self.now)
        self.servers.deliver(self.dana.address, self.alex.address, raw)

    def until(self, true: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE
        while not true():
            assert monotonic() < end, (self.told, self.servers.log()[-2000:])
            sleep(0.1)


@pytest.fixture
def meeting(mail_servers: Servers) -> Iterator[Meeting]:
    made = Meeting(mail_servers)
    yield made
    made.room.mailboxes.remove("alex")


def test_sends_on_schedule_and_an_answer_pushed_to_it_ends_the_reminder(meeting: Meeting) -> None:
    thanks = meeting.approve(THANKS)
    with meeting.working():
        meeting.begins_to_watch()
        assert meeting.state(thanks) is DispatchState.APPROVED
        meeting.now = EIGHT
        meeting.until(lambda: meeting.state(thanks) is DispatchState.SENT)
        assert thanks.message_id.encode() in arrived(meeting.servers, meeting.dana)
        reminder = meeting.approve("status-check")
        meeting.now = EIGHT + timedelta(hours=3)
        began = monotonic()
        meeting.answers(thanks, "Unfortunately we have decided to go with another candidate.")
        meeting.until(lambda: bool(meeting.replies()))
        assert monotonic() - began < 10
        meeting.until(lambda: meeting.state(reminder) is DispatchState.CANCELLED)
    assert [each.meaning for each in meeting.replies()] == [Meaning.REJECTION]


def test_watches_again_when_the_server_hung_up(meeting: Meeting) -> None:
    thanks = meeting.approve(THANKS)
    with meeting.working():
        meeting.begins_to_watch()
        meeting.now = EIGHT
        meeting.until(lambda: meeting.state(thanks) is DispatchState.SENT)
        kick(meeting.servers, meeting.alex)
        meeting.until(lambda: any(line.startswith("watch") for line in meeting.told))
        meeting.answers(thanks, "Thank you, we will let you know by Friday.")
        meeting.until(lambda: bool(meeting.replies()))


def kick(servers: Servers, person: Person) -> None:
    """Break the connections of an account, as a server that restarts does."""
    command = ["doveadm", "-c", str(servers.folder / "dovecot.conf"), "kick", person.name]
    subprocess.run(command, check=True, capture_output=True)
