import { expect, test } from "vitest";
import { currentWorkProblems } from "../../src/run/work-problems.ts";
import type { PlannedCommitment } from "../../src/core/plan/operations.ts";
import type { WorkProblem } from "../../src/github/read/unread.ts";
import { aBlock } from "../support/builders.ts";
import { REPO, startFake } from "../support/fake-clients.ts";

const github = startFake().repo;
const register = { repository: { url: "https://github.com/acme/status" } as never, own: new Set<number>() };

function problemWith(number: number, line: number): WorkProblem {
  const tracker = { ...REPO, number };
  return { severity: "error", file: "a.md", line, message: `#${number} is missing`, tracker };
}

test("problems with trackers that the reports no longer link to are left out, and every other problem is reported once", () => {
  const planned: PlannedCommitment = { block: aBlock({ tracker: "#7" }), issue: null, assessed: null };
  const other: WorkProblem = { severity: "warning", file: null, line: null, message: "some weren't checked" };
  const problems = [problemWith(7, 3), problemWith(8, 4), other, problemWith(7, 9)];
  expect(currentWorkProblems(problems, { tracked: [planned] }, { register, github })).toEqual([
    { severity: "error", file: "a.md", line: 3, message: "#7 is missing" },
    other,
  ]);
  expect(currentWorkProblems([], { tracked: [planned] }, { register, github })).toEqual([]);
});
