import "./rolldown-runtime.js";
import { Failure, byteLength, combineSources, decodeOwners, earlierNames, encodeOwners, findSource, findSourceOnce, groupBy, hasRoomForSource, isSameName, matchKey, plural, sharedProblems, storedProblems, wholeLedgerAs, withWords } from "./core-model-start.js";
import { isSameRepository, parseRepository } from "./github-start.js";
import { isBeforeMerge } from "./config-start.js";
import { dayOf, hoursBetween, isInstant, isTimeZone, makeNow, memoize, todayIn } from "./core-model-for-read.js";
import { LEDGER, LEDGER_LIMIT, adoptedLedger, buildSnapshot, continuedIn, decodeNumbers, digestPeriod, inStoredOrder, knownGone, ledgerEntries, mergeEntries, packEntries, previousIds, trackersKey, unknownGone, withGoneBlocks, withPasts, workKey } from "./core-model.js";
import { commentOnWeek, escapeMarkdown, failureSentence, renderDashboard, renderDigest } from "./core-render.js";
import { explain, problemWords } from "./github.js";
import { Unread, WorkLookup, createCloseCheck, createMayWrite, linkedWork, nowhereOf, readActivity, readHead, readRecords, readRegister, readRepository, reportIgnoredCloses, reportUnreadWork, resolveTrackers, surroundingsOf, trackerEvidence, workOfLinks } from "./github-read.js";
import { createKeyMaker, recognizeSource, renameSources, textFingerprint } from "./core-identity.js";
import { datesToRemember, parseRemembered, withRememberedDates } from "./core-lifecycle.js";
import { assessOne, tally } from "./core-assess.js";
import { sourceOf } from "./config-github.js";
import { UnexpectedOutput, completeDates, isNewlyNamed, parseDated, readOrNone, unreadable } from "./documents.js";
import { Writer, acquireLease, adoptDashboard, applyDashboard, applyOperations, emptyWriteResult, hasUnknownOutcome, isDashboardInPlace, mergeWriteResults, planDashboardPart, postOnDashboard } from "./github-write.js";
import { createGoneFinder, createPlannedTest, diffCommitments, plainFingerprint, planSync, qualifyReport, renameInBlock, renameInIssue, renameInReport, withLinkDates } from "./core-plan.js";
import { ADMIT_ALL, combineConfigs, defaultConfig, loadBaseConfig, parsePullRequest, policyOf, settingsOf, sinceOf } from "./config.js";
import "./core-parse.js";
import { findComparedCommits, openBase, openSource, placeKey } from "./documents-github.js";
import { CLOSER_ACCESS, compareTracked, createRecaller, needsComments, needsRecord, refsToConfirm, replay } from "./core-verify.js";
import { configPaths, loadConfig } from "./config-for-read.js";
import { setTimeout } from "node:timers/promises";

// src/run/look-ups.ts
/** The maximum number of reports whose first commits a run asks GitHub for. */
const MAX_LOOK_UPS = 100;
const MINUTE_MS = 6e4;
/**
* Creates a function that looks up a limited number of paths in a run, each at most once. Runs start at different paths, so
* that every path gets its turn. `time` is in milliseconds since 1970.
*/
function limitLookUps(find, time) {
	const known = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Set();
	return async (paths) => {
		const fresh = paths.filter((path) => !asked.has(path)).toSorted();
		const start = fresh.length > 100 ? Math.floor(time / MINUTE_MS) * 100 % fresh.length : 0;
		const turn = [...fresh.slice(start), ...fresh.slice(0, start)].slice(0, 100 - asked.size);
		for (const path of turn) asked.add(path);
		if (turn.length > 0) for (const [path, instant] of await find(turn)) known.set(path, instant);
		return known;
	};
}
/**
* Creates a function that finds first commits in the workspace's history or, if that is incomplete, asks GitHub within the limit.
* `time` is in milliseconds since 1970.
*/
function createLookUp({ readFirstCommits, askFirstCommits }, time) {
	const ask = limitLookUps(askFirstCommits, time);
	return async (paths) => {
		const local = await readFirstCommits();
		return local === null ? ask(paths) : new Map(paths.map((path) => [path, local.get(path) ?? null]));
	};
}

