"""Italian."""

from afterword.core.timeline.tongue import Tongue

italian = Tongue(
    name="italian",
    months=(
        r"gennaio|gen",
        r"febbraio|feb",
        r"marzo|mar",
        r"aprile|apr",
        r"maggio|mag",
        r"giugno|giu",
        r"luglio|lug",
        r"agosto|ago",
        r"settembre|sett|set",
        r"ottobre|ott",
        r"novembre|nov",
        r"dicembre|dic",
    ),
    weekdays=(
        r"\bluned[iì]",
        r"\bmarted[iì]",
        r"\bmercoled[iì]",
        r"\bgioved[iì]",
        r"\bvenerd[iì]",
        r"\bsabato",
        r"\bdomenica",
    ),
    back=r"\brientr\w+|\btorn\w+|\britorn\w+|\bdi nuovo\b|\bnuovamente\b|\brisponderò\b|\briapri\w+|\bdisponibil\w+",
    until=r"\bfino (?:al?|all')|\bsino (?:al?|all')|\bal\b(?=\s+(?:lunedì |martedì |mercoledì |giovedì |venerdì |sabato |domenica )?[\d\[])|\ball'(?=[\d\[])|\ba\b(?=\s+(?:luned|marted|mercoled|gioved|venerd))",
    through=r"\binclus[oai]\b|\bcompres[oai]\b|\bestremi inclusi\b",
    start=r"\bdal\b|\bdall'|\bda\b|\ba partire d[ae]l?\b|\btra\b",
    away=r"\bassen\w+|\bferie\b|\bfuori (?:ufficio|sede)\b|\bvacanza\b|\bsono\b|\bsarò\b|\bufficio\b|\bchius\w+|\buffici\b",
    others={
        r"\bdopodomani\b": "in 2 days",
        r"\bdomani\b": "tomorrow",
        r"\boggi\b": "today",
        r"\b(?:prossima settimana|settimana prossima)\b": "next week",
        r"\bquesta settimana\b": "this week",
        r"\bfine (?:della )?settimana\b": "the end of this week",
        r"\bfine (?:del )?mese\b": "the end of this month",
        r"\b(?:due|2) settimane\b": "2 weeks",
        r"\b(?:tre|3) settimane\b": "3 weeks",
        r"\buna settimana\b": "1 week",
    },
    ordinal=r"º|°|",
    of=r"di\b|",
)
