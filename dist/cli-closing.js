import "./rolldown-runtime.js";
import { readEnvironment } from "./config-start.js";
import { withWords } from "./core-model-start.js";
import { renderClosing, reportUrl } from "./core-render.js";
import { createWorld, run } from "./run.js";
import { connectFrom } from "./cli-connection.js";
import { print, printError, printMisuse } from "./cli-print.js";

// src/cli/closing.ts
/** `follow-through closing REPORT`: prints a closing report. Exits with status 1 if the report has no tracked commitments, or after an error. */
async function runClosing(flags, [report, ...others]) {
	if (report === void 0 || others.length > 0) return printMisuse("give one REPORT", "closing");
	const environment = readEnvironment();
	const { config, github, source } = await connectFrom(flags, environment);
	const world = createWorld(source, environment, {
		holder: "closing",
		log: printError
	});
	const { assessment, problems } = await run({
		world,
		github,
		config
	}, {
		modes: ["check"],
		dryRun: true
	});
	const errors = problems.filter(({ severity }) => severity === "error");
	for (const problem of errors) printError(withWords(problem));
	const name = report.replace(/^\.\//, "");
	const commitments = assessment.commitments.filter(({ block }) => isReport(block.report, name));
	const [first] = commitments;
	if (first === void 0) {
		printError(`No tracked commitment is in ${name}: give the path of a report as it is in the repository.`);
		return 1;
	}
	print(closingOf(first, commitments, github.links));
	return errors.length > 0 ? 1 : 0;
}
function isReport({ path, slug }, name) {
	return path === name || slug === name;
}
function closingOf({ block }, commitments, links) {
	const { title, published } = block.report;
	return renderClosing({
		title,
		published,
		url: reportUrl(block, links),
		commitments
	}).trimEnd();
}

export { runClosing };