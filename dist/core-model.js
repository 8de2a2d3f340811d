import "./rolldown-runtime.js";
import { Failure, compareText, groupBy, isSameName } from "./core-model-start.js";
import { array, boolean, bytesToHex, check, getDotPath, integer, lazy, literal, looseObject, minValue, nullable, number, object, optional, parse$2 as parse, parseJson, picklist, pipe, record, regex, safeParse, sha256, string, url, utf8ToBytes, variant } from "./lib.js";
import { KINDS, addDays, createFormat, dayOf, daysBetween, isInstant, isTimeZone, parseDay, safeUrl, timeOf, todayIn, weekday } from "./core-model-for-read.js";

// src/core/model/schemas.ts
/** Schemas for values in blocks, the ledger and snapshots. */
const text = string();
const optionalText = nullable(text);
/** `YYYY-MM-DD`. */
const day = pipe(text, check((value) => parseDay(value) !== null, "expected a date in the format YYYY-MM-DD"));
const optionalDay = nullable(day);
/**
* Like v.object, but keeps keys that this version doesn't know, so that a block written by a newer version loses nothing. The
* inferred type has only the known keys.
*/
function openObject(entries) {
	return looseObject(entries);
}
/** RFC 3339. */
const instant = pipe(text, check(isInstant, "expected an RFC 3339 instant"));
/** An RFC 3339 instant or, if only the date is known, `YYYY-MM-DD`. */
const instantOrDay = pipe(text, check((value) => isInstant(value) || parseDay(value) !== null, "expected an RFC 3339 instant or a date"));
/** An IANA name such as `Europe/Berlin`. */
const timeZone = pipe(text, check(isTimeZone, "expected an IANA time zone"));
const count = pipe(number(), integer(), minValue(0));
/** A URL that is safe to link. */
const httpsUrl = pipe(text, check((value) => safeUrl(value) !== null, "expected an HTTPS URL"));
/** A URL on the GitHub server itself, which can be an Enterprise server without HTTPS. */
const serverUrl = pipe(text, url(), regex(/^https?:/));

