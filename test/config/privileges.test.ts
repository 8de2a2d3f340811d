import { describe, expect, test } from "vitest";
import { combineConfigs, loadBaseConfig } from "../../src/config/privileges.ts";
import { CONFIG_KEYS } from "../../src/config/keys.ts";
import { parseConfig, type Config } from "../../src/config/schema.ts";

/** A non-default value for every key. */
const PROPOSED: Record<string, string> = {
  mode: "sync",
  documents: "docs/*.md",
  since: "2026-01-01",
  timezone: "Europe/Berlin",
  "warn-days": "1",
  "grace-days": "2",
  "fail-on": "undated",
  "require-evidence": "false",
  label: "theirs",
  "assign-owners": "false",
  "remind-days": "3",
  digest: "weekly",
  "max-creates": "4",
  headings: "Promises",
  author: "mallory",
  "write-interval-ms": "5",
  "settle-seconds": "6",
  "allow-any-ref": "true",
  adopt: "true",
};
const READING = ["documents", "since", "timezone", "headings"];

test.for(CONFIG_KEYS)("a pull request can set `%s` only if the key determines how reports are read", (key) => {
  expect(PROPOSED, "Add the new key to PROPOSED.").toHaveProperty([key]);
  const [proposed, base] = [parseConfig(null, PROPOSED), parseConfig(null, {})];
  const read = (config: Config): unknown => config[key as keyof Config];
  expect(read(proposed)).not.toEqual(read(base));
  expect(read(combineConfigs(proposed, base))).toEqual(read(READING.includes(key) ? proposed : base));
});

describe("loadBaseConfig", () => {
  const proposed = parseConfig(null, { label: "proposed", documents: "docs/*.md" });
  const load = (text: string | null, path = "", settings = {}): ReturnType<typeof loadBaseConfig> =>
    loadBaseConfig(async (file) => (file.endsWith(".yaml") ? null : text), { path, settings, proposed });

  test("reads the base's file and lets inputs override it", async () => {
    const { config, problem } = await load("label: base\nwarn-days: 3\n", "", { "warn-days": "4" });
    expect([config.label, config["warn-days"], problem]).toEqual(["base", 4, null]);
  });

  test("uses the defaults if the base has no file", async () => {
    expect((await load(null)).config).toEqual(parseConfig(null, {}));
  });

  test.for<[what: string, text: string | null, path: string]>([
    ["is invalid", "label: [\n", ""],
    ["is missing although the `config` input names it", null, "own.yml"],
  ])("uses the default privileges and says why if the base's file %s", async ([, text, path]) => {
    const { config, problem } = await load(text, path, { author: "mira" });
    expect(config).toMatchObject({ label: "follow-through", documents: ["docs/*.md"], author: ["mira"] });
    expect(problem).toMatch(/is not valid YAML|There is no config file own.yml/);
  });
});
