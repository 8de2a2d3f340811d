import { describe, expect, test } from "vitest";
import type { CommitDates } from "../../src/core/model/commit-dates.ts";
import { parseConfig } from "../../src/config/schema.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { findBackdated, findProposedBackdated } from "../../src/run/backdated.ts";
import type { RunContext } from "../../src/run/world.ts";
import { aBlock, aReportOf } from "../support/builders.ts";
import { setStage } from "../support/protocol/stage.ts";

const SINCE = "2026-11-01";
const PATH = "postmortems/new.md";
const REPORT = aReportOf(PATH, [{ text: "One" }, { text: "Two" }], { published: "2020-01-01" });

interface Facts {
  committed?: string | null;
  /** The number of early commitments that the ledger counted; null before the first run. */
  counted?: number | null;
  changes?: Partial<typeof REPORT>;
  trackedPath?: string;
}

/** Returns the warnings, and the paths whose first commits were looked up. */
async function find({ committed = "2026-12-01T08:00:00Z", counted = 0, changes, trackedPath }: Facts) {
  const asked: string[] = [];
  const findFirstCommits = (paths: readonly string[]): Promise<Map<string, CommitDates | null>> => {
    asked.push(...paths);
    if (committed === "failure") return Promise.reject(new Failure("No."));
    return Promise.resolve(
      new Map(
        paths.map((path) => [
          path,
          committed === null ? null : { committed: "2020-01-01T00:00:00Z", promised: committed },
        ]),
      ),
    );
  };
  const world = { findFirstCommits, log: () => {} };
  const context = { world, config: parseConfig(null, {}) } as unknown as RunContext;
  const block = aBlock({ report: { path: trackedPath ?? "", slug: "a", title: "A", published: null } });
  const register = { tracked: [{ block }], gone: [] } as unknown as Parameters<typeof findBackdated>[0]["register"];
  const untracked = { before_since: counted ?? 0, ignored: 0, hints: 0 };
  const entry = counted === null ? null : { untracked };
  const input = { reports: [{ ...REPORT, ...changes }], since: SINCE, register, entry };
  return { warnings: await findBackdated(input, context), asked };
}

describe("a new report that states a date before `since`", () => {
  test("is reported if it was committed on or after `since`", async () => {
    const message = `${PATH} states the date 2020-01-01, before \`since\` (2026-11-01), so its 2 commitments are not tracked, although it was committed on 2026-12-01. Correct the date, or set \`since\` to 2020-01-01 or earlier.`;
    expect((await find({})).warnings).toEqual([{ severity: "warning", file: PATH, line: null, message }]);
    expect((await find({ committed: "2026-11-01T00:00:00Z" })).warnings).toHaveLength(1);
  });

  test.for<[what: string, facts: Facts, isAsked: boolean]>([
    ["it was committed before `since`", { committed: "2026-10-31T23:59:59Z" }, true],
    ["its first commit is unknown", { committed: null }, true],
    ["the lookup fails", { committed: "failure" }, true],
    ["the ledger counted as many early commitments", { counted: 2 }, false],
    ["there was no run before", { counted: null }, false],
    ["it is tracked", { trackedPath: PATH }, false],
    ["it is a draft", { changes: { draft: true } }, false],
    ["it has no commitments", { changes: { commitments: [] } }, false],
    ["it states `since` itself", { changes: { published: SINCE } }, false],
  ])("is not reported if %s", async ([, facts, isAsked]) => {
    const { warnings, asked } = await find(facts);
    expect([warnings, asked]).toEqual([[], isAsked ? [PATH] : []]);
  });
});

describe("a report that a pull request adds and that states a date before `since`", () => {
  const proposed = (changes: Partial<typeof REPORT> = {}, facts: { today?: string; trackedPath?: string } = {}) =>
    findProposedBackdated({
      added: [{ ...REPORT, ...changes }],
      tracked: [{ block: aBlock({ report: { ...aBlock().report, path: facts.trackedPath ?? "" } }) }],
      since: SINCE,
      today: facts.today ?? "2026-12-01",
    });

  test("is reported", () => {
    const message = `${PATH} states the date 2020-01-01, before \`since\` (2026-11-01), so its 2 commitments won't be tracked, although the report is new. Correct the date, or set \`since\` to 2020-01-01 or earlier.`;
    expect(proposed()).toEqual([{ severity: "warning", file: PATH, line: null, message }]);
    expect(proposed({}, { today: SINCE })).toHaveLength(1);
  });

  test.for<[what: string, problems: readonly unknown[]]>([
    ["`since` is in the future", proposed({}, { today: "2026-10-31" })],
    ["its path is tracked", proposed({}, { trackedPath: PATH })],
    ["it is a draft", proposed({ draft: true })],
    ["it has no commitments", proposed({ commitments: [] })],
    ["it states `since` itself", proposed({ published: SINCE })],
    ["its date is unknown", proposed({ published: null })],
  ])("is not reported if %s", ([, problems]) => {
    expect(problems).toEqual([]);
  });
});

test("a run looks up first commits only if there are more early commitments than in the last run", async () => {
  const stage = setStage("One, due 2026-12-24");
  const inputs = { since: "2026-01-01" };
  const lookups = async (): Promise<number> => {
    stage.time.pass(24 * 3_600_000);
    const { calls } = await stage.act({ inputs });
    return new Set(calls.map(({ path }) => path).filter((path) => path.includes(encodeURIComponent("old.md")))).size;
  };
  expect(await lookups()).toBe(0);
  const text = "---\ndate: 2020-01-01\n---\n# Old outage\n\n## Action items\n\n- Two, due 2026-12-24\n";
  stage.documents.set("postmortems/old.md", text);
  expect(await lookups()).toBe(1);
  expect(await lookups()).toBe(0);
});
