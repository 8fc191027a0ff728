"""Words made into sentences."""


def capital(text: str) -> str:
    """Begin a text with a capital; the rest stays, as names may stand in it."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Begin with a capital and end with a stop."""
    text = capital(" ".join(text.split()))
    return text if text.endswith((".", "?", "!")) else f"{text}."
