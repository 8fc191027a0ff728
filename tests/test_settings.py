"""Settings from the environment."""

from pathlib import Path

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


def test_ones_own_playbook_is_in_the_configuration_folder_when_it_exists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings({}).playbook is None
    usual = tmp_path / "afterword" / "playbook.toml"
    usual.parent.mkdir()
    usual.touch()
    assert settings({}).playbook == usual
    assert settings({"AFTERWORD_PLAYBOOK": "other.toml"}).playbook == Path("other.toml")
    assert settings({}).organisation_playbook is None
    named = {"AFTERWORD_ORGANISATION_PLAYBOOK": "~/ours.toml"}
    assert settings(named).organisation_playbook == Path("~/ours.toml").expanduser()
