import { clipBytes, combineSources, decodeOwners, earlierNames, encodeOwners, groupBy, isSameName, matchKey } from "./core-model-start.js";
import { bytesToHex, sha256, utf8ToBytes } from "./lib.js";
import { LEDGER, encodeFingerprint, includesLogin, ledgerEntries, parseBody, previousIds } from "./core-model.js";
import { itemFields } from "./core-lifecycle.js";

// src/core/identity/dashboards.ts
/** Whether the issue was opened by one of these accounts and contains a managed block, intact or damaged. */
function holdsBlock(issue, authors) {
	return hasBlock(issue) && includesLogin(issue.author, authors);
}
/** Whether the issue was opened by an App and contains a managed block. Without a label or ledger, we can't tell which App is ours. */
function holdsAppBlock(issue) {
	return hasBlock(issue) && issue.author.endsWith("[bot]");
}
function hasBlock({ body }) {
	return parseBody(body) !== null || LEDGER.parse(body) !== null;
}
/** Finds a repository's dashboards among its issues, lowest number first. If `authors` is null, every author is trusted. */
function findDashboards(found, repositoryId, authors) {
	return parseDashboards(found, authors).filter(({ data }) => data.repository_id === repositoryId);
}
/** Like findDashboards, but finds dashboards that came from other repositories through a migration or transfer. */
function findForeignDashboards(found, repositoryId, authors) {
	return parseDashboards(found, authors).filter(({ data }) => data.repository_id !== repositoryId);
}
function parseDashboards(found, authors) {
	return found.flatMap((issue) => parseDashboard(issue, authors) ?? []).toSorted((a, b) => a.number - b.number);
}
function parseDashboard({ facts: { number, state, state_reason }, body, author }, authors) {
	if (authors !== null && (state_reason === "duplicate" || !includesLogin(author, authors))) return null;
	const block = LEDGER.parse(body);
	if (block === null || "problem" in block) return null;
	if (authors !== null && block.before.trim() !== "") return null;
	return {
		number,
		open: state === "open",
		body,
		author,
		...block
	};
}

