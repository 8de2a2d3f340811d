// src/cli/print.ts
/** Prints to standard output and ends the text with a line end. */
function print(text) {
	process.stdout.write(endLine(text));
}
/** Prints to standard error and ends the text with a line end. */
function printError(text) {
	process.stderr.write(endLine(text));
}
/** Prints how a command was misused and where its help is. Returns the exit status of wrong use. */
function printMisuse(mistake, command = "") {
	printError(`follow-through: ${mistake}. See \`${[
		"follow-through",
		command,
		"--help"
	].filter((word) => word !== "").join(" ")}\`.`);
	return 2;
}
function endLine(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}

export { print, printError, printMisuse };