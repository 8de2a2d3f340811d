import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONG } from "../../support/long-mode.ts";
import { aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";
/** The number of runs per property, which is higher in CI's long mode. */
const RUNS = LONG ? 5_000 : 100;

describe("a plan", () => {
  const item = fc.record({
    text: fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Gamma "),
    done: fc.constantFrom(null, false, true),
    due: fc.constantFrom(null, "2026-06-01", "2026-07-01"),
    owner: fc.constantFrom(null, "@mira", "Ops"),
    id: fc.constantFrom(null, null, "x", "y"),
  });
  const world = fc
    .array(fc.tuple(fc.constantFrom("a.md", "b.md", "c.md"), fc.array(item, { maxLength: 6 })), { maxLength: 3 })
    .map((files) => [...new Map(files)].map(([path, items]) => aReportOf(path, items)));

  test("is empty after one complete run, even if earlier runs were interrupted", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(world, fc.nat(12)), { minLength: 1, maxLength: 5 }), (runs) => {
        const register = new Register();
        runs.forEach(([reports, limit], index) => {
          const today = `2026-05-0${index + 1}`;
          register.apply(register.plan(reports, today), today, limit);
        });
        const last = runs.at(-1)![0];
        register.apply(register.plan(last, "2026-05-20"), "2026-05-20");
        expect(register.plan(last, "2026-05-21").operations).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test("creates exactly one issue per commitment", () => {
    fc.assert(
      fc.property(world, fc.nat(12), (reports, limit) => {
        const register = new Register();
        register.apply(register.plan(reports, TODAY), TODAY, limit);
        register.apply(register.plan(reports, TODAY), TODAY);
        const promised = reports.reduce((sum, { commitments }) => sum + commitments.length, 0);
        expect(register.issues).toHaveLength(promised);
      }),
      { numRuns: RUNS },
    );
  });
});
