"""Settings from the environment."""

from pathlib import Path

import pytest

from afterword.core.errors import InvalidSetting
from afterword.settings import settings

MODEL = {
    "AFTERWORD_LLM_URL": "https://models.example/v1/",
    "AFTERWORD_LLM_MODEL": "small",
    "AFTERWORD_LLM_KEY": "secret-key",
}


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
        MODEL | {"AFTERWORD_LLM_URL": "http://models.example/v1"},
        MODEL | {"AFTERWORD_LLM_URL": "http://localhost.models.example/v1"},
        MODEL | {"AFTERWORD_LLM_URL": "http://127.0.0.1@models.example/v1"},
        MODEL | {"AFTERWORD_LLM_URL": "https://me:secret@models.example/v1"},
        MODEL | {"AFTERWORD_LLM_URL": "https://models.example/v1?key=secret"},
        MODEL | {"AFTERWORD_LLM_URL": "https://models.example:x/v1"},
        MODEL | {"AFTERWORD_LLM_URL": "https://[::1/v1"},
        MODEL | {"AFTERWORD_LLM_URL": "file:///secret"},
        MODEL | {"AFTERWORD_LLM_URL": "https://"},
        MODEL | {"AFTERWORD_LLM_KEY": "secret\nX-More: yes"},
        MODEL | {"AFTERWORD_LLM_KEY": "s\u00e9cret secret"},
        MODEL | {"AFTERWORD_LLM_SECONDS": "soon"},
        MODEL | {"AFTERWORD_LLM_SECONDS": "0"},
        MODEL | {"AFTERWORD_LLM_SECONDS": "nan"},
        MODEL | {"AFTERWORD_LLM_SECONDS": "1e9"},
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


def test_a_language_model_needs_an_address_and_a_name_and_its_key_is_never_shown() -> None:
    assert settings({}).language_model is None
    for name in ("AFTERWORD_LLM_URL", "AFTERWORD_LLM_MODEL"):
        assert settings(MODEL | {name: ""}).language_model is None
    chosen = settings(MODEL | {"AFTERWORD_LLM_SECONDS": "2.5"})
    model = chosen.language_model
    assert model is not None
    assert (model.url, model.host) == ("https://models.example/v1", "models.example")
    assert (model.model, model.key, model.seconds) == ("small", "secret-key", 2.5)
    assert "secret" not in repr(chosen)


@pytest.mark.parametrize("host", ["127.0.0.1:11434", "localhost:8080", "[::1]:8000", "127.8.8.8"])
def test_a_model_on_this_machine_needs_no_encryption(host: str) -> None:
    model = settings(MODEL | {"AFTERWORD_LLM_URL": f"http://{host}/v1"}).language_model
    assert model is not None
    assert not model.encrypted


KEY = "A" * 42 + "8="
OTHER = "-_" * 20 + "-_E"


@pytest.mark.parametrize("text", [KEY, KEY.rstrip("="), f" {KEY}\n"])
def test_a_key_is_read_however_it_was_made(text: str) -> None:
    (key,) = settings({"AFTERWORD_SECRET_KEY": text}).secret_keys
    assert len(key) == 32


def test_several_keys_stand_in_their_order_and_are_never_shown() -> None:
    read = settings({"AFTERWORD_SECRET_KEY": f"{OTHER},{KEY}"})
    assert [key[:1] for key in read.secret_keys] == [b"\xfb", b"\x00"]
    assert "secret_keys" not in repr(read)
    assert settings({}).secret_keys == ()


@pytest.mark.parametrize("text", ["my old pass phrase", "AAAA", f"{KEY},AAAA", "\u2603" * 43, "!"])
def test_what_is_no_key_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(InvalidSetting) as refused:
        settings({"AFTERWORD_SECRET_KEY": text})
    assert text not in str(refused.value.lines)
    assert "openssl rand -base64 32" in refused.value.do
