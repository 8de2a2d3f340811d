import { expect, test } from "vitest";
import { admitReports, draftProblems, passedOverProblems, withoutDrafts } from "../../../src/core/plan/admission.ts";
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

test("reports that are passed over are counted apart from those before `since`, and tracked ones stay", () => {
  const tracked = aReportOf("a.md", [{ text: "One" }], { published: "2026-05-01" });
  const passed = aReportOf("b.md", [{ text: "Two" }], { published: "2026-05-01" });
  const early = aReportOf("c.md", [{ text: "Three" }], { published: "2026-01-01" });
  const fresh = aReportOf("d.md", [{ text: "Four" }], { published: "2026-05-01" });
  const isTracked = ({ subject }: { subject: string }): boolean => subject === "One";
  const options = { since: "2026-02-01", passedOver: new Set(["a.md", "b.md", "c.md"]) };
  expect(admitReports([tracked, passed, early, fresh], isTracked, options)).toEqual({
    admitted: [tracked, fresh],
    beforeSince: 1,
    passedOver: [passed],
  });
});

test.each([
  [[], null],
  [[aReportOf("a.md", [])], null],
  [
    [aReportOf("a.md", [{ text: "One" }])],
    "a.md was committed before Follow-through recognised such names, so 1 commitment in it is not tracked. To track it, name the report in `documents`.",
  ],
  [
    [aReportOf("a.md", [{ text: "One" }, { text: "Two" }]), aReportOf("b.md", [{ text: "Three" }])],
    "a.md and 1 other report were committed before Follow-through recognised such names, so 3 commitments in them are not tracked. To track them, name the reports in `documents`.",
  ],
])("one warning is about all reports that are passed over (case %#)", (reports, message) => {
  expect(passedOverProblems(reports)).toEqual(
    message === null ? [] : [{ severity: "warning", file: "a.md", line: null, message }],
  );
});
