import { Failure, Withheld, codeOf, unexpectedError, withWords } from "./core-model-start.js";
import { prefixStorage } from "./lib-server.js";
import { array, boolean, literal, maxLength, object, optional, pipe, record, regex, safeParse, string, unknown } from "./lib.js";
import { SnapshotSchema, buildSnapshot, ledgerEntries, mapLimited, parseSnapshot, storedCommitments } from "./core-model.js";
import { createMemory, currentPermissions, readRegister, readRepository } from "./github-read.js";

// api/facts/facts.ts
/** Shown to the public, so it must not name the repository. */
const WITHHELD_MESSAGE = "A repository is not public, so it is not shown.";
/** Combines the facts from all sources. */
function gatherFacts(states) {
	const withheld = states.filter((state) => state.withheld !== null).length;
	const unread = states.filter((state) => state.snapshot === null && state.withheld === null).length;
	const problem = states.find((state) => state.publicProblem !== null && state.withheld === null)?.publicProblem;
	const gap = withheld > 0 ? WITHHELD_MESSAGE : unread > 0 ? "Some repositories have not been read yet." : null;
	return {
		snapshots: states.flatMap(({ snapshot }) => snapshot ?? []),
		complete: unread === 0,
		withheld,
		lastError: problem ?? gap,
		staleAfter: Math.min(...states.map(({ source }) => source.staleAfter))
	};
}

// api/facts/source.ts
/** Allows for reads from GitHub every few minutes and for the Action's daily snapshot. */
const STALE_AFTER_MS = {
	live: 6e5,
	snapshot: 9e7
};

// api/facts/budget.ts
const MINUTE = 6e4;
const EVERY_MINUTE = {
	probe: MINUTE,
	read: MINUTE
};
/** Probes and reads each get half of the remaining requests. */
const KINDS = 2;
/**
* Creates a budget. Its pace is EVERY_MINUTE until a response states the limit. `clock` returns milliseconds since 1970.
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
function createBudget(clock) {
	let [remaining, resetAt, blockedUntil, requests] = [
		Number.POSITIVE_INFINITY,
		0,
		0,
		0
	];
	const readLimits = ({ status, headers }) => {
		const left = Number(headers.get("x-ratelimit-remaining") ?? NaN);
		const reset = Number(headers.get("x-ratelimit-reset"));
		const isOther = headers.get("x-ratelimit-resource") === "graphql";
		if (left >= 0 && reset > 0 && !isOther) [remaining, resetAt] = [left, reset * 1e3];
		const refused = status === 403 || status === 429;
		const retryAfter = Number(headers.get("retry-after"));
		if (refused && retryAfter > 0) blockedUntil = clock() + retryAfter * 1e3;
		else if (refused && left === 0) blockedUntil = resetAt;
		else if (status === 429) blockedUntil = Math.max(blockedUntil, clock() + MINUTE);
	};
	return {
		watch: (inner) => async (input, init) => {
			requests += 1;
			const response = await inner(input, init);
			readLimits(response);
			return response;
		},
		pace: (cost, sources) => {
			const now = clock();
			const untilReset = Math.max(0, resetAt - now);
			const perRequest = Math.min(untilReset, untilReset / Math.max(1, remaining) * sources * KINDS);
			const blocked = Math.max(0, blockedUntil - now);
			return {
				probe: Math.max(MINUTE, perRequest, blocked),
				read: Math.max(MINUTE, Math.min(untilReset, perRequest * cost), blocked)
			};
		},
		sent: () => requests
	};
}

// api/facts/snapshot-source.ts
/** The facts from a single snapshot. */
function factsOf(snapshot) {
	const staleAfter = STALE_AFTER_MS.snapshot;
	return {
		snapshots: [snapshot],
		complete: true,
		withheld: 0,
		lastError: null,
		staleAfter
	};
}
/**
* Creates a source for a snapshot written by the Action. `name` appears in the log. `load` returns the snapshot's text or
* throws a Failure.
*/
function createSnapshotSource(name, load) {
	return {
		name,
		staleAfter: STALE_AFTER_MS.snapshot,
		pace: () => EVERY_MINUTE,
		probe: () => Promise.resolve(),
		read: async () => parseSnapshot(await load())
	};
}

