"""Public employers."""

from afterword.core.model.application import Sector
from afterword.core.playbooks.overlay import Layer, Overlay, silence
from afterword.core.playbooks.playbook import Span

public_sector = Overlay(
    name="public_sector",
    layer=Layer.SECTOR,
    applies=lambda about: about.sector is Sector.PUBLIC,
    changes=silence(
        Span(earliest=21, recommended_from=28, recommended_to=35, latest=54),
        "Public employers take 53.8 days on average; the steps before that are a guess.",
        "T10",
        "P80",
    ),
)
