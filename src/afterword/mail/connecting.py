"""How a server of a mailbox is reached: encrypted and vouched for, or not at all."""

import ssl

from afterword.core.errors import AfterwordError, MailboxUnreachable, UnsafeConnection
from afterword.core.model.mailbox import Server
from afterword.mail.refusals import unreachable


def trusted(server: Server) -> ssl.SSLContext:
    """Give what a certificate is verified by: the system, and the file of one's own server."""
    context = ssl.create_default_context()
    if server.certificate:
        try:
            context.load_verify_locations(cafile=server.certificate)
        except OSError as error:  # the errors of ssl are among them
            raise UnsafeConnection(
                f"{server.certificate} is no file of certificates that can be read",
                do="name the PEM file of your own server, or none",
            ) from error
    return context


def broken(server: Server, error: OSError) -> AfterwordError:
    """Tell why a server was not reached: unsafely, which a person mends, or not now."""
    found = unreachable(server, error)
    if isinstance(found, UnsafeConnection):
        return found
    return MailboxUnreachable(found.what, do=found.do)