// api/facts/confirmed.ts
/**
* The issues that a run has confirmed. Other workflows can open issues with the account that Follow-through uses, so a block in an
* issue that the ledger doesn't list may be forged. A run can check it, but the server can't. A run lists its new issues before it
* ends; after an interrupted run, the next one does. Without a dashboard, all issues count.
*/
function confirmedIssues({ tracked, dashboard }) {
	if (dashboard === null) return tracked;
	const listed = ledgerEntries(dashboard.data);
	return tracked.filter(({ facts }) => listed.has(facts.number));
}

// api/facts/privacy.ts
/** Whether the facts come from a repository that was private when they were read. */
function isPrivate({ repository }) {
	return repository.private === true;
}
/** The error for a private repository (`owner/name`) on a server that shows only public ones. It is meant for the log. */
function privateRepository(name) {
	return new Withheld(`${name} is private. To show it, set FOLLOW_THROUGH_ALLOW_PRIVATE=true and restrict access yourself.`);
}

// api/facts/github-source.ts
/** Used to estimate the requests per complete read: one per page of commitments, plus a few more. */
const COMMITMENTS_PER_REQUEST = 100;
const FIXED_REQUESTS = 6;
/** Only a complete read detects deleted and transferred issues. */
const COMPLETE_READ_INTERVAL_MS = 36e5;
/**
* Creates a source for each repository. A source reads all tracked issues at startup and every hour, and only changes in
* between.
*/
function createGitHubSources(options) {
	return options.repositories.map((repo) => createGitHubSource(repo, options));
}
function createGitHubSource(repo, { client, budget, repositories, authors, allowPrivate, clock }) {
	const name = `${repo.owner}/${repo.repo}`;
	let probed = null;
	let memory = createMemory();
	let lastCompleteReadAt = Number.NEGATIVE_INFINITY;
	let requestsPerRead = null;
	const probe = async () => {
		const repository = await readRepository({
			client,
			repo
		});
		if (!repository.private || allowPrivate) return repository;
		throw privateRepository(name);
	};
	return {
		name,
		staleAfter: STALE_AFTER_MS.live,
		pace: (commitments) => {
			const estimate = Math.ceil(commitments / COMMITMENTS_PER_REQUEST) + FIXED_REQUESTS;
			return budget.pace(requestsPerRead ?? estimate, repositories.length);
		},
		probe: async () => {
			probed = null;
			probed = await probe();
		},
		read: async (previous) => {
			const repository = probed ?? await probe();
			const started = clock();
			const instant = new Date(started).toISOString();
			const sentBefore = budget.sent();
			const complete = started - lastCompleteReadAt >= COMPLETE_READ_INTERVAL_MS;
			if (complete) memory = createMemory();
			const register = await readRegister({
				client,
				repo,
				permissions: currentPermissions(memory, instant)
			}, {
				label: "follow-through",
				authors,
				scanAll: false,
				incremental: {
					repository,
					memory,
					instant
				}
			});
			if (complete) lastCompleteReadAt = started;
			requestsPerRead = budget.sent() - sentBefore;
			return buildSnapshot({
				repository: register.repository,
				ledger: register.dashboard?.data ?? null,
				gone: register.gone,
				previousGone: previous?.gone ?? [],
				problems: register.problems,
				commitments: storedCommitments({
					...register,
					tracked: confirmedIssues(register)
				})
			}, {
				instant,
				today: null
			}, null);
		}
	};
}

