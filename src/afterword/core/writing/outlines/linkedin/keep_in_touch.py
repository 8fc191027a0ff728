"""A word to stay in touch by LinkedIn, as by e-mail (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.message import as_message
from afterword.core.writing.outline import Outline
from afterword.core.writing.outlines.email.keep_in_touch import sketch as by_email

keep_in_touch = Outline(Kind.KEEP_IN_TOUCH, "linkedin", as_message(by_email, words=110))
