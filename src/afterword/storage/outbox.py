"""The outbox on Django's database: every change is one UPDATE that names what it starts from."""

import json
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from django.db import IntegrityError, connection, transaction
from django.db.models import Count, Q, QuerySet

from afterword.actions.outbox import Settled
from afterword.core.errors import AlreadyApproved, UnknownDispatch
from afterword.core.model.dispatch import OPEN, WAITING, Dispatch, DispatchState, Phase
from afterword.storage.document import dump, load_part
from afterword.storage.models import DispatchNameRow, DispatchRow

CLAIM = """
UPDATE dispatch SET state = 'sending', phase = 'handshake', owner = %s, lease_until = %s,
    attempts = attempts + 1, settled_at = %s
WHERE id = %s AND state = 'approved' AND not_before <= %s
RETURNING *
"""
"""One statement takes a message and reads it: what is read is what was taken."""
CHANGING = (
    "state", "phase", "not_before", "attempts", "owner", "lease_until", "says", "settled_at",
    "recorded", "filed",
)  # fmt: skip
"""What stands in columns, because searches and compare-and-swaps look at it."""
KNOWN = frozenset((*CHANGING, "message", "aliases", "draft"))
"""What does not stand in the document."""


class DjangoOutbox:
    """Keeps approved messages in the database."""

    def approve(self, dispatch: Dispatch) -> None:
        """Keep an approved message. Raises AlreadyApproved."""
        described = {key: value for key, value in dump(dispatch).items() if key not in KNOWN}
        try:
            with transaction.atomic():
                row = DispatchRow.objects.create(
                    id=dispatch.id,
                    application_id=dispatch.application,
                    follow_up=dispatch.follow_up,
                    mailbox=dispatch.mailbox,
                    document=json.dumps(described, ensure_ascii=False),
                    message=dispatch.message,
                    **{name: getattr(dispatch, name) for name in CHANGING},
                )
                _name(row.id, (dispatch.message_id, dispatch.envid, *dispatch.aliases))
        except IntegrityError as error:
            taken = Q(application=dispatch.application, follow_up=dispatch.follow_up)
            if not DispatchRow.objects.filter(taken, state__in=OPEN).exists():
                raise
            raise AlreadyApproved(
                f"a message for {dispatch.follow_up} is approved already"
            ) from error

    def get(self, id: str) -> Dispatch:
        """Give a message. Raises UnknownDispatch."""
        row = DispatchRow.objects.filter(id=id).first()
        if row is None:
            raise UnknownDispatch(f"there is no message {id!r}")
        return _read(row)

    def of(self, application: str) -> tuple[Dispatch, ...]:
        """Give all messages of an application, the latest approved first."""
        rows = DispatchRow.objects.filter(application=application).prefetch_related("names")
        found = map(_read, rows)
        return tuple(sorted(found, key=lambda each: each.approved_at, reverse=True))

    def waiting(self) -> tuple[Dispatch, ...]:
        """Give all that are shown until they have gone or been decided about."""
        rows = _waiting().order_by("not_before", "id").prefetch_related("names")
        return tuple(map(_read, rows))

    def counts(self, application: str = "") -> Mapping[DispatchState, int]:
        """Count what waits by its state; the index alone is read."""
        rows = _waiting().filter(application=application) if application else _waiting()
        found = rows.values_list("state").annotate(Count("state")).order_by()
        return {DispatchState(state): number for state, number in found}

    def known_as(self, message_ids: Iterable[str]) -> Dispatch | None:
        """Find the message that is known by one of some ids."""
        row = DispatchRow.objects.filter(names__name__in=list(message_ids)).first()
        return _read(row) if row else None

    def due(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of approved messages whose moment has come, the soonest first."""
        rows = DispatchRow.objects.filter(state=DispatchState.APPROVED, not_before__lte=now)
        return tuple(rows.order_by("not_before", "id").values_list("id", flat=True)[:limit])

    def expired(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of messages whose holder has let the lease end."""
        rows = DispatchRow.objects.filter(state=DispatchState.SENDING, lease_until__lte=now)
        return tuple(rows.order_by("lease_until").values_list("id", flat=True)[:limit])

    def unsure(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of those that may have gone and are to be looked for."""
        unsure = ["drafted", "unknown"]
        rows = DispatchRow.objects.filter(state__in=unsure, not_before__lte=now)
        return tuple(rows.order_by("not_before").values_list("id", flat=True)[:limit])

    def unrecorded(self, limit: int) -> tuple[str, ...]:
        """Give the ids of messages that went out and do not stand in the record yet."""
        rows = DispatchRow.objects.filter(state=DispatchState.SENT, recorded=False)
        return tuple(rows.order_by("settled_at").values_list("id", flat=True)[:limit])

    def unfiled(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of messages that went out and of which no copy has been seen to yet."""
        rows = DispatchRow.objects.filter(
            state=DispatchState.SENT, filed=False, not_before__lte=now
        )
        return tuple(rows.order_by("not_before").values_list("id", flat=True)[:limit])

    def next_due(self) -> datetime | None:
        """Give the moment at which the next message is due."""
        rows = DispatchRow.objects.filter(state=DispatchState.APPROVED)
        return rows.order_by("not_before").values_list("not_before", flat=True).first()

    def claim(
        self, id: str, *, owner: str, now: datetime, lease_until: datetime
    ) -> Dispatch | None:
        """Take an approved message whose moment has come; None when it is not to be had."""
        adapt = connection.ops.adapt_datetimefield_value
        moments = [adapt(each) for each in (lease_until, now, now)]
        taken = list(DispatchRow.objects.raw(CLAIM, [owner, *moments[:2], id, moments[2]]))
        return _read(taken[0]) if taken else None

    def begin_data(self, held: Dispatch) -> bool:
        """Mark that the text begins to go over; durable before it returns."""
        return bool(_held(held).update(phase=Phase.DATA))

    def settle(self, held: Dispatch, outcome: Settled) -> bool:
        """Write down what an attempt came to; False when it is no longer held."""
        return _settle(_held(held), held.id, outcome)

    def expire(self, held: Dispatch, outcome: Settled) -> bool:
        """Settle a message in the place of a holder whose lease has ended."""
        left = _held(held).filter(phase=held.phase, lease_until__lte=outcome.at)
        return _settle(left, held.id, outcome)

    def decide(self, id: str, since: Iterable[DispatchState], outcome: Settled) -> bool:
        """Change what nobody holds; False when it is in none of the states ``since``."""
        return _settle(DispatchRow.objects.filter(id=id, state__in=list(since)), id, outcome)

    def together(self) -> AbstractContextManager[None]:
        """Keep several changes, also those of the record, as one: all of them or none."""
        return transaction.atomic()

    def record_done(self, id: str) -> None:
        """Note that the sending stands in the record of the application."""
        DispatchRow.objects.filter(id=id).update(recorded=True)

    def file_done(self, id: str) -> None:
        """Note that a copy lies among what was sent, or needs not."""
        DispatchRow.objects.filter(id=id).update(filed=True)

    def sent_since(self, mailbox: str, moment: datetime) -> int:
        """Count what went out by a mailbox since a moment, what may have gone included."""
        gone = ["sending", "sent", "unknown"]
        rows = DispatchRow.objects.filter(mailbox=mailbox, state__in=gone, settled_at__gt=moment)
        return rows.count()


def _waiting() -> "QuerySet[DispatchRow]":
    """Find what is shown, in the words of the index that holds it."""
    return DispatchRow.objects.filter(state__in=sorted(WAITING))


def _held(held: Dispatch) -> "QuerySet[DispatchRow]":
    """Find a message only while this owner holds it in this attempt."""
    return DispatchRow.objects.filter(
        id=held.id, state=DispatchState.SENDING, owner=held.owner, attempts=held.attempts
    )


def _settle(rows: "QuerySet[DispatchRow]", id: str, outcome: Settled) -> bool:
    changes: dict[str, Any] = {
        "state": outcome.state,
        "phase": Phase.NONE,
        "owner": "",
        "lease_until": None,
        "says": outcome.says,
        "settled_at": outcome.at,
    }
    if outcome.not_before is not None:
        changes["not_before"] = outcome.not_before
    done = {"recorded": outcome.recorded, "filed": outcome.filed}
    changes |= {name: True for name, is_done in done.items() if is_done}
    if outcome.draft is not None:
        changes["draft"] = list(outcome.draft)
    if not outcome.aliases:
        return bool(rows.update(**changes))
    with transaction.atomic():
        changed = bool(rows.update(**changes))
        if changed:
            _name(id, outcome.aliases)
    return changed


def _name(id: str, names: Iterable[str]) -> None:
    """Let a message be known by further ids; one that another has keeps its first owner."""
    fresh = [DispatchNameRow(name=each, dispatch_id=id) for each in dict.fromkeys(names) if each]
    DispatchNameRow.objects.bulk_create(fresh, ignore_conflicts=True)


def _read(row: DispatchRow) -> Dispatch:
    described = json.loads(row.document)
    names = [each.name for each in row.names.all()]
    own = {described["message_id"], row.id}
    return load_part(  # type: ignore[no-any-return]  # one reader serves every record
        Dispatch,
        described
        | {name: getattr(row, name) for name in CHANGING}
        | {
            "draft": row.draft,
            "message": bytes(row.message),
            "aliases": sorted(n for n in names if n not in own),
        },
    )
