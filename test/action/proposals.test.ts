// Runs the built Action on pull requests and merge groups, with every kind of checkout.
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { git } from "../support/git.ts";
import { LONG } from "../support/long-mode.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import {
  CACHE,
  change,
  CHANGES,
  CONFIG,
  createProposal,
  fetchCommit,
  payloadOf,
  reportOf,
  WAYS,
  type Proposal,
  type Way,
} from "./proposals.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const disposals: Array<() => Promise<void>> = [];
afterAll(async () => {
  for (const dispose of disposals) await dispose();
});

async function makeFolder(): Promise<string> {
  const { root, dispose } = await createWorkspace();
  disposals.push(dispose);
  return root;
}

const MERGE_ALONE: Way = {
  event: "pull_request",
  checkOut: (proposal, workspace) => fetchCommit(proposal, workspace, proposal.merge),
};

/** Runs the built Action for a pull request or merge group. */
async function lint(
  proposal: Proposal,
  { event, checkOut, withCommit = true, withToken = true, withGraphQL = true }: Way,
  inputs: Record<string, string> = {},
  isFirst = false,
): Promise<{ run: ActionRun; github: FakeGitHub }> {
  const workspace = path.join(await makeFolder(), "workspace");
  checkOut(proposal, workspace);
  const github = new FakeGitHub({
    clock: { now: () => Date.now() },
    repository: { head: proposal.main, git: proposal.root },
  });
  github.settings.graphql = withGraphQL;
  // The first run creates the label.
  if (!isFirst) github.createLabel("follow-through");
  const server = await serveFake(github);
  try {
    const run = await runAction({
      workspace,
      apiUrl: server.url,
      event,
      payload: payloadOf(proposal, event),
      today: "2026-10-08",
      inputs: { since: "", "allow-any-ref": "", ...inputs },
      ...(withCommit ? { commit: proposal.merge } : {}),
      ...(withToken ? {} : { token: "" }),
    });
    return { run, github };
  } finally {
    await server.close();
  }
}

/** The parts of the job summary that list what merging would change and the problems. */
function findingsOf({ summary }: ActionRun): string {
  const changes = /### What merging would change[\s\S]*?(?=\n### |$)/.exec(summary)?.[0] ?? "";
  const problems = /### Needs attention[\s\S]*?(?=\n### |$)/.exec(summary)?.[0] ?? "";
  return `${changes.trim()}\n${problems.trim()}`.trim();
}

describe.each(CHANGES.map((proposed, index) => ({ ...proposed, index })))(
  "a pull request that $what is judged only by its own changes",
  ({ changes, status, findings, index }) => {
    let proposal: Proposal;

    beforeAll(async () => {
      proposal = createProposal(await makeFolder(), changes);
    });

    // In `npm test`, each way is tested with one of the changes.
    const ways = WAYS.filter((_, number) => LONG || number % CHANGES.length === index);

    test.concurrent.for(ways)("with %s", async ([, way]) => {
      const { run, github } = await lint(proposal, way);
      expect(findingsOf(run)).toBe(findings);
      expect(run.status).toBe(status);
      expect(github.writes().filter((call) => call.path !== "/graphql")).toEqual([]);
    });
  },
);