// api/facts/stored-facts.ts
const PartsSchema = pipe(array(pipe(string(), regex(/^[0-9a-f]{32}$/))), maxLength(1e4));
const HeadSchema = object({
	/** Version 1 didn't store whether the repository is private, so its facts must not be loaded. */
	version: literal(2),
	withheld: optional(string()),
	/** Whether the facts come from a private repository. */
	private: boolean(),
	observed_at: optional(string()),
	/** The snapshot without its commitments. */
	facts: optional(record(string(), unknown())),
	parts: PartsSchema,
	/** Parts of the previous head, kept for processes that have just read it. */
	outgoing: PartsSchema
});
const PartSchema = object({ commitments: array(unknown()) });
/**
* Loads a repository's facts, or the reason why they must not be shown, whatever its age. Returns null if the facts are missing,
* corrupt, or not newer than `newerThan` (RFC 3339).
*/
async function loadFacts(storage, name, newerThan) {
	const head = await readHead(storage, name);
	if (head === null) return null;
	if (head.withheld !== void 0) return { withheld: head.withheld };
	if (newerThan !== null && (head.observed_at === void 0 || head.observed_at <= newerThan)) return null;
	const commitments = await readParts(storage, head.parts);
	if (commitments === null) return null;
	const snapshot = safeParse(SnapshotSchema, {
		...head.facts,
		commitments
	});
	if (!snapshot.success || isPrivate(snapshot.output) !== head.private) return null;
	return { snapshot: snapshot.output };
}
/** Saves a repository's facts. Writes the head after its parts, so readers never see a partial save. */
async function saveFacts({ storage, partSize, signal }, name, stored) {
	const previous = await readHead(storage, name);
	const parts = "snapshot" in stored ? await Promise.all(splitIntoParts(stored.snapshot, partSize).map(hashPart)) : [];
	await writeParts(storage, parts, new Set(previous?.parts));
	const hashes = new Set(parts.map(({ hash }) => hash));
	const outgoing = (previous?.parts ?? []).filter((hash) => !hashes.has(hash));
	const unused = "withheld" in stored ? [...outgoing, ...previous?.outgoing ?? []] : previous?.outgoing ?? [];
	signal.throwIfAborted();
	await storage.setItem(storageKey("head", name), buildHead(stored, [...hashes], outgoing));
	signal.throwIfAborted();
	await Promise.all(unused.filter((hash) => !hashes.has(hash)).map((hash) => storage.removeItem(partKey(hash))));
}
/** A repository's storage key. Slashes are escaped, because some storage drivers treat them as separators. */
function storageKey(kind, name) {
	return `${kind}:${encodeURIComponent(name.toLowerCase()).replaceAll("%", "_")}`;
}
function partKey(hash) {
	return `part:${hash}`;
}
async function readHead(storage, name) {
	const head = safeParse(HeadSchema, await storage.getItem(storageKey("head", name)));
	return head.success ? head.output : null;
}
/** The commitments in these parts; null if one is missing or corrupt. The remaining parts are then skipped. */
async function readParts(storage, hashes) {
	let isComplete = true;
	const parts = await mapLimited(hashes, async (hash) => {
		const part = isComplete ? await readPart(storage, hash) : null;
		isComplete &&= part !== null;
		return part ?? [];
	});
	return isComplete ? parts.flat() : null;
}
/**
* The commitments in a part; null if the part is missing or corrupt. Deletes a corrupt part, so that the next save rewrites
* it.
*/
async function readPart(storage, hash) {
	const stored = await storage.getItem(partKey(hash));
	if (stored === null) return null;
	const part = safeParse(PartSchema, stored);
	if (part.success && (await hashPart(JSON.stringify(part.output))).hash === hash) return part.output.commitments;
	await storage.removeItem(partKey(hash));
	return null;
}
/**
* Writes the parts, except for those that are still stored. `known` contains the hashes from the previous head, whose parts may
* have been lost since. Other parts are always written.
*/
async function writeParts(storage, parts, known) {
	await Promise.all(parts.map(async ({ hash, text }) => {
		if (!(known.has(hash) && await storage.hasItem(partKey(hash)))) await storage.setItem(partKey(hash), text);
	}));
}
function buildHead(stored, parts, outgoing) {
	if ("withheld" in stored) return {
		version: 2,
		private: true,
		withheld: stored.withheld,
		parts: [],
		outgoing
	};
	const { commitments: _, ...facts } = stored.snapshot;
	const { observed_at } = facts;
	return {
		version: 2,
		private: isPrivate(stored.snapshot),
		observed_at,
		facts,
		parts,
		outgoing
	};
}
/** Splits the commitments into JSON parts, each with at most `size` characters of commitments. A commitment longer than that gets its own part. */
function splitIntoParts({ commitments }, size) {
	const parts = [];
	let texts = [];
	let room = size;
	for (const text of commitments.map((commitment) => JSON.stringify(commitment))) {
		if (text.length > room && texts.length > 0) {
			parts.push(joinPart(texts));
			texts = [];
			room = size;
		}
		texts.push(text);
		room -= text.length + 1;
	}
	return texts.length > 0 ? [...parts, joinPart(texts)] : parts;
}
function joinPart(commitments) {
	return `{"commitments":[${commitments.join(",")}]}`;
}
async function hashPart(text) {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return {
		hash: Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join(""),
		text
	};
}

