import { createMask } from "../core/model/mask.ts";

let mask = createMask([]);

/** Replaces these secrets in everything that is printed from now on. */
export function maskOutput(secrets: readonly string[]): void {
  mask = createMask(secrets);
}

/** Prints a line to standard output. */
export function print(text: string): void {
  process.stdout.write(withNewline(mask(text)));
}

/** Prints a line to standard error. */
export function printError(text: string): void {
  process.stderr.write(withNewline(mask(text)));
}

/** Prints a usage error and how to get help. Returns the exit status for usage errors. */
export function printMisuse(mistake: string, command = ""): number {
  const help = ["follow-through", command, "--help"].filter((word) => word !== "").join(" ");
  printError(`follow-through: ${mistake}. See \`${help}\`.`);
  return 2;
}

function withNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
