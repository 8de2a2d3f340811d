import { expect, test } from "vitest";
import { gatherFacts, WITHHELD_MESSAGE } from "../../../api/facts/facts.ts";
import { createSourceState, type SourceState } from "../../../api/facts/source-state.ts";
import { aSnapshot } from "../../support/builders.ts";

function aState(changes: Partial<SourceState>, staleAfter = 1_000): SourceState {
  const source = {
    name: "acme/status",
    staleAfter,
    probe: () => Promise.resolve(),
    read: () => Promise.resolve(aSnapshot()),
    pace: () => ({ probe: 1, read: 1 }),
  };
  return { ...createSourceState(source), ...changes };
}

const READ = aState({ snapshot: aSnapshot() });
const UNREAD = aState({});
const DOWN = { problem: "Could not read acme/status: GitHub did not answer.", publicProblem: "GitHub did not answer." };
const FAILING = aState({ snapshot: aSnapshot(), ...DOWN });
const WITHHELD = aState({ withheld: "acme/status is private.", problem: "acme/status is private." });

test.for<[what: string, states: SourceState[], expected: object]>([
  ["all repositories have been read", [READ, READ], { complete: true, withheld: 0, lastError: null }],
  [
    "one repository has not been read yet",
    [READ, UNREAD],
    { complete: false, lastError: "Some repositories have not been read yet." },
  ],
  [
    "one repository can't be read",
    [READ, FAILING],
    { complete: true, withheld: 0, lastError: "GitHub did not answer." },
  ],
  [
    "a repository that was never read can't be read, without naming it",
    [aState(DOWN)],
    { snapshots: [], complete: false, lastError: "GitHub did not answer." },
  ],
  [
    "one repository is withheld, without naming it",
    [READ, WITHHELD],
    { complete: true, withheld: 1, lastError: WITHHELD_MESSAGE },
  ],
  [
    "one repository is withheld and another can't be read",
    [WITHHELD, FAILING],
    { withheld: 1, lastError: "GitHub did not answer." },
  ],
])("the facts say that %s", ([, states, expected]) => {
  expect(gatherFacts(states)).toMatchObject(expected);
});

test("the facts contain every snapshot, and become stale as soon as one of the snapshots does", () => {
  const facts = gatherFacts([READ, UNREAD, aState({ snapshot: aSnapshot() }, 500)]);
  expect([facts.snapshots.length, facts.staleAfter]).toEqual([2, 500]);
});
