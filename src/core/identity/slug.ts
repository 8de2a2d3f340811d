import type { Commitment, Report } from "../model/commitment.ts";
import type { Block } from "../model/block.ts";

/**
 * Names reports for links, by path. A slug is fixed at first sight and never given twice; a report that was renamed keeps
 * the one of the path that is gone.
 */
export function nameReports(
  reports: readonly Report[],
  pairs: ReadonlyMap<Commitment, { block: Block }>,
  tracked: ReadonlyArray<{ block: Block }>,
): Map<string, string> {
  const known = new Map(tracked.map(({ block: { report } }) => [report.path, report.slug]));
  const here = new Set(reports.map(({ path }) => path));
  const taken = new Set(known.values());
  const names = new Map<string, string>();
  const given = new Set<string>();
  for (const { path, commitments, withdrawn } of reports) {
    const before = [...commitments, ...withdrawn]
      .map((commitment) => pairs.get(commitment)?.block.report)
      .find((report) => report && !here.has(report.path) && !given.has(report.slug));
    const slug = known.get(path) ?? before?.slug ?? freshSlug(path, taken);
    names.set(path, slug);
    taken.add(slug);
    given.add(slug);
  }
  return names;
}

function freshSlug(path: string, taken: ReadonlySet<string>): string {
  const parts = path.replace(/\.[^./]*$/, "").split("/");
  const generic = parts.length > 1 && /^(?:index|readme|report|post-?mortem)$/i.test(parts.at(-1)!);
  const name = (generic ? parts.at(-2)! : parts.at(-1)!).normalize("NFC").toLowerCase();
  const base = name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "report";
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
