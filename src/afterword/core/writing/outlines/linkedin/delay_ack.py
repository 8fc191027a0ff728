"""Thanks for word of a delay by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.delay_ack import sketch as by_email

delay_ack = Outline(Kind.DELAY_ACK, "linkedin", as_message(by_email, words=70))
