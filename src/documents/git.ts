import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

const execute = promisify(execFile);

/** Runs git in a folder and returns its output. Rejects if git is missing, fails, or runs for more than a minute. */
export async function runGit(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute("git", args, { cwd: root, maxBuffer: MAX_OUTPUT_BYTES, timeout: TIMEOUT_MS });
  return stdout;
}

/** Returns false for a shallow checkout. Rejects if the folder is not in a repository. */
export async function hasFullHistory(root: string): Promise<boolean> {
  return (await runGit(root, "rev-parse", "--is-shallow-repository")).trim() === "false";
}

/**
 * Reads blobs as text by id with a single `git cat-file --batch`, which prints `<id> blob <size>\n<bytes>\n` for each.
 * Rejects if a blob can't be read.
 */
export async function readBlobs(root: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const bytes = await catFiles(root, ids);
  const texts = new Map<string, string>();
  for (let index = 0, end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, index)) {
    const [id = "", kind, size] = bytes.toString("latin1", index, end).split(" ");
    if (kind !== "blob") throw new Error(`git has no file ${id}`);
    const start = end + 1;
    texts.set(id, bytes.toString("utf8", start, start + Number(size)));
    index = start + Number(size) + 1;
  }
  if (texts.size !== new Set(ids).size) throw new Error("git did not print every file");
  return texts;
}

function catFiles(root: string, ids: readonly string[]): Promise<Buffer> {
  const child = spawn("git", ["cat-file", "--batch"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(chunks)));
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    // If git exits early, readBlobs rejects the incomplete output.
    child.stdin.on("error", () => {});
    child.stdin.end(`${ids.join("\n")}\n`);
  });
}
