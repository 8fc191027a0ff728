"""Universities and research."""

from afterword.core.model.application import Sector
from afterword.core.playbooks.overlay import Change, Layer, Overlay, silence
from afterword.core.playbooks.playbook import Span

academic = Overlay(
    name="academic",
    layer=Layer.SECTOR,
    applies=lambda about: about.sector is Sector.ACADEMIC,
    changes={
        "chair_only": Change(
            value=True,
            why="One note to the chair suffices, who conveys it to the committee.",
            sources=("T5", "P27"),
        ),
        "thank_you_days": Change(
            14,
            "A note to a committee is still in order after two weeks.",
            ("P27",),
        ),
        **silence(
            Span(earliest=21, recommended_from=28, recommended_to=42, latest=60),
            "A professorship takes 60.3 days on average; the steps before that are a guess.",
            "T10",
            "P80",
        ),
    },
)
