"""Rest days of the week, where they are not Saturday and Sunday.

The holiday library and CLDR contradict each other and themselves, so this table is our own; what
they say is compared with it in docs/calendars.md.
"""

from datetime import time

SATURDAY_SUNDAY = frozenset({5, 6})
FRIDAY_SATURDAY = frozenset({4, 5})

WEEKENDS = {
    # P56: Saudi Arabia, Qatar, Kuwait, Bahrain, Oman, Egypt. CLDR agrees, and on the others but
    # Bangladesh, Djibouti and the Maldives, for which the holiday library stands alone.
    **dict.fromkeys(
        ("BD", "BH", "DJ", "DZ", "EG", "IL", "IQ", "JO", "KW",
         "LY", "MV", "OM", "QA", "SA", "SD", "SY", "YE"),
        FRIDAY_SATURDAY,
    ),
    # CLDR says Thursday and Friday, the holiday library Friday and Saturday.
    "AF": FRIDAY_SATURDAY,
    # CLDR and the holiday library: Friday alone.
    "IR": frozenset({4}),
    # The holiday library; CLDR says Saturday and Sunday. The Saturday between is a working day.
    "BN": frozenset({4, 6}),
    # The holiday library: Kedah, Kelantan, Terengganu; since 2025 no longer Johor.
    **dict.fromkeys(("MY-02", "MY-03", "MY-11"), FRIDAY_SATURDAY),
}  # fmt: skip

SHORT_WEEKDAYS = {
    # P56: offices of the Emirates close at noon on Friday since 2022.
    "AE": {4: time(12)},
}


def weekend_of(country: str, region: str = "") -> frozenset[int]:
    """Give the rest days of a region, Monday is 0.

    Where the law knows one rest day only and offices keep two (India, Uganda, Hong Kong), it is
    the two of the offices: that is when letters are read.
    """
    return WEEKENDS.get(region) or WEEKENDS.get(country, SATURDAY_SUNDAY)
