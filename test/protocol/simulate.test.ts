import { expect, test } from "vitest";
import { playScenario } from "../support/protocol/scenario.ts";

/** As many as `npm test` has time for; `npm run test:sim` plays more, and any one again. */
const SEEDS = 300;

test("random lives of a repository, with faults, deaths and two runs at once, all end well", async () => {
  const failed: string[] = [];
  for (let seed = 0; seed < SEEDS && failed.length < 3; seed += 1) {
    const verdict = await playScenario(seed);
    if (verdict.length > 0) failed.push(`${verdict.join("; ")} (npm run test:sim -- --from ${seed} --seeds 1)`);
  }
  expect(failed).toEqual([]);
}, 120_000);
