"""The small words of English: closed classes that carry the grammar of a note."""

from afterword.core.writing.notes.word_lists import words_of

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"my", "your", "his", "her", "its", "our", "their", "whose"})
NUMBERS = words_of("""
dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen half hundred nine
nineteen ninety one seven seventeen seventy six sixteen sixty ten thirteen thirty thousand three
twelve twenty two
""")
QUANTIFIERS = words_of("""
all another any both each either enough every few less lots many more most much neither no other
plenty several some such that these this those various
""")
DETERMINERS = ARTICLES | POSSESSIVES | NUMBERS | QUANTIFIERS
WH = frozenset({"how", "why", "what", "where", "when", "whether", "which", "who", "whose", "whom"})
SUBJECTS = frozenset({"i", "you", "we", "they", "he", "she", "it"})
INDEFINITES = words_of("""
anybody anyone anything everybody everyone everything nobody nothing somebody someone something
that there these this those
""")
OBJECTS = frozenset({"me", "you", "us", "them", "him", "her", "it", "myself", "yourself"})
PREPOSITIONS = words_of("""
about above across after against along among around as at before behind below beneath beside
besides between beyond by despite down during except for from in inside into like near of off on
onto out outside over past per since than through throughout till to toward towards under until up
upon via with within without
""")
CONJUNCTIONS = frozenset({"and", "or", "but", "nor", "plus", "so", "yet"})
SUBORDINATORS = words_of("""
after although because before how if once since that though unless until what when where whereas
whether which while who whom whose why
""")
ADVERBS = words_of("""
actually again almost alone already also always clearly constantly currently earlier even ever far
finally first fully gradually hardly here instead just largely last later mainly maybe mostly
nearly never not now often once only partly perhaps personally probably quickly quite rarely rather
really recently regularly simply slowly so sometimes soon still successfully then there today
together tomorrow too twice usually very well yesterday
""")
MODALS = words_of("""
can can't cannot could couldn't may might must mustn't shall should shouldn't will won't would
wouldn't
""")
BE = frozenset({"is", "are", "was", "were", "am", "isn't", "aren't", "wasn't", "weren't"})
HAVE = frozenset({"has", "have", "had", "hasn't", "haven't", "hadn't"})
DO = frozenset({"do", "does", "did", "don't", "doesn't", "didn't"})
AUXILIARIES = MODALS | BE | HAVE | DO
CONTRACTED = words_of("""
he'd he'll he's i'd i'll i'm i've it'd it'll it's she'd she'll she's that'll that's there'll
there's they'd they'll they're they've we'd we'll we're we've you'd you'll you're you've
""")
SMALL = (
    DETERMINERS | WH | SUBJECTS | INDEFINITES | OBJECTS | PREPOSITIONS | CONJUNCTIONS
    | SUBORDINATORS | ADVERBS | AUXILIARIES | CONTRACTED
)  # fmt: skip
"""Words that are never names, so that a capital on them is stray. ("May" is looked at apart.)"""


def bare(word: str) -> str:
    """Give a word for looking up: in lower case, without the punctuation around it."""
    return word.strip(".,;:!?\"'()[]{}<>*_~`\u2026").lower()


def lowered(words: list[str]) -> list[str]:
    """Give words for looking up; an acronym stays, so that IT is not taken for "it"."""
    return [each if len(each) > 1 and each.isupper() else bare(each) for each in words]
