"""The record of a person on the other side."""

import pytest

from afterword.core.errors import InvalidRecord
from afterword.core.model.contact import Contact, Reach


def test_is_addressed_by_salutation_or_else_by_full_name() -> None:
    assert Contact(name="Dana Whitfield", salutation="Ms Whitfield").dear == "Ms Whitfield"
    assert Contact(name="Dana Whitfield").dear == "Dana Whitfield"


def test_gives_the_address_on_a_channel_or_nothing() -> None:
    dana = Contact(name="Dana", channels=(Reach(channel="email", address="dana@acme.example"),))
    assert dana.address("email") == "dana@acme.example"
    assert dana.address("phone") == ""


def test_refuses_rapport_out_of_range() -> None:
    with pytest.raises(InvalidRecord, match="rapport is 4"):
        Contact(name="Dana", rapport=4)


def test_refuses_a_channel_named_twice() -> None:
    reach = Reach(channel="phone", address="+1 555 010 0100")
    with pytest.raises(InvalidRecord, match="stands twice"):
        Contact(name="Dana", channels=(reach, reach))


def test_refuses_an_unknown_zone_but_allows_none() -> None:
    assert Contact(name="Dana").zone == ""
    with pytest.raises(InvalidRecord, match="no time zone"):
        Contact(name="Dana", zone="EST5")


def test_a_phone_number_need_not_be_an_address() -> None:
    assert Reach(channel="phone", address="+1 555 010 0100").address


def test_refuses_a_mail_address_with_a_line_break() -> None:
    with pytest.raises(InvalidRecord, match="line break"):
        Reach(channel="email", address="dana@acme.example\r\nBcc: x@y.example")


@pytest.mark.parametrize(
    "address",
    [f"{'a' * 65}@acme.example", f"dana@{'a' * 64}.example", f"dana@{'abc.' * 63}example"],
)
def test_refuses_an_address_longer_than_any_server_takes(address: str) -> None:
    with pytest.raises(InvalidRecord):
        Reach(channel="email", address=address)
