"""The words by which it is told how a clause is meant."""

from afterword.core.inbound.phrases import Phrases
from afterword.core.inbound.plain_words import words

IF = words(
    "if unless provided assuming suppose supposing imagine falls sofern wenn si se "
    "s'il caso als indien mocht sollten sollte"
)
"""First words of a condition."""
INVERTED = frozenset({"should", "were", "had"})
"""Verbs that make a condition where they stand before their subject: should you be selected."""
WHEN = words("once when whenever until till before as sobald bevor ehe cuando quando zodra voordat")
"""First words of a time that may not have come."""
WHETHER = frozenset({"whether", "ob"})
SUBJECTS = words(
    "we i you he she they it the our your my his her their this that these those there "
    "everyone nobody somebody someone hr nothing wir sie ich es er die der das unsere ihre "
    "nous vous il elle je on le la les votre notre hemos le lo nuestro su nos abbiamo la u je "
    "het de wij ons"
)
"""Words that a new clause begins with."""
PERSONS = words("we i you he she they it everyone nobody somebody someone hr")
"""Words that are a subject by themselves."""
AUXILIARIES = words(
    "will would have has are is can could do does did was were am must may might should shall "
    "please only then wish wishing won't haben sind werden können möchten"
) - {"so"}
TURNS = words(
    "but and or however otherwise although though while whereas because since yet which who whom where "
    "aber sondern weil mais car parce pero porque ma mas maar"
)
"""Words that begin a clause of their own weight."""
RELATIVES = words("who which whom where")
"""Words that go on with what they stand behind, unless a comma parts them from it."""
QUESTION_WORDS = AUXILIARIES | words("what which when where who how why")

