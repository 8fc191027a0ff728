"""A reading as plain data, for other programs."""

from datetime import date

from afterword.core.timeline.reading import Reading


def reading_data(reading: Reading) -> dict[str, object]:
    """Give the fields that a program relies on; dates are ISO 8601 or null."""
    return {
        "start": _iso(reading.start),
        "end": _iso(reading.end),
        "kind": str(reading.kind),
        "firmness": str(reading.firmness),
        "span": list(reading.span) if reading.span else None,
        "alternatives": [
            {"start": _iso(each.start), "end": _iso(each.end), "means": each.means}
            for each in reading.alternatives
        ],
        "confidence": str(reading.confidence),
        "because": list(reading.because),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
