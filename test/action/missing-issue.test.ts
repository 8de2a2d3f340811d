// Runs the built Action after tracked issues were deleted, with and without the git history.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createBudget } from "../../api/facts/budget.ts";
import { createGitHubSources } from "../../api/facts/github-source.ts";
import { assess } from "../../src/core/assess/assess.ts";
import { parseSnapshot, type Snapshot } from "../../src/core/model/snapshot.ts";
import { createClient } from "../../src/github/client.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import { writeFiles } from "./checkouts.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** An instant, whose hyphens may be escaped, as in a managed block. */
const INSTANT = /\d{4}(?:-|\\+u002d)\d\d(?:-|\\+u002d)\d\d[T ]\d\d:\d\d(?::[\d.]+Z)?/g;
const TODAY = "2026-11-15";
const HEAD = "# The cache went cold\n\nPublished: 2026-09-01\n\n## Action items\n\n";

let root: string;
let dispose: () => Promise<void>;
/** The commit at which the issues are created, and the newest commit. */
let first: string;
let last: string;

/** A repository in which due dates move, a report is renamed, an item is reworded, and an item moves to another report. */
beforeAll(async () => {
  const workspace = await createWorkspace();
  dispose = workspace.dispose;
  root = path.join(workspace.root, "origin");
  mkdirSync(root);
  initRepository(root);
  git(root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  const commit = (files: Record<string, string>, day: string): string => {
    writeFiles(root, files);
    return commitAll(root, `${day}T12:00:00Z`);
  };
  commit({ "incidents/old.md": `${HEAD}- Rotate the signing keys every week, due 2026-10-01\n` }, "2026-09-01");
  git(root, ["mv", "incidents/old.md", "incidents/cache.md"]);
  commit({}, "2026-09-02");
  git(root, ["switch", "--quiet", "--create", "topic"]);
  commit({ "incidents/cache.md": `${HEAD}- Rotate the signing keys each week, due 2026-10-20\n` }, "2026-09-03");
  git(root, ["switch", "--quiet", "main"]);
  commit({ "src/code.ts": "export {};\n" }, "2026-09-04");
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"], "2026-09-05T12:00:00Z");
  commit(
    { "incidents/one.md": `${HEAD.replace("cache", "queue")}- Alert on the length, due 2026-10-05\n- Page us\n` },
    "2026-09-06",
  );
  commit(
    {
      "incidents/one.md": `${HEAD.replace("cache", "queue")}- Page us\n`,
      "incidents/two.md": `${HEAD.replace("cache", "disk")}- Alert on the length, due 2026-12-05\n`,
    },
    "2026-09-07",
  );
  first = commit(
    { "incidents/cache.md": `${HEAD}- Rotate the signing keys each week, due 2026-11-01\n` },
    "2026-09-08",
  );
  last = commit({ "incidents/cache.md": `${HEAD}- Rotate the signing keys each week, due 2027-01-20\n` }, "2026-11-10");
});

afterAll(() => dispose());

interface Scene {
  github: FakeGitHub;
  server: Awaited<ReturnType<typeof serveFake>>;
  act: (commit: string, checkOut: CheckOut) => Promise<{ run: ActionRun; snapshot: Snapshot | null }>;
}

type CheckOut = (workspace: string, commit: string) => void;

const NONE: CheckOut = (workspace) => mkdirSync(workspace);
const clone =
  (...options: string[]): CheckOut =>
  (workspace, commit) => {
    git(root, ["clone", "--quiet", "--no-checkout", ...options, `file://${root}`, workspace]);
    git(workspace, ["checkout", "--quiet", commit]);
  };
const FULL = clone();
const SHALLOW = clone("--depth=1");

async function setScene(use: (scene: Scene) => Promise<void>): Promise<void> {
  const { root: folder, dispose: remove } = await createWorkspace();
  const github = new FakeGitHub({ clock: { now: () => Date.now() }, repository: { git: root } });
  const server = await serveFake(github);
  let runs = 0;
  const act: Scene["act"] = async (commit, checkOut) => {
    runs += 1;
    const workspace = path.join(folder, String(runs));
    checkOut(workspace, commit);
    github.settings.head = commit;
    const inputs = { "allow-any-ref": "false", since: "2000-01-01", snapshot: "facts.json", mode: "sync, check" };
    const run = await runAction({ workspace, apiUrl: server.url, commit, today: TODAY, inputs });
    const written = run.outputs["snapshot"] === "facts.json";
    const text = written ? readFileSync(path.join(workspace, "facts.json"), "utf8") : null;
    return { run, snapshot: text === null ? null : parseSnapshot(text) };
  };
  try {
    await use({ github, server, act });
  } finally {
    await server.close();
    await remove();
  }
}

/** Deletes the issues of all dated commitments. */
function deleteDated(github: FakeGitHub): void {
  for (const { number, title } of github.issues()) if (!/^(?:Page|Follow)/.test(title)) github.delete(number);
}

/** The facts about each commitment that don't depend on when the test runs. */
function factsOf(snapshot: Snapshot | null): object[] {
  const { commitments } = assess(snapshot!, { instant: `${TODAY}T12:00:00Z`, today: TODAY });
  return commitments.map(({ block, state, slips }) => {
    const { key, report, first_due, due, text_original, subject, promised } = block;
    return { key, path: report.path, first_due, due, text_original, subject, promised, state, slips: slips.length };
  });
}

/** Returns the facts as the API server reads them. */
async function readApi({ server }: Scene): Promise<Snapshot> {
  const client = createClient({ token: "bot-token", baseUrl: server.url, fetch });
  const [source] = createGitHubSources({
    client,
    budget: createBudget(() => Date.now()),
    repositories: [{ owner: "acme", repo: "status" }],
    authors: ["github-actions[bot]"],
    allowPrivate: false,
    clock: () => Date.now(),
  });
  return source!.read(null);
}

const byKey = (facts: object[]): object[] =>
  facts.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

describe("an issue that is deleted together with its line", () => {
  test.for([
    ["without a checkout", NONE],
    ["with a full checkout", FULL],
    ["with a shallow checkout", clone("--depth=1", "--branch=removed")],
  ] as const)("still counts with its original due date and fails a check %s", ([, checkOut]) =>
    setScene(async ({ github, act }) => {
      await act(first, NONE);
      deleteDated(github);
      git(root, ["switch", "--quiet", "--detach", first]);
      writeFiles(root, { "incidents/cache.md": HEAD, "incidents/two.md": "# Removed\n" });
      const removed = commitAll(root, "2026-11-11T12:00:00Z");
      git(root, ["branch", "--force", "removed", removed]);
      git(root, ["switch", "--quiet", "main"]);
      for (let runs = 0; runs < 2; runs += 1) {
        const { run, snapshot } = await act(removed, checkOut);
        expect(run.status).toBe(1);
        expect(byKey(factsOf(snapshot))).toMatchObject([
          { subject: "Rotate the signing keys each week", first_due: "2026-10-01", state: "overdue" },
          { subject: "Page us" },
          { subject: "Alert on the length", first_due: "2026-10-05", state: "removed" },
        ]);
      }
    }),
  );
});

test("the next run neither reads the history again nor writes anything, and later changes are recorded", () =>
  setScene(async (scene) => {
    const { github, act } = scene;
    await act(first, NONE);
    deleteDated(github);
    const before = await act(last, NONE);
    const calls = github.calls.length;
    const dashboard = bodyOfDashboard(github);
    const after = await act(last, NONE);
    expect(bodyOfDashboard(github)).toBe(dashboard);
    const later = github.calls.slice(calls).map(({ method, path: asked }) => `${method} ${asked}`);
    expect(later.filter((call) => /commits\?|contents|^(?!GET|POST \/graphql)/.test(call))).toEqual([]);
    expect(after.snapshot?.commitments).toEqual(before.snapshot?.commitments);
    writeFiles(root, { "incidents/cache.md": `${HEAD}- Rotate all signing keys each week, due 2027-03-01\n` });
    const moved = commitAll(root, "2026-11-12T12:00:00Z");
    git(root, ["update-ref", "refs/heads/main", last]);
    git(root, ["reset", "--quiet", "--hard"]);
    const { snapshot } = await act(moved, NONE);
    expect(factsOf(snapshot)).toMatchObject([
      { first_due: "2026-10-01", due: "2027-03-01", subject: "Rotate all signing keys each week", slips: 4 },
      {},
      {},
    ]);
    expect(github.issues().filter(({ title }) => title.startsWith("Rotate"))).toEqual([]);
    expect(byKey(factsOf(await readApi(scene)))).toEqual(byKey(factsOf(snapshot)));
  }));

// The tests above commit to the repository. Those below only read it.

test.concurrent("a deleted issue's commitment keeps its original due date and state without a checkout", () =>
  setScene(async (scene) => {
    await scene.act(first, NONE);
    deleteDated(scene.github);
    const { run, snapshot } = await scene.act(last, NONE);
    expect(factsOf(snapshot)).toMatchObject([
      {
        subject: "Rotate the signing keys each week",
        first_due: "2026-10-01",
        due: "2027-01-20",
        state: "rescheduled",
        slips: 3,
      },
      {},
      { subject: "Alert on the length", first_due: "2026-10-05", due: "2026-12-05", state: "rescheduled", slips: 1 },
    ]);
    expect(run.outputs).toMatchObject({ total: "3", rescheduled: "2", pending: "0" });
    expect(run.stdout).not.toContain("is unknown");
  }));

describe.concurrent("a run without a checkout", () => {
  /** The facts without a checkout. */
  let without: Results;
  beforeAll(() =>
    setScene(async (scene) => {
      without = await readResults(scene, NONE);
    }),
  );

  test.for([
    ["a full checkout", FULL],
    ["a shallow checkout", SHALLOW],
    ["a checkout without blobs", clone("--filter=blob:none")],
  ] as const)("finds the same facts as a run with %s", ([, checkOut]) =>
    setScene(async (scene) => {
      expect(await readResults(scene, checkOut)).toEqual(without);
    }),
  );
});

interface Results {
  blocks: unknown;
  outputs: Record<string, string>;
  dashboard: string;
}

/** The results of a run on a checkout, after issues were deleted. */
async function readResults({ act, github }: Scene, checkOut: CheckOut): Promise<Results> {
  await act(first, NONE);
  deleteDated(github);
  const { run, snapshot } = await act(last, checkOut);
  const blocks = snapshot?.commitments.map(({ block }) => block);
  return { blocks, outputs: run.outputs, dashboard: bodyOfDashboard(github) };
}

test.concurrent("the API server counts a deleted issue's commitment as the Action does", () =>
  setScene(async (scene) => {
    await scene.act(first, NONE);
    deleteDated(scene.github);
    const { snapshot } = await scene.act(last, NONE);
    const api = await readApi(scene);
    expect(byKey(factsOf(api))).toEqual(byKey(factsOf(snapshot)));
    expect(api.commitments).toHaveLength(3);
  }));

test.concurrent("the original due date is unknown while GitHub refuses the history, and the next run reads it", () =>
  setScene(async (scene) => {
    const { github, act } = scene;
    await act(first, NONE);
    deleteDated(github);
    github.before = ({ path: asked }) =>
      /\/commits\?path=/.test(asked) ? { kind: "answer", status: 502, applied: false } : null;
    const refused = await act(last, NONE);
    expect(refused.run.status).toBe(1);
    expect(refused.run.stdout).toContain("Its original due date is unknown");
    expect(refused.snapshot?.problems).toHaveLength(2);
    expect((await readApi(scene)).commitments).toHaveLength(1);
    github.before = () => null;
    const { snapshot, run } = await act(last, NONE);
    expect(run.stdout).not.toContain("is unknown");
    expect(factsOf(snapshot)).toMatchObject([{ first_due: "2026-10-01" }, {}, { first_due: "2026-10-05" }]);
  }));

function bodyOfDashboard(github: FakeGitHub): string {
  const { body = "" } = github.issues().find(({ title }) => title.startsWith("Follow")) ?? {};
  return body.replaceAll(INSTANT, "NOW");
}
