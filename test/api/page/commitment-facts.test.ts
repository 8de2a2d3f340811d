import { describe, expect, test } from "vitest";
import { renderCommitment } from "../../../api/page/commitment.ts";
import type { Block, Event } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { addressesOf, DONE, factOf, PROOF, textOf } from "../../support/page.ts";

function pageOf(block: Partial<Block>, issue: Partial<IssueFacts> | null = {}): string {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return renderCommitment(view, view.entries[0]!);
}

describe("the facts of a commitment", () => {
  test("include the known details", () => {
    const page = pageOf({ tracker: "acme/other#3", ...PROOF });
    expect(factOf(page, "Owner")).toBe("@mira");
    expect(factOf(page, "Tracked in")).toBe("https://github.com/acme/other/issues/3");
    expect(factOf(page, "Evidence")).toBe("link in the report: https://example.org/pr/1 (not checked)");
    expect(factOf(page, "Check it yourself")).toBe("docs/incidents/2026-03-01-outage.md, line 12 · Issue #1");
    expect(addressesOf(page)).toContain("https://github.com/acme/status/issues/1");
  });

  test("say which details are missing and that the issue is still pending", () => {
    const page = pageOf({ owner: null, due: null, due_text: "after the summer" }, null);
    expect(factOf(page, "Due")).toBe("no exact date given (“after the summer”)");
    expect(factOf(page, "Owner")).toBe("nobody named");
    expect(factOf(page, "Tracked in")).toBeUndefined();
    expect(factOf(page, "Evidence")).toBe("none");
    expect(factOf(page, "Check it yourself")).toMatch(/ · not opened yet$/);
  });
});

describe("evidence", () => {
  test.for<[at: string | null, day: string]>([
    ["2026-05-02T10:00:00Z", ", 2 May 2026"],
    ["2026-05-02", ", 2 May 2026"],
    [null, ""],
    ["last week", ""],
    ["2026-02-30", ""],
  ])("dated %j is shown with its kind, and with its date only if the date is valid", ([at, day]) => {
    const page = pageOf({
      promised: "2026-02-28",
      evidence: [{ kind: "pull_request", url: "https://example.org/pr/7", at }],
    });
    expect(factOf(page, "Evidence")).toBe(`merged pull request: https://example.org/pr/7${day}`);
  });

  test("is marked if the work is older than the promise", () => {
    const page = pageOf({ evidence: [{ kind: "tracker", url: "https://example.org/7", at: "2026-02-01T10:00:00Z" }] });
    expect(factOf(page, "Evidence")).toBe(
      "completed ticket: https://example.org/7, 1 Feb 2026 (finished before the promise, so it doesn’t count)",
    );
  });

  test("is dated in the commitment's time zone if it is in the report, and in UTC if it is on GitHub", () => {
    const url = "https://github.com/acme/status/commit/c0ffee";
    const page = pageOf({
      ...PROOF,
      done: "2026-05-10",
      time_zone: "Pacific/Kiritimati",
      evidence: [{ kind: "commit", url, at: "2026-05-10T12:00:00Z" }],
    });
    expect(factOf(page, "Evidence")).toContain(`commit: ${url}, 10 May 2026`);
    expect(factOf(page, "Evidence")).toContain("10 May 2026 (Pacific/Kiritimati)");
  });
});

describe("the reason", () => {
  const withdrawn = { at: "2026-05-02", reason: "The queue is gone.", replaced_by: null };

  test("is shown in full, or replaced by a note if none was given", () => {
    const long = "word ".repeat(200).trim();
    expect(factOf(pageOf({ withdrawn }), "Reason")).toBe("The queue is gone.");
    expect(factOf(pageOf({ withdrawn: { ...withdrawn, reason: long } }), "Reason")).toBe(long);
    expect(factOf(pageOf({ withdrawn: { ...withdrawn, reason: null } }), "Reason")).toBe("No reason was given.");
    expect(factOf(pageOf({}, { ...DONE, state_reason: "not_planned" }), "Reason")).toBe("No reason was given.");
  });

  test("is shown only for a commitment that was withdrawn or replaced", () => {
    const history: Event[] = [
      { type: "closed", at: "2026-05-10", instant: DONE.closed_at!, by: null, standing: "writer", as: "completed" },
      { type: "reason", at: "2026-05-10", text: "The vendor was late.", by: "mira" },
    ];
    expect(factOf(pageOf({ history, ...PROOF }, DONE), "Reason")).toBeUndefined();
    expect(factOf(pageOf({}), "Reason")).toBeUndefined();
  });

  test("is shown with a link to the replacement", () => {
    expect(textOf(pageOf({ withdrawn: { ...withdrawn, replaced_by: "#9" } }))).toContain(
      "Replaced https://github.com/acme/status/issues/9",
    );
  });
});

test.for<[tracker: string, link: string | null]>([
  ["#12", "https://github.com/acme/status/issues/12"],
  ["acme/other#3", "https://github.com/acme/other/issues/3"],
  ["https://jira.example.org/browse/OPS-1", "https://jira.example.org/browse/OPS-1"],
  ["http://jira.example.org/browse/OPS-1", null],
  ["https://user:secret@jira.example.org/", null],
  ["javascript:alert(1)", null],
  ["data:text/html,hello", null],
  ["//evil.example", null],
  ["OPS-1", null],
])("the tracker %j is a link only if its URL is safe", ([tracker, link]) => {
  const value = /<dt>Tracked in<\/dt><dd>(?<value>[^]*?)<\/dd>/.exec(pageOf({ tracker }))!.groups!["value"]!;
  expect(addressesOf(value)).toEqual(link === null ? [] : [link]);
  expect(textOf(value)).toBe(link ?? tracker);
});
