import { describe, expect, test } from "vitest";
import { renderCommitment } from "../../../api/page/commitment.ts";
import type { Block, Event } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { addressesOf, DONE, factOf, metaOf, PROOF, sectionOf, textOf, titleOf } from "../../support/page.ts";

function pageOf(block: Partial<Block>, issue: Partial<IssueFacts> | null = {}): string {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return renderCommitment(view, view.entries[0]!);
}

/** A promise whose due date was moved from each of the days to the next. */
function moved(...days: string[]): Partial<Block> & { history: Event[] } {
  const history = days.slice(1).map((to, index): Event => {
    return { type: "moved", at: addDays("2026-02-01", index), from: days[index]!, to, commit: null, reason: null };
  });
  return { first_due: days[0]!, due: days.at(-1)!, history };
}

describe("a commitment's page", () => {
  test("quotes the promise and tells what is known of it", () => {
    const page = pageOf({ tracker: "acme/other#3", ...PROOF });
    const line = `https://github.com/acme/status/blob/${aBlock().commit}/docs/incidents/2026-03-01-outage.md?plain=1#L12`;
    expect(page).toContain(`cite="${line}">Add an alert for the queue by 2026-06-01 (@mira)</blockquote>`);
    expect(addressesOf(page)).toContain(line);
    expect(factOf(page, "Promised in")).toBe("Outage of 1 March, docs/incidents/2026-03-01-outage.md, line 12");
    expect(factOf(page, "Due")).toBe("1 Jun 2026 UTC");
    expect(factOf(page, "Owner")).toBe("@mira");
    expect(factOf(page, "First worded")).toBe("as above");
    expect(factOf(page, "Tracked in")).toBe("https://github.com/acme/other/issues/3");
    expect(factOf(page, "Evidence")).toBe("link in the report: https://example.org/pr/1");
    expect(factOf(page, "Issue")).toBe("https://github.com/acme/status/issues/1");
  });

  test("says what is not known, and that its issue is still pending", () => {
    const page = pageOf({ owner: null, due: null, due_text: "after the summer" }, null);
    expect(factOf(page, "Due")).toBe("no day given (“after the summer”)");
    expect(factOf(page, "Owner")).toBe("nobody named");
    expect(factOf(page, "Tracked in")).toBe("no tracker named");
    expect(factOf(page, "Evidence")).toBe("none");
    expect(factOf(page, "Issue")).toBe("not opened yet");
    expect(sectionOf(page, "course")).toBe("");
  });

  test("begins with its state, whose day is the promise's own", () => {
    const stateOf = (page: string): string => textOf(/<p class="verdict">[^]*?<\/p>/.exec(page)![0]);
    expect(stateOf(pageOf({}))).toBe("on track");
    expect(stateOf(pageOf({ due: "2026-05-09", ...PROOF }, DONE))).toBe("kept 1 day late, 10 May 2026 UTC");
    const night = { ...DONE, closed_at: "2026-05-10T23:30:00Z" };
    expect(stateOf(pageOf({ time_zone: "Europe/Berlin", ...PROOF }, night))).toBe("kept, 11 May 2026 (Europe/Berlin)");
    expect(titleOf(pageOf(PROOF, DONE))).toBe("Add an alert for the queue: kept · Acme");
    expect(metaOf(pageOf({}), "description")).toBe("On track. Add an alert for the queue by 2026-06-01 (@mira)");
  });
});

describe("a date that moved", () => {
  test.for<[days: string[], due: string]>([
    [["2026-03-01"], "1 Mar 2026 UTC"],
    [["2026-03-01", "2026-04-01", "2026-05-15"], "1 Mar 2026 → 1 Apr 2026 → 15 May 2026 UTC (2 slips, +75 days)"],
    [["2026-03-01", "2026-03-02"], "1 Mar 2026 → 2 Mar 2026 UTC (1 slip, +1 day)"],
    [["2026-03-01", "2026-04-01", "2026-03-10"], "1 Mar 2026 → 1 Apr 2026 → 10 Mar 2026 UTC (1 slip, +9 days)"],
    [["2026-04-01", "2026-03-01"], "1 Apr 2026 → 1 Mar 2026 UTC"],
    [["2026-04-01", "2026-03-01", "2026-03-15"], "1 Apr 2026 → 1 Mar 2026 → 15 Mar 2026 UTC (1 slip, −17 days)"],
    [
      ["2026-03-01", "2026-04-01", "2026-03-10", "2026-03-20"],
      "1 Mar 2026 → 1 Apr 2026 → 10 Mar 2026 → 20 Mar 2026 UTC (2 slips, +19 days)",
    ],
  ])("over %j hides none of them, and counts from the first", ([days, due]) => {
    expect(factOf(pageOf(moved(...days)), "Due")).toBe(due);
  });

  test("is told day by day, from the promise to the end", () => {
    const course = sectionOf(pageOf({ ...moved("2026-04-01", "2026-05-01"), ...PROOF }, DONE), "course");
    expect(textOf(course)).toContain(
      "Promised for 1 Apr 2026 UTC Moved to 1 May 2026 UTC +30 days Done 10 May 2026 UTC +39 days",
    );
    expect(textOf(sectionOf(pageOf({}), "course"))).toContain("Today 15 May 2026 UTC −17 days");
  });
});

