// Tests reports whose items have just gained links to work, with the real code and the fake GitHub.
import { describe, expect, test } from "vitest";
import type { CommitmentFacts } from "../../src/core/model/snapshot.ts";
import { setStage, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";

const WEB = "https://github.com/acme/status";
const SHA = "facade".padEnd(40, "0");
const DAY = 24 * 60 * 60_000;
const ITEM = "One, due 2035-01-01";

function commitmentsOf({ outcome }: RunResult): CommitmentFacts[] {
  return outcome!.snapshot.commitments;
}

/** The states of all commitments after a run. */
function statesOf({ outcome }: RunResult): string[] {
  return outcome!.assessment.commitments.map(({ state }) => state);
}

/** Publishes one item. A day later, calls `prepare` and replaces the item. Returns the next run and an unchanged one. */
async function change(before: string, after: string, prepare: (stage: Stage) => void): Promise<[RunResult, RunResult]> {
  const stage = setStage(before);
  await stage.act();
  stage.time.pass(DAY);
  prepare(stage);
  stage.promise(after);
  const first = await stage.act();
  const second = await stage.act();
  expect(writesOf(second)).toEqual([]);
  return [first, second];
}

describe("the link in a newly ticked item", () => {
  const old = `${WEB}/commit/${SHA}`;

  test("is dated by the run that first reads the tick, and proves nothing if the work is older than the promise", async () => {
    const runs = await change(ITEM, `[x] ${ITEM} ${old}`, ({ github }) => github.commit(SHA, "2020-01-01T00:00:00Z"));
    for (const run of runs) {
      expect(commitmentsOf(run)[0]?.issue?.link_dates).toEqual({ [old]: "2020-01-01T00:00:00Z" });
      expect(statesOf(run)).toEqual(["unproven"]);
    }
  });

  test("is proof if the work was completed after the promise", async () => {
    const runs = await change(ITEM, `[x] ${ITEM} ${old}`, ({ github }) => github.commit(SHA));
    expect(runs.map(statesOf)).toEqual([["kept"], ["kept"]]);
  });

  test("proves nothing while the work is open or can't be found", async () => {
    const [pull, missing] = [`${WEB}/pull/3`, `${WEB}/pull/99`];
    const runs = await change(ITEM, `[x] ${ITEM} ${pull} ${missing}`, ({ github }) => {
      github.openPullRequest("Not merged");
    });
    for (const run of runs) {
      expect(commitmentsOf(run)[0]?.issue?.link_dates).toEqual({ [pull]: null, [missing]: null });
      expect(statesOf(run)).toEqual(["unproven"]);
    }
  });

  test("needs no date if it points to another server", async () => {
    const runs = await change(ITEM, `[x] ${ITEM} https://example.org/1`, () => {});
    for (const run of runs) expect(commitmentsOf(run)[0]?.issue).not.toHaveProperty("link_dates");
    expect(runs.map(statesOf)).toEqual([["kept"], ["kept"]]);
  });
});

describe("a commitment that now links to", () => {
  function finish(...numbers: number[]): (stage: Stage) => void {
    return ({ github }) => {
      for (const title of ["three", "four"]) github.as("mira").open(title, "");
      for (const number of numbers) github.as("mira").edit(number, { state: "closed" });
    };
  }

  test.for<[what: string, state: string, item: string, done: number[]]>([
    ["one completed tracker", "kept", "One (#3)", [3]],
    ["two completed trackers", "kept", "One (#3, #4)", [3, 4]],
    ["a completed and an open tracker", "undated", "One (#3, #4)", [3]],
    ["a completed tracker and one on another server", "undated", "One (#3, https://example.org/browse/OPS-34)", [3]],
    ["its own tracked issue", "unproven", "One (#1)", [1]],
    ["the dashboard", "undated", "One (#2)", [2]],
  ])("%s has the state %s", async ([, state, item, done]) => {
    const runs = await change("One", item, finish(...done));
    expect(runs.map(statesOf)).toEqual([[state], [state]]);
  });
});