// src/run/stopper.ts
/** How long the cleanups may take. GitHub's runner kills a cancelled job's process after ten seconds. */
const CLEANUP_MS = 9e3;
/** Lets a signal end a run: the run sends no further writes and releases what it holds. */
var Stopper = class {
	#cleanups = /* @__PURE__ */ new Set();
	#isStopping = false;
	/** Whether the run was told to stop. */
	isStopping = () => this.#isStopping;
	/** Registers a cleanup to run once if the run is told to stop. Returns a function that removes it. */
	onStop = (cleanup) => {
		this.#cleanups.add(cleanup);
		return () => void this.#cleanups.delete(cleanup);
	};
	/** Runs the cleanups, for at most nine seconds. `sleep` is the process's timer. */
	async stop(sleep) {
		this.#isStopping = true;
		await Promise.race([Promise.allSettled([...this.#cleanups].map((cleanup) => cleanup())), sleep(CLEANUP_MS)]);
	}
};

// src/run/checkout.ts
/** Creates a run's World from a real source of reports. Throws a Failure if FOLLOW_THROUGH_TODAY is not a valid date. */
function createWorld(source, { commit, repository, today }, { holder, log, stopper = new Stopper() }) {
	return {
		readReports: source.readReports,
		readFiles: source.readFiles,
		findRenames: source.findRenames,
		readVersions: source.readVersions,
		findCommits: source.findCommits,
		async readHistory(config, until) {
			try {
				const history = await source.readHistory(config, until);
				return history && history.unseen === 0 ? history.versions : null;
			} catch (error) {
				if (error instanceof UnexpectedOutput) return null;
				throw error;
			}
		},
		askHistory: source.askHistory,
		askChangedReports: source.askChangedReports,
		readReportsAt: source.readReportsAt,
		findFirstCommits: createLookUp(source, Date.now()),
		readPromiseDate: source.readPromiseDate,
		now: makeNow((/* @__PURE__ */ new Date()).toISOString(), today),
		commit,
		source: repository,
		holder,
		clock: Date.now,
		sleep: setTimeout,
		log,
		stopper
	};
}

// src/run/try-first-commits.ts
/**
* Reads when the reports were first committed, by path. A failed lookup is logged and doesn't stop the run: nothing is then
* known about any of them.
*/
async function tryFirstCommits(paths, { findFirstCommits, log }) {
	try {
		return await findFirstCommits(paths);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(withWords(error));
		return /* @__PURE__ */ new Map();
	}
}

// src/run/backdated.ts
/** The maximum number of reports whose first commits are looked up. */
const MAX_REPORTS = 100;
/**
* Warns about new reports that aren't tracked because they state a date before `since`, although they were first committed on
* that day or later. Looks up their first commits only if the ledger counted fewer early commitments, so usually not at all.
* Returns no warnings on the first run.
*/
async function findBackdated({ reports, since, register, entry }, { world, config }) {
	if (entry === null) return [];
	const tracked = new Set([...register.tracked, ...register.gone].flatMap(({ block }) => block?.report.path ?? []));
	const early = reports.filter((report) => isEarly(report, since) && !tracked.has(report.path));
	if (early.reduce((sum, { commitments }) => sum + commitments.length, 0) <= entry.untracked.before_since) return [];
	const paths = early.slice(0, MAX_REPORTS).map(({ path }) => path);
	const firstCommits = await tryFirstCommits(paths, world);
	return early.flatMap((report) => {
		const dates = firstCommits.get(report.path) ?? null;
		const committed = dates && dayOf(dates.promised, config.timezone);
		if (committed === null || committed < since) return [];
		return [problemOf(report, since, `${report.commitments.length === 1 ? "is" : "are"} not tracked, although it was committed on ${committed}`)];
	});
}
/**
* Warns about reports that a pull request adds and that won't be tracked, because they state a date before `since`. Returns no
* warnings while `since` is in the future.
*/
function findProposedBackdated({ added, tracked, since, today }) {
	if (today < since) return [];
	const known = new Set(tracked.map(({ block }) => block.report.path));
	return added.filter((report) => isEarly(report, since) && !known.has(report.path)).map((report) => problemOf(report, since, "won't be tracked, although the report is new"));
}
/** Whether a report has commitments, isn't a draft and was published before `since`. */
function isEarly({ draft, published, commitments }, since) {
	return !draft && commitments.length > 0 && published !== null && published < since;
}
/** `fate` says what happens to the report's commitments. */
function problemOf({ path, published, commitments }, since, fate) {
	return {
		severity: "warning",
		file: path,
		line: null,
		message: `${path} states the date ${published}, before \`since\` (${since}), so its ${plural(commitments.length, "commitment", "commitments")} ${fate}. Correct the date, or set \`since\` to ${published} or earlier.`
	};
}

// src/run/coverage.ts
/**
* Reads the tracked reports that the run hasn't read yet. `documents` decides only which reports are admitted, so a tracked
* report that it doesn't match is not gone.
*/
async function readTrackedReports({ reports, unreadable: refusedNow, problems }, tracked, { world, config }) {
	const known = /* @__PURE__ */ new Set([...reports.map(({ file }) => file.path), ...refusedNow.map(({ path }) => path)]);
	const missing = tracked.filter(({ block }) => block.removed === null && !known.has(block.report.path));
	const paths = [...new Set(missing.map(({ block }) => block.report.path))];
	const files = paths.length > 0 ? await world.readFiles(paths) : {
		texts: /* @__PURE__ */ new Map(),
		unreadable: []
	};
	const isThere = /* @__PURE__ */ new Set([...files.texts.keys(), ...files.unreadable.map(({ path }) => path)]);
	const vanished = missing.filter(({ block }) => !isThere.has(block.report.path));
	const renames = await findRenames(vanished, world);
	const refused = [
		...refusedNow,
		...files.unreadable,
		...unknownFiles(files, renames)
	];
	return {
		uncovered: files.texts,
		unreadable: new Set(refused.map(({ path }) => path)),
		followed: await readRenamed(vanished, {
			renames,
			known
		}, {
			world,
			config
		}),
		problems: [...problems, ...refused.map(({ problem }) => problem)]
	};
}
async function findRenames(vanished, world) {
	const places = vanished.flatMap(({ block: { commit, report } }) => commit ? [{
		commit,
		path: report.path
	}] : []);
	return places.length === 0 ? /* @__PURE__ */ new Map() : world.findRenames(places);
}
/** The tracked reports that this run can't find but that may still exist elsewhere. */
function unknownFiles({ replaced = [] }, renames) {
	const unsaid = Array.from(renames).flatMap(([path, to]) => to === null ? [path] : []);
	const lost = /* @__PURE__ */ new Set([...replaced.filter((path) => !renames.has(path)), ...unsaid]);
	return Array.from(lost, (path) => unreadable(path, replaced.includes(path) ? `${path} is tracked, but it or its folder is now a symbolic link or submodule, which isn't read. Its commitments stay as they are. Put the report back as a regular file.` : `${path} is tracked, but GitHub didn't say whether it was renamed, so its commitments stay as they are. Run again, or add a checkout step with \`fetch-depth: 0\`.`));
}
/** Reads the files to which vanished reports were renamed, unless the run has already read them. */
async function readRenamed(vanished, { renames, known }, { world, config }) {
	const dates = /* @__PURE__ */ new Map();
	for (const { block } of vanished) {
		const to = renames.get(block.report.path) ?? null;
		if (to !== null && block.report.published !== null) dates.set(to, block.report.published);
	}
	const targets = [...new Set(renames.values())].filter((path) => path !== null && !known.has(path));
	if (targets.length === 0) return [];
	const { texts } = await world.readFiles(targets);
	return Array.from(texts, ([path, text]) => parseDated({
		path,
		text
	}, config, { issues: dates }));
}

// src/run/known-source.ts
/** The maximum number of a source's first commits to look up. One match is enough. */
const MAX_COMMITS = 10;
/** Reads the reports' repository. Returns null if the issues are in the same repository, or if it can't be read. */
async function readSourceRepository({ github }) {
	if (sourceOf(github) === null) return null;
	try {
		return await readRepository({
			client: github.client,
			repo: github.source
		});
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return null;
	}
}
/**
* Returns the ledger with the current name of this run's source, or the ledger itself (null if there is none) if nothing
* changed. A source that was renamed or transferred keeps its id. A source whose id changed is recognised by the first commits
* of its reports, and needs `adopt`. Throws a Failure if the source could be a different one.
*/
async function recognizeOwnSource({ tracked, dashboard }, { reports }, identity, { world, config }) {
	const ledger = dashboard?.data ?? null;
	if (ledger?.sources === void 0) return ledger;
	const { entry, namesake } = recognizeSource(ledger, identity);
	if (entry !== null && namesake !== null) throw nameTaken(identity, namesake);
	if (entry !== null) return isSameName(entry.name, identity.name) ? ledger : renameSources(ledger, [entry], identity);
	const renamed = identity.id === null ? findSourceOnce(ledger, identity.name) : null;
	if (renamed !== null) throw renamedSince(identity, renamed);
	const owners = ownersIn(ledger);
	const paths = new Set(reports.map(({ report }) => report.path));
	const titles = new Set(reports.flatMap(({ report }) => report.commitments.map(({ subject }) => matchKey(subject))));
	const likely = tracked.filter(({ edited, block }) => !edited && (paths.has(block.report.path) || titles.has(matchKey(block.subject))));
	const commits = new Map(Array.from(groupBy(likely, ({ facts }) => owners.get(facts.number) ?? ""), ([owner, issues]) => {
		return [owner, [...new Set(issues.flatMap(({ block }) => block.first_commit ?? []))].slice(0, MAX_COMMITS)];
	}));
	const asked = [...new Set([...commits.values()].flat())];
	const history = asked.length > 0 ? await world.findCommits(asked) : /* @__PURE__ */ new Map();
	const matches = ledger.sources.filter(({ name }) => commits.get(name)?.some((id) => history.get(id) === true));
	if (namesake !== null && !matches.includes(namesake)) throw nameTaken(identity, namesake);
	if (matches.length > 0 && !config.adopt) throw notAdopted(identity, matches);
	return renameSources(ledger, matches, identity);
}
/** The name of each listed issue's source; empty if the ledger doesn't list sources. */
function ownersIn(ledger) {
	if (ledger?.sources === void 0) return /* @__PURE__ */ new Map();
	const owners = decodeOwners(ledger.owners ?? "", ledger.sources);
	return new Map([...ledgerEntries(ledger).keys()].flatMap((number, index) => {
		const owner = owners[index];
		return owner === void 0 ? [] : [[number, owner]];
	}));
}
function notAdopted({ name }, matches) {
	const earlier = matches.map((source) => source.name).join(" and ");
	return new Failure(`${name} contains the commits of the reports in ${earlier}, whose commitments are tracked here, so nothing is created. If ${name} replaces ${earlier}, run once with \`adopt: true\`; if it is a copy, track its reports in another repository.`);
}
function nameTaken({ name, id }, { name: taken, id: known }) {
	return new Failure(`${taken} was the name of another repository (id ${known ?? "unknown"}, not ${id ?? "unknown"}) whose commitments are tracked here, so nothing is created for ${name}. If that repository was renamed, run its workflow first. If it is gone, rename this repository.`);
}
function renamedSince({ name }, { name: present }) {
	return new Failure(`${name} was renamed to ${present}, so nothing is created. Run the workflow of ${present}, or let the token read ${name}.`);
}

// src/run/own-issues.ts
/** Splits the register by the repository of each issue's report. `source` is the reports' repository, if known. */
async function readOwnIssues(register, read, source, context) {
	const { tracked, gone, damaged, duplicates, unread } = register;
	const name = ownName(register, context);
	const sourceId = sourceOf(context.github) === null ? register.repository.id : source?.id ?? null;
	const ledger = await recognizeOwnSource(register, read, {
		name,
		id: sourceId
	}, context);
	const owners = ownersIn(ledger);
	const isOther = (number) => !isSameName(owners.get(number) ?? name, name);
	const foreign = new Set(await findForeign(register, ledger, read, context));
	const own = tracked.filter((issue) => !foreign.has(issue));
	const numbers = new Set(own.map(({ facts }) => facts.number));
	const entry = ledger && entryOf(ledger, own.length > 0 && foreign.size === 0, register, context);
	return {
		register: {
			...register,
			...withoutOthers(register, isOther),
			tracked: own,
			unread: unread.filter(({ number }) => !isOther(number)),
			gone: gone.filter(({ number }) => !isOther(number)),
			damaged: damaged.filter(({ issue }) => !isOther(issue.facts.number)),
			duplicates: duplicates.filter(({ of }) => numbers.has(of))
		},
		foreign: [...foreign],
		entry,
		sourceId,
		renamedLedger: ledger === (register.dashboard?.data ?? null) ? null : ledger,
		renamed: {
			from: earlierNames(entry),
			to: name,
			server: new URL(register.repository.url).origin
		}
	};
}
/** Leaves out the problems with other sources' issues. Those sources' own runs report them, and they don't affect this run. */
function withoutOthers({ lost, lostIssues, damaged, tracked, problems }, isOther) {
	const theirs = /* @__PURE__ */ new Set([...lostIssues.filter(({ number }) => isOther(number)).map(({ problem }) => problem), ...[...damaged.map(({ issue, problem }) => ({
		facts: issue.facts,
		problem
	})), ...tracked].filter(({ facts }) => isOther(facts.number)).map(({ problem }) => problem)]);
	const left = lostIssues.filter(({ problem }) => !theirs.has(problem));
	return {
		lost: lost && (left.length > 0 || lostIssues.length === 0),
		lostIssues: left,
		problems: problems.filter((problem) => !theirs.has(problem))
	};
}
/** The name of this run's source, `owner/name`. */
function ownName({ repository }, { github }) {
	return sourceOf(github) ?? repository.name;
}
/** A ledger without sources belongs to its own repository, or to the only source that has issues in it. */
function entryOf(ledger, isOnly, register, context) {
	const name = ownName(register, context);
	if (ledger.sources !== void 0) return findSource(ledger, name);
	return sourceOf(context.github) === null || isOnly ? wholeLedgerAs(name, ledger) : null;
}
/**
* Finds the issues of other sources. If neither the ledger nor the block names an issue's source, the issue belongs to
* this run's source if that source's history contains the block's first commit. If that is unknown, it belongs to the issues' own
* repository, or to a source whose report still contains the item.
*/
async function findForeign(register, ledger, { reports }, context) {
	const { world, github } = context;
	const name = ownName(register, context);
	const source = sourceOf(github);
	const owners = ownersIn(ledger);
	const ownerOf = ({ block, facts, edited }) => owners.get(facts.number) ?? (edited || block.source === void 0 ? void 0 : presentName(ledger, block.source));
	const known = register.tracked.filter((issue) => ownerOf(issue) !== void 0);
	const items = new Map(reports.map(({ report }) => [report.path, report]));
	const unknown = register.tracked.filter((issue) => ownerOf(issue) === void 0 && (source !== null || !items.has(issue.block.report.path)));
	const commits = [...new Set(unknown.flatMap(({ block }) => block.first_commit ?? []))];
	const history = commits.length > 0 ? await world.findCommits(commits) : /* @__PURE__ */ new Map();
	const isOurs = ({ block }) => {
		const found = history.get(block.first_commit ?? "");
		if (found !== void 0 || source === null) return found ?? true;
		return items.get(block.report.path)?.commitments.some(({ subject }) => matchKey(subject) === matchKey(block.subject)) ?? false;
	};
	return [...known.filter((issue) => !isSameName(ownerOf(issue) ?? name, name)), ...unknown.filter((issue) => !isOurs(issue))];
}
/** The current name of the source that a block names. */
function presentName(ledger, source) {
	return findSourceOnce(ledger, source)?.name ?? source;
}
/**
* The other sources' commitments as they are, assessed with those sources' settings. `stored` is the whole register, `own` the
* part that belongs to this run's source.
*/
function assessForeign(foreign, { stored: { dashboard, repository, gone }, own }, { world, config }) {
	const ledger = dashboard?.data ?? null;
	const owners = ownersIn(ledger);
	const ours = new Set(own.gone.map(({ number }) => number));
	const assess = (number, { block, issue }) => {
		const settings = findSourceOnce(ledger, owners.get(number) ?? block.source ?? repository.name)?.settings ?? ledger?.settings ?? settingsOf(config);
		return {
			block,
			issue,
			assessed: assessOne({
				block,
				issue
			}, settings, world.now),
			foreign: true
		};
	};
	const missing = gone.flatMap(({ number, block }) => block === void 0 || ours.has(number) ? [] : [{
		...assess(number, {
			block,
			issue: null
		}),
		gone: {
			number,
			isKnown: true
		}
	}]);
	return [...foreign.map(({ block, facts: issue }) => assess(issue.number, {
		block,
		issue
	})), ...missing];
}

// src/run/new-work.ts
/**
* Reads the trackers that no tracked issue names yet, because a new commitment may already be done. Also reads the work
* behind the links of newly ticked items.
*/
async function readNewWork(reports, since, register, github) {
	const { tracked, repository } = register;
	const paths = new Set(tracked.map(({ block }) => block.report.path));
	const isAdmitted = ({ draft, published, path }) => !draft && (published === null || published >= since || paths.has(path));
	const items = reports.filter(isAdmitted).flatMap(({ commitments }) => commitments);
	const named = withNewTrackers(items, register);
	const links = newLinks(items, register);
	const surroundings = surroundingsOf(github, new URL(repository.url).origin, register.own);
	const work = new WorkLookup(github.client, createCloseCheck(github.repo, createMayWrite(github, register.authors)));
	const trackers = named.flatMap((item) => resolveTrackers(item, surroundings).filter((ref) => ref !== null).map((ref) => ({
		ref,
		file: item.report,
		line: item.line
	})));
	await work.read([...trackers.map(({ ref }) => ref), ...linkedWork(links, surroundings)]);
	reportUnreadWork(work.unread, trackers, github);
	reportIgnoredCloses(trackers, work.ignored.bind(work), github);
	const lookUp = work.get.bind(work);
	const seen = {
		...surroundings,
		nowhere: nowhereOf(work.unread, github.repo)
	};
	return {
		trackerEvidence: new Map(named.flatMap((item) => {
			const key = trackersKey(item);
			return key === null ? [] : trackerEvidence(item, seen, lookUp).map((found) => [key, found]);
		})),
		linkDates: new Map(workOfLinks(links, surroundings, lookUp))
	};
}
function withNewTrackers(items, { tracked }) {
	const known = new Set(tracked.map(({ block }) => trackersKey(block)));
	return items.filter((item) => !known.has(trackersKey(item)));
}
/** The links of ticked items whose dates weren't read with the tracked issues. */
function newLinks(items, { tracked }) {
	const known = new Set(tracked.flatMap(({ facts }) => Object.keys(facts.link_dates ?? {})));
	const links = items.flatMap((item) => item.done === true ? item.links : []);
	return [...new Set(links)].filter((url) => !known.has(url));
}

// src/run/last-read.ts
/** The last run, if it read another commit than this one; null otherwise, if it isn't known, or if today's date is simulated. */
function lastReadOf(entry, { commit, now }) {
	const { last_run_at: at = "", last_commit: last } = entry ?? {};
	return last === void 0 || commit === null || last === commit || now.today !== null ? null : {
		at,
		commit: last
	};
}
/**
* Corrects the dates of new reports' promises by what the last run read, because people choose the dates of their commits: a report
* that wasn't there yet was published after that run, and if it had no items yet, its promises count as made at the commit that this
* run reads (null). A version that can't be read counts as missing. Reads only reports that are dated before the last run.
*/
async function correctByLastRead(dates, last, { world, config }) {
	const early = Array.from(dates).filter(([, date]) => date !== null && last !== null && isEarlier(date, last));
	if (last === null || early.length === 0) return new Map(dates);
	const texts = await world.readVersions(early.map(([path]) => ({
		commit: last.commit,
		path
	})));
	const corrected = new Map(dates);
	for (const [path] of early) {
		const text = texts.get(placeKey({
			commit: last.commit,
			path
		}));
		if (text === void 0) corrected.set(path, last.at);
		else if (parseDated({
			path,
			text
		}, config).report.commitments.length === 0) corrected.set(path, null);
	}
	return corrected;
}
/** The commit's date or, if it is later, the start of the last run, which read the branch without this commit. */
function afterLastRead(date, last) {
	return date !== null && last !== null && isEarlier(date, last) ? last.at : date;
}
function isEarlier(date, { at }) {
	return isInstant(date) && hoursBetween(date, at) > 0;
}

// src/run/passed-over.ts
/** The time of the last run before the default of `documents` was widened (RFC 3339); null if there was none. */
function fewerNamesUntil(entry) {
	if (entry === null) return null;
	if (entry.names !== 2) return entry.last_run_at;
	return entry.fewer_names_until ?? null;
}
/**
* Returns the paths of reports that only the wider default of `documents` recognises, and that already existed at the time of
* the last run with the narrower one. A better default must not open issues for old reports that weren't tracked before.
*/
function findPassedOver({ parsed, tracked, firstCommits, entry }, { documents }) {
	const until = fewerNamesUntil(entry);
	if (until === null) return /* @__PURE__ */ new Set();
	const known = new Set(tracked.map(({ block }) => block.report.path));
	const paths = parsed.filter(({ file: { path, firstCommitted } }) => {
		if (known.has(path) || !isNewlyNamed(path, documents)) return false;
		const first = firstCommits.get(path) ?? firstCommitted;
		return first === null || isBefore(first, until);
	});
	return new Set(paths.map(({ file }) => file.path));
}
/** Compares instants if `first` is one, otherwise dates. */
function isBefore(first, until) {
	return isInstant(first) ? Date.parse(first) < Date.parse(until) : first.slice(0, 10) < until.slice(0, 10);
}

// src/run/promise-dates.ts
/**
* The instant at which the promises in each report that is about to be tracked were made, by path; see withPromiseDates and
* correctByLastRead.
* Looks up no more reports than this run can create issues, and leaves out the others. Null if unknown: the report's commitments
* then count as promised at the commit that this run reads.
*/
async function readPromiseDates({ reports, since, register, known = /* @__PURE__ */ new Map(), lastRead }, context) {
	const { world, config } = context;
	const tracked = new Set([...register.tracked, ...register.gone].flatMap(({ block }) => block?.report.path ?? []));
	const isNew = ({ path, draft, published, commitments }) => !draft && commitments.length > 0 && !tracked.has(path) && (published === null || published >= since);
	const asked = reports.filter((report) => isNew(report) && !known.has(report.path)).map(({ path }) => path).slice(0, config["max-creates"]);
	const found = asked.length > 0 ? await tryFirstCommits(asked, world) : /* @__PURE__ */ new Map();
	const dates = new Map(asked.map((path) => {
		const { promised = null } = found.get(path) ?? {};
		return [path, promised && atMostNow(promised, world.now)];
	}));
	return new Map([...known, ...await correctByLastRead(dates, lastRead, context)]);
}
/**
* Dates the promises in the commit that this run reads, if the plan creates issues that are dated by it. `committedAt` is the
* commit's own date or that of the last run, which can be older than the commits before it. If the history can't be read, returns
* `committedAt`.
*/
async function readPromiseDate({ operations }, { committedAt = null, firstCommits }, world) {
	const isUsed = operations.some((planned) => planned.type === "create" && planned.block.promised === committedAt && firstCommits?.get(planned.block.report.path) !== committedAt);
	if (committedAt === null || !isUsed) return committedAt;
	const read = await tryPromiseDate(world);
	return atMostNow(read === null || hoursBetween(read, committedAt) > 0 ? committedAt : read, world.now);
}
async function tryPromiseDate({ readPromiseDate: read, log }) {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(withWords(error));
		return null;
	}
}
/** The clocks of runners and committers differ. */
const CLOCK_HOURS = 1;
/** The instant or, if it is in the future, the time of the run: nothing is promised later than that. */
function atMostNow(instant, { instant: now, today }) {
	if (!isInstant(instant) || today !== null || hoursBetween(now, instant) <= CLOCK_HOURS) return instant;
	return now;
}

// src/run/reread.ts
/**
* Finds the commitments whose reports haven't changed since an older version read them, although the plan would create or update an
* issue for the report, or an issue of the report is missing. Returns their keys.
*/
async function findReread({ operations }, { tracked, gone }, { reports }, { readVersions }) {
	const texts = new Map(reports.map(({ file }) => [file.path, file.text]));
	const changed = new Set(operations.flatMap((operation) => {
		if (operation.type === "create") return operation.block.report.path;
		if (operation.type !== "update") return [];
		const before = tracked.find(({ facts }) => facts.number === operation.number);
		return [operation.block.report.path, ...before ? [before.block.report.path] : []];
	}));
	const missing = gone.flatMap(({ block }) => block ?? []);
	for (const { report } of missing) changed.add(report.path);
	const older = [...tracked.map(({ block }) => block), ...missing].flatMap(({ key, commit, report, reader = 1 }) => reader < 2 && commit !== null && changed.has(report.path) ? [{
		key,
		commit,
		path: report.path
	}] : []);
	if (older.length === 0) return /* @__PURE__ */ new Set();
	const versions = await readVersions(older);
	const isUnchanged = (place) => {
		const version = versions.get(placeKey(place));
		return version !== void 0 && version === texts.get(place.path);
	};
	return new Set(older.filter(isUnchanged).map(({ key }) => key));
}

// src/run/undated.ts
/** The maximum number of reports that the warning names. */
const NAMED = 20;
/**
* Adds the publication date to reports that don't state one, and the repository to references that don't name one. A report
* whose first commit isn't known yet waits for a later run, because today's date would be wrong. A tracked report is kept,
* because it was admitted before.
*/
async function dateReports(parsed, tracked, { world, config, github }) {
	const issues = new Map(tracked.flatMap(({ block: { report } }) => report.published ? [[report.path, report.published]] : []));
	const known = new Set(tracked.map(({ block }) => block.report.path));
	const lookUp = async (paths) => {
		const found = await world.findFirstCommits(paths);
		return new Map(paths.flatMap((path) => {
			const dates = found.get(path) ?? (found.has(path) || known.has(path) ? null : void 0);
			return dates === void 0 ? [] : [[path, dates && dayOf(dates.committed, config.timezone)]];
		}));
	};
	const { reports, waiting } = await completeDates(parsed, config, {
		issues,
		lookUp
	});
	const source = sourceOf(github);
	return {
		reports: source === null ? reports : reports.map((report) => qualifyReport(report, source)),
		waiting
	};
}
/** Warns about the reports that wait for a date. */
function waitingProblem(waiting) {
	if (waiting.length === 0) return [];
	const names = waiting.slice(0, NAMED).join(", ") + (waiting.length > NAMED ? ` and ${waiting.length - NAMED} more` : "");
	const [wait, unknown] = waiting.length === 1 ? ["waits", "its first commit isn't"] : ["wait", "their first commits aren't"];
	return [{
		severity: "warning",
		file: null,
		line: null,
		message: `${plural(waiting.length, "report", "reports")} without a date ${wait} for a later run, because ${unknown} known yet: ${names}. To track them now, state the date in the report, or add a checkout step with \`fetch-depth: 0\`.`
	}];
}

// src/run/past.ts
/** Whether the ledger was written by an older version, which may have read other titles and dates from the same texts. */
function hasOlderTitles(entry) {
	return entry !== null && (entry.reader ?? 1) < 2;
}
/**
* Creates a function that returns the last commit that a run read while an issue existed and its block was intact. Returns
* `present` if no run recorded it.
*/
function createUntil(entry, present) {
	const commits = new Map((entry?.pasts ?? []).flatMap(({ commit, numbers }) => (decodeNumbers(numbers) ?? []).map((number) => [number, commit])));
	return (number) => commits.get(number) ?? entry?.last_commit ?? present;
}
/** The run's context for rebuilding commitments of a time zone; the present settings' zone if it is unknown. */
function inZone(context, zone) {
	if (zone === void 0 || !isTimeZone(zone)) return context;
	return {
		...context,
		config: {
			...context.config,
			timezone: zone
		}
	};
}
/**
* Replays the workspace's history up to a commit, by default the one that is read; null if the workspace doesn't have all of it.
* A run that rebuilds a block goes only as far as the last run did, because people choose the dates of their commits: the changes
* after that count as made today.
*/
async function readPast({ repository }, context, until) {
	const history = await context.world.readHistory(context.config, until);
	return history && pastOf(history, repository.id, context);
}
/**
* Replays the history of these reports on GitHub; null if there are too many versions. Throws a Failure if GitHub can't be
* read.
*/
async function askPast(paths, { repository }, context, until) {
	const history = await context.world.askHistory(paths, context.config, until);
	return history && pastOf(history, repository.id, context);
}
function pastOf(history, repositoryId, context) {
	return {
		commits: history.map(({ commit }) => commit),
		replayed: replayAll(history, repositoryId, context)
	};
}
/**
* The workspace's history or, without it, the history of these reports on GitHub; null if neither can be read, or if there are
* too many versions.
*/
async function readHistoryOf(paths, { world, config }) {
	const local = await world.readHistory(config);
	if (local !== null) return local;
	try {
		return await world.askHistory([...new Set(paths)], config);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(withWords(error));
		return null;
	}
}
/** Replays a history as if a run had tracked every commitment. */
function replayAll(history, repositoryId, { config, github }) {
	const policy = policyOf(config, ADMIT_ALL);
	return replay(history, {
		repositoryId,
		policy,
		source: sourceOf(github),
		reader: 2
	});
}

// src/run/search-past.ts
/**
* The maximum number of reports whose histories are searched for an item that none of them contained when a run last saw its
* issue.
*/
const MAX_SEARCHED = 50;
/**
* Returns a function that searches for a missing issue's item in the history on GitHub of the reports that contained it when a
* run last saw its issue. If none did, searches all reports, unless there are too many. It returns null if the item isn't
* found, if it moved between too many reports, or if the history can't be read.
*/
async function createSearch(input, { createFrom, trackedAt }, context) {
	const { register, until, taken } = input;
	const { world, config } = context;
	const { pathsOf, all } = await readPlaces(input, context);
	const readRecaller = memoize(async (paths) => {
		const past = await askPast(JSON.parse(paths), register, context, until);
		return past && createFrom(past);
	});
	/** If the item came from another report that the same commit changed, searches the history of that report, too. */
	const search = async (issue) => {
		const paths = new Set(pathsOf.get(issue.fingerprint) ?? (all.length > MAX_SEARCHED ? [] : all));
		for (let moves = 0; moves <= 5 && paths.size > 0; moves += 1) {
			const recall = await readRecaller(JSON.stringify([...paths].toSorted()));
			const tried = new Set(taken);
			const recalled = recall && recall(issue, trackedAt(issue), tried);
			const commit = recalled !== null && "block" in recalled ? recalled.block.first_commit : null;
			const changed = commit === null ? [] : await world.askChangedReports(commit, config);
			if (changed === null) return null;
			if (changed.every((path) => paths.has(path))) {
				for (const commitment of tried) taken.add(commitment);
				return recalled;
			}
			for (const path of changed) paths.add(path);
		}
		return null;
	};
	return async (issue) => {
		try {
			return await search(issue);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			world.log(withWords(error));
			return null;
		}
	};
}
async function readPlaces(input, context) {
	const { register, reports: present, missing, until, entry } = input;
	const read = until === null || until === context.world.commit ? present : await readEarlier(until, context);
	const find = createGoneFinder(missing, hasOlderTitles(entry));
	const known = new Set(register.tracked.map(({ block: { report, text } }) => placeOf(report.path, text)));
	const pathsOf = /* @__PURE__ */ new Map();
	for (const { report } of read) for (const item of [...report.commitments, ...report.withdrawn]) {
		const issue = known.has(placeOf(report.path, item.text)) ? void 0 : find(item) ?? find({
			...item,
			id: null
		});
		if (issue === void 0) continue;
		const paths = pathsOf.get(issue.fingerprint) ?? [];
		pathsOf.set(issue.fingerprint, [...paths, report.path]);
	}
	const tracked = register.tracked.map(({ block }) => block.report.path);
	return {
		pathsOf,
		all: [.../* @__PURE__ */ new Set([...[...read, ...present].map(({ report }) => report.path), ...tracked])]
	};
}
function placeOf(path, text) {
	return JSON.stringify([path, matchKey(text)]);
}
/** The reports at an earlier commit; none if they can't be read. */
async function readEarlier(commit, { world, config }) {
	try {
		return (await world.readReportsAt(commit, config)).reports;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(withWords(error));
		return [];
	}
}

// src/run/recall.ts
/**
* Rebuilds the blocks of missing issues that the ledger doesn't remember, as of the last commit that a run read while they existed,
* whether or not a report still contains their items: from the workspace's git history or, without it, from the history of their
* reports on GitHub. Leaves an issue without a block if its history can't be read.
*/
async function recallBlocks(input, context) {
	const { register, entry } = input;
	const untilOf = createUntil(entry, context.world.commit);
	const gone = register.gone.map((issue) => {
		const until = untilOf(issue.number);
		return until === null ? issue : {
			...issue,
			until
		};
	});
	const recalled = new Map(gone.map((issue) => [issue.number, issue]));
	const restore = createRestorer(register, entry);
	const taken = /* @__PURE__ */ new Set();
	const dates = parseRemembered(register.dashboard?.data ?? null);
	const zoneOf = ({ number }) => dates.get(number)?.time_zone;
	const groups = Array.from(groupBy(unknownGone(gone), ({ until }) => until)).flatMap(([until = null, issues]) => Array.from(groupBy(issues, zoneOf), ([zone, missing]) => ({
		until,
		zone,
		missing
	})));
	for (const { until, zone, missing } of groups) {
		const find = await openPast({
			...input,
			missing,
			until,
			taken
		}, inZone(context, zone));
		const left = [];
		for (const issue of missing) {
			const found = await find(issue);
			if (found === null) left.push(issue);
			else recalled.set(issue.number, restore(issue, found));
		}
		if (left.length === 0 || until === null || !await isCutOff(until, context)) continue;
		for (const issue of left) recalled.set(issue.number, {
			...issue,
			isCutOff: true
		});
	}
	return [...recalled.values()];
}
/** Opens the history of these issues' reports, and returns a function that finds an issue's commitment in it. */
async function openPast(input, context) {
	const { register, entry, missing, until, taken } = input;
	const trackedAt = createTrackedAt(input, context);
	const options = {
		issues: register.tracked,
		known: register.gone.flatMap(({ block }) => block ?? []),
		since: sinceOf(context.config, entry?.since, context.world.now),
		fingerprints: new Set(missing.map(({ fingerprint }) => fingerprint)),
		olderTitles: hasOlderTitles(entry)
	};
	const createFrom = (past) => createRecaller({
		...past,
		...options
	});
	const local = await readPast(register, context, until);
	if (local === null) return createSearch(input, {
		createFrom,
		trackedAt
	}, context);
	const recall = createFrom(local);
	return async (issue) => recall(issue, trackedAt(issue), taken);
}
/** Creates a function that returns when a missing issue was last tracked: before the day on which a run noticed it missing, or in the last run. */
function createTrackedAt({ register: { dashboard }, entry }, { world }) {
	const missedOn = new Map(dashboard?.data.gone.map(({ number, since }) => [number, since]));
	const lastRun = entry?.last_run_at ?? dashboard?.data.last_run_at ?? world.now.instant;
	return ({ number }) => {
		const missed = missedOn.get(number);
		return missed === void 0 ? lastRun : `${missed}T00:00:00Z`;
	};
}
/**
* Creates a function that gives a missing issue what was found, with the dates in the ledger. Leaves out an id that the item got
* only later, because such an id requests a new issue. If another issue has the block's key, the block gets a new key.
*/
function createRestorer({ tracked, gone, dashboard }, entry) {
	const dates = parseRemembered(dashboard?.data ?? null, { isOlder: hasOlderTitles(entry) });
	const keys = /* @__PURE__ */ new Set([...tracked.map(({ block }) => block.key), ...gone.flatMap(({ block }) => block?.key ?? [])]);
	const withOwnKey = (block) => keys.has(block.key) ? {
		...block,
		key: createKeyMaker(keys)(block.report.slug, block)
	} : block;
	const withContinued = (block, number) => {
		const mark = plainFingerprint(block);
		const earlier = gone.find(({ continued, fingerprint }) => continued === number && fingerprint === mark);
		return earlier === void 0 ? block : {
			...block,
			continues: earlier.number
		};
	};
	return (issue, found) => {
		if ("continued" in found) return continuedIn(issue, found.continued);
		const hadId = found.block.id === null || textFingerprint(found.block) === issue.fingerprint;
		const own = withOwnKey(hadId ? found.block : {
			...found.block,
			id: null
		});
		const block = withContinued(own, issue.number);
		keys.add(block.key);
		return {
			...issue,
			block: withRememberedDates(block, dates.get(issue.number) ?? {})
		};
	};
}
/** Whether a commit isn't in the history of the commit that is read, for example after a force-push. False if that is unknown. */
async function isCutOff(commit, { world }) {
	return commit !== world.commit && (await world.findCommits([commit])).get(commit) === false;
}

// src/run/repair.ts
/**
* Restores managed blocks from the git history, as of the last run, by resetting edited blocks and rebuilding lost ones. Without a
* dashboard or the full history, returns the register unchanged, including its problems. `entry` is the ledger's entry for this
* run's source.
*/
async function repair(register, entry, context) {
	const edited = register.tracked.filter(({ frozen }) => frozen);
	const { damaged, dashboard } = register;
	if (edited.length + damaged.length === 0 || dashboard === null) return register;
	const untilOf = createUntil(entry, null);
	const dates = parseRemembered(dashboard.data, { isOlder: hasOlderTitles(entry) });
	const taken = register.tracked.filter(({ frozen }) => !frozen).map(({ block }) => block.key);
	const blockFor = (expected, facts) => withRememberedDates(blockAsOfClose(expected, facts), dates.get(facts.number) ?? {});
	const broken = [...edited.map((issue) => ({
		issue,
		key: issue.block.key,
		restore: (block) => restoreEdited(issue, block)
	})), ...damaged.map((lost) => ({
		issue: lost.issue,
		key: null,
		restore: (block) => rebuildLost(lost, block)
	}))];
	const restored = [];
	const groups = Array.from(groupBy(broken, ({ issue }) => untilOf(issue.facts.number))).flatMap(([until, issues]) => Array.from(groupBy(issues, ({ issue }) => dates.get(issue.facts.number)?.time_zone), ([zone, group]) => ({
		until,
		zone,
		group
	})));
	for (const { until, zone, group } of groups) {
		const past = await readPast(register, inZone(context, zone), until);
		if (past === null) continue;
		const find = createFinder(past.replayed, dashboard.data, [...taken, ...restored.map(({ block }) => block.key)]);
		for (const { issue, key, restore } of group) {
			const expected = find(issue.facts.number, key);
			if (expected !== null) restored.push(restore(blockFor(expected, issue.facts)));
		}
	}
	if (restored.length === 0) return register;
	const server = new URL(register.repository.url).origin;
	const unread = new Unread();
	const { issues: observed } = await readActivity({
		...context.github,
		unread
	}, restored, {
		server,
		comments: "each",
		own: register.own,
		authors: register.authors
	});
	const repaired = withRestored(register, observed);
	return {
		...repaired,
		problems: [...repaired.problems, ...unread.problems],
		workProblems: [...repaired.workProblems, ...unread.work]
	};
}
/**
* Creates a function that finds an issue's replayed commitment by key, otherwise by the fingerprint in the ledger if only one free
* commitment has it. It returns each commitment at most once, and none of those whose keys are in `taken`.
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
function restoreEdited(issue, block) {
	return {
		...issue,
		block,
		repaired: true,
		frozen: false
	};
}
/** Rebuilds an issue whose block is lost. Keeps the body as text that people wrote, except for fragments of the managed part. */
function rebuildLost({ issue }, block) {
	const text = withoutFragments(issue.body).trim();
	return {
		...issue,
		before: "",
		block,
		after: text === "" ? "" : `\n\n${text}`,
		edited: true,
		reasons: [],
		written: null,
		repaired: true,
		frozen: false,
		problem: null
	};
}
/** Replaces edited and damaged issues with the restored ones, and removes the problems that were solved. */
function withRestored(register, restored) {
	const byNumber = new Map(restored.map((issue) => [issue.facts.number, issue]));
	const isRestored = ({ facts }) => byNumber.has(facts.number);
	const untouched = register.tracked.filter((issue) => !isRestored(issue));
	const damaged = register.damaged.filter(({ issue }) => !isRestored(issue));
	const solved = /* @__PURE__ */ new Set([...register.damaged.filter(({ issue }) => isRestored(issue)).map(({ problem }) => problem), ...register.tracked.filter((issue) => isRestored(issue)).map(({ problem }) => problem)]);
	const lostIssues = register.lostIssues.filter(({ problem }) => !solved.has(problem));
	return {
		...register,
		tracked: [...untouched, ...restored].toSorted((a, b) => a.facts.number - b.facts.number),
		damaged,
		lost: lostIssues.length > 0,
		lostIssues,
		problems: register.problems.filter((problem) => !solved.has(problem))
	};
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
/** An issue's body without managed blocks, and without a first or last line of one. */
function withoutFragments(body) {
	const isOpening = (line) => line.startsWith("<!-- follow-through:v1 ");
	const isClosing = (line) => line === "<!-- /follow-through -->";
	const lines = body.replaceAll("\r\n", "\n").split("\n");
	const closing = lines.findLastIndex(isClosing);
	const kept = [];
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] ?? "";
		if (!isOpening(line) && !isClosing(line)) kept.push(line);
		else kept.push("");
		if (isOpening(line) && index < closing) index = lines.findIndex((text, at) => at > index && isClosing(text));
	}
	return kept.join("\n");
}

// src/run/record-context.ts
/** Reads what GitHub shows about how these issues were closed, and about the work that proves their commitments. */
async function readRecordContext({ client, repo, source = repo }, input, { repository, dashboard }) {
	const here = isSameRepository(source, repo) ? repo : null;
	const context = {
		server: new URL(repository.url).origin,
		repo,
		here
	};
	const own = (issues) => issues.map(({ facts }) => ({
		...repo,
		number: facts.number
	}));
	const refs = [...own(input.issues.filter(needsRecord)), ...refsToConfirm(input, context)];
	const commented = new Set(own(input.issues.filter(needsComments)).map(workKey));
	const isAdopted = previousIds(dashboard?.data ?? null, repository.id).length > 0;
	return {
		...context,
		isAdopted,
		records: await readRecords(client, refs, commented)
	};
}

// src/run/unlisted.ts
/** The maximum length of a path in git on Linux. */
const MAX_PATH_BYTES = 4096;
/** The maximum number of trusted issues' reports whose history a run tries to read. */
const MAX_TRIED = 3;
/**
* The register without forged issues. Other workflows can open issues with the account that Follow-through uses, and they may
* quote a block that a visitor wrote. So a block in an issue that the ledger doesn't list counts only if this run would write it,
* as after an interrupted run, or if it agrees with git and GitHub. Without a ledger, nothing is checked. If no report's history
* can be read, only the reports' paths are.
*/
async function withoutForged(register, input, context) {
	if (register.dashboard === null) return register;
	const entries = ledgerEntries(register.dashboard.data);
	const unlisted = register.tracked.filter(({ facts }) => !entries.has(facts.number));
	if (unlisted.length === 0) return register;
	const listed = register.tracked.filter(({ facts }) => entries.has(facts.number));
	const isPlanned = createPlannedTest({
		...input,
		issues: listed
	});
	const doubtful = unlisted.filter(({ block }) => !isPlanned(block));
	const trusted = register.tracked.filter((issue) => !doubtful.includes(issue));
	const { forged, unchecked } = await findUntrusted(doubtful, {
		...register,
		tracked: trusted
	}, context);
	const untrusted = [...forged, ...unchecked];
	if (untrusted.length === 0) return register;
	const numbers = new Set(untrusted.map(({ facts }) => facts.number));
	return {
		...register,
		tracked: register.tracked.filter(({ facts }) => !numbers.has(facts.number)),
		duplicates: register.duplicates.filter(({ of }) => !numbers.has(of)),
		claimed: new Map([...register.claimed, ...untrusted.map(({ block, facts }) => [block.key, facts.number])]),
		problems: [
			...register.problems,
			...forged.map(forgedProblem),
			...unchecked.map(uncheckedProblem)
		]
	};
}
/** Finds the issues that don't count. `register` contains only the other issues. */
async function findUntrusted(doubtful, register, context) {
	const [possible, impossible] = [true, false].map((wanted) => doubtful.filter(({ block }) => isPath(block.report.path) === wanted));
	const { forged, unchecked } = await checkIssues(possible ?? [], register, context);
	const isUnreadable = unchecked.length > 0 && !await canReadHistory(register, context);
	return {
		forged: [...impossible ?? [], ...forged],
		unchecked: isUnreadable ? [] : unchecked
	};
}
/** Whether the history of any trusted issue's report can be read. Tries a few reports. */
async function canReadHistory({ tracked }, context) {
	const paths = [...new Set(tracked.map(({ block }) => block.report.path))].slice(0, MAX_TRIED);
	for (const tried of paths.length > 0 ? paths.map((path) => [path]) : [[]]) if (await readHistoryOf(tried, context) !== null) return true;
	return false;
}
/** Whether a report can have this path. GitHub can't be asked about other paths. */
function isPath(path) {
	return path.isWellFormed() && byteLength(path) <= MAX_PATH_BYTES;
}
/**
* Compares the issues with their reports' history. If the history can't be read for all reports together, reads one report at a
* time, because a forged path must not keep the other issues from being checked.
*/
async function checkIssues(doubtful, register, context) {
	if (doubtful.length === 0) return {
		forged: [],
		unchecked: []
	};
	const reports = groupBy(doubtful, ({ block }) => block.report.path);
	const history = await readHistoryOf([...reports.keys()], context);
	if (history !== null) return {
		forged: await findForged(doubtful, {
			register,
			history
		}, context),
		unchecked: []
	};
	if (reports.size === 1) return {
		forged: [],
		unchecked: [...doubtful]
	};
	const checked = {
		forged: [],
		unchecked: []
	};
	for (const issues of reports.values()) {
		const { forged, unchecked } = await checkIssues(issues, register, context);
		checked.forged.push(...forged);
		checked.unchecked.push(...unchecked);
	}
	return checked;
}
/** The issues whose blocks don't agree with git or GitHub. */
async function findForged(doubtful, { register, history }, context) {
	const replayed = replayAll(history, register.repository.id, context);
	const issues = [...register.tracked, ...doubtful];
	const { now } = context.world;
	const compared = compareTracked({
		issues,
		replayed,
		gone: [],
		since: sinceOf(context.config, register.dashboard?.data.since, now),
		commits: history.map(({ commit }) => commit),
		zones: {
			named: /* @__PURE__ */ new Set([context.config.timezone]),
			since: null
		},
		github: await readRecordContext(context.github, {
			issues: doubtful,
			replayed
		}, register),
		now: now.instant
	});
	return doubtful.filter((issue) => {
		const { findings, uncompared } = compared.get(issue) ?? {
			findings: [],
			uncompared: /* @__PURE__ */ new Set()
		};
		const isUncertain = [...uncompared].some((what) => what !== CLOSER_ACCESS);
		return findings.length > 0 || isUncertain;
	});
}
function forgedProblem({ facts: { number } }) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message: `Issue #${number} is ignored: the dashboard doesn't list it, and its managed block doesn't agree with the reports' history, or contains something that can't be checked. Another workflow with the same account may have opened it. Delete its block or close the issue as a duplicate.`
	};
}
function uncheckedProblem({ facts: { number } }) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message: `Issue #${number} is ignored: the dashboard doesn't list it, and its managed block can't be checked, because the history of its report couldn't be read. Run again, or add a checkout step with \`fetch-depth: 0\`.`
	};
}

