import { Failure } from "../core/model/failure.ts";
import { isObjectId } from "./blob-id.ts";

// People choose the paths, names and messages in git's output, so these can look like any other part of the output. Every
// parser here therefore takes the records one by one, by position and length, and stops at the first unexpected one.

/**
 * Thrown if git prints something unexpected. Parsers don't skip such output, because a record and a person's text could then
 * be confused.
 */
export class UnexpectedOutput extends Failure {
  override name = "UnexpectedOutput";

  constructor(command: string) {
    super(
      `The output of \`git ${command}\` can't be parsed: run \`git fsck\` to check the repository, or update git if it is older than 2.31.`,
    );
  }
}

/** A file that a commit changed. */
export interface FileChange {
  path: string;
  /** The earlier and the new blob id; null where the file doesn't exist. */
  before: string | null;
  after: string | null;
}

/** A commit on a branch, with the files that it changed there. */
export interface BranchCommit {
  id: string;
  /** When it was committed, RFC 3339, UTC. */
  instant: string;
  changes: FileChange[];
}

/** The options of `git log` whose output `parseLog` parses. */
export const LOG_OPTIONS = ["--no-renames", "--raw", "--no-abbrev", "-z", "--format=commit %H %ct"] as const;

/** Parses NUL-separated fields: `commit id seconds`, then `:modes ids status` and a path for each changed file. */
export function parseLog(output: string): BranchCommit[] {
  const commits: BranchCommit[] = [];
  const fields = splitFields(output, "log").values();
  for (const field of fields) {
    const [, id, seconds] = /^commit ([0-9a-f]{40}) (\d{1,12})$/.exec(field) ?? [];
    if (id !== undefined) {
      commits.push({ id, instant: instantOf(Number(seconds), "log"), changes: [] });
      continue;
    }
    // A line break precedes a commit's first change.
    const change = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) [ADMT]$/.exec(field);
    const commit = commits.at(-1);
    const { value: path } = fields.next();
    if (change === null || commit === undefined || !path) throw new UnexpectedOutput("log");
    const [, modeBefore = "", modeAfter = "", before = "", after = ""] = change;
    commit.changes.push({
      path,
      before: isFile(modeBefore) ? before : null,
      after: isFile(modeAfter) ? after : null,
    });
  }
  return commits;
}

/** Links and submodules aren't files. */
function isFile(mode: string): boolean {
  return mode.startsWith("100");
}

