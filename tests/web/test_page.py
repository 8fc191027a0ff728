"""The page over HTTP, served as it is for a person."""

import re
from datetime import datetime
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

import pytest

from afterword.core.calendar.moments import spoken
from tests.web.conftest import Page

FORM = {
    "company": "Acme <b>Logistics</b>",
    "role": "Shift Lead",
    "starts": "2026-10-13T14:00",
    "ends": "2026-10-13T15:00",
    "zone": "America/New_York",
    "said": "in a few weeks",
    "said-end": "2099-12-01",
    "name-1": "Dana Whitfield",
    "salutation-1": "Ms Whitfield",
    "email-1": "dana@acme.example",
    "about-1": "how the night shift hands over",
    "my-name": "Alex Morgan",
    "my-email": "alex@candidate.example",
    "need": "planning night crews",
    "skill": "shift planning",
    "evidence": "planned the shifts of 120 nurses",
}
ID = "acme-b-logistics-b-shift-lead"
AT = f"/applications/{ID}/"


@pytest.fixture(scope="module")
def page(served: Page) -> Page:
    """Serve the page with one application in it."""
    assert served.get("/").text.count("Nothing is written down yet") == 1
    assert served.post("/new/", **FORM).status == 302
    return served


def test_the_policy_allows_this_place_only(page: Page) -> None:
    for path in ("/", "/new/", AT, f"{AT}text/", f"{AT}edit/person/0/", "/applications/nobody/"):
        headers = page.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"


def test_other_hosts_and_other_sites_are_refused(page: Page) -> None:
    assert page.get("/", Host="evil.example").status == 400
    assert page.ask("POST", f"{AT}undo/", "x=1").status == 403


def test_what_people_write_is_escaped(page: Page) -> None:
    text = page.get(AT).text
    assert "<b>Logistics</b>" not in text
    assert "Acme &lt;b&gt;Logistics&lt;/b&gt;" in text


def test_the_plan_shows_reasons_on_whose_word_and_what_would_change_it(page: Page) -> None:
    text = page.get(AT).text
    assert "in a few weeks" in text
    assert "R078" in text
    assert "It changes if" in text
    assert "Tue 1 Dec 2099" in text


def test_faults_in_the_form_are_told_and_nothing_typed_is_lost(page: Page) -> None:
    answer = page.post("/new/", **(FORM | {"zone": "Mars/Base", "company": "Other"}))
    assert answer.status == 422
    assert "there is no time zone" in answer.text
    assert 'value="Other"' in answer.text


def test_everything_can_be_edited_and_a_conflict_loses_nothing(page: Page) -> None:
    text = page.get(f"{AT}case.yaml").text
    assert (
        page.post(f"{AT}text/", version="1", text=text.replace("Shift Lead", "Night Lead")).status
        == 302
    )
    assert "Night Lead" in page.get(AT).text
    stale = page.post(f"{AT}text/", version="1", text=text + "# mine\n")
    assert (stale.status, "# mine" in stale.text) == (409, True)
    wrong = page.post(f"{AT}text/", version="2", text=text.replace("company", "kompany"))
    assert (wrong.status, "Did you mean company?" in wrong.text) == (422, True)
    assert page.post(f"{AT}text/", version="2", text=text.replace(ID, "other")).status == 422
    assert page.post(f"{AT}undo/").status == 302
    assert "Shift Lead" in page.get(AT).text


def test_without_a_language_model_nothing_speaks_of_one(page: Page) -> None:
    write = f"{AT}write/status-check/"
    assert "language model" not in page.get(write).text
    answer = page.post(f"{write}model/", body="My words.")
    assert answer.status == 404
    assert "No language model is set up" in answer.text
    assert "My words." in answer.text


def test_letters_are_looked_through_kept_handed_over_and_recorded(page: Page) -> None:
    write = f"{AT}write/status-check/"
    first = page.get(write)
    assert "Ready." in first.text
    assert "mailto:dana@acme.example" in first.text
    found = page.post(f"{write}findings/", subject="x", body="I haven't heard back.")
    assert "Not ready yet." in found.text
    assert "<html" not in found.text
    version = first.text.split('name="version" value="')[1].split('"')[0]
    mine = "Dear Ms Whitfield,\r\n\r\nThank you. How does the Shift Lead role stand?"
    assert page.post(write, version=version, subject="Shift Lead", body=mine).status == 302
    assert "How does the Shift Lead role stand?" in page.get(write).text
    conflict = page.post(write, version=version, subject="Shift Lead", body="In a second tab")
    assert (conflict.status, "In a second tab" in conflict.text) == (409, True)
    assert "How does the Shift Lead role stand?" in page.get(f"{write}letter.eml").text
    sent = {"at": "2026-10-14T09:12", "subject": "As sent", "body": "Changed at the last moment"}
    assert page.post(f"{write}sent/", **sent).status == 302
    assert "Changed at the last moment" in page.get(f"{AT}case.yaml").text
    shown = page.get(AT).text
    assert "sent the status check to Dana Whitfield by email" in shown
    kept = page.get(write)
    assert (kept.status, "How does the Shift Lead role stand?" in kept.text) == (200, True)


