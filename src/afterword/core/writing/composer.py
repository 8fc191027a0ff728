"""Compose a letter: choose among the ways to say each thing, unlike its siblings."""

from dataclasses import dataclass
from hashlib import sha256

from afterword.core.errors import NoOutline
from afterword.core.model.application import Formality
from afterword.core.model.draft import Composed, Draft, Sentence
from afterword.core.registry import discover
from afterword.core.writing import outlines as outlines_folder
from afterword.core.writing.facts import Facts
from afterword.core.writing.outline import Choice, Move, Outline
from afterword.core.writing.words import body, grams, words

Grams = set[tuple[str, ...]]


def default_composer() -> "Composer":
    """Find all outlines by their folder."""
    return Composer(discover(outlines_folder, Outline))


@dataclass(frozen=True, slots=True)
class Composer:
    """Turns facts into a letter; the same facts always give the same letter."""

    outlines: tuple[Outline, ...]

    def compose(self, facts: Facts, *, follow_up: str, channel: str = "email") -> Composed:
        """Compose the letter for a follow-up. Raises NoOutline."""
        sketch = self._outline(facts, channel).sketch(facts)
        seen = {gram for each in facts.siblings for gram in grams(body(each.body))}
        seed = f"{facts.application.id}|{facts.to.name}|{facts.kind}"
        sentences: list[Sentence] = []
        written: list[str] = []
        for moves in sketch.paragraphs:
            chosen = _paragraph(moves, seen, seed)
            if chosen:
                written.append(" ".join(each.text for each in chosen))
                sentences += [Sentence(each.text, each.facts) for each in chosen]
        draft = Draft(
            follow_up=follow_up,
            kind=facts.kind,
            to=facts.to.name,
            channel=channel,
            subject=sketch.subject,
            body="\n\n".join((_greeting(facts), *written, _closing(facts))) + "\n",
        )
        return Composed(draft, tuple(sentences), sketch.missing)

    def _outline(self, facts: Facts, channel: str) -> Outline:
        for outline in self.outlines:
            if outline.kind is facts.kind and outline.channel == channel:
                return outline
        kind = facts.kind.replace("_", " ")
        raise NoOutline(f"a {kind} by {channel} cannot be composed yet")


def _paragraph(moves: tuple[Move, ...], seen: Grams, seed: str) -> list[Choice]:
    """Choose one way for each move, each unlike what was said before it."""
    chosen: list[Choice] = []
    for n, move in enumerate(moves):
        if not move:
            continue
        openings = {words(each.text)[0] for each in chosen}
        best = min(move, key=lambda each: _cost(each, seen, openings, f"{seed}|{n}"))
        chosen.append(best)
        seen |= grams(best.text)
    return chosen


def _cost(choice: Choice, seen: Grams, openings: set[str], seed: str) -> tuple[float, str]:
    """Weigh a way of saying something: shared runs of words, a repeated opening, then chance.

    The chance is that of the seed, so that it falls the same way every time.
    """
    own = grams(choice.text)
    shared = len(own & seen) / len(own) if own else 0.0
    repeated = 0.1 if words(choice.text)[0] in openings else 0.0
    return shared + repeated, sha256(f"{seed}|{choice.text}".encode()).hexdigest()


def _greeting(facts: Facts) -> str:
    casual = facts.application.culture.formality is Formality.CASUAL
    return f"{'Hello' if casual else 'Dear'} {facts.to.dear},"


def _closing(facts: Facts) -> str:
    candidate = facts.application.candidate
    phone = f"\n{candidate.phone}" if candidate.phone else ""
    return f"{candidate.style.sign_off},\n{candidate.signature or candidate.name + phone}"
