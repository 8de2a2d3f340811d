import "./rolldown-runtime.js";
import { error, info, notice, setFailed, setOutput, summary, warning } from "./lib-actions.js";
import { FileProblem, MAX_EVENT_BYTES, readFileBytes, writeFileWhole } from "./files.js";
import { connect } from "./config-github.js";
import { chooseModes, openConnection } from "./config-start.js";
import { Failure, codeOf, createMask, plural, secretsOf, unexpectedError, withWords } from "./core-model-start.js";
import { failureSentences, limitAnnotations, lintAnnotations, logLine, noticeAnnotations, renderLintSummary, renderOutputs, renderSummary, runAnnotations } from "./report.js";
import { Stopper, createWorld, lint, openVersions, run } from "./run.js";
import { headline } from "./core-render.js";
import { problemWords } from "./github.js";
import { describeOperation } from "./github-write.js";
import { setImmediate, setTimeout } from "node:timers/promises";
import { randomUUID } from "node:crypto";

// src/action/results.ts
/** Writes the snapshot to `file` unless the name is empty, and returns the name. */
async function writeSnapshot({ workspace }, file, snapshot) {
	if (file === "") return "";
	try {
		await writeFileWhole(file, `${JSON.stringify(snapshot)}\n`, workspace);
		return file;
	} catch (thrown) {
		if (!(thrown instanceof FileProblem)) throw thrown;
		throw new Failure(`The snapshot ${file} ${thrown.message}: set \`snapshot\` to a file in the workspace.`);
	}
}
/** Writes the public page to `folder` and says so in a sentence. Returns null if the name is empty. */
async function writeSite({ workspace }, folder, facts) {
	if (folder === "") return null;
	const { publishSnapshot } = await import("./api-export.js");
	return publishSnapshot({
		folder,
		inside: workspace
	}, facts, process.env);
}

