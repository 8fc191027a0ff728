"""Public fakes for tests of the house and of what is built on it."""

from afterword.testing.clock import at, on
from afterword.testing.memory_mailboxes import MemoryMailboxes, MemorySafe
from afterword.testing.memory_store import MemoryStore

__all__ = ["MemoryMailboxes", "MemorySafe", "MemoryStore", "at", "on"]
