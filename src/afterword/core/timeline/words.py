"""The words that timelines are made of, each with its kind and its value."""

from collections.abc import Mapping

ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NTHS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip


def _numbers() -> dict[str, object]:
    numbers: dict[str, object] = {name: n for n, name in enumerate(ONES, 1)}
    for ten, name in enumerate(TENS, 2):
        numbers[name] = 10 * ten
        for n, one in enumerate(ONES[:9], 1):
            numbers[f"{name} {one}"] = numbers[f"{name}-{one}"] = 10 * ten + n
    return numbers | {
        "another": 1, "one more": 1, "a further": 1, "an additional": 1, "a single": 1,
        "a couple of": 2, "couple of": 2, "a couple": 2, "couple": 2, "a couple more": 2,
        "another couple of": 2, "another two": 2, "another three": 3, "another four": 4,
        "a pair of": 2, "a few": 3, "few": 3, "a few more": 3, "another few": 3, "few more": 3,
        "a good few": 3, "a handful of": 3, "several": 7, "several more": 7,
        "a dozen": 12, "a hundred": 100, "one hundred": 100, "hundred": 100, "half a": 0.5,
        "half an": 0.5, "one and a half": 1.5, "two and a half": 2.5, "three and a half": 3.5,
        "an extra": 1, "a full": 1, "a whole": 1, "a good": 1, "another full": 1,
    }  # fmt: skip


def _nths() -> dict[str, object]:
    nths: dict[str, object] = {name: n for n, name in enumerate(NTHS, 1)}
    for n, name in enumerate(NTHS[:9], 21):
        nths[f"twenty {name}"] = nths[f"twenty-{name}"] = n
    return nths | {
        "thirtieth": 30, "thirty first": 31, "thirty-first": 31, "final": -1, "very last": -1,
        "penultimate": -2, "second to last": -2, "second-to-last": -2, "second-last": -2,
        "last but one": -2,
        "very first": 1,
    }  # fmt: skip


