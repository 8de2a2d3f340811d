import { Failure } from "./core-model-start.js";
import { CONFIG_KEYS, CONFIG_PATHS, DEFAULT_LABEL } from "./config-start.js";
import { array, boolean, check, integer, literal, maxLength, maxValue, minLength, minValue, nullable, number, optional, parse, picklist, pipe, regex, safeParse, strictObject, string, transform, union } from "./lib.js";
import { isTimeZone, parseDay } from "./core-model-for-read.js";
import { describeSyntaxError } from "./core-parse.js";
import { STATES } from "./core-assess-for-read.js";

// src/config/schema.ts
const MODES = [
	"sync",
	"check",
	"lint"
];
const list = pipe(union([string(), array(union([string(), number()]))], "expected a list or a comma-separated string"), transform((value) => (Array.isArray(value) ? value : splitList(value)).map((item) => String(item).trim()).filter((item) => item !== "")));
const flag = pipe(union([boolean(), picklist(["true", "false"])], "expected true or false"), transform((value) => value === true || value === "true"));
function wholeNumber(max) {
	return pipe(union([number(), pipe(string(), regex(/^\d+$/), transform(Number))], "expected a whole number, such as 14"), integer("expected a whole number, such as 14"), minValue(0, "expected 0 or more"), maxValue(max, `expected ${max} or less`));
}
function listOf(options) {
	const expected = `expected one or more of ${options.join(", ")}`;
	return pipe(list, minLength(1, expected), array(picklist(options, expected)));
}
/** The former name of the state `not_due`, which old configurations may still use. */
const OLD_NAME = "on_track";
const states = pipe(list, transform((names) => names.map((name) => name.replaceAll("-", "_"))), transform((names) => names.map((name) => name === OLD_NAME ? "not_due" : name)), array(picklist(STATES, `expected one or more of ${STATES.join(", ").replaceAll("_", "-")}`)));
const EXPECT_DAY = "expected a date in the format YYYY-MM-DD, such as 2026-12-01";
const day = pipe(string(EXPECT_DAY), check((text) => parseDay(text) !== null, EXPECT_DAY));
const EXPECT_ZONE = "expected an IANA time zone, such as Europe/Berlin";
const zone = pipe(string(EXPECT_ZONE), check(isTimeZone, EXPECT_ZONE));
const mode = union([literal("auto"), listOf(MODES)], `expected auto, or one or more of ${MODES.join(", ")}`);
/** The values of the keys in the config file. action.yml describes them. */
const ConfigSchema = strictObject({
	mode: optional(mode, "auto"),
	documents: optional(list, []),
	since: optional(nullable(day, null), null),
	timezone: optional(zone, "UTC"),
	"warn-days": optional(wholeNumber(3650), 14),
	"grace-days": optional(wholeNumber(3650), 0),
	"fail-on": optional(states, ["overdue", "removed"]),
	"require-evidence": optional(flag, true),
	label: optional(pipe(string("expected a label name"), minLength(1, "expected a label name"), maxLength(50, "expected 50 characters or fewer"), regex(/^[^,]*$/, "expected a name without commas")), DEFAULT_LABEL),
	"assign-owners": optional(flag, true),
	"remind-days": optional(pipe(union([list, pipe(number(), transform((days) => [String(days)]))], "expected whole numbers of days, such as 1, 7, 14, 30"), array(pipe(string(), regex(/^\d{1,4}$/, "expected whole numbers of days, such as 1, 7, 14, 30"), transform(Number)))), [
		1,
		7,
		14,
		30
	]),
	digest: optional(picklist(["off", "weekly"], "expected weekly or off"), "off"),
	"max-creates": optional(wholeNumber(1e4), 50),
	headings: optional(list, []),
	author: optional(list, []),
	"write-interval-ms": optional(wholeNumber(6e4), 1e3),
	"settle-seconds": optional(wholeNumber(600), 10),
	"allow-any-ref": optional(flag, false),
	adopt: optional(flag, false)
});
/** Splits text at commas and newlines, but not at commas in braces, which belong to a glob. */
function splitList(text) {
	const parts = [""];
	let depth = 0;
	for (const character of text) {
		depth = Math.max(0, depth + (character === "{" ? 1 : character === "}" ? -1 : 0));
		if (character === "\n" || character === "," && depth === 0) parts.push("");
		else parts[parts.length - 1] += character;
	}
	return parts;
}
/** Merges inputs, config file and defaults, in this order of precedence. Throws a Failure with one sentence per error. */
function parseConfig(file, inputs) {
	const fromFile = file ? readConfigFile(file.path, file.text) : {};
	const nameOf = (key) => Object.hasOwn(inputs, key) ? `Input \`${key}\`` : `${file?.path ?? CONFIG_PATHS[0]}: \`${key}\``;
	const values = {
		...fromFile,
		...inputs
	};
	const isKey = (key) => Object.hasOwn(ConfigSchema.entries, key);
	const unknown = Object.keys(values).filter((key) => !isKey(key));
	const known = Object.entries(values).filter(([key]) => isKey(key));
	const checked = safeParse(ConfigSchema, Object.fromEntries(known));
	const errors = [...unknown.map((key) => `${nameOf(key)} is unknown: use one of ${CONFIG_KEYS.join(", ")}.`), ...(checked.issues ?? []).map((issue) => {
		const key = String(issue.path?.[0].key);
		return `${nameOf(key)} is ${JSON.stringify(values[key])}: ${issue.message}.`;
	})];
	if (checked.success && errors.length === 0) {
		const warnings = renamedStates(values["fail-on"]).map((name) => `${nameOf("fail-on")} names \`${name}\`, which is now called \`not-due\`: use the new name.`);
		return warnings.length === 0 ? checked.output : {
			...checked.output,
			warnings
		};
	}
	throw new Failure([...new Set(errors)].join("\n"));
}
/** The old names of the state `not_due` in a list of states, as written. */
function renamedStates(value) {
	const names = safeParse(list, value);
	return names.success ? names.output.filter((name) => name.replaceAll("-", "_") === OLD_NAME) : [];
}
function readConfigFile(path, text) {
	let data;
	try {
		data = parse(text, { maxAliasCount: 0 });
	} catch (error) {
		throw new Failure(`${path} is not valid YAML: ${describeSyntaxError(error)}.`);
	}
	if (data === null || data === void 0) return {};
	if (typeof data !== "object" || Array.isArray(data)) throw new Failure(`${path} must consist of “key: value” lines, such as “warn-days: 14”.`);
	return { ...data };
}

