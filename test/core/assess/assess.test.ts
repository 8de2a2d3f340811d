import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { DEFAULT_SETTINGS, type IssueFacts, type Settings } from "../../../src/core/model/snapshot.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { STATES, type State } from "../../../src/core/assess/states.ts";
import { assessOne } from "../../../src/core/assess/assess-one.ts";
import { headline, failureSentence } from "../../../src/core/render/headline.ts";

const EVIDENCE: IssueFacts["evidence"] = [
  { kind: "comment", url: "https://example.com/proof", at: "2026-05-30T10:00:00Z" },
];
const closed = (on: string, reason: string | null = "completed", evidence = EVIDENCE): Partial<IssueFacts> => ({
  state: "closed",
  state_reason: reason,
  closed_at: `${on}T12:00:00Z`,
  evidence,
});

function stateOf(
  block: Partial<Block>,
  issue: Partial<IssueFacts> | null,
  today: string,
  settings: Partial<Settings> = {},
): State {
  const now = { instant: `${today}T12:00:00Z`, today: null };
  return assessOne(aTracked({ block, issue }), { ...DEFAULT_SETTINGS, ...settings }, now).state;
}

// The promise is due on 2026-06-01.
const table: Array<
  [what: string, block: Partial<Block>, issue: Partial<IssueFacts> | null, today: string, state: State]
> = [
  ["open, due in more than 14 days", {}, {}, "2026-05-17", "on_track"],
  ["open, due in 14 days", {}, {}, "2026-05-18", "due_soon"],
  ["open on the day it is due", {}, {}, "2026-06-01", "due_soon"],
  ["open the day after", {}, {}, "2026-06-02", "overdue"],
  ["pending the day after", {}, null, "2026-06-02", "overdue"],
  ["open without a date", { due: null, first_due: null }, {}, "2030-01-01", "undated"],
  ["open and gone from its report, even when late", { removed: "2026-05-05" }, {}, "2026-07-01", "removed"],
  ["closed with evidence on the day", {}, closed("2026-06-01"), "2026-07-01", "kept"],
  ["closed with evidence a day late", {}, closed("2026-06-02"), "2026-07-01", "kept_late"],
  [
    "closed by the moved date but after the first",
    { due: "2026-08-01", first_due: "2026-06-01" },
    closed("2026-07-01"),
    "2026-07-02",
    "kept_late",
  ],
  [
    "closed before a date that moved earlier",
    { due: "2026-05-01", first_due: "2026-06-01" },
    closed("2026-05-20"),
    "2026-05-21",
    "kept",
  ],
  ["closed with evidence and never dated", { due: null, first_due: null }, closed("2026-06-02"), "2026-07-01", "kept"],
  ["closed without evidence", {}, closed("2026-05-01", "completed", []), "2026-05-02", "unproven"],
  ["closed with no reason given", {}, closed("2026-05-01", null), "2026-05-02", "kept"],
  ["closed, then gone from its report", { removed: "2026-06-05" }, closed("2026-05-01"), "2026-07-01", "kept"],
  ["closed as not planned", {}, closed("2026-05-01", "not_planned"), "2026-07-01", "withdrawn"],
  [
    "taken back by its report",
    { withdrawn: { at: "2026-05-10", reason: "too dear", replaced_by: null } },
    {},
    "2026-07-01",
    "withdrawn",
  ],
  [
    "replaced by its report",
    { withdrawn: { at: "2026-05-10", reason: null, replaced_by: "#7" } },
    {},
    "2026-07-01",
    "replaced",
  ],
  [
    "closed by a bot because nobody came by",
    {},
    { ...closed("2026-05-01", "not_planned", []), closer: { login: "stale", standing: "bot" } },
    "2026-07-01",
    "overdue",
  ],
  [
    "closed by a bot, with evidence",
    {},
    {
      ...closed("2026-05-01", "completed", [{ kind: "commit", url: "https://example.com/c", at: null }]),
      closer: { login: "merger", standing: "bot" },
    },
    "2026-07-01",
    "kept",
  ],
  [
    "closed by somebody who may not write here",
    {},
    { ...closed("2026-05-01", "completed", []), closer: { login: "rando", standing: "outsider" } },
    "2026-05-10",
    "on_track",
  ],
  [
    "open, with a tracker that was completed in time",
    {},
    { evidence: [{ kind: "tracker", url: "https://example.com/1", at: "2026-05-30T10:00:00Z" }] },
    "2026-07-01",
    "kept",
  ],
  [
    "closed late, with a tracker that was completed in time",
    {},
    {
      ...closed("2026-06-20"),
      evidence: [{ kind: "tracker", url: "https://example.com/1", at: "2026-05-30T10:00:00Z" }],
    },
    "2026-07-01",
    "kept",
  ],
  ["closed as a duplicate", {}, closed("2026-05-01", "duplicate"), "2026-07-01", "replaced"],
  [
    "ticked with a link, issue pending",
    { done: "2026-05-30", links: ["https://example.com/"] },
    null,
    "2026-07-01",
    "kept",
  ],
  ["ticked without a link, issue still open", { done: "2026-05-30" }, {}, "2026-07-01", "unproven"],
  [
    "ticked, then reopened by a person",
    { done: "2026-05-30", links: ["https://example.com/"] },
    { state_reason: "reopened" },
    "2026-07-01",
    "overdue",
  ],
  [
    "ticked in time, closed by the run a month later",
    { done: "2026-05-30", links: ["https://example.com/"] },
    closed("2026-06-30"),
    "2026-07-01",
    "kept",
  ],
  ["closed with no time told", {}, { ...closed("2026-05-01"), closed_at: null }, "2026-07-01", "kept"],
];

