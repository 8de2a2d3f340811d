import type { GoneIssue, TrackedIssue } from "../core/model/register.ts";
import type { Plan } from "../core/plan/operations.ts";
import { READER } from "../core/parse/reader.ts";
import { placeKey } from "../documents/versions.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { World } from "./world.ts";

/**
 * Finds the commitments whose reports haven't changed since an older version read them, although the plan would create or update an
 * issue for the report, or an issue of the report is missing. Returns their keys.
 */
export async function findReread(
  { operations }: Plan,
  { tracked, gone }: { tracked: readonly TrackedIssue[]; gone: readonly GoneIssue[] },
  { reports }: ReportsRead,
  { readVersions }: Pick<World, "readVersions">,
): Promise<Set<string>> {
  const texts = new Map(reports.map(({ file }) => [file.path, file.text]));
  const changed = new Set(
    operations.flatMap((operation) => {
      if (operation.type === "create") return operation.block.report.path;
      if (operation.type !== "update") return [];
      const before = tracked.find(({ facts }) => facts.number === operation.number);
      return [operation.block.report.path, ...(before ? [before.block.report.path] : [])];
    }),
  );
  // The plan has no operations for missing issues.
  const missing = gone.flatMap(({ block }) => block ?? []);
  for (const { report } of missing) changed.add(report.path);
  const older = [...tracked.map(({ block }) => block), ...missing].flatMap(({ key, commit, report, reader = 1 }) =>
    reader < READER && commit !== null && changed.has(report.path) ? [{ key, commit, path: report.path }] : [],
  );
  if (older.length === 0) return new Set();
  const versions = await readVersions(older);
  const isUnchanged = (place: { commit: string; path: string }): boolean => {
    const version = versions.get(placeKey(place));
    return version !== undefined && version === texts.get(place.path);
  };
  return new Set(older.filter(isUnchanged).map(({ key }) => key));
}
