"""The only place that knows everyone: it puts the crafts and the store on the desk."""

from functools import cache
from typing import TYPE_CHECKING

import afterword.channels
from afterword.calendars.regions import regions
from afterword.calendars.zones import places, tzdata_version, use_pinned_zones
from afterword.core.calendar.region import RegionCalendar
from afterword.core.model.application import Application
from afterword.core.model.channel import Channel
from afterword.core.planning.planner import Planner, default_rules
from afterword.core.playbooks.default import default
from afterword.core.registry import discover

if TYPE_CHECKING:
    from afterword.actions.desk import Craft, Desk


@cache
def planner() -> Planner:
    """Put the planner together: pinned zones, compiled calendars, all rules, all channels."""
    use_pinned_zones()
    return Planner(
        playbooks=lambda _: default,
        calendars=_calendar,
        places=lambda application: places(application.country, application.region),
        channels={name: channel.traits for name, channel in channels().items()},
        rules=default_rules(),
        tzdata=tzdata_version(),
    )


def _calendar(application: Application) -> RegionCalendar:
    """Give the days of the region, those that the company or the person changed laid over them."""
    return regions(application.country, application.region).with_overrides(application.days)


@cache
def channels() -> dict[str, Channel]:
    """Find the channels by their folder."""
    return {channel.name: channel for channel in discover(afterword.channels, Channel)}


@cache
def craft() -> "Craft":
    """Put all crafts together; a command that only plans does without."""
    from afterword.actions.desk import Craft  # noqa: PLC0415 -- composes and checks
    from afterword.core.checks.inspector import default_inspector  # noqa: PLC0415 -- the same
    from afterword.core.writing.composer import default_composer  # noqa: PLC0415 -- the same

    return Craft(planner(), default_composer(), default_inspector(), channels())


def desk() -> "Desk":
    """Lay the crafts and the store of this machine on the desk, its database migrated."""
    from afterword.actions.desk import Desk  # noqa: PLC0415 -- as above
    from afterword.storage.database import open_store  # noqa: PLC0415 -- Django starts slowly, and most commands on files do without

    return Desk(craft(), open_store())
