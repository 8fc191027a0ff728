"""Applications as documents."""

import json
from datetime import datetime

import pytest
from hypothesis import given
from pydantic import ValidationError

from afterword.core.errors import UnreadableDocument
from afterword.core.model.application import Application
from afterword.storage import document
from tests.core.checks.cases import record
from tests.core.planning.applications import applications


@given(applications())
def test_a_document_gives_the_application_back(drawn: tuple[Application, datetime]) -> None:
    assert document.read(document.text(drawn[0])) == drawn[0]


def test_defaults_are_left_out_and_the_kind_of_happening_stays() -> None:
    data = document.dump(record())
    assert "country" not in data
    assert data["happenings"][0]["what"] == "other_offer"


def test_an_older_document_is_brought_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(document.UPCASTERS, 0, lambda old: {"role": old.pop("title"), **old})
    old = json.loads(document.text(record())) | {"schema": 0}
    old["title"] = old.pop("role")
    assert document.read(json.dumps(old)) == record()


LATE = {"at": "2026-10-20T10:00-04:00", "answer_by": "2026-10-02"}
ACCEPTED_BEFORE: list[dict[str, object]] = [
    {"what": "other_offer", **LATE},
    {"what": "reply", "sender": "Dana Whitfield", "meaning": "offer", **LATE},
    {"what": "call_invited", "at": LATE["at"], "by": "Dana Whitfield", "day": "2026-10-02"},
    {"what": "mistake", "at": LATE["at"], "to": "Dana Whitfield", "wrong": "x", "right": "x"},
    {"what": "sent", "at": LATE["at"], "to": "Dana " * 200, "kind": "thank_you"},
]


@pytest.mark.parametrize("happening", ACCEPTED_BEFORE)
def test_what_was_accepted_once_opens_although_it_is_refused_today(
    happening: dict[str, object],
) -> None:
    data = json.loads(document.text(record())) | {"happenings": [happening]}
    opened = document.read(json.dumps(data))
    assert opened.happenings[0].what == happening["what"]
    assert document.read(document.text(opened)) == opened
    with pytest.raises(ValidationError):
        document.load({key: data[key] for key in data if key != "schema"})


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"schema": 1}', '{"schema": "x"}', '{"schema": 1, "id": 3}']
)
def test_a_damaged_document_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDocument):
        document.read(text)


def test_a_newer_document_asks_for_the_newer_version() -> None:
    with pytest.raises(UnreadableDocument, match="newer version"):
        document.read('{"schema": 99}')
