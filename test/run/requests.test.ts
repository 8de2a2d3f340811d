// Counts the requests in a run, as `npm run bench -- requests` does.
import { expect, test } from "vitest";
import { COMMIT } from "../support/protocol/simulated-run.ts";
import { setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";

const INPUTS = { "max-creates": "10000", "write-interval-ms": "0", "allow-any-ref": "false" };

/** Tracks `size` commitments, each with its own tracker if `linked`. */
async function setUp(size: number, linked: boolean): Promise<Stage> {
  const stage = setStageOn({ repository: { head: COMMIT } });
  const trackers = Array.from({ length: linked ? size : 0 }, () => stage.github.as("mira").open("the ticket", ""));
  stage.promise(
    ...Array.from({ length: size }, (_, index) => `Fix part ${index}${linked ? ` (#${trackers[index]})` : ""}`),
  );
  const first = await stage.act({ inputs: INPUTS });
  expect([first.green, stage.tracked().length]).toEqual([true, size]);
  return stage;
}

/** Returns the number of requests in a run that has nothing left to write. */
async function countRequests(
  size: number,
  linked: boolean,
  prepare: (stage: Stage) => void = () => {},
): Promise<number> {
  const stage = await setUp(size, linked);
  prepare(stage);
  const second = await stage.act({ inputs: INPUTS });
  expect([second.green, writesOf(second)]).toEqual([true, []]);
  return second.calls.length;
}

test.for<[size: number, linked: boolean, requests: number]>([
  [0, false, 6],
  [1, false, 6],
  [1, true, 6],
  [100, false, 7],
  [100, true, 7],
  [300, false, 9],
  [300, true, 11],
  [1_000, false, 16],
])("an unchanged repository with %i commitments (each linked to a tracker: %s) takes %i requests", async (row) => {
  const [size, linked, requests] = row;
  const count = await countRequests(size, linked);
  expect(count).toBe(requests);
  // Each hundred linked trackers after the first hundred takes one more request.
  const trackers = linked ? Math.max(0, Math.ceil(size / 100) - 1) : 0;
  expect(count).toBeLessThanOrEqual(Math.ceil(size / 100) + 6 + trackers);
});

test("the head that was read with the trackers is requested again if it isn't the run's commit", async () => {
  const stage = await setUp(1, true);
  stage.github.settings.head = "f00d".padEnd(40, "0");
  const { calls, outcome } = await stage.act({ inputs: INPUTS });
  expect(calls.map(({ path }) => path)).toContain("/repos/acme/status/git/ref/heads%2Fmain");
  expect(outcome?.problems).toMatchObject([{ severity: "warning", message: expect.stringContaining("is at f00d") }]);
});

test("the trackers that GraphQL refuses take one more request each, and the others take none", async () => {
  const refuse = ({ github }: Stage): void => void (github.settings.forbidden = [1, 2]);
  expect(await countRequests(300, true, refuse)).toBe(11 + 2);
});
