"""What lies on the desk when an action begins."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.actions.store import Store
from afterword.core.checks.inspector import Inspector
from afterword.core.model.channel import Channel
from afterword.core.planning.planner import Planner
from afterword.core.writing.composer import Composer


@dataclass(frozen=True, slots=True)
class Craft:
    """The crafts an action uses on a record; none of them keeps anything."""

    planner: Planner
    composer: Composer
    inspector: Inspector
    channels: Mapping[str, Channel]


@dataclass(frozen=True, slots=True)
class Desk:
    """The crafts, and the place where applications are kept."""

    craft: Craft
    store: Store
