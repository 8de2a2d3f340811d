// The labelled real reports and their scoring script are stored next to the repository, not in it.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/runner.ts";

const SHARED = path.join(ROOT, "../shared");
const hasCorpus = existsSync(path.join(SHARED, "corpus"));

/** For each field, the minimum number of items whose value matches the label. A share would fall when more items are found. */
const FIELD_FLOORS = { owner: 88, due: 68, done: 99, tracker: 80, title: 456 };

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

// Measured on 158 reports, including the 66 that the parser was developed with. Never loosen these limits.
test.skipIf(!hasCorpus)(
  "the parser reads real reports at least as accurately as before (skipped without the corpus)",
  () => {
    const { structured, groups, fields } = scoreCorpus();
    expect(structured.recall).toBeGreaterThanOrEqual(0.95);
    expect(structured.precision).toBeGreaterThanOrEqual(0.95);
    expect(groups["prose"]?.recall).toBeGreaterThanOrEqual(0.7);
    expect(groups["prose"]?.precision).toBeGreaterThanOrEqual(0.85);
    expect(groups["ambiguous documents"]?.recall).toBeGreaterThanOrEqual(0.9);
    expect(groups["ambiguous documents"]?.precision).toBeGreaterThanOrEqual(0.87);
    expect(groups["nothing to find"]?.extra).toBeLessThanOrEqual(10);
    const right = Object.entries(FIELD_FLOORS).map(([field, floor]) => ({ field, ok: fields[field]?.ok ?? 0, floor }));
    expect(right.filter(({ ok, floor }) => ok < floor)).toEqual([]);
    expect(fields["title"]?.ok).toBe(fields["title"]?.of);
  },
);

test.skipIf(!hasCorpus)(
  "every item title from the corpus is a contiguous part of the item's text, with balanced brackets (skipped without the corpus)",
  () => {
    const folders = ["corpus/open/docs", "corpus/made/docs"].map((folder) => path.join(SHARED, folder));
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
    const output = execFileSync(process.execPath, [path.join(ROOT, "dist/cli.js"), "read", "--json", ...files], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const items = JSON.parse(output) as Array<{ text: string; title: string }>;
    const isWhole = ({ text, title }: { text: string; title: string }): boolean =>
      text.includes(title.replace(/…$/, "")) && (balanceOf(title) === 0 || balanceOf(text) !== 0);
    expect(items.length).toBeGreaterThan(500);
    expect(items.filter((item) => !isWhole(item))).toEqual([]);
  },
);

/** How many more brackets a text opens than it closes. */
function balanceOf(text: string): number {
  return text.replaceAll(/[^([（]/g, "").length - text.replaceAll(/[^)\]）]/g, "").length;
}
