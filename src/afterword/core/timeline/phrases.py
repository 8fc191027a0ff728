"""The phrases that say how a time is meant: what it bounds, whose it is, how far it binds."""

from collections.abc import Mapping

RELATIONS: Mapping[str, tuple[str, ...]] = {
    "by": (
        "by", "no later than", "not later than", "by no later than", "not any later than",
        "any later than", "no later", "on or before", "by or before", "on or by",
        "up to and including", "as late as", "latest by", "latest on", "not after",
        "no longer than until", "by the time", "deadline is", "deadline of", "deadline for",
        "due", "due on", "due by", "not past", "no further than", "not beyond", "before or on",
        "in time for", "to be made by",
    ),
    "before": (
        "before", "prior to", "ahead of", "in advance of", "this side of", "earlier than",
        "sooner than", "before we break up for", "in the run-up to", "in the run up to", "pre",
    ),
    "within": (
        "within", "inside", "inside of", "in under", "in less than", "less than", "under",
        "up to", "upto", "at most", "a maximum of", "maximum of", "max of", "no more than",
        "not more than", "no longer than", "not longer than", "anything up to", "as long as",
        "as much as", "as many as", "give us", "give me", "give them", "give it", "allow us",
        "allow me", "allow", "please allow", "bear with us for", "in at most", "fewer than",
        "in no more than", "not over", "no over", "in the space of", "anywhere up to",
        "give the team", "give the panel", "in up to", "within a maximum of", "in as little as",
        "in fewer than",
    ),
    "in": (
        "in", "during", "throughout", "over", "in the course of", "over the course of", "at",
        "for", "across", "towards", "toward", "in or around",
        "in around", "through the course of",
    ),
    "on": ("on", "on or around", "on or about", "upon"),
    "after": (
        "after", "following", "once", "past", "beyond", "the other side of", "post",
        "as soon as", "upon completion of", "any time after", "when we get past", "until after",
        "not until after", "not before the end of", "no earlier than the end of", "the back of",
    ),
    "from": (
        "from", "starting", "starting from", "as of", "as from", "not before", "no earlier than",
        "not earlier than", "no sooner than", "not sooner than", "not until", "not till",
        "any sooner than", "any earlier than", "at the earliest on", "earliest on", "as early as",
        "on or after", "as soon as next", "not any sooner than", "beginning on", "commencing on",
        "effective", "earliest in", "at the earliest in", "no sooner", "only after the start of",
    ),
    "until": ("until", "till", "til", "'til", "up until", "up till", "through", "thru",
              "right up until", "through to", "right through to"),
    "least": (
        "at least", "a minimum of", "minimum of", "no less than", "not less than", "more than",
        "longer than", "upwards of", "later than", "in excess of", "well over", "just over",
        "no fewer than", "not under", "more like at least",
    ),
    "between": ("between", "anywhere between", "anywhere from", "somewhere between"),
    "since": (
        "since", "ever since", "first time in", "last time in", "over the last", "over the past",
        "for the past", "for the last", "in the last", "in the past",
    ),
}  # fmt: skip
"""What stands in front of a time and says what it bounds (C1 to C3)."""

AFTERWORDS: Mapping[str, tuple[str, ...]] = {
    "latest": (
        "at the latest", "at the very latest", "latest", "at most", "at the most", "max",
        "maximum", "tops", "or sooner", "or earlier", "or before", "if not before", "if not sooner",
        "if not earlier", "at the outside", "at the absolute latest", "or less", "or even sooner",
        "or even earlier", "or so at most", "at the maximum", "or possibly sooner", "at a push",
        "absolute latest", "at worst", "at the absolute most", "is the deadline", "is our deadline",
        "is the latest", "deadline", "worst case", "is when the deadline is",
    ),
    "earliest": (
        "at the earliest", "at the very earliest", "earliest", "or later", "onwards",
        "onward", "at the soonest",
        "is the earliest", "and onwards", "or longer", "or beyond", "at the absolute earliest",

    ),
    "at least": ("at least", "minimum", "or more", "at a minimum", "plus", "as a minimum"),
    "about": ("or so", "or thereabouts", "thereabouts", "give or take", "or around then"),
    "time": ("time", "'time", "timeframe"),
    "then": (
        "then", "after that", "after which", "thereafter", "shortly after", "shortly afterwards",
        "soon after", "soon afterwards", "right after that", "straight afterwards", "afterwards",
        "afterward", "followed by", "subsequently", "from there", "from then", "after then",
        "once that is done", "once that's done", "at which point", "of that",
        "once they are done", "once they're done", "when that's done", "after those",
    ),
    "later": ("later", "later on", "hence", "from now", "from today", "as of today",
              "from this point", "from here", "from the date of this email", "as of now",
              "starting today", "starting now"),
    "days after": ("after", "following", "from", "of", "past", "post", "out from"),
    "inclusive": ("inclusive", "included", "incl"),
}  # fmt: skip
"""What follows a time and says how it is meant."""

