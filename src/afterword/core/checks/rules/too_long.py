"""Letters that take too much time."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matrix import VOICEMAIL, cell
from afterword.core.checks.reading import Span, body_spans, script
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import WORD


@message_check(
    Severity.ERROR,
    Source("R015", "R035", "R046", "R086", "R087", "R097", "C10"),
    family="structure",
)
def too_long(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Keep it short. A long message asks for more time than the reader has.

    Each kind has its limit on each channel; greeting, closing and signature do not count. A call
    has one for what is said to them, and one for what is said to the voicemail.
    """
    most = cell(draft.kind, draft.channel).most
    if draft.channel != "phone":
        yield from _beyond(draft.body, body_spans(draft.body), most)
        return
    talk, voicemail = script(draft.body)
    yield from _beyond(draft.body, [talk], most)
    if voicemail:
        yield from _beyond(draft.body, [voicemail], VOICEMAIL)


def _beyond(text: str, spans: list[Span], most: int) -> Iterator[Flaw]:
    """Find what stands beyond the limit."""
    counted = [each for s in spans for each in WORD.finditer(text, s.start, s.end)]
    if len(counted) > most:
        yield Flaw(
            counted[most].start(),
            spans[-1].start + len(spans[-1].text.rstrip()),
            f"It has {len(counted)} words; {most} are the limit.",
            "Drop what matters least: first the next steps, then questions, then the interest.",
        )
