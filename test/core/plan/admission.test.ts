import { expect, test } from "vitest";
import { admitReports, draftProblems, passedOverProblems, withoutDrafts } from "../../../src/core/plan/admission.ts";
import { aBlock, aReportOf } from "../../support/builders.ts";

const known = [{ block: aBlock({ report: { path: "a.md", slug: "a", title: "A", published: null }, subject: "One" }) }];
const draft = { draft: true };

test.each([
  ["a draft that was never tracked is left out", aReportOf("b.md", [{ text: "Two" }], draft), 0],
  ["a draft of a tracked report is kept", aReportOf("a.md", [{ text: "Two" }], draft), 1],
  ["a draft to which a tracked report was renamed is kept", aReportOf("b.md", [{ text: "One" }], draft), 1],
  ["a report that isn't a draft is kept", aReportOf("b.md", [{ text: "Two" }]), 1],
])("%s", (_, report, kept) => {
  expect(withoutDrafts([report], known)).toHaveLength(kept);
});

test("marking a tracked report as a draft causes a warning, because the report stays tracked", () => {
  expect(draftProblems([aReportOf("a.md", [], draft), aReportOf("b.md", [])])).toEqual([
    {
      severity: "warning",
      file: "a.md",
      line: 1,
      message:
        "a.md is already tracked, so `draft: true` has no effect. Remove it, or withdraw the commitments with a reason.",
    },
  ]);
});

test("passed-over reports are counted separately from reports before `since`, and tracked reports are kept", () => {
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
  ["no report", [], null],
  ["a report without commitments", [aReportOf("a.md", [])], null],
  [
    "one report",
    [aReportOf("a.md", [{ text: "One" }])],
    "a.md was committed before Follow-through recognised such names, so 1 commitment in it is not tracked. To track it, add the report to `documents`.",
  ],
  [
    "two reports",
    [aReportOf("a.md", [{ text: "One" }, { text: "Two" }]), aReportOf("b.md", [{ text: "Three" }])],
    "a.md and 1 other report were committed before Follow-through recognised such names, so 3 commitments in them are not tracked. To track them, add the reports to `documents`.",
  ],
])("passed-over reports cause at most one warning: %s", (_, reports, message) => {
  expect(passedOverProblems(reports)).toEqual(
    message === null ? [] : [{ severity: "warning", file: "a.md", line: null, message }],
  );
});
