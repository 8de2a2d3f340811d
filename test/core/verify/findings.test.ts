import { expect, test } from "vitest";
import { SENTENCES } from "../../../src/core/verify/findings.ts";

test.each<[sentence: string, expected: string]>([
  [
    SENTENCES.gone(7, "deleted", "2026-12-01"),
    "Issue #7, which tracked a commitment, was deleted (first noticed on 2026-12-01).",
  ],
  [
    SENTENCES.removed(7),
    "The commitment tracked by issue #7 was removed from its report, but the issue doesn't say so.",
  ],
  [
    SENTENCES.notRemoved(7),
    "Issue #7 says that its commitment was removed from the report, but the report still contains it.",
  ],
  [
    SENTENCES.withdrawn(7),
    "The commitment tracked by issue #7 was withdrawn in its report, but the issue doesn't say so.",
  ],
  [SENTENCES.notWithdrawn(7), "Issue #7 says that its commitment was withdrawn in its report, but it wasn't."],
  [
    SENTENCES.due(7, null, "2026-12-01"),
    "Issue #7 says that its commitment has no due date; according to the report, it is due on 2026-12-01.",
  ],
  [
    SENTENCES.due(7, "2026-12-01", null),
    "Issue #7 says that its commitment is due on 2026-12-01; according to the report, it has no due date.",
  ],
  [
    SENTENCES.firstDue(7, null, "2026-12-01"),
    "Issue #7 says that its commitment originally had no due date; according to git, it was originally due on 2026-12-01.",
  ],
  [
    SENTENCES.moveFalse(7, "2026-12-24", null),
    "Issue #7 says that the due date moved to 2026-12-24 at this commit; according to git, the commitment then had no due date.",
  ],
  [
    SENTENCES.moveFalse(7, "2026-12-24", "2026-12-01"),
    "Issue #7 says that the due date moved to 2026-12-24 at this commit; according to git, the commitment was then due on 2026-12-01.",
  ],
  [
    SENTENCES.published(7, null, "2026-12-01"),
    "Issue #7 says that its report has no publication date; according to git, it was published on 2026-12-01.",
  ],
  [
    SENTENCES.done(7, "2026-11-30", "2026-12-01"),
    "Issue #7 says that its commitment was marked as done on 2026-11-30; the report has marked it as done only since 2026-12-01.",
  ],
  [
    SENTENCES.done(7, "2026-11-30", null),
    "Issue #7 says that its commitment was marked as done on 2026-11-30; the report doesn't mark it as done.",
  ],
  [
    SENTENCES.publishedFirstText(7, "New", "Old"),
    "Issue #7 says that the original text was “New”; according to the published snapshot, it was “Old”.",
  ],
  [
    SENTENCES.lostCommit(7, "c0ffee0123456789"),
    "Issue #7 names commit c0ffee012345, which is not in this branch's history: the history was rewritten.",
  ],
])("a finding is worded as %j", (sentence, expected) => {
  expect(sentence).toBe(expected);
});

test("long quoted text is clipped", () => {
  expect(SENTENCES.missing("x".repeat(500), "2026-12-01T09:00:00Z")).toBe(
    `“${"x".repeat(119)}…”, promised on 2026-12-01, has no issue.`,
  );
});
