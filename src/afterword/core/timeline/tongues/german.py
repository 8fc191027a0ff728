"""German."""

from afterword.core.timeline.tongue import Tongue

german = Tongue(
    name="german",
    months=(
        r"januar|jänner|jan",
        r"februar|feber|feb",
        r"märz|mär|mrz|maerz",
        r"april|apr",
        r"mai",
        r"juni|jun",
        r"juli|jul",
        r"august|aug",
        r"september|sept|sep",
        r"oktober|okt",
        r"november|nov",
        r"dezember|dez",
    ),
    weekdays=(
        r"\bmontag|\bmo\.",
        r"\bdienstag|\bdi\.",
        r"\bmittwoch|\bmi\.",
        r"\bdonnerstag|\bdo\.",
        r"\bfreitag|\bfr\.",
        r"\bsamstag|\bsonnabend|\bsa\.",
        r"\bsonntag|\bso\.",
    ),
    back=r"\bwieder\b|\bzurück\b|\bzurueck\b|\brückkehr\b|\berreichen sie mich\b|\bzur verfügung\b|\bab dann\b|\bbeantwort\w*|\bbearbeite\w*",
    until=r"\bbis\b(?:\s+zum\b)?",
    through=r"\bbis\s+(?:und\s+mit|einschlie(?:ß|ss)lich|einschl\.?|inkl(?:usive|\.)?)(?:\s+(?:zum|dem))?|\beinschlie(?:ß|ss)lich\b|\binklusive\b|\binkl\.",
    start=r"\bvom\b|\bab\b(?:\s+dem)?|\bseit\b(?:\s+dem)?|\bzwischen\b",
    away=r"\babwesen\w*|\bnicht im (?:büro|haus\w*)|\burlaub\w*|\belternzeit\b|\bnicht erreichbar\b|\baußer haus\b|\bich bin\b|\bbin ich\b|\bgeschlossen\b",
    others={
        r"\bübermorgen\b": "in 2 days",
        r"\bmorgen\b(?!s)": "tomorrow",
        r"\bheute\b": "today",
        r"\bnächsten? woche\b": "next week",
        r"\bdiese(?:r)? woche\b": "this week",
        r"\bende der woche\b|\bende dieser woche\b": "the end of this week",
        r"\bende (?:des|dieses) monats\b|\bmonatsende\b": "the end of this month",
        r"\bende des jahres\b|\bjahresende\b": "the end of this year",
        r"\b(?:zwei|2) wochen\b": "2 weeks",
        r"\b(?:drei|3) wochen\b": "3 weeks",
        r"\b(?:vier|4) wochen\b": "4 weeks",
        r"\beine woche\b": "1 week",
    },
)
