import { expect, test } from "vitest";
import { describeDifference } from "../../../src/core/verify/findings.ts";

const PLACE = { number: 7, file: "a.md", line: 3, commit: "c0ffee0123456789" };

test.each<[...Parameters<typeof describeDifference>, expected: string]>([
  [
    "removed",
    { ...PLACE, is: "2026-12-01" },
    "The line of issue #7 is gone from its report, which the issue does not say.",
  ],
  ["removed", { ...PLACE, is: null }, "Issue #7 says that its line is gone; it is there."],
  [
    "withdrawn",
    { ...PLACE, is: "2026-12-01" },
    "The report takes back the promise of issue #7, which the issue does not say.",
  ],
  ["withdrawn", { ...PLACE, is: null }, "Issue #7 says that it was withdrawn in its report; it was not."],
  [
    "due",
    { ...PLACE, said: null, is: "2026-12-01" },
    "Issue #7 says that it is due no day; its report says 2026-12-01.",
  ],
  [
    "published_text",
    { ...PLACE, said: "New", is: "Old" },
    "Issue #7 says that the first words were “New”; the published snapshot says “Old”.",
  ],
  [
    "commit",
    PLACE,
    "Issue #7 names commit c0ffee012345, which is not in the history of this branch: it was rewritten.",
  ],
])("%s of %o", (what, facts, message) => {
  expect(describeDifference(what, facts)).toEqual({ ...PLACE, message });
});

test("a difference without a place has none", () => {
  expect(describeDifference("gone", { number: 7, how: "deleted", since: "2026-12-01" })).toMatchObject({
    file: null,
    line: null,
    commit: null,
  });
});
