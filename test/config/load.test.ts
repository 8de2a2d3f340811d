import { describe, expect, test } from "vitest";
import { createConfigReader, loadConfig, type ReadConfig } from "../../src/config/load.ts";
import { parseConfig } from "../../src/config/schema.ts";

function readerOf(files: Record<string, string>): ReadConfig {
  return async (path) => files[path] ?? null;
}

describe("loadConfig", () => {
  test("reads the default file if it exists", async () => {
    expect(await loadConfig(readerOf({}), "")).toEqual(parseConfig(null, {}));
    const read = readerOf({ ".github/follow-through.yml": "warn-days: 3\n" });
    expect(await loadConfig(read, "")).toMatchObject({ "warn-days": 3 });
  });

  test("reads the given file and lets inputs override it", async () => {
    const read = readerOf({ "own.yml": "warn-days: 3\ngrace-days: 1\n" });
    expect(await loadConfig(read, "own.yml", { "warn-days": "5" })).toMatchObject({ "warn-days": 5, "grace-days": 1 });
  });

  test("fails if the given file is missing", async () => {
    await expect(loadConfig(readerOf({}), "nope.yml")).rejects.toThrow(
      "There is no config file nope.yml: check the input `config`. In a workflow, the file must be part of the commit.",
    );
  });
});

describe("createConfigReader", () => {
  const own = parseConfig(null, { label: "own" });

  test.for<[what: string, text: string | null, label: string]>([
    ["another commit's file", "label: theirs\n", "theirs"],
    ["the defaults if that commit has no file", null, "follow-through"],
    ["its own configuration if that commit's file is invalid", "label: [\n", "own"],
  ])("uses %s", ([, text, label]) => {
    const reader = createConfigReader("", {}, own);
    expect([reader.path, reader.parse(text).label]).toEqual([".github/follow-through.yml", label]);
  });

  test("lets the same inputs override every commit's file", () => {
    const reader = createConfigReader("own.yml", { label: "input" }, own);
    expect([reader.path, reader.parse("label: theirs\n").label]).toEqual(["own.yml", "input"]);
  });
});
