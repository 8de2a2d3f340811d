import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CONFIG_KEYS, INPUT_ONLY } from "../../src/config/keys.ts";
import { assess } from "../../src/core/assess/assess.ts";
import { renderOutputs } from "../../src/report/outputs.ts";
import { aSnapshot } from "../support/builders.ts";

const ROOT = path.join(import.meta.dirname, "../..");

interface ActionFile {
  inputs: Record<string, { description?: string; default?: unknown }>;
  outputs: Record<string, { description?: string }>;
  runs: { using: string; main: string };
}

async function readAction(): Promise<ActionFile> {
  return parse(await readFile(path.join(ROOT, "action.yml"), "utf8")) as ActionFile;
}

describe("action.yml", () => {
  test("lists exactly the inputs that the code reads", async () => {
    const { inputs } = await readAction();
    expect(Object.keys(inputs).toSorted()).toEqual([...CONFIG_KEYS, ...INPUT_ONLY].toSorted());
  });

  test("lists exactly the outputs that the code writes", async () => {
    const { outputs } = await readAction();
    const snapshot = aSnapshot();
    const assessment = assess(snapshot, { instant: snapshot.observed_at, today: null });
    const written = renderOutputs(assessment, {
      created: 0,
      updated: 0,
      pending: 0,
      problems: 0,
      snapshot: "",
      digest: "",
    });
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(written).toSorted());
  });

  test("sets a default only for the token, because other defaults would override the config file", async () => {
    const { inputs } = await readAction();
    const withDefault = Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined);
    expect(withDefault).toEqual(["token"]);
    expect(inputs["token"]?.default).toBe("${{ github.token }}");
  });

  test("describes every input and output", async () => {
    const { inputs, outputs } = await readAction();
    const undescribed = Object.entries({ ...inputs, ...outputs }).filter(
      ([, { description = "" }]) => description === "",
    );
    expect(undescribed).toEqual([]);
  });

  test("runs a file that exists, on Node 24", async () => {
    const { runs } = await readAction();
    expect(runs.using).toBe("node24");
    await expect(readFile(path.join(ROOT, runs.main), "utf8")).resolves.not.toBe("");
  });
});

describe("dist/config.schema.json", () => {
  test("contains exactly the config file's keys, with the descriptions from action.yml", async () => {
    const schema = JSON.parse(await readFile(path.join(ROOT, "dist/config.schema.json"), "utf8")) as {
      properties: Record<string, { description?: string }>;
      additionalProperties: boolean;
    };
    const { inputs } = await readAction();
    expect(Object.keys(schema.properties)).toEqual(CONFIG_KEYS);
    expect(schema.additionalProperties).toBe(false);
    for (const key of CONFIG_KEYS) expect(schema.properties[key]?.description).toBe(inputs[key]?.description);
  });
});
