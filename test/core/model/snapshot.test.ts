import * as v from "valibot";
import { expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import { SnapshotSchema } from "../../../src/core/model/snapshot.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

test("a snapshot survives being written and read", () => {
  const snapshot = aSnapshot();
  expect(v.parse(SnapshotSchema, JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
});

test("a snapshot holds no verdict: the assessment of it leaves no trace in it", () => {
  const snapshot = aSnapshot();
  const before = JSON.stringify(snapshot);
  assess(snapshot, { instant: "2026-07-01T00:00:00Z", today: null });
  expect(JSON.stringify(snapshot)).toBe(before);
  for (const [, state] of before.matchAll(/"state":"(\w+)"/g)) expect(["open", "closed"]).toContain(state);
  expect(before).not.toContain("overdue");
});

test.each([
  ["an unknown version", { version: 2 }],
  ["a missing repository", { repository: undefined }],
  ["a commitment without a block", { commitments: [{ issue: null }] }],
  ["a time that is none", { observed_at: "yesterday" }],
  ["an address that runs", { repository: { ...aSnapshot().repository, url: "javascript:alert(1)" } }],
  [
    "evidence that is no https address",
    { commitments: [aTracked({ issue: { evidence: [{ kind: "link", url: "http://example.com/", at: null }] } })] },
  ],
])("%s is refused", (_, changes) => {
  expect(v.safeParse(SnapshotSchema, { ...aSnapshot(), ...changes }).success).toBe(false);
});
