import type { Entry, ReportEntries, View } from "../view/view.ts";
import type { RequestParams } from "./route.ts";

type Path = Pick<RequestParams, "owner" | "repo" | "file">;

/** The commitment at `owner/repo/file`, where `file` is the issue number. Case-insensitive, like GitHub. */
export function findEntry(view: View, { owner, repo, file }: Path): Entry | null {
  return view.find(`${owner}/${repo}/${file}`);
}

/** The report at `owner/repo/file`, where `file` is its slug; null if there is none. Case-insensitive. */
export function findReport(view: View, { owner, repo, file }: Path): ReportEntries | null {
  const requestedId = `${owner}/${repo}/${file}`.toLowerCase();
  const [first, ...others] = view.reports.filter(({ id }) => id.toLowerCase() === requestedId);
  // Reports whose ids differ only in case share a path.
  return first ? { ...first, entries: [first, ...others].flatMap(({ entries }) => entries) } : null;
}
