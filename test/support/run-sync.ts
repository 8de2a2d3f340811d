import { execFileSync, spawn } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A program to run. */
export interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string | undefined>;
}

/** How the program ended. Its standard output is in base64. */
export interface Reply {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Pipes {
  requests: number;
  replies: number;
}

const HOST = path.join(import.meta.dirname, "run-sync-host.ts");
const LINE_BREAK = 10;

let pipes: Pipes | null = null;

/**
 * Runs a program and returns its standard output. Throws if the program fails. Tests start git thousands of times. That takes 15 to
 * 30 ms from a test's process, whose large memory has to be prepared for copying, but 2 ms from a small helper process.
 */
export function runSync(command: Command): Buffer {
  pipes ??= startHost();
  writeAll(pipes.requests, `${JSON.stringify(command)}\n`);
  const { status, stdout, stderr }: Reply = JSON.parse(readLine(pipes.replies));
  if (status === 0) return Buffer.from(stdout, "base64");
  throw new Error(`${[command.program, ...command.args].join(" ")} ended with status ${status}.\n${stderr}`);
}

/** Starts the helper process. It ends with this process, which waits for its replies by reading a named pipe. */
function startHost(): Pipes {
  const folder = mkdtempSync(path.join(tmpdir(), "run-sync-"));
  const [requests = "", replies = ""] = ["requests", "replies"].map((name) => path.join(folder, name));
  execFileSync("mkfifo", [requests, replies]);
  // To open one end of a pipe, a process waits for the other end, unless it opens the pipe for reading with O_NONBLOCK.
  const [input, first] = [requests, replies].map((file) => openSync(file, constants.O_RDONLY | constants.O_NONBLOCK));
  const output = openSync(replies, "w");
  const own = { requests: openSync(requests, "w"), replies: openSync(replies, "r") };
  spawn(process.execPath, [HOST], { stdio: [input, output, "inherit"] }).unref();
  for (const end of [input, first, output]) if (end !== undefined) closeSync(end);
  rmSync(folder, { recursive: true });
  return own;
}

function writeAll(pipe: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += writeSync(pipe, bytes, written);
}

function readLine(pipe: number): string {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.alloc(1 << 16);
    const length = readSync(pipe, chunk);
    if (length === 0) throw new Error("The helper process that runs programs ended.");
    chunks.push(chunk.subarray(0, length));
    if (chunk[length - 1] === LINE_BREAK) return Buffer.concat(chunks).toString();
  }
}
