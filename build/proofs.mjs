// Lists the tests that carry a policy sentence's trait: node build/proofs.mjs OUT FILE.cs... writes {"P7": ["Day keys refuse from midnight…"]}.
import { readFileSync, writeFileSync } from "node:fs";

const tokens = /Trait\("Policy",\s*"(P\d+)"\)|\bclass (\w+)|\[(Fact|Theory)\b|public (?:static )?(?:async )?(?:Task|ValueTask|void) (\w+)\(/g;
const words = (name) => name.replaceAll("_", " ").replace(/([a-z0-9]|^A)([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
const [out, ...files] = process.argv.slice(2);
const proofs = {};

for (const file of files.sort()) {
  let pending = [], ofClass = [], scenario = "", isTest = false;
  for (const [, policy, type, fact, method] of readFileSync(file, "utf8").matchAll(tokens)) {
    if (policy) pending.push(policy);
    else if (type) [scenario, ofClass, pending] = [type, pending, []];
    else if (fact) isTest = true;
    else if (method) {
      const sentence = `${words(scenario)}: ${words(method)}`;
      if (isTest) for (const id of new Set([...ofClass, ...pending])) (proofs[id] ??= []).push(sentence);
      [pending, isTest] = [[], false];
    }
  }
}

writeFileSync(out, JSON.stringify(proofs, Object.keys(proofs).sort((a, b) => a.slice(1) - b.slice(1)), 1));
