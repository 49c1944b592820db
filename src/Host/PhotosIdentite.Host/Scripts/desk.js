// The check desk: keys 1 to 9 decide, while the box of decisions has the focus and only then.
const form = document.querySelector("[data-keys]");
form?.querySelector("fieldset").focus();
form?.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  form.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});