// src/run/work-problems.ts
/**
* The problems with trackers and linked work, without duplicates, because new items can name the same tracker as tracked ones.
* Leaves out the trackers that the reports no longer name.
*/
function currentWorkProblems(problems, { tracked }, { register: { repository, own }, github }) {
	if (problems.length === 0) return [];
	const surroundings = surroundingsOf(github, new URL(repository.url).origin, own);
	const named = new Set(tracked.flatMap(({ block }) => resolveTrackers(block, surroundings).flatMap((ref) => ref ? [workKey(ref)] : [])));
	const current = problems.filter(({ tracker }) => tracker === void 0 || named.has(workKey(tracker)));
	return [...Map.groupBy(current, ({ message }) => message).values()].flatMap(([first]) => {
		if (first === void 0) return [];
		const { severity, file, line, message } = first;
		return [{
			severity,
			file,
			line,
			message
		}];
	});
}

// src/run/observe.ts
/** Hop 3: reads the issues as they are. */
function readStored({ github, config }, options) {
	return readRegister(github, {
		label: config.label,
		authors: config.author,
		scanAll: true,
		adopt: config.adopt,
		source: `${github.source.owner}/${github.source.repo}`,
		skipRefused: true,
		...options
	});
}
/** Reads the reports and the issues, selects the issues of this run's source, repairs them and updates the source's name in them. */
async function readOwnRegister(context, reading, options) {
	const [stored, read, sourceRepository] = await Promise.all([
		readStored(context, options),
		readOrNone(reading),
		readSourceRepository(context)
	]);
	const { register: ours, foreign, renamed, ...own } = await readOwnIssues(stored, read, sourceRepository, context);
	if (read.none !== null && ours.tracked.length === 0) throw read.none;
	const repaired = await repair(ours, own.entry, context);
	const gone = await recallBlocks({
		register: repaired,
		reports: read.reports,
		entry: own.entry
	}, context);
	return {
		stored,
		read,
		register: {
			...repaired,
			tracked: repaired.tracked.map((issue) => renameInIssue(issue, renamed)),
			gone: gone.map((issue) => renameInGone(issue, renamed))
		},
		foreign,
		renamed,
		own: {
			...own,
			sourceRepository
		}
	};
}
function renameInGone(issue, renamed) {
	return issue.block === void 0 ? issue : {
		...issue,
		block: renameInBlock(issue.block, renamed)
	};
}
/** Hops 3 and 4: reads the register, then plans. `reading` is the result of hops 1 and 2, which run at the same time. */
async function observe(context, reading, options = {}) {
	const { world, github, config } = context;
	const { stored, read, register, foreign, renamed, own } = await readOwnRegister(context, reading, options);
	const { entry } = own;
	const known = [...register.tracked, ...knownGone(register.gone)];
	const { uncovered, unreadable, followed, problems } = await readTrackedReports(read, known, context);
	const parsed = [...read.reports, ...followed];
	const { reports: dated, waiting } = await dateReports(parsed, known, context);
	const reports = dated.map((report) => renameInReport(report, renamed));
	const since = sinceOf(config, entry?.since, world.now);
	const lastRead = lastReadOf(entry, world);
	const unread = new Unread();
	const [newWork, firstCommits, backdated] = await Promise.all([
		readNewWork(reports, since, register, {
			...github,
			unread
		}),
		readPromiseDates({
			reports,
			since,
			register,
			known: options.firstCommits,
			lastRead
		}, context),
		findBackdated({
			reports,
			since,
			register,
			entry
		}, context)
	]);
	const { plan, confirmed } = await planCompletely({
		reports,
		reader: 2,
		olderTitles: hasOlderTitles(entry),
		source: sourceOf(github),
		foreign,
		uncovered,
		unreadable: /* @__PURE__ */ new Set([...unreadable, ...waiting]),
		followed: new Set(followed.map(({ file }) => file.path)),
		passedOver: findPassedOver({
			parsed,
			tracked: known,
			firstCommits,
			entry
		}, config),
		...newWork,
		issues: register.tracked,
		duplicates: register.duplicates,
		gone: register.gone,
		claimed: register.claimed,
		complete: !register.lost && register.unread.length === 0 && !register.labelUnknown,
		unread: register.unread,
		repositoryId: register.repository.id,
		labelExists: register.pointer !== null,
		now: world.now,
		commit: world.commit,
		committedAt: afterLastRead(read.committedAt, lastRead),
		firstCommits,
		policy: policyOf(config, since)
	}, {
		register,
		read
	}, context);
	return {
		register: {
			...confirmed,
			tracked: [...confirmed.tracked, ...foreign],
			gone: stored.gone.map((issue) => register.gone.find(({ number }) => number === issue.number) ?? issue),
			workProblems: currentWorkProblems([...register.workProblems, ...unread.work], plan, {
				register,
				github
			})
		},
		reports,
		notices: read.notices,
		since,
		...own,
		plan: {
			...plan,
			tracked: [...plan.tracked, ...assessForeign(foreign, {
				stored,
				own: confirmed
			}, context)],
			problems: [
				...noneProblem(read.none),
				...problems,
				...waitingProblem(waiting),
				...backdated,
				...plan.problems
			]
		},
		linkDates: newWork.linkDates,
		firstCommits
	};
}
/**
* Plans without forged issues. Plans again if new commitments were promised later than the commit's own date, and if a plan
* changes commitments only because this version reads their reports differently. Returns the register without the forged issues, too.
*/
async function planCompletely(all, { register, read }, context) {
	const confirmed = await withoutForged(register, all, context);
	const { tracked, duplicates, claimed } = confirmed;
	const own = {
		...all,
		issues: tracked,
		duplicates,
		claimed
	};
	const tried = planSync(own);
	const committedAt = await readPromiseDate(tried, own, context.world);
	const input = {
		...own,
		committedAt
	};
	const first = committedAt === (own.committedAt ?? null) ? tried : planSync(input);
	const reread = await findReread(first, confirmed, read, context.world);
	return {
		plan: reread.size > 0 ? planSync({
			...input,
			reread
		}) : first,
		confirmed
	};
}
function noneProblem(none) {
	return none === null ? [] : [{
		severity: "error",
		file: null,
		line: null,
		...problemWords(none)
	}];
}

