import { describe, expect, test } from "vitest";
import { createSnapshotSource } from "../../../api/facts/snapshot-source.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { aSnapshot } from "../../support/builders.ts";

describe("a snapshot source", () => {
  test("reads a snapshot written by the Action", async () => {
    const snapshot = aSnapshot();
    const source = createSnapshotSource("facts.json", () => Promise.resolve(`${JSON.stringify(snapshot)}\n`));
    expect(await source.read(null)).toEqual(snapshot);
  });

  test.for<[what: string, text: string, path: string | null]>([
    ["HTML", "<html>", null],
    ["truncated JSON", JSON.stringify(aSnapshot()).slice(0, -20), null],
    ["an empty file", "", null],
    ["an unsupported version", JSON.stringify({ ...aSnapshot(), version: 2 }), "version"],
    ["a missing field", JSON.stringify({ ...aSnapshot(), settings: { warn_days: 14 } }), "settings.grace_days"],
    [
      "an invalid field",
      JSON.stringify({ ...aSnapshot(), commitments: [{ block: null, issue: null }] }),
      "commitments.0.block",
    ],
  ])("rejects %s, and says how to fix it and, if a field is wrong, which one", async ([, text, path]) => {
    const reading = createSnapshotSource("facts.json", () => Promise.resolve(text)).read(null);
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow(
      `The snapshot is invalid${path === null ? "" : ` at ${path}`}. Write a new one with the Action's \`snapshot\` input.`,
    );
  });

  test("fails with the loader's error", async () => {
    const source = createSnapshotSource("facts.json", () =>
      Promise.reject(new Failure("The snapshot facts.json can't be read.")),
    );
    await expect(source.read(null)).rejects.toThrow("The snapshot facts.json can't be read.");
  });
});
