"""Senior posts."""

from afterword.core.playbooks.overlay import Layer, Overlay, silence
from afterword.core.playbooks.playbook import Span

senior = Overlay(
    name="senior",
    layer=Layer.PACE,
    applies=lambda about: about.senior,
    changes=silence(
        Span(earliest=14, recommended_from=14, recommended_to=21, latest=28),
        "A senior post takes longer to fill; the last limit is a guess.",
        "P41",
        "C8",
        "T10",
    ),
)
