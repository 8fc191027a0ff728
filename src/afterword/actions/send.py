"""Send one approved message, once.

A message is claimed, everything is asked again, and the marker that its text begins to go over is
kept before the first byte of it leaves. So whatever fails before the marker is definite, and
whatever fails after it is unknown and never simply sent again (RFC 1047, docs/decisions).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.actions.draft import inspect, kept
from afterword.actions.listen import listen
from afterword.actions.mailroom import Mailroom
from afterword.actions.outbox import Settled
from afterword.actions.post import Outcome, Receipt
from afterword.actions.record_sent import write_down
from afterword.actions.store import Stored
from afterword.actions.ways import Ways
from afterword.core.errors import (
    AfterwordError,
    MailboxRefused,
    MailboxUnreachable,
)
from afterword.core.model.application import Application
from afterword.core.model.dispatch import Dispatch, DispatchState, Phase
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.mailbox import Delivery, Mailbox
from afterword.core.planning.at_send_time import Do, Verdict, at_send_time

LEASE = timedelta(minutes=15)
"""Longer than one attempt can take: a server may think for ten minutes (RFC 5321, 4.5.3.2.6)."""
AGAIN = tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 30, 60))
"""How long to wait after each attempt that failed for now; the last one repeats."""


KNOCKS = 3
"""How often an account that is refused is tried for one message."""
FRESH = timedelta(minutes=5)
"""How long what was asked before sending holds; a machine may sleep between that and the text."""


def send(
    room: Mailroom,
    ways: Ways,
    id: str,
    *,
    owner: str,
    now: datetime,
    clock: Callable[[], datetime] | None = None,
    began: datetime | None = None,
    tell: Callable[[Dispatch, DispatchState], None] | None = None,
) -> DispatchState | None:
    """Send a message whose moment has come; None when somebody else has it, or it waits.

    ``clock`` is looked at once more before the text leaves. What was due before the sender
    ``began`` may have gone in an earlier life whose last writes were lost, so it is looked for
    first. ``tell`` is told what became of it. Nothing is raised for what a server says: it is
    written down, and shown.
    """
    held = room.outbox.claim(id, owner=owner, now=now, lease_until=now + LEASE)
    if held is None:
        return None
    stored = None
    try:
        mailbox = room.mailboxes.get(held.mailbox)
        _look_for_answers(room, ways, mailbox, now=now)
        stored = room.desk.store.get(held.application)
        outcome = None
        if held.attempts > 1 or (began and held.not_before <= began):
            outcome = _found(ways, held, mailbox, now=now)
        if outcome is None:
            verdict = _verdict(room, held, mailbox, stored, now=now)
            outcome = OUTCOMES[verdict.do](held, verdict, now)
        if outcome is None:
            still = _still(room, held, now, clock)
            outcome = _handed_over(room, ways, held, mailbox, still, now=now)
    except AfterwordError as error:
        ways.drop(held.mailbox)
        outcome = _failed(room, held, error, now)
    except Exception:
        # What nobody foresaw is told to the log; the message must not circle with it for good.
        ways.drop(held.mailbox)
        _settle(room, held, _failed(room, held, None, now))
        raise
    if not _kept(room, held, outcome, stored, now=now):
        return None
    if tell is not None:
        tell(held, outcome.state)
    return outcome.state


def _kept(
    room: Mailroom, held: Dispatch, outcome: Settled, stored: Stored | None, *, now: datetime
) -> bool:
    """Keep what an attempt came to, and with it, when it went, that in the record.

    Whatever stands in the way of the record, it has gone, and the next round records it.
    """
    if outcome.state is not DispatchState.SENT or stored is None:
        return _settle(room, held, outcome)
    try:
        with room.outbox.together():
            stands = write_down(room, replace(held, settled_at=now), stored, now=now)
            return _settle(room, held, replace(outcome, recorded=stands))
    except Exception:  # noqa: BLE001 -- it is told when the next round fails at it as well
        return _settle(room, held, outcome)


def _settle(room: Mailroom, held: Dispatch, outcome: Settled) -> bool:
    if room.outbox.settle(held, outcome):
        return True
    # The lease ended while the server thought about it; what it said in the end still holds.
    definite = outcome.state is not DispatchState.UNKNOWN
    return definite and room.outbox.decide(held.id, [DispatchState.UNKNOWN], outcome)


def _failed(room: Mailroom, held: Dispatch, error: AfterwordError | None, now: datetime) -> Settled:
    """Settle an attempt that could not go on, by the marker that was kept."""
    says = error.what if error else "Something that nobody foresaw stood in the way."
    if room.outbox.get(held.id).phase is Phase.DATA:
        return Settled(state=DispatchState.UNKNOWN, says=says, at=now, not_before=now)
    if isinstance(error, MailboxRefused):
        return _refused(held, f"{says} ({error.do})", now)
    if error is None or isinstance(error, MailboxUnreachable):
        return _again(held, f"{says} ({error.do})" if error else says, now)
    return Settled(state=DispatchState.ASKS, says=says, at=now)


def _look_for_answers(room: Mailroom, ways: Ways, mailbox: Mailbox, *, now: datetime) -> None:
    """Take in what came while nobody watched: no message goes out over an answer."""
    looked = ways.looked.get(mailbox.id)
    if mailbox.imap is None or (looked is not None and abs(now - looked) < FRESH):
        return
    listen(room, ways.account(mailbox.id), mailbox.id, now=now)
    ways.looked[mailbox.id] = now


def _verdict(
    room: Mailroom, held: Dispatch, mailbox: Mailbox, stored: Stored, *, now: datetime
) -> Verdict:
    """Ask everything again: is it still open, unanswered, unchanged, in hours, under the caps?"""
    hour = timedelta(hours=1)
    if room.outbox.sent_since(mailbox.id, now - hour) > mailbox.per_hour:  # this one counts
        wait = f"{mailbox.address} has sent {mailbox.per_hour} messages within an hour."
        return Verdict(Do.WAIT, wait, now + timedelta(minutes=10))
    craft = room.desk.craft
    situation = craft.planner.situation(stored.application, now=now)
    reworded = _reworded(stored.application, held)
    verdict = at_send_time(craft.planner, situation, held, reworded=reworded)
    if verdict.do is Do.SEND and stored.version != held.version:
        fault = _fault(room, stored.application, held, now)
        return Verdict(Do.ASK, f"It is not right any more: {fault}") if fault else verdict
    return verdict


def _reworded(application: Application, held: Dispatch) -> bool:
    """Tell whether the person has kept other words for it since, or gone back to composed ones."""
    letter = kept(application, held.follow_up)
    if letter is None:
        return not held.composed
    return (letter.subject, letter.body) != (held.draft_subject, held.body)


def _fault(room: Mailroom, application: Application, held: Dispatch, now: datetime) -> str:
    """Say what the record now has against the words: a name corrected, a date moved."""
    letter = Draft(
        follow_up=held.follow_up,
        kind=held.kind,
        to=held.to,
        subject=held.draft_subject,
        body=held.body,
        attachments=held.files or None,
    )
    findings = inspect(room.desk.craft, application, letter, now=now).findings
    errors = [each.says for each in findings if each.severity is Severity.ERROR]
    return errors[0] if errors else ""


def _go(held: Dispatch, verdict: Verdict, now: datetime) -> Settled | None:  # noqa: ARG001 -- one shape for all
    return None


def _wait(held: Dispatch, verdict: Verdict, now: datetime) -> Settled:
    until = verdict.until or now
    if until > held.send_by:
        return Settled(state=DispatchState.ASKS, says=f"{verdict.says} That is too late.", at=now)
    return Settled(state=DispatchState.APPROVED, says=verdict.says, at=now, not_before=until)


def _ask(held: Dispatch, verdict: Verdict, now: datetime) -> Settled:  # noqa: ARG001 -- the same
    return Settled(state=DispatchState.ASKS, says=verdict.says, at=now)


def _drop(held: Dispatch, verdict: Verdict, now: datetime) -> Settled:  # noqa: ARG001 -- the same
    return Settled(state=DispatchState.CANCELLED, says=verdict.says, at=now)


OUTCOMES = {Do.SEND: _go, Do.WAIT: _wait, Do.ASK: _ask, Do.DROP: _drop}


def _found(ways: Ways, held: Dispatch, mailbox: Mailbox, *, now: datetime) -> Settled | None:
    """Look for a message that an earlier attempt may have sent and nobody wrote down.

    A database that lost its last writes, or was restored, knows nothing of what they said.
    """
    found = ways.account(mailbox.id).find_sent(held) if mailbox.imap else None
    if found is None:
        return None
    alias = () if found == held.message_id else (found,)
    says = "It was found among what was sent."
    return Settled(state=DispatchState.SENT, says=says, at=now, aliases=alias)


def _still(
    room: Mailroom, held: Dispatch, now: datetime, clock: Callable[[], datetime] | None
) -> Callable[[], bool]:
    """Give what is asked between the server's 354 and the text: is it still ours, and now?"""

    def still() -> bool:
        fresh = clock is None or abs(clock() - now) < FRESH
        return fresh and room.outbox.begin_data(held)

    return still