// api/facts/store.ts
/** A store for a single process, which stores nothing and grants every claim. */
const NO_STORE = {
	load: () => Promise.resolve(null),
	save: () => Promise.resolve(),
	claim: () => Promise.resolve(true),
	close: () => Promise.resolve()
};
/** Workers KV accepts values of up to 25 MiB, and a character takes up to three bytes. */
const PART_SIZE = 8388608;
const TIMEOUT_MS = 2e3;
/**
* Creates a store on any unstorage driver. Its methods never throw. If the storage fails or hangs, they behave as if the
* storage were empty.
*/
function createStore(options) {
	const { deployment, setIfAbsent, onProblem, partSize = PART_SIZE } = options;
	const storage = prefixStorage(options.storage, deployment);
	const attempt = createAttempt(onProblem);
	return {
		load: (name, newerThan) => attempt("load", () => loadFacts(storage, name, newerThan), null),
		save: (name, stored) => attempt("save", (signal) => saveFacts({
			storage,
			partSize,
			signal
		}, name, stored), void 0),
		claim: (name, milliseconds) => attempt("claim", () => setIfAbsent(`${deployment}:${storageKey("claim", name)}`, milliseconds), true),
		close: () => attempt("close", () => options.storage.dispose(), void 0)
	};
}
/** Runs calls with a timeout and a fallback. Reports a failure only if no call was already failing. */
function createAttempt(onProblem) {
	/** The calls whose last attempt failed. Tracked separately, because reads may work while writes fail. */
	const failing = /* @__PURE__ */ new Set();
	return async (call, work, fallback) => {
		const controller = new AbortController();
		const timeout = new Promise((_, reject) => {
			controller.signal.addEventListener("abort", () => reject(new DOMException("The store timed out", "TimeoutError")));
		});
		const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
		try {
			const result = await Promise.race([work(controller.signal), timeout]);
			failing.delete(call);
			return result;
		} catch (error) {
			if (failing.size === 0) onProblem(`The store is unavailable (${codeOf(error)}). Continuing without it.`);
			failing.add(call);
			return fallback;
		} finally {
			clearTimeout(timer);
		}
	};
}

// api/facts/source-state.ts
/** The interval between reads while webhooks work, when reads are only a safeguard. */
const READ_INTERVAL_WITH_WEBHOOKS_MS = 3e5;
const WEBHOOKS_WORK_FOR_MS = 36e5;
/** After this many consecutive failures, reads become less frequent, but probes continue. */
const FAILURES_BEFORE_BACKOFF = 3;
const MAX_BACKOFF_MS = 6e5;
/** Timers sometimes fire early. */
const TIMER_TOLERANCE_MS = 500;
/** The state of a source before its first refresh. */
function createSourceState(source) {
	const never = Number.NEGATIVE_INFINITY;
	return {
		source,
		snapshot: null,
		withheld: null,
		problem: null,
		publicProblem: null,
		newestObservedAt: null,
		failedReads: 0,
		lastReadAt: never,
		nextRefreshAt: never,
		changed: false,
		lastWebhookAt: never,
		refreshing: null
	};
}
/** How often to probe and read the source. */
function paceOf({ source, snapshot }) {
	return source.pace(snapshot?.commitments.length ?? 0);
}
/** Whether to read the facts after a probe at `now` (milliseconds since 1970). */
function isReadDue(state, now) {
	const { snapshot, failedReads, lastReadAt, changed, lastWebhookAt } = state;
	const { read } = paceOf(state);
	const backoff = failedReads < FAILURES_BEFORE_BACKOFF ? 0 : Math.min(read * 2 ** (failedReads - FAILURES_BEFORE_BACKOFF + 1), MAX_BACKOFF_MS);
	const safeguard = now - lastWebhookAt <= WEBHOOKS_WORK_FOR_MS && !changed ? READ_INTERVAL_WITH_WEBHOOKS_MS : 0;
	const observedAt = snapshot === null ? lastReadAt : Date.parse(snapshot.observed_at);
	return now - (observedAt > now ? lastReadAt : Math.max(lastReadAt, observedAt)) >= Math.max(read, backoff, safeguard) - TIMER_TOLERANCE_MS;
}

