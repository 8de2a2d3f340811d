import { describe, expect, test } from "vitest";
import { courseOf } from "../../../api/page/course.ts";
import { courseSection } from "../../../api/page/course-section.ts";
import { createPage, type Page } from "../../../api/page/page.ts";
import type { Entry } from "../../../api/view/view.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { DONE, textOf } from "../../support/page.ts";

function entryOf(block: Partial<Block>, issue: Partial<IssueFacts> = {}): [Page, Entry] {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return [createPage(view, 0), view.entries[0]!];
}

const marksOf = (block: Partial<Block>, issue: Partial<IssueFacts> = {}): string[] =>
  courseOf(...entryOf(block, issue)).map(({ label, day, note }) => [label, day, note].join(" ").trim());

describe("the marks on a timeline", () => {
  test("are in the order of their dates, and include today for an open commitment", () => {
    expect(marksOf({})).toEqual(["promised 2026-03-01", "today 2026-05-15", "due 2026-06-01"]);
    expect(marksOf({ due: null, first_due: null })).toEqual(["promised 2026-03-01", "today 2026-05-15"]);
  });

  test("give the reason for each move to a later date, or say that none was given", () => {
    const { history, ...dates } = moved("2026-04-01", "2026-05-01", "2026-06-15");
    const [first, second] = history;
    const reasons = [{ ...first!, reason: "the vendor is late" }, second!] as Block["history"];
    expect(marksOf({ ...dates, history: reasons })).toEqual([
      "promised 2026-03-01",
      "first due 2026-04-01",
      "moved to 2026-05-01 “the vendor is late”",
      "today 2026-05-15",
      "moved to 2026-06-15 no reason given",
    ]);
  });

  test("give no reason for a move to an earlier date", () => {
    expect(marksOf(moved("2026-06-01", "2026-05-20"))).toContain("moved to 2026-05-20");
  });

  test("include only the last moves if there are many", () => {
    const days = Array.from({ length: 9 }, (_, index) => addDays("2026-04-01", index));
    const marks = marksOf(moved(...days));
    expect(marks.filter((mark) => mark.startsWith("moved"))).toHaveLength(4);
    expect(marks).toContain("first due 2026-04-01");
  });

  test.for<[reason: "completed" | "not_planned", label: string]>([
    ["completed", "done"],
    ["not_planned", "ended"],
  ])("show a close as %s with the label “%s”", ([state_reason, label]) => {
    expect(marksOf({}, { ...DONE, state_reason })).toEqual([
      "promised 2026-03-01",
      `${label} 2026-05-10`,
      "due 2026-06-01",
    ]);
  });
});

describe("the drawing", () => {
  test("labels every mark, and repeats the labels in a table", () => {
    const section = String(courseSection(...entryOf(moved("2026-04-01", "2026-06-15"))));
    const [drawing, table] = section.split("</svg>") as [string, string];
    for (const text of [
      "promised",
      "1 Mar",
      "first due",
      "1 Apr",
      "today",
      "15 May",
      "moved to",
      "15 Jun",
      "no reason given",
    ])
      expect(drawing).toContain(`>${text}</text>`);
    expect(textOf(table)).toContain("moved to 15 Jun 2026, no reason given");
    expect(drawing).toContain('aria-hidden="true"');
    expect(drawing).toMatch(/<path class="late" d="M\d+ 14H\d+"\/>/);
  });

  test("puts labels that would overlap in separate rows, within its width", () => {
    const days = ["2026-05-12", "2026-05-13", "2026-05-14", "2026-05-16"];
    const drawing = String(courseSection(...entryOf(moved(...days))));
    const boxes = Array.from(
      drawing.matchAll(/<text class="(?:label|detail|bad)" x="(\d+)" y="(\d+)" text-anchor="(\w+)">([^<]*)</g),
      ([, x, y, anchor, text]) => {
        const width = text!.length * 7;
        const left = Number(x) - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
        return { left, right: left + width, y };
      },
    );
    expect(boxes.length).toBeGreaterThan(10);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(800);
      const overlaps = boxes.filter(
        (other, place) => place !== index && other.y === box.y && other.left < box.right && box.left < other.right,
      );
      expect(overlaps).toEqual([]);
    }
  });

  test("has no red part for a promise that was kept on time", () => {
    expect(String(courseSection(...entryOf({}, DONE)))).not.toContain('class="late"');
  });
});
