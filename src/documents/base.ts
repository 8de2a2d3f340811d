import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import { Failure } from "../core/model/failure.ts";
import { parseReport } from "../core/parse/report.ts";
import { createFilter } from "./files.ts";
import { readTree } from "../github/read/tree.ts";
import type { ParsedReport } from "./reports.ts";
import type { GitHub } from "../config/connect.ts";
import type { ConfigReader } from "../config/load.ts";

const run = promisify(execFile);

/** The files of one commit. */
export interface Tree {
  /** The blob's id of each path. */
  blobs: Map<string, string>;
  read: (path: string) => Promise<string>;
}

/**
 * The reports of another commit, found by its own configuration: from the checkout where it is there, else from GitHub.
 * What is the same file in both is not read again.
 */
export async function readReportsAt(
  root: string,
  wanted: string,
  head: string,
  configuration: ConfigReader,
  config: Config,
  here: readonly ParsedReport[],
  github: GitHub | null,
): Promise<Report[]> {
  const commit = await findBase(root, wanted, head);
  const tree = (await readLocalTree(root, commit)) ?? (github && (await readTree(github, commit)));
  if (!tree) {
    throw new Failure(
      `The commit ${commit.slice(0, 12)}, which this pull request would change, is not in the checkout: give actions/checkout \`fetch-depth: 0\`, or the job a token with \`contents: read\`.`,
    );
  }
  const file = tree.blobs.has(configuration.path) ? await tree.read(configuration.path) : null;
  const theirs = configuration.parse(file);
  const isDocument = createFilter(theirs.documents);
  const sameHeadings = theirs.headings.join() === config.headings.join();
  const known = new Map(here.map((one) => [one.document.path, one]));
  const paths = [...tree.blobs.keys()].filter(isDocument).toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const same = known.get(path);
      if (same && sameHeadings && blobId(same.document.text) === tree.blobs.get(path)) return same.report;
      const document = { path, text: await tree.read(path), firstCommitted: same?.document.firstCommitted ?? null };
      return parseReport(document, theirs);
    }),
  );
}

/**
 * What the pull request starts from, as far as the checkout tells: the first parent where the pull request was merged for
 * the check, else the last commit that both sides have. What others merged since is no change of this pull request.
 */
async function findBase(root: string, base: string, head: string): Promise<string> {
  try {
    const [, first, second, more] = (await gitIn(root, "rev-list", "--parents", "-n", "1", "HEAD")).trim().split(" ");
    if (first && second === head && more === undefined) return first;
    return (await gitIn(root, "merge-base", base, "HEAD")).trim();
  } catch {
    return base;
  }
}

async function gitIn(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd: root, maxBuffer: 256 * 1024 * 1024, timeout: 60_000 });
  return stdout;
}

/** Null where the commit, or git itself, is not there. */
async function readLocalTree(root: string, commit: string): Promise<Tree | null> {
  try {
    // `100644 blob ID\tpath`, between NULs.
    const list = await gitIn(root, "ls-tree", "-r", "-z", commit);
    const blobs = new Map<string, string>();
    for (const [, type, id, path] of list.matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)) {
      if (type === "blob") blobs.set(path!, id!);
    }
    return { blobs, read: (path) => gitIn(root, "cat-file", "blob", blobs.get(path)!) };
  } catch {
    return null;
  }
}

/** As git names a file's content. */
function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
