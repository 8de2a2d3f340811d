import { describe, expect, test } from "vitest";
import { createView } from "../../../api/view/create-view.ts";
import {
  goneIssues,
  statusDescription,
  statusIndicator,
  untrackedCounts,
  verdictTone,
} from "../../../api/view/status.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aSite, aView, INSTANT, someFacts } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

describe("the indicator", () => {
  const closed: Partial<IssueFacts> = { state: "closed", state_reason: "completed", closed_at: "2026-05-10T00:00:00Z" };
  test.for<[indicator: string, block: Partial<Block>, issue: Partial<IssueFacts>]>([
    ["none", {}, {}],
    ["none", { due: null }, {}],
    ["minor", {}, { ...closed, state_reason: "not_planned" }],
    ["none", { withdrawn: { at: "2026-05-10", reason: "The queue is gone.", replaced_by: null } }, closed],
    ["minor", {}, closed],
    ["major", { due: "2026-05-14" }, {}],
    ["major", { removed: "2026-05-14" }, {}],
  ])("is %s for the block %j and the issue %j", ([indicator, block, issue]) => {
    const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
    expect(statusIndicator(view)).toBe(indicator);
  });

  test("is unknown if nothing is recorded", () => {
    expect(statusIndicator(aView({ snapshots: [aSnapshot({ commitments: [] })] }))).toBe("unknown");
  });
});

describe("the colour", () => {
  const overdue = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-14" } })] });

  test("is red if a commitment is overdue, and grey once the facts are more than 26 hours old", () => {
    const before = aView({ snapshots: [overdue], instant: "2026-05-16T14:00:00.000Z" });
    const after = aView({ snapshots: [overdue], instant: "2026-05-16T14:00:00.001Z" });
    expect([verdictTone(before), verdictTone(after)]).toEqual(["red", "grey"]);
  });
});

describe("the status", () => {
  test("is unknown if the facts are more than 26 hours old", () => {
    const before = aView({ instant: "2026-05-16T14:00:00.000Z" });
    const after = aView({ instant: "2026-05-16T14:00:00.001Z" });
    expect([statusIndicator(before), statusDescription(before)]).toEqual(["none", "nothing due yet · 1 open"]);
    expect([statusIndicator(after), statusDescription(after)]).toEqual([
      "unknown",
      "unknown: last read 2026-05-15T12:00:00Z",
    ]);
  });

  test("shows the last run if the status is unknown because that run is too old", () => {
    const idle = aSnapshot({ last_run_at: "2026-05-14T03:00:00Z" });
    expect(statusDescription(aView({ snapshots: [idle] }))).toBe("unknown: last run 2026-05-14T03:00:00Z");
  });

  test("says that not everything could be read if it is unknown for that reason", () => {
    const facts = { ...someFacts([aSnapshot()]), complete: false };
    const view = createView(facts, { instant: INSTANT, today: null }, aSite());
    expect(statusDescription(view)).toBe("unknown: not everything could be read");
  });
});

test("missing issues are listed with their repository", () => {
  const snapshot = aSnapshot({ gone: [{ number: 9, how: "hidden", since: "2026-05-01" }] });
  expect(goneIssues([snapshot, aSnapshot()])).toEqual([
    { number: 9, how: "hidden", since: "2026-05-01", repository: snapshot.repository },
  ]);
});

test("untracked counts are added up, or unknown if one repository's count is unknown", () => {
  const first = aSnapshot({ untracked: { before_since: 1, ignored: 2, hints: 3 } });
  const second = aSnapshot({ untracked: { before_since: 10, ignored: 20, hints: 30 } });
  expect(untrackedCounts(aView({ snapshots: [first, second] }))).toEqual({ before_since: 11, ignored: 22, hints: 33 });
  expect(untrackedCounts(aView({ snapshots: [first, aSnapshot({ untracked: null })] }))).toEqual({
    before_since: null,
    ignored: null,
    hints: null,
  });
});
