// Copies and mends letters, tells of a wait, and keeps fields that are not used out of the way; all
// else works without it.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).value;
  navigator.clipboard.writeText(text).then(
    () => { button.textContent = "Copied"; },
    () => { document.getElementById(button.dataset.copy).select(); },
  );
});
// The style sheet hides what the chosen meaning does not use; half filled in, it must not keep the
// form from being sent.
document.addEventListener("change", (event) => {
  if (!event.target.matches("select")) return;
  for (const part of event.target.form.querySelectorAll(".when")) {
    const unused = getComputedStyle(part).display === "none";
    for (const each of part.querySelectorAll("input, select, textarea")) each.disabled = unused;
  }
});
// Tells on the button itself that its answer takes a while; who comes back finds the button as it was.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.dataset.busy || button.ariaBusy) return;
  const says = button.textContent;
  button.textContent = button.dataset.busy;
  button.ariaBusy = "true";
  addEventListener("pagehide", () => { button.textContent = says; button.ariaBusy = null; }, { once: true });
});
// Puts what a finding proposes into the letter, from its end to its start, so that the places of
// what is still to be mended hold. Words that have changed since they were looked at stay.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-mend], [data-mend-all]");
  if (!button) return;
  const all = "mendAll" in button.dataset;
  const chosen = all ? document.querySelectorAll("#findings [data-safe]") : [button];
  const fixes = [...chosen].map((each) => each.dataset);
  const letter = document.getElementById("body");
  for (const fix of fixes.sort((one, other) => other.start - one.start)) mend(letter, fix);
  letter.dispatchEvent(new Event("input", { bubbles: true }));
  letter.focus({ preventScroll: true });
});
function mend(letter, fix) {
  // The server counts code points, the browser halves of some of them.
  const signs = Array.from(letter.value);
  const before = signs.slice(0, fix.start).join("");
  if (signs.slice(fix.start, fix.end).join("") !== fix.said) return;
  const end = before.length + fix.said.length;
  letter.setRangeText(fix.text, before.length, end, "preserve");
}
