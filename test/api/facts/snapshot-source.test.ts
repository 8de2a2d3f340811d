import { describe, expect, test } from "vitest";
import { createSnapshotSource } from "../../../api/facts/snapshot-source.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { aSnapshot } from "../../support/builders.ts";

describe("a snapshot as the source", () => {
  test("is read as the Action wrote it", async () => {
    const snapshot = aSnapshot();
    const source = createSnapshotSource("facts.json", () => Promise.resolve(`${JSON.stringify(snapshot)}\n`));
    expect(await source.read()).toEqual(snapshot);
  });

  test.for<[what: string, text: string, named: string]>([
    ["no JSON", "<html>", "its JSON"],
    ["cut JSON", JSON.stringify(aSnapshot()).slice(0, -20), "its JSON"],
    ["an empty file", "", "its JSON"],
    ["another version", JSON.stringify({ ...aSnapshot(), version: 2 }), "version"],
    ["a missing part", JSON.stringify({ ...aSnapshot(), settings: { warn_days: 14 } }), "settings.grace_days"],
    [
      "a wrong part",
      JSON.stringify({ ...aSnapshot(), commitments: [{ block: null, issue: null }] }),
      "commitments.0.block",
    ],
  ])("%s is refused: the part and the remedy are named", async ([, text, named]) => {
    const reading = createSnapshotSource("facts.json", () => Promise.resolve(text)).read();
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow(`The snapshot can't be used: ${named} is wrong.`);
    await expect(reading).rejects.toThrow("Write it anew with the Action's input `snapshot`.");
  });

  test("that can't be loaded fails as the loader does", async () => {
    const source = createSnapshotSource("facts.json", () =>
      Promise.reject(new Failure("The snapshot facts.json can't be read.")),
    );
    await expect(source.read()).rejects.toThrow("The snapshot facts.json can't be read.");
  });
});
