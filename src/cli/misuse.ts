import type { Command } from "./command.ts";

/** An option made of lower-case words. Anything else could contain a token. */
const WORDS = /^--?[a-z-]{1,20}$/;

/** Describes why Node's parseArgs rejected a command's arguments. Node's message quotes them, and they can contain a token. */
export function describeMisuse(error: Error, { options }: Command, args: readonly string[]): string {
  const known = [...Object.keys(options), "help"].map((name) => `--${name}`);
  const use = `use ${known.join(", ")}`;
  if ("code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `an option is missing its value, or has a value that it doesn't take; ${use}`;
  const unknown = args.find((arg) => WORDS.test(arg) && !known.includes(arg));
  return `unknown option${unknown === undefined ? "" : ` ${unknown}`}; ${use}`;
}
