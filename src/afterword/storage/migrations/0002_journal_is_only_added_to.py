"""Let the database itself refuse to change the journal: undo and export rest on it."""

from typing import ClassVar

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

SAYS = "the journal is only ever added to"
TRIGGERS = {
    "sqlite": f"""
        CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, '{SAYS}'); END
    """,
    "postgresql": f"""
        CREATE FUNCTION journal_stays() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{SAYS}'; END $$;
        CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
        FOR EACH ROW EXECUTE FUNCTION journal_stays()
    """,
}


def refuse_changes(_: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the trigger of this database; a row goes only with its whole application."""
    editor.execute(TRIGGERS[editor.connection.vendor])


class Migration(migrations.Migration):
    """The journal after it was made."""

    dependencies: ClassVar = [("storage", "0001_first")]
    operations: ClassVar = [migrations.RunPython(refuse_changes)]
