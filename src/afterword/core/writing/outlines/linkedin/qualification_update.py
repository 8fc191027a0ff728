"""News about a qualification by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.qualification_update import sketch as by_email

qualification_update = Outline(
    Kind.QUALIFICATION_UPDATE, "linkedin", as_message(by_email, words=110)
)