// src/core/model/block.ts
/**
* Access levels of the account that closed an issue. Unless the account is unknown, only a close by a writer counts without
* evidence and without a done mark in the report.
*/
const CLOSER_STANDINGS = [
	"writer",
	"outsider",
	"bot"
];
const CLOSE_REASONS = [
	"completed",
	"not_planned",
	"duplicate"
];
const EVIDENCE_KINDS = [
	"pull_request",
	"commit",
	"tracker",
	"link",
	"comment"
];
/**
* Accepts any string, because a newer version may write kinds that this one doesn't know. Typed as "other" in addition to the
* known values; see evidenceKind and eventType.
*/
function known(_values) {
	return string();
}
const EvidenceSchema = openObject({
	kind: known(EVIDENCE_KINDS),
	url: httpsUrl,
	/** When the work was completed; null if unknown. */
	at: nullable(instantOrDay),
	/** A pull request's merge commit, if known. */
	commit: optional(text),
	/** When that commit was made, if it was merged later, for example by a merge queue. */
	made: optional(instantOrDay)
});
const commit = optionalText;
const KnownEventSchema = variant("type", [
	openObject({
		type: literal("dated"),
		at: day,
		to: day,
		commit
	}),
	openObject({
		type: literal("moved"),
		at: day,
		from: day,
		to: day,
		commit,
		reason: optionalText
	}),
	openObject({
		type: literal("reworded"),
		at: day,
		before: text,
		after: text,
		commit
	}),
	openObject({
		type: literal("owner"),
		at: day,
		from: optionalText,
		to: optionalText
	}),
	openObject({
		type: literal("tracker"),
		at: day,
		from: optionalText,
		to: optionalText,
		commit
	}),
	openObject({
		type: picklist([
			"ticked",
			"unticked",
			"removed",
			"restored"
		]),
		at: day,
		commit
	}),
	openObject({
		type: literal("withdrawn"),
		at: day,
		reason: optionalText,
		replaced_by: optionalText,
		commit
	}),
	openObject({
		type: literal("reason"),
		at: day,
		text,
		by: optionalText
	}),
	openObject({
		type: literal("closed"),
		at: day,
		/** GitHub's `closed_at`. */
		instant: text,
		by: optionalText,
		standing: picklist(CLOSER_STANDINGS),
		as: picklist(CLOSE_REASONS)
	}),
	openObject({
		type: literal("reopened"),
		at: day,
		early: optional(httpsUrl)
	}),
	openObject({
		type: literal("evidence"),
		at: day,
		evidence: EvidenceSchema,
		early: optional(literal(true))
	}),
	openObject({
		type: literal("edited"),
		at: day
	})
]);
/** Every type of event that this version knows. */
const EVENT_TYPES = [
	"dated",
	"moved",
	"reworded",
	"owner",
	"tracker",
	"ticked",
	"unticked",
	"removed",
	"restored",
	"withdrawn",
	"reason",
	"closed",
	"reopened",
	"evidence",
	"edited"
];
const KNOWN_TYPES = new Set(EVENT_TYPES);
/** An event that only a newer version knows. It is kept unchanged and shown as an unknown event. */
const OtherEventSchema = openObject({
	type: known([]),
	at: day
});
const EventSchema = lazy((event) => {
	const type = typeof event === "object" && event !== null && "type" in event ? event.type : null;
	return KNOWN_TYPES.has(type) ? KnownEventSchema : OtherEventSchema;
});
/** The event's type, or `other` if only a newer version knows it. */
function eventType({ type }) {
	return KNOWN_TYPES.has(type) ? type : "other";
}
/** The evidence's kind, or `other` if only a newer version knows it. */
function evidenceKind({ kind }) {
	return EVIDENCE_KINDS.find((name) => name === kind) ?? "other";
}
const BlockSchema = openObject({
	/** GitHub's id for the block's repository. Copies of the block in other repositories are ignored. */
	repository_id: number(),
	/** The reports' repository, `owner/name`. Present only if it isn't the issue's repository. */
	source: optional(text),
	/** Identifies the commitment: a hash of the report's slug and the item's first id or title; see KeyMaker. Never changes. */
	key: text,
	report: openObject({
		path: text,
		slug: text,
		title: text,
		published: optionalDay
	}),
	/** The item's line at `commit`. Updated only when something else changes. */
	line: number(),
	commit: optionalText,
	/** The commit at which a run first saw the item. */
	first_commit: optionalText,
	/** The version of the reader that last read the item; see READER. Left out by version 1. */
	reader: optional(count),
	text,
	text_original: text,
	/** The words that identify the item; see Commitment.subject. */
	subject: text,
	owner: optionalText,
	due: optionalDay,
	due_text: optionalText,
	/** The original due date. Completion by this date counts as kept, later completion as kept late. */
	first_due: optionalDay,
	/** The time zone in which due dates end, fixed when the item is first seen. */
	time_zone: timeZone,
	tracker: optionalText,
	/** The other trackers that the report names. Left out if there are none. */
	other_trackers: optional(array(text)),
	/** How often a recurring commitment is due; see Commitment.recurs. Left out if it isn't recurring. */
	recurs: optional(text),
	kind: nullable(picklist(KINDS)),
	priority: optionalText,
	id: optionalText,
	/** The missing issue whose commitment this one continues, with its past; see isContinuation. Left out if there is none. */
	continues: optional(count),
	/** The date since which the report has marked the item as done; null if it isn't marked. */
	done: optionalDay,
	/**
	* When the commitment was promised: an instant, or the date if the instant is unknown; see PromiseOrigin.
	* Absent in blocks of earlier versions; see promisedOf.
	*/
	promised: optional(instantOrDay),
	/** Whether the commitment was already done when it was promised. Removed when the tick or the close is undone. */
	done_when_promised: optional(literal(true)),
	/** HTTPS links next to the done mark in the report. */
	links: array(httpsUrl),
	/** The date on which a run found the item missing from its report; null unless it is missing. */
	removed: optionalDay,
	/** Set while the report withdraws the item. `at` is the date on which a run first saw the withdrawal. */
	withdrawn: nullable(openObject({
		at: day,
		reason: optionalText,
		replaced_by: optionalText
	})),
	/** All evidence of completion recorded so far. Entries are never deleted. */
	evidence: array(EvidenceSchema),
	/** The last reminder: the due date it was for, and the `remind-days` entry that triggered it. */
	reminded: nullable(openObject({
		due: day,
		days: number()
	})),
	/** The marks of the comments that GitHub didn't accept because the issue's conversation was locked. Absent if there are none. */
	unsaid: optional(array(text)),
	/** How many events were left out of a long history; see fitHistory. Absent if none were, or if an earlier version left them out. */
	shortened: optional(count),
	history: array(EventSchema)
});
/** The digest reveals manual edits to the facts or the rendering. */
const FORMAT = createFormat("follow-through:v1", openObject({
	...BlockSchema.entries,
	digest: text
}));
/** Parses the managed block in an issue body. Returns null if there is no block, or a `problem` if the block can't be used. */
function parseBody(body) {
	const found = FORMAT.parse(body);
	if (found === null || "problem" in found) return found;
	const { digest, ...block } = found.data;
	const edited = digest !== digestOf(storedFacts(found.json), found.rendering);
	return {
		before: found.before,
		block,
		after: found.after,
		edited
	};
}
/** Renders the managed part of an issue body: the facts as JSON, the readable `rendering`, and the closing fence. */
function renderBlock(block, rendering) {
	const facts = parse(BlockSchema, block);
	return FORMAT.render({
		...facts,
		digest: digestOf(facts, rendering)
	}, rendering);
}
/** The stored facts without their digest, in the stored order, including keys that this version doesn't know. */
function storedFacts(json) {
	const { digest: _, ...facts } = JSON.parse(json);
	return facts;
}
/** Detects casual edits. It is not a signature: `verify` finds deliberate forgeries by comparing blocks with git. */
function digestOf(facts, rendering) {
	return bytesToHex(sha256(utf8ToBytes(`${JSON.stringify(facts)}\n${rendering}`))).slice(0, 16);
}
/** The maximum number of events in a block. Longer histories are shortened in the middle; the issue's comments contain the rest. See fitHistory. */
const EVENTS_KEPT = 40;
/**
* The length of a history's JSON, in characters, from which the managed part of an issue may have no room for all of its events.
* Most texts take about three times their length there: they are stored, shown and escaped.
*/
const LONG_HISTORY = 8e3;

