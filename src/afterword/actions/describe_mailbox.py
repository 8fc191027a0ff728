"""Make a mailbox of what a person says about it; what they leave out is known or found."""

import re
from dataclasses import dataclass, replace

from afterword.actions.provider import Agreement, Provider
from afterword.actions.set_up_mailbox import Office, id_for
from afterword.core.errors import InvalidRecord, UnknownMailbox
from afterword.core.model.checked import address as an_address
from afterword.core.model.mailbox import Client, Delivery, Mailbox, Security, Server, SignIn

USUAL_PORTS = {
    ("imap", Security.TLS): 993,
    ("imap", Security.STARTTLS): 143,
    ("smtp", Security.TLS): 465,
    ("smtp", Security.STARTTLS): 587,
}
"""RFC 8314."""
NONE = "none"
"""What is written in the place of a server that the mailbox does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A mailbox as a person describes it; what is empty or None was left out."""

    address: str
    login: str = ""
    provider: str = ""
    """Name of a known provider, where the address does not tell it."""
    imap: str = ""
    """HOST, HOST:PORT, HOST:PORT:starttls, or none."""
    smtp: str = ""
    certificate: str = ""
    oauth: bool | None = None
    client_id: str = ""
    token_url: str = ""
    authorise_url: str = ""
    device_url: str = ""
    scope: str = ""
    tenant: str = ""
    """Which organisation signs in, at Microsoft."""
    drafts: bool | None = None
    html: bool | None = None
    per_hour: int | None = None
    undo_seconds: int | None = None


def provider_for(office: Office, said: Described) -> Provider | None:
    """Give the provider of a mailbox that is described. Raises UnknownMailbox for an odd name."""
    if not said.provider:
        servers = (said.imap.partition(":")[0], said.smtp.partition(":")[0])
        known = (office.provider_of(each) for each in (said.address, *servers) if each)
        return next(filter(None, known), None)
    provider = office.provider_of(said.provider)
    if provider is None:
        raise UnknownMailbox(
            f"no provider called {said.provider!r} is known",
            do="name its servers instead: --imap HOST:993 --smtp HOST:465",
        )
    return provider


def describe_mailbox(office: Office, said: Described) -> Mailbox:
    """Make a mailbox; one that is kept for the address is changed by what is said.

    Raises InvalidRecord for what cannot be, and MailboxRefused when its servers are not found.
    """
    address = said.address.strip()
    _whole(address)
    said = replace(said, address=address)
    kept, provider = office.mailboxes.of(address), provider_for(office, said)
    imap, smtp = (_server(office, said, kind, kept, provider) for kind in ("imap", "smtp"))
    client = _client(said, kept, provider)
    name = address.rpartition("@")[0] if provider and provider.login_is_name else ""
    usual = kept or Mailbox(id=id_for(office, address), address=address, imap=imap, smtp=smtp)
    return replace(
        usual,
        address=address,
        login=said.login or usual.login or name,
        sign_in=SignIn.OAUTH2 if client else SignIn.PASSWORD,
        client=client,
        imap=imap,
        smtp=smtp,
        delivery=_delivery(said, usual, smtp),
        files_sent=bool(provider and smtp and provider.files_sent and _theirs(smtp, provider)),
        html=said.html if said.html is not None else usual.html,
        per_hour=said.per_hour if said.per_hour is not None else usual.per_hour,
        undo_seconds=said.undo_seconds if said.undo_seconds is not None else usual.undo_seconds,
    )


def wants_client(office: Office, said: Described, provider: Provider) -> bool:
    """Tell whether a client of one's own is needed, and neither said nor kept."""
    kept = office.mailboxes.of(said.address.strip())
    known = said.client_id or (kept and kept.client)
    only = not provider.takes_passwords and said.oauth is None
    return not known and (only or bool(said.oauth))


def server(text: str, kind: str, certificate: str = "") -> Server:
    """Read HOST, HOST:PORT or HOST:PORT:starttls, with [] around an address of IPv6.

    The usual port of STARTTLS means it, unless tls is written. Raises InvalidRecord.
    """
    match = re.fullmatch(r"(\[[0-9a-fA-F:.]+\]|[^:\s]+)(?::(\d{1,6}))?(?::(tls|starttls))?", text)
    if match is None:
        raise InvalidRecord(
            f"{text!r} does not name a server",
            field=kind,
            do=f"write it as {kind}.provider.example:{USUAL_PORTS[kind, Security.TLS]}, with"
            " :starttls behind it where the connection begins unencrypted",
        )
    host, port, security = match.groups()
    _nameable(host, kind)
    plain = USUAL_PORTS[kind, Security.STARTTLS]
    chosen = Security(security or ("starttls" if port == str(plain) else "tls"))
    number = int(port) if port else USUAL_PORTS[kind, chosen]
    if not 0 < number < 65536:
        what, do = f"port {number} does not exist", f"write for example {USUAL_PORTS[kind, chosen]}"
        raise InvalidRecord(what, field=kind, do=do)
    return Server(host=host.strip("[]"), port=number, security=chosen, certificate=certificate)


