"""Mailboxes on the page, with real servers on this machine."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.mail.test_oauth import sent_back
from tests.mail_servers.dovecot_postfix import Person, Servers
from tests.mail_servers.token_server import giving_tokens
from tests.mail_servers.tokens import PASSWORD
from tests.web.conftest import Answer, Page, served, serving  # noqa: F401 -- the fixture

WRONG = "hush-hush-hush"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mailboxes")


@pytest.fixture(scope="module")
def page(folder: Path) -> Iterator[Page]:
    with serving(folder, AFTERWORD_SECRET_KEY="A" * 43 + "=") as page:
        yield page


def form(servers: Servers, person: Person, **more: str) -> dict[str, str]:
    """Fill the form in as a person with a server of their own does."""
    ports = servers.ports
    return {
        "address": person.address,
        "password": PASSWORD,
        "imap": f"localhost:{ports.imaps}:tls",
        "smtp": f"localhost:{ports.submissions}:tls",
        "certificate": str(servers.certificate.trusted_by),
    } | more


def main(answer: Answer) -> str:
    text = answer.text.partition("<main")[2].partition("</main>")[0]
    assert PASSWORD not in text
    assert WRONG not in text
    return unescape(text)


def id_of(person: Person) -> str:
    return re.sub(r"\W", "-", person.address)


def test_without_a_mailbox_the_page_says_that_none_is_needed(page: Page) -> None:
    text = main(page.get("/mailboxes/"))
    assert "none is needed" in text
    assert "Add a mailbox" in text


def test_a_mailbox_is_tried_out_kept_tried_again_and_removed(
    page: Page, mail_servers: Servers, folder: Path
) -> None:
    person = mail_servers.person()
    added = page.post("/mailboxes/add/", **form(mail_servers, person))
    assert added.status == 200
    assert "It works." in main(added)
    assert f"Sending: signed in to localhost:{mail_servers.ports.submissions}" in main(added)
    tried = page.post(f"/mailboxes/{id_of(person)}/test/")
    assert (tried.status, "It works." in main(tried)) == (200, True)
    written = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())
    assert PASSWORD.encode() not in written
    assert page.post(f"/mailboxes/{id_of(person)}/remove/").status == 302
    assert person.address not in main(page.get("/mailboxes/"))
    gone = page.post(f"/mailboxes/{id_of(person)}/remove/")
    assert (gone.status, "There is no mailbox" in main(gone)) == (404, True)


def test_a_refusal_stands_in_three_lines_and_the_password_is_not_shown_again(
    page: Page, mail_servers: Servers
) -> None:
    person = mail_servers.person()
    refused = page.post("/mailboxes/add/", **form(mail_servers, person, password=WRONG))
    assert refused.status == 502
    text = main(refused)
    assert f"Localhost does not take the login or the password of {person.address}" in text
    assert "What to do: check the password and the login; give it again." in text
    assert "afterword mailbox" not in text
    assert "Rule: mailboxes" in text
    assert f'value="{person.address}"' in text
    assert re.search(r'name="password" type="password" +autocomplete="new-password">', text)
    assert person.address not in main(page.get("/mailboxes/"))


@pytest.mark.parametrize(
    ("fields", "status", "field", "told"),
    [
        ({"address": "alex"}, 422, "address", "is not an e-mail address"),
        ({"password": ""}, 422, "password", "The password is missing"),
        ({"imap": "a b"}, 422, "imap", "does not name a server"),
        ({"imap": "localhost:99999"}, 422, "imap", "port 99999 does not exist"),
        ({"per_hour": "many"}, 422, "per_hour", "is no number"),
        ({"per_hour": "0"}, 422, "per_hour", "per_hour is 0"),
        ({"imap": "none", "smtp": "none"}, 422, "smtp", "neither a server to send by"),
        ({"oauth": "yes"}, 422, "client_id", "has to know a client of yours"),
        ({"certificate": "/nowhere.pem"}, 502, "", "no file of certificates"),
        ({"certificate": ""}, 502, "", "nobody whom this machine trusts"),
        ({"provider": "the post office"}, 404, "", "no provider called"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field(
    page: Page, mail_servers: Servers, fields: dict[str, str], status: int, field: str, told: str
) -> None:
    given = form(mail_servers, mail_servers.person()) | fields
    refused = page.post("/mailboxes/add/", **given)
    text = main(refused)
    assert (refused.status, told.casefold() in text.casefold()) == (status, True)
    assert 'role="alert"' in text
    if field:
        assert f'id="fault-{field}"' in text
        assert re.search(rf'name="{field}"[^>]+aria-invalid="true"', text)


def test_a_known_provider_says_what_to_do_first(page: Page) -> None:
    text = main(page.get("/mailboxes/add/?address=alex@gmail.com"))
    assert "make an app password" in text
    assert 'href="https://myaccount.google.com/apppasswords"' in text
    assert 'value="alex@gmail.com"' in text


def test_a_mailbox_may_be_kept_without_being_opened(page: Page, mail_servers: Servers) -> None:
    person = mail_servers.person()
    kept = page.post(
        "/mailboxes/add/", **form(mail_servers, person, password=WRONG, untested="yes")
    )
    assert (kept.status, "it was not tried out" in main(kept)) == (200, True)
    tried = page.post(f"/mailboxes/{id_of(person)}/test/")
    assert (tried.status, "does not take the login" in main(tried)) == (502, True)
    assert "--" not in main(tried)
    page.post(f"/mailboxes/{id_of(person)}/remove/")


def test_one_agrees_at_the_provider_and_comes_back_signed_in(
    page: Page, mail_servers: Servers
) -> None:
    person = mail_servers.person()
    with giving_tokens(give=lambda: mail_servers.token(person), secret=WRONG) as server:
        client = server.client()
        given = form(mail_servers, person, password=WRONG, smtp="none", oauth="yes") | {
            "client_id": client.id,
            "token_url": client.token_url,
            "authorise_url": client.authorise_url,
            "scope": client.scope,
        }
        kept = page.post("/mailboxes/add/", **given)
        assert (kept.status, kept.headers["location"]) == (
            302,
            f"/mailboxes/{id_of(person)}/sign-in/",
        )
        asking = main(page.get(kept.headers["location"]))
        arrives = f"http://127.0.0.1:{page.port}/mailboxes/signed-in/"
        assert arrives in asking
        (url,) = re.findall(rf'href="({re.escape(server.url)}[^"]+)"', asking)
        answer = sent_back(url)
        odd = page.get(f"/mailboxes/signed-in/?state=odd&code={answer['code']}")
        assert (odd.status, "no answer to a question" in main(odd)) == (502, True)
        back = f"{urlsplit(arrives).path}?state={answer['state']}&code={answer['code']}"
        done = page.get(back)
        assert (done.status, "It works." in main(done)) == (200, True)
        again = page.get(back)
        assert (again.status, "no answer to a question" in main(again)) == (502, True)
        server.agrees = False
        (url,) = re.findall(
            rf'href="({re.escape(server.url)}[^"]+)"', main(page.get(kept.headers["location"]))
        )
        answer = sent_back(url)
        server.secret = "another"  # noqa: S105 -- of nobody
        declined = page.get(f"/mailboxes/signed-in/?state={answer['state']}&error=access_denied")
        assert (declined.status, "You did not agree" in main(declined)) == (502, True)
        server.agrees = True
        (url,) = re.findall(
            rf'href="({re.escape(server.url)}[^"]+)"', main(page.get(kept.headers["location"]))
        )
        answer = sent_back(url)
        unknown = page.get(
            f"{urlsplit(arrives).path}?state={answer['state']}&code={answer['code']}"
        )
        assert (unknown.status, "does not know the client" in main(unknown)) == (502, True)


def test_without_a_place_for_secrets_nothing_is_kept(
    served: Page,  # noqa: F811 -- the fixture
    mail_servers: Servers,
) -> None:
    person = mail_servers.person()
    refused = served.post("/mailboxes/add/", **form(mail_servers, person))
    assert refused.status == 500
    assert "There is no keyring on this machine" in main(refused)
    assert "AFTERWORD_SECRET_KEY" in main(refused)
    assert person.address not in main(served.get("/mailboxes/"))


def test_the_policy_holds_here_too(page: Page) -> None:
    for path in ("/mailboxes/", "/mailboxes/add/", "/mailboxes/signed-in/"):
        answer = page.get(path)
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "<script>" not in answer.text
        assert "style=" not in answer.text
    assert page.get("/mailboxes/nobody/sign-in/").status == 404
    assert page.get("/mailboxes/nobody/remove/").status == 405
    assert page.ask("POST", "/mailboxes/add/", "address=a").status == 403