describe("the state of a commitment", () => {
  test.each(table)("%s", (_, block, issue, today, state) => {
    expect(stateOf(block, issue, today)).toBe(state);
  });

  test("grace days put overdue off, and count as due soon", () => {
    expect(stateOf({}, {}, "2026-06-03", { grace_days: 2 })).toBe("due_soon");
    expect(stateOf({}, {}, "2026-06-04", { grace_days: 2 })).toBe("overdue");
    expect(stateOf({}, {}, "2026-06-02", { grace_days: 2, warn_days: 0 })).toBe("due_soon");
  });

  test("without require-evidence a bare close is kept", () => {
    expect(stateOf({}, closed("2026-05-01", "completed", []), "2026-05-02", { require_evidence: false })).toBe("kept");
  });

  test("a day ends in the commitment's own time zone", () => {
    const late = { instant: "2026-06-02T09:59:00Z", today: null };
    expect(assessOne(aTracked({ block: { time_zone: "Pacific/Honolulu" } }), DEFAULT_SETTINGS, late).state).toBe(
      "due_soon",
    );
    expect(
      assessOne(aTracked({ block: { time_zone: "Pacific/Auckland" } }), DEFAULT_SETTINGS, {
        ...late,
        instant: "2026-06-01T12:01:00Z",
      }).state,
    ).toBe("overdue");
  });

  test("days overdue count from the current date, also past grace", () => {
    const now = { instant: "2026-06-11T12:00:00Z", today: null };
    expect(assessOne(aTracked(), { ...DEFAULT_SETTINGS, grace_days: 2 }, now).days_overdue).toBe(10);
    expect(assessOne(aTracked({ issue: closed("2026-06-05") }), DEFAULT_SETTINGS, now).days_overdue).toBe(0);
  });

  test("only a date that moved later is a slip", () => {
    const moved = (from: string, to: string): Block["history"][number] => ({
      type: "moved",
      at: "2026-05-01",
      from,
      to,
      commit: null,
      reason: null,
    });
    const history: Block["history"] = [
      moved("2026-06-01", "2026-07-01"),
      moved("2026-07-01", "2026-06-15"),
      { type: "removed", at: "2026-05-03", commit: null },
    ];
    const { slips } = assessOne(aTracked({ block: { history } }), DEFAULT_SETTINGS, {
      instant: "2026-05-01T00:00:00Z",
      today: null,
    });
    expect(slips).toEqual([{ from: "2026-06-01", to: "2026-07-01", at: "2026-05-01", commit: null, reason: null }]);
  });
});

