import type { Block } from "../model/block.ts";
import type { Commitment, Report, NamedReport } from "../model/commitment.ts";

/**
 * Gives each report its slug. A slug is fixed when the report is first seen and never given twice; a renamed report keeps
 * the slug of the path that is gone.
 */
export function nameReports(
  reports: readonly Report[],
  pairs: ReadonlyMap<Commitment, { block: Block }>,
  known: ReadonlyArray<{ block: Block }>,
): NamedReport[] {
  const slugs = new Map(known.map(({ block: { report } }) => [report.path, report.slug]));
  const present = new Set(reports.map(({ path }) => path));
  const taken = new Set(slugs.values());
  const given = new Set<string>();
  return reports.map((report) => {
    const renamed = [...report.commitments, ...report.withdrawn]
      .map((commitment) => pairs.get(commitment)?.block.report)
      .find((before) => before && !present.has(before.path) && !given.has(before.slug));
    const slug = slugs.get(report.path) ?? renamed?.slug ?? freshSlug(report.path, taken);
    taken.add(slug);
    given.add(slug);
    return { ...report, slug };
  });
}

/** `postmortems/2026-cache.md` → `2026-cache`. A name that says nothing, such as `index.md`, gives way to its folder's. */
function freshSlug(path: string, taken: ReadonlySet<string>): string {
  const withoutEnding = path.replace(/\.[^./]*$/, "");
  const named = withoutEnding.replace(/\/(?:index|readme|report|post-?mortem)$/i, "");
  const said = named
    .slice(named.lastIndexOf("/") + 1)
    .normalize("NFC")
    .toLowerCase();
  const base = said.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "report";
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
