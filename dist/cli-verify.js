import "./rolldown-runtime.js";
import { readEnvironment } from "./config-start.js";
import { makeNow } from "./core-model-for-read.js";
import { Failure, codeOf, isSameName, plural } from "./core-model-start.js";
import { goneFacts, ledgerEntries, parseSnapshot, previousIds } from "./core-model.js";
import { compareDashboard, cutUnread, datePushes, findRuns, replay, verifyHistory } from "./core-verify.js";
import { readCommits, readNamedZones } from "./documents.js";
import { countUnseen } from "./documents-github.js";
import { ownersIn, presentName, readRecordContext, readSourceRepository } from "./run.js";
import { readDashboardEdits, readRegister } from "./github-read.js";
import { FileProblem, MAX_SNAPSHOT_BYTES, readFileText } from "./files.js";
import { connectFrom } from "./cli-connection.js";
import { print } from "./cli-print.js";
import { sourceOf } from "./config-github.js";
import { ADMIT_ALL, policyOf } from "./config.js";
import { recognizeSource } from "./core-identity.js";
import "./core-parse.js";

// src/cli/verify-input.ts
/** Builds what `verify` compares: the commitments replayed from git, and this source's issues and published commitments. */
function buildVerifyInput({ register: { repository, dashboard, tracked, gone: missing }, snapshot, sourceId, now }, { versions, firstCommits, commits }, { config, github }) {
	const source = sourceOf(github);
	const ledger = dashboard?.data ?? null;
	const identity = {
		name: source ?? repository.name,
		id: source === null ? repository.id : sourceId
	};
	const { entry } = recognizeSource(ledger ?? {}, identity);
	const name = entry?.name ?? identity.name;
	const owners = ownersIn(ledger);
	const isOwn = (number, block) => {
		const owner = owners.get(number ?? 0) ?? (block.source === void 0 ? name : presentName(ledger, block.source));
		return isSameName(owner, name);
	};
	const issues = tracked.filter(({ block, facts }) => isOwn(facts.number, block));
	const gone = missing.map(({ block, ...issue }) => ({
		...goneFacts(issue, ledger?.gone ?? [], now),
		...issue,
		...block && isOwn(issue.number, block) ? { block } : {}
	}));
	const isListed = createListedTest(ledger);
	const isAdopted = previousIds(ledger, repository.id).length > 0;
	const originals = isAdopted ? [] : issues.filter(({ facts }) => isListed(facts.number));
	const runs = findRuns(originals, gone.map(({ number }) => number));
	const lastRun = lastRunOf(entry ?? (ledger?.sources === void 0 ? ledger : null));
	const read = cutUnread(versions, {
		commits: commits.map(({ id }) => id),
		issues,
		lastRun
	});
	const knownRuns = [...runs, ...lastRun === null || isAdopted ? [] : [lastRun]];
	const dated = datePushes(read.versions, {
		commits,
		runs: knownRuns,
		now: now.instant
	});
	const replayOptions = {
		repositoryId: repository.id,
		policy: policyOf(config, ADMIT_ALL),
		reader: 2,
		source,
		...firstCommits === null ? {} : { firstCommits: new Map(Array.from(firstCommits, ([path, { promised }]) => [path, promised])) }
	};
	return {
		lastRun: lastRun ?? void 0,
		since: config.since ?? entry?.since ?? ledger?.since ?? "0001-01-01",
		now: now.instant,
		isDefaultSince: config.since === null,
		maxCreates: config["max-creates"],
		commits: commits.map(({ id }) => id),
		replayed: replay(dated, replayOptions),
		...lastRun === null ? {} : { replayedReads: replay(dated.filter(({ commit }) => read.commits.has(commit)), replayOptions) },
		issues,
		gone,
		snapshot: snapshot && {
			...snapshot,
			commitments: snapshot.commitments.filter(({ block, issue }) => isOwn(issue?.number, block))
		}
	};
}
/** The last run that the ledger records; null if there is none. */
function lastRunOf(entry) {
	const { last_commit: commit, last_run_at: at = "" } = entry ?? {};
	return commit === void 0 ? null : {
		commit,
		at
	};
}
/** Tests whether the ledger lists an issue. Without a ledger, all issues count. */
function createListedTest(ledger) {
	if (ledger === null) return () => true;
	const listed = ledgerEntries(ledger);
	return (number) => listed.has(number);
}

