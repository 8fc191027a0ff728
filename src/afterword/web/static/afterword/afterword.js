// The copy buttons; everything else on the page works without this file.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).value;
  navigator.clipboard.writeText(text).then(
    () => { button.textContent = "Copied"; },
    () => { document.getElementById(button.dataset.copy).select(); },
  );
});
