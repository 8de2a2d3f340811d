import { describe, expect, onTestFinished, test } from "vitest";
import { createConfigReader, loadConfig } from "../../src/config/load.ts";
import { parseConfig } from "../../src/config/schema.ts";
import { createWorkspace } from "../support/workspace.ts";

async function checkOut(files: Record<string, string>): Promise<string> {
  const { root, dispose } = await createWorkspace(files);
  onTestFinished(dispose);
  return root;
}

describe("loadConfig", () => {
  test("reads the default file if it exists", async () => {
    expect(await loadConfig(await checkOut({}), "")).toEqual(parseConfig(null, {}));
    const root = await checkOut({ ".github/follow-through.yml": "warn-days: 3\n" });
    expect(await loadConfig(root, "")).toMatchObject({ "warn-days": 3 });
  });

  test("reads the given file and lets inputs override it", async () => {
    const root = await checkOut({ "own.yml": "warn-days: 3\ngrace-days: 1\n" });
    expect(await loadConfig(root, "own.yml", { "warn-days": "5" })).toMatchObject({ "warn-days": 5, "grace-days": 1 });
  });

  test.for<[name: string, message: string]>([
    ["nope.yml", "The config file nope.yml can't be read (ENOENT): check the input `config`."],
    ["folder", "The config file folder can't be read (EISDIR): check the input `config`."],
  ])("fails if the given file is %s, which can't be read", async ([name, message]) => {
    const root = await checkOut({ "folder/file": "" });
    await expect(loadConfig(root, name)).rejects.toThrow(message);
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
