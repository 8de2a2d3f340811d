import { matchKey } from "../model/text.ts";

/** Texts with a lower score are treated as different commitments. Real rewordings score above 0.75. */
const MIN_SCORE = 0.55;
/** How far the best score must exceed the second best. */
const MIN_LEAD = 0.1;
/** The maximum number of members to compare a text with, starting with those that share its rarest words. Keeps the work linear. */
const MAX_CANDIDATES = 64;

/** A report's texts, indexed by word. */
export interface SimilarityIndex<T> {
  /** Returns the member with the most similar text, or null if there is no clear best match. */
  findMostSimilar(text: string): T | null;
  /** Whether any member has a similar text, even if several do. */
  hasSimilar(text: string): boolean;
}

interface Entry<T> {
  member: T;
  words: ReadonlySet<string>;
}

/**
 * Indexes members by the words in their texts. Rare words carry more weight (inverse document frequency): among a thousand
 * items such as “Rotate the key of service 17”, the number matters more than the shared words.
 */
export function createSimilarityIndex<T>(members: readonly T[], textOf: (member: T) => string): SimilarityIndex<T> {
  const holders = new Map<string, Array<Entry<T>>>();
  for (const member of members) {
    const entry = { member, words: wordsOf(textOf(member)) };
    for (const word of entry.words) {
      const entries = holders.get(word);
      if (entries) entries.push(entry);
      else holders.set(word, [entry]);
    }
  }
  const weights = new Map(Array.from(holders, ([word, { length }]) => [word, Math.log(1 + members.length / length)]));
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum;
  };

  /** Dice's coefficient of two weighted word sets, 0 to 1. An unknown word gets the average weight of the member's words. */
  function score(words: readonly string[], member: ReadonlySet<string>): number {
    const weight = weigh(member);
    const unknown = words.filter((word) => !weights.has(word)).length * (weight / member.size);
    return (2 * weigh(words.filter((word) => member.has(word)))) / (weigh(words) + unknown + weight);
  }

  function scoreMembers(text: string): Array<{ member: T; score: number }> {
    const words = [...wordsOf(text)];
    const candidates = findCandidates(words.map((word) => holders.get(word) ?? []));
    return candidates.map((entry) => ({ member: entry.member, score: score(words, entry.words) }));
  }

  return {
    hasSimilar: (text) => scoreMembers(text).some((scored) => scored.score >= MIN_SCORE),
    findMostSimilar(text) {
      const [best, second] = scoreMembers(text).toSorted((a, b) => b.score - a.score);
      if (!best || best.score < MIN_SCORE || best.score - (second?.score ?? 0) < MIN_LEAD) return null;
      return best.member;
    },
  };
}

function findCandidates<T>(holdersOfWords: ReadonlyArray<ReadonlyArray<Entry<T>>>): Array<Entry<T>> {
  const found = new Set<Entry<T>>();
  for (const holders of holdersOfWords.toSorted((a, b) => a.length - b.length)) {
    for (const entry of holders) {
      if (found.size === MAX_CANDIDATES) return [...found];
      found.add(entry);
    }
  }
  return [...found];
}

/** Splits a text into words, and Chinese and Japanese words into pairs of characters. */
function wordsOf(text: string): Set<string> {
  const words = matchKey(text).split(" ");
  return new Set(words.flatMap((word) => (/[\u3005-\u30FF\u3400-\u9FFF]/.test(word) ? pairsOf(word) : [word])));
}

function pairsOf(word: string): string[] {
  const characters = Array.from(word);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
