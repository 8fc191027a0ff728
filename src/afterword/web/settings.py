"""Django's settings for the page of one person, on this machine only."""

import secrets
from pathlib import Path

from csp.constants import NONE, SELF

from afterword.settings import settings
from afterword.storage.database import APPS, databases

_chosen = settings()
_here = Path(__file__).parent


def _secret() -> str:
    """Make the key that signs forms once, readable by its owner alone."""
    _chosen.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = _chosen.data_dir / "secret-key"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50), encoding="ascii")
    return file.read_text(encoding="ascii")


SECRET_KEY = _secret()
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "afterword.web.urls"
INSTALLED_APPS = [*APPS, "django_htmx", "django.contrib.staticfiles"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "afterword.web.errors.three_lines",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [_here / "templates"],
        "OPTIONS": {"environment": "afterword.web.environment.environment"},
    }
]
DATABASES = databases(_chosen)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
STATIC_URL = "static/"
STATICFILES_DIRS = [_here / "static"]
WHITENOISE_USE_FINDERS = True
CSRF_FAILURE_VIEW = "afterword.web.errors.not_ours"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
