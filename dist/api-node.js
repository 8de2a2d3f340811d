import { __toESM } from "./rolldown-runtime.js";
import { Failure, clip, codeOf, createMask, secretsOf, unexpectedError } from "./core-model-start.js";
import { createStorage, fs_lite_default, require_sonic_boom, serve } from "./lib-server.js";
import { makeNow } from "./core-model-for-read.js";
import { createApp } from "./api-http.js";
import { createNodeSources, deploymentOf, parseEnvironment } from "./api-settings.js";
import { FileProblem, MAX_SNAPSHOT_BYTES, readFileText, writeFileWhole } from "./files.js";
import { NO_STORE, createCollector, createStore } from "./api-facts.js";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

// api/node/compress.ts
const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);
/** Level 5 of 11 saves almost as much as level 11 in a hundredth of the time. */
const BROTLI_QUALITY = 5;
/** Compresses on Node's thread pool. Not needed on Workers, where Cloudflare's edge compresses responses. */
const compress = (body, coding) => coding === "gzip" ? gzipAsync(body) : brotliAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });

// api/node/stalled-clients.ts
/** How long a client may take to receive a response, which is written in one piece. Even slow phones need less time. */
const STALL_TIMEOUT_MS = 6e4;
const SWEEP_INTERVAL_MS = 15e3;
/**
* Disconnects clients that take too long to receive a response, by sweeping all sockets at intervals. Node's
* `server.timeout` restarts a timer several times per request. With it, summary.json and its 304 cost 1.17x and 1.15x as
* much as bare Hono in the API bench, compared with 1.13x and 1.08x for the sweep.
*/
function disconnectStalledClients(server, timeoutMs = STALL_TIMEOUT_MS, intervalMs = SWEEP_INTERVAL_MS) {
	/** The number of bytes written to each socket, including buffered ones, and the last time that this number had changed or nothing was buffered. */
	const progress = /* @__PURE__ */ new Map();
	server.on("connection", (socket) => {
		progress.set(socket, {
			bytes: 0,
			since: Date.now()
		});
		socket.once("close", () => progress.delete(socket));
	});
	setInterval(() => {
		const now = Date.now();
		for (const [socket, { bytes, since }] of progress) if (socket.writableLength === 0 || socket.bytesWritten !== bytes) progress.set(socket, {
			bytes: socket.bytesWritten,
			since: now
		});
		else if (now - since >= timeoutMs) socket.destroy();
	}, intervalMs).unref();
}

// api/node/listen-problem.ts
/** Why the server can't listen and how to fix it, as one sentence each. `host` is HOST, if it is set. */
function listenProblem(error, { port, host }) {
	const code = codeOf(error);
	return `Can't listen on port ${port}${host === void 0 ? "" : " of the address in HOST"} (${code}): ${fixFor(code)}`;
}
function fixFor(code) {
	switch (code) {
		case "EADDRINUSE": return "another process is using it. Set PORT to a different port, or stop that process.";
		case "EACCES": return "this account may not use it. Set PORT to a port from 1024 on.";
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
		case "EAI_AGAIN": return "this machine doesn't have the address. Set HOST to one of its addresses, or unset HOST to listen on all of them.";
		default: return "check PORT and HOST.";
	}
}

