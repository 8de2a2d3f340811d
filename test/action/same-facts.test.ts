// Runs the built Action on the same commit, with every kind of checkout.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { LONG } from "../support/long-mode.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import { createOrigin, WAYS, type CheckOut, type Origin } from "./checkouts.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The results of a run on a checkout. */
interface Facts {
  status: number;
  outputs: Record<string, string>;
  issues: Array<{ title: string; body: string; state: string; labels: string[] }>;
  snapshot: unknown;
}

interface Published {
  path: string;
  published: string | null;
}

let origin: Origin;
let expected: Facts;
/** A date and time. The hyphens may be escaped, as they are in a managed block. */
const INSTANT = /\d{4}(?:-|\\+u002d)\d\d(?:-|\\+u002d)\d\d[T ]\d\d:\d\d(?::[\d.]+Z)?/g;

async function readFacts(
  checkOut: CheckOut,
  graphql = true,
): Promise<{ facts: Facts; run: ActionRun; github: FakeGitHub }> {
  const { root: folder, dispose } = await createWorkspace();
  const workspace = path.join(folder, "workspace");
  const { path: programs } = checkOut(origin, workspace) ?? {};
  const github = new FakeGitHub({
    clock: { now: () => Date.now() },
    repository: { head: origin.commit, git: origin.root },
  });
  github.settings.graphql = graphql;
  const server = await serveFake(github);
  try {
    const snapshot = "out/facts.json";
    const run = await runAction({
      workspace,
      apiUrl: server.url,
      commit: origin.commit,
      today: "2026-11-11",
      inputs: { "allow-any-ref": "false", since: "", snapshot },
      ...(programs === undefined ? {} : { path: programs }),
    });
    const issues = github.issues().map(({ title, body, state, labels }) => ({ title, body, state, labels }));
    const text = run.outputs["snapshot"] === snapshot ? readFileSync(path.join(workspace, snapshot), "utf8") : "null";
    const outputs = { ...run.outputs, snapshot: "" };
    const facts = JSON.parse(
      JSON.stringify({ status: run.status, outputs, issues, snapshot: JSON.parse(text) }).replaceAll(INSTANT, "NOW"),
    );
    return { facts, run, github };
  } finally {
    await server.close();
    await dispose();
  }
}

let dispose: () => Promise<void>;

beforeAll(async () => {
  const workspace = await createWorkspace();
  dispose = workspace.dispose;
  origin = createOrigin(workspace.root);
  ({ facts: expected } = await readFacts(FULL));
});

afterAll(() => dispose());

const [[, FULL]] = WAYS as [(typeof WAYS)[number]];
const [, [, NONE]] = WAYS as [unknown, (typeof WAYS)[number]];

test("a run on a full checkout finds exactly the commitments in the commit", () => {
  expect(expected.issues.map(({ title }) => title).toSorted()).toMatchInlineSnapshot(`
    [
      "Alert on the hit rate",
      "Alert on the hit ratio",
      "Follow-through: what our post-mortems promised",
      "Page somebody",
      "Rotate the keys",
      "Write down how to rebuild it",
      "Write down how to rebuild it",
    ]
  `);
  expect(expected).toMatchObject({ status: 0, outputs: { total: "6", problems: "0" } });
  const { commitments } = expected.snapshot as { commitments: Array<{ block: { report: Published } }> };
  expect(new Map(commitments.map(({ block: { report } }) => [report.path, report.published]))).toEqual(
    new Map([
      ["incidents/merged.md", "2026-10-06"],
      ["incidents/second.md", "2026-10-01"],
      ["incidents/windows.md", "2026-10-05"],
      ["postmortems/2026-10-01-cache.md", "2026-10-01"],
    ]),
  );
});

describe("issues, outputs and snapshot are the same", () => {
  test.for(WAYS.filter(([, , mode]) => LONG || mode === undefined))("with %s", async ([, checkOut]) => {
    const { facts } = await readFacts(checkOut);
    expect(facts).toEqual(expected);
  });

  test("with no checkout on a server without GraphQL", async () => {
    const { facts } = await readFacts(NONE, false);
    expect(facts).toEqual(expected);
  });
});
