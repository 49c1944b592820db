// The live numbers beside the picture. Their ranges were written by the server, whose answer counts in the end.
export class Sizes {
  constructor(page) {
    this.spoken = page.querySelector("[data-spoken]");
    this.states = page.querySelector("[data-states]").content;
    this.lines = [...page.querySelectorAll("[data-line]")].map(line => ({
      id: line.dataset.line,
      min: line.dataset.min ? Number(line.dataset.min) : -Infinity,
      max: line.dataset.max ? Number(line.dataset.max) : Infinity,
      value: line.querySelector("[data-value]"),
      word: line.querySelector("[data-word]"),
      state: line.querySelector(".state"),
      title: line.querySelector("strong").textContent,
    }));
  }

  show(measured) { for (const line of this.lines) this.update(line, measured[line.id]); }

  // Said after a pause, so that a drag is not a stream of numbers.
  speak() {
    const faults = this.lines.filter(line => line.bad).map(line => `${line.title} ${line.value.textContent}, ${line.word.textContent}`).join(". ");
    if (this.spoken.textContent !== faults) this.spoken.textContent = faults;
  }

  // The unit stays as the server wrote it, in its language.
  update(line, value) {
    const places = line.id === "resolution" ? 0 : 1;
    const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: places, useGrouping: false });
    const rounded = Number(value.toFixed(places)) || 0; // never -0
    line.value.textContent = line.value.textContent.replace(/[-−]?\d+([.,]\d+)?/, format.format(rounded));
    if (line.min === -Infinity && line.max === Infinity) return;
    line.bad = value < line.min - 0.05 || value > line.max + 0.05;
    const state = this.states.querySelector(line.bad ? `[data-when="${value < line.min ? "low" : "high"}"]` : "[data-when=fits]");
    line.word.textContent = state.dataset.text;
    line.word.className = state.dataset.tone;
    line.state.className = `state ${state.dataset.tone}`;
    line.state.replaceChildren(...[...state.childNodes].map(node => node.cloneNode(true)));
  }
}
