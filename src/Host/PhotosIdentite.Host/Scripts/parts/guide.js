// Advice on where the face is. The program for it may evaluate code, so it runs in a frame without origin, cookie or camera,
// loaded only when the person agrees; it is given small frames of the video and answers with where a face is.
import { text } from "./texts.js";

const Wide = 320;
const Fresh = 3000;
const Oval = 0.68;

export class Guide {
  #port;
  #face;
  #at = 0;

  constructor(root, video) {
    this.video = video;
    this.address = root.dataset.guide;
    this.button = root.querySelector('[data-act="guide"]');
    this.said = root.querySelector("[data-guide-said]");
  }

  load() {
    if (this.#port) return;
    this.said.textContent = text("guide.loading");
    this.button.hidden = true;
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    frame.className = "guide-frame";
    frame.title = "";
    frame.tabIndex = -1;
    frame.ariaHidden = "true";
    frame.src = this.address;
    frame.onload = () => {
      const { port1, port2 } = new MessageChannel();
      this.#port = port1;
      port1.onmessage = ({ data }) => this.#heard(data);
      frame.contentWindow.postMessage("guide", "*", [port2]); // its origin has no name; the port goes to this document alone
    };
    document.body.append(frame);
  }

  /** The key of what to say of the face, or nothing. */
  hint() {
    if (!this.#face || performance.now() - this.#at > Fresh) return undefined;
    const { faces, height, x, y, roll } = this.#face;
    const { videoWidth: w, videoHeight: h } = this.video;
    const filled = height * h / (Oval * Math.min(w, h));
    if (faces === 0) return "hint.oval";
    if (faces > 1) return "hint.alone";
    if (filled > 0.8) return "hint.back";
    if (filled < 0.45) return "hint.closer";
    if (Math.abs(x - 0.5) > 0.08 || Math.abs(y - 0.5) > 0.12) return "hint.centre";
    return Math.abs(roll) > 5 ? "hint.straight" : undefined;
  }

  #heard(data) {
    if (data === "off") {
      this.said.textContent = text("guide.off");
      this.#port.close();
      return;
    }
    if (data !== "ready") {
      if (!this.#face) this.said.textContent = text("guide.on");
      [this.#face, this.#at] = [data, performance.now()];
    }
    setTimeout(() => this.#send(), 200);
  }

  async #send() {
    const { videoWidth: w, videoHeight: h } = this.video;
    if (!w || this.video.paused) return void setTimeout(() => this.#send(), 500);
    const bitmap = await createImageBitmap(this.video, { resizeWidth: Wide, resizeHeight: Math.round(Wide * h / w) });
    this.#port.postMessage(bitmap, [bitmap]);
  }
}
