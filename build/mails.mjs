// Compiles a module's mails: node build/mails.mjs FOLDER FILE.mjml... puts FOLDER/NAME.LANGUAGE.html.
// A file is a whole <mjml> document, or its sections alone, which then get the common head, top and end of build/mails.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import mjml from "mjml";

const parts = join(dirname(fileURLToPath(import.meta.url)), "mails");
const part = (name) => readFileSync(join(parts, `${name}.mjml`), "utf8");
const [folder, ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

for (const file of files) {
  const [name, language] = basename(file, ".mjml").split(".");
  const written = readFileSync(file, "utf8").trim();
  const whole = /^<mjml[\s>]/.test(written) ? written : `<mjml lang="${language}">
    <mj-head>${part("head")}</mj-head>
    <mj-body background-color="#F3F1EB">${part("top")}${paper(written)}${part(`end.${language}`)}</mj-body></mjml>`;
  const { html, errors } = await mjml(whole, { filePath: file, validationLevel: "strict", minify: false, fonts: {}, ignoreIncludes: false, includePath: parts });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.formattedMessage).join("; ")}`);
  writeFileSync(join(folder, `${name}.${language}.html`), html);
}

// What a mail's author need not repeat: the class that the dark colours go by.
function paper(sections) {
  return sections.replaceAll(/<mj-section(?![^>]*css-class)/g, '<mj-section css-class="paper"');
}
