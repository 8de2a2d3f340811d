#!/usr/bin/env node
import { parseArgs } from "node:util";
import { Failure, reasonOf } from "./core/model/failure.ts";
import { HELP } from "./cli/help.ts";
import { COMMANDS } from "./cli/commands.ts";

/** The command line. Exit status: 0 fine, 1 something was found or failed, 2 wrong use. */
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") return print(HELP[rest[0] ?? "all"] ?? HELP["all"]!);
  const command = COMMANDS[name];
  if (!command) return misuse(`unknown command ${JSON.stringify(name)}`);
  let parsed;
  try {
    parsed = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
  } catch (error) {
    return misuse(reasonOf(error), name);
  }
  if (parsed.values["help"]) return print(HELP[name]!);
  try {
    return await command.run(parsed.values, parsed.positionals);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function misuse(what: string, command = ""): number {
  process.stderr.write(`follow-through: ${what}. See \`follow-through ${command ? `${command} ` : ""}--help\`.\n`);
  return 2;
}
