import sonic from "sonic-boom";
import { clip } from "../../src/core/model/text.ts";
import { asciiJson } from "../http/ascii-json.ts";

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** One line of JSON for each thing that happened. */
export interface Log {
  write: (level: "info" | "warning", message: string) => void;
  /** A request that was answered. The shortest way there is, since it stands in every request's. */
  request: (method: string, path: string, status: number, milliseconds: number) => void;
  /** Writes what is still held back. */
  flush: () => void;
}

const HELD_BYTES = 65_536;
/** Of a message or an address, in characters. */
const LONGEST = 2_000;
/** Room for a message in which each one is escaped in two halves: a line that is cut would swallow the next one. */
const LONGEST_LINE = 32_768;
const HELD_MS = 500;
const MOST_BYTES = 1_048_576;

/** To stdout, many lines at a time: a write for each would cost more than most answers, and so would keeping them as texts. */
export function createLog(): Log {
  // Where nobody takes the lines they are dropped, rather than held for ever.
  const out = new sonic.SonicBoom({ fd: 1, contentMode: "buffer", maxLength: MOST_BYTES, sync: false });
  // Nobody reads the log any more: the server goes on.
  out.on("error", () => {});
  const held = Buffer.allocUnsafe(HELD_BYTES);
  let end = 0;
  const pass = (): void => {
    // Its types know texts alone.
    if (end > 0) out.write(Buffer.from(held.subarray(0, end)) as unknown as string);
    end = 0;
  };
  setInterval(pass, HELD_MS).unref();
  /** Of ASCII alone. Byte by byte, which costs less than joining the parts and handing them to Buffer. */
  const add = (parts: readonly string[]): void => {
    let to = end;
    for (const part of parts) for (let index = 0; index < part.length; index += 1) held[to++] = part.charCodeAt(index);
    end = to;
    if (end > HELD_BYTES - LONGEST_LINE) pass();
  };
  return {
    write: (level, message) => {
      const line = { time: Date.now(), level, message: clip(message, LONGEST) };
      add([asciiJson(JSON.stringify(line)), "\n"]);
    },
    request: (method, path, status, milliseconds) => {
      const [time, took] = [String(Date.now()), String(Math.round(milliseconds * 1000))];
      // An address has neither quotes nor backslashes.
      add(['{"time":', time, ',"request":"', method, " ", path, '","status":', String(status), ',"us":', took, "}\n"]);
    },
    flush: () => {
      pass();
      try {
        out.flushSync();
      } catch {
        // As above.
      }
    },
  };
}

/** Logs a line for each request: neither who asked, nor any header or query. */
export function logged(fetch: Fetch, log: Log): Fetch {
  const note = ({ method, url }: Request, response: Response, began: number): Response => {
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
function pathOf(url: string): string {
  const start = url.indexOf("/", "https://".length);
  const end = url.indexOf("?", start);
  return url.slice(start, Math.min(end < 0 ? url.length : end, start + LONGEST));
}