// src/core/model/snapshot.ts
const IssueSchema = openObject({
	number: count,
	url: serverUrl,
	state: picklist(["open", "closed"]),
	state_reason: optionalText,
	created_at: instant,
	closed_at: nullable(instant),
	/** The account that closed the issue; null if the issue is open or the account is unknown. */
	closer: nullable(openObject({
		login: optionalText,
		standing: picklist(CLOSER_STANDINGS)
	})),
	evidence: array(EvidenceSchema),
	/**
	* When the work behind each link to this GitHub server was completed, by URL; null if it isn't completed or its date is unknown.
	* Links to other servers are not listed.
	*/
	link_dates: optional(record(text, nullable(instant)))
});
const SettingsSchema = openObject({
	warn_days: count,
	grace_days: count,
	require_evidence: boolean()
});
/** Counts of untracked report items, published so that nothing is omitted silently. */
const UntrackedSchema = openObject({
	before_since: count,
	ignored: count,
	hints: count
});
/** A tracked issue that can no longer be read. */
const GoneSchema = openObject({
	number: count,
	how: picklist([
		"deleted",
		"moved",
		"hidden"
	]),
	/** The date of the run that first found the issue missing. */
	since: day
});
const SnapshotSchema = openObject({
	version: literal(1),
	repository: openObject({
		id: count,
		name: text,
		url: serverUrl,
		/** Whether the repository was private when it was read. Written only if it was. */
		private: optional(boolean())
	}),
	observed_at: instant,
	/** When the Action last ran; null if unknown. */
	last_run_at: nullable(instant),
	settings: SettingsSchema,
	/** Problems found while reading the issues, one message each. If there are any, commitments may be missing. */
	problems: array(text),
	/** Null if unknown. */
	untracked: nullable(UntrackedSchema),
	gone: array(GoneSchema),
	commitments: array(openObject({
		block: BlockSchema,
		issue: nullable(IssueSchema)
	}))
});
/** Parses a snapshot's JSON. Throws a Failure that names the first invalid field. */
function parseSnapshot(json) {
	const parsed = safeParse(pipe(string(), parseJson(), SnapshotSchema), json);
	if (parsed.success) return parsed.output;
	const field = getDotPath(parsed.issues[0]);
	throw new Failure(`The snapshot is invalid${field === null ? "" : ` at ${field}`}. Write a new one with the Action's \`snapshot\` input.`, "The snapshot is invalid.");
}
const DEFAULT_SETTINGS = {
	warn_days: 14,
	grace_days: 0,
	require_evidence: true
};

