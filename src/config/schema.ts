import * as v from "valibot";
import { parse as parseYaml } from "yaml";
import { isTimeZone, parseDay } from "../core/model/date.ts";
import { Failure } from "../core/model/failure.ts";
import { describeSyntaxError } from "../core/parse/syntax-error.ts";
import { STATES, type State } from "../core/assess/states.ts";
import { CONFIG_KEYS, CONFIG_PATHS, DEFAULT_LABEL, type ConfigKey } from "./keys.ts";

const MODES = ["sync", "check", "lint"] as const;
export type Mode = (typeof MODES)[number];

// YAML values can be numbers, booleans or lists, but Action inputs are always strings.
const list = v.pipe(
  v.union([v.string(), v.array(v.union([v.string(), v.number()]))], "expected a list or a comma-separated string"),
  v.transform((value) =>
    (Array.isArray(value) ? value : splitList(value)).map((item) => String(item).trim()).filter((item) => item !== ""),
  ),
);

const flag = v.pipe(
  v.union([v.boolean(), v.picklist(["true", "false"])], "expected true or false"),
  v.transform((value) => value === true || value === "true"),
);

function wholeNumber(max: number): v.GenericSchema<string | number, number> {
  return v.pipe(
    v.union(
      [v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))],
      "expected a whole number, such as 14",
    ),
    v.integer("expected a whole number, such as 14"),
    v.minValue(0, "expected 0 or more"),
    v.maxValue(max, `expected ${max} or less`),
  );
}

function listOf<const T extends string>(options: readonly T[]): v.GenericSchema<v.InferInput<typeof list>, T[]> {
  const expected = `expected one or more of ${options.join(", ")}`;
  return v.pipe(list, v.minLength(1, expected), v.array(v.picklist(options, expected)));
}

/** The former name of the state `not_due`, which old configurations may still use. */
const OLD_NAME = "on_track";

const states = v.pipe(
  list,
  v.transform((names) => names.map((name) => name.replaceAll("-", "_"))),
  v.transform((names) => names.map((name) => (name === OLD_NAME ? "not_due" : name))),
  v.array(v.picklist(STATES, `expected one or more of ${STATES.join(", ").replaceAll("_", "-")}`)),
);

const EXPECT_DAY = "expected a date in the format YYYY-MM-DD, such as 2026-12-01";
const day = v.pipe(
  v.string(EXPECT_DAY),
  v.check((text) => parseDay(text) !== null, EXPECT_DAY),
);
const EXPECT_ZONE = "expected an IANA time zone, such as Europe/Berlin";
const zone = v.pipe(v.string(EXPECT_ZONE), v.check(isTimeZone, EXPECT_ZONE));
const mode = v.union([v.literal("auto"), listOf(MODES)], `expected auto, or one or more of ${MODES.join(", ")}`);

/** The values of the keys in the config file. action.yml describes them. */
export const ConfigSchema = v.strictObject({
  mode: v.optional(mode, "auto"),
  documents: v.optional(list, []),
  since: v.optional(v.nullable(day, null), null),
  timezone: v.optional(zone, "UTC"),
  "warn-days": v.optional(wholeNumber(3650), 14),
  "grace-days": v.optional(wholeNumber(3650), 0),
  "fail-on": v.optional(states, ["overdue", "removed"] satisfies State[]),
  "require-evidence": v.optional(flag, true),
  label: v.optional(
    v.pipe(
      v.string("expected a label name"),
      v.minLength(1, "expected a label name"),
      v.maxLength(50, "expected 50 characters or fewer"),
      v.regex(/^[^,]*$/, "expected a name without commas"),
    ),
    DEFAULT_LABEL,
  ),
  "assign-owners": v.optional(flag, true),
  "remind-days": v.optional(
    v.pipe(
      v.union(
        [
          list,
          v.pipe(
            v.number(),
            v.transform((days) => [String(days)]),
          ),
        ],
        "expected whole numbers of days, such as 1, 7, 14, 30",
      ),
      v.array(
        v.pipe(
          v.string(),
          v.regex(/^\d{1,4}$/, "expected whole numbers of days, such as 1, 7, 14, 30"),
          v.transform(Number),
        ),
      ),
    ),
    [1, 7, 14, 30],
  ),
  digest: v.optional(v.picklist(["off", "weekly"], "expected weekly or off"), "off"),
  "max-creates": v.optional(wholeNumber(10_000), 50),
  headings: v.optional(list, []),
  author: v.optional(list, []),
  "write-interval-ms": v.optional(wholeNumber(60_000), 1000),
  "settle-seconds": v.optional(wholeNumber(600), 10),
  "allow-any-ref": v.optional(flag, false),
  adopt: v.optional(flag, false),
} satisfies Record<ConfigKey, v.GenericSchema>);

export type Config = v.InferOutput<typeof ConfigSchema> & {
  /** Settings that still work but should be changed, one sentence each. Absent if there are none. */
  warnings?: readonly string[];
};

/** Splits text at commas and newlines, but not at commas in braces, which belong to a glob. */
function splitList(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    depth = Math.max(0, depth + (character === "{" ? 1 : character === "}" ? -1 : 0));
    if (character === "\n" || (character === "," && depth === 0)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Merges inputs, config file and defaults, in this order of precedence. Throws a Failure with one sentence per error. */
export function parseConfig(file: { path: string; text: string } | null, inputs: Record<string, string>): Config {
  const fromFile = file ? readConfigFile(file.path, file.text) : {};
  const nameOf = (key: string): string =>
    Object.hasOwn(inputs, key) ? `Input \`${key}\`` : `${file?.path ?? CONFIG_PATHS[0]}: \`${key}\``;
  const values: Record<string, unknown> = { ...fromFile, ...inputs };
  const isKey = (key: string): boolean => Object.hasOwn(ConfigSchema.entries, key);
  const unknown = Object.keys(values).filter((key) => !isKey(key));
  const known = Object.entries(values).filter(([key]) => isKey(key));
  const checked = v.safeParse(ConfigSchema, Object.fromEntries(known));
  const errors = [
    ...unknown.map((key) => `${nameOf(key)} is unknown: use one of ${CONFIG_KEYS.join(", ")}.`),
    ...(checked.issues ?? []).map((issue) => {
      const key = String(issue.path?.[0].key);
      return `${nameOf(key)} is ${JSON.stringify(values[key])}: ${issue.message}.`;
    }),
  ];
  if (checked.success && errors.length === 0) {
    const warnings = renamedStates(values["fail-on"]).map(
      (name) => `${nameOf("fail-on")} names \`${name}\`, which is now called \`not-due\`: use the new name.`,
    );
    return warnings.length === 0 ? checked.output : { ...checked.output, warnings };
  }
  throw new Failure([...new Set(errors)].join("\n"));
}

/** The old names of the state `not_due` in a list of states, as written. */
function renamedStates(value: unknown): string[] {
  const names = v.safeParse(list, value);
  return names.success ? names.output.filter((name) => name.replaceAll("-", "_") === OLD_NAME) : [];
}

function readConfigFile(path: string, text: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = parseYaml(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new Failure(`${path} is not valid YAML: ${describeSyntaxError(error)}.`);
  }
  if (data === null || data === undefined) return {};
  if (typeof data !== "object" || Array.isArray(data))
    throw new Failure(`${path} must consist of “key: value” lines, such as “warn-days: 14”.`);
  return { ...data };
}
