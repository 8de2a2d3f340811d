import { Failure, codePoints, cutEnd, findSource } from "./core-model-start.js";

// src/github/addresses.ts
/** Whether the text can be sent as a token: visible ASCII characters only. An error about a header quotes the whole header. */
function isToken(text) {
	return /^[!-~]+$/.test(text);
}
/** Whether the text is an http or https URL without a user name, password, query or fragment, which messages could reveal. */
function isAddress(text) {
	return isPublicUrl(text) && !/[?#]/.test(text);
}
/** Whether the text is an http or https URL without a user name and password. */
function isPublicUrl(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
	const { username, password } = new URL(text);
	return username === "" && password === "";
}

// src/github/no-proxy.ts
/**
* Lists the hosts of these URLs that NO_PROXY (`list`) excludes from the proxy in a way that Node doesn't know: as a part of
* an IP range such as `10.0.0.0/8`, or as an IPv6 address without brackets. Node handles all other entries itself. Each host is
* in the form that Node understands.
*/
function excludedHosts(list, urls) {
	const entries = list.split(/[\s,]+/).filter((entry) => entry !== "");
	const hosts = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname);
	return [...new Set(hosts)].filter((host) => {
		const ip = parseIp(host);
		return ip !== null && entries.some((entry) => includesIp(entry, ip));
	});
}
/** Whether an entry is this address or a range that contains it. The shorter the prefix, the larger the range. */
function includesIp(entry, { value, bits }) {
	const [address = "", prefix = String(bits), ...rest] = entry.split("/");
	const network = parseIp(address);
	if (network?.bits !== bits || rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return false;
	const shift = BigInt(bits - Number(prefix));
	return network.value >> shift === value >> shift;
}
/** Parses an IP address, with or without brackets; null for anything else. */
function parseIp(text) {
	const address = text.replace(/^\[(.*)\]$/, "$1");
	if (/^\d+(?:\.\d+){3}$/.test(address)) return fromDigits(address.split(".").map(Number), 8);
	if (!address.includes(":") || !URL.canParse(`http://[${address}]`)) return null;
	const [start = "", end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
	const [first, last] = [start, end ?? ""].map((groups) => groups === "" ? [] : groups.split(":"));
	const known = [...first ?? [], ...last ?? []].length;
	const zeros = end === void 0 ? [] : Array(8 - known).fill("0");
	return fromDigits([
		...first ?? [],
		...zeros,
		...last ?? []
	].map((group) => Number.parseInt(group, 16)), 16);
}
function fromDigits(digits, width) {
	if (digits.some((digit) => digit >= 2 ** width)) return null;
	return {
		value: digits.reduce((sum, digit) => (sum << BigInt(width)) + BigInt(digit), 0n),
		bits: digits.length * width
	};
}

// src/github/proxy.ts
/**
* Makes `fetch` use the proxies that the variables name, if any. `urls` are the addresses that will be fetched. Throws a
* Failure if a proxy's address is invalid, or if this version of Node can't use proxies.
*/
function useProxies(variables, http, urls) {
	const proxies = parseProxies(variables, urls);
	if (proxies === null) return;
	if (!http.setGlobalProxyFromEnv) throw new Failure("A proxy is set, but this version of Node can't use it: set NODE_USE_ENV_PROXY=1, or update Node to 24.14 or later.");
	try {
		http.setGlobalProxyFromEnv(proxies);
	} catch {
		throw new Failure("Node can't use the proxy in http_proxy or https_proxy: set it to http://HOST:PORT.");
	}
}
/** Whether the variables name a proxy, valid or not. */
function isProxySet(variables) {
	return ["http_proxy", "https_proxy"].some((name) => findVariable(name, variables) !== void 0);
}
/** An optional scheme, optional credentials up to the last `@`, and a host with an optional port. */
const ADDRESS = /^(?:(?<scheme>[a-z][a-z\d+.-]*):\/\/)?(?:(?<credentials>.*)@)?(?<host>[^@/?#\s]+)\/?$/is;
/**
* Parses the proxy variables. The lower-case name takes precedence, and an address without a scheme means `http://`, as in
* curl. Null if no proxy is set, or if Node already uses it because NODE_USE_ENV_PROXY is 1. Throws a Failure that names the
* variable but not its value, because the value can contain a password.
*/
function parseProxies(variables, urls = []) {
	const [http, https] = [addressFrom("http_proxy", variables), addressFrom("https_proxy", variables)];
	if (http === null && https === null || variables["NODE_USE_ENV_PROXY"] === "1") return null;
	const list = variables["no_proxy"] || variables["NO_PROXY"] || "";
	const no_proxy = [...list === "" ? [] : [list], ...excludedHosts(list, urls)].join(",");
	return {
		...http === null ? {} : { http_proxy: http },
		...https === null ? {} : { https_proxy: https },
		...no_proxy ? { no_proxy } : {}
	};
}
function addressFrom(name, variables) {
	const set = findVariable(name, variables);
	if (set === void 0) return null;
	const { scheme = "http", credentials, host } = ADDRESS.exec(variables[set]?.trim() ?? "")?.groups ?? {};
	const isHttp = /^https?$/i.test(scheme);
	const url = `${scheme}://${credentials === void 0 ? "" : `${encodeCredentials(credentials)}@`}${host}`;
	if (isHttp && host !== void 0 && URL.canParse(url)) return url;
	throw new Failure(`${set} is not the address of an HTTP proxy: set it to http://HOST:PORT.`);
}
/** The variable that holds a proxy's address: the lower-case name takes precedence. */
function findVariable(name, variables) {
	return [name, name.toUpperCase()].find((candidate) => variables[candidate]?.trim());
}
/** Escapes characters that are not allowed in a URL's credentials. Keeps those that are already escaped. */
function encodeCredentials(credentials) {
	const [user = "", ...password] = credentials.split(":");
	return [user, ...password.length > 0 ? [password.join(":")] : []].map(encodePart).join(":");
}
function encodePart(part) {
	try {
		return encodeURIComponent(decodeURIComponent(part));
	} catch {
		return encodeURIComponent(part);
	}
}

// src/github/repo-ref.ts
/** Whether both are the same repository. GitHub ignores the case of names. */
function isSameRepository(a, b) {
	return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}
/** Splits `owner/name`; null if the text has a different form. Neither can be `.` or `..`, which would change a request's path. */
function parseRepository(name) {
	const [, owner, repo] = /^(?!\.{1,2}\/)([\w.-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(name) ?? [];
	return owner !== void 0 && repo !== void 0 ? {
		owner,
		repo
	} : null;
}

// src/github/dashboard-pointer.ts
/**
* The label's description contains a pointer to the dashboard issue, so that a run can find the dashboard without a search.
*/
const POINTER = /dashboard: #(?<number>\d+)/;
/** GitHub's limit for a label's description, in code points. */
const DESCRIPTION_LIMIT = 100;
/** The label's description before there is a dashboard. */
const LABEL_DESCRIPTION = "Commitments from published post-mortems, tracked by Follow-through";
/** The dashboard's issue number from a label's description; 0 if there is none. */
function parsePointer(description) {
	return Number(POINTER.exec(description ?? "")?.groups?.["number"] ?? 0);
}
/** A label description that names the dashboard. Keeps the text that people wrote if it fits. */
function renderPointer(number, description) {
	const text = cutEnd((description ?? "").replace(POINTER, ""), " 	\n;·") || "Commitments from published post-mortems, tracked by Follow-through";
	const pointer = `; dashboard: #${number}`;
	return codePoints(text) + pointer.length <= DESCRIPTION_LIMIT ? text + pointer : LABEL_DESCRIPTION + pointer;
}

// src/github/heard.ts
/** Lists lag, so a change from shortly before the last read may have been missed. Each read starts this much earlier. */
const LAG_MS = 36e5;
/** The instant from which to read comments that were recorded up to an instant. Both are RFC 3339. */
function withMargin(until) {
	return new Date(Math.max(0, Date.parse(until) - LAG_MS)).toISOString();
}
/** The instants up to which comments are recorded in the blocks of a source (`owner/name`), by default of all sources. */
function heardBy(ledger, source) {
	return (source === void 0 ? null : findSource(ledger, source)) ?? ledger;
}
/** The line of the dashboard's body that contains the ledger; see LEDGER. */
const LEDGER_LINE = /^<!-- follow-through:dashboard:v1 (?<json>\{.*\}) -->\r?$/m;
/**
* The instant from which a run for a source (`owner/name`) will read comments, from the dashboard's body; null if it contains no
* ledger. Doesn't validate the ledger, because the comments are asked for before the code that validates it is loaded.
*/
function findCommentsSince(body, source) {
	try {
		return withMargin(heardBy(JSON.parse(LEDGER_LINE.exec(body)?.groups?.["json"] ?? ""), source).heard_until);
	} catch {
		return null;
	}
}

// src/github/links.ts
/**
* The last page's number from a Link header; 1 if there is only one page; null with cursor pagination, which has no link to
* the last page.
*/
function parseLastPage(link) {
	const next = parseLink(link, "next");
	if (next === null) return 1;
	const last = parseLink(link, "last");
	const number = /[?&]page=(?<page>\d+)/.exec(last ?? "")?.groups?.["page"];
	return number && !/[?&](?:after|before|cursor)=/.test(next) ? Number(number) : null;
}
/** One URL from a Link header (RFC 8288); null if it has none with this relation. */
function parseLink(link, relation) {
	for (const part of (link ?? "").split("<").slice(1)) {
		const [url = "", parameters = ""] = part.split(">", 2);
		if (parameters.startsWith(";") && parameters.slice(1).trimStart().startsWith(`rel="${relation}"`)) return url;
	}
	return null;
}

// src/github/fetch.ts
/** How long a request may take by default. */
const REQUEST_TIMEOUT_MS = 15e3;

export { LABEL_DESCRIPTION, LAG_MS, REQUEST_TIMEOUT_MS, findCommentsSince, heardBy, isAddress, isProxySet, isPublicUrl, isSameRepository, isToken, parseLastPage, parseLink, parsePointer, parseRepository, renderPointer, useProxies, withMargin };