test("a rewording shows both texts with their names, and the first one of all", () => {
  const page = pageOf({
    text: "Think about an alert",
    text_original: "Add an alert",
    history: [
      { type: "reworded", at: "2026-04-04", before: "Add an alert", after: "Plan an alert", commit: "c0ffee" },
      { type: "reworded", at: "2026-04-09", before: "Plan an alert", after: "Think about an alert", commit: null },
    ],
  });
  expect(textOf(sectionOf(page, "rewordings"))).toBe(
    "How its words changed 4 Apr 2026 Before Add an alert After Plan an alert 9 Apr 2026 Before Plan an alert After Think about an alert",
  );
  expect(factOf(page, "First worded")).toBe("Add an alert");
  expect(sectionOf(pageOf({}), "rewordings")).toBe("");
});

test.for<[at: string | null, day: string]>([
  ["2026-05-02T10:00:00Z", ", 2 May 2026 UTC"],
  ["2026-05-02", ", 2 May 2026 UTC"],
  [null, ""],
  ["last week", ""],
  ["2026-02-30", ""],
])("evidence of %j says of which kind it is, and its day only where that is one", ([at, day]) => {
  const page = pageOf({ evidence: [{ kind: "pull_request", url: "https://example.org/pr/7", at }] });
  expect(factOf(page, "Evidence")).toBe(`merged pull request: https://example.org/pr/7${day}`);
});

describe("what was given up", () => {
  const given = { at: "2026-05-02", reason: "The queue is gone.", replaced_by: null };

  test("tells the whole reason, once, or that none was given", () => {
    const long = "word ".repeat(200).trim();
    expect(factOf(pageOf({ withdrawn: given }), "Reason")).toBe("The queue is gone.");
    expect(factOf(pageOf({ withdrawn: { ...given, reason: long } }), "Reason")).toBe(long);
    expect(factOf(pageOf({ withdrawn: { ...given, reason: null } }), "Reason")).toBe("No reason was given.");
    expect(factOf(pageOf({}, { ...DONE, state_reason: "not_planned" }), "Reason")).toBe("No reason was given.");
  });

  test("is all that a reason is told of", () => {
    const history: Event[] = [
      { type: "closed", at: "2026-05-10", instant: DONE.closed_at!, by: null, standing: "writer", as: "completed" },
      { type: "reason", at: "2026-05-10", text: "The vendor was late.", by: "mira" },
    ];
    expect(factOf(pageOf({ history, ...PROOF }, DONE), "Reason")).toBeUndefined();
    expect(factOf(pageOf({}), "Reason")).toBeUndefined();
  });

  test("tells what took its place", () => {
    expect(textOf(pageOf({ withdrawn: { ...given, replaced_by: "#9" } }))).toContain(
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
])("the tracker %j is a link only where it is a safe address", ([tracker, link]) => {
  const own = /<dt>Tracked in<\/dt><dd>(?<value>[^]*?)<\/dd>/.exec(pageOf({ tracker }))!.groups!["value"]!;
  expect(addressesOf(own)).toEqual(link === null ? [] : [link]);
  expect(textOf(own)).toBe(link ?? tracker);
});

test("a link's day is the promise's own, a commit's is GitHub's", () => {
  const url = "https://github.com/acme/status/commit/c0ffee";
  const page = pageOf({
    ...PROOF,
    done: "2026-05-10",
    time_zone: "Pacific/Kiritimati",
    evidence: [{ kind: "commit", url, at: "2026-05-10T12:00:00Z" }],
  });
  expect(factOf(page, "Evidence")).toContain(`commit: ${url}, 10 May 2026 UTC`);
  expect(factOf(page, "Evidence")).toContain("10 May 2026 (Pacific/Kiritimati)");
});

test("a close is not told as known once the facts are too old", () => {
  const view = aView({
    snapshots: [aSnapshot({ commitments: [aTracked({ block: PROOF, issue: DONE })] })],
    instant: "2026-05-16T14:00:01Z",
  });
  const page = renderCommitment(view, view.entries[0]!);
  expect(textOf(/<p class="verdict">[^]*?<\/p>/.exec(page)![0])).toBe("Unknown (kept, 10 May 2026 UTC)");
});

test("a history that was cut says so, and counts no slip that it does not know", () => {
  const days = Array.from({ length: 61 }, (_, index) => addDays("2026-03-01", 3 * index));
  const all = moved(...days);
  const cut = { ...all, history: [...all.history.slice(0, 20), ...all.history.slice(40)] };
  const page = pageOf(cut);
  expect(factOf(page, "Due")).toMatch(/^1 Mar 2026 → … → .* \(at least 40 slips, \+180 days\)$/);
  expect(textOf(sectionOf(page, "history"))).toContain("the comments on its issue tell all of them");
  expect(textOf(sectionOf(pageOf(moved(...days.slice(0, 3))), "history"))).not.toContain("the comments on its issue");
});

test("words of people turn no sentence around and break no line", () => {
  const page = pageOf({ history: [{ type: "owner", at: "2026-04-05", from: "\u202Eevil\nline", to: "@mira" }] });
  expect(textOf(sectionOf(page, "history"))).toContain("Owner changed: “evil line” → “@mira”.");
  expect(page).not.toContain("\u202E");
});

test("history tells everything that was recorded, newest first", () => {
  const slipped = moved("2026-04-01", "2026-05-10");
  const page = pageOf({
    ...slipped,
    history: [...slipped.history, { type: "owner", at: "2026-04-05", from: null, to: "@mira" }],
  });
  const lines = Array.from(sectionOf(page, "history").matchAll(/<li>[^]*?<\/li>/g), ([line]) => textOf(line));
  expect(lines).toEqual([
    "11 May 2026 Not done by 10 May 2026, the day that it was promised for.",
    "5 Apr 2026 Owner changed: nobody → “@mira”.",
    "1 Mar 2026 Promised for 1 Apr 2026.",
    "1 Feb 2026 Due date moved later by 39 days: 1 Apr 2026 → 10 May 2026.",
  ]);
});
