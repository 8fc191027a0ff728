"""Mailboxes in memory; those of the database are tried in processes of their own."""

import pytest

from afterword.testing import MemoryMailboxes
from tests.storage.mailboxes_contract import MailboxesContract


class TestMemoryMailboxes(MailboxesContract):
    """The contract in memory."""

    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        self.kept = MemoryMailboxes()
