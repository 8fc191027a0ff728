"""A new user's way through the page, in a real browser."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from playwright._impl._driver import compute_driver_executable
from playwright.sync_api import Browser, expect, sync_playwright
from playwright.sync_api import Page as BrowserPage

from afterword.core.model.happening import Meaning
from tests.web.cases import CASE, INTERVIEW, took_in
from tests.web.conftest import Page, served  # noqa: F401 -- the fixture
from tests.web.test_page import FORM

KEEP = "main form p button >> text=Keep it"
CHROMIUM = shutil.which("chromium")
ARGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip(
            "the journeys in a browser: Chromium is not installed (apt-get install chromium)"
        )
    node, *_ = compute_driver_executable()
    driver = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    if driver.returncode:
        pytest.skip(f"the journeys in a browser: {driver.stderr.strip()}")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield started
        started.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_from_the_interview_to_the_answer(browser: Browser, served: Page, width: int) -> None:  # noqa: F811 -- the fixture
    place = f"http://127.0.0.1:{served.port}"
    context = browser.new_context(viewport={"width": width, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on(
        "request", lambda request: request.url.startswith(place) or troubles.append(request.url)
    )
    page.goto(f"{place}/new/")
    for name, value in (FORM | {"company": f"Acme {width}"}).items():
        page.fill(f'[name="{name}"]', value)
    page.click("text=Make the plan")
    assert "Status check to Dana Whitfield" in page.inner_text("main")
    page.click("article >> text=Open the draft")
    page.wait_for_selector("#findings >> text=Ready.")
    good = page.input_value("#body")
    page.fill("#body", good + "\n\nI haven't heard back from you.")
    page.wait_for_selector("#findings >> text=Not ready yet.")
    page.fill("#body", good.replace("Could you tell", "May I ask you to tell"))
    page.wait_for_selector("#findings >> text=Ready.")
    page.click("text=Copy the letter")
    page.wait_for_selector("text=Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.input_value("#body")
    page.click("text=Keep my words")
    with page.expect_download() as download:
        page.click("text=Save as .eml")
    assert download.value.suggested_filename.endswith(".eml")
    page.click("button >> text=I sent it")
    assert "sent the status check to Dana Whitfield" in page.inner_text("main")
    page.click("text=They answered")
    page.select_option('[name="meaning"]', "still_deciding")
    page.fill('[name="promised.said"]', "by 1 December 2099")
    page.click(KEEP)
    assert "Dana Whitfield answered: still deciding" in page.inner_text("main")
    page.click("text=Round 1")
    page.click("text=Add to topics")
    page.wait_for_selector('[name="interviewers.0.topics.1.about"]:focus')
    page.keyboard.type("what the new dock changes")
    page.click(KEEP)
    assert "Dana Whitfield: what the new dock changes" in page.inner_text("main")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert troubles == []
    context.close()


def test_a_finding_is_mended_where_it_stands(browser: Browser, served: Page) -> None:  # noqa: F811 -- the fixture
    context = browser.new_context()
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.goto(f"http://127.0.0.1:{served.port}{took_in(served, 'Mended')}write/status-check/")
    good = page.input_value("#body")
    page.fill("#body", f"\U00020bb7 \U00020bb7 Ask Whitfeld about it.\n\n{good}")
    page.evaluate("document.getElementById('body').setSelectionRange(60, 62)")
    page.click("#findings >> text=Write \u201cWhitfield\u201d")
    assert page.input_value("#body") == f"\U00020bb7 \U00020bb7 Ask Whitfield about it.\n\n{good}"
    letter = "document.getElementById('body')"
    assert page.evaluate(f"[{letter}.selectionStart, {letter}.selectionEnd]") == [61, 63]
    assert page.evaluate(f"document.activeElement === {letter}")
    page.wait_for_selector("#findings >> text=Whitfield\u201d", state="detached")
    page.fill("#body", f"{good}\n**One** and \U00020bb7 **two**.\n")
    page.click("#findings >> text=Mend all that is safe")
    assert page.input_value("#body") == f"{good}\nOne and \U00020bb7 two.\n"
    page.fill("#body", good.replace("Whitfield", "Whitfeld"))
    page.wait_for_selector("#findings >> text=Write \u201c")
    page.evaluate(f"{letter}.value = 'Other words that were not looked at yet.'")
    page.click("#findings >> text=Write \u201c")
    assert page.input_value("#body") == "Other words that were not looked at yet."
    assert troubles == []
    context.close()


def test_reading_and_recording_need_no_script_and_no_mouse(browser: Browser, served: Page) -> None:  # noqa: F811 -- the fixture
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 900})
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{served.port}/new/")
    for name, value in (FORM | {"company": "Plain"}).items():
        page.fill(f'[name="{name}"]', value)
    page.press('[name="evidence"]', "Enter")
    page.focus("main a.button, main article a")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Ready.")
    page.focus("text=I sent it >> nth=-1")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=sent the status check")
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_the_plan_is_changed_and_explained(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
    width: int,
    script: bool,
) -> None:
    place = f"http://127.0.0.1:{served.port}"
    size = {"width": width, "height": 900}
    context = browser.new_context(java_script_enabled=script, viewport=size)  # type: ignore[arg-type]  # a plain size
    page = context.new_page()
    page.goto(place + took_in(served, f"Changed {width} {script}"))
    card = page.locator("article#status-check")
    assert "Wed 2 Dec 2099" in card.inner_text()
    card.locator("text=Change the plan").click()
    card.locator('[name="on"]').fill("2099-11-24")
    card.locator("text=Set for that day").click()
    alert = card.get_by_role("alert")
    assert "Tue 24 Nov 2099 is too early" in alert.inner_text()
    assert "choose Wed 2 Dec 2099 or a later day" in alert.inner_text()
    day = card.locator('[name="on"]:focus')
    assert day.input_value() == "2099-11-24"
    assert fits(page, width)
    day.fill("2099-12-10")
    card.locator("text=Put off until that day").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**?changed=2")
    did = page.locator("details.card[open]")
    assert "moves from Wed 2 Dec 2099 to Thu 10 Dec 2099" in did.inner_text()
    card.locator("text=Why, on whose word").click()
    card.locator("text=Why, in full").click()
    assert "Facts used" in page.inner_text("main")
    assert "You put it off until Thu 10 Dec 2099." in page.inner_text("main")
    assert "America/New_York" in page.inner_text("main")
    assert fits(page, width)
    page.click("main a >> nth=0")
    page.click("text=Take it out")
    assert "moves from Thu 10 Dec 2099 to Wed 2 Dec 2099" in did.inner_text()
    page.click("text=Something else")
    page.click("text=They asked me to call")
    page.fill('[name="day"]', "2099-11-24")
    page.fill('[name="clock"]', "10:15")
    assert fits(page, width)
    page.click(KEEP)
    assert "The status check to Dana Whitfield is planned for Tue 24 Nov 2099." in did.inner_text()
    context.close()


USED = {
    "still_deciding": {"promised.said", "promised.end"},
    "on_hold": {"promised.said", "promised.end"},
    "thanks": {"promised.said", "promised.end"},
    "next_round": {"promised.said", "promised.end"},
    "asks_for_something": {"promised.said", "promised.end"},
    "unclear": {"promised.said", "promised.end"},
    "redirect": {"refers_to"},
    "left_company": {"refers_to"},
    "automatic": {"returns", "refers_to"},
    "offer": {"answer_by"},
    "bounce": {"failed_address"},
}
"""The fields that a meaning of an answer uses, beside those that every answer has."""
EVERY = ["sender", "at", "meaning", "text"]


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_an_answer_is_asked_only_for_what_its_meaning_uses(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
    width: int,
    script: bool,
) -> None:
    size = {"width": width, "height": 900}
    context = browser.new_context(java_script_enabled=script, viewport=size)  # type: ignore[arg-type]  # a plain size
    page = context.new_page()
    at = took_in(served, f"Meanings {width} {script}")
    page.goto(f"http://127.0.0.1:{served.port}{at}edit/reply/")
    for meaning in Meaning:
        page.select_option('[name="meaning"]', meaning.value)
        asked = seen(page)
        assert asked[:4] == EVERY
        assert set(asked[4:]) == USED.get(meaning.value, set()), meaning
        assert page.locator("html").evaluate("html => html.scrollHeight") <= 1200
        assert fits(page, width)
    page.click("form > details > summary")
    assert "channel" in seen(page)
    context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_what_was_typed_for_another_meaning_is_not_kept(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
    script: bool,
) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    at = took_in(served, f"Another meaning {script}")
    page.goto(f"http://127.0.0.1:{served.port}{at}edit/reply/")
    page.select_option('[name="meaning"]', "automatic")
    page.fill('[name="returns"]', "2099-06-01")
    page.select_option('[name="meaning"]', "offer")
    page.fill('[name="answer_by"]', "2099-10-01")
    page.click(KEEP)
    page.wait_for_url("**?changed=2")
    kept = served.get(f"{at}case.yaml").text
    assert ("2099-10-01" in kept, "2099-06-01" in kept) == (True, False)
    context.close()


def test_a_day_half_typed_for_another_meaning_stops_nobody(browser: Browser, served: Page) -> None:  # noqa: F811 -- the fixture
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{served.port}{took_in(served, 'Half typed')}edit/reply/")
    page.select_option('[name="meaning"]', "automatic")
    page.focus('[name="returns"]')
    page.keyboard.type("11")
    page.select_option('[name="meaning"]', "rejection")
    page.click(KEEP)
    page.wait_for_url("**?changed=2")
    context.close()


def test_what_a_record_holds_is_shown_whatever_its_meaning(browser: Browser, served: Page) -> None:  # noqa: F811 -- the fixture
    answer = {
        "what": "reply",
        "at": "2026-10-20T11:00-04:00",
        "sender": "Dana Whitfield",
        "meaning": "thanks",
    }
    more = {"returns": "2099-06-01", "channel": "phone"}
    at = took_in(served, "Held", happenings=[answer | more])
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{served.port}{at}edit/reply/0/")
    assert {"returns", "channel"} <= set(seen(page))
    page.fill('[name="text"]', "Thank you.")
    page.click(KEEP)
    page.wait_for_url("**?changed=2")
    assert "2099-06-01" in served.get(f"{at}case.yaml").text
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_refused_answer_says_why_on_top_and_at_its_field_and_keeps_what_was_typed(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
    width: int,
    script: bool,
) -> None:
    size = {"width": width, "height": 900}
    context = browser.new_context(java_script_enabled=script, viewport=size)  # type: ignore[arg-type]  # a plain size
    page = context.new_page()
    others = [*CASE["contacts"], {"name": "Luis Ortega"}]
    at = took_in(served, f"Refused answer {width} {script}", contacts=others)
    page.goto(f"http://127.0.0.1:{served.port}{at}edit/reply/")
    typed = {
        "sender": "Luis Ortega", "meaning": "offer", "at": "2026-10-20T16:00",
        "text": "We offer you the post.", "answer_by": "2026-10-01", "channel": "phone",
    }  # fmt: skip
    page.click("form > details > summary")
    for name, value in typed.items():
        field = page.locator(f'[name="{name}"]')
        if name in {"sender", "meaning", "channel"}:
            field.select_option(value)
        else:
            field.fill(value)
    page.click(KEEP)
    alert = page.get_by_role("alert")
    assert "Nothing is kept yet" in alert.inner_text()
    assert "stands" in alert.inner_text()
    expect(alert).to_be_in_viewport(ratio=1)
    assert page.locator("[role=alert]:focus").count() == 1
    assert {name: page.input_value(f'[name="{name}"]') for name in typed} == typed
    assert set(typed) <= set(seen(page))
    wrong = page.locator('[name="answer_by"][aria-invalid]')
    assert page.locator(f'[id="{wrong.get_attribute("aria-describedby")}"]').is_visible()
    alert.locator("a").click()
    assert page.locator('[name="answer_by"]:focus').count() == 1
    assert fits(page, width)
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "part", ["sent", "date_named", "other_offer", "call_invited", "changed", "mistake", "observed"]
)
def test_what_happened_is_asked_on_one_screen_or_little_more(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
    part: str,
    width: int,
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    at = took_in(served, f"Short {part} {width}")
    page.goto(f"http://127.0.0.1:{served.port}{at}edit/{part}/")
    assert page.locator("html").evaluate("html => html.scrollHeight") <= 1000
    assert fits(page, width)
    context.close()


def seen(page: BrowserPage) -> list[str]:
    """Give the names of the fields that a person sees, from above."""
    fields = page.locator("main form label :is(input, select, textarea):visible")
    names = fields.evaluate_all("all => all.map(each => each.name)")
    return [str(name) for name in names]


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("button", ["Put off until that day", "Set for that day", "Leave it out"])
def test_a_refused_change_is_told_where_the_person_is_looking(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
    button: str,
    width: int,
    script: bool,
) -> None:
    size = {"width": width, "height": 700}
    context = browser.new_context(java_script_enabled=script, viewport=size)  # type: ignore[arg-type]  # a plain size
    page = context.new_page()
    promise = {"promises": [{"what": "the handover checklist", "due": "2099-12-03"}]}
    at = took_in(served, f"Looking {button} {width} {script}", interviews=[INTERVIEW | promise])
    page.goto(f"http://127.0.0.1:{served.port}{at}")
    card = page.locator("article#status-check")
    card.locator("text=Change the plan").click()
    name, value = ("why", " ") if button == "Leave it out" else ("on", "2026-10-01")
    card.locator(f'[name="{name}"]').fill(value)
    card.locator(f"text={button}").click()
    alert = card.get_by_role("alert")
    field = card.locator(f'[name="{name}"]:focus')
    expect(field).to_be_in_viewport(ratio=1)
    expect(alert).to_be_in_viewport(ratio=1)
    assert field.get_attribute("aria-describedby") == alert.get_attribute("id")
    context.close()


def test_a_refusal_of_what_is_no_longer_planned_has_the_focus(
    browser: Browser,
    served: Page,  # noqa: F811 -- the fixture
) -> None:
    page = browser.new_page()
    at = took_in(served, "No longer planned")
    page.goto(f"http://127.0.0.1:{served.port}{at}")
    ended = {"what": "closed", "at": "2026-10-20T16:00", "outcome": "rejected"}
    assert served.post(f"{at}edit/closed/", **ended).status == 302
    card = page.locator("article#status-check")
    card.locator("text=Change the plan").click()
    card.locator('[name="on"]').fill("2099-12-10")
    card.locator("text=Put off until that day").click()
    assert "changed elsewhere" in page.locator("[role=alert]:focus").inner_text()
    page.close()


def fits(page: BrowserPage, width: int) -> bool:
    """Tell whether nothing on the page is wider than the window."""
    right = page.locator("html").evaluate("html => html.scrollWidth")
    return bool(right <= width)
