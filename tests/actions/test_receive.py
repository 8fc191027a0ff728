"""What a mail that came in does to its application."""

from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

import pytest

from afterword.actions.listen import listen
from afterword.actions.mailboxes import Place
from afterword.actions.mailroom import Understood
from afterword.actions.post import Outcome, Receipt
from afterword.actions.record import record
from afterword.actions.settle_incoming import it_does_not_belong, it_means
from afterword.actions.undo import undo
from afterword.core.errors import RefusedChange, UnknownContact
from afterword.core.inbound.incoming import Belongs, Incoming, IncomingState
from afterword.core.inbound.judgement import Bounce, Class, Judgement, Promised, Strength
from afterword.core.model.dispatch import DispatchState
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning, Note, Reply, Sent
from afterword.mail.received import received
from afterword.testing import at
from tests.actions.mailrooms import ALEX, MORNING, Room, talked
from tests.core.planning.cases import DANA

HOUR = timedelta(hours=1)
STATUS = "status-check"


class Judging:
    """Reads mails as they are, and believes of each what the test says."""

    def __init__(self) -> None:
        self.believes = judged()
        self.looked = 0

    def __call__(self, raw: bytes, **_place: str) -> Understood:
        self.looked += 1
        return Understood(received(raw), self.believes)


def judged(**changes: Any) -> Judgement:
    fields: dict[str, Any] = {
        "class_": Class.HUMAN, "meaning": Meaning.STILL_DECIDING, "strength": Strength.CERTAIN,
        "evidence": (), "new_text": "We need another week.",
    }  # fmt: skip
    return Judgement(**(fields | changes))


