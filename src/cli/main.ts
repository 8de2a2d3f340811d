import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { GENERAL } from "./help.ts";
import { describeMisuse } from "./misuse.ts";
import { maskOutput, print, printError, printMisuse } from "./print.ts";
import { Failure, unexpectedError, withWords } from "../core/model/failure.ts";
import { PRODUCT } from "../core/model/product.ts";
import { secretsOf } from "../core/model/secrets.ts";

/** Runs the command line, and sets the exit status: 0 success, 1 problems found or command failed, 2 usage error. */
export async function runCommandLine(): Promise<void> {
  maskOutput(secretsOf(process.env));
  // An error that a library throws in a callback must not reach Node, which would print its message and properties.
  process.on("uncaughtException", (error) => {
    printError(unexpectedError(error));
    process.exit(1);
  });
  process.exitCode = await runCommand(process.argv.slice(2));
}

async function runCommand([name = "--help", ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help")
    return printHelp(COMMANDS.get(args[0] ?? "")?.help ?? GENERAL);
  if (name === "--version" || name === "-v") return printHelp(PRODUCT.version);
  const command = COMMANDS.get(name);
  if (!command) return printMisuse(`unknown command; use ${[...COMMANDS.keys()].join(", ")}`);
  const parsed = parse(command, args);
  if (parsed instanceof Error) return printMisuse(describeMisuse(parsed, command, args), name);
  if (parsed.values["help"]) return printHelp(command.help);
  try {
    const run = await command.load();
    return await run(parsed.values, parsed.positionals);
  } catch (error) {
    printError(error instanceof Failure ? withWords(error) : unexpectedError(error));
    return 1;
  }
}

/** Returns the options and operands, or the error for an invalid option. */
function parse({ options }: Command, args: string[]): ReturnType<typeof parseArgs> | Error {
  try {
    const help = { type: "boolean", short: "h" } as const;
    return parseArgs({ args, options: { ...options, help }, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function printHelp(text: string): number {
  print(text);
  return 0;
}
