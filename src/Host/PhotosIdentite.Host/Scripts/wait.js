// Two pages that wait: for the check of a photo, and for a phone. Both leave by themselves.
const Turn = 3000;
const LongWait = 20_000;
const processing = document.querySelector("[data-processing]");
const handOver = document.querySelector("[data-hand-over]");

async function check() {
  const answer = await fetch(processing.action, {
    method: "POST", body: new FormData(processing), headers: { Accept: "application/json" },
  }).catch(() => null);
  if (answer?.ok) return location.replace((await answer.json()).next);
  if (answer?.status === 404) return location.reload();
  const wait = Number(answer?.headers.get("Retry-After")) * 1000 || Turn;
  setTimeout(check, wait);
}

async function look() {
  const address = new URL(location);
  address.searchParams.set("handler", "State");
  const answer = await fetch(address).catch(() => null);
  const state = answer?.ok ? (await answer.json()).state : handOver.dataset.handOver;
  if (state === handOver.dataset.handOver) setTimeout(look, Turn);
  else location.reload();
}

if (processing) {
  const said = processing.querySelector("[data-said]");
  setTimeout(() => { said.textContent = said.dataset.long; }, LongWait);
  check();
}
if (handOver) setTimeout(look, Turn);
