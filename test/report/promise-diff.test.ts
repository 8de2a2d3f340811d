import { describe, expect, test } from "vitest";
import type { CommitmentChange } from "../../src/core/plan/diff.ts";
import { diffAnnotations, renderPromiseDiff } from "../../src/report/promise-diff.ts";

function aChange(changes: Partial<CommitmentChange> = {}): CommitmentChange {
  const change = { severity: "notice", type: "new", subject: "Write *it* down", file: "docs/a.md", line: 7 } as const;
  return { ...change, sentence: "Due *2026-06-01*.", ...changes };
}

const NEW = aChange();
const MOVED = aChange({ severity: "warning", type: "moved", subject: "Alert" });
const REMOVED = aChange({ severity: "error", type: "removed", subject: "Warm the cache", line: 1 });

const ROOM = 100_000;

describe("renderPromiseDiff", () => {
  test("states that no commitments would change if there are no changes", () => {
    expect(renderPromiseDiff([], ROOM)).toBe("### What merging would change\n\nNo commitments would change.");
  });

  test("lists errors first, marked as errors", () => {
    const [heading, , ...lines] = renderPromiseDiff([NEW, MOVED, REMOVED], ROOM).split("\n");
    expect(heading).toBe("### What merging would change: 3 changes");
    expect(lines).toEqual([
      String.raw`- **Error:** **Warm the cache** (docs/a.md:1)<br>Due \*2026-06-01\*.`,
      String.raw`- **Alert** (docs/a.md:7)<br>Due \*2026-06-01\*.`,
      String.raw`- **Write \*it\* down** (docs/a.md:7)<br>Due \*2026-06-01\*.`,
    ]);
  });

  test("lists only the changes that fit, counted in bytes", () => {
    const changes = Array.from({ length: 10 }, () =>
      aChange({ subject: "障".repeat(300), sentence: "障".repeat(300) }),
    );
    const text = renderPromiseDiff(changes, 6_000);
    expect(text.match(/^- /gm)).toHaveLength(3);
    expect(Buffer.byteLength(text)).toBeLessThan(6_100);
    expect(text).toMatch(/\n\n… and 7 more\.$/);
  });

  test("lists at most 200 changes and states how many more there are", () => {
    const text = renderPromiseDiff(
      Array.from({ length: 203 }, () => NEW),
      ROOM,
    );
    expect(text.match(/^- /gm)).toHaveLength(200);
    expect(text).toMatch(/\n\n… and 3 more\.$/);
  });
});

test("the annotations for a diff are plain text, errors first, with a title for each type of change", () => {
  expect(diffAnnotations([NEW, REMOVED])).toEqual([
    {
      level: "error",
      file: "docs/a.md",
      line: 1,
      title: "Commitment removed",
      message: "Warm the cache: Due *2026-06-01*.",
    },
    {
      level: "notice",
      file: "docs/a.md",
      line: 7,
      title: "New commitment",
      message: "Write *it* down: Due *2026-06-01*.",
    },
  ]);
});
