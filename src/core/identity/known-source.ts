import type { Ledger } from "../model/ledger.ts";
import {
  combineSources,
  decodeOwners,
  earlierNames,
  encodeOwners,
  isSameName,
  type LedgerSource,
} from "../model/ledger-sources.ts";

/** A repository with reports. */
export interface SourceIdentity {
  /** `owner/name`. */
  name: string;
  /** GitHub's id, which stays the same when the repository is renamed or transferred; null if it isn't known. */
  id: number | null;
}

/** What a ledger knows about a source. */
export interface KnownSource {
  /** Its entry, which may still have an earlier name. */
  entry: LedgerSource | null;
  /** The entry of another repository that had this name when its workflow last ran. */
  namesake: LedgerSource | null;
}

/** Finds a source's entry in the ledger by its id or, where an id isn't known, by its name. */
export function recognizeSource({ sources = [] }: Pick<Ledger, "sources">, { name, id }: SourceIdentity): KnownSource {
  const sameId = id === null ? undefined : sources.find((source) => source.id === id);
  const sameName = sources.find((source) => isSameName(source.name, name));
  const isSameRepository = sameName !== undefined && (sameName.id === undefined || id === null);
  const entry = sameId ?? (isSameRepository ? sameName : null);
  return { entry, namesake: sameName === undefined || sameName === entry ? null : sameName };
}

/** Merges these entries of the ledger into one source with this name and id. */
export function renameSources(ledger: Ledger, entries: readonly LedgerSource[], identity: SourceIdentity): Ledger {
  const { sources = [], owners = "" } = ledger;
  const [first] = entries;
  if (first === undefined) return ledger;
  const merged = mergeEntries(first, entries, identity);
  const next = sources.flatMap((source) => (source === first ? [merged] : entries.includes(source) ? [] : [source]));
  const indexOf = (owner: string): number =>
    next.findIndex(({ name }) => name === (entries.some((entry) => entry.name === owner) ? merged.name : owner));
  return { ...ledger, sources: next, owners: encodeOwners(decodeOwners(owners, sources).map(indexOf)) };
}

function mergeEntries(first: LedgerSource, entries: readonly LedgerSource[], identity: SourceIdentity): LedgerSource {
  const { name, id } = identity;
  const names = entries.flatMap((entry) => [...earlierNames(entry), entry.name]);
  const earlier = names.filter((old, index) => !isSameName(old, name) && names.indexOf(old) === index);
  // A single entry keeps its values. If several are merged, values that can't be combined are left out.
  const combined = entries.length === 1 ? null : combineSources(entries);
  const values: LedgerSource = combined === null ? first : { name, ...combined };
  const { name: _, id: known, earlier_names: __, ...rest } = values;
  const stored = id ?? known;
  // Keys in the schema's order, as in a parsed ledger.
  return {
    name,
    ...(stored === undefined ? {} : { id: stored }),
    ...(earlier.length > 0 ? { earlier_names: earlier } : {}),
    ...rest,
  };
}
