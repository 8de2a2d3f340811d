import { describe, expect, test } from "vitest";
import { emptyNotice, firstRunNotice, isFirstRun } from "../../src/run/first-run.ts";
import { aReport } from "../support/builders.ts";

describe("the notice about the first run", () => {
  test("says from which date reports are tracked", () => {
    expect(firstRunNotice({ since: "2026-10-31", beforeSince: 0 }, false).message).toBe(
      "No run has tracked anything here yet. The first one tracks the reports published since 2026-10-31.",
    );
  });

  test("says how many commitments are older, and how to track them", () => {
    expect(firstRunNotice({ since: "2026-10-31", beforeSince: 5 }, true).message).toBe(
      "This is the first run. It tracks the reports published since 2026-10-31, and leaves out 5 older commitments. To track older reports, too, set `since` in .github/follow-through.yml to an earlier date.",
    );
  });
});

describe("a run is the first one", () => {
  const register = { pointer: null, dashboard: null, tracked: [], gone: [], unread: [] } as never;
  test("if there is neither a label nor anything tracked", () => {
    expect(isFirstRun({ register, entry: null })).toBe(true);
  });

  test.each([
    ["there is a label", { pointer: "" }],
    ["an issue is missing", { gone: [{}] }],
    ["an issue is unreadable", { unread: [{}] }],
    ["there is a dashboard", { dashboard: {} }],
  ])("unless %s", (_, change) => {
    expect(isFirstRun({ register: { ...(register as object), ...change } as never, entry: null })).toBe(false);
  });
});

describe("the notice that the reports contain nothing to track", () => {
  test("names one of the reports, and how to find out why", () => {
    const empty = aReport({ path: "incidents/a.md", commitments: [] });
    expect(emptyNotice([empty])).toEqual([
      {
        file: null,
        message:
          "1 report was read, such as incidents/a.md, but none of them contains a commitment. `follow-through lint` shows what was skipped and why.",
      },
    ]);
  });

  test("doesn't appear if there is a commitment, or no report", () => {
    expect([emptyNotice([aReport()]), emptyNotice([])]).toEqual([[], []]);
  });
});