CLUES: Mapping[str, tuple[str, ...]] = {
    "hear": (
        "hear", "hears", "heard", "hearing", "decide", "decides", "decided", "deciding",
        "decision", "decisions", "know", "knows", "touch", "get back", "back to you",
        "back to everyone", "back to candidates", "contact", "contacted", "call you", "call",
        "calls", "phone", "ring", "email", "e-mail", "emails", "mail", "write", "offer", "offers",
        "update", "updates", "updated", "answer", "answers", "news", "feedback", "respond",
        "response", "reply", "replies", "notify", "notified", "inform", "informed", "announce",
        "announced", "outcome", "outcomes", "result", "results", "verdict", "choose", "chosen",
        "select", "successful", "next steps", "word", "confirm", "confirmed", "confirmation",
        "conclusion", "reach out", "reached out", "circle back", "follow up", "come back", "tell",
        "revert", "loop back", "ping", "message", "text", "letter", "finalise", "finalize",
        "finalised", "finalized", "yes or no", "either way", "wrap this up", "something for you",
        "sort this out", "let everyone", "let people", "shout", "buzz", "report back",
        "pick someone", "communicate", "communicated", "turnaround", "calling", "phoning",
        "emailing", "ringing", "you can expect", "you should expect", "expect a", "expect an",
        "expect to hear", "expect it", "expect news", "expect anything", "expect something",
        "expect feedback", "you could expect", "you may expect", "drop you", "line",
        "in your inbox", "hiring decision", "choice", "make up our minds", "get in contact",
        "give you", "moving forward", "move forward", "circling back", "chase", "chase us",
        "nudge", "unsuccessful", "it's a no", "promise", "made", "resolved", "close this out",
        "timeline", "hold of you", "back with", "reaching out", "notification", "determination",
        "advise", "advised", "status", "conclude", "decide on", "settle", "settled",
        "you'll have", "you will have", "final say", "heads up", "heads-up", "speak again",
        "be back", "wrap up the process", "process",
    ),
    "other": (
        "interview", "interviews", "interviewing", "meet", "meets", "meeting", "meetings", "round",
        "rounds", "candidate", "candidates", "panel", "see", "seeing", "screening", "screens",
        "wrap", "wraps", "finish", "finishes", "finishing", "complete", "completes", "start",
        "starts", "starting", "begin", "begins", "join", "joining", "onboarding", "role",
        "travelling", "traveling", "travels", "closes", "closing", "shortlisting", "references",
        "reference", "background", "check", "checks", "assessment", "test", "budget", "board",
        "training", "applications", "vacation", "holiday", "leave", "away", "induction", "hr",
        "review", "reviewing", "committee", "signs off", "sign off", "sign-off", "debrief",
        "debriefs", "discuss", "presentations", "presentation", "task", "exercise", "talk to",
        "speak to", "speaking to", "speaking with", "finals", "offsite", "conference", "sits",
        "launch", "launches", "release", "deliberate", "sessions", "slots", "calibrate",
        "shortlist", "position closes", "posting", "advert", "back from", "returns", "office",
    ),
    "past": (
        "interviewed", "started", "spoke", "met", "was", "were", "posted", "received", "talked",
        "sent", "came", "began", "opened", "saw", "had", "did", "took", "gave", "hosted", "thought",
        "got", "went", "called", "emailed", "wrote", "told", "said", "launched", "advertised",
        "applied", "joined", "hired", "we finished", "we completed", "we wrapped", "we closed",
        "applications closed", "interviews ended", "they finished", "we held", "chatted", "asked",
        "we ended", "we published", "we released", "submitted", "visited", "we decided", "rejected",
    ),
    "thanks": (
        "thanks for", "thank you for", "great to meet", "nice to meet", "good to meet",
        "lovely to meet", "pleasure to meet", "great meeting", "nice meeting", "great speaking",
        "good speaking", "enjoyed", "pleasure meeting", "great talking", "great chatting",
        "good chatting", "lovely meeting", "good to see", "great to see", "thanks again for",
        "thank you again for", "pleasure speaking", "lovely chatting", "great to chat",
        "great to speak", "good to speak", "nice to speak", "good to chat", "thanks so much for",
        "thank you so much for", "good meeting", "pleasure talking", "many thanks for",
        "lovely speaking", "great having you", "thanks a lot for",
    ),
    "future": (
        "will", "'ll", "we'll", "you'll", "i'll", "they'll", "he'll", "she'll", "it'll",
        "going to", "shall", "should", "plan", "planning", "hope", "hoping", "aim", "aiming",
        "would", "can", "could", "might", "may", "must", "want", "intend", "there'll", "that'll",
        "gonna", "'d", "we'd",
    ),
    "not": (
        "not", "no", "nothing", "never", "unlikely", "hardly", "doubt", "none", "neither", "won't",
        "don't", "can't", "cannot", "shouldn't", "isn't", "wouldn't", "aren't", "doesn't",
        "couldn't", "nobody", "nor", "without", "wont", "dont", "cant", "rarely", "impossible",
        "haven't", "hasn't", "too early", "nowt", "weren't", "wasn't", "unable",
    ),
    "if": (
        "if", "unless", "in case", "should you not", "provided", "assuming", "whether", "if not",
    ),
    "give": (
        "give us", "give me", "give them", "hold", "bear with us", "allow us", "valid", "open",
        "stands", "hang", "patience", "patient", "bear with me", "hang on", "hang tight",
        "sit tight", "allow", "give the team", "give the panel",
    ),
    "have": (
        "need", "needs", "have", "has", "take", "takes", "up", "we've got", "you've got",
        "i've got", "they've got", "have got", "has got", "we need", "got",
    ),
    "job": (
        "on file", "reimburse", "reimbursed", "visa", "paid", "kept", "expires", "stipend",
        "contract", "probation", "notice", "experience", "salary", "benefits", "bonus", "shift",
        "shifts", "remote", "tenure", "per", "vacation days", "old", "age", "founded", "growing",
        "weeks' notice", "notice period", "warranty", "hybrid", "in-office", "on-site", "revenue",
        "budget of", "pension", "insurance", "retention", "leave a year", "of vacation",
        "holiday allowance", "employees", "per cent", "percent", "lease", "trial period",
    ),
    "break": ("and", "but", "so", "while", "whereas", "though", "although", "because", "with",
              "which", "when", "where", "yet", "&"),
    "out": (
        "out of office", "out of the office", "ooo", "on leave", "annual leave", "on vacation",
        "on holiday", "on holidays", "away from my desk", "automatic reply", "auto-reply",
        "auto reply", "autoreply", "parental leave", "maternity leave", "paternity leave",
        "on pto", "pto", "away from the office", "limited access", "out on leave", "sick leave",
        "away on business", "travelling until", "i'm away", "i am away", "i will be away",
        "i'll be away", "office is closed", "offices are closed", "out of offi", "sabbatical",
        "i am out", "i'm out", "i will be out", "i'll be out", "away until", "off until",
        "not in the office", "away for", "leave until", "currently away", "out until",
        "closed until", "my return", "public holiday notice", "not be checking",
        "no access to email", "on a break", "currently out", "unavailable until",
        "unavailable from", "on medical leave", "bereavement leave",
    ),
    "back": (
        "back in the office", "back in office", "back on", "returning", "return", "returns",
        "back at work", "be back", "i'm back", "i am back", "back at my desk", "back from leave",
        "i return", "back to work", "back to the office", "back from", "back at", "back",
        "back online", "reopen", "reopens", "will reopen", "resume", "back in",
    ),
}  # fmt: skip
"""What tells whose time it is: when we hear, another event, the past, an absence."""

