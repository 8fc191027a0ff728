"""Approving, the outbox and the inbox on the page."""

import re
from html import unescape
from itertools import count
from typing import Any

import pytest

from tests.filled import filled
from tests.web.cases import CASE, DANA, took_in
from tests.web.conftest import Answer, Page, served  # noqa: F401 -- the fixture

LETTER = {"kind": "status_check", "to": DANA, "channel": "email"}
numbers = count(1)
PDF = {"handover.pdf": "%PDF-1.7\n"}
HOSTILE = "\x1b[31m\u202e</q></textarea><script>alert(1)</script><img src=x>"
MAIL = (
    f"From: {DANA} <dana@acme.example>\r\nSubject: Re: Shift Lead\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
    "We decide next week.\r\n\r\n> When do you decide?\r\n--b\r\nContent-Type: text/html\r\n\r\n"
    '<p onclick="x()">We <b>decide</b></p><img src="http://evil.example/x.png">'
    '<script>alert(1)</script><a href="http://evil.example/">next week</a>\r\n--b--\r\n'
)


@pytest.fixture(scope="module")
def page(served: Page) -> Page:  # noqa: F811 -- the fixture
    fill(served, "mailbox", address="alex@candidate.example")
    return served


def fill(page: Page, deed: str, **given: Any) -> None:
    filled(deed, data_dir=str(page.folder), **given)


def ready(page: Page, company: str, **more: Any) -> str:
    """Take a case in, and give where the mail of its status check is read."""
    return f"{took_in(page, company, **more)}write/status-check/approve/"


def seen(page: Page, address: str) -> str:
    found = re.search(r'name="seen" value="(\w+)"', page.get(address).text)
    assert found is not None
    return found[1]


def approved(page: Page, company: str, **more: Any) -> str:
    """Approve the status check of a new case, and give the id of the message."""
    address = ready(page, company, **more)
    answer = page.post(address, seen=seen(page, address))
    assert answer.status == 302, answer.text
    return answer.headers["location"].partition("#m")[2]


def article(page: Page, message: str) -> str:
    """Give what the outbox shows of a message."""
    shown = page.get("/outbox/").text
    found = re.search(rf'<article id="m{message}">.*?</article>', shown, re.DOTALL)
    return found[0] if found else ""


def journal(page: Page, at: str) -> str:
    return page.get(at).text.split("<h2>History</h2>")[1]


def test_the_mail_is_shown_as_it_will_go_and_waits_when_it_is_approved(page: Page) -> None:
    address = ready(page, "Shown")
    shown = page.get(address).text
    for each in (
        "alex@candidate.example", "dana@acme.example", "Wed 2 Dec 2099, 08:00 their time, 13:00",
        "not after Tue 8 Dec 2099", "Shift Lead role: a short question", "Dear Dana Whitfield",
        'enctype="multipart/form-data"',
    ):  # fmt: skip
        assert each in shown
    message = page.post(address, seen=seen(page, address)).headers["location"].partition("#m")[2]
    told = article(page, message)
    assert "Approved; goes out Wed 2 Dec 2099, 08:00 their time, 13:00 yours." in told
    assert "Take it back" in told
    assert "waits already" in page.get(address).text
    assert f"/outbox/#m{message}" in page.get(address.replace("approve/", "")).text
    at = address.split("write/")[0]
    for place in ("/", at):
        assert "approved message" in page.get(place).text
    assert page.get(at).text.count("Approved; goes out Wed 2 Dec 2099") == 2
    assert page.post(f"/outbox/{message}/take-back/").status == 302
    assert article(page, message) == ""
    assert "Called off on" in page.get(f"/outbox/{message}/").text
    assert "called off" in page.get(at).text.split("<h2>Mails</h2>")[1]


def test_what_was_typed_is_kept_before_it_is_read_and_approved(page: Page) -> None:
    at = took_in(page, "Typed")
    words = {"subject": "Shift Lead", "body": "Dear Dana Whitfield,\n\nMine.\n\nAlex Morgan"}
    answer = page.post(f"{at}write/status-check/ready/", **LETTER, **words, version="1")
    assert answer.headers["location"] == f"{at}write/status-check/approve/"
    assert "Mine." in page.get(answer.headers["location"]).text
    again = page.post(f"{at}write/status-check/ready/", **LETTER, **words, version="2")
    assert (again.status, "2 words" in page.get(at).text) == (302, False)
    stale = page.post(
        f"{at}write/status-check/ready/", **LETTER, **words | {"body": "x"}, version="1"
    )
    assert stale.status == 409


