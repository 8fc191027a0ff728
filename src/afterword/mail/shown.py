"""Mails as they are shown on a page: their words, and nothing that acts, loads or pretends."""

import re
from html import escape, unescape

import nh3

from afterword.mail.html import UNSEEN, bounded

TAGS = {
    "a", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl", "dt", "em",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "ol", "p", "pre", "q", "s",
    "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "u", "ul",
}  # fmt: skip
"""What holds words. No picture among them: a picture of somebody else's tells them who reads."""
ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}
SCHEMES = {"http", "https", "mailto"}
LINK = re.compile(r'<a href="([^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)
UNSAID = UNSEEN | {"iframe", "noscript", "object", "svg", "math", "textarea", "select"}


def shown(html: str) -> str:
    """Give the HTML of a mail as it may stand on a page.

    No scripts, styles, forms, pictures or frames, and nothing that another machine would be asked
    for. A link says where it leads when its words say something else.
    """
    clean = nh3.clean(
        bounded(html),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=_whole,
        clean_content_tags=UNSAID,
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer nofollow",
    )
    return LINK.sub(_open, clean)


def _whole(_: str, attribute: str, value: str) -> str | None:
    """Drop links that name no place of their own: they would lead into our own page."""
    scheme = value.strip().partition(":")[0].lower()
    return value if attribute != "href" or scheme in SCHEMES else None


def _open(link: re.Match[str]) -> str:
    """Say where a link leads, unless its words do."""
    href, rest, words = link[1], link[2], link[3]
    said = unescape(re.sub(r"<[^>]*>", "", words)).strip()
    aim = unescape(href).removeprefix("mailto:")
    plain = said in (aim, aim.removeprefix("https://").removeprefix("http://").rstrip("/"))
    told = "" if plain else f" <small>({escape(aim)})</small>"
    return f'<a href="{href}"{rest}>{words}</a>{told}'
