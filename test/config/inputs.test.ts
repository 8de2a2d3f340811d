import { describe, expect, test } from "vitest";
import { parseInputs, type Inputs } from "../../src/config/inputs.ts";
import { CONFIG_KEYS, INPUT_ONLY } from "../../src/config/keys.ts";

const UNSET: Inputs = { settings: {}, token: "", repository: "", config: "", dryRun: false, snapshot: "", site: "" };

describe("parseInputs", () => {
  test("separates the settings from the other inputs", () => {
    expect(parseInputs({ "warn-days": "3", label: "", token: "t", repository: "acme/status", site: "out" })).toEqual({
      ...UNSET,
      settings: { "warn-days": "3" },
      token: "t",
      repository: "acme/status",
      site: "out",
    });
    expect(parseInputs({ config: "c.yml", snapshot: "s.json" })).toEqual({
      ...UNSET,
      config: "c.yml",
      snapshot: "s.json",
    });
  });

  test("accepts every input that action.yml lists", () => {
    expect(parseInputs(Object.fromEntries([...CONFIG_KEYS, ...INPUT_ONLY].map((name) => [name, ""])))).toEqual(UNSET);
  });

  test.for<[value: string, expected: boolean]>([
    ["", false],
    ["false", false],
    ["true", true],
  ])("parses dry-run %j as %j", ([value, expected]) => {
    expect(parseInputs({ "dry-run": value }).dryRun).toBe(expected);
  });

  test("rejects any other value of dry-run", () => {
    expect(() => parseInputs({ "dry-run": "yes" })).toThrow("Input `dry-run` is invalid: expected true or false.");
  });

  test("rejects unknown inputs and lists the known ones", () => {
    expect(() => parseInputs({ warn_day: "3", labels: "x" })).toThrow(
      `Unknown input \`warn_day\`, \`labels\`: use one of ${[...CONFIG_KEYS, ...INPUT_ONLY].join(", ")}.`,
    );
  });
});
