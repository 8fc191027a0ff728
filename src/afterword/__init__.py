"""Turn what happened in an interview into the right follow-ups."""

__version__ = "0.1.0"
