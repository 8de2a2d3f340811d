// Counts the requests of runs, in the same way as `npm run bench -- requests`.
import { expect, test } from "vitest";
import { setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";

const INPUTS = { "max-creates": "10000", "write-interval-ms": "0", "allow-any-ref": "false" };

/** Tracks `size` commitments, each with its own tracker if `linked`, and returns a second run's number of requests. */
async function countRequests(
  size: number,
  linked: boolean,
  prepare: (stage: Stage) => void = () => {},
): Promise<number> {
  const stage = setStageOn({ repository: { head: "c0ffee" } });
  const trackers = Array.from({ length: linked ? size : 0 }, () => stage.github.as("mira").open("the ticket", ""));
  stage.promise(
    ...Array.from({ length: size }, (_, index) => `Mend part ${index}${linked ? ` (#${trackers[index]})` : ""}`),
  );
  const first = await stage.act({ inputs: INPUTS });
  expect([first.green, stage.tracked().length]).toEqual([true, size]);
  prepare(stage);
  const second = await stage.act({ inputs: INPUTS });
  expect([second.green, writesOf(second)]).toEqual([true, []]);
  return second.calls.length;
}

test("an unchanged repository takes one request per hundred issues, plus six", async () => {
  expect(await countRequests(100, false)).toBeLessThanOrEqual(1 + 6);
  expect(await countRequests(300, false)).toBeLessThanOrEqual(3 + 6);
});

test("300 open commitments with trackers take one more request per hundred trackers", async () => {
  expect(await countRequests(300, true)).toBeLessThanOrEqual(12);
});

test("the trackers that GraphQL refuses take one request each, and the others take none", async () => {
  const refuse = ({ github }: Stage): void => void (github.settings.forbidden = [1, 2]);
  expect(await countRequests(300, true, refuse)).toBeLessThanOrEqual(12 + 2);
});
