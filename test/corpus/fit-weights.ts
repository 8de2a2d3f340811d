// Fits the weights in src/core/parse/evidence/weights.ts to labelled reports, and prints how well they generalise:
//   node test/corpus/fit-weights.ts CORPUS FOLDS    (such as: node test/corpus/fit-weights.ts ../shared/corpus/open 0,1,2,3)
// CORPUS contains `docs`, `labels` and `index.tsv`. A fold's figures come from weights that were fitted to the other folds.
import { readFileSync } from "node:fs";
import path from "node:path";
import { signsOf } from "../../src/core/parse/evidence/decision.ts";
import { documentKindOf } from "../../src/core/parse/evidence/document-kind.ts";
import { PART_WEIGHTS, type Sign } from "../../src/core/parse/evidence/weights.ts";
import { parseFrontMatter } from "../../src/core/parse/front-matter.ts";
import { LEXICON } from "../../src/core/parse/lexicon/lexicon.ts";
import { parseMarkdown } from "../../src/core/parse/markdown/tree.ts";
import { judgeParts } from "../../src/core/parse/sections/candidates.ts";
import { parseOutline } from "../../src/core/parse/sections/outline.ts";

type Signs = Record<Sign, number>;
interface Example {
  fold: string;
  place: string;
  signs: Signs;
  /** Whether a person found commitments in the part. */
  isTaken: boolean;
}
interface Label {
  line: number;
  ambiguous?: boolean;
}

const [corpus = "", folds = ""] = process.argv.slice(2);
const NAMES = Object.keys(PART_WEIGHTS) as Sign[];
/** How strongly the weights are pulled towards those in the table. Needed because only a few parts are labelled. */
const STIFFNESS = 1;

function readExamples(): Example[] {
  const rows = readFileSync(path.join(corpus, "index.tsv"), "utf8").trim().split("\n").slice(1);
  return rows.flatMap((row) => {
    const columns = row.split("\t");
    const [id = "", fold = ""] = [columns[0], columns.at(-1)];
    return folds.split(",").includes(fold) ? readDocument(id, fold) : [];
  });
}

function readDocument(id: string, fold: string): Example[] {
  const text = readFileSync(path.join(corpus, "docs", `${id}.md`), "utf8");
  const { commitments } = JSON.parse(readFileSync(path.join(corpus, "labels", `${id}.json`), "utf8")) as {
    commitments: Label[];
  };
  const { body, fields } = parseFrontMatter(text);
  const nodes = parseMarkdown(body);
  if (documentKindOf(nodes, fields, LEXICON)) return [];
  const { parts } = parseOutline(nodes, LEXICON);
  return judgeParts(parts, LEXICON).flatMap(({ part, candidate }, index) => {
    const end = parts[index + 1]?.line ?? Infinity;
    const labels = commitments.filter(({ line }) => line >= part.line && line < end);
    const { signs, shape } = signsOf(candidate, LEXICON);
    const isUnclear = labels.length > 0 && labels.every(({ ambiguous }) => ambiguous);
    if (part.level === 0 || shape.items === 0 || isUnclear) return [];
    const place = `${id}:${part.line} ${part.title.text.slice(0, 50)}`;
    return [{ fold, place, signs, isTaken: labels.length > 0 }];
  });
}

function scoreOf(signs: Signs, weights: Signs): number {
  return NAMES.reduce((sum, name) => sum + signs[name] * weights[name], 0);
}

/** Logistic regression by gradient descent from the weights in the table. */
function fit(examples: readonly Example[]): Signs {
  const weights: Signs = { ...PART_WEIGHTS };
  for (let step = 0; step < 1000; step++) {
    const gradient = Object.fromEntries(
      NAMES.map((name) => [name, STIFFNESS * (weights[name] - PART_WEIGHTS[name])]),
    ) as Signs;
    for (const { signs, isTaken } of examples) {
      const error = 1 / (1 + Math.exp(-scoreOf(signs, weights))) - (isTaken ? 1 : 0);
      for (const name of NAMES) gradient[name] += error * signs[name];
    }
    for (const name of NAMES) weights[name] -= 0.02 * gradient[name];
  }
  return Object.fromEntries(NAMES.map((name) => [name, Math.round(weights[name] * 2) / 2])) as Signs;
}

function judge(examples: readonly Example[], weights: Signs): { wrong: string[]; missed: number; invented: number } {
  const wrong = examples.filter(({ signs, isTaken }) => scoreOf(signs, weights) > 0 !== isTaken);
  return {
    wrong: wrong.map(({ place, isTaken }) => `${isTaken ? "missed  " : "invented"} ${place}`),
    missed: wrong.filter(({ isTaken }) => isTaken).length,
    invented: wrong.filter(({ isTaken }) => !isTaken).length,
  };
}

const examples = readExamples();
const taken = examples.filter(({ isTaken }) => isTaken).length;
console.log(`${examples.length} parts with items, ${taken} with commitments`);
const show = (name: string, weights: Signs, judged: readonly Example[]): void => {
  const { missed, invented, wrong } = judge(judged, weights);
  console.log(`${name}: ${missed} missed, ${invented} invented\n${wrong.map((line) => `  ${line}`).join("\n")}`);
};
show("the table", PART_WEIGHTS, examples);
for (const fold of folds.split(",")) {
  const weights = fit(examples.filter((example) => example.fold !== fold));
  show(
    `fold ${fold}, fitted to the others`,
    weights,
    examples.filter((example) => example.fold === fold),
  );
}
const best = fit(examples);
show("fitted to all", best, examples);
console.log(best);
