import { expect, test } from "vitest";
import { playScenario } from "../support/protocol/scenario.ts";

/** Enough seeds for each mutation that names this test. `npm run test:sim` runs more. */
const SEEDS = 60;

test("every random scenario ends with exactly one issue per commitment, despite faults, crashes and concurrent runs", async () => {
  const failed: string[] = [];
  for (let seed = 0; seed < SEEDS && failed.length < 3; seed += 1) {
    const violations = await playScenario(seed);
    if (violations.length > 0) failed.push(`${violations.join("; ")} (npm run test:sim -- --from ${seed} --seeds 1)`);
  }
  expect(failed).toEqual([]);
}, 120_000);
