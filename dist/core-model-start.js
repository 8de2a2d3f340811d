// src/core/model/error-codes.ts
const REASON_BY_CODE = new Map([
	["its address can't be looked up", ["ENOTFOUND", "EAI_AGAIN"]],
	["the connection was refused", ["ECONNREFUSED"]],
	["the connection broke", [
		"ECONNRESET",
		"ECONNABORTED",
		"EPIPE",
		"UND_ERR_SOCKET"
	]],
	["it took too long", [
		"ETIMEDOUT",
		"UND_ERR_CONNECT_TIMEOUT",
		"UND_ERR_HEADERS_TIMEOUT",
		"UND_ERR_BODY_TIMEOUT",
		"TimeoutError",
		"AbortError"
	]],
	["there is no route to it", [
		"EHOSTUNREACH",
		"ENETUNREACH",
		"EHOSTDOWN",
		"ENETDOWN",
		"EADDRNOTAVAIL"
	]],
	["the proxy refused the connection", ["ERR_PROXY_TUNNEL", "UND_ERR_PRX_TLS"]],
	["its certificate is not trusted", [
		"CERT_HAS_EXPIRED",
		"CERT_NOT_YET_VALID",
		"CERT_REVOKED",
		"CERT_UNTRUSTED",
		"DEPTH_ZERO_SELF_SIGNED_CERT",
		"ERR_TLS_CERT_ALTNAME_INVALID",
		"HOSTNAME_MISMATCH",
		"INVALID_CA",
		"SELF_SIGNED_CERT_IN_CHAIN",
		"UNABLE_TO_GET_ISSUER_CERT",
		"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE"
	]],
	["it doesn't use TLS correctly", [
		"EPROTO",
		"ERR_SSL_WRONG_VERSION_NUMBER",
		"ERR_SSL_PACKET_LENGTH_TOO_LONG"
	]],
	["its response isn't HTTP", [
		"HPE_INVALID_CONSTANT",
		"HPE_INVALID_HEADER_TOKEN",
		"UND_ERR_HEADERS_OVERFLOW"
	]]
].flatMap(([reason, codes]) => codes.map((code) => [code, reason])));
/** The system and library codes that may be shown. Other codes could contain anything, because any library can set an error's code. */
const KNOWN_CODES = /* @__PURE__ */ new Set([
	...REASON_BY_CODE.keys(),
	"EACCES",
	"EADDRINUSE",
	"EBADF",
	"EBUSY",
	"EDQUOT",
	"EEXIST",
	"EFBIG",
	"EINVAL",
	"EIO",
	"EISDIR",
	"ELOOP",
	"EMFILE",
	"ENAMETOOLONG",
	"ENFILE",
	"ENODEV",
	"ENOENT",
	"ENOMEM",
	"ENOSPC",
	"ENOTDIR",
	"ENOTEMPTY",
	"ENOTSUP",
	"ENXIO",
	"EPERM",
	"EROFS",
	"ETXTBSY",
	"EXDEV",
	"ERR_CHILD_PROCESS_STDIO_MAXBUFFER",
	"ERR_FS_FILE_TOO_LARGE",
	"ERR_INVALID_ARG_TYPE",
	"ERR_INVALID_ARG_VALUE",
	"ERR_INVALID_CHAR",
	"ERR_INVALID_PROTOCOL",
	"ERR_INVALID_URL",
	"ERR_OUT_OF_RANGE",
	"ERR_OSSL_UNSUPPORTED",
	"ERR_STRING_TOO_LONG",
	"ERR_SOCKET_BAD_PORT",
	"UND_ERR_INVALID_ARG",
	"MODULE_NOT_FOUND",
	"ERR_MODULE_NOT_FOUND",
	"ERR_BUFFER_TOO_LARGE",
	"ERR_STREAM_PREMATURE_CLOSE"
]);
/** The names of errors that may be shown. */
const KNOWN_NAMES = /* @__PURE__ */ new Set([
	"Error",
	"AggregateError",
	"EvalError",
	"RangeError",
	"ReferenceError",
	"SyntaxError",
	"TypeError",
	"URIError",
	"AbortError",
	"DataError",
	"InvalidCharacterError",
	"NotSupportedError",
	"OperationError",
	"TimeoutError",
	"Failure",
	"HttpError",
	"MaxRetriesPerRequestError",
	"ReplyError",
	"ValiError",
	"YAMLParseError",
	"TomlError"
]);
/** Why a connection failed, in words; null if the code isn't that of a connection error. */
function connectionReason(code) {
	return REASON_BY_CODE.get(code) ?? null;
}