// src/config/load.ts
/** The failure for a config file that can't be read. `problem` completes a sentence that starts with the file's name. */
function configFailure(file, problem) {
	return new Failure(`The config file ${file} ${problem}: use a regular file in the repository, of at most 64 KiB.`);
}
/** The config files that `loadConfig` reads. */
function configPaths(configPath) {
	return configPath === "" ? CONFIG_PATHS : [configPath];
}
/**
* Reads the configuration from the config file and the inputs. If `configPath` is set, the file must exist. If it is empty,
* the default file is optional. Throws a Failure if there are two default files, or if the configuration
* is invalid; its message then lists every error.
*/
async function loadConfig(read, configPath, settings = {}) {
	const [file, other] = (await Promise.all(configPaths(configPath).map(async (path) => ({
		path,
		text: await read(path)
	})))).flatMap(({ path, text }) => text === null ? [] : [{
		path,
		text
	}]);
	if (other) throw new Failure(`There are two config files, ${file?.path} and ${other.path}: keep one of them.`);
	if (!file && configPath !== "") throw new Failure(`There is no config file ${configPath}: check the \`config\` input. In a workflow, the file must be part of the commit.`);
	return parseConfig(file ?? null, settings);
}

export { configFailure, configPaths, loadConfig, parseConfig };