import { describe, expect, test } from "vitest";
import { belowFloors, unseenNames } from "./unseen.ts";

// Never lower the minimums, or raise `invented`. When the documents in `first` were written, the figures were 0.67, 0.91, 0.65, 0.94
// and 4; for those in `second`, which came after the first change of the rules, they were 0.54, 0.95, 0.71, 0.83 and 1; for those in
// `third`, after the second change, they were 0.60, 1, 1, 1 and 0.
describe("documents that the parser's rules weren't written for", () => {
  test.each([
    {
      folder: "first",
      listed: { promises: 73, recall: 0.99, precision: 0.99 },
      prose: { promises: 26, recall: 0.73, precision: 0.95 },
      nothing: { documents: 12, invented: 0 },
    },
    {
      folder: "second",
      listed: { promises: 35, recall: 0.99, precision: 0.99 },
      prose: { promises: 7, recall: 0.7, precision: 0.83 },
      nothing: { documents: 6, invented: 0 },
    },
    {
      folder: "third",
      listed: { promises: 15, recall: 0.99, precision: 0.99 },
      prose: { promises: 3, recall: 0.99, precision: 0.99 },
      nothing: { documents: 6, invented: 0 },
    },
  ])("are read with few faults: the folder “$folder”", ({ folder, ...floors }) => {
    expect(belowFloors(folder, floors)).toEqual([]);
  });

  test.each(["first", "second", "third"])("all have labels: the folder “%s”", (folder) => {
    const { labelled, present } = unseenNames(folder);
    expect(labelled).toEqual(present);
  });
});
