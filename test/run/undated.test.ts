import { expect, test } from "vitest";
import type { CommitDates } from "../../src/core/model/commit-dates.ts";
import { parseConfig } from "../../src/config/schema.ts";
import { parseDated } from "../../src/documents/dates.ts";
import { dateReports, waitingProblem } from "../../src/run/undated.ts";
import type { RunContext } from "../../src/run/world.ts";

const CONFIG = parseConfig(null, { timezone: "Europe/Berlin" });
const REPORTS = ["incidents/a.md", "incidents/b.md"].map((path) =>
  parseDated({ path, text: "# Outage\n\n## Action items\n\n- Add an alert\n" }, CONFIG),
);

function contextOf(found: ReadonlyMap<string, CommitDates | null>): RunContext {
  const repo = { owner: "acme", repo: "status" };
  const github = { repo, source: repo };
  return { world: { findFirstCommits: async () => found }, config: CONFIG, github } as unknown as RunContext;
}

test("a report gets the date of its first commit in the configured time zone, and a report that wasn't looked up waits", async () => {
  const dated = await dateReports(
    REPORTS,
    [],
    contextOf(new Map([["incidents/a.md", { committed: "2026-03-01T23:30:00Z", promised: "2026-07-01T00:00:00Z" }]])),
  );
  expect(dated.reports.map(({ path, published }) => [path, published])).toEqual([["incidents/a.md", "2026-03-02"]]);
  expect(dated.waiting).toEqual(["incidents/b.md"]);
});

test("a report that isn't in any commit stays undated", async () => {
  const { reports, waiting } = await dateReports(
    REPORTS.slice(0, 1),
    [],
    contextOf(new Map([["incidents/a.md", null]])),
  );
  expect([reports[0]?.published, waiting]).toEqual([null, []]);
});

test("the warning names the waiting reports and explains how to date them", () => {
  expect(waitingProblem([])).toEqual([]);
  const [problem] = waitingProblem(["incidents/a.md", "incidents/b.md"]);
  expect(problem).toMatchObject({ severity: "warning" });
  expect(problem?.message).toMatch(
    /^2 reports without a date wait for a later run, .*: incidents\/a\.md, incidents\/b\.md\. To track them now, state the date/,
  );
  const many = Array.from({ length: 30 }, (_, index) => `${index}.md`);
  expect(waitingProblem(many)[0]?.message).toContain("19.md and 10 more");
});