// src/core/identity/select.ts
/**
* Selects the issues that track commitments. A block is trusted if the ledger lists its issue. Because a run can fail before
* it writes the ledger, a block is also trusted if a trusted account opened the issue, the block is unedited and at the top of
* the body, and no other issue uses its key. Other issues with a block are ignored, reported as problems or listed as duplicates.
*/
function selectTracked(found, trust) {
	const listed = new Set(trust.ledger ? ledgerEntries(trust.ledger).keys() : []);
	const selection = {
		tracked: [],
		duplicates: [],
		problems: [],
		claimed: /* @__PURE__ */ new Map(),
		damaged: [],
		lost: false,
		lostIssues: []
	};
	const byKey = /* @__PURE__ */ new Map();
	for (const { issue, body } of sortByTrust(found, listed)) {
		const candidate = {
			issue,
			isListed: listed.has(issue.facts.number)
		};
		if (!candidate.isListed && issue.facts.state_reason === "duplicate") continue;
		if (body === null || "problem" in body) selectDamaged(candidate, body, trust, selection);
		else selectIntact({
			...candidate,
			body
		}, byKey, trust, selection);
	}
	selection.tracked = [...byKey.values()].toSorted(byNumber);
	return selection;
}
/** Puts listed issues first, then sorts by number, because the first issue with a given key wins. Omits dashboards. */
function sortByTrust(found, listed) {
	const rank = ({ facts }) => listed.has(facts.number) ? 0 : 1;
	return found.map((issue) => ({
		issue,
		body: parseBody(issue.body)
	})).filter(({ issue, body }) => body !== null || LEDGER.parse(issue.body) === null).toSorted((a, b) => rank(a.issue) - rank(b.issue) || byNumber(a.issue, b.issue));
}
function byNumber(a, b) {
	return a.facts.number - b.facts.number;
}
/** A tracked issue with an unreadable block stops all creates and removals, because its commitment is unknown. */
function selectDamaged({ issue, isListed }, body, trust, selection) {
	if (!(trust.ledger ? isListed : includesLogin(issue.author, trust.authors))) return;
	const why = body?.problem ?? "its managed block is gone";
	const message = `Issue #${issue.facts.number} can't be used: ${why}, so no issue is created and no commitment is marked as removed. Restore the issue's body from its edit history${isListed ? "" : ", or remove its label"}.`;
	const problem = reportLost(selection, issue.facts.number, message);
	selection.damaged.push({
		issue,
		problem
	});
}
function selectIntact({ issue, isListed, body }, byKey, trust, selection) {
	const { number, state } = issue.facts;
	const { key } = body.block;
	const twin = byKey.get(key)?.facts.number;
	const foreign = isListed ? whyNotAdopted(issue, body, trust) : null;
	const refusal = isListed ? null : whyUntrusted(issue, body, trust);
	if (foreign !== null) reportLost(selection, number, `Issue #${number} can't be used: ${foreign} ${NOTHING_CREATED}`);
	else if (refusal !== null) {
		if (refusal.claims(twin)) selection.claimed.set(key, number);
		report(selection, "warning", `Issue #${number} is ignored: ${refusal.why}.${refusal.fix ?? ""}`);
	} else if (twin === void 0) {
		const problem = body.edited ? report(selection, "error", editedMessage(number)) : null;
		byKey.set(key, trackedIssue(issue, body, trust.repositoryId, problem));
	} else if (isListed) reportLost(selection, number, `Issue #${number} contains the managed block of #${twin}. No issue is created and no commitment is marked as removed until you restore the block of #${number} from its edit history.`);
	else if (state === "open") selection.duplicates.push({
		number,
		of: twin,
		key
	});
}
const NOTHING_CREATED = "Until then, no issue is created and no commitment is marked as removed.";
/** Explains why a listed issue's block doesn't count, and how to fix that. Null if it counts. */
function whyNotAdopted({ author }, { block }, trust) {
	const { repositoryId, authors, ledger } = trust;
	if (block.repository_id === repositoryId) return null;
	if (!previousIds(ledger, repositoryId).includes(block.repository_id)) return `its managed block belongs to another repository (${block.repository_id}). Restore the issue's own block from its edit history.`;
	if (includesLogin(author, authors)) return null;
	return `its managed block contains an earlier id of this repository, but ${author} opened the issue. If that account is yours, add it to \`author\`.`;
}
/**
* Why an unlisted block with another repository's id is ignored; null if it has this repository's id. An earlier run may have
* created it just before a migration.
*/
function whyForeign({ author }, { block }, trust) {
	const { repositoryId, authors, ledger } = trust;
	if (block.repository_id === repositoryId) return null;
	const isClaimed = (ledger === null || previousIds(ledger, repositoryId).includes(block.repository_id)) && includesLogin(author, authors);
	return {
		why: "its managed block belongs to another repository",
		claims: (twin) => isClaimed && twin === void 0
	};
}
/** Why an unlisted issue's block isn't trusted; null if it is. */
function whyUntrusted(issue, body, trust) {
	const { author } = issue;
	const foreign = whyForeign(issue, body, trust);
	if (foreign) return foreign;
	const isFree = (twin) => twin === void 0;
	if (!includesLogin(author, trust.authors)) return {
		why: `its managed block was written by ${author}, not by ${trust.authors.join(" or ")}`,
		fix: " If that account is yours, add it to `author`.",
		claims: () => trust.ledger === null
	};
	if (body.before.trim() !== "") return {
		why: "its managed block isn't at the top of its body",
		claims: isFree
	};
	if (body.edited) return {
		why: "its managed part was edited",
		claims: isFree
	};
	return null;
}
function trackedIssue(issue, body, repositoryId, problem) {
	const { edited: frozen, block: written } = body;
	const block = written.repository_id === repositoryId ? written : {
		...written,
		repository_id: repositoryId
	};
	return {
		...issue,
		...body,
		block,
		reasons: [],
		written,
		repaired: false,
		frozen,
		problem
	};
}
function report({ problems }, severity, message) {
	const problem = {
		severity,
		file: null,
		line: null,
		message
	};
	problems.push(problem);
	return problem;
}
/** Reports a tracked issue whose commitment is unknown, and stops all creates and removals. */
function reportLost(selection, number, message) {
	const problem = report(selection, "error", message);
	selection.lostIssues.push({
		number,
		problem
	});
	selection.lost = true;
	return problem;
}
function editedMessage(number) {
	return `The managed part of issue #${number} was edited by hand. To repair it from git, check out the full history (\`fetch-depth: 0\`), or restore an earlier version of its text from its edit history. Until then, the issue is not updated.`;
}

