import { expect, test } from "vitest";
import {
  claimedProblem,
  continuedProblem,
  goneProblem,
  lostProblem,
  removedProblem,
  waitingProblem,
} from "../../../src/core/plan/problems.ts";
import { aBlock, aCommitment } from "../../support/builders.ts";

const ITEM = aCommitment({ report: "a.md", line: 5, subject: "One" });
const GONE = { number: 7, fingerprint: "AAAA", how: "moved" } as const;
const KNOWN = { ...GONE, block: aBlock() };

test.for([
  [
    claimedProblem(ITEM, 3),
    "error",
    /^No issue is created for “One”: #3, which is not trusted, contains its managed block\./,
  ],
  [
    goneProblem(ITEM, KNOWN),
    "error",
    /^#7, the issue for “One”, was moved to another repository; it is not created again\. .* \{#7-again\}\.$/,
  ],
  [
    goneProblem(ITEM, GONE),
    "error",
    /Its original due date is unknown, and new items in this report get no issue, because .* Run again, or add a checkout step with `fetch-depth: 0`\.$/,
  ],
  [
    continuedProblem(ITEM, KNOWN),
    "warning",
    /^“One” gets a new issue because #7 .*; its original due date and history are kept\.$/,
  ],
  [
    waitingProblem(ITEM, GONE),
    "error",
    /^“One” gets no new issue in place of #7 yet: its original due date is unknown, .*`fetch-depth: 0`\.$/,
  ],
  [
    removedProblem(ITEM, KNOWN),
    "warning",
    /^#7, the issue for “One”, was moved to another repository, and its line was removed .* `~~text~~ withdrawn: the reason`\.$/,
  ],
] as const)(
  "a problem with an item has the item's line and explains what happened (case %#)",
  ([problem, severity, message]) => {
    expect(problem).toMatchObject({ severity, file: "a.md", line: 5, message: expect.stringMatching(message) });
  },
);

test("the problem for a missing issue without a report names no file or line", () => {
  expect(lostProblem(GONE)).toEqual({
    severity: "error",
    file: null,
    line: null,
    message:
      "#7, which tracked a commitment, was moved to another repository, and no report contains the commitment's text any more. Until git's history shows its past, no new issue is created: add a checkout step with `fetch-depth: 0`, put the commitment's line back in its report, or, if `documents` no longer matches the report, change it back.",
  });
});

test("the problems of a missing issue whose last commit was removed from the branch say how to restore that commit", () => {
  const cutOff = { ...GONE, until: "c0ffee", isCutOff: true };
  for (const { message } of [goneProblem(ITEM, cutOff), waitingProblem(ITEM, cutOff), lostProblem(cutOff)]) {
    expect(message).toMatch(/commit c0ffee, which the last run read, is no longer part of the branch/);
    expect(message).toMatch(/run `git push origin c0ffee:refs\/heads\/restored`, then run this workflow again\.$/);
  }
});
