import sonic from "sonic-boom";
import { codeOf } from "../../src/core/model/failure.ts";
import { createMask, type Mask } from "../../src/core/model/mask.ts";
import { clip } from "../../src/core/model/text.ts";

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** Writes one line of JSON per event to stdout. */
export interface Log {
  write: (level: "info" | "warning", message: string) => void;
  /** Logs a completed request. `path` has no query. */
  writeRequest: (request: { method: string; path: string; status: number; milliseconds: number }) => void;
  /** Writes all buffered lines. */
  flush: () => void;
}

/** The maximum length of a message or path, in characters. */
const MAX_LENGTH = 2_000;
/**
 * Write lines in batches, because SonicBoom measures its entire buffer on every write. In the API bench, summary.json costs
 * 1.15x as much as bare Hono if lines are written in batches, and 1.30x as much if they aren't.
 */
const BATCH_CHARACTERS = 65_536;
const BATCH_INTERVAL_MS = 500;
/** If nothing reads stdout, further lines are dropped to limit memory. */
const MAX_PENDING_BYTES = 1_048_576;

/** Opens the log on stdout. `mask` replaces secrets in messages. */
export function createLog(mask: Mask = createMask([])): Log {
  const out = new sonic.SonicBoom({ fd: 1, maxLength: MAX_PENDING_BYTES, sync: false });
  out.on("error", reportWriteError);
  let batch = "";
  const writeBatch = (): void => {
    if (batch !== "") out.write(batch);
    batch = "";
  };
  const writeLine = (line: string): void => {
    batch += `${breakCommand(line)}\n`;
    if (batch.length >= BATCH_CHARACTERS) writeBatch();
  };
  setInterval(writeBatch, BATCH_INTERVAL_MS).unref();
  return {
    write: (level, message) =>
      writeLine(escapeControls(JSON.stringify({ time: Date.now(), level, message: clip(mask(message), MAX_LENGTH) }))),
    writeRequest: ({ method, path, status, milliseconds }) => {
      // These values need no escaping. In the API bench, summary.json costs 1.24x as much as bare Hono with JSON.stringify, and
      // 1.15x without it.
      const request = `${method} ${path.slice(0, MAX_LENGTH)}`;
      writeLine(
        `{"time":${Date.now()},"request":"${request}","status":${status},"us":${Math.round(milliseconds * 1000)}}`,
      );
    },
    flush: () => {
      try {
        writeBatch();
        out.flushSync();
      } catch (error) {
        reportWriteError(error);
      }
    },
  };
}

/** If the log fails, the server continues without it. EPIPE is expected when a pipe's reader exits. */
function reportWriteError(error: unknown): void {
  const code = codeOf(error);
  if (code !== "EPIPE") process.stderr.write(`The log can't be written to stdout (${code}).\n`);
}

/**
 * Escapes characters that JSON.stringify doesn't escape but that terminals and log collectors treat as commands or line
 * breaks.
 */
function escapeControls(json: string): string {
  return json.replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A server can run in a workflow, where the runner would execute a `##[…]` command in a message or a request's path. */
function breakCommand(json: string): string {
  return json.replaceAll("##[", String.raw`\u0023#[`);
}

/**
 * Wraps a fetch handler so that it logs every request's method, path, status and duration, but not the client, headers or
 * query.
 */
export function logRequests(fetch: Fetch, log: Log): Fetch {
  const write = ({ method, url }: Request, response: Response, startedAt: number): Response => {
    log.writeRequest({
      method,
      path: pathOf(url),
      status: response.status,
      milliseconds: performance.now() - startedAt,
    });
    return response;
  };
  return (request, env) => {
    const startedAt = performance.now();
    const response = fetch(request, env);
    // Don't await, because the adapter sends a plain Response faster than a promise.
    if (response instanceof Promise) return response.then((resolved) => write(request, resolved, startedAt));
    return write(request, response, startedAt);
  };
}

/**
 * The path of a URL. It contains only ASCII characters and no double quotes, because the URL parser encodes everything else:
 * https://url.spec.whatwg.org
 */
function pathOf(url: string): string {
  const start = url.indexOf("/", "https://".length);
  const end = url.indexOf("?", start);
  return url.slice(start, end < 0 ? url.length : end);
}
