import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess/assess.ts";
import {
  limitAnnotations,
  problemAnnotations,
  promiseAnnotations,
  stateAnnotations,
  type Annotation,
} from "../../src/report/annotations.ts";
import { aCommitment, aReport, aSnapshot, aTracked, REPORT_PATH } from "../support/builders.ts";
import { STATES } from "../../src/core/assess/states.ts";

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

describe("the limit of ten", () => {
  test.for([0, 1, 10])("%i of a level are all shown", (count) => {
    expect(limitAnnotations(annotations("error", count))).toEqual(annotations("error", count));
  });

  test.for([11, 12, 5_000])(
    "of %i the first nine are shown, and a tenth that says how many more there are",
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

  test("each level has ten of its own", () => {
    const shown = limitAnnotations([
      ...annotations("notice", 30),
      ...annotations("error", 30),
      ...annotations("warning", 3),
    ]);
    const count = (level: Annotation["level"]): number => shown.filter((one) => one.level === level).length;
    expect([count("error"), count("warning"), count("notice")]).toEqual([10, 3, 10]);
    expect(shown.filter(({ message }) => message.startsWith("21 more"))).toHaveLength(2);
  });
});

test("a problem is annotated at its line, with its severity and sentence", () => {
  expect(
    problemAnnotations([
      { severity: "error", file: "docs/a.md", line: 3, message: "Mend this." },
      { severity: "warning", file: null, line: null, message: "Look at that." },
    ]),
  ).toEqual([
    { level: "error", file: "docs/a.md", line: 3, title: "Follow-through", message: "Mend this." },
    { level: "warning", file: null, line: null, title: "Follow-through", message: "Look at that." },
  ]);
});

describe("states that fail the check", () => {
  const assessment = assess(
    aSnapshot({
      commitments: [
        aTracked({ block: { due: "2026-06-10", subject: "Late by one", owner: null }, issue: { number: 1 } }),
        aTracked({ block: { due: "2026-06-20", subject: "In time" }, issue: { number: 2 } }),
        aTracked({ block: { due: "2026-06-01", subject: "Late by ten", line: 40 }, issue: { number: 3 } }),
        aTracked({ block: { due: "2026-06-08", subject: "Late by three" }, issue: null }),
        aTracked({ block: { removed: "2026-06-02", subject: "Gone" }, issue: { number: 5 } }),
      ],
    }),
    NOW,
  );

  test("are annotated in the report, the longest overdue first", () => {
    const found = stateAnnotations(assessment, ["overdue"]);
    expect(found.map(({ message }) => message)).toEqual([
      "#3 Late by ten: 10 days overdue (due 2026-06-01), owner @mira",
      "Late by three: 3 days overdue (due 2026-06-08), owner @mira",
      "#1 Late by one: 1 day overdue (due 2026-06-10)",
    ]);
    expect(found[0]).toMatchObject({ level: "error", file: REPORT_PATH, line: 40, title: "Commitment overdue" });
  });

  test("are those that were asked for, and no other", () => {
    expect(stateAnnotations(assessment, ["removed"]).map(({ message, title }) => [title, message])).toEqual([
      ["Commitment removed from its report", "#5 Gone: removed from its report, owner @mira"],
    ]);
    expect(stateAnnotations(assessment, [])).toEqual([]);
    expect(stateAnnotations(assessment, STATES)).toHaveLength(5);
  });
});

describe("promises of a pull request", () => {
  test.for<[changes: Parameters<typeof aCommitment>[0], message: string]>([
    [{}, "Add an alert for the queue (@mira, due 2026-06-01)"],
    [{ owner: null, due: null, dueText: null }, "Add an alert for the queue (nobody named, no due date)"],
    [
      { due: null, dueText: "after the summer" },
      "Add an alert for the queue (@mira, no day could be read from “after the summer”)",
    ],
  ])("%j is a notice at its line", ([changes, message]) => {
    const report = aReport({ path: "docs/b.md", commitments: [aCommitment({ ...changes, line: 7 })] });
    expect(promiseAnnotations([report])).toEqual([
      { level: "notice", file: "docs/b.md", line: 7, title: "Commitment", message },
    ]);
  });

  test("what was left comes after it with the reason, what its author may have meant first", () => {
    const report = aReport({
      path: "docs/b.md",
      commitments: [],
      skipped: [
        { line: 3, text: "TBD", reason: "a placeholder", why: "left" },
        { line: 9, text: "We will see to it.", reason: "in no section", why: "hint" },
      ],
    });
    expect(promiseAnnotations([report])).toMatchObject([
      { level: "notice", line: 9, title: "No commitment", message: "We will see to it. (in no section)" },
      { level: "notice", line: 3, title: "No commitment", message: "TBD (a placeholder)" },
    ]);
  });
});
