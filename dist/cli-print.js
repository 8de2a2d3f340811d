import { createMask } from "./core-model.js";

// src/cli/print.ts
let mask = createMask([]);
/** Replaces these secrets in everything that is printed from now on. */
function maskOutput(secrets) {
	mask = createMask(secrets);
}
/** Prints a line to standard output. */
function print(text) {
	process.stdout.write(withNewline(mask(text)));
}
/** Prints a line to standard error. */
function printError(text) {
	process.stderr.write(withNewline(mask(text)));
}
/** Prints a usage error and how to get help. Returns the exit status for usage errors. */
function printMisuse(mistake, command = "") {
	printError(`follow-through: ${mistake}. See \`${[
		"follow-through",
		command,
		"--help"
	].filter((word) => word !== "").join(" ")}\`.`);
	return 2;
}
function withNewline(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}

export { maskOutput, print, printError, printMisuse };