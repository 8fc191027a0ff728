"""Runs the contract on a real database, which the environment names."""

import pytest
from django.db import connection

from afterword.storage.database import open_store
from tests.storage.contract import StoreContract


class TestRealStore(StoreContract):
    """The contract on the database of this process."""

    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        self.store = open_store()
        with connection.cursor() as cursor:
            for table in ("followup", "journal", "application"):
                cursor.execute(f"DELETE FROM {table}")  # noqa: S608 -- the names stand one line above

    def test_due_reads_indexes_only(self) -> None:
        if connection.vendor != "sqlite":
            return
        with connection.cursor() as cursor:
            cursor.execute(
                "EXPLAIN QUERY PLAN SELECT application_id FROM followup WHERE earliest <= '2026-01-01'"
            )
            assert "USING INDEX followup_earliest" in str(cursor.fetchall())
