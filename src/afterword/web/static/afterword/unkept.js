// Keeps what is typed for a letter in this browser until it is kept in the record: it survives a
// reload, the way back and a crash. Every tab has an entry of its own, so that two of the same
// letter cannot overwrite each other; what a closed tab left is taken over by the next one.
// Without storage it only warns before the page is left; all else works without this file.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form[data-letter]");
  forgetSent(form);
  if (form) keepUnkept(form);
});
const OURS = "afterword unkept ";
const TAB = "afterword tab";
const SENT = "afterword sent";

function keepUnkept(form) {
  const letter = form.dataset.letter;
  const refused = "refused" in form.dataset;
  const line = document.getElementById("unkept");
  const { body, version } = form.elements;
  // Only a mail has a subject.
  const subject = form.elements.subject ?? { value: "", defaultValue: "" };
  const shown = { subject: subject.defaultValue, body: body.defaultValue };
  // Where another version or a model's letter was asked for, only what was typed there comes back.
  const here = location.pathname + location.search;
  const usual = location.pathname === new URL(form.action).pathname && !location.search.includes("another");
  const me = `${Date.now()}-${Math.random()}`;
  let leaving = false;
  version.value = form.dataset.version;

  const typed = () => ({ subject: subject.value, body: body.value });
  const unkept = () => refused || !same(typed(), shown);
  const store = () => {
    line.hidden ||= !unkept();
    const entry = { ...typed(), version: version.value, at: here, since: new Date().toJSON() };
    change(letter, (all) => { if (unkept()) all[me] = entry; else delete all[me]; });
  };
  const put = (text, from) => {
    subject.value = text.subject;
    body.value = text.body;
    version.value = from;
    body.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const found = takeOver(letter, me, (usual || refused) && shown, (entry) => !refused && (usual || entry.at === here));
  if (refused) store();
  if (found) {
    put(found, found.version);
    line.querySelector("time").textContent = spoken(new Date(found.since), form.dataset.zone);
    line.hidden = false;
  }
  form.addEventListener("input", (event) => {
    if (event.target === subject || event.target === body) store();
  });
  line.querySelector("button").addEventListener("click", () => {
    put(shown, form.dataset.version);
    body.focus({ preventScroll: true });
  });
  form.addEventListener("submit", () => {
    leaving = true;
    attempt(() => sessionStorage.setItem(SENT, JSON.stringify({ letter, me })));
  });
  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("beforeunload", (event) => {
    if (unkept() && !leaving) event.preventDefault();
  });
}
// Gives what this tab had not kept, or else what another one left last, and makes it this page's.
// What is kept by now is no longer remembered.
function takeOver(letter, me, kept, wanted) {
  const before = attempt(() => sessionStorage.getItem(TAB));
  attempt(() => sessionStorage.setItem(TAB, me));
  let found;
  change(letter, (all) => {
    for (const name in all) if (kept && same(all[name], kept)) delete all[name];
    const newest = Object.keys(all).filter((name) => wanted(all[name]))
      .sort((one, other) => (all[one].since < all[other].since ? 1 : -1));
    const name = newest.includes(before) ? before : newest[0];
    if (!name) return;
    found = all[me] = all[name];
    delete all[name];
  });
  return found;
}
// A letter that was recorded as sent leads to the plan, and needs no keeping any more.
function forgetSent(form) {
  const sent = attempt(() => JSON.parse(sessionStorage.getItem(SENT)));
  attempt(() => sessionStorage.removeItem(SENT));
  const done = !form && new URLSearchParams(location.search).has("changed");
  if (sent && done) change(sent.letter, (all) => { delete all[sent.me]; });
}
function change(letter, edit) {
  attempt(() => {
    const all = JSON.parse(localStorage.getItem(OURS + letter)) ?? {};
    edit(all);
    if (Object.keys(all).length) localStorage.setItem(OURS + letter, JSON.stringify(all));
    else localStorage.removeItem(OURS + letter);
  });
}
// Storage may be switched off, full, or changed by hand.
function attempt(doing) {
  try { return doing(); } catch { return null; }
}
function same(one, other) {
  const words = (text) => text.split(/\s+/).filter(Boolean).join(" ");
  return one.body === other.body && words(one.subject) === words(other.subject);
}
// Writes a moment as the rest of the page does: 15:00 today, else Thu 15 Oct 2026, 15:00.
function spoken(moment, zone) {
  const shape = { timeZone: zone, weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const written = (each) => {
    const parts = new Intl.DateTimeFormat("en-US", shape).formatToParts(each);
    const of = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    return [`${of.weekday} ${of.day} ${of.month} ${of.year}`, `${of.hour}:${of.minute}`];
  };
  const [day, clock] = written(moment);
  return day === written(new Date())[0] ? clock : `${day}, ${clock}`;
}
