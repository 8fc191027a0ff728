"""Customs of Japan."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country
from afterword.core.playbooks.playbook import BusinessDays

japan = Overlay(
    name="japan",
    layer=Layer.COUNTRY,
    applies=country("JP"),
    changes={
        "thank_you_from": Change(BusinessDays(0), "A note the same day is best.", ("P49", "P50")),
        "thank_you_to": Change(
            BusinessDays(1), "The next day is the last good one.", ("P49", "P50")
        ),
        "thank_you_hours": Change(24, "A note comes the next day at the latest.", ("P49", "P50")),
        "thank_you_optional": Change(
            value=True,
            why="A note is not the custom between employers; one in five sends it.",
            sources=("C14", "P51", "P54"),
        ),
    },
)
