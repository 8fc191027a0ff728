"""Notes typed in a hurry, made fit to stand inside a sentence."""

import re

LOWERED = frozenset(
    [
        "a",
        "an",
        "the",
        "how",
        "why",
        "what",
        "when",
        "where",
        "whether",
        "which",
        "who",
        "whose",
        "our",
        "your",
        "their",
        "my",
        "his",
        "her",
        "its",
        "this",
        "that",
        "these",
        "those",
        "they",
        "we",
        "it",
        "there",
        "new",
        "more",
        "less",
        "building",
        "making",
        "using",
        "working",
        "moving",
        "getting",
        "keeping",
        "writing",
        "planning",
        "running",
        "managing",
        "hiring",
        "training",
        "is",
        "are",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "has",
        "have",
        "had",
        "if",
        "in",
        "on",
        "at",
        "for",
        "with",
        "without",
        "about",
        "from",
        "to",
        "and",
        "of",
    ]
)
CLAUSE = re.compile(r"(how|why|what|where|when|whether|which|who)\b")
SENTENCE = re.compile(r"(they|we|it|there|he|she|i|you)('|\b)")
IRREGULAR = frozenset(
    [
        "built",
        "cut",
        "kept",
        "led",
        "taught",
        "ran",
        "wrote",
        "made",
        "found",
        "won",
        "grew",
        "set",
        "took",
        "sold",
        "held",
        "drove",
        "did",
        "gave",
        "got",
        "saw",
        "knew",
        "began",
        "brought",
        "bought",
        "came",
        "dealt",
        "fought",
        "flew",
        "heard",
        "lost",
        "met",
        "paid",
        "put",
        "read",
        "rose",
        "sent",
        "spent",
        "spoke",
        "stood",
        "told",
        "thought",
        "understood",
        "was",
        "were",
        "had",
        "became",
        "chose",
        "shot",
        "spun",
        "wove",
        "dug",
        "hung",
        "caught",
        "broke",
        "drew",
        "fed",
        "split",
    ]
)


def phrase(note: str) -> str:
    """Make a note fit for the middle of a sentence: no full stop, no stray capital."""
    text = " ".join(note.split()).rstrip(" .;,!")
    first, _, rest = text.partition(" ")
    if first.casefold() in LOWERED and first[1:].islower() | (len(first) == 1):
        text = f"{first.lower()} {rest}".strip()
    return _to_them(text)


def _to_them(text: str) -> str:
    """Turn "their plan" and "how they plan" round to the person who is written to."""
    text = re.sub(r"^their\b", "your", text)
    return re.sub(r"^(how|why|what|where|when|whether) they\b", r"\1 you", text)


def form(text: str) -> str:
    """Tell the form of a phrase: clause, sentence, gerund or noun."""
    if CLAUSE.match(text):
        return "clause"
    if SENTENCE.match(text):
        return "sentence"
    first = text.partition(" ")[0]
    return "gerund" if len(first) > 5 and first.endswith("ing") else "noun"


def deed(evidence: str) -> str | None:
    """Give evidence as what can follow "I"; None when it is not a deed in the past."""
    text = phrase(re.sub(r"^i\s+", "", evidence.strip(), flags=re.IGNORECASE))
    first = text.partition(" ")[0]
    lowered = first[:1].lower() + first[1:]
    if lowered in IRREGULAR or (lowered.endswith("ed") and lowered.islower()):
        return lowered + text[len(first) :]
    return None


def asked(question: str) -> str:
    """Make a question fit to stand after a colon."""
    text = phrase(question.rstrip(" ?"))
    return f"{text}?"
