"""What every place for mailboxes must do."""

from dataclasses import replace

import pytest

from afterword.actions.mailboxes import Mailboxes, Place
from afterword.core.errors import InvalidRecord, UnknownMailbox
from afterword.core.model.mailbox import Client, Delivery, Mailbox, Security, Server, SignIn

ALEX = Mailbox(
    id="alex-candidate-example",
    address="Alex@Candidate.example",
    login="alex",
    smtp=Server(host="smtp.candidate.example", port=587, security=Security.STARTTLS),
    imap=Server(host="imap.candidate.example", port=993, certificate="/etc/ssl/own ca.pem"),
    delivery=Delivery.DRAFT,
    files_sent=True,
    per_hour=3,
    undo_seconds=0,
)
TOKENS = Mailbox(
    id="alex-work-example",
    address="alex@work.example",
    sign_in=SignIn.OAUTH2,
    client=Client(id="1234", token_url="https://login.example/token", scope="mail"),  # noqa: S106 -- an address
    smtp=Server(host="smtp.work.example", port=465),
)
LARGEST = 2**63 - 1
"""A count of changes is a positive number of 63 bits (RFC 7162)."""


class MailboxesContract:
    """The contract; a subclass gives the place."""

    kept: Mailboxes

    def test_gives_back_what_was_put(self) -> None:
        for each in (TOKENS, ALEX):
            self.kept.put(each)
            assert self.kept.get(each.id) == each
        assert self.kept.all() == (ALEX, TOKENS)

    def test_finds_a_mailbox_by_its_address_whatever_the_capitals(self) -> None:
        self.kept.put(ALEX)
        assert self.kept.of("ALEX@candidate.EXAMPLE") == ALEX
        assert self.kept.of("alex@elsewhere.example") is None

    def test_a_mailbox_takes_the_place_of_the_one_with_its_id(self) -> None:
        self.kept.put(ALEX)
        self.kept.move(ALEX.id, "INBOX", Place(uidvalidity=1, uid=2))
        moved = replace(ALEX, address="alex@new.example")
        self.kept.put(moved)
        assert self.kept.all() == (moved,)
        assert self.kept.of("alex@candidate.example") is None
        assert self.kept.place(ALEX.id, "INBOX") == Place(uidvalidity=1, uid=2)

    def test_two_mailboxes_never_write_from_one_address(self) -> None:
        self.kept.put(ALEX)
        with pytest.raises(InvalidRecord) as refused:
            self.kept.put(replace(ALEX, id="another", address="alex@CANDIDATE.example"))
        assert refused.value.field == "address"
        assert self.kept.all() == (ALEX,)

    def test_says_what_it_does_not_know(self) -> None:
        for ask in (self.kept.get, self.kept.remove):
            with pytest.raises(UnknownMailbox):
                ask("nobody")
        with pytest.raises(UnknownMailbox):
            self.kept.move("nobody", "INBOX", Place(uid=1))

    def test_a_folder_begins_at_the_beginning_and_goes_on_where_it_was(self) -> None:
        self.kept.put(ALEX)
        self.kept.put(TOKENS)
        assert self.kept.place(ALEX.id, "INBOX") == Place()
        far = Place(uidvalidity=2**32 - 1, uid=2**32 - 1, modseq=LARGEST)
        for place in (Place(uidvalidity=1, uid=5), far):
            self.kept.move(ALEX.id, "INBOX", place)
            assert self.kept.place(ALEX.id, "INBOX") == place
        assert self.kept.place(ALEX.id, "Gesendete Objekte \u2603") == Place()
        assert self.kept.place(TOKENS.id, "INBOX") == Place()

    def test_a_mailbox_that_was_removed_starts_anew(self) -> None:
        self.kept.put(ALEX)
        self.kept.move(ALEX.id, "INBOX", Place(uidvalidity=1, uid=5))
        self.kept.remove(ALEX.id)
        assert self.kept.all() == ()
        self.kept.put(ALEX)
        assert self.kept.place(ALEX.id, "INBOX") == Place()
