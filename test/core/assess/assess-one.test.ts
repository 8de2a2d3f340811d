import { describe, expect, test } from "vitest";
import { assessOne, isUnexplained } from "../../../src/core/assess/assess-one.ts";
import type { State } from "../../../src/core/assess/states.ts";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { DEFAULT_SETTINGS, type Evidence, type IssueFacts, type Settings } from "../../../src/core/model/snapshot.ts";
import { aTracked } from "../../support/builders.ts";

const EVIDENCE: IssueFacts["evidence"] = [
  { kind: "comment", url: "https://example.com/proof", at: "2026-05-30T10:00:00Z" },
];
const WORK = "https://github.com/acme/status/pull/7";
const LATE_PULL = { kind: "pull_request", url: WORK, at: "2026-06-10T10:00:00Z" } as const;
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

// The commitment is due on 2026-06-01 unless a test case sets another date.
const CASES: Array<
  [name: string, block: Partial<Block>, issue: Partial<IssueFacts> | null, today: string, state: State]
> = [
  ["open and due in more than 14 days", {}, {}, "2026-05-17", "not_due"],
  ["open and due in 14 days", {}, {}, "2026-05-18", "due_soon"],
  ["open on the due date", {}, {}, "2026-06-01", "due_soon"],
  ["open on the day after the due date", {}, {}, "2026-06-02", "overdue"],
  ["still without an issue on the day after the due date", {}, null, "2026-06-02", "overdue"],
  ["open without a due date", { due: null, first_due: null }, {}, "2030-01-01", "undated"],
  ["open and missing from its report", { removed: "2026-05-05" }, {}, "2026-06-01", "removed"],
  ["open, missing from its report and past its due date", { removed: "2026-05-05" }, {}, "2026-07-01", "overdue"],
  [
    "open and past its original due date but not its current one",
    { first_due: "2026-06-01", due: "2026-08-01" },
    {},
    "2026-06-02",
    "rescheduled",
  ],
  [
    "open on its original due date and has a later current one",
    { first_due: "2026-06-01", due: "2026-08-01" },
    {},
    "2026-06-01",
    "not_due",
  ],
  [
    "open, past its original due date and due soon by its current one",
    { first_due: "2026-06-01", due: "2026-06-10" },
    {},
    "2026-06-02",
    "rescheduled",
  ],
  [
    "open and past a current due date that is before the original one",
    { first_due: "2026-06-01", due: "2026-05-01" },
    {},
    "2026-05-02",
    "overdue",
  ],
  ["closed with evidence on the due date", {}, closed("2026-06-01"), "2026-07-01", "kept"],
  ["closed with evidence one day late", {}, closed("2026-06-02"), "2026-07-01", "kept_late"],
  [
    "closed by the current due date but after the original one",
    { due: "2026-08-01", first_due: "2026-06-01" },
    closed("2026-07-01"),
    "2026-07-02",
    "kept_late",
  ],
  [
    "closed after a due date that moved earlier, but by the original one",
    { due: "2026-05-01", first_due: "2026-06-01" },
    closed("2026-05-20"),
    "2026-05-21",
    "kept",
  ],
  [
    "closed with evidence but has no due date",
    { due: null, first_due: null },
    closed("2026-06-02"),
    "2026-07-01",
    "kept",
  ],
  ["closed without evidence", {}, closed("2026-05-01", "completed", []), "2026-05-02", "unproven"],
  ["closed without a state reason", {}, closed("2026-05-01", null), "2026-05-02", "kept"],
  ["closed and later missing from its report", { removed: "2026-06-05" }, closed("2026-05-01"), "2026-07-01", "kept"],
  ["closed as not planned", {}, closed("2026-05-01", "not_planned"), "2026-07-01", "withdrawn"],
  [
    "withdrawn in its report",
    { withdrawn: { at: "2026-05-10", reason: "too expensive", replaced_by: null } },
    {},
    "2026-07-01",
    "withdrawn",
  ],
  [
    "replaced in its report",
    { withdrawn: { at: "2026-05-10", reason: null, replaced_by: "#7" } },
    {},
    "2026-07-01",
    "replaced",
  ],
  [
    "closed as not planned by a stale bot",
    {},
    { ...closed("2026-05-01", "not_planned", []), closer: { login: "stale", standing: "bot" } },
    "2026-07-01",
    "overdue",
  ],
  [
    "closed by a bot with a commit as evidence",
    {},
    {
      ...closed("2026-05-01", "completed", [{ kind: "commit", url: "https://example.com/c", at: null }]),
      closer: { login: "merger", standing: "bot" },
    },
    "2026-07-01",
    "kept",
  ],
  [
    "closed by an account without write access",
    {},
    { ...closed("2026-05-01", "completed", []), closer: { login: "rando", standing: "outsider" } },
    "2026-05-10",
    "not_due",
  ],
  [
    "open but its tracker was completed in time",
    {},
    { evidence: [{ kind: "tracker", url: "https://example.com/1", at: "2026-05-30T10:00:00Z" }] },
    "2026-07-01",
    "kept",
  ],
  [
    "closed late but its tracker was completed in time",
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
    "ticked with a link but has no issue",
    { done: "2026-05-30", links: ["https://example.com/"] },
    null,
    "2026-07-01",
    "kept",
  ],
  ["ticked without a link while its issue is still open", { done: "2026-05-30" }, {}, "2026-07-01", "unproven"],
  [
    "ticked and then reopened by a person",
    { done: "2026-05-30", links: ["https://example.com/"] },
    { state_reason: "reopened" },
    "2026-07-01",
    "overdue",
  ],
  [
    "ticked in time and closed by a run a month later",
    { done: "2026-05-30", links: ["https://example.com/"] },
    closed("2026-06-30"),
    "2026-07-01",
    "kept",
  ],
  ...(["pull_request", "commit", "tracker"] as const).flatMap((kind): typeof CASES => [
    [
      `closed on time, but proven only by a ${kind} completed after the original due date`,
      {},
      closed("2026-05-20", "completed", [{ kind, url: "https://example.com/1", at: "2026-06-10T10:00:00Z" }]),
      "2026-07-01",
      "kept_late",
    ],
  ]),
  ...(["link", "comment"] as const).flatMap((kind): typeof CASES => [
    [
      `closed on time, but proven only by a ${kind} to work completed after the original due date`,
      {},
      {
        ...closed("2026-05-20", "completed", [{ kind, url: WORK, at: "2026-05-20T10:00:00Z" }]),
        link_dates: { [WORK]: "2026-06-10T10:00:00Z" },
      },
      "2026-07-01",
      "kept_late",
    ],
    [
      `closed on time and later proven by a ${kind} without a known completion date`,
      {},
      closed("2026-05-20", "completed", [{ kind, url: "https://example.com/1", at: "2026-06-10T10:00:00Z" }]),
      "2026-07-01",
      "kept",
    ],
  ]),
  [
    "closed on time and proven by work completed on time and more work completed later",
    {},
    closed("2026-05-20", "completed", [LATE_PULL, { ...LATE_PULL, url: `${WORK}3`, at: "2026-05-19T10:00:00Z" }]),
    "2026-07-01",
    "kept",
  ],
  [
    "closed on time by a pull request whose merge was recorded half a minute later, on the next day",
    {},
    {
      ...closed("2026-06-01", "completed", [{ ...LATE_PULL, at: "2026-06-02T00:00:20Z" }]),
      closed_at: "2026-06-01T23:59:50Z",
    },
    "2026-07-01",
    "kept",
  ],
  [
    "closed as not planned although work was completed later",
    {},
    closed("2026-05-20", "not_planned", [LATE_PULL]),
    "2026-07-01",
    "withdrawn",
  ],
  ["closed at an unknown time", {}, { ...closed("2026-05-01"), closed_at: null }, "2026-07-01", "kept"],
];

