"""The inbox on Django's database."""

import json
from collections.abc import Iterable

from django.db import IntegrityError, transaction

from afterword.core.errors import UnknownIncoming
from afterword.core.inbound.incoming import Incoming, IncomingState
from afterword.storage.document import dump, load_part
from afterword.storage.models import IncomingRow

COLUMNS = ("mailbox", "folder", "uidvalidity", "uid", "message_id", "came", "state")
"""What stands in columns, because searches look at it."""
APART = frozenset((*COLUMNS, "id", "application", "raw"))
"""What does not stand in the document."""
OPEN = (IncomingState.ASKS, IncomingState.SUGGESTED, IncomingState.UNREAD)


class DjangoInbox:
    """Keeps mails that came in."""

    def keep(self, incoming: Incoming) -> Incoming | None:
        """Keep a mail and give it with its number; None when it is kept already."""
        described = {key: value for key, value in dump(incoming).items() if key not in APART}
        try:
            with transaction.atomic():
                if incoming.message_id and self._has(incoming):
                    return None
                row = IncomingRow.objects.create(
                    application_id=incoming.application,
                    document=json.dumps(described, ensure_ascii=False),
                    raw=incoming.raw,
                    **{name: getattr(incoming, name) for name in COLUMNS},
                )
        except IntegrityError:
            if not self._has(incoming):
                raise
            return None
        return _read(row)

    def _has(self, incoming: Incoming) -> bool:
        rows = IncomingRow.objects
        place = {name: getattr(incoming, name) for name in COLUMNS[:4]}
        same = {"application": incoming.application, "message_id": incoming.message_id}
        known = bool(incoming.message_id) and rows.filter(**same).exists()
        return known or rows.filter(**place).exists()

    def get(self, id: int) -> Incoming:
        """Give a mail. Raises UnknownIncoming."""
        row = IncomingRow.objects.filter(id=id).first()
        if row is None:
            raise UnknownIncoming(f"there is no mail {id}")
        return _read(row)

    def of(self, application: str) -> tuple[Incoming, ...]:
        """Give the mails of an application, the latest first."""
        rows = IncomingRow.objects.filter(application=application).order_by("-came", "-id")
        return tuple(map(_read, rows))

    def open(self) -> tuple[Incoming, ...]:
        """Give those about which the person is asked, the oldest first."""
        rows = IncomingRow.objects.filter(state__in=OPEN).order_by("came", "id")
        return tuple(map(_read, rows))

    def count(self, application: str = "") -> int:
        """Count those about which the person is asked."""
        rows = IncomingRow.objects.filter(state__in=OPEN)
        return (rows.filter(application=application) if application else rows).count()

    def application_of(self, message_ids: Iterable[str]) -> str | None:
        """Find the application to which a mail with one of some Message-IDs belongs."""
        known = IncomingRow.objects.filter(message_id__in=[each for each in message_ids if each])
        belongs = known.exclude(state__in=[IncomingState.SUGGESTED, IncomingState.ASIDE])
        return belongs.values_list("application_id", flat=True).first()

    def decide(self, id: int, since: Iterable[IncomingState], state: IncomingState) -> bool:
        """Change what became of a mail; False when it is in none of the states ``since``."""
        return bool(IncomingRow.objects.filter(id=id, state__in=list(since)).update(state=state))


def _read(row: IncomingRow) -> Incoming:
    apart = {name: getattr(row, name) for name in COLUMNS}
    more = {"id": row.id, "application": row.application_id, "raw": bytes(row.raw)}
    return load_part(Incoming, json.loads(row.document) | apart | more)  # type: ignore[no-any-return]  # one reader serves every record
