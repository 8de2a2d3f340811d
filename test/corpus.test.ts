import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// Real reports with labels, and their scorer, lie beside the project, not in it.
const SHARED = path.join(import.meta.dirname, "../../shared");
const there = existsSync(path.join(SHARED, "corpus"));

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

function score(): Score {
  const [docs, labels] = ["docs", "labels"].map((name) => path.join(SHARED, "corpus/open", name));
  const scorer = path.join(SHARED, "tools/score-corpus.mjs");
  const cli = `${process.execPath} ${path.resolve("dist/cli.js")}`;
  return JSON.parse(
    execFileSync(process.execPath, [scorer, "--docs", docs!, "--labels", labels!, "--cli", cli, "--json"], {
      encoding: "utf8",
    }),
  ) as Score;
}

test.skipIf(!there)(
  "real reports are read as people label them (skipped where the corpus does not lie beside the project)",
  () => {
    const { structured, groups, fields } = score();
    expect(structured.recall).toBeGreaterThanOrEqual(0.97);
    expect(structured.precision).toBeGreaterThanOrEqual(0.97);
    expect(groups["prose"]).toMatchObject({ recall: 1, precision: 1 });
    expect(groups["ambiguous documents"]!.recall).toBeGreaterThanOrEqual(0.8);
    expect(groups["ambiguous documents"]!.precision).toBeGreaterThanOrEqual(0.85);
    expect(groups["nothing to find"]!.extra).toBe(0);
    for (const { ok, of } of Object.values(fields)) expect(ok / of).toBeGreaterThanOrEqual(0.95);
  },
);
