// The form that sends a file: looked at before it leaves, sent with progress. Without this script the form sends itself.
import { kept } from "./parts/keep.js";
import { fault, Sending } from "./parts/sending.js";
import { show } from "./parts/texts.js";

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

// The age goes along with whichever way is chosen, without a button of its own; also when the browser filled it in again.
const ages = document.querySelector("form.ages");
show(ages?.querySelector("button"), false);
ages?.addEventListener("change", () => goesAlong());
if (ages) goesAlong();

function goesAlong() {
  for (const way of [form, ...ways.querySelectorAll("a")]) {
    const name = way === form ? "action" : "href";
    const address = new URL(way[name]);
    address.searchParams.set("age", ages.elements.age.value);
    way[name] = address;
  }
}

form.addEventListener("submit", event => { event.preventDefault(); take(field.files); });
form.addEventListener("dragover", event => event.preventDefault());
form.addEventListener("drop", event => { event.preventDefault(); take(event.dataTransfer.files); });

const left = await kept(form.dataset.upload);
if (left) sending.offer(left);
