"""Portuguese."""

from afterword.core.timeline.tongue import Tongue

portuguese = Tongue(
    name="portuguese",
    months=(
        r"janeiro|jan",
        r"fevereiro|fev",
        r"março|marco|mar",
        r"abril|abr",
        r"maio|mai",
        r"junho|jun",
        r"julho|jul",
        r"agosto|ago",
        r"setembro|set",
        r"outubro|out",
        r"novembro|nov",
        r"dezembro|dez",
    ),
    weekdays=(
        r"\bsegunda(?:-feira)?",
        r"\bterça(?:-feira)?",
        r"\bquarta(?:-feira)?",
        r"\bquinta(?:-feira)?",
        r"\bsexta(?:-feira)?",
        r"\bsábado",
        r"\bdomingo",
    ),
    back=r"\bregress\w+|\bretorn\w+|\bvolt\w+|\bde volta\b|\bnovamente\b|\bde novo\b|\bresponderei\b|\bestarei disponível\b|\breabr\w+",
    until=r"\baté\b(?:\s+(?:ao?|o)\b)?(?:\s+dia\b)?|\bao?\b(?=\s+(?:dia )?[\d\[])",
    through=r"\binclusive\b|\binclusivé\b|\binclusivamente\b|\bambos inclu\w+",
    start=r"\bdesde\b(?:\s+[oa])?|\ba partir d[eoa]\b(?:\s+dia\b)?|\bde(?=\s+(?:dia )?[\d\[])|\bdo dia\b|\bentre\b",
    away=r"\bausent\w*|\bausência\b|\bférias\b|\bfora d\w+\b|\bestou\b|\bestarei\b|\bencontro-me\b|\bescritório\b|\bfechad\w+|\blicença\b",
    others={
        r"\bdepois de amanhã\b": "in 2 days",
        r"\bamanhã\b": "tomorrow",
        r"\bhoje\b": "today",
        r"\b(?:próxima semana|semana que vem|semana próxima)\b": "next week",
        r"\besta semana\b": "this week",
        r"\b(?:fim|final) da semana\b": "the end of this week",
        r"\b(?:fim|final) d[oe] mês\b": "the end of this month",
        r"\b(?:duas|2) semanas\b": "2 weeks",
        r"\b(?:três|3) semanas\b": "3 weeks",
        r"\buma semana\b": "1 week",
    },
    ordinal=r"º|°|",
    of=r"de\b|",
)
