// Random histories in which nobody edits a block, the ledger or git's history.
import { describe, expect, test } from "vitest";
import { HonestHistory } from "../support/honest-history.ts";
import { LONG } from "../support/long-mode.ts";

const SEEDS = LONG ? 300 : 5;
const FIRST = LONG ? 0 : 5;

describe.for([
  ["that are pushed immediately", false],
  ["that are pushed days after they were made", true],
] as const)("in an honest history with commits %s, verify", ([, latePushes]) => {
  test.for(Array.from({ length: SEEDS }, (_, index) => FIRST + index))("accuses nobody (seed %i)", async (seed) => {
    const history = new HonestHistory(seed, { latePushes });
    await history.play();
    const found = await history.findings();
    expect(found.length === 0 ? [] : [...found, ...history.log]).toEqual([]);
  });
});
