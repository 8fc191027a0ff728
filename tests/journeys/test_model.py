"""The language model at the page, in a real browser."""

import time

from playwright.sync_api import Browser, expect

from tests.journeys.test_browser import browser  # noqa: F401 -- the fixture
from tests.llm.model_server import Server
from tests.web.conftest import Page, served  # noqa: F401 -- the fixture
from tests.web.test_model import BUTTON, LET_GO, LETTER, THANKS, model, taken_in  # noqa: F401 -- the fixture

SHOWN = """document.addEventListener("submit", ({ submitter }) => setTimeout(() => {
  sessionStorage.shown = `${submitter.ariaBusy} ${submitter.textContent}`;
}))"""
"""Notes what the button says while its answer is awaited; the driver cannot look meanwhile."""


def test_a_wait_is_told_and_can_be_left_with_nothing_changed(
    browser: Browser,  # noqa: F811 -- the fixture
    model: Server,  # noqa: F811 -- the fixture
    served: Page,  # noqa: F811 -- the fixture
) -> None:
    letter = f"http://127.0.0.1:{served.port}{taken_in(served, 'Slow')}write/{LETTER}/"
    context = browser.new_context()
    page = context.new_page()
    page.goto(letter)
    composed = page.input_value("#body")
    LET_GO.clear()
    try:
        page.evaluate(SHOWN)
        page.click(f"text={BUTTON}", no_wait_after=True)
        until = time.monotonic() + 20
        while not model.heard and time.monotonic() < until:
            time.sleep(0.01)
        page.goto(f"http://127.0.0.1:{served.port}/")
        told = page.evaluate("sessionStorage.shown")
        assert told == "true It is writing; to stop it, leave the page"
        page.goto(letter)
        expect(page.locator("#body")).to_have_value(composed)
        expect(page.locator(f"button >> text={BUTTON}")).to_be_enabled()
    finally:
        LET_GO.set()
    page.fill("#body", "Half a thought of mine.")
    page.click(f"text={BUTTON}")
    assert THANKS in page.input_value("#body")
    page.click("text=What stood here before")
    expect(page.get_by_label("What stood here before")).to_have_value("Half a thought of mine.")
    context.close()
