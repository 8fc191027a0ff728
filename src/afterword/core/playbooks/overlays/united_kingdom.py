"""Customs of the United Kingdom."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country, silence
from afterword.core.playbooks.playbook import Span

united_kingdom = Overlay(
    name="united_kingdom",
    layer=Layer.COUNTRY,
    applies=country("GB"),
    changes={
        "nudges": Change(1, "One polite question without an answer is enough.", ("C7", "P42")),
        "calls_uninvited": Change(
            value=False,
            why="Nobody calls who was not encouraged to.",
            sources=("R084", "C15", "P42"),
        ),
        **silence(
            Span(earliest=14, recommended_from=14, recommended_to=21, latest=28),
            "Two weeks of silence are normal and four still happen; the steps are a guess.",
            "P42",
            "P43",
        ),
    },
)
