import { Failure, addDays, buildSnapshot, dayOf, ledgerEntries, makeNow, mapLimited, mergeEntries, packEntries, resolveTracker, todayIn } from "./core-model.js";
import { explain, parseRepository } from "./github.js";
import { ADMIT_ALL, policyOf, settingsOf } from "./config.js";
import { assessOne, tally } from "./core-assess.js";
import { failureSentence, renderDashboard } from "./core-render.js";
import { completeDates, readReportHistory, readReports } from "./documents.js";
import { readActivity, readFirstCommit, readHead, readRegister, readRepository, readTrackerEvidence } from "./github-read.js";
import { textFingerprint } from "./core-identity.js";
import { Writer, acquireLease, applyDashboard, applyOperations, emptyWriteResult, hasUnknownOutcome, isDashboardInPlace, planDashboardPart } from "./github-write.js";
import { diffCommitments, planSync } from "./core-plan.js";
import { replay } from "./core-verify.js";
import { readBaseReports } from "./documents-github.js";
import { setTimeout } from "node:timers/promises";

// src/run/checkout.ts
/** Creates a run's World from a real checkout. Throws a Failure if FOLLOW_THROUGH_TODAY is not a valid date. */
function createWorld(root, { commit, repository, today }, { holder, log }) {
	return {
		readReports: (config) => readReports(root, config),
		readHistory: (config) => readReportHistory(root, config),
		now: makeNow((/* @__PURE__ */ new Date()).toISOString(), today),
		commit,
		source: repository,
		holder,
		clock: Date.now,
		sleep: setTimeout,
		log
	};
}

// src/run/promise-dates.ts
/**
* When each report that is about to be tracked was first committed, by path: an instant from GitHub's history, or the date from
* the local one. Only as many reports are looked up as this run can create issues. Null if unknown: the report then
* counts as promised with the commit that this run reads.
*/
async function readPromiseDates({ parsed, reports, since, register, known = /* @__PURE__ */ new Map() }, context) {
	const { world, config } = context;
	const local = new Map(parsed.map(({ file }) => [file.path, file.firstCommitted]));
	const tracked = new Set(register.tracked.map(({ block }) => block.report.path));
	const isNew = ({ path, draft, published, commitments }) => !draft && commitments.length > 0 && !tracked.has(path) && (published === null || published >= since);
	const dates = new Map(known);
	const unknown = [];
	const { committedAt = null } = world;
	const today = committedAt && dayOf(committedAt, config.timezone);
	for (const { path } of reports.filter(isNew)) {
		const day = local.get(path) ?? null;
		if (day !== null && day !== today) dates.set(path, day);
		if (day === null && !dates.has(path)) unknown.push(path);
	}
	await mapLimited(unknown.slice(0, config["max-creates"]), async (path) => {
		dates.set(path, await readInstant(path, context));
	});
	return dates;
}
/** A failed lookup doesn't stop the run: the report then counts as promised later, never earlier. */
async function readInstant(path, { github, world }) {
	try {
		return await readFirstCommit({
			client: github.client,
			repo: github.source
		}, path);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(error.message);
		return null;
	}
}

