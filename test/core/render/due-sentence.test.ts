import { expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { CommitmentFacts, IssueFacts } from "../../../src/core/model/snapshot.ts";
import { dueSentence } from "../../../src/core/render/due-sentence.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const evidence: IssueFacts["evidence"] = [{ kind: "comment", url: "https://example.com/proof", at: null }];
const done = (on: string): Partial<IssueFacts> => ({ state: "closed", closed_at: `${on}T12:00:00Z`, evidence });
const open = aTracked({ block: { due: "2026-12-01" } });
const onTime = aTracked({ issue: done("2026-05-20") });
const late = aTracked({ issue: done("2026-06-20") });
const rescheduled = aTracked({ block: { first_due: "2026-06-01", due: "2026-12-01" } });

test.for<[sentence: string, commitments: CommitmentFacts[]]>([
  ["", []],
  ["Nothing has come due yet: 1 commitment is open.", [open]],
  [
    "Nothing has come due yet: 2 commitments are open, 1 already kept.",
    [open, open, aTracked({ block: { due: null }, issue: done("2026-05-20") })],
  ],
  ["1 commitment was due by today: 1 kept on time.", [open, onTime]],
  [
    "5 commitments were due by today: 2 kept on time, 1 late, 1 overdue, 1 rescheduled.",
    [aTracked(), onTime, onTime, late, rescheduled],
  ],
])("the sentence about due commitments is “%s”", ([sentence, commitments]) => {
  const assessment = assess(aSnapshot({ commitments }), { instant: "2026-07-12T12:00:00Z", today: null });
  expect(dueSentence(assessment)).toBe(sentence);
});
