"""Without a record, only the checks that need none speak."""

from collections.abc import Iterator

import pytest

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.inspector import Inspector, default_inspector
from afterword.core.checks.unrecorded import NotRecordedError, Unrecorded
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.testing import at

NOTHING = Unrecorded(Kind.THANK_YOU, at("Wed 14 Oct 2026 09:00"))
TEXT = Draft(follow_up="text", kind=Kind.THANK_YOU, to="", body="Dear [name],\n\nThank you.")


@message_check(Severity.ERROR, Source("R005"), family="tone")
def half_recorded(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say something before asking for a fact."""
    yield Flaw(0, 1, "First.", "Wait.")
    yield Flaw(0, len(draft.body), f"Not to {facts.to.name}.", "Wait.")


@pytest.mark.parametrize(
    "name", [n for n in Facts.__dataclass_fields__ if n not in {"kind", "now"}]
)
def test_asking_for_what_nobody_recorded_is_told(name: str) -> None:
    with pytest.raises(NotRecordedError):
        getattr(NOTHING, name)


def test_what_is_made_of_the_record_is_not_there_either() -> None:
    for name in ("met", "offer", "last_sent", "listed"):
        with pytest.raises(NotRecordedError):
            getattr(NOTHING, name)


def test_the_kind_and_the_moment_are_known() -> None:
    assert (NOTHING.kind, NOTHING.now.day) == (Kind.THANK_YOU, 14)


def test_a_check_that_asks_for_the_record_is_left_out_whole() -> None:
    found = Inspector((half_recorded,)).inspect(TEXT, NOTHING)
    assert (found.findings, found.skipped) == ((), ("half-recorded",))


def test_the_others_speak() -> None:
    found = default_inspector().inspect(TEXT, NOTHING)
    assert {"leftover-placeholder"} <= {each.check for each in found.findings}
    assert {"wrong-name", "no-topic-of-this-person", "too-similar"} <= set(found.skipped)
    assert not {each.check for each in found.findings} & set(found.skipped)
