import sonic from "sonic-boom";
import { codeOf } from "../../src/core/model/failure.ts";
import { clip } from "../../src/core/model/text.ts";

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** One line of JSON per event on stdout. */
export interface Log {
  write: (level: "info" | "warning", message: string) => void;
  /** A request that was answered. `path` is without its query. */
  writeRequest: (request: { method: string; path: string; status: number; milliseconds: number }) => void;
  /** Writes the lines that are still buffered. */
  flush: () => void;
}

/** The longest message or path, in characters. */
const MAX_LENGTH = 2_000;
/**
 * Lines are written in batches. SonicBoom can do that, too, but it measures its whole buffer for every line: in the API
 * bench, summary.json then costs 1.30x of bare Hono, not 1.15x.
 */
const BATCH_CHARACTERS = 65_536;
const BATCH_INTERVAL_MS = 500;
/** If nobody reads stdout, lines beyond this are dropped instead of filling the memory. */
const MAX_WAITING_BYTES = 1_048_576;

/** Opens the log on stdout. */
export function createLog(): Log {
  const out = new sonic.SonicBoom({ fd: 1, maxLength: MAX_WAITING_BYTES, sync: false });
  out.on("error", reportLost);
  let batch = "";
  const writeBatch = (): void => {
    if (batch !== "") out.write(batch);
    batch = "";
  };
  const writeLine = (line: string): void => {
    batch += `${line}\n`;
    if (batch.length >= BATCH_CHARACTERS) writeBatch();
  };
  setInterval(writeBatch, BATCH_INTERVAL_MS).unref();
  return {
    write: (level, message) =>
      writeLine(escapeControls(JSON.stringify({ time: Date.now(), level, message: clip(message, MAX_LENGTH) }))),
    writeRequest: ({ method, path, status, milliseconds }) => {
      // Nothing here needs escaping. With JSON.stringify, summary.json costs 1.24x of bare Hono in the API bench, not 1.15x.
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
        reportLost(error);
      }
    },
  };
}

/** The server goes on without its log. A closed pipe only means that nobody reads it any more. */
function reportLost(error: unknown): void {
  const code = codeOf(error);
  if (code !== "EPIPE") process.stderr.write(`The log can't be written to stdout (${code}).\n`);
}

/** JSON.stringify leaves these characters alone, but terminals and log collectors treat them as commands or line breaks. */
function escapeControls(json: string): string {
  return json.replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Wraps a fetch handler so that it logs every request: its method, path, status and duration, but no client, header or query. */
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
    const answer = fetch(request, env);
    // The adapter sends a plain Response faster than a promise of one.
    if (answer instanceof Promise) return answer.then((response) => write(request, response, startedAt));
    return write(request, answer, startedAt);
  };
}

/** The path of a URL. It is ASCII without quotes, because URL encodes everything else: https://url.spec.whatwg.org */
function pathOf(url: string): string {
  const start = url.indexOf("/", "https://".length);
  const end = url.indexOf("?", start);
  return url.slice(start, end < 0 ? url.length : end);
}
