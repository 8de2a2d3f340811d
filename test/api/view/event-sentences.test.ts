import { describe, expect, test } from "vitest";
import { describePublicEvent, ENGLISH, type PublicEvent } from "../../../api/view/event-sentences.ts";
import { PLAIN } from "../../../src/core/render/events.ts";

const at = "2026-05-01";

describe("a derived event", () => {
  test.for<[event: PublicEvent, sentence: string, brief: string]>([
    [
      { type: "promised", at, to: "2026-06-01", report: "Outage" },
      "Promised in “Outage”, for 2026-06-01.",
      "Promised for 2026-06-01.",
    ],
    [
      { type: "promised", at, to: null, report: "Outage" },
      "Promised in “Outage”, without a due date.",
      "Promised, without a due date.",
    ],
    [
      { type: "overdue", at, due: "2026-04-30" },
      "Not done by the due date, 2026-04-30.",
      "Not done by the due date, 2026-04-30.",
    ],
    [
      { type: "gone", at, number: 9, how: "moved" },
      "Issue #9, which tracked a commitment, was moved to another repository.",
      "Issue #9, which tracked a promise, was deleted, transferred or hidden.",
    ],
  ])("%o is described as %j, or briefly as %j", ([event, sentence, brief]) => {
    expect(describePublicEvent(ENGLISH, event, PLAIN)).toBe(sentence);
    expect(describePublicEvent(ENGLISH, event, { ...PLAIN, brief: true })).toBe(brief);
  });
});

test("an event from a managed block is described in one sentence", () => {
  expect(describePublicEvent(ENGLISH, { type: "reopened", at }, PLAIN)).toBe("Reopened.");
});
