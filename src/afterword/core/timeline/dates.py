"""Dates as they are written in explanations."""

from datetime import date

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def written(day: date) -> str:
    """Write a date with its weekday: Fri 23 Oct 2026."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def spread(first: date, last: date) -> str:
    """Write the days from one date to another."""
    return written(first) if first == last else f"{written(first)} to {written(last)}"
