import { describe, expect, test } from "vitest";
import { setStage } from "../support/protocol/stage.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { parseBody } from "../../src/core/model/block.ts";
import { aReportText } from "../support/protocol/scenario.ts";
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

describe("a commitment that is added to a tracked report", () => {
  const committedAt = "2026-11-10T08:00:00Z";

  /** Runs again with another item in the report. Returns when it was promised, and how often its date was looked up. */
  async function addedIn(read: () => Promise<string | null>, options: Partial<RunOptions> = {}) {
    const stage = setStage("One, due 2026-12-24");
    await stage.act({ committedAt });
    stage.documents.set("postmortems/a.md", aReportText(["One, due 2026-12-24", "Two things, due 2026-12-24"]));
    let reads = 0;
    const readPromiseDate = (): Promise<string | null> => {
      reads += 1;
      return read();
    };
    const run = { committedAt, readPromiseDate, ...options };
    await stage.act(run);
    const first = reads;
    await stage.act(run);
    const issue = stage.tracked().find(({ title }) => title.startsWith("Two"));
    const body = parseBody(issue?.body ?? "");
    return {
      promised: body !== null && "block" in body ? body.block.promised : null,
      isAskedOnce: first > 0 && reads === first,
    };
  }

  test("counts as promised when the commits before it were made if its own commit is dated before them", async () => {
    const later = "2026-11-10T08:30:00Z";
    expect(await addedIn(async () => later)).toEqual({ promised: later, isAskedOnce: true });
  });

  test.for<[what: string, read: () => Promise<string | null>]>([
    ["is unknown", async () => null],
    ["can't be read", () => Promise.reject(new Failure("No."))],
  ])("counts as promised at its commit's own date if the date of the commits before it %s", async ([, read]) => {
    expect(await addedIn(read)).toEqual({ promised: committedAt, isAskedOnce: true });
  });

  test("counts as promised when the run starts if its commit is dated in the future", async () => {
    const { promised } = await addedIn(async () => null, { committedAt: "2099-01-01T00:00:00Z" });
    expect(promised).toMatch(/^2026-11-/);
  });
});

test("the first commits of tracked reports are not looked up", async () => {
  const stage = setStage("One, due 2026-12-24");
  await stage.act();
  const second = await stage.act();
  expect(second.calls.filter(({ path }) => path.startsWith(LOOKUP))).toEqual([]);
});