// src/run/repair.ts
/**
* Restores managed blocks from the git history by resetting edited blocks and rebuilding lost ones. Without the full
* history, returns the register unchanged, including its problems.
*/
async function repair(register, context) {
	const edited = register.tracked.filter(({ frozen }) => frozen);
	const { damaged, dashboard } = register;
	if (edited.length + damaged.length === 0 || dashboard === null) return register;
	const replayed = await readReplayed(register, context);
	if (replayed === null) return register;
	const taken = register.tracked.filter(({ frozen }) => !frozen).map(({ block }) => block.key);
	const find = createFinder(replayed, dashboard.data, taken);
	const restored = [...edited.flatMap((issue) => {
		const expected = find(issue.facts.number, issue.block.key);
		return expected ? [restoreEdited(issue, expected)] : [];
	}), ...damaged.flatMap((damagedIssue) => {
		const expected = find(damagedIssue.issue.facts.number, null);
		return expected ? [rebuildLost(damagedIssue, expected)] : [];
	})];
	const server = new URL(register.repository.url).origin;
	return withRestored(register, await readActivity(context.github, restored, {
		server,
		comments: "each"
	}));
}
/**
* Finds an issue's replayed commitment by key, else by a unique fingerprint from the ledger. Returns each commitment at most
* once.
*/
function createFinder(replayed, ledger, taken) {
	const fingerprints = ledgerEntries(ledger);
	const free = new Set(replayed.filter(({ block }) => !taken.includes(block.key)));
	return (number, key) => {
		const candidates = [...free];
		const [single, ...others] = candidates.filter(({ block }) => textFingerprint(block) === fingerprints.get(number));
		const found = candidates.find(({ block }) => block.key === key) ?? (others.length === 0 ? single : void 0);
		if (found) free.delete(found);
		return found ?? null;
	};
}
function restoreEdited(issue, expected) {
	return {
		...issue,
		block: blockAsOfClose(expected, issue.facts),
		repaired: true,
		frozen: false
	};
}
/** Rebuilds an issue whose block is lost. Keeps the body as people's text, except for fragments of the managed part. */
function rebuildLost({ issue }, expected) {
	const text = issue.body.replaceAll(/^<!-- follow-through:v1 [\s\S]*?^<!-- \/follow-through -->$/gm, "").replaceAll(/^<!-- (?:follow-through:v1 .*|\/follow-through -->)$/gm, "").trim();
	return {
		...issue,
		before: "",
		block: blockAsOfClose(expected, issue.facts),
		after: text === "" ? "" : `\n\n${text}`,
		edited: true,
		reasons: [],
		written: null,
		repaired: true,
		frozen: false,
		problem: null
	};
}
/** The register after restored issues have replaced edited and damaged ones and their problems have been removed. */
function withRestored(register, restored) {
	const byNumber = new Map(restored.map((issue) => [issue.facts.number, issue]));
	const isRestored = ({ facts }) => byNumber.has(facts.number);
	const untouched = register.tracked.filter((issue) => !isRestored(issue));
	const damaged = register.damaged.filter(({ issue }) => !isRestored(issue));
	const solved = /* @__PURE__ */ new Set([...register.damaged.filter(({ issue }) => isRestored(issue)).map(({ problem }) => problem), ...register.tracked.filter((issue) => isRestored(issue)).map(({ problem }) => problem)]);
	return {
		...register,
		tracked: [...untouched, ...restored].toSorted((a, b) => a.facts.number - b.facts.number),
		damaged,
		lost: damaged.length > 0,
		problems: register.problems.filter((problem) => !solved.has(problem))
	};
}
/** Replays the commitments of missing issues by their fingerprint in the ledger; empty without the full history. */
async function readEarlierBlocks(register, context) {
	if (register.gone.length === 0) return /* @__PURE__ */ new Map();
	const fingerprints = new Set(register.gone.map(({ fingerprint }) => fingerprint));
	const named = (await readReplayed(register, context) ?? []).map(({ block }) => [textFingerprint({
		...block,
		id: null
	}), block]);
	return new Map(named.filter(([fingerprint]) => fingerprints.has(fingerprint)));
}
async function readReplayed({ repository }, { world, config }) {
	const history = await world.readHistory(config);
	return history && replay(history, {
		repositoryId: repository.id,
		policy: policyOf(config, "0001-01-01")
	});
}
/** The replayed block without the due dates set after the issue was closed, because those have no effect. */
function blockAsOfClose({ block, states }, { closed_at }) {
	if (closed_at === null) return block;
	const before = states.filter(({ at }) => at <= closed_at);
	const commits = new Set(before.map(({ commit }) => commit));
	const counts = (event) => event.type !== "moved" && event.type !== "dated" || commits.has(event.commit ?? "");
	const dues = before.map(({ due }) => due);
	const first_due = dues.find((due) => due !== null) ?? null;
	return {
		...block,
		due: dues.at(-1) ?? null,
		first_due,
		history: block.history.filter(counts)
	};
}

