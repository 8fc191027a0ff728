"""Companies in which several people must agree."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, silence
from afterword.core.playbooks.playbook import Span

several_decide = Overlay(
    name="several_decide",
    layer=Layer.PACE,
    applies=lambda about: about.several_decide,
    changes={
        "thank_you_hours": Change(
            72,
            "Where several must agree, a note may come a bit later than 48 hours.",
            ("R077", "C4", "T5"),
        ),
        **silence(
            Span(earliest=14, recommended_from=14, recommended_to=21, latest=28),
            "Agreement among several needs time; the last limit is a guess.",
            "R077",
            "P39",
            "P41",
            "T10",
        ),
    },
)
