// What a small copy of the video tells without any model: light, steadiness; and from the device's own sensor, whether it is upright.
const Wide = 160;
const Dark = 70;
const Bright = 205;
const Restless = 9;
const Tilt = 6;
const First = 2000;

export class Signs {
  #canvas = new OffscreenCanvas(Wide, Wide);
  #before;
  #tilt;
  #since;

  constructor(video, root) {
    this.video = video;
    this.meters = Object.fromEntries([...root.querySelectorAll("[data-meter]")].map(meter => [meter.dataset.meter, meter]));
    addEventListener("devicemotion", ({ accelerationIncludingGravity: g }) => {
      if (g?.x == null || Math.hypot(g.x, g.y) < 3) return;
      const turned = Math.atan2(g.x, g.y) * 180 / Math.PI;
      this.#tilt = Math.abs((turned + 405) % 90 - 45); // from the nearest side down, whichever way the device is held
    });
  }

  /** The key of the one thing to say now. */
  read() {
    const now = performance.now();
    this.#since ??= now;
    const { light, moved } = this.#measure();
    const tilt = this.#tilt;
    this.#set("light", light < Dark ? light / Dark * 1.4 : light > Bright ? 1.4 : 3);
    this.#set("steady", Math.max(0, 3 - 1.5 * moved / Restless));
    this.#set("level", tilt === undefined ? 3 : Math.max(0, 3 - 1.5 * tilt / Tilt));
    this.meters.level.closest("label").hidden = tilt === undefined;
    if (light < Dark) return "hint.light";
    if (light > Bright) return "hint.bright";
    if (tilt > Tilt) return "hint.level";
    if (moved > Restless) return "hint.still";
    return now - this.#since < First ? "hint.oval" : "hint.good";
  }

  // Mean luminance inside the oval, and how much of it changed since the last look.
  #measure() {
    const { videoWidth: w, videoHeight: h } = this.video;
    const [cols, rows] = [Wide, Math.max(1, Math.round(Wide * h / w))];
    this.#canvas.height = rows;
    const context = this.#canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(this.video, 0, 0, cols, rows);
    const { data } = context.getImageData(0, 0, cols, rows);
    const luma = new Uint8Array(cols * rows);
    const side = Math.min(cols, rows);
    let [sum, moved, count] = [0, 0, 0];
    for (let y = 0, i = 0; y < rows; y++) {
      for (let x = 0; x < cols; x++, i++) {
        const across = (x - cols / 2) / (0.25 * side);
        const down = (y - rows / 2 + 0.03 * side) / (0.34 * side);
        if (across * across + down * down > 1) continue;
        luma[i] = 0.2126 * data[4 * i] + 0.7152 * data[4 * i + 1] + 0.0722 * data[4 * i + 2];
        sum += luma[i];
        count++;
        if (this.#before?.length === luma.length) moved += Math.abs(luma[i] - this.#before[i]);
      }
    }
    this.#before = luma;
    return { light: sum / count, moved: moved / count };
  }

  #set(name, value) {
    this.meters[name].value = value;
  }
}