// src/action/main.ts
/** Masks secrets in the output of a run, although no message should contain one. */
const mask = createMask(secretsOf(process.env));
const stopper = new Stopper();
/**
* Runs the Action. Any error, even one with which `beginning` rejects, becomes an annotation and fails the run, unless a signal
* already ended it. `stopSignal` resolves to the signal that stops the run, if there is one.
*/
async function runAction(beginning, stopSignal) {
	stopSignal.then(stop);
	process.on("uncaughtException", (thrown) => {
		fail(thrown);
		process.exit();
	});
	try {
		await runModes(await beginning);
	} catch (thrown) {
		if (!await wasStopped()) fail(thrown);
	}
}
/**
* Whether a signal has arrived. Node handles sockets before signals, so a connection that broke because of a signal fails before
* the signal is noticed: give Node two turns to notice it.
*/
async function wasStopped() {
	await setImmediate();
	await setImmediate();
	return stopper.isStopping();
}
/** Ends the run after a signal. Runs the stopper's cleanups and abandons everything else. */
async function stop(signal) {
	if (stopper.isStopping()) return;
	process.exitCode = 1;
	await stopper.stop(setTimeout);
	setFailed(`The run was stopped by ${signal} before it finished. The next run continues.`);
	process.exit();
}
function fail(thrown) {
	setFailed(mask(thrown instanceof Failure ? withWords(thrown) : unexpectedError(thrown)));
}
async function runModes({ environment, inputs, connection, ahead }) {
	try {
		await runEvent(await readEvent(environment.eventPath), {
			environment,
			inputs,
			github: connection && connect(connection)
		});
	} finally {
		ahead?.close();
	}
}
async function runEvent(event, { environment, inputs, github }) {
	const { source, commit, config, base } = await openVersions({
		event,
		inputs,
		root: environment.workspace,
		github: github && {
			client: github.client,
			repo: github.source
		},
		log
	});
	const modes = chooseModes(config, event);
	const job = {
		environment,
		inputs,
		config,
		modes,
		world: createWorld(source, {
			...environment,
			commit
		}, {
			holder: randomUUID(),
			log,
			stopper
		}),
		github,
		base
	};
	if (modes.includes("lint")) await lintReports(job);
	if (modes.includes("sync") || modes.includes("check")) await syncAndCheck(job);
}
/**
* Reads the event that triggered the workflow. `@actions/github` reads the event file on import, so it is imported here to
* turn a missing or malformed file into a Failure.
*/
async function readEvent(file) {
	try {
		if (file !== null) await readFileBytes(file, {
			limit: MAX_EVENT_BYTES,
			inside: null,
			followLinks: true
		});
		const { context } = await import("./lib-event.js");
		const { eventName, sha, ref, payload } = context;
		return {
			name: eventName || "",
			commit: sha || null,
			ref: ref || null,
			payload
		};
	} catch (thrown) {
		if (file === null) throw thrown;
		const problem = thrown instanceof FileProblem ? thrown.message : `can't be read (${codeOf(thrown)})`;
		throw new Failure(`The event file ${file} ${problem}: GITHUB_EVENT_PATH must be the path of a JSON file; GitHub's runners set it.`);
	}
}
/** `lint`: checks the reports and, on a pull request, shows what merging would change. Needs no token. */
async function lintReports({ environment, config, world, github, base }) {
	const { reports, changed, problems, notices, diff, beforeSince } = await lint({
		world,
		config,
		github,
		base
	});
	if (await wasStopped()) return;
	setOutputs({ problems: String(problems.length) });
	annotate([...lintAnnotations(changed, problems, diff), ...noticeAnnotations(notices)]);
	await writeSummary(environment, renderLintSummary(reports, {
		problems,
		notices,
		now: world.now,
		diff,
		beforeSince
	}));
	if ((diff?.some(({ severity }) => severity === "error") ?? false) || failureSentences(problems, null).length > 0) process.exitCode = 1;
}
/** `sync` and `check`: plans the writes, applies them if the run may write, and reports the state of every commitment. */
async function syncAndCheck({ environment, inputs, config, modes, world, ...job }) {
	const github = job.github ?? connectWithout(environment);
	const outcome = await run({
		world,
		github,
		config
	}, {
		modes,
		dryRun: inputs.dryRun
	});
	if (await wasStopped()) return;
	const { assessment, applied, plan, failure } = outcome;
	if (applied === null) for (const operation of plan.operations) log(`would ${describeOperation(operation)}`);
	const problems = [...outcome.problems];
	const snapshotFile = await attempt(problems, () => writeSnapshot(environment, inputs.snapshot, outcome.snapshot));
	const site = await attempt(problems, () => writeSite(environment, inputs.site, {
		...outcome,
		now: world.now
	}));
	if (site !== null) log(site);
	setOutputs(renderOutputs(assessment, {
		created: applied?.created ?? 0,
		updated: applied?.updated.size ?? 0,
		pending: outcome.pending,
		problems: problems.length,
		snapshot: snapshotFile ?? "",
		digest: outcome.digest ?? ""
	}));
	const failures = failureSentences(problems, failure);
	const written = describeWrites(outcome);
	log(`${headline(assessment)}. ${written}`);
	const pending = applied ? outcome.pending : 0;
	const failOn = modes.includes("check") ? config["fail-on"] : [];
	const { notices } = outcome;
	annotate([...runAnnotations({
		assessment,
		problems,
		failure,
		failOn,
		pending
	}), ...noticeAnnotations(notices)]);
	const { links } = github;
	const said = {
		problems,
		notices,
		failures,
		written,
		pending,
		beforeSince: plan.beforeSince
	};
	await writeSummary(environment, renderSummary(assessment, {
		now: world.now,
		links,
		...said
	}));
	if (failures.length > 0) process.exitCode = 1;
}
/** Without a token, throws a Failure that says so. */
function connectWithout(environment) {
	return connect(openConnection("", environment.repository ?? "", environment));
}
/** Runs a step that the rest of the run doesn't depend on. A Failure is added to `problems`. */
async function attempt(problems, step) {
	try {
		return await step();
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		problems.push({
			severity: "error",
			file: null,
			line: null,
			...problemWords(thrown)
		});
		return null;
	}
}
function describeWrites({ applied, plan }) {
	if (applied) return `${plural(applied.created, "issue", "issues")} created, ${applied.updated.size} updated.`;
	return `Nothing was written; ${plural(plan.operations.length, "write", "writes")} planned.`;
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, mask(value));
}
function annotate(annotations) {
	const commands = {
		error,
		warning,
		notice
	};
	for (const { level, file, line, title, message } of limitAnnotations(annotations)) commands[level](mask(message), {
		title,
		...file ? { file } : {},
		...line ? { startLine: line } : {}
	});
}
async function writeSummary({ hasSummary }, text) {
	try {
		if (hasSummary) await summary.addRaw(mask(text)).write();
	} catch (thrown) {
		throw new Failure(`The job summary can't be written (${codeOf(thrown)}): check the runner's free disk space.`);
	}
}
/** Writes a line to the log. */
function log(line) {
	info(logLine(mask(line)));
}

export { runAction };