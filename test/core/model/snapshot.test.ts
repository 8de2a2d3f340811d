import * as v from "valibot";
import { expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { parseSnapshot, SnapshotSchema } from "../../../src/core/model/snapshot.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

test("a snapshot is unchanged by JSON.stringify and JSON.parse", () => {
  const snapshot = aSnapshot();
  expect(v.parse(SnapshotSchema, JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
});

test("a valid snapshot is parsed, and the error for an invalid one names the invalid field", () => {
  const snapshot = aSnapshot();
  expect(parseSnapshot(`${JSON.stringify(snapshot)}\n`)).toEqual(snapshot);
  const parseInvalid = (): unknown => parseSnapshot(JSON.stringify({ ...snapshot, version: 2 }));
  expect(parseInvalid).toThrow(Failure);
  expect(parseInvalid).toThrow("The snapshot is invalid at version. Write a new one");
  expect(() => parseSnapshot("<html>")).toThrow("The snapshot is invalid. Write a new one");
});

test("a snapshot contains no commitment states, and an assessment does not change it", () => {
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
  ["an invalid time", { observed_at: "yesterday" }],
  ["a javascript: URL", { repository: { ...aSnapshot().repository, url: "javascript:alert(1)" } }],
  [
    "evidence with an http URL",
    { commitments: [aTracked({ issue: { evidence: [{ kind: "link", url: "http://example.com/", at: null }] } })] },
  ],
])("a snapshot with %s is rejected", (_, changes) => {
  expect(v.safeParse(SnapshotSchema, { ...aSnapshot(), ...changes }).success).toBe(false);
});