def test_only_what_was_read_is_approved(page: Page) -> None:
    address = ready(page, "Read")
    before = seen(page, address)
    other = {"subject": "Other", "body": "Dear Dana Whitfield,\n\nOther.\n\nAlex Morgan"}
    page.post(address.replace("approve/", ""), **LETTER, **other, version="1")
    for nothing in (before, "", "x" * 64):
        stale = page.post(address, seen=nothing)
        assert stale.status == 409
        assert "another one than you have read" in stale.text
        assert "Other." in stale.text
    assert "approved message" not in page.get(address.split("write/")[0]).text


def test_a_letter_with_an_error_is_not_approved(page: Page) -> None:
    address = ready(page, "Error")
    page.post(address.replace("approve/", ""), **LETTER, subject="S", body="hi", version="1")
    assert 'class="error"' in page.get(address).text
    assert page.post(address, seen=seen(page, address)).status == 422


def test_files_go_along_when_they_are_what_they_say(page: Page) -> None:
    address = ready(page, "Files")
    wrong = {
        "plan.pdf": "MZ\0\0",
        "page.html": "<script>alert(1)</script>",
        f"{HOSTILE}.pdf": "%PDF-",
    }
    for name, content in wrong.items():
        bad = page.send(address, {name: content}, seen=seen(page, address))
        assert (bad.status, "<script>alert" in bad.text) == (422, False), name
    message = page.send(address, PDF, seen=seen(page, address)).headers["location"]
    assert "handover.pdf" in article(page, message.partition("#m")[2])


def test_another_moment_is_chosen_on_ones_own_clock(page: Page) -> None:
    address = ready(page, "Moment")
    night = page.post(address, seen=seen(page, address), at="2099-12-03T03:00")
    assert (night.status, "does not fit" in night.text) == (422, True)
    assert 'value="2099-12-03T03:00"' in night.text
    assert page.post(address, seen=seen(page, address), at="tomorrow").status == 422
    given = page.post(address, seen=seen(page, address), at="2099-12-03T15:00")
    told = article(page, given.headers["location"].partition("#m")[2])
    assert "Thu 3 Dec 2099, 10:00 their time, 15:00 yours" in told


@pytest.mark.parametrize(
    ("state", "choices"),
    [
        ("unknown", {"went": "Sent on", "again": "Approved; ", "drop": "Called off on"}),
        ("drafted", {"went": "Sent on", "take-back": "Called off on"}),
        ("asks", {"take-back": "Called off on"}),
        ("refused", {"take-back": "Called off on"}),
    ],
)
def test_each_state_offers_what_can_be_done_and_does_it(
    page: Page, state: str, choices: dict[str, str]
) -> None:
    for choice, after in choices.items():
        message = approved(page, f"{state} {choice}")
        id = f"{state}-{choice}-shift-lead"
        fill(page, "stands", follow_up="status-check", application=id, state=state, says=HOSTILE)
        told = article(page, message)
        offered = set(re.findall(rf"/outbox/{message}/([a-z-]+)/", told))
        assert offered == set(choices)
        assert ("/approve/" in told) is (state in {"asks", "refused"})
        assert "<script>alert" not in told
        assert page.get(f"/applications/{id}/write/status-check/").status == 200
        assert page.post(f"/outbox/{message}/{choice}/").status == 302
        assert after in page.get(f"/outbox/{message}/").text
        if choice != "again":
            late = page.post(f"/outbox/{message}/{choice}/")
            assert (late.status, "The message is" in late.text) == (422, True)


def test_what_asks_is_read_again_and_replaced(page: Page) -> None:
    message = approved(page, "Again")
    fill(page, "stands", follow_up="status-check", application="again-shift-lead", state="asks")
    address = "/applications/again-shift-lead/write/status-check/approve/"
    assert "takes the place of the message that waits for you" in page.get(address).text
    fresh = page.post(address, seen=seen(page, address)).headers["location"].partition("#m")[2]
    assert fresh != message
    assert "You approved it anew." in page.get(f"/outbox/{message}/").text


def test_nonsense_is_answered_in_three_lines(page: Page) -> None:
    message = approved(page, "Nonsense")
    assert page.post(f"/outbox/{message}/burn/").status == 404
    assert page.post("/outbox/nobody/went/").status == 404
    assert page.get("/outbox/nobody/").status == 404
    assert page.get("/inbox/999/").status == 404
    assert page.get(f"/outbox/{message}/went/").status == 405
    assert page.get("/applications/nonsense-shift-lead/write/nothing/approve/").status == 404


