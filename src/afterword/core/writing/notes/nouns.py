"""The nouns of working life: which need an article, which never take one, and who can act."""

import re

from afterword.core.writing.notes.function_words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    INDEFINITES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    bare,
)
from afterword.core.writing.notes.verbs import is_past, only_participle
from afterword.core.writing.notes.word_lists import words_of

PEOPLE = words_of("""
accountant actor admin administrator adviser advisor agent analyst anyone applicant apprentice
architect archivist artist assistant associate auditor aunt author baby baker banker barista
believer biologist bookkeeper boss broker brother butcher buyer candidate captain carer carpenter
cashier ceo cfo chair chairman chairwoman chef chemist chief child cleaner clerk client coach
colleague communicator competitor consultant consumer contractor contributor controller coo cook
coordinator cto curator customer daughter dealer dean dentist deputy designer developer director
dispatcher doctor driver editor electrician employee engineer everybody everyone executive expert
facilitator fan farmer father firefighter fitter foreman founder freelancer friend gardener
geologist graduate guard guest head helper historian host hostess husband inspector intern
interpreter investor journalist judge junior kid lawyer lead leader learner lecturer librarian
listener maintainer man manager marketer mathematician mechanic mediator member mentor midwife
mother multitasker musician native negotiator neighbour newcomer nobody notary nurse officer
operator optician organiser organizer owner painter paralegal paramedic parent parents partner
passenger patient person pharmacist photographer physician physicist picker pilot planner player
plumber policeman policewoman porter postdoc predecessor president principal prof professor
programmer pupil receptionist recruiter referee relative rep representative researcher resident
retailer reviewer runner salesman salesperson saleswoman scientist scrum-master secretary
self-starter seller senior shareholder singer sister soldier solicitor someone son speaker
specialist stakeholder starter statistician steward student successor supervisor supplier supporter
surgeon teacher technician teller tenant tester therapist thinker trader trainee trainer translator
tutor uncle user vendor vet visitor volunteer waiter welder wife winner woman worker writer
""")
GROUPS = words_of("""
bank board business charity children city class committee company council court crew crowd
department division faculty family firm foundation government group hospital management men
ministry ngo office organisation organization panel people plant public school shift site squad
staff startup team union unit university ward warehouse women workforce
""")
THINGS = words_of("""
abbreviation account address agenda agreement aisle allocation amount answer app application
apprenticeship approach archive area article assessment assignment atmosphere attachment attitude
audience audit background backlog badge bakery balcony banner basement batch bench bike bill blog
bonus bonus-scheme book branch brand bridge brief brochure bucket budget bug building bundle bus
cabin cable cage calculation calculator calendar call campaign canteen cap capsule car card career
career-path cart case castle catalogue center centre century certificate certification chain
challenge change changeover channel chapter character charity chart checklist chemical choir circle
circuit claim classroom clause client-base clinic clock cluster coast collection column comment
commission community compass competition complaint computer concept concert conference container
contract conversation copy corner correction corridor cost council counter country couple coupon
course court cover crane crisis culture curriculum curve customer cutover cv cycle dairy dam
dashboard database dataset date day deadline deal debate decade decision deck degree delivery demo
department deployment deposit depot design desk device diagram dictionary difference dilemma
diploma discount discussion dispute dock document doubt draft drawer dress drill duty edition
effect email emergency engine enquiry entrance environment error essay estate estimate evening
event exam example exchange exercise exhibit exhibition expense experiment extension factor factory
failure farm fault feature fence ferry festival file film firm flag flat fleet flight flood floor
folder font forecast forest forklift form formula forum framework fridge function fund gap garage
garden gate gauge gift glove goal grade grant graph greenhouse guide guideline habit hall handbook
handoff handover harbour headcount headline hearing heater hierarchy highlight hobby holiday hotel
house household hub hypothesis idea image impact incentive incident increase index initiative
injury inquiry inspection instrument interest interface internship interview introduction inventory
invoice island issue item jacket job joke journal journey kit kitchen kpi lab lack ladder lake lamp
lane laptop launch law lawsuit layer layoff layout leaflet lecture ledger length lens lesson letter
level library licence license lift limit line link list loan location locker loop lorry loss
machine magazine magnet mailbox majority manual map margin market mask matrix meal measure
mechanism medal meeting megaphone memo mentality mentor mentorship-programme menu merger message
method metric microscope migration milestone mill mindset mine mirror mission mistake mix mode
model module monitor month morning motion motive motor move museum mystery myth nda needle nerve
network newsletter niche nightmare noise norm note notebook notice number objective obstacle
odyssey offer onion opinion option orchestra order organ organigram outage outcome outlet outlook
oven overview ownership-structure package page pallet panel paper paragraph parcel part partnership
passport patent path patient pattern payment peak penalty pension percentage period perk permit
perspective petition phase phone photo photograph picture pier pile pilot pipe pipeline pitch plan
plane planet plate platform playbook playground pocket poem policy poll pond pool port portal
portfolio portion position poster pot practice precedent prescription presentation price principle
printer priority prison privilege probation problem procedure process product production-line
profile program programme project proposal prospect prototype province pub pump pupil purchase
puzzle quarry quarter question queue quiz quota quote rack radio raft rail range rate ratio
reaction reader reason receipt recipe recommendation record recorder recording recovery-plan
reference referral reform refresher refrigerator refund region register rehearsal relationship
release relic reminder reorganisation reorganization repair replacement repo report repository
reputation request requirement reservation reservoir resource response restaurant restructuring
result resume retrospective review revision reward ride ring risk river road roadmap rocket role
rollout roof room roster rota rotation route routine row rule ruling runway sack safeguard salary
sample satellite saw scenario schedule scheme schoolyard scope score screen screenshot script
season seat secret section sector segment seminar sensor sentence sequence server service session
set shed sheet shelf shift ship shop shop-floor shortage shortlist shower sign signal silo sink
siren situation size skeleton sketch skill skyline slide slide-deck slot snack socket sofa solution
song source spec specification spell split spot spreadsheet sprint square stack stadium stage
staircase stall stamp stand standard standup statement station statue step stereotype stipend stool
store story strategy strategy-day stream string structure studio study subject submission
suggestion summary supplement surface surgery survey switch syllabus symbol symptom system table
tablet tactic tale talent tank tap target task tax taxi team-lead temperature template tent term
terminal territory test textbook theatre theme theory thesis thing threat threshold ticket tile
time timeline timetable tip title tool tooth topic tour tower town toy trace trade-off trademark
trail trailer trainer tram transcript transfer transition translation trap treasure treaty trial
tribe trick trip truck tunnel turnover tutorial twin typewriter umbrella uniform unit update
upgrade user vacancy valve van vehicle verdict version vessel video view village vineyard violin
virus visa vision visit voucher wage wall wallet warehouse-system wave website wedding week weekend
wheel whiteboard wiki willingness windmill window wire wish workbook workflow workload workplace
workshop workstation worktop x-ray yard year zone zoo
""")
MASS = words_of("""
access accounting administration advice agriculture automation autonomy availability banking
bureaucracy burnout business capacity care cleaning clothing code collaboration communication
compliance confidence contact content coverage creativity data debt development diversity
documentation education energy engineering english equipment ethics etiquette evidence experience
expertise feedback finance flexibility fluency food freedom fun funding furniture governance growth
guidance health help hiring homework housing humour inclusion independence inflation information
infrastructure innovation insurance knowledge labour leadership learning leave legislation literacy
logistics machinery maintenance management marketing material mathematics maths medicine mentoring
money morale motivation music networking news nursing onboarding overtime ownership packaging
paperwork parking patience pay performance planning politics pollution pressure pricing procurement
production productivity progress proof punctuality quality recruitment reliability remote research
resilience respect responsibility rest retail retention safety satisfaction scheduling security
shopping sick software space staff staffing stock storage stress success support sustainability
teaching teamwork technology time traffic training transparency transport travel trust turnover
understanding waste water weather wellbeing work writing
""")
PLURALS = frozenset(
    ["people", "children", "men", "women", "staff", "data", "criteria", "media", "feet", "police"]
)
ADJECTIVES = words_of("""
able actual additional advanced afraid agile annoying annual automatic available aware bad basic
best better big bigger biggest bilingual boring bright busy calm capable careful certain certified
cheap clean clear clinical close cold comfortable common competent complete complex confident
confusing constant convincing creative crowded cultural curious current daily dangerous dark deep
demanding different difficult digital direct dirty domestic double dry early easy effective
efficient electric eligible empathetic empty enthusiastic excellent excited expensive experienced
external extra fair familiar fast faster final financial first fixed flat flexible fluent foreign
formal former free frequent fresh full further future general global good great green growing
hands-on happy hard hard-working hardest hardworking heavy high higher historic honest hot hybrid
important impressed informal initial inspiring interested interesting internal international joint
junior keen key knowledgeable large larger last late latest leading lean legal less light little
local long longer loud low lower loyal main major manual medical minor mixed mobile modern monthly
motivated multiple national native new next nice nightly noisy normal obvious old older open
open-minded operational organisational organised organizational outdated overall paid parallel
parental partial passionate patient personal physical pleased polite poor possible potential
practical previous primary private professional promising proper proud proven public punctual quick
quiet rapid rare raw ready real recent regional regular relevant reliable remote responsible
rewarding rural sad safe scarce sceptical second secondary senior separate serious shared sharp
short shorter similar simple skeptical slow small smaller social soft solid special specific stable
steady strategic stressful strict strong structural struggling sure surprising technical temporary
thick thin third tight time-consuming tired tiring top total tough traditional typical unable
unclear underpaid understaffed unfair unhappy unique unpaid unsure upcoming urban urgent useful
useless usual vacant valuable various vast verbal visual vital voluntary warm weak weekly wet whole
wide willing worried wrong yearly young
""")
MODIFIERS = words_of("""
air back block blood camera career chain cloud coffee colour commute customs dairy delivery door
email evening exam export family farm field flood floor food freight front fuel glass hand health
home hour import landing life machine mail manufacturing media milk morning night office paper
parking patient peak people phone power pull rail river sales sea shelf shop sick skill solar
spring stakeholder storage street student summer supply team tech traffic train unit user van
waiting water web wind winter work works
""")
COMMON = PEOPLE | GROUPS | THINGS | MASS | ADJECTIVES | MODIFIERS | PLURALS
"""Nouns and adjectives that are no names, so that a capital on them is stray."""
PERSONAL = words_of("""
availability certificate cv degree diploma licence license passport permit portfolio references
resume thesis transcript visa
""")
"""Papers that are the candidate's own."""
ABSTRACT = ("ity", "ness", "ance", "ence", "ship", "ism", "cy", "ing", "ics", "tion", "hood")
NEW = frozenset({"new", "old", "current", "next", "upcoming", "latest", "recent", "planned", "big"})
"""Adjectives before which even an acronym takes an article: the new ERP."""
SINGLED = frozenset({"first", "last", "next", "same", "only", "main"})
PERIODS = frozenset({"week", "month", "year", "quarter", "time", "summer", "winter", "spring"})
QUOTED = re.compile(r'^"[^"]*" ')
LATELY = frozenset({"now", "only", "already", "again", "today", "soon"})
SILENT_H = ("hour", "honest", "honour", "honor", "heir")
HARD_U = ("uni", "use", "usu", "uti", "eu", "one", "once", "ura")
STOPS = PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | SUBJECTS | {"we", "to"}
PLURAL = re.compile(r"[a-z-]{2,}[^suia\W]s|[a-z-]+(?:ies|sses|uses|eas|ias)")


