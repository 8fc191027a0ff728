"""Compose a text: choose among the ways to say each thing, unlike its siblings."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import afterword.core.writing.outlines as outlines_folder
from afterword.core.errors import NoOutline
from afterword.core.model.application import Formality
from afterword.core.model.candidate import Spelling
from afterword.core.model.draft import Composed, Draft, Sentence
from afterword.core.registry import discover_below
from afterword.core.writing.facts import Facts
from afterword.core.writing.formality import dials, spoken
from afterword.core.writing.outline import Choice, Move, Outline, Part, Shape, Sketch
from afterword.core.writing.search import Search
from afterword.core.writing.words import body, words


def default_composer() -> "Composer":
    """Find all outlines by their folder."""
    return Composer(discover_below(outlines_folder, Outline))


@dataclass(frozen=True, slots=True)
class Composer:
    """Turns facts into a text; the same facts always give the same one."""

    outlines: tuple[Outline, ...]

    def compose(
        self, facts: Facts, *, follow_up: str, channel: str = "email", version: int = 0
    ) -> Composed:
        """Compose the text for a follow-up; further versions say it otherwise. Raises NoOutline."""
        sketch = _in_register(self.sketch(facts, channel), facts)
        search = Search.unlike(
            [body(each.body) for each in facts.siblings],
            seed=f"{facts.application.id}|{facts.to.name}|{facts.kind}|{channel}",
        )
        chosen = _fitting(sketch, facts, search)
        for _ in range(version):
            search = search.without(choice for part in chosen for each in part for choice in each)
            chosen = _fitting(sketch, facts, search)
        draft = Draft(
            follow_up=follow_up,
            kind=facts.kind,
            to=facts.to.name,
            channel=channel,
            subject=sketch.subject,
            body=laid_out(sketch, chosen, facts),
        )
        said = tuple(choice for part in chosen for each in part for choice in each)
        rests = {fact for each in said for fact in each.facts}
        return Composed(
            draft,
            tuple(Sentence(each.text, each.facts) for each in said),
            sketch.missing,
            {each.id: each.text for each in (*facts.listed, *facts.others) if each.id in rests},
        )

    def sketch(self, facts: Facts, channel: str) -> Sketch:
        """Give what a text of the kind is made of on a channel. Raises NoOutline."""
        for outline in self.outlines:
            if outline.kind is facts.kind and outline.channel == channel:
                return outline.sketch(facts)
        kind = facts.kind.replace("_", " ")
        raise NoOutline(f"a {kind} does not go by {channel}")


Chosen = tuple[tuple[tuple[Choice, ...], ...], ...]
"""What is said: parts of paragraphs of choices."""


def _in_register(sketch: Sketch, facts: Facts) -> Sketch:
    """Leave the ways that fit how formal the sentences are (C5)."""
    dial = dials(facts.application).sentences
    parts = tuple(
        replace(part, paragraphs=tuple(tuple(_fit(m, dial) for m in p) for p in part.paragraphs))
        for part in sketch.parts
    )
    return replace(sketch, parts=parts)


def _fit(move: Move, dial: Formality) -> Move:
    """Keep formal ways for formal people, who get nothing else; draw words together for casual."""
    if dial is Formality.FORMAL:
        return replace(move, ways=tuple(w for w in move.ways if w.formal) or move.ways)
    plain = tuple(way for way in move.ways if not way.formal)
    if dial is Formality.CASUAL:
        plain = tuple(replace(way, text=spoken(way.text)) for way in plain)
    return replace(move, ways=plain)


def _fitting(sketch: Sketch, facts: Facts, search: Search) -> Chosen:
    """Choose; while the text is too long say it shorter, then leave out what matters least."""
    chosen: Chosen = ()
    for parts in _ever_less(sketch.parts):
        for brevity in (0.0, 0.02):
            chosen = tuple(search.best(part.paragraphs, brevity) for part in parts)
            if _fits(sketch, chosen, facts):
                return chosen
    return chosen


def _ever_less(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    """Give the parts, and then without the moves of the highest rank, down to what must stay."""
    yield parts
    ranks = {move.rank for part in parts for each in part.paragraphs for move in each if move.ways}
    for most in sorted(ranks, reverse=True):
        if most:
            parts = tuple(
                replace(
                    part,
                    paragraphs=tuple(
                        tuple(move for move in each if move.rank < most) for each in part.paragraphs
                    ),
                )
                for part in parts
            )
            yield parts


def _fits(sketch: Sketch, chosen: Chosen, facts: Facts) -> bool:
    if sketch.signs and len(laid_out(sketch, chosen, facts)) > sketch.signs:
        return False
    longest = max(sum(len(words(c.text)) for each in part for c in each) for part in chosen)
    return not sketch.words or longest <= sketch.words


def laid_out(sketch: Sketch, chosen: Chosen, facts: Facts) -> str:
    """Put the sentences into the shape of the text."""
    parts = [[" ".join(c.text for c in each) for each in part if each] for part in chosen]
    if sketch.shape is Shape.SCRIPT:
        pairs = zip(sketch.parts, parts, strict=True)
        return "\n\n".join(line for part, said in pairs for line in (part.heading, *said)) + "\n"
    if sketch.shape is Shape.NOTE:
        return f"{greeting(facts)} {' '.join(parts[0])} {facts.application.candidate.name}"
    ends = closing(facts) if sketch.shape is Shape.LETTER else signed(facts)
    return "\n\n".join((greeting(facts), *parts[0], ends)) + "\n"


def greeting(facts: Facts) -> str:
    """Give the line that a letter opens with."""
    casual = dials(facts.application).address is Formality.CASUAL or facts.to.first_name
    return f"{'Hello' if casual else 'Dear'} {facts.dear},"


def closing(facts: Facts) -> str:
    """Give the lines that a letter closes with: the sign-off and who writes."""
    candidate = facts.application.candidate
    phone = f"\n{candidate.phone}" if candidate.phone else ""
    return f"{sign_off(facts)},\n{candidate.signature or candidate.name + phone}"


def sign_off(facts: Facts) -> str:
    """Give the line above the name: the candidate's own, or what is usual with such people."""
    american = facts.spelling is Spelling.AMERICAN
    usual = {
        Formality.CASUAL: "Best",
        Formality.STANDARD: "Best regards",
        Formality.FORMAL: "Sincerely" if american else "Yours sincerely",
    }
    return facts.application.candidate.style.sign_off or usual[dials(facts.application).sentences]


def signed(facts: Facts) -> str:
    """Give the lines that a card or message closes with."""
    return f"{sign_off(facts)},\n{facts.application.candidate.name}"
