"""Rules cite their sources."""

import pytest

from afterword.core.source import Source


def test_names_at_least_one_id() -> None:
    assert Source("R007", "C3") == ("R007", "C3")
    with pytest.raises(TypeError, match="at least one"):
        Source()
