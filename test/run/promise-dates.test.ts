import { describe, expect, test } from "vitest";
import { setStage } from "../support/protocol/stage.ts";
import { parseBody } from "../../src/core/model/block.ts";
import type { RunOptions } from "../support/protocol/simulated-run.ts";

const LOOKUP = "/repos/acme/status/commits";

/** Runs once. Returns when the item was promised, and the number of lookups of first commits. */
async function promisedIn(options: Partial<RunOptions>): Promise<{ promised: string | undefined; lookups: number }> {
  const stage = setStage("One, due 2026-12-24");
  const { calls } = await stage.act(options);
  const body = parseBody(stage.tracked()[0]?.body ?? "");
  const block = body === null || "problem" in body ? null : body.block;
  return { promised: block?.promised, lookups: calls.filter(({ path }) => path.startsWith(LOOKUP)).length };
}

describe("a new commitment", () => {
  test("counts as promised at the commit that the run reads if the report's first commit is unknown", async () => {
    const committedAt = "2026-11-10T08:00:00Z";
    expect(await promisedIn({ committedAt })).toEqual({ promised: committedAt, lookups: 1 });
  });

  test("counts as promised on the date of the run if no commit is known", async () => {
    expect((await promisedIn({})).promised).toBe("2026-11-10");
  });

  test("counts as promised at the run's commit if the lookup fails", async () => {
    const committedAt = "2026-11-10T08:00:00Z";
    const { calls } = await setStage("One, due 2026-12-24").act({ committedAt });
    const lookup = calls.findIndex(({ path }) => path.startsWith(LOOKUP));
    const unavailable = { kind: "answer", status: 502, applied: false } as const;
    const result = await promisedIn({
      committedAt,
      disturbance: (index) => (index >= lookup && index < lookup + 3 ? unavailable : null),
    });
    expect(result).toEqual({ promised: committedAt, lookups: 3 });
  });
});

test("the first commits of tracked reports are not looked up", async () => {
  const stage = setStage("One, due 2026-12-24");
  await stage.act();
  const second = await stage.act();
  expect(second.calls.filter(({ path }) => path.startsWith(LOOKUP))).toEqual([]);
});
