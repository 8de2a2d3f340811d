import { describe, expect, test } from "vitest";
import { describeNoReport, looksLikeReport } from "../../src/documents/lookalikes.ts";

const REPORT = "# An outage of the cache\n\n## Action items\n\n- [ ] Warm the cache (@mira)\n";

async function explain(files: Record<string, string>, globs: string[] = []): Promise<string> {
  const read = async (paths: readonly string[]): Promise<Map<string, string>> =>
    new Map(paths.map((path) => [path, files[path] ?? ""]));
  return (await describeNoReport(globs, { paths: Object.keys(files).toSorted(), read })).message;
}

describe("the message that no file matches", () => {
  test("says that there is no Markdown file", async () => {
    expect(await explain({ "src/a.ts": "", "node_modules/x/readme.md": "" })).toBe(
      "No report matches the default names, because there is no Markdown file: if the reports are in this repository, check out the branch that contains them.",
    );
  });

  test("says how to set `documents` if no Markdown file reads like a report", async () => {
    expect(await explain({ "README.md": REPORT, "docs/guide.md": "# Guide\n" }, ["docs/incidents/*.md"])).toBe(
      "No report matches docs/incidents/*.md: set `documents` to the paths of your reports, such as docs/incidents/**/*.md.",
    );
  });

  test("names the Markdown files that read like reports, and a glob for them", async () => {
    expect(await explain({ "docs/ops/a.md": REPORT, "docs/ops/b.md": "# Notes\n" })).toBe(
      "No report matches the default names, but these files look like reports: docs/ops/a.md. To read them, set `documents` to the paths of your reports, such as docs/ops/**/*.md.",
    );
  });

  test("names at most three of them", async () => {
    const files = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.md`, REPORT]));
    expect(await explain(files)).toContain("look like reports: e.md, d.md, c.md and 2 more. To read them");
  });
});

describe("a file reads like a report", () => {
  test.each([
    ["if its title names an incident and it makes a commitment", REPORT, true],
    [
      "if it states a date and makes a commitment",
      REPORT.replace("An outage of the cache", "Cache\n\nDate: 2026-11-01"),
      true,
    ],
    ["only if it makes a commitment", "# An outage of the cache\n\nIt was cold.\n", false],
    ["only if it has a date or its title names an incident", REPORT.replace("An outage of the cache", "Plans"), false],
  ])("%s", (_, text, expected) => {
    expect(looksLikeReport("docs/a.md", text)).toBe(expected);
  });
});
