// Writes the table of inputs in README.md from action.yml, the one place that describes them.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const action = parse(readFileSync(`${root}action.yml`, "utf8")) as { inputs: Record<string, { description: string }> };
const rows = Object.entries(action.inputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
const table = ["| input | what |", "| --- | --- |", ...rows].join("\n");
const readme = readFileSync(`${root}README.md`, "utf8");
const next = readme.replace(
  /(<!-- inputs[^>]*-->\n)[\s\S]*?(<!-- \/inputs -->)/,
  (_, open: string, close: string) => `${open}${table}\n${close}`,
);
if (next !== readme) writeFileSync(`${root}README.md`, next);
