import type { Ledger } from "./ledger.ts";
import { clip, plural } from "./text.ts";

/** The ledger's data for one of the repositories whose reports it tracks. Stored only if the ledger tracks other repositories' reports. */
export type LedgerSource = NonNullable<Ledger["sources"]>[number];

/** The ledger's entry for a source (`owner/name`); null if it has none. */
export function findSource(ledger: Ledger | null, name: string): LedgerSource | null {
  return ledger?.sources?.find((source) => isSameName(source.name, name)) ?? null;
}

/** Whether two repository names are the same. GitHub ignores their case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Converts a ledger without a list of sources to the entry for its only source. */
export function wholeLedgerAs(name: string, ledger: Ledger): LedgerSource {
  const { settings, since, last_run_at, heard_until, untracked, pending } = ledger;
  const { reader, fewer_names_until, names, unheard, last_commit, pasts } = ledger;
  const source = { name, settings, since, last_run_at, heard_until, untracked, pending };
  return {
    ...source,
    ...(reader === undefined ? {} : { reader }),
    ...(fewer_names_until === undefined ? {} : { fewer_names_until }),
    ...(names === undefined ? {} : { names }),
    ...(unheard === undefined ? {} : { unheard }),
    ...(last_commit === undefined ? {} : { last_commit }),
    ...(pasts === undefined ? {} : { pasts }),
  };
}

/** The combined values of several sources. */
export type CombinedSources = Pick<
  LedgerSource,
  "settings" | "since" | "last_run_at" | "heard_until" | "untracked" | "pending"
>;

/** Combines the values of all sources, for versions of Follow-through that know only one. Null if there are no sources. */
export function combineSources(sources: readonly LedgerSource[]): CombinedSources | null {
  const [first] = sources;
  if (first === undefined) return null;
  const sum = (count: (source: LedgerSource) => number): number =>
    sources.reduce((total, source) => total + count(source), 0);
  const earliest = (key: "since" | "heard_until"): string =>
    sources.map((source) => source[key]).reduce((a, b) => (a < b ? a : b));
  const unheard = sources.flatMap((source) => source.unheard ?? []);
  return {
    settings: first.settings,
    since: earliest("since"),
    last_run_at: sources.map((source) => source.last_run_at).reduce((a, b) => (a > b ? a : b)),
    heard_until: earliest("heard_until"),
    untracked: {
      before_since: sum(({ untracked }) => untracked.before_since),
      ignored: sum(({ untracked }) => untracked.ignored),
      hints: sum(({ untracked }) => untracked.hints),
    },
    pending: sum(({ pending }) => pending),
    ...(unheard.length > 0 ? { unheard } : {}),
  };
}

const FIRST_LETTER = 65;
/** Limited because each source is encoded as one letter. */
const MAX_SOURCES = 26;

/** A problem that a source's last run reported, as the dashboard shows it. */
export type StoredProblem = NonNullable<LedgerSource["problems"]>[number];

/**
 * The number of problems in the ledger, shared among its sources and chosen so that the ledger always fits in an issue. Each
 * source can keep at least one.
 */
const PROBLEMS_KEPT = 10;
const PROBLEM_LIMIT = 200;

/** The problems that the ledger keeps for one of `sources` sources. If some don't fit, the last entry counts them. */
export function storedProblems(problems: readonly StoredProblem[], sources: number): StoredProblem[] {
  const room = Math.max(1, Math.floor(PROBLEMS_KEPT / sources));
  const shortened = problems.map(({ file, line, message }) => {
    return { file: file && clip(file, PROBLEM_LIMIT), line, message: clip(message, PROBLEM_LIMIT) };
  });
  if (shortened.length <= room) return shortened;
  const more = `… and ${plural(shortened.length - room + 1, "more problem", "more problems")}.`;
  return [...shortened.slice(0, room - 1), { file: null, line: null, message: more }];
}

/** The problems of all sources, without duplicates. They don't depend on which source ran last. */
export function sharedProblems(sources: readonly LedgerSource[]): StoredProblem[] {
  const all = sources.flatMap(({ problems = [] }) => problems);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A source's earlier names; empty if the ledger has no entry for it. */
export function earlierNames(entry: LedgerSource | null): readonly string[] {
  return entry?.earlier_names ?? [];
}

/** The ledger's entry for the source with this name or, if there is none, for a source that used to have it; null if there is neither. */
export function findSourceOnce(ledger: Ledger | null, name: string): LedgerSource | null {
  const once = (source: LedgerSource): boolean => earlierNames(source).some((earlier) => isSameName(earlier, name));
  return findSource(ledger, name) ?? ledger?.sources?.find(once) ?? null;
}

/** Encodes the source of each issue, as an index, with one letter per run of equal indexes: 0, 0, 0, 1 → `A3B`. */
export function encodeOwners(indexes: readonly number[]): string {
  const runs: Array<{ index: number; times: number }> = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.index === index) last.times += 1;
    else runs.push({ index, times: 1 });
  }
  return runs
    .map(({ index, times }) => String.fromCharCode(FIRST_LETTER + index) + (times > 1 ? times.toString(36) : ""))
    .join("");
}

/**
 * The name of each issue's source, in the order of the ledger's numbers; empty if `encoded` names an unknown source or too many
 * issues.
 */
export function decodeOwners(encoded: string, sources: readonly LedgerSource[]): string[] {
  const owners: string[] = [];
  for (const { groups: { letter = "", times = "1" } = {} } of encoded.matchAll(/(?<letter>[A-Z])(?<times>[\da-z]*)/g)) {
    const source = sources[letter.charCodeAt(0) - FIRST_LETTER];
    const repeats = times === "" ? 1 : Number.parseInt(times, 36);
    if (source === undefined || owners.length + repeats > MAX_OWNERS) return [];
    for (let repeat = 0; repeat < repeats; repeat += 1) owners.push(source.name);
  }
  return owners;
}

/** More issues than any repository contains. */
const MAX_OWNERS = 1_000_000;

/** Whether the ledger has room for another source. */
export function hasRoomForSource(sources: readonly LedgerSource[]): boolean {
  return sources.length < MAX_SOURCES;
}
