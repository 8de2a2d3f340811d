import { describe, expect, test } from "vitest";
import { commitmentJson, reportJson, summaryJson } from "../../../api/formats/json.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";

function jsonOf(block: Partial<Block>, issue: Partial<IssueFacts> | null = {}): object {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return commitmentJson(view, view.entries[0]!);
}

describe("summary.json", () => {
  test("contains every field", () => {
    expect(summaryJson(aView({ lastError: "GitHub did not answer." }))).toEqual({
      title: "Acme",
      status: { indicator: "none", description: "nothing due yet · 1 open" },
      counts: {
        total: 1,
        overdue: 0,
        removed: 0,
        rescheduled: 0,
        due_soon: 0,
        unproven: 0,
        not_due: 1,
        undated: 0,
        kept: 0,
        kept_late: 0,
        already_done: 0,
        withdrawn: 0,
        replaced: 0,
      },
      slipped: 0,
      due: {
        total: 0,
        kept_on_time: 0,
        kept_late: 0,
        overdue: 0,
        rescheduled: 0,
        in_grace: 0,
        unproven: 0,
        withdrawn_or_replaced: 0,
        removed: 0,
      },
      on_time: { kept: 0, due: 0 },
      gone: 0,
      untracked: { before_since: 0, ignored: 0, hints: 0 },
      next_due: "2026-06-01",
      repositories: [
        {
          name: "acme/status",
          url: "https://github.com/acme/status",
          observed_at: "2026-05-15T12:00:00Z",
          last_run_at: "2026-05-15T12:00:00Z",
          warn_days: 14,
          grace_days: 0,
        },
      ],
      freshness: {
        observed_at: "2026-05-15T12:00:00Z",
        last_run_at: "2026-05-15T12:00:00Z",
        computed_at: "2026-05-15T12:00:00.000Z",
        valid_until: "2026-05-16T00:00:00.000Z",
        expected_every_s: 86_400,
        state: "fresh",
        last_error: "GitHub did not answer.",
      },
    });
  });

  test("adds up the counts of all repositories, each assessed with its own settings", () => {
    const due = { commitments: [aTracked({ block: { due: "2026-05-10" } })] };
    const lenient = { warn_days: 14, grace_days: 7, require_evidence: true };
    const view = aView({
      snapshots: [
        aSnapshot({ ...due, untracked: { before_since: 1, ignored: 2, hints: 3 } }),
        aSnapshot({ ...due, settings: lenient, untracked: { before_since: 10, ignored: 20, hints: 30 } }),
      ],
    });
    expect(summaryJson(view)).toMatchObject({
      counts: { total: 2, overdue: 1, due_soon: 1 },
      untracked: { before_since: 11, ignored: 22, hints: 33 },
    });
  });

  test("contains null for the untracked counts if one repository's counts are unknown", () => {
    const view = aView({ snapshots: [aSnapshot(), aSnapshot({ untracked: null })] });
    expect(summaryJson(view)).toMatchObject({ untracked: { before_since: null, ignored: null, hints: null } });
  });
});

test("the status in the summary is unknown if the facts are too old", () => {
  expect(summaryJson(aView({ instant: "2026-05-16T14:00:00.001Z" }))).toMatchObject({
    status: { indicator: "unknown" },
    freshness: { state: "unknown" },
  });
});

test("a report in JSON contains its details and the counts for its own commitments", () => {
  const view = aView({ snapshots: aRegister() });
  expect(reportJson(view, view.reports[1]!)).toMatchObject({
    id: "acme/status/ü & <b>",
    url: "/r/acme/status/%C3%BC%20%26%20%3Cb%3E/",
    repository: "acme/status",
    title: "“Ü” & <b>",
    path: "docs/incidents/ü.md",
    published: "2026-03-01",
    counts: { total: 3, due_soon: 1, removed: 1, kept: 1 },
    slipped: 0,
    on_time: { kept: 0, due: 0 },
  });
});

