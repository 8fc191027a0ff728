"""The verbs of working life and their forms."""

from afterword.core.writing.notes.word_lists import words_of

BASES = words_of("""
accept access achieve adapt add adjust administer adopt advise agree aim allow analyse analyze
answer apply approach approve argue arrange ask assess assign assist attend audit automate avoid
back bake balance believe block boost borrow brief broaden browse budget bully button calculate
call cancel care carry catalogue cause celebrate certify chair change charge chase chat check claim
clean close coach code collapse collect combine comment communicate commute compare compete compile
complain complete comply compose conduct configure connect consider consult contact contain
continue contribute control convert convince cook coordinate cope correct cost count cover crash
create criticise cross cure cycle damage dance date debug decide decline decrease defend define
delay delegate delete deliver demand demonstrate deny depend deploy describe deserve design destroy
detect determine develop diagnose direct disagree disappear discipline discover discuss display
divide document double download draft drop earn edit educate employ empower enable encourage end
enforce engage engineer enhance enjoy ensure enter erase escalate establish estimate evaluate
exaggerate examine exchange exclude execute exercise exist exit expand expect experience explain
explore export extend face facilitate fail feature fetch file fill filter finalise finalize finance
finetune finish fit fix flag flip float flow focus follow form forward foster freelance fry
function fund gain gather generate grade graduate greet grill guarantee guess guide hand handle
happen harvest hate head heal help hire hope house hunt hurry identify ignore imagine implement
import improve include increase index influence inform initiate innovate insist inspect inspire
install insure integrate intend interest interrupt interview introduce invent invest investigate
invite invoice involve irrigate isolate issue join judge jump justify knit label labour lack land
launch leak learn lecture liaise license like limit link list listen live load lock log logon look
love lower machine maintain manage map mark market master match matter measure mediate mention
mentor merge migrate mind mine minimise minimize mirror misunderstand mix model moderate modernise
modernize modify monitor motivate move multiply name narrow navigate need negotiate note notice
obey observe obtain occupy offer onboard open operate oppose optimise optimize order organise
organize outsource oversee own pack paint park participate pass perform permit persist persuade
phone pick pilot pitch place plan plant play plot point polish position post pour practise praise
pray predict prefer prepare present preserve prevent print prioritise prioritize process procure
produce program promise promote protect prove provide prune publish pull purchase push qualify
question queue quote raise rank rate reach react realise realize reboot rebuild receive recommend
reconcile record recover recruit recycle redesign reduce refactor refer refine reflect refuse
register reinforce reject relate relax release rely remain remember remind remove render renew rent
reorganise reorganize repair repeat replace replicate reply report represent request require rescue
research reserve reset resign resist resolve respect respond restart restock restore restrict
restructure resume retain retire retrain retry return reuse review revise reward roll rotate route
ruin rush sail sample save scale scan schedule score scrape screen seal search secure seek seem
select separate serve service settle shadow shape share shelve shift ship shorten shout show sign
simplify skip slow smile smooth snow solve sort sound source span spare speed sponsor stack staff
stamp standardise standardize start state stay steer step stimulate stock stop store streamline
strengthen stress stretch structure struggle study stuff submit subscribe substitute succeed suffer
suggest suit supervise supply support surf surprise survey survive suspect sustain switch
systematise tackle tag talk target taste tempt tend test thank tidy tie time tolerate total track
trade train transfer transform transition translate transport trap travel treat triage trial
trigger trim trouble trust try turn tutor type understaff undertake unify unite unload unpack
update upgrade upload use utilise utilize validate value vary verify visit visualise visualize
volunteer vote wait walk want warn wash waste watch weigh welcome weld whisper widen wish wonder
work worry wrap yield zoom
""")
"""Verbs that add -ed."""
IRREGULAR = (
    """
be was been|become became become|begin began begun|break broke broken|bring brought brought
build built built|buy bought bought|catch caught caught|choose chose chosen|come came come
cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown
forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met
oversee oversaw overseen|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|shut shut shut
sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spin spun spun
split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck
swap swapped swapped|swim swam swum|take took taken|teach taught taught|tell told told
think thought thought|throw threw thrown|undergo underwent undergone
understand understood understood|undertake undertook undertaken|wear wore worn|weave wove woven
strike struck struck|sweep swept swept|upset upset upset|forecast forecast forecast
broadcast broadcast broadcast|win won won|withdraw withdrew withdrawn
write wrote written|rebuild rebuilt rebuilt|rewrite rewrote rewritten|overcome overcame overcome
dig dug dug|freeze froze frozen
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
"""Base, past and participle of the verbs that do not."""
DOUBLED = words_of("""
admit begin chat commit control cut debug dig drop equip fit flag flip forget get grab hit knit let
log map occur permit plan plot plug prefer program put quit refer run scan set ship shut sit skip
spin split step stop submit swap swim tag transfer trap trim win wrap zip
""")
"""Verbs that double their last letter; those in British spelling only are in BRITISH."""
BRITISH = frozenset({"travel", "label", "model", "cancel", "fuel", "channel", "signal", "level"})
NOUN_TOO = words_of("""
access audit back balance block break brief broadcast budget build button call care catch cause
chair change charge chase chat check claim clean close coach code collapse comment commute contact
control cook cost count cover crash cross cure cut cycle damage dance date deal decline decrease
delay demand design direct display document double download draft draw drive drop end engineer
estimate exchange exercise exit experience experiment export face fall feature feed fight file fill
filter finance finish fit fix flag flow focus forecast form forward freelance function fund gain
grade graduate guarantee guess guide hand harvest head help hire hit hold hope house hunt hurry
import increase index influence interest interview issue joke judge jump label labour lack land
launch lead leak leave lecture level license like limit link list live load lock log look love
lower machine map mark market master match matter measure mention mind mine mirror mix model move
name need note notice nurse offer open order pack paint park pass permit phone pick pilot pitch
place plan plant play plot point polish position post praise present print process produce program
project promise purchase push question queue quote raise rank rate reach read reboot record release
rent repair reply report request research reserve reset respect rest restart return reuse review
reward ride ring rise roll rotate route ruin run rush sail sale sample scale scan schedule score
screen seal search secure sense separate service set shadow shape share shift ship shout show sign
slow smile smooth snow sort sound source span speed split sponsor spread stack staff stamp stand
start state stay step stock stop store stress stretch strike structure study stuff suit supply
support surf surprise survey suspect swap sweep switch tag talk target taste test thank throw tie
time total track trade train transfer transition transport trap travel treat trial trigger trim
trouble trust try turn tutor type update upgrade upload upset use value visit volunteer vote wait
walk want wash waste watch welcome win wish wonder work worry wrap yield zoom
""")
"""Verbs whose form is a noun or adjective as well: only what follows tells."""
STATES = words_of("""
accredited advanced authorised authorized based certified chartered dedicated detailed experienced
fluent interested licensed limited mixed motivated qualified registered related skilled talented
used-to varied
""")
"""Adjectives that look like deeds."""
NOT_PAST = words_of("""
bed bleed embed feed hundred indeed kindred need red sacred seed shed speed weed
""")
NOT_COINED = words_of("""
enterprise exercise franchise expertise otherwise likewise precise concise premise promise surprise
disguise merchandise oversize capsize
""")
NOT_GERUND = words_of("""
accounting amazing anything banking ceiling challenging clothing during engineering evening
everything exciting existing housing incoming interesting king lighting marketing missing
morning nothing nursing ongoing outgoing outstanding pricing remaining ring sibling something
spring sterling string thing upcoming wing wording
""")


def gerund(base: str) -> str:
    """Give the -ing form of a verb."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


def third(base: str) -> str:
    """Give the form that follows he, she or it."""
    if base in {"be", "have"}:
        return {"be": "is", "have": "has"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies"
    return base + "s"


def past(base: str) -> str:
    """Give the past of a verb."""
    return _PAST_OF.get(base) or _regular(base)


def _regular(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _doubled(base: str) -> str:
    return base + base[-1] if base in DOUBLED or base in BRITISH else base


_ROWS = [row.split() for row in IRREGULAR]
_PAST_OF = {base: past_form for base, past_form, _ in _ROWS}
_ALL = sorted({*BASES, *_PAST_OF, *DOUBLED, *BRITISH})
_THIRDS = {third(base): base for base in _ALL}
_GERUNDS = {gerund(base): base for base in _ALL} | {base + "ing": base for base in BRITISH}
_PASTS = {past(base): base for base in _ALL} | {base + "ed": base for base in BRITISH}
_PARTICIPLES = {row[2]: row[0] for row in _ROWS}
_ONLY_PARTICIPLES = frozenset(_PARTICIPLES) - frozenset(_PASTS) - frozenset(_PAST_OF)
_ONLY_PASTS = frozenset(_PAST_OF.values()) - frozenset(_PARTICIPLES) - frozenset(_ALL)


def is_base(word: str) -> bool:
    """Tell whether a word can be a verb without an ending."""
    return word in _PAST_OF or word in _KNOWN or _is_coined(word)


def _is_coined(word: str) -> bool:
    """Tell whether an ending makes a verb of a word: democratise, gamify."""
    return len(word) > 6 and word.endswith(("ise", "ize", "ify")) and word not in NOT_COINED


_KNOWN = frozenset(_ALL)


def base_of_third(word: str) -> str | None:
    """Give "lead" for "leads"; None when it is no verb that is known."""
    return _THIRDS.get(word)


def base_of_gerund(word: str) -> str | None:
    """Give "plan" for "planning"; None when it is no verb that is known."""
    return _GERUNDS.get(word)


def base_of_past(word: str) -> str | None:
    """Give "plan" for "planned"; None when it is no verb that is known."""
    return _PASTS.get(word)


def is_past(word: str) -> bool:
    """Tell whether a word is the past of a verb, known or by its ending."""
    if word in STATES or word in NOT_PAST:
        return False
    return word in _PASTS or (len(word) > 4 and word.endswith("ed") and word.isalpha())


def only_past(word: str) -> bool:
    """Tell whether a word is the past of a verb and nothing else: took, wrote."""
    return word in _ONLY_PASTS


def only_participle(word: str) -> bool:
    """Tell whether a word is a participle and no past: taken, written."""
    return word in _ONLY_PARTICIPLES


def is_participle(word: str) -> bool:
    """Tell whether a word can follow "have"."""
    return word in _PARTICIPLES or (is_past(word) and not only_past(word))


def is_gerund(word: str) -> bool:
    """Tell whether a word is the -ing form of a verb, known or by its ending."""
    if word in NOT_GERUND:
        return False
    return word in _GERUNDS or (len(word) > 6 and word.endswith("ing") and word.isalpha())


def is_verb(word: str) -> bool:
    """Tell whether a word is any form of a known verb."""
    known = (_KNOWN, _THIRDS, _GERUNDS, _PASTS, _PARTICIPLES)
    return any(word in each for each in known)


def to_gerund(text: str) -> str:
    """Turn "to plan crews and run reports" into "planning crews and running reports"."""
    words = text.removeprefix("to ").split(" ")
    words[0] = gerund(words[0].lower())
    for n in range(2, len(words)):
        follows = words[n - 1] in {"and", "or"} and n + 1 < len(words)
        if follows and is_base(words[n]) and words[n] not in NOUN_TOO:
            words[n] = gerund(words[n])
    return " ".join(words)
