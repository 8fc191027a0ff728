"""The reminder by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.reminder import sketch as by_email

reminder = Outline(Kind.REMINDER, "linkedin", as_message(by_email, words=90))
