import "./rolldown-runtime.js";
import { i as readReportHistory, o as connect } from "./policy.js";
import { B as STATES, G as headline, Q as plural, V as STATE_WORDS, st as makeNow } from "./core.js";
import { c as describeOperation, n as failureSentences, t as run } from "./run.js";
import { r as loadConfig, t as readReports } from "./reports.js";
import { n as print } from "./commands.js";
import { setTimeout } from "node:timers/promises";

// src/cli/plan.ts
/** `follow-through plan`: a dry run of `sync`, told line by line. */
async function showPlan(flags, names) {
	const { env } = process;
	const settings = await loadConfig(process.cwd(), String(flags["config"] ?? ""), names.length > 0 ? { documents: names.join("\n") } : {});
	const github = connect({
		token: env["GITHUB_TOKEN"] ?? "",
		repository: String(flags["repository"] ?? env["GITHUB_REPOSITORY"] ?? ""),
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com"
	});
	const world = {
		readReports: (config) => readReports(process.cwd(), config),
		readHistory: (config) => readReportHistory(process.cwd(), config),
		now: makeNow((/* @__PURE__ */ new Date()).toISOString(), env["FOLLOW_THROUGH_TODAY"]),
		commit: env["GITHUB_SHA"] ?? null,
		source: env["GITHUB_REPOSITORY"] ?? null,
		holder: "plan",
		clock: Date.now,
		sleep: setTimeout,
		log: print
	};
	const outcome = await run({
		world,
		github,
		config: settings
	}, {
		modes: ["sync"],
		dryRun: true
	});
	const lines = outcome.plan.operations.map((operation) => `would ${describeOperation(operation)}`);
	const counts = STATES.map((state) => [state, outcome.assessment.counts[state]]).filter(([, count]) => count > 0);
	print([
		...lines,
		`${plural(outcome.plan.operations.length, "write", "writes")} would be made.`,
		headline(outcome.assessment),
		...outcome.plan.beforeSince > 0 ? [`${plural(outcome.plan.beforeSince, "older commitment is", "older commitments are")} not tracked; set \`since\` to an earlier day to track them.`] : [],
		...counts.map(([state, count]) => `${count} ${STATE_WORDS[state]}`)
	].join("\n"));
	const failures = failureSentences(outcome.problems, outcome.failure);
	for (const failure of failures) process.stderr.write(`${failure}\n`);
	return failures.length > 0 ? 1 : 0;
}

export { showPlan };