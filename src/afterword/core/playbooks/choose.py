"""Choose the playbook of an application: the default, and layer by layer what is laid over it.

default < pace and size < sector < country < the organisation's file < the person's file

The first overlay that touches a number replaces the default: a quick company is known to be
quick. Where two overlays touch the same number, the later and quieter value holds (R114), so
that no preset of a country makes a slow company sooner. What an organisation or a person wrote
themselves holds as they wrote it. Numbers that come in pairs stay in order: where a layer
changes one of the two past the other, the other follows.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from afterword.core.model.application import Application, Pace, Sector
from afterword.core.playbooks import overlays
from afterword.core.playbooks.default import default
from afterword.core.playbooks.numbers import NUMBERS, ORDERED, disordered
from afterword.core.playbooks.overlay import Circumstances, Layer, Overlay
from afterword.core.playbooks.playbook import Playbook
from afterword.core.playbooks.quieter import quieter
from afterword.core.registry import discover


@dataclass(frozen=True, slots=True)
class Laid:
    """What one layer made of a number: the value that holds from there on, and why."""

    value: object
    layer: str
    """The layer as people see it, for example united-kingdom."""
    why: str = ""
    sources: tuple[str, ...] = ()
    said: object = None
    """What the layer itself says; another value held where that one was later or quieter."""


Layers = dict[str, tuple[Laid, ...]]
"""What each number went through, beginning with the default; the last one holds."""


def playbook_for(application: Application, own: tuple[Overlay, ...] = ()) -> Playbook:
    """Give the playbook that holds for an application.

    ``own`` are the overlays of the organisation and of the person. Cheap to ask for every plan:
    each combination of circumstances is worked out once.
    """
    culture = application.culture
    facts = culture.pace, culture.sector, culture.several_decide
    return _chosen((*facts, application.senior, application.country), own)


@lru_cache(maxsize=1024)
def _chosen(facts: tuple[Pace, Sector, bool, bool, str], own: tuple[Overlay, ...]) -> Playbook:
    return combined(Circumstances(*facts), own)


def laid(application: Application | None, own: tuple[Overlay, ...] = ()) -> Layers:
    """Give what each number went through; without an application only what always holds."""
    return layers(circumstances(application), own)


def circumstances(application: Application | None) -> Circumstances:
    """Give what decides about overlays; without an application nothing is known."""
    if application is None:
        return Circumstances()
    culture = application.culture
    return Circumstances(
        pace=culture.pace,
        sector=culture.sector,
        several_decide=culture.several_decide,
        senior=application.senior,
        country=application.country,
    )


def combined(about: Circumstances, own: tuple[Overlay, ...] = ()) -> Playbook:
    """Lay all that applies over the default; the version names every layer."""
    names = [default.version, *(each.shown for each in applying(about, own))]
    held: dict[str, Any] = {name: steps[-1].value for name, steps in layers(about, own).items()}
    return replace(default, version=" + ".join(names), **held)


def layers(about: Circumstances, own: tuple[Overlay, ...] = ()) -> Layers:
    """Lay layer over layer and keep every step."""
    steps: Layers = {n: (Laid(getattr(default, n), default.version),) for n in NUMBERS}
    for overlay in applying(about, own):
        for name, change in overlay.changes.items():
            value = change.value
            if overlay.layer < Layer.ORGANISATION and len(steps[name]) > 1:
                value = quieter(name, steps[name][-1].value, value)
            step = Laid(value, overlay.shown, change.why, change.sources, change.value)
            steps[name] += (step,)
        _keep_order(steps, overlay)
    return steps


def _keep_order(steps: Layers, overlay: Overlay) -> None:
    """Let a number follow when the layer moved the other of its pair past it."""
    held: Mapping[str, object] = {name: steps[name][-1].value for pair in ORDERED for name in pair}
    for first, second in disordered(held):
        moved, other = (first, second) if first in overlay.changes else (second, first)
        value = held[moved]
        steps[other] += (Laid(value, overlay.shown, f"It follows {moved}.", (), value),)


def applying(about: Circumstances, own: tuple[Overlay, ...] = ()) -> Iterator[Overlay]:
    """Give the overlays that apply, in the order in which they are laid."""
    every = sorted((*presets(), *own), key=lambda each: each.layer)
    return (each for each in every if each.applies(about))


@cache
def presets() -> tuple[Overlay, ...]:
    """Find the overlays of the house by their folder."""
    return discover(overlays, Overlay)
