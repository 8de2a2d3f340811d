// Checks that every regular expression in src/ and api/ takes linear time, including those built at run time.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LANGUAGES } from "../src/core/parse/languages/index.ts";
import { findInSource, readSource, recordBuilt, type Expression, type Site } from "./expressions/collect.ts";
import { judge } from "./expressions/judge.ts";
import { reduceLanguages } from "./expressions/reduce.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
/** Entry points run when they are imported. They build no expressions. */
const ENTRIES = new Set(["src/index.ts", "src/cli.ts", "api/server.ts", "api/worker.ts"]);

// `node .ci/check-expressions.ts FILE…` checks only these files.
const given = process.argv.slice(2);
const files = given.length > 0 ? given : listSources();
const texts = new Map(files.map((file) => [file, readSource(ROOT, file)]));
const found = Array.from(texts, ([file, text]) => findInSource(file, text));
const placeOf = ({ file, line }: Site): string => `${file}:${line}`;
const imported = await recordBuilt(ROOT, importAll);
const reduced = given.length > 0 ? [] : await recordBuilt(ROOT, compileFewWords);
const ofWords = new Set(reduced.map(placeOf));
const built = [...imported.filter((expression) => !ofWords.has(placeOf(expression))), ...reduced];
const reached = new Set(built.map(placeOf));
const sites = found.flatMap((source) => source.sites);
const findings = sites
  .filter((site) => !reached.has(placeOf(site)))
  .map(
    (site) =>
      `${placeOf(site)}: no expression was built here, so none was checked. Build one in .ci/check-expressions.ts.`,
  );
const expressions = distinct([...found.flatMap(({ literals }) => literals), ...built]);
for (const expression of expressions) {
  const finding = await judge(expression, texts.get(expression.file) ?? "");
  if (finding !== null) findings.push(finding);
}
for (const finding of findings) process.stderr.write(`${finding}\n`);
process.stdout.write(
  `${expressions.length} regular expressions, ${sites.length} places that build them; findings: ${findings.length}\n`,
);
// Exit explicitly, because the checker's child process would keep this process alive.
process.exit(findings.length === 0 ? 0 : 1);

function listSources(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "src/*.ts", "api/*.ts"];
  const listed = execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n");
  return listed.filter((file) => file !== "" && existsSync(path.join(ROOT, file)));
}

/** Imports every module, which builds most expressions. */
async function importAll(): Promise<void> {
  for (const file of files) if (!ENTRIES.has(file)) await import(pathToFileURL(path.resolve(ROOT, file)).href);
}

/** Builds the expressions that depend on the languages' words, using only a few of those words. */
async function compileFewWords(): Promise<void> {
  const { compileLexicon } = await import("../src/core/parse/lexicon/lexicon.ts");
  const { createDateFinder } = await import("../src/core/parse/dates/finder.ts");
  const languages = [reduceLanguages(LANGUAGES)];
  // Each property is compiled when it is first read.
  Object.values(compileLexicon(languages));
  createDateFinder(languages);
}

function distinct(all: readonly Expression[]): Expression[] {
  return [...new Map(all.map((expression) => [`${expression.source}/${expression.flags}`, expression])).values()];
}
