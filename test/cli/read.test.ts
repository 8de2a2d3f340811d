import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { runCli, REPORT } from "./run-cli.ts";

const TEXT = `# Cold cache

## Action items

- [x] Warm the cache ([proof](https://example.com/1)) {#warm}
- [ ] P1: alert on the hit rate (@mira, due 2026-12-01, #7)
- TBD
`;

async function checkOut(files: Record<string, string> = { [REPORT]: TEXT }): Promise<Workspace> {
  const workspace = await createWorkspace(files);
  onTestFinished(workspace.dispose);
  return workspace;
}

describe("read", () => {
  const warm = {
    report: REPORT,
    line: 5,
    text: "Warm the cache (proof)",
    title: "Warm the cache",
    owner: null,
    due: null,
    due_text: null,
    tracker: null,
    done: true,
    kind: null,
    priority: null,
    id: "warm",
    recurs: null,
    reasons: ["heading “Action items”", "1 of 3 items has an owner, date, ticket or task box"],
  };
  const alert = {
    ...warm,
    line: 6,
    text: "P1: alert on the hit rate (@mira, due 2026-12-01, #7)",
    title: "alert on the hit rate",
    owner: "@mira",
    due: "2026-12-01",
    due_text: "2026-12-01",
    tracker: "#7",
    done: false,
    priority: "P1",
    id: null,
  };

  test("prints the documented array if --json is given", async () => {
    const { status, stdout } = await runCli((await checkOut()).root, ["read", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([warm, alert]);
  });

  test("reads files from any folder and prints each path as given", async () => {
    const file = path.join((await checkOut({ "any.txt": TEXT })).root, "any.txt");
    const { stdout } = await runCli((await checkOut()).root, ["read", "--json", file]);
    expect(JSON.parse(stdout)).toMatchObject([{ report: file }, { report: file }]);
  });

  test("expands globs", async () => {
    const { stdout } = await runCli((await checkOut()).root, ["read", "--json", "post*/**/*.md"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test("reads the Markdown files in a folder", async () => {
    const folder = await runCli((await checkOut()).root, ["read", "--json", "postmortems"]);
    expect(JSON.parse(folder.stdout)).toMatchObject([{ report: REPORT }, { report: REPORT }]);
  });

  test("prints human-readable lines", async () => {
    const { stdout } = await runCli((await checkOut()).root, ["read"]);
    expect(stdout).toContain(`${REPORT}:6: alert on the hit rate (owner @mira, due 2026-12-01, tracked in #7)`);
    expect(stdout).toContain("2 commitments in 1 report.");
  });

  test("names a file that doesn't exist", async () => {
    const missing = await runCli((await checkOut()).root, ["read", "nope.md"]);
    expect([missing.status, missing.stderr]).toEqual([
      1,
      'There is no file nope.md: check the path, or quote a glob such as "docs/**/*.md".\n',
    ]);
  });
});

describe("lint", () => {
  test("accepts a report without errors and lists untracked items", async () => {
    const { status, stdout } = await runCli((await checkOut()).root, ["lint"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${REPORT}:7: skipped: TBD (a placeholder)`);
    expect(stdout).toContain("0 problems in 1 report.");
  });

  test("exits with status 1 on an ambiguous date", async () => {
    const { root } = await checkOut({ "bad.md": "# Bad\n\n## Actions\n\n- Fix it by 03/04/2026\n" });
    const { status, stdout } = await runCli(root, ["lint", path.join(root, "bad.md")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /bad\.md:5: error: The due date “03\/04\/2026” can mean 2026-04-03 or 2026-03-04: write it as YYYY-MM-DD/,
    );
  });
});