// src/run/observe.ts
/** Hops 3 and 4: reads the register, then plans. `parsed` are the reports from hops 1 and 2. */
async function observe(context, parsed, options = {}) {
	const { world, github, config } = context;
	const began = world.clock();
	const stored = await readRegister(github, {
		label: config.label,
		authors: config.author,
		scanAll: true,
		...options
	});
	const register = await repair(stored, context);
	const reports = await dateReports(parsed, register.tracked, context);
	const since = config.since ?? register.dashboard?.data.since ?? addDays(todayIn(world.now, "UTC"), -30);
	const [trackerEvidence, earlierBlocks, firstCommits] = await Promise.all([
		readNewTrackers(reports, since, register, context),
		readEarlierBlocks(register, context),
		readPromiseDates({
			parsed,
			reports,
			since,
			register,
			known: options.firstCommits
		}, context)
	]);
	return {
		register,
		reports,
		since,
		plan: planSync({
			reports,
			trackerEvidence,
			earlierBlocks,
			issues: register.tracked,
			duplicates: register.duplicates,
			gone: register.gone,
			claimed: register.claimed,
			complete: !register.lost,
			repositoryId: register.repository.id,
			labelExists: register.pointer !== null,
			now: world.now,
			commit: world.commit,
			committedAt: world.committedAt ?? null,
			firstCommits,
			policy: policyOf(config, since)
		}),
		firstCommits,
		took: world.clock() - began
	};
}
/** Reads the trackers that no tracked issue references yet, because a new commitment may already be done. */
async function readNewTrackers(reports, since, { tracked, repository }, { github: { client, repo } }) {
	const known = new Set(tracked.map(({ block }) => block.tracker));
	const paths = new Set(tracked.map(({ block }) => block.report.path));
	const isAdmitted = ({ draft, published, path }) => !draft && (published === null || published >= since || paths.has(path));
	const references = reports.filter(isAdmitted).flatMap(({ commitments }) => commitments.map(({ tracker }) => tracker));
	const added = new Set(references.filter((reference) => reference !== null && !known.has(reference)));
	const server = new URL(repository.url).origin;
	const found = await mapLimited([...added], async (reference) => {
		const tracker = resolveTracker(reference, server, repo);
		const evidence = tracker && await readTrackerEvidence(client, tracker);
		return reference !== null && evidence ? [[reference, evidence]] : [];
	});
	return new Map(found.flat());
}
/** Adds the publication date to reports that don't state one. */
async function dateReports(parsed, tracked, { github, config }) {
	const issues = new Map(tracked.flatMap(({ block: { report } }) => report.published ? [[report.path, report.published]] : []));
	const lookUp = async (path) => {
		const instant = await readFirstCommit(github, path);
		return instant && dayOf(instant, config.timezone);
	};
	return completeDates(parsed, config, {
		issues,
		lookUp
	});
}

// src/run/conclude.ts
/** Combines an observation with the writes that followed. Only reassesses the written issues. */
function conclude({ register, reports, plan }, applied, { world: { now }, config }) {
	const settings = settingsOf(config);
	const commitments = plan.tracked.map((planned) => {
		const written = applied?.written.get(planned.block.key)?.facts ?? null;
		const facts = {
			block: planned.block,
			issue: written ? factsAfterWrite(written, planned) : planned.issue
		};
		return {
			facts,
			assessed: (written ? null : planned.assessed) ?? assessOne(facts, settings, now)
		};
	});
	return {
		snapshot: buildSnapshot({
			repository: register.repository,
			ledger: register.dashboard?.data ?? null,
			gone: register.gone,
			problems: register.problems,
			commitments: commitments.map(({ facts }) => facts)
		}, now, {
			settings,
			untracked: {
				before_since: plan.beforeSince,
				...countSkipped(reports)
			}
		}),
		assessment: tally(commitments.map(({ assessed }) => assessed), now)
	};
}
/** Takes the closer and the evidence from the observation, because GitHub's response to a write doesn't contain them. */
function factsAfterWrite(written, { issue }) {
	return {
		...written,
		closer: issue?.closer ?? null,
		evidence: issue?.evidence ?? []
	};
}
function countSkipped(reports) {
	const skipped = reports.filter(({ draft }) => !draft).flatMap((report) => report.skipped);
	const count = (why) => skipped.filter((skip) => skip.why === why).length;
	return {
		ignored: count("ignored"),
		hints: count("hint")
	};
}

