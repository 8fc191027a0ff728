"""Mailboxes, places in their folders and sealed secrets on Django's database."""

import json
from typing import cast

from django.db import IntegrityError, transaction

from afterword.actions.mailboxes import Place
from afterword.core.errors import InvalidRecord, UnknownMailbox, UnreadableDocument
from afterword.core.model.checked import as_kept
from afterword.core.model.mailbox import Mailbox
from afterword.storage.document import UNREADABLE, dump, load_part
from afterword.storage.models import MailboxRow, PlaceRow, SecretRow

SCHEMA = 1


class DjangoMailboxes:
    """Keeps mailboxes in the database; their secrets are not among them."""

    def put(self, mailbox: Mailbox) -> None:
        """Keep a mailbox, in place of the one with its id.

        Raises InvalidRecord when another mailbox writes from its address.
        """
        text = json.dumps({"schema": SCHEMA} | dump(mailbox), ensure_ascii=False)
        columns = {"address": mailbox.address.lower(), "document": text}
        try:
            with transaction.atomic():
                MailboxRow.objects.update_or_create(id=mailbox.id, defaults=columns)
        except IntegrityError as error:
            what = f"another mailbox writes from {mailbox.address}"
            do = "change that one, or remove it first"
            raise InvalidRecord(what, field="address", do=do) from error

    def get(self, id: str) -> Mailbox:
        """Give a mailbox. Raises UnknownMailbox."""
        row = MailboxRow.objects.filter(id=id).first()
        if row is None:
            raise _unknown(id)
        return _read(row)

    def all(self) -> tuple[Mailbox, ...]:
        """Give all mailboxes, in the order of their ids."""
        return tuple(sorted(map(_read, MailboxRow.objects.all()), key=lambda each: each.id))

    def of(self, address: str) -> Mailbox | None:
        """Give the mailbox that writes from an address, whatever its capitals."""
        row = MailboxRow.objects.filter(address=address.lower()).first()
        return _read(row) if row else None

    def remove(self, id: str) -> None:
        """Forget a mailbox and its places. Raises UnknownMailbox."""
        with transaction.atomic():
            # The row before its places, as in move: otherwise the two wait for each other.
            list(MailboxRow.objects.select_for_update().filter(id=id))
            if not MailboxRow.objects.filter(id=id).delete()[0]:
                raise _unknown(id)

    def place(self, id: str, folder: str) -> Place:
        """Give how far a folder has been read."""
        row = PlaceRow.objects.filter(mailbox=id, folder=folder).first()
        if row is None:
            return Place()
        return Place(uidvalidity=row.uidvalidity, uid=row.uid, modseq=row.modseq)

    def move(self, id: str, folder: str, place: Place) -> None:
        """Keep how far a folder has been read. Raises UnknownMailbox when it is gone."""
        numbers = {"uidvalidity": place.uidvalidity, "uid": place.uid, "modseq": place.modseq}
        with transaction.atomic():
            # Held until the end, so that nobody can remove the mailbox in between.
            if not MailboxRow.objects.select_for_update().filter(id=id).exists():
                raise _unknown(id)
            PlaceRow.objects.update_or_create(mailbox_id=id, folder=folder, defaults=numbers)


class DjangoSealed:
    """Keeps sealed texts in the database; what is in them, it cannot know."""

    def get(self, name: str) -> str:
        """Give a sealed text, or nothing."""
        return SecretRow.objects.filter(name=name).values_list("sealed", flat=True).first() or ""

    def put(self, name: str, sealed: str) -> None:
        """Keep a sealed text, in place of an earlier one."""
        SecretRow.objects.update_or_create(name=name, defaults={"sealed": sealed})

    def swap(self, name: str, before: str, sealed: str) -> None:
        """Keep a sealed text where an earlier one still stands."""
        SecretRow.objects.filter(name=name, sealed=before).update(sealed=sealed)

    def forget(self, name: str) -> None:
        """Forget a sealed text, if it is there."""
        SecretRow.objects.filter(name=name).delete()


def _read(row: MailboxRow) -> Mailbox:
    """Read the document of a mailbox. Raises UnreadableDocument."""
    try:
        data = json.loads(row.document)
        if data.pop("schema") > SCHEMA:
            raise UnreadableDocument(
                f"the mailbox {row.id} was written by a newer version",
                do="install the newer version of Afterword",
            )
        with as_kept():
            return cast("Mailbox", load_part(Mailbox, data))
    except UNREADABLE as error:
        raise UnreadableDocument(
            f"the mailbox {row.id} cannot be read", do=f"afterword mailbox remove {row.id}"
        ) from error


def _unknown(id: str) -> UnknownMailbox:
    return UnknownMailbox(f"there is no mailbox {id!r}")
