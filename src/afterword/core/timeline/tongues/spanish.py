"""Spanish."""

from afterword.core.timeline.tongue import Tongue

spanish = Tongue(
    name="spanish",
    months=(
        r"enero|ene",
        r"febrero|feb",
        r"marzo|mar",
        r"abril|abr",
        r"mayo|may",
        r"junio|jun",
        r"julio|jul",
        r"agosto|ago",
        r"septiembre|setiembre|sept",
        r"octubre|oct",
        r"noviembre|nov",
        r"diciembre|dic",
    ),
    weekdays=(
        r"\blunes",
        r"\bmartes",
        r"\bmiércoles|\bmiercoles",
        r"\bjueves",
        r"\bviernes",
        r"\bsábado|\bsabado",
        r"\bdomingo",
    ),
    back=r"\bregres\w+|\bvuelv\w+|\bvolver\w+|\bvuelta\b|\breincorpor\w+|\bde nuevo\b|\bnuevamente\b|\bretorn\w+|\bresponderé\b|\bcontestaré\b|\bestaré de vuelta\b",
    until=r"\bhasta\b(?:\s+el)?|\bal\b(?=\s+(?:lunes |martes |miércoles |jueves |viernes |sábado |domingo )?[\d\[])|\ba\b(?=\s+[\d\[])",
    through=r"\bambos inclu\w+|\binclu(?:sive|ido|idos|ida|so)\b|\bincl\.",
    start=r"\bdesde\b(?:\s+el)?|\bdel\b(?=\s+(?:lunes |martes |miércoles |jueves |viernes |sábado |domingo )?[\d\[])|\bde(?=\s+[\d\[])|\ba partir del?\b|\bentre\b",
    away=r"\bausent\w*|\bvacaciones\b|\bfuera de\b|\bestoy\b|\bestaré\b|\bme encuentro\b|\boficina\b|\bcerrad\w+|\bpermiso\b|\bde baja\b",
    others={
        r"\bpasado mañana\b": "in 2 days",
        r"\b(?<!la )mañana\b(?! por la)": "tomorrow",
        r"\bhoy\b": "today",
        r"\b(?:próxima semana|semana que viene|semana próxima)\b": "next week",
        r"\besta semana\b": "this week",
        r"\b(?:fin|final|finales) de (?:la )?semana\b": "the end of this week",
        r"\b(?:fin|final|finales) de(?:l)? mes\b": "the end of this month",
        r"\b(?:dos|2) semanas\b": "2 weeks",
        r"\b(?:tres|3) semanas\b": "3 weeks",
        r"\buna semana\b": "1 week",
    },
    ordinal=r"º|°|ro|",
    of=r"de\b|del mes de\b|",
)