_NONE: dict[str, str] = {}
NOT = Phrases(
    _NONE,
    "not|never|no|nobody|none|neither|nor|without|unable|hardly|unlikely|refuse|refused|declined",
    "nicht|kein|keine|keinen|keiner|nie",
    "decided|deciding|voted|decide against",
    "stop|stopped|nothing",
    "early to say",
)
"""What denies that which follows it."""
SILENCE = Phrases(
    _NONE,
    "absence of a|any|further reply|response|answer|feedback|contact",
    "absence|l'absence de réponse|retour|nouvelles",
    "sans réponse|retour|nouvelles ~1 de notre|la part",
    "sans réponse|retour|nouvelles sous|dans|d'ici|avant|au",
    "ohne rückmeldung|nachricht|antwort|bescheid ~1 uns|unsererseits|innerhalb|binnen|bis",
    "assenza|mancanza di ~1 riscontro|risposta|comunicazione|comunicazioni|notizie",
    "ausência|falta de ~1 resposta|contacto|contato|retorno",
    "ausencia|falta de ~1 respuesta|noticias|contacto",
    "sin respuesta|noticias ~1 nuestra|nuestras|en|dentro|transcurrido",
    "sem resposta|notícias ~1 nossa|nossas|em|dentro|até",
    "senza risposta|riscontro|notizie ~1 nostra|nostre|entro",
    "zonder bericht|reactie|antwoord ~1 binnen|van|voor|onze",
)
"""That nothing comes: a condition that is put without an if."""
COURTEOUS = Phrases(
    _NONE,
    "you are ~2 interested|available|free|happy|willing|keen|able|around|open|ok|okay|agreeable",
    "you|that|this|it|time|date|any|one ~2 works|suits|suit|work|fits|fit|sounds|convenient|good",
    "you ~2 want|like|wish|accept|prefer|agree|mind|remain",
    "you ~1 have ~1 time|questions|question|any|a|interest",
    "you ~1 can|could|need ~3 make|come|do|join|wait|start|more|spare",
    "possible|convenient|interested|i may|we may",
    "up for",
)
"""Conditions that only leave the candidate free."""
REPORTS = Phrases(
    _NONE,
    "thought|believed|assumed|heard|claimed|feared|wondered|worried|rumour|rumours|rumor|rumors",
    "hear|suspected|imagined|dreamt|dreamed|rumoured|rumored|gossip",
    "told|telling ~1 you|him|her|them|everyone|people",
    "you ~1 said|mentioned|wrote|asked|think|thought|believe|fear|assume|worry|say",
    "asked whether|if|about",
    "said by mistake",
    "idea|impression|notion|fear that",
    "remember|recall",
    "let|letting|telling|informing us|me ~1 know|that",
    "telling|informing us|me",
    "ai|model|system|bot|algorithm|software|computer|portal|website ~3 says|said|thinks|claims"
    "|congratulated|reported|shows",
    "you ~3 thinking|assuming|worrying|guessing|fearing|suspect|afraid",
    "you ~1 were|was|had|have|are ~1 told",
)
"""What gives back words or thoughts of others."""
DOUBTED = Phrases(
    _NONE,
    "may|might|perhaps|maybe|possibly|hypothetically|theoretically",
    "could|would|must have",
    "hopeful|optimistic|confident that|we|to",
    "may or",
    "either|between",
    "premature|wrong|unfair|false|mistaken|soon to ~1 say|think|assume|conclude",
    "close|near to",
    "plan|idea|intention|aim|wish ~2 was|is|been to",
    "had ~1 chosen|offered|hired|decided|selected|appointed|rejected|turned|filled",
    "chance|possibility|risk|danger|likelihood that|of",
    "fighting for|to",
    "considering|contemplating|discussing|weighing|debating ~1 making|offering|hiring|taking|inviting|a|an",
    "could be",
    "would be ~1 crazy|mad|stupid|foolish|silly|sorry|shame",
    "crazy|mad|stupid|foolish|silly|insane",
    "it is possible",
    "not ~1 say|saying|mean|means|imply|suggest|guarantee|promise",
    "as if|though",
    "wish we|i|that|it|you",
    "in principle|theory",
    "tempted to",
    "was|were ~2 about|going|planning|hoping|intending|supposed|meant|ready to",
    "wanted to write|offer|give|hire|make|call",
    "hoped|wished to|that|i|we",
    "almost|nearly",
    "idea of|that",
    "let alone",
    "do|does not know",
)
"""What makes of that which follows a thing that may be."""
WOULD_BE = Phrases(_NONE, "if only", "only if")
AGO = Phrases(
    _NONE,
    "last year|summer|autumn|fall|winter|spring|time",
    "years|months ago",
    "year|month ago",
    "back then",
    "at the time",
    "previously|originally|formerly|historically",
    "used to",
    "in 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024",
    "we once",
)
"""What puts a clause into another time."""
DENIALS = Phrases(
    _NONE,
    "is|was|are|were|be ~1 wrong|untrue|false|incorrect|nonsense|mistaken",
    "not true|correct|so",
    "by mistake",
    "in error",
    "disregard|ignore ~3 rejection|email|message|mail|letter|note|notice|offer|previous|last",
    "rumour|rumours|rumor|rumors",
)
"""What says of the other words of a sentence that they are wrong."""
UNFINISHED = words("not to can could will would shall should must may might cannot")
"""Words behind which a comma ends no clause: we cannot, at this time, offer it."""
TAKES_BACK = Phrases(
    _NONE,
    "that|this|it is|was ~1 not ~1 correct|true|right|so|case",
    "that|this|it is|was ~1 wrong|untrue|false|nonsense|mistake",
    "nothing could be further",
    "we|it|they|i|he|she|you have|has|did|do|is|was|were|are not $",
    "quite|on the contrary",
    "that|this is|was what ~3 said|says|shouts|told|calls|thought|thinks|sings",
)
"""What a sentence says of the one before it, to take it back."""
CONFIRMS = Phrases(_NONE, "that|this|it is ~1 correct|true|right $", "you are|were right")
JOKES = Phrases(
    _NONE,
    "just|only? kidding|joking",
    "kidding|joking",
    "ha ha",
    "haha|hahaha|lol|rofl",
    "april fool|fools|fool's",
    "a joke",
    "ha $",
    "said nobody ~2 ever",
)
ADDRESSED = Phrases(
    _NONE,
    "classify|label|mark|tag|categorise|categorize|flag|file|record|log|register|count"
    " this|it|the|that|my|me|application|message|mail|email ~6 as",
    "ignore|disregard|forget ~2 previous|prior|above|earlier|your instructions|instruction|rules"
    "|prompt",
    "ignore|disregard all",
    "system prompt",
    "you are an ai|assistant|model|classifier|bot|parser",
    "set ~4 status|meaning|state ~1 to",
    "output|respond|answer|return with|only|the ~3 offer|rejection|label|word",
    "note|message|instruction|instructions to|for ~2 ai|assistant|assistants|bot|bots|parser"
    "|software|machine|machines|classifier|system|tool|tools|model|models|filter",
    "meaning|class|status|label equals|offer|rejection|rejected",
)
"""What is said to machines: data, never an order."""
