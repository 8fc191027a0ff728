"""Customs of India."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country
from afterword.core.playbooks.playbook import BusinessDays

india = Overlay(
    name="india",
    layer=Layer.COUNTRY,
    applies=country("IN"),
    changes={
        "thank_you_from": Change(BusinessDays(0), "A note goes the same day.", ("R009", "P55")),
        "thank_you_to": Change(BusinessDays(1), "Or it goes the next day.", ("R009", "P55")),
        "thank_you_hours": Change(24, "A note goes within a day.", ("R009", "P55")),
    },
)
