import "./rolldown-runtime.js";
import { Failure, clip, cutEnd, groupBy, matchKey, oneLine, plural } from "./core-model-start.js";
import { LineCounter, MarkdownItCallable, Parser, TomlDate, TomlError, YAMLParseError, isMap, isSeq, parse$1 as parse, parseDocument } from "./lib.js";
import { EACH_RELEASE, KINDS, TEXT_LIMIT, UNFOLLOWED, addDays, addMonths, clipStored, daysBetween, isRecurrence, lastDayOfMonth, makeDay, parseDay, safeUrl, statedReason, storedLength, weekday } from "./core-model-for-read.js";

// src/core/parse/markdown/ids.ts
/** An id can be followed by a class or an attribute, as in Pandoc. */
const ID = /\{\s{0,3}#\s{0,3}(?<id>[\p{L}\p{M}\p{N}\p{Cf}._:-]{1,200})(?:\s(?:\.[\w-]{1,40}|[\w-]{1,40}=[^\s{}]{1,60})){0,3}\s{0,3}\}/gu;
const LIKE_ID = /\{\s{0,3}#[^{}\n]{0,80}\}/g;
/** How many characters before and after an id are searched for separators. */
const NEAR = 8;
/** How many brackets around an id are cut. */
const DEEPEST$1 = 3;
const OPENS = /[([（【［〔][^\S\n]*$/;
const CLOSES = /^[^\S\n]*[)\]）】］〕]/;
const STARTS = /(?:^|\n)(?:\[[ xX]\])?[^\S\n]*$/;
const ENDS$1 = /^[^\S\n]*(?:\n|$)/;
const SEPARATOR_AFTER = /^[^\S\n]*(?:[:：,，;；|·•—–]|-(?=\s))?[^\S\n]*/;
const SEPARATOR_BEFORE = /(?:[^\S\n]+[—–-]{1,2}|[^\S\n]*[,，;；|·•])?[^\S\n]*$/;
const SPACE_BEFORE = /[^\S\n]+$/;
const SET_OFF$1 = /^[^\S\n]*[,，;；|·•—–.]|^[^\S\n]+-\s/;
/** Finds the ids in a text, in order. `isText` tells whether the character at an offset is code or escaped. */
function findIds(text, isText) {
	if (!text.includes("{")) return [];
	return Array.from(text.matchAll(ID)).flatMap((match) => {
		if (isText(match.index)) return [];
		return [{
			id: oneLine(String(match.groups?.["id"])).normalize("NFC"),
			...widened(text, {
				start: match.index,
				end: match.index + match[0].length
			})
		}];
	});
}
/** Cuts the ids out of a text without code. */
function cutIds(text) {
	let [rest, from] = ["", 0];
	const ids = findIds(text, () => false).map(({ id, start, end }) => {
		rest += text.slice(from, Math.max(from, start));
		from = end;
		return {
			id,
			at: rest.length
		};
	});
	return {
		text: rest + text.slice(from),
		ids
	};
}
/** What looks like an id in a text, but isn't one, such as `{#signing keys}`; null if nothing does. */
function findMalformedId(text, isText) {
	if (!text.includes("{")) return null;
	return Array.from(text.matchAll(LIKE_ID)).find(({ index, 0: like }) => !isText(index) && findIds(like, () => false).length === 0)?.[0] ?? null;
}
/** Whether words, or ids at the ends of words, would touch without the text between. */
function joinsWords(text, { start, end }) {
	return /[\p{L}\p{N}}]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[\p{L}\p{N}{]/u.test(text.slice(end, end + 2));
}
/** Adds the brackets and separators around an id that would be left over without it. */
function widened(text, { start, end }, depth = 0) {
	const [left, right] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
	const [open, close] = [OPENS.exec(left)?.[0].length, CLOSES.exec(right)?.[0].length];
	if (open !== void 0 && close !== void 0 && depth < DEEPEST$1) {
		const outer = {
			start: start - open,
			end: end + close
		};
		return joinsWords(text, outer) ? {
			start,
			end
		} : widened(text, outer, depth + 1);
	}
	const isFirst = open !== void 0 || (start <= NEAR ? STARTS : /\n[^\S\n]*$/).test(left);
	const startsSentence = /[.!?:。！？：][^\S\n]*$/.test(left) && /^[^\S\n]+\S/.test(right);
	if (isFirst || startsSentence) return {
		start,
		end: end + Number(SEPARATOR_AFTER.exec(right)?.[0].length)
	};
	const isLast = close !== void 0 || ENDS$1.test(right) && (right.includes("\n") || right.length < NEAR);
	const before = isLast || SET_OFF$1.test(right) ? SEPARATOR_BEFORE : SPACE_BEFORE;
	return {
		start: isLast || /^[\s.,;:!?，。；：！？、)\]]/.test(right) ? start - (before.exec(left)?.[0].length ?? 0) : start,
		end
	};
}

// src/core/parse/markdown/inline.ts
const EMPTY = {
	raw: "",
	text: "",
	lines: [],
	links: [],
	code: [],
	ids: [],
	lead: null,
	emphasised: false,
	struck: false,
	crossedOut: null,
	directives: []
};
/** Extracts the directives from HTML comments, in lower case. */
function directivesIn(html) {
	return Array.from(html.matchAll(/<!--\s{0,9}follow-through:\s{0,9}([\w-]{0,40})\s{0,9}-->/gi), ([, name = ""]) => name.toLowerCase());
}
/** The maximum number of links, code spans and ids used in a paragraph. Limited because all of them are searched for each part. */
const MAX_LINKS = 100;
/**
* Makes a separate inline from part of an inline's text, with the links and code in that part. The part is searched from the
* offset `from`.
*/
function partOf(inline, text, from = 0) {
	const clean = oneLine(text);
	const { links, code, ids } = inline;
	const few = {
		text: inline.text,
		links: links.slice(0, MAX_LINKS),
		code: code.slice(0, MAX_LINKS),
		ids: ids.slice(0, MAX_LINKS).filter(({ at }) => at >= 0)
	};
	return {
		...EMPTY,
		raw: text,
		text: clean,
		lines: [clean],
		...contentOf(few, clean, from)
	};
}
/** Makes a separate inline from the end of an inline's text, with all of the inline's ids. */
function endOf(inline, text) {
	const start = inline.text.length - text.length;
	const ids = inline.ids.map(({ id, at }) => ({
		id,
		at: at < 0 ? at : Math.max(0, at - start)
	}));
	return {
		...partOf(inline, text, start),
		ids
	};
}
/** Splits an inline into parts, given in the order of its text. */
function partsOf$1(inline, texts) {
	let from = 0;
	return texts.map((text) => {
		const part = partOf(inline, text, from);
		from = Math.max(from, inline.text.indexOf(part.text, from) + part.text.length);
		return part;
	});
}
/** Copies an inline with a different text, which is a part of the original text or was struck out in it. */
function withText(inline, text) {
	const { raw, lead, emphasised, struck, crossedOut, directives } = inline;
	return {
		...contentOf(inline, text, 0),
		raw,
		text,
		lines: [text],
		lead,
		emphasised,
		struck,
		crossedOut,
		directives
	};
}
/** The links, code and ids in a part of an inline. */
function contentOf(inline, part, from) {
	if (inline.links.length + inline.code.length + inline.ids.length === 0) return {
		links: [],
		code: [],
		ids: []
	};
	const offset = inline.text.indexOf(part, from);
	if (offset < 0) return {
		links: inline.links.map((link) => ({
			...link,
			start: part.indexOf(link.text)
		})).filter(({ start }) => start >= 0),
		code: [],
		ids: inline.ids.map(({ id }) => ({
			id,
			at: -1
		}))
	};
	const isWithin = (start, end) => start >= offset && end <= offset + part.length;
	const struck = inline.links.filter(({ start }) => start < 0);
	const links = inline.links.filter(({ start, text }) => isWithin(start, start + text.length));
	const code = inline.code.filter(({ start, end }) => isWithin(start, end));
	const last = offset + part.length;
	const ids = inline.ids.filter(({ at }) => at < 0 || at >= offset && (at < last || at === last && !/^[\p{L}\p{N}]/u.test(inline.text.slice(last, last + 2))));
	return {
		links: [...struck, ...links.map((link) => ({
			...link,
			start: link.start - offset
		}))],
		code: code.map(({ start, end }) => ({
			start: start - offset,
			end: end - offset
		})),
		ids: ids.map(({ id, at }) => ({
			id,
			at: at < 0 ? at : at - offset
		}))
	};
}
/** Whether an offset is inside one of the spans, which are in order. */
function isInside(spans, offset) {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (Number(spans[middle]?.end) <= offset) low = middle + 1;
		else high = middle;
	}
	return (spans[low]?.start ?? Infinity) <= offset;
}
/** Makes an inline from text without markup. */
function plainInline(raw) {
	const { text, ids } = cutIds(raw);
	return {
		...EMPTY,
		raw,
		text,
		lines: [text],
		ids
	};
}

// src/core/parse/evidence/blocks.ts
/** Lists the paragraphs, items and table rows in nodes, in order and at every depth. */
function blocksOf(nodes) {
	return nodes.flatMap((node) => {
		if (node.type === "paragraph") return [{
			type: "paragraph",
			cells: [node.inline]
		}];
		if (node.type === "table") return node.rows.map(({ cells }) => ({
			type: "row",
			cells
		}));
		if (node.type === "details") return blocksOf(node.children);
		return node.type === "list" ? node.items.flatMap(itemBlocks) : [];
	});
}
function itemBlocks({ inline, children }) {
	return [{
		type: "item",
		cells: [inline]
	}, ...blocksOf(children)];
}

// src/core/parse/evidence/placeholders.ts
/** A date, time or number that nobody has filled in: `YYYY-MM-DD`, `dd/mm/yyyy`, `HH:MM`, `__/__`, `INC-NNNN`, `XXX`. */
const GROUPS = /(?<![\p{L}\p{N}_])(?:\p{L}{2,4}|_{2,8})(?:[-./:](?:\p{L}{2,4}|_{2,8}))+(?![\p{L}\p{N}_])/gu;
const LONE_BLANK = /(?<![\p{L}\p{N}])(?:N{3,6}|X{3,6}|Y{4}|R{4}|A{4}|J{4}|_{4,})(?![\p{L}\p{N}])/u;
/** Brackets around several words, or angle brackets that stand alone: `[link to the issue]`, `<title>`. Not `[ann 5:31 PM]`. */
const BRACKETS = /\[[^[\]\n]{1,200}\](?![([])|(?<=^|[\s|:–—*-])<[^<>\s][^<>\n]{0,200}>(?=$|[\s|.,:;*)])/gu;
/** The maximum length of a text that consists only of a placeholder. */
const LONGEST_WHOLE = 200;
/** Brackets around everything, or only dots, dashes, underscores or question marks: `[name]`, `<name>`, `{{ name }}`, `{name}`, `…`. */
const WHOLE$1 = /^[\s*_"“#>-]*(?:\[[^[\]]+\]|<[^<>]+>|\{\{?[^{}]+\}\}?|[….\-–—_?]+)[\s*_"”.,:;]*$/u;
const CODE$2 = /`[^`\n]*`/g;
const TASK_BOX = /^\s*\[[ xX]\]\s?/;
const HTML_TAG = /<\/?(?:a|b|i|u|p|br|em|hr|h[1-6]|img|div|kbd|sub|sup|span|code|font|small|strong|summary|details|center|table|thead|tbody|t[rdh]|ul|ol|li|pre|del|ins|mark|picture|source|video)\b[^<>]*>|<(?:https?:|mailto:|!--)[^<>]*>|<[^<>\s@]+@[^<>\s]+>/gi;
/** Every blank matches one of these. Testing them first avoids compiling the longer expressions for most reports, which takes 10 ms. */
const MAY_BE_GROUPS = /([^\s\d])\1[-./:]([^\s\d])\2/i;
const MAY_BE_BLANK = /NNN|XXX|YYYY|RRRR|AAAA|JJJJ|____/;
/** Whether a text contains a date, time or number that nobody has filled in. */
function hasBlank(raw) {
	if (MAY_BE_BLANK.test(raw) && LONE_BLANK.test(raw)) return true;
	return MAY_BE_GROUPS.test(raw) && Array.from(raw.matchAll(GROUPS)).some(([groups]) => isBlank(groups));
}
/** Whether each group repeats one sign and the groups differ: `YYYY-MM-DD`, but not `ABC-DEF` or `www.www`. */
function isBlank(groups) {
	const parts = groups.toLowerCase().split(/[-./:]/);
	return parts.every((part) => new Set(part).size === 1 && part[0] !== "i") && (new Set(parts).size > 1 || groups.startsWith("_"));
}
/** Whether a paragraph, item or cell contains something for its author to fill in, or consists only of it. */
function isPlaceholder(inline) {
	const raw = inline.raw.replace(TASK_BOX, "").replaceAll(HTML_TAG, "");
	const prose = raw.replaceAll(CODE$2, "");
	if (raw.length <= LONGEST_WHOLE && WHOLE$1.test(raw.replaceAll("`", "")) && !/\]\[|\]\(/.test(raw)) return true;
	return hasBlank(raw) || Array.from(prose.matchAll(BRACKETS)).some(([text]) => isToFill(text));
}
function isToFill(bracket) {
	if (!/\p{L}/u.test(bracket)) return false;
	return bracket.startsWith("<") || bracket.slice(1, -1).trim().includes(" ") && !/\d:\d/.test(bracket);
}

// src/core/parse/evidence/weights.ts
/** How much each sign counts for a template, or for a guide whose title names its kind. At `needed`, the document counts as that. */
const DOCUMENT_POINTS = {
	needed: 3,
	/** The title is a placeholder: `RCA-NNNN: <short title>`. */
	openTitle: 3,
	namedTemplate: 3.5,
	namedGuide: 4,
	/** A date or number that nobody has filled in: `YYYY-MM-DD`. */
	blanks: 1.5,
	/** Multiplied by the share of lines that are empty or have a placeholder. */
	placeholders: 10,
	/** A document with fewer lines is judged as if it had this many. */
	fewLines: 10,
	placeholdersMost: 4,
	/** For each year or time of day: something happened. */
	happened: -.25,
	happenedMost: -1.5,
	dayInTitle: -3,
	/** At least three headings of a report, such as “Timeline” and “Impact”. */
	reportHeads: -2
};
/** How much each sign counts when a document's title doesn't name its kind. At `needed`, it is a guide. */
const GUIDE_POINTS = {
	needed: 3,
	/** It names its own kind: “This policy applies to …”. */
	self: 3,
	/** Its title begins like that of a guide: `How we …`, `Restoring the index`. */
	title: 2,
	/** It names no day or time, and it has at least `fewestBlocks` lines. */
	undated: 1.5,
	fewestBlocks: 4,
	/** In addition to `undated`, it doesn't report what happened. */
	uneventful: 1,
	/** For each line that addresses its readers. */
	readers: .5,
	readersMost: 1.5,
	/** For each heading such as “Prerequisites”. */
	heads: 1,
	headsMost: 2,
	/** A paragraph begins with an imperative. */
	orders: .5,
	/** It has a command to type. */
	commands: .5,
	/** For each sentence that reports what happened, and for each with a verb that may be in the past tense. */
	past: -.75,
	verbs: -.25,
	pastMost: -4,
	/** For each year or time of day. */
	happened: -.5,
	/** A document with more of them isn't a guide. */
	happenedMost: 4,
	/** For each line with an owner, a ticket or a ticked box. */
	fields: -1,
	/** For each heading of a report after the first, such as “Timeline” and “Impact”. */
	reportHeads: -1
};
/**
* How much each sign counts in deciding whether a part of a report holds commitments. A part is taken if the sum is above 0.
* Shares of items count in proportion. These weights were set by hand near those that `test/corpus/fit-weights.ts` fits to labelled
* reports; the script doesn't reproduce them. Those of headings are higher than the fitted ones, so that no single sign of the items
* overrules what the author's heading says. The one exception, `audience`, and the points of documents above were never fitted.
*/
const PART_WEIGHTS = {
	always: -3.5,
	/** Its heading names commitments, or look-alikes such as a timeline. */
	named: 7,
	namedOther: -7,
	/** Its heading shares a word stem with headings that name commitments, or says what the authors will do. */
	stem: 2,
	/** The nearest heading above it that names commitments or look-alikes names commitments (`within`) or look-alikes (`withinOther`). */
	within: 7,
	withinOther: -3,
	/** It comes after a heading such as “Impact” or “Root cause”. */
	later: 1,
	/** Items that begin or end with a verb. */
	verbs: 1,
	/** After the analysis, almost all of several items are instructions, and the heading doesn't name ideas or steps to follow. */
	orders: 2,
	/** A table has columns for owners, and for due dates, tickets or states; or all of several items have task boxes. */
	plan: 2,
	/** Items with an owner, a due date, a task box, or a login or ticket at the end. */
	fields: 3,
	/** Items that report what happened. */
	past: -.5,
	/** Items that address the reader. */
	readers: -3,
	/** Its instructions address the reader. */
	audience: -8,
	/** Items that begin with a day or a time. */
	times: -2.5,
	/** Items that are questions, only code or links, or rows of a table without an action column. */
	others: -2
};

// src/core/parse/evidence/instructive.ts
/** A day or time that isn't counted in `happened`: `5 mai`, `3/5`, `14h05`, `2 pm`. */
const DAY_OR_HOUR = /(?<![\d.,/])(?:\d{1,2}(?:[./]\d{1,2}(?![\d./%])|\s?h\s?(?:\d\d)?\b|\s?[ap]m\b)|\d{1,2}(?:\.|er|st|nd|rd|th|日)?\s?(?:de |of )?(?<month>\p{L}+))/gu;
const TITLE$1 = /^\W*(?:(?:RB|SOP|KB)-?\d|[A-Z][a-z]+ing\b(?! of\b)|[Yy]our\b)/;
const PAST_VERB = /(?<!\bbe )\b[a-z]{2,}ed\b/;
const FIELD$1 = /^\s*\[[xX]\]\s|[([]@[\p{L}\p{N}]|\((?:[\w.-]+\/[\w.-]+)?#\d/u;
const COMMAND = /`[a-z][\w./-]* [^`\n]+`/;
const CODE$1 = /`[^`\n]*`/g;
/** How many paragraphs, list items and table cells at the start are searched for words that name the document's kind: `This policy …`. */
const FIRST_TEXTS = 6;
/** The texts of blocks without their code, in which `var` isn't the Swedish “was”. */
function textsOf(blocks) {
	return blocks.flatMap(({ cells }) => cells.map(({ raw }) => raw.replaceAll(CODE$1, " ")));
}
/** The text near the start in which a document names its own kind: `This policy applies to …`. */
function selfIn(blocks, { evidence }) {
	return textsOf(blocks).slice(0, FIRST_TEXTS).find((text) => evidence.namesItself(text));
}
/** Weighs the signs that a document is a guide although its title names no kind of guide, such as a runbook. */
function weighInstructive({ title, blocks, nodes, happened }, lexicon) {
	const { evidence, grammar, headings, prose } = lexicon;
	const texts = textsOf(blocks);
	const count = (test) => texts.filter(test).length;
	const heads = nodes.flatMap((node) => node.type === "heading" ? [node.inline.text] : []).slice(1);
	const self = selfIn(blocks, lexicon);
	const readers = count((text) => evidence.addressesReaders(text));
	const sentences = texts.flatMap((text) => text.split(/[.!?]\s/));
	const past = sentences.filter((sentence) => evidence.reportsPast(sentence)).length;
	const verbs = sentences.filter((sentence) => PAST_VERB.test(sentence)).length;
	const steps = heads.filter((head) => evidence.isHeadOfGuide(head) && headings.sectionKind(head) !== "commitments").length;
	const fields = blocks.filter(({ cells }) => cells.some(({ raw }) => FIELD$1.test(raw))).length;
	const reported = heads.filter((head) => headings.sectionKind(head) === "others").length;
	const orders = blocks.filter(({ type, cells }) => type === "paragraph" && cells.some(({ text }) => prose.startsWith("imperatives", text)));
	const namesDay = (text) => Array.from(text.matchAll(DAY_OR_HOUR)).some(({ groups }) => {
		const month = groups?.["month"];
		return month === void 0 || grammar.followsNumber(month);
	});
	const isUndated = blocks.length >= GUIDE_POINTS.fewestBlocks && happened === 0 && !texts.some(namesDay);
	const isTitled = evidence.isTitleOfGuide(title.text) || TITLE$1.test(title.text);
	return {
		points: (self === void 0 ? 0 : GUIDE_POINTS.self) + (isTitled ? GUIDE_POINTS.title : 0) + (isUndated ? GUIDE_POINTS.undated : 0) + (isUndated && past === 0 && verbs <= 1 ? GUIDE_POINTS.uneventful : 0) + Math.min(GUIDE_POINTS.readersMost, readers * GUIDE_POINTS.readers) + Math.min(GUIDE_POINTS.headsMost, steps * GUIDE_POINTS.heads) + (blocks.some(({ cells }) => cells.some(({ raw }) => COMMAND.test(raw))) ? GUIDE_POINTS.commands : 0) + (orders.length > 0 ? GUIDE_POINTS.orders : 0) + Math.max(GUIDE_POINTS.pastMost, past * GUIDE_POINTS.past + verbs * GUIDE_POINTS.verbs) + happened * GUIDE_POINTS.happened + fields * GUIDE_POINTS.fields + Math.max(0, reported - 1) * GUIDE_POINTS.reportHeads,
		reasons: [
			self === void 0 ? "" : "it calls itself one",
			isTitled ? `its title is “${title.text}”` : "",
			isUndated ? "it names no day or time" : "",
			readers > 0 ? "it addresses its readers" : "",
			steps > 0 ? "it has headings that are typical of guides" : "",
			past === 0 ? "it reports nothing that happened" : ""
		].filter(Boolean).slice(0, 3)
	};
}

// src/core/parse/evidence/document-kind.ts
/** A year, or a time of day. */
const DAY_OR_TIME = /(?<!\d)(?:20[0-3]\d|[0-2]?\d:[0-5]\d)(?!\d)/;
const DAYS_AND_TIMES = new RegExp(DAY_OR_TIME, "g");
/** The separators between the parts of a title: `Runbook: the bot doesn't answer`, `Sign-in problems – status log`. */
const BETWEEN_PARTS$1 = /[:：|·(（]|\s[–—-]\s/u;
/** The last part of a title can name the document's kind only if it has at most this many words: `… – status log`. */
const LAST_PART_WORDS = 3;
/** A document with at least this many updates can be a status log. */
const STATUS_UPDATES = 3;
/** At least this many headings such as “Timeline” and “Impact” suggest that a document is a report. */
const REPORT_HEADS = 3;
/**
* Decides whether a document is an empty form (`template`), or tells people how to work or logs status updates (`guide`).
* Returns null for reports and all other documents.
* `fields` is its front matter.
*/
function documentKindOf(nodes, fields, lexicon) {
	const heading = nodes.find((node) => node.type === "heading");
	const titleField = fields.get("title");
	const title = titleField === void 0 ? heading?.inline ?? EMPTY : plainInline(titleField);
	const blocks = blocksOf(nodes);
	const named = kindNamed(title.text, lexicon);
	const happened = blocksOf(withoutHistory(nodes, lexicon)).reduce((sum, block) => sum + countDays(block), 0);
	const shared = {
		line: heading?.line ?? 1,
		title: title.text || title.raw,
		isLog: false
	};
	const template = templatePoints({
		title,
		blocks,
		named,
		happened,
		fields
	});
	if (template.points >= DOCUMENT_POINTS.needed) return {
		name: "template",
		...shared,
		reasons: template.reasons
	};
	if (named === "guide") return guidePoints({
		nodes,
		blocks,
		title,
		happened
	}, lexicon) >= DOCUMENT_POINTS.needed ? {
		name: "guide",
		...shared,
		reasons: [`its title is “${shared.title}”`]
	} : null;
	if (isStatusLog(nodes, blocks, lexicon)) return {
		name: "guide",
		...shared,
		reasons: ["its entries are status updates"],
		isLog: true
	};
	if (happened > GUIDE_POINTS.happenedMost || DAY_OR_TIME.test(title.raw)) return null;
	const { points, reasons } = weighInstructive({
		title,
		blocks,
		nodes,
		happened
	}, lexicon);
	return points >= GUIDE_POINTS.needed ? {
		name: "guide",
		...shared,
		reasons
	} : null;
}
function templatePoints({ title, blocks, named, happened, fields }) {
	const open = blocks.filter(isOpen);
	const share = open.length / Math.max(blocks.length, DOCUMENT_POINTS.fewLines);
	const isOpenTitle = isPlaceholder(title);
	const hasBlanks = blocks.some(({ cells }) => cells.some(({ raw }) => hasBlank(raw))) || Array.from(fields.values()).some(hasBlank);
	return {
		points: (isOpenTitle ? DOCUMENT_POINTS.openTitle : 0) + (named === "template" ? DOCUMENT_POINTS.namedTemplate : 0) + (hasBlanks ? DOCUMENT_POINTS.blanks : 0) + Math.min(DOCUMENT_POINTS.placeholdersMost, share * DOCUMENT_POINTS.placeholders) + Math.max(DOCUMENT_POINTS.happenedMost, happened * DOCUMENT_POINTS.happened),
		reasons: [isOpenTitle || named === "template" ? `its title is “${title.text || title.raw}”` : "", open.length > 0 ? `${open.length} of ${blocks.length} lines are still to be filled in` : ""].filter(Boolean)
	};
}
/** Whether a document without the headings of a report is a list of updates such as “Investigating” and “Resolved”. */
function isStatusLog(nodes, blocks, { evidence, headings }) {
	const heads = nodes.flatMap((node) => node.type === "heading" ? [node.inline.text] : []);
	const entries = blocks.flatMap(({ cells }) => cells.flatMap(({ raw }) => LEAD.exec(raw)?.[1] ?? []));
	const updates = [...heads, ...entries].filter((text) => evidence.isStatusUpdate(text));
	return updates.length >= STATUS_UPDATES && heads.every((head) => headings.sectionKind(head) === null || updates.includes(head));
}
/** Words in bold at the start: `**Monitoring** – 13:15 UTC`. */
const LEAD = /^\s*(?:\*\*|__)([^*_\n]{1,40})/;
const EMPTY_BOX = /^\s*\[ \]\s*$/;
/** Whether a line is empty or has a placeholder. */
function isOpen({ cells }) {
	const filled = cells.filter(({ raw }) => raw.replace(EMPTY_BOX, "").trim() !== "");
	return filled.length === 0 || filled.some(isPlaceholder);
}
/** Leaves out the parts that say when the document itself was changed. */
function withoutHistory(nodes, { evidence }) {
	let isInHistory = false;
	return nodes.filter((node) => {
		if (node.type === "heading") isInHistory = evidence.isHistory(node.inline.text);
		return !isInHistory;
	});
}
function guidePoints({ nodes, blocks, title, happened }, lexicon) {
	const { headings, evidence } = lexicon;
	const heads = nodes.filter((node) => node.type === "heading").slice(1);
	const reportHeads = heads.filter(({ inline }) => headings.sectionKind(inline.text) === "others").length;
	const guideHeads = heads.filter(({ inline }) => evidence.isHeadOfGuide(inline.text)).length;
	return DOCUMENT_POINTS.namedGuide + (selfIn(blocks, lexicon) === void 0 ? 0 : GUIDE_POINTS.self) + Math.min(GUIDE_POINTS.headsMost, guideHeads * GUIDE_POINTS.heads) + (title.raw.search(DAY_OR_TIME) < 0 ? 0 : DOCUMENT_POINTS.dayInTitle) + Math.max(DOCUMENT_POINTS.happenedMost, happened * DOCUMENT_POINTS.happened) + (reportHeads >= REPORT_HEADS ? DOCUMENT_POINTS.reportHeads : 0);
}
/** The kind of document that a title names in its first part, or in a short last part. */
function kindNamed(title, { evidence }) {
	const [first = "", ...others] = title.replace(/[([（][^()[\]（）]{0,80}[)\]）]$/u, "").split(BETWEEN_PARTS$1).map((part) => part.trim()).filter(Boolean);
	const last = others.at(-1) ?? "";
	const named = evidence.documentNamed(first);
	if (named || last.split(" ").length > LAST_PART_WORDS) return named;
	return evidence.documentNamed(last);
}
function countDays({ cells }) {
	return cells.reduce((sum, { raw }) => sum + (raw.match(DAYS_AND_TIMES)?.length ?? 0), 0);
}

// src/core/parse/dates/day-order.ts
/** Dates such as `03/04/2026` and `3-4-26`. */
const DATE_IN_FIGURES = /(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/-])(?<b>\d{1,2})\k<mark>(?:20\d{2}|[23]\d)(?![\d/-])/g;
/** Languages whose dates start with the month or the year. In English, both orders are usual. */
const MONTH_FIRST = /* @__PURE__ */ new Set([
	"zh",
	"ja",
	"ko"
]);
/**
* Decides whether a report's dates such as `03/04/2026` start with the day or with the month: a date with a day above 12 decides.
* Without such a date, the report's language decides. Returns null if dates contradict each other, or if nothing decides in English.
*/
function dayOrderOf(text, language) {
	const orders = /* @__PURE__ */ new Set();
	for (const { groups } of text.matchAll(DATE_IN_FIGURES)) {
		const [a, b] = [Number(groups?.["a"]), Number(groups?.["b"])];
		if (a > 12 && a <= 31 && b <= 12) orders.add("day-month");
		if (b > 12 && b <= 31 && a <= 12) orders.add("month-day");
	}
	const [first = null] = orders;
	if (orders.size > 0) return orders.size === 1 ? first : null;
	if (language === "en") return null;
	return MONTH_FIRST.has(language) ? "month-day" : "day-month";
}

// src/core/parse/syntax-error.ts
/** The causes of YAML errors, by the parser's error code. The parser's messages quote the file. */
const YAML_PROBLEMS = {
	BAD_ALIAS: "an alias (*name) is not allowed",
	BAD_DQ_ESCAPE: "a double-quoted string contains an invalid escape",
	BAD_INDENT: "the indentation is wrong",
	BAD_SCALAR_START: "a value starts with a special character: put it in quotes",
	BLOCK_AS_IMPLICIT_KEY: "a line contains two keys: put the value in quotes",
	DUPLICATE_KEY: "a key is given twice",
	MISSING_CHAR: "a quote, bracket, colon or comma is missing",
	MULTILINE_IMPLICIT_KEY: "a key spans several lines: put the value in quotes, or add the colon",
	MULTIPLE_DOCS: "it contains a second document (---)",
	TAB_AS_INDENT: "a tab is used for indentation: use spaces",
	TAG_RESOLVE_FAILED: "a tag (!name) is not allowed"
};
const UNKNOWN = "correct the indentation, quotes and colons";
/** Describes why a YAML or TOML text can't be parsed, without quoting it. `firstLine` is the line where the text starts, from 1. */
function describeSyntaxError(error, firstLine = 1) {
	if (error instanceof TomlError) return `invalid TOML on line ${error.line + firstLine - 1}`;
	if (error instanceof ReferenceError) return "an alias (*name) is not allowed";
	if (!(error instanceof YAMLParseError)) return UNKNOWN;
	const line = error.linePos?.[0].line;
	const place = line === void 0 ? "" : ` on line ${line + firstLine - 1}`;
	const [what, fix] = ((Object.hasOwn(YAML_PROBLEMS, error.code) ? YAML_PROBLEMS[error.code] : void 0) ?? UNKNOWN).split(/:(.*)/);
	return `${what}${place}${fix === void 0 ? "" : `:${fix}`}`;
}

// src/core/parse/front-matter.ts
const LIMIT_BYTES = 8192;
const LIMIT_DEPTH = 8;
const BLOCK = /^(?<mark>---|\+\+\+)[ \t]*\n(?<text>[\s\S]*?\n)?\k<mark>[ \t]*(?:\n|$)/;
/** Parses the front matter of a report. Never throws: an invalid block is returned as a `problem`. */
function parseFrontMatter(source) {
	const none = {
		body: source,
		fields: /* @__PURE__ */ new Map(),
		commitments: null,
		problem: null
	};
	const block = BLOCK.exec(source);
	if (!block?.groups) return none;
	const { mark, text = "" } = block.groups;
	const body = block[0].replaceAll(/[^\n]/g, "") + source.slice(block[0].length);
	if (new TextEncoder().encode(text).length > LIMIT_BYTES) {
		const problem = `the front matter is larger than ${LIMIT_BYTES / 1024} KiB: keep “date” and “title” there and move the rest into the text`;
		return {
			...none,
			body,
			problem,
			commitments: unreadList(text)
		};
	}
	try {
		const { data, lineOf } = mark === "+++" ? {
			data: parse(text),
			lineOf: () => 1
		} : parseYaml(text);
		if (typeof data === "string" || Array.isArray(data)) return none;
		return {
			...none,
			body,
			fields: scalarsOf(data),
			commitments: entriesOf(data, lineOf)
		};
	} catch (error) {
		const problem = `the front matter can't be parsed: ${error instanceof Failure ? error.message : describeSyntaxError(error, 2)}`;
		return {
			...none,
			body,
			problem,
			commitments: unreadList(text)
		};
	}
}
/** The commitments in a block that isn't parsed: none if it has a `commitments` list, because inferred ones could be wrong. */
function unreadList(text) {
	return /^commitments\s*[:=]/m.test(text) ? [] : null;
}
/**
* Uses the failsafe schema, which keeps every scalar as written and doesn't resolve dates, numbers or tags. Throws if the text is
* invalid, too deep or contains an alias.
*/
function parseYaml(text) {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		schema: "failsafe",
		logLevel: "error",
		resolveKnownTags: false,
		lineCounter: lines
	});
	const [error] = document.errors;
	if (error) throw error;
	if (depthOf(document.contents) > LIMIT_DEPTH) throw new Failure(`it is nested deeper than ${LIMIT_DEPTH} levels`);
	const lineOf = (index) => lines.linePos(startOf(document, index)).line + 1;
	return {
		data: document.toJS({ maxAliasCount: 0 }),
		lineOf
	};
}
/** The text offset of the entry at an index. */
function startOf(document, index) {
	const { range } = document.getIn(["commitments", index], true);
	return Number(range?.[0]);
}
function depthOf(node, depth = 0) {
	if (depth > LIMIT_DEPTH) return depth;
	return (isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : []).reduce((deepest, child) => Math.max(deepest, depthOf(child, depth + 1)), depth);
}
function scalarsOf(data) {
	const fields = /* @__PURE__ */ new Map();
	if (typeof data !== "object" || data === null) return fields;
	for (const [key, value] of Object.entries(data)) if (value instanceof TomlDate) fields.set(key, value.toISOString());
	else if (Array.isArray(value)) fields.set(key, value.filter((item) => typeof item === "string").join(", "));
	else if (typeof value !== "object") fields.set(key, String(value));
	return fields;
}
function entriesOf(data, lineOf) {
	if (typeof data !== "object" || data === null || !("commitments" in data)) return null;
	const list = data.commitments;
	if (!Array.isArray(list)) throw new Failure("“commitments” is not a list: write each entry as - \"Rotate the keys (owner: @ann, due 2026-12-01)\"");
	return list.map((entry, index) => ({
		line: lineOf(index),
		value: typeof entry === "string" ? entry : scalarsOf(entry)
	}));
}

// src/core/parse/lexicon/memoize-last.ts
/** Wraps a pure function so that it remembers its last result, because the same text is often looked at several times in a row. */
function memoizeLast(compute) {
	let last = null;
	return (text) => {
		if (last?.text !== text) last = {
			text,
			result: compute(text)
		};
		return last.result;
	};
}

// src/core/parse/lexicon/phrases.ts
/**
* Chinese, Japanese and Korean characters. Chinese and Japanese don't put spaces between words, and Korean
* appends particles to words, so their phrases have no word boundaries.
*/
const UNSPACED = /[\u1100-\u11FF\u3005-\u30FF\u3130-\u318F\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF]/;
/**
* A letter or digit, in ranges that leave out punctuation. Compiling an expression takes 0.1 ms with this class around the words, and 0.4 ms
* with `[\p{L}\p{N}]`.
*/
const WORD_SIGN = String.raw`[0-9A-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u037D\u037F-\u0559\u0561-\u1FFF\u2C00-\u2DFF\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3041-\u9FFF\uA000-\uD7FF\uF900-\uFDFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC]`;
/**
* For a character class: the letters of scripts that use spaces, and digits, in ranges. Leaves out characters above U+FFFF, and contains
* some marks and signs between the letters. Properties such as `\p{L}` are about fifty times slower to compile, and the patterns for
* dates contain this class more than a hundred times.
*/
const SPACED_SIGNS = String.raw`0-9A-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02E4\u0370-\u0374\u0376-\u037D\u037F-\u0386\u0388-\u0559\u0560-\u0588\u05D0-\u05F2\u0620-\u0669\u066E-\u06D3\u06D5-\u06FC\u0710-\u0963\u0966-\u0DEF\u0E01-\u0E33\u0E40-\u0E4E\u0E50-\u0E59\u0E81-\u0F00\u0F20-\u10FF\u1200-\u135A\u1369-\u1FFC\u2070-\u2079\u207F-\u2089\u2090-\u209C\u2150-\u2189\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u2C00-\u2DDE\u3007\u3021-\u3029\u30FC\uA000-\uA95F\uA980-\uABF9\uFB00-\uFDFB\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF70`;
const MATCHES_NOTHING = "(?!)";
/** Whether the text contains characters from a script without word boundaries. */
function hasUnspaced(text) {
	return UNSPACED.test(text);
}
/** The phrases of each word list that was split, because every set of languages contains the English lists. */
const phrasesOfList = /* @__PURE__ */ new Map();
/** Splits comma-separated word lists into their phrases, in order. */
function splitPhrases(...lists) {
	return lists.flatMap((list) => {
		const known = phrasesOfList.get(list);
		if (known) return known;
		const phrases = list.split(",").map((phrase) => phrase.trim().replaceAll(/\s+/g, " ")).filter(Boolean);
		phrasesOfList.set(list, phrases);
		return phrases;
	});
}
/** The phrases that `pick` selects from each language, in language order. A language can lack a list. */
function phrasesOf(languages, pick) {
	return splitPhrases(...languages.map((language) => pick(language) ?? ""));
}
/**
* A regular expression source that matches any of the phrases in unnormalized text, longest first. Matches only whole words,
* except in scripts without word boundaries.
*/
function phrasePattern(phrases) {
	const [spaced, unspaced] = splitByScript(phrases);
	return `(?:${`(?<!${WORD_SIGN})(?:${alternatives(spaced)})(?!${WORD_SIGN})`}|${alternatives(unspaced)})`;
}
/** Like `phrasePattern`, but without word boundaries, for patterns that add their own. */
function alternatives(phrases) {
	if (phrases.length === 0) return MATCHES_NOTHING;
	return longestFirst(phrases).map(sourceOf).join("|");
}
/** Splits phrases into those in scripts with spaces and those in scripts without. */
function splitByScript(phrases) {
	return [phrases.filter((phrase) => !hasUnspaced(phrase)), phrases.filter(hasUnspaced)];
}
/** Sorts phrases by length, longest first, so that a pattern prefers the longest match. */
function longestFirst(phrases) {
	return phrases.toSorted((a, b) => b.length - a.length);
}
function sourceOf(phrase) {
	return phrase.replaceAll(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/['’]| (?=(?:t|s|re|ve|ll)(?: |$))/g, "['’]").replaceAll("*", `${WORD_SIGN}*`).replaceAll(" ", hasUnspaced(phrase) ? String.raw`\s*` : String.raw`\s+`);
}
/** The number of words in a text. In a script without spaces, a word has about two characters. */
function wordsIn(text) {
	return hasUnspaced(text) ? text.length / 2 : text.split(" ").length;
}

// src/core/parse/lexicon/keys.ts
/** Letters that can carry an accent: Latin beyond ASCII, Greek and Cyrillic. */
const ACCENTED = /[\u00C0-\u052F\u1E00-\u1FFF]/;
/** A text's key (see matchKey) without accents, because people often omit them. */
const keyOf = memoizeLast((text) => {
	const key = matchKey(text);
	return ACCENTED.test(key) ? withoutAccents(key) : key;
});
/** Replaces each letter by the one that people type if they omit the accents. Expects lower-case text. */
function withoutAccents(text) {
	return text.normalize("NFD").replaceAll(/[\u0300-\u036F]/g, "").normalize("NFC").replaceAll("ı", "i").replaceAll("ł", "l").replaceAll("đ", "d");
}
/** The key with a space on each side, as the patterns in this file require. */
function paddedKey$1(text) {
	return ` ${keyOf(text)} `;
}
/** The keys of the word lists' phrases. Languages and lists share many phrases. */
const phraseKeys = /* @__PURE__ */ new Map();
/** The phrases' keys. Keeps an asterisk at the start or end of a word. Expects phrases from the word lists, whose keys it remembers. */
function keysOf(phrases) {
	return phrases.map((phrase) => {
		const known = phraseKeys.get(phrase);
		if (known !== void 0) return known;
		const key = keyOfPhrase(phrase, keyOf);
		phraseKeys.set(phrase, key);
		return key;
	});
}
/** Like `keysOf`, but keeps accents. */
function accentedKeysOf(phrases) {
	return phrases.map((phrase) => keyOfPhrase(phrase, matchKey));
}
function keyOfPhrase(phrase, keyOfWord) {
	return phrase.split(" ").map((word) => {
		const [start, end] = [word.startsWith("*") ? "*" : "", word.length > 1 && word.endsWith("*") ? "*" : ""];
		return start + keyOfWord(word.replaceAll("*", "")) + end;
	}).join(" ");
}
/**
* A regular expression source that matches any of the phrases in a padded key. It starts with a literal space and literal
* words, which is many times faster than checking word boundaries at every position.
*/
function keyPattern(phrases) {
	return patternOfKeys(keysOf(phrases));
}
/** Like `keyPattern`, for keys. */
function patternOfKeys(keys) {
	return `(?:${spacedPattern$1(keys)}|${unspacedPattern$1(keys)})`;
}
/** Matches any of the phrases at the start of a padded key. */
function keyStart(phrases) {
	return new RegExp(`^${keyPattern(phrases)}`, "u");
}
/** Tests whether a padded key contains any of the phrases. Tests unspaced phrases only if the key contains unspaced characters. */
function keyMatcher(phrases) {
	const keys = keysOf(phrases);
	const spaced = new RegExp(spacedPattern$1(keys), "u");
	const unspaced = new RegExp(unspacedPattern$1(keys), "u");
	return { test: (key) => spaced.test(key) || hasUnspaced(key) && unspaced.test(key) };
}
/**
* Tests whether a padded key consists only of these phrases, and of matches of the pattern `others`. Takes the first match at
* every position and never goes back: a pattern that tries all ways to split the key takes exponential time.
*/
function wholeKeyMatcher(phrases, others = MATCHES_NOTHING) {
	const part = new RegExp(`${keyPattern(phrases)}|${others}| `, "uy");
	return { test(key) {
		part.lastIndex = 0;
		let end = 0;
		while (end < key.length && part.test(key)) end = part.lastIndex;
		return end === key.length;
	} };
}
function spacedPattern$1(keys) {
	const [spaced] = splitByScript(keys);
	return ` (?:${longestFirst(spaced).map((key) => key.replaceAll("*", "[^ ]*")).join("|") || "(?!)"})(?= )`;
}
function unspacedPattern$1(keys) {
	const [, unspaced] = splitByScript(keys);
	return ` ?(?:${longestFirst(unspaced).map((key) => key.replaceAll(" ", " ?")).join("|") || "(?!)"})`;
}

// src/core/parse/languages/chinese.ts
const chinese = {
	name: "zh",
	headings: {
		promises: `后续安排, 下一步计划, 下一步工作, 如何改进, 防止再次发生, 避免类似, 整改方案, 剩余工作, 待完成, 遗留事项, 遗留问题, 决议, 决定事项, 行动项, =改进, =预防, =預防, 行动计划, 改进措施, 改进项, 改进计划, 改进方案, 后续改进, 后续行动, 后续措施, 后续计划, 后续工作, 后续动作, 后续,
      预防措施, 防范措施, 整改措施, 整改计划, 整改, 措施, 防护措施, 防護措施, 待辦事項, 待辦, 下一步行動, 後續改善, 纠正措施, 优化措施, 优化方案, 待办事项, 待办, 下一步, 解决措施, 长期方案, 长期改进,
      長期改善, 改善措施, 後續行動, 後續改進, 預防措施, 行動項目, 改進措施, 避免再次发生, 如何避免, 防止再发, 跟进事项, 跟进项, 改进建议与行动, 我们正在做什么, 我们在做什么, 我们将做什么, 我们会做什么, 我们要做什么, 我们将如何, 接下来, 我们的承诺, 我们已经做的, 會做什麼, 我們將做什麼,
      承诺, 我们正在做, 我们的改进, 要做的事, 已完成, 已经完成, 决定, 为了不再发生, 工作计划, 承諾, 接下來, 後續, 決定, 整改計畫, 改善計畫, 谁做什么, 分工, 如何避免再次, 如何防止再次, 怎样避免再次, 我们如何避免, 我们如何防止`,
		audiences: "用户须知, 给用户的, 面向用户",
		restoration: "应急措施, 临时措施, 缓解措施, 处理措施, 补救措施",
		others: `时间线, 時間線, 时间轴, 事件经过, 事故经过, 经过, 经验教训, 教训, 经验, 根本原因, 根因, 原因, 影响, 影響, 概述, 概要, 摘要, 总结,
      背景, 原则, 原則, 处理过程, 处置过程, 应急处理, 应急措施, 临时措施, 临时方案, 恢复过程, 故障现象, 现象, 做得好, 做得不好, 做得好的,
      问题分析, 分析, 参考, 附录, 参与人员, 发现过程, 发现, 幸运, 解决过程, 修复过程, 排查过程, 问题, 處理狀態, 症狀, 根因分析, 修復步驟, 檢討, 教訓, 故障经过, 恢复步骤, 修复方案, 解决方案, 验证步骤`,
		horizons: `短期, 中期, 长期, 長期, 中长期, 0 天内, 0 日内, 未来 0 天, 近期, 本季度, 下季度`,
		groups: "立即, 紧急, 技术, 流程, 运维, 监控, 其他, 已完成, 进行中, 计划中, 待完成, 高优先级, 中优先级, 低优先级",
		joiners: "与, 和, 及, 以及, 與, 的",
		lessons: "经验教训, 教训, 教訓"
	},
	columns: {
		recurs: "频率, 周期",
		text: `行动, 行动项, 措施, 内容, 事项, 任务, 改进措施, 改进项, 描述, 动作, 具体措施, 待办, 待办事项, 工作项, 行動, 項目, 交辦, 事項, 做什么, 工作内容, 具体内容, 承诺`,
		owner: `负责人, 责任人, 負責人, 担当人, 执行人, 负责团队, 责任方, 负责, 負責, 跟进人, 谁来做, 谁负责, 牵头部门, 责任部门, 牵头人`,
		due: "截止日期, 期限, 完成时间, 截止时间, 计划完成时间, 预计完成时间, 完成日期, 截止, 截止日, 计划时间",
		tracker: "工单, 链接, 单号, 任务链接, 关联工单, 关联任务, 相关工单, 工单号, 關聯工單",
		status: `状态, 进度, 狀態, 完成情况, 当前状态, 进展, 到哪一步`,
		priority: "优先级, 優先級",
		kind: "类型, 类别, 分类",
		id: "编号, 序号",
		reason: "原因说明, 理由, 变更原因"
	},
	textHeads: "标题, 名称, 事项, 方案, 概述",
	labels: {
		busy: "负责",
		assigns: "由",
		posts: "部",
		owner: "负责人, 责任人, 负责, 執行人, 負責人",
		attending: "参加者, 参会人, 参会人员, 出席, 与会人员, 记录人, 作者",
		due: "截止日期, 截止时间, 截止, 完成时间, 预计完成, 预计完成时间, 计划完成时间, 期限",
		action: "对策, 整改措施, 预防措施, 纠正措施, 行动, 行动项, 待办, 改进措施, 后续, 后续行动, 跟进, 下一步",
		team: "团队, 小组, 组, 部门",
		role: "",
		people: "我, 全员, 所有人",
		acts: "",
		toAct: "",
		suffers: "",
		anybody: ""
	},
	references: {
		leads: `跟踪于, 追踪于, 记录于, 记录在, 跟进于, 修复于, 解决于, 由 @ 跟踪, 由 @ 追踪, 由 @ 跟进, 由 @ 修复, 由 @ 解决, 在 @ 中跟踪, 在 @ 跟踪, 在 @ 中追踪,
      在 @ 追踪, 在 @ 中跟进, 在 @ 跟进, 在 @ 中修复, 在 @ 中处理, 在 @ 处理, 通过 @ 跟踪, 通过 @ 跟进, @ 跟踪, @ 跟进, 修复, 关闭, 解决, 跟踪, 追踪`,
		nouns: "工单, 问题单, 任务, 议题, 合并请求, 拉取请求, 缺陷",
		within: `的, 和, 与, 及, 或, 对, 在, 从, 为, 给, 由, 见, 详见, 参见, 参考, 参照, 比如, 例如, 用, 到, 于, 关于, 像, 如, 是, 自, 把, 被, 将, 按, 据, 因, 因为,
      以及, 来自, 第, 步骤, 阶段, 节点, 优先级, 原因, 事故, 故障, 版本`,
		joiners: "和, 与, 及, 以及",
		verbs: "回滚, 回退, 合并, 合入, 重开, 重新打开, 复现, 避免, 防止, 导致",
		clauses: "",
		auxiliaries: ""
	},
	marks: {
		live: "线上运行, 已在线上, 运行中, 生产环境运行, 已启用, 已合入, 已合并, 已上线",
		done: "已完成, 已添加, 已落实, 已落地, 已新增, 已執行, 已修復, 已解決, 已执行, 已修复, 已上线, 已解决, 已实施, 已关闭, 已部署, 完成, 已做",
		open: "未开始, 进行中, 待办, 计划中, 未完成, 待完成, 处理中, 待处理, 规划中, 待定, 待开始, 开发中, 计划",
		dropped: "已取消, 撤回, 已撤回, 取消, 放弃, 不处理, 已否决",
		replaced: "替换为, 由以下取代, 被取代",
		moved: "推迟, 延期, 原定",
		past: "已发送, 已发布, 已修复, 已更新, 已替换",
		negations: "未, 部分",
		beside: "于, 自, 从"
	},
	prose: {
		pledges: "我们将, 我们会, 我们计划, 我们已经开始, 我们打算, 我们承诺, 我們將, 我們會, 我們計劃, 我们后续, 后续我们, 我将, 我会",
		personal: "我将, 我会",
		plans: "将会, 将被, 计划, 将在, 将对, 需要, 必须, 应当, 后续会, 后续将, 将增加, 将引入, 将优化",
		neither: "这将, 这会, 我们会继续, 我们将继续, 您将, 用户将, 将及时公布, 将第一时间通知, 如果",
		conditions: "如果, 若",
		enumerators: "首先, 其次, 再次, 此外, 另外, 最后, 同时, 未来, 今后, 后续, 第一, 第二, 第三",
		announcements: "我们决定, 商定, 我們決定, 以下措施, 如下措施, 以下改进, 如下改进, 以下行动, 以下几点, 以下几个方面, 措施如下, 改进如下, 采取以下",
		lists: "以下, 如下",
		generalities: "以下, 如下, 一系列",
		explanations: "由于, 因为, 原因是, 原因如下, 导致",
		questions: "",
		imperatives: "",
		rejections: "决定不, 暂不, 不予, 已否决",
		checklists: "本文档, 此模板, 本模板",
		placeholders: "无, 無, 暂无, 待定, 不适用, 待补充, 待创建",
		immeasurable: "改进, 优化, 加强, 提高"
	},
	tense: {
		starts: "",
		vetoes: "计划, 决定, 开始, 未, 正在, 尚, 如果, 当, 将"
	},
	actions: {
		starts: `增加, 添加, 新增, 加入, 优化, 完善, 建立, 建设, 搭建, 引入, 升级, 修复, 修改, 限制, 调整, 补充, 制定, 启用, 禁用, 开启, 关闭, 加强, 强化, 改进, 改造, 改为, 改用, 统一, 监控, 定期, 梳理, 清理, 迁移, 拆分, 接入, 设置, 配置, 推动, 推进, 落实, 培训, 编写, 更新, 审查, 排查, 评估, 检查, 对所有, 对全部, 将, 把, 为, 在, 实现, 实施, 提升, 提高, 降低, 缩短, 扩容, 替换, 下线, 上线, 取消, 删除, 移除, 隔离, 规范, 明确, 要求, 组织, 开展, 完成, 重构, 重写, 自动, 使用, 采用, 避免, 禁止, 防止, 确保, 保证,
      公布, 发布, 演练, 安排, 聘请, 增設, 優化, 建置, 導入, 調整, 檢視, 檢討, 補充, 強化, 升級, 修復, 設定, 啟用, 停用, 評估, 訓練, 撰寫, 實施, 縮短, 擴充, 汰換, 規範, 確保`,
		ends: `优化, 完善, 改造, 治理, 加固, 演练, 机制, 自动化, 规范化, 标准化, 培训, 升级, 改进, 迁移, 扩容, 自動化, 標準化, 演練, 升級`,
		ideas: `建议, 建議, 想法, 思考, 步骤, 步驟, 说明, 验证, 测试计划, 流程, 议程, 选项, 方案对比, 备选, 目标, 原则, 价值观, 设计, 架构, 命令, 恢复, 讨论, 备注, 检查清单, 规则, 示例, 如果, 說明, 驗證, 恢復, 討論, 如何检查, 如何判断, 如何使用, 怎么判断, 怎么用`
	},
	evidence: {
		templates: "模板, 模版, 样例, 範本, 样板",
		guides: "协议, 条款, 章程, 条例, 规定, 准则, 手册, 手冊, 指南, 预案, 流程, 规范, 規範, 制度, 政策, 检查清单, 检查表, 清单, 操作步骤, 更新日志, 变更日志, 发布说明, 状态日志, 教程, 须知, 守则, 表单",
		updates: "调查中, 已确认, 监控中, 已解决, 已恢复",
		itself: "本指南, 本手册, 本规范, 本政策, 本流程, 本教程, 此指南, 这份指南",
		histories: "变更历史, 修订历史, 修订记录, 变更记录, 历史事件",
		guideHeads: "前提条件, 操作步骤, 适用范围, 目的, 升级流程, 步骤 1, 步骤一, 第一步, 第二步, 什么时候用, 何时使用, 排查步骤, 处理方法, 处理步骤, 升级路径, 升级, 历史事件, 变更历史",
		guideTitles: "如何, 为什么, 怎样",
		readers: "您, 你的, 你可以, 请",
		past: "已经, 已, 曾"
	},
	dates: {
		dated: "发布, 发布于, 发布时间, 撰写, 撰写于, 最近更新, 最后更新, 更新时间, 更新于, 编写日期",
		leadIns: "预计, 计划, 目标, 预期, 拟",
		weekOf: "@那一周, @那周, @当周, @所在周",
		during: "@期间, @份内, @份",
		published: "日期, 发布日期, 发布时间, 报告日期, 报告时间, 撰写日期, 报告日, 報告日期",
		months: "一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月",
		weekdays: `星期日/周日/星期天, 星期一/周一, 星期二/周二, 星期三/周三, 星期四/周四, 星期五/周五, 星期六/周六`,
		numbers: "一, 二/两, 三, 四, 五, 六, 七, 八, 九, 十, 十一, 十二, 十五=15, 二十=20, 三十=30",
		units: {
			day: "天",
			week: "周, 个星期, 个周",
			month: "个月",
			quarter: "个季度, 季度",
			year: "年"
		},
		current: {
			week: "本周, 这周",
			month: "本月, 这个月",
			quarter: "本季度, 这个季度",
			year: "今年, 本年, 年"
		},
		coming: {
			week: "下周, 下星期",
			month: "下月, 下个月",
			quarter: "下季度, 下个季度",
			year: "明年"
		},
		alone: `本周, 这周, 本月, 这个月, 本季度, 今年, 下周, 下星期, 下月, 下个月, 下季度, 明年`,
		unless: "改为, 去年, 从, 到期, 有效期至, 过期",
		continues: "后, 一次",
		quarter: "q@, @季度",
		ordinals: "一/第一, 二/第二, 三/第三, 四/第四",
		within: "@内, @以内, @之内, 未来@",
		endOf: "@底, @末, @内, @月底, @之内, @底前, @末前, @底之前, @内完成",
		next: "下@, 本@, 这@",
		ahead: "",
		before: "推迟到, 推迟至, 延期至, 延期到, 改到, 截至, 截止, 不晚于, 计划于, 预计于, 预定于, 计划在, 预计在, 预计, 最迟, 最晚",
		after: "之前, 前, 以前, 前完成, 完成",
		of: "",
		to: "至, 到",
		at: "于, 在, 自, 将于",
		hours: "中午, 下班",
		workdays: "个工作日, 工作日",
		near: "今天/今日/今天起/即日起, 今晚, 明天/明日, 后天",
		seasons: "春季/春天, 夏季/夏天, 秋季/秋天, 冬季/冬天",
		holidays: "圣诞节/圣诞=12-25, 元旦=01-01, 五一/劳动节=05-01, 国庆/国庆节=10-01",
		weeks: "第@周",
		parts: "@上旬=10, @中旬=20, @下旬=31",
		halves: "上半年, 下半年",
		vague: `尽快, 近期, 不久, 即将, 稍后, 后续版本, 下个迭代, 下一迭代, 下个版本, 下一版本, 本迭代, 春节, 中秋, 未来几天, 未来几周, 未来几个月, 数日内, 几天内, 几周内, 下个冲刺, 月初, 年初, 周末`,
		early: "@初",
		events: "冲刺, 迭代, 版本, 假期, 学期, 赛季, 小时",
		some: "几, 数",
		every: "每@, 每个@, @一次",
		regular: {
			day: "每天, 每日",
			week: "每周, 每星期",
			month: "每月, 每个月",
			quarter: "每季度, 每个季度",
			year: "每年"
		},
		releases: "每次发布, 每个版本, 每次发版, 每次上线"
	},
	kinds: {
		prevent: "预防, 防止",
		mitigate: "缓解, 减轻",
		detect: "检测, 监控, 告警",
		process: "流程, 文档, 培训",
		repair: "修复, 恢复"
	},
	sentences: {
		marks: `的, 我们, 将, 会, 已, 在, 了, 您, 是, 从, 把, 并, 我們, 將, 會`,
		authors: `我们, 我司, 本公司, 我, 我們, 团队, 下一步`,
		readers: `您, 用户, 会员可以, 大家, 如果您, 请您`,
		outsiders: `警方, 公安, 监管部门, 监管机构, 法院, 主管部门, 供应商, 厂商, 制造商, 保险公司, 服务商, 运营商, 托管商, 服务提供商`,
		pronouns: `这, 那, 它, 这些, 那些`,
		future: `我们会, 我们将, 将于, 将在, 将会, 都将, 将从, 会在, 会于, 将, 我們會, 我們將, 將, 逐一`,
		intentions: `计划, 决定, 承诺, 打算, 准备, 計劃, 決定, 正在, 下一步, 已经开始, 已開始, 前完成, 前上线, 前落实, 前到位, 内完成`,
		ongoing: `会, 改为, 要, 会把, 会对, 改為, 正在`,
		past: `上周, 上个, 昨天, 日前, 此前, 了, 已经, 已, 曾, 已經, 过了, 过去`,
		perfect: `我们已经, 我们已, 已经为`,
		purposes: `再次发生, 避免类似, 今后, 防止`,
		onward: `从今天起, 从今以后, 今后, 以后, 即日起, 从现在起`,
		grants: `收到, 获得, 退还, 退回, 補償, 补偿, 得到`,
		passives: `将被, 会被, 正在`,
		wishes: `希望, 可能, 或许, 建议, 可以, 应该, 应当, 能否, 期待, 能够, 如有, 您需要, 您可以, 用户需要, 感谢, 请您, 请大家, 请勿, 请务必, 请在, 请尽快, 敬请, 请联系, 请使用, 请检查, 请更新, 请重新, 请放心`,
		vague: `永远, 始终, 一直, 全力, 尽力, 努力, 竭尽, 不断`,
		states: `继续, 保持, 仍将, 仍会, 还需要一段时间, 需要一段时间, 需要一些时间, 回复您, 答复您, 调查中, 仍在调查, 感谢, 抱歉, 致歉, 理解`,
		tells: `公布, 发布, 公开, 通报, 告知, 分享, 更新进展, 通知您`,
		reports: `会不会, 會不會, 问我们, 問我們, 有人问, 有人問, 很多人问, 不少人问, 据说, 声称, 回复说`,
		subordinates: `如果, 当, 因为, 若, 一旦, 为了`,
		adverbs: ``,
		joiners: ``,
		negations: `不, 不会`,
		rules: `今后, 从今以后, 从现在起, 即日起, 一律, 今後, 现在, 现已`,
		onsets: `从, 自, 起, 开始, 開始`,
		whens: `当, 每当, 每次`,
		responses: `已恢复, 恢复了, 恢复正常, 解决了, 发现了, 我们发现, 确认了, 已确认, 已通知, 通知了, 已联系, 联系了, 回滚了, 已回滚, 受影响, 丢失了, 得知, 收到了, 考虑过, 放弃, 讨论过, 以为`,
		nones: `没有, 未经, 未經`,
		withouts: `不得, 不能, 一律, 禁止`
	}
};

// src/core/parse/languages/czech.ts
/** Czech, with the Slovak words that differ from it: readers of one understand the other. */
const czech = {
	name: "cs",
	headings: {
		promises: `co zlepšíme, co zlepšujeme, co jsme změnili, co jsme už změnili, aby se to neopakovalo, jak to napravíme, plánované změny, zbývá udělat, co zbývá udělat, =dohodnuto, =rozhodnutí, =dohody, nápravná opatření, preventivní opatření, opatření, plánovaná opatření, další opatření, akční plán, plán opatření, plán nápravy, další kroky, následující kroky, další postup, úkoly, akční body, zlepšení, co uděláme, co s tím uděláme, co děláme,
      co změníme, co měníme, co se změní, co bude dál, co dál, co jsme slíbili, jak tomu zabráníme, jak tomu předejdeme, prevence, závazky, naše závazky, k řešení, nápravné opatrenia, preventívne opatrenia, opatrenia, ďalšie kroky, úlohy, akčný plán,
      čo treba zlepšiť, čo zmeníme, čo urobíme, čo ďalej, zlepšenia, už hotovo, co už jsme udělali, co jsme už udělali, dohody,
      co slibujeme, od teď, k dokončení, rozhodnutí, dohodnuté kroky, plán prací, aby se to už nestalo, domácí úkol, kdo co dělá, kdo co udělá, jak tomu předej*, jak tomu zabrán*, jak zabráníme, jak předejdeme`,
		audiences: "pro uživatele, pro zákazníky",
		restoration: "okamžitá opatření, přijatá opatření, náprava",
		others: `k rozhodnutí, popis incidentu, průběh řešení, průběh, příčina, příčiny, kořenová příčina, dopady, dopad, závěr, shrnutí, shrnutí incidentů, poučení, ponaučení, co jsme se naučili, časová osa, řešení, přijatá opatření, provedená opatření, co se stalo, jak k tomu došlo,
      co fungovalo, co nefungovalo, co se povedlo, co se nepovedlo, co se podařilo, co šlo dobře, co šlo špatně, o co šlo, pozadí, kontext, otázky, otevřené otázky, příloha, účastníci, příznaky, diagnostika, detekce, obnova, nápady, zamítnut*, zamítnuté návrhy,
      co můžete udělat, doporučení, príčina, priebeh, ponaučenia, záverečná sumarizácia, zhrnutie, čo sa stalo, čo sa podarilo, časová os, slovníček`,
		horizons: `krátkodob*, střednědob*, dlouhodob*, strednodob*, dlhodob*, do 0 dnů, během 0 dnů, v příštích, krátkodobě, dlouhodobě, toto čtvrtletí, příští čtvrtletí`,
		groups: `okamžit*, technick*, organizační*, proces, procesy, infrastruktura, kód, bezpečnost, ostatní, jiné, hotovo, splněno, probíhá, plánováno, vysoká priorita, nízká priorita`,
		joiners: "a, i",
		lessons: "poučení, ponaučení, ponaučenia"
	},
	columns: {
		recurs: "frekvence, četnost",
		text: `opatření, úkol, úkoly, akce, činnost, popis, co, krok, zlepšení, opatrenie, úloha, čo, co uděláme, závazek`,
		owner: `odpovědný, odpovídá, odpovědná osoba, vlastník, kdo, řešitel, zodpovědný, zodpovídá, zodpovědná osoba, zodpovedný, zodpovedná osoba, kto, kdo to dělá, kdo má na starosti`,
		due: "termín, do kdy, datum splnění, kdy, termín splnění, datum, do kedy, kedy, dátum",
		tracker: "tiket, odkaz, úkol v jiře",
		status: `stav, průběh plnění, kde jsme, postup`,
		priority: "priorita",
		kind: "typ, druh, kategorie, kategória",
		id: "číslo, č, poř č",
		reason: "důvod, zdůvodnění, dôvod"
	},
	textHeads: "název, téma, bod, návrh, řešení",
	labels: {
		busy: "to má na starosti, to řeší, to udělá",
		assigns: "má na starosti, řeší, zajistí, přiděleno",
		posts: "vedoucí, ředitel, odbor, výbor",
		owner: "odpovědný, odpovídá, odpovědná osoba, vlastník, řešitel, zodpovědný, zodpovídá, zodpovedný",
		attending: "přítomni, účastníci, zapisuje, zápis, omluveni, autor, autoři",
		due: "termín, do kdy, termín splnění, do kedy",
		action: "nápravné opatření, preventivní opatření, protiopatření, úkol, opatření, další krok",
		team: "tým, oddělení, oddelenie",
		role: "vývojáři, správci, bezpečnost, podpora, dispečink",
		people: "já, my, všichni, celý tým",
		acts: "bude, budou, má, mají, musí, budú",
		toAct: "",
		suffers: "informován*, upozorněn*",
		anybody: "každý, každá, pokud, když, ak"
	},
	references: {
		leads: `sledováno v, sledováno jako, evidováno v, evidováno jako, zapsáno v, vedeno v, vedeno jako, řeší se v, opravuje, opraveno v, uzavírá, uzavřeno v, řeší, vyřešeno v, hotovo v, provedeno v, nasazeno v, sledované v, vyriešené v`,
		nouns: "tiket, tiketu, tikety, úkol, úkolu, issue, jira, pr, pull request, merge request, chyba, bug",
		within: `v, ve, na, z, ze, od, do, pro, po, o, u, za, pod, nad, při, přes, bez, mezi, před, a, i, nebo, ale, pokud, když, co, aby, jak, kde, ne, ten, ta, to, toho, náš, naše, byl, byla, bylo, bude, viz, srov, např, podobně, podle, také, už, ještě, krok,
      bod, fáze, část, priorita, číslo, uzel, server, verze, pravidlo, možnost, opatření, incident, výpadek, příčina, problém, otázka, kapitola, commit, s, se, k, ke, kvůli, pri, pre, alebo, ako`,
		joiners: "a, potom, pak",
		verbs: "vrátit, sloučit, uzavřít, zopakovat, zjistit, zabránit, brání, dokončit, použít, nahradit, způsobil, způsobila, ověřit, prověřit, pokrýt",
		clauses: "který, která, které, kterou, jenž",
		auxiliaries: "který, která, které, může, měl"
	},
	marks: {
		live: "v produkci, v provozu, na produkci, funguje",
		done: "hotov*, splněn*, dokončen*, vyřešen*, uzavřen*, nasazen*, provedeno, provedena, opraven*, zavedeno, splnen*, vyriešen*, už hotovo, co už jsme udělali, co jsme už udělali",
		open: "otevřen*, probíhá, rozpracován*, nezahájen*, čeká, plánován*, naplánován*, nezapočat*, v řešení, odložen*, k řešení, otvoren*, prebieha, nezačat*, není hotovo",
		dropped: "zamítnut*, zrušen*, odvolán*, neděláme, stažen*",
		replaced: "nahrazeno, nahrazen, nahradené",
		moved: "přesunuto, přesunut, původně, dříve, odloženo z",
		past: "odesláno, zveřejněno, opraveno, vyměněno, aktualizováno, přidáno, odstraněno",
		negations: "ne, částečně, není",
		beside: "v, ve, na, dne, od, už"
	},
	prose: {
		pledges: `budeme, plánujeme, máme v plánu, zavazujeme se, pracujeme na, chystáme, zavedeme, doplníme, přidáme, přesuneme, odešleme, uděláme, změníme, upravíme, nastavíme, vytvoříme, napíšeme, zveřejníme, otestujeme, ověříme, zkontrolujeme, porovnáme,
      přejdeme, spustíme, zapneme, vypneme, omezíme, zvýšíme, snížíme, zkrátíme, proškolíme, zautomatizujeme, nahradíme, vyměníme, připravíme, začneme, začali jsme, rozhodli jsme se, vrátíme, zajistíme, pridáme, zavedieme, urobíme, zmeníme`,
		personal: "osobně",
		plans: `*ujeme, *idáme, *íníme, bude, budou, plánuje se, je plánován*, je třeba, musí, je nutné, dostane, dostanou, nově, přidali jsme, zavedli jsme, nasadili jsme, spustili jsme, budú, je potrebné`,
		neither: `to umožní, to bude, budete, uživatelé budou, zákazníci budou, budeme informovat, budeme vás informovat, budeme pokračovat, věříme, doufáme, omlouváme se, děkujeme, pokud, jestli`,
		conditions: "pokud, jestliže, kdyby, v případě, ak",
		enumerators: "zaprvé, za prvé, zadruhé, za druhé, dále, kromě toho, také, nakonec, v budoucnu, od teď, nově, následně, po prvé",
		announcements: "rozhodli jsme, dohodli jsme, domluvili jsme, následující opatření, následující kroky, tato opatření, následující změny, aby se to neopakovalo, nasledujúce opatrenia",
		lists: "následující",
		generalities: "řada změn, několik změn, následující, vše co je v našich silách, uděláme vše",
		explanations: "kvůli, protože, příčina, příčiny, příznaky, v důsledku, důvody",
		questions: "můžeme, měli bychom, máme, co, proč, jak, kdy, kdo, kde, který, která, které, zda, je, jsou, lze, nestálo by za to",
		imperatives: `přidat, zavést, doplnit, aktualizovat, ověřit, opravit, vytvořit, napsat, zlepšit, zvýšit, snížit, provést, připravit, přesunout, automatizovat, zdokumentovat, popsat, odstranit, změnit, udělat, zajistit, zapnout, vypnout, zakázat, omezit,
      otestovat, nastavit, prověřit, zvážit, sjednotit, dohodnout, zveřejnit, přejít, vyzkoušet, zkontrolovat, proškolit, nasadit, pridať, zaviesť, eliminovať, upraviť, zlepšiť, vytvoriť, overiť`,
		rejections: "rozhodli jsme se ne, rozhodli jsme se že ne, zamítnut*, nebudeme",
		checklists: "tento dokument, tohoto dokumentu, tato šablona, výše uvedené",
		placeholders: "žádné, žádná, není, bude doplněno, doplnit, netýká se, popis"
	},
	actions: {
		starts: `*ovat, *nout, *it, *et, *ání, *ení, *izace, přidat, dát, psát, nový, nová, nové, revize, školení, testy, kontrola, změna, upozornění, audit`,
		ideas: `doporučení, návrhy, nápady, tipy, pokyny, ověření, testovací plán, postup, program jednání, možnosti, alternativy, cíle, zásady, hodnoty, návrh, architektura, příkazy, obnova, diskuse, poznámky, kontrolní seznam, pravidla, příklady, pokud, jak zjistit, jak funguje, jak ověřit`
	},
	evidence: {
		templates: "šablona, vzor",
		guides: `smlouva, podmínky, kodex, řád, runbook, playbook, zásady, příručka, průvodce, návod, postup, postupy, proces, kontrolní seznam, seznam změn,
      stavový deník, pravidla, formulář, směrnice`,
		itself: "tato příručka, tento návod, tento postup, tyto zásady",
		histories: "historie změn, historie verzí",
		guideHeads: "předpoklady, kroky, eskalace, rozsah, účel, krok 1, krok 2, krok 3, co dělat, historie změn, krok za krokem",
		guideTitles: "jak, proč",
		readers: "vy, vám, vás, váš, vaše, prosím",
		past: "byl, byla, bylo, byly, jsme"
	},
	sentences: {
		marks: `se, že, je, jsme, jsou, na, pro, při, aby, který, která, které, budeme, bude, budou, ale, také, už, ještě, do, za, od, ze, po, nebo, jak, vás, vám, naše, náš, nový, v, k, sme, aj`,
		authors: `my, já, náš tým, budeme, *eme, *íme, *áme, plánujeme, rozhodli jsme se, zavazujeme se, dalším krokem, další krok, začali jsme, dohodli jsme se, zavázali jsme se, přepíšu, napíšu, přidám, opravím, udělám, změním, nastavím`,
		readers: `vy, zákazníci, uživatelé, kdo, pokud`,
		outsiders: `úřad, policie, soud, ministerstvo, výrobce, dodavatel, dodavatelé, pojišťovna, poskytovatel, poskytovatele`,
		pronouns: `to, on, ona, ono, oni, nikdo, nic, všechno`,
		future: `odpoví, objeví se, zveřejní, provede, provedou, zkontroluje, zkontrolují, zavede, zavedou, opraví, vymění, vrátí, začne, začnou, dokončí, připraví, představí, pošle, pošlou, spustí, budeme, budu, bude, budou, *síme, *šleme, *níme, *plníme, *vedeme, *díme, *dáme, *jdeme, *sadíme, *čneme, *ložíme, *praveníme, *tavíme, *ravíme, *voříme, *píšeme, *měníme, *stíme, *stříme, *veřejníme, *kontrolujeme, dostane, dostanou, obdrží, vrátíme, zavedeme, porovnáme, vznikne, vzniknou, přepíšu, napíšu, přidám, opravím, nespustí, spustit, přestaneme, necháme, zkrátíme, zdokumentujeme, napíše, napíšou, projde, projdou`,
		intentions: `plánujeme, máme v plánu, rozhodli jsme se, zavazujeme se, plánován*, plánuje se, pracujeme na, chystáme, dalším krokem, dalším krokem je, další krok, začali jsme, dohodli jsme se, domluvili jsme se, zavázali jsme se`,
		ongoing: `*ujeme, zavádíme, přecházíme, se právě, se nyní, se momentálně, rozdělujeme, měníme, přidáváme`,
		past: `včera, minul*, byl, byla, bylo, byly, *li jsme, jsme *li, *lo se, *la se, měli`,
		perfect: `jsme *li, *li jsme`,
		purposes: `neopakovalo, znovu nestalo, v budoucnu`,
		onward: `od teď, nově, nadále, ode dneška, už ne`,
		grants: `dostane, dostanou, obdrží, vrátíme, peníze zpět`,
		passives: `bude *no, budou *ny, bude *na, bude *en, se právě, se nyní, se momentálně, vznikne, vzniknou`,
		wishes: `doufáme, věříme, může, mohou, můžete, mohli bychom, možná, prosím, prosíme, doporučujeme, mělo by, chtěli bychom, děkujeme, omlouváme`,
		vague: `vždy, nikdy, vše co, maximum, lépe`,
		states: `uvidíme, zůstane, budeme pokračovat, umožní, budete moci, chvíli potrvá, potrvá, bude to trvat, odpovíme, odpovídá, stále hledáme, stále zjišťujeme, stále vyšetřujeme, děkujeme, omlouváme, víme, chápeme, mrzí nás`,
		tells: `zveřejníme, oznámíme, budeme informovat, dáme vědět, sdělíme`,
		reports: `ptáte, ptají, zeptal*, otázka je, zda, jestli, nevíme, řekl*, napsal*, sdělil nám, sdělila nám, tvrdí`,
		subordinates: `pokud, když, protože, aby, že, který, která, které, jak, kde, zatímco, ačkoli, než, jestli`,
		adverbs: `a, ale, také, proto, teď, nyní, dále, navíc, už`,
		joiners: `a, ale`,
		negations: `ne, ne dřív`,
		rules: `odteď, od teď, nově, ode dneška, od této chvíle, napříště, nyní, teď, už ne, již ne`,
		onsets: `od, ode, počínaje`,
		whens: `když, vždy když, kdykoli`,
		responses: `obnoven*, obnovili, vyřešen*, vyřešili, identifikov*, zjistili, zjištěn*, informov*, poučili, všimli, potvrzen*, postižen*, stabilní, dostupn*, zvažovali, zavrhli, mysleli, zkoušeli, probírali, opět funguje, znovu funguje`,
		nones: `žádná, žádný, žádné, nikdo`,
		withouts: `bez`
	},
	dates: {
		dated: "zveřejněno, vydáno, sepsáno, aktualizováno, poslední úprava, verze",
		leadIns: "hotovo, dokončeno, plánováno, očekáváno, cíl, pravděpodobně",
		weekOf: "týden od @, týdnu od @, týdne od @",
		single: "během @, do @, za @",
		during: "během @, v průběhu @, v priebehu @, počas @",
		published: "datum, datum zveřejnění, zveřejněno, datum zprávy, dátum",
		months: `ledna/leden/lednu/led/január/januára/januári, února/únor/únoru/február/februára/februári, března/březen/březnu/marec/marca/marci, dubna/duben/dubnu/apríl/apríla/apríli, května/květen/květnu/máj/mája/máji, června/červen/červnu/jún/júna/júni,
      července/červenec/červenci/júl/júla/júli, srpna/srpen/srpnu/august/augusta/auguste, září/septembra/septembri, října/říjen/říjnu/október/októbra/októbri, listopadu/listopad/novembra/novembri, prosince/prosinec/prosinci/decembra/decembri`,
		weekdays: `neděle/neděli/nedeľa/nedele, pondělí/pondělka/pondelok/pondelka, úterý/úterka/utorok/utorka, středa/středy/středu/streda/stredu, čtvrtek/čtvrtka/štvrtok/štvrtka, pátek/pátku/piatok/piatka, sobota/soboty/sobotu`,
		numbers: "jednoho/jeden/jedna/jedné, dvou/dva/dvě, tří/tři/tri/troch, čtyř/čtyři, pěti/pět, šesti/šest, sedmi/sedm, osmi/osm, devíti/devět, deseti/deset, jedenácti/jedenáct, dvanácti/dvanáct, čtrnácti=14, čtrnáct=14, patnácti=15, patnáct=15, dvaceti=20, dvacet=20, třiceti=30, třicet=30",
		units: {
			day: "den, dny, dní, dnů, dne, deň, dni",
			week: "týden, týdny, týdnů, týdne, týždeň, týždne, týždňov",
			month: "měsíc, měsíce, měsíců, mesiac, mesiace, mesiacov",
			quarter: "čtvrtletí, kvartál, kvartálu, kvartály",
			year: "rok, roky, roku, let, rokov"
		},
		current: {
			week: "tento týden, tohoto týdne, týdne, tento týždeň",
			month: "tento měsíc, tohoto měsíce, měsíce, tento mesiac, mesiaca",
			quarter: "toto čtvrtletí, tohoto čtvrtletí, čtvrtletí, tento kvartál, kvartálu",
			year: "letos, tento rok, tohoto roku, roku"
		},
		coming: {
			week: "příští týden, příštího týdne, budúci týždeň",
			month: "příští měsíc, příštího měsíce, budúci mesiac",
			quarter: "příští čtvrtletí, příštího čtvrtletí, další kvartál, příští kvartál",
			year: "příští rok, příštího roku, budúci rok"
		},
		alone: `tento týden, tento měsíc, toto čtvrtletí, tento kvartál, letos, tento rok, příští týden, příští měsíc, příští čtvrtletí, příští kvartál, další kvartál, příští rok, tento týždeň, budúci týždeň, budúci mesiac`,
		unless: "ne, ne dřív než, nejdříve, od, po, z, začátek, začátku, každý",
		continues: "po, před, od, zpět, starý",
		quarter: "q@, @ čtvrtletí, @. čtvrtletí, @ kvartál, @. kvartál, @q",
		ordinals: "první/prvního/prvním, druhé/druhého/druhém, třetí/třetího/třetím, čtvrté/čtvrtého/čtvrtém",
		within: "do @, během @, v průběhu @, za @",
		first: "prvního",
		endOf: "do konce @, konec @, konce @, koncem @, na konci @, ke konci @, koniec @, před koncem @",
		next: "příští @, nejbližší @, v příští @, tento @",
		ahead: "před",
		before: "přesunuto na, odloženo na, do, nejpozději do, nejpozději, nejpozději v, před, najneskôr do, najneskôr, naplánováno na, naplánován na, naplánovaná na, naplánovaný na, plánováno na, plánovaný na, plánovaná na, předpokládaný termín",
		after: "",
		of: "roku",
		to: "do, až",
		at: "v, ve, od, dne, počínaje, na, v průběhu, během",
		hours: "poledne, půlnoci, hodin, konce dne",
		workdays: "pracovní den, pracovní dny, pracovních dní, pracovních dnů, pracovných dní",
		near: "dnes, dnes večer, zítra/zajtra, pozítří",
		seasons: "jaro/jara/jar, léto/léta/leto, podzim/podzimu/jeseň, zima/zimy/zimu",
		inSeason: "na jaře, v létě, na podzim, v zimě",
		holidays: "vánoce/vánocemi/vánoc=12-25, štědrý den=12-24, nový rok/nového roku=01-01, silvestr/silvestra=12-31",
		weeks: "týden @, @. týden",
		parts: "polovina @=15, poloviny @=15, do poloviny @=15, v polovině @=15",
		halves: "první pololetí/1. pololetí/prvního pololetí/prvním pololetí, druhé pololetí/2. pololetí/druhého pololetí/druhém pololetí",
		vague: `brzy, co nejdříve, co nejdřív, v nejbližší době, v blízké době, v nejbližších dnech, v nejbližších týdnech, v příštích týdnech, v příštích měsících, příští sprint, v příštím sprintu, další vydání, po sezóně, velikonoce, víkend, v budoucnu, časem, čo najskôr`,
		early: "začátkem @, začátek @, začátku @, na začátku @, do začátku @",
		events: "sprint, sprintu, sprinty, sprintů, vydání, vydáním, release, verze, verzí, iterace, prázdnin, prázdninami, svátků, sezóny, semestru, hodin",
		some: "několik, několika, pár, nejbližších",
		every: "každý @, každé @, každou @, jednou za @, jednou @",
		regular: {
			day: "denně, denní, každodenní",
			week: "týdně, týdenní",
			month: "měsíčně, měsíční",
			quarter: "čtvrtletně, čtvrtletní",
			year: "ročně, roční, každoročně"
		},
		releases: "každé vydání, s každým vydáním, každé nasazení, každým nasazením"
	},
	kinds: {
		prevent: "prevence, preventivní, předcházení",
		mitigate: "zmírnění",
		detect: "detekce, monitorování, upozornění",
		process: "proces, procesy, dokumentace, komunikace, školení",
		repair: "oprava, nápravn*, obnova"
	}
};

// src/core/parse/languages/dutch.ts
const dutch = {
	name: "nl",
	headings: {
		promises: `wat we anders doen, wat we anders gaan doen, wat we gaan verbeteren, wat we verbeteren, wat hebben we veranderd, wat we hebben veranderd, hoe we zorgen dat, hoe zorgen we, voorzorgsmaatregel*, wat doen we eraan, wat we eraan doen, wat er anders wordt, wat wordt er anders, wat nog moet gebeuren, =besluiten, =afspraken, =afgesproken, wat we hebben afgesproken, verbeterpunten, verbeteracties, verbetermaatregel*, verbeteringen, actiepunten, actielijst, actieplan, acties, maatregelen, vervolgacties, vervolgstappen, vervolg, opvolging, preventieve maatregel*, corrigerende maatregel*,
      correctieve maatregel*, herstelmaatregel*, beheersmaatregel*, te nemen maatregel*, wat gaan we doen, wat we gaan doen, wat we nu doen, wat gaan we veranderen, wat we gaan veranderen, wat verandert er, wat er verandert, wat we veranderen, wat doen we nu,
      hoe voorkomen we, hoe we dit voorkomen, preventie, te doen, nog te doen, volgende stappen, plan van aanpak, onze toezeggingen, toezeggingen, hoe nu verder, hoe verder, al gedaan, wat we al gedaan hebben, wat we al hebben gedaan, afspraken,
      beloften, wat we beloven, wat we doen, wat doen we, en nu, vanaf nu, taken, openstaande punten, besluiten, werk in uitvoering, zodat dit niet meer gebeurt, zodat het niet nog eens gebeurt, huiswerk, wie doet wat, hoe we dit voortaan voorkomen, voortaan voorkomen, hoe wij dit voorkomen, hoe we herhaling voorkomen, hoe we dit in de toekomst, wat we toezeggen, waar we ons aan houden`,
		audiences: "voor gebruikers, voor klanten, voor u",
		restoration: "mitigatie, directe maatregelen, genomen maatregelen, herstelmaatregelen",
		others: `nog te beslissen, nog te besluiten, wat werkte goed, wat kon beter, wat ging goed, wat ging fout, wat ging mis, wat ging niet goed, geleerde lessen, lessen, wat we geleerd hebben, wat hebben we geleerd, oorzaak, oorzaken, grondoorzaak, kernoorzaak, tijdlijn, verloop,
      chronologie, impact, gevolgen, oplossing, herstel, genomen maatregel*, genomen acties, uitgevoerde acties, reflectie, samenvatting, achtergrond, wat is er gebeurd, wat er gebeurde, wat is er misgegaan, aanleiding, open vragen, vragen,
      bijlage, betrokkenen, aanwezig*, parkeerplaats, detectie, symptomen, diagnose, verworpen, afgewezen, niet doen, wat kunt u doen, wat u kunt doen, wat kun je zelf doen, wat moet ik doen, referenties, begrippen`,
		horizons: `korte termijn, op korte termijn, middellange termijn, op middellange termijn, lange termijn, op lange termijn, komende 0 dagen, de komende, in de komende, binnen 0 dagen, binnen 0 weken, dit kwartaal, volgend kwartaal`,
		groups: `direct, technisch*, organisatorisch*, proces, processen, infrastructuur, beveiliging, overig*, correctief, preventief, afgerond, gereed, klaar, lopend*, gepland*, open, hoge prioriteit, lage prioriteit`,
		joiners: "en, de, het, van, voor",
		lessons: "lessen, geleerd"
	},
	columns: {
		recurs: "frequentie, herhaling",
		text: `actie, actiepunt, maatregel, maatregelen, taak, wat, omschrijving, beschrijving, verbetering, verbeterpunt, acties, wat gaan we doen, toezegging`,
		owner: `eigenaar, verantwoordelijke, verantwoordelijk, wie, actiehouder, door wie, uitvoerder, trekker, wie doet het, wie pakt het op, wie doet wat`,
		due: "gereed op, wanneer, einddatum, deadline, voor wanneer, datum, uiterlijk, streefdatum, datum gereed",
		tracker: "verwijzing, melding, koppeling",
		status: `stand, voortgang, hoe ver zijn we, stand van zaken`,
		priority: "prioriteit",
		kind: "soort, categorie",
		id: "nummer",
		reason: "reden, toelichting"
	},
	textHeads: "titel, onderwerp, punt, voorstel, oplossing, stap",
	labels: {
		busy: "pakt dit op, pakt het op, doet dit, doet het, is ermee bezig, regelt dit, regelt het",
		assigns: "opgepakt door, wordt gedaan door, ligt bij, bij, pakt op",
		posts: "hoofd, directeur, bestuur, coördinator, *team, *afdeling, commissie",
		owner: "eigenaar, verantwoordelijke, verantwoordelijk, actiehouder, uitvoerder, trekker",
		attending: "aanwezig, aanwezigen, deelnemers, notulen, afwezig, auteur, auteurs",
		due: "gereed op, einddatum, streefdatum, uiterlijk, deadline",
		action: "maatregel, tegenmaatregel, verbeteractie, verbetermaatregel, actie, actiepunt, vervolgactie, te doen, volgende stap",
		team: "team, afdeling",
		role: "beheer, ontwikkelaars, leverancier, directie",
		people: "ik, wij, iedereen, allen, het hele team",
		acts: "gaat, gaan, zal, zullen, moet, moeten",
		toAct: "",
		suffers: "worden, krijgen",
		anybody: "een, elk, elke, ieder, als, wanneer"
	},
	references: {
		leads: `gevolgd in, gevolgd via, vastgelegd in, vastgelegd als, geregistreerd in, geregistreerd als, bijgehouden in, opgelost in, opgelost door, opgelost met, hersteld in, afgehandeld in, uitgevoerd in, sluit, lost op`,
		nouns: "ticket, tickets, issue, melding, jira, pr, pull request, merge request, bug",
		within: `de, het, een, van, voor, in, op, aan, bij, met, zonder, door, naar, uit, over, onder, na, sinds, tijdens, tussen, tegen, om, te, en, of, maar, als, wanneer, omdat, dat, die, deze, dit, onze, ons, zie, vgl, volgens, niet, geen, is, zijn,
      was, waren, wordt, worden, ook, al, nog, stap, punt, fase, deel, prioriteit, nummer, server, versie, regel, optie, actie, incident, storing, oorzaak, probleem, vraag, paragraaf, commit, zoals, wegens`,
		joiners: "en, daarna",
		verbs: "terugdraaien, samenvoegen, sluiten, heropenen, reproduceren, detecteren, voorkomen, voorkomt, afronden, toepassen, vervangen, vervangt, veroorzaakte, controleren",
		clauses: "waarvan, waarbij",
		auxiliaries: "zou, had, heeft, hebben, kan, moet"
	},
	marks: {
		live: "live, in productie, in gebruik, operationeel",
		done: "klaar, afgerond, gedaan, opgelost, gesloten, uitgevoerd, gereed, voltooid, geregeld, al gedaan, wat we al gedaan hebben, wat we al hebben gedaan",
		open: "loopt, lopend, in behandeling, bezig, gepland, nog niet gestart, niet gestart, in overleg, nog te doen, te doen, openstaand, in uitvoering, wacht op, nog niet",
		dropped: "vervallen, ingetrokken, afgewezen, geannuleerd, vervalt, niet doorgegaan, geschrapt",
		replaced: "vervangen door",
		moved: "verplaatst, verschoven, uitgesteld, oorspronkelijk, eerder",
		past: "verstuurd, verzonden, gepubliceerd, vervangen, hersteld, bijgewerkt, aangepast, uitgezet, aangezet",
		negations: "niet, deels, gedeeltelijk",
		beside: "op, in, met, door, sinds, al"
	},
	prose: {
		pledges: `we gaan, wij gaan, we zullen, wij zullen, gaan we, zullen we, zullen wij, gaan wij, we zijn van plan, wij zijn van plan, we werken aan, wij werken aan, we willen, we hebben besloten, wij hebben besloten, we voeren, wij voeren,
      we zijn begonnen, ik ga, ik zal, we beloven, wij beloven, we nemen ons voor, we plannen`,
		personal: "ik ga, ik zal",
		plans: "wordt, worden, zal, zullen, moet, moeten, komt er, is gepland, zijn gepland, voortaan, hebben we toegevoegd, hebben we ingevoerd, vanaf nu",
		neither: `dit zal, dat zal, het zal, u zult, je zult, gebruikers zullen, klanten zullen, we houden u, we houden je, houden u op de hoogte, we blijven, we zullen blijven, als`,
		conditions: "als, indien, mocht",
		enumerators: "ten eerste, ten tweede, ten derde, daarnaast, verder, bovendien, ten slotte, voortaan, in de toekomst, op korte termijn, op lange termijn, vanaf nu, allereerst",
		announcements: "hebben we besloten, hebben we afgesproken, hebben wij besloten, hebben wij afgesproken, besloten we, spraken we af, de volgende maatregelen, volgende maatregelen, de volgende stappen, volgende acties, de volgende acties, volgende verbeteringen, de volgende punten",
		lists: "volgende, deze maatregelen",
		generalities: "een aantal wijzigingen, enkele wijzigingen, het volgende, de volgende, er alles aan doen",
		explanations: "vanwege, omdat, oorzaak, oorzaken, redenen, symptomen, doordat",
		questions: "kunnen, kan, moeten, moet, zouden, zullen, wat, waarom, hoe, wanneer, wie, waar, welke, welk, is, zijn, hebben, heeft, mogen",
		imperatives: `toevoegen, invoeren, aanpassen, bijwerken, documenteren, controleren, verbeteren, inrichten, verwijderen, automatiseren, onderzoeken, testen, aanzetten, uitzetten, instellen, opstellen, voeg, maak, zorg, controleer, documenteer,
      verwijder, automatiseer, onderzoek, verbeter, centraliseer, richt, stel`,
		rejections: "besloten niet, besloten om niet, is afgewezen, doen we niet",
		checklists: "dit document, dit sjabloon, bovenstaande onderdelen",
		placeholders: "geen, nog te bepalen, nader te bepalen, niet van toepassing, nvt, n v t, omschrijving"
	},
	actions: {
		starts: `*ing van, nieuwe, nieuw, extra, zet, schrijf, bouw, verplaats, verwijder, test, vervang, automatiseer, beperk, verhoog, verlaag, stel, richt, neem, splits, koppel, wijzig, verbeter, meet, plan, oefen, train, vraag, geef, stop, start, gebruik, schakel, invoering, uitbreiding, alarm op, alarmen op`,
		ends: `*eren, *stellen, *voeren, *leggen, *zetten, *bouwen, *richten, *voegen, *nemen, *maken, *schakelen, *passen, *werken, *schrijven, *halen, *houden, *geven, *wijzen, *breiden, *splitsen, *koppelen, *plaatsen, *wijzigen, *beteren, *meten, *oefenen, *trainen, *verhogen, *verlagen, *beperken, *vervangen, *verkorten, *bewaken, *sluiten, *zoeken, *delen, *sturen, *melden, *leren, *vragen, *afspreken, *vastleggen, *plannen, *kopen, *blokkeren, *afdwingen, *verplichten, *verkleinen, *opruimen`,
		ideas: `aanbevelingen, aanbeveling, suggesties, ideeën, voorstellen, tips, adviezen, instructies, controle, testplan, procedure, agenda, opties, alternatieven, doelen, principes, waarden, ontwerp, architectuur, commando s, herstel, discussie, notities, checklist, regels, voorbeelden, als je, als u, wat we anders zouden doen, hoe je, hoe u, hoe werkt, hoe het werkt`
	},
	evidence: {
		templates: "sjabloon, template, voorbeeld",
		guides: `algemene voorwaarden, gebruiksvoorwaarden, reglement, gedragscode, protocol, dienstverleningsovereenkomst, runbook, playbook, draaiboek, beleid, handleiding, handboek, richtlijn, richtlijnen, werkwijze, procedure,
      proces, checklist, controlelijst, changelog, wijzigingslog, statuslog, beschouwing, formulier, stappenplan`,
		itself: "dit beleid, deze handleiding, deze richtlijn, dit draaiboek, deze procedure",
		histories: "wijzigingshistorie, versiehistorie",
		guideHeads: "vereisten, stappen, escalatie, reikwijdte, doel, principes, uitzonderingen, rollen, stap 1, stap 2, stap 3, wat te doen, wijzigingshistorie, stap voor stap",
		guideTitles: "hoe we, hoe je, waarom",
		readers: "u, uw, jij, je, jouw, jullie, graag",
		past: "is gedaan, werd, werden, was, waren, hebben we, we hebben"
	},
	sentences: {
		marks: `het, een, van, wij, niet, ook, naar, bij, voor, aan, zijn, wordt, worden, dat, deze, dit, onze, ons, hebben, heeft, u, uw, jullie, zullen, gaan, gaat, tot, maar, omdat, en`,
		authors: `wij, we, ik, ons team, onze ontwikkelaars, de volgende stap, onze volgende stap, het plan, ons plan`,
		readers: `u, je, jij, jullie, klanten, gebruikers, leden, wie`,
		outsiders: `autoriteit, toezichthouder, inspectie, politie, justitie, rechtbank, ministerie, fabrikant, leverancier, leveranciers, verzekeraar, provider, hostingprovider, hostingpartij, netbeheerder, datacenter`,
		pronouns: `het, dit, dat, deze, hij, zij, niemand, niets, alles, men`,
		future: `we gaan, wij gaan, gaan we, gaan wij, we zullen, wij zullen, zullen we, zullen wij, ik ga, ik zal, zal, zullen`,
		intentions: `we zijn van plan, zijn we van plan, we plannen, we hebben besloten, hebben we besloten, we willen, we werken aan, gepland, we beloven, we nemen ons voor, volgende stap, begonnen, begonnen met, hebben afgesproken, hebben we afgesproken, afgesproken dat, plan is om, plan is, laten we, we laten`,
		ongoing: `wordt, worden, krijgt, krijgen, gaat, gaan, komt, komen, voeren, voert, plaatsen, zetten, op dit moment, momenteel, er komt, er komen`,
		past: `gisteren, vorige, afgelopen, was, waren, werd, werden, had, hadden, is *d, zijn *d, konden, kon, hebben, heeft, heb`,
		perfect: `hebben *d, hebben *en, heb *d`,
		purposes: `opnieuw gebeurt, nog eens gebeurt, weer gebeurt, in de toekomst, te voorkomen`,
		onward: `voortaan, vanaf nu, vanaf vandaag, niet meer, in het vervolg`,
		grants: `krijgen, krijgt, ontvangen, ontvangt, terugbetaald, vergoed, gecrediteerd`,
		passives: `wordt *d, worden *d, wordt *t, worden *t, wordt *en, worden *en, op dit moment, momenteel, er komt, er komen`,
		wishes: `hopen, hoop, zou, zouden, misschien, wellicht, alstublieft, graag, kunnen, kan, mag, wens, raden`,
		vague: `altijd, nooit, er alles aan, ons best, serieus, beter doen`,
		states: `blijven, blijft, zullen zien, zult zien, zal blijven, werkt weer, mogelijk zijn, even duren, een tijd duren, duurt even, onderzoeken de oorzaak, onderzoeken nog, we danken, we bedanken, we betreuren, we weten, we begrijpen, we gebruiken, het spijt ons, beantwoorden, beantwoordt, we geloven, we vinden, we zijn ons, we zijn blij, we hebben begrip`,
		tells: `publiceren, informeren, laten weten, melden, delen, aankondigen, houden u, berichten`,
		reports: `vragen of, vraagt of, vragen ons, gevraagd of, de vraag is, weten niet of, zei, zeiden, schreef, schreven, liet weten, lieten weten, heeft ons verteld, heeft ons laten weten`,
		subordinates: `als, wanneer, omdat, zodat, dat, die, hoewel, terwijl, nadat, voordat, indien, waar, wie, hoe, waarom, zodra`,
		adverbs: `en, maar, ook, daarom, dus, nu, bovendien, daarnaast, verder, nog, eerst`,
		joiners: `en, maar`,
		negations: `niet, geen`,
		rules: `voortaan, vanaf nu, vanaf vandaag, in het vervolg, van nu af aan, nu, inmiddels, niet meer, niet langer`,
		onsets: `vanaf, met ingang van, per`,
		whens: `als, wanneer, telkens als, zodra`,
		responses: `hersteld, verholpen, opgelost, geïnformeerd, gevonden, vastgesteld, ontdekt, geleerd, gemerkt, bevestigd, getroffen, stabiel, beschikbaar, bereikbaar, overwogen, verworpen, gedacht, geprobeerd, besproken, gehoopt, weer bereikbaar, weer beschikbaar, werkt weer, werken weer, weer online, weer normaal`,
		nones: `geen, niemand`,
		withouts: `zonder`
	},
	dates: {
		dated: "gepubliceerd, geschreven, opgesteld, bijgewerkt, laatst bijgewerkt, laatst gewijzigd, versie",
		leadIns: "klaar, af, gereed, afgerond, gedaan, gepland, verwacht, af te ronden, moet klaar zijn, streven, doel, hopelijk",
		weekOf: "week van @, de week van @, week vanaf @",
		published: "datum, gepubliceerd, gepubliceerd op, datum rapport, publicatiedatum, datum verslag",
		months: `januari, februari, maart/mrt, april, mei, juni, juli, augustus, september, oktober/okt, november, december`,
		weekdays: "zondag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag",
		numbers: "een/één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, veertien=14, vijftien=15, twintig=20, dertig=30, zestig=60",
		units: {
			day: "dag, dagen",
			week: "weken, week",
			month: "maand, maanden",
			quarter: "kwartaal, kwartalen",
			year: "jaar, jaren"
		},
		current: {
			week: "deze week, van de week, van deze week",
			month: "deze maand, van de maand, van deze maand, maand",
			quarter: "dit kwartaal, van het kwartaal, van dit kwartaal, kwartaal",
			year: "dit jaar, van het jaar, van dit jaar, jaar"
		},
		coming: {
			week: "volgende week, komende week",
			month: "volgende maand, komende maand",
			quarter: "volgend kwartaal, komend kwartaal",
			year: "volgend jaar, komend jaar"
		},
		alone: `deze week, deze maand, dit kwartaal, dit jaar, volgende week, komende week, volgende maand, komende maand, volgend kwartaal, komend kwartaal, volgend jaar, komend jaar`,
		unless: "niet, niet vóór, niet voor, vanaf, van, sinds, na, begin, elke, iedere",
		continues: "na, voor, geleden, later, oud, oude",
		quarter: "q@, @e kwartaal, @ kwartaal, kwartaal @",
		ordinals: "eerste/1e, tweede/2e, derde/3e, vierde/4e",
		within: "binnen @, in de komende @, de komende @",
		first: "eerste",
		endOf: "eind @, einde @, einde van @, uiterlijk eind @, voor eind @, vóór eind @, tegen eind @, aan het eind van @, @ voorbij is, @ om is, in de loop van @, in de loop van de @, in de loop van het @, in de loop van het jaar @, de loop van @, gedurende @, voor het einde @, vóór het einde @, voor het einde van @, vóór het einde van @, voor het eind van @, vóór het eind van @, voor het eind @, vóór het eind @, voor einde @, vóór einde @, het einde @, het einde van @, het eind van @, eind van @, tegen het einde van @, tegen het einde @, aan het eind @, aan het einde van @, aan het einde @, uiterlijk einde @",
		next: "volgende @, aanstaande @, komende @, deze @",
		ahead: "vóór",
		before: "verschoven naar, verplaatst naar, uitgesteld tot, uiterlijk, uiterlijk op, vóór, voor, tot, tegen, tot en met, per, vóór het, voor het, vóór de, voor de, gepland voor, gepland op, gepland in, ingepland voor, ingepland op, voorzien voor, voorzien op, verwacht op, verwacht in, nog voor, nog vóór",
		after: "",
		of: "van",
		to: "tot, tot en met, t/m",
		at: "op, in, in het, in de, vanaf, met ingang van, nog in",
		hours: "uur, middernacht",
		workdays: "werkdag, werkdagen",
		near: "vandaag, vanavond, morgen, overmorgen",
		seasons: "voorjaar/lente, zomer, najaar/herfst, winter",
		holidays: "kerst/kerstmis=12-25, nieuwjaar=01-01, oudjaar=12-31, sinterklaas=12-05, koningsdag=04-27",
		weeks: "wk @, week @",
		parts: "half @=15, medio @=15, midden @=15",
		halves: "eerste helft/eerste helft van het jaar/eerste halfjaar, tweede helft/tweede helft van het jaar/tweede halfjaar",
		vague: `binnenkort, zo snel mogelijk, zsm, z.s.m., zo spoedig mogelijk, in de nabije toekomst, op termijn, de komende dagen, de komende weken, de komende maanden, deze sprint, volgende sprint, volgende release, volgend semester, pasen, weekend`,
		early: "begin @, begin van @",
		events: "sprint, sprints, release, versie, iteratie, vakantie, feestdagen, seizoen, semester, uren",
		some: "paar, enkele, aantal, komende",
		every: "elke @, iedere @, elk @, ieder @, eens per @, om de @",
		regular: {
			day: "dagelijks, dagelijkse",
			week: "wekelijks, wekelijkse",
			month: "maandelijks, maandelijkse",
			quarter: "elk kwartaal, per kwartaal",
			year: "jaarlijks, jaarlijkse"
		},
		releases: "elke release, bij elke release, per release"
	},
	kinds: {
		prevent: "preventie, preventief, voorkomen",
		mitigate: "beperking, beperken",
		detect: "detectie, bewaking, alarmering",
		process: "proces, processen, documentatie, communicatie, opleiding",
		repair: "reparatie, correctief, herstel"
	}
};

// src/core/parse/languages/english-actions.ts
/** The English words for what will be done. */
const ENGLISH_ACTIONS = {
	starts: `*ize, *ise, *ify, accelerate, achieve, acquire, activate, adapt, address, adjust, advance, agree, alert, align, allocate, amend, announce, appoint, archive, arrange, ask, assign, attach, auto*, back up, backfill, ban, begin, book, bring, broaden, budget, buy, cache, calculate, call, cancel, canary, cap, capture, carry out,
    centralise, centralize, close, coach, collect, commission, communicate, compare, complete, conduct, confirm, connect, contact, continue, convert, cover, cross-train, curate, cut, debounce, decommission, decouple, decrease, dedicate, delay, deliver, demand, detect, direct, discontinue, diversify, divide, double, downgrade, draft,
    drain, drill, drop, duplicate, ease, eliminate, embed, emit, encourage, encrypt, end, engage, equip, escalate, exclude, execute, exercise, export, expose, factor, fail over, file, fill, finalise, finalize, finish, fire, flag, fold, follow up, forbid, force, freeze, gate, gather, generate, get, give, grant, group, grow, guard,
    halve, hand over, harden, hire, hold, host, import, inform, ingest, inspect, install, instrument, integrate, invest, invite, isolate, issue, join, keep, label, land, launch, lay out, lengthen, lint, list, load test, loadtest, lock, log, look at, lower, maintain, mandate, map, mark, measure, merge, mirror, mock, nominate, offer,
    open, order, organise, organize, overhaul, own, page, pair, parallelise, parallelize, pause, phase out, pilot, pin, plug, point, port, practise, practice, precompute, prepare, present, print, prioritise, prioritize, probe, procure, promote, propose, protect, prototype, prove, provision, prune, publish, pull, purchase, purge,
    push, quarantine, raise, rate limit, rate-limit, reach, rebalance, rebuild, recheck, record, recruit, redesign, redirect, redo, reissue, reject, release, relocate, remind, rent, renew, reopen, reorganise, reorganize, repair, repeat, report, reproduce, request, reroute, reserve, reset, resize, resolve, respond, restore,
    restructure, retain, retest, retire, retrain, retry, return, revise, revive, revoke, roll back, roll out, round, route, save, scale, scan, screen, script, search, secure, segment, select, send, serve, set, share, shard, shift, ship, shorten, show, shrink, shut down, sign, simulate, size, slow, smoke test, snapshot, sort, source,
    spread, stage, staff, standardise, store, stress test, stress-test, sunset, surface, swap, sync, tag, take, talk, teach, tell, throttle, tidy, tie, tighten, time, trace, transfer, transition, trial, trigger, trim, triple, unify, upload, warn, watch, whitelist, allowlist, widen, wire, wire up, work out, wrap, write down, write up`,
	ideas: `recommendation*, suggestion*, idea, ideas, advice, tips, proposals, thoughts, steps to reproduce, reproduction, how to reproduce, reproducing, to reproduce, repro, considerations, could have, should have, would have, how to, how do, how does, how can, how the, how it, how we debug, how we work, works, upgrading, upgrade instructions, instructions, if you, if your, are you, checking, verification, verifying, test plan, procedure, procedures, rollback, agenda, definition of done, for maintainers, for operators, for admins, differently next time, would do differently, d do differently, do differently next time, options, alternative*, what others, rules of thumb, rule of thumb, data flow, algorithm, attack, attack path, exploit, exploitation, reading list, further reading, values, principles, goals, goal, non goals, design, architecture, commands, restoring, restoration, getting back, discussion, notes, workaround*, usage, prerequisites, walkthrough, playbook, runbook, checklist*, rules, tutorial, demo, example*, setup, installation, configuration reference, test cases, acceptance criteria, steps`
};

// src/core/parse/languages/english-dates.ts
const ENGLISH_DATES = {
	dated: "published, first published, posted, first posted, written, commented, circulated, issued, released, dated, last updated, last update, last edited, last edit, last modified, updated, edited, as of, version, revision, rev, review date, full version, this version",
	leadIns: "done, completed, finished, ready, live, shipped, delivered, in place, expected, expected completion, estimated, planned, scheduled, target, targeted, aim, aiming, we expect to be done, we expect to finish, we expect to complete this, we expect this, we expect it, we expect to have this done, we aim to be done, we aim to finish, we aim for, we hope to finish, we hope to be done, we plan to finish, we plan to be done, we plan to do this, to be done, to be completed, to be finished, to be delivered, to be ready, will be done, will be completed, will be ready, this will be done, should be done, should be ready, should be finished, should land, should ship, this should land, will land, will ship, to be in place, hopefully, ideally, tentatively, probably, we will do this, we ll do this, work starts, i expect to be done, i aim to finish, i hope to finish",
	weekOf: "the week of @, week of @, the week commencing @, week commencing @, the week starting @, week starting @, the week beginning @, week beginning @, w/c @",
	fortnight: "fortnight=14, fortnights=14",
	published: "date, published, published on, publication date, report date, date of report, date of the report, date of this report, posted, posted on, date published",
	months: `january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sept/sep,
    october/oct, november/nov, december/dec`,
	weekdays: "sunday/sun, monday/mon, tuesday/tue/tues, wednesday/wed, thursday/thu/thur/thurs, friday/fri, saturday/sat",
	numbers: "one/a/an, two/a couple of, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fourteen=14, fifteen=15, twenty=20, thirty=30, forty-five=45, sixty=60, ninety=90",
	units: {
		day: "day, days",
		week: "week, weeks",
		month: "month, months",
		quarter: "quarter, quarters",
		year: "year, years"
	},
	current: {
		week: "this week, the week, week, eow, within the week",
		month: "this month, the month, month, eom, month end, month-end, within the month, the month's end",
		quarter: "this quarter, the quarter, quarter, eoq, quarter end, quarter-end, within the quarter",
		year: "this year, the year, year, eoy, year end, year-end, the year's end, within the year"
	},
	coming: {
		week: "next week",
		month: "next month",
		quarter: "next quarter",
		year: "next year"
	},
	alone: `this week, this month, this quarter, this year, eow, eom, eoq, eoy, year end, year-end, the year's end, month end, month-end, the month's end, quarter end, quarter-end, within the week, within the month, within the quarter, within the year, next week, next month, next quarter, next year`,
	unless: "not, not before, early, mid, late, from, to, since, after, was, every, each, last, was due, originally, expire, expires, expiring, expired, expiry, valid, ends, ended, ending",
	continues: "of, after, before, following, since, old, ago, long, later, earlier",
	quarter: "q@, @ quarter",
	ordinals: "first/1st, second/2nd, third/3rd, fourth/4th",
	within: "within @, within the next @, @ from now, @ from today, next @, the next @, in the next @, over the next @, in @, in about @, within about @, over the coming @, in the coming @, within the coming @, in under @, in less than @",
	first: "first",
	endOf: "end of @, end of the @, the end of @, the end of the @, later @, @ is out, @ is over, @ ends, throughout @, in the course of @, in the course of the @, over the course of @, over the course of the @, during the course of @, the course of @",
	next: "next @, this @, this coming @",
	ahead: "before, before the",
	before: "moved to, postponed to, pushed to, pushed back to, rescheduled to, rescheduled for, delayed to, delayed until, deferred to, deferred until, by, by the, until, until the, before, before the, no later than, on or before, not later than, scheduled for, scheduled on, planned for, planned on, slated for, targeted for, targeting, aiming for, set for, booked for, expected in, expected on, due in",
	after: "",
	of: "of",
	to: "to, until, through",
	at: "on, on the, in, in the, at, at the, during the, during, over the, from, starting, starting on, beginning, effective, as of",
	hours: "close of business, end of business, end of day, the end of the day, eod, cob, noon, midday, midnight, lunchtime, the end of, the morning of, the evening of, am, pm",
	workdays: "business day, business days, working day, working days, workday, workdays, weekdays",
	near: "today/end of day/eod/end of today/the end of the day/cob, tonight, tomorrow, the day after tomorrow/day after tomorrow",
	seasons: "spring, summer, autumn/fall, winter",
	holidays: "christmas/xmas/christmas day=12-25, christmas eve=12-24, new year/the new year/new year's/new year's day=01-01, new year's eve=12-31, halloween=10-31, valentine's day=02-14",
	weeks: "week @, wk @, w@, cw @, calendar week @, iso week @",
	parts: "mid @=15, mid-@=15, middle of @=15, the middle of @=15",
	halves: "first half/first half of the year/h1/1h, second half/second half of the year/h2/2h",
	vague: `soon, shortly, asap, as soon as possible, as soon as we can, in due course, in the near future, in the coming days, in the coming weeks, in the coming months, in the next few days, in the next few weeks, in the next few months, over the coming weeks, over the coming months, over the next few weeks, over the next few months, over the next few days, in a few days, in a few weeks, in a few months, within days, within weeks, within a few days, within a few weeks, next sprint, this sprint, the next sprint, end of the sprint, end of sprint, next release, the next release, next iteration, next cycle,
    next fiscal year, this fiscal year, end of the fiscal year, the holiday season, after the holidays, thanksgiving, easter, black friday, the end of the season, next season, at a later date, later date, sooner or later, before long, within 24 hours, within 48 hours, within 72 hours`,
	early: "early @, early in @, late @, late in @, beginning of @, the beginning of @, start of @, the start of @, half way through @, halfway through @, half-way through @, as early as @",
	events: "sprint, sprints, release, releases, iteration, iterations, milestone, holidays, vacation, offsite, all-hands, season, semester, term, conference, hours, hour",
	some: "few, several, some, coming, couple of",
	every: "every @, each @, once a @, once every @, every other @=2",
	regular: {
		day: "daily",
		week: "weekly",
		month: "monthly",
		quarter: "quarterly",
		year: "yearly, annually, annual"
	},
	releases: "every release, each release, with each release, with every release, per release, every new release"
};

// src/core/parse/languages/english-evidence.ts
/** The English words that show what kind of document or part a text is from. */
const ENGLISH_EVIDENCE = {
	templates: "template, questionnaire, sample, skeleton, boilerplate",
	guides: `service level agreement, terms of service, terms of use, terms and conditions, code of conduct, charter, runbook, runbooks, playbook, playbooks, policy, policies, guide, guides, guideline*, handbook, manual, how to,
      howto, checklist, checklists, procedure, procedures, process, best practice*, principles, changelog, change log,
      release notes, status log, status update*, standup, standups, newsletter, what s new, changes since, changes in version, changes in release, changes in week, migration log, maintenance log, deployment log, decision log, journal, faq, tutorial, cheat sheet,
      roadmap, style guide, rfc, proposal, form, readme`,
	updates: "investigating, identified, monitoring, resolved, update, fix identified, postmortem",
	itself: "this page is for, this page tells, this page explains, this page describes, this document is for, this document tells, this document explains, tells you what to do, this policy, this guide, this runbook, this playbook, this tutorial, this handbook, this checklist, this procedure, this walkthrough, this how to, this style guide, this form, this faq, this code of conduct, this essay, these guidelines, these rules, use this when, use this if",
	histories: "change history, revision history, version history, document history, history",
	guideHeads: "prerequisites, prerequisite, steps, usage, what you need, before you start, before you begin, when to use, escalation, severity levels, severity, scope, purpose, principles, exceptions, exercises, exercise, appeals, who does what, roles, responsibilities, first checks, first aid, triage, verification, troubleshooting, how it works, what you need to do, at home, step 1, step 2, step 3, what to do, is it real, change history, first five minutes, first ten minutes, who tells whom, known oddities, known issues, symptoms and fixes, if nothing helps, on the day",
	guideTitles: "when the, when a, when an, when your, if the, if a, how we, how i, how do, how does, why, why we, your, things we, what we, introducing, announcing, removal of, deprecation of, retirement of, end of life, upcoming, no more, exercise, lab, workshop, notes on, notes, against, in defence of, in defense of",
	readers: `you, your, yours, yourself, users should, customers should, users must, users can, customers can,
      operators should, please`,
	past: "has been, have been, had been, was, were, we have, we ve, i have, i ve, we did, did"
};

// src/core/parse/languages/english-prose.ts
/** The words and phrases that show whether an English sentence or item is a commitment. */
const ENGLISH_PROSE = {
	pledges: `we will, we ll, i will, i ll, we are going to, we re going to, i am going to, i m going to, we plan to, we re planning, we are planning, we intend to, we commit to, we are committed to, we re committed to,
    we are working on, we re working on, we are working to, we re working to, we are also working, we re also working, we are adding, we re adding, we are building, we re building, we are implementing, we re implementing,
    we are improving, we re improving, we are reviewing, we re reviewing, we are changing, we re changing, we are moving, we re moving,
    we are looking into, we re looking into, we re also looking, we are also looking, we are looking at, we re looking at, we are creating, we re creating, we are updating, we re updating, we are developing,
    we re developing, we are setting up, we re setting up, we are introducing, we re introducing, we are in the process of, we re in the process of, we have begun, we have started, we ve begun, we ve started,
    we shall, we aim to, we also plan to, we also intend to, will personally, we promise, i promise, our plan is to`,
	personal: "i will, i ll, i am going to, i m going to, will personally, i promise",
	plans: `will, will be, is going to, are going to, is planned, are planned, plans to, plan to, intends to, is working on,
    are working on, is working to, is scheduled, are scheduled, has begun, have begun, is exploring, are exploring,
    is being, are being, needs to, need to, must be, is to be, are to be, should be, has been added, have been added, we are investigating, we re investigating, we are exploring,
    we re exploring, we have added, we ve added, we have changed, we ve changed, we have implemented,
    we ve implemented, we implemented, we added, we have updated, we ve updated, we have introduced, we ve introduced,
    we have improved, we ve improved, we have enabled, we have deployed, we ve deployed, we are also, we re also,
    was added, were added, under way, underway`,
	neither: `this will, that will, it will, which will, these will, those will, they will, you will, you ll, users will,
    customers will, there will, this ll, that ll, it ll, how we will, how we ll, what we will, what we ll, where we will,
    will continue, ll continue, will likely, will probably, will not be possible, will share, will publish, will post,
    ll post, ll share, will update this, ll update this, keep you, will provide an update, ll provide an update,
    will provide updates, will provide further, we will never know, we will see, we ll see, we will know, will see,
    as you will, if we will, this is how, some of the steps, will notice, will happen, will be able, ll be able, did not, didn t, would have,
    could have, we will be publishing, we will be sharing, thank you, we will reach out, we will be in touch, we will write again, will write again, will report back`,
	conditions: "if, should, in case, in the event",
	enumerators: `to start with, first, firstly, first of all, second, secondly, third, thirdly, finally, lastly,
    additionally, in addition, furthermore, moreover, going forward, moving forward, in the future, as a long term,
    as a longer term, as a more long term, as a short term, as a next step, in the short term, in the long term,
    in the longer term, in the medium term, in the near term, short term, long term, longer term, next,
    over the next, over the coming, in the coming, starting today, from now on`,
	announcements: `we propose, we suggest, we have begun the following, we have taken the following, we have decided, we ve decided, we have agreed, we ve agreed, we agreed, we decided, still to come, we are taking the following, we re taking the following, we will take the following,
    we will be taking the following, we ll be taking the following, we will, we ll, we plan to, we intend to,
    we are going to, we re going to, we are committed to, we re committed to, we are committing to, we re committing to, we commit to, steps we are taking,
    steps we re taking, actions we are taking, actions we re taking, measures we are taking, measures we re taking,
    the following actions, the following action items, following changes, several changes, a number of changes,
    some changes, several improvements, the following improvements, several steps, a number of steps, following steps,
    following measures, a few changes, planned improvements, planned changes, planned measures, improvements include, measures include, changes include, action items are, next steps are, our next steps, our plan`,
	lists: "the following, following changes, following steps, following measures, following actions, following improvements, these changes, these steps, these measures, these actions, these improvements",
	generalities: `several changes, several improvements, a number of changes, a number of improvements, some changes,
    a few changes, several steps, a number of steps, the following, as follows, steps to prevent, everything we can,
    do better, take this seriously, very seriously, learn from this, seriously, committed to continuing, continue to invest`,
	explanations: `you should, you can, you need to, you may want to, we recommend, due to, because, caused by, causes, reasons, the following happened, events, as a result, symptoms,
    resulted in, affected, verified that, was as follows, were as follows`,
	questions: "can, could, should, shall, would, do, does, did, is, are, was, were, will, may, might, have, has, had, what, why, how, when, who, which, where, whether",
	imperatives: `add, adopt, allow, analyse, analyze, apply, assess, audit, automate, avoid, backport, block, build, bump, change, check, clarify, clean, configure, consider, consolidate, create, decide, define, delete, deploy, deprecate, design, determine, develop, disable, discuss, document, educate, enable, enforce, ensure, establish, evaluate,
    expand, explore, extend, find, fix, formalize, have, identify, implement, improve, include, increase, introduce, investigate, limit, look into, make, migrate, minimize, modify, monitor, move, notify, patch, perform, plan, prevent, provide, put, reach out, reconfigure, reduce, refactor, remove, rename, replace, require, research,
    restrict, review, revisit, rework, rewrite, rotate, run, schedule, separate, set, set up, setup, simplify, split, standardize, start, stop, streamline, strengthen, switch, talk to, test, track, train, try, tune, turn, update, upgrade, use, validate, verify, work with, write`,
	rejections: `was rejected, were rejected, decided not to, decided against, won t fix, wontfix, will not fix,
    chose not to, not going to`,
	checklists: `sections above, items above, incident has been dealt, incident is over, report is cleaned up,
    report has been, post mortem has been, postmortem has been, postmortem is, fill out this, fill in this,
    this document, this template`,
	placeholders: `none, n a, na, tbd, todo, tbc, nothing, no action items, no actions, no action required, no action needed, add action items here, to be determined, to be defined, none at this time, none so far, not applicable, see above,
    none needed, none required, none yet, no follow ups needed, no follow ups, no follow up needed, as above, nothing to do, nothing to see, action item, action, item, description, example`,
	immeasurable: `improve, enhance, strengthen, optimise, optimize, be more careful, raise awareness, increase awareness, better, pay more attention, we will improve, we ll improve, look into, think about`
};

// src/core/parse/languages/english-sentences.ts
/** The words that show who acts in an English sentence, and when. */
const ENGLISH_SENTENCES = {
	marks: `the, and, of, to, we, will, is, are, that, it, for, our, with, be, i, you, this, have, on, by, from, ll, re, ve, they, as, s`,
	authors: `we, i, our team, our teams, our engineers, our developers, the team, the teams, our staff, our maintainers, the maintainers, our volunteers, our support team, our operations team, our organisation, our organization, our company, our project,
    our plan, our next step, our next steps, our first step, work`,
	readers: `you, your, yours, users, customers, clients, readers, visitors, players, members, anyone, everyone, anybody, everybody,
    people, some, others, most`,
	outsiders: `regulator, regulators, inspectorate, ombudsman, police, prosecutor, prosecutors, court, coroner, ministry, supervisory authority, protection authority, certificate authority, information commissioner, vendor, vendors, supplier, suppliers, manufacturer, manufacturers, carrier, carriers, insurer, insurers, provider, providers, upstream`,
	pronouns: `it, this, that, these, those, they, there, he, she, which, who, what, nothing, nobody, none, one, all, both, each`,
	future: `will have been, will, ll, shall, won t, is going to, are going to, am going to, m going to, it s going to, he s going to, she s going to, there s going to, re going to, is to be, are to be, is to, are to,
    will be *ing`,
	intentions: `plan to, plans to, are planning, re planning, is planning, m planning, am planning, intend to, intends to, aim to, aims to, have decided to, ve decided to,
    has decided to, promise to, promises to, promise that, commit to, commits to, committing to, are committed to, re committed to, is committed to, have agreed to, has agreed to, ve agreed to, expect to, expects to,
    pledge to, pledges to, is planned, are planned, is scheduled, are scheduled, our plan is to, are working on, re working on, is working on, m working on, am working on, be working on, are working to, re working to, is working to, m working to, am working to, be working to, in the process of, have agreed that, has agreed that, ve agreed that, have agreed on, ve agreed on, is under way, are under way, is underway, are underway`,
	ongoing: `have begun, ve begun, have started, ve started, has begun, has started, are *ing, re *ing, is *ing, am *ing, m *ing, it s *ing, he s *ing, she s *ing`,
	past: `yesterday, last week, last month, ago, was, were, had, did, didn t, has been, have been, wasn t, weren t, would have, could have, should have, ve been`,
	perfect: `have *ed, ve *ed, has *ed, have built, ve built, have set up, ve set up, have written, ve written, have made, ve made, have put, ve put`,
	purposes: `happen again, happening again, from happening, in the future, in future, reoccur, recur, recurrence, occurring again, a repeat, similar incident, similar incidents, similar outage, similar outages, similar problem, similar problems, similar issue, similar issues, next time`,
	onward: `from now on, going forward, in future, no longer, as of today, starting today, permanently, anymore, any longer`,
	grants: `receive, get, hear from, be given, be sent, be refunded, be paid, be credited, be compensated, be offered`,
	passives: `be *ed, be built, be made, be given, be sent, be paid, be set up, be rewritten, be written, be shut, be run, be rebuilt, be taken, be kept, be done, be put, be held, be driven, be drawn, be cut, being *ed, being built, being made, being set up, being rewritten, being written, being rebuilt, being put, being drawn`,
	wishes: `don t want, do not want, thanks, thank you, hope, hoping, hopefully, luck, maybe, wish, may, might, could, would, should, must, can, cannot, can t, please, if possible, try to, tries to, likely, probably, perhaps, consider, need to, needs to, ought to, believe, think, only way, best way, easiest way`,
	vague: `always be, always been, always have, always try, always strive, always put, always do, will always, ll always, never, do better, do everything, everything we can, everything in our power, our best, whatever it takes, learn from, seriously, remain committed,
    strive, work hard, some changes, several changes, a number of changes, a few changes, several steps, a number of steps, the following`,
	states: `will be notified, will be alerted, will be paged, will be informed, are relying, re relying, is relying, are waiting, re waiting, is waiting, be waiting, looking forward, are facing, re facing, is facing, are missing, is missing, be missing, are lacking, is lacking,
    will end, will expire, will lapse, will run out, continue to, continuing to, be the case, will remain, ll remain, will stay, ll stay, will keep *ing, ll keep *ing, will bet, ll bet, will admit, ll admit, will argue, ll argue, will confess, ll confess, will assume, ll assume, will concede, ll concede, will spare you, will continue, ll continue, will still, will also still, will happen, will take, ll take, will find, ll find, will let, ll let, will allow, will need, ll need, will help, ll help, will not affect, will show *ing,
    will fail, will retry, will cause, will lead to, will result, will mean, are seeing, re seeing, are experiencing, re experiencing, are aware, re aware, are continuing, are monitoring, re monitoring, is happening, is causing,
    are sorry, will see, ll see, will know, ll know, will understand, will notice, will think, will be able, ll be able, will work, going to be able, are not going to, investigating the cause, investigating the root cause, investigating what, investigating why, looking for the cause, looking into the cause, working to restore, working to resolve, working hard, aim to be, aims to be, will have to wait, will have to live, will have to accept, will take effect, expect to be done, will lose, will experience, will be unavailable, will be down, will go down, will be offline, by itself, by themselves, on its own, ll be in, ll be here, ll be around, ll be there`,
	tells: `explain, describe, discuss, write about, talk about, walk you through, go into, publishing, sharing, posting, announcing, publish, share, post, report back, report on, announce, write again, write to you, update you, keep you, let you know, inform, informed, be in touch, provide updates, provide an update, provide further, follow up with, posted, published, shared, announced, updates will, hear from`,
	reports: `asked, ask, asks, asking, wonder, wonders, wondered, wondering, question is, unclear, not clear, don t know, do not know, said, says, told, wrote, writes, reported, claims, claimed, replied, answered, thought, assumed, feared, promised, discussed, debated, stay tuned, whether, how, what`,
	subordinates: `if, when, once, since, because, so that, until, while, unless, as, whether, how, that, which, who, where, what, why, whenever, though, although, whoever, than, such that, in order that, in case, should, after, before`,
	adverbs: `and, but, so, that is why, this is why, which is why, that s why, also, therefore, thus, hence, now, still, finally, then, soon, personally, immediately, currently, instead, shortly, together, first, further, additionally, actively, already, likewise`,
	joiners: `and, but, so, while, or`,
	negations: `won t, will not, ll not, shall not`,
	rules: `from now on, going forward, from here on, as of today, starting today, is now required, are now required, now require, now requires, now needs, now need, now must, must now, now has to, now have to, now goes through, now go through, is now, are now, now *s, no longer, anymore, any longer`,
	onsets: `starting, from, as of, beginning, effective`,
	whens: `when, whenever, each time, every time`,
	responses: `asked, told, warned, emailed, called, reported, filed, to recover, to restore, taken steps, taken immediate steps, taken action, this part, this report, this post, this section, this document, this page, investigated, checked, stopped, ran, started, considered, discussed, debated, wanted, believed, tried, thought, knew, saw, hoped, expected, needed, used to, realised, realized, assumed, missed, failed, lost, decided not, planned, looked, caused, stopped seeing, apologise, apologize, started to see, restored, resolved, recovered, mitigated, identified, confirmed, notified, informed, contacted, apologised, apologized, learned, learnt, received, noticed, observed, experienced, concluded, determined, returned to normal, back online, back to normal, now stable, now available, now working, now works, now resolved, now fixed, now healthy, now operational, now back, now running, now known, now clear, now aware, now online, now closed, now normal, now possible, now restored, now recovered, now over, now complete, now investigating, now up, now see, now know, now understand, no longer affected, no longer visible, no longer see, no longer seeing, no longer have, no longer need, no longer works, no longer work, no longer available`,
	nones: `no, nobody, no one, none, nothing`,
	withouts: `without, unless`
};

// src/core/parse/languages/english.ts
const english = {
	name: "en",
	headings: {
		promises: `improvement measure*, improvement action*, improvement item*, remedies, =remedy, precautions, what changes, what will be different, what s different now, what we do differently, what we ll do differently, what we will do differently, how we make sure, how we ll make sure, how we will make sure, how we re making sure, how we ensure, how we ll ensure, safeguards, protective measures, what we do now, what we do about it, what we re going to change, =the plan, making it right, putting it right, how we re fixing it, how we ll fix it, how we ll improve, how we improve, how we re improving, what we ll improve, what we re improving, =measures, our measures, still to come, what remains, what is left to do, what s left to do, remains to be done, =ais, =decisions, =agreed, =agreements, =we agreed, decisions and actions, what we agreed, what we have agreed, what we ve agreed, what we decided, what we have decided, what we ve decided, what was agreed, action item*, never again, what we ve done, what we have done, what we ve already done, what we have already done, what we re working on, what we are working on, how we ll fix this, how we will fix this, what we re gonna do, what are we going to do, what we are going to do, what we re going to do, make sure this doesn t happen,
      making sure, doesn t happen again, not happen again, never happen again, avoiding recurrence, avoid recurrence,
      avoid this, what s changing, what is changing, what will change, what we ll change, what changed after, what changed since, what has changed, what we changed, what we ve changed, what we have changed, what we will change,
      what comes next, where do we go from here, our plan, =plan, plan of action, =fixes, =planned fixes, proposed fix*,
      =tasks, =remaining work, =open work, =deferred work, open items, outstanding items, work items, follow on work, hardening, =safeguards, =mitigation, =commitment,
      improvement plan, post incident tasks, action points, action plan, actions, resulting action*, review actions, follow up*, followup*,
      corrective, correction and prevention, preventive measure*, preventative measure*, preventive action*,
      preventative action*, prevention, preventions, initiatives, preventing it, preventing this, preventing recurrence,
      preventing future, prevent future, prevent this, prevent similar, prevent recurrence, preventing similar,
      remediation*, remedial actions, remediation items, next steps, improvements, future improvement*,
      future work, future plans, action planned, actions planned, planned action*, technical debt to address, future actions, mitigations, mitigation plan, commitments, our commitment*,
      what we are doing, what we re doing, what we are changing, what we re changing, what we will do, what we ll do,
      what are we doing, what are we changing, what is being done, what is next, what s next, what now, now what, what happens next,
      what we plan to do, what will we do, how we will prevent, how will we do better, how we will do better, how we ll do better, what we will do better, what we ll do better, doing better, do better in the future, how we are preventing, how are we preventing,
      how will we prevent, how do we prevent, how we plan to prevent, how can we prevent, steps we are taking,
      steps we re taking, measures we are taking, moving forward, going forward, way forward, looking ahead, =todo, todos,
      todo list, todo item*, =to do, to dos, to do list, countermeasure*, planned changes, planned work, changes we are making, changes we re making,
      long term fix*, long term solution*, long term plan*, permanent fix*, recommendations and actions,
      follow through*, actionable*, =capa, capas, corrective and preventive actions, =homework, our homework, punch list, =tickets filed, filed tickets, =promise, =promises, our promise*, pledge*, undertakings, assignments, =deliverables, already done, done so far, what s done, what s been done since, since then we have,
      what we re doing differently, what we are doing differently, what we do differently now, what we ve committed to, what we commit to, we commit to, we promise, what we promise, what we owe*, what we ve resolved to do, what we intend to do, how we ll get better, how we get better, how we re going to, how we plan to,
      how we intend to, on our list, on the list, our to do*, our list, things we ll do, things we will do, things to do, things to fix, things we re fixing, things we want to fix, stuff to fix, closing the gap*, closing the loop, fixing it, fixing this, fixing it for good, so it doesn t happen again, so this doesn t happen again,
      keeping this from happening, keeping it from happening, making it stick, stopping this, guardrails, guard rails, reducing the risk, reducing risk, strengthening, resilience work, owed work, hardening work, workstream*, work planned, work underway, work under way, work in progress, engineering work, =in flight, =in the works,
      in the pipeline, committed work, committed actions, agreed actions, agreed changes, what was decided, post incident actions, post mortem actions, postmortem actions, incident actions, repair items, rectification*, restitution, reparation*, action log, action register, action tracker, action table, tracking table,
      issues filed, tickets opened, open tasks, measures taken and planned, measures we re taking, from now on, path forward, the road ahead, where we go from here, what has to change, what needs to change, what must change, who does what, who takes what, who s doing what, who is doing what, who s on what, left with people, burn down, =burndown, work that falls out, work arising, arising from, workstreams arising, still ahead of us, already behind us, how we prevent, how we ll prevent, how we re preventing, how we avoid, how we ll avoid, how we stop, how we ll stop, fixed now, already fixed`,
		possible: "enhancement*, roadmap, still open, still to do, unresolved",
		audiences: "for users, for customers, for readers, for clients, for operators, for administrators, for admins, for members, for players, for you, for node operators, for everyone else",
		restoration: "remediation*, mitigation, mitigations, immediate action*, immediate measures, immediate mitigation*, fixes, remedial actions",
		others: `to be decided, still to decide, still to be decided, undecided, timeline, lessons, lesson learned, learnings, takeaways, what went well, what went wrong, what went poorly,
      what went badly, what worked, things that went well, things that went poorly, where we got lucky, where we were lucky,
      root cause, root causes, cause, causes, impact, detection, resolution, summary, background, question*,
      call to action, action taken, actions taken, immediate response, immediate fix, immediate resolution, recovery,
      response, what should you do, what you should do, what you can do, what can you do, what do i need to do,
      what users should do, recommended actions for users, appendix, contributing factors, glossary, references,
      related, attendees, participants, acknowledg*, supporting information, diagnosis, symptoms, five whys, 5 whys,
      what happened, how did we respond, how we responded, workaround*, rejected, alternatives considered, won t do,
      thanks, faq, trigger, questions, follow up question*, remediation timeline, actions timeline, timeline of follow up,
      workflow, workflows, action items template, example action item*, mitigations that worked, what mitigated, next steps for customers,
      next steps for users, actions for readers, actions for users, actions for customers, for customers, for readers,
      taken during, during the incident, previous action items, past action items, not doing, not planned, out of scope,
      discarded, dropped, guideline*, best practice*, checklist*, principles, requirements, success criteria, sign off,
      follow up timeline, what we learned, mitigations applied, mitigation applied, fixes applied, recovery plan, recovery steps, recovery action*, response action*, resolution action*, containment action*, what we did, what did we do, how we fixed, the fix, what was done, not going to do, what we re not doing, what we are not doing, what we won t do, what we will not do, what we re not going to do`,
		horizons: `short term, mid term, medium term, long term, longer term, near term, next 0 days, next 0 weeks, next 0 months, within 0 days, within 0 weeks, within 0 months, in the next 0 days, in the next 0 weeks, in the next 0 months, over the next, in the coming, in the coming weeks, in the coming months, this quarter, next quarter, this sprint, next sprint, before the next`,
		groups: `immediate, immediately, now, soon, later,
      technical, technology, operational, organizational, organisational, organization, infrastructure, engineering,
      backend, frontend, code, configuration, testing, tests, tooling, tools, security, people, other, others, misc,
      general, investigation, completed, done, in progress, ongoing, planned, open, pending, today, this week,
      this month, this quarter, this sprint, next sprint, next week, next month, next quarter, high priority,
      medium priority, low priority, quick wins, measures, tasks, items, changes, fixes, design, policy, management`,
		joiners: "and, of",
		lessons: "lessons, lesson learned, learnings, takeaways, what we learned, what we ve learned"
	},
	columns: {
		recurs: "frequency, cadence, recurrence, repeats, recurs, how often",
		text: `action, action item, actions, action items, item, task, tasks, what, description, commitment, improvement,
      todo, to do, work, measure, recommendation, remediation, remediation item, follow up, followup, next step, change,
      corrective action, preventive action, preventative action, details, fix, thing, things, we will, we ll, our response, management response, what we ll do, what we re doing, what has to happen, what needs doing, deliverable, outcome`,
		owner: `in charge, person in charge, by whom, carried out by, action owner, assigned, action by, owner, owners, owner s, assignee, assignees, assigned to, who, responsible, responsible party,
      responsible person, accountable, accountable person, driver, point person, dri, lead, team, poc, point of contact, person, responsible officer, lead officer, accountable officer, action lead, delivery lead, responsible owner, sro, responsible department, responsible lead, who s on it, who is on it, who s doing it, who does it, who does what, whose, team responsible, responsible team, owning team, owned by, person responsible`,
		due: `until, finish by, ready by, completed by, to be done by, closure, closure date, close date, due, due date, deadline, target, target date, target completion, completion date, expected date,
      expected completion, eta, by when, when, date, by, timeline, timing, timeframe, time frame, sla, due by, delivery date, timescale, timescales, time scale`,
		tracker: `bug, epic, follow up ticket, follow up issue, issue, issues, ticket, tickets, tracker, tracking, tracked in, link, links, jira, pr, prs,
      tracking issue, reference, github issue, tracking bug, linear, ticket link, jira ticket`,
		status: `status, state, done, progress, completed, complete, current status, where we re at, where we are, where it s at, how far, standing, stage, rag, rag status`,
		priority: "priority, prio, severity, p, urgency",
		kind: "type, kind, category, action type",
		id: "id, #, no, number, nr, ref, item no, action id",
		reason: "reason, reasons, rationale, justification, reason for change"
	},
	textHeads: "title, summary, name, mitigation, measures, countermeasure, step, proposal, initiative, solution",
	labels: {
		busy: "is on it, is on this, is on that, owns this, owns it, owns that, is doing it, is doing this, is driving this, is leading this, is working on it, is working on this, has this, has it, takes this, will do it, will do this, will own this, will handle this",
		assigns: "owned by, assigned to, led by, handled by, picked up by, taken by, driven by, with",
		posts: "desk, manager, managers, director, directors, officer, officers, head of, chief, coordinator, administrator, administrators, leads, department",
		owner: `owner, owners, assignee, assignees, assigned to, responsible, responsibility, dri, lead, owned by, poc,
      point of contact`,
		attending: "present, attendees, attending, in attendance, participants, responders, people involved, who, facilitator, note taker, notes by, minutes by, scribe, author, authors, incident commander, reporter",
		due: `due, due date, due by, due on, deadline, eta, target, target date, timeline, target completion,
      completion date, expected by`,
		action: "countermeasure, corrective action, preventive action, preventative action, remedial action, agreed action, prevention, action, action point, action item, follow up, follow-up, followup, follow up action, follow-up action, todo, to do, to-do, next step, next action",
		team: "team, squad, crew, guild, working group, department, office, board, committee",
		role: `lead, leads, manager, managers, sre, sres, ops, devops, engineering, security, support, infrastructure, infra, platform,
      backend, frontend, qa, product, on call, oncall, comms, legal, dba, dbas, developers, maintainers, everyone, leadership`,
		people: "me, us, myself, all, all of us, everybody, everyone, the whole team, the team",
		acts: "will, shall, is going to, are going to, plans to, plan to",
		toAct: "to",
		suffers: "be, get, receive, need, increase in, decrease in, increase of, decrease of, drop in, loss of, growth in, changes in",
		anybody: "a, an, any, each, every, no, another, nobody, no one, somebody, someone, anyone, anybody, when, if, that, where, which, make sure, ensure, so that"
	},
	references: {
		leads: `tracked in, we track this in, we track it in, we re tracking this in, we are tracking this in, we are tracking it in,
      track this in, tracking this in, tracked by, tracked as, tracked at, tracked on, tracked under, tracked via, tracked with,
      tracked here, being tracked in, tracking in, track in, filed as, filed under, logged as, fix, fixes,
      fixed by, fixed in, close, closes, closed by, closed in, resolve, resolves, resolved by, resolved in,
      implemented in, implemented by, done in, done by, addressed in, addressed by, handled in, delivered in`,
		nouns: `tracking issue, tracking bug, tracking ticket, tracker, ticket, tickets, issue, issues, bug, bugs, jira,
      jira ticket, pr, prs, pull request, pull requests, mr, merge request, github issue, gh issue, linear,
      work item, card, ticket number, issue number`,
		within: `a, an, the, this, that, these, those, our, my, your, his, her, its, their, another, same, other, both, all, of, for, in, on, at, by, from, to, into, onto, with, without, within, via, per, as, like, unlike, than, about, after, before, since, until, during, between, against, under, over, behind, beyond, beside, besides,
      through, across, around, near, off, out, up, down, back, away, upon, towards, toward, despite, except, including, excluding, regarding, concerning, following, and, or, nor, but, if, when, while, where, whether, because, so, then, not, no, is, are, was, were, be, been, being, has, have, had, do, does, did, will,
      would, can, could, should, may, might, must, which, who, whose, what, how, why, it, we, they, you, see, cf, cf., eg, e.g, e.g., i.e, i.e., ie, vs, vs., versus, compare, such as, similar, related, unrelated, due, caused, now, currently, already, also, only, just, even, still, again, mentioned, described, reported, discussed, seen, found,
      introduced, step, steps, item, items, phase, part, priority, number, node, shard, server, host, replica, region, version, release, option, rule, point, action, incident, outage, postmortem, question, section, chapter, figure, table, cause, problem, reason, lesson, attempt, try, line, row, page, build, job, run,
      channel, room, comment, commit, discussion, disk, rack, wave, stage, tier, milestone, sprint, iteration, round, finding, observation, recommendation, requirement, goal, objective, bullet, slide, appendix, experiment, scenario`,
		joiners: "and, then, to",
		verbs: `add, adopt, apply, bring, catch, catches, catching, caught, cherry-pick, cherry pick, complete, covering, covered, create, delete, detect, detects, detecting, detected, finalize, finish, follow, follows, include, includes, introduce,
      introduces, investigate, land, merge, mitigate, mitigates, mitigating, prevent, prevents, preventing, remove, reopen, re-open, replace, replicate, reproduce, reproduces, reproducing, require, requires, revert, reverts, reverting, revisit, ship,
      supersede, supersedes, triage, unblock, unblocks, understand, explain, explains, caused, triggered, avoid, avoids, avoiding`,
		clauses: "that, which, who, whose, when, where",
		auxiliaries: "that, which, who, would, could, should, might, must, may, can, will, have, has, had, not, never, didn t, doesn t"
	},
	marks: {
		live: "live, in production, in prod, up and running, in place, in use, in force, running in production",
		done: `done, what we ve done, what we have done, what we ve already done, what we have already done, completed, complete, fixed, finished, resolved, closed, shipped, merged, implemented, deployed, released,
      delivered, yes, y, 100, rolled out`,
		open: `on track, open, todo, to do, to be done, to consider, not started, in progress, wip, work in progress, planned,
      planned or in progress, pending, ongoing, not done, blocked, no, not yet, deferred, backlog, scheduled, in review, started, active,
      proposed, tbd, underway, n`,
		dropped: "cancelled, canceled, withdrawn, won t do, won t fix, wontfix, rejected, dropped, duplicate, abandoned, not doing, descoped, not planned, obsolete, declined",
		replaced: "replaced by, superseded by",
		moved: "moved, moved from, was, postponed, postponed from, delayed, delayed from, rescheduled, rescheduled from, slipped, slipped from, pushed back, pushed from, originally, previously",
		past: "sent, done, held, met, told, written, rewritten, built, rebuilt, made, paid, begun, found, given, taken, shown, -ed",
		negations: "not, no, won't, except, partially, mostly, almost",
		beside: "on, in, via, with, by, pr, issue, as of, since, already, now, all, everywhere, from, the, this"
	},
	prose: ENGLISH_PROSE,
	tense: {
		starts: "added, created, removed, fixed, moved, deployed, introduced, implemented, rewrote, wrote, built, rolled out, took, ran, sent, brought, gave, began, went, told, set up a, put in place",
		vetoes: "unless, that, which, who, whose, once, after, until, when, where, if, because, since, as, whether, while, how, what, why, not, no, never, to be, to get, started, begun, decided, planned, scheduled, agreed, proposed, committed, prioritized, identified, noticed, learned, learnt, realized, seen, found, discussed, asked, requested, assigned, considered, been working, been told, need, needs, should"
	},
	actions: ENGLISH_ACTIONS,
	evidence: ENGLISH_EVIDENCE,
	dates: ENGLISH_DATES,
	kinds: {
		prevent: "prevent, prevention, preventive, preventative",
		mitigate: "mitigate, mitigation, mitigations, mitigative",
		detect: "detect, detection, monitoring, alerting, observability",
		process: "process, documentation, docs, communication, communications, training",
		repair: "repair, fix, cleanup, clean up, recovery, remediate"
	},
	sentences: ENGLISH_SENTENCES
};

// src/core/parse/languages/french-dates.ts
const FRENCH_DATES = {
	dated: "publié, publiée, mis en ligne, rédigé, rédigée, mis à jour, mise à jour, dernière mise à jour, version, diffusé, édition",
	leadIns: "terminé, terminée, fait, prêt, livré, prévu, prévue, attendu, attendue, à terminer, à faire, à livrer, mise en service, mise en production, objectif, nous visons, probablement",
	weekOf: "la semaine du @, semaine du @",
	fortnight: "quinzaine=15, quinzaine de jours=15",
	published: "date, publié le, date de publication, date du rapport, date du compte rendu, date de rédaction",
	months: `janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct,
      novembre/nov, décembre/déc`,
	weekdays: "dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi",
	numbers: "un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze=15, vingt=20, trente=30, soixante=60",
	units: {
		day: "jour, jours",
		week: "semaine, semaines",
		month: "mois",
		quarter: "trimestre, trimestres",
		year: "an, ans, année, années"
	},
	current: {
		week: "cette semaine, de cette semaine, de la semaine, de semaine",
		month: "ce mois, ce mois-ci, de ce mois, du mois, de mois",
		quarter: "ce trimestre, de ce trimestre, du trimestre, de trimestre",
		year: "cette année, de cette année, de l'année, d'année"
	},
	coming: {
		week: "semaine prochaine, la semaine prochaine",
		month: "mois prochain, le mois prochain, du mois prochain",
		quarter: "trimestre prochain, prochain trimestre",
		year: "année prochaine, l'année prochaine"
	},
	alone: `cette semaine, ce mois, ce mois-ci, ce trimestre, cette année, semaine prochaine, la semaine prochaine, mois prochain, le mois prochain, trimestre prochain, prochain trimestre, année prochaine, l'année prochaine`,
	unless: "pas, de, depuis, après, début, chaque, expire, expirent, expirant, valable, valide",
	continues: "après, avant, de, d'inactivité",
	quarter: "q@, t@, @ trimestre, @er trimestre, @e trimestre, @ème trimestre",
	ordinals: "premier, deuxième/second, troisième, quatrième",
	within: "dans les @, sous @, d'ici @, dans un délai de @, dans @, d'ici à @, sous un délai de @, dans les prochains @, dans les prochaines @, au cours des prochains @, au cours des prochaines @",
	first: "premier",
	endOf: "d'ici la fin du mois de @, fin du mois de @, la fin du mois de @, d'ici fin @, d'ici la fin @, fin @, la fin @, pour fin @, avant fin @, avant la fin @, fin de @, la fin de @, d'ici à fin @, courant @, courant du mois de @, au cours de @, au cours du @, au cours du mois de @, au cours de l'année @, dans le courant de @, dans le courant du @, dans le courant du mois de @, tout au long de @, tout au long du @, avant la fin du mois de @, d'ici à la fin @, d'ici la fin du @, d'ici la fin de @",
	next: "@ prochain",
	ahead: "avant le, avant",
	before: "reporté au, reporté à, reportée au, reportée à, repoussé au, repoussé à, décalé au, avant le, avant, d'ici le, d'ici, d'ici au, pour le, jusqu'au, au plus tard le, pour, prévu le, prévue le, prévus le, prévues le, prévu pour, prévue pour, prévus pour, prévues pour, prévu en, prévue en, prévu au, prévue au, planifié pour, planifiée pour, planifié le, planifiée le, programmé pour, programmée pour, programmé le, programmée le, d'ici à, au plus tard en, au plus tard",
	after: "",
	of: "de, du",
	to: "à, au, jusqu'au",
	at: "le, en, au, dès, dès le, à partir de, à partir du, à compter du, courant, au mois de, à",
	hours: "midi, minuit, heures, fin de journée, la fin de journée",
	workdays: "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables",
	near: "aujourd'hui/ce jour, ce soir, demain, après-demain",
	seasons: "printemps, été, automne, hiver",
	holidays: "noël=12-25, nouvel an/jour de l'an/le nouvel an=01-01, la toussaint/toussaint=11-01, le 14 juillet=07-14",
	weeks: "semaine @, sem. @",
	parts: "mi-@=15, la mi-@=15, d'ici mi-@=15, d'ici la mi-@=15, mi @=15",
	halves: "premier semestre/1er semestre/s1, second semestre/deuxième semestre/2e semestre/s2",
	vague: `bientôt, prochainement, dès que possible, au plus vite, au plus tôt, rapidement, sous peu, dans les prochains jours, dans les prochaines semaines, dans les prochains mois, dans les jours qui viennent, dans les semaines à venir, dans les mois à venir,
      prochain sprint, au prochain sprint, ce sprint, fin du sprint, prochaine version, la rentrée, les vacances, pâques, le week-end, ce week-end, jeudi soir, début d'année`,
	early: "début @, d'ici début @, en début de @, au début de @",
	events: "sprint, sprints, version, versions, itération, jalon, vacances, rentrée, fêtes, saison, semestre, heures, heure",
	some: "quelques, prochains, prochaines, plusieurs",
	every: "chaque @, tous les @, toutes les @, une fois par @",
	regular: {
		day: "quotidien, quotidiennement, quotidienne",
		week: "hebdomadaire, hebdomadairement",
		month: "mensuel, mensuellement, mensuelle",
		quarter: "trimestriel, trimestriellement, trimestrielle",
		year: "annuel, annuellement, annuelle"
	},
	releases: "chaque version, à chaque version, chaque release, à chaque release"
};

// src/core/parse/languages/french.ts
const french = {
	name: "fr",
	headings: {
		promises: `ce qui change, ce qui est prévu, ce que nous avons changé, ce qu'on a changé, ce que nous ferons, ce que nous allons améliorer, ce que nous améliorons, pour que cela ne se reproduise, pour que ça ne se reproduise, nos mesures, remèdes, précautions, =correctifs, =suites, plan de remédiation, comment l'éviter, comment nous évitons, reste à faire, ce qui reste à faire, =décisions, =décisions prises, =engagements, ce que nous avons décidé, actions, ce qui va changer, et après, action corrective, actions corrective*, actions préventive*, actions correctrices, plan d'action,
      plan d'actions, plans d'action, prochaines étapes, prochaines actions, mesures, mesures préventives,
      mesures correctives, prévention, améliorations, amélioration, suivi, suites à donner, ce que nous allons faire,
      ce que nous faisons, ce que nous mettons en place, ce que l'on va faire, points d'action, éléments d'action,
      remédiation, remédiations, engagements, nos engagements, tâches, atténuation, actions à venir, actions à mener,
      actions futures, actions de suivi, comment éviter, pour éviter, pour l'avenir, à faire, et maintenant, et ensuite, décisions, actions immédiates, ce qu'on fait, ce qu'on change, ce qu'on va faire, ce qu'on va changer, ce qu'on met en place, ce que nous changeons, ce que nous allons changer, actions décidées, déjà fait, ce que nous avons déjà fait, ce qu'on a déjà fait,
      =la suite, la suite à donner, suites données, nos promesses, ce que nous nous engageons, chantiers, =chantier, travaux en cours, travaux prévus, ce qui est fait, ce qui est déjà fait, ne se reproduise pas, éviter que, plan d actions, plan de progrès, plan d amélioration, feuille de route, pistes d amélioration retenues,
      mesures décidées, corrections prévues, actions retenues, qui fait quoi, suites décidées, comment nous évit*, comment nous allons éviter, comment l éviter, ce à quoi nous nous engageons, nous nous engageons`,
		audiences: "pour les utilisateurs, pour les clients, pour les lecteurs, pour les adhérents, pour vous",
		restoration: "remédiation, actions immédiates, mesures immédiates, actions réalisées, mesures prises, actions menées",
		others: `à décider, reste à décider, à trancher, chronologie, hors périmètre, écarté*, déroulé, déroulement, leçons, enseignements, retour d'expérience, cause racine, causes racines,
      cause, causes, cause profonde, origine, impact, impacts, résumé, synthèse, détection, résolution, solution apportée, solution mise en place, solution retenue, la solution, rétablissement,
      réponse, que s'est il passé, ce qui s'est passé, ce qui a bien fonctionné, ce qui a mal fonctionné,
      ce qui s'est bien passé, ce qui s'est mal passé, ce qui a marché, où nous avons eu de la chance, contexte, questions,
      annexe, annexes, références, participants, actions réalisées, actions menées, actions entreprises, action entreprise,
      mesures prises, symptômes, diagnostic, facteurs contributifs, glossaire, contournement, stratégie de remédiation, bilan, correctif appliqué, options étudiées, règles, points à discuter, surprises, déclencheur`,
		horizons: `court terme, moyen terme, long terme, sous 0 jours, dans les 0 jours, dans les 0 prochains, dans les prochains, dans les prochaines, d ici 0, à court terme, à moyen terme, à long terme, ce trimestre, le trimestre prochain`,
		groups: `immédiat*, technique*, organisationnel*, processus, infrastructure, code,
      sécurité, autres, terminé*, en cours, prévu*, à faire, priorité haute, priorité moyenne, priorité basse`,
		joiners: "et, de, des, du",
		lessons: "leçons, enseignements"
	},
	columns: {
		recurs: "fréquence, périodicité, récurrence",
		text: `action, actions, tâche, tâches, mesure, mesures, description, quoi, amélioration, action corrective, action préventive,
      élément, ce qu on fait, engagement, chantier`,
		owner: `en charge, chargé, personne en charge, responsable, responsables, porteur, qui, assigné à, équipe, pilote, qui s en occupe, qui fait quoi, chargé de, service, équipe responsable`,
		due: "pour le, avant le, échéance, date limite, quand, date, date cible, délai, date prévue, pour quand",
		tracker: "ticket, lien, référence",
		status: `statut, état, avancement, fait, où on en est, où en sommes nous, état d avancement`,
		priority: "priorité",
		kind: "type, catégorie",
		id: "numéro, n",
		reason: "motif, justification"
	},
	textHeads: "titre, sujet, résumé, point, proposition, solution, étape",
	labels: {
		busy: "s'en occupe, s'en charge, est dessus, s'y colle, le fait",
		assigns: "pris en charge par, prise en charge par, confié à, confiée à, suivi par, suivie par, porté par, portée par, piloté par, pilotée par, assigné à, assignée à, chez",
		posts: "direction, directeur, directrice, service, chef, cheffe, cellule, pôle, département, responsable, comité",
		owner: "responsable, responsables, porteur, assigné à, pilote",
		attending: "présents, présentes, présent·es, participants, participant·es, excusé, excusée, excusés, absents, secrétaire, rédaction, auteur, auteurs",
		due: "échéance, date limite, délai, date cible, pour le, date prévue",
		action: "action corrective, action préventive, mesure corrective, mesure préventive, contre mesure, action, action à mener, action à faire, suivi, à faire, prochaine étape",
		team: "équipe",
		role: "développeurs, exploitation, sécurité, support, ingénierie, infrastructure",
		people: "moi, nous, tous, toutes, tout le monde, toute l'équipe",
		acts: "va, vont, doit, doivent",
		toAct: "",
		suffers: "être, recevoir",
		anybody: "un, une, chaque, si, quand"
	},
	references: {
		leads: `suivi dans, suivie dans, suivis dans, suivi par, suivie par, suivi sous, suivi via, suivi en, corrige,
      corrigé par, corrigé dans, corrigée par, corrigée dans, ferme, fermé par, résout, résolu par, résolu dans,
      résolue par, traité dans, traitée dans, traité par, réalisé dans, fait dans`,
		nouns: `ticket, tickets, issue, anomalie, jira, pr, pull request, merge request, demande de fusion, bug, fiche`,
		within: `le, la, les, l', un, une, des, du, de, d', ce, cet, cette, ces, notre, nos, votre, leur, son, sa, ses, mon,
      à, au, aux, en, dans, sur, sous, par, pour, avec, sans, chez, vers, depuis, après, avant, pendant, entre,
      contre, selon, comme, que, qu', qui, dont, où, et, ou, mais, si, quand, car, ne, pas, est, sont, était,
      sera, voir, cf, cf., v, ex, via, lié, liée, liés, similaire, même, aussi, déjà, encore, étape, point, phase,
      partie, priorité, numéro, n, nœud, serveur, version, règle, option, action, incident, panne, cause,
      problème, raison, question, section, ligne, commit`,
		joiners: "et, puis",
		verbs: `annuler, fusionner, fermer, rouvrir, reproduire, détecter, détecte, empêcher, éviter, évite, terminer, appliquer,
      remplacer, remplace, provoque, causer, déployer, livrer, revoir, relire, investiguer, couvrir, couvre`,
		clauses: "qui, que, dont, où",
		auxiliaries: "qui, aurait, auraient, ont, avait, pourrait, peut, doit"
	},
	marks: {
		live: "en production, en prod, en service, en ligne, en place",
		done: "fait, faite, faits, terminé*, clos, close, réalisé*, corrigé*, résolu, résolue, résolus, résolues, livré*, déployé*, achevé*, effectué*, déjà fait, ce que nous avons déjà fait, ce qu'on a déjà fait",
		open: "à faire, en cours, ouvert*, prévu*, en attente, non commencé*, pas commencé, planifié*, non fait, à venir",
		dropped: "annulé*, retiré*, abandonné*, rejeté*, écarté*, non retenu*",
		replaced: "remplacé par, remplacée par",
		moved: "déplacé, reporté, reportée, décalé, initialement, repoussé",
		past: "envoyé, envoyée, publié, publiée, remplacé, remplacée, mis, mise, corrigé, corrigée, déployé, déployée, ajouté, ajoutée, supprimé, supprimée, effectué, effectuée, installé, installée, recréé, recréée",
		negations: "pas, non, partiellement",
		beside: "le, en, dans, via, depuis, depuis le, déjà"
	},
	prose: {
		pledges: `nous allons, on va, nous prévoyons, nous comptons, nous travaillons, nous ajouterons, nous mettrons en place,
      nous ferons, nous améliorerons, nous mettons en place, nous renforçons, nous renforcerons, nous envisageons,
      nous nous engageons, nous avons commencé, nous sommes en train, nous souhaitons, je vais, nous allons également,
      nous étudions`,
		personal: "je vais",
		plans: `sera, seront, va, vont, est prévu*, sont prévu*, est planifié*, doit être, doivent être, devra, devront,
      il faut, nous devons, a été ajouté*, a été mis en place, ont été ajouté*, ont été mis en place`,
		neither: `cela va, cela sera, ce sera, vous allez, vous serez, les utilisateurs vont, nous continuerons,
      nous allons continuer, nous publierons, nous vous tiendrons, il sera possible, si`,
		conditions: "si, en cas",
		enumerators: `premièrement, tout d'abord, d'abord, deuxièmement, ensuite, enfin, de plus, en outre, également,
      à l'avenir, désormais, dorénavant, à long terme, à court terme, à moyen terme, dans les prochain*`,
		announcements: `avons décidé, avons convenu, nous engageons à, les actions suivantes, les mesures suivantes, les étapes suivantes, améliorations suivantes, nous allons,
      nous prévoyons, nous mettons en place, actions que nous, mesures que nous, plusieurs actions, plusieurs mesures`,
		lists: "les mesures suivantes, suivantes, suivants, ces mesures",
		generalities: "plusieurs changements, quelques changements, les suivantes, tout notre possible, tout ce qui est en notre pouvoir",
		explanations: "dû à, due à, cause, causes, parce que, à cause de, symptômes, a entraîné, raisons",
		questions: "peut on, pouvons nous, pourrait on, faut il, faudrait il, doit on, devons nous, devrait on, devrions nous, est ce, pourquoi, comment, quand, qui, que, quoi, quel, quelle, quels, quelles, où, a t on, avons nous",
		imperatives: `ajouter, créer, mettre en place, mettre à jour, revoir, améliorer, documenter, configurer, corriger, supprimer,
      automatiser, étudier, inclure, évaluer, définir, garantir, assurer, établir, ajuster, migrer, augmenter, réduire,
      surveiller, tester, former, valider, séparer, remplacer, réaliser, développer, activer, vérifier, renforcer, limiter`,
		rejections: "décidé de ne pas, a été rejeté*, a été écarté*, n'allons pas",
		checklists: "ce document, ce modèle, sections ci-dessus",
		placeholders: "aucune, aucun, à définir, néant, sans objet, description, n a",
		immeasurable: "améliorer, optimiser, renforcer, amélioration, mieux"
	},
	tense: {
		starts: "",
		vetoes: "que, qui, dont, une fois, après, jusqu, quand, lorsque, si, parce, car, pas, jamais, commencé, décidé, prévu, prévue, planifié, planifiée, proposé, convenu, constaté, appris"
	},
	actions: {
		starts: `*ation de, *ation des, *ation du, *ation d, *ement de, *ement des, *ement du, *ement d, *ition de, *ition des, *ition d, *iser, *ifier, accélérer, acheter, adapter, adopter, afficher, ajout, alerter, allonger, appliquer, arrêter, avertir, bloquer, changer, choisir, compléter, confier, conserver, construire, couper, demander,
      déployer, déplacer, désactiver, détecter, diviser, doubler, écrire, effectuer, empêcher, envoyer, équiper, étendre, éviter, exécuter, exiger, fermer, fixer, forcer, fournir, imposer, informer, installer, instaurer, intégrer, interdire, introduire, lancer, lire, maintenir, mener, mesurer, mettre, mettre en œuvre, mettre fin,
      mise en place, mise à jour, mise en œuvre, modifier, nommer, obliger, obtenir, ouvrir, organiser, passer à, permettre, planifier, poser, poursuivre, prévenir, prévoir, préparer, protéger, publier, purger, rappeler, recruter, rédiger, refaire, refondre, rendre, rejouer, renouveler, repenser, répéter, résilier, restreindre,
      retirer, revue de, séparer, simplifier, simuler, suivre, suppression, transférer, unifier, utiliser, création, ajout de, ajout d, révision, nouvelle, nouveau, refonte, test de, tests de, suivi de`,
		ideas: `recommandations, recommandation, suggestions, idées, propositions, conseils, pistes, étapes pour, instructions, vérification, plan de test, procédure, ordre du jour, options, alternatives, objectifs, principes, valeurs, conception, architecture, commandes, rétablissement, discussion, notes, liste de contrôle, règles, exemples, si vous, ce que nous ferions, comment faire, comment savoir, comment fonctionne, comment ça marche, comment vérifier`
	},
	evidence: {
		templates: "modèle, gabarit, template",
		guides: `conditions générales, conditions d utilisation, règlement, accord de niveau de service, code de conduite, protocole, runbook, playbook, politique, guide, guides, manuel, procédure, procédures, processus, checklist,
      liste de contrôle, mode d emploi, changelog, journal des modifications, journal d état, bonnes pratiques, principes,
      charte, formulaire, comment faire`,
		updates: "enquête en cours, identifié, surveillance, résolu",
		itself: "cette politique, ce guide, cette procédure, ce manuel, ce tutoriel, ce document décrit, cette fiche",
		histories: "historique des modifications, historique des versions, historique",
		guideHeads: "prérequis, étapes, escalade, périmètre, objet, principes, exceptions, rôles, étape 1, étape 2, étape 3, que faire, historique des modifications, marche à suivre",
		guideTitles: "comment, pourquoi",
		readers: "vous, votre, vos, veuillez, tu, ton, tes, merci de",
		past: "a été, ont été, avait été, était, étaient, avons, nous avons, est fait, ont eu"
	},
	dates: FRENCH_DATES,
	kinds: {
		prevent: "prévention, prévenir, préventif, préventive, préventives",
		mitigate: "atténuation, atténuer",
		detect: "détection, détecter, surveillance, supervision, alerting",
		process: "processus, documentation, communication, formation",
		repair: "réparation, correction, rétablissement"
	},
	sentences: {
		marks: `le, les, des, du, une, nous, est, et, dans, pour, qui, sur, avec, sera, seront, vous, au, aux, d, l, à, je, vos, nos, ce, cette, leur, chaque, pas`,
		authors: `nous, je, on, notre équipe, nos équipes, notre prochaine étape, la prochaine étape, on va`,
		readers: `vous, les utilisateurs, les clients, si vous, quiconque`,
		outsiders: `autorité, autorités, cnil, police, gendarmerie, parquet, tribunal, ministère, préfecture, fabricant, fournisseur, fournisseurs, prestataire, transporteur, assureur, hébergeur`,
		pronouns: `il, elle, ils, elles, cela, ça, ce, ceci, rien, personne`,
		future: `nous *rons, je *rai, on *ra, *ra, *ront, allons, vais, vont, va`,
		intentions: `nous prévoyons, nous comptons, nous engageons, avons décidé, avons prévu, nous travaillons, est prévu*, sont prévu*, est planifié*, envisageons, prochaine étape, prochaine action, avons commencé à, avons entamé, avons convenu, sommes convenus, nous sommes engagés, engagés à, est prévu, il est prévu`,
		ongoing: `nous *ons, est en train, sont en train, en cours, en cours de`,
		past: `hier, dernier, dernière, a été, ont été, avons été, était, étaient, avait, avaient, avons *é, a *é, ont *é, ont *és, ont *ées, ont *u, a *u, avons *u, ont *is, a *is`,
		perfect: `avons *é, avons *is`,
		purposes: `ne se reproduise, à l avenir, se reproduire`,
		onward: `désormais, dorénavant, à l avenir, à partir de maintenant, dès maintenant`,
		grants: `recevra, recevrez, recevront, remboursé*, crédité*, indemnisé*, offert*`,
		passives: `sera *é, seront *és, seront *ées, sera *ée, sera mis, seront mis, seront mises, sera mise, vont être *és, vont être *ées, va être *é, va être *ée, en cours de`,
		wishes: `espérons, espère, souhaitons, pourrait, pourraient, pourrions, devrait, devraient, peut être, veuillez, merci de, méfiez, conseillons, pouvez, peut, peuvent, merci, nous avons cru`,
		vague: `toujours, jamais, notre possible, tout faire, de notre mieux, mieux faire, au sérieux`,
		states: `resterons, restera, resteront, continuera, continueront, continuerons, verrons, permettra, permettront, fonctionnera, fonctionneront, sera possible, aura lieu de, faudra un certain temps, prendra du temps, faudra du temps, toujours sur la cause, enquêtons, recherchons la cause, remercions, excusons, regrettons, savons, comprenons, sommes désolés, sommes conscients, avons conscience, utilisons, disposons, répondrons`,
		tells: `publier, publierons, publiera, publié*, communiquer, communiquerons, tiendrons, informerons, informer, annoncer, annoncerons, partager, partagerons`,
		reports: `demande si, demandent si, demandé si, demande souvent, demandent souvent, se demande, se demandent, la question est, ne savons pas, a déclaré, a dit, ont dit, a écrit, nous a indiqué, nous ont indiqué, affirm*`,
		subordinates: `si, quand, lorsque, parce que, afin que, pour que, que, qu, qui, dont, où, comme, dès que, puisque, tandis que, quoique`,
		adverbs: `et, mais, donc, aussi, également, maintenant, enfin, ensuite, déjà, bientôt`,
		joiners: `et, mais`,
		negations: `ne, n`,
		rules: `désormais, dorénavant, à partir de maintenant, dès maintenant, dès à présent, à l avenir, maintenant, n est plus, ne sont plus, ne * plus, n * plus`,
		onsets: `à partir, dès, à compter`,
		whens: `quand, lorsque, chaque fois que, à chaque fois que`,
		responses: `rétabli, rétablie, rétablis, rétablies, résolu, résolue, résolus, restauré*, identifié*, constaté*, informé*, prévenu*, contacté*, appris, remarqué*, confirmé*, affecté*, fonctionne à nouveau, accessible à nouveau, stable, disponible, excus*, envisagé*, renoncé*, discuté*, pensé, cru, essayé, écarté*`,
		nones: `aucun, aucune, personne`,
		withouts: `sans`
	}
};

// src/core/parse/languages/german-dates.ts
const GERMAN_DATES = {
	dated: "veröffentlicht, erstellt, geschrieben, stand, fassung, version, aktualisiert, letzte änderung, zuletzt geändert, vorgelegt, ausgabe",
	leadIns: "erledigt, fertig, umgesetzt, abgeschlossen, geplant, erwartet, voraussichtlich, zu erledigen, soll fertig sein, soll erledigt sein, wir rechnen damit, wir planen das, abschluss, umsetzung, ziel, hoffentlich",
	weekOf: "woche vom @, der woche vom @, woche ab @, woche ab dem @, der woche ab dem @, woche um den @",
	published: "datum, veröffentlicht, veröffentlicht am, berichtsdatum, datum des berichts, bericht vom, erstellt am",
	months: `januar/jan/jänner/januars, februar/feb/februars, märz/mrz, april/apr/aprils, mai/mais, juni/jun/junis, juli/jul/julis, august/aug/augusts, september/sept/sep/septembers,
      oktober/okt/oktobers, november/nov/novembers, dezember/dez/dezembers`,
	weekdays: "sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend",
	numbers: "einem/einer/einen/eine/ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, vierzehn=14, fünfzehn=15, zwanzig=20, dreißig=30, sechzig=60, neunzig=90",
	units: {
		day: "tag, tage, tagen",
		week: "woche, wochen",
		month: "monat, monate, monaten, monats",
		quarter: "quartal, quartale, quartalen, quartals",
		year: "jahr, jahre, jahren, jahres"
	},
	current: {
		week: "diese woche, dieser woche, der woche",
		month: "diesen monat, dieses monats, des monats, monatsende, diesem monat",
		quarter: "dieses quartal, dieses quartals, des quartals, quartalsende, diesem quartal",
		year: "dieses jahr, dieses jahres, des jahres, jahresende, das jahresende, diesem jahr"
	},
	coming: {
		week: "nächste woche, nächster woche, nächsten woche, kommende woche, kommenden woche, kommender woche",
		month: "nächsten monat, nächsten monats, nächster monat, nächstem monat, kommenden monat, kommenden monats",
		quarter: "nächstes quartal, nächsten quartals, nächsten quartal, kommendes quartal, kommenden quartal, kommenden quartals",
		year: "nächstes jahr, nächsten jahres, nächsten jahr, kommendes jahr, kommenden jahr, kommenden jahres"
	},
	alone: `diese woche, dieser woche, diesen monat, dieses quartal, dieses jahr, nächste woche, nächster woche, nächsten monat, nächstes quartal, nächstes jahr, jahresende, monatsende, quartalsende, diesem jahr, diesem monat, diesem quartal, nächsten woche, nächsten jahr, nächsten quartal, kommende woche, kommenden monat, kommenden quartal, kommenden jahr, kommendes jahr`,
	unless: "nicht, nicht vor, von, seit, nach, anfang, jeden, alle, läuft ab, ablaufen, gültig, abläuft",
	continues: "nach, vor, alte, alten, lang, später",
	quarter: "q@, @. quartal, @ quartal, @ quartals, @. quartals",
	ordinals: "erstes/ersten, zweites/zweiten, drittes/dritten, viertes/vierten",
	within: "innerhalb von @, innerhalb der nächsten @, in den nächsten @, in den kommenden @, innerhalb der kommenden @, binnen @, in @, in spätestens @",
	first: "ersten, erster",
	endOf: "ende @, bis ende @, zum ende @, bis zum ende @, mitte bis ende @, @ zu ende ist, @ vorbei ist, im laufe des @, im laufe der @, im laufe @, im laufe des jahres @, im verlauf des @, im verlauf @, im lauf des @, ende des jahres @, ende des @, bis ende des @, zum ende des @, bis zum ende des @",
	next: "nächsten @, nächster @, kommenden @",
	ahead: "vor dem, vor",
	before: "verschoben auf, verlegt auf, vertagt auf, bis, bis zum, spätestens, spätestens am, vor dem, vor, noch vor, noch vor dem, noch bis, noch bis zum, geplant für, geplant am, geplant im, terminiert auf, angesetzt für, angesetzt auf, vorgesehen für, vorgesehen am, eingeplant für, voraussichtlich, voraussichtlich bis, voraussichtlich am, voraussichtlich im",
	after: "",
	of: "des",
	to: "bis",
	at: "am, im, in, ab, ab dem, den, beginnend am, zum, noch im, noch am, gegen, voraussichtlich",
	hours: "uhr, mittag, mitternacht, feierabend, ende des tages",
	workdays: "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen",
	near: "heute/ab sofort/heutigen tag/heutiger tag, heute abend, morgen, übermorgen",
	seasons: "frühling/frühjahr, sommer, herbst, winter",
	holidays: "weihnachten=12-25, heiligabend=12-24, neujahr=01-01, silvester=12-31, nikolaus=12-06",
	weeks: "kw @, kalenderwoche @",
	parts: "mitte @=15, bis mitte @=15",
	halves: "erstes halbjahr/erste halbjahr/ersten halbjahr/1. halbjahr, zweites halbjahr/zweite halbjahr/zweiten halbjahr/2. halbjahr",
	vague: `bald, demnächst, in kürze, baldmöglichst, so bald wie möglich, so schnell wie möglich, schnellstmöglich, zeitnah, in naher zukunft, in den nächsten tagen, in den nächsten wochen, in den nächsten monaten,
      in den kommenden tagen, in den kommenden wochen, in den kommenden monaten, nächster sprint, nächsten sprint, diesen sprint, nächstes release, nächsten release, ostern, pfingsten, semesterende, ende des semesters, quartalswechsel, wochenende, am wochenende`,
	early: "anfang @, bis anfang @, spätestens anfang @, zu beginn @",
	events: "sprint, sprints, release, releases, version, iteration, meilenstein, ferien, feiertagen, feiertage, urlaub, semester, semesters, saison, sitzung, stunden, stunde",
	some: "paar, einige, einigen, wenigen, mehrere, mehreren, kommenden, nächsten",
	every: "jede @, jeden @, jedes @, alle @, jede zweite @=2, jeden zweiten @=2, jedes zweite @=2, einmal pro @, einmal im @",
	regular: {
		day: "täglich",
		week: "wöchentlich",
		month: "monatlich",
		quarter: "vierteljährlich, quartalsweise",
		year: "jährlich"
	},
	releases: "jedem release, jedes release, bei jedem release, mit jedem release, pro release"
};

// src/core/parse/languages/german.ts
const german = {
	name: "de",
	headings: {
		promises: `was wir daraus machen, was wir anders machen, was künftig anders, was wird anders, was anders wird, wie wir sicherstellen, wie wir dafür sorgen, vorkehrungen, schutzmaßnahme*, =konsequenzen, was wir unternehmen, was wir dagegen tun, was wir verbessern, was wir jetzt ändern, was wir geändert haben, was wir bereits geändert haben, wie wir es besser machen, das ändern wir, das tun wir, das machen wir, das haben wir geändert, das haben wir vereinbart, das haben wir beschlossen, was noch kommt, noch zu tun, was noch zu tun ist, was noch aussteht, =beschlüsse, =vereinbart, =vereinbarung, =beschlossen, was wir vereinbart haben, was wir beschlossen haben, maßnahme*, was sich ändert, wie verhindern wir, folgemaßnahme*, aktionsplan, maßnahmenplan, maßnahmenkatalog, aktionen, aktionspunkte, nächste schritte,
      weitere schritte, weiteres vorgehen, korrekturmaßnahme*, gegenmaßnahme*, präventivmaßnahme*, vorbeugende maßnahmen,
      verbesserungen, verbesserungsmaßnahme*, prävention, vorbeugung, vermeidung, to dos, todos, aufgaben, was wir tun,
      was wir jetzt tun, was wir ändern, wie wir das verhindern, wie geht es weiter, ausblick, offene punkte, zusagen, empfohlene maßnahmen, abhilfemaßnahme*, präventionsmaßnahme*, was wir machen, was wir jetzt machen, was machen wir, wie wir besser werden, bereits erledigt, schon erledigt, erledigt seit, was wir bereits getan haben, was wir schon getan haben, bereits umgesetzt, vereinbarungen, abgeleitete maßnahmen,
      was wir uns vorgenommen haben, was wir uns vornehmen, vorgenommen, vorsätze, was wir vorhaben, unser vorhaben, vorhaben, hausaufgaben, unsere zusagen, versprechen, was wir versprechen, was wir zusagen, selbstverpflichtung*, konsequenzen, offene aufgaben, arbeitspaket*, =aufgabe, noch offen, was jetzt passiert, was jetzt folgt,
      was folgt, wie es weitergeht, so geht es weiter, nacharbeit*, folgearbeit*, damit das nicht wieder passiert, damit es nicht wieder passiert, abhilfe, abstellmaßnahme*, verhinderung, wer macht was, wer übernimmt was, wie wir das künftig verhindern, wie wir so etwas verhindern, wie wir das vermeiden, damit das nicht mehr passiert, wozu wir uns verpflichten, wir verpflichten uns, was wir daraus lernen und ändern`,
		audiences: "für nutzer, für kunden, für anwender, für leser, für betreiber, für mitglieder",
		restoration: "sofortmaßnahmen, behebung, abhilfe, abhilfemaßnahmen",
		others: `noch zu entscheiden, noch offen ist, unentschieden, zeitverlauf, verworfen*, nicht umgesetzt, zeitlicher ablauf, zeitleiste, chronologie, ablauf, lehren, erkenntnisse, lessons, ursache, ursachen,
      ursachenanalyse, auswirkung*, zusammenfassung, was ist passiert, was passiert ist, was gut lief, was lief gut,
      was schlecht lief, was lief schlecht, wo wir glück hatten, erkennung, behebung, lösung, wiederherstellung, reaktion,
      hintergrund, fragen, anhang, beteiligte, ergriffene maßnahmen, durchgeführte maßnahmen, sofortmaßnahmen während,
      symptome, diagnose, glossar, abschluss checkliste, checkliste, referenzen`,
		horizons: `kurzfristig*, mittelfristig*, langfristig*, nächste 0 tage, nächste 0 wochen, in den nächsten, innerhalb von 0, binnen 0, in den kommenden, kurzfristig, mittelfristig, langfristig, dieses quartal, nächstes quartal`,
		groups: `sofort, sofortmaßnahmen, technisch*, organisatorisch*, prozess,
      prozesse, infrastruktur, sicherheit, sonstiges, umgesetzt, durchgeführt, erledigt*, offen*, in arbeit, geplant*`,
		joiners: "und, der, von",
		lessons: "lehren, erkenntnisse, gelernt, lessons"
	},
	columns: {
		recurs: "häufigkeit, turnus, intervall, wiederholung",
		text: `maßnahme, maßnahmen, aufgabe, aufgaben, was, beschreibung, aktion, schritt, todo, was zu tun ist, vorhaben, arbeitspaket`,
		owner: `umsetzung durch, durch wen, federführung, bearbeiter, bearbeiterin, verantwortung, zuständigkeit, verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, team, wer macht s, wer macht das, wer kümmert sich`,
		due: "umsetzung bis, zu erledigen bis, stichtag, erledigen bis, frist, fällig, fällig am, bis, bis wann, termin, zieldatum, wann, datum",
		tracker: "ticket, link, vorgang",
		status: `stand, status, erledigt, wo stehen wir, fortschritt, sachstand, bearbeitungsstand`,
		priority: "priorität, prio",
		kind: "art, typ, kategorie",
		id: "nummer",
		reason: "grund, begründung"
	},
	textHeads: "titel, thema, punkt, vorschlag, lösung, schritt, inhalt, vorhaben",
	labels: {
		busy: "kümmert sich, kümmert sich darum, übernimmt das, übernimmt, macht das, ist dran",
		assigns: "übernimmt, macht, zuständig ist, verantwortlich ist, liegt bei, übernommen von, bei",
		posts: "leiter, leiterin, leitung, *leitung, *leiter, *leiterin, beauftragte, beauftragter, *beauftragte, *beauftragter, referat, *referat, *abteilung, *büro, *team, vorstand, geschäftsführung, öffentlichkeitsarbeit",
		owner: "verantwortlich, zuständig, verantwortliche",
		attending: "anwesend, teilnehmer, teilnehmende, dabei, wer, protokoll, moderation, beteiligte, verfasser, verfasst von",
		due: "frist, fällig, fällig am, termin, zieldatum",
		action: "gegenmaßnahme, abhilfemaßnahme, korrekturmaßnahme, präventivmaßnahme, verbesserungsmaßnahme, maßnahme, folgemaßnahme, aktion, aufgabe, to-do, nächster schritt",
		team: "team, abteilung",
		role: "entwickler, betrieb, sicherheit, support, leitung",
		people: "ich, wir, alle, alle zusammen, das team",
		acts: "wird, werden, soll, sollen",
		toAct: "",
		suffers: "benachrichtigt, informiert",
		anybody: "ein, eine, jedes, wenn"
	},
	references: {
		leads: `verfolgt in, nachverfolgt in, verfolgt als, erfasst in, erfasst als, erfasst unter, dokumentiert als,
      behebt, schließt, löst, behoben in, behoben durch, behoben mit, gelöst in, gelöst durch, umgesetzt in,
      erledigt in, erledigt mit, in @ verfolgt, in @ nachverfolgt, in @ erfasst, unter @ verfolgt,
      im @ verfolgt, im @ nachverfolgt, im @ erfasst, wird im @ verfolgt, wird im @ nachverfolgt, verfolgt im,
      erfasst im, behoben im, umgesetzt im, erledigt im, unter @ erfasst, wird in @ verfolgt, wird in @ nachverfolgt, wird unter @ verfolgt`,
		nouns: "ticket, tickets, issue, vorgang, jira, pr, pull request, pull-request, merge request, bug",
		within: `der, die, das, den, dem, des, dieser, diese, dieses, diesem, diesen, ein, eine, einen, einem, einer, unser,
      unsere, unserem, unserer, von, vom, aus, für, in, im, ins, an, am, auf, bei, beim, mit, ohne, nach, vor,
      seit, über, unter, zu, zum, zur, durch, gegen, um, wegen, während, zwischen, wie, als, und, oder, aber,
      wenn, falls, weil, dass, ob, nicht, kein, keine, ist, sind, war, waren, wird, werden, wurde, wurden, siehe,
      s, s., vgl, vgl., vergleiche, z b, bzw, bzw., laut, gemäß, per, via, ab, bis, hinter, neben, trotz, so, auch, nur, noch,
      schon, bereits, ähnlich, verwandt, schritt, punkt, phase, teil, priorität, nummer, nr, knoten, server,
      version, regel, option, maßnahme, vorfall, störung, ausfall, ursache, problem, grund, frage, abschnitt,
      zeile, commit`,
		joiners: "und, sowie, dann",
		verbs: `behandelt, behandeln, verhindert, verhindern, verursacht, verursachen, auslöst, auslösen, erkennt, erkennen, braucht, ersetzt,
      blockiert`,
		clauses: "welche, welcher, welches, welchen, die am, der am, das am",
		auxiliaries: "um zu, hätte, hat, haben, würde"
	},
	marks: {
		live: "live, in produktion, produktiv, im einsatz, in betrieb, im betrieb, läuft produktiv",
		done: "erledigt, durchgeführt, implementiert, fertig, abgeschlossen, umgesetzt, behoben, gelöst, ausgerollt, bereits erledigt, schon erledigt, bereits umgesetzt, was wir bereits getan haben, was wir schon getan haben",
		open: "offen, in arbeit, geplant, ausstehend, nicht begonnen, in bearbeitung, noch offen, nicht erledigt",
		dropped: "verworfen, zurückgenommen, abgelehnt, zurückgezogen, entfällt, gestrichen",
		replaced: "ersetzt durch, abgelöst durch",
		moved: "verschoben, verschoben von, verlegt, ursprünglich, vorher, zuvor",
		past: "gesendet, verschickt, versendet, erneuert, behoben, ersetzt, umgestellt, eingerichtet, aktualisiert, ausgetauscht, deaktiviert, aktiviert, gesperrt, informiert, veröffentlicht, geändert, getauscht, eingespielt, angepasst",
		negations: "nicht, teilweise",
		beside: "am, im, in, mit, seit, seit dem, bereits, vom"
	},
	prose: {
		pledges: `wir werden, wir planen, wir wollen, wir haben vor, wir arbeiten daran, wir arbeiten an, wir führen, wir richten,
      wir ergänzen, wir überarbeiten, wir verpflichten uns, wir haben begonnen, ich werde, wir prüfen`,
		personal: "ich werde",
		plans: `wird, werden, ist geplant, sind geplant, soll, sollen, muss, müssen, wurde eingeführt, wurde ergänzt`,
		neither: `das wird, dies wird, es wird, dadurch wird, sie werden, nutzer werden, kunden werden, wir werden weiterhin,
      werden wir weiterhin, veröffentlichen, wurde, wurden, wenn`,
		conditions: "wenn, falls, sollte",
		enumerators: `erstens, zunächst, zweitens, drittens, außerdem, zudem, ferner, schließlich, künftig, in zukunft, ab sofort,
      langfristig, kurzfristig, mittelfristig`,
		announcements: `beschlossen, vereinbart, verabredet, nehmen uns vor, folgende maßnahmen, folgenden maßnahmen, folgende schritte, folgenden schritte, folgende verbesserungen,
      wir werden, wir planen`,
		lists: "folgende, folgenden, diese maßnahmen, diese schritte",
		generalities: "einige änderungen, mehrere änderungen, folgende, folgenden, alles daran setzen",
		explanations: "aufgrund, wegen, weil, ursache, ursachen, gründe, symptome",
		questions: "können, kann, könnten, sollen, sollten, sollte, müssen, wollen, dürfen, was, warum, wieso, wie, wann, wer, wo, welche, welcher, welches, ist, sind, haben, hat, gibt es, brauchen, ob",
		imperatives: `hinzufügen, einführen, überarbeiten, aktualisieren, dokumentieren, prüfen, verbessern, einrichten, entfernen,
      automatisieren, untersuchen, testen`,
		rejections: "abgelehnt, entschieden nicht, verworfen",
		checklists: "dieses dokument, diese vorlage",
		placeholders: "keine, offen, noch offen, entfällt, beschreibung",
		immeasurable: "verbessern, optimieren, verbesserung, optimierung, mehr aufmerksamkeit, bessere, besseres, besser"
	},
	tense: {
		starts: "",
		vetoes: "dass, die, der, das, welche, welches, sobald, nachdem, bis, wenn, falls, weil, da, ob, nicht, kein, keine, begonnen, beschlossen, geplant, vereinbart, vorgeschlagen, festgestellt, gelernt, erkannt"
	},
	actions: {
		starts: `*ung der, *ung des, *ung von, *ung eines, *ung einer, *ierung, neue, neuer, neues, zusätzliche, zusätzlicher, zusätzliches, alarm für, alarme für, einführung, umstellung, überarbeitung, überprüfung, ergänzung, erweiterung, schulung, tests für, wir werden, umzug, austausch, ausbau, aufbau, einbau, anbindung`,
		ends: `einbauen, anlegen, ergänzen, erstellen, einführen, umstellen, austauschen, schreiben, erweitern, anpassen, festlegen, klären, üben, bauen, ersetzen, verschieben, abschalten, einschalten, schulen, überwachen, erhöhen, senken, beschaffen, absichern, *ieren, *stellen, *führen, *legen, *setzen, *bauen, *richten, *prüfen, *arbeiten, *fügen, *nehmen, *geben, *schalten, *machen, *leiten, *schließen, *weisen, *bringen, *ändern, *passen, *sichern, *tauschen, *schreiben, *halten, *lösen, *binden, *ziehen, *wachen, *weitern, *kürzen, *nutzen, *teilen, *trennen, *räumen, *stocken,
      *benennen, *schaffen, *testen, *warnen, *melden, *sperren, *löschen, *senken, *höhen, *bessern, *schärfen, *stärken, *einfachen, *einheitlichen, *öffentlichen, *holen, *laden, *schicken, *senden, *lernen, *messen, *zeigen, *starten, *stoppen, *drehen, *verbieten, *erzwingen, *verhindern, *vermeiden, *verlängern, *verteilen,
      *wechseln, *sorgen, *fordern, *klären, *kaufen, *beauftragen, *besprechen, *planen`,
		ideas: `empfehlungen, empfehlung, vorschläge, ideen, tipps, hinweise, ratschläge, anleitung, schritte, prüfung, überprüfen, verifikation, testplan, verfahren, ablauf, tagesordnung, optionen, alternativen, ziele, grundsätze, werte, entwurf, architektur, befehle, wiederherstellung, diskussion, notizen, checkliste, regeln, beispiele, was wir anders machen würden, für betreiber, wenn sie, falls sie`
	},
	evidence: {
		templates: "vorlage, muster, mustervorlage, template",
		guides: `nutzungsbedingungen, dienstgütevereinbarung, satzung, verhaltenskodex, verordnung, geschäftsordnung, runbook, playbook, richtlinie, richtlinien, leitfaden, handbuch, anleitung, checkliste, prozess, prozesse,
      verfahren, ablauf, changelog, änderungsprotokoll, statusprotokoll, statusmeldung*, leitlinie*, grundsätze, formular,
      notfallhandbuch, betriebshandbuch, newsletter, tagebuch`,
		updates: "untersuchung, wird untersucht, ursache gefunden, beobachtung, behoben",
		itself: "diese richtlinie, dieser leitfaden, diese anleitung, dieses handbuch, diese checkliste, dieses dokument beschreibt, dieses tutorial",
		histories: "änderungshistorie, versionshistorie, dokumenthistorie, historie",
		guideHeads: "voraussetzungen, schritte, eskalation, geltungsbereich, zweck, grundsätze, ausnahmen, zuständigkeiten, rollen, erste schritte, symptome, schritt 1, schritt 2, schritt 3, was tun, was zu tun ist, änderungshistorie, wenn nichts hilft",
		guideTitles: "wie wir, wie man, warum, so geht, häufige fragen",
		readers: "sie sollten, sie können, sie müssen, ihre, ihren, ihrem, ihnen, du, dein, deine, deinen, bitte",
		past: "wurde, wurden, war, waren, worden, haben wir, wir haben"
	},
	dates: GERMAN_DATES,
	kinds: {
		prevent: "prävention, vorbeugung, vermeidung, präventiv",
		mitigate: "minderung, abmilderung",
		detect: "erkennung, überwachung, alarmierung",
		process: "prozess, prozesse, dokumentation, schulung, kommunikation",
		repair: "reparatur, behebung, wiederherstellung"
	},
	sentences: {
		marks: `der, das, und, wir, ich, nicht, ein, eine, einen, einem, den, dem, des, für, von, mit, auf, ist, sind, wird, werden, im, zu, zum, zur, bis, ab, sie, es, am`,
		authors: `wir, ich, unser team, unsere teams, unsere entwickler, der nächste schritt, unser nächster schritt, nächster schritt`,
		readers: `sie, ihr, ihre, du, kunden, nutzer, wer, mitglieder, betroffene`,
		outsiders: `behörde, behörden, aufsichtsbehörde, polizei, staatsanwaltschaft, gericht, ministerium, hersteller, lieferant, lieferanten, anbieter, versicherung, dienstleister, provider, hoster, anbieters, rechenzentrumsbetreiber, netzbetreiber, datenschutzbehörde`,
		pronouns: `es, das, dies, dieser, diese, dieses, er, was, niemand, nichts, alle, man`,
		future: `wir werden, ich werde, werden wir, werde ich`,
		intentions: `wir planen, planen wir, wir haben vor, haben wir beschlossen, wir haben beschlossen, wir verpflichten uns, haben uns entschieden, wir wollen, wollen wir, geplant, beauftragt, wir arbeiten, arbeiten wir, sollen, soll, nächster schritt, nächste schritt, nächsten schritt, damit begonnen, begonnen, angefangen, haben vereinbart, haben wir vereinbart, ist vorgesehen, vorgesehen, haben uns verpflichtet, vorgenommen, wir stellen um, wir lassen, lassen wir`,
		ongoing: `wird, werden, bekommt, bekommen, erhält, erhalten, wird derzeit, werden derzeit, wird gerade, werden gerade`,
		past: `gestern, letzte*, vergangene*, vorige*, wurde, wurden, haben, hat, hatte, hatten, war, waren, worden, habe, ist *t, sind *t, konnte, konnten, musste, mussten, saßen`,
		perfect: `haben *t, haben *en, habe *t`,
		purposes: `noch einmal passier*, wieder passier*, in zukunft, künftig, nicht wieder`,
		onward: `künftig, ab sofort, in zukunft, von nun an, fortan, nicht mehr`,
		grants: `bekommen, bekommt, erhalten, erhält, erhalten sie, gutgeschrieben, erstattet, überwiesen`,
		passives: `wird *t, werden *t, wird *en, werden *en`,
		wishes: `hoffen, hoffe, wünschen, könnte, könnten, würde, würden, sollte, sollten, bitte, vielleicht, möglicherweise, hätte, hätten, kann, können, möchten, empfehlen`,
		vague: `immer, niemals, nie, alles tun, alles daran setzen, unser bestes, besser machen, ernst, weiterhin`,
		states: `wir werden sehen, werden bleiben, wird bleiben, weiterhin, von selbst, wird es geben, werden sie sehen, wird dauern, noch untersucht, noch analysiert, eine weile dauern, wird es dauern, noch dauern, wir danken, wir bedauern, wir bitten, wir entschuldigen, wir wissen, wir glauben, wir verstehen, wir sind, wir nutzen, wir verwenden, wir setzen auf, wir stehen, wir nehmen, wir freuen, ich danke, ich bedauere, ich bitte, ich weiß, ich verstehe, beantworten, beantwortet`,
		tells: `veröffentlichen, berichten, informieren, mitteilen, bekannt geben, melden uns, halten sie, teilen, ankündigen`,
		reports: `gefragt, fragte*, fragen sich, fragen uns, viele fragen, die frage, ob, hat uns mitgeteilt, haben uns mitgeteilt, hat mitgeteilt, teilte uns, teilten uns, sagte, sagten, gesagt, schrieb, schrieben, behauptet*, glaubten, dachten`,
		subordinates: `wenn, falls, sobald, weil, da, damit, dass, ob, obwohl, während, nachdem, bevor, sofern, welche, welcher, welches, der, die, wie, warum`,
		adverbs: `und, aber, auch, daher, deshalb, nun, jetzt, außerdem, zudem, noch`,
		joiners: `und, aber`,
		negations: `nicht, kein, keine, keinen`,
		rules: `ab sofort, künftig, von nun an, fortan, ab jetzt, in zukunft, jetzt, nun, mittlerweile, inzwischen, nicht mehr`,
		onsets: `ab, vom`,
		whens: `wenn, immer wenn, sobald`,
		responses: `wiederhergestellt, behoben, informiert, benachrichtigt, identifiziert, festgestellt, gefunden, entschuldigt, gemeldet, gelernt, bemerkt, erkannt, wieder erreichbar, wieder verfügbar, wieder da, wieder online, wieder normal, wieder stabil, läuft wieder, laufen wieder, stabil, erreichbar, verfügbar, ausgefallen, erwogen, verworfen, überlegt, diskutiert, gedacht, geglaubt, gewusst, gehofft, versucht, verpasst`,
		nones: `kein, keine, keiner, niemand`,
		withouts: `ohne, ohne dass`
	}
};

// src/core/parse/languages/indonesian.ts
const indonesian = {
	name: "id",
	headings: {
		promises: `apa yang berubah, yang telah kami ubah, yang sudah kami ubah, apa yang kami lakukan, agar tidak terjadi lagi, supaya tidak terjadi lagi, rencana ke depan, rencana perubahan, yang masih harus dilakukan, =keputusan, =kesepakatan, tindakan perbaikan, tindakan pencegahan, tindakan korektif, tindakan preventif, tindakan lanjutan, tindakan selanjutnya, tindak lanjut, rencana tindak lanjut, rencana tindakan, rencana aksi, rencana perbaikan, langkah selanjutnya, langkah berikutnya, langkah pencegahan,
      langkah perbaikan, langkah ke depan, perbaikan ke depan, perbaikan, pencegahan, yang akan kami lakukan, apa yang akan kami lakukan, yang akan kami ubah, apa yang akan kami ubah, yang akan dilakukan, yang kami ubah, yang akan berubah, komitmen kami, komitmen, ke depan,
      agar tidak terulang, supaya tidak terulang, yang harus dikerjakan, yang perlu dikerjakan, daftar tugas, yang sudah kami lakukan, yang sudah dikerjakan, kesepakatan,
      janji kami, apa yang kami ubah, apa yang sedang kami lakukan, ke depannya, selanjutnya, tugas, pekerjaan rumah, yang tersisa, yang sudah dilakukan, sudah kami lakukan, langkah, langkah langkah, tindakan, keputusan, rencana kerja, siapa mengerjakan apa, bagaimana kami mencegah, cara kami mencegah, mencegah terulang*`,
		audiences: "untuk pengguna, untuk pelanggan",
		restoration: "tindakan segera, tindakan sementara",
		others: `ringkasan, ringkasan insiden, kronologi, linimasa, dampak, akar masalah, penyebab, pelajaran, pelajaran yang diambil, pelajaran yang dipetik, format pencatatan, contoh entri, aturan pemeliharaan, tujuan, tindakan sementara, tindakan yang sudah, penanganan,
      penanganan insiden, yang berjalan baik, yang berjalan buruk, apa yang berjalan baik, apa yang kurang, yang udah oke, yang kurang, apa yang terjadi, yang terjadi, apa yang kami lakukan waktu itu, latar belakang, pertanyaan, lampiran, peserta, gejala, diagnosis, deteksi, pemulihan,
      ditunda dulu, ditolak, tidak dilakukan, yang perlu anda lakukan, yang bisa anda lakukan, yang perlu bapak, referensi, istilah, daftar periksa`,
		horizons: `jangka pendek, jangka menengah, jangka panjang, dalam 0 hari, 0 hari ke depan, kuartal ini, kuartal depan`,
		groups: `segera, teknis, organisasi, proses, infrastruktur, keamanan, lainnya, lain lain, selesai, berjalan, direncanakan, prioritas tinggi, prioritas rendah`,
		joiners: "dan, untuk, yang",
		lessons: "pelajaran"
	},
	columns: {
		recurs: "frekuensi, periode",
		text: `tindakan, aksi, perbaikan, kegiatan, tugas, tindak lanjut, rencana aksi, deskripsi, uraian, pekerjaan, apa, apa yang dilakukan, komitmen`,
		owner: `penanggung jawab, pic, pelaksana, pemilik, siapa, penanggungjawab, siapa yang mengerjakan, tim penanggung jawab`,
		due: "tenggat, tenggat waktu, batas waktu, target selesai, target waktu, kapan, tanggal selesai, tanggal",
		tracker: "tiket, isu, tautan",
		status: `keterangan, progres, kemajuan, sampai mana`,
		priority: "prioritas",
		kind: "jenis, tipe, kategori",
		id: "nomor",
		reason: "alasan"
	},
	textHeads: "judul, topik, usulan, solusi",
	labels: {
		busy: "yang menangani, yang mengerjakan, menangani ini",
		assigns: "ditangani oleh, dikerjakan oleh, dipegang, oleh",
		posts: "unit, kepala, manajer, direktur, departemen, kantor",
		owner: "penanggung jawab, pic, pelaksana, pemilik",
		attending: "hadir, peserta, notulen, penulis",
		due: "tenggat, tenggat waktu, batas waktu, target selesai, targetnya selesai",
		action: "tindakan perbaikan, tindakan pencegahan, tindakan korektif, tindakan, aksi, tindak lanjut, langkah berikutnya",
		team: "tim, divisi, bagian",
		role: "pengembang, jaringan, keamanan, dukungan",
		people: "saya, kami, semua, seluruh tim",
		acts: "akan, harus",
		toAct: "",
		suffers: "diberi, menerima, mendapat",
		anybody: "setiap, jika, bila, ketika, sebuah"
	},
	references: {
		leads: `dilacak di, dilacak pada, dilacak sebagai, dicatat di, dicatat sebagai, dipantau di, ditangani di, diperbaiki di, diperbaiki oleh, diselesaikan di, diselesaikan oleh, ditutup oleh, selesai di, memperbaiki, menutup, menyelesaikan`,
		nouns: "tiket, isu, ticket, issue, jira, pr, pull request, merge request, bug",
		within: `yang, di, ke, dari, untuk, dengan, tanpa, oleh, pada, dalam, atas, tentang, karena, seperti, dan, atau, tetapi, jika, bila, ketika, agar, supaya, bahwa, ini, itu, kami, tidak, bukan, adalah, lihat, misalnya, menurut, juga, sudah, masih, langkah, poin,
      tahap, fase, bagian, prioritas, nomor, peladen, versi, aturan, opsi, tindakan, insiden, gangguan, penyebab, masalah, pertanyaan, baris, commit, setelah, sebelum`,
		joiners: "dan, lalu",
		verbs: "membatalkan, menggabungkan, mereproduksi, mendeteksi, mencegah, menerapkan, mengganti, menyebabkan, memeriksa",
		clauses: "yang",
		auxiliaries: "dapat, bisa, telah"
	},
	marks: {
		live: "sudah berjalan, live, beroperasi, berjalan di produksi, di produksi",
		done: "selesai, sudah, sudah selesai, sudah dilakukan, sudah beres, beres, tuntas, ditutup, telah selesai, diterapkan, yang sudah kami lakukan, yang sudah dikerjakan",
		open: "belum, belum selesai, belum mulai, belum dimulai, dalam proses, sedang berjalan, berlangsung, sedang dikerjakan, direncanakan, ditunda, menunggu, proses",
		dropped: "dibatalkan, ditolak, ditarik, batal, tidak jadi, tidak dilakukan",
		replaced: "digantikan oleh, diganti dengan",
		moved: "dipindahkan, dipindah dari, ditunda dari, semula, awalnya, mundur",
		past: "dikirim, diterbitkan, diganti, diperbarui, ditambahkan",
		negations: "belum, tidak, sebagian",
		beside: "pada, di, tanggal, oleh, sejak"
	},
	prose: {
		pledges: `kami akan, kami juga akan, kita akan, akan kami, kami berencana, kami berkomitmen, kami berniat, kami sedang menyiapkan, kami sedang membangun, kami memutuskan, kami telah memutuskan, kami sudah mulai, kami mulai, saya akan`,
		personal: "saya akan",
		plans: "akan, berencana, direncanakan, harus, perlu, mulai hari, targetnya, kami telah menambahkan, kami sudah menambahkan, kami telah menerapkan",
		neither: `hal ini akan, ini akan, anda akan, pengguna akan, pelanggan akan, kami akan terus, kami akan memberi kabar, kami akan memberitahu, kami akan mengumumkan, semoga, mohon maaf, terima kasih, jika`,
		conditions: "jika, bila, apabila, seandainya",
		enumerators: "pertama, kedua, ketiga, selain itu, di samping itu, terakhir, ke depan, mulai sekarang, di masa depan, berikutnya, selanjutnya, kemudian",
		announcements: "kami memutuskan, kami sepakat, telah disepakati, tindakan berikut, langkah berikut, langkah langkah berikut, perbaikan berikut, perubahan berikut, hal hal berikut",
		lists: "berikut",
		generalities: "sejumlah perubahan, beberapa perubahan, berikut ini, sebagai berikut, sekuat tenaga, berusaha sebaik mungkin",
		explanations: "karena, akibat, penyebab, alasan, gejala, disebabkan",
		questions: "apakah, apa, mengapa, kenapa, bagaimana, kapan, siapa, di mana, haruskah, bisakah, dapatkah, perlukah",
		imperatives: `menambahkan, menambah, membuat, menyusun, menerapkan, menyediakan, menjalankan, memastikan, membekukan, memperbarui, memperbaiki, memeriksa, menghapus, menulis, meningkatkan, mengatur, mengotomatiskan, mendokumentasikan, mengevaluasi, meninjau, memindahkan, memasang,
      mengurangi, menguji, melatih, mengganti, memisahkan, memantau, tambahkan, buat, perbarui, perbaiki, pastikan, tulis, pindahkan, uji, pasang`,
		rejections: "memutuskan untuk tidak, diputuskan tidak, ditolak",
		checklists: "dokumen ini, templat ini, bagian di atas",
		placeholders: "tidak ada, belum ditentukan, tidak berlaku, deskripsi"
	},
	actions: {
		starts: `men*, mem*, meng*, meny*, tambah, tambahkan, buat, perbarui, perbaiki, tingkatkan, pindahkan, hapus, pasang, uji, terapkan, batasi, pisahkan, tulis, jalankan, aktifkan, nonaktifkan, atur, latih, ganti, tinjau, siapkan, sediakan, susun, dokumentasikan, otomatiskan, penambahan, pembuatan, pembaruan, peningkatan, perbaikan,
      penerapan, penyusunan, pemisahan, penghapusan, pemantauan, pengujian, pelatihan, penggantian, otomatisasi, rotasi, migrasi, audit, evaluasi, simulasi`,
		ideas: `rekomendasi, saran, ide, usulan, tips, petunjuk, verifikasi, rencana pengujian, prosedur, agenda, opsi, alternatif, tujuan, prinsip, nilai, desain, arsitektur, perintah, pemulihan, diskusi, catatan, daftar periksa, aturan, contoh, jika, cara kerja, cara memeriksa, cara menggunakan, bagaimana cara`
	},
	evidence: {
		templates: "templat, template, contoh, format",
		guides: `perjanjian, syarat dan ketentuan, peraturan, tata tertib, kode etik, runbook, playbook, kebijakan, panduan, pedoman, buku panduan, prosedur, proses, daftar periksa,
      catatan perubahan, log status, prinsip, formulir, tata cara`,
		itself: "kebijakan ini, panduan ini, pedoman ini, prosedur ini",
		histories: "riwayat perubahan, riwayat versi",
		guideHeads: "prasyarat, langkah langkah, ruang lingkup, tujuan, langkah 1, langkah 2, langkah 3, apa yang harus dilakukan, riwayat perubahan",
		guideTitles: "mengapa, bagaimana, cara",
		readers: "anda, kamu, silakan, mohon",
		past: "telah, sudah, berhasil"
	},
	sentences: {
		marks: `yang, dan, di, ke, dari, untuk, dengan, tidak, kami, akan, ini, itu, pada, oleh, agar, karena, sudah, telah, juga, adalah, dalam, lebih, atau, anda, ada, sebelum, setelah, satu, dua`,
		authors: `kami, kita, saya, tim kami, langkah berikutnya, langkah selanjutnya, langkah kami`,
		readers: `anda, bapak, pengguna, pelanggan, anggota`,
		outsiders: `polisi, kementerian, pengadilan, kejaksaan, otoritas, produsen, pemasok, penyedia, penyedia hosting, penyedia layanan, penyedia hosting kami`,
		pronouns: `ini, itu, hal ini, dia, mereka, tidak ada`,
		future: `akan`,
		intentions: `berencana, memutuskan, berkomitmen, berniat, direncanakan, targetnya, langkah berikutnya, langkah selanjutnya, sudah mulai, telah mulai, sepakat`,
		ongoing: `sedang, mulai, sedang di*`,
		past: `kemarin, lalu, tadi, telah, sudah, sempat, pernah, waktu itu`,
		perfect: `kami telah, kami sudah, telah kami, sudah kami`,
		purposes: `tidak terulang, terulang kembali, di masa depan`,
		onward: `mulai sekarang, mulai hari, mulai, ke depan, seterusnya, tidak lagi`,
		grants: `menerima, mendapat, dikembalikan, pengembalian`,
		passives: `akan di*, sedang di*`,
		wishes: `semoga, berharap, mungkin, bisa, dapat, sebaiknya, mohon, silakan, ingin, anda perlu, anda harus, terima kasih, mempertimbangkan`,
		vague: `selalu, sekuat tenaga, sebaik mungkin, lebih baik`,
		states: `akan terus, akan tetap, akan ada, perlu waktu, butuh waktu, memerlukan waktu, masih mencari, masih menyelidiki, membalas surel, akan membalas, menjawab, terima kasih, mohon maaf, kami tahu, kami memahami, kami mengerti, kebijakan kami, memutuskan tidak, memutuskan untuk tidak, membatalkan`,
		tells: `mengumumkan, memberi kabar, memberitahu, membagikan, menginformasikan`,
		reports: `bertanya, menanyakan, ditanya, apakah, mengatakan bahwa, katanya`,
		subordinates: `jika, bila, ketika, karena, agar, supaya, yang, bahwa, meskipun, saat, begitu, sehingga`,
		adverbs: `dan, tetapi, juga, karena itu, kini, selain itu, kemudian, lalu`,
		joiners: `dan, tetapi`,
		negations: `tidak, jangan, belum ada`,
		rules: `mulai sekarang, mulai hari ini, ke depannya, sejak sekarang, kini, sekarang, tidak lagi`,
		onsets: `mulai, terhitung mulai`,
		whens: `ketika, setiap kali, saat, jika, bila, apabila, seandainya`,
		responses: `dipulihkan, teratasi, memberi tahu, menyadari, dikonfirmasi, kembali normal, dapat diakses, mempertimbangkan, memutuskan tidak, membahas, telah memulihkan, kami menemukan, ditemukan bahwa, kami belajar, kami mencoba, sudah stabil`,
		nones: `tidak ada, tak ada`,
		withouts: `tanpa`
	},
	dates: {
		dated: "diterbitkan, diperbarui, terakhir diperbarui, ditulis, versi",
		leadIns: "target, rencana, perkiraan",
		weekOf: "minggu tanggal @, pekan tanggal @",
		during: "sepanjang @, selama @, dalam @, dalam bulan @, di bulan @, sepanjang bulan @, sepanjang tahun @",
		published: "tanggal, tanggal terbit, diterbitkan, tanggal laporan, tanggal publikasi, tanggal dokumen",
		months: `januari, februari/feb, maret, april/apr, mei, juni, juli, agustus/agu, september, oktober/okt, november, desember/des`,
		weekdays: "hari minggu/ahad, senin, selasa, rabu, kamis, jumat/jum'at, sabtu",
		numbers: "satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas, empat belas=14, lima belas=15, dua puluh=20, tiga puluh=30",
		units: {
			day: "hari",
			week: "minggu, pekan",
			month: "bulan",
			quarter: "triwulan, kuartal",
			year: "tahun"
		},
		current: {
			week: "minggu ini, pekan ini, minggu, pekan",
			month: "bulan ini, bulan",
			quarter: "triwulan ini, kuartal ini, triwulan, kuartal",
			year: "tahun ini, tahun"
		},
		coming: {
			week: "minggu depan, pekan depan",
			month: "bulan depan",
			quarter: "triwulan depan, kuartal depan",
			year: "tahun depan"
		},
		alone: `minggu ini, pekan ini, bulan ini, triwulan ini, kuartal ini, tahun ini, minggu depan, pekan depan, bulan depan, triwulan depan, kuartal depan, tahun depan`,
		unless: "tidak, bukan, sejak, setelah, dari, awal, setiap, tiap",
		continues: "setelah, sebelum, lalu, yang lalu, kemudian",
		quarter: "q@, triwulan @, kuartal @, tw @",
		ordinals: "pertama, kedua, ketiga, keempat",
		within: "dalam @, dalam waktu @, @ ke depan, selama @",
		endOf: "akhir @, pada akhir @, sebelum akhir @, hingga akhir @, sampai akhir @, paling lambat akhir @, akhir tahun @, hingga akhir bulan @, akhir bulan @, sebelum akhir bulan @, sampai akhir bulan @",
		next: "@ depan, @ ini",
		ahead: "sebelum",
		before: "sebelum tanggal, sebelum, paling lambat tanggal, paling lambat, paling telat, hingga, sampai, sampai tanggal, selambat-lambatnya, dijadwalkan pada, dijadwalkan, direncanakan pada, direncanakan, diperkirakan, diperkirakan pada, paling lambat bulan, sebelum bulan",
		after: "",
		of: "",
		to: "sampai, hingga, s.d.",
		at: "pada, pada tanggal, tanggal, mulai, mulai tanggal, mulai hari, pada bulan, bulan, di bulan",
		hours: "siang, tengah malam",
		workdays: "hari kerja",
		near: "hari ini, malam ini, besok, lusa",
		holidays: "natal=12-25, tahun baru=01-01, hari kemerdekaan=08-17",
		weeks: "minggu ke-@, pekan ke-@",
		parts: "pertengahan @=15, pada pertengahan @=15, sebelum pertengahan @=15",
		halves: "semester pertama/paruh pertama/semester i, semester kedua/paruh kedua/semester ii",
		vague: `segera, secepatnya, sesegera mungkin, dalam waktu dekat, beberapa hari ke depan, beberapa minggu ke depan, beberapa bulan ke depan, sprint ini, sprint depan, sprint berikutnya, rilis berikutnya, lebaran, akhir pekan, ke depan, nanti`,
		early: "awal @, pada awal @",
		events: "sprint, rilis, versi, iterasi, liburan, musim, semester, jam",
		some: "beberapa",
		every: "setiap @, tiap @, sekali setiap @, sekali @",
		regular: {
			day: "harian, setiap hari",
			week: "mingguan, setiap minggu",
			month: "bulanan, setiap bulan",
			quarter: "triwulanan, setiap triwulan, setiap kuartal",
			year: "tahunan, setiap tahun"
		},
		releases: "setiap rilis, tiap rilis, setiap kali rilis"
	},
	kinds: {
		prevent: "pencegahan, mencegah",
		mitigate: "mitigasi, mengurangi",
		detect: "deteksi, pemantauan, peringatan",
		process: "proses, dokumentasi, komunikasi, pelatihan",
		repair: "perbaikan, pemulihan"
	}
};

// src/core/parse/languages/italian.ts
const italian = {
	name: "it",
	headings: {
		promises: `cosa facciamo, che cosa facciamo, cosa abbiamo cambiato, che cosa abbiamo cambiato, cosa cambieremo, che cosa cambieremo, cosa miglioreremo, perché non si ripeta, perché non succeda più, precauzioni, =correttivi, provvedimenti, come lo evitiamo, d'ora in avanti, cosa resta da fare, resta da fare, =decisioni, =impegni, cosa abbiamo deciso, da fare ancora, azioni correttive, azione correttiva, azioni preventive, azioni di miglioramento, azioni da intraprendere, azioni successive, azioni pianificate, azioni future, azioni decise, azioni, prossimi passi,
      prossime azioni, prossimi interventi, piano d'azione, piano di azione, piano d'intervento, piano di miglioramento, piano di rientro, misure correttive, misure preventive, misure, contromisure, rimedi, prevenzione,
      miglioramenti, interventi futuri, interventi previsti, interventi, attività pianificate, da fare, cose da fare, cosa faremo, che cosa faremo, cosa cambiamo, cosa cambia, cosa cambierà, che cosa cambia, cosa stiamo facendo,
      che cosa stiamo facendo, come lo eviteremo, come eviteremo, per evitare che, impegni, i nostri impegni, follow up, d'ora in poi, in futuro, già sistemato, già fatto, cosa abbiamo già fatto, che cosa abbiamo già fatto,
      cosa facciamo ora, e adesso, e ora, d ora in poi, compiti, attività, attività previste, decisioni, piano di lavoro, affinché non si ripeta, lavori in corso, chi fa cosa, chi fa che cosa, come evit*, come lo evit*, come preven*, come impedi*, a cosa ci impegniamo, ci impegniamo`,
		audiences: "per gli utenti, per i clienti, per voi",
		restoration: "mitigazione, azioni immediate, misure adottate, azioni intraprese",
		others: `da decidere, lezioni apprese, lezioni, cosa abbiamo imparato, causa, cause, causa principale, causa radice, cronologia, impatto, risoluzione, ripristino, azioni intraprese, misure adottate, interventi effettuati, sintesi, riepilogo,
      cosa è successo, che cosa è successo, cosa ha funzionato, cosa non ha funzionato, cosa è andato bene, cosa è andato storto, cosa è andato male, contesto, anti pattern, domande, domande aperte, varie, appendice,
      riferimenti, partecipanti, sintomi, diagnosi, rilevamento, fattori contribuenti, glossario, misure valutate e scartate, misure scartate, proposte scartate, scartat*, non faremo, cosa potete fare, che cosa potete fare,
      cosa dovete fare, sviluppi futuri, idee, desideri`,
		horizons: `breve termine, a breve termine, medio termine, a medio termine, lungo termine, a lungo termine, nei prossimi, nelle prossime, entro 0 giorni, prossimi 0 giorni, questo trimestre, prossimo trimestre`,
		groups: `immediat*, tecnic*, organizzativ*, processo, processi, infrastruttura, codice, sicurezza, altro, completat*, in corso, pianificat*, da fare, priorità alta, priorità media, priorità bassa`,
		joiners: "e, ed, di, del, della",
		lessons: "lezioni, cosa abbiamo imparato"
	},
	columns: {
		recurs: "frequenza, periodicità",
		text: `azione, azioni, attività, intervento, interventi, misura, misure, descrizione, cosa, miglioramento, azione correttiva, azione preventiva, cosa si fa, impegno`,
		owner: `a cura di, a carico di, responsabile, responsabili, assegnatario, assegnato a, referente, chi, incaricato, chi lo fa, chi se ne occupa, a carico`,
		due: "entro quando, termine, scadenza, entro, entro il, data prevista, quando, data, data limite",
		tracker: "riferimento, rif, segnalazione, collegamento",
		status: `stato, avanzamento, a che punto siamo`,
		priority: "priorità",
		kind: "tipo, tipologia, categoria",
		id: "numero, n, codice",
		reason: "motivo, motivazione"
	},
	textHeads: "titolo, riassunto, nome, proposta, soluzione, punto",
	labels: {
		busy: "se ne occupa, ci lavora, ci pensa, lo fa",
		assigns: "se ne occupa, se ne occupano, a cura di, in carico a, assegnato a, assegnata a, affidato a, affidata a",
		posts: "ufficio, servizio, direzione, direttore, direttrice, settore, responsabile, comitato, dipartimento",
		owner: "responsabile, responsabili, assegnatario, assegnato a, referente, incaricato",
		attending: "presenti, partecipanti, assente giustificato, assente, assenti, verbale, autore, autori",
		due: "scadenza, entro il, entro, data prevista, data limite",
		action: "azione correttiva, azione preventiva, misura correttiva, misura preventiva, contromisura, azione, da fare, prossimo passo",
		team: "team, squadra, gruppo, reparto",
		role: "sviluppatori, sistemisti, sicurezza, assistenza, coordinamento",
		people: "io, noi, tutti, tutte, tutto il team",
		acts: "deve, devono, dovrà, dovranno",
		toAct: "",
		suffers: "essere, ricevere",
		anybody: "un, una, ogni, se, quando, chi"
	},
	references: {
		leads: `tracciato in, tracciata in, tracciato come, tracciata come, registrato in, registrata in, seguito in, seguita in, corretto in, corretta in, corretto da, risolto in, risolta in, risolto da, risolve, chiude, corregge,
      chiuso in, chiuso da, completato in, completata in, realizzato in, gestito in, gestita in, in @ tracciato`,
		nouns: "ticket, tickets, issue, segnalazione, jira, pr, pull request, merge request, bug",
		within: `il, lo, la, i, gli, le, un, uno, una, di, del, dello, della, dei, degli, delle, a, al, allo, alla, ai, agli, alle, da, dal, dalla, in, nel, nello, nella, nei, nelle, su, sul, sulla, con, per, tra, fra, e, ed, o, ma, se,
      quando, come, che, questo, questa, nostro, nostra, vedi, cfr, non, è, sono, era, simile, anche, già, passo, punto, fase, parte, priorità, numero, nodo, versione, regola, opzione, azione, incidente, guasto, causa, problema,
      domanda, sezione, riga, commit, dopo, prima, durante, senza, secondo`,
		joiners: "e, ed, poi",
		verbs: "annullare, chiudere, riaprire, riprodurre, rilevare, evitare, prevenire, completare, applicare, sostituire, causare, verificare, coprire",
		clauses: "che, il quale, la quale, dove",
		auxiliaries: "avrebbe, aveva, hanno, può, deve, potrebbe"
	},
	marks: {
		live: "in produzione, in esercizio, in uso, in funzione, attivo in produzione",
		done: "completat*, fatto, fatta, fatti, fatte, risolt*, chius*, conclus*, eseguit*, terminat*, implementat*, corrett*, rilasciat*, sistemat*, già sistemat*, già fatt*, cosa abbiamo già fatto, che cosa abbiamo già fatto",
		open: "apert*, in corso, da fare, da avviare, da pianificare, pianificat*, in attesa, non iniziat*, in lavorazione, previst*, rimandat*, non fatto",
		dropped: "annullat*, ritirat*, scartat*, abbandonat*, respint*, non si fa",
		replaced: "sostituito da, sostituita da, rimpiazzato da",
		moved: "spostato, spostata, rinviato, rinviata, posticipato, originariamente, inizialmente",
		past: "inviato, inviata, pubblicato, pubblicata, sostituito, sostituita, corretto, corretta, aggiornato, aggiornata",
		negations: "non, parzialmente, in parte",
		beside: "il, in, da, nel, con, dal, dallo, già"
	},
	prose: {
		pledges: `*eremo, *aremo, *iremo, faremo, daremo, prevediamo di, intendiamo, ci impegniamo a, ci impegniamo, contiamo di, abbiamo deciso che, abbiamo deciso di, abbiamo inoltre deciso, stiamo lavorando, stiamo aggiungendo,
      stiamo introducendo, stiamo preparando, abbiamo iniziato a, vogliamo introdurre, pianifichiamo, non vi faremo`,
		personal: "mi impegno a, mi occuperò",
		plans: `sarà, saranno, verrà, verranno, è previst*, sono previst*, è pianificat*, deve essere, devono essere, dovrà, dovranno, va aggiunt*, bisogna, ci sarà, ci saranno, sta preparando, avrà, è stato aggiunt*, è stata introdott*,
      abbiamo aggiunto, abbiamo introdotto, abbiamo attivato`,
		neither: `vi terremo, terremo informati, vi aggiorneremo, pubblicheremo un aggiornamento, continueremo, vedremo, speriamo, potrete, dovrete, sarete, gli utenti`,
		conditions: "se il, se la, se lo, se i, se le, se gli, se un, se una, se non, se dovesse, se dovessero, qualora, in caso",
		enumerators: "innanzitutto, per prima cosa, in primo luogo, in secondo luogo, inoltre, infine, d'ora in poi, in futuro, a breve termine, a lungo termine, successivamente",
		announcements: "abbiamo deciso, abbiamo concordato, ci impegniamo, le seguenti azioni, le seguenti misure, i seguenti passi, i seguenti interventi, seguenti miglioramenti, alcune misure, faremo quanto segue",
		lists: "seguenti, queste misure",
		generalities: "alcune modifiche, diverse modifiche, le seguenti, i seguenti, quanto segue, tutto il possibile, faremo di tutto, faremo del nostro meglio",
		explanations: "a causa di, a causa del, perché, causa, sintomi, motivi, è dovuto",
		questions: "possiamo, potremmo, dobbiamo, dovremmo, si può, cosa, che cosa, perché, come, quando, chi, dove, quale, quali, è, sono, abbiamo, vale la pena",
		imperatives: `aggiungere, creare, introdurre, rivedere, aggiornare, migliorare, documentare, configurare, correggere, eliminare, rimuovere, automatizzare, verificare, valutare, definire, garantire, assicurare, stabilire, spostare,
      aumentare, ridurre, monitorare, testare, provare, formare, separare, sostituire, sviluppare, attivare, rafforzare, limitare, ripristinare, reindirizzare, scrivere, implementare, impostare`,
		rejections: "deciso di non, è stato scartato, è stata scartata, non procederemo",
		checklists: "questo documento, questo modello, sezioni precedenti",
		placeholders: "nessuna, nessuno, da definire, non applicabile, descrizione, n a"
	},
	actions: {
		starts: `*ando, *endo, *izzare, *ificare, *zione di, *zione del, *zione della, *zione dei, *zione delle, *mento di, *mento del, *mento della, adottare, affidare, allertare, ampliare, applicare, attivare, avvisare, bloccare, cambiare, chiedere, chiudere, collegare, comunicare, contattare, dare, disattivare, dividere, effettuare, estendere, evitare, fare, fissare, formare, fornire, imporre, impedire, impostare, inserire, installare, integrare, limitare, mantenere, mettere, mettere in, misurare, modificare, mostrare, nominare, obbligare, organizzare, ottenere, passare a, permettere, portare, predisporre, preparare, prevedere, proibire, provare, pubblicare, pulire, rafforzare, realizzare, redigere, registrare, rendere, ridurre, rinnovare, riscrivere, ripetere, ripulire, ruotare, scrivere, segnalare, semplificare, separare, sostituire, spegnere, sviluppare, testare, togliere, trasferire, unificare, usare, utilizzare, validare, vietare, creazione, revisione, aggiunta di, verifica di, verifica del, nuovo, nuova, controllo di, controllo del`,
		ideas: `raccomandazioni, suggerimenti, idee, proposte, consigli, passi per, istruzioni, verifica, piano di test, procedura, ordine del giorno, opzioni, alternative, obiettivi, principi, valori, progettazione, architettura, comandi, ripristino, discussione, note, lista di controllo, regole, esempi, se sei, cosa faremmo, come fare, come funziona, come sapere, come verificare, come riprodurre`
	},
	evidence: {
		templates: "modello, template, fac simile",
		guides: `accordo sul livello di servizio, condizioni generali, regolamento, codice di condotta, protocollo, runbook, playbook, politica, guida, guide, manuale, procedura, procedure, processo, lista di controllo,
      checklist, come fare, changelog, registro delle modifiche, registro di stato, buone pratiche, principi, modulo,
      linee guida`,
		itself: "questa politica, questa guida, questo manuale, questa procedura, questo tutorial",
		histories: "storico delle modifiche, cronologia delle versioni",
		guideHeads: "prerequisiti, passi, ambito, scopo, principi, eccezioni, ruoli, passo 1, passo 2, passo 3, cosa fare, storico delle modifiche, passo per passo",
		guideTitles: "come, perché",
		readers: "tu, tuo, tua, tuoi, vostro, vostra, vi preghiamo, per favore",
		past: "è stato, è stata, sono stati, sono state, era, erano, abbiamo"
	},
	sentences: {
		marks: `il, gli, della, delle, dei, degli, nel, nella, che, non, per, con, una, è, abbiamo, vi, vostro, nostra, nostro, alla, sarà, saranno, più, anche, un, ci, lo, sul, quando`,
		authors: `noi, io, il nostro team, la nostra squadra, *eremo, *aremo, *iremo, abbiamo deciso, ci impegniamo, contiamo, prevediamo, intendiamo, stiamo, non vi faremo, il prossimo passo, il nostro prossimo passo, abbiamo iniziato, abbiamo concordato, ci siamo impegnati, passiamo`,
		readers: `voi, gli utenti, i clienti, chi, i soci, se vuoi`,
		outsiders: `autorità, garante, polizia, procura, tribunale, ministero, produttore, fornitore, fornitori, assicurazione, corriere`,
		pronouns: `questo, questa, ciò, nulla, niente, nessuno, esso`,
		future: `*eremo, *aremo, *iremo, faremo, daremo, saremo, sarà, saranno, verrà, verranno, avrà, avranno, ci sarà, ci saranno, *erà, *eranno, *irà, *iranno`,
		intentions: `prevediamo, intendiamo, ci impegniamo, contiamo di, abbiamo deciso, abbiamo inoltre deciso, è previst*, sono previst*, è pianificat*, stiamo lavorando, pianifichiamo, prossimo passo, passo successivo, abbiamo iniziato a, abbiamo cominciato a, abbiamo concordato, ci siamo impegnati, smetteremo`,
		ongoing: `stiamo *ando, stiamo *endo, sta *ando, sta *endo, stanno *ando, stanno *endo, in fase di, in corso, passiamo, spostiamo, aggiungiamo, introduciamo, separiamo, sostituiamo`,
		past: `ieri, scors*, era, erano, è stato, è stata, sono stati, sono state, aveva, avevano, avevamo, ha *to, hanno *to, abbiamo *to`,
		perfect: `abbiamo *to, abbiamo *so`,
		purposes: `non si ripeta, si ripeta, in futuro, non accada più, accada di nuovo`,
		onward: `d ora in poi, da oggi, da ora, non più, d ora in avanti`,
		grants: `riceverà, riceveranno, riceverete, rimbors*, accredit*, stornat*, otterrà`,
		passives: `sarà *to, sarà *ta, saranno *ti, saranno *te, verrà *to, verrà *ta, verranno *ti, verranno *te, in fase di, in corso, verrà scritto, verrà scritta, verranno scritti, verranno scritte`,
		wishes: `speriamo, spero, potrebbe, potrebbero, potremmo, dovrebbe, dovrebbero, vorremmo, per favore, forse, sarebbe, può, possono, potete, consigliamo, meritare`,
		vague: `sempre, mai più, tutto il possibile, del nostro meglio, seriamente`,
		states: `continueremo, vedremo, resterà, rimarrà, permetterà, consentirà, potrete, vedrete, dovrete, potrà, funzionerà, ci vorrà, ci vorranno, richiederà tempo, risponderemo, ancora cercando, ringraziamo, ci scusiamo, sappiamo, capiamo, ci dispiace`,
		tells: `pubblicheremo, pubblicare, informeremo, comunicheremo, annunceremo, aggiorneremo, terremo informati, condivideremo`,
		reports: `chiedono, ci chiede, chiedete, chiesto se, la domanda è, non sappiamo, ha detto, hanno detto, ha scritto, ci ha comunicato, sosten*`,
		subordinates: `se, quando, perché, che, affinché, mentre, dove, chi, come, poiché, finché, benché, anche se`,
		adverbs: `e, ma, anche, inoltre, quindi, perciò, ora, già, infine, poi`,
		joiners: `e, ma`,
		negations: `non`,
		rules: `d ora in poi, d ora in avanti, da oggi, da ora, ora, adesso, non * più`,
		onsets: `a partire, da, dal, dall`,
		whens: `quando, ogni volta che`,
		responses: `ripristinat*, risolt*, identificat*, rilevat*, informat*, avvisat*, contattat*, imparato, confermat*, coinvolt*, stabile, disponibile, operativ*, valutato, scartato, considerato, pensato, creduto, provato a, di nuovo operativ*, di nuovo online`,
		nones: `nessun, nessuna, nessuno`,
		withouts: `senza`
	},
	dates: {
		dated: "pubblicato, pubblicata, scritto, redatto, aggiornato, ultimo aggiornamento, versione",
		leadIns: "completato, completata, pronto, pronta, fatto, previsto, prevista, atteso, attesa, da completare, da finire, obiettivo, probabilmente",
		weekOf: "settimana del @, la settimana del @",
		fortnight: "quindicina=15, quindicina di giorni=15",
		inMonths: "a gennaio/in gennaio, a febbraio/in febbraio, a marzo/in marzo, ad aprile/in aprile/a aprile, a maggio/in maggio, a giugno/in giugno, a luglio/in luglio, ad agosto/in agosto/a agosto, a settembre/in settembre, a ottobre/ad ottobre/in ottobre, a novembre/in novembre, a dicembre/in dicembre",
		published: "data, pubblicato, pubblicato il, data di pubblicazione, data del rapporto",
		months: `gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic`,
		weekdays: "domenica, lunedì, martedì, mercoledì, giovedì, venerdì, sabato",
		numbers: "un/una/uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, quattordici=14, quindici=15, venti=20, trenta=30, sessanta=60, novanta=90",
		units: {
			day: "giorno, giorni",
			week: "settimana, settimane",
			month: "mese, mesi",
			quarter: "trimestre, trimestri",
			year: "anno, anni"
		},
		current: {
			week: "questa settimana, di questa settimana, della settimana, settimana",
			month: "questo mese, di questo mese, del mese, mese",
			quarter: "questo trimestre, di questo trimestre, del trimestre, trimestre",
			year: "quest'anno, di quest'anno, dell'anno, anno"
		},
		coming: {
			week: "prossima settimana, la prossima settimana, settimana prossima, la settimana prossima",
			month: "prossimo mese, mese prossimo, il mese prossimo, del prossimo mese",
			quarter: "prossimo trimestre, trimestre prossimo, del prossimo trimestre",
			year: "prossimo anno, anno prossimo, l'anno prossimo, del prossimo anno"
		},
		alone: `questa settimana, questo mese, questo trimestre, quest'anno, prossima settimana, la prossima settimana, settimana prossima, la settimana prossima, prossimo mese, mese prossimo, il mese prossimo, prossimo trimestre,
      prossimo anno, anno prossimo, l'anno prossimo`,
		unless: "non, da, dal, dopo, inizio, ogni",
		continues: "dopo, prima, fa",
		quarter: "q@, t@, @ trimestre, @º trimestre, @° trimestre",
		ordinals: "primo, secondo, terzo, quarto",
		within: "entro @, nel giro di @, entro i prossimi @, entro le prossime @, nei prossimi @, nelle prossime @",
		first: "primo",
		endOf: "entro fine @, entro la fine di @, entro la fine del @, entro la fine dell' @, fine @, a fine @, alla fine di @, la fine di @, per fine @, nel corso di @, nel corso del @, nel corso dell' @, nel corso del mese di @, nel corso della @, durante @, durante il mese di @, nell'arco di @, nel corso dell'anno @, entro la fine dell'anno @, nell'arco del @, entro la fine @, alla fine @, entro la fine del mese di @, entro fine mese di @",
		next: "prossimo @, il prossimo @, questo @",
		ahead: "prima di, prima del, prima dell'",
		before: "rimandato a, rimandato al, rinviato a, rinviato al, spostato a, spostato al, entro il, entro, entro l', prima del, prima di, prima dell', fino al, non oltre il, al più tardi il, per il, previsto per, prevista per, previsti per, previste per, previsto per il, prevista per il, pianificato per, pianificata per, programmato per, programmata per, programmato per il, programmata per il, in programma per, fissato per, fissata per, entro e non oltre, entro e non oltre il, al più tardi entro il, al più tardi entro",
		after: "",
		of: "di, del",
		to: "a, al, fino al",
		at: "il, l', dal, dall', nel, in, per",
		hours: "mezzogiorno, mezzanotte, fine giornata",
		workdays: "giorno lavorativo, giorni lavorativi",
		near: "oggi/da oggi, stasera, domani, dopodomani",
		seasons: "primavera, estate, autunno, inverno",
		holidays: "natale=12-25, capodanno=01-01, ferragosto=08-15, san silvestro=12-31",
		weeks: "settimana @",
		parts: "metà @=15, a metà @=15, metà di @=15",
		halves: "primo semestre/prima metà dell'anno, secondo semestre/seconda metà dell'anno",
		vague: "presto, al più presto, quanto prima, il prima possibile, a breve, prossimamente, nei prossimi giorni, nelle prossime settimane, nei prossimi mesi, prossimo sprint, prossima release, prossima gara, pasqua, fine settimana, in futuro",
		early: "inizio @, inizi di @, a inizio @, ai primi di @",
		events: "sprint, release, rilascio, versione, iterazione, vacanze, ferie, feste, stagione, semestre, ore, ora",
		some: "alcuni, alcune, pochi, poche, qualche, diversi, prossimi, prossime",
		every: "ogni @, una volta a @, una volta al @",
		regular: {
			day: "quotidiano, quotidiana, quotidianamente, giornaliero, giornaliera",
			week: "settimanale, settimanalmente",
			month: "mensile, mensilmente",
			quarter: "trimestrale, trimestralmente",
			year: "annuale, annualmente"
		},
		releases: "ogni release, ogni rilascio"
	},
	kinds: {
		prevent: "prevenzione, prevenire, preventiv*",
		mitigate: "mitigazione, mitigare",
		detect: "rilevamento, rilevare, monitoraggio, allarmi",
		process: "processo, processi, documentazione, comunicazione, formazione",
		repair: "riparazione, correzione, ripristino"
	}
};

// src/core/parse/languages/japanese.ts
const japanese = {
	name: "ja",
	headings: {
		promises: `改善内容, 対応方針, 今後の方針, 防止策, これから変えること, 今後変えること, 残作業, 残タスク, 決定事項, 合意事項, アクションアイテム, アクションプラン, アクション, 再発防止策, 再発防止, 対応策, 改善策, 改善案, 改善項目, 改善点と対応,
      今後の対応, 今後の対策, 今後の取り組み, 今後の改善, 今後の予定, 今後について, フォローアップ, 恒久対応, 恒久対策, 暫定対応と恒久対応,
      予防策, 予防措置, 是正措置, 是正処置, 対策, 次のステップ, ネクストアクション, ネクストステップ, これからの対応, 改善計画, 再発を防ぐ, 是正, 残課題, 次アクション, 恒久対応案, 改善アクション, 対応予定, 現在行っていること, これから行うこと, 今後行うこと, 取り組み, 次回までにやること,
      お約束, 約束, 私たちの約束, コミットメント, 取組み, 取り組むこと, 変えること, 変わること, これから, これからの取り組み, 今後, 宿題, タスク, やること, やったこと一覧, 実施済み, 対策状況, 作業計画, 二度と起こさないために, 繰り返さないために, 役割分担, 誰が何を, どう防ぐか, どう再発を防ぐか, 再発をどう防ぐ`,
		audiences: "ユーザー向け, お客様へのお願い, 利用者向け",
		restoration: "緩和策, 応急処置, 応急対応, 暫定対応, 暫定対策, 対応内容",
		others: `タイムライン, 時系列, 教訓, 学び, 学んだこと, 根本原因, 原因, 直接原因, 影響, 影響範囲, 概要, サマリ, 要約, うまくいったこと,
      うまくいった点, うまくいかなかったこと, うまくいかなかった点, 良かった点, 悪かった点, 幸運だったこと, 経緯, 検知, 検出, 発生事象, 事象,
      背景, 対応内容, 対応履歴, 実施した対応, 暫定対応, 応急対応, 復旧対応, 復旧, 参考, 補足, 質問, 用語, 関係者, 振り返り, 起きたこと, 再現手順, 真因, 寄与要因, 一次対応, 修正内容, 実施した作業, 横展開調査, 範囲外, 改善が必要なこと`,
		horizons: `短期, 中期, 長期, 中長期, 0 日以内, 0 ヶ月以内, 今四半期, 次の四半期`,
		groups: `即時, 直近, 緊急, 技術面, 技術的, 運用面, 運用, 組織, プロセス, インフラ, その他, 完了, 進行中, 予定, 未着手`,
		joiners: "と, および, 及び, の",
		lessons: "教訓, 学び, 学んだこと"
	},
	columns: {
		recurs: "頻度, 周期",
		text: `アクション, 内容, 対応内容, タスク, 対策, 項目, 対応, 施策, やること, アクションアイテム, 改善策, 改善内容, 対策内容, 課題, 実施内容, 改善項目, 取り組み, 取組, 取組内容`,
		owner: `担当, 担当者, オーナー, 責任者, 担当チーム, 誰が, 主管, 担当部署, 担当部門`,
		due: "期限, 期日, 締切, 完了予定, 予定日, 完了予定日, 目標日, 時期, 実施時期",
		tracker: "チケット, リンク",
		status: `状態, ステータス, 状況, 進捗, 進捗状況`,
		priority: "優先度",
		kind: "カテゴリ, 種別, 分類, 区分",
		id: "番号",
		reason: "理由, 変更理由"
	},
	textHeads: "件名, タイトル, 項目, 施策, 概要",
	labels: {
		busy: "が担当, が対応",
		posts: "部門, 課, 委員会, グループ",
		owner: "担当, 担当者, オーナー, 責任者",
		attending: "参加者, 出席者, 出席, 書記, 作成者, 執筆者",
		due: "期限, 期日, 締切, 完了予定, 予定日",
		action: "対策, 再発防止策, 改善策, 是正処置, 予防処置, アクション, アクションアイテム, 対応策, 今後の対応, フォローアップ, やること, 次のステップ",
		team: "チーム, 部, 班",
		role: "",
		people: "全員, 自分",
		acts: "",
		toAct: "",
		suffers: "",
		anybody: ""
	},
	references: {
		leads: `@ で追跡, @ で追跡中, @ にて追跡, @ で管理, @ にて管理, @ で管理中, @ で対応, @ にて対応, @ で対応中, @ で対応予定, @ で修正, @ で実施, @ で起票, @ に起票,
      @ で起票済み, @ として起票, @ で進行中, @ で解決, @ で進める, 追跡先, 対応先, 起票先`,
		nouns: "チケット, 課題, イシュー, プルリクエスト, プルリク, マージリクエスト",
		within: `を, に, は, が, の, で, と, へ, も, や, から, まで, より, など, について, に関する, 参照, 参考, 例, ステップ, 手順, フェーズ, 優先度, ノード, 原因, 障害,
      インシデント, バージョン, 第`,
		joiners: "と, および, 及び",
		verbs: "",
		clauses: "",
		auxiliaries: ""
	},
	marks: {
		live: "本番稼働中, 稼働中, 運用中, 本番反映済み, 運用開始済み, 公開済み",
		done: "完了, 対応済み, 対応済, 済み, 済, 実施済み, 実施済, 解決済み, 修正済み, クローズ, リリース済み",
		open: "未着手, 未対応, 対応中, 進行中, 作業中, 未完了, 予定, 検討中, 実施予定, 対応予定, 着手中, 保留",
		dropped: "見送り, 撤回, 却下, 中止, 取り下げ, 対応しない",
		replaced: "に置き換え, 後継",
		moved: "変更, 延期, 当初",
		past: "済, 済み",
		negations: "未, 一部",
		beside: "に, にて, から, より"
	},
	prose: {
		pledges: `する予定です, を予定しています, 予定しております, 計画しています, 計画しております, してまいります, していきます, 検討しています,
      検討しております, 進めています, 進めております, 進めてまいります, 徹底します, 強化します, 強化いたします, 実施します, 実施いたします,
      追加します, 導入します, 改善します, 見直します, 整備します, 対応します, 変更します, いたします`,
		personal: "",
		plans: "予定, 計画, 必要がある, 必要があります, べきである, を行う, ようにする, ことにする, こととする",
		neither: "お知らせいたします, お詫びいたします, お願いいたします, ご報告いたします, 報告いたします, 公開します, ことができます, 感謝いたします, 申し上げます",
		conditions: "もし, 万が一",
		enumerators: "まず, 次に, 第一に, 第二に, さらに, また, 加えて, 最後に, 今後は, 今後",
		announcements: "決めました, 決定しました, 合意しました, ことにしました, こととしました, 以下の対応, 以下の対策, 次の対策, 以下を実施, 以下の取り組み, 以下の改善, 次の対応, 以下の再発防止",
		lists: "以下の, 次の",
		generalities: "以下の, 次の",
		explanations: "原因は, 理由は, 影響は, 以下の事象, のため",
		questions: "",
		imperatives: "",
		rejections: "見送り, 却下, 実施しない, 行わないこと",
		checklists: "本ドキュメント, このドキュメント, このテンプレート, 本テンプレート",
		placeholders: "なし, 特になし, 未定, 該当なし, 記入",
		immeasurable: "改善, 強化"
	},
	tense: {
		starts: "",
		vetoes: "予定, 検討, 決定, 計画, 開始, 判明, 発生, 未, ませんで, ていました"
	},
	actions: {
		starts: "定期的に, 今後",
		ends: `追加, 見直し, 導入, 改善, 強化, 作成, 更新, 検討, 実施, 整備, 修正, する, 設定, 対応, 共有, 削除, 移行, 変更, 構築, 確認, 自動化, 明文化, 文書化, 徹底, 設置, 義務化, 化, 入れる, 設ける, 増やす, 減らす, 見直す, やめる, 変える, 分ける, 残す, 書く, 作る, 足す, 直す, 移す, 止める, 付ける, つける, 置く, 加える, 上げる, 下げる, 切り替える, 決める, 出す, 行う, 進める, 広げる, 外す, 防ぐ, まとめる, 揃える, 統一, 教育, 訓練, 点検, 分離, 削減, 撤廃, 廃止, 周知, 研修, 拡充, 増強, 策定, 制定, 開発, 実装, 公開, 公表, 監視, 運用, 引き上げ, 引き下げ, 切り替え, 棚卸し, 洗い出し, 組み込み, 置き換え, 呼びかけ, 取り組み, 再発防止, テスト, レビュー, アップグレード, ローテーション, アラート, 行います, します,
      いたします`,
		ideas: `提言, 提案, アイデア, アドバイス, 手順, 確認, 検証, テスト計画, 議題, 選択肢, 代替案, 目標, 原則, 価値観, 設計, アーキテクチャ, コマンド, 復旧, 議論, メモ, チェックリスト, ルール, 例, 確認方法, 使い方, 再現方法`
	},
	evidence: {
		templates: "テンプレート, 雛形, ひな形, ひな型, 雛型, 記入例",
		guides: `契約書, 規則, 基準書, 手順書, ランブック, プレイブック, ポリシー, ガイド, ガイドライン, マニュアル, 方針, チェックリスト, 規程, 規約, 変更履歴, 更新履歴, リリースノート, 手引き, 心得, 様式, の書き方,
      の進め方`,
		updates: "調査中, 原因特定, 監視中, 解決済み, 復旧済み",
		itself: "このガイド, 本ガイド, このポリシー, 本ポリシー, 本手順書, この手順書, このマニュアル, 本マニュアル, このチュートリアル, この規程, 本規程",
		histories: "改訂履歴, 変更履歴",
		guideHeads: "前提条件, 手順, 適用範囲, 目的, エスカレーション, 手順 1, 手順 2, ステップ 1, ステップ 2, 対応手順, 切り分け, 改訂履歴, 使う場面",
		guideTitles: "なぜ",
		readers: "あなた, お客様, してください, ご確認, ください",
		past: "ました, 済み, されていた"
	},
	dates: {
		dated: "公開日, 公開, 作成日, 作成, 最終更新, 最終更新日, 更新日, 発行日, 掲載日",
		leadIns: "予定, 完了予定, 実施予定, 対応予定, 目標, リリース予定",
		weekOf: "@の週, @の週に, @の週中, @週",
		published: "日付, 公開日, 作成日, 投稿日, 報告日, 発行日, 記載日",
		months: "1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月",
		weekdays: "日曜日/日曜, 月曜日/月曜, 火曜日/火曜, 水曜日/水曜, 木曜日/木曜, 金曜日/金曜, 土曜日/土曜",
		numbers: "一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 十一, 十二, 二十=20, 三十=30",
		units: {
			day: "日, 日間",
			week: "週間, 週",
			month: "ヶ月, か月, ヵ月, カ月, ヶ月間",
			quarter: "四半期",
			year: "年, 年間"
		},
		current: {
			week: "今週, 今週中",
			month: "今月, 当月",
			quarter: "今四半期, 当四半期",
			year: "今年, 年内, 本年"
		},
		coming: {
			week: "来週",
			month: "来月, 翌月",
			quarter: "来四半期, 次四半期",
			year: "来年, 翌年"
		},
		alone: `今週, 今週中, 今月, 今四半期, 当四半期, 今年, 年内, 来週, 来月, 翌月, 来四半期, 来年`,
		unless: "期限切れ, 有効期限は, 有効期限が",
		continues: "後, 前に, ごと, 間隔, に期限",
		quarter: "q@, @四半期, @q",
		ordinals: "一/第一, 二/第二, 三/第三, 四/第四",
		within: "@以内, @以内に, @以内で, @のうちに",
		endOf: "@末, @末日, @中, @中に, @いっぱい, @いっぱいに, @内に",
		next: "来週@, 次の@, 今週@",
		ahead: "",
		before: "",
		after: "までに, まで, 以前, 中に, 期限",
		of: "",
		to: "から",
		at: "",
		hours: "正午, 夕方",
		workdays: "営業日",
		near: "今日/本日/今日中/本日中, 今晩/今夜, 明日/明日中, 明後日",
		seasons: "春, 夏, 秋, 冬",
		holidays: "クリスマス=12-25, 元日/元旦=01-01, 大晦日=12-31",
		weeks: "第@週",
		parts: "@上旬=10, @初旬=10, @中旬=20, @半ば=15, @中頃=20, @中ごろ=20, @下旬=31",
		halves: "上半期/上期/前半, 下半期/下期/後半",
		vague: `近日中, 近日, 近いうち, 近々, 早急に, 早期に, できるだけ早く, 可能な限り早く, 速やかに, 次のスプリント, 次スプリント, 今スプリント, 次回リリース, 次のリリース, 年明け, 年度内, 今年度, 来年度, 年度末, お盆, 連休, 数日以内, 数週間以内, 数か月以内`,
		early: "@初め, @はじめ, @初頭, @頭",
		events: "スプリント, リリース, バージョン, イテレーション, 時間",
		some: "数",
		every: "毎@, @ごと, @毎, @に一度, @に1回",
		regular: {
			day: "毎日, 日次",
			week: "毎週, 週次",
			month: "毎月, 月次",
			quarter: "毎四半期, 四半期ごと, 四半期毎",
			year: "毎年, 年次"
		},
		releases: "リリースごと, リリース毎, リリースのたび, 毎リリース, 各リリース"
	},
	kinds: {
		prevent: "予防, 再発防止, 防止",
		mitigate: "緩和, 軽減",
		detect: "検知, 監視, 検出",
		process: "プロセス, 文書, 教育, 手順",
		repair: "修復, 復旧, 修正"
	},
	sentences: {
		marks: `の, を, に, は, が, て, た, で, ます, です`,
		authors: `いたします, してまいります, していきます, します, 予定です, 予定しています, 予定しております, ことにしました, こととしました, 弊社, 当社, 私たち, お送りします, えます, けます, 始めました, 着手しました, 計画です, ているところです, でいるところです, 進めています, 進めております, 実行しません, 行いません`,
		readers: `お客様は, ユーザーは, 皆様は, 利用者は, お客様には`,
		outsiders: `警察, 監督官庁, 当局, 個人情報保護委員会, メーカー, ベンダー, 保険会社, 事業者が, 事業者は, プロバイダ, 提供元`,
		pronouns: `これは, それは`,
		future: `ます`,
		intentions: `予定です, 予定しています, 予定しております, ことにしました, こととしました, 計画しています, 計画しております, 検討しています, 検討しております, 進めています, 次のステップ, 計画です, 始めました, 開始しました, 着手しました, 約束いたします, お約束します, しているところです, ているところです, でいるところです, 進めております`,
		ongoing: `ていく, とする, 予定`,
		past: `先週, 昨日, 先日, ました, でした, ていました, ておりました`,
		perfect: `しました`,
		purposes: `再発防止のため, 再発を防ぐため, 同様の`,
		onward: `今後, 以後, これからは`,
		grants: `お送りし, 返金, 付与, お届けし`,
		passives: `されます`,
		wishes: `お願い, ください, 幸いです, かもしれません, と思います, でしょう, お待ち, 期待, 願って, いただく必要, していただ, 感謝`,
		vague: `全力で, 努めて, 努力し, 最善, 真摯に`,
		states: `できます, あります, います, おります, なります, ございます, 申し上げます, 存じます, 続けます, 起きます, 感謝いたし, お詫び, 申し訳, 時間がかか, 返信いたし, 回答いたし, 調査しています, 調査中, 必要です`,
		tells: `公開, 報告, お知らせ, ご案内, 公表, 発表, 共有し`,
		reports: `聞かれ, と質問, とのこと, と述べ, と言い, と言われ`,
		subordinates: `もし, 万が一`,
		adverbs: `なお`,
		joiners: ``,
		negations: `ません`,
		rules: `今後は, これからは, 以後は`,
		onsets: `以降, から, より`,
		responses: `復旧しました, 復旧いたしました, 復旧済, 復元しました, 解消しました, 解決しました, 特定しました, 判明しました, 確認しました, 確認いたしました, 通知しました, 連絡しました, ご報告しました, 検知しました, 気づきました, 発生しました, 検討しましたが, 見送`
	}
};

// src/core/parse/languages/korean.ts
const korean = {
	name: "ko",
	headings: {
		promises: `바뀌는 점, 바뀌는 것, 재발 방지를 위해, 앞으로 달라지는, 향후 방안, 남은 작업, 남은 과제, 재발 방지, 재발 방지 대책, 재발 방지 계획, 재발 방지책, 재발 예방, 예방책, 예방 대책, 예방 조치, 액션 아이템, 액션 플랜, 후속 조치, 후속 대응, 후속 작업, 후속 과제,
      후속 계획, 대응 방안, 대응 계획, 대응책, 다음 단계, 앞으로의 계획, 앞으로의 대응, 앞으로 이렇게, 앞으로 할 일, 다음에 바꿀 것, 바꿀 것, 다음에 할 것, 더 잘하려면, 영구 대책, 영구 조치,
      영구 방지책, 근본 대책, 향후 계획, 향후 조치, 향후 대책, 향후 개선, 향후 대응, 개선 사항, 개선 계획, 개선 과제, 개선 방안, 개선 대책, 개선 조치, 개선 항목, 시정 조치, 할 일, 해야 할 일,
      이렇게 하겠습니다, 하겠습니다, 바꾸겠습니다, 달라집니다, 달라지는 점, 무엇을 바꾸나, 약속드립니다, 약속, 지난 회고에서 정한 것, 정한 것, 결정 사항, 합의 사항, 이미 한 일, 이미 조치한 것,
      우리의 약속, 저희의 약속, 달라지는 것, 무엇이 바뀌나, 앞으로, 남은 일, 과제, 이미 완료, 완료한 일, 조치, 작업 계획, 다시 발생하지 않도록, 재발하지 않도록, 누가 무엇을, 역할 분담, 어떻게 막을, 재발을 어떻게`,
		audiences: "사용자 안내, 고객 안내",
		restoration: "긴급 조치, 임시 조치, 조치 내용",
		others: `배운 점, 배운 것, 교훈, 교훈 및 개선점, 조치 내용, 조치 결과, 조치 후 결과, 조치 사항, 조치 이력, 단기 대응책, 해결 과정, 해결 방법, 해소 타임라인, 근본 원인, 장애 원인, 발생 원인, 원인, 원인 분석,
      영향 범위, 영향, 피해 규모, 고객 영향도, 타임라인, 요약, 개요, 현상, 장애 상황, 장애 탐지, 탐지, 복구 과정, 복구, 긴급 조치, 임시 조치, 잘한 점, 잘한 것, 잘된 점, 아쉬운 점, 아쉬웠던 점, 느낀 점,
      막힌 것, 실수, 주의할 것, 구현 완료, 무슨 일이 있었나, 무슨 일이, 배경, 참고, 질문, 비고, 부록, 용어, 참석자, 확인하실 일, 확인하실 사항, 고객님께서, 진행하지 않기로, 숫자로 보면, 문제점`,
		horizons: `단기, 중기, 장기, 중장기, 즉시, 0 일 이내, 0 일 내, 이번 분기, 다음 분기`,
		groups: `인프라, 운영, 개발, 프로세스, 기술, 조직, 보안, 모니터링, 기타, 긴급, 완료, 진행 중, 예정, 미착수`,
		joiners: "및, 와, 과",
		lessons: "배운 점, 배운 것, 교훈"
	},
	columns: {
		recurs: "주기, 빈도, 반복",
		text: "액션 아이템, 액션, 개선 항목, 개선 사항, 개선 내용, 조치, 조치 내용, 조치 사항, 대책, 작업, 할 일, 과제, 내용, 항목",
		owner: `담당, 담당자, 책임자, 담당팀, 담당 팀, 담당 부서, 오너, 누가, 담당부서, 주관 부서`,
		due: "기한, 마감, 마감일, 완료 예정일, 완료 예정, 예정일, 일정, 목표일, 완료일, 완료 목표일, 시점",
		tracker: "티켓, 이슈, 관련 이슈, 관련 티켓, 링크, 지라",
		status: `상태, 진행 상황, 진행 상태, 완료 여부, 적용 여부, 진행, 진척`,
		priority: "우선순위, 중요도, 심각도",
		kind: "종류, 구분, 유형, 분류",
		id: "번호, 순번",
		reason: "사유, 이유, 변경 사유"
	},
	textHeads: "제목, 항목, 방안",
	labels: {
		posts: "본부",
		owner: "담당, 담당자, 책임자, 담당팀, 오너",
		attending: "참석자, 참석, 참가자, 서기, 작성자",
		due: "기한, 마감, 마감일, 완료 예정일, 완료 예정, 예정일, 목표일",
		action: "대책, 재발 방지 대책, 개선 조치, 시정 조치, 조치, 할 일, 후속 조치, 다음 단계",
		team: "팀, 파트",
		role: "",
		people: "모두, 전원, 나, 우리",
		acts: "",
		toAct: "",
		suffers: "",
		anybody: ""
	},
	references: {
		leads: `@ 에서 추적, @에서 추적, @ 로 추적, @로 추적, @ 에서 관리, @에서 관리, @ 로 관리, @로 관리, @ 에서 진행, @에서 진행, @ 로 등록, @로 등록, @ 에서 처리, @에서 처리, @ 에서 해결, @에서 해결`,
		nouns: "티켓, 이슈, 풀 리퀘스트, 머지 리퀘스트",
		within: `의, 를, 을, 은, 는, 이, 가, 에, 에서, 로, 으로, 와, 과, 도, 및, 또는, 참고, 참조, 예, 단계, 우선순위, 원인, 장애, 버전, 제`,
		joiners: "와, 과, 및, 그리고",
		verbs: "",
		auxiliaries: ""
	},
	marks: {
		live: "운영 중, 운영중, 적용 중, 서비스 중, 가동 중",
		done: "완료, 도입 완료, 적용 완료, 조치 완료, 반영 완료, 배포 완료, 적용됨, 해결됨, 해결, 처리됨, 종료, 반영됨, 이미 한 일, 이미 조치",
		open: "미완료, 미착수, 미적용, 진행 중, 진행중, 예정, 대기, 대기 중, 검토 중, 검토중, 보류, 계획, 할 일, 시작 전, 아직",
		dropped: "취소, 철회, 안 하기로 함, 하지 않기로, 폐기, 제외, 반려",
		replaced: "로 대체, 으로 대체, 대체됨",
		moved: "변경, 연기, 당초, 원래",
		past: "완료함, 발송함, 적용함",
		negations: "미, 일부, 부분",
		beside: "에, 에서, 부터"
	},
	prose: {
		pledges: `하겠습니다, 드리겠습니다, 겠습니다, 할 예정입니다, 할 예정이다, 드릴 예정입니다, 예정입니다, 할 계획입니다, 할 계획이다, 계획입니다, 하기로 했습니다, 기로 했습니다, 기로 했다, 기로 하였습니다,
      도록 하겠습니다, 하고자 합니다, 약속드립니다`,
		personal: "제가 직접",
		plans: "예정, 계획, 하도록 한다, 하기로, 추가했습니다, 도입했습니다, 적용했습니다, 변경했습니다, 개선했습니다, 마련했습니다, 강화했습니다, 해야 한다, 필요하다",
		neither: `사과드리겠습니다, 안내드리겠습니다, 공지하겠습니다, 공지드리겠습니다, 알려드리겠습니다, 노력하겠습니다, 최선을 다하겠습니다, 보답하겠습니다, 되겠습니다, 말씀드리겠습니다, 지켜봐, 진행하지 않기로`,
		conditions: "만약",
		enumerators: "먼저, 우선, 첫째, 둘째, 셋째, 또한, 아울러, 마지막으로, 앞으로, 앞으로는, 추가로",
		announcements: "결정했습니다, 합의했습니다, 기로 했습니다, 다음과 같은 조치, 다음 조치, 다음과 같은 대책, 아래 조치, 아래와 같은 조치, 다음과 같이 개선, 다음과 같이 조치, 다음 사항을",
		lists: "다음과 같은, 아래",
		generalities: "다음과 같은, 아래와 같은, 다음과 같이, 아래와 같이, 만전을",
		explanations: "원인은, 이유는, 때문에, 인해, 영향은",
		questions: "",
		imperatives: "",
		rejections: "하지 않기로, 안 하기로, 않기로 하였다",
		checklists: "이 문서, 본 문서, 이 템플릿",
		placeholders: "없음, 해당 없음, 미정, 추후 작성"
	},
	tense: {
		starts: "",
		vetoes: "기로, 예정, 계획, 않"
	},
	actions: {
		starts: "정기적으로",
		ends: `추가, 도입, 개선, 강화, 작성, 업데이트, 적용, 구축, 점검, 변경, 수정, 자동화, 설정, 검토, 교육, 분리, 제거, 삭제, 이전, 마련, 시행, 확대, 의무화, 문서화, 표준화, 고도화, 이중화, 하기, 한다, 할 것, 합니다, 하겠습니다, 예정, 도입하기, 늘리기, 줄이기, 만들기, 바꾸기, 막기, 훈련, 모니터링, 개편, 교체, 재정비, 수립, 배포, 공개, 개발, 구현, 실시, 제한, 차단, 상향, 하향, 단축, 전환, 증설, 확보, 보강, 정비, 통합`,
		ideas: `권고, 제안, 제언, 아이디어, 조언, 절차, 확인, 검증, 테스트 계획, 안건, 선택지, 대안, 목표, 원칙, 가치, 설계, 아키텍처, 명령, 복구, 논의, 메모, 체크리스트, 규칙, 예시, 확인 방법, 사용 방법, 재현 방법`
	},
	evidence: {
		templates: "템플릿, 양식, 서식",
		guides: "약관, 협약, 규칙, 계약서, 런북, 플레이북, 정책, 가이드, 가이드라인, 매뉴얼, 절차, 절차서, 체크리스트, 변경 이력, 변경 로그, 릴리스 노트, 지침, 규정, 작성법, 상태 기록",
		itself: "이 가이드, 본 가이드, 이 정책, 본 정책, 이 문서는, 본 지침",
		histories: "변경 이력, 개정 이력",
		guideHeads: "전제 조건, 절차, 적용 범위, 목적, 1 단계, 2 단계, 대응 절차, 조치 방법, 변경 이력, 에스컬레이션, 언제 사용하나",
		guideTitles: "왜",
		readers: "여러분, 고객님, 하십시오, 해주세요, 해 주세요",
		past: "했다, 했습니다, 되었다, 됐습니다, 되었습니다"
	},
	sentences: {
		marks: `은, 는, 이, 가, 을, 를, 에, 의, 다, 습니다, 니다, 도록, 에서`,
		authors: `저희, 우리, 당사, 하겠습니다, 드리겠습니다, 겠습니다, 예정입니다, 계획입니다, 기로 했습니다, 기로 하였습니다, 드릴 예정, 했습니다, 다음 단계로, 시작했습니다, 착수했습니다, 합니다, 고 있습니다`,
		readers: `고객님은, 고객께서는, 이용자는, 여러분은, 회원님`,
		outsiders: `경찰, 검찰, 법원, 감독 당국, 규제 당국, 제조사, 공급업체, 보험사, 업체가, 호스팅 업체, 사업자, 협력사, 업체는, 업체에서`,
		pronouns: `이것은, 그것은, 아무도`,
		future: `겠습니다, 드리겠습니다, 합니다`,
		intentions: `예정입니다, 예정이다, 계획입니다, 계획이다, 기로 했습니다, 기로 하였습니다, 기로 했다, 약속드립니다, 약속합니다, 다음 단계, 작업을 시작했습니다, 시작했습니다, 착수했습니다, 나누고 있습니다, 진행하고 있습니다`,
		ongoing: `하고 있습니다, 중입니다, 합니다, 거칩니다, 고 있습니다`,
		past: `지난, 어제, 당시, 었습니다, 였습니다, 았습니다`,
		perfect: `추가했습니다, 도입했습니다, 적용했습니다, 개선했습니다, 변경했습니다, 강화했습니다, 마련했습니다, 설치했습니다, 했습니다`,
		purposes: `재발 방지, 다시는, 않도록, 바로 알림`,
		onward: `앞으로, 부터는, 이제부터, 더 이상`,
		grants: `받으실, 지급, 환불, 적립금, 보상`,
		passives: `됩니다`,
		wishes: `바랍니다, 부탁드립니다, 수 있습니다, 주세요, 주십시오, 싶습니다, 것 같습니다, 셔야, 하시기`,
		vague: `최선을, 항상, 늘 노력, 노력하겠습니다, 만전을, 보답`,
		states: `계속, 유지됩니다, 걸릴 수, 답변드리, 회신드리, 시간이 조금 걸, 시간이 걸, 조사하고 있습니다, 조사 중, 감사드, 감사합니다, 죄송합니다, 사과드, 필요합니다, 가능합니다, 해야 합니다, 라고 합니다, 발생합니다, 시도합니다, 있어야 합니다, 문의 메일, 문의에, 알고 있습니다, 생각하고 있습니다, 느끼고 있습니다`,
		tells: `공지하겠습니다, 안내드리겠습니다, 알려드리겠습니다, 공유하겠습니다, 발표하겠습니다`,
		reports: `묻는, 물어보, 물으시, 궁금해, 라고 말, 라고 했`,
		subordinates: `만약, 만일`,
		adverbs: `또한, 그리고, 하지만, 이미`,
		joiners: ``,
		negations: `않겠습니다, 없습니다`,
		rules: `앞으로는, 이제부터, 부터는, 이제`,
		onsets: `부터`,
		responses: `복구했, 복구되었, 복구됐, 해결했, 해결됐, 확인했, 확인되었, 발견했, 파악했, 안내했, 알게 되, 발생했, 되돌렸, 삭제했, 유실되, 통보했, 검토했지만, 진행하지 않기로, 생각했`
	},
	dates: {
		dated: "작성, 작성일, 게시, 게시일, 최종 수정, 최종 수정일, 업데이트",
		leadIns: "예정, 완료 예정, 목표",
		weekOf: "@ 주, @이 있는 주, @ 주간",
		published: "작성일, 날짜, 일자, 게시일, 발행일, 보고일, 작성 일자",
		months: "1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월",
		weekdays: "일요일, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일",
		numbers: "한, 두, 세, 네, 다섯, 여섯, 일곱, 여덟, 아홉, 열",
		units: {
			day: "일, 일간, 영업일",
			week: "주, 주간, 주일",
			month: "개월, 달",
			quarter: "분기",
			year: "년, 년간"
		},
		current: {
			week: "이번 주, 이번주, 금주",
			month: "이번 달, 이번달, 이달, 금월",
			quarter: "이번 분기, 금분기",
			year: "올해, 금년, 연내, 연"
		},
		coming: {
			week: "다음 주, 다음주, 차주",
			month: "다음 달, 다음달, 내달",
			quarter: "다음 분기",
			year: "내년, 다음 해"
		},
		alone: `이번 주, 이번주, 금주, 이번 달, 이번달, 이달, 이번 분기, 올해, 금년, 연내, 다음 주, 다음주, 차주, 다음 달, 다음달, 내달, 다음 분기, 내년`,
		unless: "매주, 매월, 지난",
		continues: "후, 전에, 마다, 뒤",
		quarter: "q@, @분기, @ 분기, @/4분기",
		ordinals: "일사/일, 이사/이, 삼사/삼, 사사/사",
		within: "@ 이내, @ 이내에, @ 내, @ 내에, @ 안에, 앞으로 @, 향후 @",
		endOf: "@ 말, @ 말까지, @말, @말까지, @ 안에, @ 내, @ 중, @ 중으로, @ 중에, @ 동안, @ 내로, @ 내에, @ 말 전",
		next: "다음 주 @, 이번 주 @, 다음 @, 오는 @",
		ahead: "",
		before: "늦어도",
		after: "까지, 까지는, 이전까지, 전까지, 이전, 중으로, 중에, 안에, 안으로, 이내, 이내에, 내로",
		of: "",
		to: "부터, 에서",
		at: "",
		hours: "정오, 자정",
		workdays: "영업일, 근무일",
		near: "오늘/금일, 오늘 밤, 내일, 모레",
		seasons: "봄, 여름, 가을, 겨울",
		holidays: "크리스마스/성탄절=12-25, 새해/신정=01-01",
		weeks: "@주차",
		parts: "@ 초=10, @ 초순=10, @ 중순=20, @ 중순까지=20, @ 하순=31",
		halves: "상반기, 하반기",
		vague: "추후, 향후, 조만간, 곧, 빠른 시일 내, 빠른 시일 내에, 가능한 한 빨리, 다음 스프린트, 이번 스프린트, 다음 배포, 다음 릴리스, 다음 모임 전, 주말",
		early: "@ 초에, @초에",
		events: "스프린트, 릴리스, 배포, 버전, 방학, 학기, 시즌, 시간",
		some: "몇",
		every: "매 @, @마다, @ 마다, @에 한 번, @에 1회",
		regular: {
			day: "매일",
			week: "매주",
			month: "매월, 매달",
			quarter: "분기마다, 분기별",
			year: "매년"
		},
		releases: "릴리스마다, 배포마다, 매 릴리스, 매 배포"
	},
	kinds: {
		prevent: "예방, 재발 방지, 방지",
		mitigate: "완화, 경감",
		detect: "탐지, 감지, 모니터링, 알림",
		process: "프로세스, 문서화, 교육, 절차",
		repair: "복구, 수정"
	}
};

// src/core/parse/languages/polish.ts
const polish = {
	name: "pl",
	headings: {
		promises: `co poprawimy, co poprawiamy, co zmieniliśmy, co już zmieniliśmy, co wdrożymy, co wdrażamy, żeby to się nie powtórzyło, aby to się nie powtórzyło, środki ostrożności, planowane zmiany, jak to naprawimy, co jeszcze zrobimy, pozostało do zrobienia, =ustalenia, =decyzje, =postanowienia, działania naprawcze, działania zapobiegawcze, działania prewencyjne, działania korygujące, działania usprawniające, działania następcze, planowane działania, dalsze działania, działania, plan działań, plan działania, plan naprawczy,
      zadania, zadania follow-up, dalsze kroki, następne kroki, kolejne kroki, usprawnienia, ulepszenia, środki zaradcze, środki zapobiegawcze, zapobieganie, prewencja, do zrobienia, =co robimy, co robimy teraz, co z tym robimy, co zmieniamy, co zmienimy, co zrobimy,
      co dalej, co się zmieni, jak temu zapobiegniemy, jak zapobiegniemy, zobowiązania, nasze zobowiązania, action pointy, już zrobione, co już zrobiliśmy, ustalenia,
      co obiecujemy, co robimy, i co dalej, od teraz, otwarte zadania, środki, decyzje, plan prac, praca domowa, kto co robi, kto co bierze, jak temu zapobieg*, jak zapobieg*, jak unikniemy`,
		audiences: "dla użytkowników, dla klientów",
		restoration: "działania natychmiastowe, podjęte działania, mitygacja",
		others: `do ustalenia, do decyzji, metadane, metryka, cel dokumentu, wnioski, lekcje, czego się nauczyliśmy, oś czasu, przebieg, chronologia, przyczyna, przyczyny, przyczyna źródłowa, skutki, wpływ, podjęte działania, wykonane działania, działania podjęte, podsumowanie,
      streszczenie, opis, co się stało, co się wydarzyło, co poszło dobrze, co poszło źle, co zagrało, co nie zagrało, co zadziałało, co nie zadziałało, dlaczego tak długo, tło, kontekst, pytania, otwarte pytania, załącznik, uczestnicy, objawy, diagnoza,
      wykrycie, rozwiązanie, przywrócenie, luźne pomysły, pomysły, odrzucone, odrzucon*, co możecie zrobić, co możesz zrobić, co mogą zrobić, rekompensata, słownik, wskazówki, przed wysłaniem, checklist*`,
		horizons: `krótkoterminow*, średnioterminow*, długoterminow*, krótki termin, długi termin, w ciągu 0 dni, najbliższe 0 dni, w najbliższych, krótkoterminowo, długoterminowo, w tym kwartale, w przyszłym kwartale`,
		groups: `natychmiast*, technicz*, organizacyjn*, proces, procesy, infrastruktura, kod, bezpieczeństwo, inne, pozostałe, wykonane, zrobione, w toku, zaplanowane, wysoki priorytet, niski priorytet`,
		joiners: "i, oraz, z",
		lessons: "wnioski, lekcje"
	},
	columns: {
		recurs: "częstotliwość, okresowość",
		text: `działanie, działania, zadanie, zadania, akcja, opis działania, co, opis, usprawnienie, krok, co robimy, co zrobimy, zobowiązanie`,
		owner: `właściciel, odpowiedzialny, odpowiedzialna, osoba odpowiedzialna, kto, wykonawca, odpowiedzialni, przypisany do, kto robi, kto się zajmuje, kto odpowiada`,
		due: "termin, data realizacji, do kiedy, termin realizacji, kiedy, data zakończenia, planowany termin",
		tracker: "zgłoszenie, zgłoszenia, odnośnik",
		status: `stan, postęp, na jakim etapie`,
		priority: "priorytet",
		kind: "typ, rodzaj, kategoria",
		id: "numer, lp, l p",
		reason: "powód, uzasadnienie"
	},
	textHeads: "tytuł, nazwa, temat, punkt, rozwiązanie",
	labels: {
		busy: "zajmuje się tym, się tym zajmuje, bierze to, robi to",
		assigns: "zajmuje się, robi, prowadzi, przypisane do, po stronie",
		posts: "kierownik, dyrektor, biuro, zarząd, koordynator",
		owner: "właściciel, odpowiedzialny, odpowiedzialna, osoba odpowiedzialna, wykonawca, kto",
		attending: "obecni, uczestnicy, protokół, protokołuje, autor, autorzy",
		due: "termin, termin realizacji, do kiedy, data realizacji",
		action: "działanie naprawcze, działanie korygujące, działanie zapobiegawcze, środek zaradczy, działanie, zadanie, do zrobienia, następny krok",
		team: "zespół, dział",
		role: "programiści, administratorzy, bezpieczeństwo, wsparcie",
		people: "ja, my, wszyscy, cały zespół",
		acts: "będzie, będą, powinien, powinna, powinni, musi, muszą",
		toAct: "",
		suffers: "powiadomion*, poinformowan*",
		anybody: "każdy, każda, jeśli, gdy, kiedy"
	},
	references: {
		leads: `śledzone w, śledzony w, śledzona w, śledzone jako, zapisane w, zapisane jako, zgłoszone jako, zgłoszone w, prowadzone w, naprawia, naprawione w, naprawiony w, zamyka, zamknięte w, rozwiązuje, rozwiązane w, zrobione w, wykonane w, wdrożone w`,
		nouns: "zgłoszenie, zgłoszeniu, zgłoszenia, ticket, tickety, tickecie, zadanie, zadaniu, issue, jira, pr, pull request, merge request, bug, bugu",
		within: `w, we, na, z, ze, od, do, dla, po, o, u, za, pod, nad, przy, przez, bez, między, przed, i, oraz, a, ale, lub, albo, jeśli, gdy, kiedy, co, żeby, aby, jak, gdzie, nie, ten, ta, to, te, tego, tej, nasz, nasza, nasze, był, była, było,
      będzie, zob, zobacz, patrz, por, np, podobnie, według, także, też, już, jeszcze, krok, punkt, faza, część, priorytet, numer, węzeł, serwer, wersja, reguła, opcja, działanie, incydent, awaria, awarii, przyczyna, problem, pytanie, rozdział, commit`,
		joiners: "i, oraz, potem",
		verbs: "wycofać, scalić, zamknąć, odtworzyć, wykryć, zapobiec, zapobiega, dokończyć, zastosować, zastąpić, spowodował, spowodowała, sprawdzić, zbadać, pokryć",
		clauses: "który, która, które, których, którą",
		auxiliaries: "który, która, które, może, powinien"
	},
	marks: {
		live: "w produkcji, na produkcji, w użyciu, działa",
		done: "zrobion*, wykonan*, zakończon*, ukończon*, zamknięt*, wdrożon*, naprawion*, gotow*, załatwion*, już zrobione, co już zrobiliśmy",
		open: "otwart*, w toku, w trakcie, do zrobienia, zaplanowan*, oczekuje, oczekując*, nierozpoczęt*, nie rozpoczęt*, planowan*, odłożon*, do ustalenia",
		dropped: "anulowan*, wycofan*, odrzucon*, porzucon*, nie robimy, nieaktualn*",
		replaced: "zastąpione przez, zastąpiony przez",
		moved: "przesunięte, przesunięty, przełożone, pierwotnie, wcześniej, odłożone z",
		past: "wysłano, wysłany, wysłana, opublikowano, zmieniono, wymieniono, zaktualizowano, dodano",
		negations: "nie, częściowo",
		beside: "w, we, na, dnia, od, już"
	},
	prose: {
		pledges: `będziemy, planujemy, zamierzamy, zobowiązujemy się, pracujemy nad, wdrożymy, dodamy, wprowadzimy, poprawimy, zmienimy, przeniesiemy, napiszemy, przygotujemy, zrobimy, uruchomimy, dołożymy, przećwiczymy, sprawdzimy, usuniemy,
      ograniczymy, zwiększymy, skrócimy, przetestujemy, ustawimy, włączymy, wyłączymy, opiszemy, przeszkolimy, zaktualizujemy, zautomatyzujemy, zainstalujemy, przejrzymy, wymienimy, rozbudujemy, skonfigurujemy, zaczęliśmy, rozpoczęliśmy, chcemy wprowadzić, postanowiliśmy, zdecydowaliśmy`,
		personal: "osobiście",
		plans: `*niemy, *szemy, *szymy, *zymy, *żymy, *wimy, *nimy, *jemy, zostanie, zostaną, będzie, będą, jest planowan*, są planowan*, należy, trzeba, musi, muszą, dodaliśmy, wprowadziliśmy, uruchomiliśmy, wdrożyliśmy, od dziś, od teraz`,
		neither: `to pozwoli, to będzie, będziecie, użytkownicy będą, klienci będą, będziemy informować, poinformujemy, opublikujemy, będziemy nadal, odbudujemy wasze zaufanie, przepraszamy, mamy nadzieję, jeśli, jeżeli`,
		conditions: "jeśli, jeżeli, gdyby, w razie",
		enumerators: "po pierwsze, po drugie, po trzecie, ponadto, dodatkowo, także, na koniec, wreszcie, w przyszłości, od teraz, od dziś, docelowo, następnie",
		announcements: "postanowiliśmy, ustaliliśmy, zobowiązujemy się, następujące działania, następujące kroki, następujące zmiany, poniższe działania, poniższe kroki, podejmujemy następujące",
		lists: "następujące",
		generalities: "szereg zmian, kilka zmian, następujące, poniższe, wszystko co w naszej mocy, dołożymy wszelkich starań",
		explanations: "z powodu, ponieważ, przyczyna, przyczyny, objawy, wskutek, powody",
		questions: "czy, co, dlaczego, czemu, jak, kiedy, kto, gdzie, który, która, które",
		imperatives: `dodać, wdrożyć, zaktualizować, sprawdzić, naprawić, utworzyć, napisać, poprawić, zwiększyć, zmniejszyć, przejrzeć, przeprowadzić, przygotować, przenieść, zautomatyzować, udokumentować, opisać, usunąć, zmienić, zrobić, wprowadzić,
      zapewnić, włączyć, wyłączyć, ograniczyć, przetestować, ustawić, dopisać, zbadać, rozważyć, skonfigurować, przeszkolić, dodanie, wdrożenie, przygotowanie, wprowadzenie, aktualizacja`,
		rejections: "postanowiliśmy nie, zdecydowaliśmy się nie, odrzucon*, nie będziemy",
		checklists: "ten dokument, tego dokumentu, ten szablon, sekcje powyżej",
		placeholders: "brak, nie dotyczy, do ustalenia, do uzupełnienia, opis"
	},
	actions: {
		starts: `*ować, *nąć, *yć, *ić, *eć, *anie, *enie, *owanie, *acja, nowy, nowa, nowe, dodanie, zmiana, alarm, alerty, szkolenie, testy, przegląd, audyt`,
		ideas: `rekomendacje, zalecenia, sugestie, propozycje, pomysły, wskazówki, instrukcja, instrukcje, weryfikacja, plan testów, procedura, porządek obrad, opcje, alternatywy, cele, zasady, wartości, projekt, architektura, polecenia, przywracanie, dyskusja, notatki, lista kontrolna, przykłady, jeśli, jak sprawdzić, jak działa, jak odtworzyć`
	},
	evidence: {
		templates: "szablon, wzór, wzorzec",
		guides: `regulamin, umowa, warunki, kodeks postępowania, runbook, playbook, polityka, poradnik, przewodnik, podręcznik, instrukcja, procedura, procedury, proces,
      lista kontrolna, checklista, dziennik zmian, dziennik statusu, zasady, formularz, wytyczne`,
		itself: "ta polityka, ten poradnik, ten przewodnik, ta instrukcja, ta procedura",
		histories: "historia zmian, historia wersji",
		guideHeads: "wymagania wstępne, kroki, eskalacja, zakres, cel, zasady, krok 1, krok 2, krok 3, co robić, historia zmian, krok po kroku",
		guideTitles: "jak, dlaczego",
		readers: "twój, twoja, twoje, państwa, proszę, prosimy",
		past: "został, została, zostało, zostały, był, była, było, były"
	},
	sentences: {
		marks: `się, nie, że, jest, są, będzie, będą, będziemy, oraz, dla, przez, przy, przed, jak, który, która, które, nasz, nasza, naszą, państwa, was, wam, do, na, po, za, od, ze, ją, aby, też, już, w, z, i`,
		authors: `za*imy, wy*imy, prze*imy, po*imy, u*imy, na*imy, od*imy, do*imy, roz*imy, u*iemy, prze*iemy, za*iemy, wy*iemy, my, ja, nasz zespół, będziemy, *niemy, *szemy, *szymy, *zymy, *żymy, *wimy, *nimy, *dzimy, *ożymy, *jemy, *dujemy, *lamy, *czymy, *damy, *kamy, planujemy, zamierzamy, zobowiązujemy się, postanowiliśmy, zdecydowaliśmy, zaczęliśmy, rozpoczęliśmy, ustaliliśmy, uzgodniliśmy, zobowiązaliśmy się, następnym krokiem, następny krok, z*cimy, rozdzielamy, z*imy, s*cimy, *szę, *dzę, *dam`,
		readers: `państwo, wy, użytkownicy, klienci, członkowie, jeśli, jeżeli`,
		outsiders: `urząd, organ nadzoru, policja, prokuratura, sąd, ministerstwo, producent, dostawca, dostawcy, ubezpieczyciel`,
		pronouns: `to, on, ona, ono, oni, nikt, nic, wszystko`,
		future: `za*imy, wy*imy, prze*imy, po*imy, u*imy, na*imy, od*imy, do*imy, roz*imy, u*iemy, prze*iemy, za*iemy, wy*iemy, odpowie, odpowiedzą, pojawi się, pojawią się, opublikuje, opublikują, przeprowadzi, przeprowadzą, sprawdzi, sprawdzą, wdroży, wdrożą, naprawi, naprawią, wymieni, wymienią, zwróci, zwrócą, rozpocznie, rozpoczną, zakończy, zakończą, przygotuje, przygotują, przedstawi, przedstawią, poprowadzi, skontaktuje się, skontaktują się, zadzwoni, zadzwonią, wyśle, wyślą, dostarczy, dostarczą, zorganizuje, zorganizują, uruchomi, uruchomią, będziemy, będę, będzie, będą, zostanie, zostaną, *niesiemy, *piszemy, *ożymy, *wimy, *nimy, *stawimy, *dzimy, *czymy, *szymy, wdrożymy, dodamy, wprowadzimy, zmienimy, usuniemy, zrobimy, wyślemy, damy, sprawdzimy, przejrzymy, *emy do, *ujemy nowe, otrzyma, otrzymają, dostanie, dostaną, zwrócimy, powstanie, powstaną, prze*szę, na*szę, do*m, z*cimy, s*cimy, opiszemy, zlecimy, skrócimy, ruszy, ruszą, nie ruszy`,
		intentions: `planujemy, zamierzamy, zobowiązujemy się, postanowiliśmy, zdecydowaliśmy, planowan*, zaplanowan*, chcemy, pracujemy nad, następnym krokiem, kolejnym krokiem, następny krok, kolejny krok, zaczęliśmy, rozpoczęliśmy, ustaliliśmy, uzgodniliśmy, zobowiązaliśmy się`,
		ongoing: `*ujemy, *amy, *imy, *emy, informujemy, jest właśnie, są właśnie, jest obecnie, są obecnie, rozdzielamy, zmieniamy, dodajemy, przenosimy, wprowadzamy, wdrażamy`,
		past: `wczoraj, zeszł*, ubiegł*, był, była, było, były, została, zostało, zostały, *liśmy, *łyśmy, *ło się, *ła się, *ął, *ęło, *ęła`,
		perfect: `*liśmy, *łyśmy`,
		purposes: `nie powtórz*, w przyszłości, ponown*`,
		onward: `od dziś, od teraz, odtąd, już nie, na stałe`,
		grants: `otrzyma, otrzymają, dostanie, dostaną, zwrócimy, zwrot, obniżon*, rekompensat*`,
		passives: `zostanie *ny, zostanie *na, zostanie *ne, zostanie *ta, zostanie *ty, zostanie *te, zostaną *ne, zostaną *te, będzie *ne, będą *ne, jest właśnie, są właśnie, jest obecnie, są obecnie, powstanie, powstaną`,
		wishes: `mamy nadzieję, może, mogą, możecie, mogłoby, powinn*, prosimy, proszę, chcielibyśmy, warto, wystarczy, być może, szukajcie, dziękujemy, przepraszamy`,
		vague: `zawsze, nigdy, wszystko co, dołożymy wszelkich, lepiej, poważnie, zaufanie`,
		states: `zobaczymy, pozostanie, nadal, pozwoli, umożliwi, będzie możliwe, minie trochę, potrwa, zajmie trochę, odpowiemy, odpowiada, wciąż badamy, nadal badamy, dziękujemy, przepraszamy, wiemy, rozumiemy, ubolewamy, trzeba będzie zalogować`,
		tells: `opublikujemy, poinformujemy, ogłosimy, przekażemy, udostępnimy informacje, podamy`,
		reports: `pytacie, pytają, zapytał*, pytanie brzmi, nie wiemy, powiedział*, napisał*, poinformował nas, poinformowała nas, twierdz*`,
		subordinates: `jeśli, jeżeli, gdy, kiedy, ponieważ, bo, że, żeby, aby, który, która, które, których, jak, gdzie, chociaż, tak aby`,
		adverbs: `i, ale, też, także, również, dlatego, teraz, już, ponadto, potem`,
		joiners: `i, ale, a`,
		negations: `nie`,
		rules: `od teraz, od dziś, odtąd, od tej pory, od zaraz, teraz, obecnie, już nie`,
		onsets: `od, począwszy od`,
		whens: `gdy, kiedy, za każdym razem gdy`,
		responses: `przywrócon*, przywróciliśmy, rozwiązan*, usunięta awaria, zidentyfikow*, wykryt*, wykryliśmy, poinformow*, powiadomi*, nauczyliśmy, zauważy*, potwierdz*, dotknięt*, utracon*, ponownie działa, stabiln*, dostępn*, rozważaliśmy, rozważali, odrzuciliśmy, myśleliśmy, próbowaliśmy, omawialiśmy`,
		nones: `żaden, żadna, żadne, nikt`,
		withouts: `bez`
	},
	dates: {
		dated: "opublikowano, sporządzono, sporządzony, napisano, zaktualizowano, aktualizacja, ostatnia aktualizacja, wersja",
		leadIns: "gotowe, zakończone, planowane, przewidywane, oczekiwane, do zrobienia, cel, prawdopodobnie",
		weekOf: "tydzień od @, tygodniu od @, tygodnia od @, w tygodniu od @",
		single: "w ciągu @, za @",
		during: "w ciągu @, w trakcie @, w przeciągu @, na przestrzeni @, przez cały @",
		published: "data, data publikacji, opublikowano, data raportu",
		months: `stycznia/styczeń/styczniu/sty, lutego/luty/lutym/lut, marca/marzec/marcu/mar, kwietnia/kwiecień/kwietniu/kwi, maja/maj/maju, czerwca/czerwiec/czerwcu/cze, lipca/lipiec/lipcu/lip, sierpnia/sierpień/sierpniu/sie,
      września/wrzesień/wrześniu/wrz, października/październik/październiku/paź, listopada/listopad/listopadzie/lis, grudnia/grudzień/grudniu/gru`,
		weekdays: `niedziela/niedzieli/niedzielę, poniedziałek/poniedziałku/poniedziałkiem, wtorek/wtorku, środa/środy/środę, czwartek/czwartku, piątek/piątku, sobota/soboty/sobotę`,
		numbers: "jeden/jednego/jedna/jednej, dwa/dwie/dwóch/dwu, trzy/trzech, cztery/czterech, pięć/pięciu, sześć/sześciu, siedem/siedmiu, osiem/ośmiu, dziewięć/dziewięciu, dziesięć/dziesięciu, jedenaście/jedenastu, dwanaście/dwunastu, czternaście=14, czternastu=14, piętnaście=15, piętnastu=15, dwadzieścia=20, dwudziestu=20, trzydzieści=30, trzydziestu=30",
		units: {
			day: "dzień, dni, dnia",
			week: "tydzień, tygodnie, tygodni, tygodnia",
			month: "miesiąc, miesiące, miesięcy, miesiąca",
			quarter: "kwartał, kwartały, kwartałów, kwartału",
			year: "rok, lata, lat, roku"
		},
		current: {
			week: "ten tydzień, w tym tygodniu, tego tygodnia, tygodnia",
			month: "ten miesiąc, w tym miesiącu, tego miesiąca, miesiąca, bieżącego miesiąca",
			quarter: "ten kwartał, w tym kwartale, tego kwartału, kwartału, bieżącego kwartału",
			year: "ten rok, w tym roku, tego roku, roku, bieżącego roku"
		},
		coming: {
			week: "przyszły tydzień, w przyszłym tygodniu, przyszłego tygodnia, w następnym tygodniu, następny tydzień",
			month: "przyszły miesiąc, w przyszłym miesiącu, przyszłego miesiąca, w następnym miesiącu",
			quarter: "przyszły kwartał, w przyszłym kwartale, przyszłego kwartału, następny kwartał",
			year: "przyszły rok, w przyszłym roku, przyszłego roku"
		},
		alone: `w tym tygodniu, w tym miesiącu, w tym kwartale, w tym roku, ten tydzień, przyszły tydzień, w przyszłym tygodniu, w następnym tygodniu, w przyszłym miesiącu, w następnym miesiącu, przyszły miesiąc, w przyszłym kwartale,
      następny kwartał, w przyszłym roku`,
		unless: "nie, od, po, z, początek, początku, każdy, co",
		continues: "po, przed, temu, od",
		quarter: "q@, @ kwartał, @ kwartału, @ kwartale, @ kw, @. kwartał",
		ordinals: "pierwszy/pierwszego/pierwszym, drugi/drugiego/drugim, trzeci/trzeciego/trzecim, czwarty/czwartego/czwartym",
		within: "w ciągu @, w ciągu najbliższych @, w terminie @, za @",
		first: "pierwszego",
		endOf: "do końca @, koniec @, końca @, na koniec @, pod koniec @, z końcem @, przed końcem @, w końcu @",
		next: "w najbliższy @, w najbliższą @, najbliższy @, następny @, w przyszły @",
		ahead: "przed",
		before: "przesunięte na, przesunięto na, przełożone na, przełożono na, do, do dnia, najpóźniej do, najpóźniej, nie później niż, przed, zaplanowane na, zaplanowany na, zaplanowana na, zaplanowano na, planowane na, planowany na, planowana na, przewidziane na, przewidziany na, przewidziana na",
		after: "",
		of: "roku",
		to: "do",
		at: "w, od, dnia, z dniem, na",
		hours: "południa, północy, godziny",
		workdays: "dzień roboczy, dni robocze, dni roboczych, dnia roboczego",
		near: "dziś/dzisiaj/od dziś, dziś wieczorem, jutro/jutra, pojutrze",
		seasons: "wiosna/wiosny/wiosnę, lato/lata, jesień/jesieni, zima/zimy/zimę",
		inSeason: "wiosną, latem, jesienią, zimą",
		holidays: "boże narodzenie/bożym narodzeniem/świętami=12-25, nowy rok/nowego roku/nowym rokiem=01-01, sylwester/sylwestra=12-31, wigilia/wigilii=12-24",
		weeks: "tydzień @",
		parts: "połowa @=15, połowy @=15, do połowy @=15, w połowie @=15",
		halves: "pierwsze półrocze/pierwszego półrocza/pierwszym półroczu/i półrocze, drugie półrocze/drugiego półrocza/drugim półroczu/ii półrocze",
		vague: `wkrótce, niebawem, niezwłocznie, jak najszybciej, możliwie szybko, w najbliższym czasie, w najbliższych dniach, w najbliższych tygodniach, w najbliższych miesiącach, następny sprint, w przyszłym sprincie, w następnym sprincie, w tym sprincie,
      następne wydanie, przed kolejnym meczem, wielkanoc, wielkanocą, weekend, w przyszłości, kiedyś`,
		early: "początek @, początku @, na początku @, do początku @",
		events: "sprint, sprintu, sprincie, sprinty, sprintów, wydanie, wydania, wydaniem, wersji, iteracji, wakacji, wakacjami, ferii, sezonu, semestru, godzin, godziny",
		some: "kilka, kilku, parę, najbliższych",
		every: "co @, każdy @, każdego @, raz na @, raz w @",
		regular: {
			day: "codziennie, codzienny, codzienne",
			week: "co tydzień, cotygodniowy, cotygodniowe",
			month: "co miesiąc, comiesięczny, comiesięczne",
			quarter: "co kwartał, kwartalnie, kwartalny",
			year: "co roku, corocznie, coroczny"
		},
		releases: "każde wydanie, przy każdym wydaniu, każdym wdrożeniu"
	},
	kinds: {
		prevent: "zapobieganie, zapobiegawcz*, prewencja, prewencyjn*",
		mitigate: "łagodzenie, ograniczenie",
		detect: "wykrywanie, monitorowanie, alarmowanie",
		process: "proces, procesy, dokumentacja, komunikacja, szkolenie",
		repair: "naprawa, naprawcz*, przywrócenie"
	}
};

// src/core/parse/languages/portuguese-dates.ts
const PORTUGUESE_DATES = {
	dated: "publicado, publicada, escrito, redigido, atualizado, última atualização, versão, emitido",
	leadIns: "concluído, concluída, pronto, pronta, feito, previsto, prevista, esperado, esperada, estimado, a concluir, deve estar pronto, meta, provavelmente",
	weekOf: "semana de @, a semana de @, semana do dia @, a semana do dia @",
	fortnight: "quinzena=15",
	published: "data, publicado em, data de publicação, data do relatório",
	months: `janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set,
      outubro/out, novembro/nov, dezembro/dez`,
	weekdays: `domingo, segunda/segunda-feira, terça/terça-feira, quarta/quarta-feira, quinta/quinta-feira,
      sexta/sexta-feira, sábado`,
	numbers: "um/uma, dois/duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, catorze=14, quinze=15, vinte=20, trinta=30, sessenta=60, noventa=90",
	units: {
		day: "dia, dias",
		week: "semana, semanas",
		month: "mês, meses",
		quarter: "trimestre, trimestres, @o trimestre, @º tri",
		year: "ano, anos"
	},
	current: {
		week: "esta semana, desta semana, da semana",
		month: "este mês, deste mês, do mês, mês",
		quarter: "este trimestre, deste trimestre, do trimestre, trimestre",
		year: "este ano, deste ano, do ano, ano"
	},
	coming: {
		week: "próxima semana, semana que vem, da próxima semana",
		month: "próximo mês, mês que vem, do próximo mês",
		quarter: "próximo trimestre, do próximo trimestre",
		year: "próximo ano, ano que vem, do próximo ano"
	},
	alone: `esta semana, este mês, este trimestre, este ano, próxima semana, semana que vem, próximo mês, mês que vem, próximo trimestre, próximo ano, ano que vem`,
	unless: "não, de, desde, após, início de, começo de, cada, a cada, expira, expiram, vence, vencem, válido",
	continues: "após, depois, antes, atrás, de",
	quarter: "q@, t@, @ trimestre, @º trimestre, @º trimestre de, @t",
	ordinals: "primeiro/no primeiro/no 1º/no 1o, segundo/no segundo/no 2º/no 2o, terceiro/no terceiro/no 3º/no 3o, quarto/no quarto/no 4º/no 4o",
	within: "em @, em até @, dentro de @, nos próximos @, nas próximas @, daqui a @, no prazo de @",
	first: "primeiro",
	endOf: "até o final de @, até o fim de @, final de @, fim de @, até o final @, até o fim @, final do @, fim @, final @, ao longo de @, ao longo do @, ao longo do mês de @, ao longo da @, ao longo do ano de @, no decorrer de @, no decorrer do @, no decorrer do mês de @, no curso de @, durante o mês de @, até o final do mês de @, até o fim do mês de @, até ao fim de @, até ao final de @, até ao fim do @, até ao final do @, até o fim do @, até o final do @, no fim de @, no final de @, no fim do @, no final do @, fins de @, antes do fim do @, antes do final do @",
	next: "próxima @, próximo @, na próxima @",
	ahead: "antes de, antes do",
	before: "adiado para, movido para, até, até o dia, antes de, antes do dia, para, previsto para, prevista para, previstos para, previstas para, programado para, programada para, agendado para, agendada para, planejado para, planejada para, planeado para, planeada para, estimado para, até ao, até ao dia",
	after: "",
	of: "de, do",
	to: "a, até",
	at: "em, no dia, a partir de, a partir do dia, durante, desde, na",
	hours: "meio-dia, meia-noite, horas, fim do dia, o fim do dia",
	workdays: "dia útil, dias úteis",
	near: "hoje, hoje à noite/esta noite, amanhã, depois de amanhã",
	seasons: "primavera, verão, outono, inverno",
	holidays: "natal/o natal=12-25, véspera de natal=12-24, ano novo/o ano novo=01-01, réveillon=12-31",
	weeks: "semana @",
	parts: "meados de @=15, em meados de @=15, até meados de @=15",
	halves: "primeiro semestre/1º semestre/primeira metade, segundo semestre/2º semestre/segunda metade",
	vague: `em breve, brevemente, o quanto antes, o mais rápido possível, assim que possível, logo que possível, nos próximos dias, nas próximas semanas, nos próximos meses, no futuro próximo, próxima sprint, próximo sprint, esta sprint, próxima versão,
      páscoa, carnaval, as férias, o fim de semana, este fim de semana, futuramente`,
	early: "início de @, no início de @, começo de @, até o início de @",
	events: "sprint, sprints, versão, lançamento, iteração, marco, férias, festas, temporada, semestre, horas, hora",
	some: "alguns, algumas, poucos, poucas, vários, várias, próximos, próximas",
	every: "cada @, a cada @, todo @, toda @, todos os @, todas as @, uma vez por @",
	regular: {
		day: "diariamente, diário, diária",
		week: "semanalmente, semanal",
		month: "mensalmente, mensal",
		quarter: "trimestralmente, trimestral",
		year: "anualmente, anual"
	},
	releases: "cada versão, a cada versão, cada release, a cada release"
};

// src/core/parse/languages/portuguese.ts
const portuguese = {
	name: "pt",
	headings: {
		promises: `o que muda, o que vamos melhorar, para que não se repita, para que não volte a acontecer, precauções, =correções, daqui para a frente, o que faremos diferente, providências, o que falta fazer, o que ainda falta, =pendências, =acordos, =decisões, =compromissos, o que decidimos, plano de ação, o que vai mudar, o que será feito, =plano, plano de ações, planos de ação, ações, ação corretiva, ações corretiva*, ações preventiva*,
      itens de ação, item de ação, próximos passos, próximas ações, medidas, medidas preventivas, medidas corretivas,
      prevenção, melhorias, melhoria, acompanhamento, o que vamos fazer, o que faremos, o que estamos fazendo,
      mitigação, mitigações, compromissos, pontos de ação, correções planejadas, como evitar, para evitar,
      como vamos evitar, remediação, tarefas, encaminhamentos, pendências, ações futuras, follow ups, pontos de melhoria, plano de correção, detecção futura, o que mudamos, o que vamos mudar, o que já fizemos,
      nossos compromissos, o que mudou, o que estamos a fazer, e agora, daqui pra frente, a partir de agora, pendente, por fazer, o que falta, já feito, decisões, plano de trabalho, plano de melhoria, para não acontecer de novo, lição de casa, trabalho em andamento, quem faz o quê, quem faz o que, como evit*, como prevenir, como vamos impedir, o que nos comprometemos, nos comprometemos, com o que nos comprometemos`,
		audiences: "para usuários, para os usuários, para clientes, para os clientes, para você",
		restoration: "mitigação, remediação, ações imediatas, medidas imediatas, ações tomadas, medidas tomadas",
		others: `por decidir, a decidir, linha do tempo, descartad*, fora do escopo, cronologia, lições, lição, aprendizados, causa raiz, causa, causas, impacto, resumo,
      sumário executivo, detecção, resolução, solução, recuperação, resposta, o que aconteceu, o que deu certo,
      o que deu errado, o que funcionou, o que não funcionou, onde tivemos sorte, contexto, perguntas, anexos, referências,
      participantes, ações tomadas, ações realizadas, ação tomada, ações executadas, ações imediatas tomadas, sintomas,
      diagnóstico, fatores contribuintes, como resolvemos, solução de contorno, medidas tomadas, correção aplicada, estratégia de remediação, como foi corrigido, contenção, critérios de aceite, verificação, métricas, fix aplicado`,
		horizons: `curto prazo, médio prazo, longo prazo, nos próximos, nas próximas, próximos 0 dias, em 0 dias, a curto prazo, a médio prazo, a longo prazo, neste trimestre, próximo trimestre`,
		groups: `imediato, imediata*, técnicas, técnico*, processo, processos,
      infraestrutura, código, segurança, outros, concluíd*, em andamento, pendente*, planejad*, alta prioridade,
      média prioridade, baixa prioridade`,
		joiners: "e, de, da, do, das, dos",
		lessons: "lições, lição, aprendizados"
	},
	columns: {
		recurs: "frequência, periodicidade",
		text: `ação, ações, tarefa, tarefas, descrição, medida, item de ação, item, o que, atividade, melhoria, ação corretiva,
      ação preventiva, iniciativa, o quê, o que será feito, compromisso`,
		owner: `a cargo de, responsável, responsáveis, dono, quem, equipe, encarregado, quem faz, quem cuida, a cargo, área responsável`,
		due: "prazo, data limite, quando, data, data prevista, previsão, até quando, vencimento",
		tracker: "chamado, link, cartão, referência",
		status: `situação, status, estado, andamento, concluído, como está`,
		priority: "prioridade",
		kind: "tipo, categoria",
		id: "número, no",
		reason: "motivo, justificativa, justificação"
	},
	textHeads: "título, resumo, nome, proposta, solução, passo, ponto",
	labels: {
		busy: "está cuidando, cuida disso, está nisso, assumiu, faz isso",
		assigns: "com, a cargo de, atribuído a, atribuída a, por conta de, quem faz é",
		posts: "diretor, diretora, diretoria, gerente, gerência, coordenador, coordenadora, coordenação, squad, setor, departamento, serviço, secretaria, comitê, time",
		owner: "responsável, responsáveis, dono, atribuído a",
		attending: "presentes, participantes, ata, autor, autores, autora",
		due: "prazo, data limite, previsão, até, vencimento, data prevista",
		action: "ação corretiva, ação preventiva, medida corretiva, medida preventiva, contramedida, ação, ação pendente, acompanhamento, a fazer, próximo passo",
		team: "equipe, time de",
		role: "desenvolvedores, operações, segurança, suporte, engenharia, infraestrutura",
		people: "eu, nós, todos, todas, toda a equipe",
		acts: "irá, irão, vai, vão, deve, devem",
		toAct: "",
		suffers: "ser, receber",
		anybody: "um, uma, qualquer, cada, se, quando"
	},
	references: {
		leads: `acompanhado no, acompanhada no, acompanhado na, acompanhada na, rastreado no, rastreada no, registrado no,
      registrada no, corrigido no, resolvido no, feito no, acompanhado em, acompanhada em, acompanhado por, acompanhamento em, rastreado em, rastreada em,
      registrado em, registrada em, registado em, registada em, registrado como, corrige, corrigido em,
      corrigida em, corrigido por, corrigida por, fecha, fechado por, fechado em, resolve, resolvido em,
      resolvida em, resolvido por, resolvida por, feito em, tratado em, tratada em`,
		nouns: "chamado, ticket, tickets, issue, jira, pr, pull request, merge request, cartão, bug, tarefa",
		within: `o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, isto, isso, nosso, nossa, seu, sua, de, do, da,
      dos, das, em, no, na, nos, nas, num, numa, por, pelo, pela, para, com, sem, sobre, sob, desde, até, após,
      antes, depois, contra, entre, segundo, conforme, como, que, e, ou, mas, se, quando, porque, não, é, são,
      foi, era, será, ao, aos, à, às, ver, veja, vide, cf, cf., ex, ex., via, durante, similar, relacionado, relacionada,
      mesmo, mesma, já, também, passo, ponto, fase, parte, prioridade, número, n, nó, servidor, versão, regra,
      opção, ação, incidente, queda, causa, problema, razão, pergunta, seção, linha, commit`,
		joiners: "e, depois",
		verbs: `reverter, mesclar, fechar, reabrir, reproduzir, detectar, detecta, evitar, prevenir, impedir, terminar, concluir,
      aplicar, substituir, substitui, causar, causou, implantar, revisar, investigar, cobrir, cobre`,
		clauses: "que, quem, quando",
		auxiliaries: "que, teria, tem, têm, tinha, poderia, pode, deve"
	},
	marks: {
		live: "em produção, no ar, em operação, em funcionamento, em uso",
		done: "feito, feita, concluíd*, finalizad*, implementad*, corrigid*, resolvid*, entregue, realizad*, completo, sim, o que já fizemos",
		open: "pendente*, em andamento, em progresso, abert*, planejad*, a fazer, não iniciad*, não feito, em aberto, previst*",
		dropped: "cancelad*, retirad*, descartad*, rejeitad*, abandonad*, não será feito",
		replaced: "substituído por, substituída por",
		moved: "movido, adiado, adiada, reagendado, antes, remarcado",
		past: "enviado, enviada, publicado, publicada, feito, feita, posto, posta",
		negations: "não, parcialmente",
		beside: "em, no, na, via, desde, já"
	},
	prose: {
		pledges: `vamos, iremos, nós vamos, estamos trabalhando, estamos implementando, estamos adicionando, estamos revisando,
      estamos criando, estamos melhorando, pretendemos, planejamos, implementaremos, adicionaremos, criaremos, revisaremos,
      faremos, passaremos a, melhoraremos, comprometemo nos, nos comprometemos, começamos a, vou`,
		personal: "vou, eu vou, irei",
		plans: `será, serão, vai, vão, irá, irão, está previst*, estão previst*, está planejad*, deve ser, devem ser, deverá, deverão,
      precisamos, é necessário, foi implementad*, foi adicionad*, foi criad*, foram implementad*, foram adicionad*`,
		neither: `isso vai, isso será, isto será, você vai, vocês vão, usuários vão, clientes vão, continuaremos, vamos continuar,
      manteremos, publicaremos, divulgaremos, será possível`,
		conditions: "se o, se a, se os, se as, se um, se uma, se não, se for, se houver, se você, se vocês, se alguém, caso",
		enumerators: `primeiro, em primeiro lugar, segundo, em segundo lugar, além disso, também, por fim, finalmente,
      a partir de agora, daqui para frente, no futuro, a longo prazo, a curto prazo, a médio prazo, nos próximos`,
		announcements: `decidimos, combinamos, acordamos, comprometemos, as seguintes ações, as seguintes medidas, os seguintes passos, seguintes melhorias, vamos, iremos,
      estamos tomando, estamos trabalhando, ações que estamos, medidas que estamos, algumas medidas, algumas ações`,
		lists: "seguintes, estas medidas",
		generalities: "várias mudanças, algumas mudanças, as seguintes, os seguintes, tudo o que pudermos",
		explanations: "devido, causa, causas, porque, por causa, sintomas, resultou, motivos",
		questions: "podemos, poderíamos, devemos, deveríamos, será que, o que, por que, porque, como, quando, quem, onde, qual, quais, é possível, vale a pena, temos",
		imperatives: `adicionar, criar, implementar, revisar, atualizar, melhorar, documentar, configurar, corrigir, remover,
      automatizar, investigar, incluir, avaliar, definir, garantir, estabelecer, ajustar, migrar, aumentar, reduzir,
      monitorar, testar, treinar, validar, separar, substituir, realizar, desenvolver, habilitar, padronizar`,
		rejections: "decidimos não, foi rejeitad*, foi descartad*, não vamos",
		checklists: "este documento, este template, seções acima",
		placeholders: "nenhuma, nenhum, a definir, não se aplica, descrição, ação, n a",
		immeasurable: "melhorar, otimizar, reforçar, melhoria"
	},
	tense: {
		starts: "adicionamos, corrigimos, implementamos, criamos, removemos, atualizamos",
		vetoes: "que, quem, quando, uma vez, depois, até, se, porque, não, nunca, começado, decidido, previsto, planejado, proposto, acordado, detectado, aprendido"
	},
	actions: {
		starts: `*ando, *endo, *indo, *izar, *ação de, *ação do, *ação da, *ização de, *mento de, *mento do, *ição de, *ução de, acrescentar, adotar, agendar, alertar, alterar, ampliar, analisar, aplicar, ativar, atribuir, aumentar, avaliar, avisar, bloquear, capacitar, colocar, comprar, comunicar, conferir, contratar, criar, dar, definir,
      deixar, desativar, desenvolver, desligar, detectar, diminuir, dividir, ensaiar, enviar, escrever, estabelecer, estender, estudar, evitar, executar, exigir, fazer, fechar, fixar, forçar, garantir, habilitar, impedir, impor, incluir, informar, instalar, integrar, introduzir, ligar, limitar, limpar, manter, medir, migrar, monitorar,
      monitorizar, mostrar, mover, mudar, obrigar, organizar, passar a, pedir, permitir, pôr, preparar, proibir, promover, publicar, reduzir, reescrever, reforçar, registar, registrar, remover, renovar, repetir, restringir, retirar, rodar, rotacionar, separar, simplificar, simular, substituir, testar, tornar, transferir, treinar,
      trocar, unificar, usar, utilizar, validar, verificar, voltar a, criação, melhoria, revisão, migração, novo, nova, inclusão, reforço de, troca de`,
		ideas: `recomendações, recomendação, sugestões, ideias, propostas, conselhos, dicas, passos para, instruções, verificação, plano de testes, procedimento, pauta, opções, alternativas, objetivos, princípios, valores, desenho, arquitetura, comandos, restabelecimento, discussão, notas, lista de verificação, regras, exemplos, se você, o que faríamos, como saber, como funciona, como verificar, como reproduzir`
	},
	evidence: {
		templates: "modelo, gabarito, template",
		guides: `acordo de nível de serviço, termos de uso, termos e condições, regulamento, código de conduta, normas, protocolo, runbook, playbook, política, políticas, guia, guias, manual, procedimento, procedimentos, processo,
      lista de verificação, checklist, como fazer, changelog, registro de alterações, registo de alterações, boas práticas,
      princípios, formulário`,
		updates: "investigando, identificado, monitorando, resolvido",
		itself: "esta política, este guia, este manual, este procedimento, este tutorial, este documento descreve",
		histories: "histórico de alterações, histórico de versões, histórico",
		guideHeads: "pré requisitos, passos, escalonamento, escopo, âmbito, princípios, exceções, papéis, passo 1, passo 2, passo 3, o que fazer, histórico de alterações, passo a passo",
		guideTitles: "como, por que, porquê",
		readers: "você, vocês, seu, seus, sua, suas, teu, tua, por favor",
		past: "foi, foram, era, eram, tem sido, temos, havia, tinha"
	},
	dates: PORTUGUESE_DATES,
	kinds: {
		prevent: "prevenção, prevenir, preventiv*",
		mitigate: "mitigação, mitigar",
		detect: "detecção, detectar, monitoramento, alertas, observabilidade",
		process: "processo, processos, documentação, comunicação, treinamento",
		repair: "reparo, correção, recuperação"
	},
	sentences: {
		marks: `os, das, dos, uma, um, que, nos, para, com, por, se, é, em, ao, aos, da, na, nas, não, nosso, nossa, seu, sua, será, serão, até, foi, mais`,
		authors: `nós, *remos, vamos, vou, nossa equipe, nossa equipa, a equipe, a equipa, estamos, planejamos, planeamos, pretendemos, decidimos, comprometemo nos, o próximo passo, nosso próximo passo, a próxima etapa, começamos, começámos, assumimos, nos comprometemos, combinamos`,
		readers: `você, vocês, os usuários, os utilizadores, os clientes, quem, terá que, terá de, terão que, terão de, deverá, deverão`,
		outsiders: `autoridade, autoridades, polícia, ministério público, tribunal, ministério, regulador, fabricante, fornecedor, fornecedores, seguradora, provedor, provedores`,
		pronouns: `isto, isso, aquilo, nada, ninguém`,
		future: `*remos, *rá, *rão, vamos, vou, vai, vão, iremos`,
		intentions: `planejamos, planeamos, pretendemos, decidimos, comprometemo nos, está previst*, estão previst*, temos planeado, próximo passo, próxima etapa, começamos a, começámos a, assumimos o compromisso, assumimos, nos comprometemos, acordamos, combinamos, deixaremos de`,
		ongoing: `estamos *ando, estamos *endo, estamos *indo, estamos a, está *ando, está *endo, está sendo *ado, está sendo *ada, está sendo *ido, está sendo *ida, estão sendo *ados, estão sendo *adas, está a ser *ado, está a ser *ada, está sendo reescrito, está sendo revista, está sendo, estão sendo, está a ser, estão a ser`,
		past: `ontem, passado, passada, foi, foram, estava, estavam, tinha, tinham, havia, fizemos, adicionamos`,
		perfect: `adicionámos, adicionamos, implementámos, implementamos`,
		purposes: `volte a acontecer, no futuro, se repita`,
		onward: `a partir de agora, de agora em diante, no futuro`,
		grants: `receberá, receberão, devolver*, reembols*`,
		passives: `será *ado, será *ada, serão *ados, serão *adas, será *ido, será *ida, serão *idos, serão *idas, está sendo *ado, está sendo *ada, está sendo *ido, está sendo *ida, estão sendo *ados, estão sendo *adas, está sendo reescrito, está a ser *ado, está a ser *ada, será escrito, será escrita, serão escritos, serão escritas`,
		wishes: `esperamos, espero, poderia, poderiam, poderíamos, deveria, deveriam, por favor, recomendamos, talvez, pode, podem`,
		vague: `sempre, nunca, todo o possível, nosso melhor, muito a sério`,
		states: `continuará, continuarão, continuaremos, veremos, permitirá, permitirão, ficará, poderá, poderão, poderemos, funcionará, vai demorar, demorará, levará um tempo, levará tempo, responderemos, continuamos investigando, agradecemos, lamentamos, sabemos, entendemos, pedimos desculpas`,
		tells: `publicaremos, publicará, publicar, informaremos, informar, partilharemos, compartilharemos, anunciaremos, publicado`,
		reports: `perguntam, perguntou, perguntaram, a pergunta é, não sabemos, disse, disseram, nos informou, escreveu, afirm*`,
		subordinates: `se, quando, porque, que, para que, quem, onde, como, enquanto, embora, pois`,
		adverbs: `e, mas, também, além disso, portanto, agora, já, então, finalmente`,
		joiners: `e, mas`,
		negations: `não`,
		rules: `a partir de agora, de agora em diante, daqui em diante, daqui para frente, a partir de hoje, agora, já não, não * mais`,
		onsets: `a partir, desde`,
		whens: `quando, sempre que, cada vez que, toda vez que`,
		responses: `restabelecid*, resolvid*, restaurad*, identificad*, detectad*, informad*, avisad*, contatad*, aprendemos, confirmad*, afetad*, estável, disponível, normalizad*, cogitamos, descartamos, consideramos, pensamos, achávamos, tentamos, tentado, funcionando de novo, no ar novamente`,
		nones: `nenhum, nenhuma, ninguém`,
		withouts: `sem`
	}
};

// src/core/parse/languages/russian-dates.ts
const RUSSIAN_DATES = {
	dated: "опубликовано, составлено, составлен, написано, обновлено, последнее обновление, версия, редакция",
	leadIns: "готово, завершение, планируется, ожидается, запланировано, цель, вероятно, срок",
	weekOf: "неделя с @, неделе с @, неделю с @, недели с @",
	single: "в течение @, через @",
	during: "в течение @, на протяжении @, в ходе @",
	published: "дата, дата публикации, опубликовано, дата отчёта, дата отчета",
	months: `января/январь/январе/янв, февраля/февраль/феврале/фев, марта/март/марте/мар, апреля/апрель/апреле/апр,
      мая/май/мае, июня/июнь/июне/июн, июля/июль/июле/июл, августа/август/августе/авг,
      сентября/сентябрь/сентябре/сен, октября/октябрь/октябре/окт, ноября/ноябрь/ноябре/ноя, декабря/декабрь/декабре/дек`,
	weekdays: `воскресенье/воскресенья, понедельник/понедельника, вторник/вторника, среда/среду/среды, четверг/четверга,
      пятница/пятницу/пятницы, суббота/субботу/субботы`,
	numbers: "одного/один/одну, двух/два/две, трёх/трех/три, четырёх/четырех/четыре, пяти/пять, шести/шесть, семи/семь, восьми/восемь, девяти/девять, десяти/десять, одиннадцати/одиннадцать, двенадцати/двенадцать, четырнадцати=14, четырнадцать=14, пятнадцати=15, пятнадцать=15, двадцати=20, двадцать=20, тридцати=30, тридцать=30",
	units: {
		day: "день, дня, дней",
		week: "неделя, неделю, недели, недель",
		month: "месяц, месяца, месяцев",
		quarter: "квартал, квартала, кварталов",
		year: "год, года, лет"
	},
	current: {
		week: "этой недели, эта неделя, недели, на этой неделе",
		month: "этого месяца, текущего месяца, месяца, в этом месяце",
		quarter: "этого квартала, текущего квартала, квартала, в этом квартале",
		year: "этого года, текущего года, года, в этом году"
	},
	coming: {
		week: "следующей недели, на следующей неделе, следующая неделя",
		month: "следующего месяца, в следующем месяце",
		quarter: "следующего квартала, в следующем квартале",
		year: "следующего года, в следующем году"
	},
	alone: `на этой неделе, в этом месяце, в этом квартале, в этом году, на следующей неделе, в следующем месяце, в следующем квартале, в следующем году`,
	unless: "не, с, из, от, начала, начале, каждый, каждые, истекает, истекают, действует, действителен",
	continues: "после, до, назад, с момента",
	quarter: "q@, @ квартал, @ квартала, @ квартале, @ кв, @ й квартал, @-й квартал",
	ordinals: "первый/первого/первом, второй/второго/втором, третий/третьего/третьем, четвёртый/четвертый/четвёртого/четвертого/четвёртом/четвертом",
	within: "в течение @, через @",
	first: "первого, первое",
	endOf: "до конца @, к концу @, конец @, конца @, в конце @, концу @, до окончания @",
	next: "в следующий @, следующий @, в следующую @",
	ahead: "",
	before: "перенесли на, перенесено на, перенесена на, перенесён на, отложили до, отложено до, до, к, не позднее, не позже, запланировано на, запланирован на, запланирована на, запланированы на, планируется на, намечено на, намечен на, намечена на, назначено на, назначен на, назначена на, ориентировочно, ориентировочно к, ориентировочно до, не позднее конца",
	after: "",
	of: "года",
	to: "до, по",
	at: "в, во, с, со, начиная с, в течение, на",
	hours: "полудня, полуночи, часов, часа, конца дня",
	workdays: "рабочий день, рабочих дня, рабочих дней, рабочего дня",
	near: "сегодня/сегодняшнего дня, сегодня вечером, завтра, послезавтра",
	seasons: "весна/весну/весны/весне, лето/лета/лету, осень/осени, зима/зимы/зиму/зиме",
	inSeason: "весной, летом, осенью, зимой",
	holidays: "рождество/рождества=01-07, новый год/нового года/новому году=01-01",
	weeks: "неделя @, @-я неделя",
	parts: "середина @=15, середине @=15, середины @=15, в середине @=15, к середине @=15, до середины @=15",
	halves: "первое полугодие/1 полугодие/1-е полугодие/первом полугодии/первого полугодия, второе полугодие/2 полугодие/2-е полугодие/втором полугодии/второго полугодия",
	vague: `скоро, вскоре, в ближайшее время, в ближайшие дни, в ближайшие недели, в ближайшие месяцы, как можно скорее, как можно быстрее, следующий спринт, в следующем спринте, этот спринт, в этом спринте, следующем релизе, следующий релиз, к следующему релизу, на выходных, в будущем, позже`,
	early: "начало @, начала @, в начале @, к началу @",
	events: "спринт, спринта, спринте, спринтов, релиз, релиза, релизе, версии, итерации, каникул, праздников, праздниками, отпуска, сезона, семестра, часов, часа",
	some: "несколько, нескольких, ближайшие, ближайших, пару",
	every: "каждый @, каждую @, каждое @, каждые @, раз в @, один раз в @",
	regular: {
		day: "ежедневно, ежедневный, ежедневная",
		week: "еженедельно, еженедельный, еженедельная",
		month: "ежемесячно, ежемесячный, ежемесячная",
		quarter: "ежеквартально, ежеквартальный, ежеквартальная",
		year: "ежегодно, ежегодный, ежегодная"
	},
	releases: "каждый релиз, каждом релизе, каждого релиза, каждым релизом"
};

// src/core/parse/languages/russian.ts
const russian = {
	name: "ru",
	headings: {
		promises: `что мы изменили, что изменили, что меняется, чтобы это не повторилось, что мы улучшим, что улучшим, как мы это исправим, что предпримем, что мы предпримем, меры предосторожности, осталось сделать, что осталось сделать, =договорённости, =договоренности, =договорились, план действий, что изменится, что изменим, действия, последующие действия, дальнейшие действия, меры, принимаемые меры, принятые меры,
      корректирующ*, превентивн*, профилактическ*, предотвращени*, предупреждение повторен*, следующие шаги,
      дальнейшие шаги, что сделаем, что будем делать, что мы сделаем, что мы будем делать, что делаем, что планируем,
      что дальше, план улучшений, улучшения, экшен айтемы, экшн айтемы, action items, план работ, планы, задачи,
      мероприятия, устранение причин, недопущени*, доработки, профилактик*, чтобы не повторилось, как предотвратить, что можно улучшить, предстоящие действия, что поменяется, что поменяем, что мы делаем, что мы меняем, что меняем, что уже сделано, что мы уже сделали, договорённости, договоренности,
      обязательства, наши обязательства, что обещаем, что мы обещаем, и что теперь, с этого дня, что осталось, уже сделано, что уже сделали, решения, договорились, план исправлений, чтобы такого не повторилось, домашнее задание, кто что делает, кто за что отвечает, как мы предотвра*, как не допустить, как предотвра*, как мы не допустим`,
		audiences: "для пользователей, для клиентов",
		restoration: "меры по устранению, устранение, немедленные действия, принятые меры",
		others: `предстоит решить, нужно решить, хронология, отброшенн*, таймлайн, уроки, выводы, извлеч* урок*, что узнали, причин*, корневая причина, первопричина,
      влияние, итоги, резюме, краткое описание, описание, обнаружение, решение, восстановление, что произошло,
      что случилось, что прошло хорошо, что пошло хорошо, что пошло не так, что сработало, что не сработало,
      где повезло, вопросы, ссылки, приложение, участники, предпринятые действия, выполненные действия,
      что было сделано, симптомы, диагностика, анализ, временное решение, глоссарий, последствия, сводка, воздействие, что исправлено, исправление, рекомендации`,
		horizons: `краткосрочн*, среднесрочн*, долгосрочн*, в течение 0 дней, ближайшие 0 дней, в ближайшие, в ближайшее время, краткосрочно, долгосрочно, в этом квартале, в следующем квартале`,
		groups: `немедленн*, срочн*, ближайш*, технические, организационные, процессы,
      инфраструктура, код, безопасность, прочее, другое, выполнено, сделано, в работе, запланировано`,
		joiners: "и",
		lessons: "уроки, выводы, урок*"
	},
	columns: {
		recurs: "периодичность, частота",
		text: `что сделать, действие, действия, мера, меры, мероприятие, мероприятия, что делаем, шаг, задача, задачи, описание, что, обязательство`,
		owner: `ответственный, ответственные, исполнитель, владелец, кто, кто делает, кто отвечает, кто занимается`,
		due: "до какого числа, срок, сроки, дедлайн, когда, дата, срок исполнения, срок выполнения",
		tracker: "тикет, задача в трекере, ссылка, таск, задача jira",
		status: `статус, состояние, готовность, на каком этапе, прогресс`,
		priority: "приоритет",
		kind: "тип, вид, категория",
		id: "номер, п п",
		reason: "обоснование, причина переноса, комментарий"
	},
	textHeads: "название, заголовок, пункт, предложение, решение",
	labels: {
		busy: "этим занимается, занимается этим, займётся, займется, берёт на себя",
		assigns: "занимается, занимаются, делает, берёт, взял, взяла, отвечает, на",
		posts: "руководитель, начальник, директор, служба, департамент, управление",
		owner: "ответственный, ответственные, исполнитель, владелец",
		attending: "присутствовали, участники, протокол, автор, авторы",
		due: "срок, дедлайн, срок исполнения",
		action: "мера, контрмера, корректирующее действие, предупреждающее действие, корректирующая мера, предупреждающая мера, действие, задача, сделать, что сделать, следующий шаг",
		team: "команда, отдел, группа",
		role: "разработчики, администраторы, безопасность, поддержка, девопс",
		people: "я, мы, все, вся команда",
		acts: "будет, будут, должна, должны",
		toAct: "",
		suffers: "уведомлен*, получ*",
		anybody: "любая, каждая, если, когда"
	},
	references: {
		leads: `отслеживается в, отслеживается как, отслеживаем в, ведётся в, ведется в, заведено в, заведена как,
      зафиксировано в, исправляет, исправлено в, исправлена в, закрывает, закрыто в, закрыта в, решает, решено в,
      решается в, сделано в, выполнено в, реализовано в`,
		nouns: `тикет, тикеты, тикете, тикета, тикету, задача, задачи, задаче, задачу, задачей, таск, таске, баге, таска, ишью, issue, jira, pr, пр, пулреквест, пул-реквест,
      pull request, мр, merge request, баг`,
		within: `в, во, на, из, от, до, для, по, с, со, к, ко, о, об, обо, у, за, под, над, при, про, без, через, между,
      перед, после, из-за, кроме, и, или, но, а, если, когда, что, чтобы, как, где, не, ни, это, этот, эта, эту,
      этой, этого, этом, тот, та, наш, наша, нашей, был, была, было, были, будет, будут, см, см., смотри, смотрите,
      ср, ср., напр, напр., например, подобно, согласно, также, уже, ещё, бы, шаг, пункт, фаза, часть, приоритет, номер, узел,
      сервер, версия, правило, вариант, действие, инцидент, инцидента, сбой, сбоя, причина, проблема, вопрос,
      раздел, строка, коммит`,
		joiners: "и, затем",
		verbs: `откатить, откатывает, слить, смержить, закрыть, переоткрыть, воспроизвести, обнаружить, предотвратить, предотвращает, завершить,
      применить, заменить, заменяет, вызвал, вызвала, вызвало, проверить, исследовать, изучить, покрыть, покрывает`,
		clauses: "который, которая, которое, которые, которую, что",
		auxiliaries: "который, которая, которое, которые, может, должен"
	},
	marks: {
		live: "в продакшене, в проде, в эксплуатации, работает, запущено, запущен, запущена",
		done: "готово, сделано, выполнен*, завершен*, завершён*, исправлен*, закрыт*, внедрен*, внедрён*, решено, да, что уже сделано, что мы уже сделали",
		open: `не начат*, в работе, в процессе, запланирован*, планируется, открыт*, ожидает, не выполнен*, не сделано,
      к выполнению, отложен*`,
		dropped: "отменен*, снято, отозван*, отклонен*, не будем делать, неактуально",
		replaced: "заменено на, заменен на",
		moved: "перенесено, перенесен, перенос, было, отложено",
		past: "отправлено, отправлен, отправлена, опубликовано, установлено, исправлено, обновлено, заменено, развёрнуто, добавлено, удалено",
		negations: "не, нет, кроме, частично",
		beside: "в, на, от, к, с, уже"
	},
	prose: {
		pledges: `мы будем, мы добавим, мы сделаем, мы планируем, мы внедрим, мы настроим, мы улучшим, мы изменим,
      мы пересмотрим, мы проведём, мы проведем, мы собираемся, мы работаем над, мы обновим, мы перенесём, мы перенесем,
      мы усилим, мы введём, мы введем, мы начали, мы обязуемся, мы намерены, мы хотим, мы также планируем, планируем,
      я добавлю, я сделаю, в планах`,
		personal: "я добавлю, я сделаю, я буду",
		plans: `будет добавлен*, будут добавлен*, будет внедрен*, будет внедрён*, будут внедрен*, будет настроен*,
      будут настроен*, будет проведен*, будет проведён*, будет, будут, планируется, планируются, запланирован*,
      необходимо, нужно, следует, добавим, внедрим, настроим, сделаем, улучшим, проведём, проведем, пересмотрим,
      обновим, перенесём, перенесем`,
		neither: `это будет, это позволит, вы будете, пользователи будут, будем держать в курсе, опубликуем, сообщим,
      продолжим, будем продолжать, не будет возможн*, если`,
		conditions: "если, в случае",
		enumerators: `во первых, во вторых, в третьих, кроме того, также, наконец, в дальнейшем, в будущем, в ближайшее время,
      дополнительно, затем`,
		announcements: `мы решили, договорились, обязуемся, следующие меры, следующие действия, следующие шаги, мы будем, мы планируем, мы сделаем, мы собираемся, меры`,
		lists: "следующие",
		generalities: "ряд изменений, несколько изменений, следующие, сделаем всё, сделаем все возможное",
		explanations: "из за, потому что, причин*, вызван*, симптом*, в результате, произошло",
		questions: "можем ли, можно ли, стоит ли, нужно ли, надо ли, должны ли, что, почему, зачем, как, когда, кто, где, какой, какая, какие",
		imperatives: `добавить, настроить, обновить, внедрить, проверить, исправить, создать, написать, улучшить, увеличить,
      уменьшить, пересмотреть, провести, разработать, перенести, автоматизировать, задокументировать, описать, удалить,
      изменить, сделать, реализовать, ввести, обеспечить, включить, отключить, запретить, ограничить, вынести, покрыть`,
		rejections: "решили не, отклонен*, отклонён*, не будем",
		checklists: "этот документ, этого документа, разделы выше",
		placeholders: "нет, не требуется, тбд, отсутствуют, не определено, описание",
		immeasurable: "улучшить, оптимизировать, усилить, улучшение"
	},
	tense: {
		starts: "добавили, мы добавили, уже добавили, настроили, мы настроили, исправили, мы исправили, обновили, мы обновили, внедрили, мы внедрили, включили, завели, мы завели, сегодня мы завели, добавлен, добавлена, добавлены, исправлен, исправлена, исправлено, настроен, настроена, внедрён, внедрена, обновлён, обновлена",
		vetoes: "не, чтобы, что, если, когда, после, пока"
	},
	actions: {
		starts: `*ать, *ять, *ить, *еть, *уть, *ти, *чь, *ание, *ение, *ация, новый, новая, новое, обучение, переход, перенос, проверка, доработка, настройка, ревизия, разработка, алерт, алерты, тесты`,
		ideas: `рекомендации, рекомендация, предложения, идеи, советы, инструкция, инструкции, проверка, план тестирования, процедура, повестка, варианты, альтернативы, цели, принципы, ценности, дизайн, архитектура, команды, восстановление, обсуждение, заметки, чек лист, правила, примеры, если, как проверить, как работает, как устроен*, как воспроизвести`
	},
	evidence: {
		templates: "шаблон, шаблоны, образец",
		guides: `соглашение, договор, кодекс, ранбук, плейбук, регламент, политика, руководство, инструкция, инструкции, памятка, чек лист, чеклист,
      порядок, процесс, методичка, журнал изменений, журнал статуса, список изменений, правила, форма, положение`,
		updates: "исследуем, выявлено, наблюдаем, решено",
		itself: "эта политика, это руководство, этот регламент, эта инструкция, настоящий регламент, настоящее руководство",
		histories: "история изменений, история версий",
		guideHeads: "предварительные условия, шаги, эскалация, область применения, цель, принципы, исключения, роли, шаг 1, шаг 2, шаг 3, что делать, история изменений, порядок действий",
		guideTitles: "как мы, почему, зачем",
		readers: "вы, вам, вас, ваш, ваша, ваше, ваши, вашу, пожалуйста",
		past: "был, была, было, были, мы сделали, сделали"
	},
	dates: RUSSIAN_DATES,
	kinds: {
		prevent: "предотвращение, профилактика, превентивн*",
		mitigate: "смягчение",
		detect: "обнаружение, мониторинг",
		process: "процесс, процессы, документация, обучение",
		repair: "исправление, восстановление"
	},
	sentences: {
		marks: `и, в, на, мы, не, что, для, до, с, по, из, все, как, это, к, от, будет, будем, за, у, о, их, вам`,
		authors: `мы, я, наша команда, будем, *дим, *вим, *шем, *ним, *рим, *мся, *стим, *берём, *дём, *нём, *рём, *лим, *тим, *зуем, *руем, *ваем, *аем, следующим шагом, следующий шаг, мы начали, мы договорились, перестанем, закажем, *станем, *кажем, *пишем, *тавим`,
		readers: `вы, вам, пользователи, клиенты, если вы`,
		outsiders: `полиция, прокуратура, суд, министерство, роскомнадзор, регулятор, производитель, поставщик, поставщики, страховая, провайдер, хостинг провайдер, хостер, дата центр`,
		pronouns: `это, он, она, оно, они, ничего, никто, каждому`,
		future: `ответит, ответят, опубликует, опубликуют, проведёт, проведет, проведут, проверит, проверят, внедрит, внедрят, исправит, исправят, заменит, заменят, вернёт, вернет, вернут, начнёт, начнет, начнут, закончит, закончат, завершит, завершат, подготовит, подготовят, представит, представят, свяжется, свяжутся, позвонит, отправит, отправят, расскажет, запустит, запустят, будем, буду, будет, будут, *дим, *вим, *шем, *ним, *рим, *стим, *берём, *дём, *нём, *рём, *лим, *тим, *пишем, научатся, появится, появятся, станет, станут, напишет, напишут, перепишет, перепишут, пере*шу, на*шу, добавлю, исправлю, сделаю, перестанем, закажем, *кажем, *станем, заменю`,
		intentions: `планируем, собираемся, намерены, решили, обязуемся, запланирован*, планируется, работаем над, следующим шагом, следующий шаг, начали, договорились, обязались, взяли на себя`,
		ongoing: `*аем, *яем, *уем, сейчас переписывается, сейчас *ется, сейчас *ются`,
		past: `вчера, прошл*, был, была, было, были, *ился, *ились, *али, *или, *ели`,
		perfect: `мы *ли`,
		purposes: `не повтор*, в будущем, впредь`,
		onward: `теперь, впредь, отныне, в дальнейшем, больше не`,
		grants: `получит, получат, получите, вернём, возместим, начислим`,
		passives: `будет *ен, будет *ена, будут *ены, будет *ан, будут *аны, сейчас *ется, сейчас *ются, будут *ны`,
		wishes: `надеемся, надеюсь, хотелось бы, может, могут, могли бы, возможно, пожалуйста, рекомендуем, следует, нужно, не нужно, бы, спасибо, благодарим, вам нужно, вам потребуется, вам придётся, вам придется`,
		vague: `всегда, никогда, всё возможное, все возможное, сделаем всё, лучше`,
		states: `увидим, посмотрим, продолжим, продолжит, останется, останутся, позволит, сможете, сможет, пройдёт, пройдет, понадобится время, потребуется время, ответим, отвечаем, всё ещё выясняем, все еще выясняем, выясняем, разбираемся, благодарим, извиняемся, просим прощения, приносим извинения, понимаем, знаем, сожалеем, нужно будет войти`,
		tells: `опубликуем, сообщим, расскажем, поделимся, напишем вам, объявим, проинформируем`,
		reports: `спрашивают, спрашиваете, спросил*, вопрос в том, ли, не знаем, сказал*, написал*, сообщил*, заявил*, утверждает, утверждают`,
		subordinates: `если, когда, пока, потому что, чтобы, который, которая, которые, которое, что, как, где, поскольку, хотя, отсюда`,
		adverbs: `и, но, также, тоже, поэтому, уже, ещё, еще, затем`,
		joiners: `и, но, а`,
		negations: `не`,
		rules: `отныне, теперь, впредь, с этого момента, в дальнейшем, сейчас, больше не`,
		onsets: `с, со, начиная с`,
		whens: `когда, каждый раз, всякий раз`,
		responses: `устранен*, устранён*, устранили, выяснили, сообщили, уведомили, узнали, заметили, затронут*, стабильн*, доступен, доступна, доступны, работает, рассматривали, отказались, думали, пытались, обсуждали, надеялись, отложили, восстановили, восстановлен, восстановлена, восстановлены, восстановлено, снова работает, снова доступ*, подтвердили, обнаружили, обнаружено`,
		nones: `ни одна, ни один, ни одно, никто, никакой, никакая`,
		withouts: `без`
	}
};

// src/core/parse/languages/spanish-dates.ts
const SPANISH_DATES = {
	dated: "publicado, publicada, redactado, actualizado, última actualización, versión, emitido, edición",
	leadIns: "terminado, terminada, listo, lista, hecho, previsto, prevista, esperado, esperada, estimado, a terminar, debe estar listo, objetivo, probablemente",
	weekOf: "la semana del @, semana del @",
	fortnight: "quincena=15",
	published: "fecha, publicado, publicado el, fecha de publicación, fecha del informe, fecha del reporte",
	months: `enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago,
      septiembre/setiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic`,
	weekdays: "domingo, lunes, martes, miércoles, jueves, viernes, sábado",
	numbers: "un/una/uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, catorce=14, quince=15, veinte=20, treinta=30, sesenta=60, noventa=90",
	units: {
		day: "día, días",
		week: "semana, semanas",
		month: "mes, meses",
		quarter: "trimestre, trimestres, @.er trimestre, @.º trimestre, @o trimestre",
		year: "año, años"
	},
	current: {
		week: "esta semana, de esta semana, de la semana",
		month: "este mes, de este mes, del mes, de mes",
		quarter: "este trimestre, de este trimestre, del trimestre",
		year: "este año, de este año, del año, de año"
	},
	coming: {
		week: "próxima semana, la próxima semana, semana que viene",
		month: "próximo mes, mes que viene, del próximo mes",
		quarter: "próximo trimestre, del próximo trimestre",
		year: "próximo año, año que viene, del próximo año"
	},
	alone: `esta semana, este mes, este trimestre, este año, próxima semana, la próxima semana, semana que viene, próximo mes, mes que viene, próximo trimestre, próximo año, año que viene`,
	unless: "no, de, desde, después de, principios de, a principios de, cada, expira, expiran, caduca, caducan, vence, vencen, válido",
	continues: "después, antes, atrás, de",
	quarter: "q@, t@, @t, @ trimestre, @er trimestre, @º trimestre, trimestre @",
	ordinals: "primer/primero, segundo, tercer/tercero, cuarto",
	within: "en @, en un plazo de @, dentro de @, en los próximos @, en las próximas @, en menos de @",
	first: "primero",
	endOf: `a finales de @, finales de @, fin de @, final de @, antes de finales de @, antes de fin de @, a final de @, antes de finales @, antes de fin @,
      a finales @, a final @, a fin @, finales @, fin @, final @, a lo largo de @, a lo largo del @, a lo largo del mes de @, a lo largo del año @, en el transcurso de @, en el transcurso del @, en el transcurso del mes de @, en el curso de @, en el curso del @, durante el mes de @, a finales del mes de @, antes del fin de @, antes de que acabe @, antes de que termine @`,
	next: "próximo @, el próximo @, este @",
	ahead: "antes del, antes de",
	before: "aplazado a, aplazado al, pospuesto a, pospuesto al, movido a, movido al, antes del, antes de, para el, para, hasta el, hasta, a más tardar el, programado para, programada para, programados para, programadas para, previsto para, prevista para, previstos para, previstas para, planificado para, planificada para, planeado para, planeada para, estimado para, antes de finales de",
	after: "",
	of: "de, del",
	to: "a, al, hasta",
	at: "el, en, desde el, a partir de, a partir del, durante, el día",
	hours: "mediodía, medianoche, horas, final del día, el final del día",
	workdays: "día hábil, días hábiles, día laborable, días laborables",
	near: "hoy, esta noche, mañana, pasado mañana",
	seasons: "primavera, verano, otoño, invierno",
	holidays: "navidad=12-25, nochebuena=12-24, año nuevo/el año nuevo=01-01, nochevieja=12-31, reyes=01-06",
	weeks: "semana @",
	parts: "mediados de @=15, a mediados de @=15, mitad de @=15",
	halves: "primer semestre/1er semestre/primera mitad, segundo semestre/2º semestre/segunda mitad",
	vague: `pronto, próximamente, en breve, cuanto antes, lo antes posible, a la brevedad, en el futuro cercano, en los próximos días, en las próximas semanas, en los próximos meses, próximo sprint, este sprint, próxima versión,
      semana santa, las vacaciones, el fin de semana, este fin de semana, más adelante, en un futuro próximo`,
	early: "principios de @, a principios de @, inicios de @, comienzos de @",
	events: "sprint, sprints, versión, lanzamiento, iteración, hito, vacaciones, fiestas, temporada, semestre, horas, hora",
	some: "unos, unas, algunos, algunas, pocos, pocas, varios, varias, próximos, próximas",
	every: "cada @, todos los @, todas las @, una vez al @, una vez a la @, una vez por @",
	regular: {
		day: "diariamente, diario, diaria",
		week: "semanalmente, semanal",
		month: "mensualmente, mensual",
		quarter: "trimestralmente, trimestral",
		year: "anualmente, anual"
	},
	releases: "cada versión, en cada versión, cada release, en cada release"
};

// src/core/parse/languages/spanish.ts
const spanish = {
	name: "es",
	headings: {
		promises: `qué cambia, qué cambiará, lo que cambia, lo que cambiará, qué hemos cambiado, lo que hemos cambiado, qué hacemos ahora, lo que haremos, para que no se repita, =remedios, precauciones, =correcciones, qué mejoraremos, qué mejoramos, de ahora en adelante, queda por hacer, lo que queda por hacer, lo que falta, =acuerdos, =decisiones, =pendientes, =compromisos, lo que hemos decidido, nuestros compromisos, acciones, qué vamos a cambiar, qué va a cambiar, =plan, acciones preventiva*, acciones correctiva*, acción correctiva, plan de acción, planes de acción,
      próximos pasos, siguientes pasos, próximas acciones, medidas, medidas preventivas, medidas correctivas, prevención,
      seguimiento, mejoras, mejora, qué vamos a hacer, qué haremos, qué estamos haciendo, lo que vamos a hacer,
      lo que estamos haciendo, compromisos, elementos de acción, ítems de acción, puntos de acción, tareas, tareas pendientes,
      mitigación, mitigaciones, remediación, cómo evitar, cómo lo evitaremos, para evitar, acciones a tomar,
      acciones futuras, pendientes, recomendaciones y acciones, próximo paso, items de acción, acciones derivadas, acciones pendientes, para que no vuelva, cómo prevenirlo, qué cambiamos, qué vamos a mejorar, lo que ya hemos hecho, qué hemos hecho ya,
      lo que cambiaremos, qué estamos cambiando, y ahora qué, a partir de ahora, =pendiente, por hacer, ya hecho, lo ya hecho, medidas adoptadas, medidas acordadas, decisiones, acuerdos, hoja de ruta, plan de trabajo, plan de mejora, para que no vuelva a ocurrir, para que no vuelva a pasar, trabajos previstos, deberes, quién hace qué, quién se encarga de qué, cómo evit*, cómo lo evit*, cómo vamos a evitar, cómo prev*, a qué nos comprometemos, nos comprometemos, a lo que nos comprometemos`,
		audiences: "para usuarios, para los usuarios, para clientes, para los clientes, para usted",
		restoration: "mitigación, remediación, acciones inmediatas, medidas inmediatas, acciones realizadas, medidas tomadas",
		others: `por decidir, pendiente de decidir, cronología, acciones descartadas, descartad*, fuera de alcance, línea de tiempo, línea temporal, lecciones, lección, aprendizajes, causa raíz, causa, causas,
      impacto, resumen, detección, resolución, solución, recuperación, respuesta, qué pasó, qué ocurrió, qué sucedió,
      qué salió bien, qué salió mal, qué funcionó, qué no funcionó, qué fue bien, qué fue mal, dónde tuvimos suerte,
      contexto, preguntas, anexos, apéndice, referencias, participantes, acciones tomadas, acciones realizadas,
      acción tomada, medidas tomadas, acciones inmediatas tomadas, síntomas, diagnóstico, factores contribuyentes,
      cómo se resolvió, glosario, acciones de contención, mitigación aplicada, fix aplicado, solución implementada, verificación, validación, recordatorios, métricas, cambios aplicados`,
		horizons: `corto plazo, medio plazo, mediano plazo, largo plazo, en los próximos, en las próximas, próximos 0 días, próximas 0 semanas, a corto plazo, a medio plazo, a largo plazo, este trimestre, próximo trimestre`,
		groups: `inmediat*, técnicas, técnico*, proceso, procesos,
      infraestructura, código, seguridad, otros, otras, completad*, en curso, en progreso, pendiente*, planificad*,
      alta prioridad, media prioridad, baja prioridad`,
		joiners: "y, de, del",
		lessons: "lecciones, aprendizajes"
	},
	columns: {
		recurs: "frecuencia, periodicidad",
		text: `acción, acciones, tarea, tareas, descripción, medida, qué, actividad, mejora, acción correctiva, acción preventiva,
      ítem, elemento de acción, iniciativa, qué se hará, compromiso, actuación`,
		owner: `encargada, a cargo, a cargo de, responsable, responsables, dueño, quién, asignado a, propietario, encargado, equipo, quién lo hace, quién se encarga, área responsable`,
		due: "para cuándo, plazo, fecha límite, fecha, cuándo, fecha objetivo, fecha prevista, vencimiento, fecha compromiso",
		tracker: "ticket, enlace, tarjeta, incidencia",
		status: `estado, estatus, hecho, avance, completado, cómo va, situación`,
		priority: "prioridad",
		kind: "tipo, categoría",
		id: "número",
		reason: "motivo, justificación"
	},
	textHeads: "título, resumen, nombre, propuesta, solución, paso, punto",
	labels: {
		busy: "se encarga, lo lleva, está en ello, se ocupa",
		assigns: "lo lleva, la lleva, lo llevan, se encarga, se encargan, lo hace, a cargo de, asignado a, asignada a, responsable, en manos de",
		posts: "jefe, jefa, jefatura, dirección, director, directora, servicio, departamento, área, concejalía, oficina, unidad, comité, gerencia",
		owner: "responsable, responsables, dueño, asignado a, encargado, propietario",
		attending: "presentes, asistentes, participantes, acta, autor, autores, autora",
		due: "plazo, fecha límite, fecha objetivo, fecha, vencimiento, fecha prevista, fecha tope, fecha de entrega, fecha estimada, plazo máximo",
		action: "acción correctiva, acción preventiva, medida correctiva, medida preventiva, contramedida, acción, acción pendiente, acción de seguimiento, por hacer, próximo paso, siguiente paso",
		team: "equipo",
		role: "desarrolladores, operaciones, seguridad, soporte, ingeniería, infraestructura",
		people: "yo, nosotros, todos, todas, todo el equipo",
		acts: "va a, van a, debe, deben",
		toAct: "",
		suffers: "ser, recibir",
		anybody: "un, una, cualquier, cada, si, cuando"
	},
	references: {
		leads: `seguimiento en, seguimiento por, con seguimiento en, seguido en, seguida en, registrado en, registrada en,
      registrado como, registrada como, rastreado en, rastreada en, corrige, corregido en, corregida en,
      corregido por, cierra, cerrado por, cerrado en, resuelve, resuelto en, resuelta en, resuelto por,
      resuelta por, hecho en, tratado en, gestionado en, gestionada en`,
		nouns: `ticket, tickets, incidencia, issue, jira, pr, pull request, merge request, solicitud de cambios, bug,
      tarjeta`,
		within: `el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, nuestro, nuestra, su, sus, lo,
      de, del, a, al, en, por, para, con, sin, sobre, bajo, desde, hasta, tras, ante, contra, entre, según, como,
      que, y, e, o, u, pero, si, cuando, porque, no, es, son, fue, era, será, ver, véase, vea, cf, cf., ej, p. ej, p. ej.,
      vía, mediante, durante, después, antes, similar, relacionado, relacionada, mismo, misma, ya, también, paso,
      punto, fase, parte, prioridad, número, n, nodo, servidor, versión, regla, opción, acción, incidente, caída,
      causa, problema, razón, pregunta, sección, línea, commit`,
		joiners: "y, e, luego",
		verbs: `revertir, fusionar, cerrar, reabrir, reproducir, detectar, detecta, evitar, prevenir, impedir, terminar, completar,
      aplicar, reemplazar, reemplaza, causar, causa, desplegar, revisar, investigar, cubrir, cubre`,
		clauses: "que, quien, cuando",
		auxiliaries: "que, habría, hubiera, ha, han, había, podría, puede, debe"
	},
	marks: {
		live: "en producción, en marcha, en servicio, en funcionamiento, en uso",
		done: `hecho, hecha, completad*, terminad*, cerrad*, finalizad*, implementad*, corregid*, resuelt*, realizad*, listo,
      desplegad*, lo que ya hemos hecho, qué hemos hecho ya`,
		open: "pendiente*, en curso, en progreso, en proceso, abiert*, planificad*, por hacer, no iniciad*, sin empezar, previst*",
		dropped: "cancelad*, retirad*, descartad*, rechazad*, abandonad*, no se hará",
		replaced: "reemplazado por, sustituido por, reemplazada por",
		moved: "movido, pospuesto, aplazado, retrasado, antes, reprogramado",
		past: "enviado, enviada, publicado, publicada, hecho, hecha, puesto, puesta",
		negations: "no, parcialmente",
		beside: "en, el, vía, desde, desde el, ya"
	},
	prose: {
		pledges: `vamos a, iremos, estamos trabajando, estamos implementando, estamos añadiendo, estamos agregando,
      estamos revisando, estamos creando, estamos mejorando, planeamos, pretendemos, tenemos previsto, tenemos planeado,
      implementaremos, añadiremos, agregaremos, crearemos, revisaremos, haremos, mejoraremos, nos comprometemos, hemos empezado a,
      hemos comenzado a, voy a`,
		personal: "voy a",
		plans: `será, serán, va a, van a, se implementará*, se añadirá*, se agregará*, se creará*, se revisará*,
      se actualizará*, se realizará*, se mejorará*, se configurará*, se documentará*, se establecerá*, se hará, se harán,
      se va a, se van a, está previsto, está prevista, está planificad*, debe, deben, deberá, deberán, necesitamos,
      es necesario, hay que, se ha añadido, se ha implementado, se han implementado`,
		neither: `esto va a, esto será, eso será, usted, los usuarios van, los clientes van, seguiremos, vamos a seguir,
      continuaremos, publicaremos, vamos a publicar, será posible, si`,
		conditions: "si, en caso",
		enumerators: `primero, en primer lugar, segundo, en segundo lugar, además, también, por último, finalmente,
      a partir de ahora, de ahora en adelante, en el futuro, a largo plazo, a corto plazo, a medio plazo, en los próximos`,
		announcements: `hemos decidido, hemos acordado, nos comprometemos, las siguientes acciones, las siguientes medidas, los siguientes pasos, siguientes mejoras, vamos a,
      estamos tomando, estamos trabajando, acciones que estamos, medidas que estamos, algunas medidas, algunas acciones`,
		lists: "siguientes, estas medidas",
		generalities: "varios cambios, algunos cambios, las siguientes, los siguientes, todo lo posible",
		explanations: "debido, causa, causas, porque, a causa de, síntomas, resultó, motivos",
		questions: "podemos, podríamos, debemos, deberíamos, se puede, qué, por qué, cómo, cuándo, quién, quiénes, dónde, cuál, cuáles, es posible, vale la pena, tenemos",
		imperatives: `agregar, añadir, crear, implementar, revisar, actualizar, mejorar, documentar, configurar, corregir, eliminar,
      automatizar, investigar, incluir, evaluar, definir, garantizar, asegurar, establecer, ajustar, migrar, aumentar,
      reducir, monitorear, monitorizar, probar, validar, separar, reemplazar, realizar, desarrollar, habilitar, formar`,
		rejections: "decidimos no, se rechazó, se descartó, no vamos a",
		checklists: "este documento, esta plantilla, secciones anteriores",
		placeholders: "ninguna, ninguno, por definir, no aplica, descripción, acción, n a",
		immeasurable: "mejorar, optimizar, reforzar, mejora"
	},
	tense: {
		starts: "añadimos, agregamos, corregimos, implementamos, se añadió, se agregó, se corrigió, se implementó, se actualizó",
		vetoes: "que, quien, cuando, una vez, después, hasta, si, porque, no, nunca, empezado, decidido, previsto, planificado, propuesto, acordado, detectado, aprendido"
	},
	actions: {
		starts: `*ando, *iendo, *alizar, *alecer, *ación de, *ición de, *ización de, *amiento de, *imiento de, *ucción de, *cción de, activar, adoptar, alertar, ampliar, añadir, aplicar, aprender, avisar, bloquear, cambiar, capacitar, cerrar, comprobar, comunicar, conectar, considerar, consultar, contratar, crear, dar, dejar, desactivar,
      desplegar, detectar, dividir, dotar, ejecutar, eliminar, endurecer, ensayar, entrenar, enviar, escribir, estudiar, evitar, exigir, extender, fijar, formar, forzar, hacer, impartir, impedir, incorporar, informar, iniciar, instalar, integrar, introducir, limitar, limpiar, llevar, mantener, medir, modificar, mostrar, mover, obligar,
      obtener, organizar, pasar, pedir, permitir, poner, preparar, probar, programar, prohibir, promover, publicar, quitar, rediseñar, redactar, reescribir, reforzar, registrar, renovar, renombrar, repasar, repetir, requerir, restringir, retirar, reunir, rotar, sacar, seguir, sustituir, trasladar, unificar, usar, utilizar, vigilar,
      volver a, creación, mejora, revisión, migración, alertas, nuevo, nueva, cambio de, cambio del, refuerzo de, simulacro`,
		ideas: `recomendaciones, recomendación, sugerencias, ideas, propuestas, consejos, pasos para, instrucciones, verificación, plan de pruebas, procedimiento, orden del día, opciones, alternativas, objetivos, principios, valores, diseño, arquitectura, comandos, restablecimiento, discusión, notas, lista de verificación, reglas, ejemplos, si usted, lo que haríamos, cómo saber, cómo funciona, cómo comprobar, cómo reproducir`
	},
	evidence: {
		templates: "plantilla, modelo, template",
		guides: `acuerdo de nivel de servicio, condiciones de uso, términos y condiciones, reglamento, código de conducta, normas, protocolo, runbook, playbook, política, políticas, guía, guías, manual, procedimiento, procedimientos, proceso,
      lista de verificación, checklist, cómo, changelog, registro de cambios, registro de estado, buenas prácticas,
      principios, formulario, instructivo`,
		updates: "investigando, identificado, monitoreando, monitorizando, resuelto",
		itself: "esta política, esta guía, este manual, este procedimiento, este tutorial, este documento describe",
		histories: "historial de cambios, historial de versiones, historial",
		guideHeads: "requisitos previos, pasos, escalado, alcance, propósito, principios, excepciones, funciones, paso 1, paso 2, paso 3, qué hacer, historial de cambios, pasos a seguir",
		guideTitles: "cómo, por qué",
		readers: "usted, ustedes, tu, tus, debes, debe usted, puedes, por favor, sus",
		past: "fue, fueron, era, eran, ha sido, han sido, se ha, se han, hemos, habíamos"
	},
	dates: SPANISH_DATES,
	kinds: {
		prevent: "prevención, prevenir, preventiv*",
		mitigate: "mitigación, mitigar",
		detect: "detección, detectar, monitorización, monitoreo, alertas, observabilidad",
		process: "proceso, procesos, documentación, comunicación, formación, capacitación",
		repair: "reparación, corrección, recuperación"
	},
	sentences: {
		marks: `el, los, las, del, una, que, nos, para, con, por, se, es, en, y, al, un, su, nuestro, nuestra, sus, lo, será, serán, más, antes, ya, quien, quienes`,
		authors: `nosotros, *remos, vamos, voy, nuestro equipo, planeamos, estamos, hemos decidido, nos comprometemos, tenemos, pretendemos, nuestro siguiente paso, el siguiente paso, nuestro próximo paso, el próximo paso, hemos empezado, hemos acordado, nos hemos comprometido, hemos, nos hemos`,
		readers: `usted, ustedes, vosotros, los usuarios, los clientes, quien, quienes, tendrá que, tendrán que, tendréis que, deberá, deberán, podrá, podrán`,
		outsiders: `autoridad, autoridades, policía, fiscalía, juzgado, tribunal, ministerio, regulador, fabricante, proveedor, proveedores, aseguradora`,
		pronouns: `esto, eso, ello, nada, nadie`,
		future: `*remos, *rá, *rán, vamos a, voy a, va a, van a, iremos`,
		intentions: `planeamos, tenemos previsto, hemos decidido, nos comprometemos, pretendemos, está previst*, están previst*, tenemos planeado, siguiente paso, próximo paso, hemos empezado a, hemos comenzado a, empezamos a, hemos acordado, acordamos, nos hemos comprometido, comprometido a`,
		ongoing: `estamos *ando, estamos *iendo, está *ando, está *iendo, se está *ando, se está *iendo, se están *ando, se están *iendo, se va a, se van a`,
		past: `ayer, pasado, pasada, fue, fueron, ha sido, han sido, estaba, estaban, había, habían, hemos *ado, hemos *ido`,
		perfect: `hemos *ado, hemos *ido, hemos puesto`,
		purposes: `vuelva a ocurrir, vuelva a suceder, vuelva a pasar, en el futuro`,
		onward: `a partir de ahora, desde ahora, en adelante, en el futuro`,
		grants: `recibirá, recibirán, devolver*, reembols*, cobrarán`,
		passives: `se *rá, se *rán, será *ado, será *ada, serán *ados, serán *adas, será *ido, será *ida, se está *ando, se está *iendo, se están *ando, se están *iendo, se van a, se va a`,
		wishes: `esperamos, espero, ojalá, podría, podrían, podríamos, debería, deberían, por favor, recomendamos, quizá, quizás, puede, pueden, si quieren`,
		vague: `siempre, nunca, todo lo posible, nuestro mejor, mejor posible, muy en serio`,
		states: `seguirá, seguirán, seguiremos, veremos, permitirá, permitirán, quedará, podrá, podrán, podremos, funcionará, llevará un tiempo, tardará, tardarán, llevará tiempo, responderemos, seguimos investigando, agradecemos, lamentamos, sabemos, entendemos, pedimos disculpas`,
		tells: `publicaremos, publicará, publicar, informaremos, informar, compartiremos, compartir, anunciaremos, comunicaremos, publicado`,
		reports: `preguntan, preguntó, preguntaron, preguntado, pregunta es, no sabemos, dijo, dijeron, ha dicho, nos ha comunicado, nos comunicó, escribió, afirm*`,
		subordinates: `si, cuando, porque, que, para que, quien, donde, como, mientras, aunque, ya que, puesto que`,
		adverbs: `y, pero, también, además, por tanto, por lo tanto, ahora, ya, entonces, finalmente`,
		joiners: `y, pero`,
		negations: `no`,
		rules: `a partir de ahora, desde ahora, de ahora en adelante, en adelante, desde hoy, ahora, ya no`,
		onsets: `a partir, desde`,
		whens: `cuando, siempre que, cada vez que`,
		responses: `restablecid*, resuelt*, restaurad*, identificad*, detectad*, informad*, avisad*, contactad*, aprendid*, confirmad*, afectad*, estable, disponible, operativ*, considerado, consideramos, descartamos, descartado, pensábamos, creíamos, intentamos, intentado, funciona de nuevo, funcionan de nuevo`,
		nones: `ningún, ninguna, nadie`,
		withouts: `sin`
	}
};

// src/core/parse/languages/swedish.ts
const swedish = {
	name: "sv",
	headings: {
		promises: `vad vi förbättrar, vad vi ska förbättra, vad vi har ändrat, vad som ändras, vad ändras, så att det inte händer igen, försiktighetsåtgärder, det här ändrar vi, det ändrar vi, det här gör vi, kvar att göra, vad som återstår, =beslut, =överenskommelser, vad vi har beslutat, åtgärder, åtgärdsplan, åtgärdslista, åtgärdspunkter, förbättringsåtgärder, förbättringar, förebyggande åtgärder, korrigerande åtgärder, planerade åtgärder, kommande åtgärder, beslut & actions, ändra, konkreta rekommendationer, nästa steg,
      uppföljning, fortsatt arbete, vidare arbete, att göra, vad gör vi nu, vad vi gör nu, vad vi ska göra, så gör vi framöver, så gör vi nu, det här gör vi nu, det gör vi nu, vad händer nu, vad vi ändrar, vad ändrar vi, framöver, hur vi förhindrar,
      så förhindrar vi, åtaganden, våra åtaganden, handlingsplan, aktiviteter framåt, redan gjort, det här har vi redan gjort, vad vi redan har gjort,
      löften, våra löften, vad vi lovar, det här lovar vi, det här ändras, vad vi gör, vad vi gör annorlunda, och nu, från och med nu, uppgifter, kvarstående punkter, kvarstår, det här är gjort, beslut, överenskommet, fortsättning, att göra lista, så det inte händer igen, för att det inte ska hända igen, läxa, läxor, på gång, vem gör vad, vem tar vad, hur vi undviker, hur förhindrar vi, hur undviker vi, hur vi ska undvika`,
		audiences: "för användare, för kunder",
		restoration: "omedelbara åtgärder, vidtagna åtgärder",
		others: `återstår att besluta, att besluta, vad gick bra, vad gick sämre, vad gick fel, vad gick dåligt, vad fungerade, vad kunde vi göra bättre, oväntade problem, sammanfattning, resultat, behåll, överväg, tekniska beslut, tidsspårning, erfarenheter, inledning, bakgrund, lösning,
      sekvens, verifiering, lärdomar, vad vi lärde oss, orsak, orsaker, grundorsak, rotorsak, händelseförlopp, tidslinje, påverkan, konsekvenser, vidtagna åtgärder, genomförda åtgärder, vad hände, vad som hände, frågor, öppna frågor, bilaga, deltagare,
      symptom, diagnos, upptäckt, återställning, åtgärder under, avvisat, förkastat, behöver jag göra något, vad du kan göra, vad ni kan göra, det här kan du göra, referenser, ordlista`,
		horizons: `kort sikt, på kort sikt, medellång sikt, på medellång sikt, lång sikt, på lång sikt, inom 0 dagar, de närmaste, närmaste 0 dagarna, kommande 0 dagar, detta kvartal, nästa kvartal`,
		groups: `omedelbart, omgående, teknik, tekniskt, organisation, process, processer, infrastruktur, kod, säkerhet, övrigt, annat, klart, klara, pågående, planerade, bemanning, hög prioritet, låg prioritet`,
		joiners: "och, för, av",
		lessons: "lärdomar"
	},
	columns: {
		recurs: "frekvens, intervall",
		text: `åtgärd, åtgärder, aktivitet, uppgift, vad, beskrivning, förbättring, vad vi gör, löfte`,
		owner: `utförs av, ansvarig, ansvariga, ägare, vem, utförare, vem gör det, vem tar det, vem ansvarar`,
		due: "klart, klart senast, slutdatum, när, datum, senast, klar senast, förfallodatum, måldatum",
		tracker: "ärende, länk, ärendenummer",
		status: `läge, hur går det, hur långt vi kommit`,
		priority: "prioritet",
		kind: "typ",
		id: "nummer",
		reason: "motivering, anledning"
	},
	textHeads: "titel, ämne, punkt, förslag, lösning",
	labels: {
		busy: "tar detta, tar det, fixar, fixar det, gör detta, ansvarar, jobbar på det",
		assigns: "tas av, görs av, sköts av, ligger hos",
		posts: "avdelning, *avdelningen, enheten, *enheten, chef, *chef, styrelsen, kansliet, *gruppen",
		owner: "ansvarig, ansvariga, ägare, utförare",
		attending: "närvarande, deltagare, protokoll, författare",
		due: "klart senast, klar senast, senast, slutdatum, klart till, måldatum",
		action: "motåtgärd, korrigerande åtgärd, förebyggande åtgärd, förbättringsåtgärd, åtgärd, uppföljning, att göra, nästa steg",
		team: "team, teamet, grupp, gruppen, avdelningen",
		role: "utvecklare, drift, säkerhet, supporten, leverantören",
		people: "jag, vi, alla, hela teamet",
		acts: "ska, skall, kommer att, måste",
		toAct: "",
		suffers: "få, informeras",
		anybody: "en, ett, varje, om, när"
	},
	references: {
		leads: `följs i, följs upp i, spåras i, spåras som, registrerad som, registrerad i, dokumenterad i, hanteras i, löst i, löst av, löst genom, åtgärdat i, åtgärdas i, fixat i, stänger, löser, åtgärdar, klart i, genomfört i`,
		nouns: "ärende, ärendet, ticket, issue, jira, pr, pull request, merge request, bugg",
		within: `den, det, de, en, ett, av, för, i, på, till, från, med, utan, om, under, över, efter, före, innan, sedan, vid, mellan, mot, genom, enligt, och, eller, men, när, där, som, att, inte, är, var, har, se, jfr, t ex, samma, liknande, också, redan, steg,
      punkt, fas, del, prioritet, nummer, nod, server, version, regel, alternativ, åtgärd, incident, avbrott, orsak, problem, fråga, avsnitt, rad, commit, vår, vårt, våra, denna, detta`,
		joiners: "och, sedan",
		verbs: "återställ, slå ihop, stäng, återöppna, återskapa, upptäck, förhindra, förhindrar, slutför, tillämpa, ersätt, ersätter, orsakade, granska",
		clauses: "vilken, vilket, vilka",
		auxiliaries: "skulle, hade, har, kan, måste"
	},
	marks: {
		live: "i drift, i produktion, live, i bruk",
		done: "klar, klart, klara, åtgärdad, åtgärdat, genomförd, genomfört, gjort, gjord, löst, stängd, stängt, färdig, färdigt, aktiverad, avslutad, avslutat, fixat, redan gjort, det här har vi redan gjort, vad vi redan har gjort",
		open: "pågår, pågående, ej påbörjad, inte påbörjad, planerad, planerat, kvarstår, öppen, ej klar, inte klar, ej startad, väntar, att göra, återstår, påbörjad, diskuteras",
		dropped: "avbruten, inställd, återkallad, avvisad, struken, utgår, görs inte",
		replaced: "ersatt av, ersätts av",
		moved: "flyttad, flyttat, framflyttad, uppskjuten, ursprungligen, tidigare",
		past: "skickat, skickad, publicerat, publicerad, bytt, utbytt, uppdaterat, uppdaterad, åtgärdat",
		negations: "inte, ej, delvis",
		beside: "i, den, med, av, sedan, redan"
	},
	prose: {
		pledges: `vi kommer att, kommer vi att, vi ska, vi skall, ska vi, vi planerar, vi har beslutat, vi tänker, vi avser, vi åtar oss, vi lovar, vi arbetar med, vi inför, vi bygger, vi har börjat, vi har påbörjat, vi vill införa, jag ska, jag kommer att,
      gör vi aldrig, inför vi, vi har därför`,
		personal: "jag ska, jag kommer att",
		plans: "kommer att, ska, måste, planeras, är planerad, är planerat, bör, vi har lagt till, vi har infört, vi har anställt, får en, från och med nu",
		neither: `det kommer att, detta kommer att, ni kommer att, du kommer att, användare kommer att, kunder kommer att, vi kommer att fortsätta, vi ska fortsätta, håller er uppdaterade, vi återkommer, vi hoppas, skulle, ska inte`,
		conditions: "om du, om ni, om det, om en, om ett, om någon, om vi, ifall, skulle",
		enumerators: "för det första, för det andra, för det tredje, dessutom, vidare, slutligen, framöver, i framtiden, på kort sikt, på lång sikt, från och med nu, först",
		announcements: "vi har beslutat, har vi beslutat, har vi bestämt, vi har bestämt, kommit överens, följande åtgärder, följande steg, följande förbättringar, vidtar följande, genomför följande, följande ändringar",
		lists: "följande",
		generalities: "ett antal ändringar, några ändringar, följande, allt vi kan",
		explanations: "på grund av, eftersom, orsak, orsaker, symptom, skälen, berodde på",
		questions: "kan, ska, bör, borde, måste, vad, varför, hur, när, vem, var, vilken, vilket, vilka, är, har, behöver",
		imperatives: `skapa, lägg till, verifiera, uppdatera, minska, undvik, rensa, maska, inför, flytta, dokumentera, kontrollera, förbättra, testa, öka, utred, automatisera, ta bort, sätt upp, se över, granska, ställ in, skriv, bygg, aktivera, konfigurera, byt,
      slå på, stäng av, boka, köp, rita, säkerställ, utbilda`,
		rejections: "beslutat att inte, valde att inte, avvisades, förkastades",
		checklists: "detta dokument, det här dokumentet, denna mall, avsnitten ovan",
		placeholders: "inga, ingen, ej fastställt, ej tillämpligt, att fastställa, beskrivning"
	},
	actions: {
		starts: `*era, *ering av, *ning av, *tion av, införa, lägga till, lägga, skriva, bygga, byta, göra, ge, hålla, mäta, öva, utbilda, utreda, köpa, kräva, larma, låsa, separera, slå på, slå av, stoppa, stänga, stäng av, sätta, sätt, ta fram, ta, använda, använd, se till, se över, höja, sänka, korta, förkorta, förhindra, förenkla, utöka, ersätt, ersätta, minska, öka, dela upp, dela, rensa, spärra, publicera, mät, larm, nya, nytt, ny, gör, håll, höj, sänk, kräv, lås, stäng, ordna, se till att`,
		ideas: `rekommendationer, rekommendation, förslag, idéer, tips, råd, instruktioner, verifiering, testplan, procedur, dagordning, alternativ, mål, principer, värderingar, design, arkitektur, kommandon, återställning, diskussion, anteckningar, checklista, regler, exempel, om du, hur du, hur fungerar, hur det fungerar`
	},
	evidence: {
		templates: "mall, mallar, exempel",
		guides: `avtal, villkor, uppförandekod, reglemente, föreskrifter, runbook, playbook, policy, riktlinje, riktlinjer, guide, handbok, manual, rutin, rutiner, process, checklista,
      ändringslogg, statuslogg, principer, formulär, så här`,
		itself: "denna policy, den här guiden, denna riktlinje, den här handboken, denna rutin",
		histories: "ändringshistorik, versionshistorik",
		guideHeads: "förutsättningar, steg, eskalering, omfattning, syfte, principer, steg 1, steg 2, steg 3, vad du ska göra, ändringshistorik, steg för steg",
		guideTitles: "hur vi, hur man, varför",
		readers: "du, din, ditt, dina, ni, er, vänligen",
		past: "har, hade, blev, var, vi har"
	},
	sentences: {
		marks: `och, att, det, den, de, vi, är, för, på, inte, som, har, av, ska, kommer, till, ni, er, ett, en, vår, vårt, våra, också, så, när, men, alla, era`,
		authors: `vi, jag, vårt team, vår personal, nästa steg, vårt nästa steg, planen, vår plan`,
		readers: `ni, du, kunder, användare, lyssnare, den som`,
		outsiders: `myndigheten, tillsynsmyndigheten, integritetsskyddsmyndigheten, polisen, åklagaren, domstolen, tillverkaren, leverantören, leverantörerna, försäkringsbolaget, hostingleverantör, hostingleverantören, driftleverantören, leverantör, datainspektionen`,
		pronouns: `det, detta, han, hon, ingen, inget, allt, man`,
		future: `vi ska, ska vi, vi kommer att, kommer vi att, ska också, jag ska, kommer att, ska, skall`,
		intentions: `vi planerar, planerar vi, vi har beslutat, har vi beslutat, vi åtar oss, vi tänker, vi avser, planeras, vi arbetar med, vi lovar, anställt, nästa steg, planen är, vår plan är, har börjat, har påbörjat, kommit överens, har kommit överens, har enats, håller på att, låter vi, vi låter`,
		ongoing: `gör vi, vi gör, inför vi, vi inför, vi bygger, byggs, införs, får, drar vi, vi drar, håller på att`,
		past: `igår, förra, var, hade, blev, bytte, trodde, gick, slutade, dröjde, *ade, har *at, har *ats, valde, övervägde, visade, ställde, började, gjorde, tog, fick, kom, såg`,
		perfect: `har *at, har *t, har vi därför`,
		purposes: `händer igen, hända igen, i framtiden, upprepas`,
		onward: `från och med nu, hädanefter, framöver, från och med idag, inte längre`,
		grants: `får, ersättning, återbetalas, krediteras, gratis`,
		passives: `kommer att *as, ska *as, kommer att bytas, kommer att skrivas, ska skrivas, kommer att göras, ska göras, håller på att`,
		wishes: `hoppas, kanske, skulle, kunde, kan, bör, borde, vänligen, gärna, rekommenderar, vill ni`,
		vague: `alltid, aldrig igen, allt vi kan, vårt bästa, bättre`,
		states: `fortsätter, fortsätta, får se, förblir, blir möjligt, ta en stund, ta ett tag, ta tid, tar tid, söker fortfarande, undersöker fortfarande, utreder fortfarande, vi tackar, vi beklagar, vi vet, vi förstår, vi är, vi använder, vi ber, vi svarar, svarar på, vi tror, vi tycker`,
		tells: `publicera, informera, meddela, berätta, återkomma, dela med`,
		reports: `frågar, frågade, undrar, undrade, frågan är, vet inte, sa att, sade, skrev, meddelade, berättade`,
		subordinates: `om, när, eftersom, så att, som, medan, innan, efter att, därför att, hur, varför, där, tills`,
		adverbs: `och, men, också, därför, nu, dessutom, sedan, alltså, redan`,
		joiners: `och, men`,
		negations: `inte, ej`,
		rules: `från och med nu, hädanefter, framöver, från och med idag, i fortsättningen, nu, numera, inte längre`,
		onsets: `från och med, fr o m, från`,
		whens: `när, varje gång, så fort`,
		responses: `återställd, återställt, återställts, löst, lösts, identifierat, upptäckt, upptäckte, informerat, informerats, lärt, märkt, bekräftat, drabbats, stabil, stabilt, tillgänglig, övervägt, avstått, diskuterat, trott, försökt, hoppats, fungerar igen, uppe igen, åter tillgänglig`,
		nones: `ingen, inget, inga`,
		withouts: `utan`
	},
	dates: {
		dated: "publicerad, publicerat, upprättad, upprättat, skriven, skrivet, uppdaterad, uppdaterat, senast uppdaterad, version, fastställd",
		leadIns: "klart, klar, färdigt, färdig, planerat, planerad, beräknas, förväntas, mål, förhoppningsvis",
		weekOf: "veckan den @, veckan med den @, veckan från den @",
		inMonths: "i januari/under januari, i februari/under februari, i mars/under mars, i april/under april, i maj/under maj, i juni/under juni, i juli/under juli, i augusti/under augusti, i september/under september, i oktober/under oktober, i november/under november, i december/under december",
		published: "datum, publicerad, publicerat, publiceringsdatum, rapport fastställd",
		months: `januari, februari, mars, april, maj, juni, juli, augusti/aug, september, oktober/okt, november, december`,
		weekdays: `söndag/söndagen, måndag/måndagen, tisdag/tisdagen, onsdag/onsdagen, torsdag/torsdagen, fredag/fredagen, lördag/lördagen`,
		numbers: "en/ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, fjorton=14, femton=15, tjugo=20, trettio=30, sextio=60",
		units: {
			day: "dag, dagar",
			week: "vecka, veckor",
			month: "månad, månader",
			quarter: "kvartal",
			year: "år"
		},
		current: {
			week: "denna vecka, den här veckan, veckan",
			month: "denna månad, den här månaden, månaden, månadens slut, månadsskiftet, innevarande månad",
			quarter: "detta kvartal, det här kvartalet, kvartalet, kvartalets slut, kvartalsskiftet",
			year: "i år, detta år, året, årets slut, årsskiftet"
		},
		coming: {
			week: "nästa vecka, kommande vecka",
			month: "nästa månad, kommande månad",
			quarter: "nästa kvartal, kommande kvartal",
			year: "nästa år, kommande år"
		},
		alone: `denna vecka, den här veckan, denna månad, den här månaden, detta kvartal, det här kvartalet, i år, nästa vecka, kommande vecka, nästa månad, kommande månad, nästa kvartal, kommande kvartal, nästa år, årets slut, årsskiftet, månadens slut, månadsskiftet, kvartalets slut, kvartalsskiftet`,
		unless: "inte, inte före, från, sedan, efter, början av, varje",
		continues: "efter, före, sedan, gammal, gamla, senare",
		quarter: "q@, @ kvartalet, @:a kvartalet, kvartal @",
		ordinals: "första, andra, tredje, fjärde",
		within: "inom @, inom de närmaste @, de närmaste @, om @",
		first: "första",
		endOf: "slutet av @, i slutet av @, senast i slutet av @, före slutet av @, innan slutet av @, utgången av @, @ är slut, under loppet av @, vid slutet av @, före utgången av @, innan utgången av @, senast vid utgången av @, i slutet @, senast i slutet @, under hela @",
		next: "nästa @, på @, nu på @",
		ahead: "före den, före, innan den, innan",
		before: "flyttat till, flyttad till, uppskjutet till, framflyttat till, senast den, senast, före den, före, innan den, innan, till den, till, fram till, planerat till, planerad till, planeras till, schemalagt till, schemalagd till, inplanerat till, inplanerad till, beräknas klart, beräknas klar, beräknat till",
		after: "är slut",
		of: "av",
		to: "till, till och med",
		at: "den, från den, från och med den, från och med, på",
		hours: "klockan, midnatt",
		workdays: "arbetsdag, arbetsdagar, vardagar",
		near: "idag/i dag, ikväll/i kväll, imorgon/i morgon, i övermorgon",
		seasons: "vår/våren, sommar/sommaren, höst/hösten, vinter/vintern",
		inSeason: "i vår/under våren, i sommar/under sommaren, i höst/under hösten, i vinter/under vintern",
		holidays: "jul/julen/juldagen=12-25, julafton=12-24, nyår/nyårsdagen=01-01, nyårsafton=12-31",
		weeks: "vecka @, v. @",
		parts: "mitten av @=15, i mitten av @=15",
		halves: "första halvåret, andra halvåret",
		vague: `snart, inom kort, snarast, så snart som möjligt, så fort som möjligt, inom en snar framtid, på sikt, över tid, de närmaste dagarna, de närmaste veckorna, de närmaste månaderna, denna sprint, nästa sprint, kommande sprintar, nästa release,
      påsk, midsommar, helgen, i framtiden`,
		early: "början av @, i början av @",
		events: "sprint, sprinten, sprintar, release, releasen, version, iteration, semester, semestern, helgerna, säsongen, terminen, timmar",
		some: "några, närmaste, kommande, ett par",
		every: "varje @, en gång per @, en gång i @, var @",
		regular: {
			day: "dagligen, daglig",
			week: "veckovis, varje vecka",
			month: "månadsvis, varje månad",
			quarter: "kvartalsvis, varje kvartal",
			year: "årligen, årlig, varje år"
		},
		releases: "varje release, vid varje release, varje driftsättning"
	},
	kinds: {
		prevent: "förebyggande, förhindra",
		mitigate: "lindra, begränsa",
		detect: "upptäckt, övervakning, larm",
		process: "process, processer, dokumentation, kommunikation, utbildning",
		repair: "reparation, rättning, återställning"
	}
};

// src/core/parse/languages/turkish.ts
const turkish = {
	name: "tr",
	headings: {
		promises: `ne değişiyor, neler değişiyor, ne değişecek, neleri değiştirdik, neyi değiştirdik, neyi iyileştireceğiz, alınacak tedbirler, planlanan değişiklikler, kalan işler, =kararlar, alınan kararlar, sonraki teknik adımlar, sonraki adımlar, gelecek adımlar, bundan sonraki adımlar, aksiyonlar, aksiyon maddeleri, aksiyon planı, eylem planı, düzeltici faaliyetler, önleyici faaliyetler, düzeltici ve önleyici faaliyetler, düzeltici önlemler, önleyici önlemler,
      alınacak önlemler, alınacak aksiyonlar, yapılacaklar, yapılacak işler, iyileştirmeler, iyileştirme planı, planlanan iyileştirmeler, takip maddeleri, takip, neyi değiştiriyoruz, neler değişecek, neler yapacağız, ne yapacağız, ne yapıyoruz, bundan sonra,
      bir daha yaşanmaması için, tekrarlanmaması için, taahhütlerimiz, önlemler, şimdiye kadar yaptıklarımız, neler yaptık, kararlar,
      taahhütler, sözlerimiz, şimdi ne olacak, görevler, iş planı, kim ne yapıyor, kim ne yapacak, nasıl önle*, nasıl engelle*`,
		audiences: "kullanıcılar için, müşteriler için",
		restoration: "acil önlemler, alınan önlemler",
		others: `özet, ne çalıştı, takıldığımız yerler, neyi farklı yapardım, bilinen eksikler, öğrendiklerim, koruyucu önlemler, belirtiler, ilk müdahale, teşhis adımları, teşhis, kurtarma, sonrası, öğrenilen dersler, dersler, ne öğrendik, neler öğrendik, kök neden,
      nedenler, neden, zaman çizelgesi, zaman akışı, etki, etkiler, alınan önlemler, yapılanlar, çözüm, ne oldu, ne iyi gitti, neler iyi gitti, iyi gidenler, ne kötü gitti, neler kötü gitti, kötü gidenler, arka plan, sorular, açık sorular, açık kalanlar, ek, katılımcılar,
      tespit, reddedilen*, sizin yapmanız gerekenler, ne yapmalısınız, kaynaklar, sözlük, dağıtım listesi`,
		horizons: `kısa vade*, orta vade*, uzun vade*, 0 gün içinde, önümüzdeki 0 gün, önümüzdeki, kısa vadede, orta vadede, uzun vadede, bu çeyrek, gelecek çeyrek`,
		groups: `acil, hemen, teknik, organizasyonel, süreç, süreçler, altyapı, güvenlik, diğer, tamamlandı, tamamlananlar, devam eden*, planlanan*, yüksek öncelik*, düşük öncelik*`,
		joiners: "ve, ile",
		lessons: "dersler"
	},
	columns: {
		recurs: "sıklık, periyot",
		text: `aksiyon, faaliyet, görev, yapılacak iş, eylem, önlem, iş, açıklama, ne, madde, iyileştirme, ne yapılacak, taahhüt`,
		owner: `sorumlu, sorumlusu, sahibi, atanan, kim, sorumlu kişi, kim yapacak, kim ilgileniyor, sorumlu ekip`,
		due: "termin, termin tarihi, son tarih, hedef tarih, bitiş, bitiş tarihi, ne zaman, tarih, teslim tarihi",
		tracker: "kayıt, talep no, kayıt no, bağlantı",
		status: `durum, durumu, ilerleme, ne durumda`,
		priority: "öncelik",
		kind: "tür, tip, kategori",
		id: "sıra, sıra no",
		reason: "gerekçe, sebep"
	},
	textHeads: "başlık, konu, öneri, çözüm",
	labels: {
		busy: "ilgileniyor, üstlendi",
		assigns: "ilgilenen, üstlenen",
		posts: "birimi, müdürlüğü, müdürü, departmanı, sorumlusu, yöneticisi, kurulu",
		owner: "sorumlu, sorumlusu, sahibi, atanan, sorumlu kişi",
		attending: "katılanlar, katilanlar, kimler vardı, kimler vardi, katılımcılar, tutanak, yazar",
		due: "termin, son tarih, hedef tarih, bitiş tarihi, teslim tarihi",
		action: "düzeltici faaliyet, önleyici faaliyet, karşı önlem, önlem, aksiyon, yapılacak, sonraki adım, eylem",
		team: "ekip, ekibi, takım, takımı",
		role: "geliştiriciler, operasyon, güvenlik, destek",
		people: "ben, biz, herkes, tüm ekip",
		acts: "",
		toAct: "",
		suffers: "",
		anybody: "bir, her, eğer"
	},
	references: {
		leads: `@ ile takip ediliyor, @ üzerinden takip ediliyor, @ altında takip ediliyor, @ kaydıyla takip ediliyor, @ olarak kaydedildi, @ ile çözüldü, @ ile giderildi, @ ile tamamlandı`,
		nouns: "kayıt, kaydı, talep, ticket, issue, jira, pr, pull request, merge request, bug",
		within: `bu, şu, o, bir, ve, veya, ile, için, gibi, kadar, sonra, önce, beri, göre, ama, eğer, nasıl, ki, de, da, değil, bkz, bakınız, örneğin, benzer, ayrıca, adım, madde, aşama, bölüm, öncelik, numara, sunucu, sürüm, kural, seçenek, eylem, olay, kesinti,
      neden, sorun, soru, satır, commit`,
		joiners: "ve, sonra",
		verbs: "",
		auxiliaries: ""
	},
	marks: {
		live: "canlıda, üretimde, yayında, devrede",
		done: "tamamlandı, yapıldı, çözüldü, kapandı, giderildi, bitti, tamam, kapatıldı, uygulandı, devreye alındı, yapildi, tamamlandi, cozuldu, şimdiye kadar yaptıklarımız",
		open: "açık, devam ediyor, devam, bekliyor, planlandı, yapılacak, ertelendi, başlanmadı, başlamadı, beklemede, sürüyor, inceleniyor, henüz",
		dropped: "iptal, iptal edildi, vazgeçildi, reddedildi, yapılmayacak, geri çekildi",
		replaced: "yerine",
		moved: "ertelendi, taşındı, önceki tarih, ilk tarih",
		past: "gönderildi, yayınlandı, değiştirildi, güncellendi, eklendi, kaldırıldı",
		negations: "değil, kısmen",
		beside: "ile, tarihinde"
	},
	prose: {
		pledges: `*eceğiz, *acağız, planlıyoruz, hedefliyoruz, taahhüt ediyoruz, söz veriyoruz, karar verdik, üzerinde çalışıyoruz, çalışmaya başladık, ekliyoruz, kuruyoruz, değiştiriyoruz, *eceğim, *acağım`,
		personal: "*eceğim, *acağım",
		plans: `*ecek, *acak, *ecektir, *acaktır, *ecekler, *acaklar, planlandı, planlanıyor, gerekiyor, gerekli, ekledik, kurduk, değiştirdik, devreye aldık, artık`,
		neither: `olacaksınız, göreceksiniz, bilgilendireceğiz, paylaşacağız, yayınlayacağız, devam edeceğiz, sürdüreceğiz, umuyoruz, özür dileriz, teşekkür ederiz, eğer, gelecek`,
		conditions: "eğer, şayet",
		enumerators: "öncelikle, ilk olarak, ikinci olarak, ayrıca, bunun yanında, son olarak, bundan sonra, gelecekte, kısa vadede, uzun vadede, artık",
		announcements: "karar verdik, kararlaştırdık, aşağıdaki adımları, aşağıdaki önlemleri, şu adımları, şu önlemleri, aşağıdaki iyileştirmeleri, aşağıdaki aksiyonları",
		lists: "aşağıdaki",
		generalities: "birkaç değişiklik, bazı değişiklikler, aşağıdaki, elimizden geleni",
		explanations: "nedeniyle, çünkü, nedeni, sebebi, yüzünden, belirtiler, sonucunda",
		questions: "neden, niçin, nasıl, ne zaman, kim, nerede, hangi, ne, acaba",
		imperatives: `ekle, iyileştir, ayır, değiştir, güncelle, oluştur, yaz, kur, kaldır, sil, düzelt, test et, kontrol et, belgele, otomatikleştir, incele, taşı, artır, azalt, gözden geçir, tanımla, sağla, ayarla, hazırla, iste, planla`,
		rejections: "karar verildi yapılmayacak, reddedildi, yapmamaya karar",
		checklists: "bu belge, bu doküman, bu şablon, yukarıdaki bölümler",
		placeholders: "yok, belirlenecek, uygulanamaz, doldurulacak, açıklama"
	},
	actions: {
		starts: "yeni",
		ends: `*mesi, *ması, *mek, *mak, *ilecek, *ılacak, *ulacak, *ülecek, *necek, *nacak, *ecek, *acak, *eceğiz, *acağız, ekle, güncelle, yaz, kur, kaldır, sil, düzelt, taşı, artır, azalt, tanımla, ayarla, hazırla, değiştir, oluştur, iyileştir, otomatikleştir, test et, kontrol et, analiz et, devreye al, kapat, aç, sınırla, böl, ayır, öğret,
      eğit, izle, belirle`,
		ideas: `öneriler, öneri, tavsiyeler, fikirler, talimatlar, doğrulama, test planı, prosedür, gündem, seçenekler, alternatifler, hedefler, ilkeler, değerler, tasarım, mimari, komutlar, geri yükleme, tartışma, notlar, kontrol listesi, kurallar, örnekler, nasıl yapılır, nasıl çalışır`
	},
	evidence: {
		templates: "şablon, şablonu, örnek",
		guides: `sözleşme, sözleşmesi, yönetmelik, yönetmeliği, yönerge, yönergesi, runbook, playbook, politika, politikası, kılavuz, kılavuzu, rehber, rehberi, el kitabı, prosedür, prosedürü,
      süreç, kontrol listesi, değişiklik günlüğü, durum günlüğü, ilkeler, form`,
		itself: "bu politika, bu kılavuz, bu rehber, bu prosedür",
		histories: "değişiklik geçmişi, sürüm geçmişi",
		guideHeads: "ön koşullar, adımlar, kapsam, amaç, adım 1, adım 2, adım 3, ne yapmalı, değişiklik geçmişi, adım adım",
		guideTitles: "neden, nasıl",
		readers: "siz, sizin, size, lütfen",
		past: "yapıldı, edildi, oldu, idi"
	},
	sentences: {
		marks: `ve, bir, bu, için, ile, da, olarak, daha, çok, gibi, kadar, sonra, tüm, her, biz, size, sizin, değil, olan, ilgili, en`,
		authors: `biz, ben, ekibimiz, *ceğiz, *cağız, *ceğim, *cağım, planlıyoruz, karar verdik, bir sonraki adımımız, sonraki adımımız, *maya başladık, *meye başladık, taahhüt ediyoruz, taahhüt ettik, anlaştık, kararlaştırdık, *ıyoruz, *iyoruz, *uyoruz, *üyoruz`,
		readers: `siz, müşteriler, kullanıcılar`,
		outsiders: `polis, savcılık, mahkeme, bakanlık, üretici, tedarikçi, sigorta, sağlayıcımız, sağlayıcısı, sağlayıcı, barındırma sağlayıcımız`,
		pronouns: `bu, o, şu, kimse, hiçbir`,
		future: `*ceğiz, *cağız, *ceğim, *cağım, *ecek, *acak, *ecekler, *acaklar, *ecektir, *acaktır`,
		intentions: `planlıyoruz, karar verdik, taahhüt ediyoruz, söz veriyoruz, hedefliyoruz, planlandı, bir sonraki adımımız, sonraki adımımız, sonraki adım, *maya başladık, *meye başladık, taahhüt ettik, anlaştık, kararlaştırdık, planlanıyor, planlanmaktadır`,
		ongoing: `*ıyoruz, *iyoruz, *uyoruz, *üyoruz, yeniden yazılıyor, *ılıyor, *iliyor, *ulıyor, *ülüyor`,
		past: `dün, geçen, *dık, *dik, *duk, *dük, *mıştı, *mişti, oldu, idi`,
		perfect: `*dık, *dik, *duk, *dük`,
		purposes: `tekrar yaşanmaması, bir daha, tekrarlanmaması`,
		onward: `artık, bundan sonra, bundan böyle`,
		grants: `alacak, alacaklar, iade edil*`,
		passives: `*ılacak, *ilecek, *ulacak, *ülecek, *nacak, *necek, *ılıyor, *iliyor, *ulıyor, *ülüyor, *nıyor, *niyor`,
		wishes: `umuyoruz, umarız, lütfen, belki, *ebilir, *abilir, öneririz, teşekkür, özür`,
		vague: `her zaman, asla, elimizden gelen, en iyisini`,
		states: `devam edeceğiz, sürdüreceğiz, göreceğiz, kalacak, zaman alacak, zaman alabilir, sürecek, yanıtlayacağız, cevaplayacağız, araştırıyoruz, hâlâ, teşekkür, özür dileriz, biliyoruz, anlıyoruz, gerekecek, kullanıyoruz, üzgünüz, diliyoruz, inanıyoruz, görüyoruz, istiyoruz, umuyoruz, bekliyoruz, yaşıyoruz, devam ediyoruz, sunuyoruz, sürdürüyoruz, ediyoruz teşekkür, teşekkür ediyoruz`,
		tells: `paylaşacağız, yayınlayacağız, bilgilendireceğiz, duyuracağız, açıklayacağız`,
		reports: `soruyor, soruyorlar, sordu, sordular, merak ediyor, söyledi, söylediler, dedi, bildirdi, yazdı`,
		subordinates: `eğer, çünkü, ki`,
		adverbs: `ve, ama, ayrıca, bu nedenle, artık, şimdi`,
		joiners: `ve, ama`,
		negations: `değil`,
		rules: `bundan sonra, bundan böyle, artık, bugünden itibaren, şimdi`,
		onsets: `den itibaren, dan itibaren, ten itibaren, tan itibaren, itibaren`,
		responses: `geri yüklendi, giderildi, çözüldü, öğrendik, fark ettik, doğruland*, kayboldu, tekrar çalış*, erişilebilir, düşündük, vazgeçtik, denedik, tartıştık, sandık, tespit ettik, tespit edildi, bilgilendirdik, etkilendi`,
		nones: `hiçbir, hiç kimse, kimse`,
		withouts: `olmadan, onaysız, denemesiz`
	},
	dates: {
		dated: "yayın tarihi, yayınlandı, güncelleme, son güncelleme, sürüm",
		leadIns: "hedef, planlanan, tahmini, beklenen",
		weekOf: "@ haftası, @ haftasında, @ haftasına kadar",
		during: "@ boyunca, @ içinde, @ ayı içinde, @ ayı boyunca, @ içerisinde, @ yılı içinde, @ yılı boyunca",
		published: "tarih, yayın tarihi, yayımlanma tarihi, yayınlandı, rapor tarihi, belge tarihi",
		months: `ocak, şubat/subat, mart, nisan, mayıs/mayis, haziran, temmuz, ağustos/agustos, eylül/eylul, ekim, kasım/kasim, aralık/aralik`,
		weekdays: "pazar, pazartesi, salı/sali, çarşamba/carsamba, perşembe/persembe, cuma, cumartesi",
		numbers: "bir, iki, üç/uc, dört/dort, beş/bes, altı/alti, yedi, sekiz, dokuz, on, on bir, on iki, on dört=14, on beş=15, yirmi=20, otuz=30",
		units: {
			day: "gün, gun, günü",
			week: "hafta, haftası",
			month: "ay",
			quarter: "çeyrek",
			year: "yıl, yil, sene"
		},
		current: {
			week: "bu hafta, hafta, haftanın",
			month: "bu ay, ay, ayın",
			quarter: "bu çeyrek, çeyrek, çeyreğin",
			year: "bu yıl, bu sene, yıl, yılın"
		},
		coming: {
			week: "gelecek hafta, önümüzdeki hafta, haftaya",
			month: "gelecek ay, önümüzdeki ay",
			quarter: "gelecek çeyrek, önümüzdeki çeyrek",
			year: "gelecek yıl, önümüzdeki yıl, gelecek sene, seneye"
		},
		alone: `bu hafta, bu ay, bu çeyrek, bu yıl, bu sene, gelecek hafta, önümüzdeki hafta, haftaya, gelecek ay, önümüzdeki ay, gelecek çeyrek, önümüzdeki çeyrek, gelecek yıl, önümüzdeki yıl`,
		unless: "her, geçen",
		continues: "sonra, önce, boyunca",
		quarter: "q@, ç@, @. çeyrek, @ çeyrek, @. çeyrekte, @. çeyreğe kadar",
		ordinals: "birinci/ilk, ikinci, üçüncü, dördüncü",
		within: "@ içinde, @ icinde, @ içerisinde, önümüzdeki @",
		endOf: "@ sonu, @ sonuna, @ sonuna kadar, @ sonunda, @ bitmeden, @ yılı sonuna kadar, @ yılı sonu, @ ayı sonuna kadar, @ ayı sonu, @ bitmeden önce",
		next: "gelecek @, önümüzdeki @, bu @",
		ahead: "",
		before: "en geç",
		after: `'a kadar, 'e kadar, 'ya kadar, 'ye kadar, 'na kadar, 'ne kadar, 'ına kadar, 'ine kadar, 'una kadar, 'üne kadar, a kadar, e kadar, ya kadar, ye kadar, kadar, tarihine kadar, tarihine dek, gününe kadar, 'a dek, 'e dek, 'dan önce, 'den önce, 'tan önce, 'ten önce,
      tarihinden önce, itibarıyla, ayında, ayına kadar, 'da, 'de, 'ta, 'te, için planlandı, olarak planlandı`,
		of: "",
		to: "ile",
		at: "",
		hours: "öğlen, gece yarısı",
		workdays: "iş günü, iş gunu",
		near: "bugün/bugun, bu akşam, yarın/yarin, öbür gün",
		seasons: "ilkbahar/bahar, yaz, sonbahar/güz, kış",
		inSeason: "ilkbaharda, yazın, sonbaharda, kışın",
		holidays: "yılbaşı/yılbaşına=01-01, noel=12-25",
		weeks: "@. hafta, @. haftada, @. haftaya",
		parts: "@ ortası=15, @ ortasına=15, @ ortasına kadar=15, @ ortasında=15",
		halves: "ilk yarı/birinci yarıyıl/ilk yarısı, ikinci yarı/ikinci yarıyıl/ikinci yarısı",
		vague: `yakında, en kısa sürede, en kisa surede, mümkün olan en kısa sürede, kısa süre içinde, önümüzdeki günlerde, önümüzdeki haftalarda, önümüzdeki aylarda, sonraki sprint, sürümden önce, sprintten önce, tatilden önce, bayramdan önce, gelecek sprint, bu sprint, sonraki sürüm, bayram, hafta sonu, ileride`,
		early: "@ başı, @ başında, @ başına kadar",
		events: "sprint, sprinti, sprintte, sürüm, sürüme, sürümde, tatil, tatilden, bayram, sezon, dönem, saat",
		some: "birkaç, önümüzdeki",
		every: "her @, @ bir, @da bir, @de bir",
		regular: {
			day: "günlük, her gün",
			week: "haftalık, her hafta",
			month: "aylık, her ay",
			quarter: "üç aylık, her çeyrek",
			year: "yıllık, her yıl"
		},
		releases: "her sürümde, her sürüm, her yayında"
	},
	kinds: {
		prevent: "önleme, önleyici",
		mitigate: "azaltma, hafifletme",
		detect: "tespit, izleme, alarm",
		process: "süreç, süreçler, dokümantasyon, iletişim, eğitim",
		repair: "onarım, düzeltici, kurtarma"
	}
};

// src/core/parse/languages/ukrainian.ts
const ukrainian = {
	name: "uk",
	headings: {
		promises: `що змінюється, що ми змінили, що змінили, щоб такого не повторилося, що покращимо, що ми покращимо, як ми це виправимо, залишилось зробити, що залишилось зробити, залишилося зробити, =домовленості, подальші дії, подальші кроки, наступні кроки, наступні дії, план дій, план заходів, план покращень, план робіт, коригувальні дії, коригувальні заходи, запобіжні заходи, запобіжні дії, превентивні заходи, профілактичні заходи, запобігання,
      заходи, завдання, що буде зроблено, що зробимо, що зробимо далі, що ми зробимо, що робимо, що ми робимо, що змінюємо, що ми змінюємо, що змінимо, що зміниться, що далі, що плануємо, покращення, поліпшення, удосконалення, як ми запобіжимо, як цього уникнемо,
      щоб не повторилося, щоб це не повторилося, зобов язання, наші зобов язання, доробки, екшн айтеми, open follow ups, що вже зробили, що ми вже зробили, вже зроблено, домовленості,
      що обіцяємо, і що тепер, відтепер, рішення, домовились, домашнє завдання, доопрацювання, хто що робить, хто за що відповідає, як ми запобіг*, як запобіг*, як не допустити`,
		audiences: "для користувачів, для клієнтів",
		restoration: "негайні дії, усунення, вжиті заходи",
		others: `загальна інформація, що сталось, що сталося, як виявили, що зробили, що було зроблено, що спрацювало добре, що спрацювало, що не спрацювало, що пішло добре, що пішло не так, навчання на помилках, загальний алгоритм, алгоритм реагування,
      ключові висновки, висновки, уроки, чого навчилися, хронологія, таймлайн, першопричина, корінна причина, причина, причини, вплив, наслідки, вжиті заходи, виконані дії, короткий опис, опис, підсумок, резюме, виявлення, відновлення, вирішення, передумови,
      контекст, питання, відкриті питання, додаток, посилання, учасники, симптоми, діагностика, що робити вам, що можете зробити, дякуємо, глосарій, відхилен*, що можна покращити, рекомендації`,
		horizons: `короткостроков*, середньостроков*, довгостроков*, протягом 0 днів, найближчі 0 днів, у найближчі, найближчим часом, короткостроково, довгостроково, цього кварталу, наступного кварталу`,
		groups: `негайн*, термінов*, технічні, організаційні, процеси, інфраструктура, код, безпека, інше, виконано, зроблено, в роботі, заплановано`,
		joiners: "і, та, й",
		lessons: "висновки, уроки"
	},
	columns: {
		recurs: "періодичність, частота",
		text: `дія, дії, захід, заходи, завдання, що зробити, опис, крок, що робимо, покращення, що, зобов язання`,
		owner: `відповідальний, відповідальна, відповідальні, виконавець, власник, хто, хто робить, хто відповідає`,
		due: "до якого числа, дедлайн, термін, строк, терміни, коли, термін виконання, строк виконання, кінцевий термін, дата",
		tracker: "тікет, тікети, посилання",
		status: `статус, стан, готовність, на якому етапі, прогрес`,
		priority: "пріоритет",
		kind: "тип, вид, категорія",
		id: "номер",
		reason: "причина перенесення, обґрунтування"
	},
	textHeads: "назва, заголовок, пункт, рішення",
	labels: {
		busy: "цим займається, займається цим, бере на себе",
		assigns: "займається, робить, відповідає, взяв, взяла",
		posts: "керівник, начальник, директор, служба, департамент, управління",
		owner: "відповідальний, відповідальна, відповідальні, виконавець, власник",
		attending: "присутні, учасники, протокол, автор, автори",
		due: "дедлайн, термін, строк, термін виконання",
		action: "захід, коригувальна дія, запобіжний захід, коригувальний захід, дія, завдання, зробити, наступний крок",
		team: "команда, відділ, група",
		role: "розробники, адміністратори, безпека, підтримка, девопс",
		people: "я, ми, усі, всі, вся команда",
		acts: "буде, будуть, має, мають, повинна, повинні",
		toAct: "",
		suffers: "повідомлен*, отриму*",
		anybody: "будь-яка, кожна, якщо, коли"
	},
	references: {
		leads: `відстежується в, відстежується у, відстежується як, відстежуємо в, ведеться в, заведено в, заведено як, зафіксовано в, виправляє, виправлено в, закриває, закрито в, вирішує, вирішено в, зроблено в, виконано в, реалізовано в`,
		nouns: "тікет, тікети, тікеті, тікету, задача, задачі, задачу, таск, таску, issue, jira, pr, пр, пулреквест, pull request, merge request, баг",
		within: `в, у, на, з, із, від, до, для, по, про, за, під, над, при, без, через, між, перед, після, крім, і, й, та, або, чи, але, якщо, коли, що, щоб, як, де, не, ні, це, цей, ця, цю, цього, той, наш, наша, був, була, було, були, буде, див, дивись,
      пор, напр, подібно, згідно, також, вже, ще, крок, пункт, фаза, частина, пріоритет, номер, вузол, сервер, версія, правило, варіант, дія, інцидент, інциденту, збій, збою, причина, проблема, питання, розділ, коміт`,
		joiners: "і, й, та, потім",
		verbs: "відкотити, злити, закрити, відтворити, виявити, запобігти, запобігає, завершити, застосувати, замінити, спричинив, спричинила, перевірити, дослідити, покрити",
		clauses: "який, яка, яке, які, якого, що",
		auxiliaries: "який, яка, яке, які, може, повинен"
	},
	marks: {
		live: "у продакшені, в продакшені, у проді, в проді, в експлуатації, працює, запущено",
		done: "виконан*, зроблен*, готово, завершен*, закрит*, виправлен*, впроваджен*, вирішен*, так, що вже зробили, що ми вже зробили, вже зроблено",
		open: "відкрит*, в роботі, у роботі, в процесі, запланован*, очіку*, не розпочат*, не виконано, не зроблено, до виконання, відкладен*, планується",
		dropped: "скасован*, відхилен*, знято, відкликан*, не будемо робити, неактуально",
		replaced: "замінено на, замінений на",
		moved: "перенесено, перенесений, раніше, спочатку",
		past: "надіслано, опубліковано, виправлено, оновлено, замінено, додано, видалено",
		negations: "не, ні, частково, крім",
		beside: "в, у, на, від, до, з, вже"
	},
	prose: {
		pledges: `ми будемо, будемо, плануємо, ми плануємо, маємо намір, збираємося, працюємо над, зобов'язуємося, додамо, впровадимо, налаштуємо, зробимо, змінимо, перенесемо, оновимо, перевіримо, напишемо, опишемо, посилимо, проведемо, створимо, запустимо, введемо,
      збільшимо, зменшимо, протестуємо, автоматизуємо, переглянемо, видалимо, замінимо, ми почали, почали, вирішили, я зроблю, я додам`,
		personal: "я зроблю, я додам, я буду",
		plans: `*имемо, *уємо, *юємо, *немо, *имо, буде, будуть, планується, заплановано, необхідно, потрібно, слід, тепер, відтепер, додали, впровадили, налаштували, запустили`,
		neither: `це дозволить, це буде, ви будете, користувачі будуть, будемо тримати в курсі, повідомимо, опублікуємо, продовжимо, сподіваємося, просимо вибачення, якщо`,
		conditions: "якщо, у разі, в разі",
		enumerators: "по-перше, по-друге, по-третє, крім того, також, нарешті, надалі, у майбутньому, найближчим часом, додатково, потім, відтепер",
		announcements: "ми вирішили, домовилися, домовились, такі заходи, такі дії, наступні заходи, наступні дії, такі кроки, вживаємо таких заходів",
		lists: "наступні, такі",
		generalities: "низка змін, кілька змін, такі, наступні, зробимо все можливе, зробимо все",
		explanations: "через те, тому що, причина, причини, симптом*, внаслідок, спричинен*",
		questions: "чи, чому, навіщо, що, як, коли, хто, де, який, яка, які",
		imperatives: `додати, налаштувати, оновити, впровадити, перевірити, виправити, створити, написати, покращити, збільшити, зменшити, переглянути, провести, розробити, перенести, автоматизувати, задокументувати, описати, видалити, змінити, зробити, реалізувати,
      ввести, забезпечити, увімкнути, вимкнути, заборонити, обмежити, розгорнути, затвердити, протестувати, надрукувати, дослідити, навчити`,
		rejections: "вирішили не, відхилен*, не будемо",
		checklists: "цей документ, цього документа, цей шаблон, розділи вище",
		placeholders: "немає, не потрібно, відсутні, не визначено, буде визначено, опис"
	},
	actions: {
		starts: `*ати, *яти, *ити, *іти, *їти, *ути, *ння, *ація, новий, нова, нове, перехід, перевірка, розробка, алерт, алерти, тести, ревізія`,
		ideas: `рекомендації, пропозиції, ідеї, поради, інструкція, інструкції, перевірка, план тестування, процедура, порядок денний, варіанти, альтернативи, цілі, принципи, цінності, дизайн, архітектура, команди, відновлення, обговорення, нотатки, чек лист, правила, приклади, якщо, як перевірити, як працює, як влаштован*`
	},
	evidence: {
		templates: "шаблон, шаблони, зразок",
		guides: `угода, договір, кодекс, ранбук, плейбук, playbook, runbook, регламент, політика, посібник, інструкція, інструкції, пам ятка, чек лист,
      порядок, процес, журнал змін, журнал статусу, правила, форма`,
		itself: "ця політика, цей посібник, цей регламент, ця інструкція",
		histories: "історія змін, історія версій",
		guideHeads: "передумови, кроки, ескалація, сфера застосування, мета, принципи, крок 1, крок 2, крок 3, що робити, історія змін, порядок дій",
		guideTitles: "як ми, чому, навіщо",
		readers: "ви, вам, вас, ваш, ваша, ваші, будь ласка",
		past: "був, була, було, були"
	},
	sentences: {
		marks: `і, й, та, що, не, ми, на, за, до, із, зі, щоб, як, це, для, від, про, вам, вас, вже, ще, буде, будемо, їх, який, яка, які, також, у, з`,
		authors: `ми, я, наша команда, будемо, *имо, *ємо, *їмо, плануємо, вирішили, почали, наступним кроком, наступний крок, домовилися, домовились, розпочали`,
		readers: `ви, вам, користувачі, клієнти, якщо`,
		outsiders: `поліція, прокуратура, суд, міністерство, регулятор, виробник, постачальник, постачальники, страхова, провайдер, хостинг провайдер, хостер`,
		pronouns: `це, він, вона, воно, вони, ніхто, ніщо, хтось`,
		future: `відповість, відповідять, з'являться, опублікує, опублікують, проведе, проведуть, перевірить, перевірять, впровадить, впровадять, виправить, виправлять, замінить, замінять, поверне, повернуть, почне, почнуть, завершить, завершать, підготує, підготують, представить, представлять, зв'яжеться, зв'яжуться, надішле, надішлють, розповість, запустить, запустять, будемо, буду, буде, будуть, *имо, *немо, *шемо, *ємо до, зробимо, налаштуємо, додамо, впровадимо, надішлемо, повернемо, обдзвонить, звірить, з'явиться, стане, *имуть, *иметься, напише, напишуть, перепише, перепишуть, перепишу, напишу, додам, виправлю, зроблю, *тимемо, *имемо`,
		intentions: `плануємо, збираємося, маємо намір, вирішили, зобов'язуємося, заплановано, планується, працюємо над, наступним кроком, наступний крок, домовилися, домовились, почали, розпочали, зобов'язалися`,
		ongoing: `*уємо, *юємо, *аємо, *яємо, потребує, тепер, зараз переписують, зараз *ують, зараз *ється, зараз *юють, розділяємо`,
		past: `вчора, минул*, був, була, було, були, *лися, *вся, *лося, *лася`,
		perfect: `ми *ли, *ли, відмовилися`,
		purposes: `не повтор*, у майбутньому, надалі`,
		onward: `тепер, відтепер, віднині, надалі, більше не, почали`,
		grants: `отримає, отримають, отримаєте, повернемо, відшкодуємо`,
		passives: `буде *но, буде *ено, будуть *ені, буде *ана, буде *ано, буде *то, зараз *ують, зараз *ється, зараз *юють`,
		wishes: `сподіваємося, може, можуть, могли б, можливо, будь ласка, радимо, слід, варто, хотілося б, просимо, б, би, якби, дякуємо, вам потрібно, вам доведеться`,
		vague: `завжди, ніколи, все можливе, краще, надалі довірятимете`,
		states: `побачимо, продовжимо, залишиться, дозволить, зможете, зможе, мине, знадобиться час, потрібен час, відповімо, відповідаємо, з'ясовуємо, дякуємо, вибачаємося, перепрошуємо, розуміємо, знаємо, шкодуємо, потрібно буде увійти, виясняємо`,
		tells: `опублікуємо, повідомимо, розповімо, поділимося, оголосимо, поінформуємо`,
		reports: `запитують, запитуєте, питають, питаєте, питання в тому, не знаємо, сказав*, сказали, написав*, повідомив*, стверджу*`,
		subordinates: `якщо, коли, поки, бо, тому що, щоб, який, яка, які, яке, що, як, де, хоча, чому`,
		adverbs: `і, й, та, але, також, тому, тепер, вже, ще, потім`,
		joiners: `і, й, та, але, а`,
		negations: `не`,
		rules: `відтепер, відтак, віднині, тепер, надалі, з цього моменту, зараз, більше не`,
		onsets: `з, із, зі, від, починаючи з`,
		whens: `коли, щоразу, кожного разу, якби`,
		responses: `усунут*, усунули, виявили, з'ясували, повідомили, дізналися, помітили, постражда*, стабільн*, доступн*, працює, розглядали, відмовилися, відмовились, думали, намагалися, обговорювали, сподівалися, відкотили, відновили, відновлено, знову працює, підтвердили, виявлено`,
		nones: `жодна, жоден, жодне, ніхто`,
		withouts: `без`
	},
	dates: {
		dated: "опубліковано, складено, написано, оновлено, останнє оновлення, версія, редакція",
		leadIns: "готово, завершення, планується, очікується, заплановано, мета, ймовірно",
		weekOf: "тиждень з @, тижня з @, тижні з @",
		single: "протягом @, упродовж @, впродовж @, через @",
		during: "протягом @, упродовж @, впродовж @, у ході @",
		published: "дата, дата публікації, опубліковано, дата звіту",
		months: `січня/січень/січні/січ, лютого/лютий/лютому/лют, березня/березень/березні/бер, квітня/квітень/квітні/квіт, травня/травень/травні/трав, червня/червень/червні/черв, липня/липень/липні/лип, серпня/серпень/серпні/серп,
      вересня/вересень/вересні/вер, жовтня/жовтень/жовтні/жовт, листопада/листопад/листопаді/лист, грудня/грудень/грудні/груд`,
		weekdays: `неділя/неділі/неділю, понеділок/понеділка, вівторок/вівторка, середа/середи/середу, четвер/четверга, п'ятниця/п'ятниці/п'ятницю, субота/суботи/суботу`,
		numbers: "одного/один/одну, двох/два/дві, трьох/три, чотирьох/чотири, п'яти/п'ять, шести/шість, семи/сім, восьми/вісім, дев'яти/дев'ять, десяти/десять, одинадцяти/одинадцять, дванадцяти/дванадцять, чотирнадцяти=14, чотирнадцять=14, п'ятнадцяти=15, п'ятнадцять=15, двадцяти=20, двадцять=20, тридцяти=30, тридцять=30",
		units: {
			day: "день, дні, дня, днів",
			week: "тиждень, тижня, тижні, тижнів",
			month: "місяць, місяця, місяці, місяців",
			quarter: "квартал, кварталу, квартали, кварталів",
			year: "рік, року, роки, років"
		},
		current: {
			week: "цього тижня, цей тиждень, на цьому тижні, тижня",
			month: "цього місяця, поточного місяця, місяця, у цьому місяці",
			quarter: "цього кварталу, поточного кварталу, кварталу, у цьому кварталі",
			year: "цього року, поточного року, року, у цьому році"
		},
		coming: {
			week: "наступного тижня, наступний тиждень, на наступному тижні",
			month: "наступного місяця, у наступному місяці, наступний місяць",
			quarter: "наступного кварталу, у наступному кварталі, наступний квартал",
			year: "наступного року, у наступному році"
		},
		alone: `цього тижня, на цьому тижні, цього місяця, цього кварталу, цього року, наступного тижня, на наступному тижні, наступного місяця, у наступному місяці, наступного кварталу, у наступному кварталі, наступного року`,
		unless: "не, з, із, від, після, початку, початок, кожен, кожні",
		continues: "після, до, тому, з моменту",
		quarter: "q@, @ квартал, @ кварталу, @ кварталі, @ кв, @-й квартал",
		ordinals: "перший/першого/першому, другий/другого/другому, третій/третього/третьому, четвертий/четвертого/четвертому",
		within: "протягом @, за @, через @, упродовж @, впродовж @",
		first: "першого, перше",
		endOf: "до кінця @, кінець @, кінця @, наприкінці @, в кінці @, на кінець @, до завершення @",
		next: "наступний @, наступну @, у наступний @, найближчий @, найближчу @",
		ahead: "",
		before: "перенесли на, перенесено на, відклали до, відкладено до, до, не пізніше, не пізніше ніж, перед, заплановано на, запланований на, запланована на, планується на, призначено на, орієнтовно, орієнтовно до",
		after: "",
		of: "року",
		to: "до, по",
		at: "в, у, з, із, починаючи з, на, протягом",
		hours: "полудня, опівночі, години, кінця дня",
		workdays: "робочий день, робочих днів, робочі дні, робочого дня",
		near: "сьогодні, сьогодні ввечері, завтра, післязавтра",
		seasons: "весна/весни/весну, літо/літа, осінь/осені, зима/зими/зиму",
		inSeason: "навесні, влітку, восени, взимку",
		holidays: "різдво/різдва=12-25, новий рік/нового року=01-01",
		weeks: "тиждень @, @-й тиждень",
		parts: "середина @=15, середини @=15, до середини @=15, в середині @=15, у середині @=15",
		halves: "перше півріччя/першому півріччі/першого півріччя/1 півріччя, друге півріччя/другому півріччі/другого півріччя/2 півріччя",
		vague: `скоро, незабаром, найближчим часом, найближчими днями, найближчими тижнями, найближчими місяцями, якнайшвидше, якомога швидше, наступний спринт, у наступному спринті, цей спринт, у цьому спринті, наступний реліз, у майбутньому, пізніше`,
		early: "початок @, початку @, на початку @, до початку @",
		events: "спринт, спринту, спринті, спринтів, реліз, релізу, релізі, версії, ітерації, канікул, свят, відпустки, сезону, семестру, годин",
		some: "кілька, кількох, декілька, найближчих",
		every: "кожен @, кожного @, кожні @, кожну @, раз на @, один раз на @",
		regular: {
			day: "щодня, щоденно, щоденна, щоденний",
			week: "щотижня, щотижнево, щотижневий",
			month: "щомісяця, щомісячно, щомісячний",
			quarter: "щокварталу, щоквартально, щоквартальний",
			year: "щороку, щорічно, щорічний"
		},
		releases: "кожен реліз, кожного релізу, з кожним релізом"
	},
	kinds: {
		prevent: "запобігання, запобіжн*, профілактика",
		mitigate: "пом'якшення",
		detect: "виявлення, моніторинг",
		process: "процес, процеси, документація, навчання",
		repair: "виправлення, відновлення"
	}
};

// src/core/parse/languages/vietnamese.ts
const vietnamese = {
	name: "vi",
	headings: {
		promises: `chúng tôi thay đổi gì, chúng tôi đã thay đổi gì, để không lặp lại, để không tái diễn, kế hoạch tiếp theo, việc còn lại, những việc còn lại, =quyết định, việc sẽ làm, hành động khắc phục, hành động phòng ngừa, hành động cải tiến, hành động tiếp theo, hành động, biện pháp khắc phục, biện pháp phòng ngừa, biện pháp ngăn ngừa, biện pháp cải tiến, các biện pháp, kế hoạch hành động, kế hoạch khắc phục, kế hoạch cải tiến,
      việc cần làm, những việc cần làm, các bước tiếp theo, bước tiếp theo, cải tiến, phòng ngừa, thử mới, chúng tôi sẽ làm gì, chúng tôi sẽ thay đổi, chúng ta sẽ làm gì, sẽ thay đổi gì, thay đổi sắp tới, cam kết, cam kết của chúng tôi, việc tiếp theo, sắp tới, những việc đã làm, chúng tôi đã làm gì,
      lời hứa, những gì sẽ thay đổi, thay đổi, chúng tôi đang làm gì, từ nay, công việc, đã làm, đã thực hiện, biện pháp, quyết định, kế hoạch, để sự cố không tái diễn, ai làm gì, ngăn tái diễn, chúng tôi ngăn, làm sao để không tái diễn`,
		audiences: "dành cho người dùng, dành cho khách hàng",
		restoration: "biện pháp tức thời, khắc phục tạm thời, biện pháp khắc phục",
		others: `tóm tắt, tóm tắt dự án, điều làm tốt, điều chưa tốt, điều làm chưa tốt, khó khăn, cách xử lý, bài học kinh nghiệm, bài học, đánh giá, số liệu tổng kết, kết luận, giữ lại, bỏ đi, nguyên nhân, nguyên nhân gốc rễ, diễn biến, dòng thời gian, ảnh hưởng, cách khắc phục,
      chuyện gì đã xảy ra, điều gì đã xảy ra, đã xảy ra, bối cảnh, thông tin chung, câu hỏi, phụ lục, người tham gia, triệu chứng, chẩn đoán, phát hiện, khôi phục, xử lý sự cố, hành động đã thực hiện, biện pháp đã thực hiện, quý khách cần làm gì, bạn cần làm gì, khách hàng cần làm gì,
      danh sách kiểm tra, hướng phát triển, hướng phát triển tiếp theo, đã từ chối, không thực hiện, tham khảo, thuật ngữ`,
		horizons: `ngắn hạn, trung hạn, dài hạn, trong 0 ngày, 0 ngày tới, quý này, quý tới`,
		groups: `ngay lập tức, kỹ thuật, tổ chức, quy trình, hạ tầng, bảo mật, khác, đã hoàn thành, đang thực hiện, đã lên kế hoạch, ưu tiên cao, ưu tiên thấp`,
		joiners: "và, của, các",
		lessons: "bài học"
	},
	columns: {
		recurs: "tần suất, chu kỳ",
		text: `hành động, công việc, nội dung, việc, biện pháp, nhiệm vụ, mô tả, việc cần làm, cải tiến, cam kết`,
		owner: `người phụ trách, phụ trách, người thực hiện, chịu trách nhiệm, người chịu trách nhiệm, ai, ai làm, đơn vị, đơn vị phụ trách, bộ phận`,
		due: "hạn chót, thời hạn, ngày hoàn thành, hạn, hạn hoàn thành, thời gian hoàn thành, khi nào",
		tracker: "liên kết, mã công việc, mã ticket",
		status: `trạng thái, tình trạng, tiến độ, tình hình`,
		priority: "độ ưu tiên, mức ưu tiên, ưu tiên",
		kind: "loại, phân loại",
		id: "stt, số thứ tự, mã",
		reason: "lý do"
	},
	textHeads: "tiêu đề, hạng mục, giải pháp",
	labels: {
		busy: "phụ trách, đang làm, đảm nhận",
		assigns: "do, giao cho",
		posts: "phòng, ban, tổ, trưởng phòng, giám đốc",
		owner: "người phụ trách, phụ trách, người thực hiện, chịu trách nhiệm",
		attending: "có mặt, tham dự, thành viên, thư ký, vắng, tác giả",
		due: "hạn chót, thời hạn, hạn, hạn hoàn thành, ngày hoàn thành",
		action: "biện pháp khắc phục, biện pháp phòng ngừa, hành động khắc phục, hành động, việc cần làm, bước tiếp theo",
		team: "nhóm, đội, bộ phận",
		role: "",
		people: "tôi, chúng tôi, mọi người, cả nhóm",
		acts: "sẽ, phải",
		toAct: "",
		suffers: "được, bị, nhận",
		anybody: "mỗi, một, nếu, khi"
	},
	references: {
		leads: `theo dõi tại, theo dõi ở, theo dõi trong, được theo dõi tại, được theo dõi trong, ghi nhận tại, ghi nhận trong, xử lý tại, xử lý trong, sửa trong, sửa bởi, đóng trong, hoàn thành trong, giải quyết trong`,
		nouns: "phiếu, ticket, issue, jira, pr, pull request, merge request, bug, lỗi",
		within: `của, cho, trong, ở, tại, từ, đến, với, và, hoặc, nhưng, nếu, khi, như, là, không, này, đó, các, những, một, về, theo, sau, trước, giữa, xem, ví dụ, tương tự, cũng, đã, bước, điểm, giai đoạn, phần, ưu tiên, số, máy chủ, phiên bản, quy tắc, hành động, sự cố,
      nguyên nhân, vấn đề, câu hỏi, mục, dòng, commit`,
		joiners: "và, rồi",
		verbs: "",
		clauses: "mà",
		auxiliaries: ""
	},
	marks: {
		live: "đang chạy, đang vận hành, đã đưa vào sử dụng, trên production",
		done: "xong, đã xong, hoàn thành, đã hoàn thành, đã sửa, đã làm, đã triển khai, đã thực hiện, đã đóng, những việc đã làm, chúng tôi đã làm gì",
		open: "chưa, chưa làm, chưa bắt đầu, chưa xong, chưa hoàn thành, đang làm, đang thực hiện, đang xử lý, chờ, tạm hoãn, đã lên kế hoạch, sắp làm, đang chờ",
		dropped: "đã hủy, hủy, hủy bỏ, không làm, bị từ chối, đã từ chối, rút lại",
		replaced: "được thay bằng, thay bằng",
		moved: "dời, dời từ, hoãn, hoãn từ, ban đầu, trước đó",
		past: "đã gửi, đã công bố",
		negations: "chưa, không, một phần",
		beside: "ngày, trong, bởi, từ"
	},
	prose: {
		pledges: `chúng tôi sẽ, chúng tôi cũng sẽ, chúng ta sẽ, chúng tôi dự định, chúng tôi dự kiến, chúng tôi có kế hoạch, chúng tôi cam kết, chúng tôi đang triển khai, chúng tôi đang xây dựng, chúng tôi đã bắt đầu, chúng tôi quyết định, chúng tôi đã quyết định, tôi sẽ, nhóm sẽ`,
		personal: "tôi sẽ",
		plans: `sẽ được, sẽ phải, sẽ nhận, sẽ báo, sẽ gửi, sẽ kiểm tra, sẽ thêm, sẽ thay, sẽ chuyển, sẽ bổ sung, sẽ tạo, sẽ cập nhật, sẽ triển khai, sẽ mở, sẽ có, sẽ không, sẽ tự động, sẽ hiển thị, sẽ xây dựng, sẽ yêu cầu, sẽ giảm,
      sẽ tăng, sẽ hoàn, sẽ chạy, sẽ áp dụng, sẽ sử dụng, sẽ bắt đầu, sẽ tổ chức, sẽ viết, sẽ lập, sẽ đào tạo, sẽ theo dõi, sẽ giám sát, sẽ ngừng, sẽ dừng, dự kiến, dự định, cần phải, đã bố trí, đã bổ sung, đã thêm, đã triển khai, từ nay`,
		neither: `điều này sẽ, việc này sẽ, quý khách sẽ, bạn sẽ, người dùng sẽ, chúng tôi sẽ tiếp tục, chúng tôi sẽ thông báo, chúng tôi sẽ cập nhật, hy vọng, mong quý khách, xin lỗi`,
		conditions: "nếu bạn, nếu quý khách, nếu có, nếu chưa, nếu không, nếu một, nếu hệ thống, trong trường hợp",
		enumerators: "trước hết, thứ nhất, thứ hai, thứ ba, ngoài ra, bên cạnh đó, cuối cùng, từ nay, trong tương lai, sắp tới, đồng thời",
		announcements: "chúng tôi quyết định, đã thống nhất, chúng tôi đã quyết định, các biện pháp sau, những biện pháp sau, các bước sau, các hành động sau, những thay đổi sau, những việc sau",
		lists: "sau đây",
		generalities: "một số thay đổi, nhiều thay đổi, sau đây, như sau, mọi thứ có thể, cố gắng hết sức",
		explanations: "là do, bởi vì, nguyên nhân, lý do, triệu chứng, dẫn đến",
		questions: "có nên, có thể, tại sao, vì sao, làm sao, làm thế nào, khi nào, ai, ở đâu, liệu",
		imperatives: `thêm, tạo, cập nhật, kiểm tra, sửa, xóa, viết, cải thiện, triển khai, thiết lập, cấu hình, tự động hóa, đánh giá, xem xét, chuyển, tăng, giảm, bổ sung, xây dựng, tách, khóa, soạn, lập danh sách, lập kế hoạch, thay thế, đào tạo, giám sát, chạy thử, đặt lại`,
		rejections: "quyết định không, đã bị từ chối, không áp dụng",
		checklists: "tài liệu này, mẫu này, các mục trên",
		placeholders: "không có, không, chưa xác định, sẽ bổ sung, mô tả"
	},
	actions: {
		starts: `bật, tắt, đặt, đổi, gửi, hạn chế, giới hạn, ngăn, chặn, nâng cấp, nâng, ghi, lưu, luân chuyển, di chuyển, áp dụng, tổ chức, tiến hành, thực hiện, yêu cầu, bắt buộc, rà soát, phân tách, phân, loại bỏ, gỡ, cài đặt, cài, cấp, chuẩn bị, diễn tập, đo, kiểm thử, hoàn thiện, hoàn thành, mở rộng, mua, quy định, rút ngắn, sao lưu,
      sử dụng, dùng, tích hợp, tối ưu, tự động, viết lại, xây, ban hành, công bố, huấn luyện, hướng dẫn, lập, đưa`,
		ideas: `khuyến nghị, đề xuất, ý tưởng, gợi ý, lời khuyên, hướng dẫn, xác minh, kế hoạch kiểm thử, quy trình, chương trình nghị sự, phương án, lựa chọn, mục tiêu, nguyên tắc, giá trị, thiết kế, kiến trúc, lệnh, khôi phục, thảo luận, ghi chú, danh sách kiểm tra, quy tắc, ví dụ, nếu, cách kiểm tra, cách hoạt động, cách sử dụng`
	},
	evidence: {
		templates: "mẫu, biểu mẫu, bản mẫu",
		guides: `thỏa thuận, điều khoản, quy định, nội quy, quy chế, sổ tay, hướng dẫn, quy trình, chính sách, danh sách kiểm tra, cẩm nang, nhật ký thay đổi, nhật ký trạng thái,
      nguyên tắc, runbook, playbook`,
		itself: "chính sách này, hướng dẫn này, quy trình này, tài liệu này mô tả",
		histories: "lịch sử thay đổi, lịch sử phiên bản",
		guideHeads: "điều kiện tiên quyết, các bước, phạm vi, mục đích, bước 1, bước 2, bước 3, phải làm gì, lịch sử thay đổi, các bước thực hiện",
		guideTitles: "tại sao, làm thế nào",
		readers: "bạn, quý khách, vui lòng, hãy",
		past: "đã, đã được"
	},
	sentences: {
		marks: `của, và, các, là, được, cho, trong, với, không, này, một, những, đã, sẽ, để, khi, từ, chúng tôi, tôi, có, đến, cũng, về, ngày, quý khách`,
		authors: `chúng tôi, chúng ta, tôi, nhóm chúng tôi, đội ngũ chúng tôi, bước tiếp theo`,
		readers: `quý khách, bạn, khách hàng cần, người dùng, anh chị`,
		outsiders: `công an, cảnh sát, tòa án, nhà sản xuất, nhà cung cấp, cơ quan chức năng, nhà cung cấp máy chủ, nhà mạng`,
		pronouns: `điều này, việc này, đây, không ai, đó`,
		future: `sẽ`,
		intentions: `dự định, dự kiến, có kế hoạch, cam kết, quyết định, lên kế hoạch, bước tiếp theo, đã bắt đầu, đã thống nhất, thống nhất rằng`,
		ongoing: `đang, bắt đầu, đang được`,
		past: `hôm qua, vừa qua, trước đây, đã bị, vừa rồi, đã`,
		perfect: `đã bố trí, đã thêm, đã bổ sung, đã triển khai, đã thay, đã nâng cấp, đã thuê, đã cài`,
		purposes: `không lặp lại, tái diễn, trong tương lai`,
		onward: `từ nay, kể từ nay, từ bây giờ, không còn`,
		grants: `nhận, hoàn tiền, bồi thường, được hoàn`,
		passives: `sẽ được, sẽ bị, đang được`,
		wishes: `hy vọng, mong, có thể, có lẽ, vui lòng, nên, xin hãy, muốn, quý khách cần, cảm ơn, xin lỗi`,
		vague: `luôn luôn, mãi mãi, hết sức, tốt hơn, nỗ lực`,
		states: `sẽ tiếp tục, sẽ thấy, sẽ vẫn, sẽ còn, sẽ mất một lúc, sẽ mất, mất một lúc, vẫn đang tìm, vẫn đang điều tra, trả lời thư, sẽ trả lời, cảm ơn, xin lỗi, chúng tôi hiểu, chúng tôi biết, quy định`,
		tells: `công bố, thông báo, cập nhật thông tin, chia sẻ`,
		reports: `nhiều người hỏi, thường hỏi, được hỏi, thắc mắc, nói rằng, cho biết rằng, liệu có, liệu chúng tôi`,
		subordinates: `nếu, khi, vì, bởi vì, để, mà, rằng, trong khi, dù`,
		adverbs: `và, nhưng, cũng, vì vậy, do đó, ngoài ra, hiện`,
		joiners: `và, nhưng`,
		negations: `không`,
		rules: `từ nay, kể từ nay, từ bây giờ, từ giờ, hiện nay, giờ đây, không còn`,
		onsets: `từ, kể từ, bắt đầu từ`,
		whens: `khi, mỗi khi, mỗi lần, nếu`,
		responses: `đã khôi phục, đã khắc phục xong, đã phát hiện, đã thông báo, đã xác định, đã nhận ra, đã ghi nhận, bị ảnh hưởng, trở lại bình thường, ổn định, hoạt động bình thường, đã cân nhắc, quyết định không, đã thử, đã thảo luận, nghĩ rằng`,
		nones: `không`,
		withouts: `nếu chưa, nếu không, khi chưa`
	},
	dates: {
		dated: "đăng ngày, cập nhật, cập nhật lần cuối, phiên bản, viết ngày, công bố",
		leadIns: "dự kiến, mục tiêu, hoàn thành",
		weekOf: "tuần của ngày @, tuần từ @, tuần từ ngày @, tuần ngày @",
		during: "trong suốt @, suốt @, trong @, trong cả @, trong năm @",
		published: "ngày, ngày đăng, ngày công bố, ngày viết, ngày báo cáo, ngày họp",
		months: `tháng 1/tháng một/tháng giêng/tháng 01, tháng 2/tháng hai/tháng 02, tháng 3/tháng ba/tháng 03, tháng 4/tháng tư/tháng 04, tháng 5/tháng năm/tháng 05, tháng 6/tháng sáu/tháng 06, tháng 7/tháng bảy/tháng 07, tháng 8/tháng tám/tháng 08,
      tháng 9/tháng chín/tháng 09, tháng 10/tháng mười, tháng 11/tháng mười một, tháng 12/tháng mười hai/tháng chạp`,
		weekdays: "chủ nhật, thứ hai/thứ 2, thứ ba/thứ 3, thứ tư/thứ 4, thứ năm/thứ 5, thứ sáu/thứ 6, thứ bảy/thứ 7",
		numbers: "một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, mười một, mười hai, mười bốn=14, mười lăm=15, hai mươi=20, ba mươi=30",
		units: {
			day: "ngày",
			week: "tuần",
			month: "tháng",
			quarter: "quý",
			year: "năm"
		},
		current: {
			week: "tuần này, trong tuần này, tuần",
			month: "tháng này, trong tháng này, tháng",
			quarter: "quý này, trong quý này, quý",
			year: "năm nay, trong năm nay, năm"
		},
		coming: {
			week: "tuần sau, tuần tới, trong tuần tới",
			month: "tháng sau, tháng tới, trong tháng tới",
			quarter: "quý sau, quý tới",
			year: "năm sau, sang năm, năm tới"
		},
		alone: `tuần này, trong tuần này, tháng này, trong tháng này, quý này, trong quý này, năm nay, trong năm nay, tuần sau, tuần tới, tháng sau, tháng tới, quý sau, quý tới, năm sau, sang năm, năm tới`,
		unless: "không, từ, sau, mỗi, hàng, đầu",
		continues: "sau khi, trước khi, trước",
		quarter: "q@, quý @",
		ordinals: "nhất/một, hai, ba, tư/bốn",
		within: "trong vòng @, trong @, @ tới",
		endOf: "cuối @, đến cuối @, hết @, trước cuối @, trước khi hết @, đến hết @, cuối năm @, hết năm @, đến cuối năm @, đến hết năm @, trước khi kết thúc @",
		next: "@ tuần sau, @ tới, @ này",
		ahead: "trước",
		before: "trước ngày, trước, đến ngày, đến, muộn nhất là, muộn nhất, chậm nhất, chậm nhất là ngày, hạn chót là, dự kiến, dự kiến vào, dự kiến ngày, dự kiến trong, lên kế hoạch vào, muộn nhất ngày",
		after: "",
		of: "năm",
		to: "đến, đến ngày",
		at: "ngày, vào ngày, từ ngày, vào, trong, từ",
		hours: "trưa, nửa đêm",
		workdays: "ngày làm việc",
		near: "hôm nay, tối nay, ngày mai, ngày kia",
		seasons: "mùa xuân, mùa hè, mùa thu, mùa đông",
		holidays: "giáng sinh/noel=12-25, tết dương lịch=01-01, quốc khánh=09-02",
		weeks: "tuần @",
		parts: "giữa @=15, đến giữa @=15, trước giữa @=15",
		halves: "nửa đầu năm/6 tháng đầu năm, nửa cuối năm/6 tháng cuối năm",
		vague: `sớm, sớm nhất có thể, càng sớm càng tốt, trong thời gian tới, thời gian tới, trong những ngày tới, trong vài ngày tới, trong vài tuần tới, trong vài tháng tới, sprint sau, sprint tới, bản phát hành tới, tết, cuối tuần, trong tương lai`,
		early: "đầu @",
		events: "sprint, bản phát hành, phiên bản, kỳ nghỉ, học kỳ, mùa, giờ, tiếng",
		some: "vài, mấy",
		every: "mỗi @, hàng @, một lần mỗi @, @ một lần",
		regular: {
			day: "hàng ngày, hằng ngày, mỗi ngày",
			week: "hàng tuần, hằng tuần, mỗi tuần",
			month: "hàng tháng, hằng tháng, mỗi tháng",
			quarter: "hàng quý, hằng quý, mỗi quý",
			year: "hàng năm, hằng năm, mỗi năm"
		},
		releases: "mỗi bản phát hành, mỗi lần phát hành, mỗi lần triển khai"
	},
	kinds: {
		prevent: "phòng ngừa, ngăn ngừa",
		mitigate: "giảm thiểu",
		detect: "phát hiện, giám sát, cảnh báo",
		process: "quy trình, tài liệu, đào tạo, truyền thông",
		repair: "khắc phục, sửa chữa, khôi phục"
	}
};

// src/core/parse/languages/index.ts
/** All languages that reports can be written in, English first. If two share a table header, the earlier language wins. */
const LANGUAGES = [
	english,
	japanese,
	chinese,
	russian,
	spanish,
	portuguese,
	french,
	german,
	korean,
	italian,
	dutch,
	polish,
	ukrainian,
	swedish,
	czech,
	turkish,
	vietnamese,
	indonesian
];

// src/core/parse/languages/main-language.ts
const HANGUL = /[\uAC00-\uD7A3]/g;
const KANA = /[\u3041-\u30FF]/g;
const HAN = /[\u3400-\u9FFF]/g;
/** A text with fewer Korean, Japanese or Chinese characters than this only quotes them. */
const FEW = 20;
/** A language is recognised by at least this many of its frequent words. */
const ENOUGH = 3;
let marks = null;
/** Guesses the main language of a text from its script and frequent words. Returns the language's code; `en` if it isn't clear. */
function mainLanguageOf(text) {
	const count = (letters) => text.match(letters)?.length ?? 0;
	if (count(HANGUL) >= FEW) return "ko";
	if (count(KANA) >= FEW) return "ja";
	if (count(HAN) >= FEW) return "zh";
	const words = keyOf(text).split(" ");
	marks ??= LANGUAGES.map((language) => ({
		name: language.name,
		words: new Set(frequentWords(language))
	}));
	const [best] = marks.map(({ name, words: frequent }) => ({
		name,
		count: words.filter((word) => frequent.has(word)).length
	})).toSorted((a, b) => b.count - a.count);
	return best && best.count >= ENOUGH ? best.name : "en";
}
function frequentWords(language) {
	return keysOf(phrasesOf([language], ({ sentences }) => sentences?.marks)).filter((word) => !word.includes(" "));
}

// src/core/parse/lexicon/confusables.ts
/**
* Letters that look the same in most fonts, as Latin and as Cyrillic or Greek, after
* https://www.unicode.org/reports/tr39/#Confusable_Detection.
*/
const LATIN$1 = "aceijopsxyhdlvwkaipuABCEHIJKMOPSTXYovxABEZHIKMNOPTYX";
const OTHERS = "асеіјорѕхуһԁӏѵԝкαιρυАВСЕНІЈКМОРЅТХУονχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const TO_LATIN = new Map(Array.from(OTHERS, (letter, index) => [letter, LATIN$1.charAt(index)]));
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const [TO_CYRILLIC, TO_GREEK] = [CYRILLIC, GREEK].map((script) => new Map(Array.from(OTHERS).flatMap((letter, index) => script.test(letter) ? [[LATIN$1.charAt(index), letter]] : [])));
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const WORD$2 = /\p{L}+/gu;
/**
* Rewrites each word that mixes Latin with Cyrillic or Greek letters: in Latin if all its other letters have Latin look-alikes,
* otherwise in the word's other script if all its Latin letters have look-alikes in it. A Cyrillic о in “Actiоn items” becomes a
* Latin one. The offsets stay the same.
*/
function withoutConfusables(text) {
	if (!OTHER.test(text)) return text;
	return text.replaceAll(WORD$2, (word) => {
		if (!OTHER.test(word) || !LATIN_LETTER.test(word)) return word;
		const inLatin = replaceAll(word, OTHER, TO_LATIN);
		if (inLatin !== null || CYRILLIC.test(word) && GREEK.test(word)) return inLatin ?? word;
		return replaceAll(word, LATIN_LETTER, CYRILLIC.test(word) ? TO_CYRILLIC : TO_GREEK) ?? word;
	});
}
/** Replaces the letters that `letters` matches; null if one of them has no look-alike. */
function replaceAll(word, letters, alike) {
	const replaced = Array.from(word, (letter) => letters.test(letter) ? alike.get(letter) ?? null : letter);
	return replaced.includes(null) ? null : replaced.join("");
}

// src/core/parse/lexicon/headings.ts
/** The number of a section: `3. Decisions`, `5.2 Actions`. A key has no full stops. */
const SECTION_NUMBER = /^(?:\d{1,2} ){1,3}/;
/** Compiles the section headings of the given languages. */
function compileHeadings(languages) {
	const phrases = phrasesOf(languages, (l) => l.headings.promises);
	const commitments = keyMatcher(phrases.filter((phrase) => !phrase.startsWith("=")));
	const start = keyStart(phrases.filter((phrase) => !phrase.startsWith("=")));
	const exactPhrases = phrases.flatMap((phrase) => phrase.startsWith("=") ? [phrase.slice(1)] : []);
	const exact = new Set(keysOf(exactPhrases));
	const restoration = new RegExp(keyPattern(phrasesOf(languages, (l) => l.headings.restoration)), "gu");
	const audiences = new RegExp(`${keyPattern(phrasesOf(languages, (l) => l.headings.audiences))} $`, "u");
	const others = new RegExp(keyPattern(phrasesOf(languages, (l) => l.headings.others)), "gu");
	const startsWithHorizon = keyStart(phrasesOf(languages, (l) => l.headings.horizons));
	const groups = phrasesOf(languages, ({ headings, marks }) => [
		headings.groups,
		headings.horizons,
		headings.joiners,
		marks.done,
		marks.open
	].join(","));
	const onlyGroups = wholeKeyMatcher(groups);
	const horizon = { test: (key) => startsWithHorizon.test(key.replaceAll(/\d+/g, "0")) };
	const lessons = keyMatcher(phrasesOf(languages, (l) => l.headings.lessons));
	const namesRestoration = (key) => {
		const rest = key.replaceAll(restoration, "");
		return rest !== key && !commitments.test(rest);
	};
	return {
		sectionKind(heading) {
			const bare = keyOf(withoutConfusables(heading));
			if (exact.has(bare) || exact.has(bare.replace(SECTION_NUMBER, ""))) return "commitments";
			const key = ` ${bare} `;
			if (audiences.test(key)) return "others";
			const rest = key.replaceAll(others, "");
			if (commitments.test(rest)) return rest !== key && namesRestoration(rest) ? "others" : "commitments";
			if (rest !== key) return "others";
			return horizon.test(key) ? "commitments" : null;
		},
		startsSection: (heading) => start.test(paddedKey$1(withoutConfusables(heading))),
		namesRestoration: (heading) => namesRestoration(paddedKey$1(heading)),
		isGroup(heading) {
			const key = paddedKey$1(withoutConfusables(heading));
			return onlyGroups.test(key) || horizon.test(key);
		},
		isForAudience: (heading) => audiences.test(paddedKey$1(withoutConfusables(heading))),
		isLessons: (heading) => lessons.test(paddedKey$1(heading)),
		isConfigured: () => false
	};
}
/** Adds the configured section names, which override the languages' words. */
function withSectionNames(words, names) {
	if (names.length === 0) return words;
	const keyOfName = (name) => matchKey(withoutConfusables(name));
	const keys = new Set(names.map(keyOfName));
	const isConfigured = (heading) => keys.has(keyOfName(heading));
	return {
		...words,
		sectionKind: (heading) => isConfigured(heading) ? "commitments" : words.sectionKind(heading),
		isConfigured
	};
}

// src/core/parse/lexicon/lazily.ts
/** Returns an object whose properties are computed when they are first read, and only once. */
function lazily(makers) {
	const object = {};
	for (const [name, make] of Object.entries(makers)) Object.defineProperty(object, name, {
		enumerable: true,
		configurable: true,
		get() {
			const value = make();
			Object.defineProperty(object, name, {
				value,
				enumerable: true
			});
			return value;
		}
	});
	return object;
}
/** Returns a view of the object with another value for one property. The other properties of a lazy object stay lazy. */
function withProperty(object, name, make) {
	const changed = lazily({ [name]: make });
	return Object.setPrototypeOf(changed, object);
}

// src/core/parse/markdown/attributes.ts
const ATTRIBUTES = /\{::?\s{0,3}(?:[.#]|[\w-]{1,40}=|toc\b)[^{}\n]{0,300}\}(?!`)/g;
const AT_END_OF_HEADING = /\s?\{[#.][\w-][^{}\n]{0,300}\}\s*$/;
/** Removes kramdown attributes from a text: `Rotate the keys {: .important }`. */
function withoutAttributes(raw) {
	return raw.includes("{:") ? raw.replaceAll(ATTRIBUTES, "") : raw;
}
/** Removes the attributes from a heading, except its id, which can be a commitment's. */
function withoutHeadingAttributes(raw) {
	if (!raw.includes("{")) return raw;
	return raw.replace(AT_END_OF_HEADING, (attributes) => {
		const first = attributes.trim().replace(/[\s}].*$/s, "");
		return findIds(`${first}}`, () => false).length > 0 ? ` ${first}}` : "";
	});
}
/** Whether a line consists only of attributes. */
function isAttributes(line) {
	return line.startsWith("{:") && withoutAttributes(line).trim() === "";
}

// src/core/parse/markdown/definitions.ts
const DEFINITION = /^ {0,3}:[ \t]+/;
/**
* Parses a definition list, whose term is the item and whose definitions are its sublist. Returns null for any other paragraph.
*
*     Term
*     : Definition
*/
function parseDefinitions({ line, inline }, toInline) {
	const lines = inline.raw.includes(":") ? inline.raw.split("\n") : [];
	const start = lines.findIndex((text) => DEFINITION.test(text));
	if (start < 1) return null;
	const items = [];
	let text = [];
	for (let index = lines.length - 1; index >= start; index -= 1) {
		const source = String(lines[index]);
		text.unshift(source.replace(DEFINITION, ""));
		if (!DEFINITION.test(source)) continue;
		items.unshift({
			line: line + index,
			inline: toInline(text.join("\n")),
			children: []
		});
		text = [];
	}
	return {
		type: "list",
		line,
		start: null,
		items: [{
			line,
			inline: toInline(lines.slice(0, start).join("\n")),
			children: [{
				type: "list",
				line: line + start,
				start: null,
				items
			}]
		}]
	};
}
/** Joins a definition to the one-line paragraph above it; null if either is something else. */
function joinDefinition(before, { line, inline }) {
	if (before?.type !== "paragraph" || !DEFINITION.test(inline.raw) || before.inline.raw.includes("\n")) return null;
	const blank = "\n".repeat(Math.max(line - before.line, 1));
	return {
		line: before.line,
		raw: `${before.inline.raw}${blank}${inline.raw}`
	};
}

// src/core/parse/markdown/html-marks.ts
/** The HTML elements that mean the same as Markdown's marks. */
const MARKS$3 = /* @__PURE__ */ new Map([
	["b", "strong"],
	["strong", "strong"],
	["i", "em"],
	["em", "em"],
	["s", "s"],
	["del", "s"],
	["strike", "s"],
	["a", "link"]
]);
/**
* Returns the mark that an inline HTML tag opens or closes, as the type of a token: `</b>` → `strong_close`. Null for links and
* other tags.
*/
function markOfTag(tag) {
	const { close = "", name = "" } = { .../^<(?<close>\/?)(?<name>[a-z]{1,6})\b/i.exec(tag)?.groups };
	const mark = MARKS$3.get(name.toLowerCase());
	return mark === void 0 || mark === "link" ? null : `${mark}_${close ? "close" : "open"}`;
}

// src/core/parse/markdown/offset-map.ts
/** Maps offsets in a source text to offsets in its one-line form, which omits some spans. */
var OffsetMap = class {
	#offsets = /* @__PURE__ */ new Map();
	/** Prepares the map for the starts and ends of `spans` in one pass over the text. `omitted` must be in order. */
	constructor(source, omitted, spans) {
		if (spans.length === 0) return;
		const ends = [...omitted, ...spans].flatMap(({ start, end }) => [start, end]);
		let [index, length, isAfterSpace, next] = [
			0,
			0,
			true,
			0
		];
		for (const offset of [...new Set(ends)].toSorted((a, b) => a - b)) {
			while ((omitted[next]?.end ?? Infinity) <= index) next += 1;
			const words = (omitted[next]?.start ?? Infinity) <= index ? "" : oneLine(`|${source.slice(index, offset)}|`).slice(1, -1);
			const added = isAfterSpace ? words.trimStart() : words;
			length += added.length;
			if (words !== "") isAfterSpace = words.endsWith(" ");
			this.#offsets.set(offset, length);
			index = offset;
		}
	}
	/** The span in the one-line form. It is empty if the source span is omitted. */
	map({ start, end }) {
		return {
			start: Number(this.#offsets.get(start)),
			end: Number(this.#offsets.get(end))
		};
	}
};

// src/core/parse/markdown/inline-content.ts
const CODE_TAG = /^<\/?(?:code|kbd|samp|tt)\b/i;
/** Returns a text both as one line and as separate lines. */
function toLines(text) {
	const lines = text.split("\n").map(oneLine);
	const [first = ""] = lines;
	return {
		text: lines.length === 1 ? first : oneLine(lines.join(" ")),
		lines
	};
}
/** Flattens a text's tokens into words, links and marks. */
function flattenTokens(tokens) {
	const flattener = new Flattener();
	for (const token of tokens) flattener.add(token);
	return flattener.content();
}
var Flattener = class {
	#text = "";
	#lead = null;
	#leadIsOpen = false;
	#hasUnemphasised = false;
	#emphasis = 0;
	#strike = 0;
	#link = {
		href: "",
		start: 0
	};
	#links = [];
	#code = [];
	#codeStart = null;
	#struck = [];
	#escaped = /* @__PURE__ */ new Set();
	#directives = [];
	add(token) {
		switch (token.type) {
			case "text_special":
				this.#escaped.add(this.#text.length);
				return this.#addText(token.content);
			case "text": return this.#addText(token.content);
			case "code_inline": {
				const start = this.#text.length;
				this.#addText(token.content);
				this.#code.push({
					start,
					end: this.#text.length
				});
				return;
			}
			case "softbreak":
			case "hardbreak":
				this.#text += "\n";
				return;
			case "html_inline": {
				const mark = markOfTag(token.content);
				if (mark !== null) return this.add({
					type: mark,
					content: ""
				});
				if (/^<br\b/i.test(token.content)) this.#text += " ";
				if (CODE_TAG.test(token.content)) return this.#addCodeTag(token.content.startsWith("</"));
				this.#directives.push(...directivesIn(token.content));
				return;
			}
			case "em_open":
				this.#emphasis += 1;
				return;
			case "em_close":
				this.#emphasis -= 1;
				return;
			case "s_open":
				this.#strike += 1;
				return;
			case "s_close":
				this.#strike -= 1;
				return;
			case "strong_open":
				this.#leadIsOpen = this.#text.length <= 220 && cutIds(this.#text).text.trim() === "";
				return;
			case "strong_close":
				if (this.#leadIsOpen) this.#lead = oneLine(this.#text).replace(/[:：]$/, "");
				this.#leadIsOpen = false;
				return;
			case "link_open":
				this.#link = {
					href: String(token.attrGet?.("href")),
					start: this.#text.length
				};
				return;
			case "link_close": this.#links.push({
				...this.#link,
				end: this.#text.length
			});
		}
	}
	/** Adds what is between `<code>` and `</code>` to the code. */
	#addCodeTag(isEnd) {
		if (isEnd && this.#codeStart !== null) this.#code.push({
			start: this.#codeStart,
			end: this.#text.length
		});
		this.#codeStart = isEnd ? null : this.#text.length;
	}
	#addText(text) {
		if (this.#strike > 0) this.#struck.push({
			start: this.#text.length,
			end: this.#text.length + text.length
		});
		this.#text += text;
		if (text.trim() === "") return;
		if (this.#emphasis === 0) this.#hasUnemphasised = true;
	}
	content() {
		const struckWords = this.#struck.map(({ start, end }) => this.#text.slice(start, end)).join("");
		const ids = findIds(this.#text, (offset) => this.#escaped.has(offset) || isInside(this.#code, offset));
		const hasUnstruck = withoutSpans(this.#text, joinSpans([...this.#struck, ...ids])).replace(/^\[[ xX]\]/, "").trim() !== "";
		const struck = hasUnstruck ? this.#struck : [];
		const omitted = ids.length === 0 ? struck : joinSpans([...struck, ...ids]);
		const { text, lines } = toLines(withoutSpans(this.#text, omitted));
		const isEmpty = text === "";
		const offsets = new OffsetMap(this.#text, omitted, [
			...this.#links,
			...this.#code,
			...ids
		]);
		return {
			text,
			lines,
			links: this.#links.map(({ href, ...span }) => {
				const { start, end } = offsets.map(span);
				const words = text.slice(start, end).trimEnd();
				return words === "" ? {
					href,
					text: oneLine(this.#text.slice(span.start, span.end)),
					start: -1
				} : {
					href,
					text: words,
					start
				};
			}),
			code: this.#code.map((span) => offsets.map(span)),
			ids: ids.map(({ id, ...span }) => ({
				id,
				at: isInside(struck, span.end - 1) ? -1 : Math.min(text.length, offsets.map(span).start)
			})),
			lead: this.#lead && cutIds(this.#lead).text || null,
			emphasised: !isEmpty && !this.#hasUnemphasised,
			struck: !isEmpty && !hasUnstruck,
			crossedOut: hasUnstruck ? oneLine(cutIds(struckWords).text) || null : null,
			directives: this.#directives
		};
	}
};
function withoutSpans(text, spans) {
	let [rest, index] = ["", 0];
	for (const { start, end } of spans) {
		rest += text.slice(index, start);
		index = end;
	}
	return rest + text.slice(index);
}
/** The spans in order, with those that overlap joined. */
function joinSpans(spans) {
	const joined = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({
			start,
			end
		});
	}
	return joined;
}

// src/core/parse/markdown/footnotes.ts
/** The names of the footnotes that a text defines. */
function footnotesOf(environment) {
	return environment["footnotes"] ??= /* @__PURE__ */ new Set();
}
const REFERENCE = /\[\^(?<name>[^\][\s]{1,60})\]/y;
/** Omits a reference to a footnote that the text defines: `Rotate the keys[^1]`. */
function parseFootnoteReference(state) {
	REFERENCE.lastIndex = state.pos;
	const match = state.src.startsWith("[^", state.pos) ? REFERENCE.exec(state.src) : null;
	if (!match || !footnotesOf(state.env).has(String(match.groups?.["name"]))) return false;
	state.pos += match[0].length;
	return true;
}

// src/core/parse/markdown/block-rules.ts
/** The kinds of block that one of these blocks can end. */
const ENDS = { alt: [
	"paragraph",
	"reference",
	"blockquote",
	"list"
] };
/** Content below `!!! note` is indented by this many columns. */
const INDENT = 4;
/** The maximum length of a line that opens a container or admonition, or that consists of attributes. */
const LONGEST_OPENING = 300;
/** Adds the blocks that Markdown dialects add: `:::note`, `!!! note`, footnotes, and lines with attributes: `{: .class }`. */
function addBlockRules({ block: { ruler } }) {
	ruler.before("fence", "container", parseContainer, ENDS);
	ruler.before("fence", "admonition", parseAdmonition, ENDS);
	ruler.before("reference", "footnote", parseFootnote, ENDS);
	ruler.before("paragraph", "attributes", parseAttributes, ENDS);
}
/** A line's text without its indentation; null if the line is indented like code or longer than an opening line. */
function openingLine(state, line) {
	if (indentOf(state, line) >= INDENT) return null;
	const [start, end] = [Number(state.bMarks[line]) + Number(state.tShift[line]), Number(state.eMarks[line])];
	return end - start > LONGEST_OPENING ? null : state.src.slice(start, end);
}
function indentOf(state, line) {
	return Number(state.sCount[line]) - state.blkIndent;
}
/** Adds a block's title as a line in bold. */
function pushTitle(state, line, title) {
	if (title === "") return;
	state.push("paragraph_open", "p", 1).map = [line, line + 1];
	state.push("inline", "", 0).content = `**${title}**`;
	state.push("paragraph_close", "p", -1);
}
/**
* `:::note`, `::: tip Title`, `:::note[Title]` and the closing `:::`. Apart from the title, which becomes a paragraph in bold,
* these lines are ignored.
*/
function parseContainer(state, line, _end, silent) {
	const opening = openingLine(state, line);
	if (opening === null || !opening.startsWith(":::")) return false;
	const rest = /^:{3,}[ \t]?(?:[\w-]+(?<rest>[\s[{].*)?|\{[^{}]*\})?$/.exec(opening.trimEnd());
	if (!rest) return false;
	if (silent) return true;
	const title = /^\[(?<bracketed>[^\]]+)\]|^(?<plain>[^{[:][^{]*)/.exec((rest.groups?.["rest"] ?? "").trim())?.groups;
	pushTitle(state, line, (title?.["bracketed"] ?? title?.["plain"] ?? "").trim());
	state.line = line + 1;
	return true;
}
/** `!!! note "Title"` or `??? note` with the indented blocks below it. */
function parseAdmonition(state, line, end, silent) {
	const opening = openingLine(state, line);
	if (opening === null || !/^[!?]{3}/.test(opening)) return false;
	const match = /^(?:!!!|\?\?\?)\+?\s+[\w-]+(?:\s(?:inline(?:\send)?))?\s{0,3}(?:"(?<title>[^"]*)"\s*)?$/.exec(opening);
	const after = match ? endOfIndented(state, line, end) : line;
	if (!match || after === line + 1) return false;
	if (silent) return true;
	pushTitle(state, line, match.groups?.["title"] ?? "");
	const { blkIndent, lineMax } = state;
	state.push("admonition_open", "div", 1);
	state.blkIndent += INDENT;
	state.lineMax = after;
	state.md.block.tokenize(state, line + 1, after);
	Object.assign(state, {
		blkIndent,
		lineMax
	});
	state.push("admonition_close", "div", -1);
	state.line = after;
	return true;
}
/** The line after the blank and indented lines below a line. */
function endOfIndented(state, line, end) {
	let next = line + 1;
	while (next < end && (state.isEmpty(next) || indentOf(state, next) >= INDENT)) next += 1;
	return next;
}
/** `[^1]: …` with the lines that belong to it. Only its name is kept, so that references to it are recognised. */
function parseFootnote(state, line, end, silent) {
	const [start, lineEnd] = [Number(state.bMarks[line]) + Number(state.tShift[line]), Number(state.eMarks[line])];
	if (indentOf(state, line) >= INDENT || !state.src.startsWith("[^", start)) return false;
	const name = /^\[\^(?<name>[^\][\s]{1,60})\]:/.exec(state.src.slice(start, Math.min(lineEnd, start + 70)))?.groups?.["name"];
	if (name === void 0) return false;
	if (silent) return true;
	footnotesOf(state.env).add(name);
	let next = line + 1;
	while (next < end && !state.isEmpty(next) && !startsBlock(state, next)) next += 1;
	state.line = endOfIndented(state, next - 1, end);
	return true;
}
/** Whether a line starts something other than the next line of a paragraph. */
function startsBlock(state, line) {
	const opening = openingLine(state, line);
	return opening !== null && /^(?:#{1,6}\s|[-*+>|]|\[\^|\d{1,9}[.)]\s|```|~~~)/.test(opening);
}
/** A line that only has attributes for the block next to it: `{: .class }`, `{:toc}`. */
function parseAttributes(state, line, _end, silent) {
	const opening = openingLine(state, line);
	if (opening === null || !isAttributes(opening)) return false;
	if (!silent) state.line = line + 1;
	return true;
}

// src/core/parse/markdown/markdown-it.ts
const markdown = new MarkdownItCallable({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);
addBlockRules(markdown);
markdown.inline.ruler.before("link", "footnote", parseFootnoteReference);
/** Parses the blocks of GitHub-flavoured Markdown, leaving inline content as source. Adds link references to `environment`. */
function parseBlocks(text, environment) {
	return markdown.parse(text, environment);
}
/** Parses a block's inline content. */
function parseInline(text, environment) {
	const tokens = [];
	markdown.inline.parse(text, markdown, environment, tokens);
	return tokens;
}
/** A link's target as Markdown would write it; null for targets that Markdown doesn't link, such as scripts. */
function linkTarget(href) {
	const target = markdown.normalizeLink(href.trim());
	return href !== "" && markdown.validateLink(target) ? target : null;
}

// src/core/parse/markdown/html-text.ts
const CODE = /* @__PURE__ */ new Set([
	"code",
	"kbd",
	"tt",
	"samp"
]);
/** Inline elements that don't change the meaning of their text. */
const PLAIN$1 = /* @__PURE__ */ new Set([
	"span",
	"font",
	"small",
	"big",
	"u",
	"sub",
	"sup",
	"mark",
	"ins",
	"abbr",
	"time",
	"img",
	"br",
	"input"
]);
/** Collects text with its marks. */
var HtmlText = class {
	line;
	#tokens = [];
	#raw = "";
	#code = 0;
	/** Whether each open link has a target. */
	#links = [];
	constructor(line) {
		this.line = line;
	}
	get isEmpty() {
		return this.#raw.trim() === "";
	}
	/** Opens an element inside the text. Returns false if the element isn't inline. */
	open(name, attributes) {
		const mark = MARKS$3.get(name);
		if (mark === "link") this.#openLink(attributes["href"] ?? "");
		else if (mark !== void 0) this.#push(`${mark}_open`);
		else if (name === "br") this.break();
		else if (name === "input") this.#addBox(attributes);
		else if (CODE.has(name)) this.#code += 1;
		return isInline(name);
	}
	close(name) {
		const mark = MARKS$3.get(name);
		if (mark === "link") {
			if (this.#links.pop() === true) this.#push("link_close");
		} else if (mark !== void 0) this.#push(`${mark}_close`);
		else if (CODE.has(name)) this.#code -= 1;
		return isInline(name);
	}
	add(content) {
		this.#raw += content;
		this.#tokens.push({
			type: this.#code > 0 ? "code_inline" : "text",
			content: content.replaceAll(/\s+/g, " ")
		});
	}
	break() {
		this.#raw += "\n";
		this.#push("softbreak");
	}
	/** Returns the text so far, and starts again. */
	take() {
		if (this.isEmpty) this.#raw = "";
		const inline = this.#raw === "" ? EMPTY : {
			raw: this.#raw.trim(),
			...flattenTokens(this.#tokens)
		};
		[this.#tokens, this.#raw] = [[], ""];
		return inline;
	}
	#push(type, href) {
		this.#tokens.push({
			type,
			content: "",
			...href === void 0 ? {} : { attrGet: () => href }
		});
	}
	#openLink(href) {
		const target = linkTarget(href);
		this.#links.push(target !== null);
		if (target !== null) this.#push("link_open", target);
	}
	#addBox({ type, checked }) {
		if (type === "checkbox") this.add(checked === void 0 ? "[ ] " : "[x] ");
	}
};
function isInline(name) {
	return MARKS$3.has(name) || CODE.has(name) || PLAIN$1.has(name);
}

// src/core/parse/markdown/html-table.ts
/** Cells beyond this column aren't read, so that spans stay cheap. */
const MOST_COLUMNS = 30;
/** Builds a table from HTML, in which cells can span columns and rows. */
var HtmlTable = class {
	#line;
	#rows = [];
	#spans = [];
	#text;
	/** The sources of Markdown blocks in the cell. */
	#sources = [];
	#toInline = null;
	#row = null;
	#cell = null;
	/** How many tables are open inside this one. */
	#inner = 0;
	constructor(line) {
		this.#line = line;
		this.#text = new HtmlText(line);
	}
	get isInCell() {
		return this.#cell !== null;
	}
	open(name, attributes, line) {
		if (name === "table") this.#inner += 1;
		if (this.#inner === 0 && name === "tr") return this.#startRow(line);
		if (this.#inner === 0 && (name === "td" || name === "th")) return this.#startCell(attributes, line);
		if (!this.#text.open(name, attributes)) this.#text.break();
	}
	close(name) {
		if (this.#inner === 0 && (name === "td" || name === "th")) this.#endCell();
		else if (this.#inner === 0 && name === "tr") this.#endRow();
		else if (!this.#text.close(name)) this.#text.break();
	}
	/** Closes a table inside this one. Returns false if there is none. */
	closeInner() {
		if (this.#inner === 0) return false;
		this.#inner -= 1;
		return true;
	}
	addText(text) {
		if (this.#cell) this.#text.add(text);
	}
	addNode(node, toInline) {
		this.#toInline = toInline;
		this.#sources.push(...sourcesOf(node));
	}
	/** Returns the table, in which each row has as many cells as the header; null if it has no rows. */
	finish() {
		this.#endRow();
		const [first, ...rows] = this.#rows;
		if (!first) return null;
		const width = first.cells.length;
		const fitted = rows.map((row) => ({
			...row,
			cells: first.cells.map((_, index) => row.cells[index] ?? EMPTY)
		}));
		return {
			type: "table",
			line: this.#line,
			header: first.cells.slice(0, width),
			rows: fitted
		};
	}
	#startRow(line) {
		this.#endRow();
		this.#row = {
			line,
			cells: []
		};
	}
	#startCell({ colspan, rowspan }, line) {
		this.#endCell();
		if (!this.#row) this.#startRow(line);
		this.#text.take();
		this.#sources = [];
		this.#cell = {
			columns: spanOf(colspan),
			rows: spanOf(rowspan)
		};
	}
	#endCell() {
		const [cell, row] = [this.#cell, this.#row];
		this.#cell = null;
		if (!cell || !row) return;
		this.#fillSpans(row);
		const own = this.#text.take();
		const sources = own.text === "" ? this.#sources : [own.raw, ...this.#sources];
		const inline = this.#sources.length > 0 && this.#toInline ? this.#toInline(sources.join("\n")) : own;
		for (let column = 0; column < cell.columns && row.cells.length < MOST_COLUMNS; column += 1) {
			const content = column === 0 ? inline : EMPTY;
			if (cell.rows > 1) this.#spans[row.cells.length] = {
				cell: content,
				rows: cell.rows - 1
			};
			row.cells.push(content);
		}
	}
	/** Adds the cells that continue from the rows above. */
	#fillSpans(row) {
		for (let span = this.#spans[row.cells.length]; span; span = this.#spans[row.cells.length]) {
			this.#spans[row.cells.length] = span.rows > 1 ? {
				...span,
				rows: span.rows - 1
			} : void 0;
			row.cells.push(span.cell);
		}
	}
	#endRow() {
		this.#endCell();
		const row = this.#row;
		this.#row = null;
		if (!row) return;
		this.#fillSpans(row);
		if (row.cells.length > 0) this.#rows.push(row);
	}
};
function spanOf(value) {
	const count = Number(value ?? 1);
	return Number.isInteger(count) && count > 1 ? Math.min(count, 1e3) : 1;
}
function sourcesOf(node) {
	if (node.type === "paragraph" || node.type === "heading") return [node.inline.raw];
	return node.type === "list" ? node.items.flatMap(itemSources) : [];
}
function itemSources({ inline, children }) {
	return [inline.raw, ...children.flatMap(sourcesOf)];
}

// src/core/parse/markdown/html-builder.ts
const SKIPPED = /* @__PURE__ */ new Set([
	"script",
	"style",
	"svg",
	"pre",
	"template"
]);
const HEADING = /^h[1-6]$/;
/** Builds nodes from the events of an HTML parser, and from the Markdown nodes between them. */
var HtmlBuilder = class {
	/** How many tags are open. */
	depth = 0;
	#root = {
		type: "root",
		nodes: []
	};
	#frames = [];
	#toInline;
	#table = null;
	#text = new HtmlText(1);
	/** What the text becomes: `summary` or a heading; null for a paragraph. */
	#role = null;
	#skipped = 0;
	#position = {
		line: 1,
		html: "",
		base: 0,
		counted: 0,
		parser: { startIndex: 0 }
	};
	constructor(toInline) {
		this.#toInline = toInline;
	}
	/** Starts the next piece of HTML. The parser's position counts all pieces together. */
	startPiece({ line, html }, parser) {
		const base = this.#position.base + this.#position.html.length;
		this.#position = {
			line,
			html,
			base,
			counted: 0,
			parser
		};
	}
	/** Adds a Markdown node to the element that is open. */
	add(node) {
		if (this.#table?.isInCell === true) return this.#table.addNode(node, this.#toInline);
		this.#flush();
		this.#top.nodes.push(node);
	}
	/** Returns the nodes, after the parser has closed every tag. */
	finish() {
		this.#flush();
		return this.#root.nodes;
	}
	onopentag(name, attributes) {
		this.depth += 1;
		if (SKIPPED.has(name)) this.#skipped += 1;
		if (this.#skipped > 0) return;
		if (this.#table) return this.#table.open(name, attributes, this.#line());
		if (this.#text.open(name, attributes)) return;
		this.#flush();
		const line = this.#line();
		if (name === "table") this.#table = new HtmlTable(line);
		else if (name === "details") this.#frames.push({
			type: "details",
			nodes: [],
			line,
			summary: EMPTY
		});
		else if (name === "ul" || name === "ol") this.#openList(line, name === "ol" ? Number(attributes["start"] ?? 1) : null);
		else if (name === "li") this.#frames.push({
			type: "item",
			nodes: [],
			line
		});
		else if (name === "summary" || HEADING.test(name)) this.#role = name;
	}
	onclosetag(name) {
		this.depth -= 1;
		if (this.#skipped > 0) {
			if (SKIPPED.has(name)) this.#skipped -= 1;
			return;
		}
		if (this.#table) {
			if (name === "table" && !this.#table.closeInner()) this.#endTable();
			else this.#table.close(name);
			return;
		}
		if (this.#text.close(name)) return;
		this.#flush();
		const isFrame = name === "details" || name === "ul" || name === "ol" || name === "li";
		const type = name === "li" ? "item" : name === "details" ? "details" : "list";
		const top = this.#top;
		if (isFrame && top.type === type) this.#close(top);
		this.#role = null;
	}
	ontext(text) {
		if (this.#skipped > 0) return;
		if (this.#table) return this.#table.addText(text);
		if (this.#text.isEmpty) this.#text.line = this.#line() + leadingBreaks(text);
		this.#text.add(text);
	}
	oncomment(data) {
		if (this.#table || this.#skipped > 0) return;
		this.#flush();
		this.#top.nodes.push({
			type: "html",
			line: this.#line(),
			html: `<!--${data}-->`
		});
	}
	get #top() {
		return this.#frames.at(-1) ?? this.#root;
	}
	/** The line of the tag or text that the parser is at. */
	#line() {
		const position = this.#position;
		const end = position.parser.startIndex - position.base;
		for (; position.counted < end; position.counted += 1) if (position.html[position.counted] === "\n") position.line += 1;
		return position.line;
	}
	#openList(line, start) {
		this.#frames.push({
			type: "list",
			nodes: [],
			list: {
				type: "list",
				line,
				start,
				items: []
			}
		});
	}
	#endTable() {
		const table = this.#table?.finish();
		this.#table = null;
		if (table) this.#top.nodes.push(table);
	}
	/** Turns the text so far into a paragraph, heading or summary. */
	#flush() {
		const { line } = this.#text;
		const inline = this.#text.take();
		if (inline.text === "") return;
		const top = this.#top;
		if (this.#role === "summary" && top.type === "details") top.summary = inline;
		else if (this.#role !== null && HEADING.test(this.#role)) top.nodes.push({
			type: "heading",
			line,
			level: Number(this.#role.slice(1)),
			inline
		});
		else top.nodes.push({
			type: "paragraph",
			line,
			inline
		});
	}
	/** Closes the innermost frame and adds its node to the one around it. */
	#close(frame) {
		this.#frames.pop();
		const around = this.#top;
		if (frame.type === "details") {
			const { line, summary, nodes } = frame;
			around.nodes.push({
				type: "details",
				line,
				summary,
				children: nodes
			});
		} else if (frame.type === "list") {
			const { list, nodes } = frame;
			around.nodes.push(list, ...nodes);
		} else {
			const item = toItem(frame);
			if (around.type === "list") around.list.items.push(item);
			else around.nodes.push({
				type: "list",
				line: frame.line,
				start: null,
				items: [item]
			});
		}
	}
};
function toItem({ line, nodes }) {
	const [first, ...children] = nodes;
	if (first?.type === "paragraph") return {
		line: first.line,
		inline: first.inline,
		children
	};
	return {
		line,
		inline: EMPTY,
		children: nodes
	};
}
function leadingBreaks(text) {
	return text.slice(0, text.length - text.trimStart().length).split("\n").length - 1;
}

// src/core/parse/markdown/html.ts
/** The HTML is fed to the parser in pieces of this length, because its time per tag grows with the depth of the open tags. */
const PIECE = 1e3;
/** HTML with more open tags than this isn't read. */
const DEEPEST = 100;
/**
* Replaces the HTML among sibling nodes by the tables, lists, headings, paragraphs and `<details>` that it contains. The Markdown
* between two pieces of HTML becomes part of the element that is open there.
*/
function parseHtml(nodes, toInline) {
	if (!nodes.some((node) => node.type === "html" && !isComment(node.html))) return [...nodes];
	const builder = new HtmlBuilder(toInline);
	const parser = new Parser(builder, {
		lowerCaseTags: true,
		decodeEntities: true
	});
	for (const node of nodes) {
		if (node.type !== "html") {
			builder.add(node);
			continue;
		}
		builder.startPiece(node, parser);
		for (let index = 0; index < node.html.length; index += PIECE) {
			parser.write(node.html.slice(index, index + PIECE));
			if (builder.depth > DEEPEST) return [...nodes];
		}
	}
	parser.end();
	return builder.finish();
}
function isComment(html) {
	return /^\s*<!--/.test(html) && html.trimEnd().indexOf("-->") === html.trimEnd().length - 3;
}

// src/core/parse/markdown/lazy-inline.ts
/** Characters that occur in inline markup and ids. Most texts contain none, and for these the source is already the text. */
const MARKUP = /[\\`*_[\]<&~{]/;
/**
* An inline that isn't parsed until its content is needed. Most of a report is timeline and analysis, for which the source is
* enough.
*/
var LazyInline = class {
	raw;
	#environment;
	#parsed = null;
	constructor(raw, environment) {
		this.raw = withoutAttributes(raw);
		this.#environment = environment;
	}
	get text() {
		return this.#content.text;
	}
	get lines() {
		return this.#content.lines;
	}
	get links() {
		return this.#content.links;
	}
	get code() {
		return this.#content.code;
	}
	get ids() {
		return this.#content.ids;
	}
	get lead() {
		return this.#content.lead;
	}
	get emphasised() {
		return this.#content.emphasised;
	}
	get struck() {
		return this.#content.struck;
	}
	get crossedOut() {
		return this.#content.crossedOut;
	}
	get directives() {
		return this.#content.directives;
	}
	get #content() {
		return this.#parsed ??= MARKUP.test(this.raw) ? flattenTokens(parseInline(this.raw, this.#environment)) : {
			...EMPTY,
			...toLines(this.raw)
		};
	}
};

// src/core/parse/markdown/quotes.ts
/** `[!NOTE]`, `[!todo]- Title` at the start of a quote, which is then the author's own text. */
const MARKER = /^\[!\w{1,30}\][+-]?[ \t]*(?<title>[^\n]*)\n?/;
/**
* The nodes of a quote that are the author's own: all of them in an admonition (`> [!NOTE]`), otherwise only tables. The rest
* was written by others. Lists are kept, marked as quoted, so that the author can be told that they aren't read.
*/
function ownNodes(nodes, toInline) {
	const [first, ...others] = nodes;
	const marker = first?.type === "paragraph" ? MARKER.exec(first.inline.raw) : null;
	if (first?.type !== "paragraph" || !marker) return nodes.flatMap(quotedNode);
	const { line, inline } = first;
	const title = String(marker.groups?.["title"]).trim();
	const text = inline.raw.slice(marker[0].length);
	const own = [];
	if (title !== "") own.push({
		type: "paragraph",
		line,
		inline: toInline(`**${title}**`)
	});
	if (text !== "") own.push({
		type: "paragraph",
		line: line + 1,
		inline: toInline(text)
	});
	return [...own, ...others];
}
function quotedNode(node) {
	if (node.type === "list") return [{
		type: "quoted",
		line: node.line,
		items: node.items
	}];
	return node.type === "table" || node.type === "quoted" ? [node] : [];
}

// src/core/parse/markdown/tree.ts
/**
* Parses GitHub-flavoured Markdown into a small tree. Omits code, and quotes other than admonitions, tables and lists, because they
* contain no commitments.
*/
function parseMarkdown(text) {
	const environment = {};
	return parseNodes(new Cursor(parseBlocks(text, environment), environment), null);
}
var Cursor = class {
	#tokens;
	#environment;
	#index = 0;
	constructor(tokens, environment) {
		this.#tokens = tokens;
		this.#environment = environment;
	}
	next() {
		return this.#tokens[this.#index++];
	}
	/** Makes an inline from Markdown that isn't the unchanged content of a token. */
	toInline = (raw) => new LazyInline(raw, this.#environment);
	/** Returns the source of the block that starts with `open`, and moves past the block. */
	source(open) {
		return this.#contentOf(open);
	}
	/** Returns the inline content of the block that starts with `open`, and moves past the block. */
	inline(open) {
		return new LazyInline(this.#contentOf(open), this.#environment);
	}
	#contentOf(open) {
		const close = open.type.replace("_open", "_close");
		let content = "";
		for (let token = this.next(); token; token = this.next()) {
			if (token.type === close && token.level === open.level) break;
			content += token.content;
		}
		return content;
	}
};
/** Every token that starts a block has a `map` with the block's first line and the line after its last, counted from 0. */
function lineOf(token) {
	return Number(token.map?.[0]) + 1;
}
function parseNodes(cursor, close) {
	const nodes = [];
	for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
		const line = lineOf(token);
		if (token.type === "heading_open") {
			const inline = cursor.toInline(withoutHeadingAttributes(cursor.source(token)));
			nodes.push({
				type: "heading",
				line,
				level: Number(token.tag.slice(1)),
				inline
			});
		} else if (token.type === "paragraph_open") addParagraph({
			type: "paragraph",
			line,
			inline: cursor.inline(token)
		}, nodes, cursor.toInline);
		else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
			const start = token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : null;
			nodes.push({
				type: "list",
				line,
				start,
				items: parseItems(cursor, token.type.replace("_open", "_close"))
			});
		} else if (token.type === "table_open") nodes.push(parseTable(cursor, line));
		else if (token.type === "html_block") nodes.push({
			type: "html",
			line,
			html: token.content
		});
		else if (token.type === "blockquote_open") nodes.push(...ownNodes(parseNodes(cursor, "blockquote_close"), cursor.toInline));
	}
	return parseHtml(nodes, cursor.toInline);
}
/** Adds a paragraph, as a definition list if it is one. */
function addParagraph(paragraph, nodes, toInline) {
	const joined = joinDefinition(nodes.at(-1), paragraph);
	const whole = joined ? {
		type: "paragraph",
		line: joined.line,
		inline: toInline(joined.raw)
	} : paragraph;
	const definitions = parseDefinitions(whole, toInline);
	if (definitions && joined) nodes.pop();
	nodes.push(definitions ?? paragraph);
}
function parseItems(cursor, close) {
	const items = [];
	for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
		const children = parseNodes(cursor, "list_item_close");
		const [first, ...rest] = children;
		if (first?.type === "paragraph") items.push({
			line: first.line,
			inline: first.inline,
			children: rest
		});
		else items.push({
			line: lineOf(token),
			inline: EMPTY,
			children
		});
	}
	return items;
}
function parseTable(cursor, line) {
	const header = [];
	const rows = [];
	let row = {
		line,
		cells: []
	};
	for (let token = cursor.next(); token && token.type !== "table_close"; token = cursor.next()) if (token.type === "th_open") header.push(cursor.inline(token));
	else if (token.type === "td_open") row.cells.push(cursor.inline(token));
	else if (token.type === "tr_open") rows.push(row = {
		line: lineOf(token),
		cells: []
	});
	return {
		type: "table",
		line,
		header,
		rows: rows.slice(1)
	};
}

// src/core/parse/soft-wraps.ts
/** A line that is no shorter than this can continue on the next one. */
const SHORTEST_WRAPPED = 40;
/** The maximum number of lines in a list of people or a dateline. The limit keeps the time linear. */
const MOST_LINES = 6;
/** The start of a line that doesn't continue the one before: a list item, a heading, a quote, a table row, a bold label, a blank line. */
const STARTS_BLOCK = /^\s*(?:[-+>|#]|\*(?:\s|\*)|__|\d+[.)]|$)/;
/** A line with those that continue it: `8 June 2026, town hall, present: Ann,` / `Bob, Eve`. */
function unwrapLine(lines, index) {
	let last = lines[index] ?? "";
	const joined = [last];
	for (const next of lines.slice(index + 1, index + MOST_LINES)) {
		if (last.length < SHORTEST_WRAPPED || last.endsWith("  ") || STARTS_BLOCK.test(next)) break;
		joined.push(next.trim());
		last = next;
	}
	return joined.join(" ");
}

// src/core/parse/people.ts
/** One to three capitalised words, or a name in a script without capitals. */
const NAME$2 = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}|[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6})$/u;
const SEPARATOR$2 = /\s?[,，、;&+]\s?/;
/** A list of names ends here. */
const END$2 = /[.。;:：|]|$/;
/** The maximum length of a list of names. */
const LONGEST_LIST = 300;
/** A sentence that consists of this many names lists people, even without a label: `Ann, Bob, Eve.` */
const FEWEST = 3;
/** Finds the people whom a report lists above its first section, or anywhere after labels such as `Present:`. */
function findPeople(text, { owners }) {
	const people = /* @__PURE__ */ new Set();
	const lines = text.split("\n");
	const head = lines.findIndex((line, index) => index > 0 && line.startsWith("#"));
	for (const [index, raw] of lines.entries()) {
		const isHead = head < 0 || index < head;
		const line = (isHead ? unwrapLine(lines, index) : raw).replaceAll(/[*_`]/g, "");
		for (const list of owners.attendingIn(line)) for (const name of namesIn(list, 1)) people.add(name);
		for (const list of isHead ? listsIn(line) : []) for (const name of namesIn(list, FEWEST)) people.add(name);
	}
	return people;
}
/** The sentences of a line, and the text in brackets after a number of people: `4 of us (Ann, Bob, Eve, Joe)`. */
function listsIn(line) {
	const counted = line.matchAll(/(?<=\d\s?\p{L}{1,12}(?:\s\p{L}{1,12})?\s?[(（])[^()（）]{3,200}(?=[)）])/gu);
	return [...line.split(/[.。]/), ...Array.from(counted, ([list]) => list)];
}
/** The keys of the names that a list consists of, and of their first words. None if it contains anything else, or fewer than `fewest`. */
function namesIn(list, fewest) {
	const [end = ""] = list.slice(0, LONGEST_LIST).split(END$2);
	const names = end.replaceAll(/\s?[(（][^()（）]{0,40}[)）]/g, "").split(SEPARATOR$2).map((name) => name.trim());
	return names.length >= fewest && names.every((name) => NAME$2.test(name)) ? names.flatMap((name) => [name, name.replace(/ .*/, "")]).map(keyOf) : [];
}

// src/core/parse/dated-line.ts
/** A label directly before a date: `· **Date:** `. */
const LABEL$2 = /(?:^|[|·•]|\s{2})(?<label>[^|·•:：]{2,40})[:：][\s*_]*$/u;
/** A line that is in italics as a whole: `*A letter from the board. (2 May 2024)*`. */
const ITALIC = /^\s*(?:_(?!_)[^_]+_|\*(?!\*)[^*]+\*)\s*$/;
/** The end of a byline after its date. */
const ENDS_LINE = /^[\s)\]）*_.]*$/;
/** A byline starts with a name in bold: `**The board**, Utrecht, 9 September 2026`. */
const BYLINE = /^\s*(?:\*\*|__)[^*_]{2,60}(?:\*\*|__),[^.!?:;]{0,60},\s*$/;
/** A publication date can be this many days after the file's first commit. */
const LONGEST_DRAFT$1 = 31;
/**
* Finds the date in a line below the title that says when the report was written: `Published on 9 July 2026 by Ann`, `Ref. 14 · Last edit 2026-06-19`.
* Ignores dates without a year and any other date in a sentence, which is usually that of the incident.
*/
function dayInDatedLine(line, near, { lexicon, dates }) {
	for (const { start, end, day, form } of dates.listTimes(line, near)) {
		if (!(day !== null && form.months === void 0 && /20\d{2}/.test(line.slice(start, end))) || near !== null && day > addDays(near, LONGEST_DRAFT$1)) continue;
		const before = line.slice(0, start);
		const { label = "" } = { ...LABEL$2.exec(before.slice(-60))?.groups };
		if (ENDS_LINE.test(line.slice(end)) && (BYLINE.test(before) || ITALIC.test(line) && /[(（,]\s*$/.test(before)) || lexicon.publication.isLabel(label) || lexicon.publication.isLead(before)) return day;
	}
	return null;
}

// src/core/parse/publication.ts
const DAY_IN_NAME = /(?<![\d])(20\d{2})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/g;
/** The maximum length of a label. Limited because every line in a report is tested for a label. */
const LONGEST_LABEL = 40;
/** The maximum length of a line that can be a dateline. */
const LONGEST_DATELINE = 200;
/** How many non-blank lines below the title are searched for a dateline, which can follow a subtitle. */
const DATELINES = 4;
/** How many non-blank lines at the top are searched for the title. */
const TITLE_LINES = 2;
const BEFORE_DATE = /^(?:(?:\p{L}[\p{L}'’.-]{1,20}\s+){0,2}\p{L}[\p{L}'’.-]{1,20},\s+|\p{L}{2,12}\s+)?(?:\p{L}{1,3}\s+)?$/u;
const AFTER_DATE = /^\p{L}{0,5}\.?$/u;
/**
* Finds a report's publication date in its front matter, its path, its “Date:” line or its dateline (under the title or on the last
* line), in that order. Returns null if it isn't stated, in which case the caller uses the file's first commit.
*/
function findPublished({ path, fields, nodes, text, near }, { lexicon, dates }) {
	for (const key of ["date", "published"]) {
		const value = fields.get(key) ?? "";
		const day = parseDay(value.slice(0, 10)) ?? dates.findFirst(value, null)?.day;
		if (day) return day;
	}
	const inPath = dayInPath(path);
	if (inPath) return inPath;
	for (const { label, value } of nodes.flatMap(labelledValues)) {
		const day = lexicon.publication.isLabel(label) ? dates.findFirst(value, null)?.day : null;
		if (day) return day;
	}
	return findDateline(text, near, {
		lexicon,
		dates
	});
}
/** A report can be committed as a draft this many days before its date. */
const LONGEST_DRAFT = 31;
/** The problem if the stated date is long after the file's first commit: due dates before the stated date would be ignored. Null if there is no problem. */
function lateDateProblem(published, firstCommitted) {
	if (firstCommitted === null || published <= addDays(firstCommitted, LONGEST_DRAFT)) return null;
	return `The report states the date ${published}, but its file was first committed on ${firstCommitted}: correct the date, because due dates before it aren't used.`;
}
/** Finds the date in a dateline, which is under the title or, as in a letter, on the last line. */
function findDateline(text, near, words) {
	const lines = text.split("\n");
	const filled = lines.flatMap((line, index) => line.trim() === "" ? [] : [{
		line,
		index
	}]);
	const start = filled.slice(0, TITLE_LINES).findIndex(({ line }) => line.startsWith("#")) + 1;
	const end = filled.findIndex(({ line }, at) => at >= start && line.startsWith("#"));
	const whole = filled.slice(start, Math.min(start + DATELINES, end < 0 ? Infinity : end)).flatMap(({ line, index }) => [line, unwrapLine(lines, index)]);
	const last = filled.slice(-1).map(({ line }) => line);
	const mayBeDateline = (line) => line.length <= LONGEST_DATELINE && /\d/.test(line) && !/^\s*(?:\||[-*+]\s)/.test(line);
	return firstDay([...whole, ...last].filter(mayBeDateline), (line) => dayInLine(line, near, words)) ?? firstDay(whole.filter(mayBeDateline), (line) => dayInDatedLine(line, near, words));
}
function firstDay(lines, dayIn) {
	for (const line of lines) {
		const day = dayIn(line);
		if (day) return day;
	}
	return null;
}
/** The date in a line such as `*Nov 9th, 2026*`, `Posted on 14 September 2026` or `*8 June 2026, town hall, present: …*`. */
function dayInLine(line, near, { lexicon, dates }) {
	const isItalic = /^[*_]/.test(line.trim()) && /[*_]$/.test(line.trim());
	const text = cutEnd(line.trim(), " *_`").replace(/^[\s*_>`]+/, "");
	for (const part of [text, ...text.split(/[|·•]|\s[—–-]\s/).map((piece) => piece.trim())]) {
		const found = dates.findFirst(part, near);
		const day = (/\d{4}/.test(found?.text ?? "") || found?.yearless === true && /^(?:\D+\d{1,2}|\d{1,2}\D{2}.*)$/u.test(found.text)) && found ? lastDay(found, near) : null;
		if (!found || !day) continue;
		const [before, after] = [part.slice(0, found.start), part.slice(found.end)];
		if ((BEFORE_DATE.test(before) || lexicon.publication.isLabel(before.trim())) && (AFTER_DATE.test(after.trim()) || /^\s*,/.test(after) && (isItalic || isMinutes(after) || findPeople(after, lexicon).size > 0))) return day;
	}
	return null;
}
/** The day of a dateline. Without a year, it is the last such day before the file was committed, or soon afterwards. */
function lastDay({ day, yearless }, near) {
	return yearless && day !== null && near !== null && day > addDays(near, LONGEST_DRAFT) ? addMonths(day, -12) : day;
}
/** Whether the text after a date is a place and a list of people: `, town hall. Present: Ann, Bob`. */
function isMinutes(after) {
	return /^\s*,[^.!?:\d]{1,40}[.(][^:]{0,40}\p{Lu}[\p{L}·]{2,20}\s?:/u.test(after);
}
/** Finds a date in a path (`2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`). The last date wins. */
function dayInPath(path) {
	return Array.from(path.matchAll(DAY_IN_NAME), ([, year, month, day]) => makeDay(Number(year), Number(month), Number(day))).findLast((day) => day !== null) ?? null;
}
/** Lists possible labels with their values: `**Date:** 2026-08-01` as a line or an item, or the first two cells in a row. */
function labelledValues(node) {
	if (node.type === "table") return [node.header, ...node.rows.map(({ cells }) => cells)].map(([label = EMPTY, value = EMPTY]) => ({
		label: label.raw,
		value: value.raw
	}));
	return linesOf(node).flatMap((line) => {
		const colon = line.search(/[:：·]/);
		if (colon < 0 || colon > LONGEST_LABEL) return [];
		return [{
			label: line.slice(0, colon),
			value: line.slice(colon + 1)
		}];
	});
}
function linesOf(node) {
	if (node.type === "paragraph") return node.inline.raw.split("\n");
	return node.type === "list" ? node.items.map(({ inline }) => inline.raw) : [];
}

// src/core/parse/sections/question.ts
/** Chinese, Japanese and Korean mark a question at its end, so its start shows nothing. */
const ENDS_IN_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]\s*[?？]\s*$/u;
/** Whether an item asks something: `Should we rotate the keys?`. A doubt, such as `Rotate the keys weekly?`, is still an item. */
function isQuestion(text, { prose }) {
	if (!/[?？]\s*$/.test(text)) return false;
	return prose.startsWith("questions", text) || ENDS_IN_CJK.test(text);
}

// src/core/parse/items/asides.ts
/** Finds `(moved from 2026-11-01: vendor delay)` anywhere in the text, with its reason. */
function findMovedAside(text, { withdrawals }) {
	if (!/[([（]/.test(text)) return null;
	for (const match of text.matchAll(/[([（]([^()[\]（）]{3,300})[)\]）]/gu)) {
		const [brackets, content = ""] = match;
		if (!withdrawals.moved.test(content) || !/\d/.test(content)) continue;
		const reason = /[:：;；—–]\s*(?<reason>\D.*)$/u.exec(content)?.groups?.["reason"] ?? null;
		return {
			start: match.index,
			end: match.index + brackets.length,
			reason
		};
	}
	return null;
}

// src/core/parse/dates/nearest.ts
/** If a date without a year is more than this many days ahead, the year before is more likely: it was at most three months ago. */
const ALMOST_A_YEAR = 274;
/** Whether a date without a year is so far ahead that the year before is more likely meant: “(13 January)” on 20 January. */
function isAlmostAYearAhead(day, published) {
	return daysBetween(published, day) > ALMOST_A_YEAR;
}
/** Resolves a date that isn't a due date. Without a year, uses the year that puts it closest to publication. */
function nearestDay({ day, yearless }, published) {
	if (day === null || published === null || !yearless) return day;
	return day > addDays(published, 183) ? addMonths(day, -12) : day;
}

// src/core/parse/items/item-marks.ts
const CHECKBOX = /^\[(?<mark>[ xX])\]\s+/;
const LEADING_TICK = /^(?<mark>[✅☑✔✓❌☐✗✘⬜])\uFE0F?\s*/u;
const TRAILING_TICK = /\s?(?<mark>[✅☑✔✓])\uFE0F?$/u;
const BRACKETED = /\s?[([](?<mark>[^()[\]]{1,40})[)\]]\s?[.!]?$/;
const LEADING_WORD = /^(?<mark>\p{L}{2,12})\s?(?::|\s[—–-]\s)\s?/u;
const TRAILING_WORD = /\s[—–-]{1,2}\s(?<mark>[\p{L}\p{N}\s#.%-]{2,40})[.!]?$/u;
/** The marks at the end of an item. They are looked for only in its last LONGEST_MARK characters. */
const TRAILING = /* @__PURE__ */ new Set([
	TRAILING_TICK,
	BRACKETED,
	TRAILING_WORD
]);
const LONGEST_MARK = 100;
const PATTERNS = [
	CHECKBOX,
	LEADING_TICK,
	LEADING_WORD,
	TRAILING_TICK,
	BRACKETED,
	TRAILING_TICK,
	BRACKETED,
	TRAILING_WORD
];
/** Strips the marks from an item's text. The first mark wins. Keeps a mark that states a plan (`(planned 2026-12-01)`). */
function stripMarks({ text, code }, { statuses }) {
	let body = trimmed(text, {
		start: 0,
		end: text.length
	});
	const marks = {
		done: null,
		mark: ""
	};
	for (const pattern of PATTERNS) {
		const from = TRAILING.has(pattern) ? Math.max(body.start, body.end - LONGEST_MARK) : body.start;
		const match = pattern.exec(text.slice(from, body.end));
		const mark = match?.groups?.["mark"];
		if (!match || mark === void 0 || isInside(code, from + match.index + match[0].lastIndexOf(mark))) continue;
		const done = pattern === CHECKBOX ? mark !== " " : statuses.doneMark(mark);
		if (done === null) continue;
		marks.done ??= done;
		if (pattern === LEADING_WORD && !done) continue;
		const hasNumber = /\d/.test(mark);
		if (!done && hasNumber) continue;
		if (hasNumber) marks.mark = mark;
		const rest = {
			start: from + match.index + match[0].length,
			end: from + match.index
		};
		body = trimmed(text, rest.end === body.start ? {
			...body,
			start: rest.start
		} : {
			...body,
			end: rest.end
		});
	}
	return {
		...marks,
		text: text.slice(body.start, body.end),
		body
	};
}
function trimmed(text, { start, end }) {
	const words = text.slice(start, end);
	return {
		start: end - words.trimStart().length,
		end: start + words.trimEnd().length
	};
}
/** The date in a done mark. Without a year, uses the date closest to publication, since work is often done before publication. */
function parseDoneOn(mark, { dates, published }) {
	const found = dates.findFirst(mark, published);
	return found && nearestDay(found, published);
}

// src/core/parse/items/past-dates.ts
/** Whether a date is before the report's publication date. False if either is unknown. */
function isBeforePublication(day, { published }) {
	return day !== null && published !== null && day < published;
}
/** The warning for a due date before publication, which would make a commitment overdue from the start. */
function pastWarning(text, published) {
	return `“${text}” is before the report's publication date, ${published}, so it isn't used as the due date: mark the item as done, or write a later date.`;
}
/** The warning for a due date that its author should check. Null if there is nothing to check. */
function dueWarning({ start, text: words, day, uncertain }, text, { dates }) {
	if (day === null) return null;
	const name = dates.wrongWeekday(text, {
		start,
		text: words,
		day
	});
	if (name !== null) return weekdayWarning(name, day);
	return uncertain ? uncertainWarning(words, day) : null;
}
/** The warning for words that can mean another date. */
function uncertainWarning(text, day) {
	return `“${text}” is read as ${day}: write the date as YYYY-MM-DD if you mean another day.`;
}
/** The warning for words that name a time but aren't read as the due date. */
function unreadWarning(text) {
	return `“${text}” names a time that isn't read as a due date: if the commitment is due then, add “due: YYYY-MM-DD”.`;
}
/** The warning for a due date next to the name of another weekday. */
function weekdayWarning(name, day) {
	return `The due date is read as ${day}, which isn't a “${name}”: correct the date or the weekday.`;
}

// src/core/parse/items/unread-time.ts
/** How many characters before a time are searched for words that show how it is meant. */
const LEAD_LENGTH$2 = 40;
/** How far a clause around a time is searched, so that many times in a text take linear time. */
const CLAUSE_LENGTH = 200;
const CLOSES_CLAUSE$1 = /^\s*(?:$|[.,;:!?()[\]{}–—|/-]|[（）。、，；])/;
/** Fiscal years, quarters of two-digit years, and weeks. They are written alike in all languages. */
const SHORT_PERIOD = /(?<![\p{L}\p{N}.-])(?:[FC]Y[ -]?['’]?\d{2,4}(?:[ -]?Q[1-4])?|\d{2}[ -]?Q[1-4]|Q[1-4][ -]?FY[ -]?['’]?\d{2,4}|W(?:K|eek)?[ -]?(?:[1-4]\d|5[0-3])|20\d{2}-?W\d{2}(?:-\d)?)(?![\p{L}\p{N}])/u;
/** A date in figures, in which a letter can be typed for a digit: `2026-12-0l`. */
const FIGURES$1 = /(?<![\p{L}\p{N}.-])[12][\dOo]{3}([-/.–—])[\dOoIl]{1,2}\1[\dOoIl]{1,2}(?![\p{L}\p{N}])/gu;
/** A date with spaces (`2026 12 01`), or one that starts with a two-digit year (`26-12-01`). */
const OTHER_FIGURES = /(?<![\p{L}\p{N}.-])(?:20\d\d (?:0[1-9]|1[0-2]) [0-3]\d|[23]\d([-.–—])(?:0[1-9]|1[0-2])\1[0-3]\d)(?![\p{L}\p{N}])/u;
/** A fraction such as `1/3` or `3/10`, but not `12/1` or `12/7`. */
const FRACTION = /^\d{1,2}\/(?:[2-68]|10)$/;
/** `+2 weeks`, `~3 months`, `T+30 days` */
const ADDED = /(?:[+~≈<≤]|[,—–]\s)\s?$/;
/** Finds words in an item without a due date that name a time, and that its author may have meant as one. Null if there are none. */
function findUnreadTime(text, context) {
	const time = context.dates.listTimes(text, context.published).find((found) => isUnread(found, text, context));
	return SHORT_PERIOD.exec(text)?.[0] ?? unusualFigures(text) ?? dayAndMonth(text, context.lexicon) ?? (time ? text.slice(time.start, time.end) : null);
}
function unusualFigures(text) {
	return Array.from(text.matchAll(FIGURES$1), ([words]) => words).find((words) => /[OoIl]/.test(words)) ?? OTHER_FIGURES.exec(text)?.[0] ?? null;
}
/** Finds `12-01`, which is either a date or a range, at the end of a clause. Without a leading zero, it needs a due word before it. */
function dayAndMonth(text, { due }) {
	const found = /(?<=\s)(?:0\d-[0-3]\d|[0-3]\d-0\d|1[0-2]-[0-3]\d|[0-3]\d-1[0-2])(?=\s*(?:$|[.,;:!)\]]))/.exec(text);
	if (!found) return null;
	const [words] = found;
	return isPadded(words) || due.lead.test(text.slice(Math.max(0, found.index - LEAD_LENGTH$2), found.index)) ? words : null;
}
/** Whether a date can be a due date because of the words around it. A past date can be one only after a word such as `by`. */
function isUnread(time, text, { lexicon, published }) {
	const { start, end, day, form } = time;
	const lead = text.slice(Math.max(0, start - LEAD_LENGTH$2), start);
	const { due } = lexicon;
	if (isPast$1(time, published)) return due.deadline.test(lead);
	const isApart = CLOSES_CLAUSE$1.test(text.slice(end, end + 3));
	const words = text.slice(start, end);
	const isIntroduced = due.lead.test(lead);
	const clause = text.slice(Math.max(0, start - CLAUSE_LENGTH), start);
	if (form.relative && (due.continues.test(text.slice(end, end + CLAUSE_LENGTH)) || due.clause.test(clause))) return false;
	if (form.figure) return ADDED.test(lead) || isSlashed(words) && isApart && due.slashed.test(lead);
	if (isBareNumber(words)) return isIntroduced && day !== null || isApart && isPadded(words);
	if (isNumeric(words) || form.announces) return true;
	if (!(form.inCell === true || form.relative === true || form.pledged === true) || /\d/.test(words) && /\p{L}/u.test(words)) return true;
	return isIntroduced || due.unless.test(lead) || isApart && (isName(words) || form.alone === true && form.pledged === true);
}
/** Whether a word is a name, and not a verb or noun that is written alike: `March`, but not “march”. */
function isName(words) {
	return !/^\p{Ll}/u.test(words) || /[\s\d-]/.test(words) || /^\p{Ll}{7,}$/u.test(words);
}
function isPast$1({ day, form }, published) {
	if (day === null || published === null) return false;
	return day < published || form.yearless === true && isAlmostAYearAhead(day, published);
}
/** Whether the words contain three numbers with signs between them, or letters and a year. */
function isNumeric(words) {
	return /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(words) || /\p{L}/u.test(words) && /\d{4}/.test(words);
}
/** A day and a month, at least one of them with a leading zero, or a date without separators: `01/12`, `12-01`, `20261201`. */
function isPadded(words) {
	return /^(?:0\d[/-]\d\d|\d\d[/-]0\d|\d{8})$/.test(words);
}
/** A day and a month that can't be a fraction: `12/1`. */
function isSlashed(words) {
	const [first = 0, second = 0] = words.split("/").map(Number);
	const canBeDay = Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
	return words.includes("/") && canBeDay && !(first < second && FRACTION.test(words));
}
/** A number that can be anything: `2027`, `2/3`, `15.`. */
function isBareNumber(words) {
	return /^(?:\d{4}|\d{8}|\d{1,2}[/.-]\d{1,2}\.?|\d{1,2}(?:st|nd|rd|th|\.)|\d{1,2}\/\d{4})$/.test(words);
}

// src/core/parse/items/loose-date.ts
/** A date without a due word must fit into this many characters at an item's start or end: `the end of September, 2026`. */
const LONGEST_DATE$1 = 40;
/**
* Finds a date on or after publication without a due word at the end of an item (`Rotate the keys 2026-12-01`) or before a colon,
* dash or bar at its start.
*/
function looseDate(text, context) {
	const { published } = context;
	if (published === null) return null;
	return dateAtVeryEnd(text, context, published) ?? dateAtStart(text, context, published);
}
function dateAtVeryEnd(text, { dates, lexicon }, published) {
	const base = Math.max(0, text.length - LONGEST_DATE$1);
	const last = dates.listTimes(text.slice(base), published).at(-1);
	if (!last || !/^\s?[.。!]?$/.test(text.slice(base + last.end))) return null;
	const [start, end] = [base + last.start, base + last.end];
	const lead = text.slice(Math.max(0, start - LONGEST_DATE$1), start);
	const words = text.slice(start, end);
	if (start === 0 || !/\s[~≈]?$/.test(lead) || /\d\s$/.test(lead) || lexicon.trackers.within.test(lead) || lexicon.due.unless.test(lead) || lexicon.due.weekOf.test(lead) || !canStandAlone(last, words)) return null;
	return isAhead$1(last, published) ? asDate(last, {
		start,
		end,
		text: words
	}) : null;
}
function dateAtStart(text, { dates }, published) {
	const [first] = dates.listTimes(text.slice(0, LONGEST_DATE$1), published);
	if (first?.start !== 0 || !canStandAlone(first, text.slice(0, first.end))) return null;
	return /^\s?(?:[:：|]|[—–-]\s)/.test(text.slice(first.end)) && isAhead$1(first, published) ? asDate(first, {
		start: 0,
		end: first.end,
		text: text.slice(0, first.end)
	}) : null;
}
/** Whether a date is clear enough without a due word. A count, a fraction or a bare year isn't. */
function canStandAlone({ form, day }, words) {
	const isNumber = form.figure === true || /^\d+$/.test(words) || /^\d{1,2}(?:st|nd|rd|th|\.)$/.test(words);
	return day !== null && !isNumber && !/^\d{1,2}[/.]\d{1,2}(?:\.|\.\s?\d{2})?$/.test(words) && (form.inCell !== true || isName(words)) && !/^\p{Ll}{1,20}$/u.test(words);
}
function isAhead$1({ day, form }, published) {
	return day !== null && day >= published && !(form.yearless && isAlmostAYearAhead(day, published));
}
function asDate({ day, form }, place) {
	return {
		...place,
		day,
		problem: null,
		yearless: form.yearless === true,
		uncertain: form.uncertain === true,
		isAmount: false
	};
}

// src/core/parse/items/due-date.ts
/** The maximum length of a date written in words: `the end of September, 2026`. */
const LONGEST_DATE = 40;
/** The maximum length of a dash and the words after it if these can be a date. */
const LONGEST_DASH_ASIDE = 63;
/** Finds the due date in an item's words, even if it isn't a valid date (`due: soon`). */
function findDue(text, context) {
	const { dates, lexicon, published } = context;
	const announced = dates.findAnnounced(text, published);
	if (announced) return {
		...announced,
		positional: false
	};
	const date = dateAtEnd(text, context) ?? dateAmongParts(text, context) ?? dateInBrackets(text, context) ?? dateAfterComma(text, context) ?? looseDate(text, context);
	if (date) return {
		...date,
		day: likelyDay(date, published),
		positional: true
	};
	const pledged = lexicon.prose.commitmentIn(text) === null ? null : dates.findPledged(text, published);
	const isInClause = pledged !== null && lexicon.due.clause.test(text.slice(0, pledged.start));
	return pledged && !isInClause ? {
		...pledged,
		positional: false
	} : labelledDue(text, context);
}
/** Without a due word, a date without a year is more likely in the past than almost a year ahead. */
function likelyDay({ day, yearless }, published) {
	return day !== null && published !== null && yearless && isAlmostAYearAhead(day, published) ? addMonths(day, -12) : day;
}
/** Finds a due label followed by words that aren't a date: `Due: soon`. */
function labelledDue(text, { lexicon }) {
	const label = /[:：=([（]/.test(text) ? lexicon.due.label.exec(text) : null;
	if (!label) return null;
	const [matched] = label;
	const { value = "" } = { ...label.groups };
	const words = value.trim();
	if (words === "") return null;
	const valueStart = text.indexOf(value, label.index);
	return {
		start: /^[([（]/.test(matched) ? label.index + 1 : label.index,
		end: valueStart + words.length,
		text: words,
		day: null,
		problem: null,
		yearless: false,
		uncertain: false,
		isAmount: false,
		positional: false
	};
}
/** Finds a date that is alone or between commas, in the final brackets or after the last dash. */
function dateAtEnd(text, { dates, lexicon, published }) {
	const brackets = /[([（]([^()[\]（）]+)[)\]）]\s?[.。]?$/.exec(text);
	const start = brackets ? brackets.index + 1 : startAfterDash(text);
	const found = start < 0 ? null : dates.findFirst(text.slice(start), published);
	if (!found) return null;
	const [before, after] = [text.slice(start, start + found.start), text.slice(start + found.end)];
	if (!(/(?:^|[,;:、，：—–|·•-]\s?|\s\/\s)$/.test(before) || lexicon.statuses.doneOf(before) === false) || !/^\s?(?:$|[,;、，.)\]）—–|·•-]|\s\/\s)/.test(after)) return null;
	return {
		...found,
		start: found.start + start,
		end: found.end + start
	};
}
const BETWEEN_PARTS = /\s?[,;、，；|｜]\s?|\s[/–—-]\s/u;
/** A year or an ordinal, which can be anything, and a name that is also a short form of a month. */
const NO_DATE = /^(?:\d{1,4}(?:st|nd|rd|th|\.)?|jan)$/i;
/**
* Finds a date in the final brackets or after the last dash that needs a due word elsewhere, but makes up one of the parts there: `(Ann, January)`,
* `(01/31)`.
*/
function dateAmongParts(text, { dates, published }) {
	if (published === null) return null;
	const brackets = /[([（【]([^()[\]（）【】]{2,80})[)\]）】]\s?[.。]?$/.exec(text);
	const start = brackets ? brackets.index + 1 : startAfterDash(text);
	if (start < 0) return null;
	const aside = brackets?.[1] ?? text.slice(start);
	const parts = aside.split(BETWEEN_PARTS);
	let from = 0;
	for (const part of parts) {
		const at = aside.indexOf(part, from);
		from = at + part.length;
		const found = NO_DATE.test(part) ? null : dates.findInCell(part, published);
		if (found?.day && !found.isAmount && found.start === 0 && /^[.。]?$/.test(part.slice(found.end)) && (brackets || parts.length > 1 || isName(part))) return {
			...found,
			start: start + at,
			end: start + at + found.end
		};
	}
	return null;
}
/** Where the words after the last dash start, if they are at most 60 characters; -1 if there are none. */
function startAfterDash(text) {
	const base = Math.max(0, text.length - LONGEST_DASH_ASIDE);
	const start = text.slice(base).search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
	return start < 0 ? -1 : base + start;
}
/** Finds brackets that contain only a future date: `As a long-term solution (Q2 2027), we will …`. */
function dateInBrackets(text, { dates, published }) {
	if (!/[([（]/.test(text)) return null;
	for (const match of text.matchAll(/[([（]([^()[\]（）]{2,40})[)\]）]/g)) {
		const [, content = ""] = match;
		const found = dates.findFirst(content, published);
		const isWhole = found !== null && found.start === 0 && found.end === content.length;
		const day = found && likelyDay(found, published);
		const isAhead = day && (published ? day >= published : !/\d{1,2}\D+\d{1,2}/.test(content.replace(/\d{4}/, "")));
		if (isWhole && isAhead) return {
			...found,
			start: match.index + 1,
			end: match.index + 1 + content.length
		};
	}
	return null;
}
/** Finds a future date at the end, alone after a comma: `Rotate the keys, Dec 1, 2026`. */
function dateAfterComma(text, { dates, published }) {
	const tail = Math.max(0, text.length - LONGEST_DATE);
	if (!published || !/[,;，、；|·•/]/.test(text)) return null;
	for (const { index } of text.slice(tail).matchAll(/(?<=[,;，、；|·•]\s?|\s\/\s)\S/g)) {
		const start = tail + index;
		const found = dates.findFirst(text.slice(start), published);
		const isAlone = found?.start === 0 && /^\s?[.。]?$/.test(text.slice(start + found.end));
		const day = isAlone ? likelyDay(found, published) : null;
		if (isAlone && day && day >= published) return {
			...found,
			start,
			end: start + found.end
		};
	}
	return null;
}

// src/core/parse/items/initials.ts
/** Acronyms that look like a person's initials. */
const ACRONYMS = new Set("AI API APM AWS BGP CDN CI CD CLI CMS CPU CRM CRL CSP CSS DB DBA DC DDL DI DNS DR DX EU FAQ FE BE GC GCP GPU GUI HA HR HSM HTTP IAM ID IDE IO IP IT JS JVM JWT KMS KPI LB LAN ML NB NFS NTP OK OKR OOM OS PG PII PM PO PR QA QPS RAM RBAC RCA RPC SDK SLA SLI SLO SMS SQL SQS SRE SSD SSH SSL SSO S3 TBD TCP TLS TTL TV UI UK UPS URL US USB UX VM VPC VPN WAF XML".split(" "));
const BETWEEN = /\s?[/,&+]\s?/;
/** Whether a text is a person's initials, or those of several: `JP`, `GE/RK`. */
function areInitials(text) {
	return text.length <= 20 && text.split(BETWEEN).every((name) => /^\p{Lu}{2,3}$/u.test(name) && !ACRONYMS.has(name));
}

// src/core/parse/items/owner-names.ts
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** A surname after initials, which nothing but a person has: `K. Lis`. */
const INITIALLED = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** A Korean name. Korean has no capital letters. */
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
const BETWEEN_NAMES$1 = /\s?[+&/]\s?/;
/** “一部” (a part), “全部” (all) and similar words end like the name of a department. */
const NO_DEPARTMENT = /[一全内外各大上下]部$/u;
const MOST_WORDS$3 = 5;
/** Whether a text names the owner of a commitment: a role, everyone, a post, or one or more people: `SRE`, `all of us`, `Ann + Bob`. */
function isNames(text, { owners }) {
	if (text.length < 2 || text.length > 60) return false;
	if (owners.isRole(text) || isPost(text, owners)) return true;
	return text.split(BETWEEN_NAMES$1).every((name) => isPerson(name) && owners.canBeName(name));
}
/** Whether a text in brackets can only name an owner: a team, a department, or a person with initials: `Traffic team`, `K. Lis`. */
function isOwnerAlone(text, { owners, trackers }) {
	const names = text.split(BETWEEN_NAMES$1);
	if (names.every((name) => INITIALLED.test(name))) return true;
	if (text.length > 60 || trackers.opening.test(text)) return false;
	const isKnown = (name) => isTeam(name, owners) || isPost(name, owners) && !/manager/i.test(name);
	return names.some(isKnown) && names.every((name) => isKnown(name) || FULL_NAME.test(name));
}
function isPerson(name) {
	return FULL_NAME.test(name) || INITIALLED.test(name) || HANGUL_NAME.test(name);
}
function isTeam(name, owners) {
	return name.split(" ").length <= MOST_WORDS$3 && name.length > 2 && /^[^\d.,:;]+$/.test(name) && !NO_DEPARTMENT.test(name) && owners.isTeam(name);
}
/** The words of a post's name are capitalised, except for short words and the words for posts: `Service Desk manager`. */
function isPost(name, owners) {
	const [first = "", ...words] = name.split(" ");
	const isCapital = (word) => /^(?!\p{Ll})\p{L}/u.test(word);
	return words.length < MOST_WORDS$3 && isCapital(first) && words.every((word) => isCapital(word) || word.length <= 3 || owners.isPost(word)) && !NO_DEPARTMENT.test(name) && owners.isPost(name);
}

// src/core/parse/items/owner-among.ts
/** The length of an item's end in which a name can be set off. */
const LONGEST_ASIDE$1 = 80;
const ONLY_NAME = /^(?!\p{Ll})\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
const SEPARATOR$1 = /\s?[+&/]\s?/;
/** A name before a colon, a dash or its verb: `Ann: `, `Ann writes`. */
const AT_START = /^(?<names>\p{L}[\p{L}\p{M}.'’-]*(?:\s?[+&/]\s?\p{L}[\p{L}\p{M}.'’-]*)*)(?<after>\s?[:：]|\s[—–-]\s|\s\p{Ll})/u;
const SUBJECT$1 = /(?<=[,;:—–]\s)\p{Lu}[\p{L}\p{M}.'-]*(?=\s\p{Ll})/gu;
/** Finds an owner among the people known from the report, in places where an unknown name could be anything: `Ann: rotate the keys`. */
function ownerAmong(people, text) {
	if (people.size === 0) return null;
	return atStart(people, text) ?? inBrackets(people, text) ?? inPieces(people, text) ?? asSubject(people, text);
}
function arePeople(people, names) {
	const all = names.split(SEPARATOR$1);
	return all.every((name) => ONLY_NAME.test(name)) && all.some((name) => people.has(keyOf(name)));
}
function atStart(people, text) {
	const { names, after = "" } = { ...AT_START.exec(text)?.groups };
	if (names === void 0 || !arePeople(people, names)) return null;
	return {
		start: 0,
		end: /\p{L}$/u.test(after) ? 0 : names.length,
		name: names
	};
}
/** `(Ann)`, `(Ann, already on Monday)` */
function inBrackets(people, text) {
	const brackets = /[([（](?<content>[^()[\]（）]{2,80})[)\]）]\s?[.。]?$/u.exec(text);
	const { content = "" } = { ...brackets?.groups };
	const [first = ""] = content.split(/[,，、;]/);
	const name = first.trim();
	if (!brackets || !arePeople(people, name)) return null;
	const start = brackets.index + 1 + content.indexOf(name);
	return {
		start,
		end: start + name.length,
		name
	};
}
/** A name between commas or dashes at the end: `…, this week, Ann`. */
function inPieces(people, text) {
	const base = Math.max(0, text.length - LONGEST_ASIDE$1);
	const pieces = text.slice(base).split(/(?<=[,，、;]|\s[—–-]|→)\s?/);
	let end = text.length;
	for (const piece of pieces.slice(1).toReversed()) {
		const name = piece.replace(/(?:[,，、;.。]|\s[—–-]|→)$/, "").trim();
		const start = end - piece.length + piece.indexOf(name);
		if (name !== "" && arePeople(people, name)) return {
			start,
			end: start + name.length,
			name
		};
		end -= piece.length;
		end = text.slice(0, end).trimEnd().length;
	}
	return null;
}
function asSubject(people, text) {
	for (const [name] of text.matchAll(SUBJECT$1)) if (people.has(keyOf(name))) return {
		start: 0,
		end: 0,
		name
	};
	return null;
}

// src/core/parse/items/owner.ts
const LOGIN = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?:\/[\w.-]{1,100})?`;
const LOGINS = String.raw`${LOGIN}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${LOGIN}){0,9}`;
const PERSON = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?!\/)`;
const PEOPLE = String.raw`${PERSON}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${PERSON}){0,9}`;
const MENTIONS = [
	new RegExp(`^(${LOGINS})\\s*[:—–-]`, "u"),
	new RegExp(`(?<=[([])(${LOGINS})(?=[)\\],;])`, "u"),
	new RegExp(`(?:[—–,;:|·•]|\\s[-/])\\s*(${LOGINS})(?=\\s*(?:$|[,;.()[\\]—–|·•]|\\s\\/))`, "u"),
	new RegExp(`(?<=\\s)(${PEOPLE})\\s*[.]?$`, "u")
];
/** Mentions at the start of a sentence: “@ann and @bob are working on it.” */
const LEADING_MENTIONS = new RegExp(`^${LOGINS}(?=\\s)`, "u");
/** An owner set off by dashes or commas must be within this many characters of the item's end. */
const LONGEST_ASIDE = 80;
const WHOLE_LOGIN = new RegExp(`^${LOGIN}$`, "u");
const FURTHER_NAME = /^@?\p{L}[\p{L}\p{M}'.@/&-]*(?:\s+\p{L}[\p{L}\p{M}'.@/&-]*){0,3}$/u;
const END_OF_NAMES = /(?:[;|｜()[\]—–；。（）【】]|\.(?:\s|$)|\s-\s).*$/s;
/** Finds the owner in an item's text: after a label (`Owner: …`), as a separate mention, next to a date, or as the actor. */
function findOwner(text, context) {
	const { lexicon } = context;
	const owner = ownerAfterLabel(text, lexicon) ?? ownerInClause(text, context) ?? mentionedOwner(text) ?? ownerAmong(context.people, text) ?? ownerInBrackets(text, context) ?? ownerAfterDash(text, context) ?? ownerAfterComma(text, context);
	if (owner) return owner;
	const actor = lexicon.owners.actorOf(text);
	return actor === null ? null : {
		start: 0,
		end: 0,
		name: oneLine(actor)
	};
}
function ownerAfterLabel(text, lexicon) {
	const label = /[:：=]/.test(text) ? lexicon.owners.label.exec(text) : null;
	if (!label) return null;
	const start = label.index + label[0].length;
	const names = leadingNames(text.slice(start), lexicon);
	if (names === "" || lexicon.prose.isPlaceholder(names)) return null;
	return {
		start: label.index,
		end: start + names.length,
		name: oneLine(names)
	};
}
/** The comma-separated names at the start of the text. */
function leadingNames(text, { due }) {
	const beforeEnd = text.replace(END_OF_NAMES, "");
	const [first = "", ...parts] = beforeEnd.slice(0, due.inside.exec(beforeEnd)?.index).split(/[,，、]/);
	const end = parts.findIndex((part) => !FURTHER_NAME.test(part.trim()) || due.atStart.test(part.trim()));
	return [first, ...end < 0 ? parts : parts.slice(0, end)].join(",").trimEnd();
}
function mentionedOwner(text) {
	if (!text.includes("@")) return null;
	for (const pattern of MENTIONS) {
		const match = pattern.exec(text);
		if (!match) continue;
		const [matched, names = ""] = match;
		return {
			start: match.index,
			end: match.index + matched.length,
			name: oneLine(names)
		};
	}
	return null;
}
/** Finds a name next to a date, status or ticket in the final brackets: `(Ann Lee, 2026-12-01)`. */
function ownerInBrackets(text, context) {
	const content = /[([（](?<content>[^()[\]（）]{3,80})[)\]）]\s?[.。]?$/u.exec(text)?.groups?.["content"];
	if (content === void 0) return null;
	const start = text.lastIndexOf(content);
	if (isOwnerAlone(content, context.lexicon)) return {
		start,
		end: start + content.length,
		name: content
	};
	return nameBesideFields(content, start, context);
}
/** Finds an owner with words that say so, in a clause of its own at the end: `, owned by Ann`, `. Ann is on it`. */
function ownerInClause(text, { lexicon }) {
	const base = Math.max(0, text.length - LONGEST_ASIDE);
	const clause = /(?<=[.,;，。；]\s?|\s[—–-]{1,2}\s|[([（])(?<words>(?!\s)[^.,;，。；—–()（）]{3,60})[)）]?[.。]?$/u.exec(text.slice(base));
	const { words = "" } = { ...clause?.groups };
	if (!clause) return null;
	const start = base + clause.index;
	const all = {
		start,
		end: start + words.length
	};
	const isName = (name) => WHOLE_LOGIN.test(name) || isNames(name, lexicon) && !lexicon.owners.isNobody(name);
	const [lead, name] = splitName(words);
	if (lexicon.owners.assigns.exec(lead)?.index === 0 && isName(name)) return {
		...all,
		name
	};
	const who = words.replace(/^(\S+(?:\s\p{Lu}\S*){0,2}).*$/su, "$1");
	const rest = words.slice(who.length);
	const busy = lexicon.owners.busy.exec(rest);
	return busy && busy[0].length === rest.trimEnd().length && isName(who) ? {
		...all,
		name: who
	} : null;
}
/** Splits a clause before its first capital letter or mention. */
function splitName(words) {
	const at = words.search(/(?<=\s)[@\p{Lu}]/u);
	return at < 0 ? [words, ""] : [words.slice(0, at), words.slice(at).trim()];
}
/** Finds a name after the last dash or arrow, alone or before other fields: `— Ann Lee`, `→ Ann, by Friday`. */
function ownerAfterDash(text, context) {
	const base = Math.max(0, text.length - LONGEST_ASIDE);
	const start = text.slice(base).search(/(?<=\s[—–-]{1,2}\s|→\s?|[-=]>\s?)[^—–→()]{2,70}$/u);
	if (start < 0) return null;
	const aside = text.slice(base + start);
	if (isNames(aside.trim().replace(/[.。]$/, ""), context.lexicon)) return {
		start: base + start,
		end: text.trimEnd().length,
		name: aside.trim().replace(/[.。]$/, "")
	};
	return nameBesideFields(aside, base + start, context);
}
/** Finds a name between commas at the end, next to another field: `Rotate the keys, Ann, by Friday`. */
function ownerAfterComma(text, context) {
	const base = Math.max(0, text.length - LONGEST_ASIDE);
	const tail = text.slice(base);
	const pieces = tail.split(/[,，、]/);
	let start = tail.length;
	let from = 0;
	for (const [index, piece] of [...pieces.entries()].slice(1).toReversed()) {
		if (!isField(piece, context) && !isNames(piece.trim(), context.lexicon)) break;
		start -= piece.length + (index === pieces.length - 1 ? 0 : 1);
		from = index;
	}
	return from === 0 ? null : nameBesideFields(tail.slice(start), base + start, context);
}
/** The first name in a list of fields: `Ann Lee, 2026-12-01`, `done, Ann`. Null if there is no other field. */
function nameBesideFields(list, offset, context) {
	let start = offset;
	let owner = null;
	let fields = 0;
	for (const part of list.split(/[,;/、，]|(?<=\s)[–—](?=\s)/)) {
		const name = part.trim().replace(/[.。]$/, "");
		if (owner === null && isNames(name, context.lexicon)) {
			const nameStart = start + part.indexOf(name);
			owner = {
				start: nameStart,
				end: nameStart + name.length,
				name
			};
		} else if (isField(part, context)) fields += 1;
		start += part.length + 1;
	}
	return fields > 0 ? owner : null;
}
/** Whether a part of a list is a date, a status, a ticket or a time. */
function isField(part, { lexicon, dates, published }) {
	const text = part.trim();
	if (text === "" || text.length > 50) return false;
	if (/^(?:[\p{L}]{1,10}\s)?#\d/u.test(text) || lexicon.statuses.doneOf(text) !== null) return true;
	const date = dates.findAnnounced(text, published) ?? dates.findInCell(text, published);
	return date !== null && date.start <= 4 && date.end >= text.length - 6;
}
/** Finds a role or login in bold before a colon or dash: `**me** — rotate the keys`. Any other word there is more often a topic. */
function ownerInLead(lead, text, { owners }) {
	if (lead === null || !text.startsWith(lead) || !/^\s?(?:[:：]|[—–-]\s)/.test(text.slice(lead.length))) return null;
	const name = lead.replace(/[:：]$/, "").trim();
	return owners.isRole(name) || WHOLE_LOGIN.test(name) ? {
		start: 0,
		end: lead.length,
		name
	} : null;
}
/** Finds the owner in a title, which applies to everything below it: `@ann`, `@acme/sre`, `Platform team`. */
function ownerInTitle(title, { owners }) {
	const name = title.replace(/[:：]$/, "");
	return name.split(" ").length <= 4 && owners.isTeam(name) || WHOLE_LOGIN.test(name) || areInitials(name) ? name : null;
}

// src/core/parse/items/item-text.ts
/** Separators before the first field. */
const SEPARATOR = /[\s,;:|｜·•→，、；：—–]/;
/** These are separators only after a space or as an arrow. Otherwise they belong to the word before: `C++`, `/etc/`, `Vec<T>`. */
const LOOSE = /(?:(?<=^|\s)[/&+>-]+|[-=]>)$/;
const LONGEST_LOOSE = 4;
/** A full stop, exclamation mark or question mark after a field belongs to the field. */
const AFTER_FIELD = /[\s,;:|｜/&+·•→>，、；：—–.。!！?？-]/;
const CLOSING = ")]）】］〕";
const OPENING = "([（【［〔";
const LONGEST_GROUP = 300;
/** The characters of an item's text. Those in code aren't separators and don't close brackets. */
var ItemText = class {
	#text;
	#code;
	constructor({ text, code }) {
		this.#text = text;
		this.#code = code;
	}
	/** Moves back over the characters that can follow a field. */
	skipAfterFields(end, base) {
		return this.#skipBack(end, base, AFTER_FIELD);
	}
	/** Moves back over the separators between a title and its fields. */
	skipSeparators(end, base) {
		for (let left = end;;) {
			const last = this.#skipBack(left, base, SEPARATOR);
			const [loose = ""] = LOOSE.exec(this.#text.slice(Math.max(base, last - LONGEST_LOOSE), last)) ?? [];
			if (loose === "" || this.#isCode(last - 1)) return last;
			left = last - loose.length;
		}
	}
	/** Whether a bracket closes before an offset. */
	closesBefore(end) {
		return CLOSING.includes(this.#text.charAt(end - 1)) && !this.#isCode(end - 1);
	}
	/** The offset of the opening bracket that matches the closing bracket at `close`. */
	openingOf(close, base) {
		let depth = 0;
		for (let index = close; index >= Math.max(base, close - LONGEST_GROUP); index -= 1) {
			const character = this.#text.charAt(index);
			if (CLOSING.includes(character)) depth += 1;
			else if (OPENING.includes(character)) depth -= 1;
			if (depth === 0) return index;
		}
		return null;
	}
	/** Whether the bracket at an offset follows a word directly, as in a call: `getUser(P1)`. */
	isCall(open) {
		const before = this.#text.slice(Math.max(0, open - 1), open);
		return /[\p{L}\p{N}_]/u.test(before) && !hasUnspaced(before) && !"（【［〔".includes(this.#text.charAt(open));
	}
	/** Whether a part of the text has neither letters nor digits. */
	isBlank(start, end) {
		return !/[\p{L}\p{N}]/u.test(this.#text.slice(start, end));
	}
	#skipBack(end, base, characters) {
		let index = end;
		while (index > base && characters.test(this.#text.charAt(index - 1)) && !this.#isCode(index - 1)) index -= 1;
		return index;
	}
	#isCode(index) {
		return isInside(this.#code, index);
	}
};

// src/core/parse/items/references.ts
const TICKET_URL = /\/(?:issues|pull|pulls|merge_requests|work_items|epics|story|ticket|tickets|_workitems\/edit|\+bug)\/\d+|\/(?:browse|issue)\/[A-Z][A-Z0-9]*-\d+|show_bug\.cgi\?id=\d+|\/T\d+$|trello\.com\/c\/|app\.asana\.com\/\d|app\.clickup\.com\/t\//;
const URL_SOURCE = String.raw`https?:\/\/[^\s<>()[\]"'\u3000-\u9FFF\uFF00-\uFFEF]+[^\s<>()[\]"'.,;:!?\u3000-\u9FFF\uFF00-\uFFEF]`;
const NUMBER_SOURCE = String.raw`(?:(?<![\w&/#.{-])|(?<=#\d{1,9}\/))(?:(?!\.)[\w.-]+\/(?!\.{1,2}#)[\w.-]+)?#[1-9]\d{0,8}\b|(?<![\w&/#.{-])[\w-][\w.-]*\/[\w-][\w.-]*![1-9]\d{0,8}\b|\bGH-[1-9]\d{0,8}\b`;
const KEY_SOURCE = String.raw`(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])`;
const BARE_URL = new RegExp(URL_SOURCE, "g");
const ANY = new RegExp(`(?<url>${URL_SOURCE})|(?<number>${NUMBER_SOURCE})|(?<key>${KEY_SOURCE})`, "g");
const WHOLE = new RegExp(`^(?:${URL_SOURCE}|${NUMBER_SOURCE}|${KEY_SOURCE})$`);
/** Other ways to write a number in a link: `status#12`, `GH #12`. */
const SHORT_NAME = /^(?:[\w.-]+#|GH[ -]?#)\d+$/i;
/** Brackets in a link: `[[#12]](https://…)`. */
const IN_BRACKETS = /^[[(](?<words>[^[\]()]+)[\])]$/;
/** A cheap first test, because most items contain no reference. */
const MAY_REFER = /:\/\/|[#!]\d|[A-Z\d]-\d/;
/** Names that look like ticket keys: standards, algorithms, severities and regions. */
const NO_KEY = /^(?:UTF|UCS|SHA|MD|AES|DES|RSA|ED|CRC|HMAC|BASE|ISO|IEC|RFC|IEEE|ANSI|ECMA|ES|PEP|CVE|CWE|CVSS|GHSA|NIST|FIPS|SOC|PCI|WCAG|TLS|SSL|HTTP|HTTPS|QUIC|IPV|IP|TCP|UTC|GMT|CET|EST|PST|COVID|GPT|SEV|INC|TIER|PHASE|LEVEL|AZ|EU|US|AP|USB|DDR|RAID|PM|AM|FY|CP|KB|ARM|Q[1-4])-/;
/** Finds the references in a text, in order. Skips code. */
function findReferences({ text, links, code }, lexicon) {
	const linked = links.filter(({ start }) => start >= 0).map((link) => linkedReference(link, lexicon));
	if (!MAY_REFER.test(text)) return linked;
	const taken = [...linked, ...code].toSorted((a, b) => a.start - b.start);
	const found = [];
	let next = 0;
	for (const match of text.matchAll(ANY)) {
		const [start, end] = [match.index, match.index + match[0].length];
		while ((taken[next]?.end ?? Infinity) <= start) next += 1;
		if (!((taken[next]?.start ?? Infinity) < end)) found.push({
			start,
			end,
			...plainReference(match)
		});
	}
	return [...linked, ...found].toSorted((a, b) => a.start - b.start);
}
function plainReference({ 0: words, groups }) {
	const isKey = groups?.["key"] !== void 0;
	const isTicket = groups?.["url"] === void 0 || TICKET_URL.test(words);
	return {
		target: toTarget(words),
		isTicket,
		isBare: true,
		isKey
	};
}
/** `GH-12` is another way to write `#12`. */
function toTarget(words) {
	return words.replace(/^GH-/, "#");
}
function linkedReference({ href, text, start }, { trackers }) {
	const words = text.replace(IN_BRACKETS, "$<words>");
	const isBare = (WHOLE.test(words) || SHORT_NAME.test(words)) && !NO_KEY.test(words) || trackers.isName(words);
	return {
		start,
		end: start + text.length,
		target: href,
		isTicket: isTicketLink(href, text),
		isBare,
		isKey: false
	};
}
function isTicketLink(href, text) {
	return TICKET_URL.test(href) || /^https?:/.test(href) && WHOLE.test(text) && text !== href && !NO_KEY.test(text);
}
/** Whether a ticket key is the name of a standard or something similar: `UTF-8`. */
function isStandard({ target, isKey }) {
	return isKey && NO_KEY.test(target);
}
/** A ticket's name in any script, which counts only in a tracker cell: `ЕЧ-77`, `INC0012345`, `b/20415`. */
const TICKET_NAME = /^\p{L}[\p{L}\p{N}]{0,9}[-_ /]?\d{1,8}$/u;
/**
* The trackers in a tracker cell, where every ticket counts. Without a ticket, the first link counts. Without a link,
* each text that looks like a ticket's name counts.
*/
function trackersInCell(cell, lexicon) {
	const targets = findReferences({
		...cell,
		text: cell.text,
		links: cell.links,
		code: []
	}, lexicon).filter(({ isTicket }) => isTicket).map(({ target }) => target);
	const [link] = cell.links;
	if (targets.length > 0) return [...new Set(targets)];
	return link ? [link.href] : cell.text.split(/\s?[,，、;]\s?/).filter((name) => TICKET_NAME.test(name));
}
/** All HTTPS URLs without duplicates: links first, then bare URLs. */
function httpsLinks({ text, links }) {
	const bare = text.includes("://") ? Array.from(text.matchAll(BARE_URL), ([url]) => url) : [];
	const safe = [...links.map(({ href }) => href), ...bare].map(safeUrl).filter((url) => url !== null);
	return [...new Set(safe)];
}

// src/core/parse/items/reference-rows.ts
/** The maximum length of the words between two references in a row, or after one. */
const LONGEST_GAP = 30;
/** Looks up the references in a text by their position. */
var References = class {
	#text;
	#lexicon;
	#references;
	#byEnd;
	constructor(words, lexicon) {
		this.#text = words.text;
		this.#lexicon = lexicon;
		this.#references = findReferences(words, lexicon);
		this.#byEnd = new Map(this.#references.map(({ end }, index) => [end, index]));
	}
	/** The reference that starts at an offset. */
	startingAt(start) {
		return this.#references.find((reference) => reference.start === start) ?? null;
	}
	/** Whether a reference ends at an offset. */
	endsAt(end) {
		return this.#byEnd.has(end);
	}
	/** The references between two offsets. */
	inside({ start, end }) {
		return this.#references.filter((reference) => reference.start >= start && reference.end <= end);
	}
	/** The row of references that ends at an offset, or before words such as `で管理`. */
	rowBefore(end, base) {
		const index = this.#byEnd.get(end) ?? this.#byEnd.get(this.#beforeEnding(end, base));
		const last = index === void 0 ? void 0 : this.#references[index];
		if (index === void 0 || !last || last.start < base) return null;
		let first = index;
		let start = last.start;
		for (let previous = this.#references[first - 1]; previous; previous = this.#references[first - 1]) {
			const gap = this.#text.slice(previous.end, start);
			if (previous.start < base || gap.length > LONGEST_GAP || !this.#lexicon.trackers.gap.test(gap)) break;
			first -= 1;
			start = previous.start;
		}
		return {
			references: this.#references.slice(first, index + 1),
			start,
			end,
			tail: this.#text.slice(last.end, end)
		};
	}
	/** The offset before words that follow a reference: `で管理`. */
	#beforeEnding(end, base) {
		const tail = this.#text.slice(Math.max(base, end - LONGEST_GAP), end);
		const match = this.#lexicon.trackers.ending.exec(tail);
		return match ? end - tail.length + match.index : -1;
	}
	/**
	* The reference in a label at the start: `PR #12: `, `https://…: `. Null if there is none. `#12` alone isn't one, because it can
	* be the item's own number.
	*/
	labelAt(start) {
		const head = this.#text.slice(start, start + 30);
		const reference = this.#references.find((found) => found.start >= start);
		if (!reference?.isTicket || !reference.isBare || reference.isKey || reference.start - start > 30) return null;
		const words = head.slice(0, reference.start - start);
		const isNumber = /^#\d{1,2}$/.test(reference.target);
		return (words === "" ? !isNumber : this.#lexicon.trackers.isName(words.trim())) ? {
			references: [reference],
			start,
			end: reference.end,
			tail: ""
		} : null;
	}
};

// src/core/parse/items/reference-role.ts
/** The maximum length of the words before a row that decide its role. */
const LEAD_LENGTH$1 = 60;
const SET_OFF = /(?:[.,;:!?…|>→)\]}—–，。；：！？、）】」・]|(?:^|\s)-|\s\/)$/;
/** A label before a colon, which can mean something other than a tracker: `Related: #12`. */
const LABEL$1 = /(?:[.,;]\s+|[，。；(（【|｜—–]\s*|^)(?<label>[^.,;:，。；：()（【|｜—–]{1,30})[:：]$/;
const STRONG = /(?:[.:;|!?>→—–。；：]|\s-)$/;
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** A short, separate clause at the end of the words before a lead: `. This is` before `tracked in #12`. */
const CLAUSE = /[.;,!?(—–。；，、]\s*(?<clause>[\p{L}'’]+(?:\s+[\p{L}'’]+){0,3}\s*)$/u;
const MENTION = {
	isNamed: false,
	cut: null
};
/** Decides whether a row of references at the end of the text names trackers or is only a mention. If in doubt, it is a mention. */
function roleOf(row, place, lexicon) {
	const before = textBefore(row.start, place);
	const lead = hasTicket(row) ? leadOf(row, {
		before,
		text: place.text
	}, lexicon) : null;
	if (lead !== null) return ledRole(row.start - before.length + lead.index, place, lexicon);
	if (row.tail !== "") return MENTION;
	const noun = lexicon.trackers.noun.exec(before);
	const label = noun ? null : labelBefore(before.trimEnd(), place, lexicon);
	const introduction = noun ?? (label?.isTracker ? label : null);
	return endRole(row, {
		start: introduction ? row.start - before.length + introduction.index : row.start,
		isIntroduced: introduction !== null,
		hasOtherLabel: label?.isTracker === false
	}, place, lexicon);
}
/** Words that make the row the tracker: `tracked in` before it, around it, or partly in it. */
function leadOf(row, { before, text }, { trackers }) {
	const around = trackers.around.find(({ before: opening, after }) => row.tail !== "" && after.test(row.tail) && opening.test(before));
	if (around) return around.before.exec(before);
	const lead = trackers.lead.exec(before);
	if (lead && (areBare(row) || trackers.within.test(before))) return lead;
	const linked = row.tail === "" ? trackers.lead.exec(`${before}${text.slice(row.start, row.end)}`) : null;
	return linked && linked.index < before.length ? linked : null;
}
/** The role of a row at the end that isn't introduced by `tracked in` or the like. */
function endRole(row, { start, isIntroduced, hasOtherLabel }, place, lexicon) {
	const { trackers } = lexicon;
	const [prior, words] = [textBefore(start, place).trimEnd(), place.text.slice(row.start, row.end)];
	const named = {
		isNamed: true,
		cut: start
	};
	const isPlain = isIntroduced || place.inBrackets || areBare(row);
	if (row.references.some(isStandard) && !isIntroduced) return MENTION;
	if (place.inBrackets && !areBare(row) && trackers.opening.test(words) && !trackers.noun.test(words)) return MENTION;
	if (prior === "") return isPlain ? named : MENTION;
	if (trackers.within.test(prior)) return MENTION;
	if (!isPlain) return STRONG.test(prior) ? {
		isNamed: true,
		cut: null
	} : MENTION;
	if (hasOtherLabel) return row.references.every(({ isTicket }) => isTicket) ? MENTION : {
		...named,
		cut: null
	};
	if (SET_OFF.test(prior)) return named;
	return row.references.some((reference) => reference.isKey) && !isIntroduced || place.strict || isObject(prior, place, lexicon) ? MENTION : named;
}
/**
* The role of a row after words such as `tracked in`. They are cut with the short clause that they end, but kept if they end a
* longer one.
*/
function ledRole(start, place, { trackers }) {
	const prior = textBefore(start, place).trimEnd();
	if (!trackers.within.test(prior)) return {
		isNamed: true,
		cut: start
	};
	const clause = CLAUSE.exec(prior)?.groups?.["clause"];
	return {
		isNamed: true,
		cut: clause === void 0 ? null : start - (textBefore(start, place).length - prior.length) - clause.length
	};
}
/** Whether a reference is the object of the verb before it: `Revert #12`, `and revert #12`. */
function isObject(prior, { base, text }, { trackers }) {
	return text.slice(base).trimStart().startsWith(prior.trimStart()) && ONE_WORD.test(prior.trim()) && !hasUnspaced(prior) || trackers.instruction.test(prior);
}
/** A label before a reference: `. Background:`. It can mean something other than a tracker. `index` is the label's offset. */
function labelBefore(before, { inBrackets }, { columns }) {
	const match = LABEL$1.exec(before);
	const { label = "" } = { ...match?.groups };
	if (match === null || match.index === 0 && !inBrackets) return null;
	return {
		index: before.length - label.length - 1,
		isTracker: columns.columnOf(label) === "tracker"
	};
}
function hasTicket({ references }) {
	return references.some(({ isTicket }) => isTicket);
}
function areBare({ references }) {
	return references.every(({ isBare }) => isBare);
}
function textBefore(offset, { text, base }) {
	return text.slice(Math.max(base, offset - LEAD_LENGTH$1), offset);
}

// src/core/parse/items/peel.ts
const DEEPEST_GROUP = 3;
/** The maximum length of the words before a name that decide whether it belongs to the sentence. */
const LEAD_LENGTH = 60;
/** The maximum length of the words before a due date that belong to it, with the punctuation before them. */
const LONGEST_LEAD_IN = 60;
/** A tick before other fields. A tick at the end of the text is a mark instead. */
const TICK$1 = /\s[✅☑✔✓]\uFE0F?$/u;
const TICKED_WORD = /(?:^|[\s,;])(?<mark>[✅☑✔✓]\uFE0F?\s\p{L}[\p{L}\s]{1,20})$/u;
const DASH_ASIDE = /\s[—–-]{1,2}\s(?<words>\p{L}[\p{L}\s]{1,30})$/u;
const LAST_PIECE = /(?:^|[,;，、；—–]\s*|\s-\s)(?<piece>[^,;，、；—–]{1,40})$/u;
/** Peels whole fields off both ends of an item's text. Nothing is taken out of its middle. */
var Peeler = class {
	#text;
	#source;
	#body;
	#fields;
	#byStart;
	#references;
	#lexicon;
	#title;
	#named = [];
	#done = null;
	#isOnlyFields = false;
	#strict;
	constructor({ words, body, fields, strict }, lexicon) {
		this.#text = words.text;
		this.#source = new ItemText(words);
		this.#body = body;
		this.#fields = /* @__PURE__ */ new Map();
		this.#byStart = /* @__PURE__ */ new Map();
		for (const field of fields) this.add(field);
		this.#references = new References(words, lexicon);
		this.#lexicon = lexicon;
		this.#title = { ...body };
		this.#strict = strict === true;
	}
	/** Adds a field that was found in the text after `offset`. Returns the field. */
	add(field, offset = 0) {
		if (!field || field.start >= field.end) return field;
		const [start, fullEnd] = [field.start + offset, field.end + offset];
		const span = {
			start,
			end: this.#source.skipAfterFields(fullEnd, start)
		};
		this.#fields.set(span.end, span);
		this.#byStart.set(span.start, span);
		return field;
	}
	/** The remaining text. */
	get rest() {
		return this.#title;
	}
	/** Peels the fields at the end. Can be called again after adding fields. */
	peelEnd() {
		const { start: base, end } = this.#title;
		this.#title = {
			start: base,
			end: this.#peelFrom({
				base,
				depth: 0
			}, end)
		};
	}
	finish() {
		this.#peelStart();
		const { start, end } = this.#title;
		const whole = this.#references.startingAt(start);
		const isWhole = whole?.isTicket === true && isEnd(this.#text.slice(whole.end, end));
		const inMarks = this.#references.inside({
			start: this.#body.end,
			end: this.#text.length
		});
		const named = [
			...this.#named,
			...inMarks,
			...isWhole ? [whole] : []
		];
		const unique = [...new Set(named)].toSorted((a, b) => a.start - b.start);
		return {
			title: this.#title,
			named: unique,
			done: this.#done,
			isOnlyFields: this.#isOnlyFields
		};
	}
	/** Peels fields from right to left until it reaches `base` or other words. Returns the end of the remaining text. */
	#peelFrom(level, from) {
		const { base, depth } = level;
		let end = from;
		for (;;) {
			const last = this.#source.skipAfterFields(end, base);
			if (last <= base) return end === from && depth === 0 ? end : last;
			const start = this.#fieldBefore(last, level);
			const isAll = depth === 0 && start !== null && this.#source.isBlank(base, start);
			if (isAll) this.#isOnlyFields = true;
			if (start === null || isAll) return end === from ? end : this.#source.skipSeparators(end, base);
			end = start;
		}
	}
	/** The start of the field that ends at an offset; null if there is none, or it isn't a whole field. */
	#fieldBefore(end, { base, depth }) {
		if (this.#source.closesBefore(end) && !this.#references.endsAt(end)) return this.#groupBefore(end, base, depth);
		const field = this.#fields.get(end);
		if (field && field.start >= base) return this.#isInSentence(field, base) ? null : field.start;
		const row = this.#references.rowBefore(end, base);
		if (row) {
			const place = {
				text: this.#text,
				base,
				inBrackets: depth > 0,
				strict: this.#strict
			};
			const { isNamed, cut } = roleOf(row, place, this.#lexicon);
			if (isNamed) this.#named.push(...row.references);
			return cut;
		}
		return this.#asideBefore(end, base, depth);
	}
	/** Whether a name at the end is part of the sentence: `Hand the pager to @mira`. The title keeps it. */
	#isInSentence({ start }, base) {
		const before = this.#text.slice(Math.max(base, start - LEAD_LENGTH), start);
		return this.#text.startsWith("@", start) && this.#lexicon.trackers.within.test(before);
	}
	/** The start of brackets that contain only fields. */
	#groupBefore(end, base, depth) {
		const open = this.#source.openingOf(end - 1, base);
		if (open === null || depth >= DEEPEST_GROUP || this.#source.isCall(open) || this.#source.isBlank(open, end)) return null;
		if (this.#fields.get(end)?.start === open) return open;
		const [known, done] = [this.#named.length, this.#done];
		if (this.#peelFrom({
			base: open + 1,
			depth: depth + 1
		}, end - 1) <= open + 1) return open;
		this.#named.length = known;
		this.#done = done;
		const content = this.#text.slice(open + 1, end - 1);
		if (!this.#lexicon.isAside(content)) return null;
		this.#done ??= this.#lexicon.statuses.doneMark(content);
		return this.#nameInStatus({
			start: open + 1,
			end: end - 1
		}) ? open : null;
	}
	/**
	* Adds the references next to a status (`done in #12`), unless an open item waits for them (`blocked by #12`). Returns
	* whether the brackets can be left out of the title.
	*/
	#nameInStatus(content) {
		const done = this.#lexicon.statuses.doneOf(this.#text.slice(content.start, content.end));
		const references = this.#references.inside(content);
		if (done === null || references.length === 0) return true;
		const { within, instruction } = this.#lexicon.trackers;
		const isMention = ({ start }) => [within, instruction].some((pattern) => pattern.test(this.#text.slice(content.start, start)));
		if (!done && references.some(isMention)) return false;
		this.#named.push(...references);
		return true;
	}
	/** The start of a status or a date in words: `(#12, done)`, `— by end of the sprint`. */
	#asideBefore(end, base, depth) {
		const tail = this.#text.slice(Math.max(base, end - 40), end);
		if (depth > 0) {
			if (!/^\s?[,;，、；—–)\]）]/.test(this.#text.slice(end, end + 2))) return null;
			const { piece = "" } = { ...LAST_PIECE.exec(tail)?.groups };
			const done = this.#lexicon.statuses.doneMark(piece);
			if (done === null) return null;
			this.#done ??= done;
			return end - piece.length;
		}
		const tick = TICK$1.exec(tail) ?? this.#tickedWord(tail);
		if (tick) {
			this.#done ??= true;
			return end - tick[0].length;
		}
		const status = this.#statusAfterField(tail, end, base);
		if (status !== null) return status;
		const aside = DASH_ASIDE.exec(tail);
		const { words = "" } = { ...aside?.groups };
		if (!aside || !this.#lexicon.isAside(words)) return this.#leadInBefore(end, base);
		if (/^\s?[,;，、；]/.test(this.#text.slice(end, end + 2))) this.#done ??= this.#lexicon.statuses.doneMark(words);
		return end - aside[0].length;
	}
	/** The start of words between punctuation and a field that belong to it: `Expected` in `. Expected: January 2027`. */
	#leadInBefore(end, base) {
		if (this.#source.isBlank(end, this.#body.end)) return null;
		const tail = this.#text.slice(Math.max(base, end - LONGEST_LEAD_IN), end);
		const { words } = { ...this.#lexicon.due.leadIn.exec(tail)?.groups };
		return words === void 0 ? null : end - words.length;
	}
	/** The start of a status after a comma and another field: `– Ann, in progress`. */
	#statusAfterField(tail, end, base) {
		const { piece = "" } = { ...LAST_PIECE.exec(tail)?.groups };
		const start = end - piece.length;
		const done = this.#fields.has(this.#source.skipAfterFields(start, base)) ? this.#lexicon.statuses.doneMark(piece) : null;
		if (done === null) return null;
		this.#done ??= done;
		return start;
	}
	/** A tick with its word before other fields: `✅ done (Ann)`. */
	#tickedWord(tail) {
		const match = TICKED_WORD.exec(tail);
		return this.#lexicon.statuses.doneMark(match?.groups?.["mark"] ?? "") === true ? match : null;
	}
	/** Peels labels, references and brackets off the start: `Owner: Ann — `, `[#12](…): `, `(P1) `. */
	#peelStart() {
		for (;;) {
			const { start, end } = this.#title;
			const next = this.#fieldAfter(start, end);
			if (next === null || this.#source.isBlank(next, end)) return;
			this.#title = {
				start: next,
				end
			};
		}
	}
	#fieldAfter(start, end) {
		const field = this.#byStart.get(start);
		if (field && field.end < end) return this.#afterSeparator(field.end);
		const row = this.#references.labelAt(start);
		const next = row && this.#afterSeparator(row.end);
		if (row && next !== null) this.#named.push(...row.references);
		return next;
	}
	/** The offset after the separator that sets off a field at the start; null if there is none. */
	#afterSeparator(end) {
		const separator = /^\s?(?:[:：|,;，；—–]|[-.](?=\s))\s*/.exec(this.#text.slice(end, end + 10));
		return separator ? end + separator[0].length : null;
	}
};
function isEnd(text) {
	return /^[\s.,;:!。]*$/.test(text);
}

// src/core/parse/items/own-words.ts
const PRIORITY = /(?<=^|[([,;:|—–-]\s?|\s-\s)P[0-4](?=\s?(?:$|[)\],;:.|—–-]))/u;
/** Parses an item's own words: strips its marks, finds the fields, and peels those at the ends off the title. */
function parseOwnWords(inline, context) {
	const { lexicon } = context;
	const marks = stripMarks(inline, lexicon);
	const moved = findMovedAside(marks.text, lexicon);
	const text = moved ? `${marks.text.slice(0, moved.start)}${marks.text.slice(moved.end)}` : marks.text;
	const [cutAt, cutLength] = moved ? [moved.start, moved.end - moved.start] : [Infinity, 0];
	const toSource = ({ start, end }) => {
		const shiftAt = (offset) => marks.body.start + (offset >= cutAt ? cutLength : 0);
		return {
			start: start + shiftAt(start),
			end: end + shiftAt(end - 1)
		};
	};
	const priority = PRIORITY.exec(text);
	let [owner, date] = [ownerInLead(inline.lead, text, lexicon) ?? findOwner(text, context), findDue(text, context)];
	const fields = [
		owner,
		date,
		priority && {
			start: priority.index,
			end: priority.index + priority[0].length
		}
	].filter((field) => field !== null).map(toSource);
	if (moved) fields.push({
		start: marks.body.start + moved.start,
		end: marks.body.start + moved.end
	});
	const peeler = new Peeler({
		words: inline,
		body: marks.body,
		fields
	}, lexicon);
	peeler.peelEnd();
	const { start, end } = peeler.rest;
	if ((owner === null || date === null) && end < marks.body.end) {
		const rest = inline.text.slice(start, end);
		owner ??= peeler.add(findOwner(rest, context), start);
		date ??= peeler.add(findDue(rest, context), start);
		peeler.peelEnd();
	}
	const { title, named, done: besideDone } = peeler.finish();
	const subject = inline.text.slice(title.start, title.end);
	const isPast = date?.positional === true && isBeforePublication(date.day, context);
	const done = marks.done ?? besideDone ?? (isPast && lexicon.statuses.isPast(subject) ? true : null);
	const doneDate = done && date?.positional ? date : null;
	const isMention = done === true && date !== null && !/\d/.test(date.text) && !lexicon.due.atStart.test(text.slice(date.start));
	const due = doneDate || isMention ? null : date;
	const targets = (isTicket) => named.filter((reference) => isTicket === null || reference.isTicket === isTicket).map(({ target }) => target);
	return {
		text: marks.text,
		reason: moved?.reason ?? null,
		subject,
		owner: owner?.name ?? null,
		due: due?.day ?? null,
		dueText: due?.text ?? null,
		recurs: lexicon.recurrenceOf(text),
		trackers: [...new Set(targets(true))],
		evidence: targets(null).map(safeUrl).filter((url) => url !== null && !/\/issues\/\d+$/.test(url)),
		done,
		doneOn: done ? parseDoneOn(marks.mark, context) ?? doneDate?.day ?? null : null,
		priority: priority?.[0] ?? null,
		dateProblem: due?.problem ?? null,
		dateWarning: due && dueWarning(due, text, context),
		vagueTime: date === null ? lexicon.due.vagueTime(text) : null,
		unreadTime: date === null && !done ? unreadTimeIn(text, inline.crossedOut, context) : null
	};
}
/** Words that name a time, in the item's text or among the words that are struck out in it. */
function unreadTimeIn(text, crossedOut, context) {
	return findUnreadTime(text, context) ?? (crossedOut === null ? null : findUnreadTime(crossedOut, context));
}

// src/core/parse/items/named-trackers.ts
/** A cheap first test for text that may name a tracker. */
const MAY_NAME = /[#/]|[A-Z\d]-\d/;
/** The trackers that a heading, a line of details or a cell names, and whether the text consists only of fields. */
function namedTrackers(words, lexicon) {
	if (!MAY_NAME.test(words.raw)) return {
		trackers: [],
		isWhole: false
	};
	const peeler = new Peeler({
		words,
		body: {
			start: 0,
			end: words.text.length
		},
		fields: [],
		strict: true
	}, lexicon);
	peeler.peelEnd();
	const { named, isOnlyFields } = peeler.finish();
	return {
		trackers: named.filter(({ isTicket }) => isTicket).map(({ target }) => target),
		isWhole: isOnlyFields
	};
}

// src/core/parse/items/fields.ts
/** Parses a commitment's fields. Cells override the item's own words, and both override the heading's defaults. */
function parseFields({ words, cells, defaults }, context) {
	const { lexicon } = context;
	const cell = (column) => cells.get(column) ?? EMPTY;
	const value = (column) => meaningful(cell(column).text, lexicon);
	const { trackers: ownTrackers, evidence, vagueTime, unreadTime, ...own } = parseOwnWords(words, context);
	const [tracker = null, ...otherTrackers] = [
		trackersFrom(cell("tracker"), lexicon),
		ownTrackers,
		...[cell("status"), cell("due")].map((inline) => namedTrackers(inline, lexicon).trackers),
		defaults.tracker ? [defaults.tracker] : []
	].find((named) => named.length > 0) ?? [];
	const [dueValue, statusValue, kindValue] = [
		value("due"),
		value("status"),
		value("kind")
	];
	const recursValue = value("recurs");
	const recurs = recursValue && lexicon.recurrenceOf(recursValue) || own.recurs;
	const dueSaysDone = dueValue !== null && lexicon.statuses.doneOf(dueValue) === true;
	const inheritedDue = own.dueText === null && !dueSaysDone ? defaults.due : null;
	const reasonInDue = dueValue === null || dueSaysDone ? null : findMovedAside(dueValue, lexicon)?.reason;
	const dueFields = dueValue === null || dueSaysDone ? withInheritedDue(own, inheritedDue) : parseDueCell(dueValue, context);
	const isAhead = dueFields.due !== null && !isBeforePublication(dueFields.due, context);
	const done = dueSaysDone || dueValue !== null && lexicon.statuses.doneMark(dueValue) === true || doneFrom(statusValue, own.done ?? defaults.done ?? (isAhead ? null : doneByTense(own.text, lexicon)), lexicon);
	return {
		...own,
		...checkedDue(done ? dueFields : withUnread(dueFields, {
			vagueTime,
			unreadTime,
			recurs
		}), done, context),
		owner: value("owner") ?? own.owner ?? defaults.owner,
		recurs,
		tracker,
		otherTrackers,
		done,
		doneOn: done ? parseDoneOn(cell(dueSaysDone ? "due" : "status").text, context) ?? own.doneOn : null,
		links: done ? evidenceFrom(evidence, cell("status"), cell("tracker")) : [],
		kind: kindValue && lexicon.kindOf(kindValue) || defaults.kind,
		priority: value("priority") ?? own.priority,
		reason: statedReason(value("reason")) ?? statedReason(reasonInDue) ?? statedReason(own.reason)
	};
}
/** Determines the done state. Falls back to the words and the heading if the status cell is empty, but not if it is unclear. */
function doneFrom(status, otherwise, { statuses }) {
	return status === null ? otherwise : statuses.doneOf(status);
}
function doneByTense(text, { isDoneByTense }) {
	return isDoneByTense(text) ? true : null;
}
/** Without a due date, keeps vague words as `dueText`, or warns about words for a time that isn't read. Doesn't warn if the item recurs. */
function withUnread(fields, { vagueTime, unreadTime, recurs }) {
	if (fields.due !== null || fields.dueText !== null) return fields;
	if (vagueTime !== null) return {
		...fields,
		dueText: vagueTime
	};
	return unreadTime === null || recurs !== null ? fields : {
		...fields,
		dateWarning: unreadWarning(unreadTime)
	};
}
/** Drops a due date before publication, unless the item is done. It would make the commitment overdue from the start. */
function checkedDue(fields, done, context) {
	const { due, dueText } = fields;
	if (done || due === null || !isBeforePublication(due, context)) return fields;
	return {
		...fields,
		due: null,
		dueText: null,
		dateWarning: pastWarning(dueText, context.published)
	};
}
function parseDueCell(cell, context) {
	const text = cell.replace(/^.*(?:→|->|=>)/s, "");
	const found = context.dates.findInCell(text, context.published);
	return {
		due: found?.day ?? null,
		dueText: cell,
		dateProblem: found?.problem ?? null,
		dateWarning: found && dueWarning(found, text, context)
	};
}
function withInheritedDue(own, inherited) {
	const { due, dueText, dateProblem, dateWarning } = own;
	return {
		due: due ?? inherited?.day ?? null,
		dueText: dueText ?? inherited?.text ?? null,
		dateProblem,
		dateWarning
	};
}
function trackersFrom(cell, lexicon) {
	return meaningful(cell.text, lexicon) === null ? [] : trackersInCell(cell, lexicon);
}
/** Evidence at the end of the words or in the status cell, and links to pull requests and commits in the tracker cell. */
function evidenceFrom(own, status, tracker) {
	const work = httpsLinks(tracker).filter((url) => /\/(?:pull|commit|merge_requests)\/\w/.test(url));
	return [.../* @__PURE__ */ new Set([
		...own,
		...httpsLinks(status),
		...work
	])];
}
/** The different ids of an item: the one in its ID column, then those in its words and in its other cells. */
function parseIds({ words, cells }, lexicon) {
	const inColumn = explicitId(meaningful(cells.get("id")?.text ?? "", lexicon));
	const marked = [words, ...cells.values()].flatMap(({ ids }) => ids.map(({ id }) => id));
	return [...new Set(inColumn === null ? marked : [inColumn, ...marked])];
}
/** Returns an explicit id, ignoring plain row numbers because they change when a row is inserted. */
function explicitId(text) {
	return text === null || /^\d+[.)]?$/.test(text) ? null : text;
}
/** Returns a cell's text, or null if it is empty, a dash or a placeholder. */
function meaningful(text, { prose }) {
	return text === "" || /^[\s\-–—?/_]*$/.test(text) || prose.isPlaceholder(text) ? null : text;
}

// src/core/parse/items/lead-owner.ts
/** Splits an item that starts with its owner in bold: `**JP** Move the alert`, `**@ann:** Rotate the keys`. Null for any other item. */
function splitLeadOwner(item, lexicon) {
	const { lead, text } = item;
	if (!lead || !text.startsWith(lead)) return null;
	const rest = text.slice(lead.length);
	const words = rest.replace(/^\s?(?:[:：]|[—–-](?=\s))?\s*/, "");
	const hasSeparator = words !== "" && rest.length - words.length > 0;
	const isName = areInitials(lead) || /^@[\w-]{1,39}$/.test(lead) || lexicon.owners.isTeam(lead);
	if (!hasSeparator || !isName || !/^(?:\p{Lu}|\p{Ll}|[`“"])/u.test(words)) return null;
	return {
		owner: plainInline(lead),
		words: endOf(item, words)
	};
}

// src/core/parse/items/mixed-scripts.ts
const SCRIPTS$1 = [
	{
		name: "Cyrillic",
		letters: /\p{Script=Cyrillic}/gu,
		alike: /[асеһіјӏокрԛѕѵԝхуԁАВСЕԌНІЈКМОРЅТѴԜХУҮӀ]/gu
	},
	{
		name: "Greek",
		letters: /\p{Script=Greek}/gu,
		alike: /[αγικνορυχϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/gu
	},
	{
		name: "Armenian",
		letters: /\p{Script=Armenian}/gu,
		alike: /[օոսհցքՕՏԼՍ]/gu
	},
	{
		name: "Cherokee",
		letters: /\p{Script=Cherokee}/gu,
		alike: /\p{Script=Cherokee}/gu
	}
];
const LATIN = /\p{Script=Latin}/gu;
/** Latin letters that look like a letter in one of the scripts. */
const LATIN_ALIKE = /[a-eghi-kl-qs-yABCEGHIJKLMNOPSTUVWXYZ]/g;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const WORD_LIMIT = 40;
const WORD$1 = /\p{L}+/gu;
/**
* Explains what is wrong with a word whose letters look like those of another script: two such words can look the same but
* differ. Null if there is none. Words in different scripts are fine, and so is a Latin name with a grammatical
* ending in the text's script.
*/
function mixedScriptProblem(text) {
	if (!OTHER_SCRIPT.test(text)) return null;
	const plain = text.normalize("NFD").replaceAll(/\p{M}+/gu, "");
	const words = Array.from(plain.matchAll(WORD$1), ([word]) => word);
	if (!words.some((word) => count(word, LATIN) > 0)) return null;
	for (const script of SCRIPTS$1) {
		if (count(text, script.letters) === 0) continue;
		const isUsed = words.some((word) => isPlainWord(word, script));
		const found = words.find((word) => isConfusing(word, script, isUsed));
		if (found === void 0) continue;
		return `“${clip(found, WORD_LIMIT)}” contains ${script.name} letters that look like Latin ones: type the word again in one script.`;
	}
	return null;
}
/** Whether the word shows that the text uses the script on purpose. */
function isPlainWord(word, { letters, alike }) {
	return count(word, LATIN) === 0 && count(word, letters) > count(word, alike);
}
/** `isUsed` tells whether the text also contains plain words in the script. */
function isConfusing(word, script, isUsed) {
	const [latin, other] = [count(word, LATIN), count(word, script.letters)];
	if (other === 0) return false;
	const isAlike = count(word, script.alike) === other;
	if (latin === 0) return isAlike && !isUsed && !(script.name === "Greek" && word.length === 1);
	const isNameWithEnding = latin > 1 && word.endsWith(Array.from(word.matchAll(script.letters), ([letter]) => letter).join(""));
	if (!isAlike) return count(word, LATIN_ALIKE) === latin && other > 1 && !isNameWithEnding;
	return !(isUsed && isNameWithEnding);
}
function count(word, letters) {
	return word.match(letters)?.length ?? 0;
}

// src/core/parse/items/withdrawal.ts
const BOX$1 = /^\[[ xX]\]\s*/;
/** A box that says that the item doesn't apply: `[N/A]`, `[-]`, `[~]`, `[cancelled]`. */
const OTHER_BOX = /^\[(?<mark>[^[\]()]{1,20})\]\s+/;
const NOT_APPLICABLE = /^(?:n\/?a|[-~–—])$/i;
/** The last words after a colon or dash, which give the reason: `Rotate the keys: not needed`. */
const REASON = /(?::\s|：|\s[—–-]\s)(?<reason>[^:：—–]{3,200})$/u;
/** Brackets that are the only text that isn't struck out: `~~Rotate the keys~~ (it wouldn't have helped)`. */
const ONLY_BRACKET = /^\s*[([（](?<note>[^()[\]（）]{1,300})[)\]）]\s?[.。]?$/u;
const BRACKET = /\s?[([（]([^()[\]（）]{1,200})[)\]）]$/u;
/** In brackets longer than this, a word such as “cancelled” is part of a sentence. */
const LONGEST_DROPPED_MARK = 40;
/**
* Parses `~~text~~ withdrawn: reason`, a status `cancelled`, `text (won't do: reason)`, `[N/A] text` or a struck-through line.
* Null if the item isn't withdrawn.
*/
function parseWithdrawal(inline, cells, lexicon) {
	const { withdrawals } = lexicon;
	const columnReason = statedReason(cells.get("reason")?.text);
	const withdrawal = (words, note, explanation) => {
		const { reason, replacedBy } = parseNote(note, lexicon);
		return {
			words,
			reason: columnReason ?? statedReason(reason),
			replacedBy,
			explanation
		};
	};
	if (inline.crossedOut !== null) {
		const rest = inline.text.replace(BOX$1, "");
		const words = withText(inline, inline.crossedOut.replace(BOX$1, ""));
		if (withdrawals.withdrawn.test(rest)) return withdrawal(words, {
			in: inline,
			start: inline.text.length - rest.length
		}, "struck through");
		const note = ONLY_BRACKET.exec(rest)?.groups?.["note"];
		if (note !== void 0 && lexicon.statuses.doneOf(note) !== true) return {
			words,
			reason: columnReason ?? statedReason(note),
			replacedBy: null,
			explanation: "struck through"
		};
	}
	const box = OTHER_BOX.exec(inline.text);
	if (box && isNotApplicable(String(box.groups?.["mark"]), lexicon)) {
		const rest = inline.text.slice(box[0].length);
		const reason = REASON.exec(rest);
		return {
			words: withText(inline, rest.slice(0, reason?.index)),
			reason: columnReason ?? statedReason(reason?.groups?.["reason"]),
			replacedBy: null,
			explanation: "not applicable"
		};
	}
	const status = cells.get("status") ?? EMPTY;
	if (status.text !== "" && (withdrawals.withdrawn.test(status.text) || withdrawals.isDropped(status.text))) return withdrawal(inline, {
		in: status,
		start: 0
	}, "dropped");
	const bracket = /[)\]）]$/.test(inline.text) ? BRACKET.exec(inline.text) : null;
	if (bracket) {
		const [, mark = ""] = bracket;
		const isDropped = mark.length <= LONGEST_DROPPED_MARK && withdrawals.isDropped(mark);
		const words = withText(inline, inline.text.slice(0, bracket.index));
		if (withdrawals.withdrawn.test(mark) || isDropped) return withdrawal(words, {
			in: inline,
			start: bracket.index + bracket[0].indexOf(mark)
		}, "dropped");
	}
	return inline.struck ? {
		words: inline,
		reason: columnReason,
		replacedBy: null,
		explanation: "struck through"
	} : null;
}
function isNotApplicable(mark, { withdrawals }) {
	return NOT_APPLICABLE.test(mark) || withdrawals.isDropped(mark);
}
/** Extracts the reason from `cancelled: the vendor does it`, or the replacement from `replaced by #12` or `replaced by {#new-keys}`. */
function parseNote({ in: inline, start }, { withdrawals }) {
	const note = inline.text.slice(start);
	const match = withdrawals.withdrawn.exec(note);
	if (!match) return {
		reason: null,
		replacedBy: null
	};
	const [{ length }] = match;
	const parts = cutEnd(note.slice(length).replace(/^[\s:：,，;—–-]+/u, ""), " )]）").split(/[:：]\s|\s[—–-]\s/);
	if (match.groups?.["replaced"] === void 0) return {
		reason: parts.join(": ") || null,
		replacedBy: null
	};
	const id = inline.ids.find(({ at }) => at >= start + length && note.slice(length, at - start).trim() === "")?.id;
	const [replacement = "", ...reason] = id === void 0 ? parts : [id, ...parts];
	return {
		reason: reason.filter((part) => part !== "").join(": ") || null,
		replacedBy: replacement || null
	};
}

// src/core/parse/sections/within-limits.ts
/** For the text and for the subject; a block contains three such texts. */
const TEXT_ROOM = 2 * TEXT_LIMIT;
const TRACKER_ROOM = TEXT_LIMIT;
/** For all of a commitment's other trackers, and for all of its links. */
const LIST_ROOM = 2 * TEXT_LIMIT;
/**
* Clips the fields to fit in an issue's block. A clipped reference is useless, so overlong and surplus trackers are replaced by
* UNFOLLOWED, and such links are left out.
*/
function withinLimits(fields) {
	const { links } = fields;
	return {
		...fields,
		text: clipStored(fields.text, TEXT_LIMIT, TEXT_ROOM),
		subject: clipStored(fields.subject, TEXT_LIMIT, TEXT_ROOM),
		owner: shorten(fields.owner),
		dueText: shorten(fields.dueText),
		priority: shorten(fields.priority),
		id: shorten(fields.id),
		reason: shorten(fields.reason),
		...trackersWithinLimits(fields),
		links: withinRoom(links.filter(({ length }) => length <= TEXT_LIMIT).slice(0, 5))
	};
}
function trackersWithinLimits({ tracker, otherTrackers }) {
	if (tracker === null) return {
		tracker,
		otherTrackers: []
	};
	const first = storedLength(tracker) <= TRACKER_ROOM ? [tracker] : [];
	const others = withinRoom(otherTrackers.filter(({ length }) => length <= 200).slice(0, 20));
	const isWhole = first.length + others.length === 1 + otherTrackers.length;
	const [kept = UNFOLLOWED, ...rest] = [
		...first,
		...others,
		...isWhole ? [] : [UNFOLLOWED]
	];
	return {
		tracker: kept,
		otherTrackers: rest
	};
}
/** The warning for an item with trackers that don't fit in a block; null if all of them fit. */
function unfollowedWarning({ tracker, otherTrackers }) {
	if (tracker !== "some trackers not followed" && !otherTrackers.includes("some trackers not followed")) return null;
	return `Not all trackers of this item can be followed, so they can't prove that it is done: name at most ${20 + 1}, each with an address of at most ${200} characters.`;
}
/** Clips a short field, such as the owner. */
function shorten(text) {
	return text && clip(text, 200);
}
/** The references that fit, in order. One that doesn't fit is left out. */
function withinRoom(references) {
	let left = LIST_ROOM;
	return references.filter((reference) => {
		const length = storedLength(reference);
		if (length > left) return false;
		left -= length;
		return true;
	});
}

// src/core/parse/sections/collector.ts
/** Template fields: `{{ summary }}`, `[link to the issue]`, `<what>`, `…`. A whole sentence in braces is not a template field. */
const TEMPLATE_FIELD = /\{\{\s?(?:[^\s{}]+(?:\s[^\s{}]+)?\s?)?\}\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…/g;
const TEMPLATE_BLANK = /\b(?:YYYY-MM-DD|AAAA-MM-DD|JJ\/MM\/AAAA|DD\/MM\/(?:YYYY|AAAA)|MM\/DD\/YYYY|X{3,})\b|_{3,}/i;
const HOW_TO_ID = "Write an id as {#signing-keys}, with letters, digits, “.”, “_”, “:” and “-”, or put other text in backticks.";
/** An instruction with at least this many words is more than a label, even if it ends with a colon. */
const LONG_LABEL = 4;
const LONE_LABEL = /^[^.!?]{1,80}[:：]$/;
/** Collects a report's commitments, the skipped parts with the reasons, and the problems that its author should fix. */
var Collector = class {
	result = {
		commitments: [],
		withdrawn: [],
		problems: [],
		skipped: [],
		readings: []
	};
	#path;
	#context;
	#ids = /* @__PURE__ */ new Set();
	constructor(path, context) {
		this.#path = path;
		this.#context = context;
	}
	problem(line, message, severity) {
		this.result.problems.push({
			severity,
			file: this.#path,
			line,
			message
		});
	}
	skip(line, text, reason, why = "left") {
		this.result.skipped.push({
			line,
			text,
			reason,
			why
		});
	}
	/** Records why a part or a sentence is or isn't read. */
	reading(reading) {
		this.result.readings.push(reading);
	}
	/** Adds an item as a commitment, unless it is empty, a placeholder, a question, about the report itself, withdrawn or ignored. */
	add(line, source) {
		const { lexicon } = this.#context;
		const item = withLeadOwner(source, lexicon);
		const withdrawal = parseWithdrawal(item.words, item.cells, lexicon);
		const words = withdrawal?.words ?? item.words;
		const { dateProblem, dateWarning, ...parsed } = parseFields({
			...item,
			words
		}, this.#context);
		const [id = null, otherId] = parseIds(item, lexicon).filter((own) => own !== withdrawal?.replacedBy);
		const fields = {
			...parsed,
			id
		};
		if (fields.text === "") return;
		if (isUnfilled(fields, lexicon)) return this.skip(line, fields.text, "a placeholder");
		if (isQuestion(fields.text, lexicon)) return this.skip(line, fields.text, "a question");
		const exclusion = lexicon.prose.exclusionOf(fields.text);
		if (exclusion === "checklist") return this.skip(line, fields.text, "about the report itself");
		if (withdrawal || exclusion === "rejection") {
			const { explanation = "dropped", reason = null, replacedBy = null } = withdrawal ?? {};
			const limited = withinLimits({
				...fields,
				reason
			});
			this.result.withdrawn.push({
				report: this.#path,
				line,
				...limited,
				replacedBy: shorten(replacedBy)
			});
			return this.skip(line, fields.text, explanation);
		}
		if (item.defaults.ignored || item.words.directives.includes("ignore")) return this.skip(line, fields.text, "under “follow-through: ignore”", "ignored");
		this.#checkId(line, id, otherId);
		const malformed = findMalformedId(words.text, (offset) => isInside(words.code, offset));
		if (malformed !== null) this.problem(line, `“${malformed}” is not an id, so it stays in the text. ${HOW_TO_ID}`, "warning");
		const confusing = mixedScriptProblem(fields.owner === null ? fields.text : `${fields.text} ${fields.owner}`);
		if (confusing !== null) this.problem(line, confusing, "warning");
		const limited = withinLimits(fields);
		const unfollowed = unfollowedWarning(limited);
		if (unfollowed !== null) this.problem(line, unfollowed, "warning");
		this.result.commitments.push({
			report: this.#path,
			line,
			...limited
		});
		if (dateProblem) this.problem(line, `The due date ${dateProblem}.`, "error");
		else if (dateWarning) this.problem(line, dateWarning, "warning");
		else if (fields.due === null && fields.dueText !== null) this.#warnOfUndated(line, fields.dueText);
	}
	#checkId(line, id, other) {
		if (id === null) return;
		if (other !== void 0) this.problem(line, `This item has two ids, “${shorten(id)}” and “${shorten(other)}”: keep only one.`, "error");
		if (this.#ids.has(id)) this.problem(line, `The id “${id}” is used twice in this report: give each item its own id.`, "error");
		this.#ids.add(id);
	}
	#warnOfUndated(line, dueText) {
		const message = `“${clip(dueText, 200)}” is not a date, so this can't become overdue: write it as YYYY-MM-DD, such as 2026-12-01.`;
		this.problem(line, message, "warning");
	}
};
/** Moves an owner in bold at the start of the words to the cells. */
function withLeadOwner(item, lexicon) {
	const split = splitLeadOwner(item.words, lexicon);
	if (!split) return item;
	const cells = item.cells.has("owner") ? item.cells : new Map([...item.cells, ["owner", split.owner]]);
	return {
		...item,
		words: split.words,
		cells
	};
}
function isUnfilled({ text, subject }, { prose }) {
	const filled = subject.replaceAll(TEMPLATE_FIELD, "").trim();
	const isLabel = LONE_LABEL.test(text) && !(prose.startsWith("imperatives", text) && text.split(" ").length >= LONG_LABEL);
	return !/[\p{L}\p{N}]/u.test(filled) || isLabel || prose.isPlaceholder(subject) || TEMPLATE_BLANK.test(text);
}

// src/core/parse/items/defaults.ts
const NO_DEFAULTS = {
	kind: null,
	done: null,
	due: null,
	tracker: null,
	owner: null,
	ignored: false
};

// src/core/parse/sections/front-matter-list.ts
/** The column for each entry key. */
const COLUMN_OF_KEY = /* @__PURE__ */ new Map([
	["text", "text"],
	["owner", "owner"],
	["due", "due"],
	["tracker", "tracker"],
	["done", "status"],
	["kind", "kind"],
	["priority", "priority"],
	["id", "id"],
	["reason", "reason"],
	["recurs", "recurs"]
]);
const EXAMPLE = "write “- text: Rotate the keys”, and optionally owner, due, tracker, done, kind, priority, reason, recurs or id";
/** Collects the entries in the front matter's `commitments` list. */
function collectEntries(entries, lexicon, collector) {
	for (const { line, value } of entries) {
		const cells = typeof value === "string" ? textCell(value) : parseEntry(line, value, lexicon, collector);
		const words = cells.get("text");
		if (words && words.text !== "") collector.add(line, {
			words,
			cells,
			defaults: NO_DEFAULTS
		});
		else collector.problem(line, `An entry of “commitments” has no text: ${EXAMPLE}.`, "error");
	}
}
function textCell(text) {
	return /* @__PURE__ */ new Map([["text", plainInline(text)]]);
}
function parseEntry(line, fields, lexicon, collector) {
	const cells = /* @__PURE__ */ new Map();
	for (const [key, value] of fields) {
		const column = COLUMN_OF_KEY.get(key);
		if (!column) {
			collector.problem(line, `“${key}” is not a field of a commitment: ${EXAMPLE}.`, "error");
			continue;
		}
		const status = column === "status" ? parseDoneValue(value) : value;
		cells.set(column, plainInline(status));
		if (column === "status" && lexicon.statuses.doneOf(status) === null) {
			const message = `“done: ${value}” is neither done nor open: write true, false or the date it was done, such as 2026-12-01.`;
			collector.problem(line, message, "error");
		}
	}
	return cells;
}
/** Converts `true`, `false` or a completion date to the status column's format. Keeps other words. */
function parseDoneValue(value) {
	if (/^true$/i.test(value)) return "✅";
	if (/^false$/i.test(value)) return "☐";
	return parseDay(value) === null ? value : `✅ ${value}`;
}

// src/core/parse/sections/promise-weights.ts
/** How much each sign counts for a promise (or against it, if negative), and its name in the output of `lint`. */
const PROMISE_WEIGHTS = {
	authors: {
		weight: 2,
		says: "the authors act"
	},
	actor: {
		weight: 2,
		says: "someone named acts"
	},
	future: {
		weight: 2,
		says: "in the future"
	},
	intention: {
		weight: 2,
		says: "a decision or plan"
	},
	ongoing: {
		weight: 1,
		says: "under way"
	},
	"ongoing with a date": {
		weight: 1,
		says: "under way"
	},
	passive: {
		weight: .5,
		says: "something is done"
	},
	date: {
		weight: 2,
		says: "a day ahead"
	},
	"grant with a date": {
		weight: 2,
		says: "the reader gets something"
	},
	enumerated: {
		weight: 2,
		says: "one of several"
	},
	"in a section": {
		weight: 2,
		says: "in a section of promises"
	},
	"beside a promise": {
		weight: 2,
		says: "beside another promise"
	},
	"among promises": {
		weight: 2,
		says: "among other promises"
	},
	reader: {
		weight: -2,
		says: "the reader acts"
	},
	outsider: {
		weight: -4,
		says: "somebody else acts"
	},
	past: {
		weight: -3,
		says: "in the past"
	},
	grant: {
		weight: 0,
		says: "the reader gets something"
	},
	wish: {
		weight: -3,
		says: "a hope or possibility"
	},
	vague: {
		weight: -3,
		says: "nothing that can be checked"
	},
	state: {
		weight: -3,
		says: "nothing changes"
	},
	negation: {
		weight: -1,
		says: "something isn't done"
	},
	perfect: {
		weight: 0,
		says: "the authors have done it"
	},
	purpose: {
		weight: 0,
		says: "a lasting change"
	},
	"done for a purpose": {
		weight: 2,
		says: "a lasting change"
	},
	onward: {
		weight: 1,
		says: "from now on"
	},
	present: {
		weight: 1,
		says: "the authors act"
	},
	tells: {
		weight: 0,
		says: "news to come"
	},
	reported: {
		weight: -8,
		says: "what somebody said or asked"
	},
	subordinate: {
		weight: -2,
		says: "a subordinate clause"
	},
	condition: {
		weight: -3,
		says: "a condition"
	},
	event: {
		weight: -2,
		says: "what happens each time"
	},
	contact: {
		weight: -6,
		says: "how to reach the authors"
	},
	response: {
		weight: -3,
		says: "what was done during the incident"
	},
	being: {
		weight: 0,
		says: "how something will be"
	},
	clock: {
		weight: 0,
		says: "a time of day"
	},
	"date as subject": {
		weight: -6,
		says: "about a day"
	},
	"under a look-alike": {
		weight: -1,
		says: "under a heading for something else"
	},
	"listed elsewhere": {
		weight: -1,
		says: "the promises are listed elsewhere"
	}
};
/** A sign's weight. */
function weightOf(sign) {
	return PROMISE_WEIGHTS[sign].weight;
}
/** The sum of signs' weights. */
function scoreOf(signs) {
	return [...signs].reduce((sum, sign) => sum + weightOf(sign), 0);
}

// src/core/parse/sections/actor.ts
const NAME$1 = /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|M|Mme|Sr|Sra)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:de\s|van\s|von\s)?\p{Lu}[\p{L}.'’-]*){0,3}$/u;
const NAME_AT_END = /(?:^|\s)(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*){0,3})$/u;
/** Endings of English nouns that aren't names: plurals, actions and qualities. */
const NOUN = /(?:s|ing|tion|sion|ment|ness|ity|ance|ence|ware)$/;
/** A German, Dutch or Swedish compound that names a team: `Das Netzwerkteam`. */
const TEAM = /^(?:\p{L}{3,5} )?\p{L}{3,20}(?:team|teamet|abteilung|afdeling|avdelningen)$/iu;
const HANDLE = /^@[\w-]+$/;
/** Finds the team that acts in a passive clause: `will be rewritten by the data team`. Any other words there may name a tool. */
function agentNamed(agent, { lexicon }) {
	return agent !== null && lexicon.owners.isTeam(agent) ? agent : null;
}
/** Finds the person, product or team that is the subject of a clause; null if it is something else. */
function actorNamed(subject, { lexicon }) {
	const { owners } = lexicon;
	const words = subject.split(" ");
	if (subject === "" || words.length > 8) return null;
	if (words.length <= 7 && (owners.isTeam(subject) || TEAM.test(subject))) return subject;
	if (HANDLE.test(subject)) return subject;
	if (NAME$1.test(subject) && owners.canBeName(subject)) {
		if (words.length > 1 || !NOUN.test(subject)) return subject;
	}
	const name = words.length > 2 ? NAME_AT_END.exec(subject)?.groups?.["name"] : void 0;
	if (name === void 0 || !owners.canBeName(name)) return null;
	return name.includes(" ") || name === words.at(-1) && !NOUN.test(name) && !DETERMINER.test(subject) ? name : null;
}
/** The start of a subject whose last word is a product, not a person: `The new Kestrel`. */
const DETERMINER = /^(?:the|an?|our|its|this|each|every) /iu;
/** Initials, a login or a full name before `to`, and what this person does: `GK to run the test again`. */
const ASSIGNMENT = /^(?<name>@[\w-]{1,39}|\p{Lu}[\p{L}.'’/&-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,2}) to (?<task>\S.*)$/su;
/**
* Finds the person, team or role that a sentence gives a task: `GK to run the test again`, `SRE to test it`. One name alone counts
* only if it is known from the report or the task has a day, because it is often a noun: `Time to restore the service was 3 hours.`
*/
function assigneeIn(text, context) {
	const { lexicon, people } = context;
	const { name = "", task = "" } = ASSIGNMENT.exec(text)?.groups ?? {};
	if ((areInitials(name) || HANDLE.test(name) || people.has(keyOf(name)) || (name.includes(" ") || isTimedTask(name, task, context)) && lexicon.owners.canBeName(name)) && lexicon.prose.startsWith("imperatives", task)) return name;
	const assigned = lexicon.owners.assignedIn(text);
	return assigned === null || isPast(text, context) ? null : oneLine(assigned);
}
/** Whether a word that is no common noun gets a task with a day: `Mira to rotate the keys by Friday`. */
function isTimedTask(name, task, { dates, published }) {
	if (NOUN.test(name) || TAKES_TASK.has(name.toLowerCase())) return false;
	return published !== null && dates.findAnnounced(task, published) !== null;
}
/** English nouns and adjectives before “to” and a verb. */
const TAKES_TASK = new Set("time,plan,need,way,work,effort,attempt,reason,failure,intent,proposal,request,goal,aim,idea,how,due,next,hope,desire,promise,offer,team,chance,pressure,commitment,deadline,ready,able,unable,open,free,task,ticket,issue,decision,option,script,tool,job".split(","));
/** Whether a sentence tells what happened: `Support to restore the database was slow.` */
function isPast(text, { lexicon, text: report }) {
	return lexicon.grammar.clausesOf(text, report).some(({ signs }) => signs.has("past"));
}
/** The endings of German adjectives and participles: `Betroffene Konten`, `Mitgebrachtes Essen`. */
const ADJECTIVE = /(?:e[sm]|(?:[elrgnt]t|ig|lich|isch|en|ern)e[nr]?)$/;
const TITLE = /^(?:Dr|Prof|Herr|Frau)\b/;
/**
* Whether a subject in German can be a noun without an article instead of a name: one word that isn't known as somebody's name, or an
* adjective and another word.
*/
function mayBeNoun(subject, { lexicon, people }) {
	const [first = "", second] = subject.split(" ");
	if (TITLE.test(first) || lexicon.owners.isTeam(subject) || people.has(keyOf(first))) return false;
	return second === void 0 ? !HANDLE.test(first) : ADJECTIVE.test(first);
}
/** The person or team at the start of a clause in the present tense, in languages in which it can be a plan. */
function actorAtStart(clauses, context) {
	for (const { subject, ...clause } of clauses) {
		const actor = clause.hasPlainFuture ? leadingActor(subject, {
			...clause,
			isSentenceStart: true
		}, context) : null;
		if (actor !== null) return actor;
	}
	return null;
}
/** The person or team right after a date: `До конца мая Лиза переведёт …`. There, one word with a capital letter is a name. */
function actorAfter({ end }, text, [clause], context) {
	if (!clause?.hasPlainFuture) return null;
	return leadingActor(text.slice(end, end + LONGEST_ACTOR).replace(/^[\s,]+/, ""), {
		...clause,
		isSentenceStart: false
	}, context);
}
const LONGEST_ACTOR = 80;
function leadingActor(text, { hasCapitalNouns, isSentenceStart }, context) {
	const words = text.split(" ");
	for (let count = Math.min(words.length - 1, MOST_IN_ACTOR); count > 0; count--) {
		const name = words.slice(0, count).join(" ");
		const isNoun = hasCapitalNouns && mayBeNoun(name, context);
		const actor = (count > 1 || !isSentenceStart && !hasCapitalNouns || context.lexicon.owners.isTeam(name)) && !isNoun ? actorNamed(name, context) : null;
		if (actor !== null) return actor;
	}
	return null;
}
/** How many words the name of the person or team at the start of a sentence can have. */
const MOST_IN_ACTOR = 4;

// src/core/parse/sections/promise-dates.ts
/** A time of day. */
const CLOCK = /(?<![\d.])\d{1,2}(?::|\s?h\s?)\d{2}(?!\d)|\d{1,2}[時时시点]|\b(?:kl|klockan|pukul|saat)\.? \d{1,2}\.\d{2}/iu;
/** Dates in recent weeks are often written without a year. A due date almost a year ahead usually has one. */
const RECENT_DAYS = 60;
/** Whether a date is the day from which something applies. */
function appliesFrom({ start, end, text: day }, text, { lexicon }) {
	const before = text.slice(start, text.indexOf(day, start));
	return lexicon.grammar.appliesFrom(before, text.slice(end, end + MOST_AFTER_DAY));
}
/** How many characters after a day can contain the word for “from”: `1 Ekim'den itibaren`. */
const MOST_AFTER_DAY = 16;
/** Whether a clause has a verb form for plans. */
function isAhead({ signs }) {
	return AHEAD.some((sign) => signs.has(sign));
}
/** Whether the authors act in a clause in the present tense: `Wir stellen es diese Woche um.` */
function isOwnPlan({ signs }) {
	return signs.has("present") && signs.has("authors");
}
const AHEAD = [
	"future",
	"intention",
	"ongoing"
];
/** The first date ahead. In a sentence about the past, a weekday alone is in the past too: `It was refunded on Friday; …` */
function dayNamed(clauses, text, context) {
	const due = dayAhead(text, context);
	if (!(due !== null && !/\d/.test(due.text) && context.dates.findAnnounced(text, context.published) === null)) return due;
	return (clauses.some((clause) => isAhead(clause) || isOwnPlan(clause)) || appliesFrom(due, text, context)) && !clauses.slice(0, 1).some(({ signs }) => signs.has("past")) ? due : null;
}
/** The first date in a sentence that isn't before publication. */
function dayAhead(text, context, left = MOST_DATES) {
	const { dates, published } = context;
	const announced = dates.findPledged(text, published);
	if (published === null) return announced?.day ? announced : null;
	const found = announced ?? dates.findFirst(text, published);
	const isStamp = found?.start === 0 && (found.day === published || /^\s*(?:[:–—|-]|\d)/.test(text.slice(found.end)));
	if (!found?.day || isStamp) return null;
	if (found.yearless && isRecent(found.day, published)) return left > 1 ? dayAhead(text.slice(found.end), context, left - 1) : null;
	return found.day >= published ? found : null;
}
/**
* How many dates are tried, because a recent date can come before the future one: `All keys from before 3 August will be
* revoked on 20 August.`
*/
const MOST_DATES = 3;
/** Whether a date without a year was probably meant to be in the weeks before publication: `On Saturday, 17 January, …` in a report of 21 January. */
function isRecent(day, published) {
	const age = daysBetween(addMonths(day, -12), published);
	return age >= 0 && age <= RECENT_DAYS;
}
/** Whether a subject is nothing but a date. */
function isDate(subject, { dates, published }) {
	const found = subject === "" ? null : dates.findFirst(subject, published);
	return found !== null && found.start === 0 && found.end === subject.length;
}

// src/core/parse/sections/weigh-present.ts
/** A label at the start of a sentence: `Owner: Ann`. */
const LABEL = /^[\p{L} ]{1,30}[:：]/u;
/** An e-mail address that isn't the sentence's first word, where it would be an owner's. */
const EMAIL = /(?:\s[\w.+-]{1,64}|^(?:support|help|info|contact|hello|kontakt|security))@[\w-]{1,63}\.\w/;
/**
* Weighs a sentence without a verb form for plans. It can be a promise if it names a future day: `The data team tests it by 1 May`,
* `Starting Monday, all changes need two reviews`. Otherwise it is a hint if it names a due date: `Refunds are paid by 1 May.`
*/
function weighPresent(clauses, text, { place, context }) {
	const { dates, published } = context;
	const isOther = clauses.some(({ signs }) => AGAINST_DATE.some((sign) => signs.has(sign))) || clauses.slice(0, 1).some(({ signs }) => signs.has("reader") || signs.has("state"));
	const due = published === null || isOther ? null : dates.findPledged(text, published);
	if (published === null || !due?.day || due.day <= published) return isOther ? {
		...NOTHING,
		signs: AGAINST_PLAN.filter((sign) => clauses.some(({ signs }) => signs.has(sign)))
	} : NOTHING;
	const isAnnounced = dates.findAnnounced(text, published) !== null;
	const mayPlan = isAnnounced || daysBetween(published, due.day) > DAYS_OF_WEEK;
	const owner = mayPlan ? actorAtStart(clauses, context) ?? actorAfter(due, text, clauses, context) : null;
	const signs = ["date", ...place.filter((sign) => sign !== "beside a promise" && sign !== "among promises")];
	if (owner !== null) signs.push("actor");
	if ((isAnnounced || due.start === 0 || place.includes("in a section")) && appliesFrom(due, text, context) && !CLOCK.test(text)) signs.push("onward", "present");
	if (scoreOf(signs) >= 4 && (mayPlan || signs.includes("onward")) && !EMAIL.test(text) && !LABEL.test(text)) return {
		verdict: "taken",
		signs,
		owner,
		due
	};
	return mayPlan ? {
		verdict: "hint",
		signs: ["date"],
		owner: null,
		due: null
	} : NOTHING;
}
/** Signs that a sentence isn't a plan, even in a section of promises. */
const AGAINST_PLAN = ["wish", "reported"];
/** A day further ahead than this isn't just a weekday, which can also be in the past. */
const DAYS_OF_WEEK = 7;
const NOTHING = {
	verdict: "none",
	signs: [],
	owner: null,
	due: null
};
const AGAINST_DATE = [
	"past",
	"perfect",
	"wish",
	"outsider",
	"reported"
];

// src/core/parse/sections/promise.ts
/** Decides whether a sentence is a promise by the signs in its strongest clause, its date, and its place. */
function weighSentence(text, place, context) {
	const { lexicon } = context;
	const parsed = lexicon.grammar.clausesOf(text, context.text);
	const assignee = parsed.some(isAhead) ? null : assigneeIn(text, context);
	if (assignee !== null) return weighTask(assignee, text, place, context);
	if (!parsed.some(mayCount)) return weighPresent(parsed, text, {
		place,
		context
	});
	const due = dayNamed(parsed, text, context);
	const around = new Set(place);
	if (due) around.add("date");
	if (due && appliesFrom(due, text, context)) around.add("onward");
	if (EMAIL.test(text)) around.add("contact");
	if (CLOCK.test(text)) around.add("clock");
	if (lexicon.grammar.saysWhen(text)) around.add("event");
	if (lexicon.grammar.isResponse(text)) around.add("response");
	if (WILL_BE.test(text)) around.add("being");
	if (lexicon.prose.startsWith("conditions", text.replace(LABEL, ""))) around.add("condition");
	if (lexicon.prose.startsWith("enumerators", text) || lexicon.grammar.startsOnward(text)) around.add("enumerated");
	if (parsed.some(({ signs }) => signs.has("purpose"))) around.add("purpose");
	const { score, signs, owner } = parsed.map((clause) => weighClause(clause, around, context)).reduce((a, b) => b.score > a.score ? b : a);
	const isNews = signs.includes("tells") && !due;
	return {
		verdict: score >= 4 && !isNews ? "taken" : score >= 2 ? "hint" : "none",
		signs,
		owner,
		due
	};
}
/** Weighs a sentence that gives somebody a task: `Mira to rotate the keys by Friday`. */
function weighTask(owner, text, place, context) {
	const due = dayAhead(text, context);
	const signs = [
		"actor",
		"intention",
		...due ? ["date"] : [],
		...place
	];
	return {
		verdict: scoreOf(signs) >= 4 && (due !== null || place.includes("in a section")) ? "taken" : "hint",
		signs,
		owner,
		due
	};
}
function mayCount({ signs }) {
	return ACTS.some((sign) => signs.has(sign));
}
const ACTS = [
	"future",
	"intention",
	"ongoing",
	"present",
	"perfect"
];
/** Signs that don't count if the sentence names a future date. */
const BESIDE_DATE = [
	"negation",
	"under a look-alike",
	"listed elsewhere"
];
/** In English, how something will be: `The default will be 3 seconds`. */
const WILL_BE = /(?:\bwill|['’]ll|going to) be\b/i;
function weighClause({ signs, subject, agent, hasCapitalNouns }, around, context) {
	const found = new Set(around);
	for (const sign of signs) if (sign !== "pronoun") found.add(sign);
	const isTimed = found.has("date") || signs.has("onward") || found.has("enumerated");
	const isAmong = found.has("in a section") || found.has("among promises");
	const isPlanned = isTimed || found.has("in a section");
	const isRule = found.has("date") || isAmong || found.has("enumerated") || signs.has("authors");
	const isPlain = !signs.has("future") && !signs.has("intention") && !signs.has("ongoing");
	const acts = !isPlain || signs.has("present") && isPlanned && isRule && !found.has("clock");
	if (!acts && !signs.has("perfect")) return {
		score: -Infinity,
		signs: [],
		owner: null
	};
	const isAboutDay = isDate(subject, context);
	const owner = isAboutDay ? null : ownerOf({
		signs,
		subject,
		agent,
		hasCapitalNouns
	}, context);
	const isLasting = found.has("purpose") || isAmong && !found.has("clock") && !found.has("response");
	const isDone = signs.has("perfect") && (signs.has("authors") || owner !== null) && !signs.has("subordinate") && isLasting;
	if (!isPlain) {
		found.delete("response");
		found.delete("among promises");
	}
	if (!acts && !isDone) return {
		score: -Infinity,
		signs: [],
		owner: null
	};
	if (owner !== null) found.add("actor");
	const isState = found.has("being") && !signs.has("passive");
	if (!signs.has("future") || isState || NOT_BESIDE.some((sign) => signs.has(sign))) found.delete("beside a promise");
	if (isDone && !acts) {
		found.add("done for a purpose");
		found.delete("past");
	}
	if (signs.has("intention") && !around.has("clock")) found.delete("past");
	if (signs.has("future") || signs.has("intention")) found.delete("ongoing");
	else if (isTimed || signs.has("authors") || owner !== null || isPlanned && signs.has("passive")) found.add("ongoing with a date");
	if (signs.has("future")) found.delete("intention");
	if (found.has("date")) {
		for (const sign of BESIDE_DATE) found.delete(sign);
		if (signs.has("authors")) found.delete("condition");
	}
	if (found.has("date") || signs.has("authors") || owner !== null) found.delete("event");
	if (signs.has("reader") && signs.has("grant") && found.has("date")) found.add("grant with a date");
	if (isAboutDay && !signs.has("authors")) found.add("date as subject");
	const sorted = [...found].toSorted((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
	return {
		score: scoreOf(sorted),
		signs: sorted,
		owner
	};
}
/** Signs of a clause that explains the promise beside it: `This will help`. */
const NOT_BESIDE = [
	"pronoun",
	"reader",
	"subordinate",
	"negation"
];
/** Who acts in a clause, if it is neither the authors nor the reader. */
function ownerOf({ signs, subject, agent, hasCapitalNouns }, context) {
	if (signs.has("authors") || signs.has("reader") || signs.has("outsider")) return null;
	const isNoun = hasCapitalNouns && mayBeNoun(subject, context);
	return (signs.has("pronoun") || isNoun ? null : actorNamed(subject, context)) ?? agentNamed(agent, context);
}

// src/core/parse/sections/sentences.ts
const END$1 = /(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof|St|Mt|bzw|ca|[SM]|Sra?))[.!?][)"'”’\]]*\s+(?=[^\p{Ll}\s])|[。！？]/gu;
const ORDINAL = /(?<![\p{L}\p{N}])\d{1,2}\.\s{1,2}$/u;
/** Splits a paragraph into sentences. */
function splitSentences(paragraph, { grammar }) {
	const text = paragraph.lines.join("\n");
	const ends = Array.from(text.matchAll(END$1), (match) => match.index + match[0].length).filter((end) => {
		return !ORDINAL.test(text.slice(Math.max(0, end - 8), end)) || !grammar.followsNumber(text.slice(end, end + 20).replace(/\P{L}.*/su, ""));
	});
	const sentences = [];
	let [start, line, from] = [
		0,
		0,
		0
	];
	for (const end of [...ends, text.length]) {
		if (end === start) continue;
		const raw = text.slice(start, end);
		const leadingLines = countBreaks(raw) - countBreaks(raw.trimStart());
		const inline = partOf(paragraph, raw.replaceAll("\n", " "), from);
		sentences.push({
			offset: line + leadingLines,
			inline
		});
		from += inline.text.length;
		line += countBreaks(raw);
		start = end;
	}
	return sentences;
}
function countBreaks(text) {
	return text.split("\n").length - 1;
}
/** Whether a sentence is a commitment by its authors. A plan counts only inside a section. */
function isCommitment({ text }, where, { prose }) {
	if (/[?？:：]$/.test(text)) return false;
	const commitment = prose.commitmentIn(text);
	return commitment === "plan" ? where === "section" : commitment !== null;
}
/** Whether a paragraph is an instruction to the authors themselves: `Investigate why the cache …`. */
function isInstruction({ text }, { prose }) {
	return prose.startsWith("imperatives", text) && / /.test(text) && !/[?？]$/.test(text);
}
/** A paragraph's lines if each starts in bold and names an owner or date: `**Lower the TTL** — Owner: @ann, due 2026-12-01`. */
function boldLines(paragraph, { owners, due }) {
	if (!paragraph.raw.split("\n").every((line) => /^\s*(?:\*\*|__)/.test(line))) return null;
	const isLabelled = (line) => owners.label.test(line) || due.label.test(line);
	return paragraph.lines.every(isLabelled) ? splitLines(paragraph) : null;
}
const LIST_SIGN = /^(?:TODO:?\s|ACTION:\s|[•‣◦·–—]\s?|\(\d{1,2}\)\s|[①-⑳]\s?|[a-z]\.\s)\s*/u;
/** A paragraph's lines without list signs, if each line is a separate commitment; null for running text. */
function plainLines(paragraph, { prose }) {
	const { lines } = paragraph;
	const isInstructionLine = (line) => prose.startsWith("imperatives", line);
	const hasSign = lines.some((line) => LIST_SIGN.test(line));
	if (lines.length === 1 && /^[–—]/.test(paragraph.text) && !isInstructionLine(paragraph.text.slice(1))) return null;
	if (hasSign && lines.every((line) => LIST_SIGN.test(line) || isInstructionLine(line))) return splitLines(paragraph);
	if (lines.length < 3 || !lines.every((line) => /[.!;。]$/.test(line))) return null;
	return lines.filter(isInstructionLine).length * 2 < lines.length ? null : splitLines(paragraph);
}
function splitLines(paragraph) {
	const lines = paragraph.lines.map((line) => line.replace(LIST_SIGN, ""));
	return partsOf$1(paragraph, lines).map((inline, offset) => ({
		offset,
		inline
	}));
}

// src/core/parse/sections/hints.ts
const NO_CELLS$1 = /* @__PURE__ */ new Map();
/**
* Collects the promises in sentences outside the sections of commitments: clear ones as commitments, others as hints, which are
* never tracked.
*/
function collectOutside(part, lists, deps) {
	const place = placeOf(part, lists, deps.context.lexicon);
	collectRead(part.nodes.flatMap((node) => {
		if (node.type === "paragraph") return [node];
		return node.type === "list" ? [...node.items] : [];
	}).map(({ line, inline }) => inline.emphasised ? [] : readSentences(line, inline, place, deps)), place, deps);
}
function placeOf({ title }, lists, { headings }) {
	return [...headings.sectionKind(title.text) === "others" && !headings.isLessons(title.text) ? ["under a look-alike"] : [], ...lists ? ["listed elsewhere"] : []];
}
/** Collects the promises in a text. */
function collectSentences(line, text, place, deps) {
	collectRead([readSentences(line, text, place, deps)], place, deps);
}
function readSentences(line, text, place, { context }) {
	return splitSentences(text, context.lexicon).flatMap(({ offset, inline }) => /[?？:：]$/.test(inline.text) ? [] : [{
		line: line + offset,
		inline,
		verdict: weighSentence(inline.text, place, context)
	}]);
}
/**
* Collects the promises among the sentences of texts that belong together. Beside a clear promise, a sentence needs fewer signs.
* Beside several, a change that the authors have made counts too.
*/
function collectRead(texts, place, deps) {
	const { context } = deps;
	const counts = texts.map((sentences) => sentences.filter(({ verdict }) => verdict.verdict === "taken").length);
	const total = place.length > 0 ? 0 : counts.reduce((sum, count) => sum + count, 0);
	for (const [index, sentences] of texts.entries()) {
		const besides = besidesOf(total, counts.slice(Math.max(0, index - 1), index + 2).some((count) => count > 0));
		for (const { line, inline, verdict } of sentences) {
			const found = verdict.verdict !== "taken" && besides.length > 0 && !verdict.signs.some(isAgainst) ? weighSentence(inline.text, besides, context) : verdict;
			collectOne(line, inline, found.verdict === "taken" ? found : verdict, deps);
		}
	}
}
/** Among at least this many promises, a change that the authors have made is one of them. */
const SEVERAL = 2;
function besidesOf(promises, isNear) {
	if (promises === 0) return [];
	return promises >= SEVERAL && isNear ? ["beside a promise", "among promises"] : ["beside a promise"];
}
function isAgainst(sign) {
	return PROMISE_WEIGHTS[sign].weight < -1;
}
function collectOne(line, inline, { verdict, signs, owner, due }, deps) {
	const { context, collector, author } = deps;
	if (verdict === "none") return;
	const reasons = signs.slice(0, 3).map((sign) => PROMISE_WEIGHTS[sign].says);
	if (verdict === "taken") {
		collector.reading({
			line,
			text: inline.text,
			taken: true,
			reasons
		});
		const isPersonal = context.lexicon.prose.contains("personal", inline.text);
		const defaults = {
			...NO_DEFAULTS,
			owner: isPersonal ? author : owner,
			due
		};
		collector.add(line, {
			words: inline,
			cells: NO_CELLS$1,
			defaults
		});
	} else collector.skip(line, inline.text, `reads like a promise (${reasons.join(", ")})`, "hint");
}

// src/core/parse/markdown/label.ts
const RAW_BOLD = /^\s*(?:\*\*|__)(?<name>[^*_:：\n]{1,80})/u;
const RAW_PLAIN = /^(?<name>[^:：\n]{1,60}?)\s?[:：]/u;
const PLAIN = /^(?<name>[^:：.!?。\n]{1,60}?)\s?[:：](?!\/\/|\d)\s*(?<rest>.*)$/su;
/** A label's name as written in the source, found without parsing the inline; null if the inline can't start with a label. */
function rawLabelName({ raw }) {
	return (RAW_BOLD.exec(raw) ?? RAW_PLAIN.exec(raw))?.groups?.["name"] ?? null;
}
/** Parses `Owner: Ann`, `**Owner:** Ann`, or a line of bold words. Returns null for any other text. */
function parseLabel(inline) {
	if (inline.lead) {
		const after = inline.text.slice(inline.lead.length);
		const rest = after.replace(/^\s?[:：]?\s*/, "");
		const hasColon = /[:：]/.test(after.slice(0, after.length - rest.length));
		if (rest === "" || hasColon) return {
			name: inline.lead,
			rest: endOf(inline, rest)
		};
	}
	const groups = /[:：]/.test(inline.text) ? PLAIN.exec(inline.text)?.groups : void 0;
	if (!groups) return null;
	const { name = "", rest = "" } = groups;
	return {
		name,
		rest: endOf(inline, rest)
	};
}

// src/core/parse/sections/announcements.ts
/** Whether the source ends with a colon, ignoring emphasis. Testing the source is cheaper than parsing it. */
function endsWithColon({ raw }) {
	return /[:：]/.test(raw.slice(-4));
}
/** Whether a paragraph announces commitments that follow under several sub-headings. */
function announcesParts({ text }, { prose }) {
	const lastSentence = text.replace(/^.*[.!?。]\s/s, "");
	return prose.contains("announcements", lastSentence) && prose.contains("lists", lastSentence);
}
/** Whether a list item announces the commitments below it: `4. We will do the following:`. */
function announcesBelow({ inline, children }, lexicon) {
	return children.length > 0 && announces(inline, lexicon);
}
/** Whether a paragraph or item announces the commitments in the list that follows: `Here is what we have decided:`. */
function announces(inline, { prose, grammar, evidence }) {
	if (!endsWithColon(inline)) return false;
	const lastSentence = inline.text.replace(/^.*[.!?。]\s/s, "");
	if (!/[:：]$/.test(lastSentence)) return false;
	if (prose.contains("announcements", lastSentence)) return true;
	const clauses = grammar.clausesOf(lastSentence);
	return clauses.some(isDecision) || evidence.hasPromiseStem(lastSentence) && clauses.some(isUndertaking);
}
/** Whether a clause says that the authors decided or plan something: `Here is what we have decided:`. */
function isDecision(clause) {
	return clause.signs.has("intention") && isOfAuthors$1(clause);
}
/** Whether the authors will do, are doing or have done something in a clause: `We have made these improvements:`. */
function isUndertaking(clause) {
	return UNDERTAKINGS.some((sign) => clause.signs.has(sign)) && isOfAuthors$1(clause);
}
const UNDERTAKINGS = [
	"future",
	"ongoing",
	"perfect"
];
/** Whether the authors act in a clause, and it isn't a hope or about the past. */
function isOfAuthors$1({ signs }) {
	return signs.has("authors") && !AGAINST_DECISION.some((sign) => signs.has(sign));
}
const AGAINST_DECISION = [
	"wish",
	"state",
	"negation",
	"past",
	"reader",
	"tells"
];

// src/core/parse/sections/numbered-lists.ts
/**
* Joins a numbered list that Markdown splits because of text between two items. The nodes between items 1 and 2 become part of
* item 1.
*/
function joinNumberedLists(nodes) {
	const joined = [];
	let open = null;
	for (const node of nodes) {
		if (node.type === "heading") open = null;
		if (node.type !== "list" || node.start === null) joined.push(node);
		else if (open && open.next === node.start) {
			const between = joined.splice(open.index + 1);
			const lastItem = open.list.items.splice(-1);
			open.list.items.push(...lastItem.map((item) => ({
				...item,
				children: [...item.children, ...between]
			})), ...node.items);
			open.next += node.items.length;
		} else {
			const list = {
				...node,
				items: [...node.items]
			};
			open = {
				index: joined.length,
				list,
				next: node.start + node.items.length
			};
			joined.push(list);
		}
	}
	return joined;
}

// src/core/parse/sections/outline.ts
const DIRECTIVES = ["commitments", "ignore"];
/** The level of a label or a line in bold. */
const LABEL_LEVEL = 7;
const BULLET_LEVEL = 8;
const ALONE_LEVEL = 9;
/** Divides a report into its parts. */
function parseOutline(source, lexicon) {
	const nodes = joinNumberedLists(source);
	const builder = new OutlineBuilder(lexicon);
	for (const [index, node] of nodes.entries()) builder.add(node, {
		before: nodes[index - 1],
		after: nodes[index + 1]
	});
	return builder.finish();
}
var OutlineBuilder = class {
	#lexicon;
	#parts = [];
	#strays = [];
	#current = {
		line: 1,
		level: 0,
		title: EMPTY,
		nodes: [],
		marked: null
	};
	/** A directive that applies to the next block. */
	#pending = null;
	/** Whether a heading or label named commitments so far. */
	#hasSection = false;
	constructor(lexicon) {
		this.#lexicon = lexicon;
		this.#push(this.#current);
	}
	finish() {
		if (this.#pending) this.#strays.push(this.#pending.line);
		return {
			parts: this.#parts,
			strays: this.#strays
		};
	}
	add(node, { before, after }) {
		if (node.type === "heading") return this.#open(node.line, node.level, node.inline);
		if (node.type === "details") return this.#addDetails(node);
		if (node.type === "html") return this.#direct(node.line, directivesIn(node.html));
		if (this.#pending) return this.#addAlone(node, this.#pending.name);
		const overItems = after?.type === "list" || after?.type === "table";
		if (node.type === "paragraph") {
			const label = partLabel(node.inline, overItems, this.#lexicon);
			if (label) return this.#openLabel(node.line, node.inline, label);
			if (overItems && isBareTitle(node.inline, this.#lexicon)) return this.#open(node.line, 7, node.inline);
		}
		if (node.type === "list") {
			if (isListOfParts(node, this.#current.title, this.#lexicon)) return this.#openBullets(node);
			if (before?.type === "paragraph" && announces(before.inline, this.#lexicon)) return this.#addAlone(node, "announced");
			if (!this.#hasSection && node.items.some((item) => announcesBelow(item, this.#lexicon))) return this.#addAnnouncing(node);
		}
		this.#current.nodes.push(node);
	}
	#push(part) {
		this.#parts.push(part);
		this.#current = part;
		this.#pending = null;
	}
	#open(line, level, title, nodes = []) {
		this.#announce(level);
		this.#hasSection ||= this.#lexicon.headings.sectionKind(title.text) === "commitments";
		if (title.raw.includes("<!--")) this.#direct(line, title.directives);
		this.#push({
			line,
			level,
			title,
			nodes,
			marked: this.#pending?.name ?? null
		});
	}
	/** Marks the part that ends now as one whose sub-headings list what it announces. `level` is that of the heading that follows. */
	#announce(level) {
		const { level: outer, nodes, marked, title } = this.#current;
		const last = nodes.at(-1);
		if (marked !== null || outer < 2 || level <= outer || last?.type !== "paragraph") return;
		if (this.#lexicon.headings.sectionKind(title.text) === "others") return;
		if (announcesParts(last.inline, this.#lexicon)) this.#current.marked = "announced";
	}
	#openLabel(line, inline, { name, rest }) {
		const nodes = rest.text === "" ? [] : [{
			type: "paragraph",
			line,
			inline: rest
		}];
		this.#open(line, 7, withText(inline, name), nodes);
	}
	/** `- **Impact**: …`, `- **Review actions**: …` */
	#openBullets(list) {
		for (const item of list.items) {
			const { line, inline, children } = item;
			const label = parseLabel(inline) ?? bareLabel(item, this.#lexicon);
			if (label) {
				const rest = label.rest.text === "" ? [] : [{
					type: "paragraph",
					line,
					inline: label.rest
				}];
				this.#open(line, BULLET_LEVEL, withText(inline, label.name), [...rest, ...children]);
			} else this.#current.nodes.push({
				...list,
				line,
				items: [item]
			});
		}
	}
	/** Adds a list with items that announce what is below them: `4. We will do the following:`. */
	#addAnnouncing(list) {
		for (const item of list.items) if (announcesBelow(item, this.#lexicon)) {
			this.#current.nodes.push({
				...list,
				line: item.line,
				items: [{
					...item,
					children: []
				}]
			});
			for (const child of item.children) this.#addAlone(child, "announced");
		} else this.#current.nodes.push({
			...list,
			line: item.line,
			items: [item]
		});
	}
	/** Adds a node as a separate part. The nodes that follow belong to the surrounding part. */
	#addAlone(node, marked) {
		const around = this.#current;
		this.#push({
			line: node.line,
			level: ALONE_LEVEL,
			title: EMPTY,
			nodes: [node],
			marked
		});
		this.#push({
			...around,
			nodes: []
		});
	}
	/** Adds the content of `<details>`. The summary is a heading if it names a section or an action. */
	#addDetails({ line, summary, children }) {
		const around = this.#current;
		const { headings, prose } = this.#lexicon;
		if (headings.sectionKind(summary.text) !== null || prose.startsWith("imperatives", summary.text)) this.#open(line, 7, summary);
		for (const [index, node] of children.entries()) this.add(node, {
			before: children[index - 1],
			after: children[index + 1]
		});
		if (this.#current !== around) this.#push({
			...around,
			nodes: []
		});
	}
	/** Records directives. Each one that is unknown or followed by another is a stray, so only the last can count. */
	#direct(line, directives) {
		for (const directive of directives) {
			const name = DIRECTIVES.find((known) => known === directive);
			if (this.#pending) this.#strays.push(this.#pending.line);
			if (!name) this.#strays.push(line);
			this.#pending = name ? {
				name,
				line
			} : null;
		}
	}
};
/** The maximum number of characters and words in a title without markup. */
const LONGEST_BARE = 60;
const MOST_WORDS$2 = 5;
/** The maximum number of words in a label that starts with a phrase for commitments. */
const MOST_WORDS_OF_SECTION = 8;
const BOLD = /^\s*(?:\*\*|__)/;
/** The label of a paragraph that starts a part: a line of bold words, or a section label that is bold or above a list. */
function partLabel(inline, overItems, { headings }) {
	if (!BOLD.test(inline.raw) && !endsWithColon(inline)) return null;
	const label = parseLabel(inline);
	if (!label || label.name.length > 80 || /[.!?。]$/.test(label.name)) return null;
	const isBold = inline.lead === label.name;
	const isAlone = label.rest.text === "";
	if (isAlone && isBold) return label;
	if (headings.sectionKind(label.name) === null) return null;
	const words = label.name.split(" ").length;
	return (words <= MOST_WORDS$2 || words <= MOST_WORDS_OF_SECTION && headings.startsSection(label.name)) && (isBold || overItems && isAlone) ? label : null;
}
/** Whether a short line above a list or table serves as a heading without markup: `What we'll do`. */
function isBareTitle({ raw }, { headings }) {
	if (raw.length > LONGEST_BARE || !/^[\p{L}\p{N} '’&/-]+$/u.test(raw)) return false;
	return raw.split(" ").length <= MOST_WORDS$2 && headings.sectionKind(raw) !== null;
}
/** Whether a list has one bullet for each part of a report: `- **Impact**: …`, `- **Review actions**: …`. */
function isListOfParts(list, { text: title }, lexicon) {
	const { headings } = lexicon;
	const isBelowOther = headings.sectionKind(title) === "others";
	if (!list.items.some((item) => {
		const { inline } = item;
		const name = (BOLD.test(inline.raw) || endsWithColon(inline) ? rawLabelName(inline) : null) ?? bareLabel(item, lexicon)?.name ?? null;
		if (name === null || headings.sectionKind(name) !== "commitments") return false;
		return !isBelowOther || !headings.namesRestoration(name);
	})) return false;
	const parts = list.items.map((item) => parseLabel(item.inline) ?? bareLabel(item, lexicon)).filter((label) => label !== null).map(({ name, rest }) => ({
		kind: headings.sectionKind(name),
		isAlone: rest.text === ""
	}));
	const sections = parts.filter(({ kind }) => kind === "commitments");
	return sections.some(({ isAlone }) => isAlone) || sections.length > 0 && parts.some(({ kind }) => kind === "others");
}
/** A short item above a list that names a section, as a label: `- Follow-up actions` above indented items. */
function bareLabel({ inline, children }, { headings }) {
	if (!children.some(({ type }) => type === "list") || inline.raw.length > LONGEST_BARE) return null;
	return inline.text.split(" ").length <= MOST_WORDS$2 && headings.sectionKind(inline.text) !== null ? {
		name: inline.text,
		rest: EMPTY
	} : null;
}

// src/core/parse/items/details.ts
/**
* Parses the nodes below an item into cells: lines such as `Owner: Ann`, and lines that contain only a ticket. In paragraphs, also
* parses mentions at the start, and trackers anywhere. Returns the other list items in `rest`.
*/
function parseDetails(nodes, context) {
	const cells = /* @__PURE__ */ new Map();
	const rest = [];
	for (const node of nodes) if (node.type === "list") {
		for (const item of node.items) if (!parseDetailLine(item.inline, cells, context)) rest.push(item);
	} else if (node.type === "paragraph") {
		const mentions = LEADING_MENTIONS.exec(node.inline.text)?.[0];
		if (mentions && !cells.has("owner")) cells.set("owner", partOf(node.inline, mentions));
		const pieces = node.inline.lines.flatMap((line) => line.split(/\s[|·•]\s/));
		for (const piece of partsOf$1(node.inline, pieces)) parseDetailLine(piece, cells, context);
		addTracker(node.inline, cells, context);
	}
	return {
		cells,
		rest
	};
}
/** Adds a line's field to the cells. Returns false if the line isn't a field. */
function parseDetailLine(inline, cells, context) {
	const label = parseLabel(inline);
	const column = label && context.lexicon.columns.columnOf(label.name);
	if (label && column && column !== "text") {
		if (!cells.has(column)) cells.set(column, label.rest);
		return true;
	}
	return addTracker(inline, cells, context, "whole");
}
/** Adds the trackers that the text names or consists of. Returns false if there are none. */
function addTracker(inline, cells, { lexicon }, needs = "named") {
	const { trackers, isWhole } = namedTrackers(inline, lexicon);
	if (trackers.length === 0 || needs === "whole" && !isWhole) return false;
	const links = trackers.filter((target) => target.includes("://")).map((href) => ({
		href,
		text: href,
		start: -1
	}));
	if (!cells.has("tracker")) cells.set("tracker", {
		...plainInline(trackers.join(", ")),
		links
	});
	return true;
}

// src/core/parse/sections/labelled.ts
/** Someone's name or login in brackets after a label. Any other words in these brackets are part of the action. */
const NAME = /^@?\p{L}[\p{L}\p{M}.'’@/&+ -]{0,58}$/u;
/** In a script without spaces, an action has more characters than this. */
const SHORTEST = 5;
/** An action with fewer words is a label. */
const FEWEST_WORDS$1 = 3;
/** Where the next field of a line starts: `Owner: Ann. Due: May`. */
const BETWEEN_FIELDS = /(?<=[.;,])\s(?=\p{L}[^:.;,]{0,30}:)/u;
const STARTS_WITH_TIME$1 = /^\d{1,2}[:.h]\d\d/;
/**
* Collects the actions after a label (`Action point: …`) outside the sections of commitments. Returns the nodes without these
* paragraphs and items.
*/
function collectLabelled(nodes, deps) {
	return nodes.flatMap((node) => {
		if (node.type === "paragraph") return collectActions(node, NO_DEFAULTS, deps) ? [] : [node];
		if (node.type !== "list") return [node];
		const items = node.items.filter((item) => !collectInItem(item, deps));
		return items.length > 0 ? [{
			...node,
			items
		}] : [];
	});
}
function collectInItem({ line, inline, children }, deps) {
	const isTaken = collectActions({
		line,
		inline
	}, NO_DEFAULTS, deps);
	collectLabelled(children, deps);
	return isTaken;
}
/**
* Collects a section's paragraphs with a label, an owner in bold or fields; in a report without sections, only actions after
* labels. Returns the section without them.
*/
function withoutLed(section, deps) {
	const { nodes, defaults, isWholeReport } = section;
	return {
		...section,
		isLeaf: section.isLeaf && !nodes.some((node) => isRecord(node, deps.context)),
		nodes: isWholeReport ? collectLabelled(nodes, deps) : collectLedParagraphs(nodes, defaults, deps)
	};
}
/**
* Collects a section's paragraphs that have a label, start with their owner in bold (`**JP** Move the alert`) or end with lines of
* fields. Returns the other nodes, without the lists below owners in bold, which hold details.
*/
function collectLedParagraphs(nodes, defaults, deps) {
	const left = [];
	let isBelowLead = false;
	for (const [index, node] of nodes.entries()) {
		if (isBelowLead && node.type === "list") {
			isBelowLead = false;
			continue;
		}
		const next = nodes[index + 1];
		const details = next?.type === "list" ? [next] : [];
		isBelowLead = node.type === "paragraph" && collectLed(node, details, defaults, deps);
		if (!(isBelowLead || node.type === "paragraph" && (collectActions(node, defaults, deps) || collectFielded(node, defaults, deps)))) left.push(node);
	}
	return left;
}
/** Collects a paragraph that starts with its owner in bold and then says what to do. */
function collectLed({ line, inline }, details, defaults, { context, collector }) {
	const { prose } = context.lexicon;
	const split = splitLeadOwner(inline, context.lexicon);
	if (!split || !prose.startsWith("imperatives", split.words.text.replace(/^to /, ""))) return false;
	const { cells, rest } = parseDetails(details, context);
	const words = withText(inline, inline.text.replace(/[:：]$/, ""));
	collector.add(line, {
		words,
		cells,
		defaults
	});
	for (const detail of rest) collector.skip(detail.line, detail.inline.text, "a detail of the item above it");
	return true;
}
/** Collects the actions after labels in a text. Returns false if there are none. */
function collectActions({ line, inline }, defaults, { context, collector }) {
	if (inline.emphasised || !/[:：]/.test(inline.raw)) return false;
	const text = inline.lines.join("\n");
	const labels = context.lexicon.actionLabelsIn(text);
	let isTaken = false;
	for (const [index, { start, end, aside }] of labels.entries()) {
		const [first = "", ...others] = text.slice(end, labels[index + 1]?.start).split("\n");
		const isField = others.findIndex((other) => isFieldLine(other, context.lexicon));
		const own = [first, ...isField < 0 ? others : others.slice(0, isField)].join(" ").trim();
		if (!isAction(own, context.lexicon)) continue;
		const fields = isField < 0 ? [] : others.slice(isField).map((other) => partOf(inline, other, end));
		const offset = text.slice(0, start).split("\n").length - 1;
		const { words, cells } = withAside(partOf(inline, own, end), aside, cellsOf$1(fields, context));
		collector.add(line + offset, {
			words,
			cells,
			defaults
		});
		isTaken = true;
	}
	return isTaken;
}
/**
* Collects a paragraph with the fields of one commitment on lines of their own, of which one is its owner or due date. What will be done is
* after a label (`Description: …`), or else in the lines before the fields. Returns false for any other paragraph.
*/
function collectFielded({ line, inline }, defaults, { context, collector }) {
	const { lexicon } = context;
	const { lines, emphasised } = inline;
	const labelled = lines.findIndex((text) => columnIn(text, lexicon) === "text");
	const start = Math.max(labelled, 0);
	const fieldAfter = lines.findIndex((text, index) => index >= start && isFieldLine(text, lexicon));
	const end = fieldAfter < 0 ? labelled < 0 ? 0 : lines.length : fieldAfter;
	const said = lines.slice(start, end).join(" ");
	const own = labelled < 0 ? said : said.slice(said.search(/[:：]/) + 1).trim();
	if (emphasised || own.split(" ").length < FEWEST_WORDS$1 || /[?？:：]$/.test(own)) return false;
	const fields = [...lines.slice(0, start), ...lines.slice(end)].flatMap((text) => text.split(BETWEEN_FIELDS).map((field) => field.replace(/[.;,]$/, "")));
	const cells = cellsOf$1(partsOf$1(inline, fields), context);
	if (!cells.has("owner") && !cells.has("due")) return false;
	collector.add(line + start, {
		words: partOf(inline, own),
		cells,
		defaults
	});
	return true;
}
/** Whether a paragraph is a commitment with its text after a label, and its owner or due date: `Description: …`. */
function isRecord(node, { lexicon }) {
	if (node.type !== "paragraph") return false;
	const columns = node.inline.lines.map((line) => columnIn(line, lexicon));
	return columns.includes("text") && (columns.includes("owner") || columns.includes("due"));
}
function columnIn(line, { columns }) {
	return columns.columnOf(parseLabel(plainInline(line))?.name ?? "");
}
function isFieldLine(line, lexicon) {
	const column = columnIn(line, lexicon);
	return column !== null && column !== "text";
}
function cellsOf$1(lines, context) {
	const nodes = lines.map((inline) => ({
		type: "paragraph",
		line: 0,
		inline
	}));
	return parseDetails(nodes, context).cells;
}
/** Whether the words after a label are something to do, not what was done in an incident. */
function isAction(words, { isDoneByTense, evidence }) {
	return (hasUnspaced(words) ? words.length > SHORTEST : words.split(" ").length > 2) && !STARTS_WITH_TIME$1.test(words) && !evidence.reportsPast(words) && !isDoneByTense(words);
}
/** Adds the text in brackets after the label: as the owner if it is a name, otherwise to the words. */
function withAside(words, aside, cells) {
	if (aside === null) return {
		words,
		cells
	};
	if (!NAME.test(aside)) return {
		words: withText(words, `${words.text} (${aside})`),
		cells
	};
	return {
		words,
		cells: new Map([...cells, ["owner", plainInline(aside)]])
	};
}

// src/core/parse/sections/mixed-labels.ts
const NAME_LIMIT = 60;
/**
* Finds the headings, labels and column heads that are recognised only because letters of another script in them are read as the
* letters that they look like. Expects the nodes of a document with such letters.
*/
function findMixedLabels(nodes, lexicon) {
	return nodes.flatMap((node) => {
		if (node.type === "heading") return problemOf(node.line, node.inline.text, lexicon);
		if (node.type === "paragraph") return problemOf(node.line, labelOf(node.inline, lexicon), lexicon);
		if (node.type === "table") return node.header.flatMap(({ text }) => problemOf(node.line, text, lexicon));
		if (node.type === "html" || node.type === "quoted") return [];
		if (node.type === "details") return [...problemOf(node.line, node.summary.text, lexicon), ...findMixedLabels(node.children, lexicon)];
		return node.items.flatMap(({ line, inline, children }) => [...problemOf(line, labelOf(inline, lexicon), lexicon), ...findMixedLabels(children, lexicon)]);
	});
}
/** The label at the start of a text; empty if there is none. */
function labelOf(inline, { actionLabelsIn }) {
	const [action] = actionLabelsIn(inline.text);
	return action?.start === 0 ? inline.text.slice(0, action.end).replace(/[:：]\s*$/, "") : parseLabel(inline)?.name ?? "";
}
function problemOf(line, name, { headings, columns, actionLabelsIn }) {
	const plain = withoutConfusables(name);
	if (plain === name) return [];
	if (!(headings.sectionKind(plain) !== null || headings.isGroup(plain) || columns.columnOf(plain) !== null || actionLabelsIn(`${plain}: x`).length > 0)) return [];
	return [{
		line,
		message: `“${clip(name, NAME_LIMIT)}” mixes letters of two scripts that look alike. It is read as “${clip(plain, NAME_LIMIT)}”: type it again in one script.`
	}];
}

// src/core/parse/sections/table.ts
/**
* Parses the columns of a table that lists commitments. Returns null if there is no action column. In a table that is otherwise a plan,
* it is the unnamed column with the longest texts.
*/
function parseColumns({ header, rows }, lexicon) {
	const { columns: words } = lexicon;
	const indexes = /* @__PURE__ */ new Map();
	let bestRank = Infinity;
	const hasText = header.some(({ text }) => words.columnOfHead(text) === "text");
	for (const [index, { text }] of header.entries()) {
		const column = words.columnOfHead(text);
		const rank = column === "text" ? words.rankOf(text) : column === null && hasText ? words.rankWithin(text) : Infinity;
		if (rank < bestRank) {
			indexes.set("text", index);
			bestRank = rank;
		} else if (column && !indexes.has(column)) indexes.set(column, index);
	}
	const known = new Map(Array.from(indexes, ([column, index]) => [index, column]));
	if (!indexes.has("text")) {
		const firstWhere = (names) => header.findIndex((cell, index) => !known.has(index) && names(cell.text));
		let text = firstWhere((head) => words.namesText(head));
		if (text < 0 && isPlan(header, words)) {
			text = firstWhere((head) => words.mayNameText(head));
			if (text < 0) text = longestColumn(rows, known);
		}
		if (text < 0) return null;
		known.set(text, "text");
	}
	return header.map((_, index) => known.get(index) ?? null);
}
/** The index of the column with the longest texts among those without a field; -1 if they are too short to say what will be done. */
function longestColumn(rows, known) {
	const lengths = [];
	for (const { cells } of rows) for (const [index, { text }] of cells.entries()) if (!known.has(index)) lengths[index] = (lengths[index] ?? 0) + wordsIn(text);
	const longest = Math.max(...lengths.filter(Boolean), 0);
	return longest >= rows.length * FEWEST_WORDS ? lengths.indexOf(longest) : -1;
}
/** A cell that says what will be done has at least this many words on average. */
const FEWEST_WORDS = 4;
/**
* Adds the columns that only their cells show: a column of tickets, or of status marks under another header (`Notes`). Leaves the
* known columns as they are.
*/
function completeColumns(columns, { rows }, lexicon) {
	const completed = [...columns];
	for (const [column, fits] of CELLS) {
		if (completed.includes(column)) continue;
		const index = columns.findIndex((known, at) => {
			const filled = rows.flatMap((row) => row.cells.slice(at, at + 1)).filter(({ text }) => meaningful(text, lexicon) !== null);
			return known === null && filled.length > 0 && filled.every((cell) => fits(cell, lexicon));
		});
		if (index >= 0) completed[index] = column;
	}
	return completed;
}
const CELLS = [["tracker", (cell, lexicon) => namedTrackers(cell, lexicon).isWhole], ["status", (cell, { statuses }) => statuses.doneMark(cell.text) !== null]];
/** Whether a header has a column for owners and one for due dates, tickets or states. */
function isPlan(header, words) {
	const columns = header.map(({ text }) => words.columnOfHead(text));
	return columns.includes("owner") && columns.some((column) => column !== null && BESIDE_OWNER.includes(column));
}
/** Whether a header has columns for owners and due dates, and doesn't begin with a date as a timeline does. */
function isDatedPlan(header, words) {
	const columns = header.map(({ text }) => words.columnOfHead(text));
	return columns.includes("owner") && columns.indexOf("due") > 0;
}
const BESIDE_OWNER = [
	"due",
	"tracker",
	"status"
];
const PLANNING = [
	"owner",
	"status",
	"tracker",
	"priority",
	"kind",
	"id"
];
/**
* Whether a table is a timeline (`Date | Action`): before the action, it has a date column whose header isn't a due word, and it
* has no planning columns.
*/
function isTimeline(header, columns, { due }) {
	if (columns.some((column) => PLANNING.includes(column))) return false;
	return header.slice(0, columns.indexOf("text")).some((cell, index) => columns[index] === "due" && !due.atStart.test(cell.text));
}
const EXPLAINED = [
	"kind",
	"priority",
	"status"
];
/** Keys for the words that a table's legend can explain, taken from its kind, priority and status columns. */
function legendTerms(table, lexicon) {
	const columns = parseColumns(table, lexicon) ?? [];
	return table.rows.flatMap((row) => row.cells.filter((_, index) => EXPLAINED.includes(columns[index]))).map((cell) => matchKey(cell.text)).filter((term) => term !== "");
}
/** A row's cells by field. */
function cellsOf(row, columns) {
	const cells = /* @__PURE__ */ new Map();
	for (const [index, cell] of row.cells.entries()) {
		const column = columns[index];
		if (column) cells.set(column, cell);
	}
	return cells;
}

// src/core/parse/evidence/shape.ts
const NONE = {
	items: 0,
	verbs: 0,
	boxes: 0,
	fields: 0,
	past: 0,
	readers: 0,
	orders: 0,
	advice: 0,
	times: 0,
	others: 0
};
const SIGNS$1 = [
	"items",
	"verbs",
	"boxes",
	"fields",
	"past",
	"readers",
	"orders",
	"advice",
	"times",
	"others"
];
/** Describes the items of the lists and the rows of the tables in nodes. */
function shapeOf(nodes, lexicon) {
	const shape = { ...NONE };
	for (const node of nodes) {
		const parts = node.type === "list" ? node.items.map((item) => describeItem(item, lexicon)) : node.type === "table" ? describeRows(node, lexicon) : node.type === "paragraph" ? [{
			...NONE,
			...adviceIn(node.inline.text, lexicon)
		}] : [];
		for (const part of parts) for (const sign of SIGNS$1) shape[sign] += part[sign];
	}
	return shape;
}
const FIELD = /^\s*\[ \]\s|[([（—–-]\s?(?:@[\p{L}\p{N}]|#\d)[^()[\]]{0,40}[)\]）]?[.\s]{0,3}$/u;
const BOX = /^\s*\[[ xX]\]\s/;
/** A date in brackets at the end: `(IT, by 31/10)`. */
const DAY_AT_END = /\d[./-]\d{1,2}\.?[)\]）]$/u;
const STARTS_WITH_TIME = /^[\s*_~[(`]*(?:\d{4}-\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./]\d{1,2})/;
const ONLY_CODE = /^\s*(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|https?:[^\s,;]*|<[^>]*>)[\s.,;]{0,3}$/;
const MARKS$2 = /^\s*(?:\[[ xX]\]|[\p{So}\p{Sk}]\uFE0F?|P[0-4]:)\s+/u;
const GERUND = /^\p{Lu}?[a-z]{2,}ing\b/u;
/** `We moved the job`, but not `We need`. */
const WE_DID = /\b[Ww]e (?!need|feed|proceed|succeed|exceed)\p{Lu}?[a-z]+ed\b/u;
const PAST_TENSE = /^\p{Lu}?[a-z]{2,}ed\b/u;
function describeItem({ inline, children }, lexicon) {
	const details = children.flatMap((child) => child.type === "list" ? child.items.map((item) => item.inline.raw) : []);
	const shape = describeText(inline.text, [inline.raw, ...details], lexicon);
	const reported = details.filter((detail) => PAST_TENSE.test(detail)).length;
	const isPast = WE_DID.test(inline.raw) || details.length > 1 && reported * 2 > details.length;
	return {
		...shape,
		past: isPast ? 1 : shape.past
	};
}
/** Describes a text. Fields can be in any of the `sources`. */
function describeText(words, sources, lexicon) {
	const { owners, due, evidence } = lexicon;
	const text = words.replace(MARKS$2, "");
	const [raw = ""] = sources;
	const hasField = sources.some((source) => FIELD.test(source) || DAY_AT_END.test(source.trimEnd()) || owners.label.test(source) || due.label.test(source));
	const isPast = PAST_TENSE.test(text) || evidence.reportsPast(text) || lexicon.isDoneByTense(text);
	return {
		items: 1,
		verbs: (evidence.startsWithAction(text) || evidence.endsWithAction(text) || GERUND.test(text)) && !isPast ? 1 : 0,
		boxes: BOX.test(raw) ? 1 : 0,
		fields: hasField ? 1 : 0,
		past: isPast ? 1 : 0,
		readers: evidence.addressesReaders(text) ? 1 : 0,
		...adviceIn(text, lexicon),
		times: STARTS_WITH_TIME.test(raw) ? 1 : 0,
		others: ONLY_CODE.test(raw) || /[?？]$/.test(text) ? 1 : 0
	};
}
/** Whether a text is an instruction, and whether it addresses the reader. */
function adviceIn(text, { prose, evidence }) {
	const isRequest = evidence.startsWithReader(text);
	const isOrder = isRequest || prose.startsWith("imperatives", text);
	return {
		orders: isOrder ? 1 : 0,
		advice: isOrder && (isRequest || evidence.addressesReaders(text)) ? 1 : 0
	};
}
function describeRows(table, lexicon) {
	const columns = parseColumns(table, lexicon);
	if (!columns) return table.rows.map(() => ({
		...NONE,
		items: 1,
		others: 1
	}));
	const timeline = isTimeline(table.header, columns, lexicon);
	const hasPlan = columns.some((column) => column === "owner" || column === "due" || column === "tracker");
	return table.rows.map(({ cells }) => {
		const shape = describeText(cells.filter((_, index) => columns[index] === "text").map((cell) => cell.text).join(" "), cells.map(({ raw }) => raw), lexicon);
		return {
			...shape,
			fields: hasPlan && !timeline ? 1 : shape.fields,
			times: timeline ? 1 : shape.times
		};
	});
}

// src/core/parse/sections/list.ts
/** A category has at most this many words. */
const MOST_WORDS$1 = 4;
/** Categories list at least this many items on average, or items with this many words. Others are probably details. */
const FEWEST_LISTED = 2;
const WORDS_LISTED = 7;
/**
* Collects the items of a list. If one of them is a group, other short items with a sublist are groups too. They all are if each is only a
* few words, with a sublist: `- Network` / `- Alerts`, or if their sublists have whole sentences.
*/
function collectItems(items, defaults, deps) {
	const { lexicon } = deps.context;
	const hasGroup = items.some(({ inline, children }) => hasList(children) && namesGroup(inline.text, lexicon)) || areCategories(items, lexicon);
	for (const item of items) collectItem(item, {
		defaults,
		isSibling: hasGroup && hasList(item.children) && isCategory(item.inline.text, lexicon)
	}, deps);
}
function hasList(nodes) {
	return nodes.some(({ type }) => type === "list");
}
function areCategories(items, lexicon) {
	const grouping = items.filter(({ inline, children }) => hasList(children) && isCategory(inline.text, lexicon));
	const listed = grouping.flatMap(({ children }) => children).flatMap((child) => child.type === "list" ? child.items : []);
	const total = listed.reduce((sum, { inline }) => sum + wordsIn(inline.text), 0);
	const isWhole = grouping.length > 1 && grouping.length === items.length && listed.length >= items.length * FEWEST_LISTED;
	const saysMore = total >= listed.length * WORDS_LISTED;
	return isWhole || grouping.length > 1 && saysMore;
}
function namesGroup(item, lexicon) {
	return groupDefaults(item, false, NO_DEFAULTS, lexicon) !== null;
}
/** Whether an item is a few words that don't say what to do: `Paperwork`. */
function isCategory(item, { evidence }) {
	const isAction = evidence.startsWithAction(item) && item.includes(" ");
	return item.split(" ").length <= MOST_WORDS$1 && !/[.!?。]$/.test(item) && !isAction;
}
/** Collects a list item, or the items in its sublist if it only names a group (“Prevention:”). */
function collectItem({ line, inline, children }, { defaults, isSibling }, deps) {
	const { collector, context } = deps;
	if (inline.emphasised) return collector.skip(line, inline.text, "only italics: a template instruction");
	const lists = children.filter((child) => child.type === "list");
	const { cells, rest } = parseDetails(children, context);
	const hasFields = ({ inline: { text } }) => /^\[[ xX]\]\s/.test(text) || findOwner(text, context) !== null;
	const mayBeGroup = lists.length > 0 && (rest.length > 0 || cells.size === 0);
	const isHeading = mayBeGroup && inline.lead === inline.text && lists.some(({ items }) => items.some(hasFields));
	const group = mayBeGroup ? groupDefaults(inline.text, isHeading, defaults, context.lexicon) ?? (isSibling ? defaults : null) : null;
	if (group) {
		for (const { items } of lists) collectItems(items, group, deps);
		return;
	}
	const text = lists.length > 0 ? inline.text.replace(/[:：]$/, "") : inline.text;
	collector.add(line, {
		words: withText(inline, text),
		cells,
		defaults
	});
	for (const detail of rest) collector.skip(detail.line, detail.inline.text, "a detail of the item above it");
}
/** The defaults for the list below an item that names a group (“Prevention:”, “@ann”). Null for any other item. */
function groupDefaults(item, isHeading, defaults, lexicon) {
	const { headings, prose, kindOf, statuses } = lexicon;
	const name = item.replace(/[:：]$/, "");
	const words = name.split(" ").length;
	const owner = ownerInTitle(name, lexicon);
	const kind = words <= 3 ? kindOf(name) : null;
	const isLabel = name !== item && words <= 5 && !/[.!?。]/.test(name) && !prose.startsWith("imperatives", name);
	const isGroup = isHeading || owner !== null || kind !== null || isLabel || words <= 3 && headings.isGroup(name);
	const done = statuses.doneMark(name) ?? defaults.done;
	return isGroup ? {
		...defaults,
		kind: kind ?? defaults.kind,
		owner: owner ?? defaults.owner,
		done
	} : null;
}

// src/core/parse/sections/led-paragraph.ts
/** With fewer paragraphs that start in bold, the bold words are just emphasis, not the names of several measures. */
const FEWEST_LED = 2;
/** What ends the bold words or follows them: `**Shorter TTLs.** We …`, `**Shorter TTLs** – we …`. */
const LEAD_END = /[.!:：。]$/u;
const REST_START = /^\s?(?:[:：]|[—–-]\s)\s*/u;
/** The text after the bold words that name a measure at the start of a paragraph. Null if the paragraph doesn't start like that. */
function textAfterLead(inline) {
	const { lead, text } = inline;
	if (!lead || !text.startsWith(lead)) return null;
	const rest = text.slice(lead.length);
	const own = rest.replace(REST_START, "").trimStart();
	if (own === "" || own.split(" ").length < 2) return null;
	return LEAD_END.test(lead) || REST_START.test(rest) ? endOf(inline, own) : null;
}
function startsInBold({ lead, text }) {
	return lead !== null && lead !== "" && lead !== text && text.startsWith(lead);
}
/** The paragraphs that start with bold words. */
function ledParagraphs(nodes) {
	return nodes.flatMap((node) => node.type === "paragraph" && startsInBold(node.inline) ? [node.inline] : []);
}
/** Whether several of a section's paragraphs start with bold words and at least one of these is a promise, so that each names a measure. */
function isSeries(nodes, isPromise, lexicon) {
	const led = ledParagraphs(nodes);
	return led.length >= 2 && led.some((paragraph) => splitSentences(paragraph, lexicon).some(({ inline }) => isPromise(inline)));
}
/**
* The first sentence after the bold words of a paragraph in a series. Empty if there is none, or if it ends with a question mark
* or colon.
*/
function measureIn(paragraph, lexicon) {
	const rest = textAfterLead(paragraph);
	const [first] = rest ? splitSentences(rest, lexicon) : [];
	return first && !/[?？:：]$/.test(first.inline.text) ? [first] : [];
}

// src/core/parse/sections/prose.ts
const NO_CELLS = /* @__PURE__ */ new Map();
/** Collects a paragraph's commitments, which can be an instruction, item lines or sentences. */
function collectParagraph({ line, inline }, { section, hasItems, announcesDetails, isInSeries }, deps) {
	const { collector, author } = deps;
	const { lexicon } = deps.context;
	const { defaults, isWholeReport } = section;
	if (inline.emphasised) return;
	if (announcesDetails) return collectInstruction(line, inline, section, deps);
	const lines = isWholeReport ? null : itemLines(inline, hasItems, lexicon);
	const label = isWholeReport || lines ? null : parseLabel(inline);
	const done = label && lexicon.statuses.doneOf(label.name);
	if (label && done !== null) return collector.add(line, {
		words: label.rest,
		cells: NO_CELLS,
		defaults: {
			...defaults,
			done
		}
	});
	if (isWholeReport) return collectSentences(line, inline, [], deps);
	const promises = lines ?? splitSentences(inline, lexicon).filter((sentence) => isPromise(sentence.inline, deps));
	const [measure] = isInSeries ? measureIn(inline, lexicon) : [];
	const isDone = measure && lexicon.isDoneByTense(measure.inline.text) && promises[0]?.offset === measure.offset;
	const items = measure && (isDone || promises.length === 0) ? [measure] : promises;
	for (const { offset, inline: words } of items) {
		const isPersonal = lexicon.prose.contains("personal", words.text);
		const found = lines ? {
			owner: null,
			due: null
		} : weighSentence(words.text, ["in a section"], deps.context);
		const named = lines ? null : found.owner ?? assigneeIn(words.text, deps.context);
		const owner = isPersonal ? author : named ?? defaults.owner;
		collector.add(line + offset, {
			words,
			cells: NO_CELLS,
			defaults: {
				...defaults,
				owner,
				due: found.due ?? defaults.due
			}
		});
	}
	if (items.length === 0 && !isWholeReport && isInstruction(inline, lexicon)) collectInstruction(line, inline, section, deps);
}
/** Whether a sentence in a section is a promise. */
function isPromise(sentence, { context }) {
	if (/[?？:：]$/.test(sentence.text)) return false;
	if (assigneeIn(sentence.text, context) !== null) return true;
	const { verdict, signs } = weighSentence(sentence.text, ["in a section"], context);
	if (verdict === "taken") return true;
	return (signs.length === 0 || verdict === "hint" && !signs.some((sign) => AGAINST.has(sign))) && (isCommitment(sentence, "section", context.lexicon) || reportsChange(sentence.text, context));
}
/** Whether a sentence reports a change that the authors have made: `We have replaced the valve`, `The rule has been removed`. */
function reportsChange(text, { lexicon, text: report }) {
	if (CLOCK.test(text) || lexicon.grammar.isResponse(text) || lexicon.grammar.saysWhen(text)) return false;
	if (saysWhatAuthorsDid(text, lexicon)) return true;
	return lexicon.isDoneByTense(text) && !WAS.test(text) && (!hasUnspaced(text) || !SUBJECT.test(text) && lexicon.grammar.clausesOf(text, report).some(isOfAuthors));
}
function isOfAuthors({ signs }) {
	return signs.has("authors") || signs.has("perfect");
}
/** Somebody or something else as the subject in Japanese. */
const SUBJECT = /が[^、。]{0,40}しました/;
/** In English, the past of a change often doesn't differ from that of the incident: `The pre-fill was wrong`. */
const WAS = /\b(?:was|were|had|did)\b/i;
const AUTHORS_DID = /^(?:We|I)(?: also| therefore| then)? (?:(?<stem>[a-z]{2,20})ed|wrote|rewrote|built|rebuilt|set up|put) /;
/** Whether an English sentence starts with the authors and the past of a verb for changes: `We replaced the valve.` */
function saysWhatAuthorsDid(text, { prose }) {
	const found = AUTHORS_DID.exec(text);
	const stem = found?.groups?.["stem"];
	if (stem === void 0) return found !== null;
	return [
		`${stem}e`,
		stem,
		stem.slice(0, -1),
		`${stem.slice(0, -1)}y`
	].some((verb) => prose.startsWith("imperatives", verb));
}
const AGAINST = /* @__PURE__ */ new Set([
	"subordinate",
	"reported",
	"vague",
	"wish",
	"condition",
	"event",
	"contact",
	"state",
	"tells",
	"outsider"
]);
/** Finds a paragraph's item lines. In a section with a list or table, plain lines are treated as text. */
function itemLines(paragraph, hasItems, lexicon) {
	return boldLines(paragraph, lexicon) ?? (hasItems ? null : plainLines(paragraph, lexicon));
}
/** Collects an instruction without the colon before its details. */
function collectInstruction(line, inline, { defaults }, { collector }) {
	const words = withText(inline, inline.text.replace(/[:：]$/, ""));
	collector.add(line, {
		words,
		cells: NO_CELLS,
		defaults
	});
}

// src/core/parse/sections/item-heading.ts
/** The number or mark of a heading that is an item: `1) Plan the migration`, `A-1: …`, `TODO …`. */
const ITEM_MARK = /^\s*(?:\d{1,2}[.)、:]|[①-⑳]|[A-Z]{1,3}-?\d{1,3}\s?[.):：—–-]|TODO\b:?)\s*/;
/** Whether a heading in a section is an instruction, so that labels below it (“Options:”) are its details. */
function isItemHeading({ text }, { headings, prose }) {
	const name = text.replace(ITEM_MARK, "");
	return name.includes(" ") && prose.startsWith("imperatives", name) && !headings.isGroup(name);
}

// src/core/parse/sections/title.ts
const TODO = /^\s*(?:\d{1,2}[.)]\s*)?TODO\b/;
/**
* Parses a heading in a section as a commitment with its fields in the lines below; null if the heading only names a group or its
* commitments are below it.
*/
function parseTitle(section, context) {
	const { title, isLeaf, details } = section;
	const { headings, prose, kindOf, evidence } = context.lexicon;
	if (!isLeaf || title.text === "") return null;
	const hasMark = ITEM_MARK.test(title.text);
	const isTodo = TODO.test(title.text);
	const name = title.text.replace(ITEM_MARK, "").replace(ITEM_MARK, "");
	const isInstruction = prose.startsWith("imperatives", name) && name.includes(" ");
	const isLong = name.split(" ").length >= 3;
	if (!isTodo && (headings.isGroup(name) || !isInstruction && evidence.namesIdeas(name))) return null;
	if (kindOf(name) !== null && !isInstruction && !isLong) return null;
	const { nodes } = section;
	const { cells: own, rest } = parseDetails(nodes, context);
	const cells = new Map([...parseDetails(details, context).cells, ...own]);
	const isSeries = ledParagraphs(nodes).length >= 2;
	if (rest.length > 0 || isSeries || nodes.some((node) => node.type === "table")) return null;
	const hasBody = nodes.some((node) => node.type === "paragraph") || cells.size > 0;
	if (!isInstruction && (!(hasBody && (hasMark || isLong)) || namesPastDay(name, context))) return null;
	return {
		words: withText(title, isTodo ? `[ ] ${name}` : name),
		cells
	};
}
/** Whether a heading names a day that isn't ahead, and so an event: `Comment 2, 6 May 2026`. */
function namesPastDay(name, { dates, published }) {
	const day = dates.findAnnounced(name, published) === null ? dates.findFirst(name, published)?.day : null;
	return Boolean(day && (published === null || day < published));
}

// src/core/parse/sections/section.ts
/** Collects a section's commitments from its title, or from its tables, lists and prose. */
function collectSection(section, deps) {
	const { line, nodes, details, defaults, isWholeReport, isRestoration } = section;
	const { lexicon } = deps.context;
	const title = parseTitle(section, deps.context);
	if (title) {
		deps.collector.add(line, {
			...title,
			defaults
		});
		for (const detail of parseDetails(details, deps.context).rest) deps.collector.skip(detail.line, detail.inline.text, "a detail of the item above it");
		return;
	}
	const legend = new Set(nodes.flatMap((node) => node.type === "table" ? legendTerms(node, lexicon) : []));
	const hasItems = nodes.some((node) => node.type === "table" || node.type === "list");
	const isInSeries = !isWholeReport && isSeries(nodes, (sentence) => isPromise(sentence, deps), lexicon);
	for (const [index, node] of nodes.entries()) {
		if (node.type === "paragraph") {
			const introduction = nodes[index + 1]?.type === "list" ? introductionIn(node, lexicon) : void 0;
			const announcesDetails = introduction !== void 0 && isInstruction(introduction, lexicon);
			collectParagraph(node, {
				section,
				hasItems,
				announcesDetails,
				isInSeries
			}, deps);
		}
		if (isWholeReport && node.type === "list") for (const item of node.items) collectSentences(item.line, item.inline, [], deps);
		if (isWholeReport) continue;
		if (node.type === "quoted") for (const { line: at, inline } of node.items) deps.collector.skip(at, inline.text, QUOTED, "hint");
		if (node.type === "table") collectTable(node, defaults, deps);
		if (node.type === "list") {
			const open = isRestoration ? withoutWorkDone(node, deps) : node;
			const introduction = introductionIn(nodes[index - 1], lexicon);
			if (introduction && isInstruction(introduction, lexicon)) continue;
			collectList(open, {
				introduction,
				legend,
				defaults
			}, deps);
		}
	}
}
const QUOTED = "quoted, so it counts as somebody else's words: remove the “>” if it is yours";
/** Verbs whose past tense looks like the imperative. The other items show which one is meant. */
const SAME_IN_PAST = /^(?:Put|Set|Shut|Cut|Reset|Let)\b/;
/** Leaves out the items that report how service was restored, if most items in the list do. */
function withoutWorkDone(list, { collector, context: { lexicon } }) {
	const reported = list.items.filter((item) => reportsWorkDone(item, lexicon));
	if (reported.length * 2 <= list.items.length) return list;
	const restored = list.items.filter((item) => reported.includes(item) || SAME_IN_PAST.test(item.inline.text));
	for (const { line, inline } of restored) collector.skip(line, inline.text, "what was done to restore service");
	return {
		...list,
		items: list.items.filter((item) => !restored.includes(item))
	};
}
/** Whether an item reports what was done, has none of the fields that a plan has, and mentions nothing that is planned or under way. */
function reportsWorkDone(item, lexicon) {
	const { past, fields } = shapeOf([{
		type: "list",
		line: item.line,
		start: null,
		items: [item]
	}], lexicon);
	const isUnderWay = lexicon.grammar.clausesOf(item.inline.text).some(({ signs }) => signs.has("future") || signs.has("intention") || signs.has("ongoing"));
	return past > 0 && fields === 0 && !isUnderWay;
}
/** The sentence that introduces the node below a paragraph. */
function introductionIn(node, lexicon) {
	if (node?.type !== "paragraph" || !/[:：]$/.test(node.inline.text)) return void 0;
	return splitSentences(node.inline, lexicon).at(-1)?.inline;
}
function collectList(list, { introduction, legend, defaults }, deps) {
	const { collector, context } = deps;
	const isExplanation = introduction && context.lexicon.prose.contains("explanations", introduction.text);
	const items = list.items.filter((item) => {
		const { line, inline } = item;
		const isLegendItem = isLegend(item, legend);
		if (isLegendItem) collector.skip(line, inline.text, "the legend of a table");
		else if (isExplanation) collector.skip(line, inline.text, "in a list of causes, events or advice");
		return !isLegendItem && !isExplanation;
	});
	collectItems(items, defaults, deps);
}
/** Whether an item explains a word in the section's table, as in “Prevent: so that it does not happen again”. */
function isLegend({ inline }, legend) {
	return legend.size > 0 && legend.has(matchKey(inline.text.replace(/(?:\s[—–-]\s|:).*$/s, "")));
}
function collectTable(table, defaults, { collector, context }) {
	const { lexicon } = context;
	const columns = parseColumns(table, lexicon);
	const headers = table.header.map((cell) => cell.text).join(" | ");
	if (!columns) {
		const reason = "a table without an action column";
		if (isPlan(table.header, lexicon.columns)) collector.problem(table.line, unreadTable(headers), "warning");
		return collector.skip(table.line, headers, reason);
	}
	if (isTimeline(table.header, columns, lexicon)) return collector.skip(table.line, headers, "a timeline");
	const completed = completeColumns(columns, table, lexicon);
	for (const row of table.rows) {
		const cells = cellsOf(row, completed);
		const words = cells.get("text");
		if (words && isFilled(words, lexicon)) collector.add(row.line, {
			words,
			cells,
			defaults
		});
	}
}
function unreadTable(headers) {
	return `This table has an owner column, but no column that says what will be done (${headers}), so it isn't tracked: name one of its columns “Action”.`;
}
function isFilled(words, lexicon) {
	return !words.emphasised && meaningful(words.text, lexicon) !== null;
}

// src/core/parse/evidence/decision.ts
/** If at least one in this many of a part's instructions addresses the reader, all of them count as instructions to the reader. */
const ADVICE_SHARE = 3;
const MOST_REASONS = 3;
/** If a part's heading names neither, at least this share of its items must be instructions, and at least this many of them. */
const ORDERS_SHARE = .8;
const FEWEST_ORDERS = 2;
/** A list with at least this many items is a plan if all of them have task boxes. */
const FEWEST_TASKS = 2;
/** Measures all signs of a part, from 0 to 1. */
function signsOf({ title, nodes, kind, around, isLater }, lexicon) {
	const shape = shapeOf(nodes, lexicon);
	const is = (condition) => condition ? 1 : 0;
	const isIdeas = lexicon.evidence.namesIdeas(title.text) || saysWhatAuthorsLeave(title.text, lexicon);
	const headers = nodes.flatMap((node) => node.type === "table" ? [node.header] : []);
	const isPlanned = !isIdeas && (kind === null || lexicon.kindOf(title.text) !== null) && shape.boxes >= FEWEST_TASKS && shape.boxes === shape.items || headers.some((header) => isDatedPlan(header, lexicon.columns));
	const share = (sign) => shape[sign] / Math.max(shape.items, 1);
	return {
		signs: {
			always: 1,
			named: is(kind === "commitments"),
			namedOther: is(kind === "others" && !isPlanned),
			stem: is(kind === null && !isIdeas && (lexicon.evidence.hasPromiseStem(title.text) || saysWhatAuthorsDo(title.text, lexicon))),
			within: is(around?.kind === "commitments"),
			withinOther: is(around?.kind === "others"),
			later: is(isLater),
			verbs: share("verbs"),
			orders: is(isLater && kind === null && givesOrders(shape) && !isIdeas),
			plan: is(isPlanned || kind === null && headers.some((header) => isPlan(header, lexicon.columns))),
			fields: share("fields"),
			past: share("past"),
			readers: share("readers"),
			audience: is(around?.kind !== "commitments" && shape.advice > 0 && shape.advice * ADVICE_SHARE >= shape.orders),
			times: share("times"),
			others: share("others")
		},
		shape
	};
}
function givesOrders({ verbs, items, readers }) {
	return verbs >= FEWEST_ORDERS && verbs >= items * ORDERS_SHARE && readers === 0;
}
const DOES = [
	"future",
	"intention",
	"ongoing",
	"present"
];
/** Whether a heading says that the authors will do something, plan to, or are doing it: `What we're tackling first`. */
function saysWhatAuthorsDo(heading, { grammar }) {
	return grammar.clausesOf(heading).some(({ signs }) => signs.has("authors") && DOES.some((sign) => signs.has(sign)) && !signs.has("past") && !signs.has("wish"));
}
/** Whether a heading says what the authors won't do: `What we won't do`. */
function saysWhatAuthorsLeave(heading, { grammar }) {
	return grammar.clausesOf(heading).some(({ signs }) => signs.has("authors") && signs.has("negation"));
}
/** Weighs the signs of a part. */
function decide(candidate, lexicon) {
	const { signs, shape } = signsOf(candidate, lexicon);
	const points = Object.keys(signs).map((sign) => ({
		sign,
		points: signs[sign] * PART_WEIGHTS[sign]
	}));
	const taken = points.reduce((sum, part) => sum + part.points, 0) > 0;
	return {
		taken,
		reasons: points.filter((part) => part.sign !== "always" && (taken ? part.points > 0 : part.points < 0)).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, MOST_REASONS).map(({ sign }) => describe(sign, candidate, shape))
	};
}
function describe(sign, { title, around }, shape) {
	const of = (count, many, one) => shape.items === 1 ? `its only item ${one}` : `${count} of ${shape.items} items ${count === 1 ? one : many}`;
	return {
		always: "",
		named: `heading “${title.text}”`,
		namedOther: `heading “${title.text}” (not a heading for commitments)`,
		stem: `heading “${title.text}”`,
		within: `under “${around?.title}”`,
		withinOther: `under “${around?.title}” (not a heading for commitments)`,
		later: "after the analysis",
		verbs: of(shape.verbs, "begin with a verb", "begins with a verb"),
		orders: of(shape.verbs, "are instructions", "is an instruction"),
		plan: shape.boxes > 0 ? "a list of tasks" : "a table with an owner column",
		fields: of(shape.fields, "have an owner, date, ticket or task box", "has an owner, date, ticket or task box"),
		past: of(shape.past, "report what happened", "reports what happened"),
		readers: of(shape.readers, "address the reader", "addresses the reader"),
		audience: "instructions to the reader",
		times: of(shape.times, "begin with a time", "begins with a time"),
		others: of(shape.others, "are questions, links or code", "is a question, a link or code")
	}[sign];
}

// src/core/parse/sections/candidates.ts
/** Decides for each part whether it holds commitments. */
function judgeParts(parts, lexicon) {
	const title = titleOf(parts, lexicon);
	let open = [];
	let isLater = false;
	return parts.map((part) => {
		open = open.filter((outer) => outer.level < part.level);
		const outer = open.findLast(({ kind }) => kind !== null);
		const around = outer?.kind ? {
			title: outer.title,
			kind: outer.kind
		} : null;
		const kind = part === title || part.level === 0 ? null : outer?.isAdvice ? "others" : kindOf(part, around?.kind ?? null, lexicon);
		const candidate = {
			title: part.title,
			nodes: part.nodes,
			kind,
			around,
			isLater
		};
		const isPart = part !== title && part.level > 0;
		const decision = overruled(part, kind, lexicon) ?? (isPart ? decide(candidate, lexicon) : NOT_TAKEN);
		const known = kind ?? (decision.taken ? "commitments" : null);
		const isAdvice = kind === "commitments" && !decision.taken;
		const named = isAdvice ? "others" : known;
		open.push({
			level: part.level,
			title: part.title.text,
			kind: named,
			isAdvice: isAdvice || outer?.isAdvice === true
		});
		isLater ||= kind === "others";
		return {
			part,
			candidate,
			decision
		};
	});
}
/**
* Finds the report's title: the first heading, if all others are deeper. A title isn't a section even if it contains “action”, unless
* it is deeper than the first level.
*/
function titleOf(parts, { headings }) {
	const [first, ...others] = parts.filter(({ level }) => level >= 1 && level <= 6);
	if (!first || others.some(({ level }) => level <= first.level)) return null;
	const isTitle = others.length > 0 && headings.sectionKind(first.title.text) !== "commitments";
	return first.level === 1 || isTitle ? first : null;
}
/** What a part's heading or mark names. */
function kindOf({ marked, title }, around, lexicon) {
	if (marked === "commitments") return "commitments";
	if (marked === "announced") return around === "others" ? null : "commitments";
	const { headings, kindOf: kindNamed } = lexicon;
	const kind = headings.sectionKind(title.text);
	if (kind === "commitments" && namesWorkDone(title.text, lexicon)) return "others";
	const [name = ""] = title.text.split(/[(（]/u);
	if (around === "commitments" && kind === "others" && !name.trim().includes(" ") && kindNamed(name) !== null) return null;
	if (around === "commitments" && headings.isForAudience(title.text)) return null;
	return around === "others" && headings.isGroup(title.text) ? null : kind;
}
/** Whether a heading says that it names what was done to restore service: `Remediation (what was done)`. */
function namesWorkDone(title, { evidence, headings }) {
	const [, bracket = ""] = title.split(/[(（]/u);
	return headings.namesRestoration(title) && evidence.reportsPast(bracket);
}
const NOT_TAKEN = {
	taken: false,
	reasons: []
};
/** The decision that a mark or the configuration makes, whatever the signs are. */
function overruled({ marked, title }, kind, { headings }) {
	if (marked === "commitments") return {
		taken: true,
		reasons: ["marked with a comment"]
	};
	if (headings.isConfigured(title.text)) return {
		taken: true,
		reasons: ["listed in “headings”"]
	};
	return marked === "announced" && kind === "commitments" ? {
		taken: true,
		reasons: ["announced by the sentence above"]
	} : null;
}

// src/core/parse/sections/sections.ts
/**
* Finds the parts that list commitments. In a document of a kind that promises nothing (`document`), only parts that the author or
* the configuration marked count.
*/
function findSections(parts, context, document = null) {
	const { lexicon } = context;
	const sections = [];
	const rest = [];
	const readings = [];
	const read = /* @__PURE__ */ new Set();
	let open = [];
	const judged = judgeParts(parts, lexicon);
	for (const [index, { part, candidate, decision }] of judged.entries()) {
		open = open.filter(({ level }) => level < part.level);
		const outer = open.at(-1);
		const around = outer?.defaults ?? NO_DEFAULTS;
		const ignored = around.ignored || part.marked === "ignore";
		const isMarked = outer?.isMarked === true || part.marked === "commitments" || lexicon.headings.isConfigured(part.title.text);
		const inSection = decision.taken && (isMarked || !document);
		const defaults = {
			...inSection ? defaultsOf(part, around, context) : NO_DEFAULTS,
			ignored
		};
		const place = `${part.line} ${inSection}`;
		if ((inSection || part.nodes.some(hasItems$1)) && !read.has(place)) {
			readings.push(readingOf(part, decision, inSection));
			read.add(place);
		}
		if (inSection && outer?.item && part.level === 7 && candidate.kind === null) {
			outer.item.details.push(...part.nodes);
			continue;
		}
		if (inSection) {
			const isWithin = candidate.kind === null && candidate.around?.kind === "commitments";
			const isItem = isWithin && part.level < 7 && isItemHeading(part.title, lexicon);
			const next = isItem ? nextHeading(judged, index) : judged[index + 1];
			const isLeaf = isWithin && part.level > 0 && (next?.part.level ?? 0) <= part.level;
			const heading = candidate.kind === null ? candidate.around?.title ?? "" : part.title.text;
			const isRestoration = !isMarked && lexicon.headings.namesRestoration(heading);
			const section = {
				...part,
				defaults,
				isLeaf,
				details: [],
				isRestoration,
				isWholeReport: false
			};
			sections.push(section);
			open.push({
				level: part.level,
				defaults,
				isMarked,
				item: isItem && isLeaf ? section : null
			});
		} else {
			rest.push(part);
			open.push({
				level: part.level,
				defaults,
				isMarked,
				item: null
			});
		}
	}
	const title = titleOf(parts, lexicon);
	const hasHeadings = parts.some((part) => part.level > 0 && part.level <= 6 && part !== title);
	if (sections.length > 0 || hasHeadings || document) return {
		sections,
		rest,
		readings
	};
	return {
		sections: rest.map((part) => ({
			...part,
			defaults: NO_DEFAULTS,
			isLeaf: false,
			details: [],
			isRestoration: false,
			isWholeReport: true
		})),
		rest: [],
		readings
	};
}
function hasItems$1({ type }) {
	return type === "list" || type === "table";
}
function readingOf({ line, title }, { taken, reasons }, isTaken) {
	const isOverruled = taken !== isTaken || reasons.length === 0;
	return {
		line,
		text: title.text,
		taken: isTaken,
		reasons: isOverruled ? [NOTHING_SAYS_SO] : reasons
	};
}
const NOTHING_SAYS_SO = "neither its heading nor its items look like commitments";
/** The part after the one at `index` and the labels below it that name no section. */
function nextHeading(judged, index) {
	let next = index + 1;
	while (judged[next]?.part.level === 7 && judged[next]?.candidate.kind === null) next++;
	return judged[next];
}
function defaultsOf(part, around, context) {
	const { text } = part.title;
	const { lexicon } = context;
	return {
		kind: lexicon.kindOf(text) ?? around.kind,
		done: doneOf(text, lexicon) ?? around.done,
		due: dueOf(text, context) ?? around.due,
		tracker: namedTrackers(part.title, lexicon).trackers[0] ?? around.tracker,
		owner: ownerInTitle(text, lexicon) ?? around.owner,
		ignored: around.ignored
	};
}
/** Reads the done state from a title: `Immediate (completed)`, `✅ Completed actions`, `Planned`. */
function doneOf(title, { statuses }) {
	const bracketedMark = /[([（](?<mark>[^()[\]（）]{1,40})[)\]）]\s*$/u.exec(title)?.groups?.["mark"];
	return (bracketedMark === void 0 ? null : statuses.doneOf(bracketedMark)) ?? statuses.doneOf(title);
}
function dueOf(title, context) {
	const { dates, published } = context;
	const due = dates.findAnnounced(title, published) ?? dateAtEnd(title, context);
	return due?.day && !(published && due.day < published) ? due : null;
}

// src/core/parse/dates/names.ts
/**
* Merges lists such as `january/jan, february/feb`. Names at the same position have the same meaning in every language. A name can state
* its position, counted from 1: `fifteen=15`.
*/
function numberNames(lists) {
	const names = lists.flatMap((list) => splitPhrases(list ?? "").flatMap((forms, index) => forms.split("/").map((form) => {
		const [name = "", position = index + 1] = form.split("=");
		return {
			name,
			key: normalise(name),
			index: Number(position) - 1
		};
	})));
	return {
		all: [...new Set(names.map(({ name }) => name))],
		indexOf(name) {
			const normalised = normalise(name);
			return names.find(({ key }) => key === normalised)?.index ?? -1;
		}
	};
}
const LONGER_UNITS = [
	"week",
	"month",
	"quarter",
	"year"
];
/** Collects the words for each unit of time, such as “weeks”. */
function nameUnits(lists) {
	const named = (unit) => new Set(splitPhrases(...lists.map((list) => list[unit] ?? "")));
	const longer = LONGER_UNITS.map((unit) => ({
		unit,
		names: named(unit)
	}));
	const all = [...named("day"), ...longer.flatMap(({ names }) => [...names])];
	return {
		all,
		has: (name) => all.includes(normalise(name)),
		unitOf(name) {
			const normalised = normalise(name);
			return longer.find(({ names }) => names.has(normalised))?.unit ?? "day";
		}
	};
}
/** The words for a week: `kw`, and the forms with a number, such as `kw7` and `kw07`, because the space is optional. */
function weekWords(template) {
	const numbers = Array.from({ length: 53 }, (_, index) => String(index + 1));
	const padded = numbers.map((number) => number.padStart(2, "0"));
	return [
		"",
		...numbers,
		...padded
	].map((number) => template.replace(/\s*@/, number).trim());
}
/** Converts a name to the form used in the word lists. `/iu` also matches characters that fold to a letter, such as ſ. */
function normalise(name) {
	return name.normalize("NFKC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}

// src/core/parse/dates/word-gate.ts
/** Builds the gate for at most 31 lists of phrases. Bit `n` stands for the list at index `n`. */
function createWordGate(lists) {
	const bitsOfWord = /* @__PURE__ */ new Map();
	const unspaced = /* @__PURE__ */ new Map();
	for (const [index, phrases] of lists.entries()) {
		const bit = 1 << index;
		const [spacedKeys, unspacedKeys] = splitByScript(keysOf(phrases));
		for (const phrase of spacedKeys) {
			const word = phrase.split(" ").reduce((a, b) => b.length > a.length ? b : a);
			bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
		}
		for (const phrase of unspacedKeys) addUnspaced(unspaced, phrase.replaceAll(" ", ""), bit);
	}
	return (text) => {
		const key = keyOf(text);
		let bits = hasUnspaced(key) ? bitsOfUnspaced(unspaced, key.replaceAll(" ", "")) : 0;
		for (const word of key.split(" ")) bits |= (bitsOfWord.get(word) ?? 0) | (bitsOfWord.get(afterNumber(word)) ?? 0);
		return bits;
	};
}
/** The rest of a word that starts with a number: `2026q4`, `10days`. */
function afterNumber(word) {
	return word.replace(/^\d+/, "");
}
function addUnspaced(unspaced, phrase, bit) {
	const first = phrase.charAt(0);
	const phrases = unspaced.get(first) ?? /* @__PURE__ */ new Map();
	unspaced.set(first, phrases);
	phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit);
}
function bitsOfUnspaced(unspaced, text) {
	let bits = 0;
	for (let index = 0; index < text.length; index += 1) for (const [phrase, itsBits] of unspaced.get(text.charAt(index)) ?? []) if ((bits & itsBits) !== itsBits && text.startsWith(phrase, index)) bits |= itsBits;
	return bits;
}

// src/core/parse/dates/date-words.ts
/** Bits set by `DateWords.signsOf`. Each represents the words in one group of a form's pattern. */
const SIGNS = {
	month: 1,
	weekday: 2,
	unit: 4,
	period: 8,
	quarter: 16,
	season: 64,
	holiday: 128,
	near: 256,
	half: 512,
	week: 1024
};
/** Numerals for quarters, the same in every language. */
const FIGURES = "1/i, 2/ii, 3/iii, 4/iv";
const ROMAN = /^[iv]+$/;
const ROMAN_WORD = String.raw`(?<![a-z])(?:iv|i{1,3})(?=\s|$)`;
/** Compiles the date words of the given languages. */
function compileDateWords(languages) {
	const names = compileNames(languages);
	const holidays = withNumbers(languages, (l) => l.dates.holidays);
	const templates = {
		quarter: phrasesOf(languages, (l) => l.dates.quarter),
		within: phrasesOf(languages, (l) => l.dates.within),
		endOf: phrasesOf(languages, (l) => l.dates.endOf),
		during: phrasesOf(languages, (l) => `${l.dates.endOf}, ${l.dates.during ?? ""}`),
		single: phrasesOf(languages, (l) => l.dates.single),
		next: phrasesOf(languages, (l) => l.dates.next),
		weeks: phrasesOf(languages, (l) => l.dates.weeks),
		weekOf: phrasesOf(languages, (l) => l.dates.weekOf)
	};
	const fortnights = withNumbers(languages, (l) => l.dates.fortnight);
	const quarters = names.ordinals.all.flatMap((name) => templates.quarter.map((form) => form.replace("@", name)));
	const periods = [...names.current.all, ...names.coming.all];
	const dueWords = phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}, ${l.dates.after}, ${l.dates.at}`);
	const units = [
		...names.units.all,
		...names.workdays,
		...fortnights.keys()
	];
	const seasons = [...names.seasons.all, ...names.inSeason.all];
	const weeks = templates.weeks.flatMap(weekWords);
	const [near, halves] = [names.near.all, names.halves.all];
	const lists = [
		names.months.all,
		names.weekdays.all,
		units,
		periods,
		quarters,
		dueWords,
		seasons
	];
	return {
		signsOf: createWordGate([
			...lists,
			[...holidays.keys()],
			near,
			halves,
			weeks
		]),
		patterns: {
			...namePatterns(languages, names),
			units: alternatives(units),
			holidays: alternatives([...holidays.keys()])
		},
		around: surroundingPatterns(languages),
		templates,
		parts: new Map(Array.from(withNumbers(languages, (l) => l.dates.parts), ([form, day]) => [form, Number(day)])),
		month: (name) => names.months.indexOf(name) + 1,
		weekday: (name) => names.weekdays.indexOf(name),
		ordinal: (name) => names.ordinals.indexOf(name) + 1,
		number(text) {
			const index = names.numbers.indexOf(text);
			return index < 0 ? Number(text) : index + 1;
		},
		unit(name) {
			const normalised = normalise(name);
			return {
				unit: names.workdays.has(normalised) ? "workday" : names.units.unitOf(name),
				size: Number(fortnights.get(normalised) ?? 1)
			};
		},
		near: (name) => Math.max(0, names.near.indexOf(name) - 1),
		season: (name) => Math.max(names.seasons.indexOf(name), names.inSeason.indexOf(name)) + 1,
		half: (name) => names.halves.indexOf(name) + 1,
		holiday(name) {
			const [month = 0, day = 0] = (holidays.get(normalise(name)) ?? "").split("-").map(Number);
			return {
				month,
				day
			};
		},
		period(name) {
			return names.current.has(name) ? {
				unit: names.current.unitOf(name),
				ahead: 0
			} : {
				unit: names.coming.unitOf(name),
				ahead: 1
			};
		}
	};
}
/** Splits phrases such as `christmas/xmas=12-25` into each name and the text after the equals sign. */
function withNumbers(languages, pick) {
	const entries = phrasesOf(languages, pick).flatMap((phrase) => {
		const [names = "", value = ""] = phrase.split("=");
		return names.split("/").map((name) => [name, value]);
	});
	return new Map(entries);
}
function compileNames(languages) {
	return {
		months: numberNames(languages.flatMap((l) => [l.dates.months, l.dates.inMonths])),
		weekdays: numberNames(languages.map((l) => l.dates.weekdays)),
		numbers: numberNames(languages.map((l) => l.dates.numbers)),
		ordinals: numberNames([FIGURES, ...languages.map((l) => l.dates.ordinals)]),
		units: nameUnits(languages.map((l) => l.dates.units)),
		workdays: new Set(phrasesOf(languages, (l) => l.dates.workdays)),
		near: numberNames(languages.map((l) => l.dates.near)),
		seasons: numberNames(languages.map((l) => l.dates.seasons)),
		inSeason: numberNames(languages.map((l) => l.dates.inSeason)),
		halves: numberNames(languages.map((l) => l.dates.halves)),
		current: nameUnits(languages.map((l) => l.dates.current)),
		coming: nameUnits(languages.map((l) => l.dates.coming))
	};
}
function namePatterns(languages, names) {
	const isToday = (name) => names.near.indexOf(name) === 0;
	const standalone = new Set(phrasesOf(languages, (l) => l.dates.alone));
	const years = phrasesOf(languages, (l) => `${l.dates.current.year}, ${l.dates.coming.year}`);
	const ordinalWords = names.ordinals.all.filter((name) => !ROMAN.test(name));
	return {
		months: alternatives(names.months.all),
		inMonths: alternatives(phrasesOf(languages, (l) => l.dates.inMonths?.replaceAll("/", ","))),
		weekdays: alternatives(names.weekdays.all),
		numbers: alternatives(names.numbers.all),
		years: alternatives(years.filter((name) => standalone.has(name))),
		yearUnits: alternatives(phrasesOf(languages, (l) => l.dates.units.year)),
		periods: alternatives([...names.current.all, ...names.coming.all]),
		standalonePeriods: alternatives(phrasesOf(languages, (l) => l.dates.alone)),
		ordinals: `(?:${alternatives(ordinalWords)}|${ROMAN_WORD})`,
		today: alternatives(names.near.all.filter(isToday)),
		nearDays: alternatives(names.near.all.filter((name) => !isToday(name))),
		seasons: alternatives(names.seasons.all),
		inSeason: alternatives(names.inSeason.all),
		halves: alternatives(names.halves.all),
		first: alternatives(phrasesOf(languages, (l) => l.dates.first)),
		of: alternatives(phrasesOf(languages, (l) => l.dates.of))
	};
}
function surroundingPatterns(languages) {
	return {
		before: phrasePattern(phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}`)),
		labels: phrasePattern(phrasesOf(languages, (l) => l.labels.due)),
		after: alternatives(phrasesOf(languages, (l) => l.dates.after)),
		at: phrasePattern(phrasesOf(languages, (l) => l.dates.at)),
		hours: phrasePattern(phrasesOf(languages, (l) => l.dates.hours)),
		done: phrasePattern(phrasesOf(languages, (l) => l.marks.done)),
		unless: phrasePattern(phrasesOf(languages, (l) => l.dates.unless)),
		continues: phrasePattern(phrasesOf(languages, (l) => l.dates.continues)),
		beforeStart: phrasePattern(phrasesOf(languages, (l) => l.dates.ahead)),
		to: alternatives(phrasesOf(languages, (l) => l.dates.to))
	};
}

// src/core/parse/dates/pieces.ts
/** Regular expression sources shared by several forms. */
const YEAR = String.raw`(?<year>[12]\d{3})`;
/** The last two digits of a year from 2020 to 2039, at the end of a clause: `1 Oct 26`. */
const SHORT_YEAR = String.raw`['’]?(?<yy>[23]\d)(?=\s*(?:$|[.,;:!)\]]))`;
/** The first day of a range: `1–5 December`. */
const FROM_DAY = String.raw`(?:\d{1,2}\.?\s?[-–]\s?)?`;
/** The source of a pattern for a day of the month: `1`, `1st`, `first`. Captures only figures, in the group `day`; see `dayOf`. */
function dayNumber({ patterns }) {
	return String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?|(?:${patterns.first}))`;
}
/** The day that `dayNumber` matched. Only the first day of a month is also written in words. */
function dayOf({ day }) {
	return Number(day ?? 1);
}
/** Returns the source of a pattern that captures a month name in the group `month`. */
function monthName({ patterns }) {
	return `(?<month>${patterns.months})\\.?`;
}
/** The optional word between a day and its month, or a month and its year: `1 de mayo de 2027`. */
function optionalOf({ patterns }) {
	return String.raw`(?:\s+(?:${patterns.of}))?`;
}

// src/core/parse/dates/resolve.ts
const HOW_TO_WRITE = "write it as YYYY-MM-DD, such as 2026-12-01";
/** The result for a date that depends on the publication date if the publication date is unknown. */
const UNPUBLISHED = { problem: "depends on the publication date, which this report doesn't state: add “date: YYYY-MM-DD” to its front matter" };
const NO_SUCH_DAY = { problem: `is not a calendar date: ${HOW_TO_WRITE}` };
/** Builds a date from its numbers, or returns a problem if it doesn't exist (30 February). */
function existingDay(year, month, day) {
	return makeDay(year, month, day) ?? NO_SUCH_DAY;
}
/**
* Resolves `30/9/2026` and `9/30`. If both orders give a date and these differ, the report's order decides; without one, the date
* is a problem.
*/
function slashedDay({ a, b, year }, published, order) {
	const [first, second] = [Number(a), Number(b)];
	if (year === void 0 && !published) return UNPUBLISHED;
	const dayOf = (month, day) => {
		const resolved = year === void 0 ? nextSuchDay(month, day, published) : makeDay(Number(year), month, day);
		return typeof resolved === "string" ? resolved : null;
	};
	const [dayFirst, monthFirst] = [dayOf(second, first), dayOf(first, second)];
	if (dayFirst && monthFirst && dayFirst !== monthFirst) {
		if (order) return order === "day-month" ? dayFirst : monthFirst;
		return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW_TO_WRITE}` };
	}
	return dayFirst ?? monthFirst ?? NO_SUCH_DAY;
}
/** The first date with this month and day on or after publication. A problem if there is none before the end of the next year. */
function nextSuchDay(month, day, published) {
	if (!published) return UNPUBLISHED;
	const year = Number(published.slice(0, 4));
	const sameYear = makeDay(year, month, day);
	return sameYear && sameYear >= published ? sameYear : existingDay(year + 1, month, day);
}
/** The last day of a month given without a year: the publication year's, or the next year's if the month has passed. */
function endOfNextSuchMonth(month, published) {
	if (!published) return UNPUBLISHED;
	const [year, publishedMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
	return lastDayOfMonth(month < publishedMonth ? year + 1 : year, month);
}
/** The last day of the period that is `ahead` periods after the publication period. Weeks end on Sunday (ISO 8601). */
function endOfPeriod({ unit, ahead }, published) {
	if (!published) return UNPUBLISHED;
	if (unit === "week") return addDays(published, (7 - weekday(published)) % 7 + ahead * 7);
	const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
	if (unit === "year") return lastDayOfMonth(year + ahead, 12);
	return lastDayOfMonth(year, unit === "quarter" ? (Math.ceil(month / 3) + ahead) * 3 : month + ahead);
}
/** The date `count` units after publication. */
function countedFrom(count, unit, published) {
	if (!published) return UNPUBLISHED;
	if (unit === "workday") return addWorkdays(published, count);
	if (unit === "day" || unit === "week") return addDays(published, unit === "week" ? count * 7 : count);
	return addMonths(published, count * {
		month: 1,
		quarter: 3,
		year: 12
	}[unit]);
}
/** The first date after publication that falls on this weekday. `target` is 0 for Sunday. */
function nextWeekday(target, published) {
	return published ? addDays(published, (target - weekday(published) + 6) % 7 + 1) : UNPUBLISHED;
}
/** The day `count` working days (Monday to Friday) after `day`. */
function addWorkdays(day, count) {
	let [current, left] = [day, count];
	while (left > 0) {
		current = addDays(current, 1);
		if (weekday(current) % 6 !== 0) left -= 1;
	}
	return current;
}
/** The year of `this year` or `next year`. */
function yearAhead(ahead, published) {
	return Number(published.slice(0, 4)) + ahead;
}
/** The last day of a season in the northern hemisphere, from 1 for spring. A winter is named for the year in which it starts. */
function endOfSeason(season, year) {
	return season === 4 ? lastDayOfMonth(year + 1, 2) : lastDayOfMonth(year, season * 3 + 2);
}
/** The end of the first season with this number that ends on or after publication. */
function endOfNextSeason(season, published) {
	if (!published) return UNPUBLISHED;
	const year = Number(published.slice(0, 4));
	return [year - 1, year].map((start) => endOfSeason(season, start)).find((end) => end >= published) ?? endOfSeason(season, year + 1);
}
/** The Sunday of the first ISO week with this number that ends on or after publication. */
function endOfWeekNumber(number, published) {
	if (!published) return UNPUBLISHED;
	const year = Number(published.slice(0, 4));
	return [year - 1, year].map((each) => sundayOfWeek(number, each)).find((sunday) => sunday >= published) ?? sundayOfWeek(number, year + 1);
}
/** The Sunday of the week that contains a day. Without a year, the Sunday that makes most sense on the publication date. */
function endOfWeekOf({ year, month, day }, published) {
	const sundayIn = (each) => {
		const start = makeDay(each, month, day);
		return start ? endOfPeriod({
			unit: "week",
			ahead: 0
		}, start) : NO_SUCH_DAY;
	};
	if (year !== void 0) return sundayIn(Number(year));
	if (!published) return UNPUBLISHED;
	const first = Number(published.slice(0, 4));
	const [sunday, next] = [sundayIn(first), sundayIn(first + 1)];
	return typeof sunday === "string" && sunday < published && typeof next === "string" && !isAlmostAYearAhead(next, published) ? next : sunday;
}
/** The last day of an ISO week. The first week contains 4 January (ISO 8601). */
function sundayOfWeek(number, year) {
	const fourth = `${year}-01-04`;
	return addDays(fourth, (7 - weekday(fourth)) % 7 + (number - 1) * 7);
}
/** The first date on or after publication with this day of the month: `by the 20th`. */
function nextDayOfMonth(day, published) {
	if (!published) return UNPUBLISHED;
	const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
	return [
		0,
		1,
		2
	].map((ahead) => makeDay(month + ahead > 12 ? year + 1 : year, (month + ahead - 1) % 12 + 1, day)).find((each) => each !== null && each >= published) ?? NO_SUCH_DAY;
}
/** The day `days` after publication. */
function daysAhead(days, published) {
	return published ? addDays(published, days) : UNPUBLISHED;
}

// src/core/parse/dates/days.ts
/** Date forms for a day with its year. */
function fullDates(words) {
	const [dayPattern, month, of] = [
		dayNumber(words),
		monthName(words),
		optionalOf(words)
	];
	const resolve = ({ year, number, day }) => existingDay(Number(year), Number(number), Number(day));
	const resolveNamed = ({ year, yy, month: name = "", ...groups }) => existingDay(Number(year ?? `20${yy}`), words.month(name), dayOf(groups));
	return [
		{
			source: String.raw`${YEAR}(?<mark>[-/–—])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?`,
			resolve
		},
		{
			source: String.raw`${YEAR}\s?[年년]\s?(?<number>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일]`,
			resolve
		},
		{
			source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?${YEAR}`,
			resolve
		},
		{
			source: String.raw`${YEAR}\.\s?(?<number>\d{1,2})\.\s?(?<day>\d{1,2})\.?`,
			resolve
		},
		{
			source: String.raw`(?<a>\d{1,2})(?<dash>[-–—])(?<b>\d{1,2})\k<dash>${YEAR}`,
			resolve: slashedDay
		},
		{
			source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${YEAR}`,
			resolve: slashedDay
		},
		{
			source: String.raw`${month}\s+${dayPattern},?\s+${YEAR}`,
			resolve: resolveNamed
		},
		{
			source: String.raw`${dayPattern}-(?<month>${words.patterns.months})-${YEAR}`,
			resolve: resolveNamed
		},
		{
			source: String.raw`${FROM_DAY}${dayPattern}${of}\s+${month},?${of}\s+${YEAR}`,
			resolve: resolveNamed
		},
		{
			source: String.raw`${dayPattern}${of}[\s-]+${month}[,\s-]+${SHORT_YEAR}`,
			resolve: resolveNamed
		},
		{
			source: String.raw`${month}\s+${dayPattern},?\s+${SHORT_YEAR}`,
			resolve: resolveNamed
		},
		...datesInFigures(resolve)
	];
}
/** Date forms that can also be something else, such as a version. `resolve` reads the groups `year`, `number` and `day`. */
function datesInFigures(resolve) {
	return [
		{
			source: String.raw`(?<a>\d{1,2})(?<mark2>[-/])(?<b>\d{1,2})\k<mark2>(?<yy>[23]\d)`,
			weak: true,
			resolve: ({ yy, ...groups }, published, order) => slashedDay({
				...groups,
				year: `20${yy}`
			}, published, order)
		},
		{
			source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<yy>[23]\d)`,
			weak: true,
			inCell: true,
			resolve: ({ yy, ...groups }) => resolve({
				...groups,
				year: `20${yy}`
			})
		},
		{
			source: String.raw`(?<year>20\d{2})(?<number>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])`,
			weak: true,
			inCell: true,
			resolve
		}
	];
}
/** Date forms for named days: holidays, `tomorrow`. */
function namedDays(words) {
	const { holidays, today, nearDays, weekdays } = words.patterns;
	const resolveNear = ({ near = "" }, published) => daysAhead(words.near(near), published);
	return [
		{
			source: String.raw`(?<holiday>${holidays})(?:,?\s+${YEAR})`,
			resolve({ holiday = "", year }) {
				const { month, day } = words.holiday(holiday);
				return existingDay(Number(year), month, day);
			}
		},
		{
			source: `(?<holiday>${holidays})`,
			weak: true,
			inCell: true,
			yearless: true,
			resolve({ holiday = "" }, published) {
				const { month, day } = words.holiday(holiday);
				return nextSuchDay(month, day, published);
			}
		},
		{
			source: `(?<near>${nearDays})`,
			weak: true,
			announces: true,
			relative: true,
			resolve: resolveNear
		},
		{
			source: String.raw`(?<near>${today})(?!\s+(?:\p{L}{1,3}\s+)?(?:${weekdays}|\d{1,2}[/.-]\d))`,
			weak: true,
			inCell: true,
			alone: true,
			pledged: true,
			resolve: resolveNear
		}
	];
}
/** Date forms for a day without its year. Each resolves to the first matching date on or after publication. */
function daysWithoutYear(words) {
	const [dayPattern, month, of] = [
		dayNumber(words),
		monthName(words),
		optionalOf(words)
	];
	const resolveNamed = ({ month: name = "", ...groups }, published) => nextSuchDay(words.month(name), dayOf(groups), published);
	const resolveNumbers = ({ number, day }, published) => nextSuchDay(Number(number), Number(day), published);
	return [
		{
			source: String.raw`(?<number>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일]`,
			yearless: true,
			resolve: resolveNumbers
		},
		{
			source: String.raw`${month}\s+(?:the\s+)?${dayPattern}(?!\s?(?:[h%]|:\d))`,
			yearless: true,
			resolve: resolveNamed
		},
		{
			source: `${FROM_DAY}${dayPattern}${of}\\s+${month}`,
			yearless: true,
			resolve: resolveNamed
		},
		{
			source: String.raw`(?<a>1[3-9]|2\d|3[01]|0[1-9])/(?<b>1[0-2]|0?[1-9])(?!/)|(?<a2>1[0-2]|0?[1-9])/(?<b2>1[3-9]|2\d|3[01]|0[1-9])(?!/)`,
			weak: true,
			inCell: true,
			yearless: true,
			resolve: ({ a2, b2, a = a2, b = b2 }, published, order) => slashedDay({
				a,
				b
			}, published, order)
		},
		{
			source: String.raw`(?<day>[12]\d|3[01]|0?[1-9])\.\s?(?<number>1[0-2]|0?[1-9])\.(?!\d)`,
			weak: true,
			inCell: true,
			yearless: true,
			resolve: resolveNumbers
		},
		{
			source: String.raw`(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,;:!)]))`,
			weak: true,
			inCell: true,
			resolve: ({ day }, published) => nextDayOfMonth(Number(day), published)
		},
		{
			source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?!/)`,
			weak: true,
			inCell: true,
			figure: true,
			yearless: true,
			resolve: slashedDay
		}
	];
}

// src/core/parse/dates/affixes.ts
/**
* Builds a regular expression source for `date` with a template's words before or after it: `end of @`. A named group can
* occur only once in a pattern, so the lookahead uses a copy of `date` without group names.
*/
function affixed(templates, date) {
	const { before, after } = affixesOf(templates);
	const unnamed = date.replaceAll(/\(\?<[a-z]\w*>/g, "(?:");
	return `(?=${before}\\s*${unnamed}|${unnamed}\\s*${after})(?:${before}\\s*)?${date}(?:\\s*${after})?`;
}
/** Like `affixed`, but the words are optional. If they come first, the group `end` is set. */
function optionallyAffixed(templates, date) {
	const { before, after } = affixesOf(templates);
	return `(?:(?<end>${before})\\s*)?${date}(?:\\s*${after})?`;
}
function affixesOf(templates) {
	const pattern = (selected) => `(?:${alternatives(selected.map((template) => template.replace("@", "").trim()))})`;
	return {
		before: pattern(templates.filter((template) => template.endsWith("@"))),
		after: pattern(templates.filter((template) => template.startsWith("@")))
	};
}

// src/core/parse/dates/periods.ts
/** Date forms for a month or a part of one, a quarter, half or season with its year. Each resolves to the period's last day. */
function periodsWithYear(words) {
	const { during } = words.templates;
	const quarter = quarterPattern(words);
	const named = String.raw`${monthName(words)}(?:,?${optionalOf(words)}\s+|\s?[/-]\s?)${YEAR}`;
	const inFigures = String.raw`${YEAR}\s?[年년]\s?(?<number>1[0-2]|0?[1-9])\s?[月월]`;
	const quarterFirst = String.raw`(?:${quarter})[\s,/-]*(?:(?:${words.patterns.of})\s+)?${YEAR}`;
	const yearFirst = String.raw`${YEAR}\s?[年년]?[\s/-]*(?:第)?(?:${quarter})`;
	const half = String.raw`(?:[hs](?<number>[12])|(?<number2>[12])[hs])[\s,/-]*${YEAR}`;
	const namedHalf = `(?<half>${words.patterns.halves})`;
	const of = optionalOf(words);
	const resolveNumber = ({ year, number }) => lastDayOfMonth(Number(year), Number(number));
	const resolveHalf = ({ year, half: name = "" }) => lastDayOfMonth(Number(year), words.half(name) * 6);
	const season = `(?<season>${words.patterns.seasons}|${words.patterns.inSeason})`;
	const resolveQuarter = ({ year, quarter: name = "" }) => lastDayOfMonth(Number(year), words.ordinal(name) * 3);
	const resolveNamed = ({ year, month = "" }) => lastDayOfMonth(Number(year), words.month(month));
	return [
		{
			source: affixed(during, named),
			announces: true,
			months: 1,
			resolve: resolveNamed
		},
		{
			source: named,
			months: 1,
			resolve: resolveNamed
		},
		{
			source: String.raw`(?<month>${words.patterns.inMonths})\s+${YEAR}`,
			announces: true,
			months: 1,
			resolve: resolveNamed
		},
		{
			source: optionallyAffixed(during, inFigures),
			months: 1,
			resolve: resolveNumber
		},
		{
			source: optionallyAffixed(during, String.raw`${monthName(words)}\s?['’-]${SHORT_YEAR}`),
			months: 1,
			resolve: ({ yy, month = "" }) => lastDayOfMonth(Number(`20${yy}`), words.month(month))
		},
		{
			source: optionallyAffixed(during, String.raw`(?:${quarter})[\s,/-]*${SHORT_YEAR}`),
			months: 3,
			resolve: ({ yy, quarter: name = "" }) => lastDayOfMonth(Number(`20${yy}`), words.ordinal(name) * 3)
		},
		{
			source: optionallyAffixed(during, quarterFirst),
			months: 3,
			resolve: resolveQuarter
		},
		{
			source: optionallyAffixed(during, yearFirst),
			months: 3,
			resolve: resolveQuarter
		},
		{
			source: half,
			months: 6,
			resolve: ({ year, number2, number = number2 }) => lastDayOfMonth(Number(year), Number(number) * 6)
		},
		{
			source: String.raw`${namedHalf},?${of}\s+${YEAR}`,
			months: 6,
			resolve: resolveHalf
		},
		{
			source: String.raw`${YEAR}\s?[年년]?\s*${namedHalf}`,
			months: 6,
			resolve: resolveHalf
		},
		{
			source: String.raw`${season},?${of}\s+${YEAR}`,
			uncertain: true,
			resolve: ({ season: name = "", year }) => endOfSeason(words.season(name), Number(year))
		},
		...periodsInFigures(resolveNumber),
		...partsOfMonths(words, String.raw`,?${of}\s+${YEAR}`)
	];
}
/** Date forms for a month or quarter in figures. `resolve` reads the groups `year` and `number`. */
function periodsInFigures(resolve) {
	return [
		...[YEAR, SHORT_YEAR].map((year) => ({
			source: String.raw`(?<number>[1-4])q[\s/-]?${year}`,
			months: 3,
			resolve: ({ year: full, yy, number }) => lastDayOfMonth(Number(full ?? `20${yy}`), Number(number) * 3)
		})),
		{
			source: String.raw`${YEAR}-(?<number>0[1-9]|1[0-2])`,
			weak: true,
			months: 1,
			resolve
		},
		{
			source: String.raw`${YEAR}/(?<number>0[1-9]|1[0-2])`,
			weak: true,
			inCell: true,
			months: 1,
			resolve
		},
		{
			source: String.raw`(?<number>0?[1-9]|1[0-2])/${YEAR}`,
			weak: true,
			inCell: true,
			months: 1,
			resolve
		}
	];
}
/** Date forms for a month, quarter, half or season without its year or with a named one (`next year`), and for a whole year. */
function periodsWithoutYear(words) {
	const { during } = words.templates;
	const [month, quarter] = [monthName(words), quarterPattern(words)];
	const resolveMonth = ({ month: name = "" }, published) => endOfNextSuchMonth(words.month(name), published);
	const resolveQuarter = ({ quarter: name = "" }, published) => endOfNextSuchMonth(words.ordinal(name) * 3, published);
	return [
		...partsOfMonths(words, ""),
		{
			source: affixed(during, month),
			announces: true,
			resolve: resolveMonth
		},
		{
			source: `(?<month>${words.patterns.inMonths})`,
			weak: true,
			announces: true,
			months: 1,
			yearless: true,
			resolve: resolveMonth
		},
		{
			source: affixed(during, quarter),
			announces: true,
			resolve: resolveQuarter
		},
		{
			source: affixed(during, String.raw`${YEAR}(?:\s?年|\s+(?:${words.patterns.yearUnits}))?`),
			announces: true,
			resolve: ({ year }) => lastDayOfMonth(Number(year), 12)
		},
		{
			source: quarter,
			weak: true,
			months: 3,
			yearless: true,
			resolve: resolveQuarter
		},
		{
			source: month,
			weak: true,
			inCell: true,
			alone: true,
			months: 1,
			yearless: true,
			resolve: resolveMonth
		},
		{
			source: `(?<half>${words.patterns.halves})`,
			weak: true,
			inCell: true,
			alone: true,
			months: 6,
			yearless: true,
			resolve: ({ half = "" }, published) => endOfNextSuchMonth(words.half(half) * 6, published)
		},
		...seasons(words),
		{
			source: String.raw`(?<year>20\d{2})(?=\s*(?:$|[.,;:!)\]）。，]))`,
			weak: true,
			inCell: true,
			alone: true,
			months: 12,
			resolve: ({ year }) => lastDayOfMonth(Number(year), 12)
		},
		...periodsOfNamedYears(words)
	];
}
/** Date forms for a part of a month: `mid March`. Each resolves to the part's last day. */
function partsOfMonths(words, year) {
	const parts = [...words.parts].toSorted(([a], [b]) => b.length - a.length);
	const days = new Set(parts.map(([, day]) => day));
	return Array.from(days, (day) => {
		const templates = parts.flatMap(([form, last]) => last === day ? [form] : []);
		return {
			source: affixed(templates, monthName(words)) + year,
			announces: true,
			resolve: ({ month = "", year: stated }, published) => stated === void 0 ? nextPart(words.month(month), day, published) : endOfPart(Number(stated), words.month(month), day)
		};
	});
}
/** The last day of a part of a month. The last part ends on day 31, or on the month's last day. */
function endOfPart(year, month, day) {
	return makeDay(year, month, day) ?? lastDayOfMonth(year, month);
}
function nextPart(month, day, published) {
	if (!published) return UNPUBLISHED;
	const year = Number(published.slice(0, 4));
	const end = endOfPart(year, month, day);
	return end >= published ? end : endOfPart(year + 1, month, day);
}
function seasons(words) {
	const { templates, patterns } = words;
	const resolve = ({ season: name = "" }, published) => endOfNextSeason(words.season(name), published);
	const name = String.raw`(?<season>${patterns.seasons})(?!-\p{L})`;
	return [
		{
			source: affixed(templates.next, name),
			announces: true,
			uncertain: true,
			resolve
		},
		{
			source: affixed(templates.endOf, name),
			announces: true,
			uncertain: true,
			resolve
		},
		{
			source: `(?<season>${patterns.inSeason})`,
			weak: true,
			announces: true,
			uncertain: true,
			resolve
		},
		{
			source: name,
			weak: true,
			inCell: true,
			alone: true,
			uncertain: true,
			resolve
		}
	];
}
/** Date forms with `this year` or `next year` instead of a number: `January next year`, `明年一季度`. */
function periodsOfNamedYears(words) {
	const year = `(?<period>${words.patterns.years})`;
	const gap = String.raw`,?\s*(?:(?:${words.patterns.of})\s+)?`;
	const either = (part) => [`${part}${gap}${year}`, String.raw`${year}\s*${part}`];
	const endOfMonth = (number, name, published) => published ? lastDayOfMonth(yearAhead(words.period(name).ahead, published), number) : UNPUBLISHED;
	return [
		...either(monthName(words)).map((source) => ({
			source: optionallyAffixed(words.templates.during, source),
			announces: true,
			months: 1,
			resolve: ({ month = "", period = "" }, published) => endOfMonth(words.month(month), period, published)
		})),
		...either(`(?:${quarterPattern(words)})`).map((source) => ({
			source: optionallyAffixed(words.templates.during, source),
			announces: true,
			months: 3,
			resolve: ({ quarter = "", period = "" }, published) => endOfMonth(words.ordinal(quarter) * 3, period, published)
		})),
		...either(`(?<half>${words.patterns.halves})`).map((source) => ({
			source,
			announces: true,
			months: 6,
			resolve: ({ half = "", period = "" }, published) => endOfMonth(words.half(half) * 6, period, published)
		}))
	];
}
function quarterPattern({ templates, patterns }) {
	return affixed(templates.quarter, `(?<quarter>${patterns.ordinals})`);
}

// src/core/parse/dates/relative-dates.ts
/** Date forms relative to the publication date: `within 30 days`, `next Friday`, `this quarter`. */
function relativeDates(words) {
	const { patterns, templates } = words;
	const weekday = `(?<weekday>${patterns.weekdays})`;
	const from = String.raw`(?:(?:\d{1,3}|${patterns.numbers})\s?(?:[-–~〜～]|(?:${words.around.to})\s)\s?)?`;
	const count = String.raw`${from}(?<count>\d{1,3}|${patterns.numbers})\s*(?<unit>${patterns.units})`;
	const resolvePeriod = ({ period = "" }, published) => endOfPeriod(words.period(period), published);
	const resolveCount = ({ count: number = "", unit = "" }, published) => countedFrom(words.number(number) * words.unit(unit).size, words.unit(unit).unit, published);
	const resolveSingle = ({ unit = "" }, published) => countedFrom(words.unit(unit).size, words.unit(unit).unit, published);
	const resolveWeekday = ({ weekday: name = "" }, published) => nextWeekday(words.weekday(name), published);
	return [
		{
			source: affixed(templates.endOf, `(?<period>${patterns.periods})`),
			announces: true,
			relative: true,
			resolve: resolvePeriod
		},
		{
			source: affixed(templates.within, count),
			announces: true,
			relative: true,
			resolve: resolveCount
		},
		{
			source: affixed(templates.single, `(?<unit>${patterns.units})`),
			announces: true,
			relative: true,
			resolve: resolveSingle
		},
		...weeksOfDays(words),
		{
			source: affixed(templates.next, weekday),
			announces: true,
			relative: true,
			resolve: resolveWeekday
		},
		{
			source: optionallyAffixed(templates.endOf, `(?<week>${weekPattern(templates.weeks)})(?!\\s*${words.around.continues})`),
			weak: true,
			inCell: true,
			resolve: ({ week = "" }, published) => endOfWeekNumber(Number(/\d+/.exec(week)?.[0]), published)
		},
		{
			source: String.raw`(?<year>20\d{2})-?w(?<number>[0-4]\d|5[0-3])(?:-?(?<day>[1-7]))?`,
			weak: true,
			resolve: ({ year, number, day = "7" }) => addDays(sundayOfWeek(Number(number), Number(year)), Number(day) - 7)
		},
		{
			source: count,
			weak: true,
			relative: true,
			inCell: true,
			figure: true,
			resolve: resolveCount
		},
		{
			source: `(?<period>${patterns.standalonePeriods})`,
			weak: true,
			relative: true,
			resolve: resolvePeriod
		},
		{
			source: String.raw`${weekday}(?!,?\s+\d{1,2}[:.]\d{2}\s?[-–])`,
			weak: true,
			relative: true,
			pledged: true,
			resolve: resolveWeekday
		}
	];
}
/** Date forms for the week that contains a day: `the week of 7 December`. Each resolves to the week's Sunday. */
function weeksOfDays(words) {
	const [day, month, of] = [
		dayNumber(words),
		monthName(words),
		optionalOf(words)
	];
	const numbered = String.raw`(?<number>1[0-2]|0?[1-9])`;
	const figures = String.raw`(?<day>\d{1,2})`;
	return [
		String.raw`${month}\s+(?:the\s+)?${day},?\s+${YEAR}`,
		String.raw`${day}${of}\s+${month},?${of}\s+${YEAR}`,
		`${YEAR}-${numbered}-${figures}`,
		String.raw`${figures}\.\s?${numbered}\.\s?${YEAR}`,
		String.raw`${month}\s+(?:the\s+)?${day}`,
		String.raw`${day}${of}\s+${month}`,
		String.raw`${figures}\.\s?${numbered}\.`,
		String.raw`${numbered}\s?[月월]\s?${figures}\s?[日號号일]`
	].map((source) => ({
		source: affixed(words.templates.weekOf, source),
		announces: true,
		resolve: ({ year, month: name, number, ...groups }, published) => endOfWeekOf({
			year,
			month: name === void 0 ? Number(number) : words.month(name),
			day: dayOf(groups)
		}, published)
	}));
}
/** The names of weeks with any number: `kw 7`, `第7周`. */
function weekPattern(templates) {
	return alternatives(templates.map((template) => template.replace(/\s*@\s*/, "@"))).replaceAll("@", String.raw`\s?(?:[1-4]\d|5[0-3]|0?[1-9])\s?`);
}

// src/core/parse/dates/forms.ts
/** A date next to a letter in a script that uses spaces, such as Latin or Cyrillic, is part of a longer word. */
const NO_LONGER_WORD = String.raw`(?![${SPACED_SIGNS}]|[-/][oil]?\d)`;
/** Compiles every way to write a date. If two forms match at the same position, the earlier form wins, but a weak form always loses. */
function compileForms(words) {
	return [
		...fullDates(words),
		...daysWithoutYear(words),
		...namedDays(words),
		...periodsWithYear(words),
		...periodsWithoutYear(words),
		...relativeDates(words)
	].map((form) => ({
		...form,
		needs: needsOf(form.source),
		pattern: new RegExp(`(?:${form.source})${NO_LONGER_WORD}`, "gu")
	}));
}
function needsOf(source) {
	return {
		signs: Object.entries(SIGNS).filter(([group]) => source.includes(`(?<${group}>`)).reduce((bits, [, bit]) => bits | bit, 0),
		year: source.includes("(?<year>"),
		month: source.includes("\\s?[月월]")
	};
}

// src/core/parse/dates/leftmost.ts
/** Finds the leftmost date that one of the forms matches. At the same position, the earlier form wins. */
function leftmost({ place, text, published, order, past }, forms, surroundings) {
	let found = null;
	for (const form of forms) {
		if (place === "anywhere" && form.inCell) continue;
		form.pattern.lastIndex = 0;
		for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
			if (found && match.index >= found.extent[0]) break;
			const date = [match.index, match.index + match[0].length];
			if (surroundings.isJoined(text, match.index)) {
				form.pattern.lastIndex = match.index + 1;
				continue;
			}
			if (surroundings.isOther(form, text, date)) continue;
			const onlyDate = match[0].length === text.length;
			const isPledge = place === "pledge";
			const needsNoDueWord = place !== "announced" && !isPledge && (onlyDate || !form.alone);
			const announcement = needsNoDueWord ? null : surroundings.announcement(form, text, date, isPledge);
			if (!needsNoDueWord && !announcement) continue;
			const groups = { ...match.groups };
			if (past.some(([start, end]) => date[0] < end && start < date[1])) continue;
			if (announcement && !canBeDue(announcement, form.resolve(groups, published, order), {
				form,
				published
			})) {
				past.push(date);
				continue;
			}
			found = {
				form,
				groups,
				date,
				extent: announcement?.range ?? date
			};
			break;
		}
	}
	return found;
}
/**
* Whether an announced date can be a due date. After a label, it always is one. Other dates before publication describe the
* past: “mails sent before 1 August”. A date after “on” or “in” must also be valid, the publication date known and, without a year,
* the date at most nine months ahead.
*/
function canBeDue({ by }, day, { form, published }) {
	if (by === "label") return true;
	if (typeof day !== "string") return by !== "moment";
	if (published === null) return by !== "moment";
	return day >= published && (by !== "moment" || !form.yearless || !isAlmostAYearAhead(day, published));
}

// src/core/parse/dates/surroundings.ts
/** How many characters before or after a date are searched for words that classify it. */
const WORDS_LENGTH = 50;
const JOINED = String.raw`[${SPACED_SIGNS}\-/.]`;
const ENDS_JOINED = new RegExp(`${JOINED}$`, "u");
/** A fiscal year before or after a period, which then isn't a calendar period. */
const [FISCAL_BEFORE, FISCAL_AFTER] = [/[fc]y[ -]?['’]?\d{2,4}[ -]?$/, /^[ -]?[fc]y[ -]?['’]?\d/];
/** The verb at the end of a Chinese, Japanese or Korean clause, without particles that join words: `交換` in `鍵を2週間以内に交換`. */
const LAST_VERB = /^\s?(?:(?![をのがはで的을를는은의])[\u3005-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]){1,8}(?:\s[\uAC00-\uD7A3]{1,5})?\s?(?:$|[.(（。、，；])/u;
const CLOSES_CLAUSE = /^\s*(?:$|[.,;:!()[\]–—-]|[（）。、，；])/;
function isFiscal({ months }, text, [start, end]) {
	const lead = text.slice(Math.max(0, start - WORDS_LENGTH), start);
	return months !== void 0 && (FISCAL_BEFORE.test(lead) || FISCAL_AFTER.test(text.slice(end, end + WORDS_LENGTH)));
}
/** Compiles the patterns for words around a date that show whether it is a due date. */
function compileSurroundings(words) {
	const { around, patterns } = words;
	const weekday = String.raw`(?:(?:${patterns.weekdays})[.,]*\s+)?`;
	const optionalMoment = String.raw`(?:${around.at}\s+)?`;
	const hour = String.raw`(?:(?:\d{1,2}(?:[:.]\d{2}|(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|h|${around.hours}))|${around.hours})\s+)?`;
	const before = new RegExp(String.raw`(?<!${JOINED})${around.before}\s*(?:[:：=]{1,2}\s*)?${hour}${optionalMoment}${weekday}${optionalMoment}$`, "u");
	const at = new RegExp(String.raw`(?<!${JOINED})${around.at}\s*${weekday}${optionalMoment}$`, "u");
	const dayOf = new RegExp(String.raw`(?:${patterns.weekdays})\s+(?:${patterns.of}|${around.at})\s+$`, "u");
	const done = new RegExp(String.raw`${around.done}\s*$`, "u");
	const label = new RegExp(String.raw`(?<!${JOINED})${around.labels}\s*(?:[:：=]{1,2}\s*)?${optionalMoment}${weekday}$`, "u");
	const after = new RegExp(String.raw`^\s?(?:${around.after})`, "u");
	const beforeStart = new RegExp(String.raw`^${around.beforeStart}\s*$`, "u");
	const unless = new RegExp(String.raw`${around.unless}\s*$`, "u");
	const continues = new RegExp(String.raw`^(?:['’]s|\s*${around.continues}|\s+\d(?!\d?(?:[:.]\d{2})?\s?[ap]\.?m\b|\d?:\d{2}))`, "u");
	const joiner = new RegExp(String.raw`^\s?(?:[–—~〜～/-]|${around.to})\s?`, "u");
	return {
		announcement(form, text, [start, end], isPledge) {
			const leadStart = Math.max(0, start - WORDS_LENGTH);
			const leadText = text.slice(leadStart, start);
			const labelled = label.exec(leadText);
			if (labelled) return {
				range: [leadStart + labelled.index, end],
				by: "label"
			};
			const lead = form.figure ? null : before.exec(leadText);
			if (lead) return {
				range: [leadStart + lead.index, end],
				by: "preposition"
			};
			const trail = after.exec(text.slice(end, end + WORDS_LENGTH));
			if (trail && !form.figure) return {
				range: [start, end + trail[0].length],
				by: "preposition"
			};
			const isBeforeVerb = hasUnspaced(text.slice(start, end)) && LAST_VERB.test(text.slice(end, end + WORDS_LENGTH));
			const apart = start === 0 || CLOSES_CLAUSE.test(text.slice(end, end + 3)) || isBeforeVerb;
			const moment = at.exec(leadText);
			if (form.announces && (apart || isPledge)) return {
				range: [moment ? leadStart + moment.index : start, end],
				by: "wording"
			};
			const isPledged = isPledge && form.pledged === true;
			const when = form.figure || form.relative && !isPledged ? null : moment;
			if (when && done.test(leadText.slice(0, when.index))) return null;
			if (isPledged && apart && !when) return {
				range: [start, end],
				by: "wording"
			};
			return when && {
				range: [leadStart + when.index, end],
				by: "moment"
			};
		},
		isOther(form, text, [start, end]) {
			const lead = text.slice(Math.max(0, start - WORDS_LENGTH), start);
			if (unless.test(lead.slice(0, (before.exec(lead) ?? at.exec(lead))?.index))) return true;
			if (isFiscal(form, text, [start, end]) || form.months && dayOf.test(lead)) return true;
			return form.relative === true && continues.test(text.slice(end, end + WORDS_LENGTH));
		},
		isFiscal,
		isJoined: (text, start) => ENDS_JOINED.test(text.slice(Math.max(0, start - 2), start)),
		weekdayBeside: compileWeekdayBeside(words),
		meansStart: (lead) => beforeStart.test(lead),
		joinerLength: (text) => joiner.exec(text)?.[0].length ?? 0
	};
}
/** Compiles the search for a weekday next to a date: `Friday, 4 December`, `4 December (Friday)`. */
function compileWeekdayBeside(words) {
	const { around, patterns } = words;
	const [before, after] = [new RegExp(String.raw`(?<!${JOINED})(?<name>${patterns.weekdays})[.,]*\s+(?:${around.at}\s+)?$`, "u"), new RegExp(String.raw`^\s?[,(]\s?(?<name>${patterns.weekdays})\s?(?:$|[.,;)])`, "u")];
	return (text, [start, end]) => {
		const from = Math.max(0, start - WORDS_LENGTH);
		const lead = before.exec(text.slice(from, start));
		const match = lead ?? after.exec(text.slice(end, end + WORDS_LENGTH));
		const name = match?.groups?.["name"];
		if (!match || name === void 0) return null;
		return {
			start: (lead ? from : end) + match.index + match[0].indexOf(name),
			name,
			number: words.weekday(name)
		};
	};
}

// src/core/parse/dates/times.ts
/** Lists the dates in a lower-case text, in order. If several overlap, lists the first or, at the same position, the longest. */
function listTimes({ text, published, order }, forms, surroundings) {
	const found = [];
	for (const form of forms) {
		form.pattern.lastIndex = 0;
		for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (surroundings.isJoined(text, start)) {
				form.pattern.lastIndex = start + 1;
				continue;
			}
			if (surroundings.isFiscal(form, text, [start, end])) continue;
			const day = form.resolve({ ...match.groups }, published, order);
			found.push({
				start,
				end,
				day: typeof day === "string" ? day : null,
				form
			});
		}
	}
	const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
	let last = 0;
	return sorted.filter(({ start, end }) => {
		if (start < last) return false;
		last = end;
		return true;
	});
}

// src/core/parse/dates/finder.ts
/** Enough characters for the second date and the words that join it to the first. */
const RANGE_LENGTH = 60;
/**
* Builds the finder. The leftmost date wins; at the same position, the earlier form wins. Weak forms count only if no other form
* matches. A range resolves to its end date.
*/
function createDateFinder(languages) {
	const words = compileDateWords(languages);
	return finderOf({
		words,
		forms: compileForms(words),
		surroundings: compileSurroundings(words)
	}, null);
}
function finderOf(compiled, order) {
	const { surroundings } = compiled;
	const prepare = memoizeLast((original) => prepared(original, compiled));
	function locate(place, original, published) {
		const { text, strong, weak, hasDueWord } = prepare(original);
		const mayAnnounce = place === "anywhere" || place === "cell" || hasDueWord;
		const possible = (form) => mayAnnounce || form.announces === true || place === "pledge" && form.pledged === true;
		const search = {
			place,
			text,
			published,
			order,
			past: []
		};
		return leftmost(search, strong.filter(possible), surroundings) ?? leftmost(search, weak.filter(possible), surroundings);
	}
	function find(place, text, published) {
		const match = locate(place, text, published);
		if (!match) return null;
		const found = toFoundDate(match, text, {
			published,
			order
		}, surroundings);
		const rest = text.slice(found.end, found.end + RANGE_LENGTH);
		const joiner = surroundings.joinerLength(rest.toLowerCase());
		const last = joiner > 0 ? locate(match.form.inCell ? "cell" : "anywhere", rest.slice(joiner), published) : null;
		if (last?.date[0] !== 0) return found;
		const day = last.form.resolve(last.groups, published, order);
		if (typeof day !== "string") return found;
		const end = found.end + joiner + last.date[1];
		return {
			...found,
			end,
			text: text.slice(match.date[0], end),
			day,
			problem: null
		};
	}
	const finder = {
		wrongWeekday: (text, found) => wrongWeekday(text, found, surroundings),
		listTimes(original, published) {
			const { text, possible } = prepare(original);
			return possible.length === 0 ? [] : listTimes({
				text,
				published,
				order
			}, possible, surroundings);
		},
		withOrder: (other) => other === order ? finder : finderOf(compiled, other),
		findFirst: (text, published) => find("anywhere", text, published),
		findInCell: (text, published) => find("cell", text, published),
		findAnnounced: (text, published) => find("announced", text, published),
		findPledged: (text, published) => find("pledge", text, published)
	};
	return finder;
}
/** Finds out which forms can match in a text. */
function prepared(original, { words, forms }) {
	const signs = words.signsOf(original);
	const text = simplify(original);
	const has = {
		digit: /\d/.test(text),
		year: /[12]\d{3}/.test(text),
		month: /[月월]/.test(text)
	};
	const canMatch = ({ needs }) => (signs & needs.signs) === needs.signs && (has.year || !needs.year) && (has.month || !needs.month) && (has.digit || needs.signs !== 0);
	const possible = signs === 0 && !has.digit ? [] : forms.filter(canMatch);
	return {
		text,
		possible,
		strong: possible.filter((form) => !form.weak),
		weak: possible.filter((form) => form.weak),
		hasDueWord: (signs & 32) !== 0
	};
}
function toFoundDate({ form, groups, date, extent: [start, end] }, text, { published, order }, surroundings) {
	const { yearless = false, uncertain = false } = form;
	const found = {
		start,
		end,
		text: text.slice(...date),
		yearless,
		uncertain,
		isAmount: form.figure === true
	};
	const day = form.resolve(groups, published, order);
	if (typeof day !== "string") return {
		...found,
		day: null,
		problem: `“${found.text}” ${day.problem}`
	};
	const { months } = form;
	const meansStart = !groups["end"] && surroundings.meansStart(text.slice(start, date[0]).toLowerCase());
	return {
		...found,
		day: months && meansStart ? endOfPeriodBefore(day, months) : day,
		problem: null
	};
}
/** The weekday next to a date that falls on another day of the week. Null if there is none. */
function wrongWeekday(text, { start, text: words, day }, surroundings) {
	const from = text.indexOf(words, start);
	const beside = surroundings.weekdayBeside(simplify(text), [from, from + words.length]);
	if (beside === null || beside.number === weekday(day)) return null;
	return text.slice(beside.start, beside.start + beside.name.length);
}
/** The full-width forms of the signs from “!” to “~” are this far from them. */
const FULL_WIDTH_OFFSET = 65248;
/** Converts text to lower case and to plain hyphens, digits, full stops and slashes. Keeps its length, so that offsets stay valid. */
function simplify(text) {
	const lower = text.toLowerCase();
	return (lower.length === text.length ? lower : text).replaceAll(/[\u2010-\u2012\u2212]/g, "-").replaceAll(/[０-９－．／]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
/** The last day of the period before the period that ends on `day`. */
function endOfPeriodBefore(day, months) {
	return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - months);
}

// src/core/parse/languages/all-marks.ts
const MARKS$1 = {
	"words": {
		"что": " что=4 чтобы=4 ",
		"мы": " мы=4 ",
		"изм": " изменили=4 изменится=4 изменим=4 изменении=4 изменить=4 ",
		"мен": " меняется=4 меняем=4 ",
		"это": " это=4 этого=4 этом=4 этот=4 этои=4 ",
		"не": " не=2052 ",
		"пов": " повторилось=4 повезло=4 повторилося=2048 повинна=2048 повинні=2048 повинен=2048 повідомимо=2048 ",
		"улу": " улучшим=4 улучшении=4 улучшения=4 улучшить=4 улучшение=4 ",
		"как": " как=4 какого=4 каком=4 какои=4 какая=4 какие=4 ",
		"исп": " исправим=4 исправлении=4 исправлено=4 исправление=4 исполнитель=4 исполнения=4 исправляет=4 исправлена=4 исправить=4 исправили=4 исправлен=4 ",
		"пре": " предпримем=4 предосторожности=4 предупреждение=4 предотвратить=4 предстоящие=4 предстоит=4 предпринятые=4 предложение=4 предупреждающее=4 предупреждающая=4 предотвращает=4 предварительные=4 предотвращение=4 превентивні=2048 ",
		"мер": " меры=4 мероприятия=4 мера=4 мероприятие=4 ",
		"ост": " осталось=4 останнє=2048 ",
		"сде": " сделать=4 сделаем=4 сделано=4 сделали=4 сделаю=4 ",
		"дог": " договоренности=4 договорились=4 договор=4 договір=2048 ",
		"пла": " план=2052 планируем=4 планы=4 планируется=4 планах=4 планируются=4 плануємо=2048 планується=2048 ",
		"деи": " деиствии=4 деиствия=4 деиствие=4 деиствует=4 деиствителен=4 ",
		"пос": " последующие=4 последствия=4 после=4 последнее=4 послезавтра=4 посилання=2048 посилимо=2048 посібник=2048 ",
		"дал": " дальнеишие=4 дальше=4 дальнеишем=4 далі=2048 ",
		"при": " принимаемые=4 принятые=4 причин=4 причина=2052 приложение=4 приоритет=4 присутствовали=4 при=2052 применить=4 применения=4 принципы=4 причини=2048 присутні=2048 принципи=2048 призначено=2048 ",
		"сле": " следующие=4 следующем=4 следующии=4 следует=4 следующеи=4 следующая=4 следующего=4 следующую=4 следующему=4 ",
		"шаг": " шаги=4 шаг=4 ",
		"буд": " будем=4 будет=4 будут=4 буду=2052 будете=2052 будущем=4 буде=2048 будуть=2048 будь=2048 будемо=2048 ",
		"дел": " делать=4 делаем=4 делает=4 ",
		"экш": " экшен=4 экшн=4 ",
		"аит": " аитемы=4 аитеми=2048 ",
		"act": " action=1060 actividad=8 actuacion=8 acta=8 actualizar=8 actualizo=8 actualizado=8 actualizacion=8 actions=4128 activer=32 actiepunten=512 actielijst=512 actieplan=512 acties=512 actie=512 actiepunt=512 actiehouder=512 ",
		"ite": " items=12 item=24 iteracion=8 itens=16 iteracao=16 iteration=4192 iterazione=256 iteratie=512 iteracji=1024 iterace=8192 iterasi=65536 ",
		"раб": " работ=4 работе=4 работает=4 работаем=4 рабочии=4 рабочих=4 рабочего=4 ",
		"зад": " задачи=4 задание=4 задача=2052 задаче=4 задачу=2052 задачеи=4 задокументировать=4 задачі=2048 задокументувати=2048 ",
		"уст": " устранение=4 устранению=4 установлено=4 ",
		"дор": " доработки=4 доробки=2048 ",
		"мож": " можно=4 может=4 можем=4 можете=2048 можна=2048 може=2048 можливе=2048 ",
		"пом": " поменяется=4 поменяем=4 помилках=2048 пом=2048 ",
		"уже": " уже=4 ",
		"обя": " обязательства=4 обязательство=4 обязуемся=4 ",
		"наш": " наши=4 наш=2052 наша=2052 нашеи=4 наші=2048 ",
		"обе": " обещаем=4 обеспечить=4 ",
		"теп": " теперь=4 тепер=2048 ",
		"дня": " дня=2052 днями=2048 ",
		"реш": " решения=4 решить=4 решение=4 решает=4 решено=4 решается=4 решили=4 ",
		"так": " такого=2052 так=2052 также=4 також=2048 такі=2048 таких=2048 ",
		"дом": " домашнее=4 домовленості=2048 домовились=2048 домашнє=2048 домовилися=2048 ",
		"кто": " кто=4 ",
		"за": " за=2052 ",
		"отв": " отвечает=4 ответственныи=4 ответственные=4 ",
		"доп": " допустить=4 допустим=4 дополнительно=4 допустити=2048 ",
		"для": " для=2052 ",
		"пол": " пользователеи=4 пользователи=4 политика=4 положение=4 полудня=2052 полуночи=4 полугодие=4 полугодии=4 полугодия=4 поліпшення=2048 політика=2048 ",
		"кли": " клиентов=4 ",
		"по": " по=2052 ",
		"нем": " немедленные=4 немає=2048 ",
		"нуж": " нужно=4 ",
		"хро": " хронология=4 хронологія=2048 ",
		"таи": " таимлаин=2052 ",
		"уро": " уроки=2052 ",
		"выв": " выводы=4 ",
		"узн": " узнали=4 ",
		"кор": " корневая=4 корректирующее=4 корректирующая=4 коригувальні=2048 користувачів=2048 корінна=2048 короткии=2048 короткостроково=2048 коригувальна=2048 коригувальнии=2048 користувачі=2048 ",
		"пер": " первопричина=4 периодичность=4 переноса=4 перед=2052 переоткрыть=4 перенесено=2052 перенесен=4 перенос=4 пересмотрим=4 перенесем=4 первых=4 пересмотреть=4 перенести=2052 первыи=4 первого=4 первом=4 первое=4 перенесли=2052 перенесена=4 першопричина=2048 передумови=2048 періодичність=2048 перенесення=2048 перевірити=2048 перенесении=2048 перенесемо=2048 перевіримо=2048 переглянемо=2048 перше=2048 переглянути=2048 першии=2048 першого=2048 першому=2048 ",
		"вли": " влияние=4 ",
		"ито": " итоги=4 ",
		"рез": " резюме=2052 результате=4 ",
		"кра": " краткое=4 краткосрочно=4 ",
		"опи": " описание=4 описать=4 опис=2048 опишемо=2048 описати=2048 ",
		"обн": " обнаружение=4 обнаружить=4 обновлено=4 обновим=4 обновить=4 обновили=4 обновлен=4 обновлена=4 обновление=4 ",
		"вос": " восстановление=4 воспроизвести=4 воскресенье=4 воскресенья=4 восьми=2052 восемь=4 восени=2048 ",
		"про": " произошло=4 прошло=4 процессы=4 прочее=4 прогресс=4 протокол=2052 про=2052 проблема=2052 проверить=4 продакшене=4 проде=4 процессе=4 проведем=4 продолжим=4 продолжать=4 провести=2052 процесс=4 протяжении=4 профилактика=4 профілактичні=2048 протягом=2048 процеси=2048 прогрес=2048 продакшені=2048 проді=2048 процесі=2048 проведемо=2048 протестуємо=2048 продовжимо=2048 просимо=2048 протестувати=2048 процес=2048 профілактика=2048 ",
		"слу": " случилось=4 служба=2052 случае=4 ",
		"хор": " хорошо=4 ",
		"пош": " пошло=4 ",
		"сра": " сработало=4 ",
		"где": " где=4 ",
		"воп": " вопросы=4 вопрос=4 ",
		"ссы": " ссылки=4 ссылка=4 ",
		"уча": " участники=4 учасники=2048 ",
		"вып": " выполненные=4 выполнено=4 выполнения=4 выполнению=4 ",
		"был": " было=4 был=4 была=4 были=4 ",
		"сим": " симптомы=4 симптоми=2048 ",
		"диа": " диагностика=4 ",
		"ана": " анализ=4 ",
		"вре": " временное=4 время=4 ",
		"гло": " глоссарии=4 глосаріи=2048 ",
		"сво": " сводка=4 ",
		"воз": " воздеиствие=4 возможное=4 ",
		"рек": " рекомендации=4 реквест=4 рекомендаціі=2048 ",
		"теч": " течение=4 ",
		"дне": " днеи=4 ",
		"бли": " ближаишие=4 ближаишее=4 ближаиших=4 ",
		"дол": " долгосрочно=4 должна=4 должны=4 должен=4 ",
		"ква": " квартале=4 квартал=2052 квартала=4 кварталов=4 кварталу=2048 квартали=2048 кварталів=2048 кварталі=2048 ",
		"тех": " технические=4 технічні=2048 ",
		"орг": " организационные=4 організаціині=2048 ",
		"инф": " инфраструктура=4 ",
		"код": " код=2052 кодекс=2052 ",
		"без": " безопасность=4 без=2052 безпека=2048 ",
		"дру": " другое=4 друге=2048 другии=2048 другого=2048 другому=2048 ",
		"зап": " запланировано=4 запущено=2052 запущен=4 запущена=4 запретить=4 запланирован=4 запланирована=4 запланированы=4 запобіжні=2048 запобігання=2048 запобіжимо=2048 заплановано=2048 запобіжнии=2048 запобігти=2048 запобігає=2048 запустимо=2048 запустили=2048 заплановании=2048 запланована=2048 ",
		"час": " частота=2052 часть=4 частично=4 часов=4 часа=4 часом=2048 частина=2048 частково=2048 ",
		"вла": " владелец=4 власник=2048 ",
		"зан": " занимается=4 занимаются=4 ",
		"до": " до=2052 ",
		"чис": " числа=2052 ",
		"сро": " срок=4 сроки=4 ",
		"дед": " дедлаин=2052 ",
		"ког": " когда=4 ",
		"дат": " дата=2052 ",
		"тик": " тикет=4 тикеты=4 тикете=4 тикета=4 тикету=4 ",
		"тре": " трекере=4 третьих=4 требуется=4 трех=4 третии=4 третьего=4 третьем=4 третє=2048 третіи=2048 третього=2048 третьому=2048 ",
		"тас": " таск=2052 таске=4 таска=4 таску=2048 ",
		"jir": " jira=130940 jire=8192 ",
		"ста": " статус=2052 статуса=4 сталось=2048 сталося=2048 стан=2048 статусу=2048 ",
		"сос": " состояние=4 составлено=4 составлен=4 ",
		"гот": " готовность=4 готово=2052 готовність=2048 ",
		"на": " на=2052 ",
		"эта": " этапе=4 эта=4 ",
		"тип": " тип=2052 ",
		"вид": " вид=2052 видалено=2048 видалимо=2048 видалити=2048 ",
		"кат": " категория=4 категорія=2048 ",
		"ном": " номер=2052 ",
		"обо": " обоснование=4 обо=4 ",
		"ком": " комментарии=4 команда=2052 коммит=4 коміт=2048 ",
		"наз": " название=4 назад=4 назначено=4 назначен=4 назначена=4 назва=2048 ",
		"заг": " заголовок=2052 загальна=2048 загальнии=2048 ",
		"пун": " пункт=2052 ",
		"эти": " этим=4 ",
		"заи": " заимется=4 заимається=2048 ",
		"бер": " берет=4 бере=2048 березня=2048 березень=2048 березні=2048 бер=2048 ",
		"себ": " себя=4 себе=2048 ",
		"взя": " взял=4 взяла=2052 взяв=2048 ",
		"рук": " руководитель=4 руководство=4 ",
		"нач": " начальник=2052 начали=4 начала=4 начале=4 начиная=4 начало=4 началу=4 ",
		"дир": " директор=2052 ",
		"деп": " департамент=2052 ",
		"упр": " управление=4 управління=2048 упродовж=2048 ",
		"авт": " автор=2052 авторы=4 автоматизировать=4 автори=2048 автоматизуємо=2048 автоматизувати=2048 ",
		"кон": " контрмера=4 конца=4 концу=4 конец=4 конце=4 контекст=2048 ",
		"отд": " отдел=4 ",
		"гру": " группа=4 група=2048 грудня=2048 грудень=2048 грудні=2048 груд=2048 ",
		"раз": " разработчики=4 раздел=4 развернуто=4 разработать=4 разделы=4 раз=2052 разі=2048 ",
		"адм": " администраторы=4 адміністратори=2048 ",
		"под": " поддержка=4 под=4 подобно=4 подальші=2048 подібно=2048 ",
		"дев": " девопс=2052 девяти=4 девять=4 дев=2048 ",
		"все": " все=2052 ",
		"вся": " вся=2052 ",
		"люб": " любая=4 ",
		"каж": " каждая=4 каждыи=4 каждые=4 каждую=4 каждое=4 каждом=4 каждого=4 каждым=4 ",
		"есл": " если=4 ",
		"отс": " отслеживается=4 отслеживаем=4 отсутствуют=4 ",
		"вед": " ведется=4 ведеться=2048 ",
		"зав": " заведено=2052 заведена=4 завершить=4 завели=4 завершение=4 завтра=2052 завдання=2048 завершити=2048 завершення=2048 ",
		"заф": " зафиксировано=4 зафіксовано=2048 ",
		"зак": " закрывает=4 закрыто=4 закрыта=4 закрыть=4 закриває=2048 закрито=2048 закрити=2048 ",
		"реа": " реализовано=4 реализовать=4 реагування=2048 реалізовано=2048 реалізувати=2048 ",
		"баг": " баге=4 баг=2052 ",
		"ишь": " ишью=4 ",
		"iss": " issue=130940 isso=16 ",
		"pr": " pr=130940 ",
		"пр": " пр=2052 ",
		"пул": " пулреквест=2052 пул=4 ",
		"pul": " pull=130940 pulnoci=8192 puluh=65536 ",
		"req": " request=130940 requisitos=24 ",
		"мр": " мр=4 ",
		"mer": " merge=130940 merci=32 mercredi=32 mercoledi=256 mereproduksi=65536 ",
		"во": " во=4 ",
		"из": " из=4 ",
		"от": " от=4 ",
		"со": " со=4 ",
		"ко": " ко=4 ",
		"об": " об=4 ",
		"над": " над=2052 надо=4 надіслано=2048 надалі=2048 надрукувати=2048 ",
		"чер": " через=2052 червня=2048 червень=2048 червні=2048 черв=2048 ",
		"меж": " между=4 ",
		"кро": " кроме=4 кроки=2048 крок=2048 ",
		"или": " или=4 ",
		"но": " но=4 ",
		"ни": " ни=4 ",
		"эту": " эту=4 ",
		"тот": " тот=4 ",
		"та": " та=2052 ",
		"см": " см=4 ",
		"смо": " смотри=4 смотрите=4 ",
		"ср": " ср=4 ",
		"нап": " напр=2052 например=4 написать=4 написано=2052 напишемо=2048 написати=2048 наприкінці=2048 ",
		"сог": " согласно=4 соглашение=4 ",
		"еще": " еще=4 ",
		"бы": " бы=4 ",
		"фаз": " фаза=2052 ",
		"узе": " узел=4 ",
		"сер": " сервер=2052 середина=2052 середине=4 середины=4 серпня=2048 серпень=2048 серпні=2048 серп=2048 середа=2048 середи=2048 середу=2048 середини=2048 середині=2048 ",
		"вер": " версия=4 версии=4 вероятно=4 версія=2048 версіи=2048 вересня=2048 вересень=2048 вересні=2048 вер=2048 версіі=2048 ",
		"пра": " правило=2052 правила=2052 праздников=4 праздниками=4 працює=2048 працюємо=2048 ",
		"вар": " вариант=4 варіант=2048 ",
		"инц": " инцидент=4 инцидента=4 ",
		"сбо": " сбои=4 сбоя=4 ",
		"стр": " строка=4 строк=2048 ",
		"зат": " затем=4 затвердити=2048 ",
		"отк": " откатить=4 откатывает=4 отключить=4 ",
		"сли": " слить=4 ",
		"сме": " смержить=4 ",
		"зам": " заменить=4 заменяет=4 заменено=4 заменен=4 замінити=2048 замінено=2048 замінении=2048 замінимо=2048 ",
		"выз": " вызвал=4 вызвала=4 вызвало=4 ",
		"исс": " исследовать=4 исследуем=4 ",
		"изу": " изучить=4 ",
		"пок": " покрыть=4 покрывает=4 пока=4 покращимо=2048 покращень=2048 покращення=2048 покращити=2048 покрити=2048 ",
		"кот": " которыи=4 которая=4 которое=4 которые=4 которую=4 ",
		"экс": " эксплуатации=4 ",
		"да": " да=4 ",
		"ожи": " ожидает=4 ожидается=4 ",
		"сня": " снято=4 ",
		"неа": " неактуально=2052 ",
		"отл": " отложено=4 отложили=4 ",
		"отп": " отправлено=4 отправлен=4 отправлена=4 отпуска=4 ",
		"опу": " опубликовано=4 опубликуем=4 опубліковано=2048 опублікуємо=2048 ",
		"доб": " добавлено=4 добавим=4 добавлю=4 добавить=4 добавили=4 добавлен=4 добавлена=4 добавлены=4 добре=2048 ",
		"уда": " удалено=4 удалить=4 ",
		"нет": " нет=4 ",
		"вне": " внедрим=4 внедрить=4 внедрили=4 внедрен=4 внедрена=4 ",
		"нас": " настроим=4 настроить=4 настроили=4 настроен=4 настроена=4 настоящии=4 настоящее=4 наступні=2048 наслідки=2048 наступного=2048 наступнии=2048 наступному=2048 наступну=2048 ",
		"соб": " собираемся=4 ",
		"уси": " усилим=4 усилить=4 ",
		"вве": " введем=4 ввести=2052 введемо=2048 ввечері=2048 ",
		"нам": " намерены=4 намечено=4 намечен=4 намечена=4 намір=2048 ",
		"хот": " хотим=4 ",
		"нео": " необходимо=4 необхідно=2048 ",
		"поз": " позволит=4 позднее=4 позже=4 ",
		"вы": " вы=4 ",
		"дер": " держать=4 ",
		"кур": " курсе=4 курсі=2048 ",
		"соо": " сообщим=4 ",
		"вто": " вторых=4 вторник=4 вторника=4 второи=4 второго=4 втором=4 второе=4 ",
		"тог": " того=2052 ",
		"нак": " наконец=4 ",
		"ряд": " ряд=4 ",
		"нес": " несколько=4 нескольких=4 ",
		"пот": " потому=4 потім=2048 потрібно=2048 поточного=2048 ",
		"ли": " ли=4 ",
		"сто": " стоит=4 ",
		"поч": " почему=4 почали=2048 початку=2048 початок=2048 починаючи=2048 ",
		"зач": " зачем=4 ",
		"соз": " создать=4 ",
		"уве": " увеличить=4 ",
		"уме": " уменьшить=4 ",
		"вкл": " включить=4 включили=4 ",
		"огр": " ограничить=4 ",
		"вын": " вынести=4 ",
		"док": " документ=2052 документа=2052 документация=4 документація=2048 ",
		"выш": " выше=4 ",
		"тбд": " тбд=4 ",
		"опр": " определено=4 ",
		"опт": " оптимизировать=4 ",
		"сег": " сегодня=4 сегодняшнего=4 ",
		"шаб": " шаблон=2052 шаблоны=4 шаблони=2048 ",
		"обр": " образец=4 ",
		"ран": " ранбук=2052 раніше=2048 ",
		"пле": " плеибук=2052 ",
		"рег": " регламент=2052 ",
		"инс": " инструкция=4 инструкции=4 ",
		"пам": " памятка=4 пам=2048 ",
		"чек": " чек=2052 чеклист=4 ",
		"лис": " лист=2052 листопада=2048 листопад=2048 листопаді=2048 ",
		"пор": " порядок=2052 пор=2048 ",
		"мет": " методичка=4 мета=2048 ",
		"жур": " журнал=2052 ",
		"спи": " список=4 ",
		"фор": " форма=2052 ",
		"выя": " выявлено=4 ",
		"наб": " наблюдаем=4 ",
		"ист": " история=4 истекает=4 истекают=4 ",
		"усл": " условия=4 ",
		"эск": " эскалация=4 ",
		"обл": " область=4 ",
		"цел": " цель=4 ",
		"иск": " исключения=4 ",
		"рол": " роли=4 ",
		"вам": " вам=2052 ",
		"вас": " вас=2052 ",
		"ваш": " ваш=2052 ваша=2052 ваше=4 ваши=4 вашу=4 ваші=2048 ",
		"пож": " пожалуиста=4 ",
		"ред": " редакция=4 редакція=2048 ",
		"нед": " неделя=4 неделе=4 неделю=4 недели=4 недель=4 неділя=2048 неділі=2048 неділю=2048 ",
		"ход": " ходе=4 ході=2048 ",
		"пуб": " публикации=4 публікаціі=2048 ",
		"отч": " отчета=4 ",
		"янв": " января=4 январь=4 январе=4 янв=4 ",
		"фев": " февраля=4 февраль=4 феврале=4 фев=4 ",
		"мар": " марта=4 март=4 марте=4 мар=4 ",
		"апр": " апреля=4 апрель=4 апреле=4 апр=4 ",
		"мая": " мая=4 ",
		"маи": " маи=4 маибутньому=2048 ",
		"мае": " мае=4 ",
		"июн": " июня=4 июнь=4 июне=4 июн=4 ",
		"июл": " июля=4 июль=4 июле=4 июл=4 ",
		"авг": " августа=4 август=4 августе=4 авг=4 ",
		"сен": " сентября=4 сентябрь=4 сентябре=4 сен=4 ",
		"окт": " октября=4 октябрь=4 октябре=4 окт=4 ",
		"ноя": " ноября=4 ноябрь=4 ноябре=4 ноя=4 ",
		"дек": " декабря=4 декабрь=4 декабре=4 дек=4 декілька=2048 ",
		"пон": " понедельник=4 понедельника=4 понеділок=2048 понеділка=2048 ",
		"сре": " среда=4 среду=4 среды=4 ",
		"чет": " четверг=4 четверга=2052 четырех=4 четыре=4 четырнадцати=4 четырнадцать=4 четвертыи=4 четвертого=2052 четвертом=4 четвер=2048 четвертии=2048 четвертому=2048 ",
		"пят": " пятница=4 пятницу=4 пятницы=4 пяти=4 пять=4 пятнадцати=4 пятнадцать=4 ",
		"суб": " суббота=4 субботу=4 субботы=4 субота=2048 суботи=2048 суботу=2048 ",
		"одн": " одного=2052 одну=2052 ",
		"оди": " один=2052 одиннадцати=4 одиннадцать=4 одинадцяти=2048 одинадцять=2048 ",
		"дву": " двух=4 ",
		"два": " два=2052 двадцати=4 двадцать=4 дванадцяти=2048 дванадцять=2048 двадцяти=2048 двадцять=2048 ",
		"две": " две=4 двенадцати=4 двенадцать=4 ",
		"три": " три=2052 тридцати=4 тридцать=4 тримати=2048 тридцяти=2048 тридцять=2048 ",
		"шес": " шести=2052 шесть=4 ",
		"сем": " семи=2052 семь=4 семестра=4 семестру=2048 ",
		"дес": " десяти=2052 десять=2052 ",
		"ден": " день=2052 ",
		"мес": " месяц=4 месяца=4 месяцев=4 месяце=4 месяцы=4 ",
		"год": " год=4 года=4 году=4 години=2048 годин=2048 ",
		"лет": " лет=4 лето=4 лета=4 лету=4 летом=4 ",
		"тек": " текущего=4 ",
		"мом": " момента=4 моменту=2048 ",
		"кв": " кв=2052 ",
		"око": " окончания=4 ",
		"ори": " ориентировочно=4 ",
		"веч": " вечером=4 ",
		"вес": " весна=2052 весну=2052 весны=4 весне=4 веснои=4 весни=2048 ",
		"осе": " осень=4 осени=4 осенью=4 осені=2048 ",
		"зим": " зима=2052 зимы=4 зиму=2052 зиме=4 зимои=4 зими=2048 ",
		"рож": " рождество=4 рождества=4 ",
		"нов": " новыи=4 нового=2052 новому=4 новии=2048 ",
		"ско": " скоро=2052 скорее=4 ",
		"вск": " вскоре=4 ",
		"дни": " дни=4 ",
		"быс": " быстрее=4 ",
		"спр": " спринт=2052 спринте=4 спринта=4 спринтов=4 спрацювало=2048 спричинив=2048 спричинила=2048 спринті=2048 спринту=2048 спринтів=2048 ",
		"рел": " релизе=4 релиз=4 релизу=4 релиза=4 релизом=4 реліз=2048 релізу=2048 релізі=2048 релізом=2048 ",
		"вых": " выходных=4 ",
		"ите": " итерации=4 ",
		"кан": " каникул=4 канікул=2048 ",
		"сез": " сезона=4 сезону=2048 ",
		"пар": " пару=4 ",
		"еже": " ежедневно=4 ежедневныи=4 ежедневная=4 еженедельно=4 еженедельныи=4 еженедельная=4 ежемесячно=4 ежемесячныи=4 ежемесячная=4 ежеквартально=4 ежеквартальныи=4 ежеквартальная=4 ежегодно=4 ежегодныи=4 ежегодная=4 ",
		"смя": " смягчение=4 ",
		"мон": " мониторинг=4 моніторинг=2048 ",
		"обу": " обучение=4 ",
		"их": " их=4 ",
		"que": " que=56 queda=24 quem=16 questions=32 question=32 quelques=32 quel=32 quelle=32 quels=32 quelles=32 questo=256 questa=256 queste=256 quest=256 ",
		"cam": " cambia=264 cambiara=8 cambiado=8 cambiar=8 cambiamos=8 cambiaremos=8 cambiando=8 cambios=8 cambiato=256 cambieremo=256 cambiamo=256 cambiera=256 cam=32768 ",
		"lo": " lo=264 ",
		"hem": " hemos=8 hemen=16384 ",
		"hac": " hacemos=8 hacer=8 haciendo=8 hace=8 ",
		"aho": " ahora=8 ",
		"har": " haremos=8 hara=8 haran=8 har=4096 harus=65536 hari=65536 haruskah=65536 harian=65536 ",
		"par": " para=24 partir=56 participantes=24 parte=280 parcialmente=24 participants=32 par=12320 participant=32 partie=32 partiellement=32 parce=32 partecipanti=256 parzialmente=256 parkeerplaats=512 paragraaf=512 pare=1024 paruh=65536 ",
		"no": " no=16408 ",
		"se": " se=45368 ",
		"rep": " repita=24 reproducir=8 reprogramado=8 reporte=40 reparacion=8 reproduzir=16 reparo=16 reproduise=32 reponse=32 reproduire=32 reportee=32 repousse=32 reparation=4128 reparatur=64 reparto=256 reproduceren=512 reparatie=512 ",
		"rem": " remedios=8 remediacion=8 remediacao=16 remarcado=16 remover=16 removemos=16 remedes=32 remediation=32 remediations=32 remplacer=32 remplace=32 remplacee=32 ",
		"pre": " precauciones=8 preventivas=24 prevencion=8 prevenirlo=8 previstos=24 preguntas=8 preventiva=280 prevista=280 presentes=56 pregunta=8 prevenir=56 pretendemos=24 previsto=280 previos=8 previstas=24 precaucoes=16 prevencao=16 previsao=16 precisamos=16 pre=8208 prevu=32 precautions=32 preventives=32 prevention=32 prevus=32 prevues=32 preventive=288 prevue=32 presents=32 present=32 prevoyons=32 premierement=32 prerequis=32 pret=32 premier=32 preventif=65568 precauzioni=256 prevenzione=256 previsti=256 previste=256 presenti=256 prevenire=256 prevediamo=256 preparando=256 precedenti=256 prerequisiti=256 preghiamo=256 presto=256 preventieve=512 preventie=512 preventief=512 prewencyjne=1024 prewencja=1024 preventivni=8192 predejdeme=8192 prevence=8192 preventivne=8192 pres=8192 pred=8192 prebieha=8192 presunuto=8192 presunut=8192 presuneme=8192 prejdeme=8192 presunout=8192 prejit=8192 predpoklady=8192 predpokladany=8192 predchazeni=8192 ",
		"cor": " correcciones=8 correctiva=8 correctivas=8 corto=8 corrige=56 corregido=8 corregida=8 corregir=8 corregimos=8 corrigio=8 correccion=8 correcoes=16 corretiva=16 corretivas=16 correcao=16 corrigido=16 corrigida=16 corrigir=16 corrigimos=16 correctifs=32 corrective=32 correctrices=32 correctives=32 corrections=32 correctif=32 corrigee=32 corriger=32 correction=32 correttivi=256 correttive=256 correttiva=256 corso=256 corretto=256 corretta=256 corregge=256 correggere=256 correzione=256 corrigerende=512 correctieve=512 correctief=512 corocznie=1024 coroczny=1024 ",
		"mej": " mejoraremos=8 mejoramos=8 mejoras=8 mejora=8 mejorar=8 mejorando=8 ",
		"de": " de=53816 ",
		"en": " en=21032 ",
		"ade": " adelante=8 ademas=8 adesso=256 ",
		"por": " por=9240 porque=24 porteur=32 porte=32 portee=32 poradnik=1024 porovname=8192 ",
		"fal": " falta=24 fallig=64 falls=64 ",
		"acu": " acuerdos=8 acuerdo=8 ",
		"dec": " decisiones=8 decidido=24 decidir=24 decidimos=24 decisoes=16 decorrer=16 decisions=32 decide=32 decidees=32 decider=32 declencheur=32 decale=32 decrit=32 decembre=32 dec=32 decisioni=256 deciso=256 decise=256 decidere=256 december=4608 decyzje=1024 decyzji=1024 decembra=8192 decembri=8192 ",
		"pen": " pendientes=8 pendiente=8 pena=280 pendencias=16 pendente=16 pendant=32 pensa=256 pencegahan=65536 pengguna=65536 penyebab=65536 pencatatan=65536 penanganan=65536 pendek=65536 penanggung=65536 penanggungjawab=65536 penulis=65536 pengembang=65536 ",
		"com": " compromisos=8 como=24 comprometemos=24 compromiso=8 completado=8 comite=56 commit=128888 completar=8 comenzado=8 comienzos=8 comunicacion=8 compromissos=16 com=16 compromisso=16 completo=16 comprometemo=16 comecamos=16 combinamos=16 comecado=16 comeco=16 comunicacao=16 comment=32 comme=32 commence=32 comptons=32 compte=32 compter=32 communication=32 come=256 compiti=256 comitato=256 completato=256 completata=256 completare=256 comunicazione=256 commissie=512 communicatie=512 comiesieczny=1024 comiesieczne=1024 ",
		"nue": " nuestros=8 nuestro=8 nuestra=8 nueve=8 nuevo=8 ",
		"acc": " acciones=8 accion=8 accord=32 accordo=256 ",
		"vam": " vamos=24 vam=8192 ",
		"va": " va=33064 ",
		"pla": " plan=26152 planes=8 plazo=8 planeamos=8 planeado=24 plantilla=8 planificado=8 playbook=130936 planificada=8 planeada=24 plano=16 planos=16 planejadas=16 planejamos=16 planejado=16 planejada=16 plans=32 place=32 planifie=32 planifiee=32 planen=64 plannen=512 planowane=1024 planowany=1024 planujemy=1024 planowana=1024 planerade=4096 planerad=4096 planerat=4096 planerar=4096 planeras=4096 planovane=8192 planovana=8192 planovano=8192 planujeme=8192 planu=8192 planuje=8192 planovany=8192 planlanan=16384 plani=16384 planlandi=16384 planliyoruz=16384 planlaniyor=16384 planla=16384 ",
		"pro": " proximos=24 proximas=24 proximo=24 proceso=8 procesos=8 progreso=8 propietario=8 propuesta=8 problema=280 produccion=8 probar=8 propuesto=8 protocolo=24 procedimiento=8 procedimientos=8 proposito=8 probablemente=8 proxima=24 programado=24 programada=24 programados=8 programadas=8 pronto=280 proximamente=8 providencias=16 processo=272 processos=16 proposta=272 producao=16 progresso=16 proposto=16 procedimento=16 procedimentos=16 pronta=272 provavelmente=16 prochaines=32 promesses=32 progres=65568 profonde=32 prochains=32 prochain=32 processus=32 proposition=32 prochaine=32 probleme=32 provoque=32 production=32800 prod=32 propose=32 protocole=32 procedure=800 procedures=32 probablement=32 programme=32 programmee=32 prochainement=32 prozess=64 prozesse=64 protokoll=4160 problem=13376 produktion=4160 produktiv=64 pro=8256 provvedimenti=256 prossimi=256 prossime=256 proposte=256 prossimo=256 processi=256 produzione=256 provare=256 procederemo=256 protocollo=256 procedura=1280 probabilmente=256 prossima=256 programmato=256 programmata=256 programma=256 prossimamente=256 proces=9728 processen=512 probleem=512 productie=512 protocol=512 procesy=9216 prowadzi=1024 protokol=1024 protokoluje=1024 programisci=1024 prowadzone=1024 produkcji=1024 procedury=1024 prosze=1024 prosimy=1024 process=4096 processer=4096 provedena=8192 probiha=8192 protiopatreni=8192 provedeno=8192 proverit=8192 produkci=8192 provozu=8192 proskolime=8192 protoze=8192 proc=8192 provest=8192 proskolit=8192 prosim=8192 prosince=8192 prosinec=8192 prosinci=8192 prosedur=81920 proseduru=16384 proses=65536 produksi=65536 ",
		"pas": " pasos=8 paso=8 pasar=8 pasado=8 passos=16 passo=272 passaremos=16 pascoa=16 pas=32 passe=32 passiert=64 passi=256 pasqua=256 pasen=512 pask=4096 pastikan=65536 pasang=65536 ",
		"sig": " siguientes=8 siguiente=8 ",
		"med": " medidas=24 medio=792 mediano=8 media=280 medida=24 mediante=8 mediodia=8 medianoche=8 mediados=8 med=4096 medellang=4096 ",
		"seg": " seguimiento=8 seguridad=8 seguido=8 seguida=8 segun=8 seguiremos=8 seguir=8 segundo=24 segunda=24 seguranca=16 seguintes=16 segnalazione=256 seguito=256 seguita=256 seguenti=256 segue=256 segera=65536 ",
		"est": " estamos=24 este=24 estado=24 estatus=8 esta=24 estimada=8 estos=8 estas=24 esto=8 establecer=8 estimado=24 estar=24 estrategia=16 estao=16 estabelecer=16 est=32 estate=256 ",
		"ele": " elementos=8 elemento=8 elements=32 element=32 ",
		"pun": " puntos=8 punto=264 punkte=64 punkt=5184 punten=512 punt=512 punkter=4096 ",
		"tar": " tareas=8 tarea=8 tarjeta=8 tardar=8 tarefas=16 tarefa=16 tard=32 tardi=256 tar=4096 tarihi=16384 tarih=16384 tarihinde=16384 tarihine=16384 tarihinden=16384 target=65536 targetnya=65536 ",
		"mit": " mitigacion=8 mitigaciones=8 mitad=8 mitigar=24 mitigacao=16 mitigacoes=16 mitglieder=64 mittelfristig=64 mit=64 mittwoch=64 mitte=64 mittag=64 mitternacht=64 mitigazione=256 mitigare=256 mitigatie=512 mitygacja=1024 mitten=4096 mitigasi=65536 ",
		"evi": " evitar=24 evitaremos=8 eviter=32 evitons=32 evite=32 evitiamo=256 eviteremo=256 evitare=256 evidovano=8192 ",
		"tom": " tomar=8 tomadas=24 tomada=24 tomando=24 tomu=8192 tom=32768 ",
		"fut": " futuras=24 futuro=280 futura=16 futuramente=16 futures=32 future=256 futuri=256 ",
		"rec": " recomendaciones=8 recuperacion=8 recordatorios=8 recibir=8 rechazo=8 recuperacao=16 receber=16 recurrence=32 recevoir=32 recree=32 recreee=32 rechnen=64 ",
		"der": " derivadas=8 deroule=32 deroulement=32 derniere=32 der=64 derde=512 dertig=512 dersler=16384 ",
		"vue": " vuelva=8 ",
		"ya": " ya=16392 ",
		"hec": " hecho=8 hecha=8 ",
		"ado": " adoptadas=8 adottate=256 ",
		"aco": " acordadas=8 acordado=24 acontecer=16 acordos=16 acoes=16 acompanhamento=16 aconteceu=16 acompanhado=16 acompanhada=16 acordamos=16 acordo=16 ",
		"hoj": " hoja=8 hoje=16 ",
		"rut": " ruta=8 rutin=4096 rutiner=4096 rut=32768 ",
		"tra": " trabajo=8 trabajos=8 tratado=24 tras=8 trabajando=8 transcurso=8 trabalho=16 tratada=16 trabalhando=16 travaux=32 trancher=32 traite=32 traitee=32 travaillons=32 train=32 tracciato=256 tracciata=256 tra=33024 trakcie=1024 trach=32768 trang=32768 ",
		"ocu": " ocurrir=8 ocurrio=8 ocupa=8 ",
		"deb": " deberes=8 debe=8 deben=8 debera=8 deberan=8 debido=8 debemos=8 deberiamos=8 debes=8 debut=32 ",
		"qui": " quien=8 quienes=8 quincena=8 quince=8 quinzena=16 quinta=16 quinze=48 qui=32 quinzaine=32 quindicina=256 quindici=256 ",
		"enc": " encarga=8 encargada=8 encargado=8 encargan=8 encaminhamentos=16 encarregado=16 encore=32 ",
		"nos": " nos=56 nosotros=8 nossos=16 nosso=16 nossa=16 nostri=256 nostro=256 nostra=256 ",
		"usu": " usuarios=24 usuniemy=1024 usunac=1024 usulan=65536 ",
		"los": " los=8 losung=64 lost=4672 losning=4096 loser=4096 ",
		"cli": " clientes=24 clients=32 clienti=256 ",
		"ust": " usted=8 ustedes=8 ustalenia=1024 ustawimy=1024 ustalilismy=1024 ustawic=1024 ustlendi=16384 ustlenen=16384 ",
		"inm": " inmediatas=8 ",
		"rea": " realizadas=24 reabrir=24 realizar=24 reagendado=16 realisees=32 realise=32 realiser=32 reaktion=64 realizzato=256 realizacji=1024 ",
		"cro": " cronologia=280 ",
		"des": " descartadas=8 descripcion=8 desarrolladores=8 desde=24 despues=8 desplegar=8 desarrollar=8 descarto=8 describe=8 descricao=16 desenvolvedores=16 desenvolver=16 descreve=16 desta=16 deste=16 des=65632 description=32 dessus=32 desormais=32 desideri=256 descrizione=256 dessutom=4096 deseti=8192 deset=8192 destek=16384 deskripsi=65536 desember=65536 ",
		"fue": " fuera=8 fue=8 fueron=8 ",
		"alc": " alcance=8 alcune=256 alcuni=256 ",
		"lin": " linea=8 linha=16 link=80 linee=256 lindra=4096 linimasa=65536 lingkup=65536 ",
		"tie": " tiempo=8 tiendrons=32 tien=33280 tiep=32768 tieu=32768 tieng=32768 ",
		"tem": " temporal=8 template=66424 temporada=24 tempo=16 tem=16 temos=16 temu=1024 temat=1024 tema=8192 temmuz=16384 templat=65536 ",
		"lec": " lecciones=8 leccion=8 lecteurs=32 lecons=32 ",
		"apr": " aprendizajes=8 aprendido=24 aprendizados=16 apres=32 april=78400 apr=65856 aprils=64 aprile=256 aprila=8192 aprili=8192 ",
		"cau": " causa=280 causas=24 causar=24 causou=16 cause=288 causes=32 causer=32 causare=256 cau=32768 ",
		"rai": " raiz=24 raison=32 raisons=32 ",
		"imp": " impacto=24 implementada=8 impedir=24 implementando=24 implementaremos=24 implementado=8 implementar=24 implementamos=24 implemento=8 implantar=16 impact=544 impacts=32 implementiert=64 impegni=256 impegniamo=256 imparato=256 impatto=256 impegno=256 implementare=256 impostare=256 ",
		"res": " resumen=8 resolucion=8 respuesta=8 resolvio=8 responsable=40 responsables=40 resuelve=8 resuelto=8 resuelta=8 resulto=8 resumo=16 resolucao=16 resposta=16 resolvemos=16 responsavel=16 responsaveis=16 resolvido=16 resolve=16 resolvida=16 resultou=16 reste=32 resume=32 resolution=32 resout=32 resolu=32 resolue=32 resolus=32 resolues=32 resta=256 responsabile=256 responsabili=256 resultat=4096 reseni=8192 resitel=8192 resi=8192 ",
		"det": " deteccion=8 detectar=24 detecta=24 detectado=24 deteccao=16 detection=32 detecter=32 detecte=32 detectie=512 detecteren=512 det=4096 detta=4096 detekce=8192 deteksi=65536 ",
		"sol": " solucion=8 solicitud=8 solucao=16 solution=32 soll=64 sollen=64 sollte=64 sollten=64 soluzione=256 solusi=65536 ",
		"suc": " sucedio=8 succeda=256 successive=256 successo=256 successivamente=256 suc=32768 ",
		"sal": " salio=8 sali=16384 ",
		"bie": " bien=32808 bientot=32 bierze=1024 biezacego=1024 bieu=32768 ",
		"mal": " mal=4136 male=256 maldatum=4096 mall=4096 mallar=4096 malam=65536 ",
		"fun": " funciono=8 funcionamiento=8 funciones=8 funcionou=16 funcionamento=16 funf=64 funfzehn=64 funzionato=256 funzione=256 fungerade=4096 fungovalo=8192 funguje=8192 ",
		"don": " donde=8 dono=16 donner=32 donnees=32 dont=32 donnerstag=64 donderdag=512 donem=16384 dong=32768 don=32768 ",
		"tuv": " tuvimos=8 ",
		"sue": " suerte=8 ",
		"con": " contexto=24 contribuyentes=8 contencion=8 concejalia=8 contramedida=24 con=33032 contra=24 continuaremos=24 configurar=24 condiciones=8 conducta=8 contribuintes=16 contorno=16 contencao=16 concluido=16 conta=16 conforme=16 concluir=16 continuar=16 condicoes=16 conduta=16 concluida=16 contexte=32 contributifs=32 contournement=32 confie=32 confiee=32 contre=32 continuerons=32 continuer=32 convenu=32 configurer=32 constate=32 conditions=32 conduite=32 controle=32 contromisure=256 contesto=256 contribuenti=256 contromisura=256 contiamo=256 continueremo=256 concordato=256 configurare=256 condizioni=256 condotta=256 controllo=256 controleren=512 controleer=512 controlelijst=512 cong=32768 contoh=65536 ",
		"ane": " anexos=24 ",
		"ape": " apendice=8 aperte=256 ",
		"ref": " referencias=24 reforzar=8 referencia=16 reforcar=16 references=32 reference=32 referenzen=64 referat=64 referente=256 reflectie=512 referenties=512 referenser=4096 referensi=65536 ",
		"sin": " sintomas=24 sin=8 sind=64 sintesi=256 sintomi=256 sinds=512 sinterklaas=512 sinh=32768 ",
		"dia": " diagnostico=24 dias=24 dia=24 diariamente=24 diario=24 diaria=24 diagnostic=32 diagnose=576 diagnosi=256 diagnoza=1024 diagnos=4096 diagnostika=8192 diambil=65536 diagnosis=65536 ",
		"fac": " factores=8 facteurs=32 facciamo=256 facendo=256 fac=256 ",
		"glo": " glosario=8 glossaire=32 glossar=64 glossario=256 ",
		"apl": " aplicada=24 aplicado=24 aplicados=8 aplicar=24 aplazado=8 aplica=24 ",
		"fix": " fix=24 fixar=4096 fixat=4096 ",
		"ver": " verificacion=8 ver=536 version=4200 versiones=8 verano=8 verificacao=16 versao=16 versoes=16 verao=16 vers=32 verifier=32 versions=32 verbessern=64 vereinbart=64 vereinbarung=64 verhindern=64 verbesserungen=64 vermeidung=64 vereinbarungen=64 versprechen=64 verhinderung=64 vermeiden=64 verpflichten=64 verantwortung=64 verantwortlich=64 verantwortliche=64 verantwortlicher=64 verfasser=64 verfasst=64 verbesserungsmaßnahme=64 verfolgt=64 vergleiche=64 verwandt=64 verhindert=64 verursacht=64 verursachen=64 verworfen=64 verschoben=64 verlegt=64 verschickt=64 versendet=64 veroffentlicht=64 veroffentlichen=64 verabredet=64 verbesserung=64 verhaltenskodex=64 verordnung=64 verfahren=64 versionshistorie=64 verlauf=64 vertagt=64 verbale=256 versione=256 verificare=256 verra=256 verranno=256 versioni=256 verbeteren=512 veranderd=512 verbeterpunten=512 verbeteracties=512 verbeteringen=512 vervolgacties=512 vervolgstappen=512 vervolg=512 veranderen=512 verandert=512 verder=512 verloop=512 verworpen=512 verbetering=512 verbeterpunt=512 verantwoordelijke=512 verantwoordelijk=512 verwijzing=512 verbeteractie=512 verbetermaatregel=512 vervolgactie=512 versie=512 vervangen=512 vervangt=512 veroorzaakte=512 vervallen=512 vervalt=512 verplaatst=512 verschoven=512 verstuurd=512 verzonden=512 verwijderen=512 verwijder=512 verbeter=512 versiehistorie=512 vereisten=512 verwacht=512 verslag=512 verifiering=4096 verifiera=4096 versionshistorik=4096 verze=8192 verime=8192 verzi=8192 veriyoruz=16384 verdik=16384 verildi=16384 versi=65536 ",
		"val": " validacion=8 vale=280 validar=24 valido=24 valider=32 valable=32 valide=32 valutate=256 valutare=256 valde=4096 ",
		"met": " metricas=24 meta=272 metade=16 mettons=32 met=544 mettrons=32 mettre=32 metadane=1024 metryka=1024 ",
		"lar": " largo=8 lardomar=4096 larde=4096 larm=4096 ",
		"las": " las=8 ",
		"sem": " semanas=24 semana=24 semestre=312 semanalmente=24 semanal=24 sem=48 semaine=32 semaines=32 semesterende=64 semesters=64 semester=70208 semestru=9216 semestern=4096 sementara=65536 semua=65536 semula=65536 semoga=65536 sembilan=65536 ",
		"tri": " trimestre=312 trimestres=56 trimestralmente=280 trimestral=24 trinta=16 tri=40976 trimestriel=32 trimestriellement=32 trimestrielle=32 trimestri=256 trimestrale=256 triceti=8192 tricet=8192 trieu=32768 trien=32768 trinh=32768 triwulan=65536 triwulanan=65536 ",
		"tec": " tecnicas=24 ",
		"inf": " infraestructura=8 informe=8 infraestrutura=16 infrastructure=32 infrastruktur=69696 informiert=64 infrastruttura=256 informati=256 infine=256 infrastructuur=512 infrastruktura=9216 informowac=1024 informeras=4096 infor=4096 infora=4096 infort=4096 informovat=8192 ",
		"cod": " codigo=24 code=32 codice=256 codziennie=1024 codzienny=1024 codzienne=1024 ",
		"otr": " otros=8 otras=8 ",
		"cur": " curso=24 curto=16 cura=256 ",
		"alt": " alta=280 alteracoes=16 alte=64 alten=64 altro=256 alternativ=4096 altyapi=16384 altinda=16384 alti=16384 ",
		"pri": " prioridad=8 primero=8 primer=8 principios=24 primavera=280 primera=8 prioridade=16 primeiro=16 primeira=16 prises=32 priorite=32 pris=32 prise=32 principes=544 printemps=32 prioritat=64 prio=64 principale=256 priorita=8448 prima=256 primo=256 principi=256 primi=256 prioriteit=512 priorytet=1024 prioritet=4096 principer=4096 prijata=8192 pricina=8192 priciny=8192 priloha=8192 priznaky=8192 priebeh=8192 pristich=8192 pristi=8192 prideleno=8192 pritomni=8192 pri=8192 pridano=8192 pridame=8192 pripravime=8192 pridali=8192 pripade=8192 pridat=8192 pripravit=8192 prirucka=8192 priebehu=8192 pristiho=8192 pristim=8192 prioritas=65536 prinsip=65536 ",
		"baj": " baja=8 bajo=8 ",
		"del": " del=4360 delai=32 della=256 dello=256 delle=256 dell=256 deltagare=4096 delvis=4096 delame=8192 dela=8192 delat=8192 delapan=65536 ",
		"fre": " frecuencia=8 frente=16 frequencia=16 frequence=32 freitag=64 frequenza=256 frequentie=512 frekvens=4096 fredag=4096 fredagen=4096 frekvence=8192 frekuensi=65536 ",
		"per": " periodicidad=8 pero=8 perguntas=16 periodicidade=16 pergunta=16 perimetre=32 periodicite=32 personne=32 per=4928 perche=256 periodicita=256 periyot=16384 persembe=16384 perubahan=65536 perbaikan=65536 perlu=65536 pertanyaan=65536 periksa=65536 periode=65536 pertama=65536 perlukah=65536 perbarui=65536 perbaiki=65536 perjanjian=65536 peraturan=65536 perkiraan=65536 pertengahan=65536 peringatan=65536 ",
		"ini": " iniciativa=24 inicios=8 inicio=16 initialement=32 inizialmente=256 iniziato=256 inizio=256 inizi=256 ini=65536 ",
		"car": " cargo=24 cartao=16 carnaval=16 car=32 carico=256 carsamba=16384 cara=65536 ",
		"due": " dueno=8 due=288 ",
		"asi": " asignado=8 asignada=8 asistentes=8 ",
		"equ": " equipo=8 equipe=48 ",
		"are": " area=24 arende=4096 arendenummer=4096 arendet=4096 aret=4096 arets=4096 ",
		"cua": " cuando=8 cualquier=8 cual=8 cuales=8 cuatro=8 cuarto=8 cuanto=8 cua=32768 ",
		"fec": " fecha=24 fechado=16 fechar=16 ",
		"lim": " limite=312 limiter=32 limitare=256 lima=65536 ",
		"obj": " objetivo=8 objet=32 objectif=32 objawy=1024 ",
		"ven": " vencimiento=8 vence=24 vencen=8 vencimento=16 vencem=16 venir=32 vendredi=32 venerdi=256 venti=256 ",
		"tic": " ticket=120696 tickets=888 tickety=1024 tickecie=1024 ",
		"enl": " enlace=8 enligt=4096 ",
		"inc": " incidencia=8 incidente=280 incluir=24 incident=12832 inclure=32 incaricato=256 incydent=1024 incidentu=8192 inceleniyor=16384 incele=16384 ",
		"ava": " avance=8 avaliar=16 avant=32 avancement=32 avait=32 avanti=256 avanzamento=256 ",
		"sit": " situacion=8 situacao=16 sitzung=64 ",
		"tip": " tipo=280 tipologia=256 tip=16384 tipe=65536 ",
		"cat": " categoria=280 catorce=8 catorze=16 categorie=544 catatan=65536 ",
		"num": " numero=312 num=16 numa=16 nummer=4672 numer=1024 numara=16384 ",
		"mot": " motivo=280 motivos=24 motif=32 motivazione=256 motivi=256 motivering=4096 motatgard=4096 mot=36864 ",
		"jus": " justificacion=8 justificativa=16 justificacao=16 justification=32 jusqu=32 ",
		"tit": " titulo=24 titre=32 titel=4672 titolo=256 ",
		"nom": " nombre=8 nome=272 nomor=65536 ",
		"lle": " lleva=8 llevan=8 ",
		"ell": " ello=8 eller=4096 ",
		"la": " la=33064 ",
		"man": " manos=8 manual=4120 manana=8 manteremos=16 manuel=32 man=4160 manuale=256 mandag=4096 mandagen=4096 manad=4096 manader=4096 manaden=4096 manadens=4096 manadsskiftet=4096 manaderna=4096 manadsvis=4096 mana=65536 manajer=65536 ",
		"jef": " jefe=8 jefa=8 jefatura=8 ",
		"dir": " direccion=8 director=8 directora=8 diretor=16 diretora=16 diretoria=16 direction=32 directeur=544 directrice=32 direzione=256 direttore=256 direttrice=256 directe=512 direct=512 directie=512 direncanakan=65536 direktur=65536 ",
		"ser": " servicio=8 ser=24 sera=56 servidor=24 seran=8 servico=16 serao=16 service=32 serveur=32 seront=32 serez=32 server=12864 servizio=256 serwer=1024 ",
		"dep": " departamento=24 depois=16 departement=32 depuis=32 deployer=32 deplace=32 deploye=32 deployee=32 departmani=16384 depan=65536 depannya=65536 departemen=65536 ",
		"ofi": " oficina=8 ",
		"uni": " unidad=8 unikniemy=1024 unit=65536 ",
		"ger": " gerencia=24 gerente=16 gereed=512 geregistreerd=512 geregeld=512 gerekenler=16384 gerekce=16384 geri=16384 gerekiyor=16384 gerekli=16384 ",
		"aut": " autor=9240 autores=24 autora=24 automatizar=24 autres=32 auteur=544 auteurs=544 automatiser=32 automne=32 automatisieren=64 autore=256 autori=8448 automatizzare=256 autunno=256 automatiseren=512 automatiseer=512 autorzy=1024 automatisera=4096 automatizovat=8192 ",
		"top": " tope=8 topik=65536 ",
		"ent": " entrega=8 entre=56 entregue=16 entreprises=32 entreprise=32 entraine=32 entscheiden=64 entwickler=64 entfallt=64 entfernen=64 entschieden=64 entro=256 entri=65536 ",
		"max": " maximo=8 ",
		"ope": " operaciones=8 operacoes=16 operacao=16 openstaande=512 open=2560 operationeel=512 openstaand=512 operasyon=16384 ",
		"sop": " soporte=8 ",
		"ing": " ingenieria=8 ingenierie=32 ingetrokken=512 ingevoerd=512 ingepland=512 ingang=512 inga=4096 ingen=4096 ",
		"yo": " yo=8 ",
		"tod": " todos=88 todas=24 todo=88 toda=16 ",
		"el": " el=16392 ",
		"van": " van=33288 vanaf=512 vanwege=512 vandaag=512 vanavond=512 vantar=4096 vanligen=4096 vanoce=8192 vanocemi=8192 vanoc=8192 vang=32768 ",
		"un": " un=296 ",
		"una": " una=16648 unas=8 ",
		"cad": " cada=24 caduca=8 caducan=8 ",
		"si": " si=296 ",
		"reg": " registrado=24 registrada=24 regla=8 reglamento=8 registro=280 registado=16 registada=16 regra=16 regulamento=16 registo=16 regles=32 regle=32 reglement=544 regel=4672 registrato=256 registrata=256 regola=256 regolamento=256 regelt=512 regula=1024 regulamin=1024 registrerad=4096 reglemente=4096 ",
		"ras": " rastreado=24 rastreada=24 ",
		"cie": " cierra=8 ",
		"cer": " cerrado=8 cerrar=8 cercano=8 certo=16 cervna=8192 cerven=8192 cervnu=8192 cervence=8192 cervenec=8192 cervenci=8192 ",
		"ges": " gestionado=8 gestionada=8 geschaftsfuhrung=64 gestrichen=64 gesendet=64 gesperrt=64 geschaftsordnung=64 geschrieben=64 gestito=256 gestita=256 gesloten=512 gestart=512 geschrapt=512 geschreven=512 ",
		"bug": " bug=124792 bugu=1024 bugg=4096 bugun=16384 ",
		"uno": " unos=8 uno=264 unora=8192 unor=8192 unoru=8192 ",
		"ese": " ese=8 esercizio=256 ",
		"esa": " esa=8 ",
		"su": " su=49416 ",
		"sus": " sus=8 sustituido=8 ",
		"al": " al=776 ",
		"sob": " sobre=24 sob=16 sobald=64 sobota=9216 soboty=9216 sobote=1024 sobotu=8192 ",
		"has": " hasta=8 ",
		"ant": " ante=8 antes=24 anteriores=8 anti=256 antal=4096 ",
		"es": " es=104 ",
		"son": " son=16424 sont=32 sonstiges=64 sonntag=64 sonnabend=64 sono=256 sondag=4096 sondagen=4096 sonraki=16384 sonra=16384 sonrasi=16384 sonucunda=16384 sonu=16384 sonuna=16384 sonunda=16384 sonbahar=16384 sonbaharda=16384 ",
		"era": " era=4376 eran=8 eram=16 erano=256 eraan=512 ",
		"vea": " vease=8 vea=8 ",
		"cf": " cf=56 ",
		"ej": " ej=4104 ",
		"via": " via=632 ",
		"dur": " durante=280 durchgefuhrte=64 durchgefuhrt=64 durch=64 durfen=64 durum=16384 durumu=16384 durumda=16384 ",
		"sim": " similar=24 sim=16 similaire=32 simile=256 simdiye=16384 simdi=16384 ",
		"rel": " relacionado=24 relacionada=24 release=13176 relatorio=16 relire=32 releases=64 releasen=4096 ",
		"mis": " mismo=8 misma=8 mise=32 mis=544 misure=256 misura=256 misgegaan=512 misalnya=65536 ",
		"tam": " tambien=8 tambem=16 tamamlandi=16384 tamamlananlar=16384 tamam=16384 tam=32768 tambahkan=65536 ",
		"fas": " fase=66328 fassung=64 fas=4096 faststallt=4096 faststalla=4096 faststalld=4096 ",
		"nod": " nodo=264 nod=4096 ",
		"opc": " opcion=8 opcao=16 opcja=1024 ",
		"cai": " caida=8 cai=32768 ",
		"raz": " razon=8 razao=16 razie=1024 raz=1024 ",
		"sec": " seccion=8 secciones=8 secretaria=16 secao=16 secoes=16 securite=32 secretaire=32 section=32 sections=32 second=32 sechs=64 sechzig=64 secondo=256 seconda=256 secenek=16384 secepatnya=65536 ",
		"lue": " luego=8 ",
		"rev": " revertir=8 revisar=24 revisando=24 revisaremos=24 reverter=16 reveillon=16 revoir=32 ",
		"fus": " fusionar=8 fusion=32 fusionner=32 ",
		"ter": " terminar=24 terminos=8 terminado=8 terminada=8 tercer=8 tercero=8 termine=296 teria=16 termos=16 terca=16 terceiro=16 terme=32 terminer=32 terminee=32 termin=25664 terminiert=64 terremo=256 terzo=256 termijn=512 terugdraaien=512 teraz=1024 terminie=1024 terminen=4096 terjadi=65536 terulang=65536 tersisa=65536 terus=65536 terima=65536 terakhir=65536 tertib=65536 terbit=65536 ",
		"ree": " reemplazar=8 reemplaza=8 reemplazado=8 reemplazada=8 ",
		"inv": " investigar=24 investigando=24 invierno=8 inverno=272 investiguer=32 inviato=256 inviata=256 invoeren=512 ",
		"cub": " cubrir=8 cubre=8 ",
		"hab": " habria=8 habia=8 habilitar=24 habiamos=8 habil=8 habiles=8 haben=64 ",
		"hub": " hubiera=8 ",
		"ha": " ha=33032 ",
		"han": " han=32776 handbuch=64 hanno=256 handleiding=512 handboek=512 hander=4096 handlingsplan=4096 handa=4096 handelseforlopp=4096 hande=4096 hanteras=4096 handbok=4096 handboken=4096 hangi=16384 hanh=32768 hang=32768 ",
		"pod": " podria=8 podemos=24 podriamos=8 poderia=16 pode=16 poderiamos=16 podjete=1024 podsumowanie=1024 pod=9216 podobnie=1024 podejmujemy=1024 podrecznik=1024 podarilo=8192 podpora=8192 podobne=8192 podle=8192 podminky=8192 podzim=8192 podzimu=8192 ",
		"pue": " puede=8 puesto=8 puesta=8 puedes=8 ",
		"mar": " marcha=8 marzo=264 mar=1304 martes=8 marco=16 marche=32 mars=4128 mardi=32 marz=64 martedi=256 marca=9216 marzec=1024 marcu=1024 marec=8192 marci=8192 mart=16384 maret=65536 ",
		"uso": " uso=280 ",
		"lis": " listo=8 lista=5400 liste=32 listopada=1024 listopad=9216 listopadzie=1024 lis=1024 listopadu=8192 listesi=16384 ",
		"emp": " empezar=8 empezado=8 empecher=32 emploi=32 empfohlene=64 empat=65536 ",
		"mov": " movido=24 ",
		"pos": " pospuesto=8 posible=8 posto=16 posta=16 possivel=16 possible=32 posticipato=256 possibile=256 possiamo=256 postanowienia=1024 poszlo=1024 postep=1024 postanowilismy=1024 postepowania=1024 postup=8192 postupy=8192 posledni=8192 ",
		"ret": " retrasado=8 retenues=32 retour=32 retenue=32 retablissement=32 ",
		"env": " enviado=24 enviada=24 envoye=32 envoyee=32 envisageons=32 ",
		"pub": " publicado=24 publicada=24 publicaremos=24 publicar=8 publicacion=8 publicacao=16 publie=32 publiee=32 publierons=32 publication=32 pubblicato=256 pubblicata=256 pubblicheremo=256 pubblicazione=256 publicatiedatum=512 publikacji=1024 publicerat=4096 publicerad=4096 publiceringsdatum=4096 publikasi=65536 ",
		"ire": " iremos=24 irei=16 ",
		"ana": " anadiendo=8 anadiremos=8 anadido=8 anadir=8 anadimos=8 anadio=8 ",
		"agr": " agregando=8 agregaremos=8 agregar=8 agregamos=8 agrego=8 ",
		"cre": " creando=8 crearemos=8 crear=8 creer=32 creare=256 ",
		"ten": " tenemos=8 ten=26112 tento=8192 tenggat=65536 tentang=65536 tenaga=65536 tengah=65536 ",
		"voy": " voy=8 ",
		"nec": " necesitamos=8 necesario=8 necessario=16 ",
		"hay": " hay=32776 ",
		"eso": " eso=8 ",
		"cas": " caso=280 casa=16 cas=32 casova=8192 cast=8192 castecne=8192 casem=8192 ",
		"lug": " lugar=24 luglio=256 lug=256 ",
		"ult": " ultimo=264 ultima=24 ",
		"fin": " finalmente=24 finales=8 fin=40 final=24 fins=16 finire=256 fine=256 fino=256 ",
		"alg": " algunas=8 algunos=8 alguem=16 algumas=16 alguns=16 algemene=512 ",
		"var": " varios=24 varias=24 varie=256 vara=4096 varje=4096 var=4096 vart=4096 varfor=4096 vardagar=4096 varen=4096 vardi=16384 ",
		"doc": " documentar=24 documento=280 doce=8 documentacion=8 documentacao=16 documenter=32 document=544 documentation=32 documentare=256 documentazione=256 documenteren=512 documenteer=512 documentatie=512 docelowo=1024 doc=32768 ",
		"eli": " eliminar=8 eliminare=256 eliminovat=8192 elimizden=16384 ",
		"eva": " evaluar=8 evaluer=32 ",
		"def": " definir=56 definire=256 ",
		"gar": " garantizar=8 garantir=48 garantire=256 gara=256 gar=4096 ",
		"ase": " asegurar=8 ",
		"aju": " ajustar=24 ajuster=32 ",
		"mig": " migrar=24 migrer=32 miglioreremo=256 miglioramento=256 miglioramenti=256 migliorare=256 ",
		"aum": " aumentar=24 aumentare=256 ",
		"red": " reducir=8 redactado=8 reduzir=16 redigido=16 redaction=32 reduire=32 redige=32 redigee=32 redatto=256 reden=512 redenen=512 redan=4096 reditel=8192 reddedildi=16384 ",
		"mon": " monitorear=8 monitorizar=8 monitoreando=8 monitorizando=8 monitorizacion=8 monitoreo=8 monitorar=16 monitorando=16 monitoramento=16 monde=32 mon=32 montag=64 monat=64 monate=64 monaten=64 monats=64 monatsende=64 monatlich=64 monitorare=256 monitoraggio=256 monitorowanie=1024 monitorovani=8192 mong=32768 ",
		"sep": " separar=24 septiembre=8 sept=104 sep=72 separer=32 septembre=32 september=70208 septembers=64 separare=256 sepsano=8192 septembra=8192 septembri=8192 seperti=65536 sepakat=65536 sepanjang=65536 sepuluh=65536 ",
		"for": " formar=8 formulario=24 formacion=8 fora=16 foram=16 for=4112 former=32 formulaire=32 formation=32 fortschritt=64 formular=12352 formare=256 formazione=256 formulier=512 formularz=1024 forbattrar=4096 forbattra=4096 forsiktighetsatgarder=4096 forbattringsatgarder=4096 forbattringar=4096 forebyggande=4096 fortsatt=4096 forhindrar=4096 fortsattning=4096 forkastat=4096 forbattring=4096 forfallodatum=4096 forslag=4096 forfattare=4096 forbattringsatgard=4096 fore=4096 forhindra=4096 fortsatta=4096 forsta=4096 forst=4096 forkastades=4096 foreskrifter=4096 forutsattningar=4096 forvantas=4096 forhoppningsvis=4096 fort=4096 form=16384 format=65536 formulir=65536 ",
		"nin": " ninguna=8 ninguno=8 ",
		"opt": " optimizar=8 options=32 option=96 optimiser=32 optimieren=64 optimierung=64 optie=512 ",
		"vez": " vez=24 ",
		"nun": " nunca=24 ",
		"mod": " modelo=24 modele=32 mode=32 modifications=32 moderation=64 modifiche=256 modello=256 modulo=256 ",
		"niv": " nivel=24 niveau=32 ",
		"nor": " normas=24 ",
		"run": " runbook=130936 ",
		"pol": " politica=280 politicas=24 pole=32 politique=32 polityka=1024 poludnia=1024 polnocy=1024 polowa=1024 polowy=1024 polowie=1024 polrocze=1024 polrocza=1024 polroczu=1024 policy=4096 poledne=8192 polovina=8192 poloviny=8192 polovine=8192 pololeti=8192 politika=16384 politikasi=16384 ",
		"gui": " guia=24 guias=24 guide=4384 guides=32 guida=256 guiden=4096 gui=32768 ",
		"che": " checklist=824 chez=32 chef=4128 cheffe=32 checkliste=64 che=33024 checklista=5120 ",
		"cha": " changelog=888 chamado=16 change=32 changer=32 changeons=32 chantiers=32 chantier=32 chance=32 charge=32 chaque=32 changements=32 charte=32 chan=32768 chay=32768 chap=32768 cham=32768 ",
		"bue": " buenas=8 ",
		"pra": " practicas=8 pra=16 prazo=16 praticas=16 pratiques=32 pravention=64 praventivmaßnahme=64 praventiv=64 pratiche=256 prac=1024 praca=1024 pracujemy=1024 prawdopodobnie=1024 praci=8192 pravidlo=8192 pracujeme=8192 pravidla=8192 pravdepodobne=8192 pracovni=8192 pracovnich=8192 pracovnych=8192 prazdnin=8192 prazdninami=8192 prasyarat=65536 ",
		"ins": " instructivo=8 installe=32 installee=32 ins=64 instellen=512 instrukcja=1024 installd=4096 insiden=65536 ",
		"ide": " identificado=24 identifie=32 idee=256 ",
		"tut": " tutorial=344 tutoriel=32 tutti=256 tutte=256 tutto=256 tutanak=16384 ",
		"his": " historial=8 historico=16 historique=32 historie=8256 historia=1024 ",
		"esc": " escalado=8 escopo=16 escalonamento=16 escrito=16 escalade=32 escalatie=512 ",
		"exc": " excepciones=8 excecoes=16 excuse=32 excusee=32 excuses=32 exceptions=32 ",
		"tu": " tu=33064 ",
		"tus": " tus=8 tussen=512 ",
		"fav": " favor=24 favore=256 ",
		"sid": " sido=24 ",
		"emi": " emitido=24 ",
		"edi": " edicion=8 edition=32 ediliyor=16384 ediyor=16384 edildi=16384 ediyoruz=16384 ",
		"esp": " esperado=24 esperada=24 ",
		"ene": " enero=8 ene=8 ",
		"feb": " febrero=8 feb=65864 februar=8256 februars=64 febbraio=256 februari=78336 februara=8192 ",
		"abr": " abril=24 abr=24 ",
		"may": " mayo=8 may=32776 mayis=16384 ",
		"jun": " junio=8 jun=8280 junho=16 juni=78400 junis=64 juna=8192 ",
		"jul": " julio=8 jul=12376 julho=16 juli=78400 julis=64 jullie=512 julen=4096 juldagen=4096 julafton=4096 jula=8192 ",
		"ago": " agosto=280 ago=280 agora=16 ",
		"set": " setiembre=8 setor=16 setembro=16 set=272 sete=16 setzen=64 settore=256 settimana=256 settembre=256 sett=256 sette=256 settimane=256 settimanale=256 settimanalmente=256 setiap=65536 setelah=65536 ",
		"oct": " octubre=8 oct=40 octobre=32 ",
		"nov": " noviembre=8 nov=376 noventa=24 novo=16 novembro=16 nove=8464 novembre=288 november=70208 novembers=64 novanta=256 novy=8192 novembra=8192 novembri=8192 noveho=8192 ",
		"dic": " diciembre=8 dic=264 dicembre=256 dich=32768 dicatat=65536 ",
		"dom": " domingo=24 domande=256 domanda=256 domenica=256 domani=256 domowa=1024 domaci=8192 domluvili=8192 ",
		"lun": " lunes=8 lundi=32 lungo=256 lunedi=256 ",
		"mie": " miercoles=8 mieux=32 miedzy=1024 miesiac=1024 miesiace=1024 miesiecy=1024 miesiaca=1024 miesiacu=1024 miesiacach=1024 ",
		"jue": " jueves=8 ",
		"vie": " viernes=8 viene=8 viennent=32 vier=576 vierzehn=64 viertes=64 vierten=64 vierteljahrlich=64 vierde=512 viec=32768 vien=32768 viet=32768 ",
		"sab": " sabado=24 sabato=256 sablona=8192 sablon=16384 sablonu=16384 sabtu=65536 ",
		"dos": " dos=88 doslo=8192 dostane=8192 dostanou=8192 ",
		"tre": " tres=24 treinta=8 treinar=16 treinamento=16 trente=32 tre=4352 trenta=256 trekker=512 tredje=4096 trettio=4096 treba=8192 treti=8192 tretiho=8192 tretim=8192 tren=32768 ",
		"cin": " cinco=24 cinq=32 cinque=256 cinnost=8192 ",
		"sei": " seis=24 seit=64 sein=64 sei=256 seizoen=512 ",
		"sie": " siete=8 siehe=64 sie=1088 sieben=64 sierpnia=1024 sierpien=1024 sierpniu=1024 siedem=1024 siedmiu=1024 ",
		"och": " ocho=8 och=4096 ",
		"die": " diez=8 dieses=64 die=576 dieser=64 diese=64 diesem=64 diesen=64 dies=64 dienstgutevereinbarung=64 dienstag=64 dieci=256 dienstverleningsovereenkomst=512 dien=32768 dieu=32768 diem=32768 ",
		"onc": " once=16392 oncelik=16384 onceki=16384 oncelikle=16384 ",
		"vei": " veinte=8 ",
		"ses": " sesenta=8 sessenta=16 ses=32 sessanta=256 sesti=8192 sest=8192 sesegera=65536 ",
		"mes": " mes=24 meses=24 mesmo=16 mesma=16 mesclar=16 mesures=32 mesure=32 mese=256 mesi=256 mesic=8192 mesice=8192 mesicu=8192 mesiac=8192 mesiace=8192 mesiacov=8192 mesiaca=8192 mesicich=8192 mesicne=8192 mesicni=8192 ",
		"er": " er=4648 ",
		"ano": " ano=24 anos=24 anomalie=32 ",
		"exp": " expira=24 expiran=8 expiram=16 experience=32 exploitation=32 expire=32 expirent=32 expirant=32 ",
		"atr": " atras=24 atribuido=16 atribuida=16 ",
		"den": " dentro=24 den=61504 denna=4096 denik=8192 denne=8192 denni=8192 dengan=65536 ",
		"men": " menos=8 mensualmente=8 mensual=8 mensalmente=16 mensal=16 mener=32 menees=32 mensuel=32 mensuellement=32 mensuelle=32 mensile=256 mensilmente=256 men=4096 menime=8192 mengerjakan=65536 mencegah=65536 menengah=65536 menangani=65536 menerima=65536 mendapat=65536 menutup=65536 menyelesaikan=65536 menurut=65536 menggabungkan=65536 mendeteksi=65536 menerapkan=65536 mengganti=65536 menyebabkan=65536 menunggu=65536 menyiapkan=65536 menambahkan=65536 mengumumkan=65536 mengapa=65536 menambah=65536 menyusun=65536 menyediakan=65536 menjalankan=65536 menghapus=65536 menulis=65536 meningkatkan=65536 mengatur=65536 mengotomatiskan=65536 mendokumentasikan=65536 mengevaluasi=65536 meninjau=65536 mengurangi=65536 menguji=65536 ",
		"aca": " acabe=8 acao=16 acaba=16384 ",
		"mas": " mas=24 maste=4096 maska=4096 masih=65536 masalah=65536 masa=65536 ",
		"hor": " horas=24 hora=24 hors=32 ",
		"lab": " laborable=8 laborables=8 ",
		"hoy": " hoy=8 ",
		"noc": " noche=8 nochebuena=8 nochevieja=8 noch=64 ",
		"oto": " otono=8 otomatiklestir=16384 ",
		"nav": " navidad=8 navrhy=8192 navrh=8192 navod=8192 ",
		"rey": " reyes=8 ",
		"1er": " 1er=40 ",
		"2º": " 2º=24 ",
		"bre": " breve=280 brevedad=8 brevemente=16 brezna=8192 brezen=8192 breznu=8192 ",
		"spr": " sprint=128888 sprints=632 spraken=512 sprawdzic=1024 sprawdzimy=1024 sprincie=1024 sprintu=9216 sprinty=9216 sprintow=1024 sprintar=4096 sprinten=4096 spravci=8192 sprintten=16384 sprinti=16384 sprintte=16384 ",
		"san": " santa=8 sans=32 san=256 sang=32768 ",
		"vac": " vacaciones=8 vacances=32 vacanze=256 ",
		"lan": " lanzamiento=8 lancamento=16 langfristig=64 lang=4160 lange=512 lank=4096 langt=4096 lan=32768 lanjutan=65536 lanjut=65536 langkah=65536 ",
		"hit": " hito=8 ",
		"fie": " fiestas=8 ",
		"poc": " pocos=8 pocas=8200 pochi=256 poche=256 poczatek=1024 poczatku=1024 pocinaje=8192 ",
		"anu": " anualmente=24 anual=24 ",
		"ale": " alertas=24 alem=16 alerting=32 ale=9216 alebo=8192 ",
		"obs": " observabilidad=8 observabilidade=16 ",
		"cap": " capacitacion=8 capodanno=256 cap=32768 ",
		"mud": " muda=16 mudar=16 mudamos=16 mudou=16 mudancas=16 mudahale=16384 mudurlugu=16384 muduru=16384 ",
		"mel": " melhorar=16 melhorias=16 melhoria=16 melhorando=16 melhoraremos=16 melding=512 mellan=4096 mel=8192 meli=8192 melatih=65536 ",
		"nao": " nao=32784 ",
		"vol": " volte=16 volta=256 volgende=512 volgend=512 volgens=512 voltooid=512 ",
		"daq": " daqui=16 ",
		"far": " faremos=16 fare=256 faremo=256 fardig=4096 fardigt=4096 far=4096 farkli=16384 ",
		"dif": " diferente=16 diffuse=32 ",
		"faz": " fazer=16 fazendo=16 faz=16 faza=1024 faze=8192 ",
		"ain": " ainda=16 ",
		"vai": " vai=32784 vais=32 ",
		"fei": " feito=16 feita=16 feira=16 feierabend=64 feiertagen=64 feiertage=64 ",
		"pon": " pontos=16 ponto=16 ponadto=1024 ponizsze=1024 poniewaz=1024 poniedzialek=1024 poniedzialku=1024 poniedzialkiem=1024 ponauceni=8192 ponaucenia=8192 pondeli=8192 pondelka=8192 pondelok=8192 ",
		"fol": " follow=3344 folgt=64 folgemaßnahme=64 folgende=64 folgenden=64 foljs=4096 foljande=4096 ",
		"ups": " ups=2064 ",
		"ja": " ja=9232 ",
		"fiz": " fizemos=16 ",
		"lic": " licao=16 licoes=16 lich=32768 ",
		"em": " em=16 ",
		"and": " andamento=16 anders=576 andern=64 andert=64 anderungen=64 anderungsprotokoll=64 anderungshistorie=64 anderung=64 andato=256 andrat=4096 andras=4096 andrar=4096 andra=4096 andringar=4096 andringslogg=4096 andringshistorik=4096 anda=65536 ",
		"os": " os=9232 ",
		"voc": " voce=16 voces=16 ",
		"ime": " imediatas=16 imediato=16 ",
		"do": " do=42064 ",
		"sum": " sumario=16 sumarizacia=8192 ",
		"exe": " executivo=16 executadas=16 exempel=4096 ",
		"deu": " deu=16 deuxiemement=32 deux=32 deuxieme=32 ",
		"err": " errado=16 ",
		"ond": " onde=16 onderwerp=512 onder=512 onderzoeken=512 onderzoek=512 onderdelen=512 ",
		"tiv": " tivemos=16 ",
		"sor": " sorte=16 sorgen=64 sorular=16384 sorumlu=16384 sorumlusu=16384 sorun=16384 soru=16384 ",
		"fat": " fatores=16 fatto=256 fattori=256 fatta=256 fatti=256 fatte=256 ",
		"foi": " foi=16 fois=32 ",
		"cri": " criterios=16 criando=16 criaremos=16 criar=16 criamos=16 ",
		"ace": " aceite=16 ",
		"lon": " longo=16 long=32800 ",
		"nas": " nas=8208 nastepcze=1024 nastepne=1024 nasze=1024 nastepny=1024 nasz=1024 nasza=1024 nastepnie=1024 nastepujace=1024 naszej=1024 nastepnym=1024 nasta=4096 nasledujici=8192 nase=8192 nasazeno=8192 nastavime=8192 nasadili=8192 nasledne=8192 nasledujuce=8192 nasich=8192 nastavit=8192 nasadit=8192 nasazeni=8192 nasazenim=8192 nasil=16384 ",
		"nes": " neste=16 nessuna=256 nessuno=256 nestalo=8192 ",
		"out": " outros=16 outubro=16 out=16 outono=16 outre=32 ",
		"bai": " baixa=16 bai=32768 baik=65536 ",
		"da": " da=49488 ",
		"das": " das=80 dass=64 ",
		"ati": " atividade=16 ",
		"cui": " cuida=16 cuidando=16 ",
		"dat": " data=1296 date=32 datum=12864 dat=33280 ",
		"qua": " quando=272 qualquer=16 qual=16 quais=16 quarta=16 quatro=16 quarto=272 quanto=272 quand=32 quatre=32 quatrieme=32 quartal=64 quartale=64 quartalen=64 quartals=64 quartalsende=64 quartalswechsel=64 quartalsweise=64 quale=256 qualora=256 quali=256 quattro=256 quattordici=256 qualche=256 ",
		"ate": " ate=16 aterstar=4096 aterstallning=4096 aterstall=4096 ateroppna=4096 aterskapa=4096 aterkallad=4096 aterkommer=4096 ",
		"sta": " status=65616 statut=32 stand=576 statusprotokoll=64 stato=256 sta=256 stata=256 stabilire=256 stati=256 state=256 stasera=256 stagione=256 stappen=512 stap=512 statuslog=512 stappenplan=512 stalo=9216 stan=1024 staran=1024 statusu=1024 stanger=4096 stang=4096 stangd=4096 stangt=4096 startad=4096 stall=4096 statuslogg=4096 starosti=8192 stav=8192 stavovy=8192 stary=8192 ",
		"dis": " disso=16 discuter=32 diskuteras=4096 dispecink=8192 diselesaikan=65536 disepakati=65536 disebabkan=65536 ",
		"nis": " nisso=16 niski=1024 nisan=16384 ",
		"ass": " assumiu=16 assim=16 assigne=32 assignee=32 assurer=32 assegnatario=256 assegnato=256 assegnata=256 assente=256 assenti=256 assistenza=256 assicurare=256 ",
		"coo": " coordenador=16 coordenadora=16 coordenacao=16 coordinamento=256 coordinator=512 ",
		"squ": " squad=16 squadra=256 ",
		"tim": " time=16 timmar=4096 tim=73728 ",
		"ata": " ata=16 ataganden=4096 atar=4096 atanan=16384 atas=65536 atau=65536 ",
		"sup": " suporte=16 support=96 supprime=32 supprimee=32 supprimer=32 supervision=32 supporten=4096 supaya=65536 ",
		"eng": " engenharia=16 engagements=32 engageons=32 engagement=32 ",
		"eu": " eu=48 ",
		"ira": " ira=16 irao=16 ",
		"vao": " vao=32784 ",
		"dev": " deve=272 devem=16 devera=16 deverao=16 devido=16 devemos=16 deveriamos=16 developpeurs=32 devra=32 devront=32 devons=32 devrait=32 devrions=32 developper=32 devono=256 deviti=8192 devet=8192 devam=16384 devrede=16384 devreye=16384 ",
		"um": " um=80 ",
		"uma": " uma=16 umas=16 ",
		"na": " na=26128 ",
		"as": " as=16 ",
		"uns": " uns=80 unser=64 unsere=64 unserem=64 unserer=64 ",
		"ess": " esse=16 essa=16 essere=256 ",
		"ist": " isto=16 ist=64 iste=16384 istilah=65536 ",
		"seu": " seu=16 seus=16 ",
		"sua": " sua=32784 suas=16 suat=32768 ",
		"pel": " pelo=16 pela=16 pelanggan=65536 pelajaran=65536 pelaksana=65536 peladen=65536 pelatihan=65536 ",
		"apo": " apos=16 ",
		"ou": " ou=48 ",
		"sao": " sao=32784 ",
		"ao": " ao=16 ",
		"aos": " aos=16 ",
		"vej": " veja=16 ",
		"vid": " vide=16 vidare=4096 vidtagna=4096 vid=4096 vidtar=4096 ",
		"ex": " ex=4144 ",
		"sub": " substituir=16 substitui=16 substituido=16 substituida=16 subat=16384 ",
		"cob": " cobrir=16 cobre=16 ",
		"tin": " tinha=16 tin=32768 tinh=32768 tindakan=65536 tindak=65536 tinggi=65536 ",
		"ar": " ar=4112 ",
		"abe": " aberto=16 aber=64 abend=64 ",
		"adi": " adiado=16 adiada=16 adicionando=16 adicionaremos=16 adicionar=16 adicionamos=16 adimlar=16384 adimlari=16384 adim=16384 ",
		"vou": " vou=16 vous=32 ",
		"div": " divulgaremos=16 diverse=256 diversi=256 divisi=65536 ",
		"hou": " houver=16 houden=512 ",
		"fim": " fim=16 ",
		"tud": " tudo=16 ",
		"pud": " pudermos=16 ",
		"atu": " atualizar=16 atualizamos=16 atualizado=16 atualizacao=16 aturan=65536 ",
		"tes": " testar=16 tester=32 tes=32 testen=576 testare=256 testa=4096 teshis=16384 tespit=16384 teslim=16384 tesekkur=16384 test=16384 ",
		"pad": " padronizar=16 pada=65536 ",
		"aci": " acima=16 acil=16384 acik=16384 aciklama=16384 ",
		"nen": " nenhuma=16 nenhum=16 neni=8192 nen=32768 ",
		"oti": " otimizar=16 ",
		"gab": " gabarito=16 gabarit=32 ",
		"boa": " boas=16 ",
		"amb": " ambito=272 ",
		"pap": " papeis=16 ",
		"teu": " teu=16 ",
		"tua": " tua=272 tuan=32768 ",
		"hav": " havia=16 ",
		"jan": " janeiro=16 jan=80 janvier=32 janv=32 januar=8256 janner=64 januars=64 januari=78336 januara=8192 janji=65536 jangka=65536 ",
		"fev": " fevereiro=16 fev=48 fevrier=32 fevr=32 ",
		"mai": " maio=16 mai=32880 mais=112 maintenant=32 ",
		"dez": " dezembro=16 dez=80 dezember=64 dezembers=64 deze=512 ",
		"sex": " sexta=16 sex=4096 sextio=4096 ",
		"doi": " dois=16 doit=32 doivent=32 doi=32768 ",
		"dua": " duas=16 dua=98304 ",
		"oit": " oito=16 ",
		"onz": " onze=560 ",
		"doz": " doze=16 ",
		"vin": " vinte=16 vingt=32 vinter=4096 vintern=4096 ",
		"vem": " vem=4112 ",
		"1º": " 1º=16 ",
		"1o": " 1o=16 ",
		"2o": " 2o=16 ",
		"3º": " 3º=16 ",
		"3o": " 3o=16 ",
		"4º": " 4º=16 ",
		"4o": " 4o=16 ",
		"age": " agendado=16 agendada=16 ",
		"mei": " meio=16 meia=16 meilenstein=64 mei=66048 ",
		"noi": " noite=16 noi=33024 ",
		"uti": " util=16 utilisateurs=32 utilisation=32 ",
		"ute": " uteis=16 utenti=256 utery=8192 uterka=8192 ",
		"ama": " amanha=16 ama=16384 amac=16384 ",
		"nat": " natal=65552 natale=256 natychmiastowe=1024 ",
		"ves": " vespera=16 ",
		"mea": " meados=16 ",
		"rap": " rapido=16 rapport=4640 rapidement=32 rapporto=256 raportu=1024 rapor=16384 ",
		"log": " logo=16 log=65536 ",
		"fer": " ferias=16 ferons=32 ferme=32 fermer=32 fertig=64 ferner=64 ferien=64 ferragosto=256 ferie=256 ferii=1024 ",
		"fes": " festas=16 festgestellt=64 feste=256 ",
		"pou": " poucos=16 poucas=16 pour=32 pourrait=32 pouvoir=32 pouvons=32 pourquoi=32 pouceni=8192 pouzit=8192 ",
		"ce": " ce=32 ",
		"nou": " nous=32 nouvel=32 ",
		"avo": " avons=32 ",
		"qu": " qu=32 ",
		"on": " on=16416 ",
		"all": " allons=32 allez=32 alle=320 alles=576 allo=256 alla=4352 allarmi=256 allen=512 allereerst=512 allt=4096 ",
		"ame": " ameliorer=32 ameliorons=32 ameliorations=32 amelioration=32 ameliorerons=32 ",
		"cel": " cela=32 cellule=32 cel=1024 cely=8192 ",
		"ne": " ne=24864 ",
		"ca": " ca=32800 ",
		"sui": " suites=32 suivi=32 suite=32 suivie=32 suivis=32 suivantes=32 suivants=32 suivre=32 ",
		"fai": " faire=32 faisons=32 fait=32 faite=32 faits=32 ",
		"et": " et=16416 ",
		"eta": " etapes=32 etat=32 etape=32 etait=32 etablir=32 etaient=32 etapie=1024 ",
		"poi": " points=32 point=32 poi=256 pointy=1024 poinformujemy=1024 poin=65536 ",
		"tac": " taches=32 tache=32 tac=32768 tach=32768 ",
		"att": " attenuation=32 attente=32 attendu=32 attendue=32 attenuer=32 attivita=256 attivo=256 attesa=256 attivato=256 attivare=256 atteso=256 att=4096 atta=4096 ",
		"ave": " avenir=32 avec=32 aveva=256 ",
		"ens": " ensuite=32 enseignements=32 ",
		"imm": " immediates=32 immediate=256 ",
		"dej": " deja=32 ",
		"cou": " cours=32 court=32 couvrir=32 couvre=32 courant=32 ",
		"feu": " feuille=32 ",
		"rou": " route=32 rouvrir=32 ",
		"pis": " pistes=32 ",
		"quo": " quoi=32 quotidien=32 quotidiennement=32 quotidienne=32 quotidiano=256 quotidiana=256 quotidianamente=256 quoc=32768 ",
		"les": " les=32 leser=64 lessons=64 lessen=512 ",
		"adh": " adherents=32 ",
		"chr": " chronologie=608 chronologia=1024 ",
		"rac": " racine=32 racines=32 ",
		"ori": " origine=32 originariamente=256 ",
		"syn": " synthese=32 ",
		"app": " apportee=32 applique=32 appliquer=32 appris=32 apprese=256 appendice=256 applicare=256 applicabile=256 ",
		"il": " il=288 ",
		"fon": " fonctionne=32 ",
		"ann": " annexe=32 annexes=32 annuler=32 annee=32 annees=32 annuel=32 annuellement=32 annuelle=32 annullare=256 anno=256 anni=256 annuale=256 annualmente=256 annorlunda=4096 annat=4096 ",
		"sym": " symptomes=32 symptome=64 symptomen=512 symptom=4096 ",
		"str": " strategie=32 streefdatum=512 streven=512 streszczenie=1024 stronie=1024 struken=4096 streda=8192 stredy=8192 stredu=8192 ",
		"bil": " bilan=32 bilaga=4096 bilinen=16384 bilgilendirecegiz=16384 bila=65536 ",
		"etu": " etudiees=32 etudions=32 etudier=32 ",
		"sur": " surprises=32 sur=32 surveiller=32 surveillance=32 surec=16384 surecler=16384 surum=16384 suruyor=16384 surdurecegiz=16384 surede=16384 sure=16384 surumden=16384 surume=16384 surumde=16384 ",
		"moy": " moyen=32 moyenne=32 ",
		"sou": " sous=32 souhaitons=32 ",
		"jou": " jours=32 jour=32 journal=32 journee=32 jouw=512 ",
		"dan": " dans=32 dann=64 dan=114688 dang=32768 danh=32768 ",
		"ici": " ici=32 icin=16384 icinde=16384 ",
		"le": " le=288 ",
		"hau": " haute=32 hausaufgaben=64 haufigkeit=64 haufige=64 ",
		"bas": " basse=32 bassa=256 baslik=16384 baslanmadi=16384 baslamadi=16384 basladik=16384 basi=16384 basinda=16384 basina=16384 ",
		"du": " du=36960 ",
		"pil": " pilote=32 pilotee=32 ",
		"occ": " occupe=32 occupa=256 occupano=256 occupero=256 ",
		"ech": " echeance=32 ",
		"cib": " cible=32 ",
		"lie": " lien=32800 lie=32 liee=32 lies=32 lief=64 liegt=64 lieu=32768 ",
		"som": " sommes=32 sommer=64 som=36864 sommar=4096 sommaren=4096 ",
		"typ": " type=32 typ=13376 ",
		"suj": " sujet=32 ",
		"col": " colle=32 collegamento=256 ",
		"abs": " absents=32 abschluss=64 abschnitt=64 ",
		"moi": " moi=32800 mois=32 ",
		"tou": " tous=32 toutes=32 tout=32 toute=32 toussaint=32 ",
		"von": " vont=32 von=64 vong=32768 ",
		"etr": " etre=32 ",
		"une": " une=16416 unentschieden=64 ",
		"dem": " demande=32 demain=32 dem=32832 demnachst=64 ",
		"fic": " fiche=32 ",
		"cet": " cet=32 cette=32 cetnost=8192 ",
		"ces": " ces=32 ",
		"not": " notre=32 notfallhandbuch=64 notulen=66048 ",
		"vot": " votre=32 ",
		"leu": " leur=32 ",
		"sa": " sa=13344 ",
		"au": " au=32 ",
		"aux": " aux=32 ",
		"sel": " selon=32 selanjutnya=65536 selesai=65536 seluruh=65536 selain=65536 selama=65536 selasa=65536 selambat=65536 ",
		"voi": " voir=32 voi=33024 ",
		"mem": " meme=32 memperbaiki=65536 membatalkan=65536 memeriksa=65536 membangun=65536 memutuskan=65536 memberi=65536 memberitahu=65536 membuat=65536 memastikan=65536 membekukan=65536 memperbarui=65536 memindahkan=65536 memasang=65536 memisahkan=65536 memantau=65536 ",
		"aus": " aussi=32 aussteht=64 ausblick=64 aus=64 ausfall=64 auslost=64 auslosen=64 ausgerollt=64 ausstehend=64 ausgetauscht=64 ausnahmen=64 ausgabe=64 ",
		"pha": " phase=96 phap=32768 phat=32768 phan=32768 phai=32768 pham=32768 ",
		"nœu": " nœud=32 ",
		"pan": " panne=32 panstwa=1024 panjang=65536 panduan=65536 ",
		"lig": " ligne=32 ligt=512 ligger=4096 ",
		"pui": " puis=32 ",
		"liv": " livrer=32 livre=32 live=70208 livello=256 ",
		"aur": " aurait=32 auraient=32 ",
		"ont": " ont=32 ontwikkelaars=512 ",
		"peu": " peut=32 peu=32 ",
		"clo": " clos=32 close=32 ",
		"non": " non=288 ",
		"ajo": " ajoute=32 ajoutee=32 ajouterons=32 ajouter=32 ",
		"eff": " effectue=32 effectuee=32 effettuati=256 ",
		"ren": " renforcons=32 renforcerons=32 renforcer=32 rendu=32 rentree=32 rensa=4096 rencana=65536 rendah=65536 ",
		"je": " je=8736 ",
		"ega": " egalement=32 ",
		"fau": " faut=32 faudrait=32 ",
		"ete": " ete=32 ",
		"abo": " abord=32 ",
		"enf": " enfin=32 ",
		"plu": " plus=32 plusieurs=32 ",
		"dor": " dorenavant=32 dort=16384 dorduncu=16384 ",
		"aug": " augmenter=32 august=8256 aug=4160 augusts=64 augustus=512 augusti=4096 augusta=8192 auguste=8192 ",
		"ci": " ci=288 ",
		"auc": " aucune=32 aucun=32 auch=64 ",
		"nea": " neant=32 ",
		"lor": " lorsque=32 lordag=4096 lordagen=4096 ",
		"jam": " jamais=32 jam=65536 ",
		"gen": " generales=32 generali=256 gennaio=256 gen=256 genomen=512 genomforda=4096 genom=4096 genomfort=4096 genomford=4096 genomfor=4096 ",
		"bon": " bonnes=32 bon=32768 ",
		"enq": " enquete=32 ",
		"rol": " roles=32 rollen=576 ",
		"vos": " vos=32 vostro=256 vostra=256 ",
		"veu": " veuillez=32 ",
		"ton": " ton=32 tong=32768 ",
		"vis": " visons=32 ",
		"avr": " avril=32 avr=32 avrebbe=256 avra=256 ",
		"jui": " juin=32 juillet=32 juil=32 ",
		"aou": " aout=32 ",
		"dim": " dimanche=32 dimulai=65536 ",
		"jeu": " jeudi=32 ",
		"sam": " samedi=32 samstag=64 samenvatting=512 samenvoegen=512 samre=4096 sammanfattning=4096 samma=4096 sampai=65536 samping=65536 ",
		"tro": " trois=32 troisieme=32 trotz=64 troch=8192 trong=32768 ",
		"six": " six=32 ",
		"hui": " huit=32 hui=32 huiswerk=512 ",
		"neu": " neuf=32 neun=64 neunzig=64 neujahr=64 neu=32768 ",
		"dix": " dix=32 ",
		"dou": " douze=32 doufame=8192 ",
		"soi": " soixante=32 soir=32 ",
		"an": " an=32864 ",
		"ans": " ans=32 ansvarig=4096 ansvariga=4096 ansvarar=4096 anstallt=4096 ",
		"ina": " inactivite=32 ina=16384 ",
		"eme": " eme=32 ",
		"mid": " midi=32 middellange=512 middernacht=512 midden=512 midnatt=4096 midsommar=4096 ",
		"min": " minuit=32 minderung=64 minska=4096 minggu=65536 mingguan=65536 ",
		"heu": " heures=32 heure=32 heute=64 heutigen=64 heutiger=64 ",
		"ouv": " ouvre=32 ouvres=32 ouvrable=32 ouvrables=32 ",
		"auj": " aujourd=32 ",
		"hiv": " hiver=32 ",
		"noe": " noel=49184 ",
		"mi": " mi=288 ",
		"s1": " s1=32 ",
		"2e": " 2e=544 ",
		"s2": " s2=32 ",
		"vit": " vite=32 ",
		"tot": " tot=33312 toto=8192 ",
		"paq": " paques=32 ",
		"wee": " week=544 weekend=1536 ",
		"end": " end=32 ende=64 ",
		"jal": " jalon=32 ",
		"fet": " fetes=32 ",
		"sai": " saison=96 ",
		"heb": " hebdomadaire=32 hebdomadairement=32 hebben=512 ",
		"was": " was=1600 wasze=1024 ",
		"wir": " wir=64 wird=64 ",
		"dar": " daraus=64 darum=64 daran=64 daremo=256 dar=4096 darfor=4096 dari=65536 ",
		"mac": " machen=64 macht=64 ",
		"kun": " kunftig=64 kunden=64 kunt=512 kun=512 kunnen=512 kunder=4096 kunde=4096 ",
		"wie": " wie=576 wieder=64 wiederherstellung=64 wiederholung=64 wieso=64 wieczorem=1024 wielkanoc=1024 wielkanoca=1024 ",
		"sic": " sicherstellen=64 sich=64 sicherheit=64 sicurezza=256 ",
		"daf": " dafur=64 daftar=65536 ",
		"vor": " vorkehrungen=64 vorgehen=64 vorbeugende=64 vorbeugung=64 vorgenommen=64 vornehmen=64 vorsatze=64 vorhaben=64 vorgang=64 vorschlag=64 vorstand=64 vor=64 vorfall=64 vorher=64 vorlage=64 vorgeschlagen=64 voraussetzungen=64 vorgelegt=64 voraussichtlich=64 vorbei=64 vorgesehen=64 ",
		"kon": " konsequenzen=64 konnen=64 konnten=64 kon=512 koningsdag=512 kontekst=1024 koniec=9216 kontrolna=1024 konca=1024 koncem=9216 koncu=1024 konkreta=4096 konsekvenser=4096 kontrollera=4096 konfigurera=4096 kontext=8192 kontrolni=8192 konce=8192 konec=8192 konci=8192 konu=16384 kontrol=16384 ",
		"unt": " unternehmen=64 unter=64 untersuchen=64 untersuchung=64 untersucht=64 untuk=65536 ",
		"dag": " dagegen=64 dagen=512 dag=4608 dagelijks=512 dagelijkse=512 dagar=4096 dagarna=4096 dagligen=4096 daglig=4096 dagitim=16384 ",
		"tun": " tun=64 tuntas=65536 ",
		"jet": " jetzt=64 ",
		"gea": " geandert=64 geannuleerd=512 ",
		"ber": " bereits=64 berichtsdatum=64 berichts=64 bericht=64 berodde=4096 beraknas=4096 beraknat=4096 beri=16384 berubah=65536 berikutnya=65536 berjalan=65536 beroperasi=65536 beres=65536 berlangsung=65536 berencana=65536 berkomitmen=65536 berniat=65536 berikut=65536 berusaha=65536 berlaku=65536 berhasil=65536 ",
		"bes": " besser=64 beschlossen=64 beschlusse=64 beschreibung=64 bessere=64 besseres=64 beschreibt=64 besluiten=512 beslissen=512 beschrijving=512 bestuur=512 besloten=512 beschouwing=512 beslut=4096 beslutat=4096 besluta=4096 beskrivning=4096 bestamt=4096 bes=16384 besok=65536 ",
		"kom": " kommt=64 kommenden=64 kommende=64 kommender=64 kommendes=64 kommunikation=4160 komende=512 komt=512 komend=512 komunikacja=1024 kommande=4096 kommit=4096 kommer=4096 komunikace=8192 komitmen=65536 komunikasi=65536 ",
		"zu": " zu=64 ",
		"akt": " aktionsplan=64 aktionen=64 aktionspunkte=64 aktion=64 aktualisiert=64 aktiviert=64 aktualisieren=64 aktualizacja=1024 aktiviteter=4096 aktivitet=4096 aktiverad=4096 aktivera=4096 aktualizovano=8192 aktualizovat=8192 ",
		"maß": " maßnahmenplan=64 maßnahmenkatalog=64 maßnahmen=64 maßnahme=64 ",
		"nac": " nachste=64 nachsten=64 nachstes=64 nachster=64 nachverfolgt=64 nach=64 nachdem=64 nachstem=64 ",
		"sch": " schritte=64 schon=64 schlecht=64 schritt=64 schließt=64 schließlich=64 schnell=64 schnellstmoglich=64 schulung=64 schemalagt=4096 schemalagd=4096 ",
		"wei": " weitere=64 weiteres=64 weiter=64 weitergeht=64 weil=64 weiterhin=64 weihnachten=64 ",
		"to": " to=42048 ",
		"auf": " aufgaben=64 aufgabe=64 auf=64 aufgrund=64 aufmerksamkeit=64 ",
		"geh": " geht=64 ",
		"off": " offene=64 offen=64 offentlichkeitsarbeit=64 ",
		"zus": " zusagen=64 zusammenfassung=64 zustandigkeit=64 zustandig=64 zusammen=64 zustandigkeiten=64 ",
		"wer": " werden=576 wer=64 werde=64 werktag=64 werktage=64 werktagen=64 werk=512 werkte=512 werken=512 werkwijze=512 werd=512 werkdag=512 werkdagen=512 wersja=1024 wersji=1024 ",
		"erl": " erledigt=64 erledigen=64 ",
		"get": " getan=64 getauscht=64 ",
		"umg": " umgesetzt=64 umgestellt=64 ",
		"abg": " abgeleitete=64 abgeschlossen=64 abgelehnt=64 abgelost=64 ",
		"so": " so=32832 ",
		"dam": " damit=64 dam=32768 dampak=65536 ",
		"nic": " nicht=64 nichts=64 nicin=16384 ",
		"abh": " abhilfe=64 abhilfemaßnahmen=64 abhilfemaßnahme=64 ",
		"ube": " ubernimmt=64 ubernommen=64 uber=64 uberarbeiten=64 ubermorgen=64 uberwachung=64 ",
		"etw": " etwas=64 ",
		"meh": " mehr=64 mehrere=64 mehreren=64 ",
		"woz": " wozu=64 ",
		"ler": " lernen=64 ",
		"und": " und=64 undici=256 undviker=4096 undvika=4096 under=4096 undvik=4096 ",
		"fur": " fur=64 ",
		"nut": " nutzer=64 nutzungsbedingungen=64 nutne=8192 ",
		"anw": " anwender=64 anwesend=64 ",
		"bet": " betreiber=64 beteiligte=64 betrieb=64 betriebshandbuch=64 beter=512 betrokkenen=512 ",
		"sof": " sofortmaßnahmen=64 sofort=64 ",
		"beh": " behebung=64 behebt=64 behoben=64 behandelt=64 behandeln=64 beheer=512 behandeling=512 behall=4096 behover=4096 behem=8192 ",
		"zei": " zeitverlauf=64 zeitlicher=64 zeitleiste=64 zeile=64 zeitnah=64 ",
		"abl": " ablauf=64 ablaufen=64 ablauft=64 ",
		"leh": " lehren=64 ",
		"erk": " erkenntnisse=64 erkennung=64 erkennt=64 erkennen=64 erkannt=64 ",
		"urs": " ursache=64 ursachen=64 ursachenanalyse=64 ursprunglich=64 ursprungligen=4096 ",
		"gut": " gut=64 ",
		"wo": " wo=64 ",
		"glu": " gluck=64 ",
		"hat": " hatten=64 hatte=64 hat=64 ",
		"hin": " hintergrund=64 hinter=64 hinzufugen=64 hinh=32768 hingga=65536 ",
		"fra": " fragen=64 frage=64 fra=256 framover=4096 framat=4096 fran=4096 fragor=4096 fraga=4096 framflyttad=4096 framtiden=4096 framflyttat=4096 fram=4096 framtid=4096 ",
		"anh": " anhang=64 anh=32768 ",
		"erg": " ergriffene=64 erganzen=64 erganzt=64 ",
		"wah": " wahrend=64 ",
		"tag": " tage=64 tagebuch=64 tag=64 tagen=64 tages=64 taglich=64 ",
		"woc": " wochen=64 woche=64 wochenende=64 wochentlich=64 ",
		"in": " in=4928 ",
		"inn": " innerhalb=64 innanzitutto=256 inne=1024 innan=4096 innevarande=4096 ",
		"bin": " binnen=576 binnenkort=512 ",
		"kur": " kurzfristig=64 kurze=64 kurtarma=16384 kurulu=16384 kural=16384 kuruyoruz=16384 kurduk=16384 kur=16384 kurang=65536 ",
		"arb": " arbeit=64 arbeitspaket=64 arbeiten=64 arbeitstag=64 arbeitstage=64 arbeitstagen=64 arbete=4096 arbetar=4096 arbetsdag=4096 arbetsdagar=4096 ",
		"gel": " gelernt=64 gelost=64 geltungsbereich=64 geleerde=512 geleerd=512 geleden=512 gelecek=16384 gelistiriciler=16384 gelecekte=16384 geleni=16384 ",
		"tur": " turnus=64 tur=16384 ",
		"int": " intervall=4160 intraprendere=256 interventi=256 intervento=256 intraprese=256 intendiamo=256 introducendo=256 introdurre=256 introdotto=256 inte=4096 ",
		"ums": " umsetzung=64 ",
		"wen": " wen=64 wenn=64 wenigen=64 ",
		"fed": " federfuhrung=64 ",
		"bea": " bearbeiter=64 bearbeiterin=64 bearbeitungsstand=64 beauftragte=64 beauftragter=64 bearbeitung=64 ",
		"tea": " team=4928 teamet=4096 ",
		"kum": " kummert=64 ",
		"bis": " bis=64 bisogna=256 bisa=65536 bisakah=65536 ",
		"sti": " stichtag=64 stiamo=256 ",
		"fri": " frist=64 ",
		"am": " am=64 ",
		"wan": " wann=64 wanneer=512 ",
		"zie": " zieldatum=64 ziel=64 zie=512 ",
		"ste": " stehen=64 stel=512 steg=4096 stedry=8192 ",
		"sac": " sachstand=64 sach=32768 ",
		"art": " art=64 artik=16384 artir=16384 ",
		"kat": " kategorie=8256 kategoria=9216 katilimcilar=16384 kategori=81920 katilanlar=16384 ",
		"gru": " grund=4160 grunde=64 grundsatze=64 gruppo=256 grudnia=1024 grudzien=1024 grudniu=1024 gru=1024 grundorsak=4096 grupp=4096 gruppen=4096 ",
		"beg": " begrundung=64 begonnen=576 beginnend=64 beginn=64 begrippen=512 begin=512 begransa=4096 ",
		"the": " thema=64 theo=32768 them=32768 the=32768 ",
		"inh": " inhalt=64 ",
		"dra": " dran=64 draaiboek=512 ",
		"bei": " bei=64 beim=64 ",
		"lei": " leiter=64 leiterin=64 leitung=64 leitfaden=64 ",
		"tei": " teilnehmer=64 teilnehmende=64 teil=64 teilweise=64 ",
		"dab": " dabei=64 ",
		"geg": " gegenmaßnahme=64 gegen=64 ",
		"kor": " korrekturmaßnahme=64 korte=512 korygujace=1024 korrigerande=4096 kort=4096 korenova=8192 koruyucu=16384 korektif=65536 ",
		"abt": " abteilung=64 ",
		"ich": " ich=64 ",
		"ben": " benachrichtigt=64 bene=256 ben=49152 benzer=16384 ",
		"ein": " ein=64 eine=64 einen=64 einem=64 einer=64 einsatz=64 eingerichtet=64 eingespielt=64 eingefuhrt=64 einige=64 einfuhren=64 einrichten=64 eingeplant=64 einigen=64 einmal=64 einddatum=512 eind=512 einde=512 ",
		"jed": " jedes=64 jeden=9280 jede=64 jedem=64 jednego=1024 jedna=9216 jednej=1024 jedenascie=1024 jedenastu=1024 jednoho=8192 jedne=8192 jedenacti=8192 jedenact=8192 jednou=8192 ",
		"als": " als=576 ",
		"erf": " erfasst=64 erfarenheter=4096 ",
		"dok": " dokumentiert=64 dokumentieren=64 dokument=13376 dokumenthistorie=64 dokumentation=4160 dokumentu=9216 dokonczyc=1024 dokumentacja=1024 dokumenterad=4096 dokumentera=4096 dokumentet=4096 dokonceni=8192 dokoncit=8192 dokonceno=8192 dokumentace=8192 dokuman=16384 dokuz=16384 dokumantasyon=16384 dokumen=65536 dokumentasi=65536 ",
		"im": " im=64 ",
		"vom": " vom=64 ",
		"ohn": " ohne=64 ",
		"zum": " zum=64 ",
		"zur": " zur=64 zuruckgenommen=64 zuruckgezogen=64 ",
		"weg": " wegen=64 wegens=512 ",
		"zwi": " zwischen=64 zwiekszymy=1024 zwiekszyc=1024 ",
		"ode": " oder=64 odeslano=8192 odesleme=8192 ",
		"ob": " ob=64 ",
		"kei": " kein=64 keine=64 ",
		"war": " war=64 waren=576 warum=64 warunki=1024 ",
		"wur": " wurde=64 wurden=64 ",
		"vgl": " vgl=576 ",
		"bzw": " bzw=64 ",
		"lau": " laut=64 lauft=64 laufe=64 lauf=64 ",
		"gem": " gemaß=64 ",
		"ab": " ab=64 ",
		"neb": " neben=64 nebo=8192 nebudeme=8192 ",
		"nur": " nur=64 ",
		"ahn": " ahnlich=64 ",
		"nr": " nr=64 ",
		"kno": " knoten=64 ",
		"sto": " storung=64 storto=256 storico=256 storing=512 ",
		"sow": " sowie=64 ",
		"bra": " braucht=64 brauchen=64 brak=1024 bra=4096 brani=8192 ",
		"ers": " ersetzt=64 erstens=64 erste=64 erstellt=64 erstes=64 ersten=64 erster=64 ersatt=4096 ersatter=4096 ersatts=4096 ",
		"blo": " blockiert=64 ",
		"wel": " welche=64 welcher=64 welches=64 welchen=64 welke=512 welk=512 ",
		"gep": " geplant=64 gepland=512 gepubliceerd=512 ",
		"zuv": " zuvor=64 ",
		"ern": " erneuert=64 ",
		"dea": " deaktiviert=64 deadline=512 ",
		"ang": " angepasst=64 angesetzt=64 ",
		"wol": " wollen=64 ",
		"fuh": " fuhren=64 ",
		"ric": " richten=64 richtlinie=64 richtlinien=64 ricevere=256 richt=512 richtlijn=512 richtlijnen=512 ",
		"pru": " prufen=64 prubeh=8192 pruvodce=8192 prubehu=8192 ",
		"mus": " muss=64 mussen=64 muster=64 mustervorlage=64 musi=9216 musza=1024 musteriler=16384 musim=65536 ",
		"dad": " dadurch=64 ",
		"zun": " zunachst=64 ",
		"zwe": " zweitens=64 zweck=64 zwei=64 zweites=64 zweiten=64 zweite=64 ",
		"dri": " drittens=64 drittes=64 dritten=64 drie=512 drift=4096 driftsattning=4096 drive=8192 driv=8192 ",
		"auß": " außerdem=64 ",
		"zud": " zudem=64 ",
		"zuk": " zukunft=64 ",
		"neh": " nehmen=64 ",
		"kan": " kann=64 kan=4608 kansliet=4096 kantor=65536 ",
		"gib": " gibt=64 gibi=16384 ",
		"sat": " satzung=64 satt=4096 satir=16384 sat=32768 satu=65536 ",
		"anl": " anleitung=64 anledning=4096 ",
		"new": " newsletter=64 ",
		"gef": " gefunden=64 ",
		"beo": " beobachtung=64 ",
		"esk": " eskalation=64 eskalacja=1024 eskalering=4096 eskalace=8192 ",
		"hil": " hilft=64 ",
		"ihr": " ihre=64 ihren=64 ihrem=64 ",
		"ihn": " ihnen=64 ",
		"dei": " dein=64 deine=64 deinen=64 dei=256 ",
		"bit": " bitte=64 bitis=16384 bitti=16384 bitmeden=16384 ",
		"wor": " worden=576 wordt=512 ",
		"let": " letzte=64 let=8192 letos=8192 leto=8192 leta=8192 lete=8192 ",
		"zul": " zuletzt=64 zullen=512 zult=512 ",
		"erw": " erwartet=64 ",
		"hof": " hoffentlich=64 ",
		"mrz": " mrz=64 ",
		"okt": " oktober=78400 okt=70208 oktobers=64 oktobra=8192 oktobri=8192 ",
		"dre": " drei=64 dreißig=64 ",
		"ach": " acht=576 achtergrond=512 ",
		"zeh": " zehn=64 ",
		"elf": " elf=576 ",
		"zwo": " zwolf=64 ",
		"zwa": " zwanzig=64 ",
		"jah": " jahr=64 jahre=64 jahren=64 jahres=64 jahresende=64 jahrlich=64 ",
		"anf": " anfang=64 ",
		"gul": " gultig=64 ",
		"spa": " spater=64 spatestens=64 sparas=4096 spatne=8192 ",
		"uhr": " uhr=64 ",
		"mor": " morgen=576 morgon=4096 ",
		"fru": " fruhling=64 fruhjahr=64 ",
		"her": " herbst=64 herhaling=512 herstelmaatregelen=512 herstel=512 hersteld=512 heropenen=512 herfst=512 herkes=16384 her=16384 ",
		"win": " winter=576 ",
		"hei": " heiligabend=64 ",
		"sil": " silvester=64 silvestro=256 silach=8192 silvestr=8192 silvestra=8192 sil=16384 silakan=65536 ",
		"nik": " nikolaus=64 ",
		"kw": " kw=1088 ",
		"kal": " kalenderwoche=64 kalan=16384 kalanlar=16384 kaldirildi=16384 kaldir=16384 kali=65536 ",
		"hal": " halbjahr=64 half=512 halfjaar=512 haller=4096 halvaret=4096 hal=65536 ",
		"bal": " bald=64 baldmoglichst=64 ",
		"mog": " moglich=64 mogen=512 mogelijk=512 moga=1024 ",
		"nah": " naher=64 nahradit=8192 nahrazeno=8192 nahrazen=8192 nahradene=8192 nahradime=8192 ",
		"ost": " ostern=64 ostroznosci=1024 ostatnia=1024 ostatni=8192 ",
		"pfi": " pfingsten=64 ",
		"url": " urlaub=64 ",
		"stu": " stunden=64 stunde=64 ",
		"paa": " paar=576 ",
		"abm": " abmilderung=64 ",
		"ala": " alarmierung=64 alarmering=512 alarmowanie=1024 alarm=16384 alasan=65536 ",
		"cos": " cosa=256 cose=256 ",
		"abb": " abbiamo=256 ",
		"rip": " ripeta=256 ripristino=256 riprodurre=256 ripristinare=256 riparazione=256 ",
		"piu": " piu=256 ",
		"ora": " ora=256 oraz=1024 ",
		"anc": " ancora=256 anche=256 ",
		"azi": " azioni=256 azione=256 ",
		"di": " di=98560 ",
		"pia": " pianificate=256 piano=256 pianificare=256 pianifichiamo=256 pianificato=256 pianificata=256 piatek=1024 piatku=1024 piatok=8192 piatka=8192 ",
		"rie": " rientro=256 riepilogo=256 ",
		"rim": " rimedi=256 rimpiazzato=256 rimuovere=256 rimandato=256 ",
		"up": " up=1280 ",
		"gia": " gia=33024 gian=32768 giai=32768 giao=32768 giam=32768 giang=32768 ",
		"sis": " sistemato=256 sistemisti=256 ",
		"lav": " lavoro=256 lavori=256 lavora=256 lavorazione=256 lavorando=256 lavorativo=256 lavorativi=256 ",
		"aff": " affinche=256 affidato=256 affidata=256 ",
		"chi": " chi=256 chiude=256 chiuso=256 chiudere=256 chiu=32768 chinh=32768 chin=32768 ",
		"fa": " fa=4352 ",
		"gli": " gli=256 ",
		"lez": " lezioni=256 ",
		"rad": " radice=256 rad=12288 rada=8192 ",
		"ris": " risoluzione=256 risolto=256 risolta=256 risolve=256 ",
		"pat": " pattern=256 patrz=1024 patek=8192 patku=8192 patnacti=8192 patnact=8192 ",
		"rif": " riferimenti=256 riferimento=256 rif=256 ",
		"ril": " rilevamento=256 rilevare=256 rilascio=256 rilis=65536 ",
		"sca": " scartate=256 scadenza=256 scartato=256 scartata=256 scalic=1024 ",
		"pot": " potete=256 potrebbe=256 potrete=256 potremmo=256 potem=1024 potom=8192 potrebne=8192 ",
		"dov": " dovete=256 dovra=256 dovranno=256 dove=256 dovrete=256 dovesse=256 dovessero=256 dovuto=256 dovremmo=256 dovod=8192 ",
		"svi": " sviluppi=256 sviluppatori=256 sviluppare=256 ",
		"nei": " nei=256 ",
		"nel": " nelle=256 nel=256 nello=256 nella=256 nell=256 neler=16384 neleri=16384 ",
		"gio": " giorni=256 giovedi=256 giorno=256 giornata=256 giornaliero=256 giornaliera=256 gio=32768 ",
		"ed": " ed=256 ",
		"sia": " siamo=256 siapa=65536 siang=65536 ",
		"ria": " riassunto=256 riaprire=256 ",
		"uff": " ufficio=256 ",
		"dip": " dipartimento=256 dipetik=65536 dipegang=65536 dipantau=65536 diperbaiki=65536 dipindahkan=65536 dipindah=65536 diperbarui=65536 diputuskan=65536 diperkirakan=65536 ",
		"giu": " giustificato=256 giugno=256 giu=33024 giua=32768 ",
		"io": " io=256 ",
		"ogn": " ogni=256 ",
		"deg": " degli=256 degisiyor=16384 degisecek=16384 degistirdik=16384 degisiklikler=16384 degistiriyoruz=16384 degil=16384 degistirildi=16384 degisiklik=16384 degistir=16384 ",
		"ai": " ai=33024 ",
		"agl": " agli=256 ",
		"dal": " dal=8448 dalla=256 dallo=256 dall=256 dalsze=1024 dalej=9216 daligt=4096 dalsi=8192 dalsie=8192 dale=8192 dalam=65536 ",
		"sul": " sul=256 sulla=256 ",
		"ma": " ma=41216 ",
		"ved": " vedi=256 vedremo=256 vedouci=8192 vedeno=8192 ",
		"cfr": " cfr=256 ",
		"opz": " opzione=256 ",
		"gua": " guasto=256 ",
		"sez": " sezione=256 sezioni=256 sezonu=1024 seznam=8192 sezone=8192 sezony=8192 sezon=16384 ",
		"rig": " riga=256 ",
		"dop": " dopo=256 dopodomani=256 dopisac=1024 dopady=8192 dopad=8192 doporuceni=8192 doplnime=8192 doplnit=8192 doplneno=8192 ",
		"sen": " senza=256 senast=4096 senare=4096 sene=16384 seneye=16384 senin=65536 ",
		"sos": " sostituire=256 sostituito=256 sostituita=256 ",
		"cop": " coprire=256 ",
		"puo": " puo=256 ",
		"avv": " avviare=256 avvisat=4096 avvisad=4096 avvisades=4096 ",
		"spo": " spostato=256 spostata=256 spostare=256 spoedig=512 spowodowal=1024 spowodowala=1024 sporzadzono=1024 sporzadzony=1024 ",
		"rin": " rinviato=256 rinviata=256 ringkasan=65536 ",
		"agg": " aggiornato=256 aggiornata=256 aggiungendo=256 aggiunto=256 aggiorneremo=256 aggiornamento=256 aggiungere=256 aggiornare=256 ",
		"ino": " inoltre=256 inom=4096 ",
		"vog": " vogliamo=256 ",
		"vi": " vi=37120 ",
		"sar": " sara=256 saranno=256 sarete=256 ",
		"spe": " speriamo=256 ",
		"luo": " luogo=256 ",
		"meg": " meglio=256 ",
		"dob": " dobbiamo=256 dobrze=1024 dobre=8192 dobe=8192 ",
		"riv": " rivedere=256 ",
		"rid": " ridurre=256 ",
		"raf": " rafforzare=256 ",
		"rei": " reindirizzare=256 reikwijdte=512 ",
		"scr": " scrivere=256 scritto=256 ",
		"buo": " buone=256 buoc=32768 ",
		"sco": " scopo=256 ",
		"ecc": " eccezioni=256 ",
		"ruo": " ruoli=256 ",
		"tuo": " tuo=256 tuoi=256 tuong=32768 ",
		"obi": " obiettivo=256 obiecujemy=1024 ",
		"ad": " ad=256 ",
		"mag": " maggio=256 mag=256 ",
		"ott": " ottobre=256 ott=256 otto=256 ",
		"dod": " dodici=256 dodano=1024 dodamy=1024 dodalismy=1024 dodatkowo=1024 dodac=1024 dodanie=1024 ",
		"gir": " giro=256 ",
		"arc": " arco=256 ",
		"olt": " oltre=256 ",
		"fis": " fissato=256 fissata=256 ",
		"mez": " mezzogiorno=256 mezzanotte=256 mezi=8192 ",
		"ogg": " oggi=256 ",
		"ore": " ore=256 ",
		"wat": " wat=512 ",
		"we": " we=1536 ",
		"doe": " doen=512 doet=512 doel=512 ",
		"gaa": " gaan=512 gaat=512 ",
		"hoe": " hoe=512 ",
		"zor": " zorgen=512 zorg=512 ",
		"nog": " nog=512 ",
		"moe": " moet=512 moeten=512 ",
		"geb": " gebeuren=512 gebeurt=512 gebruikers=512 gebeurd=512 gebeurde=512 gebruik=512 gebruiksvoorwaarden=512 ",
		"afs": " afspraken=512 ",
		"afg": " afgesproken=512 afgewezen=512 afgerond=512 afgehandeld=512 ",
		"maa": " maatregelen=512 maatregel=512 maar=512 maak=512 maart=512 maandag=512 maand=512 maanden=512 maandelijks=512 maandelijkse=512 maaf=65536 ",
		"opv": " opvolging=512 ",
		"te": " te=17920 ",
		"nem": " nemen=512 ",
		"nu": " nu=4608 ",
		"voo": " voorkomen=512 voortaan=512 voor=512 voortgang=512 voorstel=512 voorkomt=512 voorbeeld=512 voorwaarden=512 voorbij=512 voorzien=512 voorjaar=512 ",
		"dit": " dit=512 ditt=4096 ditunda=65536 ditolak=65536 ditangani=65536 ditutup=65536 diterapkan=65536 ditarik=65536 diterbitkan=65536 ditambahkan=65536 ditentukan=65536 ditulis=65536 ",
		"aan": " aanpak=512 aan=512 aanleiding=512 aanwezig=512 aanwezigen=512 aangepast=512 aangezet=512 aantal=512 aanpassen=512 aanzetten=512 aanstaande=512 ",
		"toe": " toezeggingen=512 toekomst=512 toezeggen=512 toezegging=512 toelichting=512 toepassen=512 toegevoegd=512 toevoegen=512 toepassing=512 ",
		"ged": " gedaan=512 gedeeltelijk=512 gedragscode=512 gedurende=512 ",
		"bel": " beloften=512 beloven=512 beleid=512 belirtiler=16384 belgele=16384 belge=16384 belirlenecek=16384 belakang=65536 belum=65536 belas=65536 ",
		"tak": " taken=512 tak=1024 takze=1024 take=8192 takip=16384 takildigimiz=16384 takim=16384 takimi=16384 ",
		"uit": " uitvoering=512 uitgevoerde=512 uitvoerder=512 uiterlijk=512 uitgevoerd=512 uit=512 uitgesteld=512 uitgezet=512 uitzetten=512 uitzonderingen=512 ",
		"zod": " zodat=512 zodpovedny=8192 zodpovida=8192 zodpovedna=8192 ",
		"nie": " niet=512 nieuwjaar=512 nie=1024 niedziela=1024 niedzieli=1024 niedziele=1024 niebawem=1024 niezwlocznie=1024 ",
		"mee": " meer=512 ",
		"het": " het=33280 ",
		"een": " eens=512 een=512 ",
		"wij": " wij=512 wijzigingen=512 wijzigingslog=512 wijzigingshistorie=512 ",
		"waa": " waar=512 waarvan=512 waarbij=512 waarom=512 ",
		"ons": " ons=512 onsdag=4096 onsdagen=4096 ",
		"kla": " klanten=512 klaar=512 klart=4096 klara=4096 klar=4096 ",
		"goe": " goed=512 ",
		"gin": " ging=512 ",
		"fou": " fout=512 ",
		"oor": " oorzaak=512 oorzaken=512 oorspronkelijk=512 ",
		"gro": " grondoorzaak=512 ",
		"ker": " kernoorzaak=512 kerst=512 kerstmis=512 kerja=65536 ",
		"tij": " tijdlijn=512 tijdens=512 ",
		"gev": " gevolgen=512 gevolgd=512 ",
		"opl": " oplossing=512 opleiding=512 ",
		"is": " is=16896 ",
		"vra": " vragen=512 vraag=512 vratit=8192 vratime=8192 ",
		"bij": " bijlage=512 bij=512 bijgehouden=512 bijgewerkt=512 bijwerken=512 ",
		"zel": " zelf=512 ",
		"ik": " ik=512 ",
		"op": " op=512 ",
		"wek": " weken=512 wekelijks=512 wekelijkse=512 ",
		"kwa": " kwartaal=512 kwartalen=512 kwartale=1024 kwartal=1024 kwartaly=1024 kwartalow=1024 kwartalu=1024 kwartalnie=1024 kwartalny=1024 ",
		"bev": " beveiliging=512 ",
		"hog": " hoge=512 hog=4096 ",
		"lag": " lage=4608 lagodzenie=1024 lag=4096 lagt=4096 lagg=4096 lagi=65536 ",
		"taa": " taak=512 taahhutlerimiz=16384 taahhutler=16384 taahhut=16384 ",
		"oms": " omschrijving=512 ",
		"eig": " eigenaar=512 ",
		"doo": " door=512 doorgegaan=512 doordat=512 ",
		"pak": " pakt=512 pak=8192 ",
		"kop": " koppeling=512 kop=4096 ",
		"zij": " zijn=512 ",
		"zak": " zaken=512 zakonczenia=1024 zaktualizowano=1024 zaktualizujemy=1024 zaktualizowac=1024 zakres=1024 zakonczone=1024 zakazniky=8192 zakaznici=8192 zakazat=8192 ",
		"soo": " soort=512 ",
		"erm": " ermee=512 ",
		"bez": " bezig=512 bezpieczenstwo=1024 bez=9216 bezpecnost=8192 ",
		"opg": " opgepakt=512 opgelost=512 opgesteld=512 ",
		"hoo": " hoofd=512 hoogte=512 ",
		"dee": " deelnemers=512 deel=512 deels=512 ",
		"afw": " afwezig=512 ",
		"teg": " tegenmaatregel=512 tegen=512 tego=1024 ",
		"afd": " afdeling=512 ",
		"lev": " leverancier=512 leverantoren=4096 ",
		"ied": " iedereen=512 ieder=512 iedere=512 ",
		"hel": " hele=512 helft=512 hela=4096 helgen=4096 helgerna=4096 ",
		"zal": " zal=512 zalacznik=1024 ",
		"kri": " krijgen=512 ",
		"elk": " elk=512 elke=512 ",
		"vas": " vastgelegd=512 vas=8192 vase=8192 ",
		"slu": " sluit=512 sluiten=512 slutdatum=4096 slutfor=4096 slutligen=4096 slut=4096 slutet=4096 ",
		"zon": " zonder=512 zondag=512 ",
		"naa": " naar=512 ",
		"ove": " over=4608 overleg=512 overmorgen=512 overenskommelser=4096 overenskommet=4096 overvag=4096 overens=4096 overmorgon=4096 overvakning=4096 overit=8192 overime=8192 ",
		"om": " om=4608 ",
		"of": " of=512 ",
		"omd": " omdat=512 ",
		"gee": " geen=512 ",
		"ook": " ook=512 ",
		"zoa": " zoals=512 ",
		"daa": " daarna=512 daarnaast=512 ",
		"afr": " afronden=512 ",
		"zou": " zou=512 zouden=512 ",
		"had": " had=512 hade=4096 hadir=65536 ",
		"hee": " heeft=512 ",
		"loo": " loopt=512 loop=512 ",
		"lop": " lopend=512 loppet=4096 ",
		"wac": " wacht=512 ",
		"eer": " eerder=512 eerste=512 ",
		"wil": " willen=512 ",
		"voe": " voeren=512 voeg=512 ",
		"ga": " ga=512 ",
		"bli": " blijven=512 blizke=8192 ",
		"ind": " indien=512 ",
		"moc": " mocht=512 mocy=1024 ",
		"twe": " tweede=512 twee=512 ",
		"bov": " bovendien=512 bovenstaande=512 ",
		"slo": " slotte=512 slownik=1024 slo=8192 slovnicek=8192 sloucit=8192 ",
		"af": " af=512 ",
		"enk": " enkele=512 ",
		"inr": " inrichten=512 ",
		"ops": " opstellen=512 opsi=65536 ",
		"cen": " centraliseer=512 ",
		"sja": " sjabloon=512 ",
		"bep": " bepalen=512 beperking=512 beperken=512 ",
		"nad": " nader=512 nad=9216 nadal=1024 nadzieje=1024 ",
		"nvt": " nvt=512 ",
		"uw": " uw=512 ",
		"jij": " jij=512 ",
		"gra": " graag=512 granska=4096 ",
		"laa": " laatst=512 ",
		"gew": " gewijzigd=512 ",
		"ron": " ronden=512 ",
		"hop": " hopelijk=512 hoppas=4096 hop=32768 ",
		"mrt": " mrt=512 ",
		"din": " dinsdag=512 din=4096 dina=4096 dinh=32768 ",
		"woe": " woensdag=512 ",
		"vri": " vrijdag=512 ",
		"zat": " zaterdag=512 ",
		"vij": " vijf=512 vijftien=512 ",
		"zes": " zes=512 zestig=512 zespol=1024 ",
		"zev": " zeven=512 ",
		"neg": " negen=512 ",
		"twa": " twaalf=512 ",
		"vee": " veertien=512 ",
		"twi": " twintig=512 ",
		"jaa": " jaar=512 jaarlijks=512 jaarlijkse=512 ",
		"jar": " jaren=512 jaro=8192 jara=8192 jar=8192 jare=8192 jaringan=65536 ",
		"lat": " later=512 lata=1024 lat=1024 lato=1024 latem=1024 latar=65536 ",
		"oud": " oud=512 oude=512 oudjaar=512 ",
		"1e": " 1e=512 ",
		"3e": " 3e=512 ",
		"4e": " 4e=512 ",
		"uur": " uur=512 ",
		"len": " lente=512 len=32768 ",
		"zom": " zomer=512 ",
		"naj": " najaar=512 najblizsze=1024 najblizszych=1024 najblizszy=1024 najblizsza=1024 najpozniej=1024 najszybciej=1024 najblizszym=1024 najneskor=8192 najskor=8192 ",
		"wk": " wk=512 ",
		"zo": " zo=512 ",
		"sne": " snel=512 ",
		"zsm": " zsm=512 ",
		"nab": " nabije=512 ",
		"vak": " vakantie=512 ",
		"fee": " feestdagen=512 ",
		"ure": " uren=512 uretimde=16384 ",
		"bew": " bewaking=512 ",
		"co": " co=41984 ",
		"pop": " poprawimy=1024 poprawiamy=1024 poprawic=1024 popis=8192 popsat=8192 ",
		"zmi": " zmienilismy=1024 zmiany=1024 zmieniamy=1024 zmienimy=1024 zmieni=1024 zmieniono=1024 zmian=1024 zmienic=1024 zmirneni=8192 ",
		"juz": " juz=1024 ",
		"wdr": " wdrozymy=1024 wdrazamy=1024 wdrozone=1024 wdrozylismy=1024 wdrozyc=1024 wdrozenie=1024 wdrozeniu=1024 ",
		"zeb": " zeby=1024 ",
		"pow": " powtorzylo=1024 powod=1024 powinien=1024 powinna=1024 powinni=1024 powodu=1024 powody=1024 powyzej=1024 ",
		"aby": " aby=9216 ",
		"sro": " srodki=1024 srodek=1024 sroda=1024 srody=1024 srode=1024 srov=8192 ",
		"jak": " jak=9216 jakim=1024 jako=9216 ",
		"nap": " naprawimy=1024 naprawcze=1024 naprawczy=1024 naprawia=1024 naprawione=1024 naprawiony=1024 napiszemy=1024 naprawic=1024 napisac=1024 napisano=1024 naprawa=1024 napravime=8192 napravna=8192 napravy=8192 napravne=8192 naprava=8192 napady=8192 napr=8192 napiseme=8192 napsat=8192 naplanovano=8192 naplanovan=8192 naplanovana=8192 naplanovany=8192 ",
		"jes": " jeszcze=1024 jesli=1024 jest=1024 jesien=1024 jesieni=1024 jesienia=1024 jeste=8192 jestli=8192 jestlize=8192 jesen=8192 ",
		"zro": " zrobimy=1024 zrobienia=1024 zrobione=1024 zrobilismy=1024 zrodlowa=1024 zrobic=1024 ",
		"poz": " pozostalo=1024 pozostale=1024 pozwoli=1024 pozniej=1024 pozadi=8192 pozitri=8192 ",
		"dzi": " dzialania=1024 dzialan=1024 dzialanie=1024 dzial=1024 dziala=1024 dzis=1024 dziennik=1024 dziewiec=1024 dziewieciu=1024 dziesiec=1024 dziesieciu=1024 dzien=1024 dzisiaj=1024 ",
		"zap": " zapobiegawcze=1024 zapobieganie=1024 zapobiegniemy=1024 zaplanowane=1024 zapisane=1024 zapobiec=1024 zapobiega=1024 zapewnic=1024 zaplanowany=1024 zaplanowana=1024 zaplanowano=1024 zapisuje=8192 zapis=8192 zapsano=8192 zapneme=8192 zaprve=8192 zapnout=8192 ",
		"usp": " usprawniajace=1024 usprawnienia=1024 usprawnienie=1024 ",
		"zad": " zadania=1024 zadzialalo=1024 zadanie=1024 zadaniu=1024 zadruhe=8192 zadne=8192 zadna=8192 ",
		"kro": " kroki=1024 krotki=1024 krotkoterminowo=1024 krok=9216 kroku=1024 kroky=8192 krome=8192 krokem=8192 kronologi=65536 ",
		"kol": " kolejne=1024 kolejnym=1024 ",
		"ule": " ulepszenia=1024 ",
		"zar": " zaradcze=1024 zarzad=1024 zaradczy=1024 zari=8192 ",
		"rob": " robimy=1024 robi=1024 robic=1024 roboczy=1024 robocze=1024 roboczych=1024 roboczego=1024 ",
		"tym": " tym=9216 ",
		"zob": " zobowiazania=1024 zobowiazanie=1024 zob=1024 zobacz=1024 zobowiazujemy=1024 ",
		"od": " od=9216 ",
		"otw": " otwarte=1024 ",
		"kto": " kto=9216 ktory=1024 ktora=1024 ktore=1024 ktorych=1024 ",
		"dla": " dla=1024 dlaczego=1024 ",
		"uzy": " uzytkownikow=1024 uzyciu=1024 uzytkownicy=1024 ",
		"kli": " klientow=1024 klienci=1024 ",
		"wni": " wnioski=1024 ",
		"lek": " lekcje=1024 ",
		"cze": " czego=1024 czestotliwosc=1024 czesc=1024 czesciowo=1024 czemu=1024 czerwca=1024 czerwiec=1024 czerwcu=1024 cze=1024 ",
		"nau": " nauczylismy=1024 naucili=8192 ",
		"cza": " czasu=1024 czasie=1024 ",
		"prz": " przebieg=1024 przyczyna=1024 przyczyny=1024 przywrocenie=1024 przed=1024 przyszlym=1024 przypisany=1024 przypisane=1024 przy=1024 przez=1024 przesuniete=1024 przesuniety=1024 przelozone=1024 przeniesiemy=1024 przygotujemy=1024 przecwiczymy=1024 przetestujemy=1024 przeszkolimy=1024 przejrzymy=1024 przepraszamy=1024 przyszlosci=1024 przejrzec=1024 przeprowadzic=1024 przygotowac=1024 przeniesc=1024 przetestowac=1024 przeszkolic=1024 przygotowanie=1024 przewodnik=1024 przewidywane=1024 przeciagu=1024 przestrzeni=1024 przyszly=1024 przyszlego=1024 przesunieto=1024 przelozono=1024 przewidziane=1024 przewidziany=1024 przewidziana=1024 ",
		"sku": " skutki=1024 skulle=4096 ",
		"wpl": " wplyw=1024 ",
		"wyk": " wykonane=1024 wykrycie=1024 wykonawca=1024 wykryc=1024 wykrywanie=1024 ",
		"opi": " opis=1024 opiszemy=1024 opisac=1024 ",
		"wyd": " wydarzylo=1024 wydanie=1024 wydania=1024 wydaniem=1024 wydaniu=1024 ",
		"zle": " zle=1024 zlepsime=8192 zlepsujeme=8192 zlepseni=8192 zlepsit=8192 zlepsenia=8192 ",
		"zag": " zagralo=1024 ",
		"dlu": " dlugo=1024 dlugi=1024 dlugoterminowo=1024 ",
		"tlo": " tlo=1024 ",
		"pyt": " pytania=1024 pytanie=1024 ",
		"ucz": " uczestnicy=1024 ",
		"roz": " rozwiazanie=1024 rozwiazuje=1024 rozwiazane=1024 rozdzial=1024 rozbudujemy=1024 rozpoczelismy=1024 rozwazyc=1024 rozhodnuti=8192 rozhodli=8192 rozsah=8192 ",
		"luz": " luzne=1024 ",
		"pom": " pomysly=1024 ",
		"odr": " odrzucone=1024 ",
		"moz": " mozecie=1024 mozesz=1024 moze=1024 mozliwie=1024 moznost=8192 ",
		"rek": " rekompensata=1024 rekommendationer=4096 ",
		"wsk": " wskazowki=1024 wskutek=1024 ",
		"wys": " wyslaniem=1024 wysoki=1024 wyslano=1024 wyslany=1024 wyslana=1024 ",
		"cia": " ciagu=1024 ",
		"dni": " dni=9216 dnia=1024 dniem=1024 dniach=1024 ",
		"kod": " kod=13312 kodeks=1024 kodex=8192 kode=65536 ",
		"tok": " toku=1024 ",
		"okr": " okresowosc=1024 ",
		"akc": " akcja=1024 akcni=8192 akcny=8192 akce=8192 ",
		"wla": " wlasciciel=1024 wlaczymy=1024 wlaczyc=1024 ",
		"odp": " odpowiedzialny=1024 odpowiedzialna=1024 odpowiedzialni=1024 odpowiada=1024 odpovedny=8192 odpovida=8192 odpovedna=8192 ",
		"oso": " osoba=9216 osobiscie=1024 osobne=8192 ",
		"zaj": " zajmuje=1024 zajisti=8192 zajistime=8192 zajistit=8192 zajtra=8192 ",
		"kie": " kiedy=1024 kierownik=1024 kiedys=1024 kiem=32768 kien=32768 ",
		"zgl": " zgloszenie=1024 zgloszenia=1024 zgloszone=1024 zgloszeniu=1024 ",
		"odn": " odnosnik=1024 ",
		"rod": " rodzaj=1024 ",
		"lp": " lp=1024 ",
		"uza": " uzasadnienie=1024 uzavira=8192 uzavreno=8192 uzavrit=8192 ",
		"tyt": " tytul=1024 tyto=8192 ",
		"naz": " nazwa=1024 nazev=8192 ",
		"po": " po=9216 ",
		"dyr": " dyrektor=1024 ",
		"biu": " biuro=1024 ",
		"koo": " koordynator=1024 ",
		"obe": " obecni=1024 ",
		"adm": " administratorzy=1024 ",
		"wsp": " wsparcie=1024 ",
		"my": " my=9216 ",
		"wsz": " wszyscy=1024 wszystko=1024 wszelkich=1024 ",
		"cal": " caly=1024 calisti=16384 calisiyoruz=16384 calismaya=16384 ",
		"bed": " bedzie=1024 beda=1024 bedziemy=1024 bedziecie=1024 ",
		"kaz": " kazdy=9216 kazda=9216 kazdego=1024 kazde=9216 kazdym=9216 kazdou=8192 kazdodenni=8192 kazdorocne=8192 ",
		"gdy": " gdy=1024 gdyby=1024 ",
		"sle": " sledzone=1024 sledzony=1024 sledzona=1024 sledovano=8192 sledovane=8192 ",
		"zam": " zamyka=1024 zamkniete=1024 zamknac=1024 zamierzamy=1024 zamitnute=8192 zaman=16384 ",
		"ze": " ze=9216 ",
		"za": " za=9216 ",
		"lub": " lub=1024 ",
		"alb": " albo=1024 ",
		"gdz": " gdzie=1024 ",
		"ta": " ta=62464 ",
		"tej": " tej=1024 ",
		"byl": " byl=9216 byla=9216 bylo=9216 byly=9216 ",
		"np": " np=1024 ",
		"wed": " wedlug=1024 ",
		"tez": " tez=1024 ",
		"wez": " wezel=1024 ",
		"awa": " awaria=1024 awarii=1024 awalnya=65536 awal=65536 ",
		"wyc": " wycofac=1024 ",
		"odt": " odtworzyc=1024 ",
		"zas": " zastosowac=1024 zastapic=1024 zastapione=1024 zastapiony=1024 zasady=9216 ",
		"zba": " zbadac=1024 ",
		"pok": " pokryc=1024 pokud=8192 pokryt=8192 pokracovat=8192 ",
		"ocz": " oczekuje=1024 oczekiwane=1024 ",
		"pie": " pierwotnie=1024 pierwsze=1024 piec=1024 pieciu=1024 pietnascie=1024 pietnastu=1024 pierwszy=1024 pierwszego=1024 pierwszym=1024 ",
		"wcz": " wczesniej=1024 ",
		"odl": " odlozone=1024 odlozeno=8192 ",
		"opu": " opublikowano=1024 opublikujemy=1024 ",
		"wym": " wymieniono=1024 wymienimy=1024 wymagania=1024 ",
		"wpr": " wprowadzimy=1024 wprowadzic=1024 wprowadzilismy=1024 wprowadzenie=1024 ",
		"uru": " uruchomimy=1024 uruchomilismy=1024 ",
		"dol": " dolozymy=1024 doldurulacak=16384 ",
		"ogr": " ograniczymy=1024 ograniczyc=1024 ograniczenie=1024 ogrendiklerim=16384 ogrenilen=16384 ogrendik=16384 ",
		"skr": " skrocimy=1024 skriv=4096 skriven=4096 skrivet=4096 ",
		"wyl": " wylaczymy=1024 wylaczyc=1024 ",
		"zau": " zautomatyzujemy=1024 zaufanie=1024 zautomatyzowac=1024 zautomatizujeme=8192 ",
		"zai": " zainstalujemy=1024 ",
		"sko": " skonfigurujemy=1024 skonfigurowac=1024 skots=4096 skoleni=8192 ",
		"zac": " zaczelismy=1024 zacneme=8192 zacali=8192 zacatek=8192 zacatku=8192 zacatkem=8192 ",
		"chc": " chcemy=1024 ",
		"zde": " zdecydowalismy=1024 ",
		"zos": " zostanie=1024 zostana=1024 zostal=1024 zostala=1024 zostalo=1024 zostaly=1024 ",
		"nal": " nalezy=1024 ",
		"trz": " trzeba=1024 trzecie=1024 trzy=1024 trzech=1024 trzydziesci=1024 trzydziestu=1024 trzeci=1024 trzeciego=1024 trzecim=1024 ",
		"odb": " odbudujemy=1024 odbor=8192 ",
		"mam": " mamy=1024 mame=8192 ",
		"jez": " jezeli=1024 ",
		"dru": " drugie=1024 drugi=1024 drugiego=1024 drugim=1024 druh=8192 druhe=8192 druheho=8192 druhem=8192 ",
		"wre": " wreszcie=1024 ",
		"sze": " szereg=1024 szesc=1024 szesciu=1024 ",
		"kil": " kilka=1024 kilku=1024 kilavuz=16384 kilavuzu=16384 ",
		"czy": " czy=1024 ",
		"utw": " utworzyc=1024 ",
		"zmn": " zmniejszyc=1024 ",
		"udo": " udokumentowac=1024 ",
		"sza": " szablon=1024 ",
		"sek": " sekcje=1024 sekvens=4096 sekiz=16384 sekarang=65536 sekuat=65536 sekali=65536 ",
		"dot": " dotyczy=1024 ",
		"uzu": " uzupelnienia=1024 uzun=16384 ",
		"wzo": " wzor=1024 wzorzec=1024 ",
		"umo": " umowa=1024 umozni=8192 ",
		"wyt": " wytyczne=1024 ",
		"wst": " wstepne=1024 ",
		"two": " twoj=1024 twoja=1024 twoje=1024 ",
		"wam": " wam=1024 ",
		"got": " gotowe=1024 ",
		"tyd": " tydzien=1024 tyden=8192 tydnu=8192 tydne=8192 tydny=8192 tydnech=8192 tydenni=8192 ",
		"tyg": " tygodniu=1024 tygodnia=1024 tygodnie=1024 tygodni=1024 tygodniach=1024 ",
		"sty": " stycznia=1024 styczen=1024 styczniu=1024 sty=1024 styrelsen=4096 ",
		"lut": " lutego=1024 luty=1024 lutym=1024 lut=1024 lutfen=16384 ",
		"kwi": " kwietnia=1024 kwiecien=1024 kwietniu=1024 kwi=1024 ",
		"maj": " maja=9216 maj=13312 maju=1024 maji=8192 ",
		"lip": " lipca=1024 lipiec=1024 lipcu=1024 lip=1024 ",
		"wrz": " wrzesnia=1024 wrzesien=1024 wrzesniu=1024 wrz=1024 ",
		"paz": " pazdziernika=1024 pazdziernik=1024 pazdzierniku=1024 paz=1024 pazar=16384 pazartesi=16384 ",
		"wto": " wtorek=1024 wtorku=1024 ",
		"czw": " czwartek=1024 czwartku=1024 czwarty=1024 czwartego=1024 czwartym=1024 ",
		"dwa": " dwa=1024 dwanascie=1024 dwadziescia=1024 ",
		"dwi": " dwie=1024 ",
		"dwo": " dwoch=1024 ",
		"dwu": " dwu=1024 dwunastu=1024 dwudziestu=1024 ",
		"czt": " cztery=1024 czterech=1024 czternascie=1024 czternastu=1024 ",
		"osi": " osiem=1024 ",
		"osm": " osmiu=1024 osmi=8192 osm=8192 ",
		"rok": " rok=9216 roku=9216 rokiem=1024 roky=8192 rokov=8192 ",
		"niz": " niz=1024 nizka=8192 ",
		"god": " godziny=1024 godzin=1024 ",
		"jut": " jutro=1024 jutra=1024 ",
		"poj": " pojutrze=1024 ",
		"wio": " wiosna=1024 wiosny=1024 wiosne=1024 ",
		"zim": " zima=9216 zimy=9216 zime=9216 zimu=8192 ",
		"boz": " boze=1024 bozym=1024 ",
		"nar": " narodzenie=1024 narodzeniem=1024 narmaste=4096 nar=4096 narvarande=4096 ",
		"swi": " swietami=1024 ",
		"now": " nowy=1024 nowego=1024 nowym=1024 ",
		"syl": " sylwester=1024 sylwestra=1024 ",
		"wig": " wigilia=1024 wigilii=1024 ",
		"ii": " ii=66560 ",
		"wkr": " wkrotce=1024 ",
		"szy": " szybko=1024 ",
		"mec": " meczem=1024 ",
		"wak": " wakacji=1024 wakacjami=1024 waktu=65536 ",
		"cot": " cotygodniowy=1024 cotygodniowe=1024 ",
		"szk": " szkolenie=1024 ",
		"що": " що=2048 ",
		"змі": " змінюється=2048 змінили=2048 змінюємо=2048 змінимо=2048 зміниться=2048 змін=2048 змінити=2048 ",
		"ми": " ми=2048 ",
		"щоб": " щоб=2048 ",
		"як": " як=2048 ",
		"це": " це=2048 ",
		"вип": " виправимо=2048 виправляє=2048 виправлено=2048 виправити=2048 виправлення=2048 ",
		"зал": " залишилось=2048 залишилося=2048 ",
		"зро": " зробити=2048 зроблено=2048 зробимо=2048 зробили=2048 зроблю=2048 ",
		"діі": " діі=2048 ",
		"діи": " діи=2048 ",
		"зах": " заходів=2048 заходи=2048 захід=2048 ",
		"роб": " робіт=2048 робимо=2048 робить=2048 робити=2048 роботі=2048 робочии=2048 робочих=2048 робочі=2048 робочого=2048 ",
		"удо": " удосконалення=2048 ",
		"цьо": " цього=2048 цьому=2048 ",
		"уни": " уникнемо=2048 ",
		"зоб": " зобов=2048 ",
		"яза": " язання=2048 ",
		"екш": " екшн=2048 ",
		"вже": " вже=2048 ",
		"обі": " обіцяємо=2048 ",
		"від": " відтепер=2048 відповідає=2048 відновлення=2048 відкриті=2048 відповідальнии=2048 відповідальна=2048 відповідальні=2048 відділ=2048 відстежується=2048 відстежуємо=2048 від=2048 відкотити=2048 відтворити=2048 відсутні=2048 відклали=2048 відкладено=2048 відпустки=2048 ",
		"ріш": " рішення=2048 ",
		"доо": " доопрацювання=2048 ",
		"хто": " хто=2048 ",
		"клі": " клієнтів=2048 ",
		"нег": " негаині=2048 ",
		"усу": " усунення=2048 ",
		"вжи": " вжиті=2048 вживаємо=2048 ",
		"інф": " інформація=2048 інфраструктура=2048 ",
		"вия": " виявили=2048 виявлення=2048 виявити=2048 ",
		"бул": " було=2048 була=2048 були=2048 ",
		"піш": " пішло=2048 ",
		"нав": " навчання=2048 навчилися=2048 навіщо=2048 навчити=2048 навесні=2048 ",
		"алг": " алгоритм=2048 ",
		"клю": " ключові=2048 ",
		"вис": " висновки=2048 ",
		"чог": " чого=2048 ",
		"впл": " вплив=2048 ",
		"вик": " виконані=2048 виконано=2048 виконавець=2048 виконання=2048 ",
		"під": " підсумок=2048 підтримка=2048 під=2048 ",
		"вир": " вирішення=2048 вирішує=2048 вирішено=2048 вирішили=2048 ",
		"пит": " питання=2048 ",
		"дод": " додаток=2048 додано=2048 додамо=2048 додам=2048 додали=2048 додатково=2048 додати=2048 ",
		"діа": " діагностика=2048 ",
		"дяк": " дякуємо=2048 ",
		"дні": " днів=2048 дні=2048 ",
		"наи": " наиближчі=2048 наиближчим=2048 наиближчии=2048 наиближчу=2048 наиближчими=2048 наиближчих=2048 ",
		"дов": " довгостроково=2048 ",
		"інш": " інше=2048 ",
		"дія": " дія=2048 ",
		"яко": " якого=2048 якому=2048 якомога=2048 ",
		"тер": " термін=2048 терміни=2048 ",
		"кол": " коли=2048 ",
		"кін": " кінцевии=2048 кінця=2048 кінець=2048 кінці=2048 ",
		"тік": " тікет=2048 тікети=2048 тікеті=2048 тікету=2048 ",
		"ета": " етапі=2048 ",
		"прі": " пріоритет=2048 ",
		"обґ": " обґрунтування=2048 ",
		"цим": " цим=2048 ",
		"кер": " керівник=2048 ",
		"роз": " розробники=2048 розділ=2048 розробити=2048 розгорнути=2048 розділи=2048 ",
		"усі": " усі=2048 ",
		"всі": " всі=2048 ",
		"має": " має=2048 маємо=2048 ",
		"маю": " мають=2048 ",
		"яка": " яка=2048 ",
		"кож": " кожна=2048 кожен=2048 кожні=2048 кожного=2048 кожну=2048 кожним=2048 ",
		"якщ": " якщо=2048 ",
		"із": " із=2048 ",
		"між": " між=2048 ",
		"піс": " після=2048 післязавтра=2048 ",
		"крі": " крім=2048 ",
		"або": " або=2048 ",
		"чи": " чи=2048 ",
		"але": " але=2048 ",
		"де": " де=2048 ",
		"ні": " ні=2048 ",
		"цеи": " цеи=2048 ",
		"ця": " ця=2048 ",
		"цю": " цю=2048 ",
		"тои": " тои=2048 ",
		"був": " був=2048 ",
		"див": " див=2048 дивись=2048 ",
		"згі": " згідно=2048 ",
		"ще": " ще=2048 ",
		"вуз": " вузол=2048 ",
		"інц": " інцидент=2048 інциденту=2048 ",
		"збі": " збіи=2048 збільшимо=2048 збільшити=2048 ",
		"збо": " збою=2048 ",
		"зли": " злити=2048 ",
		"зас": " застосувати=2048 застосування=2048 ",
		"дос": " дослідити=2048 ",
		"яки": " якии=2048 ",
		"яке": " яке=2048 ",
		"які": " які=2048 ",
		"екс": " експлуатаціі=2048 ",
		"зня": " знято=2048 ",
		"спо": " спочатку=2048 сподіваємося=2048 ",
		"оно": " оновлено=2048 оновимо=2048 оновити=2048 оновлення=2048 ",
		"зби": " збираємося=2048 ",
		"язу": " язуємося=2048 ",
		"впр": " впровадимо=2048 впровадили=2048 впровадити=2048 впродовж=2048 ",
		"нал": " налаштуємо=2048 налаштували=2048 налаштувати=2048 ",
		"ств": " створимо=2048 створити=2048 ",
		"зме": " зменшимо=2048 зменшити=2048 ",
		"слі": " слід=2048 ",
		"доз": " дозволить=2048 ",
		"ви": " ви=2048 ",
		"виб": " вибачення=2048 ",
		"нар": " нарешті=2048 ",
		"низ": " низка=2048 ",
		"кіл": " кілька=2048 кількох=2048 ",
		"те": " те=2048 ",
		"том": " тому=2048 ",
		"вна": " внаслідок=2048 ",
		"чом": " чому=2048 ",
		"заб": " забезпечити=2048 заборонити=2048 ",
		"уві": " увімкнути=2048 ",
		"вим": " вимкнути=2048 ",
		"обм": " обмежити=2048 ",
		"вищ": " вище=2048 ",
		"виз": " визначено=2048 ",
		"зра": " зразок=2048 ",
		"уго": " угода=2048 ",
		"інс": " інструкція=2048 інструкціі=2048 ",
		"ятк": " ятка=2048 ",
		"іст": " історія=2048 ",
		"еск": " ескалація=2048 ",
		"сфе": " сфера=2048 ",
		"лас": " ласка=2048 ",
		"зі": " зі=2048 ",
		"іх": " іх=2048 ",
		"скл": " складено=2048 ",
		"очі": " очікується=2048 ",
		"имо": " имовірно=2048 ",
		"тиж": " тиждень=2048 тижня=2048 тижні=2048 тижнів=2048 тижнями=2048 ",
		"зві": " звіту=2048 ",
		"січ": " січня=2048 січень=2048 січні=2048 січ=2048 ",
		"лют": " лютого=2048 лютии=2048 лютому=2048 лют=2048 ",
		"кві": " квітня=2048 квітень=2048 квітні=2048 квіт=2048 ",
		"тра": " травня=2048 травень=2048 травні=2048 трав=2048 ",
		"лип": " липня=2048 липень=2048 липні=2048 лип=2048 ",
		"жов": " жовтня=2048 жовтень=2048 жовтні=2048 жовт=2048 ",
		"вів": " вівторок=2048 вівторка=2048 ",
		"ятн": " ятниця=2048 ятниці=2048 ятницю=2048 ятнадцяти=2048 ятнадцять=2048 ",
		"дво": " двох=2048 ",
		"дві": " дві=2048 ",
		"трь": " трьох=2048 ",
		"чот": " чотирьох=2048 чотири=2048 чотирнадцяти=2048 чотирнадцять=2048 ",
		"яти": " яти=2048 ",
		"ять": " ять=2048 ",
		"шіс": " шість=2048 ",
		"сім": " сім=2048 ",
		"віс": " вісім=2048 ",
		"міс": " місяць=2048 місяця=2048 місяці=2048 місяців=2048 місяцями=2048 ",
		"рік": " рік=2048 ",
		"рок": " року=2048 роки=2048 років=2048 ",
		"роц": " році=2048 ",
		"піз": " пізніше=2048 ",
		"ніж": " ніж=2048 ",
		"орі": " орієнтовно=2048 ",
		"опі": " опівночі=2048 ",
		"сьо": " сьогодні=2048 ",
		"літ": " літо=2048 літа=2048 ",
		"осі": " осінь=2048 ",
		"влі": " влітку=2048 ",
		"взи": " взимку=2048 ",
		"різ": " різдво=2048 різдва=2048 ",
		"пів": " півріччя=2048 півріччі=2048 ",
		"нез": " незабаром=2048 ",
		"якн": " якнаишвидше=2048 ",
		"шви": " швидше=2048 ",
		"іте": " ітераціі=2048 ",
		"свя": " свят=2048 ",
		"щод": " щодня=2048 щоденно=2048 щоденна=2048 щоденнии=2048 ",
		"щот": " щотижня=2048 щотижнево=2048 щотижневии=2048 ",
		"щом": " щомісяця=2048 щомісячно=2048 щомісячнии=2048 ",
		"щок": " щокварталу=2048 щоквартально=2048 щоквартальнии=2048 ",
		"щор": " щороку=2048 щорічно=2048 щорічнии=2048 ",
		"якш": " якшення=2048 ",
		"vad": " vad=4096 vadede=16384 ",
		"ska": " ska=4096 skall=4096 skalen=4096 skapa=4096 ",
		"ige": " igen=4096 ",
		"gor": " gor=4096 gora=4096 gors=4096 gorevler=16384 gorev=16384 gore=16384 goreceksiniz=16384 ",
		"kva": " kvar=4096 kvarstaende=4096 kvarstar=4096 kvartal=12288 kvartalet=4096 kvartalets=4096 kvartalsskiftet=4096 kvall=4096 kvartalsvis=4096 kvartalu=8192 kvartaly=8192 ",
		"atg": " atgarder=4096 atgardsplan=4096 atgardslista=4096 atgardspunkter=4096 atgard=4096 atgardat=4096 atgardas=4096 atgardar=4096 atgardad=4096 ",
		"upp": " uppfoljning=4096 uppgifter=4096 upptackt=4096 uppgift=4096 upp=4096 upptack=4096 uppskjuten=4096 uppdaterat=4096 uppdaterad=4096 uppdaterade=4096 uppdatera=4096 uppforandekod=4096 upprattad=4096 upprattat=4096 uppskjutet=4096 ",
		"hur": " hur=4096 ",
		"gjo": " gjort=4096 gjord=4096 ",
		"lof": " loften=4096 lofte=4096 ",
		"lov": " lovar=4096 ",
		"lax": " laxa=4096 laxor=4096 ",
		"pa": " pa=4096 ",
		"gan": " gang=36864 gangguan=65536 ",
		"anv": " anvandare=4096 ",
		"ome": " omedelbara=4096 omedelbart=4096 omezime=8192 omezit=8192 ",
		"gic": " gick=4096 ",
		"fel": " fel=4096 ",
		"bat": " battre=4096 bat=32768 batas=65536 batal=65536 ",
		"ova": " ovantade=4096 ovan=4096 ",
		"tek": " tekniska=4096 teknik=20480 tekniskt=4096 tekrarlanmamasi=16384 teknis=65536 ",
		"tid": " tidssparning=4096 tidslinje=4096 tidigare=4096 tid=4096 tidak=65536 ",
		"inl": " inledning=4096 ",
		"bak": " bakgrund=4096 bakiniz=16384 ",
		"oss": " oss=4096 ",
		"ors": " orsak=4096 orsaker=4096 orsakade=4096 ",
		"rot": " rotorsak=4096 ",
		"pav": " paverkan=4096 ",
		"opp": " oppna=4096 oppen=4096 ",
		"jag": " jag=4096 ",
		"nag": " nagot=4096 nagon=4096 nagra=4096 ",
		"ni": " ni=4096 ",
		"ord": " ordlista=4096 ",
		"sik": " sikt=4096 siklik=16384 ",
		"omg": " omgaende=4096 ",
		"org": " organisation=4096 organizasyonel=16384 organisasi=65536 ",
		"sak": " sakerhet=4096 sakerstall=4096 ",
		"ovr": " ovrigt=4096 ",
		"pag": " pagaende=4096 pagar=4096 ",
		"bem": " bemanning=4096 ",
		"av": " av=4096 ",
		"utf": " utfors=4096 utforare=4096 ",
		"aga": " agare=4096 agar=65536 ",
		"amn": " amne=4096 ",
		"job": " jobbar=4096 ",
		"tas": " tas=4096 tasindi=16384 tasi=16384 ",
		"hos": " hos=4096 host=4096 hosten=4096 ",
		"avd": " avdelning=4096 avdelningen=4096 ",
		"enh": " enheten=4096 ",
		"til": " till=4096 tillampa=4096 tillampligt=4096 ",
		"utv": " utvecklare=4096 ",
		"ett": " ett=4096 ",
		"uta": " utan=4096 ",
		"eft": " efter=4096 eftersom=4096 ",
		"sed": " sedan=4096 sedmi=8192 sedm=8192 sedang=65536 ",
		"jfr": " jfr=4096 ",
		"lik": " liknande=4096 ",
		"ock": " ocksa=4096 ",
		"avb": " avbrott=4096 avbruten=4096 ",
		"avs": " avsnitt=4096 avslutad=4096 avslutat=4096 avser=4096 avsnitten=4096 ",
		"sla": " sla=4096 ",
		"iho": " ihop=4096 ",
		"vil": " vilken=4096 vilket=4096 vilka=4096 vill=4096 villkor=4096 ",
		"bru": " bruk=4096 ",
		"pab": " paborjad=4096 paborjat=4096 ",
		"utg": " utgar=4096 utgangen=4096 ",
		"fly": " flyttad=4096 flyttat=4096 flytta=4096 ",
		"ski": " skickat=4096 skickad=4096 ",
		"byt": " bytt=4096 byt=4096 ",
		"utb": " utbytt=4096 utbilda=4096 utbildning=4096 ",
		"tan": " tanker=4096 tanimla=16384 tan=49152 tang=32768 tanggal=65536 tanpa=65536 ",
		"byg": " bygger=4096 bygg=4096 ",
		"bor": " borjat=4096 bor=4096 borde=4096 bort=4096 borjan=4096 ",
		"ald": " aldrig=4096 aldik=16384 ",
		"ifa": " ifall=4096 ",
		"oka": " oka=4096 okamzita=8192 ",
		"utr": " utred=4096 ",
		"bok": " boka=4096 ",
		"rit": " rita=4096 ",
		"avt": " avtal=4096 ",
		"rik": " riktlinje=4096 riktlinjer=4096 ",
		"omf": " omfattning=4096 ",
		"syf": " syfte=4096 ",
		"ble": " blev=4096 ",
		"vec": " veckan=4096 vecka=4096 veckor=4096 veckorna=4096 veckovis=4096 vecer=8192 ",
		"tis": " tisdag=4096 tisdagen=4096 ",
		"tor": " torsdag=4096 torsdagen=4096 ",
		"tva": " tva=4096 ",
		"fyr": " fyra=4096 ",
		"fem": " fem=4096 femton=4096 ",
		"sju": " sju=4096 ",
		"nio": " nio=4096 ",
		"tio": " tio=4096 ",
		"elv": " elva=4096 ",
		"tol": " tolv=4096 ",
		"fjo": " fjorton=4096 ",
		"tju": " tjugo=4096 ",
		"ars": " arsskiftet=4096 ",
		"gam": " gammal=4096 gamla=4096 ",
		"fja": " fjarde=4096 ",
		"inp": " inplanerat=4096 inplanerad=4096 ",
		"klo": " klockan=4096 ",
		"ida": " idag=4096 ",
		"ikv": " ikvall=4096 ",
		"imo": " imorgon=4096 ",
		"nya": " nyar=4096 nyarsdagen=4096 nyarsafton=4096 ",
		"sna": " snart=4096 snarast=4096 snar=4096 ",
		"moj": " mojligt=4096 ",
		"sas": " sasongen=4096 ",
		"arl": " arligen=4096 arlig=4096 ",
		"rat": " rattning=4096 ",
		"jsm": " jsme=8192 ",
		"zme": " zmenili=8192 zmeny=8192 zmenime=8192 zmeni=8192 zmen=8192 zmenit=8192 ",
		"uz": " uz=8192 ",
		"neo": " neopakovalo=8192 ",
		"zby": " zbyva=8192 ",
		"ude": " udelat=8192 udelame=8192 udelali=8192 udela=8192 ",
		"doh": " dohodnuto=8192 dohody=8192 dohodnute=8192 dohodli=8192 dohodnout=8192 ",
		"opa": " opatreni=8192 opatrenia=8192 opatrenie=8192 ",
		"uko": " ukoly=8192 ukol=8192 ukolu=8192 ",
		"bod": " body=8192 bod=8192 ",
		"bud": " bude=8192 budou=8192 budu=8192 budeme=8192 budete=8192 budoucnu=8192 buduci=8192 ",
		"sli": " slibili=8192 slibujeme=8192 ",
		"zab": " zabranime=8192 zabranit=8192 ",
		"zav": " zavazky=8192 zaver=8192 zaverecna=8192 zavazek=8192 zavedeno=8192 zavazujeme=8192 zavedeme=8192 zavedieme=8192 zavedli=8192 zavest=8192 zaviest=8192 ",
		"ulo": " ulohy=8192 uloha=8192 ",
		"uro": " urobime=8192 ",
		"hot": " hotovo=8192 ",
		"ted": " ted=8192 tedbirler=16384 ",
		"kdo": " kdo=8192 ",
		"uzi": " uzivatele=8192 ",
		"shr": " shrnuti=8192 ",
		"osa": " osa=8192 ",
		"nef": " nefungovalo=8192 ",
		"pov": " povedlo=8192 ",
		"nep": " nepovedlo=8192 ",
		"ota": " otazky=8192 otazka=8192 ",
		"ote": " otevrene=8192 otestujeme=8192 otestovat=8192 ",
		"uca": " ucastnici=8192 ",
		"obn": " obnova=8192 ",
		"muz": " muzete=8192 muze=8192 muzeme=8192 ",
		"zhr": " zhrnutie=8192 ",
		"dnu": " dnu=8192 ",
		"kra": " kratkodobe=8192 ",
		"dlo": " dlouhodobe=8192 ",
		"ctv": " ctvrtleti=8192 ctvrtek=8192 ctvrtka=8192 ctvrte=8192 ctvrteho=8192 ctvrtem=8192 ctvrtletne=8192 ctvrtletni=8192 ",
		"jin": " jine=8192 ",
		"spl": " splneno=8192 splneni=8192 ",
		"vys": " vysoka=8192 vyse=8192 ",
		"vla": " vlastnik=8192 ",
		"kdy": " kdy=8192 kdyz=8192 kdyby=8192 ",
		"ked": " kedy=8192 kedua=65536 ",
		"tik": " tiket=73728 tiketu=8192 tikety=8192 ",
		"odk": " odkaz=8192 ",
		"pln": " plneni=8192 ",
		"kde": " kde=8192 ",
		"cis": " cislo=8192 ",
		"duv": " duvod=8192 duvody=8192 ",
		"zdu": " zduvodneni=8192 ",
		"vyb": " vybor=8192 ",
		"oml": " omluveni=8192 omlouvame=8192 ",
		"odd": " oddeleni=8192 oddelenie=8192 ",
		"vyv": " vyvojari=8192 ",
		"vsi": " vsichni=8192 ",
		"ak": " ak=8192 ",
		"opr": " opravuje=8192 opraveno=8192 opravit=8192 oprava=8192 ",
		"vyr": " vyreseno=8192 vyriesene=8192 ",
		"chy": " chyba=8192 chystame=8192 ",
		"ve": " ve=57344 ",
		"toh": " toho=8192 tohoto=8192 ",
		"viz": " viz=8192 ",
		"uze": " uzel=8192 uzerinden=16384 uzerinde=16384 ",
		"vyp": " vypadek=8192 vypneme=8192 vypnout=8192 ",
		"kap": " kapitola=8192 kapandi=16384 kapatildi=16384 kapsam=16384 kapan=65536 ",
		"ke": " ke=106496 ",
		"kvu": " kvuli=8192 ",
		"ako": " ako=8192 ",
		"zop": " zopakovat=8192 ",
		"zji": " zjistit=8192 ",
		"zpu": " zpusobil=8192 zpusobila=8192 ",
		"kte": " ktery=8192 ktera=8192 ktere=8192 kterou=8192 ",
		"jen": " jenz=8192 jenis=65536 ",
		"cek": " ceka=8192 cekildi=16384 ",
		"ned": " nedelame=8192 nedele=8192 nedeli=8192 nedela=8192 neden=16384 nedenler=16384 nedeniyle=16384 nedeni=16384 ",
		"puv": " puvodne=8192 ",
		"zve": " zverejneno=8192 zverejnime=8192 zverejnit=8192 zverejneni=8192 ",
		"vym": " vymeneno=8192 vymenime=8192 ",
		"ods": " odstraneno=8192 odstranit=8192 ",
		"dne": " dne=8192 dnes=8192 dnech=8192 ",
		"upr": " upravime=8192 upravit=8192 uprava=8192 ",
		"vyt": " vytvorime=8192 vytvorit=8192 ",
		"zko": " zkontrolujeme=8192 zkontrolovat=8192 ",
		"spu": " spustime=8192 spustili=8192 ",
		"zvy": " zvysime=8192 zvysit=8192 ",
		"sni": " snizime=8192 snizit=8192 ",
		"zkr": " zkratime=8192 ",
		"dek": " dekujeme=8192 dek=16384 dekat=65536 ",
		"prv": " prve=8192 prvni=8192 prvniho=8192 prvnim=8192 ",
		"nak": " nakonec=8192 ",
		"tat": " tato=8192 tatilden=16384 tatil=16384 tat=32768 tata=65536 ",
		"nek": " nekolik=8192 nekolika=8192 ",
		"vse": " vse=8192 ",
		"dus": " dusledku=8192 dusuk=16384 ",
		"byc": " bychom=8192 ",
		"zda": " zda=8192 ",
		"jso": " jsou=8192 ",
		"lze": " lze=8192 ",
		"by": " by=8192 ",
		"zdo": " zdokumentovat=8192 ",
		"zva": " zvazit=8192 ",
		"sje": " sjednotit=8192 ",
		"vyz": " vyzkouset=8192 ",
		"uve": " uvedene=8192 ",
		"net": " netyka=8192 ",
		"vzo": " vzor=8192 ",
		"sml": " smlouva=8192 ",
		"sme": " smernice=8192 sme=8192 ",
		"uce": " ucel=8192 ",
		"vy": " vy=8192 ",
		"aj": " aj=8192 ",
		"vyd": " vydano=8192 vydani=8192 vydanim=8192 ",
		"oce": " ocekavano=8192 ",
		"cil": " cil=8192 ",
		"zpr": " zpravy=8192 ",
		"led": " ledna=8192 leden=8192 lednu=8192 led=8192 ",
		"dub": " dubna=8192 duben=8192 dubnu=8192 ",
		"kve": " kvetna=8192 kveten=8192 kvetnu=8192 ",
		"srp": " srpna=8192 srpen=8192 srpnu=8192 ",
		"rij": " rijna=8192 rijen=8192 rijnu=8192 ",
		"uto": " utorok=8192 utorka=8192 ",
		"stv": " stvrtok=8192 stvrtka=8192 ",
		"dvo": " dvou=8192 ",
		"dva": " dva=8192 dvanacti=8192 dvanact=8192 dvaceti=8192 dvacet=8192 ",
		"dve": " dve=8192 ",
		"cty": " ctyr=8192 ctyri=8192 ",
		"pet": " peti=8192 pet=8192 ",
		"ctr": " ctrnacti=8192 ctrnact=8192 ",
		"dny": " dny=8192 ",
		"tyz": " tyzden=8192 tyzdne=8192 tyzdnov=8192 ",
		"nez": " nez=8192 ",
		"nej": " nejdrive=8192 nejblizsi=8192 nejpozdeji=8192 nejdriv=8192 nejblizsich=8192 ",
		"zpe": " zpet=8192 ",
		"az": " az=8192 ",
		"hod": " hodin=8192 ",
		"zit": " zitra=8192 ",
		"brz": " brzy=8192 ",
		"vel": " velikonoce=8192 ",
		"vik": " vikend=8192 ",
		"sva": " svatku=8192 ",
		"roc": " rocne=8192 rocni=8192 ",
		"upo": " upozorneni=8192 ",
		"ney": " neyi=16384 ",
		"iyi": " iyilestirecegiz=16384 iyilestirmeler=16384 iyilestirme=16384 iyi=16384 iyilestirmeleri=16384 iyilestir=16384 ",
		"ali": " alinacak=16384 alinan=16384 alindi=16384 ",
		"isl": " isler=16384 ",
		"kar": " kararlar=16384 karsi=16384 karar=16384 kararlastirdik=16384 karena=65536 ",
		"bun": " bundan=16384 bunun=16384 ",
		"aks": " aksiyonlar=16384 aksiyon=16384 aksiyonlari=16384 aksam=16384 aksi=65536 ",
		"mad": " maddeleri=16384 madde=16384 ",
		"eyl": " eylem=16384 eylul=16384 ",
		"duz": " duzeltici=16384 duzelt=16384 ",
		"faa": " faaliyetler=16384 faaliyet=16384 ",
		"onl": " onleyici=16384 onlemler=16384 onlem=16384 onlemleri=16384 onleme=16384 ",
		"yap": " yapilacaklar=16384 yapilacak=16384 yapacagiz=16384 yapiyoruz=16384 yaptiklarimiz=16384 yaptik=16384 yapiyor=16384 yapacak=16384 yapardim=16384 yapilanlar=16384 yapmaniz=16384 yapmalisiniz=16384 yapildi=16384 yapilmayacak=16384 yapmamaya=16384 yapmali=16384 ",
		"bir": " bir=16384 birimi=16384 birkac=16384 birinci=16384 ",
		"dah": " daha=16384 ",
		"yas": " yasanmamasi=16384 ",
		"kad": " kadar=16384 ",
		"soz": " sozlerimiz=16384 sozluk=16384 soz=16384 sozlesme=16384 sozlesmesi=16384 ",
		"ola": " olacak=16384 olarak=16384 olay=16384 olacaksiniz=16384 olan=16384 ",
		"kim": " kim=16384 kimler=16384 ",
		"kul": " kullanicilar=16384 ",
		"oze": " ozet=16384 ",
		"yer": " yerler=16384 yerine=16384 ",
		"eks": " eksikler=16384 ",
		"ilk": " ilk=16384 ilkeler=16384 ilkbahar=16384 ilkbaharda=16384 ",
		"kok": " kok=16384 ",
		"ciz": " cizelgesi=16384 ",
		"aki": " akisi=16384 akibat=65536 ",
		"etk": " etki=16384 etkiler=16384 ",
		"coz": " cozum=16384 cozuldu=16384 ",
		"old": " oldu=16384 ",
		"git": " gitti=16384 ",
		"gid": " gidenler=16384 giderildi=16384 ",
		"kot": " kotu=16384 ",
		"ark": " arka=16384 ",
		"ek": " ek=16384 ",
		"siz": " sizin=16384 siz=16384 size=16384 ",
		"kay": " kaynaklar=16384 kayit=16384 kaydiyla=16384 kaydedildi=16384 kaydi=16384 ",
		"kis": " kisa=16384 kisi=16384 kismen=16384 kis=16384 kisin=16384 ",
		"ort": " orta=16384 ortasi=16384 ortasina=16384 ortasinda=16384 ",
		"gun": " gun=16384 guncellendi=16384 guncelle=16384 gunlugu=16384 guncelleme=16384 gunu=16384 gunune=16384 gunlerde=16384 gunluk=16384 ",
		"onu": " onumuzdeki=16384 ",
		"bu": " bu=16384 ",
		"cey": " ceyrek=16384 ceyregin=16384 ceyrekte=16384 ceyrege=16384 ",
		"guv": " guvenlik=16384 ",
		"dig": " diger=16384 digantikan=65536 diganti=65536 ",
		"yuk": " yuksek=16384 yukaridaki=16384 ",
		"ile": " ile=16384 ilerleme=16384 ileride=16384 iletisim=16384 ",
		"sah": " sahibi=16384 ",
		"ilg": " ilgileniyor=16384 ilgilenen=16384 ilgili=16384 ",
		"eki": " ekip=16384 ekibi=16384 ekim=16384 ",
		"hed": " hedef=16384 hedefliyoruz=16384 ",
		"tal": " talep=16384 ",
		"bag": " baglanti=16384 bagaimana=65536 bagian=65536 ",
		"sir": " sira=16384 ",
		"seb": " sebep=16384 sebebi=16384 sebuah=65536 sebagai=65536 sebelum=65536 sebagian=65536 sebaik=65536 sebelas=65536 ",
		"one": " oneri=16384 ",
		"yon": " yoneticisi=16384 yonetmelik=16384 yonetmeligi=16384 yonerge=16384 yonergesi=16384 ",
		"yaz": " yazar=16384 yaz=16384 yazin=16384 ",
		"biz": " biz=16384 ",
		"tum": " tum=16384 ",
		"ege": " eger=16384 ",
		"vey": " veya=16384 ",
		"ki": " ki=16384 ",
		"bkz": " bkz=16384 ",
		"orn": " ornegin=16384 ornek=16384 ",
		"ayr": " ayrica=16384 ",
		"asa": " asama=16384 asagidaki=16384 ",
		"bol": " bolum=16384 bolumler=16384 ",
		"sun": " sunucu=16384 sung=32768 ",
		"kes": " kesinti=16384 kesepakatan=65536 ",
		"can": " canlida=16384 can=32768 canh=32768 cang=32768 ",
		"yay": " yayinda=16384 yayinlandi=16384 yayinlayacagiz=16384 yayin=16384 yayimlanma=16384 ",
		"uyg": " uygulandi=16384 uygulanamaz=16384 ",
		"bek": " bekliyor=16384 beklemede=16384 beklenen=16384 ",
		"ert": " ertelendi=16384 ",
		"hen": " henuz=16384 ",
		"ipt": " iptal=16384 ",
		"vaz": " vazgecildi=16384 ",
		"gon": " gonderildi=16384 ",
		"ekl": " eklendi=16384 ekliyoruz=16384 ekledik=16384 ekle=16384 ",
		"pay": " paylasacagiz=16384 ",
		"ede": " edecegiz=16384 ederiz=16384 ",
		"umu": " umuyoruz=16384 ",
		"ozu": " ozur=16384 ",
		"dil": " dileriz=16384 dilakukan=65536 dilacak=65536 ",
		"say": " sayet=16384 saya=65536 ",
		"iki": " ikinci=16384 iki=16384 ",
		"yan": " yaninda=16384 yang=65536 ",
		"baz": " bazi=16384 ",
		"cun": " cunku=16384 cung=32768 ",
		"yuz": " yuzunden=16384 ",
		"ner": " nerede=16384 ",
		"ayi": " ayir=16384 ayi=16384 ayin=16384 ayinda=16384 ayina=16384 ",
		"olu": " olustur=16384 ",
		"aza": " azalt=16384 azaltma=16384 ",
		"goz": " gozden=16384 ",
		"gec": " gecir=16384 gecmisi=16384 gecen=16384 gec=16384 gece=16384 ",
		"sag": " sagla=16384 ",
		"aya": " ayarla=16384 ",
		"haz": " hazirla=16384 haziran=16384 ",
		"yok": " yok=16384 ",
		"reh": " rehber=16384 rehberi=16384 ",
		"kit": " kitabi=16384 kita=65536 ",
		"kos": " kosullar=16384 ",
		"idi": " idi=16384 ",
		"cok": " cok=16384 ",
		"tah": " tahmini=16384 tahap=65536 tahun=65536 tahunan=65536 ",
		"haf": " haftasi=16384 haftasinda=16384 haftasina=16384 hafta=16384 haftanin=16384 haftaya=16384 haftada=16384 haftalarda=16384 haftalik=16384 hafifletme=16384 ",
		"boy": " boyunca=16384 ",
		"ice": " icerisinde=16384 ",
		"yil": " yili=16384 yil=16384 yilin=16384 yilbasi=16384 yilbasina=16384 yillik=16384 ",
		"oca": " ocak=16384 ",
		"agu": " agustos=16384 agustus=65536 agu=65536 ",
		"kas": " kasim=16384 kasih=65536 ",
		"ara": " aralik=16384 ",
		"cum": " cuma=16384 cumartesi=16384 ",
		"uc": " uc=16384 ",
		"yed": " yedi=16384 ",
		"yir": " yirmi=16384 ",
		"otu": " otuz=16384 ",
		"ay": " ay=16384 ",
		"ucu": " ucuncu=16384 ",
		"ye": " ye=16384 ",
		"ine": " ine=16384 ",
		"iti": " itibariyla=16384 ",
		"ogl": " oglen=16384 ",
		"yar": " yarisi=16384 yarin=16384 yari=16384 yariyil=16384 ",
		"obu": " obur=16384 ",
		"bah": " bahar=16384 bahwa=65536 ",
		"guz": " guz=16384 ",
		"yak": " yakinda=16384 ",
		"mum": " mumkun=16384 ",
		"ayl": " aylarda=16384 aylik=16384 ",
		"bay": " bayramdan=16384 bayram=16384 bay=32768 ",
		"saa": " saat=16384 ",
		"izl": " izleme=16384 ",
		"egi": " egitim=16384 ",
		"ona": " onarim=16384 ",
		"chu": " chung=32768 chua=32768 chuyen=32768 chuc=32768 chu=32768 ",
		"toi": " toi=32768 ",
		"tha": " thay=32768 tham=32768 thanh=32768 thap=32768 thai=32768 thang=32768 ",
		"gi": " gi=32768 ",
		"kho": " khong=32768 kho=32768 khoi=32768 khoa=32768 khoan=32768 ",
		"lap": " lap=32768 laporan=65536 ",
		"lai": " lai=32768 lainnya=65536 lain=65536 ",
		"tai": " tai=32768 ",
		"hoa": " hoach=32768 hoan=32768 hoac=32768 hoa=32768 ",
		"nhu": " nhung=32768 nhu=32768 ",
		"quy": " quyet=32768 quy=32768 ",
		"lam": " lam=32768 lampiran=65536 lambat=65536 lambatnya=65536 ",
		"kha": " khac=32768 khach=32768 khan=32768 khao=32768 khai=32768 khanh=32768 ",
		"phu": " phuc=32768 phu=32768 ",
		"pho": " phong=32768 ",
		"ngu": " ngua=32768 nguoi=32768 nguyen=32768 ngu=32768 ngung=32768 ",
		"nga": " ngan=32768 ngay=32768 ",
		"cac": " cac=32768 cach=32768 ",
		"thu": " thu=32768 thuc=32768 thuat=32768 thuan=32768 ",
		"sap": " sap=32768 ",
		"ket": " ket=32768 keterangan=65536 ketika=65536 ketiga=65536 ketentuan=65536 ",
		"loi": " loi=32768 ",
		"hua": " hua=32768 ",
		"nay": " nay=32768 ",
		"hie": " hien=32768 ",
		"cho": " cho=32768 choi=32768 chot=32768 ",
		"dun": " dung=32768 ",
		"tuc": " tuc=32768 ",
		"tho": " thoi=32768 thong=32768 thoa=32768 ",
		"xu": " xu=32768 ",
		"ly": " ly=32768 ",
		"hoc": " hoc=32768 ",
		"kin": " kinh=32768 ",
		"ngh": " nghiem=32768 nghi=32768 ",
		"lua": " luan=32768 ",
		"bo": " bo=32768 ",
		"nha": " nhan=32768 nhat=32768 ",
		"goc": " goc=32768 ",
		"re": " re=32768 ",
		"huo": " huong=32768 ",
		"xay": " xay=32768 ",
		"ra": " ra=32768 ",
		"boi": " boi=32768 ",
		"hoi": " hoi=32768 ",
		"luc": " luc=32768 ",
		"doa": " doan=32768 ",
		"ban": " ban=32768 bang=32768 ",
		"tru": " trung=32768 truong=32768 truoc=32768 trua=32768 truyen=32768 ",
		"dai": " dai=32768 ",
		"ky": " ky=32768 ",
		"bao": " bao=32768 ",
		"mat": " mat=32768 ",
		"uu": " uu=32768 ",
		"cao": " cao=32768 ",
		"nhi": " nhiem=32768 nhieu=32768 ",
		"vu": " vu=32768 ",
		"mo": " mo=32768 ",
		"khi": " khi=32768 ",
		"muc": " muc=32768 ",
		"loa": " loai=32768 ",
		"stt": " stt=32768 ",
		"nho": " nhom=32768 ",
		"duo": " duoc=32768 duong=32768 ",
		"bi": " bi=32768 ",
		"ghi": " ghi=32768 ",
		"phi": " phieu=32768 phien=32768 ",
		"sau": " sau=32768 ",
		"xem": " xem=32768 ",
		"roi": " roi=32768 ",
		"xon": " xong=32768 ",
		"dau": " dau=32768 ",
		"huy": " huy=32768 ",
		"tao": " tao=32768 ",
		"thi": " thi=32768 thien=32768 thiet=32768 thieu=32768 ",
		"yeu": " yeu=32768 ",
		"ap": " ap=32768 ",
		"dao": " dao=32768 ",
		"hy": " hy=32768 ",
		"xin": " xin=32768 ",
		"he": " he=32768 ",
		"hai": " hai=32768 ",
		"ba": " ba=32768 ",
		"ngo": " ngoai=32768 ",
		"cuo": " cuoi=32768 ",
		"day": " day=32768 ",
		"xoa": " xoa=32768 ",
		"xet": " xet=32768 ",
		"soa": " soan=32768 ",
		"mau": " mau=32768 ",
		"xac": " xac=32768 ",
		"tay": " tay=32768 ",
		"nan": " nang=32768 nanti=65536 ",
		"vui": " vui=32768 ",
		"suo": " suot=32768 ",
		"nam": " nam=32768 ",
		"gie": " gieng=32768 ",
		"muo": " muoi=32768 muon=32768 ",
		"nua": " nua=32768 ",
		"hom": " hom=32768 ",
		"kia": " kia=32768 ",
		"mua": " mua=32768 ",
		"xua": " xuan=32768 ",
		"tet": " tet=32768 tetapi=65536 ",
		"apa": " apa=65536 apabila=65536 apakah=65536 ",
		"tel": " telah=65536 telat=65536 ",
		"kam": " kami=65536 kamu=65536 kamis=65536 ",
		"uba": " ubah=65536 ",
		"sud": " sudah=65536 ",
		"lak": " lakukan=65536 ",
		"kep": " keputusan=65536 kepala=65536 ",
		"aka": " akan=65536 akar=65536 ",
		"dik": " dikerjakan=65536 dikirim=65536 ",
		"tug": " tugas=65536 ",
		"pek": " pekerjaan=65536 pekan=65536 ",
		"rum": " rumah=65536 ",
		"pem": " pemeliharaan=65536 pemulihan=65536 pemilik=65536 pemantauan=65536 ",
		"tuj": " tujuan=65536 tujuh=65536 ",
		"bur": " buruk=65536 ",
		"uda": " udah=65536 ",
		"oke": " oke=65536 ",
		"itu": " itu=65536 ",
		"pes": " peserta=65536 ",
		"gej": " gejala=65536 ",
		"dul": " dulu=65536 ",
		"bap": " bapak=65536 ",
		"kua": " kuartal=65536 ",
		"kea": " keamanan=65536 ",
		"keg": " kegiatan=65536 ",
		"ura": " uraian=65536 ",
		"jaw": " jawab=65536 ",
		"pic": " pic=65536 ",
		"isu": " isu=65536 ",
		"tau": " tautan=65536 ",
		"kem": " kemajuan=65536 kemudian=65536 kemerdekaan=65536 ",
		"jud": " judul=65536 ",
		"ole": " oleh=65536 ",
		"duk": " dukungan=65536 ",
		"dib": " diberi=65536 dibatalkan=65536 ",
		"jik": " jika=65536 ",
		"buk": " bukan=65536 buku=65536 ",
		"ada": " adalah=65536 ada=65536 ",
		"lih": " lihat=65536 ",
		"jug": " juga=65536 ",
		"bar": " baris=65536 baru=65536 ",
		"lal": " lalu=65536 ",
		"dap": " dapat=65536 dapatkah=65536 ",
		"mul": " mulai=65536 ",
		"jad": " jadi=65536 ",
		"mun": " mundur=65536 mungkin=65536 ",
		"sej": " sejak=65536 sejumlah=65536 ",
		"kab": " kabar=65536 ",
		"moh": " mohon=65536 ",
		"sea": " seandainya=65536 ",
		"beb": " beberapa=65536 ",
		"ken": " kenapa=65536 ",
		"bua": " buat=65536 ",
		"tul": " tulis=65536 ",
		"pin": " pindahkan=65536 ",
		"uji": " uji=65536 ",
		"sya": " syarat=65536 ",
		"eti": " etik=65536 ",
		"keb": " kebijakan=65536 ",
		"ped": " pedoman=65536 ",
		"riw": " riwayat=65536 ",
		"rua": " ruang=65536 ",
		"leb": " lebih=65536 lebaran=65536 ",
		"bul": " bulan=65536 bulanan=65536 ",
		"aha": " ahad=65536 ",
		"rab": " rabu=65536 ",
		"jum": " jumat=65536 jum=65536 ",
		"at": " at=65536 ",
		"tig": " tiga=65536 ",
		"ena": " enam=65536 ",
		"tia": " tiap=65536 ",
		"tw": " tw=65536 ",
		"kee": " keempat=65536 ",
		"akh": " akhir=65536 ",
		"pal": " paling=65536 ",
		"dij": " dijadwalkan=65536 ",
		"lus": " lusa=65536 ",
		"lib": " liburan=65536 "
	},
	"stems": {
		"кор": [["корректирующ", 4], ["короткостроков", 2048]],
		"пре": [
			["превентивн", 4],
			["предотвращени", 4],
			["предотвра", 4]
		],
		"про": [
			["профилактическ", 4],
			["профилактик", 4],
			["проведен", 4]
		],
		"пов": [["повторен", 4], ["повідомлен", 2048]],
		"нед": [["недопущени", 4]],
		"отб": [["отброшенн", 4]],
		"изв": [["извлеч", 4]],
		"уро": [["урок", 4]],
		"при": [["причин", 4]],
		"кра": [["краткосрочн", 4]],
		"сре": [["среднесрочн", 4]],
		"дол": [["долгосрочн", 4]],
		"нем": [["немедленн", 4]],
		"сро": [["срочн", 4]],
		"бли": [["ближаиш", 4]],
		"уве": [["уведомлен", 4]],
		"пол": [["получ", 4]],
		"вып": [["выполнен", 4]],
		"зав": [["завершен", 2052]],
		"исп": [["исправлен", 4]],
		"зак": [["закрыт", 4], ["закрит", 2048]],
		"вне": [["внедрен", 4]],
		"нач": [["начат", 4]],
		"зап": [
			["запланирован", 4],
			["запобіг", 2048],
			["запланован", 2048],
			["запобіжн", 2048]
		],
		"отк": [["открыт", 4], ["отклонен", 4]],
		"отл": [["отложен", 4]],
		"отм": [["отменен", 4]],
		"ото": [["отозван", 4]],
		"доб": [["добавлен", 4]],
		"нас": [["настроен", 4]],
		"воз": [["возможн", 4]],
		"выз": [["вызван", 4]],
		"сим": [["симптом", 2052]],
		"pre": [
			["preventiva", 24],
			["prev", 8],
			["previst", 280],
			["preventiv", 280],
			["preventive", 32],
			["prevu", 32],
			["preven", 256],
			["prewencyjn", 1024],
			["predej", 8192]
		],
		"cor": [
			["correctiva", 8],
			["corregid", 8],
			["corretiva", 16],
			["corrigid", 16],
			["corrective", 32],
			["corrige", 32],
			["corrett", 256]
		],
		"evi": [["evit", 312]],
		"des": [["descartad", 24], ["desplegad", 8]],
		"inm": [["inmediat", 8]],
		"tec": [
			["tecnico", 24],
			["technique", 32],
			["technisch", 576],
			["tecnic", 256],
			["technicz", 1024],
			["technick", 8192]
		],
		"com": [
			["completad", 8],
			["commence", 32],
			["completat", 256]
		],
		"pen": [["pendiente", 8], ["pendente", 16]],
		"pla": [
			["planificad", 8],
			["planejad", 16],
			["planifie", 32],
			["planowan", 1024],
			["planovan", 8192],
			["planlanan", 16384]
		],
		"ter": [
			["terminad", 8],
			["termine", 32],
			["terminat", 256],
			["terulang", 65536]
		],
		"cer": [["cerrad", 8]],
		"fin": [["finalizad", 24]],
		"imp": [
			["implementad", 24],
			["implementara", 8],
			["impedi", 256],
			["implementat", 256]
		],
		"res": [
			["resuelt", 8],
			["resolvid", 16],
			["respint", 256]
		],
		"rea": [
			["realizad", 24],
			["realizara", 8],
			["realise", 32]
		],
		"abi": [["abiert", 8]],
		"ini": [["iniciad", 24], ["iniziat", 256]],
		"can": [["cancelad", 24]],
		"ret": [
			["retirad", 24],
			["retire", 32],
			["retenu", 32]
		],
		"rec": [["rechazad", 8]],
		"aba": [["abandonad", 24], ["abandonne", 32]],
		"ana": [["anadira", 8]],
		"agr": [["agregara", 8]],
		"cre": [["creara", 8]],
		"rev": [["revisara", 8]],
		"act": [["actualizara", 8]],
		"mej": [["mejorara", 8]],
		"con": [
			["configurara", 8],
			["concluid", 16],
			["conclus", 256]
		],
		"doc": [["documentara", 8]],
		"est": [["establecera", 8]],
		"ime": [["imediata", 16]],
		"abe": [["abert", 16]],
		"rej": [["rejeitad", 16], ["rejete", 32]],
		"adi": [["adicionad", 16]],
		"cri": [["criad", 16]],
		"eca": [["ecarte", 32]],
		"imm": [["immediat", 288]],
		"org": [
			["organisationnel", 32],
			["organisatorisch", 576],
			["organizzativ", 256],
			["organizacyjn", 1024],
			["organizacni", 8192]
		],
		"liv": [["livre", 32]],
		"dep": [["deploye", 32]],
		"ach": [["acheve", 32]],
		"eff": [["effectue", 32]],
		"ouv": [["ouvert", 32]],
		"ann": [["annule", 32], ["annullat", 256]],
		"ajo": [["ajoute", 32]],
		"pro": [["prochain", 32]],
		"sch": [["schutzmaßnahme", 64]],
		"maß": [["maßnahme", 64]],
		"fol": [["folgemaßnahme", 64], ["folgearbeit", 64]],
		"kor": [["korrekturmaßnahme", 64]],
		"geg": [["gegenmaßnahme", 64]],
		"pra": [["praventivmaßnahme", 64], ["praventionsmaßnahme", 64]],
		"ver": [
			["verbesserungsmaßnahme", 64],
			["verworfen", 64],
			["verbetermaatregel", 512]
		],
		"abh": [["abhilfemaßnahme", 64]],
		"sel": [["selbstverpflichtung", 64]],
		"arb": [["arbeitspaket", 64]],
		"nac": [["nacharbeit", 64]],
		"abs": [["abstellmaßnahme", 64]],
		"aus": [["auswirkung", 64]],
		"kur": [["kurzfristig", 64]],
		"mit": [["mittelfristig", 64]],
		"lan": [["langfristig", 64]],
		"erl": [["erledigt", 64]],
		"off": [["offen", 64]],
		"gep": [["geplant", 64], ["gepland", 512]],
		"sta": [["statusmeldung", 64], ["stazen", 8192]],
		"lei": [["leitlinie", 64]],
		"sca": [["scartat", 256]],
		"pia": [["pianificat", 256]],
		"ris": [["risolt", 256]],
		"chi": [["chius", 256]],
		"ese": [["eseguit", 256]],
		"ril": [["rilasciat", 256]],
		"sis": [["sistemat", 256]],
		"fat": [["fatt", 256]],
		"ape": [["apert", 256]],
		"rim": [["rimandat", 256]],
		"rit": [["ritirat", 256]],
		"abb": [["abbandonat", 256]],
		"agg": [["aggiunt", 256]],
		"int": [["introdott", 256]],
		"voo": [["voorzorgsmaatregel", 512]],
		"maa": [["maatregel", 512]],
		"her": [["herstelmaatregel", 512]],
		"beh": [["beheersmaatregel", 512]],
		"aan": [["aanwezig", 512]],
		"ove": [["overig", 512]],
		"lop": [["lopend", 512]],
		"zap": [
			["zapobieg", 1024],
			["zaplanowan", 1024],
			["zapobiegawcz", 1024]
		],
		"odr": [["odrzucon", 1024]],
		"che": [["checklist", 1024]],
		"kro": [["krotkoterminow", 1024]],
		"sre": [["srednioterminow", 1024]],
		"dlu": [["dlugoterminow", 1024]],
		"nat": [["natychmiast", 1024]],
		"pow": [["powiadomion", 1024]],
		"poi": [["poinformowan", 1024]],
		"zro": [["zrobion", 1024]],
		"wyk": [["wykonan", 1024]],
		"zak": [["zakonczon", 1024]],
		"uko": [["ukonczon", 1024]],
		"zam": [["zamkniet", 1024], ["zamitnut", 8192]],
		"wdr": [["wdrozon", 1024]],
		"nap": [
			["naprawion", 1024],
			["naprawcz", 1024],
			["naplanovan", 8192],
			["napravn", 8192]
		],
		"got": [["gotow", 1024]],
		"zal": [["zalatwion", 1024]],
		"otw": [["otwart", 1024]],
		"ocz": [["oczekujac", 1024]],
		"nie": [["nierozpoczet", 1024], ["nieaktualn", 1024]],
		"roz": [["rozpoczet", 1024], ["rozpracovan", 8192]],
		"odl": [["odlozon", 1024], ["odlozen", 8192]],
		"anu": [["anulowan", 1024]],
		"wyc": [["wycofan", 1024]],
		"por": [["porzucon", 1024]],
		"від": [
			["відхилен", 2048],
			["відкрит", 2048],
			["відкладен", 2048],
			["відкликан", 2048]
		],
		"сер": [["середньостроков", 2048]],
		"дов": [["довгостроков", 2048]],
		"нег": [["негаин", 2048]],
		"тер": [["термінов", 2048]],
		"отр": [["отриму", 2048]],
		"вик": [["виконан", 2048]],
		"зро": [["зроблен", 2048]],
		"вип": [["виправлен", 2048]],
		"впр": [["впроваджен", 2048]],
		"вир": [["вирішен", 2048]],
		"очі": [["очіку", 2048]],
		"роз": [["розпочат", 2048]],
		"ска": [["скасован", 2048]],
		"спр": [["спричинен", 2048]],
		"zab": [["zabran", 8192]],
		"kra": [["kratkodob", 8192]],
		"str": [["strednedob", 8192], ["strednodob", 8192]],
		"dlo": [["dlouhodob", 8192]],
		"dlh": [["dlhodob", 8192]],
		"oka": [["okamzit", 8192]],
		"inf": [["informovan", 8192]],
		"upo": [["upozornen", 8192]],
		"hot": [["hotov", 8192]],
		"spl": [["splnen", 8192]],
		"dok": [["dokoncen", 8192]],
		"vyr": [["vyresen", 8192], ["vyriesen", 8192]],
		"uza": [["uzavren", 8192]],
		"nas": [["nasazen", 8192]],
		"opr": [["opraven", 8192]],
		"ote": [["otevren", 8192]],
		"nez": [
			["nezahajen", 8192],
			["nezapocat", 8192],
			["nezacat", 8192]
		],
		"otv": [["otvoren", 8192]],
		"zru": [["zrusen", 8192]],
		"odv": [["odvolan", 8192]],
		"onl": [["onle", 16384]],
		"eng": [["engelle", 16384]],
		"red": [["reddedilen", 16384]],
		"vad": [["vade", 16384]],
		"ede": [["eden", 16384]],
		"onc": [["oncelik", 16384]]
	},
	"endings": {
		"ung": [["leitung", 64], ["abteilung", 64]],
		"ter": [["leiter", 64], ["beauftragter", 64]],
		"rin": [["leiterin", 64]],
		"gte": [["beauftragte", 64]],
		"rat": [["referat", 64]],
		"uro": [["buro", 64]],
		"eam": [["team", 576]],
		"emo": [
			["eremo", 256],
			["aremo", 256],
			["iremo", 256]
		],
		"ing": [["afdeling", 512]],
		"emy": [
			["niemy", 1024],
			["szemy", 1024],
			["jemy", 1024]
		],
		"ymy": [["szymy", 1024], ["zymy", 1024]],
		"imy": [["wimy", 1024], ["nimy", 1024]],
		"емо": [["имемо", 2048], ["немо", 2048]],
		"ємо": [["уємо", 2048], ["юємо", 2048]],
		"имо": [["имо", 2048]],
		"gen": [["avdelningen", 4096]],
		"ten": [["enheten", 4096]],
		"hef": [["chef", 4096]],
		"pen": [["gruppen", 4096]],
		"eme": [["ujeme", 8192]],
		"ame": [["idame", 8192]],
		"ime": [["inime", 8192]],
		"giz": [["ecegiz", 16384], ["acagiz", 16384]],
		"gim": [["ecegim", 16384], ["acagim", 16384]],
		"cek": [["ecek", 16384]],
		"cak": [["acak", 16384]],
		"tir": [["ecektir", 16384], ["acaktir", 16384]],
		"ler": [["ecekler", 16384]],
		"lar": [["acaklar", 16384]]
	},
	"familiar": " precautions we do sure re to change the plan fix come is decisions actions ve was action on recurrence of open items follow incident points corrective correction prevention preventive preventative preventions preventing future prevent similar remediation plans in can todo todos dos long tickets so far commit loop for under log taken falls out clients immediate decide lessons cause causes impact detection resolution references participants diagnosis questions up template previous checklist* over sprint immediately later infrastructure code week policy item description charge by assignee point team date close due deadline target time sla bug ticket issue link jira pr reference status state at prio type no nr justification solution led director coordinator present squad support an as via resolve pull request merge my her per had may cf phase server host version release option question section problem comment iteration prevents live production prod place deployed previously met ed am process possible second propose take document set test train sections na ups once service conditions runbook playbook guide guides manual checklist checklists procedure procedures changelog newsletter journal tutorial form begin exceptions roles ten day retirement end publication jan feb mar april apr jun jul august aug september sept sep oct november nov december dec mon thu sat six expire ago winter wk half sprints releases semester alerting documentation communication 3e ab ad ai al alarm anti apos ar art au aux ban bang ben body cac cap car cas cast ce cet chance ci co com commencement con conclusion da dan data de del den di diagnose diagnostic die dies direct diverse dont door drift drive el element elements em en es est et ex experience exploitation fa fin final fine format formation former futures gen gut ha hang hat he hoc im impacts implementation ins ja jar la lag lan lang le len let limiter lo lost media meta mit ni non num ob offending op options organisation orta os oss pattern piano plus po pod pour pre pro realised resume retired sa se sem si sin slo stall stand storing successive suites supervision surprises symptom tag technique temporal terminated termination them till tim tip tom tot tw um un var war weekend yang ",
	"scripts": [128, 3]
};

// src/core/parse/languages/english-too.ts
/**
* Words in the lists of other languages that also occur in English reports: shared words, loanwords, names, file extensions and
* abbreviations. They don't show that a report is written in another language.
*/
const ENGLISH_TOO = `3e, ab, ad, ai, al, alarm, anti, apos, ar, art, au, aux, ban, bang, begin, ben, body, cac, cap, car, cas, cast,
  ce, cet, chance, ci, co, com, come, commencement, con, conclusion, context, da, dan, data, de, decisions, del,
  den, di, diagnose, diagnostic, die, dies, direct, diverse, dont, door, drift, drive, ed, el, element, elements,
  em, en, es, est, et, ex, experience, exploitation, fa, falls, fin, final, fine, format, formation, former,
  futures, gen, gut, ha, half, hang, hat, he, hoc, im, impacts, implementation, ins, ja, jar, la, lag, lan, lang,
  le, led, len, let, limiter, lo, lost, media, met, meta, mit, ni, non, num, ob, offending, once, op, options,
  organisation, orta, os, oss, pattern, piano, place, plus, po, pod, pour, pre, pro, realised, resolutions, resume,
  retired, sa, se, sem, si, sin, slo, solution, stall, stand, storing, successive, suites, supervision, surprises,
  symptom, tag, technique, temporal, terminated, termination, them, till, tim, tip, tom, tot, tw, um, un, var, war,
  weekend, winter, yang`;

// src/core/parse/languages/marks.ts
const WORDS$1 = /[\p{L}\p{M}\p{N}]+/gu;
const WORDS_AND_STEMS = /\*?[\p{L}\p{M}\p{N}]+\*?/gu;
/** Scripts with no spaces between words, or with particles attached to words. Their languages are found by the script alone. */
const SCRIPTS = [/[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7A3]/, /[\u3005-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/];
/** The words that don't show that a text is written in a language other than English. */
function familiarWords(english) {
	return /* @__PURE__ */ new Set([...wordsOf$1(english), ...Array.from(ENGLISH_TOO.matchAll(WORDS$1), ([word]) => word)]);
}
/**
* Every word in a language's lists (of `sentences`, only the marks, and without `actions`, which match words of many languages), without
* accents. A stem ends in an asterisk; an ending starts with one.
*/
function wordsOf$1(language) {
	return new Set(withoutAccents(textOf({
		...language,
		name: "",
		actions: {},
		sentences: { marks: language.sentences?.marks ?? "" }
	})).match(WORDS_AND_STEMS));
}
function textOf(value) {
	return typeof value === "string" ? value : Object.values(value).map(textOf).join(",");
}

// src/core/parse/languages/detect.ts
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[\0-\x7F]*$/;
/** A letter written as an HTML entity, or a word with emphasis inside it. The source of such a text doesn't show its words. */
const DISGUISED = /&(?:#|[a-z]{1,6}(?:uml|acute|grave|circ|tilde|cedil|caron|lig|ring|slash);)|\p{L}\*{1,3}\p{L}/iu;
/**
* Builds a detector from the languages' own words, which `marks` lists. It always finds the first language, which is English. It finds
* another language if the text contains any word from its lists, except those that are also English. If the text contains no such
* word, none of the language's phrases can match, so leaving it out doesn't change what is read.
*/
function createDetector(languages, marks) {
	return (text) => {
		if (DISGUISED.test(text)) return languages;
		let bits = 0;
		for (const [index, letters] of SCRIPTS.entries()) if (letters.test(text)) bits |= marks.scripts[index] ?? 0;
		for (const word of new Set(text.toLowerCase().match(WORDS))) {
			const key = ASCII.test(word) ? word : keyOf(word);
			const its = bitsOf(key, marks);
			if (its !== 0 && (key !== word || !marks.familiar.includes(` ${key} `))) bits |= its;
		}
		return languages.filter((_, index) => index === 0 || (bits & 1 << index - 1) !== 0);
	};
}
function bitsOf(word, { words, stems, endings }) {
	let bits = findBits(words[word.slice(0, 3)], word);
	for (const [stem, bit] of stems[word.slice(0, 3)] ?? []) if (word.startsWith(stem)) bits |= bit;
	for (const [end, bit] of endings[word.slice(-3)] ?? []) if (word.endsWith(end)) bits |= bit;
	return bits;
}
/** The bits after a word in a text such as ` massnahme=64 massnahmen=64 `. */
function findBits(listed, word) {
	const start = listed?.indexOf(` ${word}=`) ?? -1;
	return listed === void 0 || start < 0 ? 0 : Number.parseInt(listed.slice(start + word.length + 2), 10);
}

// src/core/parse/lexicon/action-labels.ts
/** Compiles a search for action labels at the start of a line or sentence: `Action point: …`, `TODO(ann): …`. */
function compileActionLabels(languages) {
	const labels = phrasePattern(phrasesOf(languages, (l) => l.labels.action));
	const aside = String.raw`(?:\s?[([（](?<aside>[^()[\]（）\n]{1,60})[)\]）])?`;
	const pattern = new RegExp(String.raw`(?<=^|\n|[.!?。]\s|[。！？])${labels}${aside}(?:\s#?\d{1,2})?\s?(?::(?=\s)|：)\s?`, "giu");
	return (text) => /[:：]/.test(text) ? Array.from(withoutConfusables(text).matchAll(pattern), ({ 0: matched, index, groups }) => ({
		start: index,
		end: index + matched.length,
		aside: groups?.["aside"] ?? null
	})) : [];
}

// src/core/parse/lexicon/asides.ts
/**
* Compiles a test that tells whether the text in the brackets at an item's end isn't part of the commitment's words: a labelled owner
* or due date, a deadline in words, or a status mark, alone or with details.
*/
function compileAsides(languages) {
	const labels = phrasePattern(phrasesOf(languages, (l) => `${l.labels.owner}, ${l.labels.due}`));
	const due = phrasePattern(phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}`));
	const marks = phrasesOf(languages, (l) => `${l.marks.done}, ${l.marks.open}`);
	const beside = phrasesOf(languages, (l) => l.marks.beside);
	const label = new RegExp(String.raw`^${labels}\s*[:：=]`, "iu");
	const time = new RegExp(String.raw`^${due}\s.*${phrasePattern(phrasesOf(languages, timeWords))}`, "iu");
	const mark = new RegExp(String.raw`^${phrasePattern(marks)}(?:\s*${phrasePattern(beside)})?`, "iu");
	return (text) => label.test(text) || time.test(text) || mark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(mark, ""));
}
/** Words that express a time, even one that can't be resolved: `end of the sprint`. */
function timeWords({ dates, prose }) {
	return [
		dates.endOf.replaceAll("@", ""),
		Object.values(dates.units).join(","),
		[...Object.values(dates.current), ...Object.values(dates.coming)].join(","),
		prose.placeholders
	].join(",");
}

// src/core/parse/lexicon/columns.ts
/** The separators between the names in a header. */
const BETWEEN_NAMES = /[/&+,()（）・|]|\s[–—-]\s/u;
/** A header with more words is a sentence. */
const MOST_NAMES = 6;
/** An abbreviation in a header: `Resp.`, `Verantw.`. */
const ABBREVIATION = /^\p{L}{4,20}\.$/u;
/** The column whose name is abbreviated in a header. */
function columnShortened(header, columns) {
	if (!ABBREVIATION.test(header)) return null;
	const start = keyOf(header);
	return Array.from(columns).find(([name]) => name.startsWith(start))?.[1] ?? null;
}
/** Compiles the table headers of the given languages. */
function compileColumns(languages) {
	const columns = /* @__PURE__ */ new Map();
	const ranks = /* @__PURE__ */ new Map();
	for (const language of languages) {
		for (const [column, headers] of Object.entries(language.columns)) for (const header of keysOf(splitPhrases(headers))) if (!columns.has(header)) columns.set(header, column);
		for (const [rank, header] of keysOf(splitPhrases(language.columns.text)).entries()) ranks.set(header, rank);
	}
	const text = keyMatcher(phrasesOf(languages, (l) => l.columns.text));
	const keyOfHeader = (header) => keyOf(withoutConfusables(header));
	const mayNameText = new Set(keysOf(phrasesOf(languages, (l) => l.textHeads)));
	const columnOf = (header) => columns.get(header.trim() === "#" ? "#" : keyOfHeader(header)) ?? columnShortened(header.trim(), columns);
	return {
		columnOf,
		columnOfHead(header) {
			const whole = columnOf(header);
			if (whole !== null) return whole;
			const parts = header.split(BETWEEN_NAMES);
			return parts.length < 2 ? null : parts.map(columnOf).find((column) => column !== null) ?? null;
		},
		mayNameText: (header) => header.split(BETWEEN_NAMES).some((part) => mayNameText.has(keyOfHeader(part))),
		rankOf: (header) => ranks.get(keyOfHeader(header)) ?? Infinity,
		rankWithin(header) {
			const names = keyOfHeader(header).split(" ");
			if (names.length > MOST_NAMES || names.some((name) => (columns.get(name) ?? "text") !== "text")) return Infinity;
			const parts = names.flatMap((_, at) => [names.slice(0, at), names.slice(at)]);
			return Math.min(...parts.map((part) => ranks.get(part.join(" ")) ?? Infinity));
		},
		namesText: (header) => text.test(paddedKey$1(withoutConfusables(header)))
	};
}

// src/core/parse/lexicon/event-times.ts
/** Abbreviations of units of time after a number, used for all languages. */
const SHORT_UNITS = [
	"h",
	"hr",
	"hrs",
	"d",
	"w",
	"wk",
	"wks",
	"mo",
	"mth",
	"mths"
];
const SHORT_UNIT = `(?:${alternatives(SHORT_UNITS)})`;
const CLAUSE_END$1 = String.raw`(?=\s*(?:$|[.,;:!?)\]]))`;
const LETTERS = String.raw`[\p{L}'’-]{1,15}\s+`;
const WORD = String.raw`[\p{L}\p{N}'’-]{1,15}\s+`;
/**
* Compiles a search for a time that depends on an event, is vague or has a short unit: `before the holidays`, `in a few weeks`,
* `within 48h`.
*/
function compileEventTimes(languages) {
	const patterns = [spacedPattern(languages), unspacedPattern(languages)];
	return (text) => {
		for (const pattern of patterns) {
			const found = pattern.exec(text);
			if (found) return found[0].trim();
		}
		return null;
	};
}
/** The names of events and units. A text without any of them names no such time. */
function eventWords(languages) {
	return [
		...phrasesOf(languages, (l) => l.dates.events),
		...phrasesOf(languages, unitsOf),
		...SHORT_UNITS
	];
}
function spacedPattern(languages) {
	const [before, within] = [beforeWords(languages), openings(languages, (l) => l.dates.within)];
	const count = countWords(languages);
	const events = alternatives(spacedOnly(phrasesOf(languages, (l) => l.dates.events)));
	const units = alternatives(spacedOnly(phrasesOf(languages, unitsOf)));
	const some = alternatives(spacedOnly(phrasesOf(languages, (l) => l.dates.some)));
	const closings = alternatives(spacedOnly(phrasesOf(languages, (l) => l.dates.within)).flatMap((form) => form.startsWith("@ ") ? [form.slice(2)] : []));
	const untilEvent = String.raw`(?:${before})\s+(?:${LETTERS}){0,3}?(?:${events})(?:\s+\d{1,4})?`;
	const afterCount = String.raw`(?:${within})\s+(?:${count})\s+(?:${WORD})?(?:${events})`;
	const inexact = String.raw`(?:${within}|${before})\s+(?:${WORD})?(?:${some})\s+(?:${units})`;
	const postposed = String.raw`(?:${count})\s+(?:${events}|${units})\s+(?:${closings})`;
	const short = String.raw`(?:${within}|${before})\s+\d{1,3}\s?${SHORT_UNIT}`;
	const aside = String.raw`(?<=[,(+~—–]\s?)\d{1,3}\s?${SHORT_UNIT}`;
	const any = [
		untilEvent,
		afterCount,
		inexact,
		short
	].map((form) => `(?:${form})`).join("|");
	return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${any}|${aside})${CLAUSE_END$1}|${postposed}(?![\p{L}\p{N}]))`, "iu");
}
function unspacedPattern(languages) {
	const phrases = (pick) => alternatives(phrasesOf(languages, pick).filter(hasUnspaced));
	const count = String.raw`\d{1,3}|${phrases((l) => l.dates.some)}|${phrases((l) => l.dates.numbers.replaceAll(/=\d+/g, "").replaceAll("/", ","))}`;
	const names = `${phrases((l) => l.dates.events)}|${phrases(unitsOf)}`;
	const closings = alternatives(phrasesOf(languages, (l) => `${l.dates.within}, ${l.dates.after}`).map((form) => form.replace("@", "").trim()).filter(hasUnspaced));
	return new RegExp(String.raw`(?:${count})\s?个?(?:${names})\s?(?:${closings})`, "u");
}
function beforeWords(languages) {
	return alternatives(spacedOnly(phrasesOf(languages, (l) => `${l.dates.before}, ${l.dates.ahead}`)));
}
/** Numbers, and words such as “a few” and “next”. */
function countWords(languages) {
	const numbers = phrasesOf(languages, ({ dates }) => [dates.numbers.replaceAll(/=\d+/g, "").replaceAll("/", ","), dates.some].join(","));
	return String.raw`\d{1,3}|${alternatives(spacedOnly(numbers))}|${openings(languages, (l) => l.dates.next)}`;
}
function openings(languages, pick) {
	const forms = phrasesOf(languages, pick).filter((form) => form.endsWith(" @"));
	return alternatives(spacedOnly(forms.map((form) => form.replace(" @", ""))));
}
function unitsOf({ dates }) {
	return [...Object.values(dates.units), dates.workdays].join(",");
}
function spacedOnly(phrases) {
	return phrases.filter((phrase) => !hasUnspaced(phrase));
}

// src/core/parse/lexicon/due-words.ts
/** The bits of the word gate. A text that sets none of them contains no vague time. */
const [VAGUE_WORD, AHEAD_WORD, EVENT_WORD] = [
	1,
	2,
	4
];
/** Compiles the words that introduce a due date in the given languages. */
function compileDueWords(languages) {
	const labels = phrasesOf(languages, (l) => l.labels.due);
	const prepositions = phrasesOf(languages, (l) => l.dates.before);
	const due = phrasePattern([...labels, ...prepositions]);
	const introduction = String.raw`(?:${phrasePattern(labels)}\s*[:：=]\s*|[([（]${due}\s+)`;
	return {
		atStart: new RegExp(`^${due}`, "iu"),
		inside: new RegExp(String.raw`\s${due}`, "iu"),
		label: new RegExp(String.raw`${introduction}(?<value>[^,;、。()[\]（）]{1,40})`, "iu"),
		clause: new RegExp(phrasePattern(phrasesOf(languages, (l) => l.references.clauses)), "iu"),
		leadIn: new RegExp(String.raw`(?:[.,;:!?([（。；，、—–]\s*|\s-{1,2}\s)(?<words>${phrasePattern(phrasesOf(languages, (l) => l.dates.leadIns))}\s*)$`, "iu"),
		...compileLeads(languages),
		vagueTime: compileVagueTime(languages)
	};
}
/** The number of letters that all forms of a word share. */
const SHARED_LETTERS = 3;
function compileLeads(languages) {
	const endsWith = (phrases) => new RegExp(String.raw`${phrasePattern(phrases)}\s*$`, "iu");
	const ahead = new Set(phrasesOf(languages, (l) => l.dates.ahead));
	const before = phrasesOf(languages, (l) => l.dates.before);
	const near = phrasesOf(languages, (l) => l.dates.near).flatMap((forms) => forms.split("/"));
	const hours = [...phrasesOf(languages, (l) => l.dates.hours), ...near];
	const units = phrasesOf(languages, (l) => l.dates.units.week);
	const starts = new Set(units.map((unit) => unit.slice(0, SHARED_LETTERS)));
	const weeks = [...units, ...phrasesOf(languages, (l) => l.dates.current.week).flatMap((phrase) => phrase.split(" "))].filter((word) => starts.has(word.slice(0, SHARED_LETTERS)));
	const of = phrasesOf(languages, (l) => l.dates.of);
	const early = phrasesOf(languages, (l) => l.dates.early).map((form) => form.replace("@", "").trim());
	return {
		lead: endsWith([
			...before,
			...early,
			...phrasesOf(languages, (l) => l.dates.at)
		]),
		deadline: endsWith(before.filter((phrase) => !ahead.has(phrase))),
		unless: endsWith(phrasesOf(languages, (l) => l.dates.unless)),
		slashed: endsWith([
			...before,
			...hours,
			...weeks.flatMap((week) => of.map((word) => `${week} ${word}`))
		]),
		weekOf: endsWith(weeks),
		continues: new RegExp(String.raw`^\s*${phrasePattern(phrasesOf(languages, (l) => l.dates.continues))}`, "iu")
	};
}
function compileVagueTime(languages) {
	const names = phrasesOf(languages, timeNames);
	const eventTime = compileEventTimes(languages);
	const quarters = phrasesOf(languages, (l) => l.dates.quarter).map((form) => form.replace("@", "[1-4]"));
	const periods = [
		alternatives(names),
		...quarters.map(alternativeOf),
		String.raw`20\d{2}\s?[年년]?`
	].join("|");
	const openings = [...phrasesOf(languages, (l) => l.dates.early), ...phrasesOf(languages, partsOf)];
	const early = affixed(openings, String.raw`(?:${periods})(?:\s+20\d{2})?`);
	const continues = phrasePattern(phrasesOf(languages, (l) => l.dates.continues));
	const vague = phrasePattern(phrasesOf(languages, (l) => l.dates.vague));
	const words = new RegExp(String.raw`(?:${vague}|(?<![\p{L}\p{N}])${early}(?![\p{L}\p{N}]))(?!\s+${continues})`, "iu");
	const ahead = phrasePattern(phrasesOf(languages, (l) => l.dates.ahead));
	const aside = new RegExp(String.raw`(?:[,;(（，、]|\s[–—-])\s*(?<words>${ahead}[^,;()（），、]{2,60})[)）]?[.。]?$`, "iu");
	const gate = createWordGate([
		[...phrasesOf(languages, (l) => l.dates.vague), ...openings.map((form) => form.replace("@", "").trim())],
		phrasesOf(languages, (l) => l.dates.ahead),
		eventWords(languages)
	]);
	return (text) => {
		const signs = gate(text);
		return (((signs & VAGUE_WORD) !== 0 ? words.exec(text)?.[0] : void 0) ?? ((signs & AHEAD_WORD) !== 0 ? aside.exec(text.slice(-80))?.groups?.["words"] : void 0))?.trim() ?? ((signs & EVENT_WORD) !== 0 ? eventTime(text) : null);
	};
}
/** The words for a part of a month, without its last day: `mid @`. */
function partsOf({ dates }) {
	return dates.parts?.replaceAll(/=\d+/g, "");
}
/** Turns a phrase, which may contain a character class such as `[1-4]`, into the source of a regular expression. */
function alternativeOf(phrase) {
	return phrase.replaceAll(".", String.raw`\.`).replaceAll(" ", String.raw`\s+`);
}
/** The names of months, seasons and halves, and the phrases for the current and the next period. */
function timeNames({ dates }) {
	return [
		[
			dates.months,
			dates.seasons,
			dates.halves
		].join(",").replaceAll("/", ","),
		...Object.values(dates.current),
		...Object.values(dates.coming)
	].join(",");
}

// src/core/parse/lexicon/evidence-words.ts
/** Compiles the words that show what kind of document or part a text is from. */
function compileEvidenceWords(languages) {
	const atEitherEnd = (list) => {
		const pattern = keyPattern(phrasesOf(languages, (l) => l.evidence[list]));
		return new RegExp(`^${pattern}|${pattern} $`, "u");
	};
	const [templates, guides] = [atEitherEnd("templates"), atEitherEnd("guides")];
	const phrases = (list) => keyPattern(phrasesOf(languages, (l) => `${l.prose.imperatives}, ${l.actions[list] ?? ""}`));
	const startsWithAction = new RegExp(`^${phrases("starts")}`, "u");
	const endsWithAction = new RegExp(`${phrases("ends")} $`, "u");
	const stems = promiseStems(languages);
	const possible = keyMatcher(phrasesOf(languages, (l) => l.headings.possible));
	const readers = keyMatcher(phrasesOf(languages, (l) => l.evidence.readers));
	const startsWithReader = keyStart(phrasesOf(languages, (l) => l.evidence.readers));
	const update = keyPattern(phrasesOf(languages, (l) => l.evidence.updates));
	const updates = new RegExp(`^${update}|${update} $`, "u");
	const itself = keyMatcher(phrasesOf(languages, (l) => l.evidence.itself));
	const guideHeads = keyMatcher(phrasesOf(languages, (l) => l.evidence.guideHeads));
	const histories = new Set(keysOf(phrasesOf(languages, (l) => l.evidence.histories)));
	const guideTitles = keyStart(phrasesOf(languages, (l) => l.evidence.guideTitles));
	const ideas = keyMatcher(phrasesOf(languages, (l) => l.actions.ideas));
	const past = keyMatcher(phrasesOf(languages, (l) => l.evidence.past));
	return {
		documentNamed(title) {
			const key = paddedKey$1(title);
			if (templates.test(key)) return "template";
			return guides.test(key) ? "guide" : null;
		},
		startsWithAction: (text) => startsWithAction.test(paddedKey$1(text)),
		endsWithAction: (text) => endsWithAction.test(lastWords(paddedKey$1(text))),
		hasPromiseStem: (heading) => possible.test(paddedKey$1(heading)) || keyOf(heading).split(" ").some((word) => word.length >= STEM_LENGTH && stems.has(word.slice(0, STEM_LENGTH))),
		namesItself: (text) => itself.test(paddedKey$1(text)),
		isStatusUpdate: (text) => updates.test(paddedKey$1(text)),
		isHeadOfGuide: (heading) => guideHeads.test(paddedKey$1(heading)),
		isHistory: (heading) => histories.has(keyOf(heading)),
		isTitleOfGuide: (title) => guideTitles.test(paddedKey$1(title)),
		addressesReaders: (text) => readers.test(paddedKey$1(text)),
		startsWithReader: (text) => startsWithReader.test(paddedKey$1(text)),
		namesIdeas: (heading) => ideas.test(paddedKey$1(heading)),
		reportsPast: (text) => past.test(paddedKey$1(text))
	};
}
/** Phrases for actions have at most this many words. Searching a whole key takes a tenth of the parse time. */
const MOST_WORDS = 4;
/** The end of a padded key, with the space before it. */
function lastWords(key) {
	let start = key.length - 1;
	for (let count = 0; count < MOST_WORDS && start > 0; count++) start = key.lastIndexOf(" ", start - 1);
	return key.slice(Math.max(start, 0));
}
/** The number of letters at the start of a word that all its forms share: `prevent`, `prevention`, `preventing`. */
const STEM_LENGTH = 6;
/**
* The stems of long words that occur in a language's headings of commitments, but not in the look-alikes of that language or of
* English, which is always compiled: the Portuguese “mitigação”, for example, must not turn “mitigation” into a sign of commitments.
*/
function promiseStems(languages) {
	const english = languages.filter(({ name }) => name === "en").flatMap(({ headings }) => stemsIn(headings.others));
	return new Set(languages.flatMap(({ headings }) => {
		const others = /* @__PURE__ */ new Set([...english, ...stemsIn(headings.others)]);
		return stemsIn(headings.promises).filter((stem) => !others.has(stem));
	}));
}
function stemsIn(phrases) {
	return keysOf(splitPhrases(phrases.replaceAll("=", ""))).flatMap((phrase) => phrase.replaceAll("*", "").split(" ")).filter((word) => word.length >= STEM_LENGTH).map((word) => word.slice(0, STEM_LENGTH));
}

// src/core/parse/lexicon/sentence-patterns.ts
/** The signs that are found by words anywhere in a clause, with the list of those words. */
const ANYWHERE = {
	authors: "authors",
	future: "future",
	intention: "intentions",
	ongoing: "ongoing",
	past: "past",
	grant: "grants",
	passive: "passives",
	wish: "wishes",
	vague: "vague",
	state: "states",
	tells: "tells",
	negation: "negations",
	perfect: "perfect",
	purpose: "purposes"
};
/** Compiles the grammatical words of a language. Only in English does the parser use the word order to find the subject. */
function compileSentencePatterns(words, isEnglish, hasCapitalNouns = false) {
	const pattern = (...lists) => {
		const phrases = splitPhrases(...lists.map((list) => words[list] ?? ""));
		return patternOfKeys(accentedKeysOf(phrases));
	};
	const start = (list) => new RegExp(`^${pattern(list)}`, "u");
	return {
		marks: new RegExp(pattern("marks"), "gu"),
		verb: new RegExp(pattern("future", "intentions", "ongoing"), "u"),
		perfect: new RegExp(pattern("perfect"), "u"),
		adverbs: new RegExp(pattern("adverbs"), "gu"),
		subordinate: start("subordinates"),
		subordinates: new RegExp(pattern("subordinates"), "gu"),
		reports: new RegExp(pattern("reports"), "u"),
		onward: new RegExp(pattern("onward", "rules"), "u"),
		rule: new RegExp(pattern("rules"), "u"),
		ban: {
			none: new RegExp(pattern("nones"), "u"),
			without: new RegExp(pattern("withouts"), "u")
		},
		reader: start("readers"),
		outsider: new RegExp(pattern("outsiders"), "u"),
		pronoun: start("pronouns"),
		joint: compileJoint(words),
		conjunction: new RegExp(String.raw`\s(?:${alternatives(splitPhrases(words.subordinates))})\s`, "iu"),
		tests: Object.entries(ANYWHERE).map(([sign, list]) => [sign, new RegExp(pattern(list), "u")]),
		isEnglish,
		authorsAreEndings: /[\u3041-\u3096\uAC00-\uD7A3]/.test(words.authors),
		hasCapitalNouns
	};
}
function compileJoint({ joiners, authors, pronouns, readers, future }) {
	const next = splitPhrases(authors, pronouns, readers, future).filter((phrase) => /^[\p{L}]+(?: [\p{L}]+)*$/u.test(phrase));
	return new RegExp(String.raw`\s(?=(?:${alternatives(splitPhrases(joiners))})\s+(?:${alternatives(next)})[\s'’])`, "iu");
}
/** A text's key with a space on each side. Keeps accents, because they tell verb forms apart: `hora`, `dará`. */
function paddedKey(text) {
	return ` ${matchKey(text)} `;
}

// src/core/parse/lexicon/english-clause.ts
/** The day in “before 3 August will …” or “before August 3 will …”. */
const DAY = /^ ?\d|^ ?\p{L}+ \d{1,2} $/u;
/** A noun before `we`, which then starts a relative clause. Excludes times, such as `the next day we will …`. */
const RELATIVE = /^ (?:every|each|all|any|most|the|an?|anything|everything|things) (?!.{0,60}\b(?:day|night|morning|week|month|quarter|year|time|moment)s? )[^ ]{1,40}(?: [^ ]{1,40}){0,5} (?:i|we) (?:$|(?:ve|have) )/;
/** A pronoun that is the subject after another subject: `We are sorry for the trouble this will cause`. */
const OTHER_SUBJECT = / [^ ]{1,40} (?:this|these|they|you) $/;
/** Finds the signs where English word order puts them: the subject before the verb, and words of hope next to the verb. */
function parseEnglish({ key, subject, start, end }, language) {
	const { subordinates, reader, pronoun, reports } = language;
	const subjectKey = paddedKey(subject);
	const last = Array.from(subjectKey.matchAll(subordinates)).findLast(({ 0: word, index }) => !DAY.test(subjectKey.slice(index + word.length)));
	const tail = last ? ` ${subjectKey.slice(last.index + last[0].length).trim()} ` : "";
	const isEnclosed = last !== void 0 && / (?:who|that|which) $/.test(` ${last[0].trim()} `) && HAS_VERB.test(tail);
	const own = !last ? subjectKey : isEnclosed ? subjectKey.slice(0, last.index + 1) : tail;
	const [before, after] = [key.slice(0, end), key.slice(start)];
	const next = key.slice(end).split(" ");
	const upTo = (words) => `${own}${key.slice(start, end).trim()} ${next.slice(1, words + 1).join(" ")} `;
	const signs = /* @__PURE__ */ new Set();
	const look = (text, wanted) => {
		const found = signsIn(text, language);
		for (const sign of wanted) if (found.has(sign)) signs.add(sign);
	};
	look(own, ["authors"]);
	look(`${own}${next.slice(1, 3).join(" ")} `, ["past"]);
	look(upTo(2), ["wish"]);
	look(upTo(key.slice(start, end).trimEnd().endsWith("ing") ? 0 : 3), ["tells"]);
	look(before, [
		"onward",
		"purpose",
		"negation"
	]);
	look(after, AFTER_SUBJECT);
	const isOther = signs.has("authors") && OTHER_SUBJECT.test(own);
	if (isOther) signs.delete("authors");
	if (RELATIVE.test(own) || isOther) signs.add("subordinate");
	const isMain = / (?:we|i) $/.test(own) && own.trim().includes(" ");
	if (last && !isMain && !isEnclosed) signs.add("subordinate");
	const frame = last && !isEnclosed ? subjectKey.slice(0, last.index + last[0].length + 1) : subjectKey;
	if (reports.test(frame) || reports.test(` ${key.slice(start, end).trim()} `)) signs.add("reported");
	if (reader.test(own)) signs.add("reader");
	if (pronoun.test(own)) signs.add("pronoun");
	return {
		signs,
		subject: last && !isEnclosed ? subject.split(/[\s'’-]+/).slice(-own.trim().split(" ").length).join(" ") : subject
	};
}
/** A relative clause that has its own verb. */
const HAS_VERB = /^ (?:s|is|are|was|were|has|have|ve|had|d) /;
const AFTER_SUBJECT = Object.keys(ANYWHERE).filter((sign) => ![
	"authors",
	"past",
	"wish",
	"tells"
].includes(sign));
/** The signs that are found by words anywhere in a key. */
function signsIn(key, { tests }) {
	return new Set(tests.flatMap(([sign, words]) => words.test(key) ? [sign] : []));
}

// src/core/parse/lexicon/clauses.ts
/** The signs that separate clauses, except commas. */
const BREAK = /[;:：；—–()（）。]|\s-\s/;
const COMMA = /[,，、]/;
const QUOTE = /^\s*["“„«»‘「『]/u;
const QUOTE_AFTER_COLON = /[:：]\s?["“„«「『]/u;
/** Words in quotation marks at the start of a sentence that goes on after them. */
const QUOTATION = /^\s*["“„«「『](?<words>[^"”“»」』]{1,400})["”“»」』][\s,.—–-]{0,4}\p{L}/u;
/** How many words can set the tone of the clause after them: `Hopefully, …`, `With a little luck, …`. */
const MOST_IN_LEAD = 4;
/** How many earlier parts of a sentence can name the subject of a clause. The limit keeps long lists from taking quadratic time. */
const MOST_BEFORE = 20;
/** A regular English past form. */
const ENGLISH_PAST = / \p{L}+ed /u;
/** The agent of an English passive: `by the data team`. */
const AGENT = /\sby\s(?<agent>(?:[^\s,]+\s){0,4}[^\s,.!]+)[.!]?$/u;
/** Splits a sentence into clauses and finds the signs in each. */
function clausesOf(sentence, language) {
	const segments = sentence.split(BREAK).map((segment) => joinAdverbs(segment.split(COMMA), language).flatMap((chunk) => chunk.split(language.joint)));
	const isQuote = isQuotation(sentence, language);
	const reports = QUOTE_AFTER_COLON.test(sentence) || segments.flat().some((chunk) => language.reports.test(paddedKey(chunk)));
	return segments.flatMap((chunks) => {
		const clauses = chunks.map((chunk, index) => {
			const clause = parseClause(chunk, chunks.slice(Math.max(0, index - MOST_BEFORE), index), language);
			const signs = new Set(clause.signs);
			if (isQuote || reports && isReported(chunk, language)) signs.add("reported");
			if (index > 0 && isHope(String(chunks[index - 1]), language)) signs.add("wish");
			return {
				...clause,
				signs,
				hasCapitalNouns: language.hasCapitalNouns,
				hasPlainFuture: !language.isEnglish
			};
		});
		return clauses.map((clause, index) => isAboutPast(clause, clauses[index + 1]) ? withoutRule(clause) : clause);
	});
}
/** Whether a clause with the words for a new rule precedes the past, as in `As of today, no effects have been reported`. */
function isAboutPast({ signs }, next) {
	return signs.has("present") && next !== void 0 && AGAINST_RULE.some((sign) => next.signs.has(sign));
}
const AGAINST_RULE = [
	"past",
	"perfect",
	"reader",
	"wish"
];
function withoutRule(clause) {
	return {
		...clause,
		signs: new Set([...clause.signs].filter((sign) => sign !== "present" && sign !== "onward"))
	};
}
/** Whether a sentence starts with somebody's words in quotation marks: `“I will never come back”, a customer wrote.` */
function isQuotation(sentence, { verb }) {
	const { words } = QUOTATION.exec(sentence)?.groups ?? {};
	return words !== void 0 && (words.split(" ").length > MOST_IN_LEAD || verb.test(paddedKey(words)));
}
/** Whether the sign `reported` applies to a chunk of a sentence that quotes or reports somebody's words. */
function isReported(chunk, { isEnglish, reports, subordinate }) {
	if (QUOTE.test(chunk)) return true;
	const key = paddedKey(chunk);
	return !isEnglish && (reports.test(key) || subordinate.test(key));
}
/** Whether the words before a clause make it a hope: `Hopefully, …`. */
function isHope(lead, { verb, tests }) {
	const key = paddedKey(lead);
	return key.trim().split(" ").length <= MOST_IN_LEAD && !verb.test(key) && tests.some(([sign, words]) => sign === "wish" && words.test(key));
}
/** Joins the parts around an adverb between commas: `We are also going, finally, to hire`. */
function joinAdverbs(parts, { adverbs }) {
	const chunks = [];
	let joins = false;
	for (const part of parts) {
		const isAdverb = chunks.length > 0 && paddedKey(part).replaceAll(adverbs, "").trim() === "";
		if (joins) chunks.at(-1)?.push(part);
		else if (!isAdverb) chunks.push([part]);
		joins = isAdverb;
	}
	return chunks.map((joined) => joined.join(" "));
}
/** Finds a clause's signs. A clause that starts with its verb takes its subject from the parts before it: `Ann Lee, our lead, will …`. */
function parseClause(chunk, before, language) {
	const clause = signsOfClause(chunk, before, language);
	return (language.authorsAreEndings || !clause.signs.has("authors") || startsWithOutsider(chunk, language)) && namesOutsider(clause.subject, language) ? {
		...clause,
		signs: /* @__PURE__ */ new Set([...clause.signs, "outsider"])
	} : clause;
}
/** Whether a subject's main noun names an outsider. In English it comes last: `our hosting provider`; elsewhere it is near the start. */
function namesOutsider(subject, { outsider, isEnglish }) {
	const key = paddedKey(subject);
	const found = outsider.exec(key);
	if (!found) return false;
	if (isEnglish) return found.index + found[0].length === key.length - 1;
	const before = key.slice(0, found.index).trim();
	return before.length <= LONGEST_BEFORE && before.split(" ").length <= MOST_BEFORE_NOUN;
}
function startsWithOutsider(chunk, { outsider, isEnglish }) {
	return !isEnglish && outsider.exec(paddedKey(chunk))?.index === 0;
}
/** How many characters and words can stand before the main noun of a subject: `der zuständige Hersteller`. */
const LONGEST_BEFORE = 20;
const MOST_BEFORE_NOUN = 2;
function signsOfClause(chunk, before, language) {
	const key = withoutAdverbs(chunk, language);
	const match = language.verb.exec(key);
	const predicate = match ?? (language.isEnglish ? language.perfect.exec(key) : null);
	const wordsBefore = predicate ? key.slice(0, predicate.index).split(" ").filter(Boolean).length : Infinity;
	const subject = (wordsBefore === 0 ? borrowedSubject(before, language) : firstWords(chunk, wordsBefore, language)).trim();
	const isOnward = language.onward.test(paddedKey(chunk)) || ANY_MORE.test(chunk) || isBan(paddedKey(chunk), language);
	if (language.isEnglish && match && match.index + match[0].length >= key.length - 1) return {
		signs: /* @__PURE__ */ new Set(),
		subject: chunk,
		agent: null
	};
	if (language.isEnglish && match) {
		const clause = parseEnglish({
			key,
			subject,
			start: match.index,
			end: match.index + match[0].length
		}, language);
		if (isOnward) clause.signs.add("onward");
		return {
			...clause,
			agent: AGENT.exec(chunk.trimEnd())?.groups?.["agent"] ?? null
		};
	}
	const signs = signsIn(key, language);
	if (isOnward) signs.add("onward");
	const subjectKey = paddedKey(subject);
	if (language.subordinate.test(key) || language.isEnglish && RELATIVE.test(key)) signs.add("subordinate");
	if (language.reader.test(wordsBefore === 0 ? key : subjectKey)) signs.add("reader");
	if (language.pronoun.test(subjectKey)) signs.add("pronoun");
	const whole = paddedKey(chunk);
	const isPast = signs.has("past") || signs.has("perfect");
	const isRule = language.rule.test(whole) || isBan(whole, language);
	const isPresent = language.isEnglish ? isOnward && !ENGLISH_PAST.test(upToRule(whole, language)) : true;
	if (!match && isPresent && (isRule || signs.has("authors")) && !isPast) signs.add("present");
	return {
		signs,
		subject,
		agent: null
	};
}
/** The words before the words for a rule, and the next two, which can have its verb: `The job no longer failed`. */
function upToRule(key, { rule, onward }) {
	const found = rule.exec(key) ?? onward.exec(key);
	if (!found) return key;
	if (/^ (?:is|are) now$/.test(found[0])) return key.slice(0, found.index);
	const next = key.slice(found.index + found[0].length).split(" ", 3);
	return `${key.slice(0, found.index)} ${next.join(" ")} `;
}
/** The nearest earlier part that can be a subject: a name, or the authors. Otherwise the part just before. */
function borrowedSubject(before, { tests, conjunction }) {
	const [authors] = tests.flatMap(([sign, words]) => sign === "authors" ? [words] : []);
	const canAct = (part) => authors?.test(paddedKey(part)) === true || /^\s*\p{Lu}/u.test(part) && part.trim().split(/\s/).length <= 5;
	const part = before.findLast(canAct) ?? before.at(-1) ?? "";
	const [own = ""] = part.split(conjunction, 1);
	return own.trim() === "" ? part : own;
}
/** Whether a clause bans something: `No migration runs without a dry run.` */
function isBan(key, { ban }) {
	const none = ban.none.exec(key);
	return none !== null && ban.without.test(key.slice(none.index + none[0].length));
}
/** “We won't deploy on Fridays any more.” Elsewhere in a clause, “any more” counts things. */
const ANY_MORE = /\sany ?more\W{0,4}$/i;
function withoutAdverbs(text, { adverbs }) {
	return ` ${paddedKey(text).replaceAll(adverbs, "").trim()} `;
}
/** The first words of a text as they are written, without adverbs. */
function firstWords(text, count, { adverbs }) {
	return text.split(/[\s'’-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).filter((word) => paddedKey(word).replaceAll(adverbs, "").trim() !== "").slice(0, count).join(" ");
}

// src/core/parse/lexicon/grammar.ts
const CLEAR = 5;
/** Compiles the grammatical words of the given languages. Each sentence is parsed with the words of only one language. */
function compileGrammar(languages) {
	const [english] = languages;
	const familiar = english && languages.length > 1 ? familiarWords(english) : /* @__PURE__ */ new Set();
	const isMark = (word) => hasUnspaced(word) || word.length > 1 && !familiar.has(keyOf(word));
	const compiled = languages.map((language) => {
		const words = language.sentences ?? sentenceWordsOf(language);
		if (language === english) return compileSentencePatterns(words, true);
		const marks = splitPhrases(words.marks, language.references.within).filter(isMark).join(",");
		return compileSentencePatterns({
			...words,
			marks
		}, false, language.name === "de");
	});
	let known = null;
	function mainLanguageOf(report) {
		if (known?.report !== report) {
			const key = paddedKey(report);
			const counts = compiled.map((language) => countMarks(key, language));
			const most = Math.max(...counts);
			known = {
				report,
				main: {
					language: compiled[counts.indexOf(most)],
					isClear: most >= CLEAR
				}
			};
		}
		return known.main;
	}
	const startOf = (list) => keyStart(phrasesOf(languages, (l) => l.sentences?.[list]));
	const [onset, when, onward] = [
		startOf("onsets"),
		startOf("whens"),
		startOf("onward")
	];
	const isResponse = compileResponses(languages, english);
	const months = new Set(languages.flatMap(({ dates }) => splitPhrases(dates.months.replaceAll("/", ","))));
	return {
		clausesOf(sentence, report = "") {
			const language = languageOf(sentence, compiled, () => mainLanguageOf(report));
			return language ? clausesOf(sentence, language) : [];
		},
		appliesFrom: (before, after) => onset.test(paddedKey$1(before)) || onset.test(paddedKey$1(after)),
		isResponse,
		startsOnward: (sentence) => onward.test(paddedKey$1(sentence)),
		saysWhen: (sentence) => when.test(paddedKey$1(sentence)),
		followsNumber: (word) => months.has(word.toLowerCase())
	};
}
/** In English, what has to precede a single verb so that it says what the authors did: `We restored it`, not `an alert for lost keys`. */
const DID = "(?:we|i|ve|have|has|been|also|since|already|then|and|team)";
function compileResponses(languages, english) {
	const own = phrasesOf(languages, (l) => l.sentences?.responses);
	const verbs = new Set(splitPhrases(english?.sentences?.responses ?? "").filter((phrase) => !phrase.includes(" ")));
	const anywhere = keyMatcher(own.filter((phrase) => !verbs.has(phrase)));
	const did = new RegExp(` ${DID} (?:${[...verbs].join("|") || "(?!)"}) `, "u");
	return (sentence) => {
		const key = paddedKey$1(sentence);
		return anywhere.test(key) || did.test(key);
	};
}
/** The words of a language without `sentences`, as far as its other lists contain them. */
function sentenceWordsOf({ prose, references, evidence, labels }) {
	return {
		marks: `${evidence.past}, ${labels.acts}`,
		authors: prose.pledges,
		readers: evidence.readers,
		pronouns: "",
		future: `${prose.pledges}, ${labels.acts}`,
		intentions: "",
		ongoing: prose.plans,
		past: evidence.past,
		perfect: "",
		purposes: "",
		onward: "",
		grants: "",
		passives: "",
		wishes: prose.neither,
		vague: prose.generalities,
		states: "",
		tells: "",
		reports: "",
		subordinates: prose.conditions,
		adverbs: "",
		joiners: references.joiners,
		negations: ""
	};
}
/**
* The language with the most function words in a sentence. If several are tied, the first of them that has a verb form in the
* sentence, or else the first of them. If the sentence has no function words, the main language.
*/
function languageOf(sentence, compiled, main) {
	if (compiled.length <= 1) return compiled[0];
	const key = paddedKey(sentence);
	const counts = compiled.map((language) => countMarks(key, language));
	const most = Math.max(...counts);
	if (most === 0) return main().language;
	const best = compiled.filter((_, index) => counts[index] === most);
	const speaks = best.find(({ verb }) => verb.test(key));
	if (best.length === 1 && (most > 1 || speaks)) return best[0];
	const { language: likely, isClear } = main();
	return likely && isClear && (best.includes(likely) || !speaks) ? likely : speaks ?? best[0];
}
function countMarks(key, { marks }) {
	return Array.from(key.matchAll(marks)).length;
}

// src/core/parse/lexicon/kinds.ts
/** Compiles a function that finds the kind of commitment named in a text. */
function compileKinds(languages) {
	const kinds = KINDS.map((kind) => ({
		kind,
		words: keyMatcher(phrasesOf(languages, (l) => l.kinds[kind]))
	}));
	return (text) => {
		const key = paddedKey$1(text);
		return kinds.find(({ words }) => words.test(key))?.kind ?? null;
	};
}

// src/core/parse/lexicon/owners.ts
const WORDS_BEFORE = String.raw`(?:[\p{L}\p{N}.'’&/-]{1,30}\s+){0,4}?`;
const WORDS_AFTER = String.raw`(?:\s+[\p{L}\p{N}.'’&/-]{1,30}){0,3}?`;
/** Compiles the words that name an owner in the given languages. */
function compileOwners(languages) {
	const labels = phrasePattern(phrasesOf(languages, (l) => l.labels.owner));
	const attending = new RegExp(String.raw`(?:^|[\s.,;(|])${phrasePattern(phrasesOf(languages, (l) => l.labels.attending))}(?:\s*\([^()]{0,40}\))?\s?[:：—–|]\s*`, "giu");
	const known = keyStart(phrasesOf(languages, nonNameWords));
	const team = keyPattern(phrasesOf(languages, (l) => l.labels.team));
	const roles = new Set(keysOf(phrasesOf(languages, (l) => `${l.labels.role}, ${l.labels.people}`)));
	const teamAtEitherEnd = new RegExp(`^${team}|${team} $`, "u");
	const post = keyPattern(phrasesOf(languages, (l) => l.labels.posts));
	const postAtEitherEnd = new RegExp(`^${post}|${post} $`, "u");
	return {
		label: new RegExp(String.raw`(?<=^|[,;.()[\]|—–、。（【｜；，-]\s{0,3})${labels}\s*[:：=]\s*`, "iu"),
		attendingIn: (line) => /[:：—–|]/.test(line) ? Array.from(line.matchAll(attending), ({ index, 0: label }) => line.slice(index + label.length)) : [],
		canBeName: (words) => !known.test(paddedKey$1(words)),
		isTeam: (name) => teamAtEitherEnd.test(paddedKey$1(name)),
		isPost: (name) => postAtEitherEnd.test(paddedKey$1(name)),
		assigns: new RegExp(String.raw`${phrasePattern(phrasesOf(languages, (l) => l.labels.assigns))}\s*$`, "iu"),
		busy: new RegExp(String.raw`^\s*${phrasePattern(phrasesOf(languages, (l) => l.labels.busy))}`, "iu"),
		isRole: (text) => roles.has(keyOf(text)),
		...compileActors(languages)
	};
}
function nonNameWords({ marks, kinds, headings, labels, dates }) {
	const calendar = `${dates.months}, ${dates.weekdays}`.replaceAll("/", ",");
	return [
		marks.done,
		marks.open,
		...Object.values(kinds),
		headings.groups,
		labels.due,
		dates.before,
		calendar
	].join(",");
}
function compileActors(languages) {
	const pattern = (pick) => phrasePattern(phrasesOf(languages, pick));
	const [team, role] = [pattern((l) => l.labels.team), pattern((l) => l.labels.role)];
	const enumerator = String.raw`(?:${pattern((l) => l.prose.enumerators)},?\s+)?`;
	const actor = String.raw`^${enumerator}(?<actor>${WORDS_BEFORE}${team}${WORDS_AFTER}|${role})`;
	const [acts, suffers] = [pattern((l) => l.labels.acts), pattern((l) => l.labels.suffers)];
	const acting = new RegExp(String.raw`${actor}\s+${acts}\s+(?!${suffers})`, "iu");
	const [toAct, imperatives] = [pattern((l) => l.labels.toAct), pattern((l) => l.prose.imperatives)];
	const assigned = new RegExp(String.raw`${actor}\s+${toAct}\s+${imperatives}`, "iu");
	const teamOrRole = keyMatcher(phrasesOf(languages, (l) => `${l.labels.team}, ${l.labels.role}`));
	const namesNobody = keyStart(phrasesOf(languages, (l) => `${l.labels.anybody}, ${l.prose.imperatives}`));
	const find = (text, patterns) => {
		if (!teamOrRole.test(paddedKey$1(text))) return null;
		const [name] = patterns.flatMap((candidate) => candidate.exec(text)?.groups?.["actor"] ?? []);
		return name === void 0 || namesNobody.test(paddedKey$1(name)) ? null : name;
	};
	return {
		isNobody: (name) => namesNobody.test(paddedKey$1(name)),
		actorOf: (text) => find(text, [acting, assigned]),
		assignedIn: (text) => find(text, [assigned])
	};
}

// src/core/parse/lexicon/prose.ts
/** Compiles the words that make a sentence a commitment, or rule it out, in the given languages. */
function compileProse(languages) {
	const phrases = (list) => phrasesOf(languages, (l) => l.prose[list] ?? "");
	const contained = {
		personal: keyMatcher(phrases("personal")),
		announcements: keyMatcher(phrases("announcements")),
		explanations: keyMatcher(phrases("explanations")),
		lists: keyMatcher(phrases("lists"))
	};
	const openings = {
		enumerators: keyStart(phrases("enumerators")),
		imperatives: keyStart(phrases("imperatives")),
		questions: keyStart(phrases("questions")),
		conditions: keyStart(phrases("conditions")),
		immeasurable: keyStart(phrases("immeasurable"))
	};
	const [checklists, rejections] = [keyMatcher(phrases("checklists")), keyMatcher(phrases("rejections"))];
	const placeholders = new Set(keysOf(phrases("placeholders")));
	const longestPlaceholder = 2 * Math.max(...Array.from(placeholders, (phrase) => phrase.length));
	const commitmentIn = compileCommitments(languages, openings);
	const isAside = (item) => {
		const end = item.search(/[:：;；]/u);
		const first = item.slice(0, Math.max(0, end));
		return commitmentIn(first) === "pledge" && !rejections.test(paddedKey$1(first));
	};
	return {
		contains: (list, sentence) => contained[list].test(paddedKey$1(sentence)),
		startsWith: (list, text) => openings[list].test(paddedKey$1(text)),
		commitmentIn,
		exclusionOf(item) {
			const key = paddedKey$1(item);
			if (checklists.test(key)) return "checklist";
			return rejections.test(key) && !isAside(item) ? "rejection" : null;
		},
		isPlaceholder: (text) => text.length <= longestPlaceholder && placeholders.has(keyOf(text))
	};
}
function compileCommitments(languages, { conditions, enumerators }) {
	const pledges = keyMatcher(phrasesOf(languages, (l) => l.prose.pledges));
	const plans = keyMatcher(phrasesOf(languages, (l) => l.prose.plans));
	const generalities = keyMatcher(phrasesOf(languages, (l) => l.prose.generalities));
	const vetoes = new RegExp(keyPattern(phrasesOf(languages, (l) => l.prose.neither)), "gu");
	return (sentence) => {
		const fullKey = paddedKey$1(sentence);
		if (conditions.test(fullKey)) return null;
		const key = ` ${fullKey.replaceAll(vetoes, "").trim()} `;
		if (pledges.test(key)) return generalities.test(key) ? null : "pledge";
		if (!plans.test(key)) return null;
		return enumerators.test(key) ? "enumerated plan" : "plan";
	};
}

// src/core/parse/lexicon/publication-words.ts
/** Compiles the words for a report's own date. */
function compilePublicationWords(languages) {
	const labels = alternatives(phrasesOf(languages, (l) => l.dates.published));
	const label = new RegExp(String.raw`^[\s*_]*(?:${labels})[\s*_]*$`, "iu");
	const dated = phrasePattern(phrasesOf(languages, (l) => l.dates.dated));
	const lead = new RegExp(String.raw`(?:^|[.;,([（：:>|·•]\s*|\s[—–-]\s|@\S{1,40}\s)[\s*_]*${dated}\.?[*_]*(?:\s?[:：][*_\s]*)?(?:\s?v?\d{1,2}(?:\.\d{1,2})*(?=\s))?(?:\s+[^\s\d.;:!?]+){0,4}[\s*_:：,—–-]*(?:\s\p{L}{1,4}\s+)?$`, "iu");
	return {
		isLabel: (raw) => label.test(raw),
		isLead: (text) => lead.test(text.slice(-LONGEST_LEAD))
	};
}
/** How many characters before a date can say that it is the report's own. */
const LONGEST_LEAD = 80;

// src/core/parse/lexicon/recurrence.ts
const DURATIONS = {
	day: {
		count: 1,
		letter: "D"
	},
	week: {
		count: 1,
		letter: "W"
	},
	month: {
		count: 1,
		letter: "M"
	},
	quarter: {
		count: 3,
		letter: "M"
	},
	year: {
		count: 1,
		letter: "Y"
	}
};
const CLAUSE_END = String.raw`(?=\s*(?:$|[.,;:!()\]。，；）]|\s[—–-]\s))`;
/** Compiles the words for recurring commitments in the given languages. */
function compileRecurrence(languages) {
	const every = languages.map((language) => everyPattern([language]));
	const gate = createWordGate([
		...languages.map(everyWords),
		regularWords(languages),
		releaseWords(languages)
	]);
	const regular = compileRegular(languages);
	const releases = new RegExp(phrasePattern(releaseWords(languages)), "iu");
	const clause = new RegExp(phrasePattern(phrasesOf(languages, (l) => l.references.clauses)), "iu");
	return (text) => {
		const whole = text.trim();
		if (isRecurrence(whole.toUpperCase())) return whole.toUpperCase();
		const signs = gate(text);
		const mayRecur = (index) => (signs & 1 << index) !== 0;
		const found = findFirst(every.filter((_, index) => mayRecur(index)), text) ?? (mayRecur(languages.length) ? regular(text) : null) ?? (mayRecur(languages.length + 1) ? releaseIn(text, releases) : null);
		return found === null || clause.test(text.slice(0, found.start)) ? null : found.recurs;
	};
}
function findFirst(finders, text) {
	for (const { find } of finders) {
		const found = find(text);
		if (found) return found;
	}
	return null;
}
function releaseIn(text, releases) {
	const match = releases.exec(text);
	return match && {
		start: match.index,
		recurs: "release"
	};
}
/** The words for “every” without their placeholders. */
function everyWords(language) {
	return phrasesOf([language], (l) => l.dates.every).map((form) => {
		const [template = ""] = form.split("=");
		return template.replace("@", "").trim();
	});
}
function regularWords(languages) {
	return languages.flatMap(({ dates }) => splitPhrases(...Object.values(dates.regular ?? {})));
}
function releaseWords(languages) {
	return phrasesOf(languages, (l) => l.dates.releases);
}
function durationOf(unit, count) {
	const { count: factor, letter } = DURATIONS[unit];
	return `P${factor * count}${letter}`;
}
/** Compiles a search for `every quarter`, `every 2 weeks`, `every other month`, `every Monday`. */
function everyPattern(languages) {
	const units = nameUnits(languages.map((l) => l.dates.units));
	const numbers = numberNames(languages.map((l) => l.dates.numbers));
	const weekdays = phrasesOf(languages, (l) => l.dates.weekdays.replaceAll("/", ","));
	const count = String.raw`(?:(?<count>\d{1,2}|${alternatives(numbers.all)})\s*)?(?<unit>${alternatives(units.all)})|(?<weekday>${alternatives(weekdays)})`;
	const forms = phrasesOf(languages, (l) => l.dates.every).map((form) => {
		const [template = "", factor = "1"] = form.split("=");
		return {
			before: template.endsWith("@"),
			words: template.replace("@", "").trim(),
			factor
		};
	});
	const factors = new Map(forms.map(({ words, factor }) => [words, factor]));
	const wordsOf = (before) => phrasePattern(forms.filter((form) => form.before === before).map(({ words }) => words));
	const leading = new RegExp(String.raw`(?<every>${wordsOf(true)})\s*(?:${count})(?![${SPACED_SIGNS}])`, "iu");
	const trailing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${count})\s*(?<every>${wordsOf(false)})`, "iu");
	return { find(text) {
		const match = leading.exec(text) ?? trailing.exec(text);
		if (!match) return null;
		const { every = "", count: number, unit } = { ...match.groups };
		const words = every.toLowerCase().replaceAll(/\s+/g, " ");
		const factor = Number(factors.get(words));
		const index = number === void 0 ? 0 : numbers.indexOf(number);
		const times = index < 0 ? Number(number) : index + 1;
		const recurs = unit === void 0 ? "P1W" : durationOf(units.unitOf(unit), times * factor);
		return isRecurrence(recurs) ? {
			start: match.index,
			recurs
		} : null;
	} };
}
/**
* Compiles a search for `quarterly` at the start of the text or the end of a clause. Elsewhere, as in “write a weekly report”, it
* is a detail.
*/
function compileRegular(languages) {
	const unitOf = /* @__PURE__ */ new Map();
	for (const { dates } of languages) for (const [unit, phrases] of Object.entries(dates.regular ?? {})) for (const phrase of splitPhrases(phrases)) unitOf.set(phrase, unit);
	const words = phrasePattern([...unitOf.keys()]);
	const pattern = new RegExp(String.raw`^\s*(?<first>${words})|(?<last>${words})${CLAUSE_END}`, "iu");
	return (text) => {
		const match = pattern.exec(text);
		const { first, last = first } = { ...match?.groups };
		const unit = last === void 0 ? void 0 : unitOf.get(last.toLowerCase().replaceAll(/\s+/g, " "));
		return match && unit ? {
			start: match.index,
			recurs: durationOf(unit, 1)
		} : null;
	};
}

// src/core/parse/lexicon/statuses.ts
const TICK = /^[✅☑✔✓]\uFE0F?\s*/u;
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;
/** Compiles the status words of the given languages. */
function compileStatuses(languages) {
	const done = keyStart(phrasesOf(languages, (l) => l.marks.done));
	const open = keyStart(phrasesOf(languages, (l) => l.marks.open));
	const live = keyStart(phrasesOf(languages, (l) => l.marks.live));
	const retraction = retractionPattern(languages);
	const besideMark = phrasesOf(languages, (l) => `${l.marks.beside}, ${l.dates.of}, ${l.dates.months.replaceAll("/", ",")}`);
	const onlyDetails = wholeKeyMatcher(besideMark, String.raw` (?:\d{1,40}(?:st|nd|rd|th)?|q[1-4])(?= )`);
	function doneOf(status) {
		const text = status.trim();
		const ticked = TICK.test(text) || /^\[x\]/i.test(text);
		const key = paddedKey$1(text.replace(TICK, ""));
		if (open.test(key) || CROSS.test(text) || text.startsWith("[ ]")) return false;
		if (ticked) return true;
		const word = done.exec(key)?.[0].trim();
		if (word === void 0) return isLive(key) ? true : null;
		const rest = text.replace(/^[\p{P}\p{S}\s]+/u, "").slice(word.length);
		return retraction.test(rest) ? null : true;
	}
	/** “live since 5 December”, but not “live migration” */
	function isLive(key) {
		return live.test(key) && onlyDetails.test(key.replace(live, ""));
	}
	function wholeMark(mark) {
		if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
		const rest = paddedKey$1(mark).replace(done, "").replace(open, "").replace(live, "");
		return onlyDetails.test(rest) ? doneOf(mark) : null;
	}
	/** Also reads `January 10, 2026, completed`, where the status isn't the first part. */
	function doneMark(mark) {
		const whole = wholeMark(mark);
		if (whole !== null || !/[,;，、；–—-]/.test(mark)) return whole;
		const parts = mark.split(/[,;，、；]|\s[–—-]\s/).map((part) => part.trim());
		const marks = parts.map(wholeMark).filter((part) => part !== null);
		const isDated = parts.filter((part) => wholeMark(part) === null).every((part) => /\d/.test(part) && onlyDetails.test(paddedKey$1(part)));
		const [only = null] = marks;
		return marks.length === 1 && isDated ? only : null;
	}
	return {
		doneOf,
		doneMark,
		isPast: compilePast(languages)
	};
}
/** Compiles a test for a text that starts or ends with a past participle. */
function compilePast(languages) {
	const isParticiple = compileParticiples(languages);
	return (text) => {
		const keys = keyOf(text).split(" ");
		return [keys[0], keys.at(-1)].some((word = "") => isParticiple(word));
	};
}
/** Compiles a test for the key of a past participle. Participles can be listed by their endings: `sent`, `-ed`. */
function compileParticiples(languages) {
	const phrases = phrasesOf(languages, (l) => l.marks.past);
	const words = new Set(keysOf(phrases.filter((phrase) => !phrase.startsWith("-"))));
	const suffixes = keysOf(phrases.filter((phrase) => phrase.startsWith("-")));
	return (word) => words.has(word) || suffixes.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix));
}
/**
* Matches text after a done word that negates or limits it: `complete by 1 December`, `completed 40 %`, `done?`,
* `merged, not deployed`.
*/
function retractionPattern(languages) {
	const before = phrasePattern(phrasesOf(languages, (l) => l.dates.before));
	const negations = phrasePattern(phrasesOf(languages, (l) => l.marks.negations));
	return new RegExp(String.raw`^\W*${before}|^\D{0,3}\d{1,2}\s*%|^\s*\?|${negations}`, "iu");
}

// src/core/parse/lexicon/tense.ts
/** The end of a sentence or clause. */
const END = /(?<=[.!?;])\s|(?<=[。！？；])/u;
/** Marks before the words: a task box, a number, an emoji. */
const MARKS = /^(?:\[[ xX]\]|\d{1,2}[.)]|[\p{So}\p{Sk}]\uFE0F?)\s+/u;
/**
* Compiles a test for items that report what was already done: `We've switched to pnpm`, `Disabled the feature`, `The client was
* removed`. In doubt, the item is still to be done.
*/
function compileTense(languages) {
	const phrases = (pick) => phrasesOf(languages, pick);
	const isParticiple = compileParticiples(languages);
	const auxiliary = new RegExp(keyPattern(phrases((l) => l.evidence.past)), "u");
	const vetoes = keyMatcher(phrases((l) => l.tense?.vetoes));
	const starts = keyStart(phrases((l) => l.tense?.starts));
	const functionWord = keyStart(phrases((l) => l.references.within));
	const imperative = keyStart(phrases((l) => l.prose.imperatives));
	function startsInPast(key) {
		const [first, ...rest] = key.trim().split(" ");
		return isParticiple(String(first)) && !vetoes.test(` ${first} `) && functionWord.test(` ${rest.join(" ")} `);
	}
	const unfinished = keyMatcher(phrases((l) => l.marks.open).filter((phrase) => phrase.includes(" ")));
	return (item) => {
		if (unfinished.test(paddedKey$1(item))) return false;
		const sentence = String(item.replace(MARKS, "").split(END, 1)[0]);
		if (/[?？]$/.test(sentence)) return false;
		const key = paddedKey$1(sentence);
		if (starts.test(key) || startsInPast(key)) return true;
		const found = imperative.test(key) ? null : auxiliary.exec(key);
		if (!found) return false;
		if (hasUnspaced(found[0])) return !vetoes.test(key);
		const before = key.slice(0, found.index);
		const after = key.slice(found.index + found[0].length).trim().split(" ");
		const near = after.slice(0, 4).findIndex(isParticiple);
		const end = near >= 0 ? near : isParticiple(String(after.at(-1))) ? after.length - 1 : -1;
		return end >= 0 && !vetoes.test(`${before} ${after.slice(0, end + 1).join(" ")} `);
	};
}

// src/core/parse/lexicon/trackers.ts
/** Compiles the words around references in the given languages. */
function compileTrackers(languages) {
	const leads = phrasesOf(languages, (l) => l.references.leads);
	const around = leads.filter((lead) => lead.includes("@"));
	const nouns = phrasePattern(phrasesOf(languages, (l) => l.references.nouns));
	const within = phrasePattern(phrasesOf(languages, (l) => l.references.within));
	const joiners = phrasePattern(phrasesOf(languages, (l) => l.references.joiners));
	const imperatives = phrasePattern(phrasesOf(languages, (l) => l.prose.imperatives));
	const verbs = phrasePattern(phrasesOf(languages, (l) => l.references.verbs));
	const auxiliaries = phrasePattern(phrasesOf(languages, (l) => l.references.auxiliaries));
	const named = String.raw`(?:(?:\s+\p{L}{1,4})?(?:\s*${nouns}){1,2})?`;
	const name = new RegExp(String.raw`^(?:${nouns}\s*)?(?:#?\d+)?$`, "iu");
	return {
		lead: new RegExp(String.raw`${phrasePattern(leads.filter((lead) => !lead.includes("@")))}${named}\s*(?:[:：#]\s*)?$`, "iu"),
		noun: new RegExp(String.raw`${nouns}\s*(?:[:：#]\s*)?$`, "iu"),
		within: new RegExp(String.raw`${within}[:：]?\s*$`, "iu"),
		opening: new RegExp(String.raw`^\s*${within}`, "iu"),
		around: compileAround(around, named),
		ending: new RegExp(String.raw`\s?(?:${alternatives(around.map(endingOf))})$`, "iu"),
		instruction: new RegExp(String.raw`${joiners}\s+${imperatives}\s*$|${verbs}\s*$|${auxiliaries}\s+\p{L}+\s*$`, "iu"),
		gap: new RegExp(String.raw`^\s?[,，、/&+]?\s?${joiners}?\s?(?:${nouns}\s?)?$`, "iu"),
		isName: (text) => name.test(text)
	};
}
function endingOf(phrase) {
	return phrase.slice(phrase.indexOf("@") + 1).trim();
}
/** Groups the phrases by the words before the reference. */
function compileAround(phrases, named) {
	return [...groupBy(phrases, (phrase) => phrase.slice(0, phrase.indexOf("@")).trim())].toSorted(([a], [b]) => b.length - a.length).map(([opening, group]) => ({
		before: new RegExp(opening === "" ? "$" : String.raw`${phrasePattern([opening])}${named}\s*$`, "iu"),
		after: new RegExp(String.raw`^\s*(?:${alternatives(group.map(endingOf))})$`, "iu")
	}));
}

// src/core/parse/lexicon/withdrawals.ts
/** Compiles the words that withdraw or replace a commitment in the given languages. */
function compileWithdrawals(languages) {
	const droppedPhrases = phrasesOf(languages, (l) => l.marks.dropped);
	const dropped = keyMatcher(droppedPhrases);
	const replacedWords = phrasePattern(phrasesOf(languages, (l) => l.marks.replaced));
	const droppedWords = phrasePattern(droppedPhrases);
	const endOfWord = String.raw`(?=\s*(?:$|[:：,，;；.。—–)\]）\d-]|because|since))`;
	return {
		isDropped: (status) => dropped.test(paddedKey$1(status)),
		withdrawn: new RegExp(String.raw`^[\s([（—–-]*(?:(?<replaced>${replacedWords})|${droppedWords}${endOfWord})`, "iu"),
		moved: new RegExp(`^${phrasePattern(phrasesOf(languages, (l) => l.marks.moved))}`, "iu")
	};
}

// src/core/parse/lexicon/lexicon.ts
/**
* Compiles the given languages into one lexicon, because people mix languages. Compiles each subject when it is first used,
* because many reports need only a few.
*/
function compileLexicon(languages) {
	return lazily({
		headings: () => compileHeadings(languages),
		evidence: () => compileEvidenceWords(languages),
		columns: () => compileColumns(languages),
		statuses: () => compileStatuses(languages),
		withdrawals: () => compileWithdrawals(languages),
		owners: () => compileOwners(languages),
		due: () => compileDueWords(languages),
		trackers: () => compileTrackers(languages),
		prose: () => compileProse(languages),
		recurrenceOf: () => compileRecurrence(languages),
		grammar: () => compileGrammar(languages),
		kindOf: () => compileKinds(languages),
		actionLabelsIn: () => compileActionLabels(languages),
		isDoneByTense: () => compileTense(languages),
		isAside: () => compileAsides(languages),
		publication: () => compilePublicationWords(languages)
	});
}
/** The lexicon for all languages. They can be combined because no phrase changes its meaning next to those of other languages. */
const LEXICON = compileLexicon(LANGUAGES);

// src/core/parse/words.ts
/** How many sets of languages are compiled before the set of all languages is used. Each takes up to 100 ms and a few megabytes. */
const MAX_SETS = 4;
/** In a longer text, in characters, the words of all languages take more time than compiling those of its own languages. */
const LONG_TEXT = 16384;
const detectLanguages = createDetector(LANGUAGES, MARKS$1);
const compiled = /* @__PURE__ */ new Map();
/** The words that were compiled for the last long text after MAX_SETS different sets. */
let ofLongText = null;
/** Returns the words of the languages that a document is written in, compiled when they are first used. English is always included. */
function wordsFor(text) {
	const languages = detectLanguages(text);
	const names = namesOf(languages);
	if (text.length < LONG_TEXT || compiled.has(names) || compiled.size < MAX_SETS) return wordsOf(languages);
	if (ofLongText?.names !== names) ofLongText = {
		names,
		words: compile(languages)
	};
	return ofLongText.words;
}
/** Returns the words of these languages. After MAX_SETS different sets, returns those of all languages, which give the same result. */
function wordsOf(languages) {
	const names = namesOf(languages);
	const known = compiled.get(names);
	if (known) return known;
	if (compiled.size >= MAX_SETS && languages !== LANGUAGES) return wordsOf(LANGUAGES);
	const words = compile(languages);
	compiled.set(names, words);
	return words;
}
function namesOf(languages) {
	return languages.map(({ name }) => name).join(" ");
}
function compile(languages) {
	return lazily({
		lexicon: () => languages === LANGUAGES ? LEXICON : compileLexicon(languages),
		dates: () => createDateFinder(languages)
	});
}

// src/core/parse/report.ts
const STRAY_DIRECTIVE = "Unknown or misplaced directive: put “<!-- follow-through: commitments -->” or “<!-- follow-through: ignore -->” on the line above a heading, list or table.";
/** Parses a report's dates and commitments with all their fields, and finds the problems that its author should fix. */
function parseReport(file, options) {
	return parseWith(wordsFor(file.text), file, options);
}
/** Like `parseReport`, with the words of given languages instead of those that the report is written in. */
function parseWith(words, file, options) {
	const source = file.text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
	const { body, fields, commitments: entries, problem } = parseFrontMatter(source);
	const nodes = parseMarkdown(body);
	const dates = words.dates.withOrder(mayDependOnOrder(body) ? dayOrderOf(body, mainLanguageOf(body)) : null);
	const sources = {
		path: file.path,
		fields,
		nodes,
		text: body,
		near: file.firstCommitted ?? file.writtenOn ?? null
	};
	const published = findPublished(sources, {
		lexicon: words.lexicon,
		dates
	});
	const context = {
		lexicon: withHeadings(words.lexicon, options.headings),
		dates,
		text: body,
		people: findPeople(body, words.lexicon),
		published: published ?? file.firstCommitted
	};
	const collector = new Collector(file.path, context);
	const deps = {
		context,
		collector,
		author: fields.get("author") || null
	};
	const late = published === null ? null : lateDateProblem(published, file.firstCommitted);
	if (late !== null) collector.problem(1, late, "warning");
	if (problem) collector.problem(1, `${file.path}: ${problem}`, "error");
	const { parts, strays } = parseOutline(nodes, context.lexicon);
	for (const line of strays) collector.problem(line, STRAY_DIRECTIVE, "error");
	const isMixed = withoutConfusables(body) !== body;
	for (const { line, message } of isMixed ? findMixedLabels(nodes, context.lexicon) : []) collector.problem(line, message, "warning");
	const document = {
		parts,
		entries
	};
	const kind = documentKindOf(nodes, fields, context.lexicon);
	const unread = kind ? collectDocument(document, null, {
		...deps,
		collector: new Collector(file.path, context)
	}) : [];
	if (kind && (kind.isLog || !unread.some((item) => isPlanned(item, context)))) {
		collector.skip(kind.line, kind.title, reasonOf(kind));
		const leftOut = unread.length - collectDocument(document, kind, deps).length;
		if (leftOut > 0) collector.problem(kind.line, unreadProblem(kind, leftOut), "warning");
	} else collectDocument(document, null, deps);
	return {
		path: file.path,
		title: clip(fields.get("title") || firstHeading(nodes) || file.path, 300),
		published: context.published,
		draft: fields.get("draft")?.toLowerCase() === "true",
		...collector.result
	};
}
/** A cheap test for a text that may contain `03/04` or `3-4-26`, so that the language is detected only if it matters. */
function mayDependOnOrder(text) {
	return /\d[/-]\d{1,2}/.test(text);
}
function withHeadings(lexicon, names) {
	return names.length === 0 ? lexicon : withProperty(lexicon, "headings", () => withSectionNames(lexicon.headings, names));
}
function hasItems({ type }) {
	return type === "list" || type === "table";
}
/** Collects a document's commitments. In a document of a `kind` that promises nothing, reads only what the author or the configuration
* marked. */
function collectDocument({ parts, entries }, kind, deps) {
	const { collector, context } = deps;
	const { sections, rest, readings } = findSections(parts, context, kind);
	if (!kind && !entries) for (const reading of readings) collector.reading(reading);
	if (entries) {
		collectEntries(entries, context.lexicon, collector);
		for (const { line, title } of sections) collector.skip(line, title.text, "the front matter lists this report's commitments");
	} else for (const section of sections) collectSection(withoutLed(section, deps), deps);
	const lists = (entries !== null || sections.some(({ nodes }) => nodes.some(hasItems))) && collector.result.commitments.length > 0;
	if (!kind) for (const part of rest) {
		const left = entries ? part.nodes : collectLabelled(part.nodes, deps);
		collectOutside({
			...part,
			nodes: left
		}, lists, deps);
	}
	return collector.result.commitments;
}
/**
* Whether a commitment has a due date that doesn't depend on when the report was published. Items in forms and guides usually have
* none: `within five working days` is a rule.
*/
function isPlanned({ due, text }, { dates, published }) {
	if (due === null || published === null) return due !== null;
	return [-7, 7].map((days) => dates.findFirst(text, addDays(published, days))?.day ?? due).includes(due);
}
function unreadProblem({ name, reasons }, count) {
	const items = count === 1 ? "an item that reads like a commitment is" : `${count} items that read like commitments are`;
	return `This looks like a ${name} (${reasons.join("; ")}), so ${items} not tracked. If it is a report, give an item a due date such as 2026-12-01, or put “<!-- follow-through: commitments -->” above the section.`;
}
/** Explains why most of a document isn't read. */
function reasonOf({ name, reasons }) {
	return `looks like a ${name} (${reasons.join("; ")}), so only sections below “<!-- follow-through: commitments -->” or listed in “headings” are read`;
}
function firstHeading(nodes) {
	return nodes.flatMap((node) => node.type === "heading" ? [node.inline.text] : []).find((title) => title !== "");
}

// src/core/parse/quality.ts
/** An item with at least this many words is assumed to state a visible result. */
const MANY_WORDS = 9;
const CHECKS = [
	{
		lacks: ({ owner }) => owner === null,
		what: "no owner",
		fix: "name who does it, such as “@ann adds an alert for the queue by 2027-03-31”"
	},
	{
		lacks: ({ due, dueText, recurs }) => due === null && dueText === null && recurs === null,
		what: "no date",
		fix: "say when, such as “Test the failover by 2027-03-31”"
	},
	{
		lacks: isImmeasurable,
		what: "no result that others can see",
		fix: "say what will be different, such as “Page the on-call engineer when the queue holds 1,000 jobs” instead of “Improve monitoring”"
	}
];
/** Finds what a report's open commitments lack, one hint each for owners, dates and results. */
function findQualityHints(commitments) {
	const open = commitments.filter(({ done }) => done !== true);
	return CHECKS.flatMap(({ lacks, what, fix }) => {
		const lacking = open.filter(lacks);
		const lines = Array.from(new Set(lacking.map(({ line }) => line)));
		const [line] = lines;
		if (line === void 0) return [];
		const others = lines.length > 1 ? ` (lines ${lines.join(", ")})` : "";
		return [{
			line,
			message: `${plural(lacking.length, "commitment has", "commitments have")} ${what}${others}: ${fix}.`
		}];
	});
}
function isImmeasurable({ subject }) {
	return subject.split(" ").length < MANY_WORDS && !/\d/.test(subject) && wordsFor(subject).lexicon.prose.startsWith("immeasurable", subject);
}

export { describeSyntaxError, findQualityHints, parseReport, parseWith };