"""The forms of the records, over HTTP."""

import re
from urllib.parse import urlencode

import pytest

from tests.web.cases import CASE, took_in
from tests.web.conftest import Answer, Page
from tests.web.test_page import FORM

AT = "/applications/parts-shift-lead/"
INPUT = re.compile(
    r'<(?:input|textarea)[^>]*name="([^"]+)"[^>]*?(?:value="([^"]*)"[^>]*>|>([^<]*)</textarea>)'
)


@pytest.fixture(scope="module")
def page(served: Page) -> Page:
    """Serve the page with one application in it."""
    assert served.post("/new/", **(FORM | {"company": "Parts"})).status == 302
    return served


def filled(page: Page, path: str) -> dict[str, str]:
    """Give what a form shows, as a browser would send it back."""
    text = page.get(path).text
    given = {name: value or body for name, value, body in INPUT.findall(text)}
    for name, options in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', text):
        chosen = re.findall(r'value="([^"]*)" selected', options)
        given[name] = chosen[0] if chosen else ""
    boxes = re.findall(r'type="checkbox"[^>]*name="([^"]+)"[^>]*value="true"( checked)?', text)
    return given | {name: "true" if checked else "false" for name, checked in boxes}


@pytest.mark.parametrize("part", ["post", "you", "person/0", "interview/0"])
def test_a_form_sent_back_as_it_was_shown_changes_nothing(page: Page, part: str) -> None:
    before = page.get(f"{AT}case.yaml").text
    given = filled(page, f"{AT}edit/{part}/")
    assert page.ask("POST", f"{AT}edit/{part}/", urlencode(given)).status == 302
    assert page.get(f"{AT}case.yaml").text == before


def test_a_record_is_corrected_added_and_taken_out(page: Page) -> None:
    given = filled(page, f"{AT}edit/person/0/") | {"zone": "Europe/London", "rapport": "2"}
    assert page.post(f"{AT}edit/person/0/", **given).status == 302
    shown = page.get(f"{AT}edit/person/0/").text
    assert 'value="Europe/London"' in shown
    new = {"name": "Lee Park", "role": "hr", "channels.0.channel": "email", "channels.0.address": "lee@acme.example"}  # fmt: skip
    version = filled(page, f"{AT}edit/person/0/")["version"]
    assert page.post(f"{AT}edit/person/", version=version, **new).status == 302
    assert "lee@acme.example" in page.get(AT).text
    given = filled(page, f"{AT}edit/person/1/") | {"remove": "1"}
    assert page.post(f"{AT}edit/person/1/", **given).status == 302
    assert "lee@acme.example" not in page.get(AT).text


def test_a_corrected_name_is_corrected_wherever_it_stands(page: Page) -> None:
    given = filled(page, f"{AT}edit/person/0/") | {"name": "Dana Whitfeld"}
    assert page.post(f"{AT}edit/person/0/", **given).status == 302
    text = page.get(f"{AT}case.yaml").text
    assert text.count("Dana Whitfeld") >= 2
    assert "Dana Whitfield" not in text


def test_rows_are_added_and_taken_out_and_nothing_typed_is_lost(page: Page) -> None:
    given = filled(page, f"{AT}edit/interview/0/") | {"interviewers.0.topics.0.thought": "Typed."}
    more = page.post(f"{AT}edit/interview/0/", **given, more="interviewers.0.topics").text
    assert 'name="interviewers.0.topics.1.about"' in more
    assert "Typed." in more
    less = page.post(f"{AT}edit/interview/0/", **given, less="interviewers.0.topics.0").text
    assert "Typed." not in less
    assert "Typed." not in page.get(f"{AT}case.yaml").text


def test_a_slip_of_the_enter_key_does_not_break_a_sentence(page: Page) -> None:
    given = filled(page, f"{AT}edit/post/") | {"mission": "moving\r\nmedicine"}
    assert page.post(f"{AT}edit/post/", **given).status == 302
    assert "mission: moving medicine" in page.get(f"{AT}case.yaml").text


def test_a_fault_stands_at_its_field_and_nothing_typed_is_lost(page: Page) -> None:
    given = filled(page, f"{AT}edit/person/0/")
    wrong = given | {"channels.0.address": "dana at acme", "salutation": "Dr Typed"}
    answer = page.post(f"{AT}edit/person/0/", **wrong)
    assert answer.status == 422
    assert 'id="channels.0.address-fault"' in answer.text
    assert 'value="Dr Typed"' in answer.text


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(page: Page) -> None:
    first = filled(page, f"{AT}edit/you/") | {"phone": "1"}
    second = filled(page, f"{AT}edit/you/") | {"phone": "2"}
    assert page.post(f"{AT}edit/you/", **first).status == 302
    answer = page.post(f"{AT}edit/you/", **second)
    assert (answer.status, 'value="2"' in answer.text) == (409, True)


