import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { describeMisuse } from "../../src/cli/misuse.ts";

const USE = "use --config, --json, --help";

test.for<[args: string[], description: string]>([
  [["--fast"], `unknown option --fast; ${USE}`],
  [["--json", "-x"], `unknown option -x; ${USE}`],
  [["--ghp_canary0123"], `unknown option; ${USE}`],
  [["--fast=ghp_canary0123"], `unknown option; ${USE}`],
  [["--config"], `an option is missing its value, or has a value that it doesn't take; ${USE}`],
  [["--json=ghp_canary0123"], `an option is missing its value, or has a value that it doesn't take; ${USE}`],
])("describeMisuse explains what is wrong with %j without quoting a token", ([args, description]) => {
  const read = COMMANDS.get("read");
  if (!read) throw new Error("There is no command `read`.");
  let thrown: unknown = null;
  try {
    parseArgs({ args, options: read.options, allowPositionals: true });
  } catch (error) {
    thrown = error;
  }
  expect(describeMisuse(thrown as Error, read, args)).toBe(description);
});
