import { createMask } from "../core/model/mask.ts";

let masked: readonly string[] = [];
let mask = createMask(masked);

/** Replaces these secrets in everything that is printed from now on. */
export function maskOutput(secrets: readonly string[]): void {
  masked = secrets;
  mask = createMask(masked);
}

/** Replaces a further secret, which was found later. */
export function maskAlso(secret: string): void {
  maskOutput([...masked, secret]);
}

/** Prints lines to standard output. */
export function print(text: string): void {
  process.stdout.write(toOutput(text));
}

/** Prints lines to standard error. */
export function printError(text: string): void {
  process.stderr.write(toOutput(text));
}

/** Prints a usage error and how to get help. Returns the exit status for usage errors. */
export function printMisuse(mistake: string, command = ""): number {
  const help = ["follow-through", command, "--help"].filter((word) => word !== "").join(" ");
  printError(`follow-through: ${mistake}. See \`${help}\`.`);
  return 2;
}

/** Splits the `::` that would turn a line into a workflow command. */
function breakCommand(line: string): string {
  const text = line.trimStart();
  return text.startsWith("::") ? `${line.slice(0, line.length - text.length)}: :${text.slice(2)}` : line;
}

/**
 * Masks secrets, and ends the text with a line break. Also breaks up workflow commands, which a report can contain and a
 * runner would execute: `##[…]` anywhere in a line, and `::…::` at the start of one.
 */
function toOutput(text: string): string {
  const inert = mask(text)
    .replaceAll(/[^\P{Cc}\n]/gu, " ")
    .replaceAll("##[", "## [")
    .split(/(?<=[\n\u2028\u2029])/u)
    .map(breakCommand)
    .join("");
  return inert.endsWith("\n") ? inert : `${inert}\n`;
}