// src/run/dashboard.ts
/** An instant earlier than any comment. */
const BEFORE_GITHUB = "1970-01-01T00:00:00Z";
/** Whether the dashboard is up to date, or does not exist and is not needed yet. */
function isDashboardCurrent(facts, context) {
	const { register, plan } = facts.observation;
	const mustRememberSince = context.config.since === null && plan.beforeSince > 0;
	if (register.dashboard === null) return plan.tracked.length === 0 && !mustRememberSince;
	const ledger = ledgerOf(facts, context);
	return isDashboardInPlace(register) && planDashboardPart(register, ledger, rendererOf(facts, context)) === null;
}
/** Whether the last run was on an earlier day (UTC). The dashboard is written at least once a day. */
function isNewDay({ register: { dashboard } }, { world }) {
	return dashboard !== null && dashboard.data.last_run_at.slice(0, 10) !== world.now.instant.slice(0, 10);
}
/** Whether the ledger may be written. If an unreadable issue were missing from it, a second issue would be created. */
function mayWriteLedger({ register, plan }) {
	return !register.lost && (register.dashboard !== null || !plan.held);
}
/** Writes the dashboard unless it is up to date. */
async function writeDashboard(facts, writer, context) {
	const { register } = facts.observation;
	const part = planDashboardPart(register, ledgerOf(facts, context), rendererOf(facts, context));
	if (part === null && isDashboardInPlace(register)) return;
	await applyDashboard(register, part, context.config.label, writer);
}
/** The ledger at the end of this run. */
function ledgerOf({ observation, conclusion, applied }, { world }) {
	const { register, plan, since } = observation;
	const { settings, gone, commitments } = conclusion.snapshot;
	const before = register.dashboard?.data ?? null;
	const entries = mergeEntries(before, commitments.flatMap(({ block, issue }) => issue ? [[issue.number, textFingerprint(block)]] : []), new Set(register.duplicates.map(({ number }) => number)));
	const { instant } = world.now;
	return {
		repository_id: register.repository.id,
		...packEntries(entries),
		settings,
		since: before?.since ?? since,
		last_run_at: instant,
		heard_until: applied === null || isComplete(applied) ? instant : before?.heard_until ?? BEFORE_GITHUB,
		gone,
		untracked: conclusion.snapshot.untracked ?? {
			before_since: plan.beforeSince,
			ignored: 0,
			hints: 0
		},
		pending: commitments.filter(({ issue }) => issue === null).length
	};
}
function rendererOf({ observation: { register, plan }, conclusion: { assessment }, applied }, { github: { links } }) {
	const problems = [
		...register.problems,
		...plan.problems,
		...applied?.problems ?? []
	];
	return (ledger) => renderDashboard(ledger, {
		assessment,
		problems,
		links
	});
}
function isComplete({ problems, stopped }) {
	return problems.length === 0 && !stopped;
}

// src/run/refusal.ts
/**
* The reason why this run may not write, as a sentence; null if it may. Only the default branch's head may be published,
* because a rerun for an older commit would undo later changes.
*/
async function whyNotWrite({ world: { commit, source }, github: { client }, config }, tracked) {
	if (config["allow-any-ref"]) return null;
	const repo = parseRepository(source ?? "");
	if (commit === null || source === null || repo === null) return "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't identify the commit that is checked out. To write anyway, set `allow-any-ref: true`.";
	const { defaultBranch: branch } = tracked.name.toLowerCase() === source.toLowerCase() ? tracked : await readRepository({
		client,
		repo
	});
	const head = await readHead({
		client,
		repo
	}, branch);
	if (head === commit) return null;
	return `Nothing was written: ${commit.slice(0, 12)} is not the head of ${branch}, which is at ${head.slice(0, 12)}. The run for that commit writes. To write anyway, set \`allow-any-ref: true\`.`;
}
/** Throws a Failure if the repository is archived. */
function expectWritable({ archived, name }) {
	if (!archived) return;
	throw new Failure(`${name} is archived, so nothing can be written: unarchive it under Settings, or disable this workflow.`);
}

