import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { parseDated, type ParsedReport } from "../../src/documents/dates.ts";
import { addedReports, dateVersions } from "../../src/run/lint-dates.ts";
import type { TrackedIssue } from "../../src/core/model/register.ts";
import { aCommitment, aReport, commitDates } from "../support/builders.ts";
import { Register } from "../support/simulation.ts";

const CONFIG = parseConfig(null, {});
const NOW = { instant: "2026-11-11T12:00:00Z", today: null };

function parsed(path: string, title: string): ParsedReport {
  return parseDated({ path, text: `# ${title}\n\n## Action items\n\n- Rotate the keys\n` }, CONFIG);
}

/** A tracked issue for a report at each path. */
function trackedIn(paths: readonly string[]): TrackedIssue[] {
  const register = new Register();
  const reports = paths.map((path) =>
    aReport({ path, published: "2026-01-01", commitments: [aCommitment({ report: path })] }),
  );
  register.apply(register.plan(reports, "2026-04-01"), "2026-04-01");
  return register.select().tracked;
}

/** The publication dates of both versions, by path. `instants` contains the first commits' times on GitHub. */
async function datesOf(
  base: ParsedReport[],
  head: ParsedReport[],
  instants: Record<string, string> = {},
  tracked: string[] = [],
): Promise<{ base: object; head: object; asked: string[] }> {
  const asked: string[] = [];
  const dated = await dateVersions(
    { base, head },
    {
      tracked: trackedIn(tracked),
      configs: { base: CONFIG, head: CONFIG },
      now: NOW,
      findFirstCommits: async (paths) => {
        asked.push(...paths);
        return new Map(Object.entries(instants).map(([path, instant]) => [path, commitDates(instant)]));
      },
    },
  );
  const byPath = (reports: typeof dated.base): object =>
    Object.fromEntries(reports.map(({ path, published }) => [path, published]));
  return { base: byPath(dated.base), head: byPath(dated.head), asked };
}

describe("dateVersions", () => {
  test("gives a report the same date in both versions, looked up in the base", async () => {
    const instants = { "a.md": "2026-10-03T12:00:00Z" };
    expect(await datesOf([parsed("a.md", "A")], [parsed("a.md", "Changed")], instants)).toMatchObject({
      base: { "a.md": "2026-10-03" },
      head: { "a.md": "2026-10-03" },
    });
  });

  test("gives a new report today's date, and a renamed report its earlier date", async () => {
    const instants = { "a.md": "2026-10-03T12:00:00Z" };
    const dates = await datesOf([parsed("a.md", "A")], [parsed("b.md", "A"), parsed("c.md", "C")], instants);
    expect(dates).toMatchObject({ head: { "b.md": "2026-10-03", "c.md": "2026-11-11" } });
    expect(new Set(dates.asked)).toEqual(new Set(["a.md"]));
  });

  test("leaves a report undated if its date can't be looked up", async () => {
    expect(await datesOf([parsed("a.md", "A")], [parsed("a.md", "A")])).toMatchObject({
      base: { "a.md": null },
      head: { "a.md": null },
    });
  });

  test("uses the date that the issues record", async () => {
    const dates = await datesOf([parsed("a.md", "A")], [parsed("a.md", "A")], {}, ["a.md"]);
    expect(dates).toEqual({ base: { "a.md": "2026-01-01" }, head: { "a.md": "2026-01-01" }, asked: [] });
  });
});

test("the added reports are new ones and former drafts, not changed or renamed ones", () => {
  const base = [parsed("same.md", "A"), parsed("old.md", "B"), parsed("draft.md", "C")];
  const head = [parsed("same.md", "A2"), parsed("new-name.md", "B"), parsed("draft.md", "C2"), parsed("new.md", "D")];
  const dated = {
    base: base.map(({ report }) => ({ ...report, draft: report.path === "draft.md" })),
    head: head.map(({ report }) => report),
  };
  expect(addedReports({ base, head }, dated).map(({ path }) => path)).toEqual(["draft.md", "new.md"]);
});
