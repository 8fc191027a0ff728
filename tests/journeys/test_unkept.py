"""What was typed and not kept yet, in a real browser."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from playwright.sync_api import Page as BrowserPage

from tests.journeys.test_browser import browser  # noqa: F401 -- the fixture
from tests.web.cases import took_in
from tests.web.conftest import Page, served  # noqa: F401 -- the fixture

STORED = "Object.keys(localStorage).filter((each) => each.startsWith('afterword unkept'))"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:  # noqa: F811 -- the fixture
    made = browser.new_context(viewport={"width": 390, "height": 900})
    yield made
    made.close()


@pytest.fixture
def letter(served: Page, request: pytest.FixtureRequest) -> str:  # noqa: F811 -- the fixture
    """Give the address of a letter of the test's own."""
    company = re.sub(r"\W|_", " ", request.node.name)[:60]
    return f"http://127.0.0.1:{served.port}{took_in(served, company)}write/status-check/"


def opened(context: BrowserContext, letter: str) -> BrowserPage:
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(letter)
    return page


def keep(page: BrowserPage) -> None:
    with page.expect_navigation():
        page.click("text=Keep my words")


def test_text_survives_a_reload_the_way_back_and_a_crash_until_it_is_kept(
    context: BrowserContext, letter: str
) -> None:
    page = opened(context, letter)
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    composed = page.input_value("#body")
    expect(page.locator("#unkept")).to_be_hidden()
    page.fill("#body", "Not kept yet.")
    page.fill("#subject", "Mine")
    page.reload()
    assert [page.input_value(f"#{each}") for each in ("subject", "body")] == [
        "Mine",
        "Not kept yet.",
    ]
    said = page.locator("#unkept").inner_text()
    assert re.match(r"You had not kept this yet; kept here since \d\d:\d\d\. Discard it", said)
    page.wait_for_selector("#findings >> text=Not ready yet.")
    page.click("main a >> nth=0")
    page.go_back()
    expect(page.locator("#body")).to_have_value("Not kept yet.")
    page.close()
    page = opened(context, letter)
    expect(page.locator("#body")).to_have_value("Not kept yet.")
    keep(page)
    assert page.evaluate(STORED) == []
    expect(page.locator("#unkept")).to_be_hidden()
    page.reload()
    expect(page.locator("#body")).to_have_value("Not kept yet.")
    expect(page.locator("#unkept")).to_be_hidden()
    assert composed != "Not kept yet."
    assert troubles == []


def test_discarding_brings_back_what_is_kept_and_forgets_the_rest(
    context: BrowserContext, letter: str
) -> None:
    page = opened(context, letter)
    composed = page.input_value("#body")
    page.fill("#body", "Not kept yet.")
    page.reload()
    page.click("#unkept button")
    assert page.input_value("#body") == composed
    expect(page.locator("#unkept")).to_be_hidden()
    assert page.evaluate(STORED) == []
    page.fill("#body", "Typed")
    page.fill("#body", composed)
    assert page.evaluate(STORED) == []


def test_leaving_warns_only_while_something_is_not_kept(
    context: BrowserContext, letter: str
) -> None:
    page = context.new_page()
    warned: list[str] = []
    page.on("dialog", lambda dialog: (warned.append(dialog.type), dialog.accept()))
    page.goto(letter)
    page.click("#body")
    page.click("main a >> nth=0")
    page.wait_for_selector("text=Has anything happened?")
    assert warned == []
    page.goto(letter)
    page.click("#body")
    page.keyboard.type("x")
    page.click("main a >> nth=0")
    page.wait_for_selector("text=Has anything happened?")
    assert warned == ["beforeunload"]
    page.goto(letter)
    keep(page)
    page.click("main a >> nth=0")
    page.wait_for_selector("text=Has anything happened?")
    assert warned == ["beforeunload"]


def test_two_tabs_lose_no_text_neither_while_typing_nor_by_keeping(
    context: BrowserContext, letter: str
) -> None:
    one, other = opened(context, letter), opened(context, letter)
    one.fill("#body", "Typed in the first tab.")
    other.fill("#body", "Typed in the second tab.")
    one.reload()
    other.reload()
    expect(one.locator("#body")).to_have_value("Typed in the first tab.")
    expect(other.locator("#body")).to_have_value("Typed in the second tab.")
    keep(one)
    keep(other)
    expect(other.get_by_role("alert")).to_contain_text("Other words were kept")
    expect(other.locator("#body")).to_have_value("Typed in the second tab.")
    assert other.locator("aside del").all_inner_texts()[-1].endswith("first")
    assert other.evaluate("document.documentElement.scrollWidth") <= 390
    assert len(other.evaluate(STORED)) == 1
    keep(other)
    expect(other.locator("#body")).to_have_value("Typed in the second tab.")
    other.click("summary:has(time)")
    assert "first" in other.locator("section:has(#earlier) del").all_inner_texts()[0]
    other.click("text=Take this one back")
    expect(other.locator("#body")).to_have_value("Typed in the first tab.")
    assert other.evaluate(STORED) == []


def test_text_typed_before_other_words_were_kept_is_compared_with_them(
    context: BrowserContext, letter: str
) -> None:
    one = opened(context, letter)
    one.fill("#body", "Typed before.")
    one.close()
    context.clear_cookies()
    with_other = opened(context, letter)
    expect(with_other.locator("#body")).to_have_value("Typed before.")
    with_other.click("#unkept button")
    with_other.fill("#body", "Kept.")
    again = opened(context, letter)
    again.fill("#body", "Typed before, again.")
    keep(with_other)
    again.reload()
    expect(again.locator("#body")).to_have_value("Typed before, again.")
    keep(again)
    expect(again.get_by_role("alert")).to_contain_text("Other words were kept")


def test_another_version_is_shown_though_something_is_not_kept_and_loses_nothing(
    context: BrowserContext, letter: str
) -> None:
    page = opened(context, letter)
    page.fill("#body", "Not kept yet.")
    page.click("#letter a >> text=Another version")
    page.wait_for_url("**another=1")
    other = page.input_value("#body")
    assert "Not kept yet." not in other
    page.fill("#body", "Changed in the other version.")
    page.reload()
    expect(page.locator("#body")).to_have_value("Changed in the other version.")
    keep(page)
    expect(page.locator("#body")).to_have_value("Not kept yet.")
    page.click("#unkept button")
    expect(page.locator("#body")).to_have_value("Changed in the other version.")
    assert page.evaluate(STORED) == []


def test_a_letter_that_was_sent_is_not_remembered(context: BrowserContext, letter: str) -> None:
    page = opened(context, letter)
    page.fill("#body", "Sent as it stands.")
    page.fill('[name="at"]', "2099-10-20T16:00")
    with page.expect_navigation():
        page.click("button >> text=I sent it")
    expect(page.get_by_role("alert")).to_contain_text("lies ahead")
    assert len(page.evaluate(STORED)) == 1
    page.fill('[name="at"]', "2026-10-20T16:00")
    page.click("button >> text=I sent it")
    page.wait_for_selector("text=sent the status check")
    assert page.evaluate(STORED) == []


def test_without_storage_only_the_warning_is_left(context: BrowserContext, letter: str) -> None:
    context.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        "Object.defineProperty(window, name, { get() { throw new Error('switched off'); } });"
    )
    page = opened(context, letter)
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.fill("#body", "Typed.")
    keep(page)
    expect(page.locator("#body")).to_have_value("Typed.")
    assert troubles == []
