// The document's window over the working picture, in that picture's pixels: { left, top, width, turn }, the turn in degrees, clockwise.
import { turned } from "./turned.js";

const numbers = text => text.split(/[ _]/).map(Number);
const point = text => { const [x, y] = numbers(text); return { x, y }; };

export class Framing {
  constructor({ size, shape, units, unit, turnLimit, crown, hair, chin, eyes }) {
    [this.width, this.height] = numbers(size);
    [this.shape, this.units, this.turnLimit] = [shape, units, turnLimit].map(Number);
    this.unit = unit;
    this.points = { crown: point(crown), hair: point(hair), chin: point(chin), eyes: point(eyes) };
  }

  read(at) { const [left, top, width, turn] = numbers(at); return { left, top, width, turn }; }

  write({ left, top, width, turn }) { return [left, top, width, turn].map(value => String(Number(value.toFixed(2)))).join("_"); }

  same(one, other) { return ["left", "top", "width", "turn"].every(part => Math.abs(one[part] - other[part]) < 0.01); }

  // As the server does it: moved inside the picture; null when it is larger than that, or turned too far.
  inside(window) {
    if (Math.abs(window.turn) > this.turnLimit + 1e-6) return null;
    const angle = Math.abs(window.turn) * Math.PI / 180;
    const [sin, cos, tall] = [Math.sin(angle), Math.cos(angle), window.width * this.shape];
    const across = (window.width * cos + tall * sin) / 2;
    const down = (window.width * sin + tall * cos) / 2;
    if (2 * across > this.width || 2 * down > this.height || window.width < this.width / 50) return null;
    const x = Math.min(Math.max(window.left + window.width / 2, across), this.width - across);
    const y = Math.min(Math.max(window.top + tall / 2, down), this.height - down);
    return { ...window, left: x - window.width / 2, top: y - tall / 2 };
  }

  stepped(from, name) {
    const move = (x, y) => {
      const by = turned({ x: x * from.width / 100, y: y * from.width / 100 }, from.turn);
      return { ...from, left: from.left + by.x, top: from.top + by.y };
    };
    const size = width => ({ ...from, width, left: from.left + (from.width - width) / 2, top: from.top + (from.width - width) * this.shape / 2 });
    switch (name) {
      case "left": return move(1, 0);
      case "right": return move(-1, 0);
      case "up": return move(0, 1);
      case "down": return move(0, -1);
      case "larger": return size(from.width / 1.02);
      case "smaller": return size(from.width * 1.02);
      case "clockwise": return { ...from, turn: from.turn - 0.5 };
      case "anticlockwise": return { ...from, turn: from.turn + 0.5 };
      default: return from;
    }
  }

  // The measured places, in widths of the photo from its upper left corner.
  inPhoto(window) {
    const middle = { x: window.left + window.width / 2, y: window.top + window.width * this.shape / 2 };
    return Object.fromEntries(Object.entries(this.points).map(([name, p]) => {
      const q = turned({ x: p.x - middle.x, y: p.y - middle.y }, -window.turn);
      return [name, { x: q.x / window.width + 0.5, y: q.y / window.width + this.shape / 2 }];
    }));
  }

  measure(window) {
    const { crown, hair, chin, eyes } = this.inPhoto(window);
    return {
      "head-height": Math.hypot(crown.x - chin.x, crown.y - chin.y) * this.units,
      "eye-line": (this.shape - eyes.y) * this.units,
      "top-margin": crown.y * this.units,
      "centring": ((eyes.x + chin.x) / 2 - 0.5) * this.units,
      "head-in-frame": hair.y * this.units,
      "resolution": this.unit === "mm" ? window.width / this.units * 25.4 : window.width,
    };
  }
}
