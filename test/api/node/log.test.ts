import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { logRequests, type Log } from "../../../api/node/log.ts";
import { ROOT, runProcess } from "../../support/runner.ts";

interface Line {
  time: number;
  level?: string;
  message?: string;
  request?: string;
  status?: number;
  us?: number;
}

/** Runs `code` in a separate process, whose stdout is the log. */
async function run(
  code: string,
  started?: (child: ChildProcess) => void,
): Promise<{ status: number; stdout: string; stderr: string; lines: Line[] }> {
  const program = `
    import { createLog, logRequests } from ${JSON.stringify(path.join(ROOT, "api/node/log.ts"))};
    const log = createLog((text) => text.replaceAll("ghp_hidden", "***"));
    ${code}`;
  const env = { PATH: process.env["PATH"] };
  const ended = await runProcess(["--input-type=module", "--eval", program], env, ROOT, started ? { started } : {});
  const lines = ended.stdout.split("\n").slice(0, -1);
  return { ...ended, lines: lines.map((line) => JSON.parse(line) as Line) };
}

function messagesOf(lines: Line[]): Array<string | undefined> {
  return lines.map(({ message }) => message);
}

describe.concurrent("a message", () => {
  const UNUSUAL = [
    "two\nlines",
    '\r\n{"level":"info","message":"forged"}',
    String.raw`"quoted" and \escaped\u000a`,
    "::error::GitHub \u001B[31mred\u0000\u0007",
    "##[error]forged ###[group]twice \\\\##[add-mask]x",
    "\u2028line\u2029breaks\u0085",
    "“Ü” 😀 \uD83D",
    "",
  ];

  test("is logged on one line without control characters, and parses back to the same text", async () => {
    const { stdout, lines } = await run(`
      for (const message of ${JSON.stringify(UNUSUAL)}) log.write("warning", message);
      log.flush();`);
    expect(stdout.split("\n")).toHaveLength(UNUSUAL.length + 1);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(stdout).not.toContain("##[");
    expect(lines).toEqual(UNUSUAL.map((message) => ({ time: expect.any(Number), level: "warning", message })));
  });

  test.for(["a", '"', "ü", "\n", "😀"])(
    "that is too long is truncated, and the next message is complete: %j",
    async (letter) => {
      const { lines } = await run(`
      log.write("info", ${JSON.stringify(letter)}.repeat(50_000));
      log.write("info", "next");
      log.flush();`);
      expect(messagesOf(lines)).toEqual([`${letter.repeat(1_999)}…`, "next"]);
    },
  );

  test("contains no secret", async () => {
    const { lines } = await run(`log.write("warning", "the token ghp_hidden is not valid"); log.flush();`);
    expect(messagesOf(lines)).toEqual(["the token *** is not valid"]);
  });

  test("is logged in order among thousands of messages", async () => {
    const { lines } = await run(`
      for (let at = 0; at < 3_000; at += 1) log.write("info", at + "-".repeat(at % 500));
      log.flush();
      log.write("info", "last");
      log.flush();`);
    const numbers = messagesOf(lines.slice(0, -1)).map((message) => Number.parseInt(message!, 10));
    expect(numbers).toEqual(Array.from({ length: 3_000 }, (_, index) => index));
    expect(lines.at(-1)).toMatchObject({ message: "last" });
  });

  test("is soon written even without an explicit flush", async () => {
    const { lines } = await run(`
      log.write("info", "soon");
      setTimeout(() => {}, 1_500);`);
    expect(messagesOf(lines)).toEqual(["soon"]);
  });

  test("does not terminate the process if nothing reads stdout", async () => {
    const { status, stderr } = await run(
      `log.write("info", "lost");
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      log.write("info", "lost as well");
      log.flush();
      process.stderr.write("continued");`,
      (child) => child.stdout!.destroy(),
    );
    expect([status, stderr]).toEqual([0, "continued"]);
  });
});

