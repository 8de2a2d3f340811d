import { createMask } from "./core-model-start.js";

// src/cli/print.ts
let masked = [];
let mask = createMask(masked);
/** Replaces these secrets in everything that is printed from now on. */
function maskOutput(secrets) {
	masked = secrets;
	mask = createMask(masked);
}
/** Replaces a further secret, which was found later. */
function maskAlso(secret) {
	maskOutput([...masked, secret]);
}
/** Prints lines to standard output. */
function print(text) {
	process.stdout.write(toOutput(text));
}
/** Prints lines to standard error. */
function printError(text) {
	process.stderr.write(toOutput(text));
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
/** Splits the `::` that would turn a line into a workflow command. */
function breakCommand(line) {
	const text = line.trimStart();
	return text.startsWith("::") ? `${line.slice(0, line.length - text.length)}: :${text.slice(2)}` : line;
}
/**
* Masks secrets, and ends the text with a line break. Also breaks up workflow commands, which a report can contain and a
* runner would execute: `##[…]` anywhere in a line, and `::…::` at the start of one.
*/
function toOutput(text) {
	const inert = mask(text).replaceAll(/[^\P{Cc}\n]/gu, " ").replaceAll("##[", "## [").split(/(?<=[\n\u2028\u2029])/u).map(breakCommand).join("");
	return inert.endsWith("\n") ? inert : `${inert}\n`;
}

export { maskAlso, maskOutput, print, printError, printMisuse };