// src/core/model/failure.ts
/**
* An error that a person can fix. Its message says what is wrong and how to fix it, one problem per line. It contains only
* our own wording and checked values, never the text of another error or of a response.
*/
var Failure = class extends Error {
	name = "Failure";
	#publicMessage;
	#words;
	constructor(message, publicMessage = null, words = "") {
		super(message);
		this.#publicMessage = publicMessage;
		this.#words = words;
	}
	/** What went wrong, in a sentence without any names, so it is safe to publish. Null if there is none. */
	get publicMessage() {
		return this.#publicMessage;
	}
	/** GitHub's own explanation for refusing a request, for the log and annotations only. Empty if there is none. */
	get words() {
		return this.#words;
	}
};
/** A failure after which cached data must not be shown, for example because the repository became private. */
var Withheld = class extends Failure {
	name = "Withheld";
};
/** A message, followed by GitHub's own explanation if there is one. Only for the log and annotations. */
function withWords({ message, words = "" }) {
	return words === "" ? message : `${message} GitHub said: “${words}”`;
}
/**
* The code of an error or its cause (`ENOENT`), otherwise the error's name. Returns only known codes and names, and exit
* statuses, so the result is safe to show. An error's message isn't, because it can contain tokens and passwords.
*/
function codeOf(thrown) {
	for (let error = thrown; error instanceof Error; error = error.cause) {
		const code = "code" in error ? error.code : null;
		if (typeof code === "string" && KNOWN_CODES.has(code)) return code;
		if (typeof code === "number" && !(error instanceof DOMException)) return String(code);
		if (!(error.cause instanceof Error) && KNOWN_NAMES.has(error.name)) return error.name;
	}
	return thrown instanceof Error && KNOWN_NAMES.has(thrown.name) ? thrown.name : "unknown";
}
/** The location in a stack frame: the file's name and the line. */
const PLACE = /\/([\w.-]+\.[jt]s:\d+):\d+\)?$/;
/** Renders an unexpected error: its code and where it was thrown, but not its message. */
function unexpectedError(thrown) {
	return `Unexpected error (${[codeOf(thrown), placeOf(thrown)].filter((part) => part !== "").join(" at ")}). ${HELP}`;
}
const HELP = "Look for this code in the project's issues, or report it there.";
/** The file and line where an error was thrown, from its stack; empty if unknown. */
function placeOf(thrown) {
	if (!(thrown instanceof Error)) return "";
	const { stack = "", message } = thrown;
	const start = stack.indexOf(message);
	return (start < 0 ? [] : stack.slice(start + message.length).split("\n")).flatMap((frame) => PLACE.exec(frame)?.[1] ?? [])[0] ?? "";
}

// src/core/model/own-variables.ts
const PREFIX = "FOLLOW_THROUGH_";
/** The names of our environment variables. A workflow or a server can set any of them. */
const OWN_VARIABLES = [
	"ALLOW_PRIVATE",
	"AUTHOR",
	"BASE_URL",
	"HOME_URL",
	"LANGUAGE",
	"LOGO_URL",
	"NAME",
	"REPOSITORIES",
	"SNAPSHOT",
	"STORE",
	"THEME",
	"TITLE",
	"TODAY"
].map((name) => PREFIX + name);
/**
* The variables that Kubernetes sets for a service named `follow-through` or `follow-through-…`. See
* https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service
*/
const KUBERNETES = /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$/;
const KUBERNETES_PORT = /^(?:tcp|udp|sctp):\/\//;
/**
* Returns a message for each variable whose name starts with `FOLLOW_THROUGH_` but isn't one of ours. Such a variable is
* probably misspelt, and would otherwise be silently ignored. Excludes empty variables, and those that Kubernetes sets.
*/
function unknownVariables(environment) {
	return Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== "" && value !== void 0).filter(([name]) => !OWN_VARIABLES.includes(name)).filter(([name, value]) => !KUBERNETES.test(name) && !(name.endsWith("_PORT") && KUBERNETES_PORT.test(String(value)))).map(([name]) => `${name} is unknown: use one of ${OWN_VARIABLES.join(", ")}.`);
}
/** Throws a Failure that lists the unknown variables, one per line. */
function expectKnownVariables(environment) {
	const unknown = unknownVariables(environment);
	if (unknown.length > 0) throw new Failure(unknown.join("\n"));
}

