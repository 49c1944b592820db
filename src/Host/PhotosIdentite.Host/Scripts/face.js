// Inside the frame without origin: frames of the video in, where the face is out. Nothing else is heard, nothing is kept.
"use strict";

const Forehead = 10;
const Chin = 152;
const RightEye = 33;
const LeftEye = 263;
const canvas = document.createElement("canvas");
let port;

function where({ multiFaceLandmarks: faces = [] }) {
  if (faces.length === 0) return { faces: 0 };
  const points = faces[0];
  const [w, h] = [canvas.width, canvas.height];
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  return {
    faces: faces.length,
    height: Math.hypot((points[Forehead].x - points[Chin].x) * w / h, points[Forehead].y - points[Chin].y),
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
    roll: Math.atan2((points[LeftEye].y - points[RightEye].y) * h, (points[LeftEye].x - points[RightEye].x) * w) * 180 / Math.PI,
  };
}

async function begin() {
  try {
    const mesh = new FaceMesh({ locateFile: name => new URL(name, document.baseURI).href });
    mesh.setOptions({ maxNumFaces: 2, refineLandmarks: false, minDetectionConfidence: 0.5 });
    mesh.onResults(result => port.postMessage(where(result)));
    await mesh.initialize();
    port.onmessage = async ({ data: bitmap }) => {
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext("2d").drawImage(bitmap, 0, 0);
      bitmap.close();
      try {
        await mesh.send({ image: canvas });
      } catch {
        port.postMessage("off");
      }
    };
    port.postMessage("ready");
  } catch {
    port.postMessage("off");
  }
}

addEventListener("message", event => {
  if (port || event.source !== parent || event.data !== "guide") return;
  [port] = event.ports;
  begin();
});
