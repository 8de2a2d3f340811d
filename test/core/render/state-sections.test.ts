import { describe, expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { AssessedCommitment } from "../../../src/core/assess/assess-one.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { renderStateSections } from "../../../src/core/render/state-sections.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";

const LINKS = { server: "https://github.com", repository: "acme/status" };
const NOW = { instant: "2026-06-03T12:00:00Z", today: null };
const DONE: Partial<IssueFacts> = {
  state: "closed",
  closed_at: "2026-05-20T12:00:00Z",
  evidence: [{ kind: "comment", url: "https://example.com/proof", at: null }],
};

function assessed(...changes: Array<Parameters<typeof aTracked>[0]>): AssessedCommitment[] {
  const commitments = changes.map((change, index) =>
    aTracked({ ...change, block: { key: `k${index}`, ...change?.block } }),
  );
  return assess(aSnapshot({ commitments }), NOW).commitments;
}

function render(...changes: Array<Parameters<typeof aTracked>[0]>): string[] {
  return renderStateSections(assessed(...changes), LINKS, 10_000);
}

function cellsOf(change: Parameters<typeof aTracked>[0]): string[] {
  const [section = ""] = render(change);
  return section.split("\n").at(-1)?.split(" | ") ?? [];
}

describe("the sections of commitments by state", () => {
  test("are in order of urgency, each with its count and its commitments by due date", () => {
    const [overdue, notDue, ...others] = render(
      { block: { subject: "Next year", due: "2027-01-01" } },
      { block: { subject: "Late", due: "2026-06-01" } },
      { block: { subject: "Later this year", due: "2026-12-01" } },
    );
    expect(overdue).toMatch(/^### Overdue \(1\)\n\n\| Due(?:&nbsp;)+ \| Commitment \| Owner \| Report \|\n/);
    expect(overdue).toContain("| 2026-06-01<br>2 days overdue | Late [#1](https://github.com/acme/status/issues/1) |");
    expect(notDue).toMatch(/^### Not due yet \(2\)\n[^]+ Later this year [^]+ Next year /);
    expect(others).toEqual([]);
  });

  test("are folded if their commitments were kept", () => {
    const [kept] = render({ issue: DONE });
    expect(kept).toMatch(/^<details><summary>Kept \(1\)<\/summary>\n\n\| Due[^]+\|\n\n<\/details>$/);
  });

  test("show the original due date if it moved", () => {
    expect(cellsOf({ block: { due: "2026-12-01", first_due: "2026-08-01" } })[0]).toBe(
      "| 2026-12-01<br>first 2026-08-01",
    );
  });

  test("show commitments without a due date in their original order", () => {
    const undated = { due: null, due_text: null };
    const [section] = render({ block: { ...undated, subject: "One" } }, { block: { ...undated, subject: "Two" } });
    expect(section).toMatch(/\|  \| One [^]+\|  \| Two /);
  });

  test("leave missing fields empty, and say if there is no issue yet", () => {
    const [due, name, owner] = cellsOf({ block: { owner: null, due: null, due_text: null }, issue: null });
    expect([due, name, owner]).toEqual(["| ", "Add an alert for the queue (no issue yet)", ""]);
    expect(cellsOf({ block: { due: null, due_text: "soon" } })[0]).toBe("| soon");
  });

  test("show people's text as plain text", () => {
    const [, name, owner, report] = cellsOf({
      block: { subject: "a | <b>", owner: "@mira", report: { ...aBlock().report, title: "*c*" } },
    });
    expect([name, owner]).toEqual([
      String.raw`a \| \<b\> [#1](https://github.com/acme/status/issues/1)`,
      "@<!-- -->mira",
    ]);
    expect(report).toMatch(/^\[\\\*c\\\*\]\(https:/);
  });

  test("leave out the rows that don't fit in the space for all sections, and say how many", () => {
    const commitments = assessed(
      ...Array.from({ length: 3 }, () => ({ block: { due: "2026-06-01" } })),
      ...Array.from({ length: 3 }, () => ({ block: { due: "2026-12-01" } })),
    );
    const rowsOf = (section = ""): number => section.match(/\n\| 2026/g)?.length ?? 0;
    const [overdue, notDue] = renderStateSections(commitments, LINKS, 900);
    expect([rowsOf(overdue), rowsOf(notDue)]).toEqual([3, 0]);
    expect(notDue).toMatch(/^### Not due yet \(3\)[^]+… and 3 more\.$/);
    expect(renderStateSections(commitments, LINKS, 0).map((section) => rowsOf(section))).toEqual([0, 0]);
  });
});
