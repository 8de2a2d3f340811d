import { describe, expect, test } from "vitest";
import { completeDates, parseDated, type DateSources } from "../../src/documents/dates.ts";

const OPTIONS = { headings: [] };
const UNDATED = { path: "docs/a.md", text: "# Outage\n\n## Action items\n\n- Add an alert\n" };
const DATED = { path: "docs/2026-03-01-a.md", text: UNDATED.text };

const firstCommits = new Map([
  [UNDATED.path, "2026-01-05"],
  [DATED.path, "2026-01-05"],
]);
const issues = new Map([
  [UNDATED.path, "2026-01-06"],
  [DATED.path, "2026-01-06"],
]);

describe("parseDated", () => {
  test.for<[what: string, file: typeof UNDATED, sources: DateSources, published: string | null]>([
    ["the report's own date rather than any other", DATED, { firstCommits, issues }, "2026-03-01"],
    [
      "the first commit's date rather than the date recorded in the issues",
      UNDATED,
      { firstCommits, issues },
      "2026-01-05",
    ],
    [
      "the date recorded in the issues if the history is incomplete",
      UNDATED,
      { firstCommits: null, issues },
      "2026-01-06",
    ],
    [
      "the date recorded in the issues for a file that isn't committed",
      UNDATED,
      { firstCommits: new Map(), issues },
      "2026-01-06",
    ],
    ["no date if no source has one", UNDATED, {}, null],
  ])("uses %s", ([, file, sources, published]) => {
    expect(parseDated(file, OPTIONS, sources).report.published).toBe(published);
  });
});

describe("completeDates", () => {
  async function complete(
    file: typeof UNDATED,
    sources: DateSources,
    found: string | null = "2026-01-07",
  ): Promise<{ published: string | null | undefined; lookedUp: string[] }> {
    const lookedUp: string[] = [];
    const lookUp = async (paths: readonly string[]): Promise<Map<string, string | null>> => {
      lookedUp.push(...paths);
      return new Map(paths.map((path) => [path, found]));
    };
    const { reports } = await completeDates([parseDated(file, OPTIONS)], OPTIONS, { ...sources, lookUp });
    return { published: reports[0]?.published, lookedUp };
  }

  test("looks up the first commit only if no other source has a date", async () => {
    expect(await complete(UNDATED, {})).toEqual({ published: "2026-01-07", lookedUp: [UNDATED.path] });
    expect(await complete(UNDATED, { issues })).toEqual({ published: "2026-01-06", lookedUp: [] });
    expect(await complete(DATED, {})).toEqual({ published: "2026-03-01", lookedUp: [] });
  });

  test("leaves a report undated if GitHub returns no commit for it", async () => {
    expect(await complete(UNDATED, {}, null)).toEqual({ published: null, lookedUp: [UNDATED.path] });
  });

  test("doesn't look up the first commit of a report without commitments", async () => {
    expect(await complete({ path: "docs/a.md", text: "# Outage\n" }, {})).toEqual({ published: null, lookedUp: [] });
  });

  test("makes a report wait if its first commit couldn't be looked up, and keeps the others", async () => {
    const reports = [UNDATED, DATED].map((file) => parseDated(file, OPTIONS));
    const { reports: dated, waiting } = await completeDates(reports, OPTIONS, { lookUp: async () => new Map() });
    expect([dated.map(({ path }) => path), waiting]).toEqual([[DATED.path], [UNDATED.path]]);
  });
});
