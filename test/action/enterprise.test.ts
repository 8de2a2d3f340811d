// Runs the built Action against github.com and GitHub Enterprise servers. An Enterprise server must never lead to a more lenient verdict.
import { expect, test, vi, type TestContext } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import { ENTERPRISE, serveFakes, type FakeServer } from "../support/fake-server.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

// These tests start several processes each and run concurrently, which is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const [REPOSITORY, OTHER] = ["acme/status", "acme/app"];
const SHA = "c0ffee".padEnd(40, "0");

interface Server {
  enterprise: boolean;
  graphql: boolean;
}

interface Played {
  run: ActionRun;
  server: FakeServer;
  /** The kind and year of each commitment's evidence, by issue title. */
  evidence: Record<string, string[]>;
}

/** Creates seven commitments, completes six of them in different ways, and runs the Action before and after. */
async function play({ onTestFinished }: Pick<TestContext, "onTestFinished">, where: Server): Promise<Played> {
  const server = await serveFakes([REPOSITORY, OTHER], { enterprise: where.enterprise });
  onTestFinished(server.close);
  const github = server.repositories.get(REPOSITORY)!;
  const other = server.repositories.get(OTHER)!;
  for (const repository of [github, other]) repository.settings.graphql = where.graphql;
  const mira = github.as("mira");
  const tracker = other.as("mira").open("the ticket", "");
  const web = where.enterprise ? ENTERPRISE : "https://github.com";
  const rows = [
    "Closed by a pull request | 2035-01-01 | ",
    "Closed by a commit | 2035-01-01 | ",
    "Closed by an old commit | 2035-01-01 | ",
    "Closed by hand after a mention | 2035-01-01 | ",
    `Named a ticket | 2035-01-01 | ${web}/${OTHER}/issues/${tracker}`,
    "Closed with a link | 2035-01-01 | ",
    "Still open | 2035-01-01 | ",
  ];
  const table = rows.map((row) => `| ${row} |`).join("\n");
  const text = `---\ndate: 2026-01-10\n---\n# Outage\n\n## Action items\n\n| Action | Due | Ticket |\n| --- | --- | --- |\n${table}\n`;
  const workspace = await createWorkspace({ "postmortems/outage.md": text });
  onTestFinished(workspace.dispose);
  const act = (): Promise<ActionRun> =>
    runAction({
      workspace: workspace.root,
      apiUrl: where.enterprise ? `${server.url}/api/v3` : server.url,
      graphqlUrl: where.enterprise ? `${server.url}/api/graphql` : `${server.url}/graphql`,
      serverUrl: web,
      repository: REPOSITORY,
    });
  const first = await act();
  expect([first.status, first.outputs["created"]]).toEqual([0, "7"]);

  const numberOf = (title: string): number => github.issues().find((issue) => issue.title === title)!.number;
  github.merge(github.openPullRequest("Fix it"), numberOf("Closed by a pull request"));
  github.closeByCommit(numberOf("Closed by a commit"), SHA);
  github.closeByCommit(numberOf("Closed by an old commit"), "decade".padEnd(40, "0"), "2020-01-01T00:00:00Z");
  const mentioned = numberOf("Closed by hand after a mention");
  github.merge(github.openPullRequest(`Unlike #${mentioned}`), mentioned, false);
  mira.edit(mentioned, { state: "closed" });
  other.as("mira").edit(tracker, { state: "closed" });
  const linked = numberOf("Closed with a link");
  mira.comment(linked, "Evidence: https://example.org/changes/1");
  mira.edit(linked, { state: "closed" });

  const run = await act();
  const evidence = Object.fromEntries(
    github.issues().flatMap(({ title, body }) => {
      const found = parseBody(body);
      return found === null || "problem" in found
        ? []
        : [[title, found.block.evidence.map(({ kind, at }) => `${kind} ${at?.slice(0, 4)}`)]];
    }),
  );
  return { run, server, evidence };
}

const YEAR = String(new Date().getUTCFullYear());
const EVIDENCE = {
  "Closed by a pull request": [`pull_request ${YEAR}`],
  "Closed by a commit": [`commit ${YEAR}`],
  "Closed by an old commit": ["commit 2020"],
  "Closed by hand after a mention": [],
  "Named a ticket": [`tracker ${YEAR}`],
  "Closed with a link": [`comment ${YEAR}`],
  "Still open": [],
};

test.concurrent.for<[what: string, where: Server, evidence: Record<string, string[]>]>([
  ["github.com", { enterprise: false, graphql: true }, EVIDENCE],
  ["an Enterprise server", { enterprise: true, graphql: true }, EVIDENCE],
  [
    // The timeline doesn't show which pull request closed an issue.
    "an Enterprise server without GraphQL",
    { enterprise: true, graphql: false },
    { ...EVIDENCE, "Closed by a pull request": [] },
  ],
])(
  "a run on %s finds the expected evidence, and sends requests only to that server's API",
  async ([, where, evidence], context) => {
    const played = await play(context, where);
    expect(played.evidence).toEqual(evidence);
    expect([played.run.outputs["problems"], played.run.status]).toEqual(["0", 0]);
    const elsewhere = played.server.requests.filter((request) => where.enterprise && !request.includes(" /api/"));
    expect(elsewhere).toEqual([]);
    const queries = played.server.requests.filter((request) => request.includes("/graphql"));
    expect(new Set(queries)).toEqual(new Set([where.enterprise ? "POST /api/graphql" : "POST /graphql"]));
  },
);
