import { groupByReport } from "../view/reports.ts";
import type { Entry, View } from "../view/view.ts";
import type { RequestParams } from "./route.ts";

type Path = Pick<RequestParams, "owner" | "repo" | "file">;

/** The commitment at `owner/repo/file`, where `file` is its number. Ignores case, as GitHub does. */
export function findEntry(view: View, { owner, repo, file }: Path): Entry | null {
  return view.find(`${owner}/${repo}/${file}`);
}

/** The commitments of the report at `owner/repo/file`, where `file` is its slug; null if there are none. Ignores case. */
export function findReport(view: View, { owner, repo, file }: Path): Entry[] | null {
  const id = `${owner}/${repo}/${file}`.toLowerCase();
  const entries = [...groupByReport(view.entries)].flatMap(([name, found]) => (name.toLowerCase() === id ? found : []));
  return entries.length > 0 ? entries : null;
}
