// Copies the vision models out of the npm packages: node build/vision-models.mjs FOLDER
// The face landmark model lies inside a packed file; the loader script beside it says where.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = join(dirname(fileURLToPath(import.meta.url)), "node_modules", "@mediapipe");
const [, , folder] = process.argv;
mkdirSync(folder, { recursive: true });

for (const [from, model] of [
  ["face_detection", "face_detection_short_range.tflite"],
  ["face_detection", "face_detection_full_range.tflite"],
  ["selfie_segmentation", "selfie_segmentation.tflite"],
]) copyFileSync(join(packages, from, model), join(folder, model));

const packed = join(packages, "face_mesh", "face_mesh_solution_packed_assets");
const files = JSON.parse(/"files": *(\[.*?\])/.exec(readFileSync(`${packed}_loader.js`, "utf8"))[1]);
const { start, end } = files.find(({ filename }) => filename.endsWith("/face_landmark.tflite"));
writeFileSync(join(folder, "face_landmark.tflite"), readFileSync(`${packed}.data`).subarray(start, end));
