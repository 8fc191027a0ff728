"""Properties that are worked out once an object."""

from collections.abc import Callable
from typing import Generic, Self, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class derived(Generic[Owner, Value]):  # noqa: N801 -- it is read like property
    """Work a property out at its first use and keep it on the object.

    Python 3.11's functools.cached_property does the same under a lock that costs more than most
    of our properties; a situation is never shared between threads.
    """

    def __init__(self, work: Callable[[Owner], Value]) -> None:
        self.work = work
        self.__doc__ = work.__doc__
        self.name = work.__name__

    @overload
    def __get__(self, it: None, owner: type[Owner]) -> Self: ...

    @overload
    def __get__(self, it: Owner, owner: type[Owner]) -> Value: ...

    def __get__(self, it: Owner | None, owner: type[Owner]) -> Self | Value:
        """Work it out; from then on the object's own value is found first."""
        if it is None:
            return self
        value = self.work(it)
        it.__dict__[self.name] = value
        return value