// src/run/first-run.ts
/** Whether no run has written anything yet: there is no label, so there is neither a dashboard nor a tracked issue. */
function isFirstRun({ register, entry }) {
	const { pointer, dashboard, tracked, gone, unread } = register;
	return pointer === null && dashboard === null && entry === null && [
		...tracked,
		...gone,
		...unread
	].length === 0;
}
/** The notice about the reports that the first run leaves out. `isRunning` is false if the first run is yet to come. */
function firstRunNotice({ since, beforeSince }, isRunning) {
	return {
		file: null,
		message: `${isRunning ? "This is the first run. It tracks" : "No run has tracked anything here yet. The first one tracks"} the reports published since ${since}${beforeSince === 0 ? "." : `, and leaves out ${plural(beforeSince, "older commitment", "older commitments")}. To track older reports, too, set \`since\` in .github/follow-through.yml to an earlier date.`}`
	};
}
/**
* The notice that the reports contain no commitment; none if they contain a commitment or withdrawal, or if there are no
* reports.
*/
function emptyNotice(reports) {
	if (reports.length === 0 || reports.some(({ commitments, withdrawn }) => commitments.length + withdrawn.length > 0)) return [];
	const [first] = reports;
	return [{
		file: null,
		message: `${plural(reports.length, "report was", "reports were")} read, such as ${first?.path}, but none of them contains a commitment. \`follow-through lint\` shows what was skipped and why.`
	}];
}