// src/run/sync.ts
/** The time allowed for a write and its response. */
const WRITE_MS = 1e3;
/** An operation consists of at most two writes: a comment, and the change that it describes. */
const WRITES_PER_OPERATION = 2;
/** The minimum time to allow for reading everything again under the lease. */
const READ_MS = 6e4;
/** The maximum number of rounds. Issues that change between the read and the write need another round. */
const ROUNDS = 3;
/** Hop 5 with its safeguards: one writer at a time, fresh facts, and the ledger written last. */
async function sync(context, parsed, first) {
	const refusal = await whyNotWrite(context, first.register.repository);
	if (refusal !== null) return {
		observation: first,
		conclusion: null,
		applied: null,
		refusal
	};
	if (first.plan.operations.length === 0 && !isNewDay(first, context)) {
		const unchanged = {
			observation: first,
			conclusion: conclude(first, null, context),
			applied: null
		};
		if (isDashboardCurrent(unchanged, context)) return {
			...unchanged,
			refusal: null
		};
	}
	expectWritable(first.register.repository);
	const lease = await acquireLease({
		...context.github,
		...context.world
	}, leaseLength(first, context));
	const progress = {
		applied: null,
		sent: /* @__PURE__ */ new Set(),
		uncertain: false
	};
	try {
		return await writeInRounds(context, parsed, {
			first,
			lease,
			progress
		});
	} finally {
		if (!progress.uncertain) await release(lease, context);
	}
}
/** The lease's duration in milliseconds. Writes can use half of it. */
function leaseLength({ took, plan }, { config }) {
	const writes = (plan.operations.length + 5) * 2 * WRITES_PER_OPERATION;
	return 2 * (Math.max(READ_MS, 3 * took) + config["settle-seconds"] * 1e3 + writes * (config["write-interval-ms"] + WRITE_MS));
}
/** Reads and plans again, then writes. Issues that changed in between get another round. */
async function writeInRounds(context, parsed, { first, lease, progress }) {
	let observation = first;
	let stale = [];
	for (let round = 1;; round += 1) {
		observation = await observeAgain(context, parsed, observation, stale);
		const refusal = await whyNotWrite(context, observation.register.repository);
		if (refusal !== null) return concludeEarly(context, observation, progress, refusal);
		const writer = createWriter(observation, lease, context);
		const written = await write(observation, writer, progress);
		if (written.stale.length === 0 || written.stopped || round === ROUNDS) return finish(context, observation, writer, progress);
		stale = [.../* @__PURE__ */ new Set([...stale, ...written.stale])];
	}
}
/**
* Reads and plans under the lease. Before a create, also reads the newest issues, because another run may have created the
* issue.
*/
async function observeAgain(context, parsed, before, readDirectly) {
	const includeUnlisted = mayCreate(before);
	const { firstCommits } = before;
	const observation = await observe(context, parsed, {
		includeUnlisted,
		readDirectly,
		firstCommits
	});
	if (includeUnlisted || !mayCreate(observation)) return observation;
	return observe(context, parsed, {
		includeUnlisted: true,
		readDirectly,
		firstCommits
	});
}
/** Whether this run may create an issue. If so, the run must first make sure that the issue doesn't exist yet. */
function mayCreate({ plan, register }) {
	return register.dashboard === null || plan.operations.some(({ type }) => type === "create");
}
function createWriter({ register }, lease, { world, github, config }) {
	return new Writer({
		...github,
		authors: register.authors,
		newest: register.newest,
		mayWrite: lease.mayWrite,
		pause: () => world.sleep(config["write-interval-ms"]),
		settle: () => world.sleep(config["settle-seconds"] * 1e3),
		log: world.log
	});
}
async function write({ plan }, writer, progress) {
	const operations = plan.operations.filter((operation) => operation.type !== "create" || !progress.sent.has(operation.block.key));
	const written = await applyOperations(operations, writer);
	for (const operation of operations) if (operation.type === "create") progress.sent.add(operation.block.key);
	progress.applied = progress.applied === null ? written : merge(progress.applied, written);
	progress.uncertain ||= written.uncertain;
	return written;
}
/** Ends a run because the default branch moved while it was writing. The next run continues. */
function concludeEarly(context, observation, { applied }, refusal) {
	if (applied === null) return {
		observation,
		conclusion: null,
		applied,
		refusal
	};
	const problems = [...applied.problems, {
		severity: "warning",
		file: null,
		line: null,
		message: refusal
	}];
	return {
		observation,
		conclusion: conclude(observation, applied, context),
		applied: {
			...applied,
			problems
		},
		refusal: null
	};
}
/** Finishes after the last round: reports issues that kept changing, and writes the dashboard. */
async function finish(context, observation, writer, progress) {
	const { applied } = progress;
	const conclusion = conclude(observation, applied, context);
	if (applied === null) return {
		observation,
		conclusion,
		applied,
		refusal: null
	};
	applied.problems.push(...applied.stale.map(staleProblem));
	if (!applied.stopped && mayWriteLedger(observation)) try {
		await writeDashboard({
			observation,
			conclusion,
			applied
		}, writer, context);
	} catch (error) {
		const { message } = explain(error, "write the dashboard");
		applied.problems.push({
			severity: "error",
			file: null,
			line: null,
			message
		});
		progress.uncertain ||= hasUnknownOutcome(error);
	}
	return {
		observation,
		conclusion,
		applied,
		refusal: null
	};
}
function merge(previous, next) {
	return {
		...next,
		written: new Map([...previous.written, ...next.written]),
		created: previous.created + next.created,
		updated: /* @__PURE__ */ new Set([...previous.updated, ...next.updated]),
		problems: [...previous.problems, ...next.problems]
	};
}
function staleProblem(number) {
	return {
		severity: "error",
		file: null,
		line: null,
		message: `Issue #${number} kept changing during this run, so nothing was written to it. Run again.`
	};
}
/** Releases the lease. Only logs a failure, because the lease expires anyway. */
async function release(lease, { world }) {
	try {
		await lease.release();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(error.message);
	}
}

