import { expect, test } from "vitest";
import { keyFigures } from "../../../api/page/key-figures.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { factOf, inEveryState } from "../../support/page.ts";

function figuresOf(commitments: Snapshot["commitments"]): string {
  return String(keyFigures(createPage(aView({ snapshots: [aSnapshot({ commitments })] }), 0)));
}

test("each figure is shown with its total, which includes every state", () => {
  const figures = figuresOf(Object.values(inEveryState()));
  const labels = [
    "kept",
    "overdue, the oldest by 1 day",
    "moved to a later date",
    "done without evidence",
    "withdrawn, replaced or removed",
  ];
  expect(labels.map((label) => factOf(figures, label))).toEqual([
    "2 of 12",
    "1 of 12",
    "0 of 12",
    "1 of 12",
    "3 of 12",
  ]);
  expect(factOf(figures, "kept by the original due date, of those due")).toBe("0 of 3");
  expect(figures).not.toContain("%<");
});

test("the figures say if nothing is due yet", () => {
  expect(factOf(figuresOf([aTracked()]), "kept by the original due date, of those due")).toBe("none due yet");
});
