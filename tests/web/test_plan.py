"""The plan on the page: changed, refused, explained."""

import re
from html import unescape

import pytest

from tests.web.cases import INTERVIEW, committee, took_in
from tests.web.conftest import Answer, Page

CHECK = "status-check"


def version_of(answer: Answer) -> str:
    return answer.text.split('name="version" value="')[1].split('"')[0]


def changed(page: Page, at: str, follow_up: str = CHECK, **fields: str) -> Answer:
    """Send one of the small forms of a follow-up."""
    given = {"version": version_of(page.get(f"{at}edit/you/"))} | fields
    return page.post(f"{at}adjust/{follow_up}/", **given)


def words(answer: Answer) -> str:
    """Give what a person reads on a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def test_a_follow_up_is_put_off_and_the_page_shows_what_that_did(served: Page) -> None:
    at = took_in(served, "Snoozed")
    assert "What the last change did" not in served.get(at).text
    answer = changed(served, at, do="snooze", on="2099-12-10")
    assert (answer.status, answer.headers["location"]) == (302, f"{at}?changed=2")
    shown = served.get(answer.headers["location"])
    assert "moves from Wed 2 Dec 2099 to Thu 10 Dec 2099" in words(shown)
    assert '<details class="card" open><summary>What the last change did' in shown.text
    assert '<details class="card"><summary>What the last change did' in served.get(at).text
    assert "You put off the status check to Dana Whitfield until Thu 10 Dec 2099." in words(shown)


def test_a_change_of_the_plan_can_be_taken_out_again(served: Page) -> None:
    at = took_in(served, "Left out")
    assert changed(served, at, do="skip", why="We spoke on the phone.").status == 302
    page = served.get(at)
    assert f'<article id="{CHECK}">' not in page.text
    assert "You left out the status check to Dana Whitfield. We spoke on the phone." in words(page)
    out = served.post(f"{at}changes/0/out/", version=version_of(page))
    assert out.status == 302
    back = words(served.get(out.headers["location"]))
    assert "The status check to Dana Whitfield is planned for Wed 2 Dec 2099." in back
    assert "You left out" not in back.partition("Has anything happened?")[0]


def test_a_day_before_the_promised_date_is_refused_beside_the_follow_up(served: Page) -> None:
    at = took_in(served, "Refused")
    before = served.get(f"{at}case.yaml").text
    answer = changed(served, at, do="pin", on="2099-11-24")
    assert answer.status == 422
    card = answer.text.split(f'<article id="{CHECK}">')[1].split("</article>")[0]
    assert "Tue 24 Nov 2099 is too early" in card
    assert "Rule: stated-date (T7, R078" in card
    assert "What to do: choose Wed 2 Dec 2099 or a later day" in card
    assert 'value="2099-11-24" aria-invalid="true" aria-describedby="refusal" autofocus' in card
    assert answer.text.count('role="alert"') == 1
    assert served.get(f"{at}case.yaml").text == before


@pytest.mark.parametrize(
    ("fields", "status", "told"),
    [
        ({"do": "pin", "on": "soon"}, 422, "'soon' is not a day"),
        ({"do": "pin"}, 422, "to pin needs a day"),
        ({"do": "skip", "why": " "}, 422, "to skip has no why"),
        ({"do": "sell", "why": "Typed"}, 422, "a plan is not changed by 'sell'"),
        ({"do": "override", "why": "Typed"}, 422, "no measure of ours holds it back"),
        ({"do": "snooze", "on": "2099-12-10", "version": "7"}, 409, "changed elsewhere"),
    ],
)
def test_what_cannot_be_done_to_a_plan_is_told_and_nothing_is_changed(
    served: Page, fields: dict[str, str], status: int, told: str
) -> None:
    at = took_in(served, f"Bad {told}"[:40])
    before = served.get(f"{at}case.yaml").text
    answer = changed(served, at, **fields)
    assert answer.status == status
    assert told in words(answer)
    assert 'class="changing" open' in answer.text
    assert served.get(f"{at}case.yaml").text == before


def test_a_change_made_elsewhere_meanwhile_keeps_what_was_typed(served: Page) -> None:
    at = took_in(served, "Twice")
    seen = version_of(served.get(at))
    assert changed(served, at, do="snooze", on="2099-12-10").status == 302
    answer = changed(served, at, version=seen, do="skip", why="We spoke.")
    assert (answer.status, 'value="We spoke."' in answer.text) == (409, True)
    assert served.post(f"{at}changes/0/out/", version=seen).status == 409


def test_a_follow_up_that_is_no_longer_planned_is_told_on_top(served: Page) -> None:
    at = took_in(served, "Gone")
    answer = changed(served, at, "offer-update", do="snooze", on="2099-12-10")
    assert answer.status == 404
    assert "There is no follow-up 'offer-update' now" in words(answer).partition(" Plan ")[0]


def test_the_address_of_a_change_leads_back_to_the_plan(served: Page) -> None:
    at = took_in(served, "Back")
    assert served.get(f"{at}adjust/{CHECK}/").headers["location"] == at


def test_a_measure_of_ours_can_be_gone_over_with_a_reason(served: Page) -> None:
    at = took_in(served, "Measure", **committee())
    assert "One note to Dana Whitfield suffices here" in words(served.get(at))
    luis = "thank-you-luis-ortega"
    assert f'action="{at}adjust/{luis}/"' in served.get(at).text
    assert changed(served, at, luis, do="override", why="He asked me to.").status == 302
    after = words(served.get(at))
    assert "Thank-you to Luis Ortega" in after
    assert "You go over a limit: He asked me to." in after
    assert "You go over a measure for the thank-you to Luis Ortega. He asked me to." in after


def test_their_word_is_never_offered_to_be_gone_over(served: Page) -> None:
    ban = {"forbids": "contact", "said": "Do not write to us."}
    at = took_in(served, "Word", prohibitions=[ban])
    assert "Write all the same" not in served.get(at).text
    answer = changed(served, at, do="override", why="I want to.")
    assert answer.status == 422
    assert "They asked for no contact: \u201cDo not write to us.\u201d" in words(answer)
    assert 'value="I want to."' in answer.text


def test_an_explanation_gives_facts_rules_clock_days_and_versions(served: Page) -> None:
    at = took_in(served, "Why")
    assert f'href="{at}why/{CHECK}/"' in served.get(at).text
    told = words(served.get(f"{at}why/{CHECK}/"))
    assert "\u201cin a few weeks\u201d, said on Tue 13 Oct 2026, means Tue 1 Dec 2099" in told
    assert "Stated date proposes it (T7 R078" in told
    assert "It counts." in told
    assert "What did not count, and to what it lost" in told
    assert "America/New_York: the interview was set down in America/New_York" in told
    assert "email on Wed 2 Dec 2099: 07:00-20:00, best 08:00-12:00" in told
    assert "It changes if they answer" in told
    assert "tzdata" in told


def test_an_explanation_names_the_days_that_were_passed_over(served: Page) -> None:
    day = {"day": "2099-12-02", "level": "closed", "why": "the plant is closed"}
    at = took_in(served, "Passed", days=[day])
    assert "Wed 2 Dec 2099: closed, the plant is closed" in words(served.get(f"{at}why/{CHECK}/"))


def test_what_is_kept_back_is_explained_too_and_what_is_not_planned_is_not(served: Page) -> None:
    at = took_in(served, "Kept back", **committee())
    assert "It is kept back." in served.get(f"{at}why/thank-you-luis-ortega/").text
    assert served.get(f"{at}why/nothing/").status == 404


def test_the_explanation_of_what_rides_along_leads_to_the_message_that_takes_it(
    served: Page,
) -> None:
    (met,) = committee()["interviews"]
    promised = {"interviewers": [{"name": "Dana Whitfield"}], "promises": [{"what": "the checklist"}]}  # fmt: skip
    at = took_in(served, "Rides", interviews=[met | promised])
    answer = served.get(f"{at}why/materials-dana-whitfield/")
    assert answer.status == 200
    assert "It is taken along in another message to Dana Whitfield" in words(answer)
    (host,) = re.findall(rf'href="({at}why/[^"]+)"', answer.text)
    assert served.get(host).status == 200


def test_signs_of_interest_stand_with_date_and_source_and_no_number(served: Page) -> None:
    seen = {"what": "observed", "at": "2026-10-20T16:00-04:00", "sign": "references", "text": "By telephone."}  # fmt: skip
    shut = {"what": "observed", "at": "2026-10-21T16:00-04:00", "sign": "posted_again"}
    shown = words(served.get(took_in(served, "Signs", happenings=[seen, shut])))
    assert "Speaks for it: They asked for references. Tue 20 Oct 2026, By telephone." in shown
    assert "Speaks against it: The post was advertised again. Wed 21 Oct 2026" in shown
    assert "%" not in shown


def test_when_waiting_ends_is_said_near_the_next_step(served: Page) -> None:
    shown = words(served.get(took_in(served, "Stop"))).partition(" Plan ")[0]
    assert re.search(r"If nothing has come by \w{3} \d+ \w{3} 2\d{3}, close it", shown)


def test_what_goes_along_and_its_reminders_stand_on_the_card(served: Page) -> None:
    interview = INTERVIEW | {"promises": [{"what": "the handover checklist", "due": "2099-12-03"}]}
    at = took_in(served, "Along", interviews=[interview])
    card = words(served.get(at)).partition(" Plan ")[2].partition("Has anything")[0]
    assert "With it: the handover checklist." in card
    assert "Reminders on your clock: " in card
