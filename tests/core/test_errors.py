"""Errors speak in three lines."""

import pytest

from afterword.core import errors
from afterword.core.errors import AfterwordError, UnknownApplication

EVERY = [
    each
    for each in vars(errors).values()
    if isinstance(each, type) and issubclass(each, AfterwordError)
]


@pytest.mark.parametrize("kind", EVERY)
def test_every_error_says_what_on_whose_word_and_what_to_do(kind: type[AfterwordError]) -> None:
    assert all(kind().lines)


def test_what_is_known_better_is_said_instead() -> None:
    error = UnknownApplication("there is no application 'x'", do="afterword list")
    assert error.lines == ("there is no application 'x'", "applications", "afterword list")
    assert str(error) == "there is no application 'x'"