const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** Converts seconds since 1970 to RFC 3339, UTC. `command` printed them. */
export function instantOf(seconds: number, command: string): string {
  if (!(seconds <= LAST_SECOND)) throw new UnexpectedOutput(command);
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** The type of the object that an entry with this mode points to. */
function typeOf(mode: string): string | null {
  if (mode === "160000") return "commit";
  return isFile(mode) || mode === "120000" ? "blob" : null;
}

/** An entry in a tree. Git doesn't list sizes. */
export interface TreeLine {
  path: string;
  mode: string;
  id: string;
  size: null;
}

/** Parses the output of `git ls-tree -r -t -z`: `mode type id\tpath`, each ending with a NUL. `folders` are the ids of the trees. */
export function parseTree(output: string): { entries: TreeLine[]; folders: string[] } {
  const paths = new Set<string>();
  const [entries, folders]: [TreeLine[], string[]] = [[], []];
  for (const field of splitFields(output, "ls-tree")) {
    const [, mode = "", type = "", id = "", path = ""] =
      /^(\d{6}) ([a-z]+) ([0-9a-f]{40})\t([\s\S]+)$/.exec(field) ?? [];
    if (mode === "040000" && type === "tree") folders.push(id);
    // Names that aren't UTF-8 can look alike.
    else if (typeOf(mode) !== type || (paths.has(path) && !path.includes("\uFFFD")))
      throw new UnexpectedOutput("ls-tree");
    else {
      paths.add(path);
      entries.push({ mode, id, path, size: null });
    }
  }
  return { entries, folders };
}

/** Parses the renames in the output of `git diff-tree -z --name-status --diff-filter=R`: the new path by the old one. */
export function parseRenames(output: string): Map<string, string> {
  const renames = new Map<string, string>();
  const fields = splitFields(output, "diff-tree").values();
  for (const field of fields) {
    const [from, to] = [fields.next().value, fields.next().value];
    if (!/^R\d{1,3}$/.test(field) || !from || !to) throw new UnexpectedOutput("diff-tree");
    renames.set(from, to);
  }
  return renames;
}

/** Parses the output of `git ls-files -z`: paths, each ending with a NUL. */
export function parsePaths(output: string): string[] {
  const paths = splitFields(output, "ls-files");
  if (paths.includes("")) throw new UnexpectedOutput("ls-files");
  return paths;
}

/** Parses commit ids, one per line. `command` printed them. */
export function parseIds(output: string, command: string): string[] {
  const ids = output.split("\n");
  if (ids.pop() !== "" || !ids.every(isObjectId)) throw new UnexpectedOutput(command);
  return ids;
}

/** Parses a single id. `command` printed it. */
export function parseId(output: string, command: string): string {
  const [id, ...others] = parseIds(output, command);
  if (id === undefined || others.length > 0) throw new UnexpectedOutput(command);
  return id;
}

/** Parses the output of `git rev-parse HEAD --show-prefix`: an id and a folder, which can contain line breaks. */
export function parseHead(output: string): { commit: string; prefix: string } {
  const [, commit = "", prefix = ""] = /^([0-9a-f]{40})\n([\s\S]*)\n$/.exec(output) ?? [];
  if (commit === "" || (prefix !== "" && !prefix.endsWith("/"))) throw new UnexpectedOutput("rev-parse");
  return { commit, prefix };
}

/** Parses the output of `git rev-list --count`. */
export function parseCount(output: string): number {
  if (!/^\d{1,15}\n$/.test(output)) throw new UnexpectedOutput("rev-list");
  return Number(output);
}

/** The data in a commit object that is used here. */
export interface CommitObject {
  tree: string;
  parents: string[];
  /** When it was committed, RFC 3339, UTC. */
  committedAt: string;
}

/**
 * Parses a commit object: `tree`, `parent` lines, `author` and `committer`, in this order. Other lines can follow, but none of
 * these may occur again, because git's own commands don't agree on which one counts. See parse_commit_buffer in git's
 * commit.c.
 */
export function parseCommit(text: string): CommitObject {
  const [head = ""] = text.split("\n\n", 1);
  const [tree = "", ...lines] = head.split("\n");
  const parents: string[] = [];
  while (lines[0]?.startsWith("parent "))
    parents.push(parseId(`${lines.shift()?.slice("parent ".length)}\n`, "cat-file"));
  const [author = "", committer = "", ...others] = lines;
  const [, seconds] = /^committer .*> (\d{1,12}) [+-]\d+$/s.exec(committer) ?? [];
  const isPlain = /^tree [0-9a-f]{40}$/.test(tree) && author.startsWith("author ");
  if (!isPlain || seconds === undefined || others.some((line) => /^(?:tree|parent|author|committer) /.test(line)))
    throw new UnexpectedOutput("cat-file");
  return { tree: tree.slice("tree ".length), parents, committedAt: instantOf(Number(seconds), "cat-file") };
}

/** A line about an object that isn't missing, as `git cat-file --batch` prints it. */
interface BatchLine {
  type: string;
  size: number;
}

function parseBatchLine(line: string, id: string): BatchLine | null {
  if (line === `${id} missing` || line === `${id} ambiguous`) return null;
  const [, found, type = "", size = ""] = /^([0-9a-f]{40}) ([a-z]+) (\d{1,15})$/.exec(line) ?? [];
  if (found !== id) throw new UnexpectedOutput("cat-file");
  return { type, size: Number(size) };
}

/** Parses the output of `git cat-file --batch-check` for these ids, one line each: the sizes of those that are blobs. */
export function parseSizes(output: string, ids: readonly string[]): Map<string, number> {
  const lines = output.split("\n");
  if (lines.pop() !== "" || lines.length !== ids.length) throw new UnexpectedOutput("cat-file");
  const sizes = new Map<string, number>();
  ids.forEach((id, index) => {
    const line = parseBatchLine(lines[index] ?? "", id);
    if (line?.type === "blob") sizes.set(id, line.size);
  });
  return sizes;
}

/** Parses the output of `git cat-file --batch` for these ids: the content of those that are blobs. */
export function parseBlobs(output: Buffer, ids: readonly string[]): Map<string, Buffer> {
  const objects = [...parseObjects(output, ids)];
  return new Map(objects.flatMap(([id, { type, content }]) => (type === "blob" ? [[id, content] as const] : [])));
}

/** An object as git stores it. */
export interface StoredObject {
  type: string;
  content: Buffer;
}

/**
 * Parses the output of `git cat-file --batch` for these ids: a line about each object and, unless it is missing, its bytes and
 * a line break.
 */
export function parseObjects(output: Buffer, ids: readonly string[]): Map<string, StoredObject> {
  const objects = new Map<string, StoredObject>();
  let index = 0;
  for (const id of ids) {
    const end = output.indexOf(10, index);
    if (end < 0) throw new UnexpectedOutput("cat-file");
    const line = parseBatchLine(output.toString("latin1", index, end), id);
    index = end + 1;
    if (line === null) continue;
    const content = output.subarray(index, index + line.size);
    index += line.size;
    if (content.length !== line.size || output[index] !== 10) throw new UnexpectedOutput("cat-file");
    index += 1;
    objects.set(id, { type: line.type, content });
  }
  if (index !== output.length) throw new UnexpectedOutput("cat-file");
  return objects;
}

/** Splits records that each end with a NUL. */
export function splitFields(output: string, command: string): string[] {
  const fields = output.split("\0");
  if (fields.pop() !== "") throw new UnexpectedOutput(command);
  return fields;
}
