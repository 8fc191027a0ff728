"""Settings from the environment."""

import pytest

from afterword.core.errors import InvalidSetting
from afterword.settings import settings


def test_without_any_setting_the_data_stay_on_this_machine() -> None:
    chosen = settings({})
    assert chosen.database == {}
    assert chosen.data_dir.name == "afterword"
    assert chosen.port == 8642


def test_a_database_is_named_by_its_address_and_never_shown() -> None:
    chosen = settings({"AFTERWORD_DATABASE_URL": "postgresql://me:s%40cret@db.example:5433/cases"})
    assert chosen.database == {
        "NAME": "cases",
        "USER": "me",
        "PASSWORD": "s@cret",
        "HOST": "db.example",
        "PORT": "5433",
    }
    assert "cret" not in repr(chosen)


@pytest.mark.parametrize(
    "environment",
    [
        {"AFTERWORD_PORT": "http"},
        {"AFTERWORD_PORT": "70000"},
        {"AFTERWORD_DATABASE_URL": "mysql://me:secret@db/cases"},
        {"AFTERWORD_DATABASE_URL": "postgresql://me:secret@db"},
        {"AFTERWORD_DATABASE_URL": "postgresql://me:secret@db:x/cases"},
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_without_its_secret(
    environment: dict[str, str],
) -> None:
    with pytest.raises(InvalidSetting) as caught:
        settings(environment)
    assert "secret" not in " ".join(caught.value.lines)
