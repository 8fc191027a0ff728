"""What is new in HTML mails of the well-known programs."""

import pytest

from afterword.core.inbound.new_text import new_text
from afterword.mail.received import received

MAILS = {
    "Gmail": '<div dir="ltr">Yes, <b>Friday</b>.<div><br></div><div>Dana</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 13, 2026 at 3:02 PM Alex &lt;<a href="mailto:alex@candidate.example">alex@candidate.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Friday?</div></blockquote></div>',
    "Gmail, answers between": '<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Tue, Oct 13, 2026 at 3:02 PM Alex &lt;alex@candidate.example&gt; wrote:<br></div><blockquote>Friday?</blockquote><div>Yes, Friday.</div><blockquote>Where?</blockquote><div>Dana</div></div></div>',
    "Gmail, signature": '<div dir="ltr">Yes, Friday.<br clear="all"><div><br></div><div>Dana</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Dana Whitfield<br>Acme</div></div>',
    "Outlook": '<html><body><p class=MsoNormal>Yes, Friday.<o:p></o:p></p><p class=MsoNormal>Dana</p><div><div style="border-top:solid"><p class=MsoNormal><b>From:</b> Alex &lt;alex@candidate.example&gt;<br><b>Sent:</b> Tuesday, October 13, 2026 3:02 PM<br><b>To:</b> Dana<br><b>Subject:</b> Thank you</p></div></div><p>Friday?</p></body></html>',
    "Outlook on the web": '<div>Yes, Friday.</div><div>Dana</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>Von:</b> Alex &lt;alex@candidate.example&gt;<br><b>Gesendet:</b> Dienstag, 13. Oktober 2026 15:02<br><b>An:</b> Dana<br><b>Betreff:</b> Danke</font><div>&nbsp;</div></div><div>Friday?</div>',
    "Outlook on a phone": '<div>Yes, Friday.</div><div>Dana</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.example/o">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> Alex &lt;alex@candidate.example&gt;<br><b>Sent:</b> Tuesday, October 13, 2026 3:02:11 PM<br><b>To:</b> Dana<br><b>Subject:</b> x</div>old',
    "Apple Mail": '<html><body>Yes, Friday.<br><br>Dana<br><div><br><blockquote type="cite"><div>On 13 Oct 2026, at 15:02, Alex &lt;alex@candidate.example&gt; wrote:</div><br><div>Friday?</div></blockquote></div></body></html>',
    "iPhone": '<div dir="ltr">Yes, Friday.</div><div>Dana<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 13 Oct 2026, at 15:02, Alex &lt;alex@candidate.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div>Friday?</div></blockquote></div>',
    "Yahoo": '<div>Yes, Friday.</div><div>Dana</div><div class="yahoo_quoted"><div>On Tuesday, October 13, 2026 at 03:02:11 PM GMT+2, Alex &lt;alex@candidate.example&gt; wrote: </div><div><br></div><div>Friday?</div></div>',
    "Thunderbird": '<p>Yes, Friday.</p><p>Dana</p><div class="moz-cite-prefix">Hiinu 13. 10. 2026 15:02 Alex:<br></div><blockquote type="cite"><p>Friday?</p></blockquote><div class="moz-signature">-- <br>Dana Whitfield</div>',
    "Proton Mail": '<div>Yes, Friday.</div><div>Dana</div><div class="protonmail_signature_block">Sent with <a href="https://proton.example">Proton Mail</a> secure email.</div><div class="protonmail_quote">On Tuesday, October 13th, 2026 at 3:02 PM, Alex &lt;alex@candidate.example&gt; wrote:<br><blockquote>Friday?</blockquote></div>',
}  # fmt: skip


@pytest.mark.parametrize("html", MAILS.values(), ids=MAILS)
def test_only_the_answer_is_new(html: str) -> None:
    raw = f"From: dana@acme.example\nContent-Type: text/html; charset=utf-8\n\n{html}\n"
    assert new_text(received(raw.encode())).split() == ["Yes,", "Friday.", "Dana"]
