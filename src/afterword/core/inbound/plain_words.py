"""The words that are written out, left out or read as something else, before wordings are met."""

from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


CONTRACTIONS: Mapping[str, tuple[str, ...]] = {
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"),
    "shan't": ("shall", "not"), "dont": ("do", "not"), "wont": ("will", "not"),
    "cant": ("can", "not"), "didnt": ("did", "not"), "havent": ("have", "not"),
    "isnt": ("is", "not"), "wasnt": ("was", "not"), "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"), "hasnt": ("has", "not"), "doesnt": ("does", "not"),
    "let's": ("let", "us"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "pls": ("please",), "plz": ("please",), "kindly": ("please",), "anymore": ("any", "more"),
    "im": ("i", "am"), "ive": ("i", "have"), "youve": ("you", "have"), "youre": ("you", "are"),
    "mr": (), "mrs": (), "ms": (), "dr": (),
}  # fmt: skip
"""Words written out; titles are left out."""
IS_FOR = words(
    "it that he she what here there who where how this everything nobody when one job role "
    "position post answer decision news offer everyone everybody nothing something"
)
"""Words behind which 's stands for is."""
FILLERS = words(
    "unfortunately regrettably sadly really very just also therefore thus hence currently now "
    "definitely certainly simply actually regretfully indeed ultimately formally officially "
    "hereby unanimously truly quite recently pretty fairly absolutely sincerely genuinely "
    "presently immediately subsequently already nevertheless nonetheless consequently accordingly "
    "clearly obviously honestly frankly gladly happily personally warmly so too sure "
    "eventually altogether anyway afraid "
    "gerade jetzt nun sehr derzeit aktuell momentan inzwischen mittlerweile leider bitte "
    "malheureusement actuellement aujourd'hui tout lamentablemente desafortunadamente "
    "purtroppo infelizmente helaas"
)
"""Words that add nothing to what is decided."""
SAME_AS = """
can not wait to = want to
can not wait = wait
look forward to =
looking forward to =
not only =
not just =
no doubt =
without doubt =
do not hesitate to = feel free to
do not hesitate = feel free
not hesitate = feel free
no hard feelings = feelings
as far as we can = to the end
as far as i can = to the end
no problem = fine
no worries = fine
do you mind if i = can i
would you mind if i = can i
mind if i = can i
to hear that = that
in case = if
in the event that = if
in the event of = if
in the event = if
on condition that = if
as long as = if
as soon as = once
as and when = once
so long as = if
even if = if
only if = if
say yes to you = offer you the job
no rush =
no pressure =
that said =
having said that =
by no means = not
far from it = not
at this time =
at this point in time =
at this point =
at this stage =
at this moment =
at the present time =
on this occasion =
in this instance =
in the end =
this time around =
this time =
of course =
i am sorry to say that =
i am sorry to say =
we are sorry to say =
in fact =
as a result =
after careful consideration =
after much deliberation =
e mail = email
e mails = emails
no one = nobody
not selected at random = selected
for the time being = meanwhile
for the moment = meanwhile
for now = meanwhile
right now = meanwhile
some one = someone
on board = aboard
on to = onto
short list = shortlist
short listed = shortlisted
full time =
part time =
more information = information
"""


def _idioms(lines: str) -> dict[str, list[tuple[list[str], list[str]]]]:
    """Sort idioms by their first word, the longest first, each with what it means."""
    found: dict[str, list[tuple[list[str], list[str]]]] = {}
    for line in sorted(lines.strip().split("\n"), key=len, reverse=True):
        idiom, _, meant = line.partition("=")
        found.setdefault(idiom.split()[0], []).append((idiom.split(), meant.split()))
    return found


IDIOMS = _idioms(SAME_AS)
"""What is said in several words and means another thing, or nothing."""
NO_END = words(
    "mr mrs ms dr prof st no nos approx e.g i.e etc vs a.m p.m am pm jan feb mar apr jun jul aug "
    "sep sept oct nov dec mon tue tues wed thu thur thurs fri ca bzw z.b ggf evtl inkl usw nr hr "
    "fr d.h u.a m mme mlle sr sra dott sig drs ing dhr mevr inc ltd co jr"
)
"""Abbreviations that end with a stop and no sentence."""
