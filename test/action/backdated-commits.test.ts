// Runs the built Action on commits whose dates are older than those of the commits before them.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { runAction } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import { writeFiles } from "./checkouts.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The date of the newest honest commit. The tracker is completed when the test runs, long before that. */
const HONEST = "2090-11-19T09:00:00Z";
const FALSE = "2020-01-01T09:00:00Z";

function report(...items: string[]): string {
  return `---\ndate: 2090-11-20\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

/** The issue's state and the date of the promise, for the item whose title starts with `title`. */
function factsOf(github: FakeGitHub, title: string): { state: string | undefined; promised: string | undefined } {
  const issue = github.issues().find((other) => other.title.startsWith(title));
  const body = parseBody(issue?.body ?? "");
  return { state: issue?.state, promised: body !== null && "block" in body ? body.block.promised : undefined };
}

const WAYS = [
  ["without a checkout", null],
  ["with a shallow checkout", ["--depth=1"]],
  ["with a full checkout", []],
] as const;

describe.for(WAYS)("%s, a commit with a false date", ([, options]) => {
  test("doesn't make older work count for the commitments in it", async () => {
    const { root: folder, dispose } = await createWorkspace();
    const root = path.join(folder, "origin");
    mkdirSync(root);
    initRepository(root);
    const github = new FakeGitHub({ clock: { now: () => Date.now() }, repository: { git: root } });
    const server = await serveFake(github);
    try {
      const tracker = github.as("mira").open("Old work", "");
      github.as("mira").edit(tracker, { state: "closed" });
      const act = async (commit: string, name: string): Promise<void> => {
        const workspace = path.join(folder, name);
        if (options === null) mkdirSync(workspace);
        else git(folder, ["clone", "--quiet", ...options, `file://${root}`, workspace]);
        github.settings.head = commit;
        const inputs = { "allow-any-ref": "false", since: "2000-01-01" };
        await runAction({ workspace, apiUrl: server.url, commit, today: "2091-01-04", inputs });
      };
      writeFiles(root, { "postmortems/a.md": report("Warm the cache, due 2091-06-01") });
      await act(commitAll(root, HONEST), "first");
      writeFiles(root, {
        "postmortems/a.md": report(
          "Warm the cache, due 2091-06-01",
          `Alert on the queue (#${tracker}), due 2091-06-01`,
        ),
        "postmortems/b.md": report(`Rotate the keys (#${tracker}), due 2091-06-01`),
      });
      commitAll(root, FALSE);
      writeFiles(root, { "README.md": "Hello\n" });
      await act(commitAll(root, FALSE), "second");
      const found = ["Alert", "Rotate"].map((title) => factsOf(github, title));
      expect(found).toEqual([
        { state: "open", promised: HONEST },
        { state: "open", promised: HONEST },
      ]);
    } finally {
      await server.close();
      await dispose();
    }
  });
});

describe("after a run that read the branch without them, commits with the date of the commit that it read", () => {
  const DUE = "due 2099-06-01";
  const ITEMS = ["Alert on the queue", "Rotate the keys", "Page somebody"];
  let folder: string;
  let dispose: () => Promise<void>;
  let commits: { first: string; second: string };

  beforeAll(async () => {
    ({ root: folder, dispose } = await createWorkspace());
    const root = path.join(folder, "origin");
    mkdirSync(root);
    initRepository(root);
    git(root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const dated = (...items: string[]): string => report(...items).replace("2090", "2020");
    writeFiles(root, {
      "postmortems/a.md": dated(`Warm the cache, ${DUE}`),
      "postmortems/c.md": "---\ndate: 2020-11-20\n---\n# Another outage\n\nIt was down.\n",
    });
    const first = commitAll(root, FALSE);
    const [alert, rotate, page] = ITEMS.map((item) => `${item} (#1), ${DUE}`) as [string, string, string];
    writeFiles(root, {
      "postmortems/a.md": dated(`Warm the cache, ${DUE}`, alert),
      "postmortems/b.md": dated(rotate),
      "postmortems/c.md": dated(page),
    });
    // More commits than GitHub lists on a page.
    commitAll(root, FALSE);
    for (let index = 0; index < 100; index += 1)
      git(root, ["commit", "--quiet", "--allow-empty", "--message=change"], FALSE);
    commits = { first, second: git(root, ["rev-parse", "HEAD"]).trim() };
  });

  afterAll(() => dispose());

  test.for(WAYS)("don't make work count that was completed before the run (%s)", async ([way, options]) => {
    const root = path.join(folder, "origin");
    const github = new FakeGitHub({ clock: { now: () => Date.now() }, repository: { git: root } });
    const server = await serveFake(github);
    try {
      github.as("mira").edit(github.as("mira").open("Old work", ""), { state: "closed" });
      const act = async (commit: string): Promise<Record<string, string>> => {
        const workspace = path.join(folder, `${way}, ${commit}`);
        if (options === null) mkdirSync(workspace);
        else {
          mkdirSync(workspace);
          initRepository(workspace);
          git(workspace, ["fetch", "--quiet", ...options, `file://${root}`, commit]);
          git(workspace, ["checkout", "--quiet", "FETCH_HEAD"]);
        }
        github.settings.head = commit;
        const inputs = { "allow-any-ref": "false", since: "2000-01-01" };
        const { outputs } = await runAction({ workspace, apiUrl: server.url, commit, inputs });
        const { total = "", kept = "", "already-done": alreadyDone = "" } = outputs;
        return { total, kept, alreadyDone };
      };
      await act(commits.first);
      expect(factsOf(github, "Warm")).toEqual({ state: "open", promised: FALSE });
      const dashboard = github.issues().find(({ title }) => title.startsWith("Follow-through"));
      const lastRun = LEDGER.parse(dashboard?.body ?? "");
      // The work was completed after the date that the two new reports state, but before they were published.
      expect(await act(commits.second)).toEqual({ total: "4", kept: "0", alreadyDone: "2" });
      const promised = lastRun !== null && "data" in lastRun ? lastRun.data.last_run_at : "";
      expect(ITEMS.map((title) => factsOf(github, title).promised)).toEqual(ITEMS.map(() => promised));
      expect(factsOf(github, "Alert").state).toBe("open");
    } finally {
      await server.close();
    }
  });
});
