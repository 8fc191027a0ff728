"""What may go along with a letter, and what may not."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.actions.mailroom import Attachment
from afterword.core.errors import UnsafeAttachment, UnsafeLetter
from afterword.mail.attachments import KINDS, media_type

PNG = b"\x89PNG\r\n\x1a\n and more"
PDF = b"%PDF-1.7 and more"
EXE = b"MZ\x90\x00\x03\x00\x00\x00"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(*names: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "type"),
    [
        ("cv.pdf", PDF, "application/pdf"),
        ("CV.PDF", PDF, "application/pdf"),
        ("cv.docx", packed("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("cv.odt", packed("mimetype", "content.xml"), "application/vnd.oasis.opendocument.text"),
        ("old.doc", OLE + b"...", "application/msword"),
        ("work.png", PNG, "image/png"),
        ("photo.jpeg", b"\xff\xd8\xff\xe0 and more", "image/jpeg"),
        ("notes.txt", "Grüße".encode(), "text/plain"),
        ("sample.py", b"#!/usr/bin/env python3\nprint(1)\n", "text/plain"),
        ("numbers.csv", b"a,b\n1,2\n", "text/csv"),
        ("samples.zip", packed("a/one.pdf", "two.txt"), "application/zip"),
        ("talk.mp4", b"\x00\x00\x00\x18ftypmp42 and more", "video/mp4"),
    ],
)  # fmt: skip
def test_a_document_is_known_by_its_name_and_its_content(
    name: str, content: bytes, type: str
) -> None:
    assert "/".join(media_type(Attachment(name, content))) == type


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("cv.exe", EXE, "could run"),
        ("cv.pdf", EXE, "could run"),
        ("cv.pdf.js", b"alert(1)", "could run"),
        ("page.html", b"<script>", "could run"),
        ("logo.svg", b"<svg onload=x>", "could run"),
        ("macro.docm", packed("word/document.xml"), "could run"),
        ("cv.docx", packed("word/document.xml", "word/vbaProject.bin"), "hides"),
        ("old.doc", OLE + "_VBA_PROJECT".encode("utf-16-le"), "hides"),
        ("work.zip", packed("setup.exe"), "hides"),
        ("work.zip", packed("inner.zip"), "hides"),
        ("work.zip", b"PK\x03\x04 cut off", "hides"),
        ("cv.pdf", PNG, "really a .png"),
        ("cv.docx", PDF, "really a .pdf"),
        ("cv.txt", b"\x00\x01", "hides"),
        ("cv.pdf", b"", "hides"),
        ("cv", PDF, "not sent"),
        ("cv.xyz", PDF, "not sent"),
        ("../cv.pdf", PDF, "no name"),
        (".pdf", PDF, "no name"),
        ("cv.pdf ", PDF, "no name"),
        (f"{'x' * 100}.pdf", PDF, "no name"),
    ],
)
def test_anything_else_is_refused_with_what_to_do(name: str, content: bytes, says: str) -> None:
    with pytest.raises(UnsafeAttachment, match=says) as refused:
        media_type(Attachment(name, content))
    assert all(refused.value.lines)


@pytest.mark.parametrize("name", ["cv\u202efdp.exe", "a\nb.pdf", "=?utf-8?q?x?=.pdf"])
def test_a_name_with_hidden_signs_is_refused(name: str) -> None:
    with pytest.raises(UnsafeLetter):
        media_type(Attachment(name, PDF))


@given(st.sampled_from(sorted(KINDS)), st.binary(max_size=400))
def test_any_content_is_taken_or_refused_in_words(ending: str, content: bytes) -> None:
    try:
        main, _ = media_type(Attachment(f"file.{ending}", content))
    except UnsafeAttachment:
        return
    assert main in {"application", "text", "image", "video"}
