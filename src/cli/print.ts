/** Prints to standard output and ends the text with a line end. */
export function print(text: string): void {
  process.stdout.write(endLine(text));
}

/** Prints to standard error and ends the text with a line end. */
export function printError(text: string): void {
  process.stderr.write(endLine(text));
}

/** Prints how a command was misused and where its help is. Returns the exit status of wrong use. */
export function printMisuse(mistake: string, command = ""): number {
  const help = ["follow-through", command, "--help"].filter((word) => word !== "").join(" ");
  printError(`follow-through: ${mistake}. See \`${help}\`.`);
  return 2;
}

function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
