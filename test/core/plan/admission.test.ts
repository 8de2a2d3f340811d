import { expect, test } from "vitest";
import { draftProblems, withoutDrafts } from "../../../src/core/plan/admission.ts";
import { aBlock, aReportOf } from "../../support/builders.ts";

const known = [{ block: aBlock({ report: { path: "a.md", slug: "a", title: "A", published: null }, subject: "One" }) }];
const draft = { draft: true };

test.each([
  ["a draft that was never tracked", aReportOf("b.md", [{ text: "Two" }], draft), 0],
  ["a draft whose report is tracked", aReportOf("a.md", [{ text: "Two" }], draft), 1],
  ["a draft to which a tracked report was renamed", aReportOf("b.md", [{ text: "One" }], draft), 1],
  ["a report that isn't a draft", aReportOf("b.md", [{ text: "Two" }]), 1],
])("%s is left out only if it isn't tracked", (_, report, kept) => {
  expect(withoutDrafts([report], known)).toHaveLength(kept);
});

test("a tracked draft is a warning, because marking it doesn't take back its promises", () => {
  expect(draftProblems([aReportOf("a.md", [], draft), aReportOf("b.md", [])])).toEqual([
    {
      severity: "warning",
      file: "a.md",
      line: 1,
      message:
        "a.md is tracked already, so `draft: true` has no effect. Remove it, or withdraw the commitments with a reason.",
    },
  ]);
});
