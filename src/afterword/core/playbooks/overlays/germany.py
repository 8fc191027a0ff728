"""Customs of Germany."""

from afterword.core.playbooks.overlay import Change, Layer, Overlay, country, silence
from afterword.core.playbooks.playbook import BusinessDays, Span

germany = Overlay(
    name="germany",
    layer=Layer.COUNTRY,
    applies=country("DE"),
    changes={
        "thank_you_to": Change(
            BusinessDays(3), "A note comes one to three days after.", ("P45", "P46")
        ),
        "post_days": Change(BusinessDays(3), "Post is there by the third working day.", ("P91",)),
        "thank_you_hours": Change(72, "Three days after is still in time.", ("P45", "P46")),
        "nudges": Change(2, "After the second question silence is a no.", ("C7", "P47")),
        **silence(
            Span(earliest=14, recommended_from=14, recommended_to=17, latest=21),
            "Answers within two weeks are usual and a works council may delay them; "
            "the steps are a guess.",
            "P46",
            "P48",
        ),
    },
)
