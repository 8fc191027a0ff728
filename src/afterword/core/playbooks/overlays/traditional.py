"""Companies that take their time."""

from afterword.core.model.application import Pace
from afterword.core.playbooks.overlay import Change, Layer, Overlay, silence
from afterword.core.playbooks.playbook import BusinessDays, Span

traditional = Overlay(
    name="traditional",
    layer=Layer.PACE,
    applies=lambda about: about.pace is Pace.TRADITIONAL,
    changes={
        "thank_you_to": Change(
            BusinessDays(2),
            "A traditional house leaves more time for the note, within the 48 hours.",
            ("R076", "C2"),
        ),
        **silence(
            Span(earliest=14, recommended_from=14, recommended_to=21, latest=28),
            "A traditional house takes two to three weeks; the last limit is a guess.",
            "R076",
            "C8",
            "T10",
        ),
    },
)
