"""The words by which clauses are told apart, and what those near a time say about it."""

BOUNDS = frozenset({"aside", "stop", "semicolon", "comma", "line", "colon", "break"})
CLUES = frozenset({
    "hear", "other", "past", "thanks", "future", "not", "job",
    "spent", "wish", "joining", "doubted", "been", "if", "give", "out", "back", "firm",
    "not firm", "hopeful", "then", "reason", "told", "spoken", "say", "else",
    "pause",
})  # fmt: skip
WEAK = frozenset({"in", "on"})
PASSED = frozenset({"the", "about", "time of day"})
"""Words between a preposition and its time."""
AUXILIARIES = frozenset({
    "is", "are", "be", "been", "being", "gets", "get", "got", "it's", "that's", "we're", "has",
    "have", "had", "we've", "i've", "they've", "you've", "he's", "she's", "not", "to",
})  # fmt: skip
PLANNED = frozenset({
    "planned", "scheduled", "expected", "needed", "delayed", "postponed", "moved", "pushed",
    "shifted", "bumped", "slipped", "extended", "agreed", "booked", "pencilled", "penciled",
    "slated", "rescheduled", "based", "need",
})  # fmt: skip
"""Verbs in -ed that tell when something will be."""
INHERITED = frozenset({"hear", "other", "if", "joining", "else"})
"""What a clause that speaks of nothing takes from the one before it."""
ASKING = frozenset({"please", "just", "do"})
"""Words in front of what the candidate is asked or free to do."""
AS_WELL = frozenset({"well", "soon", "such", "same", "much", "far", "late", "early", "just"})
REASONED = frozenset({
    "i'm", "i", "we", "we're", "we've", "he's", "she's", "they're", "our", "my", "the", "he",
    "she", "they", "it's", "there's", "there", "most", "half", "both", "i've", "i'll", "we'll",
})  # fmt: skip
"""Words that "as" gives a reason with."""
OF_A_THING = frozenset({"the", "our", "my", "his", "her", "their"})
VERBS = frozenset({"is", "are", "goes", "runs", "has"})
OUR_TIMES = frozenset({
    "idea", "process", "wait", "window", "date", "thing", "timeframe", "expectation", "schedule",
    "intention", "estimate", "turnaround", "limit", "cutoff", "milestone", "guess",
})  # fmt: skip
"""Names of the time at which one hears."""
QUANTITIES = frozenset({"number", "a"})
HOPES = frozenset({"hopeful", "hear"})
BEING = frozenset({
    "a", "an", "our", "my", "the", "always", "usually", "not", "no", "out", "taken", "booked",
    "full", "blocked",
})  # fmt: skip
"""Words that tell what a day is."""
TURNS = frozenset({"but", "so", "yet", "then"})
"""Words behind which a sentence says something new."""
APPOSING = frozenset({"comma", "dash", "say", "aside", "colon"})
TAKING = frozenset({"take", "takes", "need", "needs"})
"""Words before the time that a step takes, counted from the step before it."""
MERRY = frozenset({"happy", "merry", "blessed"})
NICE = MERRY | {
    "lovely", "nice", "good", "great", "wonderful", "relaxing", "restful", "fantastic", "pleasant",
    "brilliant", "safe", "fabulous", "super", "long",
}  # fmt: skip
"""What days are wished to be."""
STREETS = frozenset({
    "street", "st", "road", "rd", "avenue", "ave", "lane", "square", "house", "drive", "place",
})  # fmt: skip
"""Words behind what is the name of a place: 12 March Street."""
FIGURES = frozenset({"iso", "numeric"})
REFERENCES = frozenset({"ref", "reference", "req", "requisition", "id", "ticket"})
"""Words in front of figures that are no date."""
PRESENTING = frozenset({"our", "the", "my", "who", "a", "from", "head", "in", "your", "his", "her"})
"""Words that say who somebody is, behind a name and a comma."""
SPEAKING = frozenset({
    "write", "call", "call you", "contact", "contact you", "email", "ring", "phone", "reach out",
    "get back to you", "come back to you", "be in touch", "let you know", "send", "message",
    "text", "follow up", "drop you", "inform you", "tell you", "notify you", "give you", "get",
})  # fmt: skip
"""What somebody does who has news."""
WISHING = frozenset({"have", "enjoy", "wish", "wishing"})
POINTING = frozenset({"a", "the", "this", "that", "your"})
"""Words that may stand between enjoying and what is enjoyed."""
CAUSING = frozenset({"get", "gets", "getting", "have", "having", "see"})
"""Verbs that have something done: to get the papers signed."""
NEAR = 4
"""Words that may stand between a time and the same one said again."""
SPEAKERS = frozenset({"we", "we'll", "you", "you'll", "i", "i'll", "they'll"})
NEARER = frozenset({"comma", "stop", "semicolon", "hear", "future", "not", "line", "break"})
"""Words past which no preposition reaches."""
FAR = 9
"""Words that may stand between "after" and the time of what it speaks of."""