// src/core/model/ledger.ts
/** Issues that couldn't be read or written completely, each with the instant up to which its comments are recorded. */
const UnheardSchema = array(object({
	number: number(),
	until: instant
}));
/** Issues without an intact block, by the last commit that a run read while it was intact; see encodeNumbers. */
const PastsSchema = array(object({
	commit: text,
	numbers: text
}));
/** The numbers of issues by a time zone; see encodeNumbers. Another version of Node.js may not know the zone. */
const ZonesSchema = array(object({
	zone: text,
	numbers: text
}));
/** The numbers of issues by a date; see encodeNumbers. */
const DatesSchema = array(object({
	at: day,
	numbers: text
}));
const SourceSchema = object({
	/** `owner/name`. */
	name: text,
	/** GitHub's id for the repository, if known. */
	id: optional(number()),
	/** The repository's earlier names, oldest first, if any. */
	earlier_names: optional(array(text)),
	settings: SettingsSchema,
	since: day,
	last_run_at: instant,
	heard_until: instant,
	untracked: UntrackedSchema,
	pending: count,
	reader: optional(count),
	fewer_names_until: optional(instant),
	names: optional(count),
	/** The first few problems that its last run reported, if any, for the dashboard; see storedProblems. */
	problems: optional(array(object({
		file: optionalText,
		line: nullable(count),
		message: text
	}))),
	unheard: optional(UnheardSchema),
	last_commit: optional(text),
	pasts: optional(PastsSchema)
});
const LedgerSchema = pipe(object({
	repository_id: number(),
	/** The ids that the repository had before it was adopted, if any; see previousIds. */
	previous_ids: optional(array(number())),
	/** The numbers of the tracked issues in ascending order; see encodeNumbers. */
	numbers: text,
	/** The fingerprint of each issue's commitment text (see textFingerprint), in the order of `numbers`, without separators. */
	marks: text,
	settings: SettingsSchema,
	/** Reports published before this date are not admitted. Fixed by the first run; a configured `since` overrides it. */
	since: day,
	last_run_at: instant,
	/** Comments up to this instant are already recorded in the blocks, except for the issues in `unheard`. */
	heard_until: instant,
	/**
	* The missing issues. `block` contains the commitment, which keeps counting with its original due date.
	* `continued` is the number of the issue that continues the commitment instead.
	*/
	gone: array(openObject({
		...GoneSchema.entries,
		block: optional(BlockSchema),
		continued: optional(count)
	})),
	untracked: UntrackedSchema,
	/** The number of commitments whose issues have not been created yet. */
	pending: count,
	/**
	* The repositories whose reports are tracked here, if there are any besides this one. Most values above then combine
	* theirs; see combineSources.
	*/
	sources: optional(array(SourceSchema)),
	/** The source of each issue, in the order of `numbers`; see encodeOwners. Only with `sources`. */
	owners: optional(text),
	/** The version of the reader that extracted the titles behind `marks`; see READER. Left out by version 1. */
	reader: optional(count),
	/**
	* The last run before the default of `documents` recognised additional names. A report with one of these names isn't
	* admitted if it was first committed before that run. Absent if there was no such run.
	*/
	fewer_names_until: optional(instant),
	/** The Monday of the week in which the last digest was posted. Absent if none was. */
	digest: optional(day),
	/** The version of the default names of reports; see NAMES_VERSION. Absent before version 2. */
	names: optional(count),
	/** The issues whose comments are recorded only up to an earlier instant. Absent if there are none. */
	unheard: optional(UnheardSchema),
	/** The commit from which the last run read the reports. Left out by versions that didn't record it. */
	last_commit: optional(text),
	/**
	* The tracked issues by their commitments' original due dates, by the dates of the promises, and by time zone; see
	* RememberedDates. Left out if there is no room.
	*/
	first_due: optional(DatesSchema),
	promised: optional(DatesSchema),
	zones: optional(ZonesSchema),
	/**
	* The tracked issues whose commitments were done late, or that were reopened and not done again since, by date; see
	* RememberedDates.
	*/
	done_late: optional(DatesSchema),
	reopened: optional(DatesSchema),
	/** Where git's history shows the commitments of issues whose blocks are missing, edited or lost. Absent if there are none. */
	pasts: optional(PastsSchema)
}), check(({ numbers, marks }) => decodeNumbers(numbers)?.length === marks.length / FINGERPRINT_LENGTH));
/** A source's entry with its keys in the schema's order, because other sources' runs write them in that order. */
function inStoredOrder(source) {
	return parse(SourceSchema, source);
}
/** The storage format of the ledger in the dashboard's body. */
const LEDGER = createFormat("follow-through:dashboard:v1", LedgerSchema);
const FINGERPRINT_LENGTH = 4;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";
/**
* Encodes the first 24 bits of a hexadecimal hash as four characters. The ledger stores this fingerprint for each issue to
* identify the commitment of a missing issue.
*/
function encodeFingerprint(hash) {
	const bits = Number.parseInt(hash.slice(0, 6), 16);
	return Array.from({ length: FINGERPRINT_LENGTH }, (_, index) => DIGITS[bits >>> 6 * index & 63]).join("");
}
/** The ledger's entries: for each tracked issue's number, the fingerprint of its commitment. */
function ledgerEntries({ numbers, marks }) {
	const entries = /* @__PURE__ */ new Map();
	let start = 0;
	for (const number of decodeNumbers(numbers) ?? []) {
		entries.set(number, marks.slice(start, start + FINGERPRINT_LENGTH));
		start += FINGERPRINT_LENGTH;
	}
	return entries;
}
/** The inverse of ledgerEntries. */
function packEntries(entries) {
	const sorted = [...entries].toSorted(([a], [b]) => a - b);
	return {
		numbers: encodeNumbers(sorted.map(([number]) => number)),
		marks: sorted.map(([, fingerprint]) => fingerprint).join("")
	};
}
/** The repository's earlier ids, oldest first. A listed issue's block may still contain one of them. */
function previousIds(ledger, repositoryId) {
	if (ledger === null) return [];
	const ids = /* @__PURE__ */ new Set([...ledger.previous_ids ?? [], ledger.repository_id]);
	ids.delete(repositoryId);
	return [...ids];
}
/** Updates the ledger of a repository whose id has changed. Everything else stays the same. */
function adoptedLedger({ repository_id, previous_ids, ...rest }, repositoryId) {
	const ids = previousIds({
		...rest,
		repository_id,
		...previous_ids ? { previous_ids } : {}
	}, repositoryId);
	return {
		repository_id: repositoryId,
		...ids.length > 0 ? { previous_ids: ids } : {},
		...rest
	};
}
/** Encodes ascending numbers as run-length encoded differences in base 36: 5, 6, 7, 40 → `5 1*2 x`. */
function encodeNumbers(numbers) {
	const runs = [];
	numbers.forEach((number, index) => {
		const step = number - (numbers[index - 1] ?? 0);
		const last = runs.at(-1);
		if (last?.step === step) last.times += 1;
		else runs.push({
			step,
			times: 1
		});
	});
	return runs.map(({ step, times }) => times > 1 ? `${step.toString(36)}*${times.toString(36)}` : step.toString(36)).join(" ");
}
/** More issues than any repository contains. Without a limit, a short hand-edited block could expand to billions of numbers. */
const MAX_NUMBERS = 1e6;
/** The inverse of encodeNumbers. Returns null if `encoded` is malformed or contains too many numbers. */
function decodeNumbers(encoded) {
	const numbers = [];
	let last = 0;
	for (const run of encoded === "" ? [] : encoded.split(" ")) {
		const groups = /^(?<step>[1-9a-z][\da-z]{0,7})(?:\*(?<times>[1-9a-z][\da-z]{0,5}))?$/.exec(run)?.groups;
		if (!groups) return null;
		const { step = "", times = "1" } = groups;
		const repeats = Number.parseInt(times, 36);
		if (numbers.length + repeats > MAX_NUMBERS) return null;
		for (let repeat = 0; repeat < repeats; repeat += 1) numbers.push(last += Number.parseInt(step, 36));
	}
	return numbers;
}
/** The ledger's entries plus `added`, without the issues in `dropped`. `ledger` is null before the first run. */
function mergeEntries(ledger, added, dropped) {
	const entries = new Map([...ledger ? ledgerEntries(ledger) : [], ...added]);
	for (const number of dropped) entries.delete(number);
	return entries;
}

