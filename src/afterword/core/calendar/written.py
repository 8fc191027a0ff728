"""Hours of written words in countries that keep their own, whatever way they go."""

from datetime import time

from afterword.core.model.channel import Week

WRITTEN_HOURS = {
    # P49: from 08:30 to 18:00, best until 11:00; what would go out later waits for the morning.
    "JP": Week.of(open=((time(8, 30), time(18)),), best=((time(8, 30), time(11)),)),
    # P38: from 9 to 18, but not at the end of Friday.
    "FR": Week.of(
        open=((time(9), time(18)),),
        best=((time(9), time(12)),),
        other_open={4: ((time(9), time(17)),)},
    ),
}
"""By ISO 3166 code; elsewhere the hours of the channel hold."""
