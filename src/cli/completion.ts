import type { Command, RunCommand } from "./command.ts";
import { print, printMisuse } from "./print.ts";
import { SHELLS } from "./shells.ts";

/** Creates `follow-through completion SHELL`, which prints a script that completes these commands and their options. */
export function createCompletion(commands: ReadonlyMap<string, Command>): RunCommand {
  const completed = Array.from(commands, ([name, { options }]) => ({
    name,
    options: [...Object.keys(options), "help"],
  }));
  return async (_, [shell = "", ...others]) => {
    const render = SHELLS.get(shell);
    if (render === undefined || others.length > 0)
      return printMisuse(`name one shell: ${[...SHELLS.keys()].join(", ")}`, "completion");
    print(render(completed));
    return 0;
  };
}
