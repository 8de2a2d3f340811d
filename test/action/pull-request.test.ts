// Runs the built Action on pull requests, with and without the base commit in the checkout.
import { describe, expect, test, type TestContext } from "vitest";
import { commitAll, git, initRepository } from "../support/git.ts";
import type { ActionRun } from "../support/runner.ts";
import { REPORT, startScene, type Scene } from "./scene.ts";

const ITEMS = [
  "Warm the cache before a deploy (@mira), due 2026-12-01",
  "Alert on the hit rate, due 2026-12-20",
] as const;
const [WARM, ALERT] = ITEMS;

interface PullRequestScene extends Scene {
  root: string;
  /** The commit that pull requests are based on. */
  base: string;
  /** Runs the Action for a pull request from `base` to `head`. */
  lint: (head: string) => Promise<ActionRun>;
  /** Runs the Action for a pull request that changes the report to these items. */
  propose: (items: readonly string[]) => Promise<ActionRun>;
}

async function startPullRequest(context: TestContext): Promise<PullRequestScene> {
  const scene = await startScene(context, { report: reportOf(ITEMS) });
  const { root } = scene.workspace;
  initRepository(root);
  // The first run creates the label.
  await scene.github.api("POST", "/repos/acme/status/labels", { name: "follow-through", color: "ededed" });
  const lint = (head: string): Promise<ActionRun> =>
    scene.act({ event: "pull_request", payload: { pull_request: { base: { sha: pull.base }, head: { sha: head } } } });
  const pull: PullRequestScene = Object.assign(scene, {
    root,
    base: commitAll(root),
    lint,
    async propose(items: readonly string[]) {
      await scene.workspace.write(REPORT, reportOf(items));
      return lint(commitAll(root));
    },
  });
  return pull;
}

function reportOf(items: readonly string[]): string {
  return `# The cache went cold\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

describe.concurrent("a pull request", () => {
  test("that removes a commitment without explanation fails and writes nothing", async (context) => {
    const { proxy, propose } = await startPullRequest(context);
    const run = await propose([WARM]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      "::error title=Commitment removed,file=postmortems/2026-10-01-cache.md,line=6::Alert on the hit rate: Removed without explanation",
    );
    expect(run.summary).toContain("### What merging would change: 1 change");
    expect(proxy.writes()).toEqual([]);
  });

  test("that withdraws a commitment fails without a reason and passes with one", async (context) => {
    const { proxy, propose } = await startPullRequest(context);
    const explained = await propose([WARM, `~~${ALERT}~~ withdrawn: the cache is gone`]);
    expect([explained.status, explained.stdout]).toEqual([0, expect.stringContaining("title=Commitment withdrawn")]);
    expect(explained.summary).toContain("reason: “the cache is gone”");
    const unexplained = await propose([WARM, `~~${ALERT}~~`]);
    expect([unexplained.status, unexplained.stdout]).toEqual([1, expect.stringContaining("Say why")]);
    expect(proxy.writes()).toEqual([]);
  });

  test("that moves a due date counts the slips recorded in the issue", async (context) => {
    const scene = await startPullRequest(context);
    const { root, proxy, workspace, act, propose } = scene;
    await act();
    await workspace.write(REPORT, reportOf([WARM.replace("12-01", "12-10"), ALERT]));
    scene.base = commitAll(root);
    await act();
    const written = proxy.writes().length;
    const run = await propose([WARM.replace("12-01", "12-24"), ALERT]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("2nd slip, +23 days from the original due date. Give a reason");
    expect(proxy.writes()).toHaveLength(written);
  });

  test("that rewords one commitment and adds another shows both texts and the new commitment", async (context) => {
    const { propose } = await startPullRequest(context);
    const run = await propose([WARM, "Alert and page on the hit rate, due 2026-12-20", "Write down how"]);
    expect(run.status).toBe(0);
    expect(run.summary).toContain(
      "Before: “Alert on the hit rate, due 2026-12-20” Now: “Alert and page on the hit rate",
    );
    expect(run.stdout).toContain(
      "::notice title=New commitment,file=postmortems/2026-10-01-cache.md,line=7::Write down how",
    );
    // Unchanged commitments are not annotated.
    expect(run.stdout).not.toContain("line=5::");
  });

  test("that marks a tracked report as a draft changes nothing and gets a message that the mark has no effect", async (context) => {
    const { root, workspace, lint } = await startPullRequest(context);
    await workspace.write(REPORT, `---\ndraft: true\n---\n${reportOf(ITEMS)}`);
    const run = await lint(commitAll(root));
    expect([run.status, run.summary]).toEqual([0, expect.stringContaining("No commitments would change.")]);
    expect(run.stdout).toContain("is already tracked, so `draft: true` has no effect");
  });

  test("is compared even if the token can't read issues", async (context) => {
    const scene = await startPullRequest(context);
    scene.fault = ({ path }) =>
      path.startsWith("/repos/") ? { status: 403, body: { message: "Resource not accessible" } } : null;
    const run = await scene.propose([WARM]);
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("earlier slips are not counted")]);
  });

  test("that excludes a report through its configuration removes nothing and gets a warning that the report would no longer be covered", async (context) => {
    const scene = await startPullRequest(context);
    const { root, workspace, propose } = scene;
    await workspace.write(".github/follow-through.yml", "documents: [postmortems/**/*.md, other/*.md]\n");
    scene.base = commitAll(root);
    await workspace.write(".github/follow-through.yml", "documents: other/*.md\n");
    await workspace.write("other/note.md", "# Nothing\n");
    const run = await propose(ITEMS);
    expect([run.status, run.stdout]).toEqual([
      0,
      expect.stringContaining(
        `::warning title=Follow-through::${REPORT} is tracked but no longer covered by \`documents\``,
      ),
    ]);
    expect(run.summary).toContain("No commitments would change.");
    // A commitment whose text is gone from the file counts as removed, whether or not the report is covered.
    const removed = await propose([WARM]);
    expect([removed.status, removed.stdout]).toEqual([1, expect.stringContaining("Removed without explanation")]);
  });

  test("isn't affected by later commits on the base branch", async (context) => {
    const scene = await startPullRequest(context);
    const { root, workspace, lint } = scene;
    git(root, ["checkout", "--quiet", "-b", "topic"]);
    await workspace.write("postmortems/b.md", reportOf(["Say so, due 2026-12-30"]));
    const head = commitAll(root);
    git(root, ["checkout", "--quiet", "main"]);
    await workspace.write(REPORT, reportOf([...ITEMS, "Buy more disks, due 2026-12-31"]));
    scene.base = commitAll(root);
    // Check out only the head, without main's newer commits.
    git(root, ["checkout", "--quiet", "topic"]);
    const alone = await lint(head);
    expect([alone.status, alone.summary]).toEqual([0, expect.stringContaining("What merging would change: 1 change")]);
    // Check out GitHub's test merge, which is based on a newer version of main than the event.
    git(root, ["checkout", "--quiet", "main"]);
    await workspace.write(REPORT, reportOf([...ITEMS, "Buy more disks, due 2026-12-31", "And one more"]));
    commitAll(root);
    git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"]);
    const merged = await lint(head);
    expect([merged.status, merged.summary]).toEqual([
      0,
      expect.stringContaining("What merging would change: 1 change"),
    ]);
  });
});