def singular(word: str) -> str:
    """Give the singular of a noun, as far as its ending tells."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def is_plural(word: str) -> bool:
    """Tell whether a noun is in the plural."""
    low = bare(word)
    if low in PLURALS:
        return True
    return low not in COMMON and bool(PLURAL.fullmatch(low))


def is_common(word: str) -> bool:
    """Tell whether a word is a known noun or adjective, in the singular or the plural."""
    low = word.removesuffix("'s")
    return low in COMMON or singular(low) in COMMON


def can_act(word: str) -> bool:
    """Tell whether a noun names people, so that a verb after it is theirs."""
    one = singular(bare(word))
    return one in PEOPLE or one in GROUPS or bare(word) in GROUPS


def head(words: list[str]) -> int:
    """Give the place of the noun that the others in front of it describe."""
    for n, word in enumerate(words):
        if n and bare(word) in STOPS:
            return n - 1
        if word.endswith((",", ";", ":")):
            return n
        if n + 1 < len(words) and _opens(words, n + 1):
            return n
    return len(words) - 1


def _opens(words: list[str], n: int) -> bool:
    """Tell whether a word begins something new behind a noun: a bracket, an adverb, moving to."""
    word, following = words[n], bare(words[n + 1]) if n + 1 < len(words) else ""
    if word.startswith(("(", '"')) or (n > 1 and bare(word) in ADVERBS) or word in LATELY:
        return True
    noun = n > 0 and bare(words[n - 1]) not in ADJECTIVES
    verbal = word.endswith("ing") or is_past(bare(word)) or only_participle(bare(word))
    figure = n > 1 and word[:1].isdigit() and not word.isdigit()
    return figure or (noun and verbal and following in STOPS | DETERMINERS)


def article(word: str) -> str:
    """Give "a" or "an" for the word that follows."""
    low = word.lower().lstrip("\"'(")
    if low in SINGLED or (low.endswith("est") and low in ADJECTIVES):
        return "the"
    if word[:1] == "8" or word[:2] in {"11", "18"}:
        return "an"
    if word.isupper() and 1 < len(word) < 5:
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    if low.startswith(SILENT_H):
        return "an"
    return "an" if low[:1] in set("aeiou") and not low.startswith(HARD_U) else "a"


def is_bare(text: str, *, unknown: bool = False) -> bool:
    """Tell whether a noun stands without the article that it needs.

    Nouns that are not known count as needing one only when ``unknown`` says so.
    """
    words = QUOTED.sub("", text).split()
    if _is_singled_out(words):
        return True
    if not words or bare(words[0]) in DETERMINERS | INDEFINITES | SUBJECTS:
        return False
    if words[0][0].isdigit():
        return _is_measured(words)
    if any(w.endswith(("'s", "s'")) for w in words[: head(words) + 1]):
        return False
    noun = words[head(words)].strip("\"'.,;:)(")
    low = bare(noun)
    if (low in MASS and low not in THINGS) or is_plural(low) or low.endswith("ing"):
        return False
    if noun.isupper() and len(noun) > 1 and bare(words[0]) in NEW:
        return True
    known = low in THINGS or low in PEOPLE or low in GROUPS
    return known or (unknown and not noun[:1].isupper() and low.isalpha())


def _is_singled_out(words: list[str]) -> bool:
    """Tell whether a word says that there is only one such: first 100 days, biggest problem."""
    first = bare(words[0]) if len(words) > 1 else ""
    single = first in SINGLED or (first.endswith("est") and first in ADJECTIVES)
    return single and bare(words[1]) not in PERIODS and words[0].islower()


def _is_measured(words: list[str]) -> bool:
    """Tell whether a figure describes one thing: 3 shift system, 40 minute demo."""
    n = head(words)
    return n > 1 and words[0].isdigit() and bare(words[n]) in THINGS and int(words[0]) > 1


def with_the(text: str) -> str:
    """Put "the" before a noun that needs an article."""
    return f"the {text}" if is_bare(text) else text


def with_a(text: str, *, described: bool = False) -> str:
    """Put "a" or "an" before a noun that needs an article.

    A noun that is not known is taken to need one when ``described`` allows it and an adjective
    stands before it: strong negotiator.
    """
    words = text.split()
    unknown = described and bare(words[0]) in ADJECTIVES and not _is_abstract(words)
    return f"{article(words[0])} {text}" if is_bare(text, unknown=unknown) else text


def _is_abstract(words: list[str]) -> bool:
    """Tell whether a noun names a quality by its ending, so that it takes no article."""
    return bare(words[head(words)]).endswith(ABSTRACT)
