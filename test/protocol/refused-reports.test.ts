// The fault matrix for reports: GitHub refuses the content of one report to a run that reads its reports through the API, with the
// real Octokit and the fake GitHub on top of a real repository.
import { beforeAll, describe, expect, test } from "vitest";
import { rm } from "node:fs/promises";
import path from "node:path";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { memoize } from "../../src/core/model/memoize.ts";
import type { StoredIssue } from "../support/fake-github/index.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { complaints, setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { REFUSALS, statusesOf } from "../support/protocol/refusals.ts";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** The reports' items at the first commit, by path. */
const BEFORE: Record<string, string[]> = {
  "postmortems/moved.md": ["Alert on the queue's length, due 2026-12-01", "Rotate the signing keys, due 2026-12-01"],
  "postmortems/same.md": ["Lower the cache's lifetime, due 2026-12-01", "Write a runbook for the failover"],
  "postmortems/longer.md": ["Pin the container images, due 2026-12-01"],
  "postmortems/shorter.md": ["Raise the connection quota, due 2026-12-01", "Drop the unused billing table"],
  "postmortems/old-name.md": ["Test restoring a backup, due 2026-12-01", "Page two people instead of one"],
};
/** At the second commit, some reports are changed, one is renamed and one is new. */
const AFTER: Record<string, string[]> = {
  ...BEFORE,
  "postmortems/moved.md": ["Alert on the queue's length, due 2026-12-20", "Rotate the signing keys, due 2026-12-24"],
  "postmortems/longer.md": ["Pin the container images, due 2026-12-20", "Check certificates every night"],
  "postmortems/shorter.md": ["Raise the connection quota, due 2026-12-20"],
  "postmortems/new-name.md": ["Test restoring a backup, due 2026-12-20", "Page two people instead of one"],
  "postmortems/new.md": ["Split the payments service"],
};
delete AFTER["postmortems/old-name.md"];
/** Items that stay unchanged while a report can't be read: none counts as removed, and none follows its report to a new path. */
const HELD = ["Drop the unused billing table", "Test restoring a backup", "Page two people instead of one"];

let origin: Workspace;
let empty: Workspace;
let [first, second] = ["", ""];

beforeAll(async () => {
  [origin, empty] = [await createWorkspace(), await createWorkspace()];
  initRepository(origin.root);
  first = await commit(BEFORE, "2026-11-01T12:00:00Z");
  await rm(path.join(origin.root, "postmortems/old-name.md"));
  second = await commit(AFTER, "2026-11-15T08:00:00Z");
  return async () => {
    await Promise.all([origin.dispose(), empty.dispose()]);
  };
});

async function commit(reports: Record<string, string[]>, instant: string): Promise<string> {
  for (const [file, items] of Object.entries(reports))
    await origin.write(file, aReportText(items).replace("# Outage", `# ${file}`));
  return commitAll(origin.root, instant);
}

/** Tracks nine commitments at the first commit. Five days later, the second commit is the head. */
async function setUp({ graphql }: { graphql: boolean }): Promise<Stage> {
  const stage = setStageOn({ repository: { head: first, git: origin.root } });
  stage.github.settings.graphql = graphql;
  const run = await stage.act({ commit: first, workspace: empty.root });
  expect([complaints(run), stage.tracked().length]).toEqual(["", 9]);
  stage.github.settings.head = second;
  stage.time.pass(5 * DAY);
  return stage;
}

/** Runs for the second commit. GitHub refuses the content of the report `refused`, or nothing if `refused` is null. */
async function act(stage: Stage, refused: string | null, status = 0): Promise<{ run: RunResult; asked: number }> {
  const id = refused === null ? null : git(origin.root, ["rev-parse", `${second}:${refused}`]).trim();
  let asked = 0;
  const run = await stage.act({
    commit: second,
    workspace: empty.root,
    disturbance: (_index, _method, sent) => {
      if (id === null || !(sent.path.includes(id) || sent.body.includes(id))) return null;
      asked += 1;
      return { kind: "answer", status, body: REFUSALS[status], applied: false };
    },
  });
  return { run, asked };
}

type Facts = Pick<StoredIssue, "state" | "labels"> & { comments: string[]; block: Block };

function commitmentsOf(stage: Stage): Map<string, Facts> {
  return new Map(
    stage.tracked().map(({ title, state, labels, comments, body }) => {
      const parsed = parseBody(body);
      if (parsed === null || "problem" in parsed) throw new Error(`“${title}” has no block`);
      return [title, { state, labels, comments: comments.map((comment) => comment.body), block: parsed.block }];
    }),
  );
}

/** The commitments after an undisturbed run. */
const undisturbed = memoize(actUndisturbed);

async function actUndisturbed(graphql: boolean): Promise<Map<string, Facts>> {
  const stage = await setUp({ graphql });
  expect(complaints((await act(stage, null)).run)).toBe("");
  const found = commitmentsOf(stage);
  expect(found.size).toBe(11);
  return found;
}

/** The facts that don't depend on the time of the run that wrote them. */
function outcomeOf(facts: Facts | undefined): object | undefined {
  if (facts === undefined) return undefined;
  const { state, labels, block } = facts;
  const { due, first_due, report, removed } = block;
  return {
    state,
    labels,
    due,
    first_due,
    report,
    isRemoved: removed !== null,
    events: block.history.map(({ type }) => type),
  };
}

const ROWS = [
  { object: "a report whose dates moved", path: "postmortems/moved.md" },
  { object: "an unchanged report", path: "postmortems/same.md" },
  { object: "a report with a new item", path: "postmortems/longer.md" },
  { object: "a report with a removed item", path: "postmortems/shorter.md" },
  { object: "a renamed report", path: "postmortems/new-name.md" },
  { object: "a new report", path: "postmortems/new.md" },
];

describe.for(ROWS.map((row, index) => ({ ...row, index })))("the content of $object", ({ path: refused, index }) => {
  const inside = [...(BEFORE[refused] ?? []), ...(AFTER[refused] ?? [])];
  const isUntouched = (title: string): boolean =>
    HELD.includes(title) || inside.some((item) => item === title || item.startsWith(`${title}, due`));

  test.for(statusesOf(index))(
    "affects nothing else if it is refused with %i, and the next run writes the rest",
    async (status) => {
      // Without GraphQL, only one blob is refused. With GraphQL, the whole batch is refused first.
      const graphql = status % 2 === 0;
      const expected = await undisturbed(graphql);
      const stage = await setUp({ graphql });
      const before = commitmentsOf(stage);
      const { run, asked } = await act(stage, refused, status);
      expect(asked).toBeGreaterThan(0);
      expect([run.failure, run.green]).toEqual([null, false]);
      expect(complaints(run)).toContain(`${refused} can't be read.`);
      const written = commitmentsOf(stage);
      for (const [title, facts] of expected)
        expect([title, written.get(title)]).toEqual([title, isUntouched(title) ? before.get(title) : facts]);

      stage.time.pass(2 * HOUR);
      const { run: next } = await act(stage, null);
      expect([complaints(next), next.green]).toEqual(["", true]);
      const healed = commitmentsOf(stage);
      for (const [title, facts] of expected)
        expect([title, outcomeOf(healed.get(title))]).toEqual([title, outcomeOf(facts)]);
      expect(healed.size).toBe(11);
      expect(writesOf((await act(stage, null)).run)).toEqual([]);
    },
  );
});
