"""What a language model is asked for a letter, and how its answer is read.

It gets the facts of one letter as data and gives back sentences, each with the ids of the facts it
rests on. Greeting, closing and subject stay ours: no check looks for inventions there.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from afterword.core.checks.matrix import PARAGRAPHS, Part, cell
from afterword.core.model.draft import Composed, Draft, Sentence
from afterword.core.model.followup import Kind
from afterword.core.writing.composer import laid_out
from afterword.core.writing.facts import Fact, Facts
from afterword.core.writing.formality import dials
from afterword.core.writing.outline import Choice, Shape, Sketch
from afterword.core.writing.told_outside import shared, without_addresses
from afterword.core.writing.words import body, greets, words

SCHEMA: Mapping[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["sentences"],
    "properties": {
        "sentences": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["text", "facts", "paragraph"],
                "properties": {
                    "text": {"type": "string"},
                    "facts": {"type": "array", "items": {"type": "string"}},
                    "paragraph": {"type": "integer"},
                },
            },
        }
    },
}
"""The shape of an answer, as JSON Schema; only words of it that every server knows."""
KEYS = {"text", "facts", "paragraph"}
LONGEST_ANSWER = 20_000
"""Signs of an answer; a letter has some two thousand."""
LONGEST_FACT = 600
"""Signs of a fact that are told; a whole mail may be one."""
MOST_SENTENCES = 20
LINK = re.compile(r"://|\bwww\.|\bmailto:|[\w.+-]@[\w-]", re.IGNORECASE)
MARKUP = re.compile(r"<[/!a-z]|\*\*|__|`|\]\(|\{\{|^(?:#|[-*\u2022] )", re.IGNORECASE)
BINDS = re.compile(
    r"\b(?:accept(?:s|ed|ing)?|declin(?:e|es|ed|ing)|resign(?:s|ed|ing)?|withdr(?:aw|ew)\w*"
    r"|say (?:yes|no)|yes to (?:your|the|this)|(?:remove|take) me (?:from|off|out)|work elsewhere"
    r"|changed my mind)\b",
    re.IGNORECASE,
)
"""Words that decide something; only a withdrawal, which the person decided on, may say them."""
DENIES = re.compile(
    r"\bI (?:(?:am|do|will|would|can|could|have) )?(?:not|no longer|never|cannot)\b"
    r"|\bI (?:do|wo|would|ca|could|have)n['\u2019]t\b|\bI['\u2019](?:m|ll|d|ve) (?:not|no|never)\b",
    re.IGNORECASE,
)
"""A candidate who is not, does not or will not; no note is of that kind but those to withdraw."""
TO_A_MACHINE = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all|any|every|the|these|previous|prior|above)\b"
    r"|\b(?:previous|prior|above|following) instructions?\b|\bas an? (?:ai|language model)\b",
    re.IGNORECASE,
)
"""Words that no letter needs: an order hidden in a note, handed on, or the machine itself."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that is not taken, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Task:
    """One letter to be written: all that may be used, and all that holds for it."""

    facts: Facts
    follow_up: str
    channel: str
    sketch: Sketch
    beside: tuple[Sentence, ...] = ()
    """What is composed for the others who get such a letter."""

    @property
    def known(self) -> tuple[Fact, ...]:
        """Give the facts that are told: nobody's words but the recipient's."""
        own = {"", self.facts.to.name}
        return tuple(each for each in self.facts.listed if each.speaker in own)

    @property
    def for_a_reader(self) -> bool:
        """Tell whether it is a text to be read; a script has parts that are not asked for."""
        return self.sketch.shape is not Shape.SCRIPT

    def asked(self, answer: str = "", faults: Iterable[str] = ()) -> str:
        """Write the task as JSON; in a further round with the last answer and its faults."""
        facts, needs = self.facts, cell(self.facts.kind, self.channel)
        said: dict[str, object] = {
            "write": facts.kind.replace("_", " "),
            "channel": self.channel,
            "to": facts.dear,
            "must_say": sorted(needs.needs - {Part.GREETING, Part.SIGN_OFF, Part.NUMBER}),
            "limits": {
                "fewest_words": needs.fewest,
                "most_words": self._most_words,
                "paragraphs": PARAGRAPHS,
                "characters_with_greeting_and_closing": self.sketch.signs or None,
            },
            "register": dials(facts.application).sentences,
            "spelling": facts.spelling,
            "added_by_us": "subject, greeting, closing, name",
            "facts": [self._told(each) for each in self.known],
            "not_to_repeat": list(dict.fromkeys(shared(self.beside, self.known))),
        }
        if faults:
            said["your_last_answer"], said["faults_to_mend"] = answer, list(faults)
        return json.dumps(said, ensure_ascii=False, indent=1)

    def read(self, answer: str) -> Composed | Refused:
        """Make a letter of an answer, or say why it is refused."""
        data = _json(answer)
        if isinstance(data, Refused):
            return data
        ids = {each.id for each in self.known}
        sentences = [_sentence(each, ids, self.facts.kind) for each in data]
        refused = next((each for each in sentences if isinstance(each, Refused)), None)
        if refused:
            return refused
        return self._letter([each for each in sentences if isinstance(each, _Said)])

    @property
    def _most_words(self) -> int:
        return self.sketch.words or cell(self.facts.kind, self.channel).most

    def _told(self, fact: Fact) -> dict[str, str]:
        text = without_addresses(fact.text, self.facts)[:LONGEST_FACT]
        return {"id": fact.id, "kind": fact.kind, "said_by": fact.speaker, "text": text}

    def _letter(self, said: "list[_Said]") -> Composed | Refused:
        """Lay the sentences out, and hold the letter against its limits."""
        numbers = [each.paragraph for each in said]
        if numbers != sorted(numbers):
            return Refused("The paragraphs are not in their order.")
        parts = tuple(
            tuple(Choice(each.text, each.facts) for each in said if each.paragraph == n)
            for n in sorted(set(numbers))
        )
        text = laid_out(self.sketch, (parts,), self.facts)
        return self._over(said, text) or self._composed(said, text)

    def _over(self, said: "list[_Said]", text: str) -> Refused | None:
        """Tell what a letter is too much of."""
        count = sum(len(words(each.text)) for each in said)
        if count > self._most_words:
            return Refused(f"It has {count} words, and may have {self._most_words}.")
        if self.sketch.signs and len(text) > self.sketch.signs:
            return Refused(f"It has {len(text)} characters, and may have {self.sketch.signs}.")
        if any(greets(each.text) or each.text not in body(text) for each in said):
            return Refused("A sentence reads like a greeting or a closing; those are added by us.")
        return None

    def _composed(self, said: "list[_Said]", text: str) -> Composed:
        draft = Draft(
            follow_up=self.follow_up,
            kind=self.facts.kind,
            to=self.facts.to.name,
            channel=self.channel,
            subject=self.sketch.subject,
            body=text,
        )
        rests = {fact for each in said for fact in each.facts}
        return Composed(
            draft,
            tuple(Sentence(each.text, each.facts) for each in said),
            self.sketch.missing,
            {each.id: each.text for each in self.known if each.id in rests},
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """One sentence of an answer."""

    text: str
    facts: tuple[str, ...]
    paragraph: int


def _json(answer: str) -> list[Any] | Refused:
    """Find the sentences in an answer; words around the JSON do not count."""
    if len(answer) > LONGEST_ANSWER:
        return Refused("The answer is too long.")
    try:
        data = json.loads(answer[answer.find("{") : answer.rfind("}") + 1])
    except (ValueError, RecursionError):
        return Refused("The answer is not the JSON that was asked for.")
    if not isinstance(data, dict) or set(data) != {"sentences"}:
        return Refused("The answer has another shape than was asked for.")
    listed = data["sentences"]
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST_SENTENCES:
        return Refused(f"The answer must have between 1 and {MOST_SENTENCES} sentences.")
    return listed


def _sentence(data: object, ids: set[str], kind: Kind) -> _Said | Refused:
    """Read one sentence."""
    if not isinstance(data, dict) or set(data) != KEYS:
        return Refused("A sentence has another shape than was asked for.")
    text, facts, paragraph = data["text"], data["facts"], data["paragraph"]
    if not isinstance(text, str) or not text.strip() or not isinstance(facts, list):
        return Refused("A sentence has another shape than was asked for.")
    if type(paragraph) is not int or not 1 <= paragraph <= PARAGRAPHS:
        return Refused(f"The paragraphs are numbered from 1 to {PARAGRAPHS}.")
    unknown = [each for each in facts if not isinstance(each, str) or each not in ids]
    if unknown:
        return Refused(f"There is no fact {str(unknown[0])[:60]!r}.")
    why = _unfit(text, kind)
    return Refused(why) if why else _Said(text.strip(), tuple(dict.fromkeys(facts)), paragraph)


def _unfit(text: str, kind: Kind) -> str:
    """Tell what must not stand in any sentence."""
    if not text.isprintable():
        return "A sentence holds line breaks or signs that cannot be seen."
    if LINK.search(text):
        return "A sentence holds a link or an address."
    if MARKUP.search(text.strip()):
        return "A sentence holds markup."
    if TO_A_MACHINE.search(text):
        return "A sentence speaks to or of a machine."
    binds = None if kind is Kind.WITHDRAWAL else BINDS.search(text) or DENIES.search(text)
    return f"\u201c{binds[0]}\u201d decides something, which only the person does." if binds else ""