// src/core/model/gone-blocks.ts
/** The room for the blocks of missing issues, in characters of the ledger as it is stored. */
const BLOCKS_LIMIT = 24e3;
/** The maximum length of a ledger with optional data, in characters. Leaves room for the dashboard's text. */
const LEDGER_LIMIT = 5e4;
/**
* The ledger with the blocks of missing issues that fit, beginning with the issue that has been missing longest, so that no later
* deletion pushes out a block. The blocks left out have to be rebuilt from git's history in every run.
*/
function withGoneBlocks(ledger, gone, blocks) {
	const sizeOf = (issues) => LEDGER.render({
		...ledger,
		gone: issues
	}, "").length;
	const plain = sizeOf([...gone]);
	let room = Math.min(BLOCKS_LIMIT, LEDGER_LIMIT - plain);
	const kept = /* @__PURE__ */ new Map();
	for (const issue of gone.toSorted((a, b) => compareText(a.since, b.since))) {
		const known = blocks.get(issue.number);
		if (known === void 0) continue;
		const block = parse(BlockSchema, known);
		const size = sizeOf([{
			...issue,
			block
		}]) - sizeOf([issue]);
		if (size > room) continue;
		room -= size;
		kept.set(issue.number, block);
	}
	const withBlock = (issue) => {
		const block = kept.get(issue.number);
		return block === void 0 ? issue : {
			...issue,
			block
		};
	};
	return {
		...ledger,
		gone: gone.map(withBlock)
	};
}
/**
* The ledger with the commits up to which git's history shows the missing issues without a block, and the issues whose blocks were
* edited or lost (`broken`). `name` is the name of the source of these issues.
*/
function withPasts(ledger, { gone, broken = [] }, name) {
	const left = new Set(unknownGone(ledger.gone).map(({ number }) => number));
	const known = [...gone.filter(({ number }) => left.has(number)), ...broken].flatMap(({ number, until }) => until === void 0 ? [] : {
		number,
		until
	});
	if (known.length === 0) return ledger;
	const pasts = Array.from(groupBy(known, ({ until }) => until), ([commit, issues]) => {
		const numbers = issues.map(({ number }) => number).toSorted((a, b) => a - b);
		return {
			commit,
			numbers: encodeNumbers(numbers)
		};
	});
	if (ledger.sources === void 0) return {
		...ledger,
		pasts
	};
	const sources = ledger.sources.map((source) => isSameName(source.name, name) ? {
		...source,
		pasts
	} : source);
	return {
		...ledger,
		sources
	};
}
/** The missing issues with their commitments' blocks, if the ledger has them. */
function withStoredBlocks(gone, ledger, repositoryId) {
	const blocks = new Map(ledger?.gone.map(({ number, block }) => [number, block]));
	return gone.map((issue) => {
		const block = blocks.get(issue.number);
		return block === void 0 ? issue : {
			...issue,
			block: {
				...block,
				repository_id: repositoryId
			}
		};
	});
}
/** The commitments of the missing issues whose blocks are known, except those that another issue continues. */
function knownGone(gone) {
	return gone.flatMap(({ number, block, continued }) => block === void 0 || continued !== void 0 ? [] : [{
		block,
		issue: null,
		gone: number
	}]);
}
/** The missing issues without a known block that no other issue continues. */
function unknownGone(gone) {
	return gone.filter(({ block, continued }) => block === void 0 && continued === void 0);
}
/** A register's stored commitments, sorted by issue number. Those of missing issues have no issue. */
function storedCommitments({ tracked, gone }) {
	const missing = knownGone(gone).map(({ gone: number, block, issue }) => ({
		number,
		block,
		issue
	}));
	const present = tracked.map(({ block, facts }) => ({
		number: facts.number,
		block,
		issue: facts
	}));
	if (missing.length === 0) return present.map(({ block, issue }) => ({
		block,
		issue
	}));
	return [...present, ...missing].toSorted((a, b) => a.number - b.number).map(({ block, issue }) => ({
		block,
		issue
	}));
}

