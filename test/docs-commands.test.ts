// Runs every command of ours that README.md and .github/docs show, and looks for the quoted messages in the code.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PRODUCT } from "../src/core/model/product.ts";
import { runCli } from "./cli/run-cli.ts";
import { git, initRepository, commitAll } from "./support/git.ts";
import { startGitHub } from "./support/github.ts";
import { ROOT } from "./support/runner.ts";
import { createWorkspace } from "./support/workspace.ts";

const PAGES = globSync(["README.md", ".github/docs/*.md"], { cwd: ROOT }).toSorted();
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
/** Commands that `npm test` and .ci/run themselves are made of. */
const OWN_SETUP = ["npm ci", "npm run demo"];
const REPORT = "# The cache went cold\n\n## Action items\n\n- [ ] Warm the cache by 2026-12-20 (@mira)\n";

const shown = PAGES.flatMap((page) =>
  Array.from(read(page).matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, block = ""]) => block).flatMap((block) =>
    block
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ({ page, line })),
  ),
);
const ours = new Set(
  shown.flatMap(({ line }) => (line.startsWith(`${PRODUCT.npx} `) ? [line.slice(PRODUCT.npx.length + 1)] : [])),
);

/** Splits a command line as a shell does, as far as quotes are concerned. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "");
}

describe("the documentation", () => {
  test("shows only commands of ours and those that CI runs", () => {
    const others = shown.filter(({ line }) => !line.startsWith(`${PRODUCT.npx} `) && !OWN_SETUP.includes(line));
    expect(others).toEqual([]);
    expect(ours.size).toBeGreaterThan(4);
  });

  test.for([...ours])("shows a command that works: %s", async (line, { onTestFinished }) => {
    const workspace = await createWorkspace({ "docs/incidents/2026-11-20-cache.md": REPORT });
    const github = await startGitHub();
    onTestFinished(async () => {
      await github.close();
      await workspace.dispose();
    });
    initRepository(workspace.root);
    git(workspace.root, ["remote", "add", "origin", "https://github.com/acme/status.git"]);
    commitAll(workspace.root);
    const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url, FOLLOW_THROUGH_TODAY: "2026-11-30" };
    const { status, stderr } = await runCli(workspace.root, wordsOf(line), env);
    expect([status, stderr]).toEqual([0, ""]);
  });
});

test("the troubleshooting page quotes messages that the code contains", () => {
  const code = globSync("src/**/*.ts", { cwd: ROOT })
    .map((file) => read(file).replaceAll(/\\`/g, "`"))
    .join("\n");
  const quoted = Array.from(read(".github/docs/troubleshooting.md").matchAll(/^### (.*)$/gm), ([, text = ""]) => text);
  expect(quoted.length).toBeGreaterThan(15);
  expect(quoted.filter((text) => !code.includes(text))).toEqual([]);
});