// api/facts/collector.ts
const UNKNOWN_PROBLEM = "The facts could not be read.";
/** How often to check the store for facts from another process. */
const STORE_POLL_MS = 5e3;
const FIRST_STORE_POLL_MS = 500;
/** Reads each source when it is due, shares its facts through the store, and keeps the last good facts if a read fails. */
function createCollector({ sources, readsSources = true, ...options }) {
	const { clock } = options;
	const states = sources.map(createSourceState);
	let facts = gatherFacts(states);
	const publish = () => {
		facts = gatherFacts(states);
	};
	const deps = {
		...options,
		readsSources,
		publish
	};
	return {
		facts: () => facts,
		settled: () => Promise.all(states.map(({ refreshing }) => refreshing ?? Promise.resolve())),
		refreshDue: async () => {
			const due = states.filter(({ nextRefreshAt }) => clock() >= nextRefreshAt);
			await Promise.all(due.map((state) => readsSources ? state.refreshing ??= refresh(state, deps) : refresh(state, deps)));
		},
		markChanged: (repository) => {
			const matching = states.filter(({ source }) => source.name.toLowerCase() === repository.toLowerCase());
			for (const state of matching) Object.assign(state, {
				changed: true,
				lastWebhookAt: clock()
			});
			return matching.length > 0;
		}
	};
}
/** Loads facts saved by another process. Then probes the source and, if due, reads it, unless another process has claimed it. */
async function refresh(state, deps) {
	const { store, clock, readsSources } = deps;
	try {
		await loadStored(state, deps);
		const startedAt = clock();
		if (readsSources && await store.claim(state.source.name, paceOf(state).probe)) {
			await readSource(state, deps);
			state.nextRefreshAt = startedAt + paceOf(state).probe;
		} else state.nextRefreshAt = clock() + (state.snapshot === null ? FIRST_STORE_POLL_MS : STORE_POLL_MS);
	} finally {
		state.refreshing = null;
	}
}
async function loadStored(state, deps) {
	const { name } = state.source;
	const stored = await deps.store.load(name, state.newestObservedAt);
	if (stored === null) return;
	if ("withheld" in stored) {
		if (state.withheld === null) withhold(state, `The store says that ${name} must not be shown.`, deps);
	} else if (mayShow(stored.snapshot, deps)) setSnapshot(state, stored.snapshot, deps);
	else withhold(state, privateRepository(name).message, deps);
}
async function readSource(state, deps) {
	const { source } = state;
	const { store, clock } = deps;
	let handled = false;
	try {
		await source.probe();
		if (!isReadDue(state, clock())) {
			if (state.failedReads === 0) update(state, {
				problem: null,
				publicProblem: null
			}, deps);
			return;
		}
		state.lastReadAt = clock();
		handled = state.changed;
		state.changed = false;
		const snapshot = await source.read(state.snapshot);
		if (!mayShow(snapshot, deps)) throw privateRepository(snapshot.repository.name);
		state.failedReads = 0;
		setSnapshot(state, snapshot, deps);
		await store.save(source.name, { snapshot });
	} catch (error) {
		const problem = error instanceof Failure ? withWords(error) : `${UNKNOWN_PROBLEM} ${unexpectedError(error)}`;
		if (error instanceof Withheld) {
			withhold(state, problem, deps);
			await store.save(source.name, { withheld: error.message });
			return;
		}
		state.failedReads += 1;
		state.changed ||= handled;
		update(state, {
			problem,
			publicProblem: (error instanceof Failure ? error.publicMessage : null) ?? UNKNOWN_PROBLEM
		}, deps);
	}
}
/** Privacy is checked here for all facts, from the store and from a source, in case another check was skipped. */
function mayShow(snapshot, { allowPrivate }) {
	return allowPrivate || !isPrivate(snapshot);
}
function setSnapshot(state, snapshot, deps) {
	const now = new Date(deps.clock()).toISOString();
	state.newestObservedAt = snapshot.observed_at < now ? snapshot.observed_at : now;
	update(state, {
		snapshot,
		withheld: null,
		problem: null,
		publicProblem: null
	}, deps);
}
/** Hides the repository and ignores all facts observed before it was hidden, including those in the store. */
function withhold(state, reason, deps) {
	if (state.withheld === null) state.newestObservedAt = new Date(deps.clock()).toISOString();
	update(state, {
		snapshot: null,
		withheld: reason,
		problem: reason,
		publicProblem: null
	}, deps);
}
function update(state, change, { onProblem, publish }) {
	const { snapshot, withheld, problem } = state;
	Object.assign(state, change);
	if (state.snapshot === snapshot && state.withheld === withheld && state.problem === problem) return;
	if (state.problem !== problem) onProblem(state.source.name, state.problem);
	publish();
}

export { NO_STORE, STALE_AFTER_MS, WITHHELD_MESSAGE, createBudget, createCollector, createGitHubSources, createSnapshotSource, createStore, factsOf };