def test_a_record_taken_out_elsewhere_meanwhile_keeps_what_was_typed(page: Page) -> None:
    at = took_in(page, "Emptied")
    version = filled(page, f"{at}edit/you/")["version"]
    noted = {"what": "note", "at": "2026-10-20T16:00", "text": "Saw the post again."}
    assert page.post(f"{at}edit/note/", version=version, **noted).status == 302
    first = filled(page, f"{at}edit/note/0/")
    assert page.post(f"{at}edit/note/0/", **(first | {"remove": "1"})).status == 302
    answer = page.post(f"{at}edit/note/0/", **(first | {"text": "Typed meanwhile"}))
    assert (answer.status, "Typed meanwhile" in answer.text) == (409, True)
    assert "was changed elsewhere" in answer.text
    assert page.get(f"{at}edit/note/0/").status == 404


def test_a_moment_that_was_not_touched_stays_as_exact_as_it_was(page: Page) -> None:
    text = page.get(f"{AT}case.yaml").text
    note = "happenings:\n- {what: note, at: '2026-10-20T16:00:33+02:00', text: Exact}\n"
    version = filled(page, f"{AT}edit/you/")["version"]
    assert page.post(f"{AT}text/", version=version, text=text + note).status == 302
    given = filled(page, f"{AT}edit/note/0/") | {"text": "Still exact"}
    assert page.post(f"{AT}edit/note/0/", **given).status == 302
    assert "2026-10-20T16:00:33+02:00" in page.get(f"{AT}case.yaml").text
    assert page.get(f"{AT}edit/reply/0/").status == 404


def test_the_short_form_asks_for_as_many_people_as_were_there(page: Page) -> None:
    given = FORM | {"company": "Many", "more": "1"}
    text = page.post("/new/", **given).text
    assert 'name="name-2"' in text
    people = {f"name-{n}": f"Person Number{n}" for n in range(2, 8)}
    assert page.post("/new/", **(FORM | people | {"company": "Many"})).status == 302
    assert "Person Number7" in page.get("/applications/many-shift-lead/").text


def test_what_is_known_of_the_person_is_filled_in_and_kept(page: Page) -> None:
    text = page.get("/new/").text
    assert 'value="Alex Morgan"' in text
    given = FORM | {"company": "Again", "skill": "rota software", "evidence": "chose one"}
    assert page.post("/new/", **given).status == 302
    kept = page.get("/applications/again-shift-lead/case.yaml").text
    assert ("rota software" in kept, "shift planning" in kept) == (True, True)


def test_a_day_that_somebody_knows_better_is_kept_and_taken_out(page: Page) -> None:
    at = took_in(page, "Days")
    version = filled(page, f"{at}edit/you/")["version"]
    day = {"day": "2099-12-02", "level": "closed", "why": "the plant is closed", "version": version}
    answer = page.post(f"{at}edit/day/", **day)
    shown = page.get(answer.headers["location"]).text
    assert "moves from Wed 2 Dec 2099 to Thu 3 Dec 2099" in shown
    assert "the plant is closed" in shown
    given = filled(page, f"{at}edit/day/0/") | {"remove": "1"}
    assert page.post(f"{at}edit/day/0/", **given).status == 302
    assert "the plant is closed" not in page.get(at).text.partition("History")[0]


def test_another_application_is_written_down_where_it_is_not_kept_here(page: Page) -> None:
    at = took_in(page, "Elsewhere")
    version = filled(page, f"{at}edit/you/")["version"]
    assert 'name="kept"' not in page.get(f"{at}edit/elsewhere/").text
    other = {"application": "far-crane-driver", "company": "Far Cranes", "version": version}
    assert page.post(f"{at}edit/elsewhere/", **other, accepted="2026-10-20T16:00").status == 302
    shown = page.get(at).text
    assert "Far Cranes" in shown
    assert "Withdrawal to Dana Whitfield" in shown
    before = page.get(f"{at}case.yaml").text
    given = filled(page, f"{at}edit/elsewhere/0/")
    assert page.post(f"{at}edit/elsewhere/0/", **given).status == 302
    assert page.get(f"{at}case.yaml").text == before


def test_an_application_kept_here_too_is_named_and_not_written_down(page: Page) -> None:
    me = {"name": "Kim Two", "email": "kim@candidate.example", "zone": "Europe/London"}
    here = took_in(page, "Kept one", candidate=me)
    there = took_in(page, "Kept two", candidate=me)
    given = {"what": "other_offer", "at": "2026-10-20T16:00", "answer_by": "2099-10-01", "written": "true"}  # fmt: skip
    assert page.post(f"{there}edit/other_offer/", **given).status == 302
    assert f'<a href="{there}">Kept two</a>' in page.get(here).text
    assert page.get(f"{here}edit/elsewhere/0/").status == 404
    given = filled(page, f"{here}edit/post/") | {"mission": "moving medicine"}
    assert page.post(f"{here}edit/post/", **given).status == 302
    assert "elsewhere" not in page.get(f"{here}case.yaml").text
    assert f'<a href="{there}">Kept two</a>' in page.get(here).text


