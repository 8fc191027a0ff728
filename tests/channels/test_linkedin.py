"""LinkedIn: a profile to open and a text to paste."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.channels.linkedin import linkedin
from afterword.core.model.followup import Kind
from tests.channels.letters import TEXT, letter


@pytest.mark.parametrize(
    ("profile", "link"),
    [
        (
            "https://www.linkedin.com/in/dana-whitfield",
            "https://www.linkedin.com/in/dana-whitfield",
        ),
        ("https://linkedin.com/in/dana/", "https://linkedin.com/in/dana/"),
        ("https://DE.LinkedIn.com/in/dana?trk=x#y", "https://de.linkedin.com/in/dana"),
        ("https://www.linkedin.com/in/jos\u00e9", "https://www.linkedin.com/in/jos%C3%A9"),
        ("https://www.linkedin.com/in/jos%C3%A9", "https://www.linkedin.com/in/jos%C3%A9"),
    ],
)
def test_a_profile_is_a_link_without_what_follows_it(profile: str, link: str) -> None:
    assert linkedin.hand_over(letter(recipient_address=profile)).link == link


@pytest.mark.parametrize(
    "profile",
    ["", "Dana Whitfield", "linkedin.com/in/dana", "http://www.linkedin.com/in/dana",
     "https://linkedin.com.evil.example/in/dana", "https://evil.example/linkedin.com",
     "https://notlinkedin.com/in/dana", "https://linkedin.com@evil.example/in/dana",
     "https://user:pass@linkedin.com/in/dana", "https://linkedin.com:8443/in/dana",
     "https://linkedin.com:x/in/dana", "https://evil.example\\@linkedin.com/in/dana",
     "javascript:alert(1)//https://linkedin.com", "https://[::1/in/dana",
     "https://linkedin.com/in/da na", "https://linkedin.com/in/\u202edana",
     "https://l\u0131nkedin.com/in/dana", "https://\u0131.linkedin.com/in/dana", "https://\uff4cinkedin.com/in/dana"],
)  # fmt: skip
def test_any_other_address_is_not_made_a_link_of(profile: str) -> None:
    over = linkedin.hand_over(letter(recipient_address=profile))
    assert over.link == ""
    assert over.file == letter().body.encode()


def test_the_text_is_a_file_to_paste_from() -> None:
    over = linkedin.hand_over(letter(recipient_address="https://www.linkedin.com/in/dana"))
    assert over.file.decode() == letter().body
    assert over.file_name == "thank-you-shift-lead.txt"


def test_offers_papers_and_corrections_do_not_go_by_it() -> None:
    unfit = {
        Kind.MATERIALS, Kind.OFFER_UPDATE, Kind.OFFER_ACK, Kind.REJECTION_REPLY,
        Kind.WITHDRAWAL, Kind.CORRECTION,
    }  # fmt: skip
    assert linkedin.traits.carries == set(Kind) - unfit


@given(
    st.tuples(
        st.sampled_from(["", "https://", "https://linkedin.com/", "https://www.linkedin.com/in/"]),
        TEXT,
    )
)
def test_any_address_becomes_a_link_to_linkedin_or_none(parts: tuple[str, str]) -> None:
    link = linkedin.hand_over(letter(recipient_address="".join(parts))).link
    if link:
        read = urlsplit(link)
        assert (read.scheme, read.query, read.fragment, read.port) == ("https", "", "", None)
        assert read.netloc == "linkedin.com" or read.netloc.endswith(".linkedin.com")
        assert link.isascii()
