"""News about when the candidate is free by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.availability_update import sketch as by_email

availability_update = Outline(Kind.AVAILABILITY_UPDATE, "linkedin", as_message(by_email, words=110))