def test_the_post_keeps_what_has_forms_of_its_own(page: Page) -> None:
    wish = {"do": "snooze", "follow_up": "status-check", "on": "2099-12-10", "at": "2026-10-20T16:00-04:00"}  # fmt: skip
    day = {"day": "2099-12-02", "level": "closed", "why": "the plant is closed"}
    at = took_in(page, "Whole", days=[day], adjustments=[wish])
    before = page.get(f"{at}case.yaml").text
    given = filled(page, f"{at}edit/post/")
    assert not [name for name in given if name.startswith(("days", "elsewhere", "adjustments"))]
    assert page.post(f"{at}edit/post/", **given).status == 302
    assert page.get(f"{at}case.yaml").text == before


def test_a_form_that_changed_nothing_does_not_speak_of_a_change(page: Page) -> None:
    at = took_in(page, "Same")
    given = filled(page, f"{at}edit/you/")
    assert page.post(f"{at}edit/you/", **given).headers["location"] == at


def test_how_they_decide_can_be_said_in_the_short_form(page: Page) -> None:
    more = {"company": "Choices", "pace": "quick", "sector": "public", "several_decide": "true", "stage": "final"}  # fmt: skip
    assert page.post("/new/", **(FORM | more)).status == 302
    kept = page.get("/applications/choices-shift-lead/case.yaml").text
    for line in ("pace: quick", "sector: public", "several_decide: true", "stage: final"):
        assert line in kept
    wrong = page.post("/new/", **(FORM | more | {"company": "", "stage": "panel"})).text
    assert '<option value="quick" selected>' in wrong
    assert '<option value="panel" selected>' in wrong
    assert 'name="several_decide" value="true" checked' in wrong


def test_somebody_who_is_not_recorded_cannot_have_answered(page: Page) -> None:
    given = filled(page, f"{AT}edit/reply/") | {"sender": "Nobody Known", "text": "All is well."}
    refused = page.post(f"{AT}edit/reply/", **given)
    assert refused.status == 422
    assert 'id="sender-fault">There is no contact &#39;Nobody Known&#39;' in refused.text
    assert "All is well." in refused.text
    assert '<option value="Nobody Known" selected>Nobody Known (not recorded)' in refused.text
    (name,) = chosen_among(refused, "sender") - {"Nobody Known"}
    assert page.post(f"{AT}edit/reply/", **given | {"sender": name.lower()}).status == 302
    assert f"{name} answered: unclear" in page.get(AT).text


def test_a_further_interview_is_proposed_as_the_next_round_on_the_clock_of_the_last(
    page: Page,
) -> None:
    shown = filled(page, f"{AT}edit/interview/")
    assert (shown["zone"], shown["round"]) == ("America/New_York", "2")


@pytest.mark.parametrize(
    ("part", "field"),
    [
        ("reply", "sender"), ("reply", "refers_to"), ("reply", "promised.by"), ("sent", "to"),
        ("call_invited", "by"), ("mistake", "to"), ("date_named", "timing.by"),
        ("interview/0", "interviewers.0.name"), ("interview/0", "timing.0.by"),
    ],
)  # fmt: skip
def test_people_are_chosen_among_those_who_are_recorded(
    served: Page, part: str, field: str
) -> None:
    others = [{"name": "Luis Ortega"}, {"name": "Lee Park"}]
    at = took_in(served, f"Chosen {part} {field}", contacts=[*CASE["contacts"], *others])
    shown = served.get(f"{at}edit/{part}/")
    assert chosen_among(shown, field) - {""} == {"Dana Whitfield", "Luis Ortega", "Lee Park"}
    assert f'href="{at}edit/person/"' in shown.text or field == "timing.by"


def test_the_one_person_who_is_recorded_needs_no_choosing(served: Page) -> None:
    at = took_in(served, "Chosen one")
    assert chosen_among(served.get(f"{at}edit/sent/"), "to") == {"Dana Whitfield"}
    reply = served.get(f"{at}edit/reply/").text
    assert filled(served, f"{at}edit/reply/")["refers_to"] == ""
    assert "(not recorded)" not in reply


def test_somebody_whom_a_file_brought_stays_as_they_stand(served: Page) -> None:
    note = {"what": "sent", "at": "2026-10-20T11:00-04:00", "kind": "status_check", "to": "Reception"}  # fmt: skip
    at = took_in(served, "Stranger", happenings=[note])
    given = filled(served, f"{at}edit/sent/0/")
    assert given["to"] == "Reception"
    assert served.post(f"{at}edit/sent/0/", **given | {"subject": "Hello"}).status == 302
    assert "to: Reception" in served.get(f"{at}case.yaml").text


def chosen_among(answer: Answer, field: str) -> set[str]:
    """Give what can be chosen in a field."""
    select = re.search(rf'<select[^>]*name="{re.escape(field)}"[^>]*>(.*?)</select>', answer.text)
    assert select is not None
    return set(re.findall(r'<option value="([^"]*)"', select[1]))


def test_what_has_not_happened_yet_is_refused_at_its_field(page: Page) -> None:
    given = filled(page, f"{AT}edit/note/") | {"at": "2999-01-01T09:00", "text": "Later."}
    refused = page.post(f"{AT}edit/note/", **given)
    assert refused.status == 422
    assert "lies ahead: it cannot have happened yet" in refused.text
    assert 'aria-describedby="at-fault"' in refused.text
