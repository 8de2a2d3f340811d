import { parseReport } from "../core/parse/report.ts";
import { SKIPPED_FOLDERS } from "./filter.ts";
import { noReportFailure, type NoReport } from "./limits.ts";

/** The files of a repository in which no file matches the globs. */
interface Listed {
  paths: readonly string[];
  /** Reads files by path, and leaves out those that can't be read. */
  read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** The number of files that fit into one request to GitHub. */
const MOST_READ = 50;
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Files that many repositories have, hidden folders, and templates. None of them is likely to be a report. */
const COMMON =
  /(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|security|license|agents|claude|governance|maintainers)[^/]*$|^\.|templates?\b/i;
/** Words in a title that announce a report, in the languages in which they are usual. */
const REPORT_TITLE =
  /incident|outage|post-?mortem|root cause|downtime|disruption|degradation|apolog|what happened|went wrong|störung|ausfall|panne|caída|障害|故障|장애|сбой|авари/i;

/** Explains that no file matches the globs, and names the Markdown files that read like reports. Looks at the last paths first. */
export async function describeNoReport(globs: readonly string[], { paths, read }: Listed): Promise<NoReport> {
  const markdown = paths.filter(
    (path) => MARKDOWN.test(path) && !path.split("/").some((part) => SKIPPED_FOLDERS.has(part)),
  );
  const candidates = markdown.filter((path) => !COMMON.test(path)).toReversed();
  const texts = await read(candidates.slice(0, MOST_READ)).catch(() => new Map<string, string>());
  const similar = Array.from(texts).flatMap(([path, text]) => (looksLikeReport(path, text) ? [path] : []));
  return noReportFailure(globs, { markdown: markdown.length, similar });
}

/** Whether a Markdown file promises something, and has a publication date or a title that announces a report. */
export function looksLikeReport(path: string, text: string): boolean {
  const { title, published, commitments } = parseReport({ path, text, firstCommitted: null }, { headings: [] });
  return commitments.length > 0 && (published !== null || REPORT_TITLE.test(title));
}
