import { expect, test } from "vitest";
import { LONG } from "../support/long-mode.ts";
import { countRequests, crashPoints } from "../support/protocol/crash-points.ts";

/** Running all crash points takes half a minute, so `npm test` runs every 29th. */
const STEP = LONG ? 1 : 29;

test("a clean run repairs everything, regardless of where the two previous runs failed or crashed", async () => {
  const requests = await countRequests();
  expect(requests).toBeGreaterThan(15);
  const points = crashPoints(requests).filter((_, index) => index % STEP === 0);
  const failures: string[] = [];
  for (const { name, play } of points) {
    const violations = await play();
    if (violations.length > 0) failures.push(`${name}: ${violations.join("; ")}`);
  }
  expect(failures).toEqual([]);
  process.stdout.write(`Played ${points.length} crash points in a run of ${requests} requests.\n`);
}, 240_000);
