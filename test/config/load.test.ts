import { describe, expect, test } from "vitest";
import { loadConfig, type ReadConfig } from "../../src/config/load.ts";
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

  test("accepts both file extensions of the default file, but not both files", async () => {
    const yaml = { ".github/follow-through.yaml": "warn-days: 4\n" };
    expect(await loadConfig(readerOf(yaml), "")).toMatchObject({ "warn-days": 4 });
    const both = readerOf({ ...yaml, ".github/follow-through.yml": "warn-days: 3\n" });
    await expect(loadConfig(both, "")).rejects.toThrow(
      "There are two config files, .github/follow-through.yml and .github/follow-through.yaml: keep one of them.",
    );
  });

  test("names the file in the errors about its keys", async () => {
    await expect(loadConfig(readerOf({ ".github/follow-through.yaml": "nope: 1\n" }), "")).rejects.toThrow(
      ".github/follow-through.yaml: `nope` is unknown",
    );
  });

  test("reads the given file and lets inputs override it", async () => {
    const read = readerOf({ "own.yml": "warn-days: 3\ngrace-days: 1\n" });
    expect(await loadConfig(read, "own.yml", { "warn-days": "5" })).toMatchObject({ "warn-days": 5, "grace-days": 1 });
  });

  test("fails if the given file is missing", async () => {
    await expect(loadConfig(readerOf({}), "nope.yml")).rejects.toThrow(
      "There is no config file nope.yml: check the `config` input. In a workflow, the file must be part of the commit.",
    );
  });
});