// api/node/log.ts
var import_sonic_boom = /* @__PURE__ */ __toESM(require_sonic_boom(), 1);
/** The maximum length of a message or path, in characters. */
const MAX_LENGTH = 2e3;
/**
* Write lines in batches, because SonicBoom measures its entire buffer on every write. In the API bench, summary.json costs
* 1.15x as much as bare Hono if lines are written in batches, and 1.30x as much if they aren't.
*/
const BATCH_CHARACTERS = 65536;
const BATCH_INTERVAL_MS = 500;
/** If nothing reads stdout, further lines are dropped to limit memory. */
const MAX_PENDING_BYTES = 1048576;
/** Opens the log on stdout. `mask` replaces secrets in messages. */
function createLog(mask = createMask([])) {
	const out = new import_sonic_boom.default.SonicBoom({
		fd: 1,
		maxLength: MAX_PENDING_BYTES,
		sync: false
	});
	out.on("error", reportWriteError);
	let batch = "";
	const writeBatch = () => {
		if (batch !== "") out.write(batch);
		batch = "";
	};
	const writeLine = (line) => {
		batch += `${breakCommand(line)}\n`;
		if (batch.length >= BATCH_CHARACTERS) writeBatch();
	};
	setInterval(writeBatch, BATCH_INTERVAL_MS).unref();
	return {
		write: (level, message) => writeLine(escapeControls(JSON.stringify({
			time: Date.now(),
			level,
			message: clip(mask(message), MAX_LENGTH)
		}))),
		writeRequest: ({ method, path, status, milliseconds }) => {
			const request = `${method} ${path.slice(0, MAX_LENGTH)}`;
			writeLine(`{"time":${Date.now()},"request":"${request}","status":${status},"us":${Math.round(milliseconds * 1e3)}}`);
		},
		flush: () => {
			try {
				writeBatch();
				out.flushSync();
			} catch (error) {
				reportWriteError(error);
			}
		}
	};
}
/** If the log fails, the server continues without it. EPIPE is expected when a pipe's reader exits. */
function reportWriteError(error) {
	const code = codeOf(error);
	if (code !== "EPIPE") process.stderr.write(`The log can't be written to stdout (${code}).\n`);
}
/**
* Escapes characters that JSON.stringify doesn't escape but that terminals and log collectors treat as commands or line
* breaks.
*/
function escapeControls(json) {
	return json.replaceAll(/[\u007F-\u009F\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A server can run in a workflow, where the runner would execute a `##[…]` command in a message or a request's path. */
function breakCommand(json) {
	return json.replaceAll("##[", String.raw`\u0023#[`);
}
/**
* Wraps a fetch handler so that it logs every request's method, path, status and duration, but not the client, headers or
* query.
*/
function logRequests(fetch, log) {
	const write = ({ method, url }, response, startedAt) => {
		log.writeRequest({
			method,
			path: pathOf(url),
			status: response.status,
			milliseconds: performance.now() - startedAt
		});
		return response;
	};
	return (request, env) => {
		const startedAt = performance.now();
		const response = fetch(request, env);
		if (response instanceof Promise) return response.then((resolved) => write(request, resolved, startedAt));
		return write(request, response, startedAt);
	};
}
/**
* The path of a URL. It contains only ASCII characters and no double quotes, because the URL parser encodes everything else:
* https://url.spec.whatwg.org
*/
function pathOf(url) {
	const start = url.indexOf("/", 8);
	const end = url.indexOf("?", start);
	return url.slice(start, end < 0 ? url.length : end);
}

// api/node/server-options.ts
/** Options of Node's HTTP server: https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener */
const SERVER_OPTIONS = {
	headersTimeout: 1e4,
	requestTimeout: 2e4,
	keepAliveTimeout: 1e4,
	connectionsCheckingInterval: 2e3,
	optimizeEmptyRequests: true
};

// api/node/contain-parser.ts
/**
* Prevents a reply that the client can't parse from crashing the process. The parser runs in a socket listener, and throws if,
* for example, a reply's arrays are nested too deeply. The connection is then closed, and the client connects again.
*/
function containParser(client) {
	client.on("connect", () => {
		const { stream } = client;
		const emit = stream.emit.bind(stream);
		stream.emit = (...event) => {
			try {
				return emit(...event);
			} catch {
				stream.destroy(/* @__PURE__ */ new Error("invalid reply"));
				return true;
			}
		};
	});
}

// api/node/file-driver.ts
/** An unstorage driver that keeps values in the files of a folder. A value is written completely or not at all. */
function createFileDriver(folder) {
	const base = path.resolve(folder);
	const nameOf = (key) => path.join(base, ...key.split(":"));
	return {
		...fs_lite_default({ base }),
		async getItem(key) {
			try {
				return await readFileText(nameOf(key), {
					limit: MAX_SNAPSHOT_BYTES,
					inside: base
				});
			} catch (error) {
				if (error instanceof FileProblem && error.code === "ENOENT") return null;
				throw error;
			}
		},
		async setItem(key, value) {
			await mkdir(base, { recursive: true });
			await writeFileWhole(nameOf(key), value, base);
		}
	};
}

// api/node/open-store.ts
const KEY_PREFIX = "follow-through";
/**
* Opens a deployment's part of the store at `memory:`, `fs:DIR` or `redis://…` (FOLLOW_THROUGH_STORE). Calls `onProblem`
* with a message when the store fails.
*/
async function openStore(address, deployment, onProblem) {
	if (address === "memory:") return NO_STORE;
	if (address.startsWith("fs:")) {
		const storage = createStorage({ driver: createFileDriver(address.slice(3)) });
		return createStore({
			storage,
			deployment,
			setIfAbsent: () => Promise.resolve(true),
			onProblem
		});
	}
	const { default: redis } = await import("./lib-redis.js");
	const driver = redis({
		url: address,
		base: KEY_PREFIX,
		maxRetriesPerRequest: 1,
		connectTimeout: 2e3
	});
	const client = connect(() => driver.getInstance?.());
	client?.on("error", () => {});
	if (client) containParser(client);
	return createStore({
		storage: createStorage({ driver }),
		deployment,
		setIfAbsent: async (key, milliseconds) => await client?.set(`${KEY_PREFIX}:${key}`, "taken", "PX", Math.ceil(milliseconds), "NX") === "OK",
		onProblem
	});
}
/** Creates the client. Replaces the client's own error for an invalid address, because it quotes the address. */
function connect(getInstance) {
	try {
		return getInstance();
	} catch {
		throw new Failure("FOLLOW_THROUGH_STORE is not an address that the Redis client understands: set it to redis://HOST:PORT, and escape special characters in a password, such as @ as %40.");
	}
}

// api/node/serve.ts
/** How often the collector checks which sources are due. */
const REFRESH_INTERVAL_MS = 1e3;
const MAX_CONNECTIONS = 5e3;
/** How long the server waits for pending requests when it stops. */
const SHUTDOWN_TIMEOUT_MS = 5e3;
const EXIT_OK = 0;
const EXIT_USAGE = 2;
/**
* Runs the production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 if the environment is
* invalid or the port or address can't be used.
*/
async function startServer(environment) {
	let settings;
	let sources;
	let store;
	const mask = createMask(secretsOf(environment));
	const log = createLog(mask);
	try {
		settings = parseEnvironment(environment);
		makeNow((/* @__PURE__ */ new Date()).toISOString(), settings.today);
		sources = createNodeSources(settings, environment);
		store = await openStore(settings.store, deploymentOf(settings), (problem) => log.write("warning", problem));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		process.stderr.write(`${mask(error.message)}\n`);
		return EXIT_USAGE;
	}
	const collector = createCollector({
		sources,
		store,
		allowPrivate: settings.allowPrivate,
		clock: Date.now,
		onProblem: (name, problem) => log.write(problem ? "warning" : "info", problem ?? `${name} can be read again.`)
	});
	const refreshing = setInterval(() => void collector.refreshDue(), REFRESH_INTERVAL_MS);
	collector.refreshDue();
	const status = await listen(settings, collector, log);
	clearInterval(refreshing);
	await store.close();
	log.flush();
	return status;
}
function listen(settings, collector, log) {
	const { site, today, port, host, allowPrivate, webhookSecrets: secrets } = settings;
	const app = createApp({
		collector,
		clock: Date.now,
		today,
		site,
		isPublic: !allowPrivate,
		compress,
		webhook: secrets.length > 0 ? {
			secrets,
			markChanged: collector.markChanged
		} : null,
		onProblem: (problem) => log.write("warning", problem)
	});
	const fetch = logRequests(app.fetch, log);
	return new Promise((resolve) => {
		const server = serve({
			fetch,
			port,
			serverOptions: SERVER_OPTIONS,
			...host ? { hostname: host } : {}
		}, (address) => {
			log.write("info", `Listening on ${urlOf(address)} (process ${process.pid})`);
			log.flush();
		});
		server.maxConnections = MAX_CONNECTIONS;
		disconnectStalledClients(server);
		server.on("error", (error) => {
			process.stderr.write(`${listenProblem(error, settings)}\n`);
			resolve(EXIT_USAGE);
		});
		const stop = () => {
			server.close(() => resolve(EXIT_OK));
			setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS).unref();
		};
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
	});
}
/** The URL of a listening server, as seen from this machine. */
function urlOf({ address, port, family }) {
	if (address === "::" || address === "0.0.0.0") return `http://localhost:${port}/`;
	return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;
}

// api/node/main.ts
/** Runs the server, and exits as soon as it has stopped, without waiting for pending reads. */
async function runServer() {
	process.on("uncaughtException", (error) => {
		process.stderr.write(`${unexpectedError(error)}\n`);
		process.exit(1);
	});
	return process.exit(await startServer(process.env));
}

export { runServer, startServer };