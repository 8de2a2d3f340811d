import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess/assess.ts";
import { STATES } from "../../src/core/assess/states.ts";
import {
  failureSentences,
  limitAnnotations,
  problemAnnotations,
  runAnnotations,
  stateAnnotations,
  type Annotation,
} from "../../src/report/annotations.ts";
import { aSnapshot, aTracked, REPORT_PATH } from "../support/builders.ts";

const NOW = { instant: "2026-06-11T12:00:00Z", today: null };

function annotations(level: Annotation["level"], count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    level,
    file: "docs/a.md",
    line: index + 1,
    title: "Follow-through",
    message: `${level} ${index + 1}`,
  }));
}

describe("limitAnnotations", () => {
  test.for([0, 1, 10])("keeps all annotations of a level that has %i", (count) => {
    expect(limitAnnotations(annotations("error", count))).toEqual(annotations("error", count));
  });

  test.for([11, 12, 5_000])(
    "shows the first nine of %i annotations, followed by the number of those omitted",
    (count) => {
      const shown = limitAnnotations(annotations("warning", count));
      expect(shown.slice(0, 9)).toEqual(annotations("warning", 9));
      expect(shown.slice(9)).toEqual([
        {
          level: "warning",
          file: null,
          line: null,
          title: "Follow-through",
          message: `${count - 9} more: see the job summary.`,
        },
      ]);
    },
  );

  test("counts each level separately", () => {
    const shown = limitAnnotations([
      ...annotations("notice", 30),
      ...annotations("error", 30),
      ...annotations("warning", 3),
    ]);
    const count = (level: Annotation["level"]): number =>
      shown.filter((annotation) => annotation.level === level).length;
    expect([count("error"), count("warning"), count("notice")]).toEqual([10, 3, 10]);
    expect(shown.filter(({ message }) => message.startsWith("21 more"))).toHaveLength(2);
  });
});

test("a problem's annotation shows its line, severity and message", () => {
  expect(
    problemAnnotations([
      { severity: "error", file: "docs/a.md", line: 3, message: "Fix this." },
      { severity: "warning", file: null, line: null, message: "Check that." },
    ]),
  ).toEqual([
    { level: "error", file: "docs/a.md", line: 3, title: "Follow-through", message: "Fix this." },
    { level: "warning", file: null, line: null, title: "Follow-through", message: "Check that." },
  ]);
});

describe("commitments in a state that fails the check", () => {
  const assessment = assess(
    aSnapshot({
      commitments: [
        aTracked({ block: { due: "2026-06-10", subject: "Late by one", owner: null }, issue: { number: 1 } }),
        aTracked({ block: { due: "2026-06-20", subject: "In time" }, issue: { number: 2 } }),
        aTracked({ block: { due: "2026-06-01", subject: "Late by ten", line: 40 }, issue: { number: 3 } }),
        aTracked({ block: { due: "2026-06-08", subject: "Late by three" }, issue: null }),
        aTracked({ block: { removed: "2026-06-02", due: "2026-07-01", subject: "Gone" }, issue: { number: 5 } }),
      ],
    }),
    NOW,
  );

  test("are annotated on their lines, the longest overdue first", () => {
    const found = stateAnnotations(assessment, ["overdue"]);
    expect(found.map(({ message }) => message)).toEqual([
      "#3 Late by ten: 10 days overdue (due 2026-06-01), owner @mira",
      "Late by three: 3 days overdue (due 2026-06-08), owner @mira",
      "#1 Late by one: 1 day overdue (due 2026-06-10)",
    ]);
    expect(found[0]).toMatchObject({ level: "error", file: REPORT_PATH, line: 40, title: "Commitment overdue" });
  });

  test("are annotated if they are removed and also overdue, even if only removals fail the check", () => {
    const commitments = [aTracked({ block: { removed: "2026-06-02" } })];
    const both = assess(aSnapshot({ commitments }), NOW);
    expect(stateAnnotations(both, ["removed"])).toMatchObject([{ title: "Commitment overdue" }]);
    expect(stateAnnotations(both, ["overdue", "removed"])).toHaveLength(1);
  });

  test("are annotated only for the configured states", () => {
    expect(stateAnnotations(assessment, ["removed"]).map(({ message, title }) => [title, message])).toEqual([
      ["Commitment removed from its report", "#5 Gone: removed from its report, owner @mira"],
    ]);
    expect(stateAnnotations(assessment, [])).toEqual([]);
    expect(stateAnnotations(assessment, STATES)).toHaveLength(5);
  });
});

describe("runAnnotations", () => {
  const assessment = assess(
    aSnapshot({ commitments: [aTracked({ block: { due: "2026-06-10", subject: "Late" }, issue: { number: 1 } })] }),
    NOW,
  );
  const quiet = { assessment, problems: [], failure: null, failOn: [], pending: 0 } as const;

  test("returns no annotations if there is nothing to report", () => {
    expect(runAnnotations(quiet)).toEqual([]);
  });

  test("starts with the check's failure and ends with the number of commitments without an issue", () => {
    const problem = { severity: "warning", file: "docs/a.md", line: 3, message: "Check that." } as const;
    const shown = runAnnotations({
      ...quiet,
      problems: [problem],
      failure: "1 commitment is overdue.",
      failOn: ["overdue"],
      pending: 1,
    });
    expect(shown.map(({ level, message }) => [level, message])).toEqual([
      ["error", "1 commitment is overdue."],
      ["warning", "Check that."],
      ["error", "#1 Late: 1 day overdue (due 2026-06-10), owner @mira"],
      ["warning", "1 commitment has no issue yet. The next run creates what it can."],
    ]);
    expect(shown.map(({ file }) => file)).toEqual([null, "docs/a.md", REPORT_PATH, null]);
  });
});

test.for<[what: string, problems: Parameters<typeof failureSentences>[0], failure: string | null, expected: string[]]>([
  ["an empty list of problems", [], null, []],
  ["a list with only a warning", [{ severity: "warning", file: null, line: null, message: "Check that." }], null, []],
  [
    "two errors",
    [
      { severity: "error", file: "docs/a.md", line: 3, message: "Fix this." },
      { severity: "error", file: null, line: null, message: "Fix that." },
    ],
    null,
    ["2 problems: docs/a.md:3: Fix this."],
  ],
  [
    "an error without a line, and a failed check",
    [{ severity: "error", file: "docs/a.md", line: null, message: "Fix this." }],
    "1 commitment is overdue.",
    ["1 problem: docs/a.md: Fix this.", "1 commitment is overdue."],
  ],
])("the failure sentences summarise %s", ([, problems, failure, expected]) => {
  expect(failureSentences(problems, failure)).toEqual(expected);
});
