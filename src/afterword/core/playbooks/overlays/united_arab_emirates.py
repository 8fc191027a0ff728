"""Customs of the United Arab Emirates."""

from datetime import time

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country

united_arab_emirates = Overlay(
    name="united_arab_emirates",
    layer=Layer.COUNTRY,
    applies=country("AE"),
    changes={
        "friday_until": Change(
            time(12), "Friday, the last day of the week, ends at noon.", ("P56",)
        ),
    },
)
