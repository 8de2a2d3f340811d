import { expect, test } from "vitest";
import { SENTENCES } from "../../../src/core/verify/findings.ts";

test.each<[sentence: string, expected: string]>([
  [
    SENTENCES.gone(7, "deleted", "2026-12-01"),
    "Issue #7, which tracked a commitment, was deleted (first missed on 2026-12-01).",
  ],
  [SENTENCES.removed(7), "The commitment of issue #7 was removed from its report, but the issue doesn't say so."],
  [
    SENTENCES.notRemoved(7),
    "Issue #7 says that its commitment was removed from the report, but the report still contains it.",
  ],
  [SENTENCES.withdrawn(7), "The commitment of issue #7 was withdrawn in its report, but the issue doesn't say so."],
  [SENTENCES.notWithdrawn(7), "Issue #7 says that its commitment was withdrawn in its report, but it wasn't."],
  [SENTENCES.due(7, null, "2026-12-01"), "Issue #7 says that it has no due date; its report says 2026-12-01."],
  [SENTENCES.due(7, "2026-12-01", null), "Issue #7 says that it is due 2026-12-01; its report has no date."],
  [
    SENTENCES.firstDue(7, null, "2026-12-01"),
    "Issue #7 says that it was first promised without a due date; git says 2026-12-01.",
  ],
  [
    SENTENCES.published(7, null, "2026-12-01"),
    "Issue #7 says that its report has no publication date; the report says 2026-12-01.",
  ],
  [
    SENTENCES.done(7, "2026-11-30", "2026-12-01"),
    "Issue #7 says that it was marked as done on 2026-11-30; the report has marked it as done since 2026-12-01.",
  ],
  [
    SENTENCES.done(7, "2026-11-30", null),
    "Issue #7 says that it was marked as done on 2026-11-30; the report doesn't mark it as done.",
  ],
  [
    SENTENCES.publishedFirstText(7, "New", "Old"),
    "Issue #7 says that its first text was “New”; the published snapshot says “Old”.",
  ],
  [
    SENTENCES.lostCommit(7, "c0ffee0123456789"),
    "Issue #7 names commit c0ffee012345, which is not in this branch's history: the history was rewritten.",
  ],
])("a finding is worded as %j", (sentence, expected) => {
  expect(sentence).toBe(expected);
});

test("a long quoted text is clipped", () => {
  expect(SENTENCES.missing("x".repeat(500), "2026-12-01T09:00:00Z")).toBe(
    `“${"x".repeat(119)}…”, promised on 2026-12-01, has no issue.`,
  );
});
