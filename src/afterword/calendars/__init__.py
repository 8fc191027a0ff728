"""Public holidays and time zones, compiled for the core."""
