// The frame in the middle of the stage, and the way between its window and cropperjs' matrix. Lengths in pixels of the screen.
import { turned } from "./turned.js";

const svg = (name, attributes) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

export class Frame {
  // The picture shown may be smaller than the working picture, whose pixels the window counts.
  constructor(stage, framing, { naturalWidth, naturalHeight }) {
    const { width, height } = stage.getBoundingClientRect();
    Object.assign(this, { stage, shape: framing.shape, ratio: framing.width / naturalWidth, naturalWidth, naturalHeight, width, height });
    this.across = Math.min(0.82 * width, 0.86 * height / this.shape);
    this.left = (width - this.across) / 2;
    this.top = (height - this.across * this.shape) / 2;
  }

  matrixOf({ left, top, width, turn }) {
    const scale = this.across * this.ratio / width;
    const middle = {
      x: (left + width / 2) / this.ratio - this.naturalWidth / 2,
      y: (top + width * this.shape / 2) / this.ratio - this.naturalHeight / 2,
    };
    const moved = turned(middle, -turn);
    const [cos, sin] = [Math.cos(turn * Math.PI / 180) * scale, Math.sin(turn * Math.PI / 180) * scale];
    const e = (this.width - this.naturalWidth) / 2 - scale * moved.x;
    const f = (this.height - this.naturalHeight) / 2 - scale * moved.y;
    return [cos, -sin, sin, cos, e, f];
  }

  windowOf([a, b, , , e, f], turn) {
    const scale = Math.hypot(a, b);
    const away = { x: ((this.width - this.naturalWidth) / 2 - e) / scale, y: ((this.height - this.naturalHeight) / 2 - f) / scale };
    const middle = turned(away, turn);
    const width = this.across * this.ratio / scale;
    return {
      left: (middle.x + this.naturalWidth / 2) * this.ratio - width / 2,
      top: (middle.y + this.naturalHeight / 2) * this.ratio - width * this.shape / 2,
      width,
      turn,
    };
  }

  // Shade around the frame, and the measured lines in it.
  draw({ crown, eyes, chin }) {
    const tall = this.across * this.shape;
    const drawn = svg("svg", { class: "adjust-over", viewBox: `0 0 ${this.width} ${this.height}`, "aria-hidden": "true" });
    const outside = `M0 0H${this.width}V${this.height}H0Z`;
    const inside = `M${this.left} ${this.top}V${this.top + tall}H${this.left + this.across}V${this.top}Z`;
    drawn.append(svg("path", { class: "shade", d: outside + inside, "fill-rule": "evenodd" }), svg("path", { class: "edge", d: inside }));
    drawn.append(svg("path", { class: "axis", d: `M${this.width / 2} ${this.top}V${this.top + tall}` }));
    for (const { y } of [crown, eyes, chin].filter(place => place.y > 0 && place.y < this.shape)) {
      const d = `M${this.left} ${this.top + y * this.across}H${this.left + this.across}`;
      drawn.append(svg("path", { class: "under", d }), svg("path", { class: "over", d }));
    }
    this.stage.querySelector(".adjust-over")?.remove();
    this.stage.append(drawn);
  }
}
