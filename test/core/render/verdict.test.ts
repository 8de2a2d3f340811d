import { expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { CommitmentFacts, IssueFacts } from "../../../src/core/model/snapshot.ts";
import { verdict } from "../../../src/core/render/verdict.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const evidence: IssueFacts["evidence"] = [{ kind: "comment", url: "https://example.com/proof", at: null }];
const done = (on: string): Partial<IssueFacts> => ({ state: "closed", closed_at: `${on}T12:00:00Z`, evidence });
const open = aTracked({ block: { due: "2026-12-01" } });
const onTime = aTracked({ issue: done("2026-05-20") });
const late = aTracked({ issue: done("2026-06-20") });
const rescheduled = aTracked({ block: { first_due: "2026-06-01", due: "2026-12-01" } });

const early = aTracked({ block: { due: null }, issue: done("2026-05-20") });
const removedEarly = aTracked({ block: { due: "2026-12-01", first_due: "2026-12-01", removed: "2026-06-05" } });

test.for<[text: string, commitments: CommitmentFacts[]]>([
  ["No commitments recorded. This does not mean that none were made", []],
  ["Nothing has come due yet: 1 commitment is open", [open]],
  [
    "Nothing has come due yet: 2 commitments are open, 1 commitment was kept early or without a due date",
    [open, open, early],
  ],
  ["Nothing has come due yet: 1 commitment was kept early or without a due date", [early]],
  ["Nothing has come due yet", [aTracked({ block: { done: "2026-02-01" } })]],
  ["1 commitment was due by today. It was kept on time", [open, onTime]],
  ["2 commitments were due by today. Both are overdue", [aTracked(), aTracked()]],
  ["3 commitments were due by today. All 3 were kept late", [late, late, late]],
  [
    "5 commitments were due by today: 2 kept on time, 1 kept late, 1 overdue, 1 rescheduled",
    [aTracked(), onTime, onTime, late, rescheduled],
  ],
  ["1 commitment was due by today. It was kept on time. 1 that was not due yet was removed", [onTime, removedEarly]],
  [
    "Nothing has come due yet: 2 commitments are open. 2 that were not due yet were removed",
    [removedEarly, removedEarly],
  ],
])("the verdict is “%s”", ([text, commitments]) => {
  const assessment = assess(aSnapshot({ commitments }), { instant: "2026-07-12T12:00:00Z", today: null });
  expect(verdict(assessment)).toBe(text);
});
