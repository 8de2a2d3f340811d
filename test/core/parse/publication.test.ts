import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../src/core/parse/words.ts";
import { parseMarkdown } from "../../../src/core/parse/markdown/tree.ts";
import { findPublished } from "../../../src/core/parse/publication.ts";
import { parseText } from "./parsed.ts";

const words = wordsOf(LANGUAGES);

function published(
  path: string,
  fields: Record<string, string>,
  text: string,
  near: string | null = null,
): string | null {
  const nodes = parseMarkdown(text);
  return findPublished({ path, fields: new Map(Object.entries(fields)), nodes, text, near }, words);
}

test.each([
  { fields: { date: "2026-08-01" }, day: "2026-08-01" },
  { fields: { published: "2026-08-01" }, day: "2026-08-01" },
  { fields: { published: "2026-07-01", date: "2026-08-01" }, day: "2026-08-01" },
  { fields: { date: "2026-08-01T23:30:00-07:00" }, day: "2026-08-01" },
  { fields: { date: "2026-08-01 10:00" }, day: "2026-08-01" },
  { fields: { date: "soon", published: "2026-08-01" }, day: "2026-08-01" },
  { fields: { date: "2026-02-30" }, day: null },
  { fields: { date: "" }, day: null },
  { fields: { title: "2026-08-01" }, day: null },
])("the publication date in the front matter $fields is $day", ({ fields, day }) => {
  expect(published("outage.md", fields, "")).toBe(day);
});

test.each([
  { path: "postmortems/2026-08-01-cache.md", day: "2026-08-01" },
  { path: "postmortems/2026-08-01.md", day: "2026-08-01" },
  { path: "postmortems/20260801_cache.md", day: "2026-08-01" },
  { path: "postmortems/cache-2026_08_01.md", day: "2026-08-01" },
  { path: "postmortems/cache.2026.08.01.md", day: "2026-08-01" },
  { path: "postmortems/2026/08/01/cache.md", day: "2026-08-01" },
  { path: "postmortems/2026-08-01-cache/README.md", day: "2026-08-01" },
  { path: "postmortems/2026-02-30-cache.md", day: null },
  { path: "postmortems/2026-08-cache.md", day: null },
  { path: "postmortems/inc-120260801.md", day: null },
  { path: "postmortems/inc-202608011.md", day: null },
  { path: "postmortems/cache.md", day: null },
])("the publication date in the path $path is $day", ({ path, day }) => {
  expect(published(path, {}, "")).toBe(day);
});

test.each([
  { text: "Date: 2026-08-01", day: "2026-08-01" },
  { text: "**Date:** 1 August 2026", day: "2026-08-01" },
  { text: "published : Aug 1, 2026 by Ann", day: "2026-08-01" },
  { text: "# Outage\n\nDate: 2026-08-01\nStatus: final", day: "2026-08-01" },
  { text: "- Author: Ann\n- Date: 2026-08-01", day: "2026-08-01" },
  { text: "Date: soon\n\nPublished: 2026-08-01", day: "2026-08-01" },
  { text: "Date: 03/04/2026", day: null },
  { text: "Date: August 1", day: null },
  { text: "Update: 2026-08-01", day: null },
  { text: "The date: 2026-08-01", day: null },
  { text: "Date of the next review: 2026-08-01", day: null },
  { text: "# Outage\n\n*Ops team, Utrecht. Stand: 01.08.2026*", day: "2026-08-01" },
  { text: "# Outage\n\n*Publié le 1 août 2026 par Ann Lee, directrice technique*", day: "2026-08-01" },
  { text: "# Outage\n\nVersión 1.1 — 1 de agosto de 2026 (v1.0: 29 de julio de 2026)", day: "2026-08-01" },
  { text: "# Outage\n\n**Incident:** OPS-1 · **Date:** 2026-08-01 · **Author:** Ann Lee", day: "2026-08-01" },
  { text: "# Outage\n\nStatus: closed · Severity: 2 · Last edit 2026-08-01", day: "2026-08-01" },
  { text: "# Outage\n\n**The board**, Utrecht office, 1 August 2026", day: "2026-08-01" },
  { text: "# Outage\n\n_The director's letter. This is the whole text (1 August 2026)._", day: "2026-08-01" },
  { text: "![Banner](banner.png)\n\n# Outage\n\n*Posted by Ann on 1 August 2026, late*", day: "2026-08-01" },
  { text: "# Outage\n\nOur site was down on Monday, 3 August 2026", day: null },
  { text: "# Outage\n\n*We are sorry.* The site was down for 3 hours, 1 August 2026, and then again", day: null },
  { text: "", day: null },
])("the publication date in the text “$text” is $day", ({ text, day }) => {
  expect(published("outage.md", {}, text)).toBe(day);
});