// src/run/shared-ledger.ts
/** Whether several repositories have, or can have, their reports' issues in this register. */
function isShared({ dashboard }, { github }) {
	return dashboard?.data.sources !== void 0 || sourceOf(github) !== null;
}
/**
* The settings and counts of a register that several sources share: the settings are the first source's, and the counts cover
* all sources, whichever of them runs. `own` contains those of this run.
*/
function combineRunFacts(ledger, name, own) {
	const sources = ledger?.sources ?? [];
	const [first] = sources;
	const others = sources.filter((source) => !isSameName(source.name, name));
	if (first === void 0 || own.untracked === null) return own;
	const { before_since, ignored, hints } = own.untracked;
	const sum = (key, start) => others.reduce((total, { untracked }) => total + untracked[key], start);
	return {
		settings: isSameName(first.name, name) ? own.settings : first.settings,
		untracked: {
			before_since: sum("before_since", before_since),
			ignored: sum("ignored", ignored),
			hints: sum("hints", hints)
		}
	};
}
/**
* The sources in the ledger after this run; null while the issues' own repository is the only one. Throws a Failure if there is no
* room for this run's source.
*/
function shareLedger(facts, context) {
	const { own: values, problems, entries, register, commitments, foreign } = facts;
	const before = register.dashboard?.data ?? null;
	if (!isShared(register, context)) return null;
	const sources = [...before?.sources ?? earlierSource(facts)];
	const index = sources.findIndex(({ name }) => isSameName(name, values.name));
	const kept = storedProblems(problems, index >= 0 ? sources.length : sources.length + 1);
	const own = inStoredOrder({
		...values,
		...kept.length > 0 ? { problems: kept } : {}
	});
	if (index >= 0) sources[index] = own;
	else if (hasRoomForSource(sources)) sources.push(own);
	else throw new Failure(`${register.repository.name} tracks the reports of too many repositories. Create the issues in another repository.`);
	const combined = combineSources(sources);
	if (combined === null) return null;
	const known = ownersIn(before);
	const byNumber = new Map(commitments.flatMap(({ block: { key, source = register.repository.name }, issue }) => issue === null ? [] : [[issue.number, foreign.has(key) ? known.get(issue.number) ?? presentName(before, source) : own.name]]));
	const fallback = sources[0]?.name ?? own.name;
	const indexOf = (number) => {
		const owner = byNumber.get(number) ?? known.get(number) ?? fallback;
		return Math.max(0, sources.findIndex(({ name }) => isSameName(name, owner)));
	};
	const numbers = [...entries.keys()].toSorted((a, b) => a - b);
	return {
		sources,
		owners: encodeOwners(numbers.map(indexOf)),
		combined
	};
}
/** The only source of a ledger that lists none: the issues' own repository, if any of the issues are for its reports. */
function earlierSource({ register, commitments, foreign }) {
	const before = register.dashboard?.data ?? null;
	const hasOwn = commitments.some(({ block }) => foreign.has(block.key) && block.source === void 0);
	return before !== null && hasOwn ? [wholeLedgerAs(register.repository.name, before)] : [];
}

