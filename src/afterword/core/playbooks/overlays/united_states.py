"""Customs of the United States."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country
from afterword.core.playbooks.playbook import BusinessDays

united_states = Overlay(
    name="united_states",
    layer=Layer.COUNTRY,
    applies=country("US"),
    changes={
        "thank_you_to": Change(
            BusinessDays(1),
            "A note within a day is expected, by reserved houses too.",
            ("R009", "P11", "P20", "P23"),
        ),
    },
)
