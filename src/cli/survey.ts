import path from "node:path";
import { parseReport } from "../core/parse/report.ts";
import { createFilter } from "../documents/filter.ts";
import { readWorkingFiles } from "../documents/files.ts";
import { runGit } from "../documents/git.ts";
import { globFor } from "../documents/limits.ts";
import { looksLikeReport } from "../documents/lookalikes.ts";
import { listWorkingFiles } from "../documents/working-files.ts";

/** Where a repository keeps its reports. */
export interface Survey {
  folder: string;
  /** Globs for the reports that the default names don't find. Empty if the default finds a report, or if there are none. */
  documents: string[];
}

const DEFAULT_FOLDER = "postmortems";
/** The most Markdown files that are read to find reports by their content. */
const MOST_READ = 200;
const MARKDOWN = /\.(?:md|markdown)$/i;

/** Finds the folder of the repository's reports: by name or, if none has a usual name, by what they say. */
export async function surveyReports(root: string): Promise<Survey> {
  const listed = await listWorkingFiles(root, () => false);
  const named = listed.filter(createFilter([]));
  if (named.length > 0)
    return { folder: commonFolder(await withCommitments(root, named)) ?? DEFAULT_FOLDER, documents: [] };
  const others = listed.filter((file) => MARKDOWN.test(file)).slice(-MOST_READ);
  const { texts } = await readWorkingFiles(root, others);
  const similar = Array.from(texts).flatMap(([file, text]) => (looksLikeReport(file, text) ? [file] : []));
  const folder = commonFolder(similar);
  if (folder === null) return { folder: DEFAULT_FOLDER, documents: [] };
  const glob = globFor(`${folder}/x.md`);
  return { folder, documents: [glob, `!${folder}/template.md`] };
}

/** Prefers files that contain commitments, because other pages can have usual names, too. */
async function withCommitments(root: string, files: readonly string[]): Promise<readonly string[]> {
  const { texts } = await readWorkingFiles(root, files.slice(-MOST_READ));
  const found = Array.from(texts).flatMap(([file, text]) =>
    parseReport({ path: file, text, firstCommitted: null }, { headings: [] }).commitments.length > 0 ? [file] : [],
  );
  return found.length > 0 ? found : files;
}

/** The folder that contains most of the files; null for the root of the repository, or if there are no files. */
function commonFolder(files: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [folder = "."] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return folder === "." ? null : folder;
}

/** The top folder of the repository that contains a folder, or the folder itself without git. */
export async function findTop(folder: string): Promise<string> {
  try {
    return (await runGit(folder, "rev-parse", "--show-toplevel")).replace(/\n$/, "");
  } catch {
    return folder;
  }
}