class Listening(Room):
    """A mailroom that reads real mails."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.judging = Judging()
        self.changed(read=received, understand=self.judging)
        listen(self.room, self.post, "alex", now=MORNING)

    def comes(self, answers: str = "", believes: Judgement | None = None, **head: str) -> bytes:
        self.judging.believes = believes or self.judging.believes
        mail = EmailMessage()
        mail["From"] = head.pop("sender", f"{DANA} <dana@acme.example>")
        mail["To"] = ALEX
        mail["Subject"] = head.pop("subject", "Re: Thank you")
        mail["Message-ID"] = head.pop("id", f"<in{len(self.post.coming)}@acme.example>")
        mail["Date"] = head.pop("date", format_datetime(MORNING))
        if answers:
            mail["In-Reply-To"] = answers
        for name, value in head.items():
            mail[name.replace("_", "-")] = value
        mail.set_content("We need another week.")
        self.post.coming.append(mail.as_bytes().replace(b"\n", b"\r\n"))
        return self.post.coming[-1]

    def hears(self, hours: int = 1) -> tuple[Incoming, ...]:
        return listen(self.room, self.post, "alex", now=MORNING + hours * HOUR)

    @property
    def replies(self) -> list[Reply]:
        happenings = self.room.desk.store.get("acme").application.happenings
        return [each for each in happenings if isinstance(each, Reply)]


@pytest.fixture
def room() -> Listening:
    listening = Listening()
    listening.with_(talked())
    return listening


def test_an_answer_to_a_message_of_ours_is_recorded_with_its_meaning(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id)
    (kept,) = room.hears()
    assert (kept.state, kept.belongs, kept.answers) == ("recorded", "thread", each.id)
    (reply,) = room.replies
    assert (reply.sender, reply.meaning, reply.text) == (
        DANA, Meaning.STILL_DECIDING, "We need another week.",
    )  # fmt: skip
    assert reply.message_id == "<in0@acme.example>"
    assert reply.at == MORNING


def test_the_raw_mail_is_kept(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    raw = room.comes(answers=each.message_id)
    (kept,) = room.hears()
    assert room.room.inbox.get(kept.id).raw == raw


def test_what_is_nobodys_business_is_not_even_fetched(room: Listening) -> None:
    room.comes(sender="A friend <friend@else.example>", subject="Holidays")
    assert room.hears() == ()
    assert room.judging.looked == 0
    assert room.room.inbox.of("acme") == ()


def test_a_known_sender_alone_is_only_a_suggestion(room: Listening) -> None:
    room.comes(subject="Your interview")
    (kept,) = room.hears()
    assert (kept.state, kept.belongs, kept.contact) == ("suggested", "sender", DANA)
    assert room.replies == []
    it_means(room.room, kept.id, Meaning.REJECTION, who="test", now=MORNING + HOUR)
    (reply,) = room.replies
    assert (reply.meaning, reply.sender) == (Meaning.REJECTION, DANA)
    with pytest.raises(RefusedChange):
        it_means(room.room, kept.id, Meaning.OFFER, who="test", now=MORNING + HOUR)


def test_mass_mail_of_a_known_sender_is_not_kept(room: Listening) -> None:
    room.comes(believes=judged(class_=Class.BULK, meaning=None))
    assert room.hears() == ()
    assert room.room.inbox.of("acme") == ()


def test_the_chain_goes_on_over_an_answer_of_theirs(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id)
    room.hears()
    room.comes(answers="<in0@acme.example>", sender="Luis <luis@acme.example>")
    (kept,) = room.hears(2)
    assert (kept.belongs, kept.contact) == (Belongs.THREAD, "Luis Ortega")


def test_an_answer_of_a_stranger_asks_who_it_is(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id, sender="HR <hr@acme.example>")
    (kept,) = room.hears()
    assert kept.state is IncomingState.SUGGESTED
    assert "nobody you have recorded" in kept.doubts[0]
    with pytest.raises(UnknownContact):
        it_means(room.room, kept.id, Meaning.REJECTION, who="test", now=MORNING + HOUR)
    it_means(
        room.room, kept.id, Meaning.REJECTION, sender="luis ortega", who="test", now=MORNING + HOUR
    )
    assert [it.sender for it in room.replies] == ["Luis Ortega"]


@pytest.mark.parametrize(
    ("believes", "head"),
    [
        (judged(strength=Strength.LIKELY, meaning=Meaning.REJECTION), {}),
        (judged(meaning=Meaning.UNCLEAR), {}),
        (judged(meaning=Meaning.REJECTION), {"Authentication_Results": "mx; dmarc=fail"}),
        (judged(meaning=Meaning.REJECTION), {"Authentication_Results": "mx; spf=softfail"}),
    ],
)
def test_what_is_not_certain_is_asked_and_holds_reminders_meanwhile(
    room: Listening, believes: Judgement, head: dict[str, str]
) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id, believes=believes, **head)
    (kept,) = room.hears()
    assert kept.state is IncomingState.ASKS
    assert [it.meaning for it in room.replies] == [Meaning.UNCLEAR]
    it_means(room.room, kept.id, Meaning.STILL_DECIDING, who="test", now=MORNING + HOUR)
    assert [it.meaning for it in room.replies] == [Meaning.STILL_DECIDING]
    assert room.room.inbox.open() == ()


def test_a_proven_sender_is_believed_although_one_proof_failed(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    proof = "mx.candidate.example; spf=softfail; dkim=pass header.d=acme.example"
    room.comes(answers=each.message_id, Authentication_Results=proof)
    assert room.hears()[0].state is IncomingState.RECORDED


def test_what_does_not_belong_leaves_the_record_again(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id, believes=judged(meaning=Meaning.UNCLEAR))
    (kept,) = room.hears()
    it_does_not_belong(room.room, kept.id, who="test", now=MORNING + HOUR)
    assert room.replies == []
    assert room.hears(2) == ()


def test_the_same_mail_changes_nothing_twice(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id)
    room.hears()
    room.room.mailboxes.move("alex", "INBOX", Place(uidvalidity=1, uid=0))
    room.hears(2)
    room.post.coming.append(room.post.coming[0])
    room.hears(3)
    assert len(room.replies) == len(room.room.inbox.of("acme")) == 1


def test_a_mail_that_a_dead_machine_left_unrecorded_is_recorded(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id)
    room.hears()
    undo(room.room.desk, "acme", who="test", now=MORNING + HOUR)
    assert room.replies == []
    room.room.mailboxes.move("alex", "INBOX", Place(uidvalidity=1, uid=0))
    room.hears(2)
    assert len(room.replies) == 1


def test_a_promised_date_goes_into_the_record(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    until = Promised(None, date(2026, 10, 23), "by Friday next week")
    room.comes(answers=each.message_id, believes=judged(promised=until))
    room.hears()
    (reply,) = room.replies
    assert reply.promised is not None
    assert (reply.promised.end, reply.promised.said) == (date(2026, 10, 23), "by Friday next week")


def test_whom_they_pass_it_on_to_goes_into_the_record_when_recorded_there(
    room: Listening,
) -> None:
    each = room.approve()
    room.send(each)
    passed = judged(meaning=Meaning.REDIRECT, refers_to=("Luis", "LUIS@acme.example"))
    room.comes(answers=each.message_id, believes=passed)
    stranger = judged(meaning=Meaning.REDIRECT, refers_to=("Somebody Else",))
    room.hears()
    room.comes(answers=each.message_id, believes=stranger)
    room.hears(2)
    assert [it.refers_to for it in room.replies] == ["Luis Ortega", ""]


def test_until_when_an_offer_stands_goes_into_the_record(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    for n, until in enumerate((date(2026, 10, 20), date(2026, 10, 1))):
        offer = judged(meaning=Meaning.OFFER, answer_by=until)
        room.comes(answers=each.message_id, believes=offer)
        room.hears(n + 1)
    assert [it.answer_by for it in room.replies] == [date(2026, 10, 20), None]


def test_an_absence_is_no_answer_and_holds_until_the_return(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    away = judged(class_=Class.AUTO_REPLY, meaning=None, returns_on=date(2026, 11, 2))
    room.comes(answers=each.message_id, believes=away)
    room.hears()
    (reply,) = room.replies
    assert (reply.meaning, reply.returns) == (Meaning.AUTOMATIC, date(2026, 11, 2))


def test_a_report_says_that_a_message_never_arrived(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    lost = judged(
        class_=Class.BOUNCE, meaning=None, bounce=Bounce.HARD,
        failed_recipients=("odd one", "dana@acme.example"), original_message_id=each.message_id,
    )  # fmt: skip
    room.comes(believes=lost, sender="MAILER-DAEMON <postmaster@mx.example>")
    (kept,) = room.hears()
    assert (kept.belongs, kept.contact) == (Belongs.BOUNCE, DANA)
    (reply,) = room.replies
    assert (reply.meaning, reply.failed_address) == (Meaning.BOUNCE, "dana@acme.example")


def test_a_report_about_a_message_of_somebody_else_is_left_alone(room: Listening) -> None:
    lost = judged(class_=Class.BOUNCE, meaning=None, original_message_id="<other@x.example>")
    room.comes(believes=lost, sender="MAILER-DAEMON <postmaster@mx.example>")
    assert room.hears() == ()


def test_a_trace_of_a_message_proves_that_it_went(room: Listening) -> None:
    room.post.script = [Receipt(outcome=Outcome.UNKNOWN, says="broke")]
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id)
    room.hears()
    assert room.room.outbox.get(each.id).state is DispatchState.SENT
    happenings = room.room.desk.store.get("acme").application.happenings
    assert sum(isinstance(it, Sent) for it in happenings) == 1


def test_an_answer_takes_back_the_reminder_that_was_approved() -> None:
    room = Listening()
    thanked = Sent(
        at=at("Wed 14 Oct 2026 08:30", "America/New_York"), kind=Kind.THANK_YOU, to=DANA, body="x"
    )
    room.with_(talked(happenings=(thanked,)))
    later = MORNING + 24 * 13 * HOUR
    plan = room.room.desk.craft.planner.plan(
        room.room.desk.store.get("acme").application, now=later
    )
    (check,) = [it for it in plan.follow_ups if it.kind is Kind.STATUS_CHECK]
    each = room.approve(check.id, now=later)
    assert each.state is DispatchState.APPROVED
    no = judged(meaning=Meaning.REJECTION, new_text="We chose somebody else.")
    room.comes(believes=no, date=format_datetime(later))
    (kept,) = listen(room.room, room.post, "alex", now=later)
    it_means(room.room, kept.id, Meaning.REJECTION, who="test", now=later)
    assert room.room.outbox.get(each.id).state is DispatchState.CANCELLED


def test_a_mail_that_cannot_be_read_is_kept_and_stops_nothing(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    raw = room.comes(answers=each.message_id)
    room.changed(understand=lambda raw, **_: Understood(received(raw), None))
    (kept,) = room.hears()
    assert (kept.state, kept.raw) == (IncomingState.UNREAD, raw)
    it_means(room.room, kept.id, Meaning.THANKS, who="test", now=MORNING + HOUR)
    assert [it.meaning for it in room.replies] == [Meaning.THANKS]


def test_a_date_that_cannot_be_is_not_believed(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    for days in (-400, 400):
        odd = format_datetime(MORNING + timedelta(days=days))
        room.comes(answers=each.message_id, date=odd)
        room.hears()
    assert {reply.at for reply in room.replies} == {MORNING + HOUR}


def test_mails_of_ones_own_are_no_answers(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id, sender=f"Alex <{ALEX.upper()}>")
    assert room.hears() == ()


def test_a_record_that_changes_meanwhile_is_no_hindrance(room: Listening) -> None:
    each = room.approve()
    room.send(each)
    room.comes(answers=each.message_id)
    record(room.room.desk, "acme", Note(at=MORNING, text="x"), who="test", now=MORNING)
    assert room.hears()[0].state is IncomingState.RECORDED


def test_between_two_applications_of_one_sender_the_subject_decides() -> None:
    room = Listening()
    room.with_(replace(talked(role="Planner"), id="other")).with_(talked())
    room.comes(subject="Your application as Planner")
    assert room.hears()[0].application == "other"
