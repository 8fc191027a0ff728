"""Let applications of one candidate know of each other."""

from typing import ClassVar

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from afterword.core.errors import UnreadableDocument
from afterword.storage import document


def fill(apps: Apps, _: BaseDatabaseSchemaEditor) -> None:
    """Work the new columns out of each document; one that cannot be read is left as it is."""
    rows = apps.get_model("storage", "ApplicationRow").objects
    for row in rows.iterator():
        try:
            application = document.read(row.document)
        except UnreadableDocument:
            continue
        rows.filter(pk=row.pk).update(
            candidate=application.candidate.key, tells=document.tells_text(application)
        )


class Migration(migrations.Migration):
    """Two columns, and an index by candidate."""

    dependencies: ClassVar = [("storage", "0002_journal_is_only_added_to")]
    operations: ClassVar = [
        migrations.AddField("applicationrow", "candidate", models.TextField(default="")),
        migrations.AddField("applicationrow", "tells", models.TextField(default="")),
        migrations.AddIndex(
            "applicationrow", models.Index(fields=["candidate"], name="application_candidate")
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
