"""The page, and the worker of one person beside it in the same process."""

from afterword.web.wsgi import application
from afterword.worker.start import work_beside_the_page

__all__ = ["application"]

work_beside_the_page()