describe("a commitment", () => {
  test.each(CASES.map(([name, block, issue, today, state]) => ({ name, block, issue, today, state })))(
    "is $state if it is $name",
    ({ block, issue, today, state }) => {
      expect(stateOf(block, issue, today)).toBe(state);
    },
  );
});

describe("a commitment due on 2026-06-01", () => {
  const link = (url: string): Evidence => ({ kind: "comment", url, at: "2026-05-20T10:00:00Z" });
  const pull = (at: string): Evidence => ({ ...LATE_PULL, url: `${WORK}?${at}`, at: `${at}T10:00:00Z` });
  const [early, late] = [pull("2026-05-19"), pull("2026-06-10")];
  const undated = link("https://example.com/status");

  test.each<[state: string, closedOn: string, evidence: Evidence[], names: string]>([
    ["kept", "2026-05-20", [undated], "only an undated link"],
    ["kept", "2026-05-20", [early, undated], "work completed on time and an undated link"],
    ["kept", "2026-05-20", [undated, early, late], "an undated link, work completed on time and work completed late"],
    ["kept_late", "2026-05-20", [late], "only work completed late"],
    ["kept_late", "2026-05-20", [late, undated], "work completed late and an undated link"],
    ["kept_late", "2026-05-20", [undated, late], "an undated link and work completed late"],
    ["kept_late", "2026-05-20", [undated, link("https://example.com/2"), late], "two undated links and late work"],
    ["kept_late", "2026-06-05", [undated], "only an undated link"],
    ["kept_late", "2026-06-05", [early, undated], "work completed on time and an undated link"],
    ["kept_late", "2026-06-05", [undated, late], "an undated link and work completed late"],
    ["kept_late", "2026-06-15", [late, undated], "work completed late and an undated link"],
    ["unproven", "2026-05-20", [pull("2026-01-01")], "only work completed before the promise"],
    ["kept", "2026-05-20", [pull("2026-01-01"), undated], "work completed before the promise and an undated link"],
    [
      "kept_late",
      "2026-05-20",
      [pull("2026-01-01"), undated, late],
      "work completed before the promise, an undated link and late work",
    ],
  ])("is %s if it was closed or ticked on %s with $3 as its evidence", (state, closedOn, evidence) => {
    expect(stateOf({}, closed(closedOn, "completed", evidence), "2026-07-01")).toBe(state);
    const ticked = { done: closedOn, links: evidence.map(({ url }) => url) };
    const dates = Object.fromEntries(evidence.flatMap(({ kind, url, at }) => (kind === "comment" ? [] : [[url, at]])));
    expect(stateOf(ticked, { link_dates: dates }, "2026-07-01")).toBe(state);
  });
});

