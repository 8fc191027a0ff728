"""Summers south of the equator."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country

south = Overlay(
    name="south",
    layer=Layer.COUNTRY,
    applies=country("AR", "AU", "BR", "CL", "NZ", "UY", "ZA"),
    changes={
        "summer_months": Change(
            (12, 1, 2),
            "Summer vacations are from December to February there.",
            ("T11", "P92"),
        ),
    },
)