def test_without_a_mailbox_everything_else_is_there(page: Page) -> None:
    me = CASE["candidate"] | {"email": "other@candidate.example"}
    at = took_in(page, "Alone", candidate=me)
    shown = page.get(f"{at}write/status-check/").text
    assert "Approve and send" not in shown
    assert "add your mailbox" in shown
    for way in ("Copy the letter", "Open in my mail program", "Save as .eml", "I sent it"):
        assert way in shown
    assert page.get(f"{at}write/status-check/approve/").status == 404


def came(page: Page, company: str, **given: Any) -> tuple[str, int]:
    """Let a mail come in to a new application; give its address and the number of the mail."""
    at = took_in(page, company)
    id = at.strip("/").rpartition("/")[2]
    fill(page, "incoming", application=id, raw=MAIL, uid=next(numbers), **given)
    found = re.findall(r'href="/inbox/(\d+)/"', page.get(at).text)
    return at, int(found[0])


def block(page: Page, n: int) -> str:
    found = re.search(rf'<article id="n{n}">.*?</article>', page.get("/inbox/").text, re.DOTALL)
    return found[0] if found else ""


def test_a_mail_is_settled_as_it_is_believed_and_moves_the_plan(page: Page) -> None:
    at, n = came(page, "Settled", contact=DANA, doubts=["It is likely, but not certain."])
    told = unescape(block(page, n))
    for each in (
        "still deciding (likely)", "next week", "It is likely, but not certain.",
        "We decide next week.", "The quoted part is hidden",
        '<option value="still_deciding" selected>', f'<option value="{DANA}" selected>',
    ):  # fmt: skip
        assert each in told
    assert "> When do you decide?" not in told
    assert "1 mail waits for your decision" in page.get(at).text
    done = page.post(f"/inbox/{n}/settle/", meaning="still_deciding", sender=DANA)
    assert done.headers["location"].startswith(f"{at}?changed=")
    assert f"{DANA} answered: still deciding" in journal(page, at)
    assert block(page, n) == ""
    assert "Record it so" not in page.get(f"/inbox/{n}/").text
    late = page.post(f"/inbox/{n}/settle/", meaning="thanks", sender=DANA)
    assert (late.status, "settled already" in late.text) == (422, True)


def test_a_mail_of_nobody_known_asks_who_it_was(page: Page) -> None:
    at, n = came(page, "Nobody")
    assert '<option value="">choose</option>' in block(page, n)
    for given in ({"meaning": "thanks", "sender": ""}, {"meaning": "<b>", "sender": DANA}):
        refused = page.post(f"/inbox/{n}/settle/", **given)
        assert (refused.status, "Nothing is recorded yet" in refused.text) == (422, True)
    assert page.post(f"/inbox/{n}/settle/", aside="1").headers["location"] == "/inbox/"
    assert block(page, n) == ""
    assert "does not belong" in page.get(at).text


def test_the_whole_mail_is_shown_cleaned_and_can_be_saved(page: Page) -> None:
    _, n = came(page, "Whole")
    shown = page.get(f"/inbox/{n}/")
    assert "&gt; When do you decide?" in shown.text
    assert "<p>We <b>decide</b></p>" in shown.text
    assert "(http://evil.example/)" in shown.text
    main = shown.text.split("<main")[1]
    for each in ("<script", "<img", "onclick", 'src="http'):
        assert each not in main
    file = page.get(f"/inbox/{n}/mail.eml")
    assert file.headers["content-disposition"] == f'attachment; filename="mail-{n}.eml"'
    assert file.headers["x-content-type-options"] == "nosniff"
    assert file.text.startswith(f"From: {DANA}")


def test_what_comes_from_outside_is_shown_and_never_obeyed(page: Page) -> None:
    at, n = came(
        page, "Hostile", sender=HOSTILE, subject=HOSTILE, new_text=HOSTILE, quote=HOSTILE,
        doubts=[HOSTILE],
    )  # fmt: skip
    for address in ("/inbox/", f"/inbox/{n}/", at):
        shown = page.get(address).text
        assert "&lt;script&gt;alert(1)" in shown
        assert "<script>alert" not in shown
        assert "<img" not in shown
        assert not re.search("[\x1b\u202e]", shown.split("<main")[1])


def test_a_mail_that_could_not_be_read_is_shown_as_such(page: Page) -> None:
    at, n = came(page, "Unread", state="unread", doubts=["It could not be read."])
    assert "It could not be read." in block(page, n)
    assert page.get(f"/inbox/{n}/").status == 200
    assert page.post(f"/inbox/{n}/settle/", meaning="thanks", sender=DANA).status == 302
    assert f"{DANA} answered: thanks" in journal(page, at)
