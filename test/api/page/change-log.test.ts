import { expect, test } from "vitest";
import { changeLog } from "../../../api/page/change-log.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { addressesOf, textOf } from "../../support/page.ts";

function logOf(snapshots: Snapshot[]): string {
  return String(changeLog(createPage(aView({ snapshots }), 0), 20));
}

test("the change log shows the newest events, prints each day once, and links to the page of all events", () => {
  const log = logOf(aRegister());
  expect(log.match(/<li>(?!<time)/g)).toHaveLength(20);
  const days = log.match(/<time datetime="[^"]*">/g);
  expect(days?.length).toBeLessThan(20);
  expect(new Set(days).size).toBe(days?.length);
  expect(addressesOf(log)).toContain("./history/");
  expect(textOf(log)).toMatch(/^11 May 2026 Add an alert for the queue Not done by the due date, 10 May 2026\./);
});

test("the event for a missing issue does not link to a commitment", () => {
  const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;
  const log = logOf([aSnapshot({ commitments: [], gone: [...gone] })]);
  expect(textOf(log)).toContain("2 Jan 2026 Issue #99, which tracked a promise,");
  expect(addressesOf(log)).toEqual(["./history/"]);
});

test("an empty change log says that there are no events", () => {
  expect(textOf(logOf([aSnapshot({ commitments: [] })]))).toMatch(/^None\./);
});
