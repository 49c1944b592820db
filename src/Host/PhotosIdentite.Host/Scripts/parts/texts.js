// The page's own words: <ul data-texts> holds them, so that no sentence stands in a script.
export const text = (key, values = {}) =>
  (document.querySelector(`[data-texts] [data-key="${key}"]`)?.textContent ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

export const number = value => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(value);

export const show = (element, shown) => { if (element) element.hidden = !shown; };