// src/core/model/build-snapshot.ts
/** Builds a snapshot for either the Action or the API. `now` is the time at which the register was read; `run` is null for the API. */
function buildSnapshot(observed, now, run) {
	const { repository, ledger, gone, previousGone = [], problems, commitments } = observed;
	const known = [...ledger?.gone ?? [], ...previousGone];
	return {
		version: 1,
		repository: {
			id: repository.id,
			name: repository.name,
			url: repository.url,
			...repository.private === true ? { private: true } : {}
		},
		problems: problems.map(({ message }) => message),
		observed_at: now.instant,
		last_run_at: run ? now.instant : ledger?.last_run_at ?? null,
		settings: run?.settings ?? ledger?.settings ?? DEFAULT_SETTINGS,
		gone: gone.map((issue) => goneFacts(issue, known, now)),
		untracked: run?.untracked ?? ledger?.untracked ?? null,
		commitments
	};
}
/** Adds the date on which an issue was first found missing: the known date if there is one, otherwise today (UTC). */
function goneFacts({ number, how }, known, now) {
	return {
		number,
		how,
		since: known.find((issue) => issue.number === number)?.since ?? todayIn(now, "UTC")
	};
}

// src/core/model/label.ts
/** Whether `labels` includes a name, ignoring case as GitHub does. */
function includesLabel(labels, name) {
	return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}

// src/core/model/map-limited.ts
const PARALLEL = 8;
/** Runs `work` on each item, at most eight at a time, and returns the results in item order. */
async function mapLimited(items, work) {
	const results = [];
	const remaining = items.entries();
	const worker = async () => {
		for (const [index, item] of remaining) results[index] = await work(item, index);
	};
	await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
	return results;
}

// src/core/model/login.ts
/** Whether `logins` includes a login, ignoring case as GitHub does. */
function includesLogin(login, logins) {
	return logins.some((other) => other.toLowerCase() === login.toLowerCase());
}

