"""The rows: one an application with its document, its due follow-ups, and the journal."""

from typing import ClassVar

from django.db import models


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
