// One photo on its way: progress, patience, and nothing lost when the line breaks. The server stays the judge.
import { forget, keep } from "./keep.js";
import { number, show, text } from "./texts.js";

const Most = 20 * 1024 * 1024;
const LongWait = 20_000;
const Stall = 30_000;
const Heads = { JPEG: [0xff, 0xd8, 0xff], PNG: [0x89, 0x50, 0x4e, 0x47], WebP: [0x52, 0x49, 0x46, 0x46] };

/** What is wrong with these files, in words; empty when they may be sent. */
export async function fault(files) {
  const [file, second] = files;
  if (!file) return text("file.none");
  if (second) return text("file.many");
  if (file.size === 0) return text("file.empty");
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const letters = String.fromCharCode(...head);
  if (letters.startsWith("%PDF")) return text("file.pdf");
  const known = letters.slice(4, 8) === "ftyp" || Object.values(Heads).some(bytes => bytes.every((byte, i) => head[i] === byte));
  if (!known) return text("file.type");
  if (file.size > Most) return text("file.tooBig", { size: text("sending.size", { n: number(Math.ceil(file.size / 104857.6) / 10) }) });
  return "";
}

export class Sending {
  #photo;
  #request;
  #clock;
  #percent = 0;

  /** @param {{form: HTMLFormElement, panel: HTMLElement, refused: (why: string) => void, ended: () => void}} parts */
  constructor(parts) {
    Object.assign(this, parts);
    this.key = this.form.dataset.upload;
    this.bar = this.panel.querySelector("progress");
    this.said = this.panel.querySelector("[data-said]");
    this.#on("retry", () => this.start(this.#photo));
    this.#on("cancel", () => this.cancel());
    this.#on("discard", () => { forget(this.key); this.#close(); });
    addEventListener("online", () => { if (this.waiting === "line") this.start(this.#photo); });
  }

  /** A photo of an earlier visit: asks before it sends. */
  offer(photo) {
    this.#photo = photo;
    this.#pause(text("sending.kept"));
  }

  start(photo) {
    clearTimeout(this.#clock);
    this.#photo = photo;
    this.waiting = "";
    this.#percent = 0;
    if (!navigator.onLine) return this.#keep("upload.offline", "line");
    this.#show(["cancel"]);
    this.#stage("sent", text("sending.percent", { p: 0 }), 0);
    this.#post(photo);
  }

  cancel() {
    const request = this.#request;
    this.#request = null;
    request?.abort();
    forget(this.key);
    this.#close();
  }

  #post(photo) {
    const request = this.#request = new XMLHttpRequest();
    const body = new FormData();
    body.set("__RequestVerificationToken", this.form.elements.__RequestVerificationToken.value);
    if (this.form.elements.Camera) body.set("Camera", "1");
    body.set("Photo", photo, photo.name ?? "photo.jpg");
    const mine = run => event => { if (request === this.#request) run(event); };
    request.upload.onprogress = mine(event => this.#advance(event));
    request.upload.onload = mine(() => this.#arrived());
    request.onload = mine(() => this.#answered(request));
    request.onerror = request.onabort = mine(() => this.#broken());
    request.open("POST", this.form.action);
    request.setRequestHeader("Accept", "application/json");
    request.send(body);
    this.#stalls();
  }

  #advance({ loaded, total }) {
    this.#percent = Math.floor(100 * loaded / total);
    this.#stage("sent", text("sending.percent", { p: this.#percent }), this.#percent);
    this.#stalls();
  }

  #stalls() {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => this.#request?.abort(), Stall);
  }

  #arrived() {
    clearTimeout(this.#clock);
    this.#percent = 100;
    this.#show([]);
    this.#stage("check", text("sending.received"));
    this.#clock = setTimeout(() => { this.said.textContent = text("sending.long"); }, LongWait);
  }

  async #answered(request) {
    clearTimeout(this.#clock);
    const answer = parsed(request.responseText);
    if (request.status === 200 && answer.next) {
      await forget(this.key);
      location.assign(answer.next);
    } else if (request.status === 422) {
      await forget(this.key);
      this.#close();
      this.refused(answer.message);
    } else if (request.status === 429 || request.status === 503) {
      this.#later(request.status, Number(request.getResponseHeader("Retry-After")) || 10);
    } else {
      this.#keep("sending.failed");
    }
  }

  // The server is full, or asks for patience: the photo waits here and goes again by itself.
  #later(status, seconds) {
    if (status === 429) this.#keep("upload.tooMany", "turn", { min: Math.ceil(seconds / 60) });
    else this.#keep("sending.busy", "turn", { s: seconds });
    this.#clock = setTimeout(() => this.start(this.#photo), seconds * 1000);
  }

  #broken() {
    clearTimeout(this.#clock);
    if (navigator.onLine) this.#keep("upload.interrupted", "", { p: this.#percent });
    else this.#keep("upload.offline", "line");
  }

  #keep(key, waiting = "", values = {}) {
    this.waiting = waiting;
    this.#request = null;
    keep(this.key, this.#photo);
    this.#pause(text(key, values));
  }

  #pause(words) {
    this.#show(["retry", "discard"]);
    this.bar.value = this.#percent;
    this.said.textContent = words;
  }

  #stage(name, words, percent) {
    const stages = [...this.panel.querySelectorAll("[data-stage]")];
    const at = stages.findIndex(stage => stage.dataset.stage === name);
    stages.forEach((stage, i) => {
      // Framing and checking are one answer of the server: both are under way until it comes.
      stage.toggleAttribute("data-done", i < (at > 0 ? 1 : 0));
      stage.toggleAttribute("data-now", at > 0 ? i > 0 : i === 0);
    });
    if (percent === undefined) this.bar.removeAttribute("value");
    else this.bar.value = percent;
    if (this.said.textContent !== words) this.said.textContent = words;
  }

  #show(acts) {
    show(this.panel, true);
    for (const button of this.panel.querySelectorAll("[data-act]")) show(button, acts.includes(button.dataset.act));
    this.began?.();
  }

  #close() {
    clearTimeout(this.#clock);
    show(this.panel, false);
    this.ended();
  }

  #on(act, run) {
    this.panel.querySelector(`[data-act="${act}"]`).addEventListener("click", run);
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