def test_words_typed_while_the_plan_changed_are_kept_and_recorded(page: Page) -> None:
    assert page.post("/new/", **(FORM | {"company": "Turned"})).status == 302
    at = "/applications/turned-shift-lead/"
    write = f"{at}write/status-check/"
    shown = page.get(write).text
    hidden = dict(
        re.findall(r'type="hidden" name="(version|kind|to|channel)" value="([^"]*)"', shown)
    )
    no = {
        "what": "reply",
        "at": "2026-10-20T16:00",
        "sender": "Dana Whitfield",
        "meaning": "rejection",
    }
    assert page.post(f"{at}edit/reply/", **no).status == 302
    letter = hidden | {"subject": "Shift Lead", "body": "Typed in the first tab"}
    assert page.post(write, **letter).status == 302
    kept = page.get(write)
    assert "Typed in the first tab" in kept.text
    assert "The plan no longer speaks of this letter" in kept.text
    ahead = page.post(f"{write}sent/", **letter, at="2099-10-20T16:00")
    assert (ahead.status, "Typed in the first tab" in ahead.text) == (422, True)
    assert page.post(f"{write}sent/", **letter, at="2026-10-21T09:00").status == 302
    assert "sent the status check to Dana Whitfield by email" in page.get(at).text


def test_a_subject_that_no_mail_can_carry_can_still_be_corrected(page: Page) -> None:
    assert page.post("/new/", **(FORM | {"company": "Odd"})).status == 302
    write = "/applications/odd-shift-lead/write/status-check/"
    version = page.get(write).text.split('name="version" value="')[1].split('"')[0]
    assert page.post(write, version=version, subject="=?x", body="Thank you").status == 302
    shown = page.get(write)
    assert (shown.status, "mailto:" in shown.text) == (200, False)
    assert page.get(f"{write}letter.eml").status == 422


@pytest.mark.parametrize(
    ("what", "fields", "told"),
    [
        ("reply", {"sender": "Dana Whitfield", "meaning": "still_deciding", "promised.said": "next week", "text": "Hello"}, "still deciding"),
        ("date_named", {"timing.said": "by the end of next month"}, "a date was named"),
        ("other_offer", {"answer_by": "2099-11-01", "written": "false"}, "another offer"),
        ("note", {"text": "Saw it again"}, "noted: Saw it again"),
        ("sent", {"kind": "reminder", "to": "Dana Whitfield"}, "sent the reminder to Dana Whitfield"),
        ("call_invited", {"by": "Dana Whitfield", "day": "2099-11-24", "clock": "10:15"}, "asked you to call on Tue 24 Nov 2099"),
        ("changed", {"news": "qualification", "text": "I passed the exam"}, "news about your qualification: I passed the exam"),
        ("mistake", {"to": "Dana Whitfield", "wrong": "Whitefield", "right": "Whitfield"}, "a mistake in a message to Dana Whitfield"),
        ("observed", {"sign": "warm_words", "text": "At the door"}, "noticed warm words: At the door"),
        ("accepted_elsewhere", {}, "accepted a post at another company"),
        ("reply", {"sender": "Dana Whitfield", "meaning": "automatic", "returns": "2099-06-01", "refers_to": "Dana Whitfield"}, "Dana Whitfield answered: automatic"),
        ("closed", {"outcome": "withdrawn"}, "closed: withdrawn"),
    ],
)  # fmt: skip
def test_what_happened_is_recorded(
    page: Page, what: str, fields: dict[str, str], told: str
) -> None:
    given = {"what": what, "at": "2026-10-20T16:00"} | fields
    answer = page.post(f"{AT}edit/{what}/", **given)
    assert answer.status == 302
    shown = page.get(answer.headers["location"]).text
    assert '<details class="card" open><summary>What the last change did' in shown
    assert told in shown


@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        (f"{AT}edit/other_offer/", {"what": "other_offer", "at": "2026-10-20T16:00", "answer_by": "soon"}, 422),
        (f"{AT}edit/other_offer/", {"what": "other_offer", "at": "2026-10-20T16:00"}, 422),
        (f"{AT}edit/note/", {"what": "note", "at": "2026-10-20T16:00", "text": " "}, 422),
        (f"{AT}edit/note/", {"what": "note", "text": "x", "at": "noon"}, 422),
        (f"{AT}edit/date_named/", {"what": "date_named", "at": "2026-10-20T16:00"}, 422),
        (f"{AT}edit/call_invited/", {"what": "call_invited", "at": "2026-10-20T16:00", "by": "Nobody Here", "day": "2099-11-24"}, 422),
        (f"{AT}edit/observed/", {"what": "observed", "at": "2026-10-20T16:00"}, 422),
        (f"{AT}edit/day/", {"day": "2099-11-24", "level": "closed"}, 422),
        (f"{AT}edit/person/9/", {"name": "x"}, 404),
        (f"{AT}edit/nothing/", {}, 404),
        (f"{AT}edit/person/0/", {"name": "x", "less": "channels.7"}, 404),
        ("/applications/nobody/undo/", {}, 404),
        ("/import/", {"text": "company: x"}, 422),
    ],
)  # fmt: skip
def test_bad_input_gets_its_lines_and_status(
    page: Page, path: str, fields: dict[str, str], status: int
) -> None:
    assert page.post(path, **fields).status == status


