// The adjust page: cropperjs moves the picture behind the document's frame; what leaves the page are coordinates, and the server cuts.
import { CropperCanvas, CropperHandle, CropperImage } from "./cropper.js";
import { Frame } from "./parts/frame.js";
import { Framing } from "./parts/framing.js";
import { Sizes } from "./parts/sizes.js";

const page = document.querySelector("[data-adjust]");
const [stage, steps, save, picture] = ["stage", "steps", "save", "picture"].map(part => page.querySelector(`[data-${part}]`));
const [framing, sizes] = [new Framing(page.dataset), new Sizes(page)];
const keys = {
  ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down", "+": "larger", "=": "larger", "-": "smaller",
  "<": "anticlockwise", ">": "clockwise", "0": "reset",
};

let now = framing.read(save.elements.at.value);
let frame = null;
let pause = 0;

for (const part of [CropperCanvas, CropperHandle, CropperImage]) part.$define();
stage.hidden = false;
for (const part of page.querySelectorAll("[data-scripted], [data-unscripted]")) part.hidden = "unscripted" in part.dataset;
const image = mount();
const loaded = await image.$ready();
new ResizeObserver(() => {
  frame = new Frame(stage, framing, loaded);
  show(now);
}).observe(stage);

function mount() {
  const [canvas, moved, handle] = ["canvas", "image", "handle"].map(part => document.createElement(`cropper-${part}`));
  moved.setAttribute("scalable", "");
  moved.setAttribute("translatable", "");
  moved.setAttribute("alt", stage.getAttribute("aria-label")); // cropperjs takes an empty one away
  moved.setAttribute("src", page.dataset.source);
  handle.setAttribute("action", "move");
  handle.setAttribute("plain", "");
  canvas.append(moved, handle);
  stage.append(canvas);
  moved.addEventListener("transform", dragged);
  return moved;
}

// What a drag, a pinch or the wheel asks for, moved back inside the picture.
function dragged(event) {
  if (!frame || event.detail.matrix.every((value, i) => Math.abs(value - frame.matrixOf(now)[i]) < 1e-6)) return;
  const asked = frame.windowOf(event.detail.matrix, now.turn);
  const kept = framing.inside(asked);
  if (kept && framing.same(asked, kept)) return take(kept);
  event.preventDefault();
  queueMicrotask(() => show(kept ?? now));
}

function show(wanted) {
  take(wanted);
  image.$setTransform(frame.matrixOf(wanted));
}

function take(wanted) {
  now = wanted;
  for (const form of [steps, save]) form.elements.at.value = framing.write(now);
  sizes.show(framing.measure(now));
  frame.draw(framing.inPhoto(now));
  clearTimeout(pause);
  pause = setTimeout(preview, 400);
}

function preview() {
  const chosen = [...new FormData(save)].filter(([name]) => ["at", "background", "light"].includes(name));
  picture.src = `${page.dataset.preview}?${new URLSearchParams(chosen)}`;
  sizes.speak();
}

function step(name, times = 1) {
  let next = name === "reset" ? framing.read(page.dataset.planned) : now;
  for (let i = 0; i < times; i++) next = framing.inside(framing.stepped(next, name)) ?? next;
  show(next);
}

steps.addEventListener("submit", event => {
  event.preventDefault();
  if (event.submitter?.value) step(event.submitter.value);
});

stage.addEventListener("keydown", event => {
  const name = keys[event.key];
  if (!name || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step(name, event.shiftKey && event.key.startsWith("Arrow") ? 5 : 1);
});

steps.addEventListener("change", () => {
  if (save.elements.background) save.elements.background.value = steps.elements.background.value;
  if (save.elements.light) save.elements.light.value = steps.elements.light.checked ? "on" : "";
  preview();
});
