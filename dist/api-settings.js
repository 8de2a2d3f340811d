import { Failure, codeOf, cutEnd, unknownVariables } from "./core-model-start.js";
import { isPublicUrl, isToken, parseRepository, useProxies } from "./github-start.js";
import { array, bytesToHex, check, includes, literal, maxLength, maxValue, object, optional, picklist, pipe, regex, safeParse, sha256, string, transform, trim, union, url as url$1, utf8ToBytes } from "./lib.js";
import { LANGUAGES, THEME } from "./api-page.js";
import { FileProblem, MAX_SNAPSHOT_BYTES, describeBytes, readFileText } from "./files.js";
import { createBudget, createGitHubSources, createSnapshotSource } from "./api-facts.js";
import { createAppAuth } from "./lib-server.js";
import { createClient } from "./github.js";
import http from "node:http";

// api/settings/site.ts
/** A schema for an http or https URL. Removes trailing slashes. The error message shows the example. */
function url(example) {
	const message = `expected a URL, such as ${example}`;
	return pipe(string(), url$1(message), regex(/^https?:/, message), check((text) => !URL.canParse(text) || !/^https?:/.test(text) || isPublicUrl(text), "expected a URL without a user name or password"), transform((text) => cutEnd(text, "/")));
}
const THEME_NAMES = Object.keys(THEME);
const THEME_MESSAGE = `expected "name: value; …" with the names ${THEME_NAMES.join(", ")}, such as "link: #0b4f8a; text: Inter, sans-serif"`;
/** Allows colours and typefaces, but nothing that ends a CSS declaration or loads a URL. */
const THEME_VALUE = /^(?!.*url)[#\w\s(),.%/"'-]{1,200}$/i;
/** The variables for the pages' appearance and URLs. */
const SITE_VARIABLES = {
	FOLLOW_THROUGH_NAME: optional(string()),
	FOLLOW_THROUGH_TITLE: optional(string()),
	FOLLOW_THROUGH_BASE_URL: optional(union([literal(""), url("https://status.example.com")], "expected a URL, such as https://status.example.com"), ""),
	FOLLOW_THROUGH_HOME_URL: optional(url("https://example.com")),
	FOLLOW_THROUGH_LOGO_URL: optional(url("https://example.com/logo.svg")),
	FOLLOW_THROUGH_LANGUAGE: optional(picklist(Object.keys(LANGUAGES), `expected ${Object.keys(LANGUAGES).join(", ")}`), "en"),
	FOLLOW_THROUGH_THEME: optional(pipe(string(), transform(parseDeclarations), check((pairs) => pairs.every(([name, value]) => THEME_NAMES.includes(name) && THEME_VALUE.test(value)), THEME_MESSAGE), transform((pairs) => Object.fromEntries(pairs))), "")
};
object(SITE_VARIABLES);
/** Parses `name: value; …` into pairs. A part without a colon gets an empty value. */
function parseDeclarations(text) {
	return text.split(";").filter((part) => part.trim() !== "").map((part) => {
		const [name = "", value = ""] = part.split(/:(.*)/s);
		return [name.trim(), value.trim()];
	});
}
/** Converts the parsed variables to a Site. */
function siteOf(env) {
	return {
		title: env.FOLLOW_THROUGH_TITLE ?? env.FOLLOW_THROUGH_NAME ?? LANGUAGES[env.FOLLOW_THROUGH_LANGUAGE].title,
		name: env.FOLLOW_THROUGH_NAME ?? null,
		baseUrl: env.FOLLOW_THROUGH_BASE_URL,
		homeUrl: env.FOLLOW_THROUGH_HOME_URL ?? null,
		logoUrl: env.FOLLOW_THROUGH_LOGO_URL ?? null,
		language: env.FOLLOW_THROUGH_LANGUAGE,
		theme: env.FOLLOW_THROUGH_THEME
	};
}

// api/settings/environment.ts
const commaSeparated = pipe(string(), transform((text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "")));
const PAGE_VARIABLES = {
	...SITE_VARIABLES,
	FOLLOW_THROUGH_ALLOW_PRIVATE: optional(picklist(["true", "false"], "expected true or false"), "false")
};
/** The variables of a server. Those named FOLLOW_THROUGH_* are also listed in src/core/model/own-variables.ts. */
const EnvironmentSchema = object({
	PORT: optional(pipe(string(), regex(/^\d{1,5}$/, "expected a port number, such as 8787"), transform(Number), maxValue(65535, "expected a port number up to 65535")), "8787"),
	HOST: optional(string()),
	FOLLOW_THROUGH_REPOSITORIES: optional(pipe(commaSeparated, array(pipe(string(), transform(parseRepository), object({
		owner: string(),
		repo: string()
	}, "expected owner/name, or several of them, comma-separated")))), ""),
	FOLLOW_THROUGH_SNAPSHOT: optional(pipe(string(), check((location) => !/^https?:[/\\]*[^/?#\\]*@/i.test(location), "expected a URL without a user name or password; put a token in the query instead, or use a file"))),
	GITHUB_TOKEN: optional(pipe(string(), trim(), check((token) => token === "" || isToken(token), "expected a token without spaces or line breaks; copy it again"))),
	GITHUB_APP_ID: optional(pipe(string(), regex(/^\d+$/, "expected a number"))),
	GITHUB_APP_PRIVATE_KEY: optional(pipe(string(), transform((key) => key.replaceAll("\\n", "\n")), includes("PRIVATE KEY", "expected the whole PEM file from GitHub, with its BEGIN and END lines"))),
	GITHUB_APP_INSTALLATION_ID: optional(pipe(string(), regex(/^\d+$/, "expected a number"))),
	GITHUB_WEBHOOK_SECRET: optional(pipe(commaSeparated, maxLength(2, "expected one secret, or two comma-separated secrets during rotation")), ""),
	FOLLOW_THROUGH_STORE: optional(pipe(string(), check(isStore, "expected memory:, fs:DIR or redis://HOST:PORT, with special characters in a password escaped, such as @ as %40")), "memory:"),
	GITHUB_API_URL: optional(pipe(url("https://api.github.com"), check((address) => !/[?#]/.test(address), "expected a URL without a query")), "https://api.github.com"),
	FOLLOW_THROUGH_AUTHOR: optional(commaSeparated, ""),
	FOLLOW_THROUGH_TODAY: optional(string()),
	...PAGE_VARIABLES
});
function isStore(address) {
	if (address === "memory:" || /^fs:./.test(address)) return true;
	if (!/^rediss?:\/\/./.test(address) || !URL.canParse(address)) return false;
	const { username, password } = new URL(address);
	return [username, password].every((part) => !/%(?![\da-f]{2})/i.test(part));
}
/** Parses the server's environment. Throws a Failure that lists the invalid and missing variables, one per line. */
function parseEnvironment(environment) {
	const env = parse(EnvironmentSchema, environment);
	if (env.FOLLOW_THROUGH_REPOSITORIES.length === 0 && !env.FOLLOW_THROUGH_SNAPSHOT) throw new Failure("FOLLOW_THROUGH_REPOSITORIES is missing. Set it to owner/name (comma-separated for several), or set FOLLOW_THROUGH_SNAPSHOT to the path or URL of a snapshot.");
	return {
		port: env.PORT,
		host: env.HOST,
		repositories: env.FOLLOW_THROUGH_REPOSITORIES,
		snapshot: env.FOLLOW_THROUGH_SNAPSHOT ?? null,
		auth: parseAuth(env),
		webhookSecrets: env.GITHUB_WEBHOOK_SECRET,
		store: env.FOLLOW_THROUGH_STORE,
		apiUrl: env.GITHUB_API_URL,
		authors: env.FOLLOW_THROUGH_AUTHOR,
		site: siteOf(env),
		allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true",
		today: env.FOLLOW_THROUGH_TODAY
	};
}
/** Parses only the variables that affect an exported page. Throws a Failure that lists the invalid ones. */
function parseSite(environment) {
	const env = parse(object(PAGE_VARIABLES), environment);
	return {
		site: siteOf(env),
		allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true"
	};
}
function parse(schema, environment) {
	const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
	const parsed = safeParse(schema, set);
	const unknown = unknownVariables(environment);
	if (parsed.success && unknown.length === 0) return parsed.output;
	const errors = [...unknown, ...(parsed.issues ?? []).map(({ path, message }) => `${String(path?.[0]?.key)}: ${message}.`)];
	throw new Failure([...new Set(errors)].join("\n"));
}
function parseAuth(env) {
	if (env.GITHUB_TOKEN) return { token: env.GITHUB_TOKEN };
	const { GITHUB_APP_ID: appId, GITHUB_APP_PRIVATE_KEY: privateKey, GITHUB_APP_INSTALLATION_ID: installationId } = env;
	if (appId && privateKey && installationId) return {
		appId,
		privateKey,
		installationId
	};
	if (!appId && !privateKey && !installationId) return null;
	const missing = APP_VARIABLES.filter((name) => !env[name]);
	throw new Failure(missing.map((name) => `${name} is missing. A GitHub App needs all of ${APP_VARIABLES.join(", ")}.`).join("\n"));
}
const APP_VARIABLES = [
	"GITHUB_APP_ID",
	"GITHUB_APP_PRIVATE_KEY",
	"GITHUB_APP_INSTALLATION_ID"
];

// api/settings/github-sources.ts
/** GitHub's own timeout is ten seconds. */
const REQUEST_TIMEOUT_MS = 1e4;
/** Creates a source for each repository in the settings, on any runtime. `clock` returns milliseconds since 1970. */
function gitHubSources(settings, clock, inner = fetch) {
	const { repositories, authors, allowPrivate, auth, apiUrl } = settings;
	const budget = createBudget(clock);
	const client = clientFor(auth, apiUrl, budget.watch(inner));
	return createGitHubSources({
		client,
		budget,
		repositories,
		authors,
		allowPrivate,
		clock
	});
}
function clientFor(auth, baseUrl, inner) {
	const app = auth && "appId" in auth ? {
		authStrategy: createAppAuth,
		auth
	} : void 0;
	const token = auth && "token" in auth ? auth.token : null;
	return createClient({
		token,
		strategy: app,
		baseUrl,
		fetch: inner,
		timeout: REQUEST_TIMEOUT_MS
	});
}

// api/settings/node-sources.ts
const SNAPSHOT_TIMEOUT_MS = 1e4;
const UNREADABLE = "The snapshot can't be read.";
/**
* Creates the sources in the settings: repositories on GitHub, or a snapshot in a file or at a URL. Requests use the
* proxies in `environment`. `snapshotSetting` is the setting that names the snapshot, for messages. Throws a Failure if a proxy's address
* is invalid.
*/
function createNodeSources(settings, environment, snapshotSetting = "FOLLOW_THROUGH_SNAPSHOT") {
	const { snapshot } = settings;
	useProxies(environment, http, [settings.apiUrl, ...snapshot === null ? [] : [snapshot]]);
	if (snapshot === null) return gitHubSources(settings, Date.now);
	const name = snapshot.replace(/[?#].*$/s, "");
	return [createSnapshotSource(name, () => readText(snapshot, snapshotSetting))];
}
/** Reads a snapshot. `setting` names the variable or the option that says where it is. */
async function readText(location, setting) {
	const fix = `Check ${setting}.`;
	try {
		if (!/^https?:\/\//.test(location)) return await readFileText(location, {
			limit: MAX_SNAPSHOT_BYTES,
			inside: null,
			followLinks: true
		});
		const response = await fetch(location, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
		if (response.ok) return await readBody(response, MAX_SNAPSHOT_BYTES);
		await response.body?.cancel();
		throw new Failure(`The snapshot can't be read (status ${response.status}). ${fix}`, UNREADABLE);
	} catch (error) {
		if (error instanceof FileProblem) throw new Failure(`The snapshot ${error.message}. ${fix}`, UNREADABLE);
		if (error instanceof Failure) throw error;
		throw new Failure(`The snapshot can't be read (${codeOf(error)}). ${fix}`, UNREADABLE);
	}
}
/** Reads a body as UTF-8 text. Throws a FileProblem if it has more than `limit` bytes, whatever length the response states. */
async function readBody(response, limit) {
	const decoder = new TextDecoder();
	let [text, length] = ["", 0];
	for await (const bytes of response.body ?? []) {
		length += bytes.length;
		if (length > limit) throw new FileProblem(`is larger than ${describeBytes(limit)}`);
		text += decoder.decode(bytes, { stream: true });
	}
	return text + decoder.decode();
}

// api/settings/deployment.ts
/**
* The name of the deployment. Each of its keys in the store starts with this name. Two servers have the same name only if
* they may show the same facts: they read with the same access from the same GitHub server, trust the same accounts, and both allow
* or both refuse private repositories. The name reveals neither the token nor a snapshot's URL.
*/
function deploymentOf({ apiUrl, auth, authors, allowPrivate, snapshot }) {
	const logins = authors.map((login) => login.toLowerCase()).toSorted();
	const identity = JSON.stringify([
		apiUrl,
		accessOf(auth),
		logins,
		snapshot
	]);
	const hash = bytesToHex(sha256(utf8ToBytes(identity))).slice(0, 32);
	return `${allowPrivate ? "private" : "public"}-${hash}`;
}
/** What a server can read. A GitHub App keeps its access when its private key is replaced. */
function accessOf(auth) {
	if (auth === null) return [];
	return "token" in auth ? [auth.token] : [auth.appId, auth.installationId];
}

export { createNodeSources, deploymentOf, parseEnvironment, parseSite };