// Styles, fonts, scripts, the face's guide and the cropper of the site: node build/assets.mjs
import { copyFileSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { compile, Logger } from "sass";

const build = dirname(fileURLToPath(import.meta.url));
const host = join(build, "../src/Host/PhotosIdentite.Host");
const packages = join(build, "node_modules");
const write = (path, text) => { mkdirSync(dirname(path), { recursive: true }); writeFileSync(path, text); };

// Bootstrap 5.3 is written for @import; its warnings are not ours to heed.
const { css } = compile(join(host, "Styles/app.scss"), { loadPaths: [packages], style: "compressed", logger: Logger.silent });
if (css.includes("data:")) throw new Error("The styles hold a data: address; the site's policy forbids them.");
write(join(host, "wwwroot/css/app.css"), css);

for (const weight of [400, 700]) {
  const to = join(host, `wwwroot/fonts/text-${weight}.woff2`);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(packages, `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`), to);
  utimesSync(to, new Date(), new Date());
}

// Advice on the face's position, for the camera page's frame. Browsers without SIMD do without.
const guide = ["face_mesh.js", "face_mesh.binarypb", "face_mesh_solution_packed_assets.data", "face_mesh_solution_packed_assets_loader.js",
  "face_mesh_solution_simd_wasm_bin.js", "face_mesh_solution_simd_wasm_bin.wasm"];
for (const file of guide) {
  const to = join(host, "wwwroot/face", file);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(packages, "@mediapipe/face_mesh", file), to);
  utimesSync(to, new Date(), new Date());
}

// Web components that move a picture behind a frame; their styles are sheets made by script, which the site's policy allows.
const cropper = join(host, "wwwroot/js/cropper.js");
mkdirSync(dirname(cropper), { recursive: true });
copyFileSync(join(packages, "cropperjs/dist/cropper.esm.min.js"), cropper);
utimesSync(cropper, new Date(), new Date());

// One script for each page that has one, with the parts it is made of. face.js is no module: its frame's origin has no name.
const scripts = join(host, "Scripts");
const made = { bundle: true, minify: true, target: "es2022", legalComments: "none", logLevel: "warning" };
const pages = ["adjust", "camera", "desk", "upload", "wait"];
buildSync({ ...made, entryPoints: pages.map(page => join(scripts, `${page}.js`)), outdir: join(host, "wwwroot/js"), format: "esm", external: ["./cropper.js"] });
buildSync({ ...made, entryPoints: [join(scripts, "face.js")], outdir: join(host, "wwwroot/face"), format: "iife" });
for (const script of [...pages.map(page => `js/${page}.js`), "face/face.js"]) utimesSync(join(host, "wwwroot", script), new Date(), new Date());
