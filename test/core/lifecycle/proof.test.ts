import { describe, expect, test } from "vitest";
import {
  countingTracker,
  isBeforePromise,
  linkDateFor,
  promisedOf,
  rejectionOf,
  wasDoneWhenPromised,
  withoutDoneMark,
  type Rejection,
} from "../../../src/core/lifecycle/proof.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { Evidence, IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aBlock } from "../../support/builders.ts";

const URL = "https://github.com/acme/status/pull/12";
const COMMIT = aBlock().first_commit ?? "";

test("a commitment was promised at the time stated in its block, otherwise on its report's publication date", () => {
  expect(promisedOf(aBlock({ promised: "2026-03-02T10:00:00Z" }))).toBe("2026-03-02T10:00:00Z");
  expect(promisedOf(aBlock())).toBe("2026-03-01");
});

test.for<[at: string, promised: string, zone: string, before: boolean]>([
  ["2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z", "UTC", true],
  ["2026-03-02T10:00:01Z", "2026-03-02T10:00:00Z", "UTC", false],
  ["2026-03-02T11:00:01+01:00", "2026-03-02T10:00:00Z", "UTC", false],
  ["2026-03-02", "2026-03-02T10:00:00Z", "UTC", false],
  ["2026-03-01", "2026-03-02T10:00:00Z", "UTC", true],
  ["2026-03-01T00:00:00Z", "2026-03-01", "UTC", false],
  ["2026-02-28T23:59:59Z", "2026-03-01", "UTC", true],
  ["2026-02-28T23:59:59Z", "2026-03-01", "Europe/Berlin", false],
])(
  "work completed at %s is no newer than a promise made at %s in the time zone %s: %s",
  ([at, promised, time_zone, before]) => {
    expect(isBeforePromise(at, aBlock({ time_zone, promised }))).toBe(before);
  },
);

test("no work precedes a promise whose date is unknown", () => {
  const block = aBlock();
  expect(isBeforePromise("2000-01-01", { ...block, report: { ...block.report, published: null } })).toBe(false);
});

describe("evidence", () => {
  const LATER = "2026-05-01T10:00:00Z";
  const OLD = "2026-01-01T10:00:00Z";
  test.each([
    { made: "2026-05-10T09:00:00Z", rejected: true },
    { made: "2026-05-10T08:30:00Z", rejected: true },
    { made: "2026-05-10T09:00:09Z", rejected: true },
    { made: "2026-05-10T09:00:11Z", rejected: false },
    { made: "2026-05-10T02:59:00Z", rejected: false },
    { made: "2026-05-10", rejected: false },
  ])(
    "from a commit made at $made and merged at 9:20 is rejected for a promise made at 9:00: $rejected",
    ({ made, rejected }) => {
      const block = aBlock({ promised: "2026-05-10T09:00:00Z" });
      const evidence = { kind: "pull_request", url: URL, at: "2026-05-10T09:20:00Z", made } as const;
      expect(rejectionOf(evidence, { block })).toBe(rejected ? "before_promise" : null);
      expect(linkDateFor(URL, evidence, block)).toBe(rejected ? block.promised : evidence.at);
      expect(rejectionOf(evidence, { block: aBlock({ promised: "2026-05-10" }) })).toBeNull();
    },
  );

  test("that published the commitment gets the instant of the promise, or no date if that instant is unknown", () => {
    const commit = "c0ffee".padEnd(40, "0");
    const work = { at: "2026-05-10T09:20:00Z", commit };
    const block = aBlock({ first_commit: commit, promised: "2026-05-10T09:00:00Z" });
    expect(linkDateFor(URL, work, block)).toBe(block.promised);
    expect(linkDateFor(URL, work, { ...block, promised: "2026-05-10" })).toBeNull();
    expect(linkDateFor(URL, work, { ...block, first_commit: null })).toBe(work.at);
    expect(linkDateFor(URL, { ...work, at: null }, block)).toBeNull();
    const undated = aBlock({ first_commit: commit, report: { ...block.report, published: null } });
    expect(linkDateFor(URL, { ...work, made: work.at }, undated)).toBeNull();
    expect(linkDateFor(URL, { at: work.at, made: work.at }, undated)).toBe(work.at);
  });

  test.for<[what: string, evidence: Partial<Evidence>, dates: IssueFacts["link_dates"], rejection: Rejection | null]>([
    ["counts if it is newer than the promise", {}, undefined, null],
    ["doesn't count if it is older than the promise", { at: OLD }, undefined, "before_promise"],
    ["counts if it has no date", { at: null }, undefined, null],
    ["doesn't count if its commit published the promise", { commit: COMMIT }, undefined, "before_promise"],
    [
      "doesn't count if it is the commit that published the promise",
      { url: `https://github.com/acme/status/commit/${COMMIT}` },
      undefined,
      "before_promise",
    ],
    ["counts if it is a link and only its tick is old", { kind: "link", at: OLD }, undefined, null],
    ["doesn't count if it is a link to old work", { kind: "link" }, { [URL]: OLD }, "before_promise"],
    ["isn't checked if it is a link to work without a date", { kind: "link" }, { [URL]: null }, "not_checked"],
    ["counts if it is a comment that links to new work", { kind: "comment" }, { [URL]: LATER }, null],
    [
      "isn't checked if it is a comment that links to work without a date",
      { kind: "comment" },
      { [URL]: null },
      "not_checked",
    ],
    ["doesn't count if it is an old comment", { kind: "comment", at: OLD }, undefined, "before_promise"],
    ["isn't checked if only a newer version knows its kind", { kind: "other" }, undefined, "not_checked"],
    ["counts if it is a tracker, whatever the link dates are", { kind: "tracker" }, { [URL]: OLD }, null],
  ])("%s", ([, changes, link_dates, rejection]) => {
    const evidence: Evidence = { kind: "pull_request", url: URL, at: LATER, ...changes };
    const issue = link_dates === undefined ? null : { link_dates };
    expect(rejectionOf(evidence, { block: aBlock(), issue })).toBe(rejection);
  });
});