// src/core/identity/key.ts
/** Creates a function that assigns keys that are not in use. */
function createKeyMaker(inUse) {
	const taken = new Set(inUse);
	const ordinals = /* @__PURE__ */ new Map();
	return (slug, commitment) => {
		const text = `${slug}\n${textOf(commitment)}`;
		for (let ordinal = ordinals.get(text) ?? 0;; ordinal += 1) {
			const key = hashText(slug, commitment, ordinal).slice(0, 24);
			if (taken.has(key)) continue;
			taken.add(key);
			ordinals.set(text, ordinal + 1);
			return key;
		}
	};
}
/**
* Fingerprints a commitment's id or, without one, its current text, independently of its report. Stored in the ledger to
* identify a missing issue's commitment.
*/
function textFingerprint(commitment) {
	return encodeFingerprint(hashText("", commitment, 0));
}
function hashText(slug, commitment, ordinal) {
	return bytesToHex(sha256(utf8ToBytes(`${slug}\n${textOf(commitment)}\n${ordinal}`)));
}
function textOf({ id, subject }) {
	return id ?? matchKey(subject);
}

// src/core/identity/earlier-title.ts
const LONGEST_LEAD = 6;
const LONGEST_INNER_PART = 5;
const LONGEST_TAIL = 12;
/** The maximum number of words of a text that are considered. */
const MAX_WORDS = 60;
/** Finds which of these fingerprints belong to titles that an earlier version could have taken from this text. */
function findEarlierTitles(text, fingerprints) {
	const words = matchKey(text).split(" ").slice(0, MAX_WORDS);
	const found = /* @__PURE__ */ new Set();
	for (const title of earlierTitles(words)) {
		const fingerprint = title === "" ? "" : textFingerprint({
			id: title,
			subject: title
		});
		if (fingerprints.has(fingerprint)) found.add(fingerprint);
	}
	return [...found];
}
/**
* The titles that remain after cutting a lead and a tail from a text, or a middle part and either a lead or a tail. Their number
* is proportional to the number of words.
*/
function* earlierTitles(words) {
	const { length } = words;
	for (const [lead, tail] of cutEnds(length)) yield words.slice(lead, length - tail).join(" ");
	for (let start = 1; start < length - 1; start += 1) for (let end = start + 1; end <= Math.min(start + LONGEST_INNER_PART, length - 1); end += 1) {
		const [before, after] = [words.slice(0, start), words.slice(end)];
		for (let lead = 0; lead <= Math.min(LONGEST_LEAD, start); lead += 1) yield [...before.slice(lead), ...after].join(" ");
		for (let tail = 1; tail <= Math.min(LONGEST_TAIL, after.length); tail += 1) yield [...before, ...after.slice(0, after.length - tail)].join(" ");
	}
}
/** The numbers of words to cut at the start and at the end. One of them can be long if the other is zero. */
function* cutEnds(length) {
	for (let lead = 0; lead <= length; lead += 1) {
		const longest = lead === 0 ? length : lead <= LONGEST_LEAD ? LONGEST_TAIL : 0;
		for (let tail = 0; tail <= Math.min(longest, length - lead); tail += 1) yield [lead, tail];
	}
}

