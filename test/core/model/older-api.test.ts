import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import { STATES } from "../../../src/core/assess/states.ts";
import { BlockSchema, EVENT_TYPES, EVIDENCE_KINDS, EvidenceSchema, type Event } from "../../../src/core/model/block.ts";
import { makeNow } from "../../../src/core/model/date.ts";
import { IssueSchema, parseSnapshot, type CommitmentFacts, type Snapshot } from "../../../src/core/model/snapshot.ts";
import { SnapshotV1 } from "../../fixtures/snapshot-v1.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";

const NOW = makeNow("2026-07-01T12:00:00Z", undefined);
const PULL = {
  kind: "pull_request" as const,
  url: "https://github.com/acme/status/pull/9",
  at: "2026-05-20T10:00:00Z",
};
const COMMIT = "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9";
const closedBy = { login: "mira", standing: "writer" as const };
const done = { state: "closed" as const, state_reason: "completed", closer: closedBy };
const onTime = { ...done, closed_at: "2026-05-20T10:00:01Z" };

/** Every key of a block that version 1 doesn't know. Each is optional, so the fixtures of older versions don't have them. */
const NEW_KEYS = {
  source: "acme/site",
  reader: 2,
  other_trackers: ["acme/site#3"],
  recurs: "P3M",
  continues: 3,
  promised: "2026-03-01T08:00:00Z",
  done_when_promised: true as const,
  unsaid: ["moved:2026-05-01"],
  shortened: 4,
};

/** One event of each type. */
const EVENTS: Event[] = [
  { type: "dated", at: "2026-03-02", to: "2026-06-01", commit: COMMIT },
  { type: "moved", at: "2026-03-03", from: "2026-06-01", to: "2026-06-15", commit: COMMIT, reason: "A freeze" },
  { type: "reworded", at: "2026-03-04", before: "Add an alarm", after: "Add an alert", commit: COMMIT },
  { type: "owner", at: "2026-03-05", from: null, to: "@mira" },
  { type: "tracker", at: "2026-03-06", from: null, to: "#3", commit: COMMIT },
  { type: "ticked", at: "2026-03-07", commit: COMMIT },
  { type: "unticked", at: "2026-03-08", commit: COMMIT },
  { type: "removed", at: "2026-03-09", commit: COMMIT },
  { type: "restored", at: "2026-03-10", commit: COMMIT },
  { type: "withdrawn", at: "2026-03-11", reason: "No longer used", replaced_by: "#4", commit: COMMIT },
  { type: "reason", at: "2026-03-12", text: "No longer used", by: "mira" },
  {
    type: "closed",
    at: "2026-03-13",
    instant: "2026-03-13T10:00:00Z",
    by: "mira",
    standing: "writer",
    as: "completed",
  },
  { type: "reopened", at: "2026-03-14", early: "https://github.com/acme/status/issues/3" },
  { type: "evidence", at: "2026-03-15", evidence: { ...PULL, commit: COMMIT }, early: true },
  { type: "edited", at: "2026-03-16" },
];

const open = (block: Parameters<typeof aTracked>[0] = {}): CommitmentFacts => aTracked(block);

/** One commitment in each state, one without an issue, and one with every key, event and kind of evidence. */
const COMMITMENTS: CommitmentFacts[] = [
  open(),
  open({ block: { due: "2026-08-01", removed: "2026-06-20" } }),
  open({ block: moved("2026-06-01", "2026-08-01") }),
  open({ block: { due: "2026-07-05" } }),
  open({ block: { due: "2026-12-01" } }),
  open({ block: { due: null, due_text: "soon" } }),
  open({ issue: onTime }),
  open({
    block: { evidence: [{ ...PULL, commit: COMMIT.replace("5", "6") }] },
    issue: onTime,
  }),
  open({ block: { evidence: [PULL] }, issue: { ...done, closed_at: "2026-06-20T10:00:01Z" } }),
  open({ block: { done: "2026-03-01", ...NEW_KEYS, evidence: [PULL] }, issue: done }),
  open({ block: { withdrawn: { at: "2026-06-01", reason: "No longer used", replaced_by: null } } }),
  open({ block: { withdrawn: { at: "2026-06-01", reason: null, replaced_by: "#4" } } }),
  open({ block: { due: "2026-12-01" }, issue: null }),
  open({
    block: {
      ...NEW_KEYS,
      evidence: EVIDENCE_KINDS.map((kind, index) => ({
        ...PULL,
        kind,
        url: `${PULL.url}${index}`,
        commit: COMMIT,
        made: "2026-03-14T09:00:00Z",
      })),
      history: EVENTS,
    },
    issue: { evidence: [PULL], link_dates: { [PULL.url]: null } },
  }),
];