// src/run/conclude.ts
/** Combines an observation with the writes that followed. Reassesses only the issues that were written, or whose state was to change. */
function conclude({ register, renamedLedger, reports, plan, linkDates }, applied, context) {
	const { now } = context.world;
	const settings = settingsOf(context.config);
	const ownFacts = {
		settings,
		untracked: {
			before_since: plan.beforeSince,
			...countSkipped(reports, plan.passedOver)
		}
	};
	const shared = isShared(register, context);
	const commitments = inStableOrder(plan.tracked, shared).map((planned) => {
		const written = applied?.written.get(planned.block.key)?.facts ?? null;
		const issue = written ? factsAfterWrite(written, planned) : planned.issue;
		const facts = {
			block: planned.block,
			issue: issue && withLinkDates(issue, planned.block, linkDates)
		};
		const assessed = (written ? null : planned.assessed) ?? assessOne(facts, settings, now);
		const remembered = rememberedBlock(planned, facts);
		const continued = planned.continues !== void 0 && issue !== null ? [planned.continues.number, issue.number] : null;
		return {
			facts,
			assessed,
			isForeign: planned.foreign === true,
			gone: planned.gone ?? null,
			remembered,
			continued
		};
	});
	const snapshot = buildSnapshot({
		repository: register.repository,
		ledger: register.dashboard?.data ?? null,
		gone: register.gone,
		problems: [...register.problems, ...unknownPastProblems(plan)],
		commitments: commitments.map(({ facts }) => facts)
	}, now, combineRunFacts(renamedLedger ?? register.dashboard?.data ?? null, ownName(register, context), ownFacts));
	const own = commitments.filter(({ isForeign }) => !isForeign);
	return {
		snapshot,
		assessment: tally(own.map(({ assessed }) => assessed), now),
		overview: tally(commitments.flatMap(({ assessed, gone }) => shared && assessed.issue === null && gone?.isKnown !== true ? [] : assessed), now),
		own: ownFacts,
		pending: commitments.filter(({ facts, gone }) => facts.issue === null && gone === null).length,
		gone: new Map(commitments.flatMap(({ remembered }) => remembered === null ? [] : [remembered])),
		continued: new Map([...register.gone.flatMap(({ number, continued }) => continued === void 0 ? [] : [[number, continued]]), ...commitments.flatMap(({ continued }) => continued === null ? [] : [continued])])
	};
}
/**
* The number of the commitment's missing issue, and the block to remember for it: the current one or, if the commitment waits for a
* new issue, the missing issue's last one. Null if there is nothing to remember.
*/
function rememberedBlock({ gone, continues }, { block, issue }) {
	if (gone?.isKnown) return [gone.number, block];
	return continues !== void 0 && issue === null ? [continues.number, continues.block] : null;
}
/** Tells the snapshot's readers which original due dates are unknown because a commitment's history couldn't be read. */
function unknownPastProblems({ unknownPasts = [] }) {
	return unknownPasts.map(({ number, path }) => {
		return {
			severity: "error",
			file: path,
			line: null,
			message: `The original due date of the commitment of #${number}, which is missing, is unknown.`
		};
	});
}
/** In a register that several sources share, sorts by issue, so that the order doesn't depend on which source runs. */
function inStableOrder(tracked, shared) {
	const rank = ({ issue, gone }) => issue?.number ?? gone?.number ?? Number.MAX_SAFE_INTEGER;
	return shared ? tracked.toSorted((a, b) => rank(a) - rank(b)) : tracked;
}
/** Takes the closer, the evidence and the links' dates from the observation, because GitHub's response to a write doesn't contain them. */
function factsAfterWrite(written, { issue }) {
	const { closer = null, evidence = [], link_dates } = issue ?? {};
	return {
		...written,
		closer,
		evidence,
		...link_dates ? { link_dates } : {}
	};
}
/** Commitments in reports that were passed over count as hints. */
function countSkipped(reports, passedOver) {
	const skipped = reports.filter(({ draft }) => !draft).flatMap((report) => report.skipped);
	const count = (why) => skipped.filter((skip) => skip.why === why).length;
	return {
		ignored: count("ignored"),
		hints: count("hint") + passedOver
	};
}

// src/run/heard.ts
/** An instant earlier than any comment. */
const BEFORE_GITHUB = "1970-01-01T00:00:00Z";
/**
* The maximum length of `unheard`. Each entry costs one request per run. If there would be more, `heard_until` and `unheard`
* stay the same.
*/
const MAX_UNHEARD = 50;
/**
* The instants up to which comments are recorded after a run. An issue that couldn't be read or written keeps a separate
* instant, so that the comments on all other issues aren't read again in every run. The instants stay the same if the run was
* cut short, if it doesn't know all issues, or if too many of them would need a separate instant.
*/
function heardAfter({ register, applied, entry, foreign, instant }) {
	const { heard_until = BEFORE_GITHUB, unheard = [] } = entry ?? {};
	const before = new Map(unheard.map(({ number, until }) => [number, until]));
	const behind = /* @__PURE__ */ new Set([
		...register.tracked.filter((issue) => issue.unheard === "activity" && !foreign.has(issue.block.key)).map(({ facts }) => facts.number),
		...register.unread.map(({ number }) => number),
		...applied?.failed ?? []
	]);
	const isWhole = isAllKnown(register) && (applied === null || isFinished(applied)) && behind.size <= MAX_UNHEARD;
	const left = [...isWhole ? behind : before.keys()].toSorted((a, b) => a - b).map((number) => ({
		number,
		until: before.get(number) ?? heard_until
	}));
	return {
		heard_until: isWhole ? instant : heard_until,
		...left.length > 0 ? { unheard: left } : {}
	};
}
/**
* Whether the run knows all issues whose comments matter. An issue that is missing for the first time may come back in the next
* run, and an unread one that the ledger doesn't list may turn out to be ours.
*/
function isAllKnown({ unread, gone, dashboard }) {
	const entries = dashboard ? ledgerEntries(dashboard.data) : /* @__PURE__ */ new Map();
	const known = new Set(dashboard?.data.gone.map(({ number }) => number));
	return unread.every(({ number }) => entries.has(number)) && gone.every(({ number }) => known.has(number));
}
/** Whether everything was tried and each write either took effect or was refused. */
function isFinished({ stale, stopped, uncertain }) {
	return stale.length === 0 && !stopped && !uncertain;
}

// src/run/dashboard.ts
/** Whether the dashboard is up to date, or does not exist and is not needed yet. */
function isDashboardCurrent(facts, context) {
	const { register, plan } = facts.observation;
	const mustRememberSince = context.config.since === null && plan.beforeSince > 0;
	if (register.dashboard === null) return plan.tracked.length === 0 && !mustRememberSince;
	const ledger = ledgerOf(facts, context);
	return isDashboardInPlace(register) && planDashboardPart(register, ledger, rendererOf(facts, context)) === null;
}
/** Whether there is a dashboard that this source hasn't updated today (UTC). Each source's first sync of a day updates it. */
function isNewDay({ register: { dashboard }, entry }, { world }) {
	return dashboard !== null && entry?.last_run_at.slice(0, 10) !== world.now.instant.slice(0, 10);
}
/** Whether the ledger may be written. If an unreadable issue were missing from it, a second issue would be created. */
function mayWriteLedger({ register, plan }) {
	const { lost, dashboard, unread, labelUnknown } = register;
	return !lost && (dashboard !== null || !plan.held && unread.length === 0 && !labelUnknown);
}
/**
* Posts the weekly digest if it is due, then writes the dashboard unless it is up to date. Returns the digest's facts; null if
* it isn't due. The digest comes first: if the run is interrupted in between, the next run finds the comment by its mark.
*/
async function writeDashboard(facts, writer, context) {
	const { register } = facts.observation;
	const digest = dueDigest(facts, context);
	if (digest !== null && register.dashboard !== null) await postOnDashboard(register.dashboard.number, commentOnWeek(digest), writer);
	const part = planDashboardPart(register, ledgerOf(facts, context), rendererOf(facts, context));
	if (part !== null || !isDashboardInPlace(register)) await applyDashboard(register, part, context.config.label, writer);
	return digest;
}
/** The facts for the weekly digest; null if there is none, or it isn't due. The run that creates the dashboard posts none. */
function dueDigest({ observation, conclusion }, { config, world }) {
	const { dashboard } = observation.register;
	if (config.digest !== "weekly" || dashboard === null) return null;
	const today = todayIn(world.now, config.timezone);
	const period = digestPeriod(dashboard.data.digest ?? null, today);
	return period && {
		assessment: conclusion.overview,
		period,
		today
	};
}
/** The ledger at the end of this run. */
function ledgerOf(facts, context) {
	const { observation, conclusion, applied } = facts;
	const { register, plan, since, entry } = observation;
	const { gone, commitments } = conclusion.snapshot;
	const { settings, untracked: ownCounts } = conclusion.own;
	const before = register.dashboard?.data ?? null;
	const digest = dueDigest(facts, context)?.period.to ?? before?.digest;
	const gonePresent = [...plan.titles ?? []].filter(([number]) => register.gone.some((issue) => issue.number === number));
	const entries = mergeEntries(before, [...gonePresent, ...commitments.flatMap(({ block, issue }) => issue ? [[issue.number, textFingerprint(block)]] : [])], new Set(register.duplicates.map(({ number }) => number)));
	const { commit, now } = context.world;
	const { instant } = now;
	const foreign = foreignKeys(plan);
	const own = {
		name: ownName(register, context),
		...identityOf(facts),
		settings,
		since: entry?.since ?? since,
		last_run_at: instant,
		...heardAfter({
			register,
			applied,
			entry,
			foreign,
			instant
		}),
		untracked: ownCounts ?? {
			before_since: plan.beforeSince,
			ignored: 0,
			hints: 0
		},
		pending: conclusion.pending,
		...readerOf(facts),
		...plan.passedOver === 0 ? {} : fewerNames(entry),
		names: 2,
		...commit === null ? {} : { last_commit: commit }
	};
	const problems = problemsOf(facts);
	const shared = shareLedger({
		own,
		problems,
		entries,
		register,
		commitments,
		foreign
	}, context);
	const { since: from, last_run_at, heard_until, unheard, untracked, pending, ...values } = shared?.combined ?? own;
	const previous = previousIds(before, register.repository.id);
	const ledger = {
		repository_id: register.repository.id,
		...previous.length > 0 ? { previous_ids: previous } : {},
		...packEntries(entries),
		settings: values.settings,
		since: from,
		last_run_at,
		heard_until,
		gone: gone.map((issue) => withContinued(issue, conclusion.continued.get(issue.number))),
		untracked,
		pending,
		...digest === void 0 ? {} : { digest },
		...unheard === void 0 ? {} : { unheard },
		...shared ? {
			sources: shared.sources,
			owners: shared.owners
		} : perSource(own)
	};
	const broken = [...register.damaged.map(({ issue }) => issue.facts.number), ...register.tracked.filter(({ frozen, block }) => frozen && !foreign.has(block.key)).map((issue) => issue.facts.number)];
	const untilOf = createUntil(entry, null);
	const pasts = {
		gone: register.gone,
		broken: broken.map((number) => ({
			number,
			...untilIn(untilOf(number))
		}))
	};
	const remembered = withPasts(withGoneBlocks(ledger, ledger.gone, conclusion.gone), pasts, own.name);
	const unknown = /* @__PURE__ */ new Set([...[...unknownGone(remembered.gone), ...register.unread].map(({ number }) => number), ...broken]);
	return withDates(remembered, datesToRemember(commitments, before, unknown));
}
function untilIn(until) {
	return until === null ? {} : { until };
}
/**
* The ledger with the dates to remember. If they don't fit, leaves out the time zones, then the dates of the promises, then the due
* dates, because git usually shows them, too.
*/
function withDates(ledger, { first_due, promised, zones, ...dates }) {
	const due = {
		...first_due ? { first_due } : {},
		...dates
	};
	const both = {
		...due,
		...promised ? { promised } : {}
	};
	const fits = [
		{
			...both,
			...zones ? { zones } : {}
		},
		both,
		due
	].find((remembered) => LEDGER.render({
		...ledger,
		...remembered
	}, "").length <= LEDGER_LIMIT);
	return {
		...ledger,
		...fits ?? dates
	};
}
function withContinued(issue, continued) {
	return continued === void 0 ? issue : {
		...issue,
		continued
	};
}
/**
* The version of the report reader to record in the ledger: still the earlier version while a new item may belong to a missing
* issue.
*/
function readerOf({ observation: { plan, entry } }) {
	if (!plan.uncertain) return { reader: 2 };
	return entry?.reader === void 0 ? {} : { reader: entry.reader };
}
/** The source's id and earlier names, as far as they are known. */
function identityOf({ observation: { sourceId, entry } }) {
	const id = sourceId ?? entry?.id;
	const names = earlierNames(entry);
	return {
		...id === void 0 ? {} : { id },
		...names.length > 0 ? { earlier_names: [...names] } : {}
	};
}
/** The values that a ledger with several sources keeps only in the sources' entries. */
function perSource({ reader, fewer_names_until, names, last_commit }) {
	return {
		...reader === void 0 ? {} : { reader },
		...fewer_names_until === void 0 ? {} : { fewer_names_until },
		...names === void 0 ? {} : { names },
		...last_commit === void 0 ? {} : { last_commit }
	};
}
function fewerNames(entry) {
	const until = fewerNamesUntil(entry);
	return until === null ? {} : { fewer_names_until: until };
}
function foreignKeys({ tracked }) {
	return new Set(tracked.flatMap(({ block, foreign }) => foreign ? [block.key] : []));
}
/** The problems of this run that the dashboard shows. */
function problemsOf({ observation: { register, plan }, applied }) {
	return [
		...register.problems,
		...plan.problems,
		...applied?.problems ?? []
	];
}
function rendererOf(facts, { github: { links } }) {
	const { overview: assessment } = facts.conclusion;
	return (ledger) => {
		const problems = ledger.sources === void 0 ? problemsOf(facts) : sharedProblems(ledger.sources);
		return renderDashboard(ledger, {
			assessment,
			problems,
			links
		});
	};
}

