import type { Block } from "../model/block.ts";
import type { Commitment, Report, NamedReport } from "../model/commitment.ts";
import { clipBytes, groupBy, matchKey } from "../model/text.ts";

type Pairs = ReadonlyMap<Commitment, { block: Block }>;
type Known = ReadonlyArray<{ block: Block }>;

/** A slug is the name of a folder and of files in the exported page. A file's name may have at most 255 bytes. */
const MAX_BYTES = 100;
/** The file names of other badges: the repository's badge, and each commitment's badge, named by its number or key. */
const RESERVED = /^(?:badge|\d+|[0-9a-f]{24})$/;

export interface NamingOptions {
  /** Slugs that can't be used. */
  reserved?: readonly string[];
  /** Paths of reports that weren't read but still exist, so they were not renamed. */
  stillThere?: ReadonlySet<string>;
}

/**
 * Assigns each report a unique slug that is fixed when the report is first seen. A renamed report keeps its original slug. A
 * different report at an earlier report's path gets a new slug.
 */
export function nameReports(
  reports: readonly Report[],
  pairs: Pairs,
  known: Known,
  { reserved = [], stillThere = new Set() }: NamingOptions = {},
): NamedReport[] {
  const reused = findReusedPaths(reports, pairs, known);
  const knownByPath = groupBy(known, ({ block }) => block.report.path);
  const present = new Set([...reports.map(({ path }) => path).filter((path) => !reused.has(path)), ...stillThere]);
  const taken = new Set([...known.map(({ block }) => block.report.slug), ...reserved]);
  const assigned = new Set<string>();
  const numbers = new Map<string, number>();
  return reports.map((report) => {
    const origins = itemsOf(report).flatMap((item) => pairs.get(item)?.block.report ?? []);
    const renamed = origins.find(({ path, slug }) => !present.has(path) && !assigned.has(slug));
    const inPlace = reused.has(report.path) ? undefined : slugAt(report, origins, knownByPath.get(report.path) ?? []);
    const slug = inPlace ?? renamed?.slug ?? freshSlug(report.path, taken, numbers);
    taken.add(slug);
    assigned.add(slug);
    return { ...report, slug };
  });
}

/** The slug of the report known at this path. If there were several, the one that contains this report's items takes precedence. */
function slugAt({ path }: Report, origins: ReadonlyArray<Block["report"]>, known: Known): string | undefined {
  const latest = known.findLast(({ block }) => block.removed === null) ?? known.at(-1);
  return origins.find((origin) => origin.path === path)?.slug ?? latest?.block.report.slug;
}

/** Finds the paths that now belong to a different report: none of its items is known there, and its title and date differ. */
export function findReusedPaths(reports: readonly Report[], pairs: Pairs, known: Known): Set<string> {
  const knownByPath = groupBy(known, ({ block }) => block.report.path);
  const isReused = (report: Report): boolean => {
    const { path, title, published } = report;
    const before = knownByPath.get(path) ?? [];
    const differs = ({ block: { report: old } }: { block: Block }): boolean =>
      matchKey(old.title) !== matchKey(title) &&
      published !== null &&
      old.published !== null &&
      published !== old.published;
    if (before.length === 0 || !before.every(differs)) return false;
    return itemsOf(report).every((item) => pairs.get(item)?.block.report.path !== path);
  };
  return new Set(reports.filter(isReused).map(({ path }) => path));
}

function itemsOf({ commitments, withdrawn }: Report): Commitment[] {
  return [...commitments, ...withdrawn];
}

/** `postmortems/2026-cache.md` → `2026-cache`. Uses the folder's name if the file has a generic name such as `index.md`. `numbers` contains the next number for each name. */
function freshSlug(path: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  const withoutExtension = path.replace(/\.[^./]*$/, "");
  const stem = withoutExtension.replace(/\/(?:index|readme|report|post-?mortem)$/i, "");
  const name = stem
    .slice(stem.lastIndexOf("/") + 1)
    .normalize("NFC")
    .toLowerCase();
  const words = clipBytes(name.replaceAll(/[^\p{L}\p{N}]+/gu, "-"), MAX_BYTES).replaceAll(/^-|-$/g, "") || "report";
  const base = RESERVED.test(words) ? `report-${words}` : words;
  let slug = base;
  for (let number = numbers.get(base) ?? 2; taken.has(slug); number += 1) {
    slug = `${base}-${number}`;
    numbers.set(base, number + 1);
  }
  return slug;
}
