"""Companies that decide quickly."""

from afterword.core.model.application import Pace
from afterword.core.playbooks.overlay import Change, Layer, Overlay, silence
from afterword.core.playbooks.playbook import BusinessDays, Span

fast = Overlay(
    name="fast",
    layer=Layer.PACE,
    applies=lambda about: about.pace is Pace.QUICK,
    changes={
        "thank_you_from": Change(
            BusinessDays(0),
            "Where decisions are quick, a prompt note arrives before them.",
            ("R075", "C2"),
        ),
        **silence(
            Span(
                earliest=BusinessDays(5),
                recommended_from=BusinessDays(5),
                recommended_to=BusinessDays(7),
                latest=14,
            ),
            "Quick companies answer within five to seven business days.",
            "R075",
            "T9",
            "P07",
        ),
    },
)