/** A snapshot that this version publishes. */
const WRITTEN: Snapshot = aSnapshot({ commitments: COMMITMENTS });

/** The paths of all keys that are in `whole` but not in `part`, with `*` for an index. */
function keysOnlyIn(whole: unknown, part: unknown, path = ""): string[] {
  if (typeof whole !== "object" || whole === null || typeof part !== "object" || part === null) return [];
  return Object.entries(whole).flatMap(([key, value]) => {
    const inner = `${path}.${Array.isArray(whole) ? "*" : key}`;
    return key in part ? keysOnlyIn(value, (part as Record<string, unknown>)[key], inner) : [inner.slice(1)];
  });
}

function optionalKeys({ entries }: { entries: v.ObjectEntries }): string[] {
  return Object.entries(entries).flatMap(([key, { type }]) => (type === "optional" ? [key] : []));
}

describe("this version's snapshot", () => {
  test("contains every state, every type of event and every optional key in these tests", () => {
    const { commitments } = assess(WRITTEN, NOW);
    expect(new Set(commitments.map(({ state }) => state))).toEqual(new Set(STATES));
    const [all] = WRITTEN.commitments.slice(-1);
    expect(new Set(EVENTS.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
    expect(Object.keys(all!.block)).toEqual(expect.arrayContaining(optionalKeys(BlockSchema)));
    expect(Object.keys(all!.block.evidence[0]!)).toEqual(expect.arrayContaining(optionalKeys(EvidenceSchema)));
    expect(Object.keys(all!.issue!)).toEqual(expect.arrayContaining(optionalKeys(IssueSchema)));
    expect(parseSnapshot(JSON.stringify(WRITTEN))).toEqual(WRITTEN);
  });

  test("is accepted by version 1 of the API, which keeps the value of every key that it knows", () => {
    const { output, issues } = v.safeParse(SnapshotV1, JSON.parse(JSON.stringify(WRITTEN)));
    expect(issues).toBeUndefined();
    expect(WRITTEN).toMatchObject(output as object);
  });

  test("loses only the keys that version 1 doesn't know", () => {
    const read = v.parse(SnapshotV1, JSON.parse(JSON.stringify(WRITTEN)));
    const block = "commitments.*.block";
    expect(new Set(keysOnlyIn(WRITTEN, read))).toEqual(
      new Set([
        ...Object.keys(NEW_KEYS).map((key) => `${block}.${key}`),
        `${block}.evidence.*.commit`,
        `${block}.evidence.*.made`,
        `${block}.history.*.evidence.commit`,
        `${block}.history.*.early`,
        "commitments.*.issue.link_dates",
      ]),
    );
  });
});

describe("the schema of version 1", () => {
  test("returns version 1's snapshot unchanged, and returns output that this version can parse", () => {
    const fixture = readFileSync(new URL("../../fixtures/upgrade-v1.json", import.meta.url), "utf8");
    const { snapshot } = JSON.parse(fixture) as { snapshot: unknown };
    expect(v.parse(SnapshotV1, snapshot)).toEqual(snapshot);
    expect(() => parseSnapshot(JSON.stringify(v.parse(SnapshotV1, WRITTEN)))).not.toThrow();
  });

  test.each<[field: string, snapshot: object]>([
    ["another version", { ...WRITTEN, version: 2 }],
    ["no settings", { ...WRITTEN, settings: undefined }],
    ["a missing issue without a date", { ...WRITTEN, gone: [{ number: 1, how: "deleted" }] }],
    ["an invalid due date", aSnapshot({ commitments: [aTracked({ block: { due: "2026-02-30" } })] })],
    ["an invalid time zone", aSnapshot({ commitments: [aTracked({ block: { time_zone: "+02:00" } })] })],
    ["an invalid instant", { ...WRITTEN, observed_at: "2026-05-15" }],
    ["a link without https", aSnapshot({ commitments: [aTracked({ block: { links: ["http://a.example"] } })] })],
  ])("rejects a snapshot with %s", (_, snapshot) => {
    expect(v.is(SnapshotV1, JSON.parse(JSON.stringify(snapshot)))).toBe(false);
  });
});