describe("a commitment in JSON", () => {
  test("contains every field", () => {
    expect(jsonOf({ tracker: "#12", priority: "P1" })).toEqual({
      id: "acme/status/1",
      url: "/c/acme/status/1/",
      issue_url: "https://github.com/acme/status/issues/1",
      repository: "acme/status",
      number: 1,
      report: {
        title: "Outage of 1 March",
        path: "docs/incidents/2026-03-01-outage.md",
        url: "https://github.com/acme/status/blob/5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9/docs/incidents/2026-03-01-outage.md?plain=1#L12",
        published: "2026-03-01",
      },
      text: "Add an alert for the queue by 2026-06-01 (@mira)",
      text_original: "Add an alert for the queue by 2026-06-01 (@mira)",
      state: "not_due",
      kind: "detect",
      priority: "P1",
      owner: "@mira",
      due: { date: "2026-06-01", original: "2026-06-01", time_zone: "UTC" },
      slips: [],
      history_complete: true,
      revisions: [],
      opened_at: "2026-03-02T08:00:00Z",
      closed_at: null,
      days_overdue: 0,
      first_date_missed: false,
      links: [],
      tracker: "https://github.com/acme/status/issues/12",
      promised_at: "2026-03-01",
      evidence: [],
      withdrawn: null,
      replaced_by: null,
      observed_at: "2026-05-15T12:00:00Z",
    });
  });

  test("uses its key as the id while its issue is pending", () => {
    expect(jsonOf({ key: "feedfeedfeedfeedfeedfeed" }, null)).toMatchObject({
      id: "acme/status/feedfeedfeedfeedfeedfeed",
      url: "/c/acme/status/feedfeedfeedfeedfeedfeed/",
      issue_url: null,
      number: null,
      opened_at: null,
    });
  });

  test("contains the original due date and every slip, but no moves to an earlier date", () => {
    const json = jsonOf({
      due: "2026-05-20",
      first_due: "2026-03-01",
      history: [
        { type: "moved", at: "2026-02-20", from: "2026-03-01", to: "2026-04-01", commit: "abc", reason: null },
        { type: "moved", at: "2026-03-20", from: "2026-04-01", to: "2026-03-25", commit: null, reason: null },
        { type: "moved", at: "2026-03-24", from: "2026-03-25", to: "2026-05-20", commit: null, reason: null },
      ],
    });
    expect(json).toMatchObject({
      due: { date: "2026-05-20", original: "2026-03-01" },
      slips: [
        { from: "2026-03-01", to: "2026-04-01", at: "2026-02-20", commit: "abc", reason: null },
        { from: "2026-03-25", to: "2026-05-20", at: "2026-03-24", commit: null, reason: null },
      ],
    });
  });

  test("contains the text before and after every rewording", () => {
    const json = jsonOf({
      text: "Think about an alert",
      text_original: "Add an alert",
      shortened: 3,
      history: [
        { type: "reworded", at: "2026-04-01", before: "Add an alert", after: "Think about an alert", commit: null },
      ],
    });
    expect(json).toMatchObject({
      text: "Think about an alert",
      text_original: "Add an alert",
      revisions: [{ at: "2026-04-01", before: "Add an alert", after: "Think about an alert" }],
      history_complete: false,
    });
  });

  test("counts the days overdue from the current due date", () => {
    expect(jsonOf({ due: "2026-05-10", first_due: "2026-03-01" })).toMatchObject({
      state: "overdue",
      days_overdue: 5,
    });
  });

  test("contains the closing date and the evidence once it is kept", () => {
    const evidence = [{ kind: "comment" as const, url: "https://example.org/pr/1", at: "2026-05-10T09:00:00Z" }];
    const closed_at = "2026-05-10T10:00:00Z";
    expect(jsonOf({}, { state: "closed", state_reason: "completed", closed_at, evidence })).toMatchObject({
      state: "kept",
      closed_at,
      evidence,
      withdrawn: null,
    });
  });

  test("uses the date of the tick in the report as the closing date if the issue was closed much later", () => {
    const closed_at = "2026-05-10T10:00:00Z";
    const json = jsonOf(
      { done: "2026-04-20", links: ["https://example.org/pr/1"] },
      { state: "closed", state_reason: "completed", closed_at },
    );
    expect(json).toMatchObject({
      closed_at: "2026-04-20",
      evidence: [{ kind: "link", url: "https://example.org/pr/1", at: "2026-04-20" }],
    });
  });

  test("contains the date on which it was withdrawn", () => {
    const closed_at = "2026-05-10T10:00:00Z";
    expect(jsonOf({}, { state: "closed", state_reason: "not_planned", closed_at })).toMatchObject({
      state: "withdrawn",
      withdrawn: { at: closed_at, reason: null },
    });
  });
});
