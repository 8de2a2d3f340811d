// What people take away: feeds, calendar and spreadsheet, in other programs' hands.
import { execFileSync } from "node:child_process";
import path from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { calendar } from "../../../api/formats/calendar.ts";
import { exportCsv } from "../../../api/formats/csv.ts";
import { atomFeed, jsonFeed } from "../../../api/formats/feeds.ts";
import type { View } from "../../../api/view/view.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";

const HOSTILE = [
  "=1+1\nsecond line",
  '=HYPERLINK("https://evil.example")',
  "+1+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  'a "b", c\r\nd',
  "\u0000\u000B]]>&<\uD800\u202E",
];

function viewOf(text: string): View {
  const block = { text, text_original: text, subject: text, owner: text };
  return aView({ site: { title: text }, snapshots: [aSnapshot({ commitments: [aTracked({ block })] })] });
}

test.for(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
  "feeds and calendar are the same bytes in %s",
  (zone) => {
    const script = `
    import { calendar } from "./api/formats/calendar.ts";
    import { atomFeed, jsonFeed } from "./api/formats/feeds.ts";
    import { aView } from "./test/support/app.ts";
    import { aRegister } from "./test/support/register.ts";
    const view = aView({ snapshots: aRegister() });
    process.stdout.write([calendar(view), atomFeed(view), jsonFeed(view)].join("|"));`;
    const there = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: path.join(import.meta.dirname, "../../.."),
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
      encoding: "utf8",
    });
    const view = aView({ snapshots: aRegister() });
    expect(there).toBe([calendar(view), atomFeed(view), jsonFeed(view)].join("|"));
  },
);

describe.for(HOSTILE)("%j", (text) => {
  test("is no formula in a spreadsheet, and one cell", () => {
    const csv = exportCsv(viewOf(text));
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(data).toHaveLength(2);
    expect(data[1]).toHaveLength(data[0]!.length);
    expect(data[1]!.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  test("ends no element of the Atom feed, and XML can hold it", () => {
    const feed = atomFeed(viewOf(text));
    // https://www.w3.org/TR/xml/#charsets
    expect(feed).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]*$/);
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, "")).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  });

  test("starts no line of the calendar, whose lines are short", () => {
    const lines = calendar(viewOf(text)).split("\r\n");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).toMatch(/^(?: |[A-Z-]+[;:]|$)/);
    }
  });
});

test("the calendar has the open due dates alone, as whole days", () => {
  const text = calendar(aView({ snapshots: aRegister() })).replaceAll("\r\n ", "");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(125);
  expect(text).toContain("DTSTART;VALUE=DATE:20260520");
  expect(text).not.toContain("/c/acme/status/6/");
});
