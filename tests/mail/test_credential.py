"""What a mailbox is opened with."""

import pytest

from afterword.mail.credential import Credential, Password, Token, xoauth2


@pytest.mark.parametrize("secret", [Password("hush-1"), Token("hush-1")])
def test_a_secret_stands_in_no_representation(secret: Credential) -> None:
    assert "hush" not in f"{secret} {secret!r} {[secret]}"


def test_xoauth2_names_the_user_and_bears_the_token() -> None:
    said = xoauth2("alex@candidate.example", Token("ya29.x"))
    assert said == "user=alex@candidate.example\x01auth=Bearer ya29.x\x01\x01"