describe("the figures", () => {
  const commitments = table.map(([, block, issue]) => aTracked({ block, issue }));
  const now = { instant: "2026-07-01T12:00:00Z", today: null };

  test("every commitment is in the total and in exactly one state, on any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const { counts } = assess(aSnapshot({ commitments }), {
          instant: now.instant,
          today: addDays("2026-06-01", days),
        });
        expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.total);
        expect(counts.total).toBe(commitments.length);
      }),
    );
  });

  test("on time counts the first dates that have passed, what is withdrawn included", () => {
    const some = [
      aTracked({ issue: closed("2026-05-20") }),
      aTracked({ issue: closed("2026-06-20") }),
      aTracked({ issue: closed("2026-05-20", "not_planned") }),
      aTracked({ block: { first_due: "2026-09-01", due: "2026-09-01" } }),
      aTracked({ block: { first_due: null, due: null }, issue: closed("2026-05-20") }),
    ];
    const result = assess(aSnapshot({ commitments: some }), now);
    expect(result.on_time).toEqual({ kept: 1, due: 3 });
    expect(result.next_due).toBe("2026-09-01");
    expect(result.valid_until).toBe("2026-07-02T00:00:00.000Z");
  });

  test("what is gone is said beside what is counted", () => {
    const result = assess(aSnapshot({ commitments: [aTracked()] }), now);
    expect(headline(result, 2)).toMatch(/^0 of 1 kept.* · 2 gone$/);
    expect(headline(assess(aSnapshot({ commitments: [] }), now), 1)).toBe("no commitments recorded · 1 gone");
  });

  test("nothing at all is said as such", () => {
    const result = assess(aSnapshot({ commitments: [] }), now);
    expect(result).toMatchObject({ counts: { total: 0 }, on_time: { kept: 0, due: 0 }, next_due: null });
    expect(headline(result)).toBe("no commitments recorded");
  });

  test("slipped counts commitments, not slips", () => {
    const history: Block["history"] = [1, 2].map((month) => ({
      type: "moved",
      at: "2026-01-01",
      from: `2026-0${month}-01`,
      to: `2026-0${month + 1}-01`,
      commit: null,
      reason: null,
    }));
    expect(assess(aSnapshot({ commitments: [aTracked({ block: { history } })] }), now).slipped).toBe(1);
  });
});

describe("the words", () => {
  const now = { instant: "2026-07-12T12:00:00Z", today: null };
  const late = (number: number, due: string): ReturnType<typeof aTracked> =>
    aTracked({ block: { due, subject: `Thing ${number}` }, issue: { number } });

  test("the headline counts kept, overdue and removed against all", () => {
    const commitments = [
      aTracked({ issue: closed("2026-05-20") }),
      late(2, "2026-06-01"),
      aTracked({ block: { removed: "2026-06-01" } }),
    ];
    expect(headline(assess(aSnapshot({ commitments }), now))).toBe("1 of 3 kept · 1 overdue · 1 removed");
    const latecomer = [aTracked({ issue: closed("2026-06-20") }), aTracked({ issue: closed("2026-05-20") })];
    expect(headline(assess(aSnapshot({ commitments: latecomer }), now))).toBe("2 of 2 kept (1 late)");
  });

  test.each([
    [[late(1, "2026-07-11")], "1 commitment is overdue by 1 day: #1 Thing 1."],
    [[late(1, "2026-07-11"), late(2, "2026-06-01")], "2 commitments are overdue, the oldest by 41 days: #2 Thing 2."],
    [[aTracked({ issue: null })], "1 commitment is overdue by 41 days: Add an alert for the queue."],
    [
      [late(1, "2026-07-11"), aTracked({ block: { removed: "2026-06-01" } })],
      "1 commitment is overdue by 1 day: #1 Thing 1; 1 commitment is removed from its report: #1 Add an alert for the queue.",
    ],
    [[late(1, "2026-12-01")], null],
  ])("a check fails with one sentence", (commitments, sentence) => {
    expect(failureSentence(assess(aSnapshot({ commitments }), now), ["overdue", "removed"])).toBe(sentence);
  });
});

