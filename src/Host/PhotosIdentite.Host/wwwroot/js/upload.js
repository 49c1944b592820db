// The form that sends a file: looked at before it leaves, sent with progress. Without this script the form sends itself.
import { kept } from "./keep.js";
import { fault, Sending } from "./sending.js";
import { show } from "./texts.js";

const form = document.querySelector("form[data-upload]");
const field = form.elements.Photo;
const error = form.querySelector("[data-error]");
const ways = document.querySelector("[data-ways]");

const sending = new Sending({
  form,
  panel: document.querySelector("[data-sending]"),
  began: () => show(ways, false),
  ended: () => { show(ways, true); field.focus(); },
  refused: say,
});

function say(why) {
  error.querySelector("span").textContent = why;
  show(error, why);
  error.parentElement.classList.toggle("field-invalid", Boolean(why));
  if (why) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  if (why) field.focus();
}

async function take(files) {
  const why = await fault(files);
  say(why);
  if (!why) sending.start(files[0]);
}

form.addEventListener("submit", event => { event.preventDefault(); take(field.files); });
form.addEventListener("dragover", event => event.preventDefault());
form.addEventListener("drop", event => { event.preventDefault(); take(event.dataTransfer.files); });

const left = await kept(form.dataset.upload);
if (left) sending.offer(left);
