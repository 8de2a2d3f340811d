import type { parseArgs, ParseArgsOptionsConfig } from "node:util";

/** The values of a command's options, by name. */
export type Flags = Readonly<ReturnType<typeof parseArgs>["values"]>;

/** Runs a command with its options and operands. Returns the exit status. */
export type RunCommand = (flags: Flags, operands: readonly string[]) => Promise<number>;

export interface Command {
  help: string;
  options: ParseArgsOptionsConfig;
  /** Loads the command's code on demand, because Octokit and the server are large and most commands need at most one of them. */
  load: () => Promise<RunCommand>;
}
