import type { Block } from "../model/block.ts";
import type { Commitment, Report, NamedReport } from "../model/commitment.ts";

/**
 * Assigns each report a unique slug that is fixed when the report is first seen. A renamed report keeps its original slug.
 */
export function nameReports(
  reports: readonly Report[],
  pairs: ReadonlyMap<Commitment, { block: Block }>,
  known: ReadonlyArray<{ block: Block }>,
): NamedReport[] {
  const slugs = new Map(known.map(({ block: { report } }) => [report.path, report.slug]));
  const present = new Set(reports.map(({ path }) => path));
  const taken = new Set(slugs.values());
  const assigned = new Set<string>();
  return reports.map((report) => {
    const renamed = [...report.commitments, ...report.withdrawn]
      .map((commitment) => pairs.get(commitment)?.block.report)
      .find((before) => before && !present.has(before.path) && !assigned.has(before.slug));
    const slug = slugs.get(report.path) ?? renamed?.slug ?? freshSlug(report.path, taken);
    taken.add(slug);
    assigned.add(slug);
    return { ...report, slug };
  });
}

/** `postmortems/2026-cache.md` → `2026-cache`. Uses the folder's name if the file has a generic name such as `index.md`. */
function freshSlug(path: string, taken: ReadonlySet<string>): string {
  const withoutExtension = path.replace(/\.[^./]*$/, "");
  const stem = withoutExtension.replace(/\/(?:index|readme|report|post-?mortem)$/i, "");
  const name = stem
    .slice(stem.lastIndexOf("/") + 1)
    .normalize("NFC")
    .toLowerCase();
  const base = name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "report";
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