// src/cli/verify.ts
const SNAPSHOT_TIMEOUT_MS = 15e3;
/** `follow-through verify`: rebuilds the history from git and compares it with the issues and a published snapshot. */
async function runVerify(flags) {
	const environment = readEnvironment();
	const { config, github, source } = await connectFrom(flags, environment);
	const now = makeNow((/* @__PURE__ */ new Date()).toISOString(), environment.today);
	const snapshot = typeof flags["snapshot"] === "string" ? await readSnapshot(flags["snapshot"]) : null;
	const [history, branch, repository, register] = await Promise.all([
		source.readHistory(config),
		source.readBranch(),
		readSourceRepository({ github }),
		readRegister(github, {
			label: config.label,
			authors: config.author,
			scanAll: false,
			withoutActivity: true
		})
	]);
	if (history === null || branch === null || history.unseen > 0) {
		const repo = {
			client: github.client,
			repo: github.source
		};
		const commit = branch?.commit ?? environment.commit;
		print(renderUnseen(history?.unseen ?? await countUnseen(process.cwd(), commit, repo), register.tracked.length));
		return 1;
	}
	const instant = now.today === null ? now.instant : `${now.today}T23:59:59Z`;
	const [firstCommits, commits] = await Promise.all([source.readFirstCommits(), readCommits(branch)]);
	const input = buildVerifyInput({
		register,
		snapshot,
		sourceId: repository?.id ?? null,
		now: {
			...now,
			instant
		}
	}, {
		versions: history.versions,
		firstCommits,
		commits
	}, {
		config,
		github
	});
	const [zones, record, dashboard] = await Promise.all([
		readNamedZones(branch, input.issues.map(({ block }) => block.time_zone), {
			present: config.timezone,
			configPath: String(flags["config"] ?? "")
		}),
		readRecordContext(github, input, register),
		readDashboard(github, register)
	]);
	const verified = verifyHistory({
		...input,
		zones,
		github: record
	});
	const findings = [
		...register.problems.map(({ message }) => ({
			number: null,
			file: null,
			line: null,
			commit: null,
			message
		})),
		...verified.findings,
		...dashboard.findings
	];
	const uncompared = Array.from(verified.uncompared, ([what, numbers]) => renderUncompared(what, numbers));
	print([
		...findings.map(renderFinding),
		...uncompared,
		...verified.notes,
		...dashboard.notes,
		renderTotal(findings.length, register.tracked.length)
	].join("\n"));
	return findings.length > 0 ? 1 : 0;
}
/** Compares the edits of the dashboard by accounts that no run has written with. */
async function readDashboard(github, { dashboard, tracked, gone, authors }) {
	if (dashboard === null) return {
		findings: [],
		notes: []
	};
	const writers = [...authors, ...tracked.map(({ author }) => author)];
	return compareDashboard(await readDashboardEdits(github, dashboard, writers), gone.length > 0);
}
function renderFinding({ file, line, commit, message }) {
	return `${file === null ? "" : `${file}:${line ?? 1}${commit ? ` at ${commit.slice(0, 12)}` : ""}: `}${message}`.replaceAll(/\p{Cc}/gu, " ");
}
const EXAMPLES = 3;
function renderUncompared(what, numbers) {
	const examples = numbers.slice(0, EXAMPLES).map((number) => `#${number}`);
	const more = numbers.length > EXAMPLES ? [`${numbers.length - EXAMPLES} more`] : [];
	return `Not compared for ${[...examples, ...more].join(", ")}: ${what}.`;
}
/** If commits are missing, nothing can be compared, so the output must not suggest that the issues and git agree. */
function renderUnseen(commits, issues) {
	const unseen = commits === null ? "an unknown number of commits" : plural(commits, "commit", "commits");
	return `${plural(issues, "tracked issue", "tracked issues")} not checked: ${unseen} missing. Run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` for actions/checkout.`;
}
function renderTotal(findings, issues) {
	return `${`${plural(issues, "tracked issue", "tracked issues")} compared with git`}: ${findings === 0 ? "no differences" : plural(findings, "difference", "differences")}.`;
}
/** Reads a snapshot from a file or URL. */
async function readSnapshot(location) {
	return parseSnapshot(await readText(location));
}
async function readText(location) {
	try {
		if (!/^https?:/.test(location)) return await readFileText(location, {
			limit: MAX_SNAPSHOT_BYTES,
			inside: null,
			followLinks: true
		});
		const response = await fetch(location, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
		if (!response.ok) throw new Failure(`The snapshot can't be read (status ${response.status}). Check --snapshot.`);
		return await response.text();
	} catch (error) {
		if (error instanceof FileProblem) throw new Failure(`The snapshot ${error.message}. Check --snapshot.`);
		if (error instanceof Failure) throw error;
		throw new Failure(`The snapshot can't be read (${codeOf(error)}). Check --snapshot.`);
	}
}

export { runVerify };