// src/run/refusal.ts
/**
* The reason why this run may not write, as a sentence; null if it may. Unless `allow-any-ref` is set, only the default
* branch's head may be published, because a rerun for an older commit would undo later changes. A head that was read along with
* the register may be outdated, so it is read again unless it is the run's commit.
*/
async function whyNotWrite({ world: { commit, source }, github: { client }, config }, { tracked, source: known, head: seen }) {
	if (config["allow-any-ref"]) return null;
	const repo = parseRepository(source ?? "");
	if (commit === null || source === null || repo === null) return "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't identify the commit that is checked out. To write anyway, set `allow-any-ref: true`.";
	const isTracked = tracked.name.toLowerCase() === source.toLowerCase();
	if (isTracked && seen === commit) return null;
	const { defaultBranch: branch } = isTracked ? tracked : known ?? await readRepository({
		client,
		repo
	});
	const head = await readHead({
		client,
		repo
	}, branch);
	if (head === commit) return null;
	return `Nothing was written: ${commit.slice(0, 12)} is not the head of ${branch}, which is at ${head.slice(0, 12)}. The run for that commit writes instead. To write anyway, set \`allow-any-ref: true\`.`;
}
/** Throws a Failure if the repository is archived. */
function expectWritable({ archived, name }) {
	if (!archived) return;
	throw new Failure(`${name} is archived, so nothing can be written: unarchive it under Settings, or disable this workflow.`);
}

// src/run/sync.ts
/** The maximum number of rounds. Issues that change between the read and the write need another round. */
const ROUNDS = 3;
/** Hop 5 with its safeguards: one writer at a time, fresh facts, and the ledger written last. */
async function sync(context, reading, first) {
	const refusal = await whyNotWrite(context, repositoriesOf(first));
	if (refusal !== null) return {
		observation: first,
		conclusion: null,
		applied: null,
		refusal,
		digest: null
	};
	if (first.plan.operations.length === 0 && !isNewDay(first, context)) {
		const unchanged = {
			observation: first,
			conclusion: conclude(first, null, context),
			applied: null,
			digest: null
		};
		if (isDashboardCurrent(unchanged, context)) return {
			...unchanged,
			refusal: null
		};
	}
	expectWritable(first.register.repository);
	const lease = await acquireLease({
		...context.world,
		...context.github
	});
	const progress = {
		applied: null,
		sent: /* @__PURE__ */ new Set(),
		uncertain: false
	};
	try {
		return await writeInRounds(context, reading, {
			first,
			lease,
			progress
		});
	} finally {
		if (progress.uncertain) lease.abandon();
		else await release(lease, context);
	}
}
/** Reads and plans again, then writes. Issues that changed in between get another round. */
async function writeInRounds(context, reading, { first, lease, progress }) {
	let observation = first;
	let stale = [];
	for (let round = 1;; round += 1) {
		observation = await observeAgain(context, reading, observation, stale);
		const refusal = await whyNotWrite(context, {
			...repositoriesOf(observation),
			head: null
		});
		if (refusal !== null) return concludeEarly(context, observation, progress, refusal);
		const writer = createWriter(observation, lease, context);
		observation = await adopt(observation, writer, {
			progress,
			log: context.world.log
		});
		const written = await write(observation, writer, progress);
		if (written.stale.length === 0 || written.stopped || round === ROUNDS) {
			reportLostLease(lease, progress);
			return finish(context, observation, writer, progress);
		}
		stale = [.../* @__PURE__ */ new Set([...stale, ...written.stale])];
	}
}
/**
* Reads and plans under the lease. Before a create, also reads the newest issues, because another run may have created the
* issue.
*/
async function observeAgain(context, reading, before, readDirectly) {
	const includeUnlisted = mayCreate(before);
	const { firstCommits } = before;
	const observation = await observe(context, reading, {
		includeUnlisted,
		readDirectly,
		firstCommits
	});
	if (includeUnlisted || !mayCreate(observation)) return observation;
	return observe(context, reading, {
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
		whyStopped: () => lease.whyStopped(),
		confirm: lease.confirm,
		pause: () => lease.sleep(config["write-interval-ms"]),
		settle: () => lease.sleep(config["settle-seconds"] * 1e3),
		log: world.log
	});
}
function repositoriesOf({ register, sourceRepository }) {
	return {
		tracked: register.repository,
		source: sourceRepository,
		head: register.head
	};
}
/**
* Writes the ledger first if the repository's id or the name of this run's source has changed. Throws a Failure if no issue in
* the ledger has a block of the earlier repository, or if the write fails, because no block may be written before the ledger.
*/
async function adopt(observation, writer, { progress, log }) {
	const { register, renamedLedger } = observation;
	const { dashboard, repository } = register;
	if (dashboard === null) return observation;
	const hasMoved = dashboard.data.repository_id !== repository.id;
	if (!hasMoved && renamedLedger === null) return observation;
	if (hasMoved && register.tracked.length === 0 && register.lost) throw wrongRepository(dashboard);
	try {
		const data = adoptedLedger(renamedLedger ?? dashboard.data, repository.id);
		const adopted = await adoptDashboard(dashboard, data, writer);
		if (hasMoved) log(`adopted the issues of repository ${dashboard.data.repository_id}, whose id is now ${repository.id}`);
		if (renamedLedger !== null) log("adopted the issues of this run's source, which was renamed");
		return {
			...observation,
			renamedLedger: null,
			register: {
				...register,
				dashboard: adopted
			}
		};
	} catch (error) {
		progress.uncertain ||= hasUnknownOutcome(error);
		throw explain(error, "adopt the dashboard");
	}
}
/** The failure for a dashboard that was copied into a repository with other issues. */
function wrongRepository({ number, data: { repository_id } }) {
	return new Failure(`Nothing was adopted: dashboard #${number} belongs to another repository (${repository_id}), and none of the issues that it lists has a block of that repository. To start over, remove “dashboard: #${number}” from the label's description.`);
}
async function write({ plan }, writer, progress) {
	const failed = progress.applied?.failed ?? /* @__PURE__ */ new Set();
	const operations = plan.operations.filter((operation) => operation.type === "create" ? !progress.sent.has(operation.block.key) : !("number" in operation && failed.has(operation.number)));
	const written = await applyOperations(operations, writer);
	for (const operation of operations) if (operation.type === "create") progress.sent.add(operation.block.key);
	progress.applied = progress.applied === null ? written : mergeWriteResults(progress.applied, written);
	progress.uncertain ||= written.uncertain;
	return written;
}
/** Ends a run because the default branch moved during it. The next run continues. */
function concludeEarly(context, observation, { applied }, refusal) {
	if (applied === null) return {
		observation,
		conclusion: null,
		applied,
		refusal,
		digest: null
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
		refusal: null,
		digest: null
	};
}
/** Finishes after the last round: reports issues that kept changing, and writes the dashboard. */
async function finish(context, observation, writer, progress) {
	const { applied } = progress;
	const conclusion = conclude(observation, applied, context);
	let digest = null;
	if (applied === null) return {
		observation,
		conclusion,
		applied,
		refusal: null,
		digest
	};
	applied.problems.push(...applied.stale.map(staleProblem));
	if (!applied.stopped && mayWriteLedger(observation)) {
		try {
			digest = await writeDashboard({
				observation,
				conclusion,
				applied
			}, writer, context);
		} catch (error) {
			const said = problemWords(explain(error, "write the dashboard"));
			applied.problems.push({
				severity: "error",
				file: null,
				line: null,
				...said
			});
			progress.uncertain ||= hasUnknownOutcome(error);
		}
		applied.problems.push(...writer.takeProblems());
	}
	return {
		observation,
		conclusion,
		applied,
		refusal: null,
		digest
	};
}
/** Reports why the run stopped writing, unless a failed write has already reported it. */
function reportLostLease(lease, { applied }) {
	const message = lease.whyStopped();
	if (applied === null || !applied.stopped || applied.leaseLost || message === null) return;
	applied.problems.push({
		severity: "error",
		file: null,
		line: null,
		message
	});
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
		world.log(withWords(error));
	}
}

