"""Customs of France."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country, silence
from afterword.core.playbooks.playbook import BusinessDays, Span

france = Overlay(
    name="france",
    layer=Layer.COUNTRY,
    applies=country("FR"),
    changes={
        "thank_you_to": Change(
            BusinessDays(2), "A note comes between the same evening and 48 hours.", ("P40",)
        ),
        **silence(
            Span(earliest=10, recommended_from=10, recommended_to=14, latest=17),
            "About ten days pass before one asks.",
            "P38",
            "P39",
        ),
    },
)
