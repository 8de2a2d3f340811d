import type { Config } from "../config/schema.ts";
import type { Branch } from "./branch.ts";
import type { Failure } from "../core/model/failure.ts";
import { byteLength } from "../core/model/text.ts";
import { MAX_FILE_BYTES } from "./decode.ts";
import { createExclusion, createSelection, type Selection } from "./filter.ts";
import { expectFewEnough, expectSmallEnough } from "./limits.ts";
import { describeNoReport } from "./lookalikes.ts";
import type { Tree } from "./tree.ts";
import { isPresent, listWorkingFiles } from "./working-files.ts";
import { linkNotice, parseReports, readOrNone, type Notice, type ReportsRead } from "./working-reports.ts";

export { readOrNone, type Notice, type ReportsRead };

/** Reads and parses the reports in a commit's tree. `root` is the workspace, which may contain other files. */
export async function readTreeReports(
  tree: Tree,
  config: Config,
  { root, branch }: { root: string; branch: Branch | null },
): Promise<ReportsRead> {
  const selection = createSelection(config.documents);
  const [listing, working] = await Promise.all([
    tree.list(selection.folders),
    listWorkingFiles(root, createExclusion(config.documents)).catch(() => []),
  ]);
  const paths = [...listing.files.keys()].filter(selection.isReport).toSorted();
  const links = listing.links.filter((path) => selection.isReport(path) || selection.isNamed(path)).toSorted();
  if (paths.length + links.length === 0) throw await explainNone(tree, config);
  expectFewEnough(paths.length);
  const wanted = paths.flatMap((path) => listing.files.get(path) ?? []);
  const sizes = await tree.blobs.readSizes(wanted);
  let total = 0;
  paths.forEach((path, index) => {
    const size = sizes.get(wanted[index]?.id ?? "") ?? 0;
    // A report over the limit for a single file isn't read.
    if (size <= MAX_FILE_BYTES) total += size;
    expectSmallEnough(total, path);
  });
  const { texts, unreadable } = await tree.readFiles(paths);
  expectTextsSmallEnough(texts);
  const known = new Set([...listing.files.keys(), ...listing.links]);
  const untracked = await findUntracked(
    root,
    selection,
    working.filter((path) => !known.has(path)),
  );
  const files = Array.from(texts, ([path, text]) => ({ path, text }));
  return {
    reports: await parseReports(files, config, branch),
    committedAt: tree.committedAt,
    unreadable,
    problems: [],
    notices: [...links.map(linkNotice), ...untrackedNotice(untracked, tree.commit)],
  };
}

/** Throws a Failure if the texts are too large in total, because the sizes of some may have been unknown before they were read. */
function expectTextsSmallEnough(texts: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [path, text] of texts) {
    total += byteLength(text);
    expectSmallEnough(total, path);
  }
}

/** Looks in the whole tree, because the globs may name another folder. */
async function explainNone(tree: Tree, config: Config): Promise<Failure> {
  const { files } = await tree.list([""]);
  const read = async (wanted: readonly string[]) => (await tree.readFiles(wanted)).texts;
  return describeNoReport(config.documents, { paths: [...files.keys()].toSorted(), read });
}

async function findUntracked(root: string, { isReport }: Selection, paths: readonly string[]): Promise<string[]> {
  const matches = paths.filter(isReport);
  const present = await Promise.all(matches.map((path) => isPresent(root, path)));
  return matches.filter((_, index) => present[index]);
}

function untrackedNotice(paths: readonly string[], commit: string): Notice[] {
  const [first, ...others] = paths;
  if (first === undefined) return [];
  const which = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const message = `${first}${which} is in the workspace but not in commit ${commit.slice(0, 12)}, so it isn't read: commit it if it is a report.`;
  return [{ file: null, message }];
}
