"""From approving to the answer, in a real browser, with and without script."""

from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as BrowserPage

from tests.filled import filled
from tests.journeys.test_browser import browser, fits  # noqa: F401 -- the fixture
from tests.web.cases import DANA, INTERVIEW, took_in
from tests.web.conftest import Page, served  # noqa: F401 -- the fixture
from tests.web.test_mail import MAIL, numbers


@pytest.mark.parametrize(("width", "script"), [(390, False), (1280, True)])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_from_the_approval_to_the_answer(
    browser: Browser,  # noqa: F811 -- the fixture
    served: Page,  # noqa: F811 -- the fixture
    width: int,
    script: bool,
    colours: Literal["light", "dark"],
) -> None:
    folder, place = str(served.folder), f"http://127.0.0.1:{served.port}"
    waits = {"undo_seconds": 3600}  # so that the worker beside the page does not send it first
    filled("mailbox", data_dir=folder, address="alex@candidate.example", **waits)
    day = datetime.now(UTC).date() - timedelta(days=1)
    met = {"starts": f"{day}T14:00", "ends": f"{day}T15:00"}
    at = took_in(served, f"Sent {width} {colours}", interviews=[INTERVIEW | met])
    context = browser.new_context(
        java_script_enabled=script,
        viewport={"width": width, "height": 900},
        color_scheme=colours,
    )
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on(
        "request", lambda request: request.url.startswith(place) or troubles.append(request.url)
    )
    page.goto(f"{place}{at}write/thank-you-dana-whitfield/")
    page.fill("#body", page.input_value("#body").replace("Best regards", "Warm regards"))
    page.click("text=Approve and send")
    assert "Warm regards" in page.inner_text("[aria-label='The mail']")
    assert fits(page, width)
    page.set_input_files(
        "[name=files]", {"name": "plan.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    )
    page.click("button >> text=Approve and send")
    card = page.locator("article:target")
    expect(card).to_be_in_viewport()
    assert "Approved; goes out" in card.inner_text()
    card.locator("summary").click()
    assert "plan.pdf" in card.inner_text()
    card.locator("text=Take it back").click()
    assert "Nothing waits here" in page.inner_text("main")
    page.goto(f"{place}{at}write/thank-you-dana-whitfield/approve/")
    page.click("button >> text=Approve and send")
    filled("swept", data_dir=folder)
    page.reload()
    assert "Nothing waits here" in page.inner_text("main")
    page.goto(f"{place}{at}")
    page.click(f"li:has-text('to {DANA}'):has-text('sent') >> a")
    assert "Sent on" in page.inner_text("article")
    answered(page, served, at, width)
    assert troubles == []
    context.close()


def answered(page: BrowserPage, served: Page, at: str, width: int) -> None:  # noqa: F811 -- the fixture
    """Read the answer that came, in all its forms, and record it as it is believed."""
    id, now = at.strip("/").rpartition("/")[2], datetime.now(UTC).isoformat()
    given = {"contact": DANA, "came": now, "uid": next(numbers)}
    filled("incoming", data_dir=str(served.folder), application=id, raw=MAIL, **given)
    page.goto(f"http://127.0.0.1:{served.port}")
    page.click("text=To the inbox")
    mail = page.locator(f"article:has([href='{at}'])")
    assert "still deciding (likely)" in mail.inner_text()
    assert fits(page, width)
    mail.locator("text=The whole mail").click()
    page.click("text=The quoted part is hidden")
    assert "> When do you decide?" in page.inner_text("main")
    page.click("text=As it was laid out")
    assert page.locator("main .foreign b >> text=decide").is_visible()
    assert fits(page, width)
    page.click("button >> text=Record it so")
    assert f"{DANA} answered: still deciding" in page.inner_text("main")
    assert fits(page, width)
