// Runs actionlint and zizmor over our own workflows and over those in the documentation.
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./support/runner.ts";

/** A workflow with a checkout by tag that keeps its token, and a script that pastes a title into the shell. */
const UNSAFE = `on: pull_request_target
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo "\${{ github.event.pull_request.title }}"
`;
const MISSPELT = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    stepps: []
`;

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ["--version"]).status === 0;
}

const MISSING = ["actionlint", "zizmor"].filter((tool) => !isInstalled(tool));
if (MISSING.length > 0)
  process.stdout.write(`Workflow tests skipped: install ${MISSING.join(" and ")}, or use \`.ci/run\`, which does.\n`);

describe.skipIf(MISSING.length > 0)("the workflows of this repository and of its documentation", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "workflows-"));
  beforeAll(() => {
    mkdirSync(path.join(folder, ".git"));
    mkdirSync(path.join(folder, ".github/workflows"), { recursive: true });
    for (const file of globSync(".github/workflows/*.yml", { cwd: ROOT }))
      add(path.basename(file), readFileSync(path.join(ROOT, file), "utf8"));
    for (const file of ["action.yml", ".github/dependabot.yml"]) cpSync(path.join(ROOT, file), path.join(folder, file));
    add("../../zizmor.yml", readFileSync(path.join(ROOT, ".ci/zizmor.yml"), "utf8"));
    for (const page of globSync(["README.md", ".github/**/*.md"], { cwd: ROOT })) {
      const fences = readFileSync(path.join(ROOT, page), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm);
      for (const { 1: code = "", index } of fences)
        if (code.includes("jobs:")) add(`${path.basename(page, ".md")}-${index}.yml`, code);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Until the project has an address, its documentation says `<owner>`, which isn't a name that zizmor can read. */
  function add(name: string, text: string): void {
    writeFileSync(path.join(folder, ".github/workflows", name), text.replaceAll("<owner>/", "owner/"));
  }

  /** Returns a tool's exit code and everything that it printed. */
  function run(tool: string, ...parameters: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(tool, parameters, { cwd: folder, encoding: "utf8" });
    return { status, output: stdout + stderr };
  }
  const actionlint = () => run("actionlint");
  const zizmor = () =>
    run("zizmor", "--offline", "--no-progress", "--persona", "auditor", "--config", "zizmor.yml", ".");

  it("include at least four files", () => {
    expect(globSync("*.yml", { cwd: path.join(folder, ".github/workflows") }).length).toBeGreaterThanOrEqual(4);
  });

  it("pass actionlint, which reports a misspelt key", () => {
    expect(actionlint()).toEqual({ status: 0, output: "" });
    add("misspelt.yml", MISSPELT);
    expect(actionlint()).toMatchObject({ status: 1, output: expect.stringContaining('unexpected key "stepps"') });
    rmSync(path.join(folder, ".github/workflows/misspelt.yml"));
  });

  it("pass zizmor, which reports unpinned actions, dangerous events and injected text", () => {
    expect(zizmor()).toMatchObject({ status: 0 });
    add("unsafe.yml", UNSAFE);
    const found = zizmor();
    expect(found.status).not.toBe(0);
    for (const rule of ["unpinned-uses", "dangerous-triggers", "template-injection"])
      expect(found.output).toContain(`[${rule}]`);
    rmSync(path.join(folder, ".github/workflows/unsafe.yml"));
  });
});
