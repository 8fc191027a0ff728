"""The addresses of the page."""

from django.urls import path

from afterword.web import errors
from afterword.web.views import (
    applications,
    drafts,
    incoming,
    mailboxes,
    outgoing,
    overview,
    parts,
    plan,
)

handler404 = errors.not_found
handler500 = errors.broken
urlpatterns = [
    path("", overview.index, name="index"),
    path("new/", applications.new, name="new"),
    path("import/", applications.take_in, name="import"),
    path("mailboxes/", mailboxes.overview, name="mailboxes"),
    path("mailboxes/add/", mailboxes.add, name="mailbox-add"),
    path("mailboxes/signed-in/", mailboxes.signed_in, name="mailbox-signed-in"),
    path("mailboxes/<slug:mailbox>/sign-in/", mailboxes.sign_in, name="mailbox-sign-in"),
    path("mailboxes/<slug:mailbox>/test/", mailboxes.test, name="mailbox-test"),
    path("mailboxes/<slug:mailbox>/remove/", mailboxes.remove, name="mailbox-remove"),
    path("applications/<slug:id>/", plan.show, name="application"),
    path("applications/<slug:id>/why/<slug:follow_up>/", plan.explain, name="why"),
    path("applications/<slug:id>/adjust/<slug:follow_up>/", plan.adjusted, name="adjust"),
    path("applications/<slug:id>/changes/<int:n>/out/", plan.let_go, name="let-go"),
    path("applications/<slug:id>/text/", applications.as_text, name="text"),
    path("applications/<slug:id>/edit/<slug:part>/", parts.edit, name="part"),
    path("applications/<slug:id>/edit/<slug:part>/<int:n>/", parts.edit, name="part"),
    path("applications/<slug:id>/case.yaml", applications.export, name="export"),
    path("applications/<slug:id>/settle/", applications.settle_day, name="settle"),
    path("applications/<slug:id>/undo/", applications.take_back, name="undo"),
    path("applications/<slug:id>/write/<slug:follow_up>/", drafts.edit, name="draft"),
    path(
        "applications/<slug:id>/write/<slug:follow_up>/findings/", drafts.findings, name="findings"
    ),
    path("applications/<slug:id>/write/<slug:follow_up>/letter.eml", drafts.letter, name="letter"),
    path("applications/<slug:id>/write/<slug:follow_up>/model/", drafts.by_model, name="model"),
    path(
        "applications/<slug:id>/write/<slug:follow_up>/back/", drafts.take_back, name="take-back"
    ),
    path("applications/<slug:id>/write/<slug:follow_up>/sent/", drafts.sent, name="sent"),
    path("applications/<slug:id>/write/<slug:follow_up>/ready/", drafts.ready, name="ready"),
    path("applications/<slug:id>/write/<slug:follow_up>/approve/", outgoing.read, name="approve"),
    path("outbox/", outgoing.outbox, name="outbox"),
    path("outbox/<slug:message>/", outgoing.one, name="message"),
    path("outbox/<slug:message>/<slug:decision>/", outgoing.decide, name="decide"),
    path("inbox/", incoming.inbox, name="inbox"),
    path("inbox/<int:n>/", incoming.one, name="mail"),
    path("inbox/<int:n>/mail.eml", incoming.raw, name="raw-mail"),
    path("inbox/<int:n>/settle/", incoming.settle, name="settle-mail"),
]  # fmt: skip
