"""Which folder is which, whatever language the account speaks."""

import pytest

from afterword.mail.folders import Folder, Use, folder_for


def folders(*names: str) -> list[Folder]:
    return [Folder((), "/", name) for name in ("INBOX", *names)]


@pytest.mark.parametrize(
    ("use", "name"),
    [
        (Use.SENT, "Sent"),
        (Use.SENT, "INBOX/Sent Items"),
        (Use.SENT, "Gesendete Elemente"),
        (Use.SENT, "Éléments envoyés"),
        (Use.SENT, "送信済みメール"),
        (Use.DRAFTS, "Entwürfe"),
        (Use.DRAFTS, "[Gmail]/Brouillons"),
        (Use.ALL, "[Gmail]/All Mail"),
    ],
)
def test_a_folder_is_found_by_its_name(use: Use, name: str) -> None:
    found = folder_for(use, folders("Trash", name, "Archive"))
    assert found is not None
    assert found.name == name


def test_what_the_server_says_counts_before_any_name() -> None:
    marked = Folder(("\\HasNoChildren", "\\sent"), "/", "[Gmail]/Gesendet")
    assert folder_for(Use.SENT, [*folders("Sent"), marked]) == marked


def test_a_name_at_the_top_counts_before_one_that_lies_deeper() -> None:
    found = folder_for(Use.SENT, folders("Old/2019/Sent", "Sent"))
    assert found is not None
    assert found.name == "Sent"


def test_a_folder_that_cannot_be_opened_is_none() -> None:
    assert folder_for(Use.SENT, [Folder(("\\Noselect",), "/", "Sent")]) is None
    assert folder_for(Use.ALL, folders("Trash")) is None
    assert folder_for(Use.SENT, [Folder((), "", "Sent")]) is not None
