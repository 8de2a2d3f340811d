import { namesOfReport } from "../view/addresses.ts";
import type { Entry, ReportEntries, View } from "../view/view.ts";
import type { RequestParams } from "./route.ts";

type Path = Pick<RequestParams, "owner" | "repo" | "file">;

/** The commitment at `owner/repo/file`, where `file` is its issue's number, or its key if it has no issue; null if there is none. Case-insensitive, like GitHub. */
export function findEntry(view: View, { owner, repo, file }: Path): Entry | null {
  return view.find(`${owner}/${repo}/${file}`);
}

/** The report at `owner/repo/file`, where `file` is its slug, shortened or in full; null if there is none. Case-insensitive. */
export function findReport(view: View, { owner, repo, file }: Path): ReportEntries | null {
  const [first, ...others] = indexOf(view).get(`${owner}/${repo}/${file}`.toLowerCase()) ?? [];
  // Reports whose ids differ only in case share a path.
  return first ? { ...first, entries: [first, ...others].flatMap(({ entries }) => entries) } : null;
}

/** The reports by address, in lower case. Anyone can send a new path in every request, so there is one index per view. */
const indexes = new WeakMap<View, ReadonlyMap<string, ReportEntries[]>>();

function indexOf(view: View): ReadonlyMap<string, ReportEntries[]> {
  const known = indexes.get(view);
  if (known) return known;
  const index = new Map<string, ReportEntries[]>();
  for (const report of view.reports) {
    const { repository } = report.first;
    const [address = "", full = ""] = namesOfReport(report.first);
    for (const slug of new Set([address.toLowerCase(), full.toLowerCase()])) {
      const id = `${repository.name}/${slug}`.toLowerCase();
      index.set(id, [...(index.get(id) ?? []), report]);
    }
  }
  indexes.set(view, index);
  return index;
}
