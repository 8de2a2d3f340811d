import "./rolldown-runtime.js";
import { readEnvironment } from "./config-start.js";
import "./core-assess.js";
import { plural, withWords } from "./core-model-start.js";
import { beforeSinceSentence, failureSentences } from "./report.js";
import { createWorld, run } from "./run.js";
import { connectFrom } from "./cli-connection.js";
import { print, printError } from "./cli-print.js";
import { globOverride } from "./cli-reports.js";
import { verdict } from "./core-render.js";
import { STATES, STATE_WORDS } from "./core-assess-for-read.js";
import { describeOperation } from "./github-write.js";

// src/cli/plan.ts
/** `follow-through plan`: a dry run of `sync`. Exits with status 1 if the run would fail. */
async function runPlan(flags, operands) {
	const environment = readEnvironment();
	const { config, github, source } = await connectFrom(flags, environment, globOverride(operands));
	const world = createWorld(source, environment, {
		holder: "plan",
		log: print
	});
	const { plan, assessment, problems, failure } = await run({
		world,
		github,
		config
	}, {
		modes: ["sync"],
		dryRun: true
	});
	print([
		...plan.operations.map((operation) => `would ${describeOperation(operation)}`),
		`${plural(plan.operations.length, "write", "writes")} planned.`,
		`${verdict(assessment)}.`,
		...plan.beforeSince > 0 ? [beforeSinceSentence(plan.beforeSince)] : [],
		...countLines(assessment)
	].join("\n"));
	const failures = failureSentences(problems.map((problem) => ({
		...problem,
		message: withWords(problem)
	})), failure);
	for (const sentence of failures) printError(sentence);
	return failures.length > 0 ? 1 : 0;
}
function countLines({ counts }) {
	return STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${STATE_WORDS[state]}`);
}

export { runPlan };