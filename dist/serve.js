import { i as __toESM } from "./rolldown-runtime.js";
import { a as require_sonic_boom, n as fs_lite_default, r as createStorage, y as serve } from "./lib-server.js";
import { Y as clip, ft as Failure, st as makeNow } from "./core.js";
import { a as parseEnvironment, l as asciiJson, n as createStore, r as createNodeSources, s as createApp, t as NO_STORE } from "./store.js";
import { d as createCollector } from "./page.js";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

// api/node/compress.ts
const [zip, squeeze] = [promisify(gzip), promisify(brotliCompress)];
/** Of 11: most of what the best one saves, at a hundredth of its time. */
const BROTLI_QUALITY = 5;
/** On Node's own threads. On Workers the edge compresses. */
const compress = (body, coding) => coding === "gzip" ? zip(body) : squeeze(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });

// api/node/stalled-clients.ts
/** So long may an answer lie there without its reader taking all of it: enough for a slow phone. */
const LONGEST_MS = 6e4;
const CHECK_MS = 15e3;
/**
* Cuts off who asks and does not take what is answered. A socket's own timeout would do, and be set anew several times in each
* request; a look at all sockets now and then costs requests nothing.
*/
function cutOffIdle(server, longest = LONGEST_MS, every = CHECK_MS) {
	/** How much each was sent, and when that was first seen. */
	const held = /* @__PURE__ */ new Map();
	server.on("connection", (socket) => {
		held.set(socket, {
			sent: 0,
			since: Date.now()
		});
		socket.once("close", () => held.delete(socket));
	});
	setInterval(() => {
		const now = Date.now();
		for (const [socket, { sent, since }] of held) if (socket.writableLength === 0 || socket.bytesWritten !== sent) held.set(socket, {
			sent: socket.bytesWritten,
			since: now
		});
		else if (now - since >= longest) socket.destroy();
	}, every).unref();
}

// api/node/log.ts
var import_sonic_boom = /* @__PURE__ */ __toESM(require_sonic_boom(), 1);
const HELD_BYTES = 65536;
/** Of a message or an address, in characters. */
const LONGEST = 2e3;
const HELD_MS = 500;
const MOST_BYTES = 1048576;
/** To stdout, many lines at a time: a write for each would cost more than most answers, and so would keeping them as texts. */
function createLog() {
	const out = new import_sonic_boom.default.SonicBoom({
		fd: 1,
		contentMode: "buffer",
		maxLength: MOST_BYTES,
		sync: false
	});
	out.on("error", () => {});
	const held = Buffer.allocUnsafe(HELD_BYTES);
	let end = 0;
	const pass = () => {
		if (end > 0) out.write(Buffer.from(held.subarray(0, end)));
		end = 0;
	};
	setInterval(pass, HELD_MS).unref();
	/** Of ASCII alone. Byte by byte, which costs less than joining the parts and handing them to Buffer. */
	const add = (parts) => {
		let to = end;
		for (const part of parts) for (let index = 0; index < part.length; index += 1) held[to++] = part.charCodeAt(index);
		end = to;
		if (end > 32768) pass();
	};
	return {
		write: (level, message) => {
			const line = {
				time: Date.now(),
				level,
				message: clip(message, LONGEST)
			};
			add([asciiJson(JSON.stringify(line)), "\n"]);
		},
		request: (method, path, status, milliseconds) => {
			const [time, took] = [String(Date.now()), String(Math.round(milliseconds * 1e3))];
			add([
				"{\"time\":",
				time,
				",\"request\":\"",
				method,
				" ",
				path,
				"\",\"status\":",
				String(status),
				",\"us\":",
				took,
				"}\n"
			]);
		},
		flush: () => {
			pass();
			try {
				out.flushSync();
			} catch {}
		}
	};
}
/** Logs a line for each request: neither who asked, nor any header or query. */
function logged(fetch, log) {
	const note = ({ method, url }, response, began) => {
		log.request(method, pathOf(url), response.status, performance.now() - began);
		return response;
	};
	return (request, env) => {
		const began = performance.now();
		const answered = fetch(request, env);
		if (answered instanceof Promise) return answered.then((response) => note(request, response, began));
		return note(request, answered, began);
	};
}
/** What an address holds is ASCII, as URL writes it (https://url.spec.whatwg.org). */
function pathOf(url) {
	const start = url.indexOf("/", 8);
	const end = url.indexOf("?", start);
	return url.slice(start, Math.min(end < 0 ? url.length : end, start + LONGEST));
}