describe("what was told before somebody reopened the issue", () => {
  const reopened: Block["history"][number] = { type: "reopened", at: "2026-05-20" };
  const ticked: Block["history"][number] = { type: "ticked", at: "2026-05-15", commit: null };

  test("does not make a later close an early one", () => {
    const late = closed("2026-07-01");
    expect(stateOf({ done: "2026-05-15", history: [ticked, reopened] }, late, "2026-07-02")).toBe("kept_late");
    expect(stateOf({ done: "2026-05-15", history: [reopened, ticked] }, late, "2026-07-02")).toBe("kept");
  });

  test("nor does a ticket that was linked only afterwards", () => {
    const evidence: IssueFacts["evidence"] = [
      { kind: "tracker", url: "https://example.com/1", at: "2026-05-01T10:00:00Z" },
    ];
    const linked: Block["history"][number] = { type: "tracker", at: "2026-07-01", from: null, to: "#1", commit: null };
    expect(stateOf({ history: [linked] }, { evidence }, "2026-07-02")).toBe("kept_late");
    expect(stateOf({}, { evidence }, "2026-07-02")).toBe("kept");
  });

  test("nor does a comment make a bot's close one that counts", () => {
    const bot = { ...closed("2026-05-01"), closer: { login: "stale", standing: "bot" as const } };
    expect(stateOf({}, bot, "2026-07-02")).toBe("overdue");
  });
});

describe("a reason", () => {
  const moved = (reason: string | null): Block["history"][number] => ({
    type: "moved",
    at: "2026-05-01",
    from: "2026-06-01",
    to: "2026-07-01",
    commit: null,
    reason,
  });
  const said: Block["history"][number] = { type: "reason", at: "2026-05-02", text: "vendor", by: "mira" };
  const now = { instant: "2026-05-20T12:00:00Z", today: null };
  const judge = (block: Partial<Block>, issue: Partial<IssueFacts> = {}): ReturnType<typeof assessOne> =>
    assessOne(aTracked({ block, issue }), DEFAULT_SETTINGS, now);

  test("of a slip is the one that was given with it, or before the next", () => {
    expect(judge({ history: [moved("late parts"), said] }).slips).toMatchObject([{ reason: "late parts" }]);
    expect(judge({ history: [said, moved(null), said] }).slips).toMatchObject([{ reason: "vendor" }]);
  });

  test("of a withdrawal stands in the report or in a comment, and its lack fails the check", () => {
    const gone = closed("2026-05-10", "not_planned", []);
    expect(judge({ withdrawn: { at: "2026-05-10", reason: "too dear", replaced_by: null } }).reason).toBe("too dear");
    const close: Block["history"][number] = {
      type: "closed",
      at: "2026-05-10",
      instant: gone.closed_at!,
      by: "mira",
      standing: "writer",
      as: "not_planned",
    };
    expect(judge({ history: [close, { ...said, at: "2026-05-12" }] }, gone).reason).toBe("vendor");
    expect(judge({ history: [{ ...said, at: "2026-05-10" }, close] }, gone).reason).toBe("vendor");
    // What explained an earlier slip explains nothing here.
    expect(judge({ history: [moved(null), said, close] }, gone).reason).toBeNull();
    expect(judge({ history: [said] }, gone).reason).toBeNull();
    const snapshot = aSnapshot({
      commitments: [aTracked({ issue: gone }), aTracked({ issue: { ...gone, number: 2 } })],
    });
    expect(failureSentence(assess(snapshot, now), [])).toBe(
      "2 commitments were withdrawn without a reason (comment “Reason: …” on the issue): #1 Add an alert for the queue.",
    );
  });
});
