import { describe, expect, test } from "vitest";
import { CONFIG_KEYS } from "../../src/config/keys.ts";
import { parseConfig, type Config } from "../../src/config/schema.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { STATES } from "../../src/core/assess/states.ts";

const PATH = ".github/follow-through.yml";

function fromFile(text: string, inputs: Record<string, string> = {}): Config {
  return parseConfig({ path: PATH, text }, inputs);
}

/** Expects `work` to throw a Failure and returns its sentences. */
function errorsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.message.split("\n");
    throw error;
  }
  throw new Error("expected a failure");
}

const DEFAULTS: Config = {
  mode: "auto",
  documents: [],
  since: null,
  timezone: "UTC",
  "warn-days": 14,
  "grace-days": 0,
  "fail-on": ["overdue", "removed"],
  "require-evidence": true,
  label: "follow-through",
  "assign-owners": true,
  "remind-days": [1, 7, 14, 30],
  digest: "off",
  "max-creates": 50,
  headings: [],
  author: [],
  "write-interval-ms": 1000,
  "settle-seconds": 10,
  "allow-any-ref": false,
  adopt: false,
};

describe("parseConfig", () => {
  test("uses the defaults if there is no file and no input", () => {
    expect(parseConfig(null, {})).toEqual(DEFAULTS);
    expect(Object.keys(DEFAULTS)).toEqual(CONFIG_KEYS);
  });

  test.for(["", "\n", "# nothing set yet\n", "---\n", "null\n", "{}\n"])(
    "uses the defaults for the empty file %j",
    (text) => {
      expect(fromFile(text)).toEqual(DEFAULTS);
    },
  );

  test("uses the keys that a file sets, and the defaults for the others", () => {
    expect(fromFile("warn-days: 3\ntimezone: Europe/Berlin\n")).toEqual({
      ...DEFAULTS,
      "warn-days": 3,
      timezone: "Europe/Berlin",
    });
  });

  test("lets an input override only its own key", () => {
    const config = fromFile("warn-days: 3\ngrace-days: 2\n", { "warn-days": "21" });
    expect(config).toEqual({ ...DEFAULTS, "warn-days": 21, "grace-days": 2 });
  });

  test("parses the same text identically in a file and in inputs", () => {
    const values = {
      mode: "sync, check",
      documents: "docs/a/*.md, docs/b/*.md",
      since: "2026-12-01",
      timezone: "Europe/Berlin",
      "warn-days": "7",
      "fail-on": "overdue, kept-late",
      "require-evidence": "false",
      label: "promise",
      "remind-days": "2, 4",
      headings: "Now what",
      author: "our-bot",
    };
    const text = Object.entries(values)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join("");
    expect(fromFile(text)).toEqual(parseConfig(null, values));
    expect(fromFile(text)).not.toEqual(DEFAULTS);
  });
});

