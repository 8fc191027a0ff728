"""The page as a WSGI application."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")

from django.core.wsgi import get_wsgi_application  # noqa: E402 -- Django reads the line above

application = get_wsgi_application()
