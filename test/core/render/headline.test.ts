import { describe, expect, test } from "vitest";
import { assess, type Assessment } from "../../../src/core/assess/assess.ts";
import type { IssueFacts, Snapshot } from "../../../src/core/model/snapshot.ts";
import { failureSentence, headline } from "../../../src/core/render/headline.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

function assessed(commitments: Snapshot["commitments"]): Assessment {
  return assess(aSnapshot({ commitments }), { instant: "2026-07-12T12:00:00Z", today: null });
}

function closed(on: string): Partial<IssueFacts> {
  const evidence = [{ kind: "comment", url: "https://example.com/proof", at: "2026-05-30T10:00:00Z" }] as const;
  return { state: "closed", state_reason: "completed", closed_at: `${on}T12:00:00Z`, evidence: [...evidence] };
}

function commitment(number: number, due: string): ReturnType<typeof aTracked> {
  return aTracked({ block: { due, subject: `Thing ${number}` }, issue: { number } });
}

describe("the headline", () => {
  test("shows how many of the due commitments are kept on time, and how many are overdue and removed", () => {
    const commitments = [
      aTracked({ issue: closed("2026-05-20") }),
      commitment(2, "2026-06-01"),
      aTracked({ block: { removed: "2026-06-01", first_due: "2026-07-01", due: "2026-08-01" } }),
    ];
    expect(headline(assessed(commitments))).toBe("1 of 3 due kept · 1 overdue · 1 removed");
  });

  test("shows commitments kept late separately from those kept on time", () => {
    const commitments = [aTracked({ issue: closed("2026-06-20") }), aTracked({ issue: closed("2026-05-20") })];
    expect(headline(assessed(commitments))).toBe("1 of 2 due kept · 1 late");
  });

  test("also shows the number of missing issues, without adding it to the total", () => {
    expect(headline(assessed([aTracked()]), 2)).toMatch(/^0 of 1 due kept.* · 2 gone$/);
    expect(headline(assessed([]), 1)).toBe("no commitments recorded · 1 gone");
  });

  test("shows how many commitments are open and kept if nothing is due yet", () => {
    const open = commitment(2, "2026-12-01");
    expect(headline(assessed([open]))).toBe("nothing due yet · 1 open");
    const early = aTracked({ block: { due: "2026-12-01" }, issue: closed("2026-05-20") });
    expect(headline(assessed([open, early]))).toBe("nothing due yet · 1 open · 1 kept");
  });

  test("states that no commitments are recorded", () => {
    expect(headline(assessed([]))).toBe("no commitments recorded");
  });
});

describe("the failure sentence", () => {
  test.each([
    { commitments: [commitment(1, "2026-07-11")], sentence: "1 commitment is overdue by 1 day: #1 Thing 1." },
    {
      commitments: [commitment(1, "2026-07-11"), commitment(2, "2026-06-01")],
      sentence: "2 commitments are overdue, the oldest by 41 days: #2 Thing 2.",
    },
    {
      commitments: [aTracked({ issue: null })],
      sentence: "1 commitment is overdue by 41 days: Add an alert for the queue.",
    },
    {
      commitments: [commitment(1, "2026-07-11"), aTracked({ block: { removed: "2026-06-01", due: "2026-12-01" } })],
      sentence:
        "1 commitment is overdue by 1 day: #1 Thing 1; 1 commitment is removed from its report: #1 Add an alert for the queue.",
    },
    {
      commitments: [aTracked({ block: { removed: "2026-06-01" } })],
      sentence:
        "1 commitment is overdue by 41 days: #1 Add an alert for the queue; 1 commitment is removed from its report: #1 Add an alert for the queue.",
    },
  ])("is “$sentence”", ({ commitments, sentence }) => {
    expect(failureSentence(assessed(commitments), ["overdue", "removed"])).toBe(sentence);
  });

  test("is null if no commitment fails the check", () => {
    expect(failureSentence(assessed([commitment(1, "2026-12-01")]), ["overdue", "removed"])).toBeNull();
  });

  test("includes withdrawals without a reason, regardless of which states fail the check", () => {
    const issue = { state: "closed", state_reason: "not_planned", closed_at: "2026-05-10T12:00:00Z" } as const;
    const commitments = [aTracked({ issue }), aTracked({ issue: { ...issue, number: 2 } })];
    expect(failureSentence(assessed(commitments), [])).toBe(
      "2 commitments were withdrawn without a reason (comment “Reason: …” on the issue): #1 Add an alert for the queue.",
    );
  });
});