def _handed_over(
    room: Mailroom,
    ways: Ways,
    held: Dispatch,
    mailbox: Mailbox,
    still: Callable[[], bool],
    *,
    now: datetime,
) -> Settled:
    """Hand the frozen bytes to the server of the mailbox."""
    if mailbox.delivery is Delivery.DRAFT:
        return _drafted(room, ways, held, now=now)
    sender = ways.sender(mailbox.id)
    receipt = sender.send(held, before_body=still)
    if receipt.outcome is not Outcome.SENT:
        ways.drop(mailbox.id)
    nobody_files = mailbox.imap is None or mailbox.files_sent
    return replace(_settled(held, receipt, now), filed=nobody_files)


def _drafted(room: Mailroom, ways: Ways, held: Dispatch, *, now: datetime) -> Settled:
    """Lay a message among the drafts, in the place of the one with the words of before."""
    earlier = next(
        (
            it
            for it in room.outbox.of(held.application)
            if (it.follow_up, it.mailbox) == (held.follow_up, held.mailbox)
            and it.state is DispatchState.DRAFTED
        ),
        None,
    )
    place = ways.account(held.mailbox).put_draft(held, earlier.draft if earlier else None)
    if earlier is not None:
        over = Settled(state=DispatchState.CANCELLED, says="Other words took its place.", at=now)
        room.outbox.decide(earlier.id, [DispatchState.DRAFTED], over)
    says = "It lies among your drafts."
    return Settled(state=DispatchState.DRAFTED, says=says, at=now, not_before=now, draft=place)


