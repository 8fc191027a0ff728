"""What is put together at the top."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import afterword.channels
from afterword import wiring
from afterword.core.model.channel import Channel
from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind
from afterword.core.registry import discover
from afterword.testing import on
from tests.core.planning.cases import case, meeting, only, person


def test_a_channel_is_added_by_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "grown_channels"
    shutil.copytree(
        Path(afterword.channels.__path__[0]), folder, ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "courier.py").write_text(
        "from datetime import time\n"
        "from afterword.core.model.channel import Channel, HandOver, Traits\n"
        "from afterword.core.model.followup import Kind\n"
        "courier = Channel(\n"
        "    name='courier',\n"
        "    traits=Traits(opens=time(9), closes=time(17), best_from=time(9, 30),\n"
        "                  best_to=time(11, 30), carries=frozenset({Kind.STATUS_CHECK})),\n"
        "    hand_over=lambda letter: HandOver(link='', file_name='slip.txt', file=b''),\n"
        ")\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    import grown_channels  # type: ignore[import-not-found]  # written above

    found = {channel.name: channel for channel in discover(grown_channels, Channel)}
    planner = replace(
        wiring.planner(), channels={name: channel.traits for name, channel in found.items()}
    )
    reach = (Reach(channel="courier", address="desk 4"),)
    waiting = person(preferred_channel="courier", channels=reach)
    application = case(meeting("Tue 13 Oct 2026 15:00"), contacts=(waiting,))
    plan = planner.plan(application, now=application.interviews[0].end)
    status = only(plan, Kind.STATUS_CHECK)
    assert (status.channel, f"{status.window.recommended_from:%H:%M}") == ("courier", "09:30")
    assert "preferred-channel" in {reason.rule for reason in status.reasons}
    assert only(plan, Kind.THANK_YOU).channel == "email"


def test_everything_lies_on_the_craft() -> None:
    craft = wiring.craft()
    assert set(craft.channels) == {"email", "handwritten", "linkedin", "phone"}
    assert {outline.kind for outline in craft.composer.outlines} == set(Kind)
    assert craft.planner.rules
    assert craft.inspector.checks


@pytest.mark.parametrize(("key", "kind"), [("", "KeyringSafe"), ("A" * 43 + "=", "SealedSafe")])
def test_secrets_lie_in_the_keyring_unless_a_key_is_set_to_seal_them(key: str, kind: str) -> None:
    code = "from afterword import wiring; print(type(wiring.safe()).__name__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"AFTERWORD_SECRET_KEY": key},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == kind


MAIL = (
    b"From: Dana Whitfield <dana@acme.example>\r\nDate: Tue, 20 Oct 2026 11:00:00 -0400\r\n"
    b"Subject: Re: Shift Lead\r\n\r\nWe will decide by Friday.\r\n\r\n> When do you decide?\r\n"
)
WHERE = {"country": "US", "region": "US-NY", "zone": "America/New_York"}


def test_a_mail_is_read_and_judged_on_the_clock_and_the_calendar_of_a_place() -> None:
    mail = wiring.understood(MAIL, **WHERE)
    assert mail.judgement is not None
    assert mail.judgement.new_text.strip() == "We will decide by Friday."
    assert mail.judgement.promised is not None
    assert mail.judgement.promised.end == on("Fri 23 Oct 2026")


@pytest.mark.parametrize("raw", [b"", b"\0\0\0", b"\xff" * 1000])
def test_what_is_no_mail_is_unread(raw: bytes) -> None:
    assert wiring.understood(raw, country="", region="", zone="").judgement is None


def test_a_mail_that_holds_up_its_reader_is_unread_and_keeps_its_head(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wiring, "LONGEST", 0.001)
    wiring._reader.cache_clear()
    try:
        mail = wiring.understood(MAIL, **WHERE)
    finally:
        wiring._reader().close()
        wiring._reader.cache_clear()
    assert mail.judgement is None
    assert "took longer" in mail.received.faults[-1]
    assert mail.received.header("Subject") == "Re: Shift Lead"
