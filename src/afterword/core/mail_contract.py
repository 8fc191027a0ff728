"""The JSON of outbox and inbox that others rely on, as docs/reference/json.md describes it."""

from collections.abc import Iterable

from afterword.core.contract import Plain, instant
from afterword.core.inbound.incoming import Incoming
from afterword.core.inbound.judgement import Evidence, Judgement, Promised
from afterword.core.model.dispatch import Dispatch


def dispatch_data(each: Dispatch, choices: Iterable[str] = ()) -> Plain:
    """Give an approved message as plain data, with what can be decided about it."""
    return {
        "id": each.id,
        "application": each.application,
        "follow_up": each.follow_up,
        "kind": each.kind.value,
        "to": each.to,
        "from": each.sender,
        "recipient": each.recipient,
        "subject": each.subject,
        "body": each.body,
        "mailbox": each.mailbox,
        "message_id": each.message_id,
        "sha256": each.sha256,
        "state": each.state.value,
        "says": each.says,
        "choices": [str(choice) for choice in choices],
        "date": instant(each.date),
        "not_before": instant(each.not_before),
        "send_by": instant(each.send_by),
        "approved_at": instant(each.approved_at),
        "approved_by": each.approved_by,
        "settled_at": instant(each.settled_at),
        "attempts": each.attempts,
    }


def incoming_data(each: Incoming) -> Plain:
    """Give a mail that came in as plain data, with what is believed of it."""
    return {
        "id": each.id,
        "application": each.application,
        "mailbox": each.mailbox,
        "message_id": each.message_id,
        "came": instant(each.came),
        "from": each.sender,
        "contact": each.contact,
        "subject": each.subject,
        "belongs": each.belongs.value,
        "answers": each.answers,
        "state": each.state.value,
        "doubts": list(each.doubts),
        "judgement": _judgement(each.judgement) if each.judgement else None,
    }


def _judgement(told: Judgement) -> Plain:
    return {
        "class": told.class_.value,
        "meaning": told.meaning and told.meaning.value,
        "strength": told.strength.value,
        "evidence": [_evidence(each) for each in told.evidence],
        "new_text": told.new_text,
        "promised": _promised(told.promised) if told.promised else None,
        "returns_on": told.returns_on and told.returns_on.isoformat(),
        "answer_by": told.answer_by and told.answer_by.isoformat(),
        "refers_to": list(told.refers_to),
        "failed_recipients": list(told.failed_recipients),
        "bounce": told.bounce and told.bounce.value,
        "original_message_id": told.original_message_id,
    }


def _evidence(each: Evidence) -> Plain:
    return {
        "classifier": each.classifier,
        "says": each.says.value,
        "strength": each.strength.value,
        "quote": each.quote,
    }


def _promised(each: Promised) -> Plain:
    return {
        "start": each.start and each.start.isoformat(),
        "end": each.end and each.end.isoformat(),
        "said": each.said,
    }
