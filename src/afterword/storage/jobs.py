"""The tables of the engine that carries short jobs; nothing in them is worth keeping."""

from importlib.metadata import version

from django.db import connection, transaction
from procrastinate.schema import SchemaManager

from afterword.storage.database import alone

SPACE = "afterword_jobs"
"""Where its tables lie, apart from ours."""

ORPHANS = "DELETE FROM procrastinate_jobs WHERE status = 'doing' AND worker_id IS NULL"


def prepare_jobs() -> None:
    """Make the tables of the engine, one process at a time.

    Those of another version are thrown away: a job is only a nudge, and the next sweep gives it
    again.
    """
    wanted = version("procrastinate")
    if _made_by() == wanted:
        return
    with alone():
        if _made_by() == wanted:
            return
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"DROP SCHEMA IF EXISTS {SPACE} CASCADE")
            cursor.execute(f"CREATE SCHEMA {SPACE}")
            cursor.execute(f"SET LOCAL search_path = {SPACE}")
            cursor.execute(SchemaManager.get_schema())
            cursor.execute(f"COMMENT ON SCHEMA {SPACE} IS '{wanted}'")


def sweep_jobs() -> None:
    """Take away the jobs of workers that are gone; whatever they were about is nudged again."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL search_path = {SPACE}")  # what deletes looks up by bare names
        cursor.execute(ORPHANS)


def _made_by() -> str:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = %s",
            [SPACE],
        )
        found = cursor.fetchone()
    return (found[0] or "") if found else ""
