"""Runs the contract on a real database, which the environment names."""

from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from afterword.actions.record import record
from afterword.actions.store import Entry, Store
from afterword.core.errors import UnreadableDocument
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Sent
from afterword.storage.database import open_store
from tests.core.planning.cases import DANA
from tests.storage.contract import NOW, StoreContract
from tests.storage.outbox_contract import InboxContract, OutboxContract

EMPTIED = ("dispatch_name", "dispatch", "incoming", "followup", "journal", "application")
"""The tables, each before those it points to."""


def emptied() -> Store:
    """Open the store without anything in it."""
    store = open_store()
    with connection.cursor() as cursor:
        for table in EMPTIED:
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608 -- the names stand in this file
    return store


class TestRealOutbox(OutboxContract):
    """The contract of the outbox on the database of this process."""

    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        store = emptied()
        StoreContract.kept(SimpleNamespace(store=store))
        self.outbox = import_module("afterword.storage.outbox").DjangoOutbox()

    def test_every_search_of_the_sweep_goes_by_its_own_index(self) -> None:
        searches = {
            "dispatch_due": lambda: self.outbox.due(NOW, 9),
            "dispatch_lease": lambda: self.outbox.expired(NOW, 9),
            "dispatch_unsure": lambda: self.outbox.unsure(NOW, 9),
            "dispatch_unrecorded": lambda: self.outbox.unrecorded(9),
            "dispatch_unfiled": lambda: self.outbox.unfiled(NOW, 9),
            "dispatch_by_mailbox": lambda: self.outbox.sent_since("alex", NOW),
            "dispatch_waiting": lambda: self.outbox.counts("acme"),
        }
        if connection.vendor != "sqlite":
            return  # where rows are few PostgreSQL reads them all; benchmarks/sweep.py has many
        for index, search in searches.items():
            with CaptureQueriesContext(connection) as captured:
                search()
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN QUERY PLAN {captured[0]['sql']}")
                assert index in str(cursor.fetchall())


class TestRealInbox(InboxContract):
    """The contract of the inbox on the database of this process."""

    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        store = emptied()
        StoreContract.kept(SimpleNamespace(store=store))
        self.inbox = import_module("afterword.storage.inbox").DjangoInbox()


class TestRealStore(StoreContract):
    """The contract on the database of this process."""

    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        self.store = emptied()

    def test_due_reads_indexes_only(self) -> None:
        if connection.vendor != "sqlite":
            return
        with CaptureQueriesContext(connection) as captured:
            self.store.due(NOW)
        asked = [each["sql"] for each in captured if each["sql"].startswith("SELECT")]
        assert len(asked) == 2
        for query in asked:
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN QUERY PLAN {query}")
                assert "SEARCH" in str(cursor.fetchall())

    def test_an_error_in_the_middle_of_a_change_leaves_nothing_of_it(self) -> None:
        desk, application = self.kept()
        plan = desk.craft.planner.plan(application, now=NOW)
        twice = replace(plan, follow_ups=plan.follow_ups * 2)
        with pytest.raises(IntegrityError):
            self.store.save(replace(application, mission="x"), 1, twice, Entry(NOW, "a", "x"))
        assert self.store.get("acme").application == application
        assert self.store.due(NOW + timedelta(days=1)) == ("acme",)
        assert len(self.store.journal("acme")) == 1

    def test_a_fellow_that_cannot_be_read_stands_in_nobodys_way(self) -> None:
        desk, _ = self.kept("here")
        self.kept("there")
        asked = Sent(at=NOW, kind=Kind.STATUS_CHECK, to=DANA)
        record(desk, "there", asked, who="test", now=NOW)
        rows = apps.get_model("storage", "ApplicationRow").objects
        for unread in ('{"from": "another version"}', "[" * 100_000):
            rows.filter(id="there").update(tells=unread)
            (told,) = self.store.get("here").application.elsewhere
            assert told.touches
        rows.filter(id="there").update(document="[" * 100_000)
        assert record(desk, "here", asked, who="test", now=NOW).version == 2
        assert self.store.get("here").application.elsewhere == ()
        with pytest.raises(UnreadableDocument):
            self.store.get("there")

    def test_the_database_refuses_to_change_the_journal(self) -> None:
        self.kept()
        with pytest.raises(DatabaseError, match="only ever added to"), transaction.atomic():
            apps.get_model("storage", "JournalRow").objects.update(who="somebody else")
        assert [each.who for each in self.store.journal("acme")] == ["test"]