describe.concurrent("a request", () => {
  interface RequestOptions {
    method?: string;
    headers?: Record<string, string>;
  }

  /** Returns the log of requests to these URLs. */
  async function logOf(urls: string[], options: RequestOptions = {}): Promise<{ stdout: string; lines: Line[] }> {
    return run(`
      const fetch = logRequests(({ url }) => new Response("", { status: url.includes("none") ? 404 : 200 }), log);
      for (const url of ${JSON.stringify(urls)}) fetch(new Request(url, ${JSON.stringify(options)}), {});
      log.flush();`);
  }

  test("is logged on one line with its method, path, status and duration", async () => {
    const { lines } = await logOf(["http://acme.example/", "http://acme.example/none"], { method: "HEAD" });
    const common = { time: expect.any(Number), us: expect.any(Number) };
    expect(lines).toEqual([
      { ...common, request: "HEAD /", status: 200 },
      { ...common, request: "HEAD /none", status: 404 },
    ]);
  });

  test("is logged without its query, headers or user", async () => {
    const headers = { authorization: "Bearer ghp_secret", cookie: "secret", "x-hub-signature-256": "sha256=secret" };
    const url = "https://user:secret@acme.example/badge.svg?token=secret&next=/?secret";
    const { stdout } = await run(`
      const request = { url: ${JSON.stringify(url)}, method: "GET", headers: new Headers(${JSON.stringify(headers)}) };
      logRequests(() => new Response("secret"), log)(request, { secret: "secret" });
      log.flush();`);
    expect(stdout).toContain('"request":"GET /badge.svg"');
    expect(stdout).not.toMatch(/secret|user|token/);
  });

  test("can't forge a log line or break one", async () => {
    const paths = ['/a"b', '/"}\n{"request":"GET /forged"', "/a%0a%22", String.raw`/a\b`, "/“Ü”😀", "/\u0000\u2028"];
    const { stdout, lines } = await logOf(paths.map((target) => `http://acme.example${target}`));
    expect(stdout).toMatch(/^[\n -~]*\n$/);
    expect(lines.map(({ request }) => request)).toEqual(
      paths.map((target) => `GET ${new URL(target, "http://acme.example").pathname}`),
    );
  });

  test("can't send a command to the workflow runner", async () => {
    const { stdout, lines } = await run(`
      const request = { url: "http://acme.example/##[error]forged", method: "GET" };
      logRequests(() => new Response(""), log)(request, {});
      log.flush();`);
    expect(stdout).not.toContain("##[");
    expect(lines.map(({ request }) => request)).toEqual(["GET /##[error]forged"]);
  });

  test("with a path that is too long is truncated, and the next request is complete", async () => {
    const { lines } = await logOf([`http://acme.example/${"a".repeat(100_000)}`, "http://acme.example/next"]);
    expect(lines.map(({ request }) => request)).toEqual([`GET /${"a".repeat(1_999)}`, "GET /next"]);
  });
});

describe("a response", () => {
  function aLog(): Log & { requests: string[] } {
    const requests: string[] = [];
    return {
      requests,
      write: () => {},
      writeRequest: ({ method, path: at, status }) => void requests.push(`${method} ${at} ${status}`),
      flush: () => {},
    };
  }
  const REQUEST = new Request("https://acme.example/");

  test("that is not a promise is logged immediately and returned unchanged", () => {
    const log = aLog();
    const response = new Response(null, { status: 304 });
    expect(logRequests(() => response, log)(REQUEST, {})).toBe(response);
    expect(log.requests).toEqual(["GET / 304"]);
  });

  test("that is a promise is logged when the promise resolves", async () => {
    const log = aLog();
    const later = Promise.withResolvers<Response>();
    const logged = logRequests(() => later.promise, log)(REQUEST, {});
    expect(log.requests).toEqual([]);
    const response = new Response(null, { status: 202 });
    later.resolve(response);
    expect(await logged).toBe(response);
    expect(log.requests).toEqual(["GET / 202"]);
  });
});
