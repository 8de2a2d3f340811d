// The storage format. Each repository has a head that lists the parts with its commitments. A part's key is the hash of its
// text, so unchanged parts aren't rewritten.
import type { Storage } from "unstorage";
import * as v from "valibot";
import { mapLimited } from "../../src/core/model/map-limited.ts";
import { SnapshotSchema, type Snapshot } from "../../src/core/model/snapshot.ts";
import { isPrivate } from "./privacy.ts";

/** A repository's facts, or the reason why they must not be shown. */
export type StoredFacts = { snapshot: Snapshot } | { withheld: string };

/** A head that names more parts isn't ours, and reading them would delay the server's start. */
const MAX_PARTS = 10_000;
const PartsSchema = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))), v.maxLength(MAX_PARTS));

const HeadSchema = v.object({
  /** Version 1 didn't store whether the repository is private, so its facts must not be loaded. */
  version: v.literal(2),
  withheld: v.optional(v.string()),
  /** Whether the facts come from a private repository. */
  private: v.boolean(),
  observed_at: v.optional(v.string()),
  /** The snapshot without its commitments. */
  facts: v.optional(v.record(v.string(), v.unknown())),
  parts: PartsSchema,
  /** Parts of the previous head, kept for processes that have just read it. */
  outgoing: PartsSchema,
});
type Head = v.InferOutput<typeof HeadSchema>;
const PartSchema = v.object({ commitments: v.array(v.unknown()) });

interface Part {
  hash: string;
  text: string;
}

/**
 * Loads a repository's facts, or the reason why they must not be shown, whatever its age. Returns null if the facts are missing,
 * corrupt, or not newer than `newerThan` (RFC 3339).
 */
export async function loadFacts(storage: Storage, name: string, newerThan: string | null): Promise<StoredFacts | null> {
  const head = await readHead(storage, name);
  if (head === null) return null;
  if (head.withheld !== undefined) return { withheld: head.withheld };
  if (newerThan !== null && (head.observed_at === undefined || head.observed_at <= newerThan)) return null;
  const commitments = await readParts(storage, head.parts);
  if (commitments === null) return null;
  const snapshot = v.safeParse(SnapshotSchema, { ...head.facts, commitments });
  if (!snapshot.success || isPrivate(snapshot.output) !== head.private) return null;
  return { snapshot: snapshot.output };
}

interface SaveOptions {
  storage: Storage;
  /** The maximum size of a part's commitments, in characters. A longer commitment gets its own part. */
  partSize: number;
  /** Once aborted, the head isn't written and no part is deleted, because another process may have saved newer facts. */
  signal: AbortSignal;
}

/** Saves a repository's facts. Writes the head after its parts, so readers never see a partial save. */
export async function saveFacts(
  { storage, partSize, signal }: SaveOptions,
  name: string,
  stored: StoredFacts,
): Promise<void> {
  const previous = await readHead(storage, name);
  const parts = "snapshot" in stored ? await Promise.all(splitIntoParts(stored.snapshot, partSize).map(hashPart)) : [];
  await writeParts(storage, parts, new Set(previous?.parts));
  const hashes = new Set(parts.map(({ hash }) => hash));
  const outgoing = (previous?.parts ?? []).filter((hash) => !hashes.has(hash));
  // Delete withheld facts immediately. Delete other facts one save later, when no process is reading them any more.
  const unused = "withheld" in stored ? [...outgoing, ...(previous?.outgoing ?? [])] : (previous?.outgoing ?? []);
  signal.throwIfAborted();
  await storage.setItem(storageKey("head", name), buildHead(stored, [...hashes], outgoing));
  signal.throwIfAborted();
  await Promise.all(unused.filter((hash) => !hashes.has(hash)).map((hash) => storage.removeItem(partKey(hash))));
}

/** A repository's storage key. Slashes are escaped, because some storage drivers treat them as separators. */
export function storageKey(kind: "claim" | "head", name: string): string {
  return `${kind}:${encodeURIComponent(name.toLowerCase()).replaceAll("%", "_")}`;
}

function partKey(hash: string): string {
  return `part:${hash}`;
}

async function readHead(storage: Storage, name: string): Promise<Head | null> {
  const head = v.safeParse(HeadSchema, await storage.getItem(storageKey("head", name)));
  return head.success ? head.output : null;
}

/** The commitments in these parts; null if one is missing or corrupt. The remaining parts are then skipped. */
async function readParts(storage: Storage, hashes: readonly string[]): Promise<unknown[] | null> {
  let isComplete = true;
  const parts = await mapLimited(hashes, async (hash) => {
    const part = isComplete ? await readPart(storage, hash) : null;
    isComplete &&= part !== null;
    return part ?? [];
  });
  return isComplete ? parts.flat() : null;
}

/**
 * The commitments in a part; null if the part is missing or corrupt. Deletes a corrupt part, so that the next save rewrites
 * it.
 */
async function readPart(storage: Storage, hash: string): Promise<unknown[] | null> {
  const stored = await storage.getItem(partKey(hash));
  if (stored === null) return null;
  const part = v.safeParse(PartSchema, stored);
  if (part.success && (await hashPart(JSON.stringify(part.output))).hash === hash) return part.output.commitments;
  await storage.removeItem(partKey(hash));
  return null;
}

/**
 * Writes the parts, except for those that are still stored. `known` contains the hashes from the previous head, whose parts may
 * have been lost since. Other parts are always written.
 */
async function writeParts(storage: Storage, parts: readonly Part[], known: ReadonlySet<string>): Promise<void> {
  await Promise.all(
    parts.map(async ({ hash, text }) => {
      const isStored = known.has(hash) && (await storage.hasItem(partKey(hash)));
      if (!isStored) await storage.setItem(partKey(hash), text);
    }),
  );
}

function buildHead(stored: StoredFacts, parts: string[], outgoing: string[]): Head {
  if ("withheld" in stored) return { version: 2, private: true, withheld: stored.withheld, parts: [], outgoing };
  const { commitments: _, ...facts } = stored.snapshot;
  const { observed_at } = facts;
  return { version: 2, private: isPrivate(stored.snapshot), observed_at, facts, parts, outgoing };
}

/** Splits the commitments into JSON parts, each with at most `size` characters of commitments. A commitment longer than that gets its own part. */
function splitIntoParts({ commitments }: Snapshot, size: number): string[] {
  const parts: string[] = [];
  let texts: string[] = [];
  let room = size;
  for (const text of commitments.map((commitment) => JSON.stringify(commitment))) {
    if (text.length > room && texts.length > 0) {
      parts.push(joinPart(texts));
      texts = [];
      room = size;
    }
    texts.push(text);
    room -= text.length + 1;
  }
  return texts.length > 0 ? [...parts, joinPart(texts)] : parts;
}

function joinPart(commitments: readonly string[]): string {
  return `{"commitments":[${commitments.join(",")}]}`;
}

async function hashPart(text: string): Promise<Part> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  return { hash: hash.join(""), text };
}
