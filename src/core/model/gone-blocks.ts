import * as v from "valibot";
import { BlockSchema, type Block } from "./block.ts";
import { encodeNumbers, LEDGER, type Ledger } from "./ledger.ts";
import { isSameName } from "./ledger-sources.ts";
import type { GoneIssue, TrackedIssue } from "./register.ts";
import type { CommitmentFacts } from "./snapshot.ts";
import { compareText, groupBy } from "./text.ts";

/** The room for the blocks of missing issues, in characters of the ledger as it is stored. */
const BLOCKS_LIMIT = 24_000;
/** The maximum length of a ledger with optional data, in characters. Leaves room for the dashboard's text. */
export const LEDGER_LIMIT = 50_000;

/**
 * The ledger with the blocks of missing issues that fit, beginning with the issue that has been missing longest, so that no later
 * deletion pushes out a block. The blocks left out have to be rebuilt from git's history in every run.
 */
export function withGoneBlocks(
  ledger: Ledger,
  gone: ReadonlyArray<Ledger["gone"][number]>,
  blocks: ReadonlyMap<number, Block>,
): Ledger {
  const sizeOf = (issues: Ledger["gone"]): number => LEDGER.render({ ...ledger, gone: issues }, "").length;
  const plain = sizeOf([...gone]);
  let room = Math.min(BLOCKS_LIMIT, LEDGER_LIMIT - plain);
  const kept = new Map<number, Block>();
  for (const issue of gone.toSorted((a, b) => compareText(a.since, b.since))) {
    const known = blocks.get(issue.number);
    if (known === undefined) continue;
    // Parsing puts the keys in schema order, in which the next run writes them.
    const block = v.parse(BlockSchema, known);
    const size = sizeOf([{ ...issue, block }]) - sizeOf([issue]);
    if (size > room) continue;
    room -= size;
    kept.set(issue.number, block);
  }
  const withBlock = (issue: Ledger["gone"][number]): Ledger["gone"][number] => {
    const block = kept.get(issue.number);
    return block === undefined ? issue : { ...issue, block };
  };
  return { ...ledger, gone: gone.map(withBlock) };
}

/** An issue, and the last commit that a run read while its block was known. */
type Dated = Pick<GoneIssue, "number" | "until">;

/**
 * The ledger with the commits up to which git's history shows the missing issues without a block, and the issues whose blocks were
 * edited or lost (`broken`). `name` is the name of the source of these issues.
 */
export function withPasts(
  ledger: Ledger,
  { gone, broken = [] }: { gone: readonly Dated[]; broken?: readonly Dated[] },
  name: string,
): Ledger {
  const left = new Set(unknownGone(ledger.gone).map(({ number }) => number));
  const known = [...gone.filter(({ number }) => left.has(number)), ...broken].flatMap(({ number, until }) =>
    until === undefined ? [] : { number, until },
  );
  if (known.length === 0) return ledger;
  const pasts = Array.from(
    groupBy(known, ({ until }) => until),
    ([commit, issues]) => {
      const numbers = issues.map(({ number }) => number).toSorted((a, b) => a - b);
      return { commit, numbers: encodeNumbers(numbers) };
    },
  );
  if (ledger.sources === undefined) return { ...ledger, pasts };
  const sources = ledger.sources.map((source) => (isSameName(source.name, name) ? { ...source, pasts } : source));
  return { ...ledger, sources };
}

/** The missing issues with their commitments' blocks, if the ledger has them. */
export function withStoredBlocks(gone: readonly GoneIssue[], ledger: Ledger | null, repositoryId: number): GoneIssue[] {
  const blocks = new Map(ledger?.gone.map(({ number, block }) => [number, block]));
  return gone.map((issue) => {
    const block = blocks.get(issue.number);
    return block === undefined ? issue : { ...issue, block: { ...block, repository_id: repositoryId } };
  });
}

/** A commitment whose issue is missing, and whose block is known. */
export interface KnownGone {
  block: Block;
  issue: null;
  /** The number of the missing issue. */
  gone: number;
}

/** The commitments of the missing issues whose blocks are known, except those that another issue continues. */
export function knownGone(gone: readonly GoneIssue[]): KnownGone[] {
  return gone.flatMap(({ number, block, continued }) =>
    block === undefined || continued !== undefined ? [] : [{ block, issue: null, gone: number }],
  );
}

/** The missing issues without a known block that no other issue continues. */
export function unknownGone<T extends { block?: unknown; continued?: unknown }>(gone: readonly T[]): T[] {
  return gone.filter(({ block, continued }) => block === undefined && continued === undefined);
}

/** A register's stored commitments, sorted by issue number. Those of missing issues have no issue. */
export function storedCommitments({
  tracked,
  gone,
}: {
  tracked: ReadonlyArray<Pick<TrackedIssue, "block" | "facts">>;
  gone: readonly GoneIssue[];
}): CommitmentFacts[] {
  const missing = knownGone(gone).map(({ gone: number, block, issue }) => ({ number, block, issue }));
  const present = tracked.map(({ block, facts }) => ({ number: facts.number, block, issue: facts }));
  if (missing.length === 0) return present.map(({ block, issue }) => ({ block, issue }));
  return [...present, ...missing].toSorted((a, b) => a.number - b.number).map(({ block, issue }) => ({ block, issue }));
}