describe("parseConfig, given a file,", () => {
  test.for<[yaml: string, expected: Partial<Config>]>([
    ["mode: auto", { mode: "auto" }],
    ["mode: check", { mode: ["check"] }],
    ["mode: sync, check", { mode: ["sync", "check"] }],
    ["mode: [lint, check]", { mode: ["lint", "check"] }],
    ["documents: docs/*.md", { documents: ["docs/*.md"] }],
    ["documents: docs/*.md, more/*.md", { documents: ["docs/*.md", "more/*.md"] }],
    ["documents: [docs/*.md, '!docs/old/**']", { documents: ["docs/*.md", "!docs/old/**"] }],
    ["documents:\n  - docs/*.md\n  - more/*.md", { documents: ["docs/*.md", "more/*.md"] }],
    ["documents: |\n  docs/*.md\n\n  more/*.md\n", { documents: ["docs/*.md", "more/*.md"] }],
    ["documents: 'docs/{a,b}/*.md,{c,d}/*.md'", { documents: ["docs/{a,b}/*.md", "{c,d}/*.md"] }],
    ["since: 2026-12-01", { since: "2026-12-01" }],
    ["since: '2026-12-01'", { since: "2026-12-01" }],
    ["since:", { since: null }],
    ["timezone: America/New_York", { timezone: "America/New_York" }],
    ["warn-days: 3", { "warn-days": 3 }],
    ["warn-days: '3'", { "warn-days": 3 }],
    ["grace-days: 3650", { "grace-days": 3650 }],
    ["fail-on: due-soon", { "fail-on": ["due_soon"] }],
    ["fail-on: [due_soon, kept-late]", { "fail-on": ["due_soon", "kept_late"] }],
    ["fail-on: []", { "fail-on": [] }],
    ["require-evidence: false", { "require-evidence": false }],
    ["require-evidence: 'false'", { "require-evidence": false }],
    ["assign-owners: true", { "assign-owners": true }],
    ["remind-days: 2, 4", { "remind-days": [2, 4] }],
    ["remind-days: [2, 4]", { "remind-days": [2, 4] }],
    ["remind-days: ['2', 4]", { "remind-days": [2, 4] }],
    ["max-creates: 0", { "max-creates": 0 }],
    ["headings: What now, And then", { headings: ["What now", "And then"] }],
    ["author: [our-bot, 12]", { author: ["our-bot", "12"] }],
    ["allow-any-ref: true", { "allow-any-ref": true }],
  ])("reads %j", ([yaml, expected]) => {
    expect(fromFile(yaml)).toEqual({ ...DEFAULTS, ...expected });
  });

  test("accepts every state in fail-on, with a hyphen or an underscore", () => {
    expect(fromFile(`fail-on: ${STATES.join(", ")}`)["fail-on"]).toEqual(STATES);
    expect(fromFile(`fail-on: ${STATES.join(", ").replaceAll("_", "-")}`)["fail-on"]).toEqual(STATES);
  });

  test("accepts a byte order mark and Windows line endings", () => {
    expect(fromFile("\uFEFFwarn-days: 3\r\ngrace-days: 1\r\n")).toEqual({
      ...DEFAULTS,
      "warn-days": 3,
      "grace-days": 1,
    });
  });
});

