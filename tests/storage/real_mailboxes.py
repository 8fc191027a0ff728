"""Mailboxes, and secrets sealed beside them, on a real database, which the environment names."""

from threading import Event, Thread

import pytest
from django.apps import apps
from django.db import connection

from afterword.core.errors import NoSafe, UnreadableDocument
from afterword.safe.sealed_safe import SealedSafe
from afterword.storage.database import alone, open_store
from tests.storage.mailboxes_contract import ALEX, MailboxesContract

OLD, NEW = bytes(32), bytes(range(32))


@pytest.fixture(autouse=True)
def _empty() -> None:
    open_store()
    with connection.cursor() as cursor:
        for table in ("place", "mailbox", "secret"):
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608 -- the names stand one line above


class TestRealMailboxes(MailboxesContract):
    """The contract on the database of this process."""

    @pytest.fixture(autouse=True)
    def fresh(self, _empty: None) -> None:
        from afterword.storage.mailboxes import DjangoMailboxes

        self.kept = DjangoMailboxes()

    @pytest.mark.parametrize("unread", ["{", '{"schema": 2}', '{"schema": 1}', "[" * 100_000])
    def test_one_that_cannot_be_read_says_how_to_be_rid_of_it(self, unread: str) -> None:
        self.kept.put(ALEX)
        apps.get_model("storage", "MailboxRow").objects.update(document=unread)
        with pytest.raises(UnreadableDocument, match=ALEX.id):
            self.kept.get(ALEX.id)
        self.kept.remove(ALEX.id)
        assert self.kept.all() == ()


def rows() -> dict[str, str]:
    """Look past the safe at what lies in the table."""
    return dict(apps.get_model("storage", "SecretRow").objects.values_list("name", "sealed"))


def safe(*keys: bytes) -> SealedSafe:
    from afterword.storage.mailboxes import DjangoSealed

    return SealedSafe(keys, DjangoSealed())


def test_a_secret_lies_sealed_in_the_table_and_is_forgotten() -> None:
    safe(NEW).put("mailbox/alex", "hush-1 \u2603")
    safe(NEW).put("mailbox/alex", "hush-2 \u2603")
    assert "hush" not in str(rows())
    assert safe(NEW).get("mailbox/alex") == "hush-2 \u2603"
    assert safe(NEW).get("mailbox/other") == ""
    safe(NEW).forget("mailbox/alex")
    safe(NEW).forget("mailbox/alex")
    assert rows() == {}


def test_what_an_older_key_sealed_is_sealed_anew_when_it_is_opened() -> None:
    safe(OLD).put("mailbox/alex", "hush")
    with pytest.raises(NoSafe):
        safe(NEW).get("mailbox/alex")
    assert safe(NEW, OLD).get("mailbox/alex") == "hush"
    assert safe(NEW).get("mailbox/alex") == "hush"


def test_a_secret_that_was_renewed_meanwhile_is_not_put_back() -> None:
    from afterword.storage.mailboxes import DjangoSealed

    kept = DjangoSealed()
    safe(OLD).put("mailbox/alex", "first")
    seen = kept.get("mailbox/alex")
    safe(NEW).put("mailbox/alex", "second")
    kept.swap("mailbox/alex", seen, "anything")
    assert safe(NEW).get("mailbox/alex") == "second"


def test_one_at_a_time_holds_what_goes_by_a_name() -> None:
    order: list[str] = []
    inside = Event()

    def second() -> None:
        inside.wait(10)
        with alone("tokens/alex"):
            order.append("second")
        connection.close()

    waiting = Thread(target=second)
    waiting.start()
    with alone("tokens/alex"), alone("tokens/other"):
        inside.set()
        waiting.join(0.3)
        order.append("first")
    waiting.join(10)
    assert order == ["first", "second"]
