import { createSimilarityIndex } from "../identity/similarity.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import { plural } from "../model/text.ts";
import { containsWords, indexFileText, type FileText } from "./file-text.ts";

/** The parts that a run couldn't read or doesn't cover. Nothing in them may look new, changed or removed. */
export interface Coverage {
  /** The contents of tracked reports that are still in the tree but don't match `documents`, by path. */
  uncovered: ReadonlyMap<string, string>;
  /** Paths of unreadable reports that are tracked or match `documents`. */
  unreadable: ReadonlySet<string>;
  /** False if a tracked issue's block can't be read, so its commitment is unknown. */
  complete: boolean;
}

interface Known {
  block: Block;
}

/** The known commitments, divided by whether this run can tell what happened to them. */
export interface Covered<K extends Known> {
  /** All other commitments. While a report is unreadable, its commitments aren't paired with an item, and nothing is removed. */
  free: K[];
  /** Commitments whose words are still in their reports, although the reports are no longer covered. */
  uncovered: K[];
}

/** Divides the known commitments by whether the run's reports show what happened to them. */
export function divideByCoverage<K extends Known>(
  known: readonly K[],
  { uncovered }: Pick<Coverage, "uncovered">,
): Covered<K> {
  const texts = new Map<string, FileText>();
  const textOf = (path: string, text: string): FileText => {
    const indexed = texts.get(path) ?? indexFileText(text);
    texts.set(path, indexed);
    return indexed;
  };
  const covered: Covered<K> = { free: [], uncovered: [] };
  for (const commitment of known) {
    const { report, removed } = commitment.block;
    const text = uncovered.get(report.path);
    // A commitment that was removed while its report was still covered stays removed.
    if (text !== undefined && removed === null && containsWords(textOf(report.path, text), commitment.block)) {
      covered.uncovered.push(commitment);
    } else covered.free.push(commitment);
  }
  return covered;
}

/**
 * Creates a test for whether an item could be one of these commitments, by its id or by a similar text. Such an item must not
 * get a second issue while it is unclear what happened to the commitment.
 */
export function createResemblance(known: readonly Known[]): (item: Pick<Commitment, "id" | "subject">) => boolean {
  if (known.length === 0) return () => false;
  const ids = new Set(known.flatMap(({ block }) => block.id ?? []));
  const index = createSimilarityIndex(known, ({ block }) => block.subject);
  return ({ id, subject }) => (id !== null && ids.has(id)) || index.hasSimilar(subject);
}

/** The warning about the paths of tracked reports that `documents` no longer covers; empty if there are none. */
export function uncoveredProblems(uncovered: Iterable<string>): Problem[] {
  const paths = [...new Set(uncovered)].toSorted();
  const [first] = paths;
  if (first === undefined) return [];
  const others = paths.length > 1 ? ` and ${plural(paths.length - 1, "other report", "other reports")}` : "";
  const [are, their] = paths.length > 1 ? ["are", "their"] : ["is", "its"];
  const message = `${first}${others} ${are} tracked but no longer covered by \`documents\`, so ${their} commitments stay as they are. To follow ${their} changes, add ${paths.length > 1 ? "the paths" : "the path"} to \`documents\`.`;
  return [{ severity: "warning", file: null, line: null, message }];
}

/** The warning about items that get no issue yet, because they could be commitments whose report can't be read. */
export function unreadableProblems(held: readonly Commitment[]): Problem[] {
  const [first] = held;
  if (first === undefined) return [];
  const others = held.length > 1 ? ` and ${plural(held.length - 1, "other item", "other items")}` : "";
  const message = `No issue is created yet for “${first.subject}”${others}: a tracked commitment with similar words may be in a report that can't be read. Fix that report first.`;
  return [{ severity: "warning", file: first.report, line: first.line, message }];
}
