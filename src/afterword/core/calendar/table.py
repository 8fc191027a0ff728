"""The days of a span, compiled so that counting them is a look-up and not a walk."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import accumulate, compress


@cache
def days_of(years: range) -> tuple[date, ...]:
    """Give all days of some years, in order; every calendar of these years shares them."""
    if not years:
        return ()
    first, end = date(years[0], 1, 1).toordinal(), date(years[-1] + 1, 1, 1).toordinal()
    return tuple(map(date.fromordinal, range(first, end)))


@dataclass(frozen=True, slots=True)
class Ranks:
    """Some days of a span in order, found by their number and numbered by their place.

    ``before[i]`` is how many of them lie before day ``i`` of the span; it has one entry more
    than the span has days. So ``days[before[i]]`` is the first of them on or after day ``i``.
    """

    days: tuple[date, ...]
    before: "array[int]"

    @classmethod
    def of(cls, span: tuple[date, ...], chosen: bytes) -> "Ranks":
        """Number the days of a span whose byte is 1."""
        return cls(tuple(compress(span, chosen)), array("i", accumulate(chosen, initial=0)))


@dataclass(frozen=True, slots=True)
class DayTable:
    """What every day of a span is, as one byte a day, and where its next days of a kind are."""

    first: int
    """Ordinal of the first day; a day's place is its ordinal less this."""
    codes: bytes
    business: Ranks
    open: Ranks

    @classmethod
    def of(
        cls,
        years: range,
        week: bytes,
        special: Iterable[tuple[date, int]],
        *,
        business: bytes,
        open: bytes,
    ) -> "DayTable":
        """Compile a table of some years: one code for each weekday, then the special days.

        ``business`` and ``open`` say for each code whether its days count as such (1 or 0).
        """
        span = days_of(years)
        if not span:
            nothing = Ranks.of((), b"")
            return cls(0, b"", nothing, nothing)
        first, begin = span[0].toordinal(), span[0].weekday()
        codes = bytearray((week * (len(span) // 7 + 2))[begin : begin + len(span)])
        for day, code in special:
            place = day.toordinal() - first
            if 0 <= place < len(codes):
                codes[place] = code
        numbers = bytes(range(len(business)))
        compiled = bytes(codes)
        return cls(
            first,
            compiled,
            Ranks.of(span, compiled.translate(bytes.maketrans(numbers, business))),
            Ranks.of(span, compiled.translate(bytes.maketrans(numbers, open))),
        )