// src/core/identity/slug.ts
/** A slug is the name of a folder and of files in the exported page. A file's name may have at most 255 bytes. */
const MAX_BYTES = 100;
/** The file names of other badges: the repository's badge, and each commitment's badge, named by its number or key. */
const RESERVED = /^(?:badge|\d+|[0-9a-f]{24})$/;
/**
* Assigns each report a unique slug that is fixed when the report is first seen. A renamed report keeps its original slug. A
* different report at an earlier report's path gets a new slug.
*/
function nameReports(reports, pairs, known, { reserved = [], stillThere = /* @__PURE__ */ new Set() } = {}) {
	const reused = findReusedPaths(reports, pairs, known);
	const knownByPath = groupBy(known, ({ block }) => block.report.path);
	const present = /* @__PURE__ */ new Set([...reports.map(({ path }) => path).filter((path) => !reused.has(path)), ...stillThere]);
	const taken = /* @__PURE__ */ new Set([...known.map(({ block }) => block.report.slug), ...reserved]);
	const assigned = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Map();
	return reports.map((report) => {
		const origins = itemsOf(report).flatMap((item) => pairs.get(item)?.block.report ?? []);
		const renamed = origins.find(({ path, slug }) => !present.has(path) && !assigned.has(slug));
		const slug = (reused.has(report.path) ? void 0 : slugAt(report, origins, knownByPath.get(report.path) ?? [])) ?? renamed?.slug ?? freshSlug(report.path, taken, numbers);
		taken.add(slug);
		assigned.add(slug);
		return {
			...report,
			slug
		};
	});
}
/** The slug of the report known at this path. If there were several, the one that contains this report's items takes precedence. */
function slugAt({ path }, origins, known) {
	const latest = known.findLast(({ block }) => block.removed === null) ?? known.at(-1);
	return origins.find((origin) => origin.path === path)?.slug ?? latest?.block.report.slug;
}
/** Finds the paths that now belong to a different report: none of its items is known there, and its title and date differ. */
function findReusedPaths(reports, pairs, known) {
	const knownByPath = groupBy(known, ({ block }) => block.report.path);
	const isReused = (report) => {
		const { path, title, published } = report;
		const before = knownByPath.get(path) ?? [];
		const differs = ({ block: { report: old } }) => matchKey(old.title) !== matchKey(title) && published !== null && old.published !== null && published !== old.published;
		if (before.length === 0 || !before.every(differs)) return false;
		return itemsOf(report).every((item) => pairs.get(item)?.block.report.path !== path);
	};
	return new Set(reports.filter(isReused).map(({ path }) => path));
}
function itemsOf({ commitments, withdrawn }) {
	return [...commitments, ...withdrawn];
}
/** `postmortems/2026-cache.md` → `2026-cache`. Uses the folder's name if the file has a generic name such as `index.md`. `numbers` contains the next number for each name. */
function freshSlug(path, taken, numbers) {
	const stem = path.replace(/\.[^./]*$/, "").replace(/\/(?:index|readme|report|post-?mortem)$/i, "");
	const name = stem.slice(stem.lastIndexOf("/") + 1).normalize("NFC").toLowerCase();
	const words = clipBytes(name.replaceAll(/[^\p{L}\p{N}]+/gu, "-"), MAX_BYTES).replaceAll(/^-|-$/g, "") || "report";
	const base = RESERVED.test(words) ? `report-${words}` : words;
	let slug = base;
	for (let number = numbers.get(base) ?? 2; taken.has(slug); number += 1) {
		slug = `${base}-${number}`;
		numbers.set(base, number + 1);
	}
	return slug;
}

