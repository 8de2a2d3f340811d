import type { Storage } from "unstorage";
import * as v from "valibot";
import { reasonOf } from "../../src/core/model/failure.ts";
import { SnapshotSchema, type Snapshot } from "../../src/core/model/snapshot.ts";

/** What is kept of one repository: its facts, or that they may not be shown. */
export type Kept = { snapshot: Snapshot } | { withheld: string };

/** A cache that processes share. It may lose anything at any time: then it is filled anew from GitHub. */
export interface Store {
  /** What is kept of a repository, unless that was observed at `known` (RFC 3339). Null also where it is lost or corrupt. */
  load: (name: string, known: string | null) => Promise<Kept | null>;
  save: (name: string, kept: Kept) => Promise<void>;
  /** Whether the caller may ask the source now: of all who share the store one, in as many milliseconds. */
  claim: (name: string, milliseconds: number) => Promise<boolean>;
  close: () => Promise<void>;
}

/** For one process alone: what it holds itself is enough. */
export const NO_STORE: Store = {
  load: () => Promise.resolve(null),
  save: () => Promise.resolve(),
  claim: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

export interface StoreOptions {
  storage: Storage;
  /** Takes `key` for as long, unless it is taken: atomic where several processes write. */
  take: (key: string, milliseconds: number) => Promise<boolean>;
  /** Told when a call fails or hangs. */
  report: (problem: string) => void;
  /** Characters of one value; Workers KV holds 25 MiB. */
  partSize?: number;
}

/** The facts are split into parts, each named by its own hash: what did not change is not written again. */
const HeadSchema = v.object({
  version: v.literal(1),
  withheld: v.optional(v.string()),
  observed_at: v.optional(v.string()),
  /** The snapshot without its commitments. */
  facts: v.optional(v.record(v.string(), v.unknown())),
  parts: v.array(v.string()),
  /** Parts of the head before: whoever reads that one still finds them. */
  outgoing: v.array(v.string()),
});
type Head = v.InferOutput<typeof HeadSchema>;
const PartSchema = v.object({ commitments: v.array(v.unknown()) });

const PART_SIZE = 8 * 1024 * 1024;
/** A store that hangs is as good as none. */
const TIMEOUT_MS = 2_000;

export function createStore({ storage, take, report, partSize = PART_SIZE }: StoreOptions): Store {
  /** The calls that failed when they were last tried: one that works says nothing of another one. */
  const failing = new Set<keyof Store>();
  /** The answer, or `otherwise` when the store fails or hangs. */
  const attempt = async <T>(call: keyof Store, work: (given: AbortSignal) => Promise<T>, otherwise: T): Promise<T> => {
    const given = new AbortController();
    const late = new Promise<never>((_, reject) => {
      given.signal.addEventListener("abort", () => reject(new Error("no answer")));
    });
    const timer = setTimeout(() => given.abort(), TIMEOUT_MS);
    try {
      const answer = await Promise.race([work(given.signal), late]);
      failing.delete(call);
      return answer;
    } catch (error) {
      if (failing.size === 0) report(`The store does not answer (${reasonOf(error)}): going on without it.`);
      failing.add(call);
      return otherwise;
    } finally {
      clearTimeout(timer);
    }
  };
  const readHead = async (name: string): Promise<Head | null> => {
    const head = v.safeParse(HeadSchema, await storage.getItem(headKey(name)));
    return head.success ? head.output : null;
  };

  /** The commitments of a part. One that was damaged is taken away, so that whoever saves next writes it anew. */
  const readPart = async (hash: string): Promise<unknown[] | null> => {
    const stored = await storage.getItem(partKey(hash));
    if (stored === null) return null;
    const part = v.safeParse(PartSchema, stored);
    if (part.success && (await named(JSON.stringify(part.output))).hash === hash) return part.output.commitments;
    await storage.removeItem(partKey(hash));
    return null;
  };

  const load = async (name: string, known: string | null): Promise<Kept | null> => {
    const head = await readHead(name);
    if (head === null) return null;
    if (head.withheld !== undefined) return { withheld: head.withheld };
    if (head.observed_at === known || (known !== null && head.observed_at! < known)) return null;
    const parts = await Promise.all(head.parts.map(readPart));
    const commitments = parts.flatMap((part) => part ?? []);
    const snapshot = v.safeParse(SnapshotSchema, { ...head.facts, commitments });
    return snapshot.success && !parts.includes(null) ? { snapshot: snapshot.output } : null;
  };

  /** Once given up it changes nothing any more: what was saved since would be lost. */
  const save = async (name: string, kept: Kept, given: AbortSignal): Promise<void> => {
    const before = await readHead(name);
    const parts = "snapshot" in kept ? await Promise.all(split(kept.snapshot, partSize).map(named)) : [];
    const there = new Set(before?.parts);
    await Promise.all(
      parts.map(async ({ hash, text }) => {
        if (!there.has(hash) || !(await storage.hasItem(partKey(hash)))) await storage.setItem(partKey(hash), text);
      }),
    );
    const hashes = new Set(parts.map(({ hash }) => hash));
    // What may not be shown any more goes at once (and is tried again if that failed), else what nobody can be reading.
    const outgoing = (before?.parts ?? []).filter((hash) => !hashes.has(hash));
    const unused = "withheld" in kept ? [...outgoing, ...(before?.outgoing ?? [])] : (before?.outgoing ?? []);
    given.throwIfAborted();
    await storage.setItem(headKey(name), headOf(kept, [...hashes], outgoing));
    given.throwIfAborted();
    await Promise.all(unused.filter((hash) => !hashes.has(hash)).map((hash) => storage.removeItem(partKey(hash))));
  };

  return {
    load: (name, known) => attempt("load", () => load(name, known), null),
    save: (name, kept) => attempt("save", (given) => save(name, kept, given), undefined),
    // Without the store everybody is on their own.
    claim: (name, milliseconds) => attempt("claim", () => take(`claim:${encode(name)}`, milliseconds), true),
    close: () => attempt("close", () => storage.dispose(), undefined),
  };
}

function headOf(kept: Kept, parts: string[], outgoing: string[]): Head {
  if ("withheld" in kept) return { version: 1, withheld: kept.withheld, parts: [], outgoing };
  const { commitments: _, ...facts } = kept.snapshot;
  return { version: 1, observed_at: facts.observed_at, facts, parts, outgoing };
}

/** The commitments as JSON, in parts of at most `size` characters; one that is longer stands alone. */
function split({ commitments }: Snapshot, size: number): string[] {
  const parts: string[][] = [];
  let room = 0;
  for (const text of commitments.map((one) => JSON.stringify(one))) {
    if (text.length > room) {
      parts.push([]);
      room = size;
    }
    parts.at(-1)!.push(text);
    room -= text.length + 1;
  }
  return parts.map((texts) => `{"commitments":[${texts.join(",")}]}`);
}

async function named(text: string): Promise<{ hash: string; text: string }> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  return { hash: hash.join(""), text };
}

function headKey(name: string): string {
  return `head:${encode(name)}`;
}

function partKey(hash: string): string {
  return `part:${hash}`;
}

/** Names hold slashes, which a store takes for its own. */
function encode(name: string): string {
  return encodeURIComponent(name.toLowerCase()).replaceAll("%", "_");
}
