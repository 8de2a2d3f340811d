import { namesOfReport } from "../view/addresses.ts";
import type { Entry, ReportEntries, View } from "../view/view.ts";
import type { RequestParams } from "./route.ts";

type Path = Pick<RequestParams, "owner" | "repo" | "file">;

/** The commitment at `owner/repo/file`, where `file` is the issue number. Case-insensitive, like GitHub. */
export function findEntry(view: View, { owner, repo, file }: Path): Entry | null {
  return view.find(`${owner}/${repo}/${file}`);
}

/** The report at `owner/repo/file`, where `file` is its slug, shortened or in full; null if there is none. Case-insensitive. */
export function findReport(view: View, { owner, repo, file }: Path): ReportEntries | null {
  const [name, slug] = [`${owner}/${repo}`.toLowerCase(), file.toLowerCase()];
  const [first, ...others] = view.reports.filter(({ first: entry }) => {
    const [address, full] = namesOfReport(entry).map((text) => text.toLowerCase());
    return entry.repository.name.toLowerCase() === name && (address === slug || full === slug);
  });
  // Reports whose ids differ only in case share a path.
  return first ? { ...first, entries: [first, ...others].flatMap(({ entries }) => entries) } : null;
}