// src/core/identity/pair-reports.ts
/** A text in more new reports than this is ignored, because it doesn't show which of them a report was renamed to. Keeps the work linear. */
const MAX_HOLDERS = 64;
/**
* Finds renamed reports by pairing each missing path with the new path that contains at least half of its items. Each new path
* is used at most once. `stillThere` lists paths that still exist although none of the items are from them. Maps each old path
* to its new path.
*/
function pairReports(commitments, blocks, stillThere = /* @__PURE__ */ new Set()) {
	const itemsBy = groupBy(commitments, ({ report }) => report);
	const blocksBy = groupBy(blocks.filter(({ removed }) => removed === null), ({ report }) => report.path);
	const removedBy = groupBy(blocks.filter(({ report }) => !blocksBy.has(report.path)), ({ report }) => report.path);
	const addedByText = indexByText(Array.from(itemsBy, ([path, items]) => ({
		path,
		items
	})).filter(({ path }) => !blocksBy.has(path)));
	const candidates = [...blocksBy, ...removedBy].filter(([path]) => !itemsBy.has(path) && !stillThere.has(path)).flatMap(([from, items]) => {
		const reports = items.map(({ subject }) => addedByText.get(matchKey(subject)) ?? /* @__PURE__ */ new Set()).filter(({ size }) => size <= MAX_HOLDERS).flatMap((holder) => [...holder]);
		return Array.from(groupBy(reports, (report) => report), ([to, { length: shared }]) => ({
			from,
			to: to.path,
			shared,
			isHalf: shared * 2 >= items.length && (shared > 1 || to.items.length <= 2 && !removedBy.has(from))
		}));
	}).filter(({ isHalf }) => isHalf).toSorted((a, b) => Number(removedBy.has(a.from)) - Number(removedBy.has(b.from)) || b.shared - a.shared);
	const renamed = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to } of candidates) {
		if (renamed.has(from) || taken.has(to)) continue;
		renamed.set(from, to);
		taken.add(to);
	}
	return renamed;
}
/** Maps each text's match key to the reports that contain it. */
function indexByText(reports) {
	const index = /* @__PURE__ */ new Map();
	for (const report of reports) for (const { subject } of report.items) {
		const key = matchKey(subject);
		index.set(key, (index.get(key) ?? /* @__PURE__ */ new Set()).add(report));
	}
	return index;
}

