"""The contract of outbox and inbox in memory; real.py runs it on both databases."""

import pytest

from afterword.testing import MemoryInbox, MemoryOutbox
from tests.storage.outbox_contract import InboxContract, OutboxContract


class TestMemoryOutbox(OutboxContract):
    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        self.outbox = MemoryOutbox()


class TestMemoryInbox(InboxContract):
    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        self.inbox = MemoryInbox()
