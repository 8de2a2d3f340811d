import type { Block } from "../model/block.ts";
import { knownGone } from "../model/gone-blocks.ts";
import type { PlanInput } from "./plan.ts";
import { reconcile, type Known } from "./reconcile.ts";

/**
 * Creates a test for whether a block is the one that this run would write for a new commitment if only the issues in `input`
 * were tracked. The block may name another commit, line and reader, because an interrupted run may have read an earlier commit.
 */
export function createPlannedTest(input: PlanInput): (block: Block) => boolean {
  const tracked = input.issues.map((issue): Known => ({ block: issue.block, issue }));
  const { commitments } = reconcile({ ...input, known: [...tracked, ...knownGone(input.gone)] });
  const planned = new Map(
    commitments.flatMap(({ before, assessed: { block } }) => (before === null ? [[block.key, factsOf(block)]] : [])),
  );
  return (block) => planned.get(block.key) === factsOf(block);
}

function factsOf({ commit: _commit, first_commit: _first, line: _line, reader: _reader, ...facts }: Block): string {
  const stated = Object.entries(facts).filter(([, value]) => value !== undefined);
  return JSON.stringify(stated.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