// src/core/identity/similarity.ts
/** Texts with a lower score are treated as different commitments. Real rewordings score above 0.75. */
const MIN_SCORE = .55;
/** How far the best score must exceed the second best. */
const MIN_LEAD = .1;
/** The maximum number of members to compare a text with, starting with those that share its rarest words. Keeps the work linear. */
const MAX_CANDIDATES = 64;
/**
* Indexes members by the words in their texts. Rare words carry more weight (inverse document frequency): among a thousand
* items such as “Rotate the key of service 17”, the number matters more than the shared words.
*/
function createSimilarityIndex(members, textOf) {
	const holders = /* @__PURE__ */ new Map();
	for (const member of members) {
		const entry = {
			member,
			words: wordsOf(textOf(member))
		};
		for (const word of entry.words) {
			const entries = holders.get(word);
			if (entries) entries.push(entry);
			else holders.set(word, [entry]);
		}
	}
	const weights = new Map(Array.from(holders, ([word, { length }]) => [word, Math.log(1 + members.length / length)]));
	const weigh = (words) => {
		let sum = 0;
		for (const word of words) sum += weights.get(word) ?? 0;
		return sum;
	};
	/** Dice's coefficient of two weighted word sets, 0 to 1. An unknown word gets the average weight of the member's words. */
	function score(words, member) {
		const weight = weigh(member);
		const unknown = words.filter((word) => !weights.has(word)).length * (weight / member.size);
		return 2 * weigh(words.filter((word) => member.has(word))) / (weigh(words) + unknown + weight);
	}
	function scoreMembers(text) {
		const words = [...wordsOf(text)];
		return findCandidates(words.map((word) => holders.get(word) ?? [])).map((entry) => ({
			member: entry.member,
			score: score(words, entry.words)
		}));
	}
	return {
		hasSimilar: (text) => scoreMembers(text).some((scored) => scored.score >= MIN_SCORE),
		findMostSimilar(text) {
			const [best, second] = scoreMembers(text).toSorted((a, b) => b.score - a.score);
			if (!best || best.score < MIN_SCORE || best.score - (second?.score ?? 0) < MIN_LEAD) return null;
			return best.member;
		}
	};
}
function findCandidates(holdersOfWords) {
	const found = /* @__PURE__ */ new Set();
	for (const holders of holdersOfWords.toSorted((a, b) => a.length - b.length)) for (const entry of holders) {
		if (found.size === MAX_CANDIDATES) return [...found];
		found.add(entry);
	}
	return [...found];
}
/** Splits a text into words, and Chinese and Japanese words into pairs of characters. */
function wordsOf(text) {
	const words = matchKey(text).split(" ");
	return new Set(words.flatMap((word) => /[\u3005-\u30FF\u3400-\u9FFF]/.test(word) ? pairsOf(word) : [word]));
}
function pairsOf(word) {
	const characters = Array.from(word);
	if (characters.length < 2) return characters;
	return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

// src/core/identity/partner-queue.ts
/** Creates the queue. Thousands of items can have the same text, so taking a partner must not search the whole list. */
function createPartnerQueue(partners) {
	const taken = /* @__PURE__ */ new Set();
	const order = new Map(partners.map((partner, index) => [partner, index]));
	const all = createLine(partners, taken);
	const byId = new Map(Array.from(groupBy(partners, ({ block }) => block.id), ([id, members]) => [id, createLine(members, taken)]));
	return { take(id) {
		const [partner] = (id === null ? [all.first()] : [byId.get(null)?.first(), byId.get(id)?.first()]).filter((candidate) => candidate !== void 0).toSorted((a, b) => Number(order.get(a)) - Number(order.get(b)));
		if (partner) taken.add(partner);
		return partner;
	} };
}
/** A list that skips each taken member only once, which keeps the queue linear. */
function createLine(members, taken) {
	let next = 0;
	return { first() {
		for (let member = members[next]; member !== void 0 && taken.has(member); member = members[next]) next += 1;
		return members[next];
	} };
}

// src/core/identity/traits.ts
/** Matches items with the same title, whatever their other fields are. */
const SAME_TITLE = sameFields();
/**
* Traits that match items with the same text, strictest first, so that identical items are paired the same way in every run.
* The last trait pairs the remaining items in order.
*/
const SAME_TEXT = [
	{
		ofItem: (item) => joined(readingKey(item, item.done === true), item.due),
		ofBlock: (block) => joined(readingKey(block, block.done !== null), block.due)
	},
	{
		ofItem: (item) => readingKey(item, item.done === true),
		ofBlock: (block) => readingKey(block, block.done !== null)
	},
	sameFields("tracker", "owner"),
	sameFields("tracker"),
	sameFields("owner"),
	sameFields("due"),
	SAME_TITLE
];
function sameFields(...fields) {
	const key = (source) => {
		const values = fields.map((field) => source[field]);
		return values.includes(null) ? null : joined(matchKey(source.subject), ...values);
	};
	return {
		ofItem: key,
		ofBlock: key
	};
}
function readingKey(reading, done) {
	return joined(JSON.stringify(itemFields(reading)), done);
}
/** Restricts a trait to items in the same report. `pathOf` returns the current path of a block's report. */
function inReport({ ofItem, ofBlock }, pathOf) {
	const within = (path, key) => key === null ? null : joined(path, key);
	return {
		ofItem: (item) => within(item.report, ofItem(item)),
		ofBlock: (block) => within(pathOf(block), ofBlock(block))
	};
}
function joined(...parts) {
	return JSON.stringify(parts);
}

// src/core/identity/match.ts
/**
* Pairs report items with known commitments, each at most once. Matches are tried in this order: the same id in the same
* report, unless the id moved to another commitment's words; the same text in that report, a clear best match in that report (a
* rewording), the same text in another report (a move). A renamed report counts as the same report.
*/
function matchCommitments(commitments, known, { isGone = () => false, acrossReports = true, stillThere } = {}) {
	const blocks = known.map(({ block }) => block);
	const moved = acrossReports ? pairReports(commitments, blocks, stillThere) : /* @__PURE__ */ new Map();
	const pathOf = ({ report }) => moved.get(report.path) ?? report.path;
	const matching = {
		commitments,
		known,
		pathOf,
		pairs: /* @__PURE__ */ new Map(),
		free: new Set(known)
	};
	pairBy(matching, inReport({
		ofItem: ({ id }) => id,
		ofBlock: ({ id }) => id
	}, pathOf), "unique");
	returnMovedIds(matching);
	for (const trait of SAME_TEXT) pairBy(matching, inReport(trait, pathOf));
	pairBy(matching, inReport({
		ofItem: (item) => matchKey(item.text),
		ofBlock: (block) => matchKey(block.text)
	}, pathOf));
	for (const [commitment, partner] of findReworded(matching, isGone)) pair(matching, commitment, partner);
	if (!acrossReports) return matching.pairs;
	for (const { ofItem, ofBlock } of SAME_TEXT) pairBy(matching, {
		ofItem,
		ofBlock: (block) => block.removed === null ? ofBlock(block) : null
	});
	return matching.pairs;
}
function pair({ pairs, free }, commitment, partner) {
	pairs.set(commitment, partner);
	free.delete(partner);
}
/** Pairs the remaining items and commitments by a trait, in order. `unique` skips values that occur repeatedly (a duplicate id). */
function pairBy(matching, { ofItem, ofBlock }, unique) {
	const unpaired = matching.commitments.filter((commitment) => !matching.pairs.has(commitment));
	const partnersBy = groupBy(matching.free, ({ block }) => ofBlock(block));
	for (const [key, items] of groupBy(unpaired, ofItem)) {
		const partners = key === null ? [] : partnersBy.get(key) ?? [];
		if (unique && (items.length > 1 || partners.length > 1)) continue;
		const queue = createPartnerQueue(partners);
		for (const item of items) {
			const partner = queue.take(item.id);
			if (partner) pair(matching, item, partner);
		}
	}
}
/**
* Undoes pairs by id where the id moved to another commitment's words. Otherwise, moving ids could exchange the words or original due
* dates of commitments. The item whose place is taken gets the other commitment, as a rewording.
*/
function returnMovedIds(matching) {
	const { commitments, known, pathOf, pairs, free } = matching;
	if (pairs.size === 0) return;
	const { ofItem, ofBlock } = inReport(SAME_TITLE, pathOf);
	const itemOf = new Map(Array.from(pairs, ([item, partner]) => [partner, item]));
	const holders = groupBy(known, ({ block }) => ofBlock(block));
	for (const [title, [item, another]] of groupBy(commitments, ofItem)) {
		const [partner, other] = holders.get(title) ?? [];
		if (item === void 0 || another !== void 0 || partner === void 0 || other !== void 0) continue;
		const moved = pairs.get(item);
		const displaced = itemOf.get(partner);
		if (moved === partner || moved === void 0 && displaced === void 0) continue;
		pair(matching, item, partner);
		itemOf.set(partner, item);
		if (displaced !== void 0) pairs.delete(displaced);
		if (moved === void 0) continue;
		itemOf.delete(moved);
		free.add(moved);
		if (displaced === void 0) continue;
		pair(matching, displaced, moved);
		itemOf.set(moved, displaced);
	}
}
/** Finds rewordings: pairs of unmatched texts in one report, each clearly the best match for the other. */
function findReworded({ commitments, known, pathOf, pairs, free }, isGone) {
	const knownByPath = groupBy(known, ({ block }) => pathOf(block));
	return Array.from(groupBy(commitments, ({ report }) => report)).flatMap(([path, items]) => {
		const before = knownByPath.get(path) ?? [];
		const unpaired = items.filter((item) => !pairs.has(item) && !isGone(item));
		if (unpaired.length === 0 || !before.some((candidate) => free.has(candidate))) return [];
		const itemIndex = createSimilarityIndex(items, ({ subject }) => subject);
		const knownIndex = createSimilarityIndex(before, ({ block }) => block.subject);
		return unpaired.flatMap((item) => {
			const partner = knownIndex.findMostSimilar(item.subject);
			if (!partner || !free.has(partner) || partner.block.removed !== null) return [];
			return itemIndex.findMostSimilar(partner.block.subject) === item && mayBeSame(item, partner.block) ? [[item, partner]] : [];
		});
	});
}
/** Different explicit ids mean different commitments, no matter how similar their texts are. */
function mayBeSame(item, block) {
	return item.id === null || block.id === null || item.id === block.id;
}

// src/core/identity/pair-unchanged.ts
/**
* Pairs the items of unchanged reports with commitments that an older version read there: by text, otherwise by line. Each is
* paired at most once.
*/
function pairUnchanged(commitments, known) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(known);
	const traits = [[({ report, text }) => `${report}\n${matchKey(text)}`, ({ report, text }) => `${report.path}\n${matchKey(text)}`], [({ report, line }) => `${report}\n${line}`, ({ report, line }) => `${report.path}\n${line}`]];
	for (const [ofItem, ofBlock] of traits) {
		const partners = groupBy(free, ({ block }) => ofBlock(block));
		const unpaired = commitments.filter((item) => !pairs.has(item));
		for (const [key, [item, another]] of groupBy(unpaired, ofItem)) {
			const [partner, other] = partners.get(key) ?? [];
			if (item === void 0 || another !== void 0 || partner === void 0 || other !== void 0) continue;
			pairs.set(item, partner);
			free.delete(partner);
		}
	}
	return pairs;
}