def test_a_case_file_can_be_pasted(page: Page) -> None:
    text = Path("examples/silent.yaml").read_text(encoding="utf-8")
    assert (
        page.post("/import/", text=text).headers["location"]
        == "/applications/calder-print-works-account-coordinator/"
    )
    assert "Close it and keep applying" in page.get("/").text


@pytest.mark.parametrize(
    ("path", "status", "told", "ways"),
    [
        (f"/applications/{quote('nobody')}/", 404, "There is no application", ["/", "/new/"]),
        ("/nothing/", 404, "There is no such page", ["/", "/new/"]),
        (f"{AT}edit/nothing/", 404, "There is no such page", [AT, "/"]),
        (f"{AT}write/nothing/", 404, "There is no follow-up", [AT, "/"]),
        (f"{AT}why/nothing/", 404, "does not speak of", [AT, "/"]),
        (f"{AT}undo/", 405, "it only takes forms", [AT, "/"]),
    ],
)
def test_an_error_says_what_can_be_done_at_the_page(
    page: Page, path: str, status: int, told: str, ways: list[str]
) -> None:
    answer = page.get(path)
    assert (answer.status, told in answer.text) == (status, True)
    main = answer.text.partition("<main")[2]
    assert re.findall(r'href="([^"]+)"', main) == ways
    assert not re.search("afterword [a-z]+|command", main.partition("</main>")[0])


def test_a_form_that_is_not_ours_any_more_is_refused_in_our_words(page: Page) -> None:
    answer = page.ask("POST", f"{AT}undo/", "x=1")
    assert answer.status == 403
    assert "This form was not sent from a page of ours" in answer.text
    assert "<style" not in answer.text


def test_a_day_that_cannot_be_settled_is_told_without_the_terminal(page: Page) -> None:
    answer = page.post(f"{AT}settle/", day="2026-10-20")
    assert answer.status == 422
    assert "afterword record" not in answer.text
    assert f'<a class="button" href="{AT}"' in answer.text


def test_what_is_done_is_dated_on_the_clock_of_the_person(page: Page) -> None:
    assert " UTC, " not in page.get(AT).text
    moved = page.get(AT).text.partition("<h2>History")[2]
    at, shown = re.findall(r'<time datetime="([^"]+)">([^<]+)</time> on your clock', moved)[0]
    assert shown == spoken(datetime.fromisoformat(at).astimezone(ZoneInfo("America/New_York")))


def test_taking_in_and_changing_a_case_say_what_they_are(page: Page) -> None:
    assert "Paste a case file" in page.get("/import/").text
    changing = page.get(f"{AT}text/").text
    assert "This is all that is recorded" in changing
    assert f'<a href="{AT}">Back to the plan</a>' in changing
    refused = page.post("/import/", text="company: x").text
    assert "Nothing is kept yet" in refused


def test_what_is_to_be_closed_can_be_closed_from_the_overview(page: Page) -> None:
    text = Path("examples/silent.yaml").read_text(encoding="utf-8")
    assert page.post("/import/", text=text).status in {302, 409, 422}
    at = "/applications/calder-print-works-account-coordinator/"
    assert f'<a class="button" href="{at}edit/closed/">Close it</a>' in page.get("/").text


def test_a_port_that_is_taken_is_said() -> None:
    import socket

    from afterword.core.errors import PortTaken
    from afterword.web.serve import serve

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortTaken, match="listens on port"):
            serve(other.getsockname()[1], worker=False)


def test_the_short_form_names_what_is_wrong_as_it_asks_for_it(page: Page) -> None:
    wrong = FORM | {"company": "Wrong", "zone": "Mars/Base", "email-1": "not an address"}
    answer = page.post("/new/", **wrong)
    assert answer.status == 422
    assert "Time zone there: there is no time zone" in answer.text
    assert "Person 1, address: " in answer.text
    assert "interviews[0]" not in answer.text


def test_a_post_that_is_kept_already_is_a_conflict(page: Page) -> None:
    assert page.post("/new/", **(FORM | {"company": "Twice"})).status == 302
    again = page.post("/new/", **(FORM | {"company": "Twice"}))
    assert (again.status, 'value="Twice"' in again.text) == (409, True)
    text = page.get("/applications/twice-shift-lead/case.yaml").text
    assert page.post("/import/", text=text).status == 409
