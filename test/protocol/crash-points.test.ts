import { expect, test } from "vitest";
import { countRequests, crashPoints } from "../support/protocol/crash-points.ts";

/** All of them take half a minute; `npm test` plays every seventh, the long mode and CI all. */
const STEP = process.env["FOLLOW_THROUGH_LONG"] ? 1 : 7;

test("wherever a run of five commitments is hurt or killed, and whatever hurts the next, a clean one makes all right", async () => {
  const requests = await countRequests();
  expect(requests).toBeGreaterThan(15);
  const points = crashPoints(requests).filter((_, index) => index % STEP === 0);
  const wrong: string[] = [];
  for (const { name, play } of points) {
    const verdict = await play();
    if (verdict.length > 0) wrong.push(`${name}: ${verdict.join("; ")}`);
  }
  expect(wrong).toEqual([]);
  process.stdout.write(`${points.length} crash points of ${requests} requests played\n`);
}, 240_000);
