"""Public fakes for tests of the house and of what is built on it."""

from afterword.testing.clock import at, on

__all__ = ["at", "on"]
