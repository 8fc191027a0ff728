"""Dutch."""

from afterword.core.timeline.tongue import Tongue

dutch = Tongue(
    name="dutch",
    months=(
        r"januari|jan",
        r"februari|feb",
        r"maart|mrt",
        r"april|apr",
        r"mei",
        r"juni|jun",
        r"juli|jul",
        r"augustus|aug",
        r"september|sept|sep",
        r"oktober|okt",
        r"november|nov",
        r"december|dec",
    ),
    weekdays=(
        r"\bmaandag",
        r"\bdinsdag",
        r"\bwoensdag",
        r"\bdonderdag",
        r"\bvrijdag",
        r"\bzaterdag",
        r"\bzondag",
    ),
    back=r"\bweer\b|\bterug\b|\bterugkomst\b|\bterugkeer\b|\bopnieuw\b|\bhervat\w*",
    until=r"\btot\b(?!\s+en\s+met)",
    through=r"\bt/m\b|\btot en met\b|\bt\.e\.m\.?|\btem\b|\binclusief\b|\bincl\.",
    start=r"\bvan\b(?=\s+(?:maandag |dinsdag |woensdag |donderdag |vrijdag |zaterdag |zondag )?[\d\[])|\bvan\b(?=\s+\w+dag)|\bvanaf\b|\bsinds\b|\btussen\b",
    away=r"\bafwezig\w*|\bvakantie\b|\bverlof\b|\bniet (?:aanwezig|op kantoor|bereikbaar)\b|\bik ben\b|\bben ik\b|\bgesloten\b",
    others={
        r"\bovermorgen\b": "in 2 days",
        r"\bmorgen\b": "tomorrow",
        r"\bvandaag\b": "today",
        r"\bvolgende week\b": "next week",
        r"\bdeze week\b": "this week",
        r"\beind(?:e)? van de week\b": "the end of this week",
        r"\beind(?:e)? van de maand\b": "the end of this month",
        r"\b(?:twee|2) weken\b": "2 weeks",
        r"\b(?:drie|3) weken\b": "3 weeks",
        r"\been week\b": "1 week",
    },
    ordinal=r"e|",
)
