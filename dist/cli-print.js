// src/cli/print.ts
/** Prints to standard output, with a newline at the end. */
function print(text) {
	process.stdout.write(withNewline(text));
}
/** Prints to standard error, with a newline at the end. */
function printError(text) {
	process.stderr.write(withNewline(text));
}
/** Prints a usage error and how to get help. Returns the exit status of a usage error. */
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

export { print, printError, printMisuse };