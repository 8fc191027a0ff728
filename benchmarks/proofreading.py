"""Measure proofreading on mails with seeded errors, beside others, in one run.

The mails were written, and the errors put in, before any tool was looked at. An error counts as
found when a finding touches it that does not stand on the same words of the clean mail.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from afterword.core.checks.inspector import Inspector, default_inspector
from afterword.core.checks.proofreading import proofread
from afterword.core.checks.unrecorded import Unrecorded
from afterword.core.model.candidate import Spelling
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.writing.words import WORD, words
from afterword.proofreading.harper import Harper

MAILS = Path(__file__).with_name("proofreading") / "mails.jsonl"
CASES = [json.loads(line) for line in MAILS.read_text(encoding="utf-8").splitlines()]


class Found(NamedTuple):
    """What a tool flags: where, and what it proposes."""

    start: int
    end: int
    instead: tuple[str, ...]


Tool = Callable[[str, dict[str, Any]], Iterable[Found]]


def ours() -> Tool:
    """Give our proofreading: Harper with the names of the record, and our own rules."""
    harper = Harper()
    own = [each for each in default_inspector().checks if each.family == "proofreading"]

    def read(text: str, mail: dict[str, Any]) -> list[Found]:
        spelling = Spelling(mail["dialect"])
        known = frozenset(match[0] for name in mail["known"] for match in WORD.finditer(name))
        reader = proofread(_With(harper, spelling, known))
        inspector = Inspector((*own, *reader))
        draft = Draft(follow_up="f", kind=Kind.THANK_YOU, to="x", body=text)
        facts = Unrecorded(Kind.THANK_YOU, datetime.now(UTC))
        return [
            Found(each.start, each.end, tuple(fix.text for fix in each.fixes))
            for each in inspector.inspect(draft, facts).findings
        ]

    return read


class _With:
    """A proofreader that is given the dictionary of a mail."""

    name = "Harper"

    def __init__(self, harper: Harper, spelling: Spelling, known: frozenset[str]) -> None:
        self.harper, self.spelling, self.known = harper, spelling, known

    def read(self, text: str, _spelling: Spelling, _known: frozenset[str]) -> tuple[Any, ...]:
        """Read with the words of the mail."""
        return self.harper.read(text, self.spelling, self.known)


def harper_alone() -> Tool:
    """Give Harper as it comes, in the dialect of the mail, without names."""
    from harper import Dialect, Linter  # noqa: PLC0415 -- a peer

    linters = {"american": Linter(Dialect.AMERICAN), "british": Linter(Dialect.BRITISH)}

    def read(text: str, mail: dict[str, Any]) -> list[Found]:
        lints = linters[mail["dialect"]].lint(text, language="plaintext")
        return [
            Found(
                each.span.start, each.span.end, tuple(s.replacement_text for s in each.suggestions)
            )
            for each in lints
        ]

    return read


def codespell() -> Tool:
    """Give codespell's own dictionary of misspellings."""
    import codespell_lib  # noqa: PLC0415 -- a peer; GPL, never part of the product

    lines = (Path(codespell_lib.__file__).parent / "data" / "dictionary.txt").read_text("utf-8")
    known = dict(line.split("->", 1) for line in lines.splitlines() if "->" in line)

    def read(text: str, _mail: dict[str, Any]) -> list[Found]:
        return [
            Found(
                match.start(),
                match.end(),
                tuple(known[match[0].casefold()].strip(", ").split(", ")),
            )
            for match in WORD.finditer(text)
            if match[0].casefold() in known
        ]

    return read


def pyspellchecker() -> Tool:
    """Give pyspellchecker."""
    from spellchecker import SpellChecker  # noqa: PLC0415 -- a peer

    checker = SpellChecker()

    def read(text: str, _mail: dict[str, Any]) -> list[Found]:
        return [
            Found(m.start(), m.end(), (checker.correction(m[0].casefold()) or "",))
            for m in re.finditer(r"[A-Za-z]+(?:'[a-z]+)?", text)
            if checker.unknown([m[0].casefold()])
        ]

    return read


def proselint() -> Tool:
    """Give proselint with its own defaults."""
    from proselint.checks import __register__  # noqa: PLC0415 -- a peer
    from proselint.registry import CheckRegistry  # noqa: PLC0415 -- a peer
    from proselint.tools import LintFile  # noqa: PLC0415 -- a peer

    registry = CheckRegistry()
    registry.register_many(__register__)

    def read(text: str, _mail: dict[str, Any]) -> list[Found]:
        results = LintFile(source="mail", content=text).lint()
        return [Found(each.check_result.span[0], each.check_result.span[1], ()) for each in results]

    return read


PEERS: dict[str, tuple[str, Callable[[], Tool]]] = {
    "ours": ("afterword", ours),
    "Harper alone": ("harper", harper_alone),
    "codespell": ("codespell_lib", codespell),
    "pyspellchecker": ("spellchecker", pyspellchecker),
    "proselint": ("proselint", proselint),
}


def near(text: str, start: int, end: int) -> str:
    """Give a stretch of text with what stands around it, on one line."""
    return text[max(0, start - 30) : end + 30].replace("\n", " / ")


def mends(mail: dict[str, Any], error: dict[str, Any], found: Found) -> bool:
    """Tell whether what a tool proposes makes the right words of the wrong ones."""
    text = mail["text"]
    right = text[: error["start"]] + error["right"] + text[error["end"] :]
    return any(text[: found.start] + each + text[found.end :] == right for each in found.instead)


def measured(name: str, tool: Tool, *, show: bool) -> None:
    """Print a line of the table."""
    hit, total = Counter[str](), Counter[str]()
    fixed = alarms = count = 0
    times, notes = [], []
    for mail in CASES:
        clean = list(tool(mail["clean"], mail))
        alarms, count = alarms + len(clean), count + len(words(mail["clean"]))
        notes += [("ALARM", near(mail["clean"], each.start, each.end)) for each in clean]
        began = time.process_time()
        found = list(tool(mail["text"], mail))
        times.append(time.process_time() - began)
        wrong_anyway = {mail["clean"][each.start : each.end] for each in clean}
        new = [each for each in found if mail["text"][each.start : each.end] not in wrong_anyway]
        for error in mail["errors"]:
            total[error["class"]] += 1
            here = [f for f in new if f.start < error["end"] and error["start"] < f.end]
            hit[error["class"]] += bool(here)
            fixed += any(mends(mail, error, each) for each in here)
            if not here:
                notes.append((error["class"], near(mail["text"], error["start"], error["end"])))
    seeded, middle = sum(total.values()), sorted(times)[len(times) // 2] * 1e3
    print(
        f"{name:16} {sum(hit.values()) / seeded:5.1%} of {seeded} found, {fixed / seeded:5.1%} "
        f"mended, {alarms:3} false alarms = {alarms / count * 1000:4.1f} a 1,000 words, "
        f"{middle:6.2f} ms a mail"
    )
    if name == "ours":
        print("  " + ", ".join(f"{key} {hit[key]} of {total[key]}" for key in sorted(total)))
        for each in notes if show else ():
            print("   ", *each, sep=" | ")


def main() -> None:
    """Print the table, and with --misses what ours missed or flagged wrongly."""
    for name, (module, make) in PEERS.items():
        if find_spec(module):
            measured(name, make(), show="--misses" in sys.argv)


if __name__ == "__main__":
    main()
