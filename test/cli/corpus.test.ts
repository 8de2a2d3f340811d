// Real reports with labels, and the script that scores them, lie beside the repository, not in it.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/runner.ts";

const SHARED = path.join(ROOT, "../shared");
const hasCorpus = existsSync(path.join(SHARED, "corpus"));

interface Group {
  recall: number;
  precision: number;
  extra: number;
}
interface Score {
  structured: Group;
  groups: Record<string, Group>;
  fields: Record<string, { ok: number; of: number }>;
}

function scoreCorpus(): Score {
  const reports = path.join(SHARED, "corpus/open/docs");
  const labels = path.join(SHARED, "corpus/open/labels");
  const cli = `${process.execPath} ${path.join(ROOT, "dist/cli.js")}`;
  const scorer = path.join(SHARED, "tools/score-corpus.mjs");
  const args = [scorer, "--docs", reports, "--labels", labels, "--cli", cli, "--json"];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Score;
}

test.skipIf(!hasCorpus)("reads real reports as people label them (skipped without the corpus)", () => {
  const { structured, groups, fields } = scoreCorpus();
  expect(structured.recall).toBeGreaterThanOrEqual(0.97);
  expect(structured.precision).toBeGreaterThanOrEqual(0.97);
  expect(groups["prose"]).toMatchObject({ recall: 1, precision: 1 });
  expect(groups["ambiguous documents"]!.recall).toBeGreaterThanOrEqual(0.8);
  expect(groups["ambiguous documents"]!.precision).toBeGreaterThanOrEqual(0.85);
  expect(groups["nothing to find"]!.extra).toBe(0);
  for (const { ok, of } of Object.values(fields)) expect(ok / of).toBeGreaterThanOrEqual(0.95);
});
