"""A card as a PDF, to be printed on a note card or to be copied by hand (R087)."""

import json
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files

from afterword.core.errors import UnsafeLetter
from afterword.core.model.channel import CardSize
from afterword.core.writing.words import body_paragraphs, paragraphs, words

LAYOUT = files("afterword.printing").joinpath("card.typ").read_bytes()
TYPE_SIZES = (13.0, 12.0, 11.0, 10.0)
"""Sizes of type in points, the largest that fits is taken; a smaller one is not read with ease."""


MILLIMETRES = {CardSize.A6: (148.0, 105.0), CardSize.US: (139.7, 107.95)}


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: tuple[str, ...]


def read(text: str) -> Card:
    """Take the text of a card apart: greeting, paragraphs, and the lines it closes with."""
    listed = [each.text for each in paragraphs(text)]
    inner = [each.text for each in body_paragraphs(text)]
    begin = listed.index(inner[0]) if inner else len(listed)
    ends = listed[begin + len(inner) :]
    closing = tuple(line for each in ends for line in each.splitlines())
    return Card("\n".join(listed[:begin]), tuple(" ".join(each.split()) for each in inner), closing)


def print_card(text: str, size: CardSize, *, author: str, title: str, printed: datetime) -> bytes:
    """Give a card as a PDF of one page, in the largest type in which it fits.

    Raises UnsafeLetter when it does not fit. ``printed`` is the moment that the file carries.
    """
    import typst  # noqa: PLC0415 -- only who prints a card waits for it

    card, (width, height) = read(text), MILLIMETRES[size]
    data = {
        "title": title,
        "author": author,
        "lang": "en",
        "width": width,
        "height": height,
        "greeting": card.greeting,
        "paragraphs": card.paragraphs,
        "closing": card.closing,
    }
    for points in TYPE_SIZES:
        given = {"card": json.dumps(data | {"size": points})}
        if isinstance(typst.compile(LAYOUT, format="svg", sys_inputs=given), list):
            continue  # a list is of several pages
        moment = int(printed.timestamp())
        return typst.compile(LAYOUT, format="pdf", sys_inputs=given, timestamp=moment)
    raise UnsafeLetter(
        f"its {len(words(text))} words do not fit on a card of {width:g} by {height:g} mm",
        rule="cards (R087)",
        do="shorten it to a hundred words: thanks and one thing that was said",
    )
