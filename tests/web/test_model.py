"""The language model at the page: asked on a button, shown unkept, and never in the way."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from threading import Event, Thread

import pytest

from tests.llm.model_server import Heard, Played, Server, said, serving
from tests.web.cases import INTERVIEW, took_in
from tests.web.conftest import Page

LETTER = "thank-you-dana-whitfield"
BUTTON = "Let the language model try"
THANKS = "Thank you for telling me how the night shift hands over."
WISH = "I would be glad to work as Shift Lead at {company}, and I am very interested in the role."
MORE = (
    "Our conversation made the handover of the night shift clear to me, and I have thought about it"
    " since then. Please write to me if you would like to know more about how I work."
)
LET_GO = Event()
"""Set when the model need not wait any more."""


@pytest.fixture(scope="module", autouse=True)
def model() -> Iterator[Server]:
    """Set a model up before the page is served."""
    answers: dict[str, Played] = {"broken": Played(b"<html>", 500)}

    def script(heard: Heard, _: int) -> Played:
        if "Slow" in heard.data["messages"][1]["content"]:
            LET_GO.wait(15)
        facts = {each["id"]: each["text"] for each in heard.task["facts"]}
        good = said(
            (THANKS, ["topic-dana-whitfield-1"], 1),
            (MORE, ["topic-dana-whitfield-1"], 1),
            (WISH.format(company=facts["company"]), ["role", "company"], 2),
        )
        return answers.get(facts["company"].casefold(), good)

    with serving(script) as server, pytest.MonkeyPatch.context() as environment:
        environment.setenv("AFTERWORD_LLM_URL", server.url)
        environment.setenv("AFTERWORD_LLM_MODEL", "test-model")
        environment.setenv("AFTERWORD_LLM_SECONDS", "20")
        environment.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield server


def taken_in(page: Page, company: str) -> str:
    """Let the page take in an interview of yesterday."""
    day = datetime.now(UTC).date() - timedelta(days=1)
    met = INTERVIEW | {"starts": f"{day}T14:00", "ends": f"{day}T15:00"}
    return took_in(page, company, interviews=[met])


def body(text: str) -> str:
    return unescape(
        text.split('id="body"')[1].split(">", 1)[1].split("</textarea>", maxsplit=1)[0]
    )[1:]


def test_opening_a_letter_asks_nobody(model: Server, served: Page) -> None:
    at = taken_in(served, "Quiet")
    asked = len(model.heard)
    shown = served.get(f"{at}write/{LETTER}/").text
    assert BUTTON in shown
    assert "go to 127.0.0.1" in shown
    assert len(model.heard) == asked


def test_the_models_letter_is_shown_and_kept_only_by_the_person(served: Page) -> None:
    at = taken_in(served, "Acme")
    mine = "Dear Dana,\n\nMy own words.\n"
    served.post(f"{at}write/{LETTER}/", version="1", subject="Mine", body=mine)
    typed = served.post(f"{at}write/{LETTER}/model/", version="2", body=f"{mine}And more.")
    assert typed.status == 200
    assert THANKS in body(typed.text)
    assert "Written by the language model" in typed.text
    assert "And more." in typed.text
    assert 'name="version" value="2"' in typed.text
    assert body(served.get(f"{at}write/{LETTER}/").text) == mine
    kept = served.post(f"{at}write/{LETTER}/", version="2", body=body(typed.text))
    assert kept.status == 302
    assert THANKS in body(served.get(f"{at}write/{LETTER}/").text)


def test_where_the_model_fails_the_composed_letter_and_the_reason_are_shown(served: Page) -> None:
    at = taken_in(served, "Broken")
    composed = body(served.get(f"{at}write/{LETTER}/").text)
    shown = served.post(f"{at}write/{LETTER}/model/", version="1", body="")
    assert (shown.status, body(shown.text)) == (200, composed)
    assert "The language model failed (HTTP 500)." in shown.text


def test_only_a_form_of_ours_asks_the_model(model: Server, served: Page) -> None:
    at = taken_in(served, "Forms")
    asked = len(model.heard)
    assert served.get(f"{at}write/{LETTER}/model/").status == 405
    assert served.ask("POST", f"{at}write/{LETTER}/model/", "body=x").status == 403
    assert len(model.heard) == asked


def test_while_the_model_writes_the_page_goes_on(model: Server, served: Page) -> None:
    at = taken_in(served, "Slow")
    asking = Thread(target=lambda: served.post(f"{at}write/{LETTER}/model/", version="1", body=""))
    asked = len(model.heard)
    asking.start()
    try:
        while len(model.heard) == asked:
            time.sleep(0.01)
        assert Page(served.port).get("/").status == 200
        assert asking.is_alive()
    finally:
        LET_GO.set()
        asking.join()