HEDGES: Mapping[str, tuple[str, ...]] = {
    "firm": (
        "at the latest", "no later than", "not later than", "definitely", "guarantee", "guaranteed",
        "guarantees", "the deadline is", "the deadline", "our deadline", "at the very latest",
        "at the absolute latest", "without fail", "you have my word", "for certain", "promise you",
        "i promise", "we promise", "latest by", "deadline is", "for definite", "our deadline is",
        "is the deadline", "is our deadline", "by no later than", "my word", "deadline of",
        "not any later than", "any later than", "absolute latest", "hard deadline", "latest on",
    ),
    "not firm": (
        "can't guarantee", "cannot guarantee", "not guarantee", "can't promise", "cannot promise",
        "no guarantee", "no guarantees", "not definitely", "not guaranteed", "won't promise",
        "can't definitely", "no promises", "not promise", "don't promise",
        "cannot give a guarantee",
    ),
    "hopeful": (
        "hope", "hopes", "hoping", "hoped", "aim", "aims", "aiming", "aimed", "ideally",
        "with luck", "with any luck", "with a bit of luck", "with a little luck",
        "should be able", "hopefully", "fingers crossed", "all being well", "if all goes well",
        "all going well", "trying to", "would like to", "try to", "touch wood", "god willing",
        "if all goes to plan", "inshallah", "we'd like to", "we would like to", "targeting",
        "our target is", "the target is", "our goal is", "the goal is", "the aim is",
        "in an ideal world", "our hope is", "the hope is", "best case", "try and", "trying for",
        "shooting for", "hope you will", "hope you'll", "hope that you", "hopeful", "keen to",
        "god-willing",
    ),
    "greeting": (
        "hope you", "hope this", "hope all", "hope your", "hope to see you", "hope everything",
    ),
}  # fmt: skip
"""How far words bind, for C15; a greeting hopes for something else."""
