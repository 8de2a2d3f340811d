import { describe, expect, test } from "vitest";
import { closureOf, evidenceOf, isSettled, type Closure } from "../../../src/core/lifecycle/closure.ts";
import type { Block, Event } from "../../../src/core/model/block.ts";
import type { Evidence, IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aTracked } from "../../support/builders.ts";

const TRACKER = { kind: "tracker", url: "https://example.com/1", at: "2026-05-10T10:00:00Z" } as const;
const COMMENT = { kind: "comment", url: "https://example.com/2", at: null } as const;
const CLOSED = { state: "closed", state_reason: "completed", closed_at: "2026-05-20T12:00:00Z" } as const;
const TICKED: Event = { type: "ticked", at: "2026-05-15", commit: null };
const REOPENED: Event = { type: "reopened", at: "2026-05-16" };

function closure(block: Partial<Block>, issue: Partial<IssueFacts> | null = {}): Closure | null {
  const tracked = aTracked({ block, issue });
  return closureOf(tracked, evidenceOf(tracked));
}

describe("a commitment's evidence", () => {
  test("comes from its block, its issue and the links in its report, without duplicate URLs", () => {
    const links = [COMMENT.url, "https://example.com/3"];
    const block = { evidence: [TRACKER], links, done: "2026-05-15" };
    expect(evidenceOf(aTracked({ block, issue: { evidence: [COMMENT, TRACKER] } }))).toEqual([
      TRACKER,
      COMMENT,
      { kind: "link", url: "https://example.com/3", at: "2026-05-15" },
    ]);
  });

  test("is empty if none is recorded, with or without an issue", () => {
    expect(evidenceOf(aTracked())).toEqual([]);
    expect(evidenceOf(aTracked({ issue: null }))).toEqual([]);
  });
});

describe("a commitment", () => {
  test.each<{ name: string; block?: Partial<Block>; issue?: Partial<IssueFacts> | null; closed: Closure | null }>([
    { name: "is not closed if nothing happened", closed: null },
    {
      name: "is closed when its issue is closed",
      issue: CLOSED,
      closed: { ...completed("2026-05-20"), at: CLOSED.closed_at },
    },
    {
      name: "is closed as of its issue's creation if the time of the close is unknown",
      issue: { ...CLOSED, closed_at: null },
      closed: { ...completed("2026-03-02"), at: "2026-03-02T08:00:00Z" },
    },
    {
      name: "is closed when it is ticked in its report, even without an issue",
      block: { done: "2026-05-15" },
      issue: null,
      closed: completed("2026-05-15"),
    },
    {
      name: "is closed when its tracker is completed, even if its issue closes later",
      block: { evidence: [TRACKER] },
      issue: CLOSED,
      closed: { ...completed("2026-05-10"), at: TRACKER.at },
    },
    {
      name: "is closed when a completed tracker is linked",
      block: {
        evidence: [TRACKER],
        history: [{ type: "tracker", at: "2026-05-12", from: null, to: "#1", commit: null }],
      },
      closed: completed("2026-05-12"),
    },
    {
      name: "is not closed by an undated tracker alone",
      block: { evidence: [{ ...TRACKER, at: null }] },
      closed: null,
    },
    {
      name: "is closed by whichever came first: its tick, its tracker or its issue",
      block: { done: "2026-05-05", evidence: [TRACKER] },
      issue: CLOSED,
      closed: completed("2026-05-05"),
    },
    {
      name: "is closed as not planned if its issue is, even if it was ticked in its report earlier",
      block: { done: "2026-05-05" },
      issue: { ...CLOSED, state_reason: "not_planned" },
      closed: { reason: "not_planned", on: "2026-05-20", at: CLOSED.closed_at },
    },
    {
      name: "is closed as not planned when it is withdrawn in its report",
      block: { withdrawn: { at: "2026-05-11", reason: null, replaced_by: null } },
      issue: CLOSED,
      closed: { reason: "not_planned", on: "2026-05-11", at: "2026-05-11" },
    },
    {
      name: "is closed as a duplicate when it is replaced in its report",
      block: { withdrawn: { at: "2026-05-11", reason: null, replaced_by: "#7" } },
      closed: { reason: "duplicate", on: "2026-05-11", at: "2026-05-11" },
    },
    {
      name: "is not closed by a tick if a person reopened the issue afterwards",
      block: { done: "2026-05-15", history: [TICKED] },
      issue: { state_reason: "reopened" },
      closed: null,
    },
    {
      name: "is closed only by its issue if a person reopened the issue after the tick",
      block: { done: "2026-05-15", history: [TICKED, REOPENED] },
      issue: CLOSED,
      closed: { ...completed("2026-05-20"), at: CLOSED.closed_at },
    },
    {
      name: "is closed by a tick after the reopening",
      block: { done: "2026-05-15", history: [REOPENED, TICKED] },
      issue: CLOSED,
      closed: completed("2026-05-15"),
    },
  ])("$name", ({ block = {}, issue, closed }) => {
    expect(closure(block, issue)).toEqual(closed);
  });

  test("has a closing date in the block's time zone", () => {
    const issue = { ...CLOSED, closed_at: "2026-05-20T13:00:00Z" };
    expect(closure({ time_zone: "Pacific/Auckland" }, issue)?.on).toBe("2026-05-21");
  });
});

describe("a close by a bot", () => {
  const closer = { login: "stale", standing: "bot" } as const;

  test.each<{ how: string; block: Partial<Block>; counts: boolean }>([
    { how: "does not count on its own", block: {}, counts: false },
    { how: "does not count with a link in a comment", block: { evidence: [COMMENT] }, counts: false },
    {
      how: "counts with a commit",
      block: { evidence: [{ ...COMMENT, kind: "commit" } satisfies Evidence] },
      counts: true,
    },
    { how: "counts with a tick in the report", block: { done: "2026-05-15" }, counts: true },
  ])("$how", ({ block, counts }) => {
    expect(isSettled(aTracked({ block, issue: { ...CLOSED, closer } }))).toBe(counts);
  });
});

test("an open commitment is not settled, even if its report marks it as done", () => {
  expect(isSettled(aTracked({ block: { done: "2026-05-15" } }))).toBe(false);
  expect(isSettled(aTracked({ block: { done: "2026-05-15" }, issue: null }))).toBe(false);
});

function completed(day: string): Closure {
  return { reason: "completed", on: day, at: day };
}

describe("a commitment that was already done when promised", () => {
  const old = { ...TRACKER, at: "2026-04-10T23:30:00Z" };

  test("is closed on the date of its done mark or, without one, on its tracker's date in the block's time zone", () => {
    expect(closure({ done_when_promised: true, done: "2026-04-01" })).toMatchObject({ on: "2026-04-01" });
    const block = { done_when_promised: true, promised: "2026-05-01T09:00:00Z", time_zone: "Europe/Berlin" } as const;
    expect(closure({ ...block, evidence: [old] })).toMatchObject({ on: "2026-04-11" });
    expect(closure(block)).toBeNull();
  });
});

test("a done date before the promise counts as the date of the promise if that date is known", () => {
  const ticked = { done: "2026-04-01", promised: "2026-05-01T09:00:00Z" };
  expect(closure(ticked)).toMatchObject({ on: "2026-05-01" });
  expect(closure({ ...ticked, done: "2026-05-03" })).toMatchObject({ on: "2026-05-03" });
  const report = { ...aTracked().block.report, published: null };
  expect(closure({ done: "2026-04-01", report })).toMatchObject({ on: "2026-04-01" });
});
