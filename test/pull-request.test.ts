// The built Action on pull requests, with a checkout that has the base and one that has not.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitAll, git } from "./support/git.ts";
import { startGitHub, type TestGitHub } from "./support/github.ts";
import { startProxy, type Fault, type Proxy } from "./support/proxy.ts";
import { runAction, type ActionRun } from "./support/runner.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const REPORT = "postmortems/2026-10-01-cache.md";
const ITEMS = ["Warm the cache before a deploy (@mira), due 2026-12-01", "Alert on the hit rate, due 2026-12-20"];

let github: TestGitHub;
let proxy: Proxy;
let fault: Fault = () => null;
let workspace: Workspace;
let base: string;

function report(items: readonly string[]): string {
  return `# The cache went cold\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

beforeEach(async () => {
  fault = () => null;
  github = await startGitHub();
  proxy = await startProxy(github.url, (request) => fault(request));
  workspace = await createWorkspace({ [REPORT]: report(ITEMS) });
  git(workspace.root, ["init", "--quiet", "--initial-branch=main"]);
  base = commitAll(workspace.root);
});

afterEach(async () => {
  await proxy.close();
  await github.close();
  await workspace.dispose();
});

function act(event: string, payload: object = {}): Promise<ActionRun> {
  return runAction({ workspace: workspace.root, apiUrl: proxy.url, today: "2026-11-11", event, payload });
}

/** A pull request that changes the report to these items. */
async function propose(items: readonly string[]): Promise<ActionRun> {
  await workspace.write(REPORT, report(items));
  const head = commitAll(workspace.root);
  return act("pull_request", { pull_request: { base: { sha: base }, head: { sha: head } } });
}

describe("a pull request", () => {
  test("that removes a line without a word is red, and writes nothing", async () => {
    const run = await propose([ITEMS[0]!]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      "::error title=Commitment removed,file=postmortems/2026-10-01-cache.md,line=6::Alert on the hit rate: Removed without explanation",
    );
    expect(run.summary).toContain("### What merging would change: 1 change");
    expect(proxy.writes()).toEqual([]);
  });

  test("that withdraws one with a reason is fine, and without one is red", async () => {
    const honest = await propose([ITEMS[0]!, `~~${ITEMS[1]}~~ withdrawn: the cache is gone`]);
    expect([honest.status, honest.stdout]).toEqual([0, expect.stringContaining("title=Commitment withdrawn")]);
    expect(honest.summary).toContain("reason: `the cache is gone`");
    const silent = await propose([ITEMS[0]!, `~~${ITEMS[1]}~~`]);
    expect([silent.status, silent.stdout]).toEqual([1, expect.stringContaining("Say why")]);
    expect(proxy.writes()).toEqual([]);
  });

  test("says which slip a moved date is, counted from the issues", async () => {
    await act("push");
    await workspace.write(REPORT, report([ITEMS[0]!.replace("12-01", "12-10"), ITEMS[1]!]));
    base = commitAll(workspace.root);
    await act("push");
    const written = proxy.writes().length;
    const run = await propose([ITEMS[0]!.replace("12-01", "12-24"), ITEMS[1]!]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("2nd slip, +23 days since first promised. Give a reason");
    expect(proxy.writes()).toHaveLength(written);
  });

  test("shows both texts of a rewording, and what is new", async () => {
    const run = await propose([ITEMS[0]!, "Alert and page on the hit rate, due 2026-12-20", "Write down how"]);
    expect(run.status).toBe(0);
    expect(run.summary).toContain(
      "Before: `Alert on the hit rate, due 2026-12-20` Now: `Alert and page on the hit rate",
    );
    expect(run.stdout).toContain(
      "::notice title=New commitment,file=postmortems/2026-10-01-cache.md,line=7::Write down how",
    );
    // What stays as it is is no news.
    expect(run.stdout).not.toContain("line=5::");
  });

  test("that turns a report into a draft removes what it promised", async () => {
    await workspace.write(REPORT, `---\ndraft: true\n---\n${report(ITEMS)}`);
    const head = commitAll(workspace.root);
    const run = await act("pull_request", { pull_request: { base: { sha: base }, head: { sha: head } } });
    expect([run.status, run.summary]).toEqual([1, expect.stringContaining("What merging would change: 2 changes")]);
  });

  test("whose base is not in the checkout is compared through the API", async () => {
    const blob = Buffer.from(report(ITEMS)).toString("base64");
    base = "b".repeat(40);
    fault = ({ path }) => {
      if (path.includes("/git/trees/"))
        return { status: 200, body: { tree: [{ path: REPORT, type: "blob", sha: "a".repeat(40) }] } };
      return path.includes("/git/blobs/") ? { status: 200, body: { content: blob, encoding: "base64" } } : null;
    };
    const run = await propose([ITEMS[0]!]);
    expect([run.status, run.stdout]).toEqual([
      1,
      expect.stringContaining("Alert on the hit rate: Removed without explanation"),
    ]);
    expect(proxy.writes()).toEqual([]);
  });

  test("whose base nobody has is red, and says how to mend it", async () => {
    base = "b".repeat(40);
    fault = ({ path }) => (path.includes("/git/trees/") ? { status: 404 } : null);
    const run = await propose(ITEMS);
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("Could not read the files of bbbbbbbbbbbb")]);
  });

  test("with a token that may not read issues is compared all the same", async () => {
    fault = ({ path }) =>
      path.startsWith("/repos/") ? { status: 403, body: { message: "Resource not accessible" } } : null;
    const run = await propose([ITEMS[0]!]);
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("earlier slips are not counted")]);
  });

  test("that makes a report no document any more is red: the base is read by its own configuration", async () => {
    await workspace.write(".github/follow-through.yml", "documents: [postmortems/**/*.md, other/*.md]\n");
    base = commitAll(workspace.root);
    await workspace.write(".github/follow-through.yml", "documents: other/*.md\n");
    await workspace.write("other/note.md", "# Nothing\n");
    const run = await propose(ITEMS);
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("Removed without explanation")]);
  });

  test("is not blamed for what others merged meanwhile", async () => {
    git(workspace.root, ["checkout", "--quiet", "-b", "topic"]);
    await workspace.write("postmortems/b.md", report(["Say so, due 2026-12-30"]));
    const head = commitAll(workspace.root);
    git(workspace.root, ["checkout", "--quiet", "main"]);
    await workspace.write(REPORT, report([...ITEMS, "Buy more disks, due 2026-12-31"]));
    base = commitAll(workspace.root);
    // The head alone, without what main has by now.
    git(workspace.root, ["checkout", "--quiet", "topic"]);
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const alone = await act("pull_request", payload);
    expect([alone.status, alone.summary]).toEqual([0, expect.stringContaining("What merging would change: 1 change")]);
    // As checked out for the check: merged into a main that is newer than the event.
    git(workspace.root, ["checkout", "--quiet", "main"]);
    await workspace.write(REPORT, report([...ITEMS, "Buy more disks, due 2026-12-31", "And one more"]));
    commitAll(workspace.root);
    git(workspace.root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"]);
    const merged = await act("pull_request", payload);
    expect([merged.status, merged.summary]).toEqual([
      0,
      expect.stringContaining("What merging would change: 1 change"),
    ]);
  });
});
