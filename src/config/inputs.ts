import { Failure } from "../core/model/failure.ts";
import { CONFIG_KEYS, INPUT_ONLY } from "./keys.ts";

/** The Action's inputs, trimmed. An input that isn't set is empty. */
export interface Inputs {
  /** The inputs that override keys of the config file. Contains only inputs that are set. */
  settings: Record<string, string>;
  token: string;
  /** The repository to create and update issues in, as `owner/name`. */
  repository: string;
  /** Path of the config file. */
  config: string;
  dryRun: boolean;
  /** The file to write the snapshot to. */
  snapshot: string;
  /** The folder to write the public page to. */
  site: string;
}

/**
 * Parses the inputs that the runner passes. Throws a Failure if a name is unknown, because a misspelt input would otherwise be
 * ignored.
 */
export function parseInputs(passed: Readonly<Record<string, string>>): Inputs {
  const get = (name: string): string => passed[name] ?? "";
  const known: readonly string[] = [...CONFIG_KEYS, ...INPUT_ONLY];
  const unknown = Object.keys(passed).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const names = unknown.map((name) => `\`${name}\``).join(", ");
    throw new Failure(`Unknown input ${names}: use one of ${known.join(", ")}.`);
  }
  const settings = CONFIG_KEYS.map((name) => [name, get(name)] as const).filter(([, value]) => value !== "");
  return {
    settings: Object.fromEntries(settings),
    token: get("token"),
    repository: get("repository"),
    config: get("config"),
    dryRun: parseFlag("dry-run", get("dry-run")),
    snapshot: get("snapshot"),
    site: get("site"),
  };
}

function parseFlag(name: string, value: string): boolean {
  if (value === "" || value === "false") return false;
  if (value === "true") return true;
  throw new Failure(`Input \`${name}\` is invalid: expected true or false.`);
}