def as_typed(password: str) -> str:
    """Take the spaces out with which Google shows an app password; they are not part of it."""
    shown = re.fullmatch(r"\s*(?:[a-z]{4}\s){3}[a-z]{4}\s*", password)
    return re.sub(r"\s", "", password) if shown else password


def _nameable(host: str, kind: str) -> None:
    """Refuse a name of which no name of a server can be made."""
    try:
        host.encode("idna")
    except UnicodeError:
        raise InvalidRecord(
            f"{host!r} cannot be the name of a server", field=kind, do="correct the name"
        ) from None


def _whole(address: str) -> None:
    """Refuse an address that is none, before anybody is asked about it."""
    if not address:
        raise InvalidRecord("the mailbox has no address", field="address", do="write the address")
    an_address(address, "address")


def _server(
    office: Office, said: Described, kind: str, kept: Mailbox | None, provider: Provider | None
) -> Server | None:
    """Give a server: as it was said, as it is kept, as the provider has it, or as it is found."""
    text = (said.imap if kind == "imap" else said.smtp).strip()
    if text.casefold() == NONE:
        return None
    if text:
        return server(text, kind, said.certificate)
    chosen: Server | None = None
    if kept and not said.provider:
        chosen = kept.imap if kind == "imap" else kept.smtp
        if chosen is None:
            return None
    elif provider:
        chosen = provider.imap if kind == "imap" else provider.smtp
    chosen = chosen or office.found(said.address, kind)
    return replace(chosen, certificate=said.certificate) if said.certificate else chosen


def _client(said: Described, kept: Mailbox | None, provider: Provider | None) -> Client | None:
    """Give the client of OAuth2, when the mailbox signs in that way. Raises InvalidRecord."""
    before = kept.client if kept else None
    only = provider is not None and not provider.takes_passwords
    if not (said.oauth or (said.oauth is None and (before or only or said.client_id))):
        return None
    agreement = _agreement(said, provider, before)
    if before and not (said.client_id or said.token_url or said.tenant):
        return before
    known = said.client_id or (before.id if before else "")
    if not known:
        page = f" ({agreement.page})" if agreement and agreement.page else ""
        raise InvalidRecord(
            f"{provider.name if provider else 'the provider'} has to know a client of yours",
            field="client_id",
            do=f"register one there{page} and give its id: --client-id ID",
        )
    if agreement is None:
        raise InvalidRecord(
            "it is not known where this provider gives out tokens",
            field="token_url",
            do="name it: --token-url URL --authorise-url URL --scope SCOPE",
        )
    return Client(
        id=known,
        token_url=agreement.token_url,
        authorise_url=agreement.authorise_url,
        device_url=agreement.device_url,
        scope=agreement.scope,
    )


def _agreement(
    said: Described, provider: Provider | None, before: Client | None
) -> Agreement | None:
    """Give where tokens are given out: as it was said, as the provider has it, or as it is kept."""
    if said.token_url:
        return Agreement(
            token_url=said.token_url,
            authorise_url=said.authorise_url,
            device_url=said.device_url,
            scope=said.scope,
        )
    known = provider.agreement if provider else None
    if known is None and before is not None:
        return Agreement(
            token_url=before.token_url,
            authorise_url=before.authorise_url,
            device_url=before.device_url,
            scope=before.scope,
        )
    if known is None or not said.tenant:
        return known
    if not re.fullmatch(r"[A-Za-z0-9.-]+", said.tenant):
        raise InvalidRecord(
            f"{said.tenant!r} names no organisation",
            field="tenant",
            do="write its domain, or its id there",
        )
    ours = {
        name: getattr(known, name).replace("/common/", f"/{said.tenant}/")
        for name in ("token_url", "authorise_url", "device_url")
    }
    return replace(known, **ours)


def _delivery(said: Described, usual: Mailbox, smtp: Server | None) -> Delivery:
    """Say where letters go: into Drafts where that is said, or where nothing is sent."""
    if said.drafts is None:
        return usual.delivery if smtp else Delivery.DRAFT
    return Delivery.DRAFT if said.drafts else Delivery.SEND


def _theirs(smtp: Server, provider: Provider) -> bool:
    return smtp.host == provider.smtp.host
