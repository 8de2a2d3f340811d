import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { findInSource, recordBuilt } from "../.ci/expressions/collect.ts";
import { judge } from "../.ci/expressions/judge.ts";
import { reduceLanguages } from "../.ci/expressions/reduce.ts";
import { wholeKeyMatcher } from "../src/core/parse/lexicon/keys.ts";
import { LANGUAGES } from "../src/core/parse/languages/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const folder = mkdtempSync(path.join(tmpdir(), "expressions-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the check on one source file. */
function checkFile(text: string): { status: number | null; stderr: string; stdout: string } {
  const file = path.join(folder, "source.ts");
  writeFileSync(file, text);
  return spawnSync("node", [".ci/check-expressions.ts", file], { cwd: ROOT, encoding: "utf8" });
}

describe("the regular expression check", { timeout: 120_000 }, () => {
  it("passes linear expressions", () => {
    expect(checkFile("export const SPACES = /^\\s+/;\n")).toMatchObject({ status: 0, stderr: "" });
  });

  it("fails if one quadratic expression is added", () => {
    const { status, stderr, stdout } = checkFile("export const LINEAR = /^a/;\nexport const SLOW = /\\s+$/;\n");
    expect(status).toBe(1);
    expect(stderr).toContain("source.ts:2: /\\s+$/ is not linear: 2nd degree polynomial");
    expect(stdout).toContain("findings: 1");
  });

  it("fails for code that can build an expression if none was built there during the check", () => {
    const { status, stderr } = checkFile("export function build(a: string): RegExp {\n  return new RegExp(a);\n}\n");
    expect(status).toBe(1);
    expect(stderr).toContain("source.ts:2: no expression was built here");
  });
});

describe("an expression that isn't linear", { timeout: 120_000 }, () => {
  const slow = { file: "a.ts", line: 2, source: String.raw`\s+$`, flags: "" };

  it.for<[verdict: string, comment: string]>([
    ["is allowed", "// Bounded: 300 characters (LONGEST)"],
    ["is allowed", "// Trusted: our own labels"],
    ["is rejected", "// Bounded: 300 characters"],
    ["is rejected", "// Bounded: 100,000 characters (LONGEST)"],
    ["is rejected", "// Bounded: short"],
    ["is rejected", "// Trusted:"],
    ["is rejected", "// A comment"],
  ])("%s with the comment %s", async ([verdict, comment]) => {
    expect((await judge(slow, `${comment}\nconst SLOW = /\\s+$/;`)) === null).toBe(verdict === "is allowed");
  });

  it("is never allowed on untrusted text if it takes exponential time", async () => {
    const worse = { ...slow, source: "^(?:a|a)+$" };
    expect(await judge(worse, "// Bounded: 60 characters\n")).toContain("exponential");
  });
});

describe("collecting expressions", () => {
  it("finds literals, and the places that build other expressions, with their lines", () => {
    const text =
      "const a = /a/gu;\n\nconst b = new RegExp(a.source);\nconst c = RegExp('c');\n// /d/\nconst e = 4 / 2 / 1;";
    expect(findInSource("a.ts", text)).toEqual({
      literals: [{ file: "a.ts", line: 1, source: "a", flags: "gu" }],
      sites: [
        { file: "a.ts", line: 3 },
        { file: "a.ts", line: 4 },
      ],
    });
  });

  it("records only the expressions that the sources build", async () => {
    const built = await recordBuilt(ROOT, () => {
      wholeKeyMatcher(["done"]);
      return Promise.resolve();
    });
    expect(built).toMatchObject([{ file: "src/core/parse/lexicon/keys.ts", flags: "uy" }]);
  });

  it("keeps a few phrases of each list, including Chinese or Japanese ones", () => {
    const { marks, labels, dates } = reduceLanguages(LANGUAGES);
    for (const list of [marks.done, marks.open, labels.owner, dates.months]) {
      expect(list.split(",").length).toBeGreaterThan(1);
      expect(list.split(",").length).toBeLessThan(40);
    }
    expect(marks.done).toMatch(/[\u3005-\u9FFF]/);
  });
});
