"""Find rules by folder.

Adding a rule adds one file: whatever module stands in the folder is imported, and the object
that carries the module's own name is the rule. Nothing registers itself, so nothing depends
on the order of imports.
"""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TypeVar

from afterword.core.errors import BrokenRule

T = TypeVar("T")


def discover(package: ModuleType, kind: type[T]) -> tuple[T, ...]:
    """Collect the object named like its module from every module of a package, in name order.

    Raises BrokenRule when a module has no such object, or one of another kind.
    """
    found = []
    for info in sorted(iter_modules(package.__path__), key=lambda each: each.name):
        module = import_module(f"{package.__name__}.{info.name}")
        rule = getattr(module, info.name, None)
        if not isinstance(rule, kind):
            raise BrokenRule(
                f"{module.__name__} does not define a {kind.__name__} named {info.name}"
            )
        found.append(rule)
    return tuple(found)


def discover_below(package: ModuleType, kind: type[T]) -> tuple[T, ...]:
    """Collect the objects of every folder below a package, as ``discover`` does for one."""
    folders = sorted(each.name for each in iter_modules(package.__path__) if each.ispkg)
    below = (import_module(f"{package.__name__}.{name}") for name in folders)
    return tuple(found for folder in below for found in discover(folder, kind))


def shown(name: str) -> str:
    """Turn the name of a module into the id people see."""
    return name.replace("_", "-")
