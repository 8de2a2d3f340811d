import { expect, test } from "vitest";
import { renderCalendar } from "../../../api/formats/calendar.ts";
import { aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";
import { HOSTILE, viewOfText } from "../../support/hostile-text.ts";
import { renderInTimeZone } from "../../support/in-time-zone.ts";
import { aRegister } from "../../support/register.ts";

const view = aView({ snapshots: aRegister() });

/** The names of all lines that the calendar may contain. */
const KNOWN_LINES = new Set(
  "BEGIN VERSION PRODID NAME X-WR-CALNAME UID SEQUENCE DTSTAMP DTSTART X-MICROSOFT-CDO-ALLDAYEVENT X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT SUMMARY TRANSP DESCRIPTION URL;VALUE=URI URL END".split(
    " ",
  ),
).add("");

test("the calendar contains the due dates of open commitments only, as all-day events", () => {
  const text = renderCalendar(view).replaceAll("\r\n ", "");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(126);
  expect(text).toContain("DTSTART;VALUE=DATE:20260520");
  expect(text).not.toContain("/c/acme/status/6/");
});

test("equal promises of two repositories have different ids, which don't change if a repository is renamed", () => {
  const tracked = aTracked({});
  const idsOf = (...repositories: Array<{ id: number; name: string }>): string[] => {
    const snapshots = repositories.map((repository) =>
      aSnapshot({ commitments: [tracked], repository: { ...REPOSITORY, ...repository } }),
    );
    return renderCalendar(aView({ snapshots })).match(/^UID:.*$/gm) ?? [];
  };
  const ids = idsOf({ id: 1, name: "acme/a" }, { id: 2, name: "acme/b" });
  expect(new Set(ids).size).toBe(2);
  expect(idsOf({ id: 1, name: "acme/renamed" })).toEqual(ids.slice(0, 1));
});

test("an event in the calendar shows the original due date if the due date moved", () => {
  expect(renderCalendar(view).replaceAll("\r\n ", "")).toContain("First due: 1 Apr 2026.");
});

test.for(HOSTILE)("the text %j can't start a new calendar line, and no line is too long", (text) => {
  const lines = renderCalendar(viewOfText(text)).split("\r\n");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).toMatch(/^(?: |[A-Z-]+[;:]|$)/);
  }
});

test.for(["k\r\nATTACH:x", "a;b,c\\\\d", "\uD800", "障".repeat(100), "a\rb\nc"])(
  "the key %j of a block that someone else wrote can't start a new calendar line",
  (key) => {
    const tracked = {
      ...aTracked({ block: { key, owner: key, text: key, report: { ...aBlock().report } } }),
      issue: null,
    };
    const snapshot = aSnapshot({ commitments: [tracked], repository: { ...REPOSITORY, name: `acme/${key}` } });
    const lines = renderCalendar(aView({ snapshots: [snapshot] })).split("\r\n");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    const names = lines.filter((line) => !line.startsWith(" ")).map((line) => line.replace(/[;:].*/, ""));
    expect(names.filter((name) => !KNOWN_LINES.has(name))).toEqual([]);
    expect(lines.find((line) => line.startsWith("UID:"))).toMatch(/^UID:[\w.%~!*'()-]+(?:@[\w.-]+)?$/);
  },
);

test.for(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
  "the calendar is byte-identical on a machine in %s",
  (zone) => {
    expect(renderInTimeZone(zone, "calendar.ts", ["renderCalendar"])).toEqual([renderCalendar(view)]);
  },
);
