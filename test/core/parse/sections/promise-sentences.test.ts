import { describe, expect, test } from "vitest";
import { scoreSentences } from "./promise-sentences.ts";

// Never lower `found` or raise `invented`.
describe("the parser reads made-up sentences at least as accurately as before", () => {
  test.each([
    ["english.txt", "Report", { found: 40, promises: 40, invented: 1, others: 49 }],
    ["english.txt", "Next steps", { found: 40, promises: 40, invented: 1, others: 49 }],
    ["others.txt", "Report", { found: 35, promises: 39, invented: 1, others: 40 }],
    ["others.txt", "Next steps", { found: 38, promises: 39, invented: 2, others: 40 }],
    ["natives.txt", "Report", { found: 269, promises: 311, invented: 12, others: 303 }],
    ["natives.txt", "Next steps", { found: 280, promises: 311, invented: 13, others: 303 }],
  ])("in %s under “%s”", (file, heading, expected) => {
    const { promises, found, others, invented } = scoreSentences(file, heading);
    expect({ promises, others }).toEqual({ promises: expected.promises, others: expected.others });
    expect(found).toBeGreaterThanOrEqual(expected.found);
    expect(invented.length).toBeLessThanOrEqual(expected.invented);
  });
});