describe("a publication date from several sources", () => {
  const path = "postmortems/2026-08-02-cache.md";
  const line = "Date: 2026-08-03";

  test("comes from the front matter first, then the path, then the report's date line", () => {
    expect(published(path, { date: "2026-08-01" }, line)).toBe("2026-08-01");
    expect(published(path, {}, line)).toBe("2026-08-02");
    expect(published("cache.md", {}, line)).toBe("2026-08-03");
  });

  test("falls back to the date of the first commit", () => {
    expect(parseText(line, { firstCommitted: "2026-08-04" }).published).toBe("2026-08-03");
    expect(parseText("", { firstCommitted: "2026-08-04" }).published).toBe("2026-08-04");
  });

  test("is unknown if every source is missing", () => {
    expect(parseText("").published).toBeNull();
  });
});

test("the publication date is the last of several dates in a path", () => {
  expect(parseText("", { path: "2019-01-01-move/postmortems/2026-08-01-x.md" }).published).toBe("2026-08-01");
});

test("the publication date can be below another line of the same paragraph", () => {
  expect(parseText("Authors: Ann\nDate: 2026-08-01").published).toBe("2026-08-01");
});

test.each([
  { text: "# Outage\n\n*Nov 9th, 2026*\n\nIt was down.", day: "2026-11-09" },
  { text: "# Outage\n\n14 September 2026\n", day: "2026-09-14" },
  { text: "# Ausfall\n\n27. November 2025\n", day: "2025-11-27" },
  { text: "# Outage\n\nA subtitle\n\n_Posted on 14 September 2026_", day: "2026-09-14" },
  { text: "# Outage\n\n*By Ann Lee · 14 September 2026*", day: "2026-09-14" },
  { text: "# Panne\n\n*Vendredi 26 septembre 2025*", day: "2025-09-26" },
  { text: "# Panne\n\nParis, le 26 septembre 2025", day: "2025-09-26" },
  { text: "# Авария\n\n1 июля 2026 г.", day: "2026-07-01" },
  { text: "# Outage\n\n*8 June 2026, town hall, present: Ann, Bob*", day: "2026-06-08" },
  { text: "# Outage\n\n*8 June 2026, in the large room of the town hall,\npresent: Ann, Bob*", day: "2026-06-08" },
  { text: "# Outage\n\n8 June 2026, town hall. Present: Ann, Bob", day: "2026-06-08" },
  { text: "# Rétro\n\nLundi 11 mai 2026, au studio, avec des crêpes. Présent·es : Zélie, Hugo", day: "2026-05-11" },
  { text: "Dear all,\n\nWe are sorry.\n\nAnn\n14 September 2026", day: "2026-09-14" },
  { text: "# Outage\n\n**Report date:** 14 September 2026", day: "2026-09-14" },
  { text: "| Berichtsdatum | 23.01.2026 |\n|---|---|\n| Status | final |", day: "2026-01-23" },
  { text: "# Outage\n\nOn 14 September 2026, the cache failed.", day: null },
  { text: "# Outage\n\n14 September 2026, the cache failed.", day: null },
  { text: "# Outage\n\nIt began on 14 September 2026", day: null },
  { text: "# Outage\n\n## Timeline\n\n14 September 2026", day: "2026-09-14" },
  { text: "# Outage\n\n## Timeline\n\n14 September 2026\n\nIt broke.", day: null },
  { text: "# Outage\n\n- 14 September 2026", day: null },
  { text: "# Outage\n\n| Due |\n|---|\n| 14 September 2026 |", day: null },
  { text: `# Outage\n\n${"14 September 2026 ".repeat(20)}`, day: null },
])("the publication date in the lines of $text is $day", ({ text, day }) => {
  expect(published("outage.md", {}, text)).toBe(day);
});

test.each([
  { date: "2019-9-10 09:00:00", day: "2019-09-10" },
  { date: "10 September 2019", day: "2019-09-10" },
])("the front matter date “$date” is $day", ({ date, day }) => {
  expect(published("outage.md", { date }, "")).toBe(day);
});
