"""Own words at the page: earlier ones, two tabs, letters that are planned no more."""

import re
from html import unescape

import pytest

from tests.web.cases import DANA, took_in
from tests.web.conftest import Page, served  # noqa: F401 -- the fixture

LETTER = {"kind": "status_check", "to": DANA, "channel": "email"}


@pytest.fixture
def page(served: Page) -> Page:  # noqa: F811 -- the fixture
    return served


def begun(page: Page, company: str) -> str:
    return f"{took_in(page, company)}write/status-check/"


def keep(page: Page, write: str, version: int, body: str, subject: str = "Shift Lead") -> int:
    given = LETTER | {"version": str(version), "subject": subject, "body": body}
    return page.post(write, **given).status


def typed(shown: str) -> str:
    """Give what stands in the editor, as a browser reads it."""
    found = re.search(r"<textarea name=\"body\".*?>\n?(.*?)</textarea>", shown, re.DOTALL)
    assert found is not None
    return unescape(found[1])


def changed(shown: str) -> list[tuple[str, str]]:
    """Give what is marked as taken out or put in."""
    marks = re.findall(r"<(ins|del)><span class=\"unseen\">[^<]*</span>(.*?)</\1>", shown)
    return [(mark, unescape(words)) for mark, words in marks]


def test_earlier_words_are_shown_with_what_changed_and_taken_back_by_one_click(page: Page) -> None:
    write = begun(page, "Earlier")
    assert "Earlier versions" not in page.get(write).text
    assert keep(page, write, 1, "Dear Dana, <b>how</b> are you?") == 302
    first = page.get(write).text
    assert ("Back to the composed letter" in first, "Take this one back" in first) == (True, False)
    assert keep(page, write, 2, "Dear Dana, who are you?", "Shift") == 302
    shown = page.get(write).text
    assert changed(shown) == [("del", " Lead"), ("del", "<b>how</b>"), ("ins", "who")]
    assert "<b>how" not in shown
    assert "(page) then 2 words out, 1 in" in shown
    assert "on your clock (Europe/London)" in shown
    assert page.post(f"{write}back/", version="3", revision="2").status == 302
    assert typed(page.get(write).text) == "Dear Dana, <b>how</b> are you?"
    assert page.get(write).text.count("Take this one back") == 2


def test_the_composed_letter_comes_back_and_the_own_words_stay_below_it(page: Page) -> None:
    write = begun(page, "Composed")
    composed = typed(page.get(write).text)
    keep(page, write, 1, "My words.")
    assert page.post(f"{write}back/", version="2").status == 302
    shown = page.get(write).text
    assert typed(shown) == composed
    assert ("Back to the composed" in shown, "Take this one back" in shown) == (False, True)
    assert ("del", "words") in changed(shown)
    stale = page.post(f"{write}back/", version="1", revision="2")
    assert stale.status == 302


def test_words_are_not_taken_back_over_others_unseen(page: Page) -> None:
    write = begun(page, "Unseen")
    keep(page, write, 1, "One.")
    keep(page, write, 2, "Two.")
    for given in ({"revision": "2"}, {}):
        stale = page.post(f"{write}back/", version="2", **given)
        assert (stale.status, typed(stale.text)) == (409, "Two.")
        assert "data-refused" not in stale.text
    for nonsense in ("9", "x", "\u0661", "9" * 30):
        assert page.post(f"{write}back/", version="3", revision=nonsense).status == 404
    assert page.get(f"{write}back/").status == 405


def test_of_two_tabs_the_second_sees_both_and_keeps_its_own_on_top(page: Page) -> None:
    write = begun(page, "Tabs")
    keep(page, write, 1, "I liked the <night> shift.")
    stale = page.post(write, **LETTER, version="1", subject="Shift Lead", body="I liked the dock.")
    assert (stale.status, typed(stale.text)) == (409, "I liked the dock.")
    assert "Kept elsewhere meanwhile" in stale.text
    assert changed(stale.text.split("Earlier versions")[0])[-2:] == [
        ("del", "<night> shift"),
        ("ins", "dock"),
    ]
    assert "data-refused" in stale.text
    version = re.search(r'name="version" value="(\d+)"', stale.text)
    assert version is not None
    assert keep(page, write, int(version[1]), "I liked the dock.") == 302
    shown = page.get(write).text
    assert typed(shown) == "I liked the dock."
    assert ("del", "<night> shift") in changed(shown)


def test_a_tab_that_went_back_to_the_composed_letter_is_a_conflict_as_well(page: Page) -> None:
    write = begun(page, "Went back")
    keep(page, write, 1, "One.")
    page.post(f"{write}back/", version="2")
    stale = page.post(write, **LETTER, version="2", subject="S", body="Two.")
    assert (stale.status, typed(stale.text)) == (409, "Two.")
    assert "You went back to this meanwhile" in stale.text


def test_an_answer_that_was_recorded_meanwhile_is_no_conflict(page: Page) -> None:
    at = took_in(page, "Answered")
    answer = {"at": "2026-10-20T16:00", "sender": DANA, "meaning": "thanks"}
    assert page.post(f"{at}edit/reply/", **answer, what="reply").status == 302
    assert keep(page, f"{at}write/status-check/", 1, "Mine.") == 302
    assert typed(page.get(f"{at}write/status-check/").text) == "Mine."


def test_words_stay_letter_for_letter_from_the_first_line_feed_to_the_last(page: Page) -> None:
    write, words = begun(page, "Letters"), "\n\n  Dear </textarea> &amp; D.,\n\n\tso. \n\n"
    keep(page, write, 1, words)
    shown = page.get(write).text
    assert typed(shown) == words
    assert keep(page, write, 2, typed(shown).replace("\n", "\r\n")) == 302
    assert "Take this one back" not in page.get(write).text


def test_only_the_latest_are_shown_until_all_are_asked_for(page: Page) -> None:
    write = begun(page, "Many")
    for n in range(23):
        keep(page, write, n + 1, f"Wording {n}.")
    shown = page.get(write).text
    assert (shown.count("Take this one back"), "All earlier versions" in shown) == (20, True)
    shown = page.get(f"{write}?earlier=all").text
    assert (shown.count("Take this one back"), "All earlier versions" in shown) == (22, False)


def test_a_letter_the_plan_no_longer_speaks_of_is_listed_to_be_read_and_copied(page: Page) -> None:
    odd = {"follow_up": "a/b ?", "kind": "reminder", "to": DANA, "body": "\nOdd <words>"}
    at = took_in(page, "Unplanned", drafts=[odd])
    heading = "Letters you wrote that the plan no longer speaks of"
    keep(page, f"{at}write/status-check/", 1, "Planned words.")
    shown = page.get(at).text
    assert (heading in shown, "Planned words" in shown) == (True, False)
    assert "\n\nOdd &lt;words&gt;</textarea>" in shown
    ended = {"what": "closed", "at": "2026-10-20T16:00", "outcome": "rejected"}
    assert page.post(f"{at}edit/closed/", **ended).status == 302
    shown = page.get(at).text
    assert "Planned words.</textarea>" in shown
    assert f'href="{at}write/status-check/"' in shown
    assert typed(page.get(f"{at}write/status-check/").text) == "Planned words."
    assert page.post(f"{at}write/status-check/back/", version="3").status == 302
    still = page.get(f"{at}write/status-check/")
    assert (still.status, typed(still.text)) == (200, "Planned words.")
