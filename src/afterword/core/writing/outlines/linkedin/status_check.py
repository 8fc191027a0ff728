"""The question about the state of things by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.status_check import sketch as by_email

status_check = Outline(Kind.STATUS_CHECK, "linkedin", as_message(by_email, words=110))