// src/core/model/work-reference.ts
const WORK_PATH = /^\/+(?<owner>(?!\.{1,2}\/)[\w.-]+)\/+(?<repo>(?!\.{1,2}\/)[\w.-]+)\/+(?:issues\/+(?<issue>\d{1,9})\/*$|pull\/+(?<pull>\d{1,9})(?:\/|\.(?:diff|patch)$|$)|commits?\/+(?<sha>[\da-f]{7,64})(?:\.(?:diff|patch)|\/*)$)/i;
/** Resolves a link to an issue, pull request or commit on this GitHub server. Returns null for any other address. */
function resolveWork(url, server) {
	if (!URL.canParse(url) || hostOf(url) !== hostOf(server)) return null;
	const found = WORK_PATH.exec(decodePath(new URL(url).pathname))?.groups;
	if (!found) return null;
	const { owner = "", repo = "", issue, pull, sha } = found;
	return sha === void 0 ? {
		owner,
		repo,
		number: Number(issue ?? pull)
	} : {
		owner,
		repo,
		sha: sha.toLowerCase()
	};
}
/** Pages that show a repository's work but don't identify an issue, a pull request or a commit, such as `/commits/main`. */
const UNDATED_PAGE = /^\/+[^/]+\/+[^/]+\/+(?:commits?|issues|pulls?|tree|discussions|compare|search)(?:\/|$)/i;
const LOOPBACK = /^(?:localhost|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/i;
/**
* Whether a link that `resolveWork` doesn't resolve can't be evidence: on this GitHub server, a page of work whose date can't be
* read, a profile, a repository's start page or an API address; or an address on the reader's own computer.
*/
function isNoEvidence(url, server) {
	if (!URL.canParse(url)) return true;
	const [host, ours] = [hostOf(url), hostOf(server)];
	if (host === `api.${ours}`) return true;
	if (host !== ours) return LOOPBACK.test(new URL(url).hostname);
	const path = decodePath(new URL(url).pathname);
	return UNDATED_PAGE.test(path) || path.startsWith("/api/") || path.split("/").filter((part) => part !== "").length <= 2;
}
/** A key that identifies a reference, ignoring case. */
function workKey(ref) {
	return `${ref.owner}/${ref.repo}${"sha" in ref ? `@${ref.sha}` : `#${ref.number}`}`.toLowerCase();
}
/** The host and port of an address. GitHub redirects from `www.` and `redirect.`, and a host can end in a full stop. */
function hostOf(url) {
	return new URL(url).host.replace(/^(?:www|redirect)\./, "").replace(/\.(?=:|$)/, "");
}
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

// src/core/model/tracker-reference.ts
/** Writes `#12` as `owner/repo#12`, so that it means the same issue wherever it is read. Leaves anything else unchanged. */
function qualifyReference(reference, repository) {
	return /^#\d+$/.test(reference) ? `${repository}${reference}` : reference;
}
/** Replaces a repository's earlier names in `owner/repo#12`. Keeps anything else, addresses included. */
function renameReference(reference, from, to) {
	const { name, number } = /^(?<name>[^#\s][^#\s/]*\/[^#\s]+)#(?<number>\d+)$/.exec(reference)?.groups ?? {};
	return from.some((earlier) => earlier.toLowerCase() === name?.toLowerCase()) ? `${to}#${number}` : reference;
}
/**
* Resolves a report's tracker to an issue or pull request on this GitHub server. Accepts `#12` (in the repository `here`, if
* known), `owner/repo#12` or a URL. Returns null for anything else.
*/
function resolveTracker(tracker, server, here) {
	if (tracker === null) return null;
	const reference = /^(?:(?<owner>(?!\.{1,2}[/#])[\w.-]+)\/(?<repo>(?!\.{1,2}[/#])[\w.-]+))?#(?<number>\d{1,9})$/.exec(tracker)?.groups;
	if (reference) {
		const { owner = here?.owner, repo = here?.repo, number } = reference;
		return owner === void 0 || repo === void 0 ? null : {
			owner,
			repo,
			number: Number(number)
		};
	}
	const work = resolveWork(tracker, server);
	return work && "number" in work ? work : null;
}
/** All trackers of a commitment, in the order in which the report names them. */
function trackersOf({ tracker, otherTrackers, other_trackers }) {
	return tracker === null ? [] : [tracker, ...otherTrackers ?? other_trackers ?? []];
}
/** A key for all of a commitment's trackers together, because they prove nothing until all are completed. Null if there are none. */
function trackersKey(named) {
	return trackersOf(named).join(" ") || null;
}

// src/core/model/continuation.ts
/**
* Whether a block has the past of an earlier block: its original due date and text, its moves, and the promise's instant or a later
* day, which runs remember if git shows an earlier one. One list of moves may be longer, because the blocks may be from different times.
*/
function hasPastOf(block, earlier) {
	const [moves, earlierMoves] = [movesOf(block), movesOf(earlier)];
	const isPromisedThen = earlier.promised === void 0 || isPromisedAt(block, earlier.promised);
	const isFirstDueThen = earlier.first_due === null || block.first_due === earlier.first_due;
	return block.text_original === earlier.text_original && isPromisedThen && isFirstDueThen && moves.every((move, index) => move === (earlierMoves[index] ?? move));
}
/**
* Whether a block's promise was made at an instant or on a day. If a block has only the day, a run remembered that day because git
* shows an earlier instant.
*/
function isPromisedAt({ promised, time_zone }, earlier) {
	if (promised === void 0 || !isInstant(earlier)) return promised === earlier;
	return isInstant(promised) ? timeOf(promised) === timeOf(earlier) : promised > dayOf(earlier, time_zone);
}
/** Whether an issue continues a missing issue's commitment: its block says so, and it has the commitment's past. */
function isContinuation(block, { number, block: earlier }) {
	return block.continues === number && earlier !== void 0 && hasPastOf(block, earlier);
}
function movesOf({ history }) {
	return history.flatMap((event) => event.type === "moved" || event.type === "dated" ? [event.to] : []);
}
/**
* Adds to each missing issue the issue that continues its commitment, according to the ledger or to that issue's own block. The
* ledger isn't believed if a known block contradicts it. The block of a continued commitment is left out, so that the commitment
* counts only once.
*/
function withContinuations(gone, tracked, ledger) {
	if (gone.length === 0) return [];
	const listed = ledger === null ? /* @__PURE__ */ new Map() : ledgerEntries(ledger);
	const stored = new Map(ledger?.gone.map(({ number, continued }) => [number, continued]));
	const blocks = new Map([...gone.map(({ number, block }) => [number, block]), ...tracked.map(({ block, facts }) => [facts.number, block])]);
	return gone.map((issue) => {
		const recorded = stored.get(issue.number);
		const continued = recorded !== void 0 && recorded > issue.number && listed.has(recorded) && !isContradicted(issue, blocks.get(recorded)) ? recorded : tracked.find(({ block }) => isContinuation(block, issue))?.facts.number;
		return continued === void 0 ? issue : continuedIn(issue, continued);
	});
}
/**
* Whether the known blocks contradict a record in the ledger that an issue continues a missing one. The ledger doesn't keep the block
* of a continued commitment, so if it has one, the continuing issue must have the commitment's past.
*/
function isContradicted(issue, continuing) {
	if (issue.block !== void 0) return continuing === void 0 || !isContinuation(continuing, issue);
	return continuing !== void 0 && continuing.continues !== issue.number;
}
/** The missing issue, whose commitment continues in the issue with this number. */
function continuedIn(issue, continued) {
	const { block: _, ...rest } = issue;
	return {
		...rest,
		continued
	};
}

// src/core/model/period.ts
const WEEK = 7;
/** A digest covers at most this many days, even if none has been posted for longer. */
const MAX_DAYS = 35;
/**
* The days that the next weekly digest covers: the whole weeks since the last digest, or last week if there was none. Null if
* this week's digest has been posted. `last` is the Monday of the week in which the last digest was posted.
*/
function digestPeriod(last, today) {
	const to = addDays(today, -((weekday(today) + 6) % WEEK));
	const since = last === null ? WEEK : daysBetween(last, to);
	if (since <= 0 && since >= -7) return null;
	return {
		from: addDays(to, -(since < 0 ? WEEK : Math.min(since, MAX_DAYS))),
		to
	};
}

export { BlockSchema, CLOSER_STANDINGS, CLOSE_REASONS, EVENTS_KEPT, EVENT_TYPES, EVIDENCE_KINDS, EvidenceSchema, LEDGER, LEDGER_LIMIT, LONG_HISTORY, SnapshotSchema, adoptedLedger, buildSnapshot, continuedIn, decodeNumbers, digestPeriod, encodeFingerprint, encodeNumbers, eventType, evidenceKind, goneFacts, hasPastOf, inStoredOrder, includesLabel, includesLogin, instant, isNoEvidence, knownGone, ledgerEntries, mapLimited, mergeEntries, packEntries, parseBody, parseSnapshot, previousIds, qualifyReference, renameReference, renderBlock, resolveTracker, resolveWork, storedCommitments, trackersKey, trackersOf, unknownGone, withContinuations, withGoneBlocks, withPasts, withStoredBlocks, workKey };