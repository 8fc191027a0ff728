"""What all tests share: pinned zones, steady chance, and the list of groups that could not run."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from afterword.calendars.zones import use_pinned_zones

if TYPE_CHECKING:
    from tests.mail_servers.certificates import Pair
    from tests.mail_servers.dovecot_postfix import Servers

use_pinned_zones()
os.environ.setdefault("AFTERWORD_CACHE_DIR", f"{gettempdir()}/afterword-tests-{os.getuid()}")
# No test may see or fill the keyring of the person who runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
settings.register_profile(
    "afterword",
    max_examples=int(os.environ.get("AFTERWORD_EXAMPLES", "100")),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("afterword")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name in the last lines every group that could not run on this machine, with the reason."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({str(report.longrepr[2]) for report in skipped})
    for reason in reasons:
        terminalreporter.write_line(f"NOT RUN: {reason.removeprefix('Skipped: ')}")


@pytest.fixture(autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the data of the person who runs it."""
    if "DJANGO_TEST_DATA" not in os.environ:
        monkeypatch.setenv("AFTERWORD_DATA_DIR", str(tmp_path_factory.mktemp("data")))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))


@pytest.fixture(scope="session")
def mail_servers() -> Iterator["Servers"]:
    """Run Dovecot and Postfix, once in each process of the tests."""
    from tests.mail_servers import dovecot_postfix

    if reason := dovecot_postfix.missing():
        pytest.skip(reason)
    with dovecot_postfix.running() as servers:
        yield servers


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> "Pair":
    """Give a certificate for this machine and what it is trusted by."""
    from tests.mail_servers.certificates import issued

    return issued(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Give the folder in which a sink keeps what it takes."""
    folder = tmp_path / "kept"
    folder.mkdir()
    return folder
