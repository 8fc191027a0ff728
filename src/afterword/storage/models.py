"""The rows: one an application with its document, its due follow-ups, and the journal."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from afterword.core.model.dispatch import OPEN, WAITING, DispatchState


class ApplicationRow(models.Model):
    """One application: its document, and the few columns that lists need.

    The document is text: it is read and written as a whole, and both databases keep it exactly
    as it was written.
    """

    id = models.SlugField(primary_key=True, max_length=200)
    company = models.TextField()
    role = models.TextField()
    candidate = models.TextField(default="")
    """What the candidate is known by in all their applications."""
    tells = models.TextField(default="")
    """What it tells the candidate's other applications; empty when nothing."""
    state = models.CharField(max_length=20)
    next_due = models.DateTimeField(null=True)
    next_zone = models.TextField(default="UTC")
    """The clock of whoever the next step is for."""
    version = models.PositiveIntegerField()
    document = models.TextField()

    class Meta:
        """The index serves "what is next"."""

        db_table = "application"
        indexes: ClassVar = [
            models.Index(fields=["next_due", "id"], name="application_next_due"),
            models.Index(fields=["candidate"], name="application_candidate"),
        ]


class FollowUpRow(models.Model):
    """One planned follow-up: the due table, written anew with every plan."""

    application = models.ForeignKey(
        ApplicationRow, on_delete=models.CASCADE, related_name="follow_ups"
    )
    name = models.TextField()
    earliest = models.DateTimeField()

    class Meta:
        """The index serves "what is due by then"."""

        db_table = "followup"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["application", "name"], name="followup_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["earliest"], name="followup_earliest")]


class JournalRow(models.Model):
    """One change: who did what when, and the document it made. Rows are only ever added."""

    application = models.ForeignKey(
        ApplicationRow, on_delete=models.CASCADE, related_name="journal"
    )
    version = models.PositiveIntegerField()
    at = models.DateTimeField()
    who = models.TextField()
    what = models.TextField()
    document = models.TextField()

    class Meta:
        """One row a version: two writers cannot both make the same one."""

        db_table = "journal"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["application", "version"], name="journal_once"),
        ]


class DispatchRow(models.Model):
    """One approved message: the due table. What never changes stands in its document."""

    id = models.CharField(primary_key=True, max_length=40)
    application = models.ForeignKey(
        ApplicationRow, on_delete=models.CASCADE, related_name="dispatches"
    )
    follow_up = models.TextField()
    mailbox = models.TextField()
    document = models.TextField()
    message = models.BinaryField()
    state = models.CharField(max_length=10)
    phase = models.CharField(max_length=10, default="")
    not_before = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    owner = models.TextField(default="")
    lease_until = models.DateTimeField(null=True)
    says = models.TextField(default="")
    settled_at = models.DateTimeField(null=True)
    draft = models.JSONField(null=True)
    recorded = models.BooleanField(default=False)
    filed = models.BooleanField(default=False)

    class Meta:
        """Each search of the sweep has an index of its own that holds only what it looks for."""

        db_table = "dispatch"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["application", "follow_up"],
                condition=Q(state__in=sorted(OPEN)),
                name="dispatch_open_once",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["not_before", "id"],
                condition=Q(state=DispatchState.APPROVED),
                name="dispatch_due",
            ),
            models.Index(
                fields=["lease_until"],
                condition=Q(state=DispatchState.SENDING),
                name="dispatch_lease",
            ),
            models.Index(
                fields=["settled_at"],
                condition=Q(state=DispatchState.SENT, recorded=False),
                name="dispatch_unrecorded",
            ),
            models.Index(
                fields=["not_before"],
                condition=Q(state=DispatchState.SENT, filed=False),
                name="dispatch_unfiled",
            ),
            models.Index(
                fields=["mailbox", "settled_at"],
                condition=Q(state__in=["sending", "sent", "unknown"]),
                name="dispatch_by_mailbox",
            ),
            models.Index(
                fields=["not_before"],
                condition=Q(state__in=["drafted", "unknown"]),
                name="dispatch_unsure",
            ),
            models.Index(
                fields=["application", "state"],
                condition=Q(state__in=sorted(WAITING)),
                name="dispatch_waiting",
            ),
        ]


class DispatchNameRow(models.Model):
    """One id that a message is known by: its Message-ID, that of its envelope, an alias."""

    name = models.CharField(primary_key=True, max_length=1000)
    dispatch = models.ForeignKey(DispatchRow, on_delete=models.CASCADE, related_name="names")

    class Meta:
        """Ids of messages are of the whole world, so no two messages share one."""

        db_table = "dispatch_name"


class IncomingRow(models.Model):
    """One mail that came in and belongs to an application, or seems to."""

    mailbox = models.TextField()
    folder = models.TextField()
    uidvalidity = models.BigIntegerField()
    uid = models.BigIntegerField()
    application = models.ForeignKey(
        ApplicationRow, on_delete=models.CASCADE, related_name="incoming"
    )
    message_id = models.TextField()
    came = models.DateTimeField()
    state = models.CharField(max_length=10)
    document = models.TextField()
    raw = models.BinaryField()

    class Meta:
        """A mail is kept once, however often a folder is read again."""

        db_table = "incoming"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["mailbox", "folder", "uidvalidity", "uid"], name="incoming_once"
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["came"],
                condition=Q(state__in=["asks", "suggested", "unread"]),
                name="incoming_open",
            ),
            models.Index(fields=["message_id"], name="incoming_message_id"),
        ]


class MailboxRow(models.Model):
    """One account: its document, and its address as it is looked up."""

    id = models.TextField(primary_key=True)
    address = models.TextField(unique=True)
    """In small letters."""
    document = models.TextField()

    class Meta:
        """One mailbox an address: what goes out by it must not depend on chance."""

        db_table = "mailbox"


class PlaceRow(models.Model):
    """How far one folder has been read."""

    mailbox = models.ForeignKey(MailboxRow, on_delete=models.CASCADE, related_name="places")
    folder = models.TextField()
    uidvalidity = models.BigIntegerField()
    uid = models.BigIntegerField()
    modseq = models.BigIntegerField()

    class Meta:
        """One place a folder."""

        db_table = "place"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["mailbox", "folder"], name="place_once"),
        ]


class SecretRow(models.Model):
    """One secret, sealed; the key is not in the database."""

    name = models.TextField(primary_key=True)
    sealed = models.TextField()

    class Meta:
        """Looked up by name alone."""

        db_table = "secret"