test("a tracker counts only if it was completed more than ten seconds after the promise was committed", () => {
  const block = aBlock({ promised: "2026-03-02T10:00:00Z" });
  const at = (seconds: string): Evidence => ({ kind: "tracker", url: URL, at: `2026-03-02T10:00:${seconds}Z` });
  expect(countingTracker(block, [at("10")])).toBeUndefined();
  expect(countingTracker(block, [at("11")])).toEqual(at("11"));
});

test.for<[block: Partial<Block>, done: boolean]>([
  [{}, false],
  [{ done_when_promised: true }, true],
  [{ done: "2026-03-01" }, true],
  [{ done: "2026-03-02" }, false],
  [{ done: "2026-03-01", promised: "2026-03-01" }, false],
  [{ done: "2026-03-01", history: [{ type: "ticked", at: "2026-03-02", commit: null }] }, false],
  [{ done_when_promised: true, history: [{ type: "unticked", at: "2026-03-02", commit: null }] }, false],
  [{ done_when_promised: true, history: [{ type: "reopened", at: "2026-03-02" }] }, false],
])("a commitment with %j was done when promised: %s", ([block, done]) => {
  expect(wasDoneWhenPromised(aBlock(block))).toBe(done);
});

test("removing the mark `done_when_promised` leaves a block without it unchanged", () => {
  const block = aBlock({ done: "2026-03-01" });
  expect(withoutDoneMark(block)).toBe(block);
  expect(Object.hasOwn(withoutDoneMark({ ...block, done_when_promised: true }), "done_when_promised")).toBe(false);
});

test.each(["link", "comment"] as const)(
  "evidence of the kind %s proves nothing if it links to the commitment's own report",
  (kind) => {
    const block = aBlock();
    const url = `https://github.com/acme/status/blob/main/${block.report.path}`;
    expect(rejectionOf({ kind, url, at: "2026-06-01T12:00:00Z" }, { block })).toBe("not_checked");
    expect(rejectionOf({ kind, url: `${url}.html`, at: "2026-06-01T12:00:00Z" }, { block })).toBeNull();
  },
);
