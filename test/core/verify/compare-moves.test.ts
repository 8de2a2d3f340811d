import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { missingMoves } from "../../../src/core/verify/compare-moves.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock } from "../../support/builders.ts";

const FIRST = "2026-06-01";
const MOVED = "2026-09-01";

/** Returns the missing moves of an issue with this history, according to a git history in which the due date moved once. */
function missing(history: Event[], movedAt: string, stated: Partial<Block> = {}): string[] {
  const read = { text: aBlock().text, line: 12, path: "a.md", isDone: false, links: [], trackers: [] };
  const start: CommitmentState = { ...read, commit: "c1", at: "2026-03-01T08:00:00Z", due: FIRST };
  const latest: CommitmentState = { ...read, commit: "c2", at: movedAt, due: MOVED };
  const expected: ReplayedCommitment = {
    block: aBlock({ due: MOVED, first_due: FIRST }),
    from: start.at,
    to: null,
    states: [start, latest],
    latest,
    reasons: new Set(),
    names: [],
  };
  const issue = { block: aBlock({ due: FIRST, first_due: FIRST, history, ...stated }), facts: { number: 7 } };
  const visible = { issue, expected, start, later: [latest], end: "2026-05-01T08:00:00Z", wasRead: () => true };
  return missingMoves(visible).map(({ due }) => due);
}

describe("an issue that was closed and later reopened", () => {
  const close = { by: "mira", standing: "writer", as: "completed" } as const;
  const history: Event[] = [
    { type: "closed", at: "2026-03-10", instant: "2026-03-10T12:00:00Z", ...close },
    { type: "reopened", at: "2026-03-20" },
  ];

  test.for<[what: string, movedAt: string, found: string[]]>([
    ["must list a move before the close", "2026-03-10T11:59:59Z", [MOVED]],
    ["needn't list a move at the time of the close", "2026-03-10T12:00:00Z", []],
    ["needn't list a move on the day of the reopening", "2026-03-20T23:59:59Z", []],
    ["must list a move after the day of the reopening", "2026-03-21T00:00:00Z", [MOVED]],
  ])("%s", ([, movedAt, found]) => {
    expect(missing(history, movedAt)).toEqual(found);
  });

  test("needn't list a move while it is closed a second time", () => {
    const again: Event = { type: "closed", at: "2026-04-01", instant: "2026-04-01T12:00:00Z", ...close };
    const reopened: Event = { type: "reopened", at: "2026-04-20" };
    expect(missing([...history, again, reopened], "2026-04-10T12:00:00Z")).toEqual([]);
    expect(missing([...history, again, reopened], "2026-03-25T12:00:00Z")).toEqual([MOVED]);
  });
});
