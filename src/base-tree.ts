import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Config } from "./config.ts";
import type { Report } from "./core/commitment.ts";
import { Failure } from "./core/failure.ts";
import { parseReport } from "./core/parse/report.ts";
import { createFilter } from "./documents.ts";
import { readTreeOf } from "./github/read-tree.ts";
import type { ReadReport } from "./read-reports.ts";
import type { GitHub } from "./run.ts";

const run = promisify(execFile);

/** The files of one commit. */
export interface Tree {
  /** The blob's id of each path. */
  blobs: Map<string, string>;
  read: (path: string) => Promise<string>;
}

/**
 * The reports of another commit: from the checkout where it is there, else from GitHub. What is the same file in both is
 * not read again.
 */
export async function readReportsAt(
  root: string,
  commit: string,
  config: Config,
  here: readonly ReadReport[],
  github: GitHub | null,
): Promise<Report[]> {
  const tree = (await readLocalTree(root, commit)) ?? (github && (await readTreeOf(github.client, github.at, commit)));
  if (!tree) {
    throw new Failure(
      `The commit ${commit.slice(0, 12)}, which this pull request would change, is not in the checkout: give actions/checkout \`fetch-depth: 0\`, or the job a token with \`contents: read\`.`,
    );
  }
  const wanted = createFilter(config.documents);
  const known = new Map(here.map((one) => [one.document.path, one]));
  const paths = [...tree.blobs.keys()].filter(wanted).toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const same = known.get(path);
      if (same && blobId(same.document.text) === tree.blobs.get(path)) return same.report;
      const document = { path, text: await tree.read(path), firstCommitted: same?.document.firstCommitted ?? null };
      return parseReport(document, config);
    }),
  );
}

/** Null where the commit, or git itself, is not there. */
async function readLocalTree(root: string, commit: string): Promise<Tree | null> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run("git", args, { cwd: root, maxBuffer: 256 * 1024 * 1024, timeout: 60_000 });
    return stdout;
  };
  try {
    // `100644 blob ID\tpath`, between NULs.
    const list = await git("ls-tree", "-r", "-z", commit);
    const blobs = new Map<string, string>();
    for (const [, type, id, path] of list.matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)) {
      if (type === "blob") blobs.set(path!, id!);
    }
    return { blobs, read: (path) => git("cat-file", "blob", blobs.get(path)!) };
  } catch {
    return null;
  }
}

/** As git names a file's content. */
function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