// src/run/index.ts
/** Runs hops 1 to 6 for `sync` and `check`. Throws a Failure if the run can't go on, for example if the register can't be read. */
async function run({ world, github, config }, { modes, dryRun }) {
	const context = {
		world,
		github: {
			...github,
			permissions: /* @__PURE__ */ new Map()
		},
		config
	};
	const mayWrite = modes.includes("sync") && !dryRun;
	const reading = world.readReports(config);
	const askHead = mayWrite && !config["allow-any-ref"];
	const first = await observe(context, reading, { askHead });
	const synced = mayWrite ? await sync(context, reading, first) : {
		observation: first,
		conclusion: conclude(first, null, context),
		applied: null,
		refusal: null,
		digest: null
	};
	const { observation, applied, refusal } = synced;
	const { snapshot, assessment, pending } = synced.conclusion ?? concludeRefused(observation, context);
	const { register, plan, reports } = observation;
	return {
		reports,
		problems: [
			...refusal === null ? [] : [warning(refusal)],
			...(config.warnings ?? []).map(warning),
			...register.problems,
			...register.workProblems,
			...plan.problems,
			...applied?.problems ?? []
		],
		notices: [
			...isFirstRun(first) && plan.beforeSince > 0 ? [firstRunNotice({
				since: observation.since,
				beforeSince: plan.beforeSince
			}, true)] : [],
			...emptyNotice(reports),
			...observation.notices
		],
		plan,
		applied: mayWrite && refusal === null ? applied ?? emptyWriteResult() : null,
		snapshot,
		isPrivate: register.repository.private,
		assessment,
		pending,
		failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null,
		digest: synced.digest && renderDigest(synced.digest, escapeMarkdown)
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
/** Concludes a run that may not write because of its commit. If there is a dashboard, only the stored blocks count. */
function concludeRefused(observation, context) {
	const { register, plan } = observation;
	if (register.dashboard === null) return conclude(observation, null, context);
	const foreign = new Set(plan.tracked.flatMap(({ issue, foreign: isForeign }) => isForeign ? issue?.number : []));
	const tracked = [...register.tracked.map(({ block, facts }) => {
		return {
			block,
			issue: facts,
			assessed: null,
			foreign: foreign.has(facts.number)
		};
	}), ...knownGone(register.gone).map(storedGone)];
	return conclude({
		...observation,
		plan: {
			...plan,
			tracked
		}
	}, null, context);
}
function storedGone({ block, gone }) {
	return {
		block,
		issue: null,
		assessed: null,
		gone: {
			number: gone,
			isKnown: true
		}
	};
}

// src/run/lint-dates.ts
/**
* Adds the publication date to reports that don't state one, so that a report that the pull request doesn't change has the
* same date in both versions. `findFirstCommits` searches the base's history. A new report is published when it is merged, so
* its date is today. A report whose date can't be looked up has none.
*/
async function dateVersions({ base, head }, { tracked, configs, now, findFirstCommits }) {
	const issues = new Map(tracked.flatMap(({ block: { report } }) => report.published ? [[report.path, report.published]] : []));
	const pathBefore = createPathBefore({
		base,
		head
	});
	const lookUp = async (paths) => {
		const earlier = paths.flatMap((path) => pathBefore(path) ?? []);
		const found = earlier.length === 0 ? /* @__PURE__ */ new Map() : await findFirstCommits(earlier);
		return new Map(paths.map((path) => {
			const before = pathBefore(path);
			if (before === null) return [path, todayIn(now, configs.head.timezone)];
			const dates = found.get(before) ?? null;
			return [path, dates && dayOf(dates.committed, configs.head.timezone)];
		}));
	};
	const [first, second] = await Promise.all([completeDates(base, configs.base, {
		issues,
		lookUp
	}), completeDates(head, configs.head, {
		issues,
		lookUp
	})]);
	return {
		base: first.reports,
		head: second.reports
	};
}
/** The reports that aren't in the base, or are drafts there. A renamed report is not added. */
function addedReports(parsed, { base, head }) {
	const pathBefore = createPathBefore(parsed);
	const drafts = new Set(base.filter(({ draft }) => draft).map(({ path }) => path));
	return head.filter(({ path }) => pathBefore(path) === null || drafts.has(pathBefore(path)));
}
/**
* Creates a function that returns a report's path in the base, where the same text may have another path; null for a new
* report.
*/
function createPathBefore({ base, head }) {
	const inBase = new Set(base.map(({ file }) => file.path));
	const inHead = new Map(head.map(({ file }) => [file.path, file.text]));
	const moved = new Map(base.filter(({ file }) => !inHead.has(file.path)).map(({ file }) => [file.text, file.path]));
	return (path) => inBase.has(path) ? path : moved.get(inHead.get(path) ?? "") ?? null;
}

// src/run/lint.ts
/** Checks the reports and, if there is a base, finds the changes that merging would make. */
async function lint(context) {
	const { world, config, base } = context;
	if (base !== null) return lintChange(context, base);
	const read = await world.readReports(config);
	const reports = read.reports.map(({ report }) => report);
	const unreadable = read.unreadable.map(({ problem }) => problem);
	return {
		reports,
		changed: reports,
		problems: [
			...read.problems,
			...unreadable,
			...reports.flatMap((report) => report.problems)
		],
		notices: read.notices,
		diff: null,
		beforeSince: 0
	};
}
/** Compares two versions of the reports as syncs of both would read them. */
async function lintChange(context, base) {
	const { world, config, github } = context;
	const reading = world.readReports(config);
	const [before, after, own] = await Promise.all([
		readOrNone(base.source.readReports(base.config)),
		reading,
		readIssues(context, reading)
	]);
	const tracked = own?.register.tracked ?? [];
	const known = [...tracked, ...knownGone(own?.register.gone ?? [])];
	const [baseFiles, headFiles] = await Promise.all([readTrackedReports(before, known, {
		world: base.source,
		config: base.config
	}), readTrackedReports(after, [...reportsIn(before, base), ...known], {
		world,
		config
	})]);
	const parsed = {
		base: [...before.reports, ...baseFiles.followed],
		head: [...after.reports, ...headFiles.followed]
	};
	const dated = await dateVersions(parsed, {
		tracked: known,
		configs: {
			base: base.config,
			head: config
		},
		now: world.now,
		findFirstCommits: createLookUp(base.source, world.clock())
	});
	const versionOf = (reports, files, settings) => ({
		...files,
		reports,
		followed: new Set(files.followed.map(({ file }) => file.path)),
		policy: policyOf(settings, since(settings, own, context))
	});
	const isFirst = own !== null && isFirstRun(own);
	const effect = diffCommitments({
		base: versionOf(dated.base, baseFiles, base.config),
		head: versionOf(dated.head, headFiles, config),
		issues: tracked,
		foreign: own?.foreign ?? [],
		gone: own?.register.gone ?? [],
		repositoryId: own?.register.repository.id ?? 0,
		source: github && sourceOf(github),
		now: world.now,
		isFirst
	});
	const { changes, problems: found, beforeSince } = effect;
	const backdated = findProposedBackdated({
		added: addedReports(parsed, dated),
		tracked: known,
		since: since(config, own, context),
		today: todayIn(world.now, config.timezone)
	});
	const all = [...allProblems(headFiles, dated.head, found.head), ...backdated];
	const problems = withoutKnown(all, allProblems(baseFiles, dated.base, found.base));
	const old = all.length - problems.length;
	if (old > 0) world.log(`Not counted: ${plural(old, "problem", "problems")} that the base also has.`);
	const isUnchanged = createComparison(parsed.base, parsed.head);
	const first = isFirst ? [firstRunNotice({
		since: since(config, own, context),
		beforeSince
	}, false)] : [];
	return {
		reports: dated.head.map((report) => isShown(report, effect) ? report : {
			...report,
			commitments: []
		}),
		changed: dated.head.filter(({ path }) => !isUnchanged(path)),
		problems,
		notices: [...first, ...after.notices],
		diff: changes,
		beforeSince
	};
}
/** Whether merging would track a report's commitments, now or once the report is no longer a draft. */
function isShown({ path, draft }, { tracked }) {
	return draft || tracked.has(path);
}
/** The date from which a sync admits reports. Without the issues, only a configured date counts. */
function since(config, own, { world }) {
	return own === null ? config.since ?? "0001-01-01" : sinceOf(config, own.entry?.since, world.now);
}
/** The base's reports with commitments, which a sync of the base would track. */
function reportsIn({ reports }, { commit }) {
	return reports.filter(({ report }) => report.commitments.length > 0).map(({ report: { path, title, published } }) => ({ block: {
		removed: null,
		commit,
		report: {
			path,
			slug: path,
			title,
			published
		}
	} }));
}
/** Creates a test for whether the file at a path has the same text in both versions, or is in neither. */
function createComparison(base, head) {
	const before = new Map(base.map(({ file }) => [file.path, file.text]));
	const after = new Map(head.map(({ file }) => [file.path, file.text]));
	return (path) => before.get(path) === after.get(path);
}
/** The problems that a sync would find, and those in drafts, which their authors can still fix. */
function allProblems({ problems }, reports, found) {
	const seen = new Set(found);
	const drafts = reports.filter(({ draft }) => draft).flatMap((report) => report.problems);
	return [
		...problems,
		...found,
		...drafts.filter((problem) => !seen.has(problem))
	];
}
/** Leaves out known problems, even if their lines have moved. */
function withoutKnown(problems, known) {
	const counts = /* @__PURE__ */ new Map();
	const keyOf = ({ severity, file, message }) => JSON.stringify([
		severity,
		file,
		message
	]);
	for (const problem of known) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
	return problems.filter((problem) => {
		const left = counts.get(keyOf(problem)) ?? 0;
		counts.set(keyOf(problem), left - 1);
		return left <= 0;
	});
}
/** Reads the tracked issues, which record earlier slips; null without a token, or if they can't be read. */
async function readIssues({ world, config, github }, reading) {
	if (!github) return null;
	try {
		const options = {
			label: config.label,
			authors: config.author,
			scanAll: false,
			withoutActivity: true
		};
		const [register, source] = await Promise.all([readRegister(github, {
			...options,
			source: `${github.source.owner}/${github.source.repo}`
		}), readSourceRepository({ github })]);
		return await readOwnIssues(register, await reading, source, {
			world,
			config,
			github
		});
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`The issues could not be read, so earlier slips are not counted: ${withWords(error)}`);
		return null;
	}
}

// src/run/versions.ts
/**
* Opens the versions that a run reads. Depending on the event, that is one commit, or a pull request's changes and its base.
* Throws a Failure if a commit can't be found or if the configuration is invalid.
*/
async function openVersions({ event, inputs, root, github, log }) {
	const { config: path, settings } = inputs;
	const place = {
		root,
		github,
		configPaths: configPaths(path)
	};
	const pull = parsePullRequest(event.payload);
	const comparison = pull && await findComparedCommits(pull, {
		root,
		commit: event.commit,
		github
	});
	const commit = comparison === null ? event.commit : comparison.changed;
	const source = openSource({
		...place,
		commit
	});
	const proposed = await loadConfig(source.readConfig, path, settings);
	if (comparison === null) return {
		source,
		commit,
		config: isBeforeMerge(event) ? defaultConfig(proposed, settings) : await withAllowedRef(proposed, {
			...place,
			commit,
			inputs
		}),
		base: null
	};
	const before = await openBase(comparison.base, place);
	const { config, problem } = await loadBaseConfig(before.readConfig, {
		path,
		settings,
		proposed
	});
	if (problem !== null) log(`The base's configuration can't be used, so the defaults apply: ${problem}`);
	return {
		source,
		commit,
		config: combineConfigs(proposed, config),
		base: {
			commit: comparison.base,
			source: before,
			config
		}
	};
}
/**
* The configuration with `allow-any-ref` only if an input or the default branch sets it. Otherwise, a branch's own config file could
* allow that branch to write.
*/
async function withAllowedRef(proposed, { inputs: { config: path, settings }, ...place }) {
	const { commit, github } = place;
	if (!proposed["allow-any-ref"] || "allow-any-ref" in settings || commit === null || github === null) return proposed;
	const { defaultBranch } = await readRepository(github);
	const head = await readHead(github, defaultBranch);
	if (head === commit) return proposed;
	const { config } = await loadBaseConfig(openSource({
		...place,
		commit: head
	}).readConfig, {
		path,
		settings,
		proposed
	});
	if (config["allow-any-ref"]) return proposed;
	const warning = `The config file at ${commit.slice(0, 12)} sets \`allow-any-ref\`, which has no effect there: set it on ${defaultBranch} or as an input.`;
	return {
		...proposed,
		"allow-any-ref": false,
		warnings: [...proposed.warnings ?? [], warning]
	};
}

export { Stopper, createWorld, lint, openVersions, ownersIn, presentName, readRecordContext, readSourceRepository, run };