WORDS: Mapping[str, Mapping[str, object]] = {
    "number": _numbers(),
    "ordinal": _nths(),
    "a": {"a": 1, "an": 1},
    "last": {"last": 0, "past": 0, "previous": 0},
    "unit": {
        **dict.fromkeys(("day", "days", "calendar day", "calendar days"), "day"),
        **dict.fromkeys(
            ("week", "weeks", "wk", "wks", "week's", "calendar week", "calendar weeks",
             "business week", "business weeks", "working week", "working weeks", "work week",
             "work weeks", "full week", "full weeks", "solid weeks"), "week"
        ),
        **dict.fromkeys(("month", "months", "mth", "mths", "month's", "calendar month"), "month"),
        **dict.fromkeys(("year", "years", "yr", "yrs", "calendar year", "year's"), "year"),
        **dict.fromkeys(("hour", "hours", "hr", "hrs"), "hour"),
        **dict.fromkeys(("business hour", "business hours", "working hours"), "business hour"),
        **dict.fromkeys(("fortnight", "fortnights", "fortnight's"), "fortnight"),
        **dict.fromkeys(("quarter", "quarters", "calendar quarter"), "quarter"),
        **dict.fromkeys(("weekend", "week-end", "weekends"), "weekend"),
        **dict.fromkeys(("financial year", "fiscal year", "tax year", "fy"), "fiscal year"),
        **dict.fromkeys(
            ("business day", "business days", "working day", "working days", "work day",
             "work days", "workday", "workdays", "weekdays", "workingday", "workingdays",
             "businessday", "businessdays", "bizday", "bizdays", "biz days", "biz day", "bd", "bds",
             "wd", "wds", "bus days", "bus. days", "office days", "working-days", "week days",
             "workdays'"), "business day"
        ),
    },
    "weekday": {
        "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2,
        "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5,
        "sunday": 6,
    },
    "weekdays": {
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5,
        "sundays": 6,
    },
    "short weekday": {"wed": 2, "sat": 5, "sun": 6},
    "month": {
        "january": 1, "jan": 1, "february": 2, "feb": 2, "apr": 4, "july": 7, "jul": 7, "jun": 6,
        "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11,
        "nov": 11, "december": 12, "dec": 12,
    },
    "shy month": {"march": 3, "mar": 3, "april": 4, "may": 5, "june": 6, "august": 8},
    "day": {
        "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
        "later today": 0, "tomorrow": 1, "first thing in the morning": 1, "in the morning": 1,
        "day after tomorrow": 2, "this very day": 0,
    },
    "gone": {
        "yesterday": 0, "ago": 0, "day before yesterday": 0, "since": 0, "recently": 0,
        "earlier this week": 0, "earlier today": 0, "earlier this month": 0,
    },
    "part": {
        **dict.fromkeys(("early", "early part", "early on", "early days", "earlier part"), "early"),
        **dict.fromkeys(("beginning", "start", "top", "very start", "very beginning", "opening",
                         "first part", "front end"), "beginning"),
        **dict.fromkeys(("mid",), "mid"),
        **dict.fromkeys(("middle", "midpoint", "mid-part", "middle part"), "middle"),
        **dict.fromkeys(("late", "latter part", "later part", "tail end", "back end",
                         "last part", "very late", "latter end"), "late"),
        **dict.fromkeys(("end", "very end", "close", "tail", "ends"), "end"),
        "first half": "first half", "front half": "first half", "1st half": "first half",
        "second half": "second half", "latter half": "second half", "back half": "second half",
        "2nd half": "second half", "last half": "second half",
        "first thing": "first thing", "later": "later", "later on": "later", "rest": "rest",
        "remainder": "rest",
        "course": "all", "whole": "all", "all": "all",
    },
    "now": {"now": 0},
    "same": dict.fromkeys(
        ("same day", "that day", "that same day", "that afternoon", "that evening", "that night",
         "same afternoon", "same evening", "that morning", "very same day"), 0
    ) | {"straight after": 1, "straight afterwards": 1, "same week": "week",
    "that same week": "week", "same month": "month"},
    "this time": {"this time": 0, "same time": 0, "this day": 0},
    "week of": {"w/c": 0, "w.c.": 0, "wc": 0, "wk commencing": 0, "wb": 0, "w/b": 0,
                "wk of": 0, "w/e": 0, "week ending": 0},
    "calendar week": {"calendar week": 0, "calendar wk": 0, "cw": 0, "kw": 0, "iso week": 0,
                      "week": 0, "week no.": 0, "week number": 0},
    "midweek": {"midweek": 0, "mid-week": 0, "mid week": 0},
    "mid-month": {"mid-month": 0, "mid month": 0, "midmonth": 0},
    "ending": {
        "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year", "week end": "week",
        "month end": "month", "month-end": "month", "quarter end": "quarter",
        "quarter-end": "quarter", "year end": "year", "year-end": "year", "week's end": "week",
        "month's end": "month", "year's end": "year", "quarter's end": "quarter",
        "fiscal year end": "fiscal year", "financial year end": "fiscal year",
        "fiscal year-end": "fiscal year", "financial year-end": "fiscal year",
    },
    "which": {
        "this": 0, "current": 0, "next": 1, "following": 2, "coming": 3, "this coming": 3,
        "upcoming": 3, "forthcoming": 3, "the coming": 3, "ensuing": 2, "this very": 0,
        "next coming": 1, "nxt": 1,
        "next to next": 4, "next-to-next": 4, "next next": 4,
    },
    "the": {"the": 0, "our": 0, "your": 0, "that": 0},
    "of": {"of": 0, "in": 0, "for": 0},
    "or": {"or": 0, "could be": 0, "could also be": 0, "might be": 0, "may be": 0,
           "maybe even": 0},
    "and": {"and": 0, "&": 0},
    "to": {"to": 0, "through": 0, "thru": 0, "till": 0, "until": 0},
    "eve": {"eve": 0},
    "quarter name": {
        **{f"q{n}": n for n in range(1, 5)}, **{f"q {n}": n for n in range(1, 5)},
    },
    "half name": {"h1": 1, "h2": 2},
    "time of day": dict.fromkeys(
        (
            "morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "lunchtime",
            "lunch", "close", "eod", "cob", "eob", "cop", "end of day", "end of the day",
            "end of business", "close of business", "close of play", "end of play",
            "end of the working day", "end of the business day", "end of the work day",
            "end of working day", "end of business day", "close of day", "close of the day",
            "close of the business day", "teatime", "bedtime", "breakfast", "mid-morning",
            "mid-afternoon", "end of office hours", "start of business", "sob", "end-of-day",
            "close-of-business", "the end of today", "am", "pm", "et", "est", "edt", "pt", "pst",
            "pdt", "ct", "cst", "gmt", "bst", "cet", "ist", "o'clock", "end of the afternoon",
            "end of the morning", "late afternoon", "late morning", "early morning",
            "early afternoon", "late in the day", "early evening", "eastern", "central",
            "pacific", "utc", "sharp", "pacific time", "eastern time", "central time",
            "mountain time", "local time", "your time", "our time", "uk time", "mountain",
        ), 0
    ),
    "about": dict.fromkeys(
        (
            "about", "around", "roughly", "approximately", "approx", "circa", "~", "maybe",
            "perhaps", "probably", "likely", "possibly", "hopefully", "ideally", "sometime",
            "some time", "some point", "some stage", "some point in time", "say", "like",
            "certainly", "definitely", "either", "any time", "anytime", "only", "just", "very",
            "potentially", "realistically", "sometimes", "occasionally", "worst case",
            "best case", "typically", "usually", "normally", "generally", "c", "nearer",
            "closer to", "more like", "i think", "i'd say", "i would say", "most likely",
            "presumably", "almost certainly", "somewhere", "another", "well", "you know", "um",
            "uh", "erm", "er", "let's say", "ish", "as", "reasonably", "fairly", "quite",
            "preferably", "guaranteed", "else", "also", "still", "sooner",
        ), 0
    ),
}  # fmt: skip
"""Words and phrases by kind; of several that fit, the longest counts."""
