import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSnapshot } from "../../src/core/model/snapshot.ts";
import type { Account } from "../support/fake-github/index.ts";
import { complaints, setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";

/**
 * Everything that the previous version wrote to a repository with fifty commitments, and everything that people did in between.
 * The fixture represents other people's repositories: never regenerate or edit it to make these tests pass.
 */
interface Stored {
  accounts: Account[];
  log: Array<WrittenByRun | DoneByPerson>;
  /** The reports' texts at `commit`. */
  documents: Record<string, string>;
  commit: string;
  /** The end of the last run, in milliseconds since 1970. */
  until: number;
  snapshot: unknown;
}

interface WrittenByRun {
  at: number;
  method: string;
  path: string;
  body: unknown;
}

interface DoneByPerson {
  at: number;
  /** Empty for events without an account, such as a merge. */
  by: string;
  action: string;
  args: never[];
}

const stored = JSON.parse(readFileSync(new URL("../fixtures/upgrade-v1.json", import.meta.url), "utf8")) as Stored;
const HOUR_MS = 3_600_000;
/** Items whose trackers were completed before their report was published, and whose issues the previous version closed. */
const UNFOUNDED = ["Fix the eviction", "Document the limits"];

/** Restores the repository as the previous version left it, and waits for an hour. */
async function restore(): Promise<Stage> {
  const stage = setStageOn({ accounts: stored.accounts });
  const { github, time, documents } = stage;
  documents.clear();
  for (const [path, text] of Object.entries(stored.documents)) documents.set(path, text);
  for (const entry of stored.log) {
    time.pass(entry.at - time.now());
    if ("method" in entry) await send(stage, entry);
    else actAs(entry.by === "" ? github : github.as(entry.by), entry);
  }
  time.pass(stored.until + HOUR_MS - time.now());
  return stage;
}

async function send({ github }: Stage, { method, path, body }: WrittenByRun): Promise<void> {
  const init = { method, headers: { authorization: "token bot-token" } };
  const response = await github.fetch(
    `https://api.github.com${path}`,
    body === null || body === undefined ? init : { ...init, body: JSON.stringify(body) },
  );
  expect(response.status, `${method} ${path}`).toBeLessThan(500);
}

function actAs(actor: object, { action, args }: DoneByPerson): void {
  const method: unknown = Reflect.get(actor, action);
  if (typeof method !== "function") throw new Error(`Nobody can ${action}.`);
  Reflect.apply(method, actor, args);
}

function isUnfounded(title: string): boolean {
  return UNFOUNDED.some((start) => title.startsWith(start));
}

/** The contents and comments of each tracked issue that isn't in `UNFOUNDED`, by number. */
function contentsOf(stage: Stage): Map<number, string> {
  const others = stage.tracked().filter(({ title }) => !isUnfounded(title));
  return new Map(
    others.map(({ number, title, body, state, labels, comments }) => [
      number,
      JSON.stringify([title, body, state, labels, comments.map((comment) => comment.body)]),
    ]),
  );
}

describe("a repository written by the previous version", () => {
  test("gets no event, comment, issue or edit except in the issues that are reopened, and no block counts as edited", async () => {
    const stage = await restore();
    const before = contentsOf(stage);
    const run = await stage.act({ commit: stored.commit, modes: ["sync", "check"] });
    expect(contentsOf(stage)).toEqual(before);
    expect(before.size).toBe(48 - UNFOUNDED.length);
    expect(run.failure).toBeNull();
    expect(complaints(run)).not.toMatch(/edited|restored|not trusted/);
    expect(complaints(run).split("\n")).toHaveLength(2);
    expect(writesOf(run).filter((write) => write === "POST /issues")).toEqual([]);
    expect(writesOf(await stage.act({ commit: stored.commit, modes: ["sync", "check"] }))).toEqual([]);
  });

  test("has its issues reopened once if they were closed only because of work older than the promise", async () => {
    const stage = await restore();
    await stage.act({ commit: stored.commit });
    const undone = stage.tracked().filter(({ title }) => isUnfounded(title));
    expect(undone).toHaveLength(UNFOUNDED.length);
    for (const issue of undone) {
      expect(issue.state).toBe("open");
      const said = issue.comments.filter(({ body }) => body.includes("was finished before this was promised"));
      expect(said).toHaveLength(1);
      expect(said[0]?.body).toMatch(/^Reopened, because \\#<!-- -->\d+ was finished before this was promised: /);
      expect(issue.body).toContain("Evidence recorded");
    }
    const [first] = undone;
    stage.github.as("mira").edit(first?.number ?? 0, { state: "closed" });
    stage.time.pass(HOUR_MS);
    await stage.act({ commit: stored.commit });
    expect(stage.github.issue(first?.number ?? 0)?.state).toBe("closed");
  });

  test("has the expected number of commitments in each state", async () => {
    const snapshot = parseSnapshot(JSON.stringify(stored.snapshot));
    const stage = await restore();
    const run = await stage.act({ commit: stored.commit });
    const assessed = run.outcome?.assessment.commitments ?? [];
    expect(assessed).toHaveLength(snapshot.commitments.length);
    expect(run.outcome?.assessment.counts).toMatchObject({
      total: 50,
      // The two reopened issues are due today, so they aren't overdue yet.
      overdue: 8,
      removed: 1,
      already_done: 2,
      kept: 3,
      unproven: 1,
      withdrawn: 2,
    });
  });
});