describe.concurrent("a pull request", () => {
  async function propose(changes: Record<string, string | null>): Promise<Proposal> {
    return createProposal(await makeFolder(), changes);
  }

  test("that can't be compared fails with git's error and a fix", async () => {
    const proposal = await propose({ "README.md": "" });
    const { run: alone } = await lint(proposal, { ...MERGE_ALONE, withToken: false });
    expect([alone.status, alone.stdout]).toEqual([
      1,
      expect.stringMatching(
        `::error::The checkout doesn't have commit ${proposal.main.slice(0, 12)}, the base of this pull request \\(git: [a-z ]+\\): set \`fetch-depth: 0\``,
      ),
    ]);
    const headAlone: Way["checkOut"] = (_, workspace) => fetchCommit(proposal, workspace, proposal.head);
    const { run: head } = await lint(proposal, { event: "pull_request", checkOut: headAlone, withToken: false });
    expect([head.status, head.stdout]).toEqual([
      1,
      expect.stringMatching(
        `::error::The checkout doesn't show where this pull request branched off from ${proposal.base.slice(0, 12)} \\(git: .*\\): set \`fetch-depth: 0\``,
      ),
    ]);
  });

  test("can't give itself privileges", async () => {
    const config = "since: 2026-09-01\nmode: [sync, check]\nallow-any-ref: true\nlabel: mine\nauthor: mallory\n";
    const proposal = await propose({ [CONFIG]: config, [CACHE]: reportOf(["Nothing at all"]) });
    for (const event of ["pull_request", "merge_group"] as const) {
      const { run, github } = await lint(proposal, { ...MERGE_ALONE, event });
      expect([run.status, run.summary]).toEqual([1, expect.stringContaining("What merging would change")]);
      expect(github.writes().filter((call) => call.path !== "/graphql")).toEqual([]);
      expect(github.calls.map((call) => call.path).filter((url) => url.includes("mine"))).toEqual([]);
    }
  });

  test("that changes how reports are read shows the resulting changes", async () => {
    const config =
      "since: 2026-09-01\nheadings: What now\ndocuments: ['notes/*.md', 'incidents/*.md', 'postmortems/*.md']\n";
    const proposal = await propose({ [CONFIG]: config, "notes/a.md": reportOf(["Something new"], "What now") });
    const { run } = await lint(proposal, MERGE_ALONE);
    expect([run.status, findingsOf(run)]).toEqual([0, expect.stringContaining("change: 1 change\n")]);
    expect(findingsOf(run)).toContain("**Something new** (notes/a.md:5)<br>New: no owner, no due date.");
  });

  test("that adds a report from before `since` shows no changes and a warning", async () => {
    const proposal = await propose({
      "incidents/2025-01-01-old.md": reportOf(["Long ago, due 2025-02-01", "Long ago, due 03/04/2025"]),
    });
    const { run } = await lint(proposal, MERGE_ALONE);
    expect([run.status, findingsOf(run)]).toEqual([0, expect.stringContaining("No commitments would change.")]);
    expect(findingsOf(run)).toContain("so its 2 commitments won");
    // An earlier `since`, here from the workflow's input, admits the report.
    const { run: admitted } = await lint(proposal, MERGE_ALONE, { since: "2025-01-01" });
    expect(findingsOf(admitted)).toContain("What merging would change: 2 changes");
  });

  test("before the first run shows what the first run would track, and doesn't fail because of untracked commitments", async () => {
    const [{ changes } = {}] = CHANGES.slice(1);
    const proposal = await propose({
      ...changes,
      [CONFIG]: "timezone: UTC\n",
      "incidents/2026-01-01-old.md": reportOf(["Long ago, due 2027-01-01"]),
    });
    const { run } = await lint(proposal, MERGE_ALONE, {}, true);
    expect(run.status).toBe(0);
    // Everything in the reports since 2026-09-08 is new, whether or not this pull request adds it.
    expect(findingsOf(run)).toContain("What merging would change: 8 changes");
    expect(findingsOf(run)).toContain("**Added to main meanwhile**");
    expect(findingsOf(run)).not.toContain("Removed");
    expect(run.summary).toContain("## Follow-through: 8 commitments in");
    expect(run.summary).toContain("1 older commitment is not tracked");
    expect(run.stdout).toContain(
      "The first one tracks the reports published since 2026-09-08, and leaves out 1 older commitment.",
    );
  });

  test("that repairs the base branch's configuration is checked with the default settings", async () => {
    const folder = await makeFolder();
    const proposal = createProposal(folder, { "README.md": "" });
    git(proposal.root, ["switch", "--quiet", "main"]);
    change(proposal.root, { [CONFIG]: "since: [\n" });
    git(proposal.root, ["commit", "--quiet", "--all", "--message=break"]);
    const main = git(proposal.root, ["rev-parse", "HEAD"]).trim();
    change(proposal.root, { [CONFIG]: "since: 2026-09-01\n" });
    git(proposal.root, ["commit", "--quiet", "--all", "--message=repair"]);
    const head = git(proposal.root, ["rev-parse", "HEAD"]).trim();
    const { run } = await lint({ ...proposal, main, base: main, head, merge: head }, MERGE_ALONE);
    expect([run.status, findingsOf(run)]).toEqual([0, expect.stringContaining("No commitments would change.")]);
    expect(run.stdout).toContain("The base's configuration can't be used, so the defaults apply");
  });
});