describe("a configuration error", () => {
  test.for<[yaml: string, value: string, fix: string]>([
    ["mode: everything", '"everything"', "expected auto, or one or more of sync, check, lint"],
    ["mode: sync, chek", '"sync, chek"', "expected auto, or one or more of sync, check, lint"],
    ["mode: [auto, check]", '["auto","check"]', "expected auto, or one or more of sync, check, lint"],
    ["documents: 5", "5", "expected a list or a comma-separated string"],
    ["documents:", "null", "expected a list or a comma-separated string"],
    ["documents: {docs: true}", '{"docs":true}', "expected a list or a comma-separated string"],
    ["documents: [docs/*.md, null]", '["docs/*.md",null]', "expected a list or a comma-separated string"],
    ["since: last year", '"last year"', "expected a date in the format YYYY-MM-DD, such as 2026-12-01"],
    ["since: 01/12/2026", '"01/12/2026"', "expected a date in the format YYYY-MM-DD, such as 2026-12-01"],
    ["since: 2026-02-30", '"2026-02-30"', "expected a date in the format YYYY-MM-DD, such as 2026-12-01"],
    ["timezone: Berlin", '"Berlin"', "expected an IANA time zone, such as Europe/Berlin"],
    ["warn-days: soon", '"soon"', "expected a whole number, such as 14"],
    ["warn-days: 1.5", "1.5", "expected a whole number, such as 14"],
    ["warn-days: '-1'", '"-1"', "expected a whole number, such as 14"],
    ["warn-days: -1", "-1", "expected 0 or more"],
    ["warn-days: 3651", "3651", "expected 3650 or less"],
    ["warn-days:", "null", "expected a whole number, such as 14"],
    ["warn-days: [14]", "[14]", "expected a whole number, such as 14"],
    ["fail-on: late", '"late"', "expected one or more of overdue, removed, rescheduled, due-soon"],
    ["require-evidence: yes", '"yes"', "expected true or false"],
    ["require-evidence: 1", "1", "expected true or false"],
    ["label: ''", '""', "expected a label name"],
    ["label: a,b", '"a,b"', "expected a name without commas"],
    [`label: ${"x".repeat(51)}`, `"${"x".repeat(51)}"`, "expected 50 characters or fewer"],
    ["remind-days: 1, x", '"1, x"', "expected whole numbers of days, such as 1, 7, 14, 30"],
    ["remind-days: [1, -7]", "[1,-7]", "expected whole numbers of days, such as 1, 7, 14, 30"],
    ["max-creates: 10001", "10001", "expected 10000 or less"],
    ["write-interval-ms: 60001", "60001", "expected 60000 or less"],
    ["settle-seconds: 601", "601", "expected 600 or less"],
    ["allow-any-ref: maybe", '"maybe"', "expected true or false"],
  ])("for %j names the key, the value and the fix", ([yaml, value, fix]) => {
    const [sentence, ...others] = errorsOf(() => fromFile(yaml));
    const key = yaml.slice(0, yaml.indexOf(":"));
    expect(sentence).toMatch(/\.$/);
    expect(sentence).toContain(`${PATH}: \`${key}\` is ${value}: ${fix}`);
    expect(others).toEqual([]);
  });

  test("for an unknown key lists all known keys", () => {
    const [sentence] = errorsOf(() => fromFile("warndays: 3"));
    expect(sentence).toBe(`${PATH}: \`warndays\` is unknown: use one of ${CONFIG_KEYS.join(", ")}.`);
  });

  test("names the input or file that caused it", () => {
    const errors = errorsOf(() => fromFile("warn-days: 3\ngrace-days: x", { "warn-days": "y" }));
    expect(errors).toEqual([
      'Input `warn-days` is "y": expected a whole number, such as 14.',
      `${PATH}: \`grace-days\` is "x": expected a whole number, such as 14.`,
    ]);
  });

  test("is reported together with all others, one sentence each", () => {
    const wrong = ["mode: a", "since: b", "timezone: c", "warn-days: d", "fail-on: e", "label: ''", "unheard-of: f"];
    const errors = errorsOf(() => fromFile(wrong.join("\n"), { "max-creates": "g" }));
    const keys = [...wrong.map((line) => line.slice(0, line.indexOf(":"))), "max-creates"];
    expect(errors).toHaveLength(keys.length);
    for (const key of keys) expect(errors.filter((error) => error.includes(`\`${key}\` is`))).toHaveLength(1);
  });

  test("is reported once if a list contains several invalid values", () => {
    expect(errorsOf(() => fromFile("fail-on: late, later, latest"))).toHaveLength(1);
  });

  test.for<[text: string, reason: string]>([
    ["warn-days: [1", "is not valid YAML"],
    ["warn-days: 1\nwarn-days: 2", "is not valid YAML: a key is given twice on line 2."],
    ["label: &name a\nauthor: *name", "is not valid YAML: an alias (*name) is not allowed."],
    ["mode: auto\n---\nmode: check", "is not valid YAML"],
    ["- mode: auto", "must consist of “key: value” lines, such as “warn-days: 14”"],
    ["only words", "must consist of “key: value” lines, such as “warn-days: 14”"],
    ["14", "must consist of “key: value” lines, such as “warn-days: 14”"],
  ])("for the invalid file %j names the file", ([text, reason]) => {
    const [sentence, ...others] = errorsOf(() => fromFile(text));
    expect(sentence).toContain(`${PATH} ${reason}`);
    expect(others).toEqual([]);
  });
});

test.for(["on-track", "on_track"])("fail-on accepts the old name %s for not-due, with a warning", (name) => {
  expect(fromFile(`fail-on: overdue, ${name}`)).toMatchObject({
    "fail-on": ["overdue", "not_due"],
    warnings: [`${PATH}: \`fail-on\` names \`${name}\`, which is now called \`not-due\`: use the new name.`],
  });
  expect(fromFile("fail-on: not-due")).not.toHaveProperty("warnings");
});
