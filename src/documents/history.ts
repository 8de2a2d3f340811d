import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const MOST_BYTES = 256 * 1024 * 1024;

/** One commit of the branch, with what it did to the documents. */
export interface FileVersion {
  commit: string;
  /** The committer's instant, RFC 3339. */
  instant: string;
  /** The new text of each path that it touched; null where the path is gone. */
  changes: Map<string, string | null>;
}

/**
 * Every commit on the first-parent line of HEAD that touched a document, oldest first: what was published, one state after
 * the other. Null without full history: a shallow checkout tells nothing of what was promised first.
 */
export async function readFileVersions(
  root: string,
  isDocument: (path: string) => boolean,
): Promise<FileVersion[] | null> {
  try {
    if ((await git(root, ["rev-parse", "--is-shallow-repository"])).trim() !== "false") return null;
    // `\x01commit instant`, then `:modes old new status\0path`, all between NULs.
    const log = await git(root, [
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--reverse",
      "--no-renames",
      "--raw",
      "--no-abbrev",
      "-z",
      "--relative",
      "--format=%x01%H %cI",
    ]);
    const versions: FileVersion[] = [];
    const wanted = new Map<string, Array<{ version: FileVersion; path: string }>>();
    let version: FileVersion | null = null;
    const words = log.split("\0");
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!.trim();
      if (word.startsWith("\u0001")) {
        const [commit, instant] = word.slice(1).split(" ");
        version = { commit: commit!, instant: instant!, changes: new Map() };
      }
      const blob = /(?:^|\n):\d+ (?!160000)\d+ [0-9a-f]+ (?<id>[0-9a-f]+) \w/.exec(word)?.groups?.["id"];
      if (blob === undefined || version === null) continue;
      const path = words[(index += 1)]!;
      if (!isDocument(path)) continue;
      if (version.changes.size === 0) versions.push(version);
      version.changes.set(path, null);
      if (!/^0+$/.test(blob)) wanted.set(blob, [...(wanted.get(blob) ?? []), { version, path }]);
    }
    const texts = await readBlobs(root, [...wanted.keys()]);
    for (const [blob, places] of wanted)
      for (const { version: one, path } of places) one.changes.set(path, texts.get(blob)!);
    return versions;
  } catch {
    // No git, or no repository.
    return null;
  }
}

/** Every commit in the history of HEAD, merged ones included, the oldest first. */
export async function readCommits(root: string): Promise<string[]> {
  const log = await git(root, ["log", "--reverse", "--topo-order", "--format=%H"]);
  return log.split("\n").filter((line) => line !== "");
}

/** All contents with one process: `<id> blob <size>\n<bytes>\n` each. */
async function readBlobs(root: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const child = spawn("git", ["cat-file", "--batch"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(`${ids.join("\n")}\n`);
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve());
  });
  const bytes = Buffer.concat(chunks);
  const texts = new Map<string, string>();
  for (let index = 0, end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, index)) {
    const [id, kind, size] = bytes.toString("latin1", index, end).split(" ");
    const start = end + 1;
    if (kind !== "blob") throw new Error(`git has no file ${id}`);
    texts.set(id!, bytes.toString("utf8", start, start + Number(size)));
    index = start + Number(size) + 1;
  }
  return texts;
}

async function git(cwd: string, args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd, maxBuffer: MOST_BYTES, timeout: 60_000 });
  return stdout;
}