def _settled(held: Dispatch, receipt: Receipt, now: datetime) -> Settled:
    """Turn what the server said into a state."""
    if receipt.outcome is Outcome.LATER:
        return (_refused if receipt.account else _again)(held, receipt.says, now)
    aliases = (receipt.message_id,) if receipt.message_id else ()
    states = {
        Outcome.SENT: DispatchState.SENT,
        Outcome.REFUSED: DispatchState.REFUSED,
        Outcome.UNKNOWN: DispatchState.UNKNOWN,
    }
    return Settled(
        state=states[receipt.outcome], says=receipt.says, at=now, aliases=aliases, not_before=now
    )


def _refused(held: Dispatch, says: str, now: datetime) -> Settled:
    """Ask the person when the account stays refused: knocking on would only lock it."""
    if held.attempts < KNOCKS:
        return _again(held, says, now)
    asks = f"Your mailbox is refused. {says} Mend it, and approve the message again."
    return Settled(state=DispatchState.ASKS, says=asks, at=now)


def _again(held: Dispatch, says: str, now: datetime) -> Settled:
    """Try again a while later, as long as that is in time."""
    wait = AGAIN[min(held.attempts, len(AGAIN)) - 1]
    if now + wait > held.send_by:
        return Settled(
            state=DispatchState.ASKS, says=f"It could not be sent in time. {says}", at=now
        )
    return Settled(state=DispatchState.APPROVED, says=says, at=now, not_before=now + wait)
