"""French."""

from afterword.core.timeline.tongue import Tongue

french = Tongue(
    name="french",
    months=(
        r"janvier|janv",
        r"février|fevrier|févr|fév",
        r"mars",
        r"avril|avr",
        r"mai",
        r"juin",
        r"juillet|juil",
        r"août|aout",
        r"septembre|sept",
        r"octobre|oct",
        r"novembre|nov",
        r"décembre|decembre|déc",
    ),
    weekdays=(
        r"\blundi",
        r"\bmardi",
        r"\bmercredi",
        r"\bjeudi",
        r"\bvendredi",
        r"\bsamedi",
        r"\bdimanche",
    ),
    back=r"\bde retour\b|\bretour\b|\breviens\b|\breviendrai\b|\bà nouveau\b|\bde nouveau\b|\breprendrai\b|\breprise\b|\brentrerai\b|\bretrouv\w+|\bne \w+ pas (?:\w+ ){0,3}avant\b|\brépondrai\b|\brouvr\w+",
    until=r"\bjusqu'(?:au|à|en)\b|\bjusqu'|\bau\b(?=\s+(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?[\d\[])",
    through=r"\binclus(?:ivement|e)?\b|\bcompris\b",
    start=r"\bdu\b|\bà (?:partir|compter) d[ue]\b|\bdepuis\b|\bdès\b|\bentre\b",
    away=r"\babsent\w*|\bcongés?\b|\bvacances\b|\bdéplacement\b|\bje suis\b|\bje serai\b|\bfermés?\b|\bfermeture\b|\bhors du bureau\b",
    others={
        r"\baprès-demain\b": "in 2 days",
        r"\bdemain\b": "tomorrow",
        r"\baujourd'hui\b": "today",
        r"\bsemaine prochaine\b": "next week",
        r"\bcette semaine\b": "this week",
        r"\bfin de la semaine\b": "the end of this week",
        r"\bfin du mois\b": "the end of this month",
        r"\b(?:deux|2) semaines\b": "2 weeks",
        r"\b(?:trois|3) semaines\b": "3 weeks",
        r"\bune semaine\b": "1 week",
    },
    ordinal=r"er|e|ème|",
)
