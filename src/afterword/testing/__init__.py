"""Public fakes for tests of the house and of what is built on it."""

from afterword.testing.clock import at, on
from afterword.testing.memory_inbox import MemoryInbox
from afterword.testing.memory_mailboxes import MemoryMailboxes, MemorySafe
from afterword.testing.memory_outbox import MemoryOutbox
from afterword.testing.memory_store import MemoryStore
from afterword.testing.scripted_post import ScriptedPost

__all__ = [
    "MemoryInbox",
    "MemoryMailboxes",
    "MemoryOutbox",
    "MemorySafe",
    "MemoryStore",
    "ScriptedPost",
    "at",
    "on",
]
