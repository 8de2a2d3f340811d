import type { Command } from "./command.ts";

/** Describes why Node's parseArgs rejected a command's arguments, without quoting them, because they can contain a token. */
export function describeMisuse(error: Error, { options }: Command): string {
  const names = [...Object.keys(options), "help"].map((name) => `--${name}`).join(", ");
  const isValue = "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
  return isValue
    ? `an option has no value, or a value it can't have; the options are ${names}`
    : `unknown option; use ${names}`;
}