// api/node/conditions.ts
/** From what Node received, without making Headers of it: they would cost more than all the rest of a hot answer. */
function nodeConditions(_request, env) {
	const { rawHeaders } = env.incoming;
	let [ifNoneMatch, acceptEncoding] = [null, null];
	for (let index = 0; index < rawHeaders.length; index += 2) {
		const name = rawHeaders[index];
		if (name.length === IF_NONE_MATCH.length && name.toLowerCase() === IF_NONE_MATCH) ifNoneMatch = rawHeaders[index + 1];
		if (name.length === ACCEPT_ENCODING.length && name.toLowerCase() === ACCEPT_ENCODING) acceptEncoding = rawHeaders[index + 1];
	}
	return {
		ifNoneMatch,
		acceptEncoding
	};
}
const IF_NONE_MATCH = "if-none-match";
const ACCEPT_ENCODING = "accept-encoding";

// api/node/open-store.ts
const PREFIX = "follow-through";
/** The store that FOLLOW_THROUGH_STORE names: `memory:`, `fs:DIR` or `redis://…`. On Node. */
async function openStore(place, report) {
	if (place === "memory:") return NO_STORE;
	if (place.startsWith("fs:")) {
		const storage = createStorage({ driver: fs_lite_default({ base: place.slice(3) }) });
		return createStore({
			storage,
			take: () => Promise.resolve(true),
			report
		});
	}
	const { default: redis } = await import("./redis.js");
	const driver = redis({
		url: place,
		base: PREFIX,
		maxRetriesPerRequest: 1,
		connectTimeout: 2e3
	});
	const client = driver.getInstance();
	client.on("error", () => {});
	return createStore({
		storage: createStorage({ driver }),
		take: async (key, milliseconds) => await client.set(`${PREFIX}:${key}`, "taken", "PX", Math.ceil(milliseconds), "NX") === "OK",
		report
	});
}

// api/node/serve.ts
/** How often to look whether something is due. */
const TICK_MS = 1e3;
/** Who sends too slowly is cut off; nobody holds a connection for nothing. */
const SERVER_OPTIONS = {
	headersTimeout: 1e4,
	requestTimeout: 2e4,
	keepAliveTimeout: 1e4,
	connectionsCheckingInterval: 2e3,
	optimizeEmptyRequests: true
};
const MOST_CONNECTIONS = 5e3;
/** Answers that are under way when the server is told to stop get this long. */
const GRACE_MS = 5e3;
/** The production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 when the environment is wrong. */
async function startServer(environment) {
	let settings;
	try {
		settings = parseEnvironment(environment);
		makeNow((/* @__PURE__ */ new Date()).toISOString(), settings.today);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
	const log = createLog();
	const store = await openStore(settings.store, (problem) => log.write("warning", problem));
	const register = createCollector({
		sources: createNodeSources(settings),
		store,
		clock: Date.now,
		report: (name, problem) => log.write(problem ? "warning" : "info", problem ?? `${name} is read again.`)
	});
	const ticking = setInterval(() => void register.tick(), TICK_MS);
	register.tick();
	const status = await listen(settings, register, log);
	clearInterval(ticking);
	await store.close();
	log.flush();
	return status;
}
function listen(settings, register, log) {
	const { site, today, port, host, allowPrivate, webhookSecrets: secrets } = settings;
	const app = createApp({
		collector: register,
		clock: Date.now,
		today,
		site,
		isPublic: !allowPrivate,
		compress,
		conditionsOf: nodeConditions,
		webhook: secrets.length > 0 ? {
			secrets,
			hint: register.hint
		} : null
	});
	return new Promise((resolve) => {
		const server = serve({
			fetch: logged(app.fetch, log),
			port,
			serverOptions: SERVER_OPTIONS,
			...host ? { hostname: host } : {}
		}, ({ address, port: bound, family }) => {
			const name = address === "::" || address === "0.0.0.0" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
			log.write("info", `Follow-through listens on http://${name}:${bound}/ (process ${process.pid})`);
			log.flush();
		});
		server.maxConnections = MOST_CONNECTIONS;
		cutOffIdle(server);
		server.on("error", (error) => {
			process.stderr.write(`PORT ${port} can't be listened on (${error.code ?? error.message}): choose another.\n`);
			resolve(2);
		});
		const stop = () => {
			server.close(() => resolve(0));
			setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
		};
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
	});
}

export { startServer as t };