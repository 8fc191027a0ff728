"""The large providers of mailboxes: facts, each with the page that says so.

Servers and ports were compared in November 2026 with the public ISPDB (thunderbird/autoconfig on
GitHub), which keeps what providers publish. Where a provider is not said to file what is sent by
SMTP, the message is filed after a look whether it lies there already, so that an error here costs
one search and no second copy.
"""

from afterword.actions.provider import Agreement, Provider
from afterword.core.model.mailbox import Security, Server


def _tls(host: str, port: int) -> Server:
    return Server(host=host, port=port)


def _starttls(host: str, port: int = 587) -> Server:
    return Server(host=host, port=port, security=Security.STARTTLS)


MICROSOFT = Agreement(
    authorise_url="https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    token_url="https://login.microsoftonline.com/common/oauth2/v2.0/token",  # noqa: S106 -- an address
    device_url="https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
    scope=(
        "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send"
        " offline_access"
    ),
    redirect_host="localhost",
    page="https://learn.microsoft.com/entra/identity-platform/quickstart-register-app",
)
"""The page on legacy protocols says: learn.microsoft.com/exchange/client-developer/
legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth. Any port is let
through for the name localhost alone."""
GOOGLE = Agreement(
    authorise_url=(
        "https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent"
    ),
    token_url="https://oauth2.googleapis.com/token",  # noqa: S106 -- an address
    scope="https://mail.google.com/",
    page="https://support.google.com/cloud/answer/15549257",
)
"""developers.google.com/gmail/imap/xoauth2-protocol and developers.google.com/identity/protocols/
oauth2/native-app; the flow for devices does not give this scope."""
PROVIDERS: tuple[Provider, ...] = (
    Provider(
        name="Gmail",
        domains=("gmail.com", "googlemail.com"),
        imap=_tls("imap.gmail.com", 993),
        smtp=_tls("smtp.gmail.com", 465),
        files_sent=True,
        agreement=GOOGLE,
        app_passwords="https://myaccount.google.com/apppasswords",
        first="switch 2-Step Verification on and make an app password; your own is never taken",
        source="https://support.google.com/accounts/answer/185833",
    ),
    Provider(
        name="Outlook.com",
        domains=("msn.com", "windowslive.com", "livemail.tw", "passport.com"),
        brands=("outlook", "hotmail", "live"),
        imap=_tls("outlook.office365.com", 993),
        smtp=_starttls("smtp-mail.outlook.com"),
        files_sent=True,
        takes_passwords=False,
        agreement=MICROSOFT,
        switch="https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040",
        first=(
            "register a client of your own, because no password is taken, and let devices and apps"
            " use IMAP in the settings under Forwarding and IMAP"
        ),
        source="https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040",
    ),
    Provider(
        name="Microsoft 365",
        domains=("office365.com",),
        imap=_tls("outlook.office365.com", 993),
        smtp=_starttls("smtp.office365.com"),
        files_sent=True,
        takes_passwords=False,
        agreement=MICROSOFT,
        first=(
            "register a client of your own, and have IMAP and authenticated SMTP allowed for the"
            " mailbox by whoever administers it"
        ),
        source=(
            "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/"
            "authenticated-client-smtp-submission"
        ),
    ),
    Provider(
        name="Yahoo Japan",
        domains=("yahoo.co.jp", "ymail.ne.jp"),
        imap=_tls("imap.mail.yahoo.co.jp", 993),
        smtp=_tls("smtp.mail.yahoo.co.jp", 465),
        login_is_name=True,
        switch="https://support.yahoo-net.jp/PccMail/s/article/H000007321",
        first="allow access by IMAP and SMTP in the settings of the mailbox",
        source="https://support.yahoo-net.jp/PccMail/s/article/H000007321",
    ),
    Provider(
        name="Yahoo",
        domains=("ymail.com", "myyahoo.com", "rocketmail.com", "cox.net"),
        brands=("yahoo",),
        imap=_tls("imap.mail.yahoo.com", 993),
        smtp=_tls("smtp.mail.yahoo.com", 465),
        app_passwords="https://help.yahoo.com/kb/SLN15241.html",
        first="make an app password in the security settings of the account",
        source="https://help.yahoo.com/kb/SLN4075.html",
    ),
    Provider(
        name="AOL",
        domains=("aim.com", "netscape.net", "netscape.com", "compuserve.com", "cs.com"),
        brands=("aol",),
        imap=_tls("imap.aol.com", 993),
        smtp=_tls("smtp.aol.com", 465),
        app_passwords="https://help.aol.com/articles/Create-and-manage-app-password",
        first="make an app password in the security settings of the account",
        source=(
            "https://help.aol.com/articles/"
            "how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail"
        ),
    ),
    Provider(
        name="iCloud",
        domains=("icloud.com", "me.com", "mac.com"),
        imap=_tls("imap.mail.me.com", 993),
        smtp=_starttls("smtp.mail.me.com"),
        app_passwords="https://support.apple.com/102654",
        first="make an app-specific password for your Apple account",
        source="https://support.apple.com/102525",
    ),
    Provider(
        name="Fastmail",
        domains=("fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "sent.com"),
        imap=_tls("imap.fastmail.com", 993),
        smtp=_tls("smtp.fastmail.com", 465),
        app_passwords="https://www.fastmail.help/hc/en-us/articles/360058752854",
        first="make an app password in the settings under Privacy and Security",
        source="https://www.fastmail.help/hc/en-us/articles/1500000278342",
    ),
    Provider(
        name="GMX",
        domains=(
            "gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.biz", "gmx.org", "gmx.info",
            "mein.gmx", "mail.gmx", "email.gmx",
        ),
        imap=_tls("imap.gmx.net", 993),
        smtp=_tls("mail.gmx.net", 465),
        switch="https://hilfe.gmx.net/pop-imap/einschalten.html",
        first="allow access by POP3 and IMAP in the settings of the mailbox",
        source="https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html",
    ),
    Provider(
        name="GMX international and mail.com",
        domains=("mail.com", "email.com", "gmx.co.in", "gmx.tm"),
        brands=("gmx",),
        imap=_tls("imap.gmx.com", 993),
        smtp=_tls("mail.gmx.com", 465),
        switch="https://support.gmx.com/pop-imap/toggle.html",
        first="allow access by POP3 and IMAP in the settings of the mailbox",
        source="https://support.gmx.com/pop-imap/imap/server.html",
    ),
    Provider(
        name="WEB.DE",
        domains=("web.de",),
        imap=_tls("imap.web.de", 993),
        smtp=_tls("smtp.web.de", 465),
        login_is_name=True,
        switch="https://hilfe.web.de/pop-imap/einschalten.html",
        first="allow access by POP3 and IMAP in the settings of the mailbox",
        source="https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html",
    ),
    Provider(
        name="T-Online",
        domains=("t-online.de", "magenta.de"),
        imap=_tls("secureimap.t-online.de", 993),
        smtp=_tls("securesmtp.t-online.de", 465),
        app_passwords=(
            "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten"
        ),
        first="set a password for e-mail programs; the one of the web page is not taken",
        source=(
            "https://www.telekom.de/hilfe/apps-dienste/e-mail/einstellungen/"
            "posteingang-postausgang-server"
        ),
    ),
    Provider(
        name="freenet",
        domains=("freenet.de",),
        imap=_tls("mx.freenet.de", 993),
        smtp=_tls("mx.freenet.de", 465),
        switch=(
            "https://kundenservice.freenet.de/faq/e-mail-client-mail/pop3-imap-und-smtp-aktivieren/"
        ),
        first="allow POP3, IMAP and SMTP in the settings of the mailbox",
        source=(
            "https://kundenservice.freenet.de/faq/e-mail-client-mail/"
            "einstellungen-serverdaten-fuer-alle-e-mail-programme/"
        ),
    ),
    Provider(
        name="mailbox.org",
        domains=("mailbox.org",),
        imap=_tls("imap.mailbox.org", 993),
        smtp=_tls("smtp.mailbox.org", 465),
        app_passwords=(
            "https://kb.mailbox.org/de/privat/sicherheit-und-privatsphaere/"
            "applikationspasswoerter-fuer-externe-programme/"
        ),
        first="make an application password if two-factor authentication is on",
        source="https://kb.mailbox.org/de/privat/e-mail/e-mail-konfiguration/",
    ),
    Provider(
        name="Posteo",
        brands=("posteo",),
        domains=("posteo.net", "posteo.org"),
        imap=_tls("posteo.de", 993),
        smtp=_tls("posteo.de", 465),
        source=(
            "https://posteo.de/hilfe/"
            "wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp"
        ),
    ),
    Provider(
        name="Zoho",
        domains=("zoho.com", "zohomail.com"),
        imap=_tls("imap.zoho.com", 993),
        smtp=_tls("smtp.zoho.com", 465),
        app_passwords="https://www.zoho.com/mail/help/adminconsole/two-factor-authentication.html",
        switch="https://www.zoho.com/mail/help/imap-access.html#EnableIMAP",
        first="allow access by IMAP in the settings of the mailbox",
        source="https://www.zoho.com/mail/help/imap-access.html",
    ),
    Provider(
        name="Yandex",
        domains=("yandex.com", "yandex.net", "ya.ru", "narod.ru"),
        brands=("yandex",),
        imap=_tls("imap.yandex.com", 993),
        smtp=_tls("smtp.yandex.com", 465),
        app_passwords="https://yandex.com/support/id/authorization/app-passwords.html",
        switch="https://yandex.com/support/mail/mail-clients/others.html",
        first="allow access by IMAP in the settings, and make an app password for mail",
        source="https://yandex.com/support/mail/mail-clients/others.html",
    ),
    Provider(
        name="Mail.ru",
        domains=("mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru"),
        imap=_tls("imap.mail.ru", 993),
        smtp=_tls("smtp.mail.ru", 465),
        app_passwords="https://help.mail.ru/mail/security/protection/external/",
        first="make a password for external applications; your own is not taken",
        source="https://help.mail.ru/mail/login/mailer/",
    ),
    Provider(
        name="Orange",
        domains=("orange.fr", "wanadoo.fr"),
        imap=_tls("imap.orange.fr", 993),
        smtp=_tls("smtp.orange.fr", 465),
        first="allow access from other programs in the settings of the mailbox",
        source="https://assistance.orange.fr/",
    ),
    Provider(
        name="Free",
        domains=("free.fr",),
        imap=_tls("imap.free.fr", 993),
        smtp=_tls("smtp.free.fr", 465),
        login_is_name=True,
        first="allow authenticated SMTP in the account's pages if sending is refused",
        source=(
            "https://assistance.free.fr/articles/"
            "configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609"
        ),
    ),
    Provider(
        name="OVHcloud",
        domains=("ovh.net", "ovh.fr"),
        imap=_tls("ssl0.ovh.net", 993),
        smtp=_tls("ssl0.ovh.net", 465),
        source="https://help.ovhcloud.com/",
    ),
    Provider(
        name="Infomaniak",
        domains=("ik.me", "ikmail.com", "etik.com", "infomaniak.com"),
        imap=_tls("mail.infomaniak.com", 993),
        smtp=_tls("mail.infomaniak.com", 465),
        app_passwords="https://www.infomaniak.com/en/support",
        first="make a password for this device in the mailbox's settings",
        source="https://www.infomaniak.com/en/support",
    ),
    Provider(
        name="Proton Mail",
        domains=("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
        imap=_starttls("127.0.0.1", 1143),
        smtp=_starttls("127.0.0.1", 1025),
        files_sent=True,
        app_passwords="https://proton.me/support/bridge",
        first=(
            "start Proton Mail Bridge, use the password that it shows, and name the certificate"
            " that it exports: --certificate cert.pem"
        ),
        source="https://proton.me/support/imap-smtp-and-pop3-setup",
    ),
    Provider(
        name="Comcast",
        domains=("comcast.net",),
        imap=_tls("imap.comcast.net", 993),
        smtp=_tls("smtp.comcast.net", 465),
        switch="https://www.xfinity.com/support/articles/third-party-email-access",
        first="allow access from third-party programs in the settings under Security",
        source="https://www.xfinity.com/support/articles/third-party-email-access",
    ),
    Provider(
        name="AT&T",
        domains=(
            "att.net", "currently.com", "sbcglobal.net", "bellsouth.net", "pacbell.net",
            "ameritech.net", "prodigy.net", "swbell.net", "snet.net", "flash.net", "nvbell.net",
        ),
        imap=_tls("imap.mail.att.net", 993),
        smtp=_tls("smtp.mail.att.net", 465),
        app_passwords="https://www.att.com/support/article/email-support/KM1240308/",
        first="make a secure mail key in your profile; your own password is not taken",
        source="https://www.att.com/support/article/email-support/KM1010523/",
    ),
    Provider(
        name="Libero",
        domains=("libero.it", "iol.it", "blu.it", "inwind.it", "giallo.it"),
        imap=_tls("imapmail.libero.it", 993),
        smtp=_tls("smtp.libero.it", 465),
        source=(
            "https://aiuto.libero.it/articolo/mail/"
            "parametri-di-configurazione-per-il-client-di-posta/"
        ),
    ),
    Provider(
        name="IONOS",
        domains=("1und1.de", "online.de", "1and1.com"),
        brands=("ionos",),
        imap=_tls("imap.ionos.com", 993),
        smtp=_tls("smtp.ionos.com", 465),
        source="https://www.ionos.com/help/",
    ),
)  # fmt: skip
