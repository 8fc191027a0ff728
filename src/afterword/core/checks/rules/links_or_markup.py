"""Signs that are meant for a program."""

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.unrecorded import NotRecordedError
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

HTML = re.compile(
    r"</?(?:br|p|b|i|u|a|em|strong|div|span|img|ul|ol|li|font|html|body|h[1-6])(?:\s[^<>\n]{0,300})?/?>"
    r"",
    re.IGNORECASE,
)
SIGNS = {"nbsp": " ", "amp": "&", "quot": '"', "lt": "<", "gt": ">"}
ENTITY = re.compile(rf"&({'|'.join(SIGNS)});", re.IGNORECASE)
TRACKING = re.compile(
    r"\bhttps?://\S{0,300}?(?:[?&](?:utm_\w+|fbclid|gclid|mc_eid)=\S*|/(?:pixel|open|track)\.(?:gif|png)\S*)"
    r"|\bhttps?://(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly)/\S+",
    re.IGNORECASE,
)
EMPHASIS = re.compile(
    r"(?<![\w*])\*\*(?=\S)([^*\n]{1,200})(?<=\S)\*\*(?![\w*])|(?<!\w)__(?=\w)([^_\n]{1,200})__(?!\w)"
)
MARKDOWN = re.compile(r"\[[^\]\n]{1,200}\]\(\S{1,300}?\)|^#{1,6} (?=\S)|^```.*$", re.MULTILINE)


@message_check(Severity.ERROR, Source("P88", "R063"), family="channel")
def links_or_markup(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Write plain words. Markup is shown as it stands, and links that follow people are noticed."""
    named = _named(facts)
    for found in HTML.finditer(draft.body):
        if found[0] in named:
            continue
        yield _flaw(found, "is markup, which a plain letter shows as it stands", "Take it out.")
    for found in ENTITY.finditer(draft.body):
        flaw = _flaw(found, "is markup, which a plain letter shows as it stands", "Write the sign.")
        fix = Fix(found.start(), found.end(), SIGNS[found[1].lower()], safe=True)
        yield replace(flaw, fixes=(fix,))
    for found in TRACKING.finditer(draft.body):
        yield _flaw(found, "follows whoever opens it", "Give the plain address of the page.")
    for found in MARKDOWN.finditer(draft.body):
        yield _flaw(
            found, "is markup, which a plain letter shows as it stands", "Write it plainly."
        )
    for found in EMPHASIS.finditer(draft.body):
        words = found[1] or found[2]
        yield Flaw(
            found.start(),
            found.end(),
            "The signs around it are shown as they stand.",
            "Leave them out.",
            (Fix(found.start(), found.end(), words, safe=True),),
            severity=Severity.WARNING,
        )


def _named(facts: Facts) -> str:
    """Give the names of the record: a company may have such signs in its own."""
    try:
        return f"{facts.application.company} {facts.application.role}"
    except NotRecordedError:
        return ""


def _flaw(found: re.Match[str], says: str, mend: str) -> Flaw:
    return Flaw(found.start(), found.end(), f"\u201c{found[0]}\u201d {says}.", mend)
