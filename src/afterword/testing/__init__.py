"""Public fakes for tests of the house and of what is built on it."""

from afterword.testing.clock import at, on
from afterword.testing.memory_store import MemoryStore

__all__ = ["MemoryStore", "at", "on"]
