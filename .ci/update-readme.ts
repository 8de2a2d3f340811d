// Writes the tables of inputs and outputs from action.yml, and the table of guards, into every page that has their markers,
// such as `<!-- inputs … -->` and `<!-- /inputs -->`. Also writes the project's address from package.json into every
// page and workflow.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { PRODUCT } from "../src/core/model/product.ts";
import { renderGuards } from "../test/protocol/mutations/guards-page.ts";
import { GUARDS } from "../test/protocol/mutations/index.ts";
import { fillAddresses, fillManifest } from "./addresses.ts";

type Descriptions = Record<string, { description: string }>;

const root = fileURLToPath(new URL("..", import.meta.url));
const { inputs, outputs } = parse(readFileSync(`${root}action.yml`, "utf8")) as Record<string, Descriptions>;

for (const page of globSync(["README.md", ".github/docs/*.md"], { cwd: root }))
  rewrite(page, (text) => {
    const withInputs = fill(text, "inputs", table("input", inputs));
    const withOutputs = fill(withInputs, "outputs", table("output", outputs));
    return fillAddresses(fill(withOutputs, "guards", renderGuards(GUARDS)), PRODUCT);
  });
for (const file of [".ci/zizmor.yml", ...globSync(".github/workflows/*.yml", { cwd: root })])
  rewrite(file, (text) => fillAddresses(text, PRODUCT));
rewrite("package.json", (text) => fillManifest(text, PRODUCT));

/** Writes a file of the project only if its text changes. */
function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(`${root}${file}`, "utf8");
  const next = change(text);
  if (next !== text) writeFileSync(`${root}${file}`, next);
}

/** Returns the text with `content` between the markers for `name`. Without markers, the text is unchanged. */
function fill(text: string, name: string, content: string): string {
  const markers = new RegExp(`(<!-- ${name}\\b[^>]*-->\\n)[^]*?(<!-- /${name} -->)`);
  return text.replace(markers, (_, start: string, end: string) => `${start}${content}\n${end}`);
}

function table(kind: string, descriptions: Descriptions = {}): string {
  const rows = Object.entries(descriptions).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return [`| ${kind} | description |`, "| --- | --- |", ...rows].join("\n");
}
