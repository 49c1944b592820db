// The device's cameras. One question to the person per visit: none is asked before a click, none after a refusal.
const Patience = 10_000;
const Big = { width: { ideal: 3840 }, height: { ideal: 2160 } };
const Faults = {
  NotAllowedError: "cam.denied", SecurityError: "cam.denied",
  NotFoundError: "cam.none", OverconstrainedError: "cam.none",
  NotReadableError: "cam.busy", TrackStartError: "cam.busy",
  AbortError: "cam.timeout", TimeoutError: "cam.timeout",
};

/** The key of the message for what getUserMedia threw. */
export const fault = error => Faults[error?.name] ?? "cam.unsupported";

export const begin = (video, lost) => start(video, { facingMode: "user", ...Big }, lost);

/** The camera after this one. */
export async function next(video, lost) {
  const now = video.srcObject?.getVideoTracks()[0]?.getSettings().deviceId;
  const all = (await navigator.mediaDevices.enumerateDevices()).filter(device => device.kind === "videoinput");
  const at = all.findIndex(device => device.deviceId === now);
  stop(video);
  await start(video, { deviceId: { exact: all[(at + 1) % all.length].deviceId }, ...Big }, lost);
}

export function stop(video) {
  for (const track of video.srcObject?.getTracks() ?? []) { track.onended = null; track.stop(); }
  video.srcObject = null;
}

export const size = video => [video.videoWidth, video.videoHeight];

async function start(video, wanted, lost) {
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException("", "NotSupportedError");
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  const [track] = stream.getVideoTracks();
  track.onended = lost;
  video.srcObject = stream;
  video.mirrored = track.getSettings().facingMode !== "environment";
  const late = new Promise((_, fail) => setTimeout(() => fail(new DOMException("", "TimeoutError")), Patience));
  await Promise.race([seen(video), late]);
  video.cameras = (await navigator.mediaDevices.enumerateDevices()).filter(device => device.kind === "videoinput").length;
}

async function seen(video) {
  await video.play();
  if (!video.videoWidth) await new Promise(done => { video.onloadeddata = done; });
}

/** The best picture this camera gives: its own photo where it takes one, if that holds more than the frame of the video. */
export async function picture(video) {
  const frame = await drawn(video);
  const taken = await own(video.srcObject.getVideoTracks()[0]);
  return taken && taken.pixels >= video.videoWidth * video.videoHeight ? taken.blob : frame;
}

async function own(track) {
  if (!("ImageCapture" in window)) return undefined;
  try {
    const late = new Promise((_, fail) => setTimeout(fail, Patience / 2));
    const blob = await Promise.race([new ImageCapture(track).takePhoto(), late]);
    const bitmap = await createImageBitmap(blob);
    return { blob, pixels: bitmap.width * bitmap.height };
  } catch {
    return undefined;
  }
}

function drawn(video) {
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  canvas.getContext("2d").drawImage(video, 0, 0);
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 });
}