describe("an assessed commitment", () => {
  test("is due_soon during the grace period", () => {
    expect(stateOf({}, {}, "2026-06-03", { grace_days: 2 })).toBe("due_soon");
    expect(stateOf({}, {}, "2026-06-04", { grace_days: 2 })).toBe("overdue");
    expect(stateOf({}, {}, "2026-06-02", { grace_days: 2, warn_days: 0 })).toBe("due_soon");
  });

  test("is kept if it was closed without evidence and the settings don't require any", () => {
    expect(stateOf({}, closed("2026-05-01", "completed", []), "2026-05-02", { require_evidence: false })).toBe("kept");
  });

  test("is kept although its evidence is late if the settings don't require any evidence", () => {
    const issue = closed("2026-05-20", "completed", [LATE_PULL]);
    expect(stateOf({}, issue, "2026-07-01", { require_evidence: false })).toBe("kept");
  });

  test("was closed when the work that proves it was completed", () => {
    const now = { instant: "2026-07-01T12:00:00Z", today: null };
    const facts = aTracked({ issue: closed("2026-05-20", "completed", [LATE_PULL]) });
    expect(assessOne(facts, DEFAULT_SETTINGS, now).closure).toEqual({
      reason: "completed",
      on: "2026-06-10",
      at: LATE_PULL.at,
    });
  });

  test("is overdue from the midnight after its due date, in its time zone", () => {
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

  test("counts its overdue days from the current due date, including the grace period", () => {
    const now = { instant: "2026-06-11T12:00:00Z", today: null };
    expect(assessOne(aTracked(), { ...DEFAULT_SETTINGS, grace_days: 2 }, now).days_overdue).toBe(10);
    expect(assessOne(aTracked({ issue: closed("2026-06-05") }), DEFAULT_SETTINGS, now).days_overdue).toBe(0);
  });

  test("has a slip only for a due date that moved later", () => {
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

describe("a closed commitment's state", () => {
  const reopened: Block["history"][number] = { type: "reopened", at: "2026-05-20" };
  const ticked: Block["history"][number] = { type: "ticked", at: "2026-05-15", commit: null };

  test("depends on the most recent close if a person reopened the issue after the tick", () => {
    const late = closed("2026-07-01");
    expect(stateOf({ done: "2026-05-15", history: [ticked, reopened] }, late, "2026-07-02")).toBe("kept_late");
    expect(stateOf({ done: "2026-05-15", history: [reopened, ticked] }, late, "2026-07-02")).toBe("kept");
  });

  test("is kept_late if the completed tracker was linked after the due date", () => {
    const evidence: IssueFacts["evidence"] = [
      { kind: "tracker", url: "https://example.com/1", at: "2026-05-01T10:00:00Z" },
    ];
    const linked: Block["history"][number] = { type: "tracker", at: "2026-07-01", from: null, to: "#1", commit: null };
    expect(stateOf({ history: [linked] }, { evidence }, "2026-07-02")).toBe("kept_late");
    expect(stateOf({}, { evidence }, "2026-07-02")).toBe("kept");
  });

  test("is not affected by a bot's close if the only evidence is a link in a comment", () => {
    const bot = { ...closed("2026-05-01"), closer: { login: "stale", standing: "bot" as const } };
    expect(stateOf({}, bot, "2026-07-02")).toBe("overdue");
  });
});

describe("the reason", () => {
  test.each([".", "…", "n/a", "x", "🤷"])("for a withdrawal or a slip isn't “%s”", (text) => {
    const withdrawn = { at: "2026-05-10", reason: text, replaced_by: null };
    const history: Event[] = [
      { type: "moved", at: "2026-05-01", from: "2026-06-01", to: "2026-07-01", reason: text, commit: null },
      { type: "reason", at: "2026-05-02", text, by: "mira" },
      { type: "withdrawn", at: "2026-05-10", reason: text, replaced_by: null, commit: null },
      { type: "reason", at: "2026-05-11", text: "the vendor does it", by: "mira" },
      { type: "reason", at: "2026-05-12", text, by: "mira" },
    ];
    const now = { instant: "2026-07-01T12:00:00Z", today: null };
    const { reason, slips } = assessOne(aTracked({ block: { withdrawn, history } }), DEFAULT_SETTINGS, now);
    expect([reason, slips[0]?.reason]).toEqual(["the vendor does it", "the vendor does it"]);
    const silent = { withdrawn, history: history.slice(0, 3) };
    const unexplained = assessOne(aTracked({ block: silent }), DEFAULT_SETTINGS, now);
    expect([unexplained.reason, unexplained.slips[0]?.reason]).toEqual([null, null]);
    expect(isUnexplained(unexplained)).toBe(true);
  });

  const moved = (reason: string | null): Block["history"][number] => ({
    type: "moved",
    at: "2026-05-01",
    from: "2026-06-01",
    to: "2026-07-01",
    commit: null,
    reason,
  });
  const given: Block["history"][number] = { type: "reason", at: "2026-05-02", text: "vendor", by: "mira" };
  const now = { instant: "2026-05-20T12:00:00Z", today: null };
  const assessed = (block: Partial<Block>, issue: Partial<IssueFacts> = {}): ReturnType<typeof assessOne> =>
    assessOne(aTracked({ block, issue }), DEFAULT_SETTINGS, now);

  test("for a slip is given with the slip or recorded after it", () => {
    expect(assessed({ history: [moved("late parts"), given] }).slips).toMatchObject([{ reason: "late parts" }]);
    expect(assessed({ history: [given, moved(null), given] }).slips).toMatchObject([{ reason: "vendor" }]);
  });

  test("for a withdrawal comes from the report or from a comment on or after the date of the close", () => {
    const gone = closed("2026-05-10", "not_planned", []);
    expect(assessed({ withdrawn: { at: "2026-05-10", reason: "too expensive", replaced_by: null } }).reason).toBe(
      "too expensive",
    );
    const close: Block["history"][number] = {
      type: "closed",
      at: "2026-05-10",
      instant: gone.closed_at!,
      by: "mira",
      standing: "writer",
      as: "not_planned",
    };
    expect(assessed({ history: [close, { ...given, at: "2026-05-12" }] }, gone).reason).toBe("vendor");
    expect(assessed({ history: [{ ...given, at: "2026-05-10" }, close] }, gone).reason).toBe("vendor");
    // A reason for an earlier slip does not count.
    expect(assessed({ history: [moved(null), given, close] }, gone).reason).toBeNull();
    expect(assessed({ history: [given] }, gone).reason).toBeNull();
  });
});

test.each([
  { state: "withdrawn", reason: null, unexplained: true },
  { state: "replaced", reason: null, unexplained: true },
  { state: "withdrawn", reason: "too expensive", unexplained: false },
  { state: "overdue", reason: null, unexplained: false },
] as const)(
  "a commitment in the state $state with the reason $reason is unexplained: $unexplained",
  ({ unexplained, ...facts }) => {
    expect(isUnexplained(facts)).toBe(unexplained);
  },
);
