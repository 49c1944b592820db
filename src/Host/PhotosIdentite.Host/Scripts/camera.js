// The camera page: ask, look, take, look again, use. No picture leaves the device before "use this photo".
import { begin, fault as cameraFault, next, picture, size, stop } from "./parts/lens.js";
import { Guide } from "./parts/guide.js";
import { Sending } from "./parts/sending.js";
import { Signs } from "./parts/signs.js";
import { show, text } from "./parts/texts.js";

const Calm = 1500;
const Beat = 250;
const root = document.querySelector("[data-camera]");
const parts = Object.fromEntries([...root.querySelectorAll("[data-part]")].map(part => [part.dataset.part, part]));
const video = root.querySelector("video");
const hint = root.querySelector("[data-hint]");
const still = root.querySelector("[data-still]");
const form = root.querySelector("form[data-upload]");
const timer = root.querySelector("[data-timer]");
const countdown = root.querySelector("[data-countdown]");
const signs = new Signs(video, root);
const guide = new Guide(root, video);
let photo;
let said = 0;
let beat;
let shooting;

const act = (name, run) => root.querySelectorAll(`[data-act="${name}"]`).forEach(button => button.addEventListener("click", run));
const only = name => Object.entries(parts).forEach(([key, part]) => show(part, key === name));

function say(key, values, at = performance.now()) {
  const words = text(key, values);
  if (hint.textContent === words || at - said < Calm) return;
  hint.textContent = words;
  said = at;
}

function trouble(key, values) {
  end();
  only("trouble");
  parts.trouble.querySelector("[data-trouble]").textContent = text(key, values);
  for (const way of parts.trouble.querySelectorAll("[data-after]")) show(way, way.dataset.after.split(" ").includes(key));
}

function end() {
  clearInterval(beat);
  clearTimeout(shooting);
  shooting = undefined;
  stop(video);
}

async function open(which = begin) {
  only("live");
  said = 0;
  say("hint.opening");
  try {
    await which(video, () => trouble("cam.timeout"));
  } catch (refused) {
    return trouble(cameraFault(refused));
  }
  const [w, h] = size(video);
  if (Math.min(w, h) < Number(root.dataset.least)) return trouble("cam.lowres", { w, h });
  show(root.querySelector('[data-act="switch"]'), video.cameras > 1);
  video.classList.toggle("mirrored", video.mirrored);
  video.parentElement.style.setProperty("--ratio", w / h);
  said = 0;
  say("hint.oval");
  clearInterval(beat);
  beat = setInterval(look, Beat);
}

function look() {
  const seen = signs.read();
  if (!shooting) say(guide.hint() ?? seen);
}

function shoot() {
  if (shooting) return waitNoMore();
  let left = Number(timer.value);
  const tick = async () => {
    countdown.textContent = left || "";
    if (left > 0) {
      hint.textContent = text("hint.wait", { s: left-- });
      shooting = setTimeout(tick, 1000);
      return;
    }
    shooting = undefined;
    review(await picture(video));
  };
  tick();
}

function waitNoMore() {
  clearTimeout(shooting);
  shooting = undefined;
  countdown.textContent = "";
}

function review(taken) {
  photo = taken;
  URL.revokeObjectURL(still.src);
  still.src = URL.createObjectURL(photo);
  clearInterval(beat);
  video.pause();
  only("still");
  parts.still.querySelector("h2").focus();
}

async function retake() {
  photo = undefined;
  only("live");
  await video.play();
  said = 0;
  beat = setInterval(look, Beat);
  root.querySelector('[data-act="shoot"]').focus();
}

const sending = new Sending({
  form,
  panel: document.querySelector("[data-sending]"),
  began: () => { only(); stop(video); },
  ended: () => { if (photo) only("still"); else open(); },
  refused: why => {
    photo = undefined;
    trouble("", {});
    parts.trouble.querySelector("[data-trouble]").textContent = why;
    show(parts.trouble.querySelector('[data-act="open"]'), true);
  },
});

act("open", () => open());
act("switch", () => open(next));
act("shoot", shoot);
act("retake", () => (video.srcObject ? retake() : open()));
act("guide", () => guide.load());
form.addEventListener("submit", event => { event.preventDefault(); sending.start(photo); });
addEventListener("pagehide", end);
only("ask");
show(root, true);