// src/core/identity/known-source.ts
/** Finds a source's entry in the ledger by its id or, where an id isn't known, by its name. */
function recognizeSource({ sources = [] }, { name, id }) {
	const sameId = id === null ? void 0 : sources.find((source) => source.id === id);
	const sameName = sources.find((source) => isSameName(source.name, name));
	const isSameRepository = sameName !== void 0 && (sameName.id === void 0 || id === null);
	const entry = sameId ?? (isSameRepository ? sameName : null);
	return {
		entry,
		namesake: sameName === void 0 || sameName === entry ? null : sameName
	};
}
/** Merges these entries of the ledger into one source with this name and id. */
function renameSources(ledger, entries, identity) {
	const { sources = [], owners = "" } = ledger;
	const [first] = entries;
	if (first === void 0) return ledger;
	const merged = mergeEntries(first, entries, identity);
	const next = sources.flatMap((source) => source === first ? [merged] : entries.includes(source) ? [] : [source]);
	const indexOf = (owner) => next.findIndex(({ name }) => name === (entries.some((entry) => entry.name === owner) ? merged.name : owner));
	return {
		...ledger,
		sources: next,
		owners: encodeOwners(decodeOwners(owners, sources).map(indexOf))
	};
}
function mergeEntries(first, entries, identity) {
	const { name, id } = identity;
	const names = entries.flatMap((entry) => [...earlierNames(entry), entry.name]);
	const earlier = names.filter((old, index) => !isSameName(old, name) && names.indexOf(old) === index);
	const combined = entries.length === 1 ? null : combineSources(entries);
	const { name: _, id: known, earlier_names: __, ...rest } = combined === null ? first : {
		name,
		...combined
	};
	const stored = id ?? known;
	return {
		name,
		...stored === void 0 ? {} : { id: stored },
		...earlier.length > 0 ? { earlier_names: earlier } : {},
		...rest
	};
}

export { createKeyMaker, createSimilarityIndex, findDashboards, findEarlierTitles, findForeignDashboards, holdsAppBlock, holdsBlock, matchCommitments, nameReports, pairReports, pairUnchanged, recognizeSource, renameSources, selectTracked, textFingerprint };