import { expect, test } from "vitest";
import { belowFloors } from "../core/parse/unseen.ts";

// Never lower the minimums, or raise `invented`. When the documents in `fourth` were written, the figures were about 0.58, 0.87, 0.40,
// 0.88 and 2. Nobody has looked at the faults in those in `fifth`, so its figures show how well unknown reports are read.
test.each([
  {
    folder: "fourth",
    listed: { promises: 312, recall: 0.87, precision: 0.89 },
    prose: { promises: 130, recall: 0.73, precision: 0.9 },
    nothing: { documents: 12, invented: 1 },
  },
  {
    folder: "fifth",
    listed: { promises: 87, recall: 0.81, precision: 0.88 },
    prose: { promises: 29, recall: 0.62, precision: 0.78 },
    nothing: { documents: 3, invented: 1 },
  },
])("long reports in many languages are read no worse than before: the folder “$folder”", ({ folder, ...floors }) => {
  expect(belowFloors(folder, floors)).toEqual([]);
});
