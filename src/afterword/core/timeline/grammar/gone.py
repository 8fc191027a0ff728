"""Times that are gone."""

from typing import NamedTuple

from afterword.core.timeline.times import Period, Scene


class Gone(NamedTuple):
    """A time that is past: nothing will be heard then."""

    def period(self, scene: Scene) -> Period | None:  # noqa: ARG002 -- it is the same from every day
        """Give nothing."""
        return None


GONE = Gone()
