// Copies letters, and keeps fields that are not used out of the way; all else works without it.
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