// src/run/index.ts
/** Runs the seven hops for `sync` and `check`. Throws a Failure if the register can't be read completely. */
async function run(context, { modes, dryRun }) {
	const { world, config } = context;
	const mayWrite = modes.includes("sync") && !dryRun;
	const parsed = await world.readReports(config);
	const first = await observe(context, parsed);
	const synced = mayWrite ? await sync(context, parsed, first) : {
		observation: first,
		conclusion: conclude(first, null, context),
		applied: null,
		refusal: null
	};
	const { observation, applied, refusal } = synced;
	const { snapshot, assessment } = synced.conclusion ?? concludeRefused(observation, context);
	const { register, plan, reports } = observation;
	return {
		reports,
		problems: [
			...refusal === null ? [] : [warning(refusal)],
			...(config.warnings ?? []).map(warning),
			...register.problems,
			...plan.problems,
			...applied?.problems ?? []
		],
		plan,
		applied: mayWrite && refusal === null ? applied ?? emptyWriteResult() : null,
		snapshot,
		isPrivate: register.repository.private,
		assessment,
		pending: snapshot.commitments.filter(({ issue }) => issue === null).length,
		failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null
	};
}
function warning(message) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message
	};
}
/** Concludes a run for an unpublished commit. If there is a dashboard, only the stored blocks count. */
function concludeRefused(observation, context) {
	const { register, plan } = observation;
	if (register.dashboard === null) return conclude(observation, null, context);
	const tracked = register.tracked.map(({ block, facts }) => ({
		block,
		issue: facts,
		assessed: null
	}));
	return conclude({
		...observation,
		plan: {
			...plan,
			tracked
		}
	}, null, context);
}

// src/run/lint.ts
/** Checks the reports and, for a pull request, finds the changes that merging would make. */
async function lint(context, pull) {
	const { world, config, github, root, configReader } = context;
	const parsed = await world.readReports(config);
	const reports = parsed.map(({ report }) => report);
	const problems = reports.flatMap((report) => report.problems);
	if (pull === null) return {
		reports,
		problems,
		diff: null
	};
	const [before, issues] = await Promise.all([readBaseReports(pull, parsed, {
		root,
		configReader,
		config,
		github
	}), readTracked(context)]);
	const moment = {
		today: todayIn(world.now, config.timezone),
		commit: null
	};
	return {
		reports,
		problems,
		diff: diffCommitments(before, reports, issues, moment)
	};
}
/** Reads the tracked issues, which record earlier slips. If they can't be read, only the reports are compared. */
async function readTracked({ world, config, github }) {
	if (!github) return [];
	try {
		const options = {
			label: config.label,
			authors: config.author,
			scanAll: false,
			withoutActivity: true
		};
		const { tracked } = await readRegister(github, options);
		return tracked;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`The issues could not be read, so earlier slips are not counted: ${error.message}`);
		return [];
	}
}

export { createWorld, lint, run };