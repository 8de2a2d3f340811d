import { expect, test } from "vitest";
import { EVENTS_KEPT, type Block, type Event } from "../../../src/core/model/block.ts";
import { compareSnapshot } from "../../../src/core/verify/compare-snapshot.ts";
import { aBlock, anIssue, aSnapshot } from "../../support/builders.ts";

const event = (index: number): Event => ({ type: "owner", at: "2026-05-20", from: `@a${index}`, to: null });
const events = (count: number): Event[] => Array.from({ length: count }, (_, index) => event(index));
const ACCUSED = ["Issue #1 no longer lists 2 of the events in the published snapshot."];

/** Compares a published history with the issue's block, which lacks the third and the fourth event. */
function compare(published: Partial<Block>, change: Partial<Block>): string[] {
  const { history = [] } = published;
  const block = aBlock({ ...published, history: history.toSpliced(2, 2), ...change });
  const snapshot = aSnapshot({ commitments: [{ block: aBlock(published), issue: anIssue() }] });
  return compareSnapshot(snapshot, { issues: [{ block, facts: anIssue() }], gone: [] }).map(({ message }) => message);
}

test.each<[what: string, published: Partial<Block>, change: Partial<Block>, findings: string[]]>([
  ["a short history lacks events", { history: events(5) }, {}, ACCUSED],
  ["a short history lacks events and says that it was shortened", { history: events(5) }, { shortened: 2 }, ACCUSED],
  ["a long history was shortened", { history: events(EVENTS_KEPT + 2) }, { shortened: 2 }, []],
  ["a long history lacks events without saying so", { history: events(EVENTS_KEPT + 2) }, {}, ACCUSED],
  ["a long history lacks more than it says", { history: events(EVENTS_KEPT + 2) }, { shortened: 1 }, ACCUSED],
  [
    "a long history was shortened before the snapshot, but not since",
    { history: events(EVENTS_KEPT + 2), shortened: 2 },
    { shortened: 2 },
    ACCUSED,
  ],
  [
    "a history with long texts was shortened",
    {
      history: [
        ...events(4),
        { type: "reworded", at: "2026-05-20", before: "x".repeat(5000), after: "", commit: null },
      ],
    },
    { shortened: 2 },
    [],
  ],
])("an issue is compared with the published snapshot: %s", (_, published, change, findings) => {
  expect(compare(published, change)).toEqual(findings);
});
