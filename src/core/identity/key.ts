import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Commitment } from "../model/commitment.ts";
import { encodeFingerprint } from "../model/ledger.ts";
import { matchKey } from "../model/text.ts";

/** A key from the words at first sight; a number sets equal items of one report apart. */
export function freshKey(slug: string, commitment: Commitment, taken: Set<string>): string {
  for (let ordinal = 0; ; ordinal += 1) {
    const key = wordsHash(slug, commitment, ordinal).slice(0, 24);
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

/** The ledger's mark of what a promise says now, in whichever report: tells which one an issue stood for that is gone. */
export function textFingerprint(commitment: Pick<Commitment, "id" | "subject">): string {
  return encodeFingerprint(wordsHash("", commitment, 0));
}

function wordsHash(slug: string, { id, subject }: Pick<Commitment, "id" | "subject">, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${slug}\n${id ?? matchKey(subject)}\n${ordinal}`)));
}
