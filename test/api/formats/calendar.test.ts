import { expect, test } from "vitest";
import { renderCalendar } from "../../../api/formats/calendar.ts";
import { aView } from "../../support/app.ts";
import { HOSTILE, viewOfText } from "../../support/hostile-text.ts";
import { renderInTimeZone } from "../../support/in-time-zone.ts";
import { aRegister } from "../../support/register.ts";

const view = aView({ snapshots: aRegister() });

test("the calendar contains the due dates of open commitments only, as all-day events", () => {
  const text = renderCalendar(view).replaceAll("\r\n ", "");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(126);
  expect(text).toContain("DTSTART;VALUE=DATE:20260520");
  expect(text).not.toContain("/c/acme/status/6/");
});

test("an event shows the original due date if the due date moved", () => {
  expect(renderCalendar(view).replaceAll("\r\n ", "")).toContain("First promised for 2026-04-01.");
});

test.for(HOSTILE)("the text %j can't start a new calendar line, and no line is too long", (text) => {
  const lines = renderCalendar(viewOfText(text)).split("\r\n");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).toMatch(/^(?: |[A-Z-]+[;:]|$)/);
  }
});

test.for(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
  "the calendar is byte-identical on a machine in %s",
  (zone) => {
    expect(renderInTimeZone(zone, "calendar.ts", ["renderCalendar"])).toEqual([renderCalendar(view)]);
  },
);