// src/core/model/trim.ts
/**
* Cuts these characters off the end of a string. A regular expression such as `/x+$/` takes quadratic time, because it starts
* again at every x.
*/
function cutEnd(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
/**
* Replaces every part of a string from `open` to the next `close`. Keeps an `open` without a `close`. A regular expression
* such as `/<!--[^]*?-->/g` takes quadratic time, because it looks for the end again from every start.
*/
function replaceEnclosed(text, [open, close], by) {
	let result = "";
	let from = 0;
	for (;;) {
		const start = text.indexOf(open, from);
		const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
		if (end < 0) return result + text.slice(from);
		result += text.slice(from, start) + by;
		from = end + close.length;
	}
}

// src/core/model/text.ts
/**
* Invisible characters, never compared or shown: control, bidi and zero-width characters, soft hyphens, byte order marks,
* unpaired surrogates, and noncharacters such as U+FFFF, some of which XML forbids.
*/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** The invisible characters that \s doesn't match. */
const INVISIBLE_EXCEPT_SPACES = /[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/gu;
/** Characters other than ASCII, Latin letters and common typographic signs. Most strings contain none and take a faster path. */
const UNUSUAL = /[^\n -~\u00A0À-ÖØ-öø-ÿ\u2010-\u2027\u2190-\u21FF\u2500-\u2775]/;
/** Puts the text on one line with single spaces and no invisible characters. Line breaks and tabs count as spaces. */
function oneLine(text) {
	if (!UNUSUAL.test(text) && !/[\n\u00A0]| {2}/.test(text)) return text.trim();
	return text.replaceAll(/[\n\r\t\v\f]/g, " ").replaceAll(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
}
/**
* A key for comparing strings as a person would. Ignores case, width, accent encoding and, unless there is nothing else,
* punctuation and symbols.
*/
function matchKey(text) {
	if (!UNUSUAL.test(text)) {
		const spaced = text.toLowerCase().replaceAll(/[^a-z0-9ß-öø-ÿ ]+/g, " ");
		const key = (spaced.includes("  ") ? spaced.replaceAll(/ {2,}/g, " ") : spaced).trim();
		return key === "" ? oneLine(text) : key;
	}
	const words = text.replaceAll(INVISIBLE_EXCEPT_SPACES, "").normalize("NFKC").toLowerCase().replaceAll(/[\p{P}\p{S}\s]+/gu, " ").trim();
	return words === "" ? oneLine(text) : words;
}
/** Arrows, and the signs that can change what a text means: currencies, comparisons, percent, plus, minus before a number, and `#`. */
const SIGNS = /[-=]{1,3}>|[\p{Sc}<>=≤≥≠±+×÷%‰#]|(?<![\p{L}\p{N}])[-\u2212](?=\d)/gu;
const ARROW = /^[-=]{1,3}>$/;
/** Whether two texts mean the same: as matchKey says, but `< 5` and `> 5`, `$5` and `€5`, and `C++` and `C#` are different. */
function isSameMeaning(a, b) {
	return a === b || matchKey(a) === matchKey(b) && signsOf(a) === signsOf(b);
}
function signsOf(text) {
	return (text.normalize("NFKC").match(SIGNS) ?? []).filter((sign) => !ARROW.test(sign)).join("");
}
/** Shortens the text to at most `limit` code points, with an ellipsis if anything was cut. */
function clip(text, limit) {
	if (text.length <= limit) return text;
	const points = Array.from(text.slice(0, 2 * limit + 1));
	return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}
/** The size of a string in UTF-8, in bytes. */
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
/** The start of a text that has at most `limit` bytes in UTF-8, without splitting a character. */
function clipBytes(text, limit) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length <= limit) return text;
	return new TextDecoder(void 0, { ignoreBOM: true }).decode(bytes.subarray(0, limit), { stream: true });
}
/** The length of a string in code points, the unit of GitHub's limits. */
function codePoints(text) {
	return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
/** The first lines that fit in `room` bytes, counting a line break for each. */
function fitLines(lines, room) {
	let left = room;
	const end = lines.findIndex((line) => (left -= byteLength(line) + 1) < 0);
	return lines.slice(0, end < 0 ? lines.length : end);
}
/** Compares two strings by their UTF-16 units, for `toSorted`. `localeCompare` would load Intl, which takes several milliseconds. */
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
/** Capitalises the first letter of the text. */
function capitalise(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** Formats a count with the singular or plural form: `1 commitment is`, `3 commitments are`. */
function plural(count, singularForm, pluralForm) {
	return `${count} ${count === 1 ? singularForm : pluralForm}`;
}
/** Groups items by key. Groups and their items keep the order of `items`. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/core/model/ledger-sources.ts
/** The ledger's entry for a source (`owner/name`); null if it has none. */
function findSource(ledger, name) {
	return ledger?.sources?.find((source) => isSameName(source.name, name)) ?? null;
}
/** Whether two repository names are the same. GitHub ignores their case. */
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
/** Converts a ledger without a list of sources to the entry for its only source. */
function wholeLedgerAs(name, ledger) {
	const { settings, since, last_run_at, heard_until, untracked, pending } = ledger;
	const { reader, fewer_names_until, names, unheard, last_commit, pasts } = ledger;
	return {
		name,
		settings,
		since,
		last_run_at,
		heard_until,
		untracked,
		pending,
		...reader === void 0 ? {} : { reader },
		...fewer_names_until === void 0 ? {} : { fewer_names_until },
		...names === void 0 ? {} : { names },
		...unheard === void 0 ? {} : { unheard },
		...last_commit === void 0 ? {} : { last_commit },
		...pasts === void 0 ? {} : { pasts }
	};
}
/** Combines the values of all sources, for versions of Follow-through that know only one. Null if there are no sources. */
function combineSources(sources) {
	const [first] = sources;
	if (first === void 0) return null;
	const sum = (count) => sources.reduce((total, source) => total + count(source), 0);
	const earliest = (key) => sources.map((source) => source[key]).reduce((a, b) => a < b ? a : b);
	const unheard = sources.flatMap((source) => source.unheard ?? []);
	return {
		settings: first.settings,
		since: earliest("since"),
		last_run_at: sources.map((source) => source.last_run_at).reduce((a, b) => a > b ? a : b),
		heard_until: earliest("heard_until"),
		untracked: {
			before_since: sum(({ untracked }) => untracked.before_since),
			ignored: sum(({ untracked }) => untracked.ignored),
			hints: sum(({ untracked }) => untracked.hints)
		},
		pending: sum(({ pending }) => pending),
		...unheard.length > 0 ? { unheard } : {}
	};
}
const FIRST_LETTER = 65;
/** Limited because each source is encoded as one letter. */
const MAX_SOURCES = 26;
/**
* The number of problems in the ledger, shared among its sources and chosen so that the ledger always fits in an issue. Each
* source can keep at least one.
*/
const PROBLEMS_KEPT = 10;
const PROBLEM_LIMIT = 200;
/** The problems that the ledger keeps for one of `sources` sources. If some don't fit, the last entry counts them. */
function storedProblems(problems, sources) {
	const room = Math.max(1, Math.floor(PROBLEMS_KEPT / sources));
	const shortened = problems.map(({ file, line, message }) => {
		return {
			file: file && clip(file, PROBLEM_LIMIT),
			line,
			message: clip(message, PROBLEM_LIMIT)
		};
	});
	if (shortened.length <= room) return shortened;
	const more = `… and ${plural(shortened.length - room + 1, "more problem", "more problems")}.`;
	return [...shortened.slice(0, room - 1), {
		file: null,
		line: null,
		message: more
	}];
}
/** The problems of all sources, without duplicates. They don't depend on which source ran last. */
function sharedProblems(sources) {
	const all = sources.flatMap(({ problems = [] }) => problems);
	return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}
/** A source's earlier names; empty if the ledger has no entry for it. */
function earlierNames(entry) {
	return entry?.earlier_names ?? [];
}
/** The ledger's entry for the source with this name or, if there is none, for a source that used to have it; null if there is neither. */
function findSourceOnce(ledger, name) {
	const once = (source) => earlierNames(source).some((earlier) => isSameName(earlier, name));
	return findSource(ledger, name) ?? ledger?.sources?.find(once) ?? null;
}
/** Encodes the source of each issue, as an index, with one letter per run of equal indexes: 0, 0, 0, 1 → `A3B`. */
function encodeOwners(indexes) {
	const runs = [];
	for (const index of indexes) {
		const last = runs.at(-1);
		if (last?.index === index) last.times += 1;
		else runs.push({
			index,
			times: 1
		});
	}
	return runs.map(({ index, times }) => String.fromCharCode(FIRST_LETTER + index) + (times > 1 ? times.toString(36) : "")).join("");
}
/**
* The name of each issue's source, in the order of the ledger's numbers; empty if `encoded` names an unknown source or too many
* issues.
*/
function decodeOwners(encoded, sources) {
	const owners = [];
	for (const { groups: { letter = "", times = "1" } = {} } of encoded.matchAll(/(?<letter>[A-Z])(?<times>[\da-z]*)/g)) {
		const source = sources[letter.charCodeAt(0) - FIRST_LETTER];
		const repeats = times === "" ? 1 : Number.parseInt(times, 36);
		if (source === void 0 || owners.length + repeats > MAX_OWNERS) return [];
		for (let repeat = 0; repeat < repeats; repeat += 1) owners.push(source.name);
	}
	return owners;
}
/** More issues than any repository contains. */
const MAX_OWNERS = 1e6;
/** Whether the ledger has room for another source. */
function hasRoomForSource(sources) {
	return sources.length < MAX_SOURCES;
}

// package.json
var package_default = { "version": "1.0.0" };

// src/core/model/product.ts
const UNSET = "<owner>/follow-through";
const ADDRESS = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]{1,100}\/[\w.-]{1,100})$/;
/** Returns how to call the product. Throws an Error if the repository isn't on GitHub. */
function parseProduct({ version, repository }) {
	const address = typeof repository === "object" ? repository.url : repository;
	const name = address === void 0 ? UNSET : ADDRESS.exec(address.replace(/\.git$/, ""))?.[1];
	if (name === void 0) throw new Error("`repository` in package.json is not a repository on GitHub: use github:owner/name.");
	const tag = `v${version.split(".")[0]}`;
	return {
		version,
		repository: name,
		hasRepository: address !== void 0,
		action: `${name}@${tag}`,
		workflow: `${name}/.github/workflows/follow-through.yml@${tag}`,
		npx: `npx github:${name}`
	};
}
/** The product as package.json describes it. */
const PRODUCT = parseProduct(package_default);

// src/core/model/mask.ts
/** Shorter secrets would also be replaced in ordinary words. */
const MIN_LENGTH = 6;
const MASKED = "***";
/** GitHub's tokens. */
const TOKEN = /\bgh[a-z]_\w+|\bgithub_pat_\w+/gi;
/** JSON web tokens, and the hexadecimal numbers that GitHub's tokens used to be. */
const OTHER_TOKEN = /\beyJ[\w-]{5,}(?:\.[\w-]*)*|\b[0-9a-f]{40,}\b/gi;
/** The value after the name of an authentication scheme, or after the name of a secret and `=` or `:`. */
const CREDENTIALS = /(?<=\b(?:bearer|basic) {1,3})[^\s"'“”,;)]{6,}|(?<=\btoken {1,3})[^\s"'“”,;)]{16,}|(?<=(?:password|passwd|secret|token|api[-_]?key|private[-_]?key)["']?[=:] ?["']?)[^\s"'&,;)]{4,}/gi;
/** The user name and password in a URL. */
const USER_INFO$1 = /(?<=\b[a-z][a-z\d+.-]{0,20}:\/{1,3})[^\s/?#@]+@/gi;
/** Replaces anything that looks like a token or a password in text from outside. */
function maskTokens(text) {
	return [
		TOKEN,
		OTHER_TOKEN,
		CREDENTIALS
	].reduce((masked, pattern) => masked.replaceAll(pattern, MASKED), text.replaceAll(USER_INFO$1, `${MASKED}@`));
}
/**
* Creates a function that replaces GitHub's tokens and these secrets, even if they are escaped for JSON or a URL, or in Base64.
* A secret with spaces or line breaks is replaced part by part. Unlike maskTokens, keeps other text that looks like a password or token, such as
* commit hashes in a report.
*/
function createMask(secrets) {
	const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\s+/)]).flatMap(formsOf);
	const known = [...new Set(parts)].filter((part) => part.length >= MIN_LENGTH).toSorted((a, b) => b.length - a.length);
	return (text) => known.reduce((masked, secret) => masked.replaceAll(secret, MASKED), text).replaceAll(TOKEN, MASKED);
}
function formsOf(secret) {
	const bytes = new TextEncoder().encode(secret);
	const base64 = cutEnd(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")), "=");
	return [
		secret,
		JSON.stringify(secret).slice(1, -1),
		encodeURIComponent(secret.toWellFormed()),
		base64
	];
}

// src/core/model/secrets.ts
/** The variables whose value is a secret. An Action's inputs arrive as variables, too. */
const SECRETS = [
	"GITHUB_TOKEN",
	"INPUT_TOKEN",
	"GITHUB_APP_PRIVATE_KEY"
];
/** Several secrets, separated by commas. */
const SECRET_LISTS = ["GITHUB_WEBHOOK_SECRET"];
/** The variables whose value is an address, which can contain a password or, in its query, a token. */
const ADDRESSES = [
	"FOLLOW_THROUGH_BASE_URL",
	"FOLLOW_THROUGH_HOME_URL",
	"FOLLOW_THROUGH_LOGO_URL",
	"FOLLOW_THROUGH_SNAPSHOT",
	"FOLLOW_THROUGH_STORE",
	"GITHUB_API_URL",
	"GITHUB_GRAPHQL_URL",
	"GITHUB_SERVER_URL",
	"http_proxy",
	"https_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY"
];
/** The part of an address that can contain a user name and password: from the scheme, if any, to the last `@`. */
const USER_INFO = /^(?:[a-z][a-z\d+.-]*:[/\\]+)?(?<credentials>[^/?#\\]*)@/i;
/** Lists the secrets in the environment, so that they can be masked. */
function secretsOf(environment) {
	const read = (name) => typeof environment[name] === "string" ? environment[name] : "";
	return [
		...SECRETS.map(read),
		...SECRET_LISTS.flatMap((name) => read(name).split(",")),
		...ADDRESSES.flatMap((name) => secretsIn(read(name).trim()))
	].filter((secret) => secret.trim() !== "");
}
function secretsIn(address) {
	const credentials = USER_INFO.exec(address)?.groups?.["credentials"] ?? "";
	const [, query = ""] = address.split(/[?#](.*)/s);
	const values = query.split("&").map((pair) => pair.replace(/^[^=]*=/, ""));
	const written = [
		credentials,
		...credentials.split(":"),
		...values
	];
	return [.../* @__PURE__ */ new Set([...written, ...written.map(decode)])];
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export { Failure, PRODUCT, Withheld, byteLength, capitalise, clip, clipBytes, codeOf, codePoints, combineSources, compareText, connectionReason, createMask, cutEnd, decodeOwners, earlierNames, encodeOwners, expectKnownVariables, findSource, findSourceOnce, fitLines, groupBy, hasRoomForSource, isSameMeaning, isSameName, maskTokens, matchKey, oneLine, plural, replaceEnclosed, secretsOf, sharedProblems, storedProblems, unexpectedError, unknownVariables, wholeLedgerAs, withWords };