// Runs the built Action on commits whose dates are older than those of the commits before them.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { runAction } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import { writeFiles } from "./checkouts.ts";

vi.setConfig({ testTimeout: 120_000 });

/** The date of the newest honest commit. The tracker is completed when the test runs, long before that. */
const HONEST = "2090-11-19T09:00:00Z";
const FALSE = "2020-01-01T09:00:00Z";

function report(...items: string[]): string {
  return `---\ndate: 2090-11-20\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
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
      const found = ["Alert", "Rotate"].map((title) => {
        const issue = github.issues().find((other) => other.title.startsWith(title));
        const body = parseBody(issue?.body ?? "");
        return [issue?.state, body && "block" in body && body.block.promised];
      });
      expect(found).toEqual([
        ["open", HONEST],
        ["open", HONEST],
      ]);
    } finally {
      await server.close();
      await dispose();
    }
  });
});
