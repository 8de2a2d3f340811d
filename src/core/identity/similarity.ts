import { matchKey } from "../model/text.ts";

/** Below it two texts are different promises; measured on real rewordings, which lie above 0.75. */
const FLOOR = 0.55;
/** How far the best partner must be ahead of the second best. */
const LEAD = 0.1;
/** Texts that share the rarest words; more are never compared with one text, so that the work grows with the items alone. */
const CANDIDATES = 64;

/** The texts of a report, ready for asking which of them is most like another text. */
export interface Crowd<T> {
  /** The one that `text` is clearly most like, null when there is none or more than one. */
  clearlyLike(text: string): T | null;
}

/**
 * Words count by how rare they are in the crowd, so that of a thousand items “Rotate the key of service 17” the number
 * decides, and not the words that all share (inverse document frequency).
 */
export function createCrowd<T>(members: readonly T[], textOf: (member: T) => string): Crowd<T> {
  const words = members.map((member) => wordsOf(textOf(member)));
  const holders = new Map<string, number[]>();
  for (const [index, own] of words.entries()) {
    for (const word of own) {
      const known = holders.get(word);
      if (known) known.push(index);
      else holders.set(word, [index]);
    }
  }
  const weight = (word: string): number => Math.log(1 + members.length / holders.get(word)!.length);
  const total = (own: Iterable<string>): number => Array.from(own, weight).reduce((sum, one) => sum + one, 0);

  /** Dice's coefficient of the two sets of weighted words, 0 to 1. How rare a new word is nobody knows: it counts as the member's do on average. */
  function likeness(own: ReadonlySet<string>, member: ReadonlySet<string>): number {
    const all = Array.from(own);
    const whole = total(member);
    const fresh = all.filter((word) => !holders.has(word)).length * (whole / member.size);
    return (
      (2 * total(all.filter((word) => member.has(word)))) /
      (total(all.filter((word) => holders.has(word))) + fresh + whole)
    );
  }

  return {
    clearlyLike(text) {
      const own = wordsOf(text);
      const scores = Array.from(candidates(own), (index) => ({ at: index, score: likeness(own, words[index]!) }));
      const [best, second] = scores.toSorted((a, b) => b.score - a.score);
      if (!best || best.score < FLOOR || best.score - (second?.score ?? 0) < LEAD) return null;
      return members[best.at]!;
    },
  };

  function candidates(own: ReadonlySet<string>): Set<number> {
    const found = new Set<number>();
    const rarestFirst = Array.from(own, (word) => holders.get(word) ?? []).toSorted((a, b) => a.length - b.length);
    for (const some of rarestFirst) {
      for (const index of some) {
        if (found.size === CANDIDATES) return found;
        found.add(index);
      }
    }
    return found;
  }
}

/** A text's words; where a script has no spaces between them, pairs of signs. */
function wordsOf(text: string): Set<string> {
  return new Set(
    matchKey(text)
      .split(" ")
      .flatMap((word) => (/[\u3005-\u30FF\u3400-\u9FFF]/.test(word) ? pairsOf(word) : [word])),
  );
}

function pairsOf(word: string): string[] {
  const signs = Array.from(word);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => signs[index]! + sign);
}
