"""The answer to what they asked by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.reply import sketch as by_email

reply = Outline(Kind.REPLY, "linkedin", as_message(by_email, words=70))
